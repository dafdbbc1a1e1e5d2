//! Files as they were when they were first read.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::cli::disk::{Disk, STDIN, load_bytes_of_file, load_file};
use crate::facts::{LoadError, Loader};

/// The path of a text, and the folder that it has to be in.
type Article = (String, String);

/// The bytes of a file.
type LoadedBytes = Result<Arc<[u8]>, LoadError>;

/// The text of a file.
type LoadedText = Result<String, LoadError>;

/// A loader that reads each file, and no pipe, once, and then gives the same text whatever became of the file.
#[derive(Debug, Clone, Default)]
pub(super) struct Texts {
    read: RefCell<BTreeMap<String, LoadedText>>,
    /// Files that are no case, as they stand.
    bytes: RefCell<BTreeMap<String, LoadedBytes>>,
    /// The texts that statements were read in, each with the folder that it has to be in.
    articles: RefCell<BTreeMap<Article, LoadedBytes>>,
}

impl Loader for Texts {
    fn expect_includable(&self, path: &str, named: &[String]) -> Result<(), LoadError> {
        Disk.expect_includable(path, named)
    }

    fn load(&self, path: &str) -> Result<String, LoadError> {
        let known = self.read.borrow().get(path).cloned();
        known.unwrap_or_else(|| {
            let text = load_file(path);
            self.read.borrow_mut().insert(path.to_owned(), text.clone());
            text
        })
    }

    fn load_bytes(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        let mut files = self.bytes.borrow_mut();
        let bytes =
            files.entry(path.to_owned()).or_insert_with(|| load_bytes_of_file(path).map(Arc::from));
        bytes.as_ref().map(|bytes| bytes.to_vec()).map_err(LoadError::clone)
    }

    fn load_text(&self, path: &str, within: &str) -> Result<Vec<u8>, LoadError> {
        let mut articles = self.articles.borrow_mut();
        let article = articles
            .entry((path.to_owned(), within.to_owned()))
            .or_insert_with(|| Disk.load_text(path, within).map(Arc::from));
        article.as_ref().map(|bytes| bytes.to_vec()).map_err(LoadError::clone)
    }

    fn files_within(&self, folder: &str) -> Vec<String> {
        Disk.files_within(folder)
    }
}

impl Texts {
    /// As these, but for a file that says this, whatever stands on the disk.
    pub(super) fn saying(self, path: &str, text: String) -> Self {
        self.read.borrow_mut().insert(path.to_owned(), Ok(text));
        self
    }

    /// These texts, by path.
    #[cfg(test)]
    pub(super) fn of(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let read = texts.into_iter().map(|(path, text)| (path, Ok(text))).collect();
        Self { read: RefCell::new(read), ..Self::default() }
    }

    /// Whether the files still say the same. Standard input says what it has to say once.
    pub(super) fn are_current(&self) -> bool {
        let says_the_same = |(path, within): &Article, bytes: &Result<Arc<[u8]>, _>| {
            Disk.load_text(path, within).as_deref() == bytes.as_deref()
        };
        self.read.borrow().iter().all(|(path, text)| path == STDIN || load_file(path) == *text)
            && self.bytes.borrow().iter().all(|(path, bytes)| {
                path == STDIN || load_bytes_of_file(path).as_deref() == bytes.as_deref()
            })
            && self.articles.borrow().iter().all(|(of, bytes)| says_the_same(of, bytes))
    }

    /// Whether the file was missing.
    pub(super) fn is_missing(&self, path: &str) -> bool {
        self.read.borrow().get(path) == Some(&Err(LoadError::Missing))
    }

    /// The paths that were read, missing files included.
    pub(super) fn paths(&self) -> Vec<String> {
        let (read, bytes) = (self.read.borrow(), self.bytes.borrow());
        let articles = self.articles.borrow();
        let files = read.keys().chain(bytes.keys()).filter(|path| *path != STDIN);
        files.chain(articles.keys().map(|(path, _)| path)).cloned().collect()
    }
}
