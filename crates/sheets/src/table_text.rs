//! A file of comma-separated values as its author wrote it, with cells, a row more or a row less: everything
//! else stays byte by byte, with its separator, quotation marks, ends of lines, mark and encoding.

use std::ops::Range;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::Trouble;
use crate::delimited::{decode, encoding_of, separator, told_separator};

/// The text of a file of comma-separated values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableText {
    text: String,
    separator: u8,
    /// How many rows stand above the first record: one that tells the separator.
    above: u32,
    /// Where the records begin.
    start: usize,
    encoding: &'static Encoding,
    has_mark: bool,
}

/// A record, with where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Record {
    number: u32,
    /// Its fields with their quotation marks.
    fields: Vec<Range<usize>>,
    /// Its end with that of its line.
    end: usize,
}

impl Record {
    fn start(&self) -> usize {
        self.fields.first().map_or(self.end, |field| field.start)
    }

    fn fields_end(&self) -> usize {
        self.fields.last().map_or(self.end, |field| field.end)
    }
}

/// A letter that the encoding of a file does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoSuchLetter(pub String);

impl TableText {
    /// The text of these bytes, which [`read`](crate::read) reads as a table.
    pub fn new(bytes: &[u8]) -> Result<Self, Trouble> {
        let (text, _) = decode(bytes)?;
        let (rest, told) = told_separator(&text);
        let start = text.len() - rest.len();
        let separator = told.unwrap_or_else(|| separator(rest));
        let (encoding, mark) = encoding_of(bytes);
        let above = u32::from(told.is_some());
        let (has_mark, text) = (mark > 0, text.into_owned());
        Ok(Self { text, separator, above, start, encoding, has_mark })
    }

    /// A new one with this header, in UTF-8.
    #[must_use]
    pub fn begun(header: &[&str]) -> Self {
        let mut new = Self {
            text: String::new(),
            separator: b',',
            above: 0,
            start: 0,
            encoding: UTF_8,
            has_mark: false,
        };
        let cells: Vec<String> = header.iter().map(|cell| new.written(cell, false)).collect();
        new.text = format!("{}\n", cells.join(","));
        new
    }

    /// The bytes, in the encoding that the file had.
    ///
    /// # Errors
    /// The first letter that it does not have.
    pub fn bytes(&self) -> Result<Vec<u8>, NoSuchLetter> {
        let text = self.text.as_str();
        let mark = if self.has_mark { "\u{feff}" } else { "" };
        if self.encoding == UTF_16LE || self.encoding == UTF_16BE {
            let is_little = self.encoding == UTF_16LE;
            let bytes = |unit: u16| if is_little { unit.to_le_bytes() } else { unit.to_be_bytes() };
            return Ok(mark.encode_utf16().chain(text.encode_utf16()).flat_map(bytes).collect());
        }
        if self.encoding == UTF_8 {
            return Ok([mark.as_bytes(), text.as_bytes()].concat());
        }
        let (bytes, _, is_lost) = self.encoding.encode(text);
        if !is_lost {
            return Ok(bytes.into_owned());
        }
        let is_missing = |letter: &char| self.encoding.encode(&letter.to_string()).2;
        Err(NoSuchLetter(text.chars().find(is_missing).unwrap_or_default().to_string()))
    }

    /// Its text, for showing what changed.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What stands in the cells of a row, by its number from 1.
    #[must_use]
    pub fn row(&self, number: u32) -> Option<Vec<String>> {
        let record = self.records().into_iter().find(|record| record.number == number)?;
        Some(record.fields.into_iter().map(|field| self.plain(field)).collect())
    }

    /// The row as it is written.
    #[must_use]
    pub fn line(&self, number: u32) -> Option<&str> {
        let record = self.records().into_iter().find(|record| record.number == number)?;
        self.text.get(record.start()..record.fields_end())
    }

    /// With other texts in these columns of a row, from 0; one that says the same stays as it is written.
    #[must_use]
    pub fn with_cells(&self, number: u32, cells: &[(usize, String)]) -> Option<Self> {
        let record = self.records().into_iter().find(|record| record.number == number)?;
        let mut edits: Vec<(Range<usize>, String)> = Vec::new();
        let mut more: Vec<String> = Vec::new();
        for (column, text) in cells {
            match record.fields.get(*column) {
                Some(field) if self.plain(field.clone()) == *text => {}
                Some(field) => {
                    let was_quoted = self.text[field.clone()].starts_with('"');
                    edits.push((field.clone(), self.written(text, was_quoted)));
                }
                None if text.is_empty() => {}
                None => {
                    let at = *column - record.fields.len();
                    more.resize(more.len().max(at + 1), String::new());
                    more[at] = self.written(text, false);
                }
            }
        }
        let end = record.fields_end();
        let more: String = more.iter().flat_map(|cell| [self.between(), cell]).collect();
        edits.push((end..end, more));
        Some(self.edited(edits))
    }

    /// With a row more at the end, quoted as the last one is.
    #[must_use]
    pub fn with_row(&self, cells: &[String]) -> Self {
        let records = self.records();
        let last = records.iter().rfind(|it| it.fields.len() > 1 || it.start() < it.fields_end());
        let is_quoted = |at: usize| {
            let field = last.and_then(|record| record.fields.get(at));
            field.is_some_and(|field| self.text[field.clone()].starts_with('"'))
        };
        let cells = cells.iter().enumerate().map(|(at, cell)| self.written(cell, is_quoted(at)));
        let line = cells.collect::<Vec<String>>().join(self.between());
        let newline = self.newline();
        let Some(last) = last else { return self.edited(vec![(self.start..self.start, line)]) };
        let (at, end) = (last.fields_end(), last.end);
        // The last line may not have been ended.
        if at == end {
            self.edited(vec![(at..at, format!("{newline}{line}"))])
        } else {
            self.edited(vec![(end..end, format!("{line}{newline}"))])
        }
    }

    /// Without a row and its line.
    #[must_use]
    pub fn without_row(&self, number: u32) -> Option<Self> {
        let record = self.records().into_iter().find(|record| record.number == number)?;
        Some(self.edited(vec![(record.start()..record.end, String::new())]))
    }

    fn edited(&self, mut edits: Vec<(Range<usize>, String)>) -> Self {
        // From the end, so that the places of those that are left stay.
        edits.sort_by_key(|(range, _)| std::cmp::Reverse((range.start, range.end)));
        let mut new = self.clone();
        edits.into_iter().for_each(|(range, text)| new.text.replace_range(range, &text));
        new
    }

    fn between(&self) -> &'static str {
        match self.separator {
            b';' => ";",
            b'\t' => "\t",
            b'|' => "|",
            _ => ",",
        }
    }

    fn newline(&self) -> &'static str {
        if self.text.contains("\r\n") { "\r\n" } else { "\n" }
    }

    /// A cell as it is written: between quotation marks where it was so and is not empty, or has to be.
    fn written(&self, text: &str, is_quoted: bool) -> String {
        let needs = |letter: char| letter == '"' || letter == '\n' || letter == '\r';
        let is_needed = text.contains(needs)
            || text.contains(char::from(self.separator))
            || text.trim() != text;
        if (is_quoted && !text.is_empty()) || is_needed {
            format!("\"{}\"", text.replace('"', "\"\""))
        } else {
            text.to_owned()
        }
    }

    /// What a field says.
    fn plain(&self, field: Range<usize>) -> String {
        let written = &self.text[field];
        let Some(inner) = written.strip_prefix('"') else { return written.to_owned() };
        let mut plain = String::new();
        let mut rest = inner;
        // Between the marks one is two; what follows them stands as it is.
        while let Some((before, after)) = rest.split_once('"') {
            plain.push_str(before);
            match after.strip_prefix('"') {
                Some(after) => {
                    plain.push('"');
                    rest = after;
                }
                None => return plain + after,
            }
        }
        plain + rest
    }

    /// All records. An empty line has a row, and no record.
    fn records(&self) -> Vec<Record> {
        let bytes = self.text.as_bytes();
        let (mut at, mut number) = (self.start, self.above);
        let mut records = Vec::new();
        while at < bytes.len() {
            number = number.saturating_add(1);
            let record = self.record(at, number);
            at = record.end;
            let is_empty = record.fields.len() == 1 && record.fields[0].is_empty();
            if !is_empty {
                records.push(record);
            }
        }
        records
    }

    fn record(&self, start: usize, number: u32) -> Record {
        let bytes = self.text.as_bytes();
        let mut record = Record { number, fields: Vec::new(), end: bytes.len() };
        let (mut at, mut field) = (start, start);
        let mut is_quoted = bytes.get(at) == Some(&b'"');
        at += usize::from(is_quoted);
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'"' if is_quoted && bytes.get(at + 1) == Some(&b'"') => at += 1,
                b'"' if is_quoted => is_quoted = false,
                _ if is_quoted => {}
                b'\r' | b'\n' => break,
                _ if byte == self.separator => {
                    record.fields.push(field..at);
                    field = at + 1;
                    is_quoted = bytes.get(field) == Some(&b'"');
                    at += usize::from(is_quoted);
                }
                _ => {}
            }
            at += 1;
        }
        let at = at.min(bytes.len());
        record.fields.push(field..at);
        record.end = match &bytes[at..] {
            [b'\r', b'\n', ..] => at + 2,
            [_, ..] => at + 1,
            [] => at,
        };
        record
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\u{feff}id;by;what\r\n\"s1\";\"Ada; Bo\";x\r\n\r\ns2;a \"b\" c\r\n\"s3\";\"two\r\nlines \"\"q\"\"\";z";

    fn table(text: &str) -> TableText {
        TableText::new(text.as_bytes()).expect("a table")
    }

    fn text(table: &TableText) -> String {
        String::from_utf8(table.bytes().expect("its letters")).expect("UTF-8")
    }

    #[test]
    fn rows_have_the_numbers_that_readers_give_them() {
        let table = table(TEXT);
        let read = crate::read(TEXT.as_bytes()).expect("a table");
        for row in &read.sheets[0].rows {
            let cells = table.row(row.number).expect("a row");
            for cell in &row.cells {
                assert_eq!(cells[cell.column as usize], cell.value.text(), "{}", row.number);
            }
        }
        assert_eq!(read.sheets[0].rows.len(), 4);
        assert_eq!(table.row(3), None);
        assert_eq!(table.line(2), Some("\"s1\";\"Ada; Bo\";x"));
    }

    #[test]
    fn only_the_cells_that_change_are_written_anew() {
        let cells = [(0, "s1".to_owned()), (1, "Ada".to_owned()), (4, "a;b".to_owned())];
        let after = table(TEXT).with_cells(2, &cells).expect("a row");
        assert_eq!(text(&after), TEXT.replace("\"Ada; Bo\";x", "\"Ada\";x;;\"a;b\""));
        let same = [(1, "Ada; Bo".to_owned()), (2, "x".to_owned())];
        assert_eq!(text(&table(TEXT).with_cells(2, &same).expect("a row")), TEXT);
        let after = table(TEXT).with_cells(5, &[(1, "one".to_owned())]).expect("a row");
        assert_eq!(text(&after), TEXT.replace("\"two\r\nlines \"\"q\"\"\"", "\"one\""));
        assert_eq!(table(TEXT).with_cells(3, &cells), None);
    }

    #[test]
    fn a_row_comes_at_the_end_and_goes_with_its_line() {
        let cells = ["s4", "say \"no\"", ""].map(str::to_owned);
        let after = table(TEXT).with_row(&cells);
        assert_eq!(text(&after), format!("{TEXT}\r\n\"s4\";\"say \"\"no\"\"\";"));
        let ended = format!("{TEXT}\r\n");
        let after = table(&ended).with_row(&cells);
        assert_eq!(text(&after), format!("{ended}\"s4\";\"say \"\"no\"\"\";\r\n"));
        assert_eq!(text(&after.without_row(6).expect("a row")), ended);
        let after = table(TEXT).without_row(4).expect("a row");
        assert_eq!(text(&after), TEXT.replace("s2;a \"b\" c\r\n", ""));
        let begun = TableText::begun(&["id", "a,b"]).with_row(&["1".to_owned(), String::new()]);
        assert_eq!(text(&begun), "id,\"a,b\"\n1,\n");
    }

    #[test]
    fn the_encoding_stays() {
        let text = "id\tby\ns1\tMüller\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [&[0xff, 0xfe], &little[..]].concat();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let windows = b"id\tby\ns1\tM\xfcller\n".to_vec();
        for bytes in [little, marked, big, windows.clone(), text.as_bytes().to_vec()] {
            let table = TableText::new(&bytes).expect("a table");
            assert_eq!(table.bytes().expect("its letters"), bytes);
            let after = table.with_cells(2, &[(0, "é".to_owned())]).expect("a row");
            let bytes = after.bytes().expect("its letters");
            let read = TableText::new(&bytes).expect("a table").row(2);
            assert_eq!(read, Some(vec!["é".to_owned(), "Müller".to_owned()]));
        }
        let table = TableText::new(&windows).expect("a table");
        let lost = table.with_cells(2, &[(0, "中".to_owned())]).expect("a row").bytes();
        assert_eq!(lost, Err(NoSuchLetter("中".to_owned())));
        let told = TableText::new(b"sep=|\nid|by\na|b\n").expect("a table");
        assert_eq!(told.row(3), Some(vec!["a".to_owned(), "b".to_owned()]));
    }
}
