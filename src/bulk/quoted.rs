//! Records whose cells may stand in double quotes: RFC 4180.

use csv::{ByteRecord, Reader, ReaderBuilder};

use crate::bulk::plain::Places;
use crate::bulk::problem::{BadRow, Problem};
use crate::bulk::rows::Rows;

fn reader(block: &[u8], delimiter: u8) -> Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(block)
}

/// The rows of a block of records; see [`plain::read`](super::plain::read).
pub(super) fn read(block: &[u8], delimiter: u8, places: Option<&Places>, rows: &mut Rows<'_>) {
    let mut reader = reader(block, delimiter);
    let mut record = ByteRecord::new();
    // Reading from memory with flexible lengths never fails.
    while let Ok(true) = reader.read_byte_record(&mut record) {
        let position = record.position();
        let (start, line) = position.map_or((0, 1), |it| (it.byte(), it.line()));
        let range = index(start)..index(reader.position().byte());
        if let Err(problem) = put(&record, places, rows) {
            rows.undo();
            let text = block.get(range).unwrap_or_default();
            rows.bad.push(BadRow::new(index(line), text, None, problem));
        }
    }
    rows.lines = memchr::memchr_iter(b'\n', block).count();
}

fn put(record: &ByteRecord, places: Option<&Places>, rows: &mut Rows<'_>) -> Result<(), Problem> {
    let columns = rows.columns.len();
    let expected = places.map_or(columns, |places| places.count);
    if record.len() != expected {
        return Err(Problem::cells(record.len(), expected));
    }
    for column in 0..columns {
        let cell = places.map_or(column, |places| places.cells[column]);
        rows.put(column, &record[cell])?;
    }
    rows.end();
    Ok(())
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
