//! What stands in for Apache Parquet and Zstandard in a build without them: an error for each file.

use std::io::{self, Read, Write};

use crate::bulk::format::Packing;
use crate::bulk::order::Ordered;
use crate::bulk::rows::{Column, Rows};

fn missing(what: &str) -> io::Error {
    let reason = format!("this build does not {what}: build it with `--features parquet`");
    io::Error::new(io::ErrorKind::Unsupported, reason)
}

pub(super) fn read<'c>(
    _: &mut dyn Read,
    _: &'c [Column],
    _: impl FnMut(Rows<'c>),
) -> io::Result<()> {
    Err(missing("read Parquet"))
}

pub(super) fn write(_: &Ordered<'_>, _: &[Column], _: &mut (dyn Write + Send)) -> io::Result<()> {
    Err(missing("write Parquet"))
}

pub(super) fn unpack<'s>(_: Box<dyn Read + Send + 's>) -> io::Result<Box<dyn Read + Send + 's>> {
    Err(missing("unpack Zstandard"))
}

pub(super) fn pack<'o>(_: &'o mut (dyn Write + Send)) -> io::Result<Box<dyn Packing + 'o>> {
    Err(missing("pack Zstandard"))
}
