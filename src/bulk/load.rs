//! A file of rows becomes a table.

use std::io::{self, Read};

use rayon::prelude::*;

use crate::bulk::blocks::Blocks;
use crate::bulk::format::{Format, Header, Layout};
use crate::bulk::plain::HeaderPlaces;
use crate::bulk::problem::BadRow;
use crate::bulk::rows::{Column, Rows};
use crate::bulk::{Stream, json, parquet, plain, quoted};
use crate::database::{Numbers, Table};
use crate::value::Symbols;

/// What a file of rows is read with.
pub(super) struct FileReading<'r> {
    pub(super) columns: &'r [Column],
    pub(super) format: Format,
    pub(super) symbols: &'r mut Symbols,
    pub(super) numbers: &'r mut Numbers,
    /// What happens to rows that do not fit.
    pub(super) reject: &'r mut dyn FnMut(BadRow),
}

/// What is read so far.
struct Progress {
    table: Table,
    lines: usize,
    /// How many bytes the stream has, if that is known and the rows are not compressed.
    bytes: Option<u64>,
}

impl FileReading<'_> {
    /// The rows of the file that fit, in its order.
    pub(super) fn read(mut self, stream: Stream<'_>) -> io::Result<Table> {
        let bytes = stream.bytes.filter(|_| self.format.compression == super::Compression::None);
        let mut progress = Progress { table: Table::new(self.columns.len()), lines: 0, bytes };
        let mut stream = self.format.compression.unpack(stream.read)?;
        if self.format.layout == Layout::Parquet {
            parquet::read(&mut *stream, self.columns, |mut rows| {
                rows.find(self.symbols);
                self.take_over(rows, 0, &mut progress);
            })?;
        } else {
            self.text(stream, &mut progress)?;
        }
        Ok(progress.table)
    }

    /// All threads parse some blocks while the next ones are read from the disk.
    fn text(
        &mut self,
        stream: Box<dyn Read + Send + '_>,
        progress: &mut Progress,
    ) -> io::Result<()> {
        let count = 2 * rayon::current_num_threads();
        let is_quoted = matches!(self.format.layout, Layout::Quoted(_));
        let mut blocks = Blocks::new(stream, is_quoted);
        let mut round = blocks.take(count)?;
        let mut places = None;
        if let Some(first) = round.first_mut() {
            remove_mark(first);
            if self.format.header != Header::Row {
                let names = self.header(first, &mut progress.lines);
                places = self.places(&names)?;
            }
        }
        while !round.is_empty() {
            let (columns, format, symbols) = (self.columns, self.format, &*self.symbols);
            let parse = |block: &Vec<u8>| {
                let mut rows = Rows::new(columns);
                read_block(block, format.layout, places.as_ref(), &mut rows);
                rows.find(symbols);
                rows
            };
            let (parsed, next) = rayon::join(
                || round.par_iter().map(parse).collect::<Vec<_>>(),
                || blocks.take(count),
            );
            let bytes = round.iter().map(Vec::len).sum();
            for rows in parsed {
                self.take_over(rows, bytes, progress);
            }
            round = next?;
        }
        Ok(())
    }

    /// Adds the rows of a block; `bytes` is the size of all blocks that were parsed with it.
    fn take_over(&mut self, mut rows: Rows<'_>, bytes: usize, progress: &mut Progress) {
        rows.intern(self.symbols, self.numbers);
        for mut bad in rows.bad.drain(..) {
            bad.line += progress.lines;
            (self.reject)(bad);
        }
        progress.lines += rows.lines;
        if let Some(all) = progress.bytes.take().filter(|_| bytes > 0) {
            progress.table.reserve(estimate(rows.len, bytes, all));
        }
        progress.table.extend(rows.len, |column, codes| codes.append(&mut rows.codes[column]));
    }

    /// Takes the header off the first block.
    fn header(&self, first: &mut Vec<u8>, lines: &mut usize) -> Vec<String> {
        let (header, end) = match self.format.layout {
            Layout::Quoted(delimiter) => quoted::header(first, delimiter),
            Layout::Plain(delimiter) => {
                let end = memchr::memchr(b'\n', first).unwrap_or(first.len());
                (plain::header(&first[..end], delimiter), (end + 1).min(first.len()))
            }
            Layout::Json | Layout::Parquet => (Vec::new(), 0),
        };
        *lines += memchr::memchr_iter(b'\n', &first[..end]).count();
        first.drain(..end);
        header
    }

    /// Where the cells of each column stand, by the header; nothing if they stand in the order of the
    /// columns. To skip a header that names them in another order would mix them up.
    fn places(&self, header: &[String]) -> io::Result<Option<HeaderPlaces>> {
        if self.format.header == Header::Skipped {
            let is_elsewhere = |(at, column): (usize, &Column)| {
                let named = header.iter().position(|cell| identifier(cell) == column.name);
                named.is_some_and(|named| named != at)
            };
            let is_mixed = self.columns.iter().enumerate().any(is_elsewhere);
            let found = header.join(", ");
            return if is_mixed { Err(io::Error::other(mixed(&found))) } else { Ok(None) };
        }
        let place = |column: &Column| {
            let is_it = |cell: &&String| **cell == column.name;
            let exact = header.iter().position(|cell| is_it(&cell));
            let similar = || header.iter().position(|cell| identifier(cell) == column.name);
            exact.or_else(similar).ok_or_else(|| {
                let found = header.join(", ");
                io::Error::other(format!("its header names no column `{}`: {found}", column.name))
            })
        };
        let cells = self.columns.iter().map(place).collect::<io::Result<_>>()?;
        Ok(Some(HeaderPlaces { cells, count: header.len() }))
    }
}

fn mixed(found: &str) -> String {
    format!(
        "its header names the columns in another order: {found}; `headers=true` skips the header, as in \
         Soufflé, and without parameters a `.csv` or `.tsv` is read by the names in it"
    )
}

fn read_block(block: &[u8], layout: Layout, places: Option<&HeaderPlaces>, rows: &mut Rows<'_>) {
    match layout {
        Layout::Plain(delimiter) => plain::read(block, delimiter, places, rows),
        Layout::Quoted(delimiter) => quoted::read(block, delimiter, places, rows),
        Layout::Json => json::read(block, rows),
        Layout::Parquet => {}
    }
}

/// Drops the byte order mark of UTF-8, which some programs write.
fn remove_mark(first: &mut Vec<u8>) {
    if first.starts_with(b"\xef\xbb\xbf") {
        first.drain(..3);
    }
}

/// How a header's name is written as a column's: `Event Date` as `event_date`.
pub(super) fn identifier(text: &str) -> String {
    let letter = |letter: char| if letter.is_alphanumeric() { letter } else { '_' };
    text.trim().to_lowercase().chars().map(letter).collect()
}

/// About how many rows a file of `all` bytes has, if `bytes` of them have `rows`.
fn estimate(rows: usize, bytes: usize, all: u64) -> usize {
    let expected = u128::from(all) * rows as u128 * 65 / 64 / bytes as u128;
    usize::try_from(expected).map_or(0, |expected| expected.min(1 << 28))
}
