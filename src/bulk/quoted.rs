//! Records whose cells may stand in double quotes: RFC 4180.

use std::ops::Range;

use csv::{ByteRecord, Reader, ReaderBuilder};

use crate::bulk::plain::HeaderPlaces;
use crate::bulk::problem::{BadRow, Problem};
use crate::bulk::rows::Rows;

fn reader(block: &[u8], delimiter: u8) -> Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(block)
}

/// The rows of a block of records; see [`plain::read`](super::plain::read).
pub(super) fn read(
    block: &[u8],
    delimiter: u8,
    places: Option<&HeaderPlaces>,
    rows: &mut Rows<'_>,
) {
    let mut reader = reader(block, delimiter);
    let mut record = ByteRecord::new();
    // The parser skips blank lines. As in Soufflé, each is a row with an empty text where rows have one
    // column; not where a header names the columns, as in the files of spreadsheet programs.
    let blank = (rows.columns.len() == 1 && places.is_none()).then(|| ByteRecord::from(vec![""]));
    let mut before = 0;
    loop {
        // Reading from memory with flexible lengths never fails.
        let is_record = reader.read_byte_record(&mut record).unwrap_or(false);
        let end = index(reader.position().byte());
        if let Some(blank) = &blank {
            let first = || memchr::memchr_iter(b'\n', &block[..before]).count() + 1;
            for at in 0..blank_lines(block, before..end) {
                add(blank, (b"", first() + at), (delimiter, places), rows);
            }
        }
        if !is_record {
            break;
        }
        let position = record.position();
        let (start, line) = position.map_or((0, 1), |it| (it.byte(), it.line()));
        let text = block.get(index(start)..end).unwrap_or_default();
        add(&record, (text, index(line)), (delimiter, places), rows);
        before = end;
    }
    rows.lines = memchr::memchr_iter(b'\n', block).count();
}

/// Adds a record, which stands in this line as this text, to the rows or to the bad ones.
fn add(
    record: &ByteRecord,
    (text, line): (&[u8], usize),
    (delimiter, places): (u8, Option<&HeaderPlaces>),
    rows: &mut Rows<'_>,
) {
    if let Err((cell, problem)) = put(record, places, rows) {
        rows.undo();
        let at = cell.and_then(|cell| place(text, delimiter, cell));
        rows.bad.push(BadRow::new(line, text, at, problem));
    }
}

/// How many blank lines a part of a block begins with. The line end before it may lack its second half.
fn blank_lines(block: &[u8], part: Range<usize>) -> usize {
    let is_half = part.start > 0 && block[part.start - 1] == b'\r';
    let ends = block[part].iter().take_while(|byte| b"\r\n".contains(byte));
    let ends = ends.filter(|&&byte| byte == b'\n').count();
    ends.saturating_sub(usize::from(is_half))
}

/// Puts a record into the columns, or says which cell is at fault, if it is one, and what is wrong.
fn put(
    record: &ByteRecord,
    places: Option<&HeaderPlaces>,
    rows: &mut Rows<'_>,
) -> Result<(), (Option<usize>, Problem)> {
    let columns = rows.columns.len();
    let expected = places.map_or(columns, |places| places.count);
    // What is written of a relation without columns.
    if columns == 0 && record.len() == 1 && &record[0] == b"()" {
        rows.end();
        return Ok(());
    }
    if record.len() != expected {
        return Err((None, Problem::cells(record.len(), expected)));
    }
    for column in 0..columns {
        let cell = places.map_or(column, |places| places.cells[column]);
        rows.put(column, &record[cell]).map_err(|problem| (Some(cell), problem))?;
    }
    rows.end();
    Ok(())
}

/// Where a cell of a record begins and ends, quotes included.
fn place(record: &[u8], delimiter: u8, cell: usize) -> Option<(usize, usize)> {
    let record = record.trim_ascii_end();
    let mut is_inside = false;
    let is_between = |&byte: &u8| {
        is_inside ^= byte == b'"';
        byte == delimiter && !is_inside
    };
    let length = record.split(is_between).map(<[u8]>::len);
    let (mut start, mut cells) = (0, length);
    for _ in 0..cell {
        start += cells.next()? + 1;
    }
    cells.next().map(|length| (start, start + length))
}

/// The cells of the first record, and how many bytes it takes.
pub(super) fn header(block: &[u8], delimiter: u8) -> (Vec<String>, usize) {
    let mut reader = reader(block, delimiter);
    let mut record = ByteRecord::new();
    let _ = reader.read_byte_record(&mut record);
    let cells = record.iter().map(|cell| String::from_utf8_lossy(cell).into()).collect();
    (cells, index(reader.position().byte()))
}

/// A place in a block, which is in memory.
fn index(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
