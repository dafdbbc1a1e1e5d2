//! The facts files of all folders that the editor has open: an id of the background is used in cases that are
//! not open.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use geoinfer::diagnostic::{SourceId, Sources};
use geoinfer::facts::Loader as _;

use crate::documents::Documents;
use crate::outline::{JsonOutline, JsonPlace};
use crate::paths::{is_json, normal};

/// Files of JSON that say that they are facts, with what they include.
pub struct FactsFiles {
    files: BTreeMap<String, FactsText>,
}

struct FactsText {
    text: String,
    outline: JsonOutline,
    includes: Vec<String>,
}

impl FactsFiles {
    /// Those in these folders and in theirs, and in the two folders around this file, as far as they are not
    /// too large to be looked through; and what is open.
    #[must_use]
    pub fn in_folders(folders: &[String], path: &str, documents: &Documents) -> Self {
        let reader = documents.reader();
        let mut paths: BTreeSet<String> = documents.paths().map(str::to_owned).collect();
        let near = Path::new(path).ancestors().skip(1).take(2);
        let near = near.map(|folder| folder.to_string_lossy().into_owned());
        let is_open = |folder: &String| folders.iter().any(|it| Path::new(folder).starts_with(it));
        let near: BTreeSet<String> = near.filter(is_open).collect();
        for folder in folders.iter().chain(&near) {
            let files = reader.files_within(folder).into_iter();
            paths.extend(files.map(|file| normal(&format!("{folder}/{file}"))));
        }
        let mut files = BTreeMap::new();
        for path in paths.into_iter().filter(|path| is_json(path)) {
            let Some(text) = read(&path, documents) else { continue };
            let outline = JsonOutline::of(&text);
            let includes = includes(&path, &outline);
            files.insert(path, FactsText { text, outline, includes });
        }
        Self { files }
    }

    /// The texts of all cases that the file at this path is a part of.
    #[must_use]
    pub fn cases_of(&self, path: &str) -> (Sources, Vec<(SourceId, JsonOutline)>) {
        let mut together = BTreeSet::from([path]);
        for root in self.files.keys() {
            let reached = self.reached(root);
            if reached.contains(path) {
                together.extend(reached);
            }
        }
        self.texts(together)
    }

    /// The texts of all files.
    #[must_use]
    pub fn all(&self) -> (Sources, Vec<(SourceId, JsonOutline)>) {
        self.texts(self.files.keys().map(String::as_str))
    }

    fn texts<'p>(
        &self,
        paths: impl IntoIterator<Item = &'p str>,
    ) -> (Sources, Vec<(SourceId, JsonOutline)>) {
        let mut sources = Sources::default();
        let mut outlines = Vec::new();
        for path in paths {
            if let Some(file) = self.files.get(path) {
                outlines.push((sources.add(path, file.text.as_str()), file.outline.clone()));
            }
        }
        (sources, outlines)
    }

    /// A file and all that it includes.
    fn reached<'f>(&'f self, root: &'f str) -> BTreeSet<&'f str> {
        let mut reached = BTreeSet::new();
        let mut open = vec![root];
        while let Some(path) = open.pop() {
            if reached.insert(path)
                && let Some(file) = self.files.get(path)
            {
                open.extend(file.includes.iter().map(String::as_str));
            }
        }
        reached
    }
}

/// The text of a facts file; nothing for another file, or one that cannot be read.
fn read(path: &str, documents: &Documents) -> Option<String> {
    let open = documents.get(path).map(|document| document.content.text().to_owned());
    let on_disk = || {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        String::from_utf8(documents.reader().load_text(path, folder).ok()?).ok()
    };
    let text = open.or_else(on_disk)?;
    text.contains("\"facts\"").then_some(text)
}

/// The paths that a file includes.
fn includes(path: &str, outline: &JsonOutline) -> Vec<String> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let texts = outline.texts.iter().filter(|text| text.place == JsonPlace::Include);
    texts.map(|text| normal(&format!("{folder}/{}", text.text))).collect()
}
