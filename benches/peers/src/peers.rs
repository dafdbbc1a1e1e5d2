//! Engines that are Rust libraries: the same rules, written for each.

pub(crate) mod ascent;
pub(crate) mod crepe;
#[cfg(feature = "differential")]
pub(crate) mod differential;
mod rows;
