//! What a document names, as seen from another folder: the files that it includes, and the texts in which
//! its statements were read.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Component, Path, PathBuf};

use serde_json::Value as Json;

use crate::cli::disk::Disk;
use crate::diagnostic::{Diagnostic, counted, quoted};
use crate::facts::{LoadError, Loader};
use crate::program::{Program, Role};
use crate::vocabulary::TEXT;

/// From the folder in which a document was read to the one in which it will be.
pub(super) struct Move<'m> {
    pub(super) from: &'m Path,
    pub(super) to: &'m Path,
}

/// Paths of texts by what they were.
pub(super) type MovedTexts = BTreeMap<String, String>;

impl Move<'_> {
    /// Makes includes relative to the other folder.
    pub(super) fn includes(&self, includes: Option<&mut Json>) {
        for include in includes.and_then(Json::as_array_mut).into_iter().flatten() {
            if let Json::String(path) = include
                && let Some(moved) = relative(&self.from.join(&*path), self.to)
            {
                *path = moved;
            }
        }
    }

    /// Sees to it that the file may include all that it is to include.
    pub(super) fn expect_includable(
        &self,
        includes: Option<&Json>,
        file: &Path,
    ) -> Result<(), Diagnostic> {
        let paths = includes.and_then(Json::as_array).into_iter().flatten();
        let named = [cleaned_path(file)];
        for path in paths.filter_map(Json::as_str) {
            let seen = cleaned_path(&self.to.join(path));
            if Disk.expect_includable(&seen, &named) == Err(LoadError::Elsewhere) {
                let [file, path] = [&file.to_string_lossy(), path].map(quoted);
                let message = format!(
                    "{file} could not include {path}, which is neither in its folder nor in its git work tree"
                );
                let help = "write it beside what it includes; or give `--include-from DIR`, here and \
                            whenever the case is read";
                return Err(Diagnostic::error("include-elsewhere", message).help(help));
            }
        }
        Ok(())
    }

    /// Makes the paths of texts relative to the other folder. A case reads no text that lies elsewhere, so
    /// one that does is a mistake, unless a copy of it lies there as it does here.
    pub(super) fn texts(
        &self,
        program: &Program,
        facts: &mut [Json],
    ) -> Result<MovedTexts, Diagnostic> {
        let mut moved = MovedTexts::new();
        if cleaned(self.from) == cleaned(self.to) {
            return Ok(moved);
        }
        let mut lost: Vec<String> = Vec::new();
        for path in facts.iter_mut().flat_map(|row| texts_of(program, row)) {
            match self.text(path) {
                Some(new) if new == *path => {}
                Some(new) => _ = moved.insert(std::mem::replace(path, new.clone()), new),
                None if lost.contains(path) => {}
                None => lost.push(path.clone()),
            }
        }
        match lost.first() {
            None => Ok(moved),
            Some(first) => Err(self.elsewhere(first, lost.len())),
        }
    }

    /// The path of a text as seen from the other folder, if it may be read from there.
    fn text(&self, path: &str) -> Option<String> {
        let (here, there) = (self.from.join(path), self.to.join(path));
        let is_copied = || {
            let bytes = std::fs::read(there).ok();
            bytes.is_some() && bytes == std::fs::read(&here).ok()
        };
        if is_copied() {
            return Some(path.to_owned());
        }
        relative(&here, self.to).filter(|moved| !Path::new(moved).starts_with(".."))
    }

    fn elsewhere(&self, first: &str, count: usize) -> Diagnostic {
        let [here, there] = [self.from, self.to].map(|folder| match folder.to_str() {
            Some("") => "this folder".to_owned(),
            _ => quoted(&folder.to_string_lossy()),
        });
        let others = match count {
            1 => String::new(),
            count => format!(", and {} more", counted(count - 1, "text", "texts")),
        };
        let message = format!("the text {} would not be found from {there}{others}", quoted(first));
        let help = format!(
            "copy the texts first, so that {} is there; or write the case into {here}",
            quoted(&self.to.join(first).to_string_lossy())
        );
        Diagnostic::error("text-elsewhere", message).help(help)
    }
}

/// The paths of texts in a row of a document.
fn texts_of<'r>(program: &Program, row: &'r mut Json) -> Vec<&'r mut String> {
    let owner = program.find_with_arity(TEXT, 2).map(|text| program.relation(text).role);
    let has_text = |kind: &str| {
        let kind = program.find(kind).map(|kind| program.relation(kind).role);
        matches!((kind, owner), (Some(Role::Kind(ty)), Some(Role::Attribute(owner)))
            if program.is_subtype(ty, owner))
    };
    let rows = row.as_object_mut().into_iter().flatten().filter(|(kind, _)| has_text(kind));
    let texts = rows.filter_map(|(_, row)| row.get_mut(TEXT));
    let each = |text: &'r mut Json| match text {
        Json::Array(all) => all.iter_mut().collect::<Vec<_>>(),
        one => vec![one],
    };
    let path = |text: &'r mut Json| match text {
        Json::String(path) => Some(path),
        _ => None,
    };
    texts.flat_map(each).filter_map(path).collect()
}

/// A path as seen from a folder, if both are known.
fn relative(path: &Path, folder: &Path) -> Option<String> {
    let (path, folder) = (cleaned(path)?, cleaned(folder)?);
    let common = path.iter().zip(&folder).take_while(|(a, b)| a == b).count();
    let up = folder.iter().skip(common).map(|_| "..".to_owned());
    let down: Option<Vec<String>> =
        path[common..].iter().map(|part| part.to_str().map(str::to_owned)).collect();
    Some(up.chain(down?).collect::<Vec<_>>().join("/"))
}

/// The parts of an absolute path, without those that lead nowhere.
fn cleaned(path: &Path) -> Option<Vec<OsString>> {
    let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
    let mut parts = Vec::new();
    for part in std::path::absolute(path).ok()?.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => _ = parts.pop(),
            other => parts.push(other.as_os_str().to_owned()),
        }
    }
    Some(parts)
}

/// A path through no folder that may not be there yet.
pub(super) fn cleaned_path(path: &Path) -> String {
    let parts: Option<PathBuf> = cleaned(path).map(|parts| parts.iter().collect());
    parts.unwrap_or_else(|| path.to_owned()).to_string_lossy().into_owned()
}

/// Whether two paths are one.
pub(super) fn is_same(one: &Path, other: &Path) -> bool {
    cleaned(one) == cleaned(other)
}
