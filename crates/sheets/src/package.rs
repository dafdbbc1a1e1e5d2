//! What is in a packed book, found by unpacking it once and keeping nothing: a zip file may say any size
//! of what it holds, and be a bomb.

use std::io::{Cursor, Read};

use memchr::memmem::Finder;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::{Trouble, UNPACKED_AT_MOST};

/// What a package holds.
#[derive(Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a finding of its own")]
pub(crate) struct Package {
    /// Whether it is a book of LibreOffice.
    pub(crate) is_ods: bool,
    /// Whether it has macros.
    pub(crate) has_macros: bool,
    /// Whether cells are merged somewhere.
    pub(crate) has_merged: bool,
    /// Whether there are formulas somewhere.
    pub(crate) has_formulas: bool,
}

/// More parts than any book has.
const PARTS_AT_MOST: usize = 20_000;

/// Unpacks every part that is read later, within the limit.
pub(crate) fn inspect(bytes: &[u8]) -> Result<Package, Trouble> {
    let damaged = |error: ZipError| Trouble::Damaged(plain(&error));
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > PARTS_AT_MOST {
        return Err(Trouble::TooLarge(format!("it has {} parts", archive.len())));
    }
    let mut package = Package::default();
    let mut left = UNPACKED_AT_MOST;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(damaged)?;
        let name = part.name().map_err(damaged)?.to_ascii_lowercase();
        package.is_ods |= name == "content.xml";
        package.has_macros |= name.ends_with("vbaproject.bin") || name.starts_with("basic/");
        // Pictures and the like are never unpacked.
        if matches!(name.rsplit('.').next(), Some("xml" | "rels")) {
            left = package.scan(part, left)?;
        }
    }
    Ok(package)
}

/// What is wrong with an archive, for those who know it as a book.
fn plain(error: &ZipError) -> String {
    match error {
        ZipError::InvalidArchive(_) => "it is not whole, or it was changed".to_owned(),
        other => other.to_string(),
    }
}

impl Package {
    /// Unpacks one part, and gives how many bytes may still come.
    fn scan(&mut self, mut part: impl Read, mut left: u64) -> Result<u64, Trouble> {
        let (merged, formula) =
            (Finder::new("<mergeCell "), [Finder::new("<f>"), Finder::new("<f ")]);
        let mut buffer = vec![0; 1 << 16];
        // What is looked for may lie across two pieces.
        let mut kept = 0;
        loop {
            let read = part
                .read(&mut buffer[kept..])
                .map_err(|error| Trouble::Damaged(error.to_string()))?;
            if read == 0 {
                return Ok(left);
            }
            left = left.checked_sub(read as u64).ok_or_else(|| {
                Trouble::TooLarge(format!("it unpacks to more than {} MB", UNPACKED_AT_MOST >> 20))
            })?;
            let piece = &buffer[..kept + read];
            self.has_merged = self.has_merged || merged.find(piece).is_some();
            self.has_formulas =
                self.has_formulas || formula.iter().any(|it| it.find(piece).is_some());
            let end = kept + read;
            kept = end.min(16);
            buffer.copy_within(end - kept..end, 0);
        }
    }
}
