//! The texts that statements were read in: those of the case, and those that an assistant brings.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rmcp::model::JsonObject;
use serde_json::Value as Json;

use super::{ASIDE, FOUND, KEPT};
use crate::library::{CaseFile, expect_plain};

/// The largest text of a case that is copied, in bytes; what is larger, the program does not read either.
const LARGEST: u64 = 64 << 20;

/// The texts of a proposal, by the path from the case.
pub(super) struct Texts {
    /// Files of the case.
    own: BTreeMap<String, PathBuf>,
    /// What the assistant brought.
    given: BTreeMap<String, String>,
}

impl Texts {
    /// The texts that rows name, and those that came with them.
    ///
    /// # Errors
    /// A path leaves the folder of the case, or a text that came says something else than the case's.
    pub(super) fn gather(
        case: &CaseFile,
        given: Option<&JsonObject>,
        rows: &[Json],
    ) -> Result<Self, String> {
        let mut texts = Self { own: BTreeMap::new(), given: BTreeMap::new() };
        let named: BTreeSet<&str> = rows.iter().filter_map(text_of).collect();
        for path in named {
            expect_free(path)?;
            if let Some(file) = file_of(case, path)? {
                texts.own.insert(path.to_owned(), file);
            }
        }
        for (path, text) in given.into_iter().flatten() {
            expect_free(path)?;
            let Json::String(text) = text else {
                return Err(format!("the text `{path}` is to be a text"));
            };
            match file_of(case, path)? {
                Some(file) if fs::read(&file).ok().as_deref() != Some(text.as_bytes()) => {
                    return Err(format!(
                        "the case has a text `{path}` that says something else; leave yours out, or \
                         choose another path"
                    ));
                }
                Some(_) => {}
                None => drop(texts.given.insert(path.clone(), text.clone())),
            }
        }
        Ok(texts)
    }

    /// Why a row cannot be checked, if its text is not there.
    pub(super) fn missing(&self, row: &Json) -> Option<String> {
        let path = text_of(row)?;
        let is_there = self.own.contains_key(path) || self.given.contains_key(path);
        let reason = format!("the case has no text `{path}`; give the whole text under `texts`");
        (!is_there).then_some(reason)
    }

    /// Puts them into a folder.
    ///
    /// # Errors
    /// What the system says.
    pub(super) fn write(&self, folder: &Path) -> io::Result<()> {
        let place = |path: &str| {
            let target = folder.join(path);
            target.parent().map_or(Ok(()), fs::create_dir_all).map(|()| target)
        };
        for (path, file) in &self.own {
            fs::copy(file, place(path)?)?;
        }
        for (path, text) in &self.given {
            fs::write(place(path)?, text)?;
        }
        Ok(())
    }

    /// The texts that the case does not have and that these rows need.
    pub(super) fn new_ones(&self, rows: &[Json]) -> Vec<String> {
        let named: BTreeSet<&str> = rows.iter().filter_map(text_of).collect();
        self.given.keys().filter(|path| named.contains(path.as_str())).cloned().collect()
    }

    /// A text that the assistant brought.
    pub(super) fn given(&self, path: &str) -> Option<&str> {
        self.given.get(path).map(String::as_str)
    }
}

/// The path of the text that a statement names.
fn text_of(row: &Json) -> Option<&str> {
    let (_, row) = row.as_object()?.iter().find(|(key, _)| *key != "note")?;
    // A claim has its sentence under this key.
    row.get("what")?;
    row.get("text")?.as_str()
}

fn expect_free(path: &str) -> Result<(), String> {
    expect_plain(path)?;
    if [FOUND, KEPT, ASIDE].contains(&path) {
        return Err(format!("a text cannot be called `{path}` here; choose another path"));
    }
    Ok(())
}

/// The file of the case at this path, if there is one.
fn file_of(case: &CaseFile, path: &str) -> Result<Option<PathBuf>, String> {
    let file = case.folder.join(&case.path);
    let folder = file.parent().unwrap_or(&case.folder);
    let folder = folder.canonicalize().map_err(|error| format!("the case is gone: {error}"))?;
    let Ok(real) = folder.join(path).canonicalize() else { return Ok(None) };
    if !real.starts_with(&folder) {
        return Err(format!("`{path}` lies outside of the folder of the case"));
    }
    let metadata = real.metadata().map_err(|error| format!("cannot read `{path}`: {error}"))?;
    if !metadata.is_file() || metadata.len() > LARGEST {
        return Err(format!("`{path}` is no file, or is too large"));
    }
    Ok(Some(real))
}
