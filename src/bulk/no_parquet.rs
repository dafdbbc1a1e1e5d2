//! What stands in for Apache Parquet in a build without it: an error for each such file.

use std::io::{self, Read, Write};

use crate::bulk::order::Ordered;
use crate::bulk::rows::{Column, Rows};

pub(super) fn read<'c>(
    _: &mut dyn Read,
    _: &'c [Column],
    _: impl FnMut(Rows<'c>),
) -> io::Result<()> {
    Err(io::Error::other("this build of infer does not read Parquet"))
}

pub(super) fn write(_: &Ordered<'_>, _: &[Column], _: &mut (dyn Write + Send)) -> io::Result<()> {
    Err(io::Error::other("this build of infer does not write Parquet"))
}
