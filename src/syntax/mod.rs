//! Rule text becomes a tree. Nothing here knows what a name means.

pub mod ast;
mod dialect;
mod format;
mod lexer;
mod parser;
mod print;
pub mod reading;
pub mod rename;
pub mod walk;

pub use format::format;
pub use parser::parse;

/// The directives of the rule language, without the dot.
#[must_use]
pub fn directives() -> &'static [&'static str] {
    &dialect::DIRECTIVES
}
