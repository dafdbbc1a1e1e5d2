//! Records whose cells may stand in double quotes: RFC 4180.

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
    // Reading from memory with flexible lengths never fails.
    while let Ok(true) = reader.read_byte_record(&mut record) {
        let position = record.position();
        let (start, line) = position.map_or((0, 1), |it| (it.byte(), it.line()));
        let range = index(start)..index(reader.position().byte());
        if let Err((cell, problem)) = put(&record, places, rows) {
            rows.undo();
            let text = block.get(range).unwrap_or_default();
            let at = cell.and_then(|cell| place(text, delimiter, cell));
            rows.bad.push(BadRow::new(index(line), text, at, problem));
        }
    }
    rows.lines = memchr::memchr_iter(b'\n', block).count();
}

/// Puts a record into the columns, or says which cell is at fault, if it is one, and what is wrong.
fn put(
    record: &ByteRecord,
    places: Option<&HeaderPlaces>,
    rows: &mut Rows<'_>,
) -> Result<(), (Option<usize>, Problem)> {
    let columns = rows.columns.len();
    let expected = places.map_or(columns, |places| places.count);
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
