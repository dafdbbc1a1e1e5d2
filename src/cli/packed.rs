//! Files that come packed: one in a `.gz`, or several in a `.zip`.
//!
//! What a file is, its first bytes say, so that it may come by standard input. It is unpacked into memory,
//! within the limits that hold for files; nothing is written, and a name in an archive is only a name.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use flate2::read::MultiGzDecoder;
use zip::ZipArchive;
use zip::result::ZipError;

use crate::cli::input;
use crate::diagnostic::{Diagnostic, counted, quoted};
use crate::facts::LoadError;

/// What a file has in it.
pub(super) struct Unpacked {
    /// Its files with their names; a file that is not packed is the only one.
    pub(super) files: Vec<(String, Vec<u8>)>,
    /// What is told of the others.
    pub(super) warning: Option<Diagnostic>,
}

impl Unpacked {
    fn of_one(name: &str, bytes: Vec<u8>) -> Self {
        Self { files: vec![(name.to_owned(), bytes)], warning: None }
    }
}

/// More files than an archive of data has.
const FILES_AT_MOST: usize = 10_000;

/// The most bytes that one file unpacks to, as for books: a small file may unpack to any size.
const UNPACKED_AT_MOST: u64 = 1 << 30;

/// How many files of an archive are named in a message.
const SHOWN: usize = 5;

/// Unpacks a file if it is packed. Of several files in an archive, those that `is_wanted` by their names.
pub(super) fn unpack(
    name: &str,
    bytes: Vec<u8>,
    is_wanted: &dyn Fn(&str) -> bool,
) -> Result<Unpacked, Diagnostic> {
    if bytes.starts_with(b"\x1f\x8b") {
        let inner = name.strip_suffix(".gz").unwrap_or(name);
        let unpacked = read(MultiGzDecoder::new(&bytes[..]), UNPACKED_AT_MOST);
        let unpacked = unpacked.map_err(|error| unreadable(name, None, &error.to_string()))?;
        return Ok(Unpacked::of_one(inner, unpacked));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return of_archive(name, &bytes, is_wanted);
    }
    Ok(Unpacked::of_one(name, bytes))
}

fn of_archive(
    name: &str,
    bytes: &[u8],
    is_wanted: &dyn Fn(&str) -> bool,
) -> Result<Unpacked, Diagnostic> {
    let damaged = |error: ZipError| match error {
        ZipError::InvalidArchive(_) => unreadable(name, None, "it is not whole, or it was changed"),
        other => unreadable(name, None, &other.to_string()),
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > FILES_AT_MOST {
        let problem = format!("it has {} files, more than {FILES_AT_MOST}", archive.len());
        return Err(unreadable(name, None, &problem));
    }
    let names = archive.file_names().map(|file| file.map(Cow::into_owned));
    let all: Vec<String> = names.collect::<Result<_, _>>().map_err(damaged)?;
    if all.iter().any(|file| file == "[Content_Types].xml" || file == "content.xml") {
        return Err(unreadable(name, None, "it is a book of sheets")
            .help("save the sheet with the rows as `.csv`, and give that"));
    }
    let all: Vec<String> = all.into_iter().filter(|file| is_data(file)).collect();
    let (mut wanted, mut others): (Vec<&String>, Vec<&String>) =
        all.iter().partition(|file| all.len() == 1 || is_wanted(file));
    wanted.sort();
    others.sort();
    if wanted.is_empty() {
        return Err(nothing_wanted(name, &others));
    }
    let mut files = Vec::new();
    let mut left = UNPACKED_AT_MOST;
    for file in wanted {
        let lost = |problem: &str| unreadable(name, Some(file), problem);
        let member = archive.by_name(file).map_err(|error| lost(&error.to_string()))?;
        let bytes = read(member, left).map_err(|error| lost(&error.to_string()))?;
        left -= bytes.len() as u64;
        files.push((format!("{name}/{file}"), bytes));
    }
    Ok(Unpacked { files, warning: passed_over(name, &others) })
}

/// Unpacks no more than this many bytes.
fn read(member: impl Read, most: u64) -> Result<Vec<u8>, LoadError> {
    let mib = UNPACKED_AT_MOST >> 20;
    let more = format!("more than {mib} MiB come out of it, the most that is unpacked");
    input::read_within(member, most, LoadError::Unreadable(more))
}

/// Whether it is a file, and none that a system put there for itself.
fn is_data(file: &str) -> bool {
    let name = file.rsplit('/').next().unwrap_or_default();
    !name.is_empty() && !name.starts_with('.') && !file.starts_with("__MACOSX/")
}

fn unreadable(name: &str, member: Option<&str>, problem: &str) -> Diagnostic {
    let place = member.map_or(String::new(), |file| format!("{} in ", quoted(file)));
    let message = format!("cannot read {place}{}: {problem}", quoted(name));
    Diagnostic::error("unreadable-file", message).help(
        "is it whole? Download it again, or unpack it with another program and give what is in it",
    )
}

fn nothing_wanted(name: &str, others: &[&String]) -> Diagnostic {
    let message = match others {
        [] => format!("there is no file in {}", quoted(name)),
        _ => format!("{} has no file that this format reads: {}", quoted(name), listed(others)),
    };
    Diagnostic::error("unread-file", message).help("unpack it, and give the file that has the rows")
}

fn passed_over(name: &str, others: &[&String]) -> Option<Diagnostic> {
    let (are, count) = match others.len() {
        0 => return None,
        1 => ("is", counted(1, "file", "files")),
        many => ("are", counted(many, "file", "files")),
    };
    let message = format!("{count} in {} {are} not read: {}", quoted(name), listed(others));
    let help =
        "this format does not read files of such names; unpack and rename one that it should read";
    Some(Diagnostic::warning("unread-file", message).help(help))
}

fn listed(files: &[&String]) -> String {
    let mut shown: Vec<String> = files.iter().take(SHOWN).map(|file| quoted(file)).collect();
    shown.extend((files.len() > SHOWN).then(|| "…".to_owned()));
    shown.join(", ")
}

#[cfg(test)]
mod tests {
    use std::io::repeat;

    use super::*;

    #[test]
    fn what_unpacks_without_end_is_refused() {
        let refused = read(repeat(b' '), 3 << 20).expect_err("there is no end");
        assert!(refused.to_string().contains("the most that is unpacked"), "{refused}");
        assert_eq!(read(repeat(b' ').take(5), 5).map(|bytes| bytes.len()), Ok(5));
    }
}
