//! How a file of rows looks, which its name tells unless the rules do.

use std::io::{self, BufReader, Read, Write};

use crate::bulk::parquet;
use crate::program::FileParameters;

/// What the records of a file are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// Lines of cells as they are, with this byte between two.
    Plain(u8),
    /// Cells that may stand in double quotes (RFC 4180), with this byte between two.
    Quoted(u8),
    /// A JSON object a line.
    Json,
    /// Apache Parquet.
    Parquet,
}

/// How a file is packed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compression {
    /// Not at all.
    None,
    /// `.gz`
    Gzip,
    /// `.zst`
    Zstandard,
}

/// How days are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    /// In ISO 8601: `1970-01-02`.
    Iso,
    /// As the number of days since 1970-01-01, which is what they are in rules: `1`.
    Days,
}

/// What the first record of a file of rows is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Header {
    /// A row as all others.
    Row,
    /// The names of the columns, which may come in any order.
    Names,
    /// What is skipped, as Soufflé does: the columns are read in the order of their declaration.
    Skipped,
}

/// How a file of rows looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Format {
    /// What its records are made of.
    pub layout: Layout,
    /// What the first record is.
    pub header: Header,
    /// How its days are written.
    pub dates: Dates,
    /// How it is packed.
    pub compression: Compression,
}

/// The endings that are known; those of packed files beside.
pub(super) const ENDINGS: [&str; 7] = ["facts", "csv", "tsv", "tab", "jsonl", "ndjson", "parquet"];

impl Format {
    /// What Soufflé reads under `rfc4180=true, delimiter=","`.
    pub const SOUFFLE: Self = Self {
        layout: Layout::Quoted(b','),
        header: Header::Row,
        dates: Dates::Days,
        compression: Compression::None,
    };

    /// The format of a file of this name, and the name without its endings; nothing if the endings
    /// are not known.
    #[must_use]
    pub fn by_name(name: &str) -> Option<(&str, Self)> {
        let (name, compression) = unpacked(name);
        let (stem, ending) = name.rsplit_once('.')?;
        let (layout, header) = match ending {
            "facts" => (Layout::Plain(b'\t'), Header::Row),
            "tsv" | "tab" => (Layout::Plain(b'\t'), Header::Names),
            "csv" => (Layout::Quoted(b','), Header::Names),
            "jsonl" | "ndjson" => (Layout::Json, Header::Row),
            "parquet" => (Layout::Parquet, Header::Row),
            _ => return None,
        };
        Some((stem, Self { layout, header, dates: Dates::Iso, compression }))
    }

    /// The format of a file of this name by the parameters of its directive: as they say if they
    /// say anything of it, and else by the name.
    #[must_use]
    pub fn by_parameters(name: &str, parameters: &FileParameters) -> Self {
        let is_told = parameters.delimiter.is_some() || parameters.headers || parameters.rfc4180;
        if let (false, Some((_, format))) = (is_told, Self::by_name(name)) {
            return format;
        }
        let (default, layout): (u8, fn(u8) -> Layout) =
            if parameters.rfc4180 { (b',', Layout::Quoted) } else { (b'\t', Layout::Plain) };
        let delimiter = parameters.delimiter.as_ref().and_then(|it| it.bytes().next());
        Self {
            layout: layout(delimiter.unwrap_or(default)),
            header: if parameters.headers { Header::Skipped } else { Header::Row },
            dates: Dates::Iso,
            compression: unpacked(name).1,
        }
    }
}

impl Format {
    /// What is packed in a stream, by the name of its file.
    pub(super) fn unpack<'s>(
        name: &str,
        stream: Box<dyn Read + Send + 's>,
    ) -> io::Result<Box<dyn Read + Send + 's>> {
        unpacked(name).1.unpack(stream)
    }
}

fn unpacked(name: &str) -> (&str, Compression) {
    if let Some(name) = name.strip_suffix(".gz") {
        (name, Compression::Gzip)
    } else if let Some(name) = name.strip_suffix(".zst") {
        (name, Compression::Zstandard)
    } else {
        (name, Compression::None)
    }
}

impl Compression {
    /// What is packed in a stream.
    pub(super) fn unpack<'s>(
        self,
        stream: Box<dyn Read + Send + 's>,
    ) -> io::Result<Box<dyn Read + Send + 's>> {
        Ok(match self {
            Self::None => stream,
            Self::Gzip => Box::new(flate2::bufread::MultiGzDecoder::new(BufReader::new(stream))),
            Self::Zstandard => parquet::unpack(stream)?,
        })
    }
}

/// A stream that packs what is written to it.
pub(super) trait Packing: Write + Send {
    /// Writes what is left.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

impl Packing for &mut (dyn Write + Send) {
    fn finish(self: Box<Self>) -> io::Result<()> {
        (*self).flush()
    }
}

impl<W: Write + Send> Packing for flate2::write::GzEncoder<W> {
    fn finish(self: Box<Self>) -> io::Result<()> {
        (*self).finish()?.flush()
    }
}

impl Compression {
    /// A stream that packs into this one.
    pub(super) fn pack<'o>(
        self,
        out: &'o mut (dyn Write + Send),
    ) -> io::Result<Box<dyn Packing + 'o>> {
        Ok(match self {
            Self::None => Box::new(out),
            Self::Gzip => {
                Box::new(flate2::write::GzEncoder::new(out, flate2::Compression::default()))
            }
            Self::Zstandard => parquet::pack(out)?,
        })
    }
}
