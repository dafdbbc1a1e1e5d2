//! What an editor can ask of a facts file.

pub mod completion;
pub mod hover;
pub mod ids;
pub mod meaning;
pub mod workspace;
