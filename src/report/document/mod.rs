//! What a reader gets, before it is text, Markdown or HTML: blocks of a few kinds.
//!
//! Each answer is made into one [`Document`], and three renderers write it down: `text` for a
//! terminal, `markdown` for a pull request, `html` for a page. All words in it are [`RichText`],
//! which is harmless for a terminal as soon as it is made; what else a format acts on, its renderer
//! escapes.

mod html;
mod markdown;
mod text;

use std::fmt;
use std::io::{self, Write};

use crate::diagnostic::visible;
use crate::report::layout::Terminal;

pub(super) use html::presume_rendered;
pub(super) use markdown::escaped;

/// Blocks, one below the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Document(pub Vec<Block>);

/// One block. On a terminal it stands directly below the one before; in Markdown a blank line parts
/// them. Numbers are columns by which a terminal indents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// What the whole is called, what stands beside that, and what it comes to, one text a line; a blank
    /// line follows.
    Title(RichText, RichText, Vec<RichText>),
    /// What a part is called, and what is said of it at once.
    Heading(RichText, RichText),
    /// A paragraph.
    Paragraph(usize, RichText),
    /// A line that is not wrapped, and that in Markdown no blank line follows.
    Line(RichText),
    /// Everything in one sentence. A terminal shows it last: there a reader looks after long output.
    Summary(RichText),
    /// A list. A terminal shows its items below each other.
    List(usize, Vec<ListItem>),
    /// A list, on a terminal in columns: labels at the left, and what is deeper further right.
    Columns(usize, Vec<ListItem>),
    /// A list of what moved, on a terminal each with all that moved on one line if there is room.
    Moves(Vec<ListItem>),
    /// A list, on a terminal a tree: what is deeper is why what is above it is so.
    Tree(Vec<ListItem>),
    /// A table; without rows it says that there are none.
    Table {
        /// What stands above it on a terminal, which names no columns.
        caption: &'static str,
        /// What Markdown and a page call the columns.
        columns: [&'static str; 2],
        /// The cells.
        rows: Vec<[RichText; 2]>,
    },
    /// Lines as they are.
    Verbatim(Vec<RichText>),
    /// What `diagnostic` says, with the source lines that it quotes: without colours and with them.
    Diagnostic([String; 2]),
    /// A blank line on a terminal, and nothing elsewhere.
    Gap,
}

/// An item of a list. Those after it that are one level deeper stand below it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ListItem {
    /// How many levels it stands below the first.
    pub depth: usize,
    /// What stands before it. What is below an item and has one label stands beside that together.
    pub label: RichText,
    /// What is said.
    pub text: RichText,
    /// What stands behind: an id, how a status moved, or by which rule a claim follows.
    pub aside: RichText,
    /// What else is known of a claim.
    pub notes: Vec<RichText>,
    /// Whether a terminal cuts the text to one line.
    pub on_one_line: bool,
}

/// Words for a reader, in one style or several.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct RichText(Vec<Styled>);

/// A stretch of text in one style.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Styled {
    text: String,
    style: Emphasis,
}

/// How a stretch of text looks.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Emphasis {
    /// As usual.
    None,
    /// Bold.
    Strong,
    /// Less than what it stands beside.
    Faint,
    /// A name, which is faint on a terminal.
    Name,
    /// The name of what a sentence is from, in brackets where there are no italics.
    Origin,
    /// A status, in the colour that the rulebook gives it.
    Status(Option<String>),
    /// Something to type, in words of the program itself.
    Code,
    /// What can be read at this address of the web.
    Link(String),
    /// Words that stay on one line.
    Whole,
    /// What is no longer said.
    Gone,
    /// What is said in addition.
    Come,
}

impl Document {
    /// A document that begins with a title.
    #[must_use]
    pub fn titled(title: Option<&str>, notes: &[String]) -> Self {
        Self::answered(title, notes, &[])
    }

    /// A document that begins with a title, and what it comes to.
    #[must_use]
    pub fn answered(title: Option<&str>, notes: &[String], answers: &[String]) -> Self {
        let [title, notes] = [title.unwrap_or_default().into(), notes.join(" · ").into()];
        Self(vec![Block::Title(title, notes, answers.iter().map(RichText::from).collect())])
    }

    /// Writes it for a terminal.
    pub fn write_text(&self, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
        text::write(&self.0, terminal, out)
    }

    /// Writes it as GitHub Markdown.
    pub fn write_markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        self.0.iter().try_for_each(|block| markdown::write(block, out))
    }

    /// It as elements of a page.
    #[must_use]
    pub fn html(&self) -> String {
        presume_rendered(&html::Html { blocks: &self.0 })
    }
}

impl Block {
    /// A heading with nothing beside it.
    pub fn heading(text: impl AsRef<str>) -> Self {
        Self::Heading(RichText::strong(text), RichText::default())
    }

    /// Whether it is a list or a table of nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match self {
            Self::List(_, items)
            | Self::Columns(_, items)
            | Self::Moves(items)
            | Self::Tree(items) => items.is_empty(),
            Self::Table { rows, .. } => rows.is_empty(),
            _ => false,
        }
    }

    /// A paragraph.
    pub fn paragraph(indent: usize, text: impl Into<RichText>) -> Self {
        Self::Paragraph(indent, text.into())
    }

    /// A list of sentences.
    pub fn list<T: Into<RichText>>(indent: usize, texts: impl IntoIterator<Item = T>) -> Self {
        Self::List(indent, texts.into_iter().map(|text| ListItem::new(0, text)).collect())
    }
}

impl ListItem {
    /// A text by itself.
    pub fn new(depth: usize, text: impl Into<RichText>) -> Self {
        Self { depth, text: text.into(), ..Self::default() }
    }

    /// A text with a label.
    pub fn labelled(depth: usize, label: RichText, text: impl Into<RichText>) -> Self {
        Self { label, ..Self::new(depth, text) }
    }
}

impl RichText {
    /// Words in one style.
    #[must_use]
    pub fn styled(style: Emphasis, text: impl AsRef<str>) -> Self {
        Self(vec![Styled { text: visible(text.as_ref()), style }])
    }

    /// Words in bold.
    #[must_use]
    pub fn strong(text: impl AsRef<str>) -> Self {
        Self::styled(Emphasis::Strong, text)
    }

    /// This and more.
    #[must_use]
    pub fn and(mut self, more: impl Into<Self>) -> Self {
        self.0.extend(more.into().0);
        self
    }

    /// Texts with the same words between them.
    pub(super) fn joined(texts: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let join = |all: Self, text| if all.is_empty() { text } else { all.and(between).and(text) };
        texts.into_iter().fold(Self::default(), join)
    }

    /// Whether there is nothing to read.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|span| span.text.is_empty())
    }

    /// Whether all of it looks like this.
    pub(super) fn is(&self, style: &Emphasis) -> bool {
        self.0.iter().all(|span| span.style == *style)
    }

    fn is_status(&self) -> bool {
        self.0.iter().any(|span| matches!(span.style, Emphasis::Status(_)))
    }
}

impl<T: AsRef<str>> From<T> for RichText {
    fn from(text: T) -> Self {
        Self::styled(Emphasis::None, text)
    }
}

/// The words alone.
impl fmt::Display for RichText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|span| f.write_str(&span.text))
    }
}
