//! Files of comma-separated values as programs and countries have them: in UTF-8, UTF-16 or Windows-1252,
//! with commas, semicolons or tabs.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::{Book, Remark, Rows, Sheet, Trouble, Value};

pub(crate) fn read(bytes: &[u8]) -> Result<Book, Trouble> {
    let (text, remark) = decode(bytes)?;
    let (text, told) = told_separator(&text);
    let separator = told.unwrap_or_else(|| separator(text));
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true).delimiter(separator);
    let mut reader = reader.from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut rows = Rows::default();
    let mut number = u32::from(told.is_some());
    while reader.read_record(&mut record).map_err(|error| Trouble::Damaged(error.to_string()))? {
        let start = record.position().map_or(0, csv::Position::byte);
        number = number.saturating_add(1).saturating_add(empty_lines(text, start));
        for (column, field) in record.iter().enumerate().filter(|(_, field)| !field.is_empty()) {
            let column = u32::try_from(column).unwrap_or(u32::MAX);
            rows.add(number - 1, column, Value::Text(field.to_owned()))?;
        }
    }
    if let Some(line) = unclosed(text) {
        let message = format!("a `\"` is not closed; the last one that opens is in line {line}");
        return Err(Trouble::Damaged(message));
    }
    let sheet = Sheet { name: String::new(), is_hidden: false, rows: rows.finish() };
    Ok(Book { sheets: vec![sheet], remarks: remark.into_iter().collect() })
}

/// The empty lines before a record. A record has one row, however many lines of the file it takes, and
/// an empty line has one, too.
fn empty_lines(text: &str, start: u64) -> u32 {
    let bytes = text.as_bytes();
    let start = usize::try_from(start).unwrap_or(usize::MAX).min(bytes.len());
    let ends_line = start > 0 && bytes[start - 1] == b'\r' && bytes.get(start) == Some(&b'\n');
    let rest = &bytes[start + usize::from(ends_line)..];
    let empty = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    u32::try_from(empty.filter(|&&byte| byte == b'\n').count()).unwrap_or(u32::MAX)
}

/// What a text is written in, and how many bytes of it say so.
pub(crate) fn encoding_of(bytes: &[u8]) -> (&'static Encoding, usize) {
    let by_mark = Encoding::for_bom(bytes);
    let without_mark = || match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        Err(_) => WINDOWS_1252,
    };
    by_mark.unwrap_or_else(|| (utf_16(bytes).unwrap_or_else(without_mark), 0))
}

/// The text, whatever it is written in.
pub(crate) fn decode(bytes: &[u8]) -> Result<(Cow<'_, str>, Option<Remark>), Trouble> {
    let (encoding, mark) = encoding_of(bytes);
    if let (0, Ok(text)) = (mark, std::str::from_utf8(bytes))
        && encoding == UTF_8
    {
        return Ok((Cow::Borrowed(text), None));
    }
    if encoding != WINDOWS_1252 {
        return decode_as(encoding, &bytes[mark..]).map(|text| (text, None));
    }
    let remark = Remark {
        code: "windows-1252",
        message: "the file is no UTF-8 and is read as Windows-1252".to_owned(),
        help: "look at a word with an accent; if it is wrong, save the file as UTF-8".into(),
    };
    decode_as(WINDOWS_1252, bytes).map(|text| (text, Some(remark)))
}

fn decode_as<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Cow<'a, str>, Trouble> {
    let (text, is_damaged) = encoding.decode_without_bom_handling(bytes);
    let is_binary = text.contains('\0');
    if is_binary || (is_damaged && encoding != UTF_8) {
        return Err(Trouble::Form("it is no table of texts"));
    }
    if is_damaged {
        return Err(Trouble::Damaged("it begins as UTF-8 and is none".to_owned()));
    }
    Ok(text)
}

/// UTF-16 without its mark: of most letters, one of two bytes is zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let start = &bytes[..bytes.len().min(1000)];
    let zeros = |odd: usize| start.iter().skip(odd).step_by(2).filter(|&&byte| byte == 0).count();
    let half = start.len() / 4;
    match (zeros(0), zeros(1)) {
        (0, odd) if odd > half => Some(UTF_16LE),
        (even, 0) if even > half => Some(UTF_16BE),
        _ => None,
    }
}

/// The text without the line by which Excel is told the separator.
pub(crate) fn told_separator(text: &str) -> (&str, Option<u8>) {
    let Some(rest) = text.strip_prefix("sep=") else { return (text, None) };
    let (line, rest) = rest.split_once('\n').unwrap_or((rest, ""));
    match line.trim_end_matches('\r').as_bytes() {
        [separator] => (rest, Some(*separator)),
        _ => (text, None),
    }
}

/// The separator that stands most often in the first lines, outside of quotes.
pub(crate) fn separator(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b';', 0), (b'\t', 0)];
    let (mut is_quoted, mut lines) = (false, 0);
    for &byte in text.as_bytes().iter().take(1 << 14) {
        match byte {
            b'"' => is_quoted = !is_quoted,
            b'\n' if !is_quoted => lines += 1,
            _ if is_quoted => {}
            _ => counts.iter_mut().filter(|(it, _)| *it == byte).for_each(|(_, count)| *count += 1),
        }
        // The header alone decides, unless it has one column.
        if lines > 0 && counts.iter().any(|(_, count)| *count > 0) {
            break;
        }
    }
    // Of equals, the first.
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map_or(b',', |&(separator, _)| separator)
}

/// The line of the last quotation mark that opens, if one is not closed.
fn unclosed(text: &str) -> Option<usize> {
    let marks = memchr::memchr_iter(b'"', text.as_bytes());
    let (mut count, mut last) = (0_usize, 0);
    for at in marks {
        count += 1;
        last = at;
    }
    let is_open = count % 2 == 1;
    is_open.then(|| memchr::memchr_iter(b'\n', &text.as_bytes()[..last]).count() + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
        let book = read(bytes).expect("a table");
        let row = |row: &crate::Row| {
            (row.number, row.cells.iter().map(|cell| cell.value.text()).collect())
        };
        book.sheets[0].rows.iter().map(row).collect()
    }

    #[test]
    fn separators_are_found() {
        for text in ["id,by\ns1,\"a; b\"\n", "id;by\ns1;a; b\n", "id\tby\ns1\ta; b\n"] {
            let found = texts(text.as_bytes());
            assert_eq!(found[0].1, ["id", "by"], "{text}");
            assert_eq!(found[1].1[0], "s1", "{text}");
        }
        assert_eq!(texts(b"sep=|\nid|by\n"), [(2, vec!["id".into(), "by".into()])]);
    }

    #[test]
    fn a_text_is_read_in_what_it_is_written() {
        let expected = [(1, vec!["id".into(), "Müller – “x”".into()])];
        let text = "id;Müller – “x”\r\n";
        assert_eq!(texts(text.as_bytes()), expected);
        assert_eq!(texts(&[b"\xef\xbb\xbf", text.as_bytes()].concat()), expected);
        let windows = b"id;M\xfcller \x96 \x93x\x94\r\n";
        assert_eq!(texts(windows), expected);
        assert_eq!(read(windows).expect("a table").remarks[0].code, "windows-1252");
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(texts(&little), expected);
        assert_eq!(texts(&big), expected);
        assert_eq!(texts(&[&[0xff, 0xfe], &little[..]].concat()), expected);
    }

    #[test]
    fn rows_have_the_numbers_of_their_lines() {
        let found = texts(b"id,by\r\n\r\n\"s\n1\",a\r\ns2,b\n");
        assert_eq!(found.iter().map(|row| row.0).collect::<Vec<_>>(), [1, 3, 4]);
    }

    #[test]
    fn what_is_no_table_is_told() {
        assert!(matches!(read(b"id,by\n\"s1,a\n"), Err(Trouble::Damaged(_))));
        assert!(matches!(read(b"\x7fELF\0\0\0\x80"), Err(Trouble::Form(_))));
    }
}
