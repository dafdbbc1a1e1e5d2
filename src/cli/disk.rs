//! Files and folders.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;

use serde::de::IgnoredAny;

use crate::cli::aside::Aside;
use crate::cli::input::{bytes, bytes_of_file};
use crate::cli::sheets;
use crate::diagnostic::{Diagnostic, quoted};
use crate::facts::{self, LoadError, Loader};

/// The path that stands for standard input.
pub(super) const STDIN: &str = "-";

/// Texts from the disk and from standard input.
pub(super) struct Disk;

impl Loader for Disk {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        if path != STDIN && Path::new(path).is_dir() {
            let folder = LoadError::Unreadable("it is a folder".to_owned());
            return sheets::folder_text(path).unwrap_or(Err(folder));
        }
        text_of(path, bytes(path)?)
    }

    fn expect_includable(&self, path: &str, named: &[String]) -> Result<(), LoadError> {
        // That a file is missing is told by loading it.
        let Ok(file) = Path::new(path).canonicalize() else { return Ok(()) };
        // A pipe would be waited for, and a device never ends.
        if !file.is_file() && !file.is_dir() {
            return Err(LoadError::Unreadable("it is no file".to_owned()));
        }
        let allowed = INCLUDED_FROM.get().into_iter().flatten();
        let mut folders = named.iter().flat_map(|named| folders_of(named)).chain(allowed.cloned());
        if folders.any(|folder| file.starts_with(folder)) {
            Ok(())
        } else {
            Err(LoadError::Elsewhere)
        }
    }

    fn load_bytes(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        bytes(path)
    }

    fn load_text(&self, path: &str, within: &str) -> Result<Vec<u8>, LoadError> {
        let lost = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => LoadError::Missing,
            _ => LoadError::Unreadable(reason(&error)),
        };
        let within = if within.is_empty() { "." } else { within };
        let folder = Path::new(within).canonicalize().map_err(lost)?;
        let file = Path::new(path).canonicalize().map_err(lost)?;
        if !file.starts_with(&folder) {
            return Err(LoadError::Outside);
        }
        let kind = file.metadata().map_err(lost)?;
        // A pipe would be waited for, and a device never ends.
        if !kind.is_file() {
            let what = if kind.is_dir() { "it is a folder" } else { "it is no file" };
            return Err(LoadError::Unreadable(what.to_owned()));
        }
        let most = infer_texts::LARGEST as u64;
        if kind.len() > most {
            return Err(LoadError::TooLarge);
        }
        let mut bytes = Vec::with_capacity(usize::try_from(kind.len()).unwrap_or_default());
        File::open(file)
            .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
            .map_err(lost)?;
        Ok(bytes)
    }

    fn files_within(&self, folder: &str) -> Vec<String> {
        /// How many entries are looked at: a folder may hold a disk.
        const MOST: usize = 2000;
        let root = Path::new(if folder.is_empty() { "." } else { folder });
        let mut folders = vec![PathBuf::new()];
        let (mut files, mut seen) = (Vec::new(), 0);
        while let Some(inner) = folders.pop() {
            let entries = std::fs::read_dir(root.join(&inner)).into_iter().flatten().flatten();
            for entry in entries.take(MOST.saturating_sub(seen)) {
                seen += 1;
                let path = inner.join(entry.file_name());
                let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
                match entry.file_type() {
                    Ok(kind) if kind.is_dir() && !is_hidden => folders.push(path),
                    Ok(kind) if kind.is_file() => files.push(path.to_string_lossy().into_owned()),
                    _ => {}
                }
            }
        }
        files
    }
}

/// The further folders from which files may be included, as the user gave them.
static INCLUDED_FROM: OnceLock<Vec<PathBuf>> = OnceLock::new();

/// Allows files in these folders to be included; to be said once, before anything is read.
pub(super) fn allow_includes_from(folders: &[String]) -> Result<(), Diagnostic> {
    let real = folders.iter().map(|folder| {
        Path::new(folder).canonicalize().map_err(|error| {
            let message = format!("cannot read {}: {}", quoted(folder), reason(&error));
            Diagnostic::error("unreadable-file", message).help("give a folder that is there")
        })
    });
    let _ = INCLUDED_FROM.set(real.collect::<Result<_, _>>()?);
    Ok(())
}

/// The folders from which a file that was named may include others: its own, also where it is a link, and
/// the git work tree around it.
fn folders_of(named: &str) -> Vec<PathBuf> {
    let parent = |path: &Path| {
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let parent = parent.unwrap_or(Path::new("."));
        // One that is not there yet has nothing in it, and may be in a work tree.
        parent.canonicalize().or_else(|_| std::path::absolute(parent)).ok()
    };
    // A folder of tables lies beside what it includes, as a file does.
    let (own, of_target) = if named == STDIN {
        (Path::new(".").canonicalize().ok(), None)
    } else {
        let path = Path::new(named);
        (parent(path), path.canonicalize().ok().and_then(|path| parent(&path)))
    };
    let mut folders: Vec<PathBuf> = own.into_iter().chain(of_target).collect();
    let above: Vec<PathBuf> =
        folders.iter().flat_map(|folder| folder.ancestors()).map(Path::to_owned).collect();
    folders.extend(above.into_iter().filter(|folder| folder.join(".git").exists()));
    folders
}

/// What a file says as a text: a book of sheets is one, too.
pub(super) fn text_of(path: &str, bytes: Vec<u8>) -> Result<String, LoadError> {
    match sheets::text(path, &bytes) {
        Some(text) => text,
        None => String::from_utf8(bytes).map_err(|_| LoadError::NotUtf8),
    }
}

/// What stands in a file that is no pipe.
pub(super) fn load_bytes_of_file(path: &str) -> Result<Vec<u8>, LoadError> {
    if path == STDIN { bytes(path) } else { bytes_of_file(path) }
}

/// The text of a file that is no pipe: it was not named, or is going to be read again.
pub(super) fn load_file(path: &str) -> Result<String, LoadError> {
    if path == STDIN || Path::new(path).is_dir() {
        return Disk.load(path);
    }
    text_of(path, bytes_of_file(path)?)
}

/// Gives a file this text: whole, or as it was. The text is written aside and takes the file's place
/// when it is on the disk, so that a run which is interrupted leaves the old file.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), Diagnostic> {
    let mut aside = Aside::new(path)?;
    aside.write_all(text.as_bytes()).map_err(|error| unwritable(path, &error))?;
    aside.keep()
}

/// What a file is to say, if it still says what it did.
#[derive(Debug)]
pub(super) struct Replacement {
    pub(super) path: PathBuf,
    /// What it said; nothing if there was no such file.
    pub(super) before: Option<Vec<u8>>,
    pub(super) after: Vec<u8>,
}

impl Replacement {
    fn is_unchanged(&self) -> bool {
        match (std::fs::read(&self.path), &self.before) {
            (Ok(bytes), Some(before)) => bytes == *before,
            (Err(error), None) => error.kind() == io::ErrorKind::NotFound,
            _ => false,
        }
    }

    /// Writes the text aside.
    fn aside(&self) -> Result<Aside, Diagnostic> {
        let Self { path, before, after } = self;
        let lost = |error| unwritable(path, &error);
        if before.is_none() {
            return Aside::written(path, |out| out.write_all(after));
        }
        let real = std::fs::canonicalize(path).map_err(lost)?;
        let permissions = std::fs::metadata(&real).map_err(lost)?.permissions();
        if permissions.readonly() {
            return Err(unwritable(path, &io::ErrorKind::PermissionDenied.into()));
        }
        let aside = Aside::written(&real, |out| out.write_all(after))?;
        aside.set_permissions(permissions).map_err(lost)?;
        Ok(aside)
    }
}

/// Gives files new texts: all of them, or none if one says something else by now. Links stay links, and
/// each file keeps its permissions.
pub(super) fn replace_unchanged(replacements: &[Replacement]) -> Result<(), Diagnostic> {
    let expect_unchanged = || match replacements.iter().find(|it| !it.is_unchanged()) {
        Some(changed) => Err(changed_meanwhile(&changed.path)),
        None => Ok(()),
    };
    expect_unchanged()?;
    let written = replacements.iter().map(Replacement::aside).collect::<Result<Vec<_>, _>>()?;
    expect_unchanged()?;
    written.into_iter().try_for_each(Aside::keep)
}

fn changed_meanwhile(path: &Path) -> Diagnostic {
    let message = format!("{} has changed since it was read", quoted(&path.to_string_lossy()));
    Diagnostic::error("file-changed", message).help("nothing was written; run the command again")
}

/// Makes a folder, unless it is there.
pub(super) fn make_folder(path: &Path) -> Result<(), Diagnostic> {
    std::fs::create_dir_all(path).map_err(|error| unwritable(path, &error))
}

pub(super) fn unwritable(path: &Path, error: &io::Error) -> Diagnostic {
    let message = format!("cannot write {}: {}", quoted(&path.to_string_lossy()), reason(error));
    Diagnostic::error("unwritable-file", message).help("give a path that can be written to")
}

/// That a file is not written over unless that is asked for.
pub(super) fn is_there(path: &Path) -> Diagnostic {
    let message = format!("{} is there already", quoted(&path.to_string_lossy()));
    Diagnostic::error("file-exists", message).help("give another path, or `--force`")
}

/// Adds to the summary of the job, where a workflow names a file for it.
pub(super) fn add_to_job_summary(text: &[u8]) -> io::Result<()> {
    match std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty()) {
        Some(path) => File::options().append(true).create(true).open(path)?.write_all(text),
        None => Ok(()),
    }
}

/// The paths, with the files that match in place of each pattern.
pub(super) fn expanded(paths: &[String]) -> Result<Vec<String>, Vec<Diagnostic>> {
    let mut expanded = Vec::new();
    let mut mistakes = Vec::new();
    for path in paths {
        if Path::new(path).exists() || !path.contains(['*', '?', '[']) {
            expanded.push(path.clone());
            continue;
        }
        match matches(path) {
            Ok(found) => expanded.extend(found),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    if mistakes.is_empty() { Ok(expanded) } else { Err(mistakes) }
}

/// The facts files that a pattern matches, by name; matching none is a mistake.
fn matches(pattern: &str) -> Result<Vec<String>, Diagnostic> {
    let paths = files_like(pattern).map_err(|error| {
        let message = format!("{} is no pattern: {}", quoted(pattern), error.msg);
        Diagnostic::error("bad-pattern", message)
            .help("`*` stands for any part of a name, and `**` for any folders")
    })?;
    let paths = paths.iter().filter_map(|path| path.to_str());
    let paths: Vec<String> = paths.map(str::to_owned).collect();
    if paths.is_empty() {
        let message = format!("nothing matches {}", quoted(pattern));
        return Err(Diagnostic::error("no-case", message).help("give files, or another pattern"));
    }
    Ok(paths.into_iter().filter(|path| !is_background(path)).collect())
}

/// The files that a pattern matches, by name.
pub(super) fn files_like(pattern: &str) -> Result<Vec<PathBuf>, glob::PatternError> {
    let paths = glob::glob(pattern)?.filter_map(Result::ok);
    Ok(paths.filter(|path| path.is_file()).collect())
}

/// The files of a folder with this extension, by name; none if it cannot be read.
pub(super) fn files_in(folder: &str, extension: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(Result::ok);
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    paths
}

/// What messages call a path.
pub(super) fn display_name(path: &str) -> String {
    if path == STDIN { "<stdin>".to_owned() } else { path.to_owned() }
}

/// Why the system refused, without its error number, which differs between systems.
pub(super) fn reason(error: &io::Error) -> String {
    match error.kind() {
        // What we say ourselves.
        _ if error.get_ref().is_some() => error.to_string(),
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        kind => kind.to_string(),
    }
}

/// The files that FACTS mean: a folder stands for its cases, the `.json` files and books in it that have
/// a title, by name. Files without one are background, which cases include. A folder of tables that are
/// called as sheets are is a case itself.
pub(super) fn cases(paths: &[String]) -> Result<Vec<String>, Vec<Diagnostic>> {
    let mut files = Vec::new();
    let mut mistakes = Vec::new();
    for path in paths {
        let is_case = path == STDIN || !Path::new(path).is_dir();
        if is_case || sheets::tables(Path::new(path)).is_some() {
            files.push(by_name(path));
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

/// A path that ends with a name: the folder `.` is seen from the one above, where its texts, its includes
/// and what was accepted of it lie, wherever it is asked from.
pub(super) fn by_name(path: &str) -> String {
    let named = Path::new(path);
    if named.file_name().is_some() || !named.is_dir() {
        return path.to_owned();
    }
    let real = named.canonicalize().ok();
    let Some(name) = real.as_deref().and_then(Path::file_name) else { return path.to_owned() };
    let steps = named.components().filter(|step| *step != Component::CurDir);
    let above: PathBuf = steps.chain([Component::ParentDir]).collect();
    above.join(name).to_string_lossy().into_owned()
}

fn cases_in(folder: &str) -> io::Result<Vec<String>> {
    let mut cases = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        // A single table is a part of something, unless it is asked for by itself.
        let is_table = |it: &std::ffi::OsStr| it == "csv" || it == "tsv";
        let is_case = path.extension().is_some_and(|extension| {
            extension == "json" || (sheets::is_book(&path) && !is_table(extension))
        });
        let is_lock = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("~$"));
        if let (true, Some(path)) = (is_case && !is_lock && path.is_file(), path.to_str()) {
            cases.push(path.to_owned());
        }
    }
    cases.retain(|path| !is_background(path));
    cases.sort();
    Ok(cases)
}

/// Whether the file is facts without a title. A file that is no JSON object is not: reading
/// it as a case says what is wrong.
fn is_background(path: &str) -> bool {
    let Ok(text) = load_file(path) else {
        return false;
    };
    if let Some(has_title) = facts::book_has_title(&text) {
        return !has_title;
    }
    #[expect(clippy::zero_sized_map_values, reason = "this is how serde reads keys alone")]
    let members = serde_json::from_str::<BTreeMap<String, IgnoredAny>>(&text);
    match members {
        Ok(members) => !members.contains_key("title"),
        Err(_) => false,
    }
}
