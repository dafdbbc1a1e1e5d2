//! What a review found, in words: what moved, from what to what, and because of what.
//!
//! [`Words`] turns changes into [`Entry`]s; [`what_if`], [`linchpins`] and [`timeline`] arrange them
//! as [`Pages`](Page), which [`text`] and [`markdown`] write; [`json`] writes the values themselves.

pub mod json;
pub mod linchpins;
pub mod markdown;
pub mod text;
pub mod timeline;
pub mod what_if;
mod words;

pub use words::Words;

/// What a reader sees of a review. All texts are safe for a terminal.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// What the case is called.
    pub title: Option<String>,
    /// What stands beside the title.
    pub notes: Vec<String>,
    /// What is asked.
    pub lead: Vec<String>,
    /// What was found.
    pub sections: Vec<Section>,
    /// What is said below.
    pub close: Vec<String>,
}

/// One thing that moves others, or one day, or everything.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Section {
    /// What it is.
    pub heading: Option<String>,
    /// More about it.
    pub lines: Vec<String>,
    /// What moves.
    pub entries: Vec<Entry>,
}

/// Something that moved.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// The proposition as a sentence, or what is concluded.
    pub sentence: String,
    /// The proposition's id, unless that is the sentence; or the conclusion's name.
    pub label: Option<String>,
    /// What it was before, and is now; nothing if only what stands below it moved. Of a conclusion
    /// only what it is now.
    pub status: Option<(Vec<Mark>, Vec<Mark>)>,
    /// How many independent origins stand behind each position. What stands below it says so, too.
    pub origins: Vec<Detail>,
    /// What stands below it, by heading.
    pub details: Vec<Detail>,
    /// Why it moved.
    pub because: Vec<String>,
}

/// A status, or that a conclusion is drawn.
#[derive(Debug, PartialEq, Eq)]
pub struct Mark {
    /// In words.
    pub text: String,
    /// The colour that the rulebook gives it.
    pub colour: Option<String>,
}

/// What moved under one heading of the board.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Detail {
    /// The heading.
    pub heading: String,
    /// What is said otherwise, before and after.
    pub moved: Vec<(String, String)>,
    /// What is no longer said.
    pub gone: Vec<String>,
    /// What is said in addition.
    pub come: Vec<String>,
}
