//! Answers about facts files.

use std::ops::Range;
use std::sync::Arc;

use gen_lsp_types as lsp;
use geoinfer::diagnostic::{SourceId, Sources};
use geoinfer::report::document::Document;
use serde_json::json;

use super::{Cursor, NOTHING, workspace_edit};
use crate::case::Case;
use crate::facts::completion::completion;
use crate::facts::hover::{Known, of_key, of_kind};
use crate::facts::ids::{IdUse, declarations, expect_free, id_use, uses};
use crate::facts::meaning::{JsonMeaning, form, form_key, meaning, relation};
use crate::facts::workspace::FactsFiles;
use crate::outline::{JsonOutline, JsonPlace, JsonText};
use crate::paths::normal;
use crate::problems::Locator;
use crate::session::Session;

/// The text that a cursor is in, and what it is in the case.
struct Found {
    case: Arc<Case>,
    outline: JsonOutline,
    text: JsonText,
}

impl Found {
    fn id(&self) -> Option<IdUse> {
        id_use(&self.case.rules, &self.outline, &self.text)
    }

    fn meaning(&self) -> Option<JsonMeaning<'_>> {
        meaning(&self.case.rules, &self.outline, self.text.place)
    }
}

/// All texts of the cases that an id is used in.
type Around = (Sources, Vec<(SourceId, JsonOutline)>);

impl Session {
    fn found(&mut self, cursor: &Cursor) -> Option<Found> {
        let outline = JsonOutline::of(&cursor.text);
        let text = outline.at(cursor.offset)?.1.clone();
        let case = self.case_around(&cursor.path);
        Some(Found { case, outline, text })
    }

    pub(super) fn facts_hover(&mut self, cursor: &Cursor) -> Option<(Document, Range<usize>)> {
        let found = self.found(cursor)?;
        let bytes = found.text.start..found.text.end;
        let document = match found.meaning()? {
            JsonMeaning::Kind => of_kind(form(&found.case.rules, &found.text.text)?),
            JsonMeaning::Key(form, keys) => {
                of_key(form_key(keys.unwrap_or(&form.keys), &found.text.text)?)
            }
            JsonMeaning::Value(_, key) => {
                let derived = self.derived_around(&cursor.path);
                let known = derived.as_deref().zip(found.id());
                match known.and_then(|(case, id)| Some(Known::find(case, &id)?.document())) {
                    Some(document) => document,
                    None => of_key(key),
                }
            }
        };
        Some((document, bytes))
    }

    pub(super) fn facts_definition(&mut self, cursor: &Cursor) -> Option<Vec<lsp::Location>> {
        let found = self.found(cursor)?;
        let (case, text) = (&found.case, &found.text);
        if text.place == JsonPlace::Include {
            let folder = cursor.path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let uri = self.documents.uri(&normal(&format!("{folder}/{}", text.text)))?;
            return Some(vec![lsp::Location { uri, range: lsp::Range::default() }]);
        }
        if let JsonMeaning::Kind | JsonMeaning::Key(..) = found.meaning()? {
            let program = case.program();
            let span = program.relation(relation(program, &text.text)?).span;
            let locator = Locator::new(&case.rules.sources, &self.documents, self.encoding);
            return Some(locator.location(span).into_iter().collect());
        }
        let id = found.id()?;
        let places = self.declared_in(case, &id);
        if !places.is_empty() {
            return Some(places);
        }
        // While the file is no JSON, nothing of what it includes is read.
        let derived = self.derived_around(&cursor.path)?;
        Some(self.declared_in(&derived, &id))
    }

    fn declared_in(&self, case: &Case, id: &IdUse) -> Vec<lsp::Location> {
        let locator = Locator::new(&case.sources, &self.documents, self.encoding);
        let declared = declarations(&case.rules, case.outlines(), id);
        let places = declared.into_iter().filter_map(|(_, (source, bytes))| {
            let uri = locator.uri(source)?;
            Some(lsp::Location { uri, range: locator.range_of(source, bytes) })
        });
        places.collect()
    }

    /// The texts of all cases that an id is used in, as far as they are in folders that are open.
    fn around(&self, cursor: &Cursor, found: &Found, id: &IdUse) -> Around {
        let declared = declarations(&found.case.rules, found.case.outlines(), id);
        let name = |source| found.case.sources.get(source).name.clone();
        let path = declared.first().map_or_else(|| cursor.path.clone(), |(_, it)| name(it.0));
        FactsFiles::in_folders(&self.folders, &path, &self.documents).cases_of(&path)
    }

    pub(super) fn facts_references(
        &mut self,
        cursor: &Cursor,
        with_declaration: bool,
    ) -> Option<Vec<lsp::Location>> {
        let found = self.found(cursor)?;
        let id = found.id()?;
        let (sources, outlines) = self.around(cursor, &found, &id);
        let locator = Locator::new(&sources, &self.documents, self.encoding);
        let uses = uses(&found.case.rules, &outlines, &id).into_iter();
        let wanted = uses.filter(|(declares, _)| with_declaration || !declares);
        let places = wanted.filter_map(|(_, (source, bytes))| {
            let uri = locator.uri(source)?;
            Some(lsp::Location { uri, range: locator.range_of(source, bytes) })
        });
        Some(places.collect())
    }

    pub(super) fn renamable_id(&mut self, cursor: &Cursor) -> Result<Range<usize>, String> {
        let found = self.found(cursor).ok_or(NOTHING)?;
        found.id().ok_or(NOTHING)?;
        Ok(found.text.inner())
    }

    pub(super) fn rename_id(
        &mut self,
        cursor: &Cursor,
        name: &str,
    ) -> Result<lsp::WorkspaceEdit, String> {
        let found = self.found(cursor).ok_or(NOTHING)?;
        let id = found.id().ok_or(NOTHING)?;
        let rules = &found.case.rules;
        let (sources, outlines) = self.around(cursor, &found, &id);
        if declarations(rules, &outlines, &id).is_empty() {
            return Err("no row declares this id".to_owned());
        }
        expect_free(rules, &outlines, &id, name)?;
        let quoted = json!(name).to_string();
        let inner = quoted[1..quoted.len() - 1].to_owned();
        let locator = Locator::new(&sources, &self.documents, self.encoding);
        let edits = uses(rules, &outlines, &id).into_iter().filter_map(|(_, (source, bytes))| {
            let range = locator.range_of(source, bytes);
            Some((lsp::Location { uri: locator.uri(source)?, range }, inner.clone()))
        });
        Ok(workspace_edit(edits.collect()))
    }

    pub(super) fn facts_completion(&mut self, cursor: &Cursor) -> Vec<lsp::CompletionItem> {
        let case = self.case_around(&cursor.path);
        let derived = self.derived_around(&cursor.path);
        let outline = JsonOutline::of(&cursor.text);
        // While the file is no JSON, nothing of what it includes is read.
        let around = [Some(&case), derived.as_ref()].into_iter().flatten();
        let others = around.flat_map(|case| {
            let own = case.source(&cursor.path);
            let others = case.outlines().iter().filter(move |(source, _)| Some(*source) != own);
            others.map(|(_, outline)| outline)
        });
        let outlines: Vec<&JsonOutline> = [&outline].into_iter().chain(others).collect();
        let known = (&*case.rules, derived.as_deref());
        let offers = completion(known, &outlines, &cursor.text, cursor.offset);
        let edited = offers.into_iter().filter_map(|(item, new_text, bytes)| {
            let range = self.range_in(&cursor.path, bytes)?;
            let edit = lsp::CompletionItemTextEdit::TextEdit(lsp::TextEdit { range, new_text });
            Some(lsp::CompletionItem { text_edit: Some(edit), ..item })
        });
        edited.collect()
    }
}
