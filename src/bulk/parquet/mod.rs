//! Apache Parquet files, read into rows and written from a relation, and files packed with Zstandard.

mod read;
mod write;
mod zstandard;

pub(super) use read::read;
pub(super) use write::write;
pub(super) use zstandard::{pack, unpack};
