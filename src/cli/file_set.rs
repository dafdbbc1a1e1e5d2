//! Files of one folder that take their places together: a reader finds the old ones or the new ones.
//!
//! Each file is written aside. When all are whole, they go into a new folder, which changes places with the
//! old one in one step of the system. That needs a folder which holds nothing else, on a system that can
//! exchange folders. Elsewhere the files take their places one after the other, and until the last one has,
//! a file beside them lists them all: the next run completes what one that was killed has begun, and a
//! folder with such a list is not read.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufWriter, Write as _};
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::cli::aside::{Aside, beside, remove_left_over, step};
use crate::cli::disk::{make_folder, unwritable};
use crate::cli::interrupt;
use crate::diagnostic::Diagnostic;

/// The list of files that are about to take their places.
const LIST: &str = ".infer-unfinished";

/// Files that are to take their places in a folder.
pub(super) struct FileSet {
    folder: PathBuf,
    /// By name, which may have folders in front.
    files: BTreeMap<String, Aside>,
}

/// What [`LIST`] says.
#[derive(Debug, Serialize, Deserialize)]
struct Unfinished {
    process: u32,
    files: Vec<String>,
}

/// Whether some files of a folder are of one run, and some of another.
pub(super) fn is_mixed(folder: &Path) -> bool {
    fs::symlink_metadata(folder.join(LIST)).is_ok()
}

impl FileSet {
    /// A set for this folder, which is made unless it is there. What was left of a run that was killed is put
    /// in order first.
    pub(super) fn begin(folder: &Path) -> Result<Self, Diagnostic> {
        make_folder(folder)?;
        if let Ok(real) = folder.canonicalize() {
            remove_left_over(&real, |folder| fs::remove_dir_all(folder));
        }
        complete(folder).map_err(|error| unwritable(folder, &error))?;
        Ok(Self { folder: folder.to_owned(), files: BTreeMap::new() })
    }

    /// Whether it has a file of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        let path = self.folder.join(name);
        self.files.keys().any(|known| self.folder.join(known) == path)
    }

    /// Adds a file with what `write` writes.
    pub(super) fn add(
        &mut self,
        name: String,
        write: impl FnOnce(&mut BufWriter<Aside>) -> io::Result<()>,
    ) -> Result<(), Diagnostic> {
        let path = self.folder.join(&name);
        if let Some(parent) = path.parent() {
            make_folder(parent)?;
        }
        self.files.insert(name, Aside::written(&path, write)?);
        Ok(())
    }

    /// Gives all files their places.
    pub(super) fn keep(mut self) -> Result<(), Diagnostic> {
        self.files.values().try_for_each(Aside::sync)?;
        let _held = interrupt::hold_off();
        if self.exchange() { Ok(()) } else { self.keep_one_by_one() }
    }

    /// Whether the folder has changed places with a new one that has these files.
    fn exchange(&mut self) -> bool {
        let Some((old, new)) = self.folders() else { return false };
        step();
        let made = fs::create_dir(&new);
        let exchanged = made.and_then(|()| self.enter(&old, &new)).and_then(|()| {
            step();
            exchange(&new, &old)
        });
        if exchanged.is_err() {
            self.leave(&new);
            return false;
        }
        let _ = new.parent().map(sync_folder);
        self.bring_along(&new, &old);
        step();
        // The next run removes what stays.
        let _ = fs::remove_dir_all(&new);
        true
    }

    /// The real folder, and where the new one is made; nothing if it has to stay what it is.
    fn folders(&self) -> Option<(PathBuf, PathBuf)> {
        let old = self.folder.canonicalize().ok()?;
        let is_plain = |name: &String| {
            Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
        };
        // A process that works in the folder would stay in the old one.
        let is_inside = std::env::current_dir().is_ok_and(|current| current.starts_with(&old));
        let has_others = is_inside
            || !self.files.keys().all(is_plain)
            || !self.has_nothing_else(&old, Path::new("")).unwrap_or(false);
        let new = beside(&old, std::process::id());
        (!has_others && old.parent().is_some()).then_some((old, new))
    }

    /// Whether a folder in the old one holds files of the set, and nothing else.
    fn has_nothing_else(&self, old: &Path, inner: &Path) -> io::Result<bool> {
        let waiting: Vec<_> =
            self.files.values().filter_map(|aside| aside.unfinished().file_name()).collect();
        for entry in fs::read_dir(old.join(inner))? {
            let entry = entry?;
            let path = inner.join(entry.file_name());
            let is_of_set = if entry.file_type()?.is_dir() {
                let is_above = |name: &String| Path::new(name).starts_with(&path);
                self.files.keys().any(is_above) && self.has_nothing_else(old, &path)?
            } else {
                let is_meant = |name: &String| Path::new(name) == path;
                self.files.keys().any(is_meant) || waiting.contains(&&*entry.file_name())
            };
            if !is_of_set {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Moves all files into the new folder, which gets the rights of the old one.
    fn enter(&mut self, old: &Path, new: &Path) -> io::Result<()> {
        take_after(old, new)?;
        for (name, aside) in &mut self.files {
            let path = new.join(name);
            if let Some(parent) = path.parent() {
                step();
                fs::create_dir_all(parent)?;
            }
            aside.wait_at(&path)?;
        }
        sync_folder(new)
    }

    /// Moves all files out of the new folder, which goes away. A file that has to stay takes its place from
    /// there.
    fn leave(&mut self, new: &Path) {
        let mut is_empty = true;
        for (name, aside) in &mut self.files {
            if aside.unfinished().starts_with(new) {
                let back = beside(&self.folder.join(name), std::process::id());
                is_empty &= aside.wait_at(&back).is_ok();
            }
        }
        if is_empty {
            let _ = fs::remove_dir_all(new);
        }
    }

    /// Moves what came into the old folder at the last moment.
    fn bring_along(&self, old: &Path, new: &Path) {
        for entry in fs::read_dir(old).into_iter().flatten().flatten() {
            let name = entry.file_name();
            if !self.files.keys().any(|file| Path::new(file).starts_with(&name)) {
                let _ = fs::rename(entry.path(), new.join(name));
            }
        }
    }

    /// Gives each file its place, and says for as long which ones have to follow.
    fn keep_one_by_one(self) -> Result<(), Diagnostic> {
        let path = self.folder.join(LIST);
        let is_one = self.files.len() <= 1;
        if !is_one {
            let (process, files) = (std::process::id(), self.files.keys().cloned().collect());
            let list = serde_json::to_vec(&Unfinished { process, files }).unwrap_or_default();
            Aside::written(&path, |out| out.write_all(&list))?.keep()?;
            let _ = sync_folder(&self.folder);
        }
        self.files.into_values().try_for_each(Aside::keep)?;
        step();
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(unwritable(&path, &error)),
            _ => Ok(()),
        }
    }
}

/// Completes what a process that was killed has begun: each file that is still aside takes its place.
fn complete(folder: &Path) -> io::Result<()> {
    let list = folder.join(LIST);
    let text = match fs::read(&list) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        text => text?,
    };
    // A list that says nothing is of no use, and the files are written again.
    if let Ok(Unfinished { process, files }) = serde_json::from_slice(&text) {
        // Another run is at it, or a process that has the number of one that is gone.
        if Path::new(&format!("/proc/{process}")).exists() {
            return Ok(());
        }
        for name in files.iter().filter(|name| is_within(name)) {
            let path = folder.join(name);
            step();
            match fs::rename(beside(&path, process), &path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
    }
    step();
    fs::remove_file(list)
}

/// Whether a name leads to a file in the folder, whatever wrote it into the list.
fn is_within(name: &str) -> bool {
    Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
}

/// Gives a new folder the rights of an old one; an error if it is of another owner.
#[cfg(unix)]
fn take_after(old: &Path, new: &Path) -> io::Result<()> {
    use std::os::unix::fs::MetadataExt as _;
    let [was, is] = [fs::metadata(old)?, fs::metadata(new)?];
    if (was.uid(), was.gid()) != (is.uid(), is.gid()) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    fs::set_permissions(new, was.permissions())
}

#[cfg(not(unix))]
fn take_after(_: &Path, _: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Waits until the names in a folder are on the disk, where the system can do that.
fn sync_folder(folder: &Path) -> io::Result<()> {
    if cfg!(unix) { fs::File::open(folder)?.sync_all() } else { Ok(()) }
}
