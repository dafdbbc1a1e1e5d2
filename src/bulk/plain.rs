//! Lines of cells as they are, as Soufflé has its facts.

use crate::bulk::number::leading;
use crate::bulk::problem::{BadRow, Problem};
use crate::bulk::rows::{Kind, Rows};

/// The rows of a block of lines. `places` says for each column of the relation which cell it is;
/// without, the cells are in the order of the columns.
pub(super) fn read(
    block: &[u8],
    delimiter: u8,
    places: Option<&HeaderPlaces>,
    rows: &mut Rows<'_>,
) {
    let mut cells = Vec::new();
    let is_usual = places.is_none() && rows.is_plain() && !rows.columns.is_empty();
    let usual = std::str::from_utf8(block).ok().filter(|_| is_usual);
    let mut start = 0;
    while start < block.len() {
        if let Some(block) = usual {
            start = read_usual(block, start, delimiter, rows);
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
pub(super) struct HeaderPlaces {
    /// For each column of the relation, the number of its cell.
    pub(super) cells: Vec<usize>,
    /// How many cells a record has.
    pub(super) count: usize,
}

/// Reads rows, as long as all is as usual; gives where the first other row begins.
fn read_usual(block: &str, mut start: usize, delimiter: u8, rows: &mut Rows<'_>) -> usize {
    while start < block.len() {
        let Some(end) = read_row(block, start, delimiter, rows) else {
            rows.undo();
            return start;
        };
        rows.end();
        rows.lines += 1;
        start = end;
    }
    start
}

/// Reads the row that begins here; gives where the next one begins, or nothing if something about
/// it needs a closer look.
#[inline]
fn read_row(block: &str, start: usize, delimiter: u8, rows: &mut Rows<'_>) -> Option<usize> {
    let bytes = block.as_bytes();
    let last = rows.columns.len() - 1;
    let mut at = start;
    for column in 0..=last {
        let ends_with = if column == last { b'\n' } else { delimiter };
        if rows.columns[column].kind == Kind::Text {
            let end = at + cell_length(&bytes[at..], delimiter);
            rows.put_text(column, block.get(at..end).filter(|text| !text.ends_with('\r'))?);
            at = end;
        } else {
            let (number, digits) = leading(&bytes[at..]);
            at += if digits == 0 { return None } else { digits };
            // So few digits make a number that has a code of its own.
            rows.codes[column].push(number + rows.columns[column].zero());
        }
        if bytes.get(at) != Some(&ends_with) {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// How many bytes there are before the next delimiter or line end: eight are looked at together.
#[inline]
fn cell_length(bytes: &[u8], delimiter: u8) -> usize {
    const ONES: u64 = u64::MAX / 255;
    let is_end = |&byte: &u8| byte == delimiter || byte == b'\n';
    // The highest bit of each byte that is zero; of those above the first one it may be wrong.
    let zeros = |word: u64| word.wrapping_sub(ONES) & !word & (ONES << 7);
    let (words, rest) = bytes.as_chunks();
    for (at, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let ends =
            zeros(word ^ (ONES * u64::from(delimiter))) | zeros(word ^ (ONES * u64::from(b'\n')));
        if ends != 0 {
            return at * 8 + ends.trailing_zeros() as usize / 8;
        }
    }
    let before = bytes.len() - rest.len();
    before + rest.iter().position(is_end).unwrap_or(rest.len())
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

fn put(line: &[u8], cells: &[(usize, usize)], places: Option<&HeaderPlaces>, rows: &mut Rows<'_>) {
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
