//! The plain text of a file: what a reader sees of it.

use crate::decode::decode;
use crate::{feed, html, markdown};

/// More bytes than this are no article.
pub const LARGEST: usize = 100_000_000;

/// Why a file has no plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// The ending of its name is that of no kind of text.
    UnknownKind,
    /// It is a PDF, whatever its name.
    Pdf,
    /// It is no text.
    Binary,
    /// It is larger than [`LARGEST`].
    TooLarge,
}

/// The plain text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainText {
    /// What a reader sees. Blank lines separate paragraphs; other white space means nothing.
    pub text: String,
    /// The name of the encoding that it was read in.
    pub encoding: &'static str,
    pieces: Vec<Piece>,
}

/// A part of a plain text that stands in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    /// Where it begins and ends in the text.
    start: usize,
    end: usize,
    /// The line of the file on which it begins.
    line: usize,
}

impl PlainText {
    /// Whether it was read as Windows-1252, as what is no UTF-8 and says nothing of its encoding.
    #[must_use]
    pub fn is_western(&self) -> bool {
        self.encoding == encoding_rs::WINDOWS_1252.name()
    }

    /// The line of the file, counted from 1, on which the text at this byte stands.
    #[must_use]
    pub fn line(&self, at: usize) -> usize {
        let piece = self.pieces.partition_point(|piece| piece.start <= at).saturating_sub(1);
        let Some(&Piece { start, end, line }) = self.pieces.get(piece) else { return 1 };
        let before = self.text.as_bytes().get(start..at.min(end)).unwrap_or_default();
        line + memchr::memchr_iter(b'\n', before).count()
    }
}

/// The kinds of files that have plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Html,
    Markdown,
    /// An item of RSS or Atom.
    Feed,
}

/// The kind, by the ending of the name.
fn kind(name: &str) -> Result<Kind, Unreadable> {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("txt" | "text") => Ok(Kind::Plain),
        Some("html" | "htm" | "xhtml") => Ok(Kind::Html),
        Some("md" | "markdown") => Ok(Kind::Markdown),
        Some("xml" | "rss" | "atom") => Ok(Kind::Feed),
        Some("pdf") => Err(Unreadable::Pdf),
        _ => Err(Unreadable::UnknownKind),
    }
}

/// Whether a file of this name is a text that can be read.
#[must_use]
pub fn is_text(name: &str) -> bool {
    kind(name).is_ok()
}

/// The plain text of a file of this name.
pub fn read(name: &str, bytes: &[u8]) -> Result<PlainText, Unreadable> {
    let kind = kind(name)?;
    if bytes.len() > LARGEST {
        return Err(Unreadable::TooLarge);
    }
    let (text, encoding) = decode(bytes, kind == Kind::Html)?;
    let mut pieces = Pieces::new(&text);
    match kind {
        Kind::Plain => {
            let pieces = vec![Piece { start: 0, end: text.len(), line: 1 }];
            return Ok(PlainText { text, encoding, pieces });
        }
        Kind::Html => html::plain(&text, 0, &mut pieces),
        Kind::Markdown => markdown::plain(&text, &mut pieces),
        Kind::Feed => feed::plain(&text, &mut pieces),
    }
    let Pieces { out: text, placed: pieces, .. } = pieces;
    Ok(PlainText { text, encoding, pieces })
}

/// A plain text while it is made of pieces of a file, which come in the order of the file.
pub(crate) struct Pieces<'f> {
    file: &'f str,
    out: String,
    placed: Vec<Piece>,
    /// The byte of the file up to which lines are counted, and the line there.
    counted: (usize, usize),
}

impl<'f> Pieces<'f> {
    fn new(file: &'f str) -> Self {
        Self { file, out: String::with_capacity(file.len()), placed: Vec::new(), counted: (0, 1) }
    }

    /// Adds a piece that begins at this byte of the file.
    pub(crate) fn add(&mut self, text: &str, at: usize) {
        if text.is_empty() {
            return;
        }
        let (from, line) = self.counted;
        let passed = self.file.as_bytes().get(from..at).unwrap_or_default();
        let line = line + memchr::memchr_iter(b'\n', passed).count();
        self.counted = (from.max(at), line);
        let start = self.out.len();
        self.out.push_str(text);
        self.placed.push(Piece { start, end: self.out.len(), line });
    }

    /// Adds white space or a mark that does not stand in the file.
    pub(crate) fn mark(&mut self, mark: &str) {
        self.out.push_str(mark);
    }

    /// Ends a paragraph.
    pub(crate) fn end_paragraph(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push_str("\n\n");
        }
    }
}
