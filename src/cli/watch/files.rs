//! What the system tells of files: something happened in one of these folders.
//!
//! Folders are watched and not files, because editors put a new file in the place of the old one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::cli::watch::Event;

/// The folders that are watched. Where the system cannot watch, files are looked at now and then.
pub(super) struct Files {
    watcher: Option<RecommendedWatcher>,
    watched: BTreeSet<PathBuf>,
    lost: Lost,
}

/// The paths that were removed or moved since: folders may be among them.
#[derive(Clone, Default)]
struct Lost(Arc<Mutex<BTreeSet<PathBuf>>>);

impl Lost {
    fn paths(&self) -> MutexGuard<'_, BTreeSet<PathBuf>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Files {
    /// Nothing is watched yet.
    pub(super) fn new(sender: Sender<Event>) -> Self {
        let lost = Lost::default();
        let losing = lost.clone();
        let tell = move |event: notify::Result<notify::Event>| {
            let event = event.unwrap_or_default();
            if is_of_no_interest(event.kind) {
                return;
            }
            if !matches!(event.kind, EventKind::Create(_) | EventKind::Access(_)) {
                losing.paths().extend(event.paths);
            }
            // The loop may have ended.
            let _ = sender.send(Event::Files);
        };
        let watcher = notify::recommended_watcher(tell).ok();
        Self { watcher, watched: BTreeSet::new(), lost }
    }

    /// Watches the folders of these files, and these folders, and no others. Whether some are watched
    /// from now on only: what happened there before, the system does not tell.
    pub(super) fn watch(&mut self, files: &BTreeSet<String>, given: &[&String]) -> bool {
        let Some(watcher) = &mut self.watcher else { return false };
        let folders = given.iter().map(PathBuf::from).filter(|path| path.is_dir());
        let mut wanted: BTreeSet<PathBuf> = folders.collect();
        for file in files {
            wanted.insert(folder(Path::new(file)));
            // What a link points to is changed where it is.
            wanted.extend(Path::new(file).canonicalize().ok().as_deref().map(folder));
        }
        // The system tells of absolute paths.
        let wanted: BTreeSet<PathBuf> =
            wanted.iter().filter_map(|folder| std::path::absolute(folder).ok()).collect();
        let lost = std::mem::take(&mut *self.lost.paths());
        // A folder that was removed may be another one now.
        self.watched.retain(|folder| {
            let stays = wanted.contains(folder) && !lost.contains(folder);
            if !stays {
                let _ = watcher.unwatch(folder);
            }
            stays
        });
        let before = self.watched.len();
        for folder in wanted {
            // A folder that cannot be watched is looked at now and then.
            if !self.watched.contains(&folder)
                && watcher.watch(&folder, RecursiveMode::NonRecursive).is_ok()
            {
                self.watched.insert(folder);
            }
        }
        self.watched.len() > before
    }
}

/// That a file is read, as this process does itself.
fn is_of_no_interest(kind: EventKind) -> bool {
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => false,
        EventKind::Access(_) => true,
        _ => false,
    }
}

fn folder(file: &Path) -> PathBuf {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from("."),
    }
}
