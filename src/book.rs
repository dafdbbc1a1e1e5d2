//! A book of sheets as a text in which each cell stands once, so that places in it are places in a text
//! like all others.
//!
//! A book is a file of a spreadsheet program, or a folder of tables. What reads it gives this text, and
//! what reads facts takes it. Control characters divide it, and those in cells are escaped:
//!
//! ```text
//! ␝                                     a book begins
//! ␜code␟message␟help                    what a reader should know of it
//! ␝vstatements                          a sheet, `v`isible or `h`idden
//! ␞5␟0ts1␟3npeskov                      row 5, with the cells A5 and D5
//! ```
//!
//! A cell is the number of its column, a letter for its kind, and what it shows. Where it means
//! something else, `␚` and what it means follow. Cells that are empty do not stand there.

use std::borrow::Cow;
use std::fmt::Write as _;

/// The code of the remark that names the file by which a sheet of another design is read; it is not told.
pub const MAPPING: &str = "mapping";

const SHEET: char = '\u{1d}';
const REMARK: char = '\u{1c}';
const ROW: char = '\u{1e}';
const CELL: char = '\u{1f}';
const MEANT: char = '\u{1a}';
const ESCAPE: char = '\u{10}';

/// What a cell holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellKind {
    /// A text.
    Text,
    /// A number.
    Number,
    /// TRUE or FALSE.
    Flag,
    /// A day or a minute, in ISO 8601.
    Moment,
    /// A formula that failed, such as `#REF!`.
    Fault,
    /// A formula that was never computed.
    Uncomputed,
}

const LETTERS: [(char, CellKind); 6] = [
    ('t', CellKind::Text),
    ('n', CellKind::Number),
    ('f', CellKind::Flag),
    ('m', CellKind::Moment),
    ('x', CellKind::Fault),
    ('u', CellKind::Uncomputed),
];

/// Whether a text is a book.
#[must_use]
pub fn is_book(text: &str) -> bool {
    text.starts_with(SHEET)
}

/// Writes a book.
#[derive(Debug)]
pub struct BookWriter {
    text: String,
}

impl Default for BookWriter {
    fn default() -> Self {
        Self { text: format!("{SHEET}\n") }
    }
}

impl BookWriter {
    /// Adds what a reader should know, before the first sheet.
    pub fn remark(&mut self, code: &str, message: &str, help: &str) {
        self.text.push(REMARK);
        self.escaped(code);
        self.text.push(CELL);
        self.escaped(message);
        self.text.push(CELL);
        self.escaped(help);
        self.text.push('\n');
    }

    /// Begins a sheet.
    pub fn sheet(&mut self, name: &str, is_hidden: bool) {
        self.text.push(SHEET);
        self.text.push(if is_hidden { 'h' } else { 'v' });
        self.escaped(name);
        self.text.push('\n');
    }

    /// Begins a row by its number, from 1; to be ended by [`end_row`](Self::end_row).
    pub fn row(&mut self, number: u32) {
        let _ = write!(self.text, "{ROW}{number}");
    }

    /// Adds a cell of a column, from 0: what it shows, and what it means, if that is something else.
    pub fn cell(&mut self, column: u32, kind: CellKind, shown: &str, meant: Option<&str>) {
        let letter = LETTERS.iter().find(|(_, it)| *it == kind).map_or('t', |(letter, _)| *letter);
        let _ = write!(self.text, "{CELL}{column}{letter}");
        self.escaped(shown);
        if let Some(meant) = meant {
            self.text.push(MEANT);
            self.escaped(meant);
        }
    }

    /// Ends a row.
    pub fn end_row(&mut self) {
        self.text.push('\n');
    }

    /// The text.
    #[must_use]
    pub fn finish(self) -> String {
        self.text
    }

    fn escaped(&mut self, text: &str) {
        if !text.bytes().any(|byte| byte < b' ') {
            return self.text.push_str(text);
        }
        for character in text.chars() {
            match u8::try_from(character) {
                Ok(code @ 0..=31) => {
                    self.text.push(ESCAPE);
                    self.text.push(char::from(code + 0x40));
                }
                _ => self.text.push(character),
            }
        }
    }
}

/// What a stretch of a book's text says.
#[must_use]
pub fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains(ESCAPE) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        let code = (character == ESCAPE).then(|| characters.next()).flatten();
        match code.and_then(|code| u8::try_from(code).ok()) {
            Some(code) => out.push(char::from(code.wrapping_sub(0x40))),
            None => out.push(character),
        }
    }
    Cow::Owned(out)
}

/// What a reader should know: a code, a message and a hint.
#[must_use]
pub fn remarks(text: &str) -> Vec<[String; 3]> {
    let lines = text.lines().skip(1).map_while(|line| line.strip_prefix(REMARK));
    let three = |line: &str| {
        let mut parts = line.split(CELL).map(|part| unescaped(part).into_owned());
        [(); 3].map(|()| parts.next().unwrap_or_default())
    };
    lines.map(three).collect()
}

/// The file by which a sheet of another design is read, if there is one.
#[must_use]
pub fn mapping(text: &str) -> Option<String> {
    let of_mapping = remarks(text).into_iter().find(|[code, ..]| code == MAPPING);
    of_mapping.map(|[_, file, _]| file)
}

/// A sheet in a book's text.
#[derive(Debug, Clone, Copy)]
pub struct SheetText<'t> {
    /// Its name, escaped.
    pub name: &'t str,
    /// Whether its author hid it.
    pub is_hidden: bool,
    /// Where it begins in the text.
    pub start: usize,
    body: &'t str,
    body_start: usize,
}

/// The sheets of a book, in order.
pub fn sheets(text: &str) -> impl Iterator<Item = SheetText<'_>> {
    // No line but that of a sheet has the character, and the first says that it is a book.
    let starts = text.match_indices(SHEET).map(|(at, _)| at).skip(1);
    let ends = text.match_indices(SHEET).map(|(at, _)| at).skip(2).chain([text.len()]);
    starts.zip(ends).map(|(start, end)| {
        let whole = &text[start + 1..end];
        let (head, body) = whole.split_once('\n').unwrap_or((whole, ""));
        let is_hidden = head.starts_with('h');
        let name = head.get(1..).unwrap_or_default();
        SheetText { name, is_hidden, start, body, body_start: end - body.len() }
    })
}

/// A row in a book's text.
#[derive(Debug, Clone, Copy)]
pub struct RowText<'t> {
    /// Its number, from 1.
    pub number: u32,
    /// Where its first cell begins in the text.
    pub start: usize,
    cells: &'t str,
}

/// A cell in a book's text.
#[derive(Debug, Clone, Copy)]
pub struct CellText<'t> {
    /// The number of its column, from 0.
    pub column: u32,
    /// What it holds.
    pub kind: CellKind,
    /// Where what it shows begins in the text.
    pub start: usize,
    /// What it shows, escaped.
    pub shown: &'t str,
    /// What it means, escaped, if that is something else.
    pub meant: Option<&'t str>,
}

impl<'t> SheetText<'t> {
    /// Its rows, in order.
    pub fn rows(self) -> impl Iterator<Item = RowText<'t>> {
        let mut at = self.body_start;
        self.body.split_inclusive('\n').filter_map(move |line| {
            let start = at;
            at += line.len();
            row(line, start)
        })
    }
}

/// The row that is this line of the text, which begins there.
fn row(line: &str, start: usize) -> Option<RowText<'_>> {
    let inner = line.strip_prefix(ROW)?.trim_end_matches('\n');
    let (number, cells) = inner.split_once(CELL)?;
    let start = start + 2 + number.len();
    Some(RowText { number: number.parse().ok()?, start, cells })
}

impl<'t> RowText<'t> {
    /// Its cells, by column.
    pub fn cells(self) -> impl Iterator<Item = CellText<'t>> {
        let mut at = self.start;
        self.cells.split(CELL).filter_map(move |text| {
            let start = at;
            at += text.len() + 1;
            cell(text, start)
        })
    }

    /// Where its first cell begins, and where what its last one shows ends.
    #[must_use]
    pub fn extent(self) -> (usize, usize) {
        let (_, last) = self.cells.rsplit_once(CELL).unwrap_or(("", self.cells));
        let end = cell(last, self.start + self.cells.len() - last.len());
        let first = self.cells.split(CELL).next().and_then(|text| cell(text, self.start));
        (first.map_or(self.start, |it| it.start), end.map_or(self.start, |it| it.end()))
    }
}

/// The cell that is this stretch of the text, which begins there.
fn cell(text: &str, start: usize) -> Option<CellText<'_>> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let column = text[..digits].parse().ok()?;
    let letter = text[digits..].chars().next()?;
    let (_, kind) = LETTERS.into_iter().find(|(it, _)| *it == letter)?;
    let value = &text[digits + 1..];
    let (shown, meant) = match value.split_once(MEANT) {
        Some((shown, meant)) => (shown, Some(meant)),
        None => (value, None),
    };
    Some(CellText { column, kind, start: start + digits + 1, shown, meant })
}

impl<'t> CellText<'t> {
    /// Where what it shows ends in the text.
    #[must_use]
    pub fn end(&self) -> usize {
        self.start + self.shown.len()
    }

    /// What it means, escaped.
    #[must_use]
    pub fn meaning(&self) -> &'t str {
        self.meant.unwrap_or(self.shown)
    }
}

/// The row around a place in a book's text.
#[must_use]
pub fn row_at(text: &str, at: usize) -> Option<RowText<'_>> {
    let at = text.floor_char_boundary(at);
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = text[start..].find('\n').map_or(text.len(), |end| start + end);
    row(&text[start..end], start)
}

/// The name of a column as spreadsheets show it: `A`, `Z`, `AA`.
#[must_use]
pub fn column_letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = u64::from(column) + 1;
    while left > 0 {
        let digit = u8::try_from((left - 1) % 26).unwrap_or(0);
        letters.push(char::from(b'A' + digit));
        left = (left - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_place_is_in_a_row() {
        let mut book = BookWriter::default();
        book.sheet("a", false);
        book.row(5);
        book.cell(0, CellKind::Text, "s1", None);
        book.cell(3, CellKind::Text, "no", Some("denied"));
        book.end_row();
        let text = book.finish();
        let at = text.find("no").expect("the cell");
        let row = row_at(&text, at).expect("a row");
        assert_eq!(row.number, 5);
        let cell = row.cells().nth(1).expect("a cell");
        assert_eq!((cell.start, cell.end(), cell.meaning()), (at, at + 2, "denied"));
    }

    proptest! {
        #[test]
        fn a_book_is_read_as_it_is_written(
            sheets in prop::collection::vec(
                (".{0,6}", any::<bool>(), prop::collection::vec((any::<u32>(), "\\PC{0,8}|[\0-\u{20}]{0,8}"), 0..4)),
                0..4,
            ),
        ) {
            let mut book = BookWriter::default();
            book.remark("a-b", "m\n", "h\u{1f}");
            for (name, is_hidden, cells) in &sheets {
                book.sheet(name, *is_hidden);
                book.row(7);
                for (column, text) in cells {
                    book.cell(*column, CellKind::Text, text, None);
                }
                book.end_row();
            }
            let text = book.finish();
            prop_assert!(is_book(&text));
            prop_assert_eq!(remarks(&text), [["a-b".to_owned(), "m\n".to_owned(), "h\u{1f}".to_owned()]]);
            let read: Vec<_> = super::sheets(&text)
                .map(|sheet| {
                    let cells = sheet.rows().flat_map(RowText::cells);
                    let cells = cells.map(|cell| {
                        assert_eq!(&text[cell.start..cell.end()], cell.shown);
                        (cell.column, unescaped(cell.shown).into_owned())
                    });
                    (unescaped(sheet.name).into_owned(), sheet.is_hidden, cells.collect::<Vec<_>>())
                })
                .collect();
            let expected: Vec<_> = sheets.into_iter().collect();
            prop_assert_eq!(read, expected);
        }
    }
}
