//! What is open in the editor, which stands in place of what is on the disk.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use gen_lsp_types::{TextDocumentContentChangeEvent as Change, Uri};
use geoinfer::facts::{LoadError, Loader};

use crate::lines::{Encoding, OpenText};
use crate::paths::uri_of;

/// A document that is open.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its address, as the editor writes it.
    pub uri: Uri,
    /// Which of its texts this is.
    pub version: i32,
    /// What it says now.
    pub content: OpenText,
}

/// The documents that are open, by the paths that they are read by, and the disk below them.
pub struct Documents {
    open: BTreeMap<String, Document>,
    disk: &'static dyn Loader,
    /// Whether the editor shows texts of the built-in rulebook under addresses of their own.
    pub shows_builtin: bool,
}

/// What the address of a text of the built-in rulebook begins with.
pub const BUILTIN_SCHEME: &str = "infer:///";

impl Documents {
    /// None open yet.
    #[must_use]
    pub fn new(disk: &'static dyn Loader) -> Self {
        Self { open: BTreeMap::new(), disk, shows_builtin: false }
    }

    /// The document at this path, if it is open.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&Document> {
        self.open.get(path)
    }

    /// The paths of all that is open, sorted.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.open.keys().map(String::as_str)
    }

    /// Opens a document.
    pub fn open(&mut self, path: String, document: Document) {
        self.open.insert(path, document);
    }

    /// Closes a document: from now on, the disk says what stands there.
    pub fn close(&mut self, path: &str) {
        self.open.remove(path);
    }

    /// Changes a document, edit by edit. Each of them counts in the text that the one before left.
    pub fn change(&mut self, path: &str, version: i32, edits: &[Change], encoding: Encoding) {
        let Some(document) = self.open.get_mut(path) else { return };
        document.version = version;
        for edit in edits {
            match edit {
                Change::TextDocumentContentChangePartial(edit) => {
                    document.content.change(Some(edit.range), &edit.text, encoding);
                }
                Change::TextDocumentContentChangeWholeDocument(edit) => {
                    document.content.change(None, &edit.text, encoding);
                }
            }
        }
    }

    /// The address of the file at a path: as the editor writes it, if it is open.
    #[must_use]
    pub fn uri(&self, path: &str) -> Option<Uri> {
        let open = self.get(path).map(|document| document.uri.clone());
        open.or_else(|| uri_of(path)).or_else(|| {
            let is_builtin = self.shows_builtin && path.starts_with("rules/");
            is_builtin.then(|| Uri(format!("{BUILTIN_SCHEME}{path}")))
        })
    }

    /// What reads documents and files, and notes which.
    #[must_use]
    pub fn reader(&self) -> NotedReader<'_> {
        NotedReader { documents: self, read: RefCell::default() }
    }
}

/// Reads what is open, and beside that the disk, and keeps the paths that were asked for, whether
/// anything was there or not.
pub struct NotedReader<'d> {
    documents: &'d Documents,
    read: RefCell<BTreeSet<String>>,
}

impl NotedReader<'_> {
    /// The paths that were asked for.
    #[must_use]
    pub fn into_paths(self) -> BTreeSet<String> {
        self.read.into_inner()
    }

    fn opened(&self, path: &str) -> Option<&str> {
        self.read.borrow_mut().insert(path.to_owned());
        self.documents.get(path).map(|document| document.content.text())
    }
}

impl Loader for NotedReader<'_> {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        match self.opened(path) {
            Some(text) => Ok(text.to_owned()),
            // Standard input is where the editor speaks.
            None if path == "-" => Err(LoadError::Missing),
            None => self.documents.disk.load(path),
        }
    }

    fn expect_includable(&self, path: &str, named: &[String]) -> Result<(), LoadError> {
        self.documents.disk.expect_includable(path, named)
    }

    fn load_bytes(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        match self.opened(path) {
            Some(text) => Ok(text.as_bytes().to_vec()),
            None if path == "-" => Err(LoadError::Missing),
            None => self.documents.disk.load_bytes(path),
        }
    }

    fn load_text(&self, path: &str, within: &str) -> Result<Vec<u8>, LoadError> {
        match self.opened(path) {
            Some(text) => Ok(text.as_bytes().to_vec()),
            None => self.documents.disk.load_text(path, within),
        }
    }

    fn files_within(&self, folder: &str) -> Vec<String> {
        self.documents.disk.files_within(folder)
    }
}
