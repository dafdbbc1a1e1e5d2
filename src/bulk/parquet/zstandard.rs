//! Files packed with Zstandard.

use std::io::{self, Read, Write};

use crate::bulk::format::Packing;

impl<W: Write + Send> Packing for zstd::Encoder<'static, W> {
    fn finish(self: Box<Self>) -> io::Result<()> {
        (*self).finish()?.flush()
    }
}

/// What is packed in a stream.
pub(in crate::bulk) fn unpack<'s>(
    stream: Box<dyn Read + Send + 's>,
) -> io::Result<Box<dyn Read + Send + 's>> {
    Ok(Box::new(zstd::Decoder::new(stream)?))
}

/// A stream that packs into this one.
pub(in crate::bulk) fn pack<'o>(
    out: &'o mut (dyn Write + Send),
) -> io::Result<Box<dyn Packing + 'o>> {
    Ok(Box::new(zstd::Encoder::new(out, zstd::DEFAULT_COMPRESSION_LEVEL)?))
}
