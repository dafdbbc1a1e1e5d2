//! Apache Parquet: columns by name, through the library's rows.

use std::io::{self, Read};

use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::{Field, Row};
use parquet::schema::types::Type;

use crate::bulk::problem::{BadRow, Problem};
use crate::bulk::rows::{Cell, Column, Kind, Rows};

/// How many rows are handed on together.
const BATCH: usize = 1 << 16;

/// Calls `each` with some rows after another; the first column that the file does not have is an
/// error.
pub(in crate::bulk) fn read<'c>(
    stream: &mut dyn Read,
    columns: &'c [Column],
    mut each: impl FnMut(Rows<'c>),
) -> io::Result<()> {
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    let file = SerializedFileReader::new(bytes::Bytes::from(bytes)).map_err(io::Error::other)?;
    let schema = file.metadata().file_metadata().schema();
    let wanted = columns.iter().map(|column| field(schema, &column.name));
    let wanted = wanted.collect::<io::Result<Vec<_>>>()?;
    let projection = Type::group_type_builder(schema.name()).with_fields(wanted).build();
    let projection = projection.map_err(io::Error::other)?;
    let mut rows = Rows::new(columns);
    for row in file.get_row_iter(Some(projection)).map_err(io::Error::other)? {
        put(&row.map_err(io::Error::other)?, &mut rows);
        if rows.lines == BATCH {
            each(std::mem::replace(&mut rows, Rows::new(columns)));
        }
    }
    each(rows);
    Ok(())
}

fn field(schema: &Type, name: &str) -> io::Result<parquet::schema::types::TypePtr> {
    let found = schema.get_fields().iter().find(|field| field.name() == name);
    found.cloned().ok_or_else(|| io::Error::other(format!("it has no column `{name}`")))
}

fn put(row: &Row, rows: &mut Rows<'_>) {
    rows.lines += 1;
    let columns = rows.columns;
    for (at, column) in columns.iter().enumerate() {
        let field = row.get_column_iter().find(|(name, _)| **name == column.name);
        let problem = match field {
            None | Some((_, Field::Null)) => Err(Problem::missing(&column.name)),
            Some((_, field)) => put_field(at, column, field, rows),
        };
        if let Err(problem) = problem {
            rows.undo();
            let text = row.to_string();
            return rows.bad.push(BadRow::new(rows.lines, text.as_bytes(), None, problem));
        }
    }
    rows.end();
}

fn put_field(
    at: usize,
    column: &Column,
    field: &Field,
    rows: &mut Rows<'_>,
) -> Result<(), Problem> {
    let number = match field {
        Field::Str(text) => return rows.put_cell(at, Cell::Text(text)),
        Field::Date(days) if column.kind == Kind::Date => {
            rows.put_number(at, i64::from(*days));
            return Ok(());
        }
        Field::TimestampMillis(millis) if matches!(column.kind, Kind::Time(_)) => {
            rows.put_number(at, millis.div_euclid(60_000));
            return Ok(());
        }
        Field::TimestampMicros(micros) if matches!(column.kind, Kind::Time(_)) => {
            rows.put_number(at, micros.div_euclid(60_000_000));
            return Ok(());
        }
        Field::Byte(number) => i128::from(*number),
        Field::Short(number) => i128::from(*number),
        Field::Int(number) => i128::from(*number),
        Field::Long(number) => i128::from(*number),
        Field::UByte(number) => i128::from(*number),
        Field::UShort(number) => i128::from(*number),
        Field::UInt(number) => i128::from(*number),
        Field::ULong(number) => i128::from(*number),
        _ => return Err(Problem::other_type(&column.name, "something else")),
    };
    rows.put_cell(at, Cell::Number(number))
}
