//! Answers to what an editor asks of a place in a document.

mod facts;
mod fixes;
mod lenses;
mod rules;

use std::ops::Range;

use gen_lsp_types as lsp;
use geoinfer::report::document::Document;

use crate::facts::hover::{escaped, explanation, markdown};
use crate::paths::path_of;
use crate::session::{DocumentKind, Session};

/// The command that says why something holds: of an address, and an atom or an id.
pub const WHY: &str = "infer.why";

/// A place in a document that is open.
struct Cursor {
    path: String,
    kind: DocumentKind,
    text: String,
    offset: usize,
}

impl Session {
    fn cursor(&self, at: &lsp::TextDocumentPositionParams) -> Option<Cursor> {
        let path = path_of(&at.text_document.uri);
        let document = self.documents.get(&path)?;
        let offset = document.content.offset(at.position, self.encoding);
        let (kind, text) = (self.kind(&path), document.content.text().to_owned());
        Some(Cursor { path, kind, text, offset })
    }

    /// Where some bytes of an open document are.
    fn range_in(&self, path: &str, bytes: Range<usize>) -> Option<lsp::Range> {
        Some(self.documents.get(path)?.content.range(bytes, self.encoding))
    }

    /// What a reader is told of a place.
    pub fn hover(&mut self, at: &lsp::TextDocumentPositionParams) -> Option<lsp::Hover> {
        let cursor = self.cursor(at)?;
        let (document, bytes) = match cursor.kind {
            DocumentKind::Facts => self.facts_hover(&cursor)?,
            DocumentKind::Rules => self.rules_hover(&cursor)?,
            DocumentKind::Other => return None,
        };
        let contents = lsp::MarkupContent {
            kind: lsp::MarkupKind::Markdown,
            value: shortened(markdown(&document)),
        };
        let range = self.range_in(&cursor.path, bytes);
        Some(lsp::Hover { contents: lsp::Contents::MarkupContent(contents), range })
    }

    /// Where what stands at a place is declared.
    pub fn definition(&mut self, at: &lsp::TextDocumentPositionParams) -> Vec<lsp::Location> {
        let Some(cursor) = self.cursor(at) else { return Vec::new() };
        match cursor.kind {
            DocumentKind::Facts => self.facts_definition(&cursor).unwrap_or_default(),
            DocumentKind::Rules => self.rules_definition(&cursor).unwrap_or_default(),
            DocumentKind::Other => Vec::new(),
        }
    }

    /// Everywhere that the same is meant as at a place.
    pub fn references(
        &mut self,
        at: &lsp::TextDocumentPositionParams,
        with_declaration: bool,
    ) -> Vec<lsp::Location> {
        let Some(cursor) = self.cursor(at) else { return Vec::new() };
        let found = match cursor.kind {
            DocumentKind::Facts => self.facts_references(&cursor, with_declaration),
            DocumentKind::Rules => self.rules_references(&cursor, with_declaration),
            DocumentKind::Other => None,
        };
        found.unwrap_or_default()
    }

    /// What may be typed at a place.
    pub fn completion(&mut self, at: &lsp::TextDocumentPositionParams) -> Vec<lsp::CompletionItem> {
        let Some(cursor) = self.cursor(at) else { return Vec::new() };
        match cursor.kind {
            DocumentKind::Facts => self.facts_completion(&cursor),
            DocumentKind::Rules => self.rules_completion(&cursor),
            DocumentKind::Other => Vec::new(),
        }
    }

    /// The name at a place, if it can be another one.
    ///
    /// # Errors
    /// Why it cannot, as a sentence.
    pub fn expect_renamable(
        &mut self,
        at: &lsp::TextDocumentPositionParams,
    ) -> Result<lsp::PrepareRenamePlaceholder, String> {
        let cursor = self.cursor(at).ok_or(NOTHING)?;
        let bytes = match cursor.kind {
            DocumentKind::Facts => self.renamable_id(&cursor)?,
            DocumentKind::Rules => self.renamable_name(&cursor)?,
            DocumentKind::Other => return Err(NOTHING.to_owned()),
        };
        let placeholder = cursor.text[bytes.clone()].to_owned();
        let range = self.range_in(&cursor.path, bytes).ok_or(NOTHING)?;
        Ok(lsp::PrepareRenamePlaceholder { range, placeholder })
    }

    /// What gives the name at a place another one, wherever the same is meant.
    ///
    /// # Errors
    /// Why it cannot be called so, as a sentence.
    pub fn rename(
        &mut self,
        at: &lsp::TextDocumentPositionParams,
        name: &str,
    ) -> Result<lsp::WorkspaceEdit, String> {
        let cursor = self.cursor(at).ok_or(NOTHING)?;
        match cursor.kind {
            DocumentKind::Facts => self.rename_id(&cursor, name),
            DocumentKind::Rules => self.rename_name(&cursor, name),
            DocumentKind::Other => Err(NOTHING.to_owned()),
        }
    }

    /// Why something holds, as Markdown: an atom as in a rule, or an id. Nothing if it does not.
    pub fn why(&mut self, uri: &lsp::Uri, asked: &str) -> Option<String> {
        let case = self.derived_around(&path_of(uri))?;
        let database = case.database.as_ref()?;
        let why = explanation(&case, database, asked);
        let of_id = || explanation(&case, database, &format!("\"{}\"", escaped(asked)));
        why.or_else(of_id).map(|document: Document| markdown(&document))
    }
}

/// Why there is nothing to rename.
const NOTHING: &str = "there is no name here that can be changed";

/// Edits by document.
fn workspace_edit(edits: Vec<(lsp::Location, String)>) -> lsp::WorkspaceEdit {
    let mut changes = std::collections::HashMap::<lsp::Uri, Vec<lsp::TextEdit>>::new();
    for (lsp::Location { uri, range }, new_text) in edits {
        let of_file = changes.entry(uri).or_default();
        let edit = lsp::TextEdit { range, new_text };
        if !of_file.contains(&edit) {
            of_file.push(edit);
        }
    }
    lsp::WorkspaceEdit { changes: Some(changes), ..lsp::WorkspaceEdit::default() }
}

/// A text that fits beside what is typed.
fn shortened(mut text: String) -> String {
    const LONGEST: usize = 6_000;
    if text.len() > LONGEST {
        let end = text.floor_char_boundary(LONGEST);
        let end = text[..end].rfind('\n').unwrap_or(end);
        text.truncate(end);
        text.push_str("\n\n…");
    }
    text
}
