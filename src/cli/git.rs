//! Files as they were at a git revision, `REVISION:PATH`, read through git itself.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::cli::disk::{self, Disk};
use crate::facts::{LoadError, Loader};

/// Files from the disk, and from git where a path has a revision before a colon and is no file.
/// What such a file includes comes from the same revision.
pub(super) struct Revisions {
    pub(super) disk: Disk,
}

impl Loader for Revisions {
    fn expect_includable(&self, path: &str, named: &[String]) -> Result<(), LoadError> {
        match revision(path) {
            // What it includes is in the same revision, and git follows no links.
            Some(_) => Ok(()),
            None => self.disk.expect_includable(path, named),
        }
    }

    fn load(&self, path: &str) -> Result<String, LoadError> {
        match revision(path) {
            Some((revision, file)) => show(revision, file),
            None => self.disk.load(path),
        }
    }

    fn load_bytes(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        match revision(path) {
            Some((revision, file)) => blob(revision, file),
            None => self.disk.load_bytes(path),
        }
    }

    fn load_text(&self, path: &str, within: &str) -> Result<Vec<u8>, LoadError> {
        match revision(path) {
            // Git follows no links.
            Some((revision, file)) => blob(revision, file),
            None => self.disk.load_text(path, within),
        }
    }

    fn files_within(&self, folder: &str) -> Vec<String> {
        self.disk.files_within(folder)
    }
}

/// The revision and the path in it. A drive letter is no revision.
pub(super) fn revision(path: &str) -> Option<(&str, &str)> {
    let (revision, file) = path.split_once(':')?;
    (revision.len() > 1 && !Path::new(path).exists()).then_some((revision, file))
}

/// The path with the folder that the file is in: what is beside a file at a revision is of the same one.
pub(super) fn in_its_folder(path: &str) -> String {
    match revision(path) {
        Some((revision, file)) if !file.contains('/') => format!("{revision}:./{file}"),
        _ => path.to_owned(),
    }
}

fn show(revision: &str, file: &str) -> Result<String, LoadError> {
    disk::text_of(file, blob(revision, file)?)
}

fn blob(revision: &str, file: &str) -> Result<Vec<u8>, LoadError> {
    let commit = format!("{revision}^{{commit}}");
    git(&["rev-parse", "--verify", "--quiet", "--end-of-options", &commit]).map_err(|problem| {
        LoadError::Unreadable(problem.unwrap_or_else(|| "git knows no such revision".to_owned()))
    })?;
    // Git takes the path from the top of the repository; users are used to paths from here.
    let object = |path: &str| git(&["cat-file", "blob", &format!("{revision}:{path}")]);
    let bytes = object(&format!("./{file}")).or_else(|_| object(file));
    bytes.map_err(|problem| match problem {
        Some(problem) => LoadError::Unreadable(problem),
        None => LoadError::Missing,
    })
}

/// What git prints; if it fails, why it could not even run.
fn git(arguments: &[&str]) -> Result<Vec<u8>, Option<String>> {
    let output = Command::new("git")
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Some(format!("git does not run: {}", error.kind())))?;
    if output.status.success() { Ok(output.stdout) } else { Err(None) }
}
