//! Rule text becomes a tree. Nothing here knows what a name means.

pub mod ast;
mod dialect;
mod lexer;
mod parser;
mod print;
pub mod walk;
pub mod reading;

pub use parser::parse;
