//! The lines of a text, and places in it as an editor counts them: by line and by units of an encoding.
//!
//! The trap: an editor counts in UTF-16 unless both agreed on UTF-8, so a column is no number of bytes and
//! none of characters.

use gen_lsp_types::{Position, Range};

/// In which units columns are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encoding {
    /// Bytes.
    Utf8,
    /// What JavaScript counts; the protocol's own.
    #[default]
    Utf16,
}

impl Encoding {
    fn length(self, text: &str) -> usize {
        match self {
            Self::Utf8 => text.len(),
            Self::Utf16 => text.encode_utf16().count(),
        }
    }

    /// The byte at which so many units of a text end; if they end within a character, where it begins.
    fn offset(self, text: &str, units: usize) -> usize {
        if self == Self::Utf8 {
            return text.floor_char_boundary(units.min(text.len()));
        }
        let mut seen = 0;
        for (at, character) in text.char_indices() {
            seen += character.len_utf16();
            if seen > units {
                return at;
            }
        }
        text.len()
    }
}

/// Where the lines of one text begin. A line ends with `\n`, `\r\n` or `\r`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineStarts(Vec<usize>);

impl LineStarts {
    /// Those of this text.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let ends = bytes.iter().enumerate().filter(|&(at, &byte)| match byte {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        });
        Self(std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect())
    }

    /// The place of a byte of the text, or of its end.
    #[must_use]
    pub fn position(&self, text: &str, offset: usize, encoding: Encoding) -> Position {
        let offset = text.floor_char_boundary(offset.min(text.len()));
        let line = self.0.partition_point(|&start| start <= offset).saturating_sub(1);
        let column = encoding.length(&text[self.0[line]..offset]);
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        Position { line: number(line), character: number(column) }
    }

    /// The byte at a place. A column beyond the line is its end, a line beyond the text the end of that.
    #[must_use]
    pub fn offset(&self, text: &str, position: Position, encoding: Encoding) -> usize {
        let line = usize::try_from(position.line).unwrap_or(usize::MAX);
        let Some(&start) = self.0.get(line) else { return text.len() };
        let end = self.0.get(line.saturating_add(1)).copied().unwrap_or(text.len());
        let content = text[start..end].trim_end_matches(['\n', '\r']);
        start + encoding.offset(content, usize::try_from(position.character).unwrap_or(usize::MAX))
    }

    /// The places where these bytes begin and end.
    #[must_use]
    pub fn range(&self, text: &str, bytes: std::ops::Range<usize>, encoding: Encoding) -> Range {
        let [start, end] =
            [bytes.start, bytes.end].map(|offset| self.position(text, offset, encoding));
        Range { start, end }
    }
}

/// A text that an editor has open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenText {
    text: String,
    lines: LineStarts,
}

impl OpenText {
    /// With this text.
    #[must_use]
    pub fn new(text: String) -> Self {
        let lines = LineStarts::of(&text);
        Self { text, lines }
    }

    /// What it says.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Puts other words in place of a range, or of everything. A range that ends before it begins is empty.
    pub fn change(&mut self, range: Option<Range>, words: &str, encoding: Encoding) {
        match range {
            None => words.clone_into(&mut self.text),
            Some(Range { start, end }) => {
                let start = self.offset(start, encoding);
                let end = self.offset(end, encoding).max(start);
                self.text.replace_range(start..end, words);
            }
        }
        self.lines = LineStarts::of(&self.text);
    }

    /// The byte at a place; see [`LineStarts::offset`].
    #[must_use]
    pub fn offset(&self, position: Position, encoding: Encoding) -> usize {
        self.lines.offset(&self.text, position, encoding)
    }

    /// The places where these bytes begin and end.
    #[must_use]
    pub fn range(&self, bytes: std::ops::Range<usize>, encoding: Encoding) -> Range {
        self.lines.range(&self.text, bytes, encoding)
    }
}
