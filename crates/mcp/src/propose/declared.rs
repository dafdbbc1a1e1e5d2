//! What a casefile of JSON and the files that it includes declare.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::{Map, Value as Json};

use crate::library::CaseFile;

/// The largest file that is read here, in bytes.
const LARGEST: u64 = 64 << 20;

/// How many files are read.
const MOST_FILES: usize = 200;

/// A row that declares an id.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Declared {
    /// The kind of the row, such as `person`.
    pub(crate) kind: String,
    /// Its name or its text; of others, what it is about, by ids.
    pub(crate) words: String,
    /// The row.
    pub(crate) row: Map<String, Json>,
}

/// The ids of a case, by id. What it includes from elsewhere than the program allows is passed over.
///
/// # Errors
/// The case is no casefile of JSON, as a sentence.
pub(crate) fn declared(case: &CaseFile) -> Result<BTreeMap<String, Declared>, String> {
    expect_json(case)?;
    let mut declared = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![case.folder.join(&case.path)];
    while let Some(path) = open.pop() {
        if seen.len() >= MOST_FILES || !seen.insert(path.clone()) {
            continue;
        }
        let Some(file) = read(&path) else {
            if seen.len() == 1 {
                return Err(format!("`{}` cannot be read as JSON; `judge` says why", case.name));
            }
            continue;
        };
        for row in list(file.get("facts")) {
            if let Some((id, row)) = declaration(row) {
                declared.entry(id).or_insert(row);
            }
        }
        let folder = path.parent().unwrap_or(Path::new("."));
        let included: Vec<&str> = match file.get("include") {
            Some(Json::String(path)) => vec![path],
            include => list(include).filter_map(Json::as_str).collect(),
        };
        let real = included.into_iter().filter_map(|path| folder.join(path).canonicalize().ok());
        open.extend(real.filter(|path| path.starts_with(include_folder(case))));
    }
    Ok(declared)
}

/// A case that can be read as JSON.
///
/// # Errors
/// It is a book, as a sentence.
pub(super) fn expect_json(case: &CaseFile) -> Result<(), String> {
    if Path::new(&case.path).extension().is_some_and(|ending| ending == "json") {
        return Ok(());
    }
    let name = &case.name;
    Err(format!("`{name}` is no casefile of JSON; a person can make one with `infer convert`"))
}

/// The folder from which a case may include files: the git work tree around it, or its own.
pub(super) fn include_folder(case: &CaseFile) -> &Path {
    let is_work_tree = |folder: &&Path| folder.join(".git").exists();
    case.folder.ancestors().find(is_work_tree).unwrap_or(&case.folder)
}

/// The JSON of a file, unless it is large.
fn read(path: &Path) -> Option<Json> {
    let metadata = fs::metadata(path).ok()?;
    let is_readable = metadata.is_file() && metadata.len() <= LARGEST;
    is_readable.then(|| serde_json::from_slice(&fs::read(path).ok()?).ok())?
}

fn list(value: Option<&Json>) -> impl Iterator<Item = &Json> {
    value.and_then(Json::as_array).into_iter().flatten()
}

/// The id of a row, if it declares one.
pub(super) fn declaration(fact: &Json) -> Option<(String, Declared)> {
    let mut members = fact.as_object()?.iter().filter(|(key, _)| *key != "note");
    let (kind, row) = members.next()?;
    let row = row.as_object()?;
    let id = row.get("id")?.as_str()?.to_owned();
    // Under `text`, a statement has the file that it was read in.
    let is_said = |key: &&str| *key == "name" || !row.contains_key("what");
    let words = ["name", "text"].into_iter().filter(is_said).find_map(|key| row.get(key)?.as_str());
    let words = words.map_or_else(|| about(row), str::to_owned);
    Some((id, Declared { kind: kind.clone(), words, row: row.clone() }))
}

/// What a row says that has no name, by its ids.
fn about(row: &Map<String, Json>) -> String {
    let keys = ["what", "by", "who", "whom", "on", "when"];
    let parts =
        keys.into_iter().filter_map(|key| Some(format!("{key} {}", row.get(key)?.as_str()?)));
    parts.collect::<Vec<_>>().join(", ")
}
