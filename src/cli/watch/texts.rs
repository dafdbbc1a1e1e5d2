//! Files as they were when they were first read.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::cli::disk::{Disk, STDIN};
use crate::facts::{LoadError, Loader};

/// A loader that reads each file once, and then gives the same text whatever became of the file.
#[derive(Debug, Clone, Default)]
pub(super) struct Texts {
    read: RefCell<BTreeMap<String, Result<String, LoadError>>>,
}

impl Loader for Texts {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        let known = self.read.borrow().get(path).cloned();
        known.unwrap_or_else(|| {
            let text = Disk.load(path);
            self.read.borrow_mut().insert(path.to_owned(), text.clone());
            text
        })
    }
}

impl Texts {
    /// These texts, by path.
    #[cfg(test)]
    pub(super) fn of(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let read = texts.into_iter().map(|(path, text)| (path, Ok(text))).collect();
        Self { read: RefCell::new(read) }
    }

    /// Whether the files still say the same. Standard input says what it has to say once.
    pub(super) fn are_current(&self) -> bool {
        self.read.borrow().iter().all(|(path, text)| path == STDIN || Disk.load(path) == *text)
    }

    /// Whether the file was missing.
    pub(super) fn is_missing(&self, path: &str) -> bool {
        self.read.borrow().get(path) == Some(&Err(LoadError::Missing))
    }

    /// The paths that were read, missing files included.
    pub(super) fn paths(&self) -> Vec<String> {
        self.read.borrow().keys().filter(|path| *path != STDIN).cloned().collect()
    }
}
