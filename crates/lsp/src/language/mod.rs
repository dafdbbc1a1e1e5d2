//! What an editor can ask of a rule file.

pub mod completion;
pub mod hover;
pub mod names;
