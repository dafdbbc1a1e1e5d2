//! Files that are written aside, and take their places when they are whole.

use std::fs::{File, Permissions};
use std::io::{self, BufWriter};
use std::path::{Path, PathBuf};

use crate::cli::disk::unwritable;
use crate::cli::interrupt;
use crate::diagnostic::Diagnostic;

/// Before each change of the disk. Tests end the process there.
#[cfg(not(test))]
pub(super) fn step() {}

/// Ends the process before the step of the number that the environment says, from 0.
#[cfg(test)]
pub(super) fn step() {
    use std::sync::atomic::{AtomicUsize, Ordering};
    static STEP: AtomicUsize = AtomicUsize::new(0);
    let last = std::env::var("END_AT_STEP").ok().and_then(|it| it.parse::<usize>().ok());
    if last == Some(STEP.fetch_add(1, Ordering::Relaxed)) {
        std::process::abort();
    }
}

/// Where what is to take this path is until it is whole.
pub(super) fn beside(path: &Path, process: u32) -> PathBuf {
    let mut aside = path.as_os_str().to_owned();
    aside.push(format!(".{process}.new"));
    PathBuf::from(aside)
}

/// A file that is written aside, and goes away unless it is kept.
#[derive(Debug)]
pub(super) struct Aside {
    file: File,
    /// Where it is until it is whole.
    unfinished: PathBuf,
    path: PathBuf,
}

impl Aside {
    /// A file that is to take this path.
    pub(super) fn new(path: &Path) -> Result<Self, Diagnostic> {
        let aside = beside(path, std::process::id());
        remove_left_over(path, |file| std::fs::remove_file(file));
        interrupt::begin(&aside);
        step();
        match File::create(&aside) {
            Ok(file) => Ok(Self { file, unfinished: aside, path: path.to_owned() }),
            Err(error) => {
                interrupt::finish(&aside);
                Err(unwritable(path, &error))
            }
        }
    }

    /// A file that is to take this path, with what `write` writes.
    pub(super) fn written(
        path: &Path,
        write: impl FnOnce(&mut BufWriter<Self>) -> io::Result<()>,
    ) -> Result<Self, Diagnostic> {
        let mut out = BufWriter::new(Self::new(path)?);
        let written =
            write(&mut out).and_then(|()| out.into_inner().map_err(io::IntoInnerError::into_error));
        written.map_err(|error| unwritable(path, &error))
    }

    /// Waits until the file is on the disk.
    pub(super) fn sync(&self) -> Result<(), Diagnostic> {
        self.file.sync_all().map_err(|error| unwritable(&self.path, &error))
    }

    /// Gives the file its path, once it is on the disk.
    pub(super) fn keep(self) -> Result<(), Diagnostic> {
        self.sync()?;
        step();
        let kept = std::fs::rename(&self.unfinished, &self.path);
        kept.map_err(|error| unwritable(&self.path, &error))
    }

    /// Where it is until it is whole.
    pub(super) fn unfinished(&self) -> &Path {
        &self.unfinished
    }

    /// Lets the file be elsewhere until it is whole.
    pub(super) fn wait_at(&mut self, path: &Path) -> io::Result<()> {
        step();
        std::fs::rename(&self.unfinished, path)?;
        interrupt::finish(&self.unfinished);
        interrupt::begin(path);
        path.clone_into(&mut self.unfinished);
        Ok(())
    }

    pub(super) fn set_permissions(&self, permissions: Permissions) -> io::Result<()> {
        self.file.set_permissions(permissions)
    }
}

/// Removes what processes that were killed have left aside of this path.
pub(super) fn remove_left_over(path: &Path, remove: impl Fn(&Path) -> io::Result<()>) {
    // Elsewhere it cannot be known whether a process still writes.
    let (Some(name), true) = (path.file_name(), Path::new("/proc/self").exists()) else { return };
    let folder = path.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let name = name.to_string_lossy();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let file = entry.file_name();
        let process = file.to_str().and_then(|it| {
            it.strip_prefix(&*name)?.strip_prefix('.')?.strip_suffix(".new")?.parse::<u32>().ok()
        });
        if process.is_some_and(|id| !Path::new(&format!("/proc/{id}")).exists()) {
            // What cannot be removed stays.
            let _ = remove(&entry.path());
        }
    }
}

impl io::Write for Aside {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        step();
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Aside {
    fn drop(&mut self) {
        // A file that was kept is not there any more.
        let _ = std::fs::remove_file(&self.unfinished);
        interrupt::finish(&self.unfinished);
    }
}
