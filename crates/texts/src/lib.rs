//! Texts that were read, and the quotes that were taken from them.
//!
//! [`read`] makes plain text of the bytes of an article; [`Folded`] is a text without what may differ
//! between a quote and its text: white space, the kind of quotation marks and dashes, and the Unicode
//! normal form. A [`Quote`] is found in it letter by letter or not at all. Everything here is a function
//! of its arguments: nothing touches a disk.

mod decode;
mod edges;
mod fold;
mod html;
mod markdown;
mod plain;
mod quote;
mod script;
mod sentence;

pub use fold::Folded;
pub use plain::{LARGEST, PlainText, Unreadable, read};
pub use quote::{Finding, Found, LETTERS_AT_LEAST, Quote};
pub use sentence::sentence_around;
