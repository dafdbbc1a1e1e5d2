//! Texts that were read, and the quotes that were taken from them.
//!
//! [`read`] makes plain text of the bytes of an article; [`Folded`] is a text without what may differ
//! between a quote and its text: white space, the kind of quotation marks and dashes, and the Unicode
//! normal form. A [`Quote`] is found in it letter by letter or not at all. [`likenesses`] are the passages
//! that texts have in common, [`Credits`] and [`linked_pages`] what they say of where they come from, and [`linked_data`] is
//! the JSON that a page has for programs.
//! Everything here is a function of its arguments: nothing touches a disk.

mod credit;
mod decode;
mod edges;
mod embedded;
mod feed;
mod fold;
mod hidden;
mod html;
mod links;
mod markdown;
mod passages;
mod plain;
mod quote;
mod script;
mod sentence;
mod shingles;
mod words;

pub use credit::{Credit, Credits, NAME, Phrase};
pub use embedded::linked_data;
pub use feed::{FeedSource, feed_source};
pub use fold::Folded;
pub use links::{Address, Link, linked_pages};
pub use passages::{GAP, PASSAGE, Passage, SHINGLE};
pub use plain::{LARGEST, PlainText, Unreadable, is_text, read};
pub use quote::{Finding, Found, LETTERS_AT_LEAST, Quote};
pub use sentence::sentence_around;
pub use shingles::{ComparedText, Likeness, ROOTS_AT_MOST, STORIES_AT_MOST, likenesses};
pub use words::{Dictionary, WORDS_AT_MOST, Words};
