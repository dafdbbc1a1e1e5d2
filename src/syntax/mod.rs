//! Rule text becomes a tree. Nothing here knows what a name means.

pub mod ast;
mod dialect;
mod lexer;
mod parser;
mod print;
pub mod reading;
pub mod rename;
pub mod walk;

pub use parser::parse;
