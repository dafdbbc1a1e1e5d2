//! An end before its time: files that were being written aside are taken away first.

use std::collections::BTreeSet;
use std::panic;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread;
use std::time::{Duration, Instant};

use crate::bulk::damaged_file;
use crate::cli::console::note;
use crate::diagnostic::{Sources, render};

/// Files that are of no use until they are whole.
static UNFINISHED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// What a shell expects of a program that ended by Ctrl-C.
const INTERRUPTED: i32 = 130;

/// What a command ends with if something is wrong.
const MISTAKEN: i32 = 2;

/// What a program of Rust ends with after a panic.
const PANICKED: i32 = 101;

/// From now on, Ctrl-C and a request to terminate end the program at once, and leave nothing
/// unfinished behind. Where the system does not allow that, they end it as they always do.
pub(super) fn watch_for_signals() {
    let _ = ctrlc::set_handler(|| end(INTERRUPTED));
}

/// From now on, a panic on any thread is told and ends the program at once. One that a damaged file explains
/// is told as a mistake of the file.
pub(super) fn watch_for_panics() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| match damaged_file() {
        // What reads the file catches the panic, and tells.
        Some(_) if cfg!(panic = "unwind") => {}
        Some(mistake) => {
            note(render(&mistake, &Sources::default(), false).trim_end());
            end(MISTAKEN);
        }
        None => {
            usual(info);
            end(PANICKED);
        }
    }));
}

/// Ends the program; files that are being written are removed.
pub(super) fn end(code: i32) -> ! {
    let _held = HELD_OFF.lock();
    // A thread that begins a file from now on waits for a lock that is never released.
    let files = unfinished();
    for file in &*files {
        // A file that cannot be removed stays.
        let _ = std::fs::remove_file(file);
    }
    std::process::exit(code)
}

/// Held while files take their places, which is not to end half-way.
static HELD_OFF: Held = Held(Mutex::new(()));

struct Held(Mutex<()>);

impl Held {
    /// For how long an end waits: the thread that holds it may be the one that has to end.
    const PATIENCE: Duration = Duration::from_secs(5);

    fn lock(&self) -> Option<MutexGuard<'_, ()>> {
        let start = Instant::now();
        loop {
            match self.0.try_lock() {
                Ok(held) => return Some(held),
                Err(TryLockError::Poisoned(held)) => return Some(held.into_inner()),
                Err(TryLockError::WouldBlock) if start.elapsed() > Self::PATIENCE => return None,
                Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(1)),
            }
        }
    }
}

/// Until this is dropped, the program does not end before its time.
pub(super) fn hold_off() -> MutexGuard<'static, ()> {
    HELD_OFF.0.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes that a file is being written.
pub(super) fn begin(path: &Path) {
    unfinished().insert(path.to_owned());
}

/// Notes that the file is whole, or gone.
pub(super) fn finish(path: &Path) {
    unfinished().remove(path);
}

fn unfinished() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}
