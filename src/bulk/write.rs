//! A relation becomes a file of rows, in the order in which rows are always shown.

use std::io::{self, Write};

use rayon::prelude::*;

use crate::bulk::format::{Format, Header, Layout};
use crate::bulk::order::Ordered;
use crate::bulk::parquet;
use crate::bulk::rows::{Column, Kind, columns};
use crate::calendar::{day_text, minute_text};
use crate::database::Database;
use crate::program::{Program, RelationId};

/// How many rows one thread formats at a time.
const CHUNK: usize = 1 << 14;

/// Writes the rows of a relation. A text that the format has no way to write is an error.
pub fn write(
    program: &Program,
    relation: RelationId,
    database: &mut Database,
    format: Format,
    out: &mut (dyn Write + Send),
) -> io::Result<()> {
    let columns = columns(program, relation, format.dates, database.zone(program));
    let rows = Ordered::new(program, relation, database);
    let mut out = format.compression.pack(out)?;
    match format.layout {
        Layout::Parquet => parquet::write(&rows, &columns, &mut *out)?,
        layout => text(&rows, &columns, layout, format.header != Header::Row, &mut *out)?,
    }
    out.finish()
}

/// Threads format chunks of rows in parallel; the chunks are written in order.
fn text(
    rows: &Ordered<'_>,
    columns: &[Column],
    layout: Layout,
    has_header: bool,
    out: &mut (dyn Write + Send),
) -> io::Result<()> {
    let sheet = Sheet { rows, columns, layout };
    if has_header {
        out.write_all(&sheet.header()?)?;
    }
    let starts: Vec<usize> = (0..rows.len()).step_by(CHUNK).collect();
    for round in starts.chunks(4 * rayon::current_num_threads()) {
        let chunk = |&start: &usize| sheet.chunk(start..(start + CHUNK).min(rows.len()));
        let chunks = round.par_iter().map(chunk).collect::<io::Result<Vec<_>>>()?;
        for chunk in chunks {
            out.write_all(&chunk)?;
        }
    }
    Ok(())
}

struct Sheet<'s> {
    rows: &'s Ordered<'s>,
    columns: &'s [Column],
    layout: Layout,
}

impl Sheet<'_> {
    fn header(&self) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        for (at, column) in self.columns.iter().enumerate() {
            self.separate(at, &mut out);
            self.text(&column.name, &mut out)?;
        }
        out.push(b'\n');
        Ok(out)
    }

    fn chunk(&self, rows: std::ops::Range<usize>) -> io::Result<Vec<u8>> {
        let mut out = Vec::with_capacity(rows.len() * 8 * (self.columns.len() + 1));
        let keys: Vec<Vec<u8>> = self.columns.iter().enumerate().map(member).collect();
        for row in rows {
            for (at, column) in self.columns.iter().enumerate() {
                match self.layout {
                    Layout::Json => out.extend_from_slice(&keys[at]),
                    _ => self.separate(at, &mut out),
                }
                self.cell(row, at, column, &mut out)?;
            }
            match (self.layout, self.columns.is_empty()) {
                (Layout::Json, true) => out.extend_from_slice(b"{}"),
                (Layout::Json, false) => out.push(b'}'),
                (_, true) => out.extend_from_slice(b"()"),
                (_, false) => {}
            }
            out.push(b'\n');
        }
        Ok(out)
    }

    fn separate(&self, at: usize, out: &mut Vec<u8>) {
        if let (1.., Layout::Plain(delimiter) | Layout::Quoted(delimiter)) = (at, self.layout) {
            out.push(delimiter);
        }
    }

    fn cell(&self, row: usize, at: usize, column: &Column, out: &mut Vec<u8>) -> io::Result<()> {
        match column.kind {
            Kind::Number => {
                let mut digits = itoa::Buffer::new();
                out.extend_from_slice(digits.format(self.rows.number(row, at)).as_bytes());
                Ok(())
            }
            Kind::Unsigned => {
                let mut digits = itoa::Buffer::new();
                out.extend_from_slice(digits.format(self.rows.unsigned(row, at)).as_bytes());
                Ok(())
            }
            Kind::Date => self.text(&day_text(self.rows.number(row, at)), out),
            Kind::Time(zone) => self.text(&minute_text(self.rows.number(row, at), zone), out),
            Kind::Text => self.text(self.rows.text(row, at), out),
            Kind::Record => self.text(&self.rows.record(row, at)?, out),
        }
    }

    fn text(&self, text: &str, out: &mut Vec<u8>) -> io::Result<()> {
        let separates =
            |delimiter: u8, byte: u8| byte == delimiter || byte == b'\n' || byte == b'\r';
        match self.layout {
            Layout::Plain(delimiter) if text.bytes().any(|byte| separates(delimiter, byte)) => {
                let reason = format!("{text:?} holds what separates cells; write CSV instead");
                return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
            }
            // A record of one empty cell must not look like an empty line, which readers skip.
            Layout::Quoted(_) if text.is_empty() && self.columns.len() == 1 => {
                out.extend_from_slice(b"\"\"");
            }
            Layout::Quoted(delimiter)
                if text.bytes().any(|byte| separates(delimiter, byte) || byte == b'"') =>
            {
                out.push(b'"');
                for part in text.split_inclusive('"') {
                    out.extend_from_slice(part.as_bytes());
                    out.extend(part.ends_with('"').then_some(b'"'));
                }
                out.push(b'"');
            }
            Layout::Json => serde_json::to_writer(out, text)?,
            _ => out.extend_from_slice(text.as_bytes()),
        }
        Ok(())
    }
}

/// The text before the value of a member: `{"name":` or `,"name":`.
fn member((at, column): (usize, &Column)) -> Vec<u8> {
    let before = if at == 0 { '{' } else { ',' };
    format!("{before}{}:", serde_json::Value::from(column.name.as_str())).into_bytes()
}
