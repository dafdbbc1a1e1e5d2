//! Apache Parquet files: read into rows, and written from a relation.

mod read;
mod write;

pub(super) use read::read;
pub(super) use write::write;
