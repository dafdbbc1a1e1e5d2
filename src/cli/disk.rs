//! Files and folders.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::diagnostic::{Diagnostic, quoted};
use crate::facts::{LoadError, Loader};

/// The path that stands for standard input.
pub(super) const STDIN: &str = "-";

/// Texts from the disk and from standard input.
pub(super) struct Disk;

impl Loader for Disk {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        let bytes = if path == STDIN {
            read_all(io::stdin().lock())
        } else {
            File::open(path).and_then(read_all)
        };
        let bytes = bytes.map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => LoadError::Missing,
            _ => LoadError::Unreadable(reason(&error)),
        })?;
        if bytes.len() as u64 > LARGEST {
            return Err(LoadError::TooLarge);
        }
        String::from_utf8(bytes).map_err(|_| LoadError::NotUtf8)
    }
}

/// The largest text that places can point into.
const LARGEST: u64 = u32::MAX as u64;

/// Everything there is, or a byte more than is allowed: some devices never end.
fn read_all(source: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What messages call a path.
pub(super) fn display_name(path: &str) -> String {
    if path == STDIN { "<stdin>".to_owned() } else { path.to_owned() }
}

/// Why the system refused, without its error number, which differs between systems.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::PermissionDenied => "it may not be read".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        kind => kind.to_string(),
    }
}

/// The files that FACTS mean: a folder stands for its cases, the `.json` files in it that have a
/// title, by name. Files without one are background, which cases include.
pub(super) fn cases(paths: &[String]) -> Result<Vec<String>, Vec<Diagnostic>> {
    let mut files = Vec::new();
    let mut mistakes = Vec::new();
    for path in paths {
        if path == STDIN || !Path::new(path).is_dir() {
            files.push(path.clone());
            continue;
        }
        match cases_in(path) {
            Ok(cases) if cases.is_empty() => mistakes.push(
                Diagnostic::error(
                    "no-case",
                    format!("no facts file in {} has a title", quoted(path)),
                )
                .help("give a file, or add `\"title\"` to one in the folder"),
            ),
            Ok(cases) => files.extend(cases),
            Err(error) => mistakes.push(Diagnostic::error(
                "unreadable-file",
                format!("cannot read {}: {}", quoted(path), reason(&error)),
            )),
        }
    }
    if mistakes.is_empty() { Ok(files) } else { Err(mistakes) }
}

fn cases_in(folder: &str) -> io::Result<Vec<String>> {
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_json = path.extension().is_some_and(|extension| extension == "json");
        if let (true, Some(path)) = (is_json && path.is_file(), path.to_str()) {
            cases.push(path.to_owned());
        }
    }
    cases.retain(|path| !is_background(path));
    cases.sort();
    Ok(cases)
}

/// Whether the file is facts without a title. A file that is no JSON is not: whoever gave the
/// folder should hear of it.
fn is_background(path: &str) -> bool {
    let Ok(text) = Disk.load(path) else {
        return false;
    };
    match serde_json::from_str::<serde_json::Value>(&text) {
        Ok(facts) => facts.get("title").is_none(),
        Err(_) => false,
    }
}
