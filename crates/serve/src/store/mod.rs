//! Facts files on the disk: read, changed by a row, and changed back.

pub(crate) mod json;
pub(crate) mod notes;
pub(crate) mod tables;

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use data_encoding::HEXLOWER;
use geoinfer::cli::extension::{replace_files_unchanged, replace_unchanged};
use geoinfer::diagnostic::Diagnostic;
use hmac_sha256::Hash;

/// How many changes can be taken back.
const MOST_UNDONE: usize = 100;
/// How many texts are remembered of which forms were made.
const MOST_SHOWN: usize = 8;
/// How many lines are shown of what changed meanwhile.
const MOST_LINES: usize = 20;
/// A facts file that is edited here has at most so many bytes.
const LARGEST: u64 = 32 << 20;

pub(crate) use geoinfer::cli::extension::FileChange;

/// Files with the texts that they would have.
pub(crate) type Changed = BTreeMap<String, String>;

/// The changes that were made here, the latest last.
#[derive(Default)]
pub(crate) struct Store {
    changes: Mutex<Vec<Change>>,
    /// Texts from which forms were made lately, by their prints: to show what changed meanwhile.
    shown: Mutex<VecDeque<(String, String)>>,
}

/// A change of a file.
#[derive(Debug, Clone)]
pub(crate) struct Change {
    /// The case.
    pub(crate) file: String,
    /// In words: `added s4`.
    pub(crate) what: String,
    files: Vec<FileChange>,
}

/// Why a file could not be changed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// It says something else than when the form was made.
    Changed,
    /// It cannot be read or written, in words.
    Lost(String),
}

impl From<Diagnostic> for Refused {
    fn from(diagnostic: Diagnostic) -> Self {
        match diagnostic.code {
            "file-changed" => Self::Changed,
            _ => Self::Lost(diagnostic.message),
        }
    }
}

/// By what a form knows the text that it was made from.
pub(crate) fn print(text: &str) -> String {
    HEXLOWER.encode(&Hash::hash(text.as_bytes()))
}

/// What stands in a file that is edited here.
///
/// # Errors
/// Why it cannot be read, in words.
pub(crate) fn read_bytes(file: &str) -> Result<Vec<u8>, String> {
    let lost = |error: std::io::Error| format!("the file cannot be read: {error}");
    let kind = std::fs::metadata(file).map_err(lost)?;
    if !kind.is_file() || kind.len() > LARGEST {
        return Err("this is no file that can be edited here".to_owned());
    }
    std::fs::read(file).map_err(lost)
}

/// The text of a file of JSON.
///
/// # Errors
/// Why it cannot be read, in words.
pub(crate) fn read_text(file: &str) -> Result<String, String> {
    String::from_utf8(read_bytes(file)?).map_err(|_| "the file is no UTF-8".to_owned())
}

impl Store {
    /// Only one change is made at a time.
    fn changes(&self) -> MutexGuard<'_, Vec<Change>> {
        self.changes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The print of a text, which is remembered for a while.
    pub(crate) fn print(&self, text: &str) -> String {
        let print = print(text);
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        if !shown.iter().any(|(known, _)| *known == print) {
            if shown.len() == MOST_SHOWN {
                shown.pop_front();
            }
            shown.push_back((print.clone(), text.to_owned()));
        }
        print
    }

    /// The lines that went from a text and came into it since a form was made; nothing if that is long ago.
    pub(crate) fn since(&self, print: &str, now: &str) -> Option<(Vec<String>, Vec<String>)> {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, then) = shown.iter().find(|(known, _)| known == print)?;
        let missing = |from: &str, to: &str| -> Vec<String> {
            let to: HashSet<&str> = to.lines().collect();
            let lines = from.lines().filter(|line| !to.contains(line));
            lines.take(MOST_LINES).map(|line| line.trim().to_owned()).collect()
        };
        Some((missing(then, now), missing(now, then)))
    }

    /// Changes the files of a case if they still say what they did, and remembers how to take that back.
    pub(crate) fn change(
        &self,
        file: &str,
        what: String,
        files: Vec<FileChange>,
    ) -> Result<(), Refused> {
        let mut changes = self.changes();
        replace_files_unchanged(files.clone())?;
        if changes.len() == MOST_UNDONE {
            changes.remove(0);
        }
        changes.push(Change { file: file.to_owned(), what, files });
        Ok(())
    }

    /// Makes a file that is not there yet.
    pub(crate) fn make(&self, file: &str, text: &str) -> Result<(), Refused> {
        let _alone = self.changes();
        Ok(replace_unchanged(Path::new(file), None, text)?)
    }

    /// The last change of this file, if it can be taken back.
    pub(crate) fn last(&self, file: &str) -> Option<String> {
        self.changes().iter().rev().find(|it| it.file == file).map(|it| it.what.clone())
    }

    /// Takes the last change of this file back, unless the file was changed by others since.
    pub(crate) fn undo(&self, file: &str) -> Result<Option<String>, Refused> {
        let mut changes = self.changes();
        let Some(at) = changes.iter().rposition(|it| it.file == file) else { return Ok(None) };
        let Change { what, files, .. } = changes[at].clone();
        let back = |FileChange { path, before, after }| {
            Some(FileChange { path, before: Some(after), after: before? })
        };
        // What is written last is taken back first.
        replace_files_unchanged(files.into_iter().rev().filter_map(back).collect())?;
        changes.remove(at);
        Ok(Some(what))
    }
}
