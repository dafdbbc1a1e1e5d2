//! The cases that an assistant may ask about: files that the person named, and those in folders.
//!
//! A call names a case by a path below what was named. Whatever else it may name is refused before a
//! process starts: a path that leaves the folder, also by a link, or that looks like an option.

use std::collections::{BTreeMap, VecDeque};
use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use serde::de::IgnoredAny;
use serde_json::Value as Json;

/// The longest name of a case, in bytes.
const LONGEST_NAME: usize = 1000;

/// How many entries of folders are looked at: a folder may hold a disk.
const MOST_ENTRIES: usize = 5000;

/// How many bytes of files are read for their titles.
const MOST_BYTES: u64 = 256 << 20;

/// What a book of sheets may be called.
const BOOKS: [&str; 3] = ["ods", "xlsm", "xlsx"];

/// A file or folder that the person named.
#[derive(Debug)]
struct Root {
    /// What stands before the names of its cases.
    prefix: String,
    /// The folder in which the command runs, without links.
    folder: PathBuf,
    /// The only file that counts, of a file that was named.
    file: Option<String>,
}

/// All that may be read.
#[derive(Debug)]
pub(crate) struct Library {
    roots: Vec<Root>,
}

/// How much a list may still look at.
struct Budget {
    entries: usize,
    bytes: u64,
}

/// A case that was found.
#[derive(Debug, Clone)]
pub(crate) struct CaseFile {
    /// What it is called here.
    pub(crate) name: String,
    /// The folder from which its path is told.
    pub(crate) folder: PathBuf,
    /// The path in this folder.
    pub(crate) path: String,
    /// What it asks, if that could be read.
    pub(crate) title: Option<String>,
}

impl Library {
    /// The library of these files and folders.
    ///
    /// # Errors
    /// What is wrong with which path, as a sentence.
    pub(crate) fn new(paths: &[PathBuf]) -> Result<Self, String> {
        let mut roots = Vec::new();
        for path in paths {
            let mut root = Root::of(path)
                .map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
            if paths.len() > 1 && root.file.is_none() {
                root.prefix = format!("{}/", last_name(&root.folder));
            }
            roots.push(root);
        }
        let mut names = BTreeMap::new();
        for (root, path) in roots.iter().zip(paths) {
            let name = root.file.as_ref().unwrap_or(&root.prefix);
            if let Some(other) = names.insert(name.clone(), path) {
                let (other, path) = (other.display(), path.display());
                return Err(format!("`{other}` and `{path}` would have the same name"));
            }
        }
        Ok(Self { roots })
    }

    /// The case of this name, or the only one.
    ///
    /// # Errors
    /// Why there is none, as a sentence for the assistant.
    pub(crate) fn find(&self, name: Option<&str>) -> Result<CaseFile, String> {
        match name {
            Some(name) => self.named(name),
            None => self.only(),
        }
    }

    /// Every case with its title, by name; and whether some may be missing.
    pub(crate) fn list(&self) -> (Vec<CaseFile>, bool) {
        let mut left = Budget { entries: MOST_ENTRIES, bytes: MOST_BYTES };
        let mut cases: Vec<CaseFile> =
            self.roots.iter().flat_map(|root| root.cases(&mut left)).collect();
        cases.sort_by(|one, other| one.name.cmp(&other.name));
        (cases, left.entries == 0)
    }

    fn only(&self) -> Result<CaseFile, String> {
        if let [Root { file: Some(file), folder, .. }] = &self.roots[..] {
            return Ok(case(file, folder, file.clone()));
        }
        let (mut cases, _) = self.list();
        match (cases.len(), cases.pop()) {
            (1, Some(only)) => Ok(only),
            (0, _) => Err("no case is here: the folder has no casefile with a title".into()),
            (count, _) => {
                Err(format!("name one of the {count} cases by `case`; the tool `cases` lists them"))
            }
        }
    }

    fn named(&self, name: &str) -> Result<CaseFile, String> {
        expect_plain(name)?;
        let unknown = || format!("no case is called `{name}`; the tool `cases` lists them");
        for root in &self.roots {
            let Some(path) = name.strip_prefix(&root.prefix) else { continue };
            if root.file.as_deref().is_some_and(|file| file != path) {
                continue;
            }
            let Ok(real) = root.folder.join(path).canonicalize() else { continue };
            if root.file.is_none() && !real.starts_with(&root.folder) {
                return Err(format!("`{name}` lies outside of what may be read"));
            }
            let is_case = root.file.is_some() || has_ending(Path::new(path));
            if is_case && real.is_file() {
                return Ok(case(name, &root.folder, path.to_owned()));
            }
        }
        Err(unknown())
    }
}

impl Root {
    fn of(path: &Path) -> io::Result<Self> {
        let real = path.canonicalize()?;
        if real.is_dir() {
            return Ok(Self { prefix: String::new(), folder: real, file: None });
        }
        if !real.is_file() {
            return Err(io::Error::other("it is no file and no folder"));
        }
        // A link stays a link: what it includes lies beside it.
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let folder = parent.unwrap_or(Path::new(".")).canonicalize()?;
        let file = path.file_name().and_then(OsStr::to_str);
        let file = file.ok_or_else(|| io::Error::other("its name is no text"))?;
        Ok(Self { prefix: String::new(), folder, file: Some(file.to_owned()) })
    }

    /// Its cases, those near the top first if not all can be looked at.
    fn cases(&self, left: &mut Budget) -> Vec<CaseFile> {
        if let Some(file) = &self.file {
            let title = title(&self.folder.join(file), left).unwrap_or_default();
            return vec![CaseFile { title, ..case(file, &self.folder, file.clone()) }];
        }
        let (mut cases, mut folders) = (Vec::new(), VecDeque::from([PathBuf::new()]));
        while let Some(inner) = folders.pop_front() {
            for (path, kind) in entries(&self.folder, &inner, left) {
                let Some(text) = path.to_str().filter(|it| expect_plain(it).is_ok()) else {
                    continue;
                };
                if kind.is_dir() {
                    folders.push_back(path);
                } else if kind.is_file() && has_ending(&path) {
                    let Some(title) = title(&self.folder.join(&path), left) else { continue };
                    let name = format!("{}{text}", self.prefix);
                    cases.push(CaseFile { title, ..case(&name, &self.folder, text.to_owned()) });
                }
            }
        }
        cases
    }
}

/// What a folder below another holds, by name, hidden files aside.
fn entries(root: &Path, inner: &Path, left: &mut Budget) -> Vec<(PathBuf, fs::FileType)> {
    let entries = fs::read_dir(root.join(inner)).into_iter().flatten().flatten();
    let is_hidden =
        |entry: &fs::DirEntry| entry.file_name().to_string_lossy().starts_with(['.', '~']);
    let entries = entries.take(left.entries).filter(|entry| !is_hidden(entry));
    let mut entries: Vec<(PathBuf, fs::FileType)> =
        entries.filter_map(|it| Some((inner.join(it.file_name()), it.file_type().ok()?))).collect();
    left.entries -= entries.len().min(left.entries);
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    entries
}

fn case(name: &str, folder: &Path, path: String) -> CaseFile {
    CaseFile { name: name.to_owned(), folder: folder.to_owned(), path, title: None }
}

fn last_name(folder: &Path) -> String {
    folder.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

fn has_ending(path: &Path) -> bool {
    let ending = path.extension().and_then(OsStr::to_str).unwrap_or_default();
    ending == "json" || BOOKS.contains(&ending)
}

/// What tells whether a file of JSON is a case.
#[derive(serde::Deserialize)]
struct Head {
    title: Option<Json>,
    facts: Option<IgnoredAny>,
    include: Option<IgnoredAny>,
}

/// What a casefile asks, if it is one: a book may be one, and of JSON what has a title and facts. The
/// inner value is missing where it could not be read.
#[expect(clippy::option_option, reason = "no case, and a case without a known title")]
fn title(path: &Path, left: &mut Budget) -> Option<Option<String>> {
    if path.extension().is_some_and(|ending| ending != "json") {
        return Some(None);
    }
    let Some(rest) = left.bytes.checked_sub(fs::metadata(path).ok()?.len()) else {
        return Some(None);
    };
    left.bytes = rest;
    let Ok(head) = serde_json::from_slice::<Head>(&fs::read(path).ok()?) else {
        // Judging it says what is wrong with it.
        return Some(None);
    };
    let is_case = head.title.is_some() && (head.facts.is_some() || head.include.is_some());
    is_case.then(|| head.title.as_ref().and_then(Json::as_str).map(str::to_owned))
}

/// Whether a name from an assistant is a path in a folder and nothing else.
///
/// # Errors
/// What is wrong with it, as a sentence.
pub(crate) fn expect_plain(name: &str) -> Result<(), String> {
    if name.len() > LONGEST_NAME {
        return Err(format!("the name has more than {LONGEST_NAME} bytes"));
    }
    if name.is_empty() || name.chars().any(char::is_control) {
        return Err("a name is a path without control characters".into());
    }
    if name.starts_with('-') {
        return Err(format!("`{name}` begins with a hyphen, as options do"));
    }
    let is_inside = |part: Component<'_>| matches!(part, Component::Normal(_));
    if name.contains('\\') || !Path::new(name).components().all(is_inside) {
        return Err(format!(
            "`{name}` is no path below what may be read: no `..`, no `\\`, and none from the root"
        ));
    }
    Ok(())
}
