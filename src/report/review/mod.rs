//! What a review found, in words: what moved, from what to what, and because of what.
//!
//! [`Words`] turns changes into [`Move`]s; [`what_if`], [`linchpins`] and [`timeline`] arrange them in
//! documents, the last two with one line for what moves alike; [`json`] writes the values themselves.

mod alike;
pub mod json;
pub mod linchpins;
pub mod timeline;
pub mod what_if;
mod words;

use crate::report::document::{Block, Document, ListItem};
use crate::review::Subject;

pub use words::{Below, Words};

/// Something that moved.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Move {
    /// Whether it is a conclusion, of which only what it is now is said, and no proposition.
    pub is_conclusion: bool,
    /// The proposition as a sentence, with its id unless that is the sentence, or a conclusion with
    /// its name; and from what to what its status moved, if it did.
    pub item: ListItem,
    /// What moved below it.
    pub details: Vec<ListItem>,
    /// Why it moved.
    pub because: Vec<String>,
}

/// Whether numbers of origins are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counts {
    /// Beside the statuses and conclusions that move.
    Told,
    /// What moves no status and no conclusion is left out.
    LeftOut,
}

impl Counts {
    /// As an option of the command line says.
    #[must_use]
    pub fn told_if(told: bool) -> Self {
        if told { Self::Told } else { Self::LeftOut }
    }

    /// Whether a reader is told that this moves.
    fn tells_of(self, subject: &Subject) -> bool {
        subject.is_result() || (self == Self::Told && subject.is_history())
    }
}

/// Adds paragraphs that belong together.
fn add_paragraphs(document: &mut Document, texts: &[String]) {
    let blocks = &mut document.0;
    blocks.extend(texts.iter().map(|text| Block::paragraph(0, text)));
    blocks.extend((!texts.is_empty()).then_some(Block::Gap));
}

/// Adds what moves, under a heading and more about it if there is any.
pub(super) fn add_section(
    document: &mut Document,
    heading: Option<&str>,
    lines: &[String],
    moves: Vec<Move>,
) {
    let blocks = &mut document.0;
    let is_empty = heading.is_none() && moves.is_empty();
    blocks.extend(heading.map(Block::heading));
    blocks.extend(lines.iter().map(|line| Block::paragraph(2, line)));
    let items = moves.into_iter().flat_map(|Move { item, details, because, .. }| {
        let because = because.into_iter().map(|line| ListItem::new(1, line));
        [item].into_iter().chain(details).chain(because)
    });
    let items: Vec<ListItem> = items.collect();
    blocks.extend((!items.is_empty()).then_some(Block::Moves(items)));
    blocks.extend((!is_empty).then_some(Block::Gap));
}
