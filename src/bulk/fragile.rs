//! Files whose reader, a library, panics where they are damaged: that is a mistake of the file, told as any other.

use std::cell::RefCell;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::diagnostic::{Diagnostic, quoted};

thread_local! {
    /// What such a reader reads on this thread.
    static READING: RefCell<Option<String>> = const { RefCell::new(None) };
}

const DAMAGED: &str = "it is damaged, and its reader cannot go on";

/// What is to be told of a panic on this thread, if a damaged file explains it. Where panics unwind, `load`
/// tells it; a program in which they do not has to tell it before it ends.
#[must_use]
pub fn damaged_file() -> Option<Diagnostic> {
    let path = READING.with_borrow(Clone::clone)?;
    let message = format!("cannot read {}: {DAMAGED}", quoted(&path));
    let help = "write it anew, or give the rows in another format";
    Some(Diagnostic::error("unreadable-file", message).help(help))
}

/// Reads a file, and takes a panic of its reader as an error.
pub(super) fn read<T>(path: &str, read: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    READING.set(Some(path.to_owned()));
    let outcome = catch_unwind(AssertUnwindSafe(read));
    READING.set(None);
    outcome.unwrap_or_else(|_| Err(io::Error::other(DAMAGED)))
}
