//! A relation as an Apache Parquet file: 64-bit integers, days and UTF-8 texts, none of them null.
//! Minutes are texts, which keep the zone.

use std::io::{self, Write};
use std::sync::Arc;

use parquet::basic::{Compression, LogicalType, Repetition, Type as Physical};
use parquet::data_type::{ByteArray, ByteArrayType, Int32Type, Int64Type};
use parquet::errors::Result;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::Type;

use crate::bulk::order::Ordered;
use crate::bulk::rows::{Column, Kind};
use crate::calendar::minute_text;

/// How many rows a row group has.
const GROUP: usize = 1 << 20;

/// How many values are handed over at a time.
const BATCH: usize = 1 << 14;

pub(in crate::bulk) fn write(
    rows: &Ordered<'_>,
    columns: &[Column],
    out: &mut (dyn Write + Send),
) -> io::Result<()> {
    groups(rows, columns, out).map_err(io::Error::other)
}

fn groups(rows: &Ordered<'_>, columns: &[Column], out: &mut (dyn Write + Send)) -> Result<()> {
    let fields = columns.iter().map(|column| field(column).map(Arc::new));
    let fields = fields.collect::<Result<Vec<_>>>()?;
    let schema = Type::group_type_builder("tuples").with_fields(fields).build()?;
    let properties = WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_created_by("infer".to_owned())
        .build();
    let mut file = SerializedFileWriter::new(out, Arc::new(schema), Arc::new(properties))?;
    for start in (0..rows.len()).step_by(GROUP) {
        let range = start..(start + GROUP).min(rows.len());
        let mut group = file.next_row_group()?;
        for (at, column) in columns.iter().enumerate() {
            write_column(rows, range.clone(), at, column.kind, &mut group)?;
        }
        group.close()?;
    }
    file.close()?;
    Ok(())
}

fn field(column: &Column) -> Result<Type> {
    let (physical, logical) = match column.kind {
        Kind::Number => (Physical::INT64, None),
        Kind::Unsigned => (Physical::INT64, Some(LogicalType::integer(64, false))),
        Kind::Date => (Physical::INT32, Some(LogicalType::Date)),
        Kind::Time(_) | Kind::Text | Kind::Record => {
            (Physical::BYTE_ARRAY, Some(LogicalType::String))
        }
    };
    Type::primitive_type_builder(&column.name, physical)
        .with_logical_type(logical)
        .with_repetition(Repetition::REQUIRED)
        .build()
}

fn write_column(
    rows: &Ordered<'_>,
    range: std::ops::Range<usize>,
    at: usize,
    kind: Kind,
    group: &mut SerializedRowGroupWriter<'_, &mut (dyn Write + Send)>,
) -> Result<()> {
    let Some(mut column) = group.next_column()? else { return Ok(()) };
    for start in range.clone().step_by(BATCH) {
        let batch = start..(start + BATCH).min(range.end);
        match kind {
            Kind::Number => {
                let numbers: Vec<i64> = batch.map(|row| rows.number(row, at)).collect();
                column.typed::<Int64Type>().write_batch(&numbers, None, None)?;
            }
            Kind::Unsigned => {
                let bits = |row| rows.unsigned(row, at).cast_signed();
                let numbers: Vec<i64> = batch.map(bits).collect();
                column.typed::<Int64Type>().write_batch(&numbers, None, None)?;
            }
            Kind::Date => {
                // Days that only arithmetic can reach are cut to the ends of what the format has.
                let day = |row| i32::try_from(rows.number(row, at)).unwrap_or(i32::MAX);
                let days: Vec<i32> = batch.map(day).collect();
                column.typed::<Int32Type>().write_batch(&days, None, None)?;
            }
            Kind::Time(zone) => {
                let text = |row| minute_text(rows.number(row, at), zone).into_bytes().into();
                let texts: Vec<ByteArray> = batch.map(text).collect();
                column.typed::<ByteArrayType>().write_batch(&texts, None, None)?;
            }
            Kind::Record => {
                let text = |row| rows.record(row, at).map(|it| ByteArray::from(it.into_bytes()));
                let texts: Vec<ByteArray> = batch.map(text).collect::<std::io::Result<_>>()?;
                column.typed::<ByteArrayType>().write_batch(&texts, None, None)?;
            }
            Kind::Text => {
                let texts: Vec<ByteArray> =
                    batch.map(|row| rows.text(row, at).as_bytes().to_vec().into()).collect();
                column.typed::<ByteArrayType>().write_batch(&texts, None, None)?;
            }
        }
    }
    column.close()
}
