//! Lines of cells as they are, as Soufflé has its facts.

use crate::bulk::number::leading;
use crate::bulk::problem::{BadRow, Problem};
use crate::bulk::rows::Rows;

/// The rows of a block of lines. `places` says for each column of the relation which cell it is;
/// without, the cells are in the order of the columns.
pub(super) fn read(block: &[u8], delimiter: u8, places: Option<&Places>, rows: &mut Rows<'_>) {
    let mut cells = Vec::new();
    let fast = places.is_none() && rows.is_numeric() && !rows.columns.is_empty();
    let mut start = 0;
    while start < block.len() {
        if fast {
            start = numbers(block, start, delimiter, rows);
            if start == block.len() {
                break;
            }
        }
        let end = memchr::memchr(b'\n', &block[start..]).map_or(block.len(), |at| start + at);
        let line = block[start..end].strip_suffix(b"\r").unwrap_or(&block[start..end]);
        rows.lines += 1;
        split(line, delimiter, &mut cells);
        put(line, &cells, places, rows);
        start = end + 1;
    }
}

/// Which cell of a record is which column.
pub(super) struct Places {
    /// For each column of the relation, the number of its cell.
    pub(super) cells: Vec<usize>,
    /// How many cells a record has.
    pub(super) count: usize,
}

/// Reads rows of numbers, as long as all is as usual; gives where the first other row begins.
fn numbers(block: &[u8], mut start: usize, delimiter: u8, rows: &mut Rows<'_>) -> usize {
    let last = rows.codes.len() - 1;
    while start < block.len() {
        let mut at = start;
        for (column, codes) in rows.codes.iter_mut().enumerate() {
            let (number, digits) = leading(&block[at..]);
            at += digits;
            let ends_with = if column == last { b'\n' } else { delimiter };
            if digits == 0 || block.get(at) != Some(&ends_with) {
                rows.undo();
                return start;
            }
            // So few digits make a number that has a code of its own.
            codes.push(number + rows.columns[column].zero());
            at += 1;
        }
        rows.end();
        rows.lines += 1;
        start = at;
    }
    start
}

/// The cells of a line, by where they begin and end. A relation without columns has `()`.
fn split(line: &[u8], delimiter: u8, cells: &mut Vec<(usize, usize)>) {
    cells.clear();
    let mut start = 0;
    for end in memchr::memchr_iter(delimiter, line) {
        cells.push((start, end));
        start = end + 1;
    }
    cells.push((start, line.len()));
}

fn put(line: &[u8], cells: &[(usize, usize)], places: Option<&Places>, rows: &mut Rows<'_>) {
    let columns = rows.columns.len();
    if columns == 0 && line == b"()" {
        return rows.end();
    }
    let expected = places.map_or(columns, |places| places.count);
    if cells.len() != expected {
        let problem = Problem::cells(cells.len(), expected);
        return rows.bad.push(BadRow::new(rows.lines, line, None, problem));
    }
    for column in 0..columns {
        let (start, end) = cells[places.map_or(column, |places| places.cells[column])];
        if let Err(problem) = rows.put(column, &line[start..end]) {
            rows.undo();
            return rows.bad.push(BadRow::new(rows.lines, line, Some((start, end)), problem));
        }
    }
    rows.end();
}

/// The cells of a first line that names the columns.
pub(super) fn header(line: &[u8], delimiter: u8) -> Vec<String> {
    let mut cells = Vec::new();
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    split(line, delimiter, &mut cells);
    cells.iter().map(|&(start, end)| String::from_utf8_lossy(&line[start..end]).into()).collect()
}
