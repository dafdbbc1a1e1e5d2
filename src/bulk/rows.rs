//! Rows as they are read from one block of a file, typed by the declaration of their relation.
//!
//! Numbers become codes at once. Texts are kept column by column, and [`Rows::find`] looks up
//! many together, which threads may do at the same time; what is new is left to [`Rows::intern`].

use crate::bulk::format::Dates;
use crate::bulk::problem::{BadRow, Problem};
use crate::calendar::{Clock, Zone, days_since_epoch, parse_minute};
use crate::database::{Code, Numbers, narrow, narrow_unsigned};
use crate::program::{self, Primitive, Program, RecordShape, RelationId};
use crate::value::{Symbol, Symbols, Texts};

/// What the cells of a column are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A whole number of 64 bits.
    Number,
    /// The same without a sign.
    Unsigned,
    /// A day in ISO 8601.
    Date,
    /// A minute in RFC 3339, written in this zone.
    Time(Zone),
    /// Any text.
    Text,
    /// A record as it is written.
    Record,
}

/// A declared column.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) kind: Kind,
    /// What records look like, where they are [`Kind::Record`].
    pub(super) shape: Option<RecordShape>,
}

impl Column {
    /// The code of 0, from which those of small numbers count.
    #[inline]
    pub(super) fn zero(&self) -> Code {
        let signed = narrow(0).filter(|_| self.kind != Kind::Unsigned);
        signed.or(narrow_unsigned(0)).unwrap_or_default()
    }
}

/// The columns of a relation, in a file that writes days and minutes like this, minutes in `zone`.
pub(super) fn columns(
    program: &Program,
    relation: RelationId,
    dates: Dates,
    zone: Zone,
) -> Vec<Column> {
    let clock =
        |column: &program::Column| program.clock(column.ty, zone).filter(|_| dates == Dates::Iso);
    let columns = program.relation(relation).columns.iter().map(|column| {
        let kind = match program.ty(column.ty).primitive {
            Primitive::Symbol => Kind::Text,
            Primitive::Number => match clock(column) {
                Some(Clock::Days) => Kind::Date,
                Some(Clock::Minutes(zone)) => Kind::Time(zone),
                None => Kind::Number,
            },
            Primitive::Unsigned => Kind::Unsigned,
            Primitive::Record => Kind::Record,
        };
        Column { name: column.name.clone(), kind, shape: program.record_shape(column.ty) }
    });
    columns.collect()
}

/// A value that a machine format gives with its type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Cell<'a> {
    Text(&'a str),
    /// A whole number; wide enough for all that a column may hold.
    Number(i128),
}

/// A code that is not known yet.
const UNKNOWN: Code = Code::MAX;

/// The good rows of a block, and what is wrong with the others.
pub(super) struct Rows<'c> {
    pub(super) columns: &'c [Column],
    /// For each column, a code for each row; for texts, after [`find`](Self::find) and
    /// [`intern`](Self::intern).
    pub(super) codes: Vec<Vec<Code>>,
    texts: Vec<Texts>,
    /// Numbers that have no code of their own: row, column, and the bits of the number.
    far: Vec<(usize, usize, i64)>,
    pub(super) len: usize,
    pub(super) bad: Vec<BadRow>,
    /// How many lines the block has.
    pub(super) lines: usize,
}

impl<'c> Rows<'c> {
    pub(super) fn new(columns: &'c [Column]) -> Self {
        Self {
            columns,
            codes: vec![Vec::new(); columns.len()],
            texts: vec![Texts::default(); columns.len()],
            far: Vec::new(),
            len: 0,
            bad: Vec::new(),
            lines: 0,
        }
    }

    /// Whether all cells are numbers and texts.
    pub(super) fn is_plain(&self) -> bool {
        let is_plain =
            |column: &Column| !matches!(column.kind, Kind::Date | Kind::Time(_) | Kind::Record);
        self.columns.iter().all(is_plain)
    }

    /// Ends a row, after a cell was put into every column.
    pub(super) fn end(&mut self) {
        self.len += 1;
    }

    /// Removes the cells of a row that was not ended.
    pub(super) fn undo(&mut self) {
        self.codes.iter_mut().for_each(|codes| codes.truncate(self.len));
        self.texts.iter_mut().for_each(|texts| texts.truncate(self.len));
        while self.far.last().is_some_and(|&(row, ..)| row == self.len) {
            self.far.pop();
        }
    }

    /// Puts a cell, as it is written in a text file, into a column.
    pub(super) fn put(&mut self, column: usize, cell: &[u8]) -> Result<(), Problem> {
        let name = &self.columns[column].name;
        let text = std::str::from_utf8(cell).map_err(|_| Problem::not_utf8(name))?;
        match self.columns[column].kind {
            Kind::Number | Kind::Unsigned => {
                let number = text.parse().map_err(|_| Problem::not_a_number(name, text))?;
                self.put_cell(column, Cell::Number(number))
            }
            Kind::Date | Kind::Time(_) | Kind::Text | Kind::Record => {
                self.put_cell(column, Cell::Text(text))
            }
        }
    }

    /// Puts a cell of known type into a column.
    pub(super) fn put_cell(&mut self, column: usize, cell: Cell<'_>) -> Result<(), Problem> {
        let Column { name, kind, shape } = &self.columns[column];
        match (kind, cell) {
            (Kind::Number, Cell::Number(number)) => {
                let fits = i64::try_from(number);
                self.put_number(column, fits.map_err(|_| Problem::out_of_range(name, number))?);
            }
            (Kind::Unsigned, Cell::Number(number)) => {
                let fits = u64::try_from(number);
                self.put_unsigned(column, fits.map_err(|_| Problem::out_of_range(name, number))?);
            }
            (Kind::Text, Cell::Text(text)) => self.put_text(column, text),
            (Kind::Record, Cell::Text(text)) => {
                let read = shape.as_ref().map(|shape| shape.read(text, &mut |_| Symbol(0)));
                let read = read.transpose().map_err(|why| why.to_string());
                read.map_err(|why| Problem::not_a_record(name, text, &why))?;
                self.put_text(column, text);
            }
            (Kind::Date, Cell::Text(text)) => {
                let date = text.parse().map_err(|_| Problem::not_a_date(name, text))?;
                self.put_number(column, days_since_epoch(date));
            }
            // Without an offset it is in UTC: a table belongs to no file that names a zone.
            (Kind::Time(_), Cell::Text(text)) => {
                let minute = parse_minute(text, Zone::UTC);
                let minute = minute.map_err(|_| Problem::not_a_moment(name, text))?;
                self.put_number(column, minute.at);
            }
            (Kind::Number | Kind::Unsigned, Cell::Text(text)) => {
                return Err(Problem::not_a_number(name, text));
            }
            (Kind::Text | Kind::Record, Cell::Number(number)) => {
                return Err(Problem::not_a_text(name, number));
            }
            (Kind::Date, Cell::Number(it)) => {
                return Err(Problem::not_a_date(name, &it.to_string()));
            }
            (Kind::Time(_), Cell::Number(it)) => {
                return Err(Problem::not_a_moment(name, &it.to_string()));
            }
        }
        Ok(())
    }

    /// Puts a text into a column of texts.
    #[inline]
    pub(super) fn put_text(&mut self, column: usize, text: &str) {
        self.texts[column].push(text);
    }

    fn put_unsigned(&mut self, column: usize, number: u64) {
        let code = narrow_unsigned(number).unwrap_or_else(|| {
            self.far.push((self.len, column, number.cast_signed()));
            UNKNOWN
        });
        self.codes[column].push(code);
    }

    /// Puts a number, or the number of a day or minute, into a column.
    pub(super) fn put_number(&mut self, column: usize, number: i64) {
        let code = narrow(number).unwrap_or_else(|| {
            self.far.push((self.len, column, number));
            UNKNOWN
        });
        self.codes[column].push(code);
    }

    /// Finds the codes of the texts that are known already.
    pub(super) fn find(&mut self, symbols: &Symbols) {
        for (at, (texts, codes)) in self.texts.iter().zip(&mut self.codes).enumerate() {
            if self.columns[at].kind == Kind::Text {
                codes.reserve(texts.len());
                symbols.find_each(texts, |_, found| {
                    codes.push(found.map_or(UNKNOWN, |symbol| symbol.0));
                });
            }
        }
    }

    /// Gives codes to the texts and numbers that have none yet, row by row.
    pub(super) fn intern(&mut self, symbols: &mut Symbols, numbers: &mut Numbers) {
        for (at, (texts, codes)) in self.texts.iter().zip(&mut self.codes).enumerate() {
            if let Some(shape) = &self.columns[at].shape {
                let mut intern = |text: &str| symbols.intern(text);
                let records = texts.iter().map(|text| shape.read(text, &mut intern));
                codes.extend(records.map(|it| it.map_or(0, |it| it.presume_record().0)));
                continue;
            }
            let unknown = (0..texts.len()).filter(|&at| codes[at] == UNKNOWN);
            let unknown: Vec<usize> = unknown.collect();
            symbols.intern_each(texts, &unknown, |at, symbol| codes[at] = symbol.0);
        }
        for &(row, column, number) in &self.far {
            self.codes[column][row] = match self.columns[column].kind {
                Kind::Unsigned => numbers.encode_unsigned(number.cast_unsigned()),
                _ => numbers.encode(number),
            };
        }
    }
}
