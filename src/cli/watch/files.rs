//! What the system tells of files: something happened in one of these folders.
//!
//! Folders are watched and not files, because editors put a new file in the place of the old one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

use notify::event::{AccessKind, AccessMode};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

use crate::cli::watch::Event;

/// The folders that are watched. Where the system cannot watch, files are looked at now and then.
pub(super) struct Files {
    watcher: Option<RecommendedWatcher>,
    watched: BTreeSet<PathBuf>,
    /// Whether something was removed since: it may have been one of these folders.
    removed: Arc<AtomicBool>,
}

impl Files {
    /// Nothing is watched yet.
    pub(super) fn new(sender: Sender<Event>) -> Self {
        let removed = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&removed);
        let tell = move |event: notify::Result<notify::Event>| {
            let kind = event.map(|event| event.kind).unwrap_or_default();
            if is_of_no_interest(kind) {
                return;
            }
            if matches!(kind, EventKind::Remove(_) | EventKind::Modify(_) | EventKind::Any) {
                told.store(true, Ordering::Relaxed);
            }
            // Whoever ends does not listen any more.
            let _ = sender.send(Event::Files);
        };
        let watcher = notify::recommended_watcher(tell).ok();
        Self { watcher, watched: BTreeSet::new(), removed }
    }

    /// Watches the folders of these files, and these folders, and no others.
    pub(super) fn watch(&mut self, files: &BTreeSet<String>, given: &[&String]) {
        let Some(watcher) = &mut self.watcher else { return };
        let folders = given.iter().map(PathBuf::from).filter(|path| path.is_dir());
        let mut wanted: BTreeSet<PathBuf> = folders.collect();
        for file in files {
            wanted.insert(folder(Path::new(file)));
            // What a link points to is changed where it is.
            wanted.extend(Path::new(file).canonicalize().ok().as_deref().map(folder));
        }
        if self.removed.swap(false, Ordering::Relaxed) {
            self.watched.retain(|folder| {
                let is_there = folder.is_dir();
                let _ = watcher.unwatch(folder);
                is_there && watcher.watch(folder, RecursiveMode::NonRecursive).is_ok()
            });
        }
        for folder in &wanted {
            // A folder that cannot be watched is looked at now and then.
            if !self.watched.contains(folder)
                && watcher.watch(folder, RecursiveMode::NonRecursive).is_ok()
            {
                self.watched.insert(folder.clone());
            }
        }
        self.watched.retain(|folder| wanted.contains(folder) || watcher.unwatch(folder).is_err());
    }
}

/// That somebody reads, as we do ourselves.
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
