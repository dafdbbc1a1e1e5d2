//! Answers about rule files.

use std::ops::Range;
use std::sync::Arc;

use gen_lsp_types as lsp;
use geoinfer::diagnostic::{SourceId, Sources, quoted, visible};
use geoinfer::program::Role;
use geoinfer::report::document::Document;
use geoinfer::syntax::{format, parse};

use super::{Cursor, NOTHING, workspace_edit};
use crate::documents::BUILTIN_SCHEME;
use crate::facts::workspace::FactsFiles;
use crate::language::completion::completion;
use crate::language::hover::hover;
use crate::language::names::{NameKind, NameUse};
use crate::outline::JsonPlace;
use crate::paths::{normal, path_of};
use crate::problems::Locator;
use crate::rules::Rules;
use crate::session::{DocumentKind, Session};

/// The name that a cursor is in, in its rulebook.
struct FoundName {
    rules: Arc<Rules>,
    source: SourceId,
    name: NameUse,
}

impl FoundName {
    /// All that mean the same, in the order of the files, declarations first.
    fn uses(&self) -> Vec<(SourceId, &NameUse)> {
        let mut found: Vec<(SourceId, &NameUse)> = Vec::new();
        for (source, names) in self.rules.names() {
            let means = |it: &&NameUse| it.means(&self.name, *source == self.source);
            found.extend(names.iter().filter(means).map(|it| (*source, it)));
        }
        found.sort_by_key(|(_, it)| !it.declares);
        found
    }
}

impl Session {
    fn found_name(&mut self, cursor: &Cursor) -> Option<FoundName> {
        let rules = self.rules(&cursor.path);
        let source = rules.source(&cursor.path)?;
        let (_, names) = rules.names().iter().find(|(id, _)| *id == source)?;
        let offset = cursor.offset;
        let has = |it: &&NameUse| (it.bytes().start..=it.bytes().end).contains(&offset);
        let name = names.iter().filter(has).min_by_key(|it| it.bytes().len())?.clone();
        Some(FoundName { rules, source, name })
    }

    pub(super) fn rules_hover(&mut self, cursor: &Cursor) -> Option<(Document, Range<usize>)> {
        let FoundName { rules, source, name } = self.found_name(cursor)?;
        let document = match hover(&rules, &name, name.span(source)) {
            Some(document) => document,
            // Of rules in which something is wrong, the others may still be known.
            None => hover(&self.base(), &name, name.span(source))?,
        };
        Some((document, name.bytes()))
    }

    pub(super) fn rules_definition(&mut self, cursor: &Cursor) -> Option<Vec<lsp::Location>> {
        let found = self.found_name(cursor)?;
        if found.name.kind == NameKind::Include {
            let folder = cursor.path.rsplit_once('/').map_or("", |(folder, _)| folder);
            let uri = self.documents.uri(&normal(&format!("{folder}/{}", found.name.name)))?;
            return Some(vec![lsp::Location { uri, range: lsp::Range::default() }]);
        }
        let uses = found.uses();
        let mut declared: Vec<_> = uses.iter().filter(|(_, it)| it.declares).collect();
        if declared.is_empty() && matches!(found.name.kind, NameKind::Variable(_)) {
            declared.extend(uses.first());
        }
        let locator = Locator::new(&found.rules.sources, &self.documents, self.encoding);
        let places =
            declared.into_iter().filter_map(|(source, it)| locator.location(it.span(*source)));
        Some(places.collect())
    }

    pub(super) fn rules_references(
        &mut self,
        cursor: &Cursor,
        with_declaration: bool,
    ) -> Option<Vec<lsp::Location>> {
        let found = self.found_name(cursor)?;
        let locator = Locator::new(&found.rules.sources, &self.documents, self.encoding);
        let uses = found.uses().into_iter().filter(|(_, it)| with_declaration || !it.declares);
        Some(uses.filter_map(|(source, it)| locator.location(it.span(source))).collect())
    }

    pub(super) fn rules_completion(&mut self, cursor: &Cursor) -> Vec<lsp::CompletionItem> {
        let rules = self.rules(&cursor.path);
        let checked = if rules.has_errors() { self.base() } else { Arc::clone(&rules) };
        let offers = completion((&rules, &checked), &cursor.text, cursor.offset);
        let edited = offers.into_iter().filter_map(|(item, bytes)| {
            let range = self.range_in(&cursor.path, bytes)?;
            let new_text = item.label.clone();
            let edit = lsp::CompletionItemTextEdit::TextEdit(lsp::TextEdit { range, new_text });
            Some(lsp::CompletionItem { text_edit: Some(edit), ..item })
        });
        edited.collect()
    }

    pub(super) fn renamable_name(&mut self, cursor: &Cursor) -> Result<Range<usize>, String> {
        let found = self.found_name(cursor).ok_or(NOTHING)?;
        expect_own(&found, self)?;
        Ok(found.name.bytes())
    }

    pub(super) fn rename_name(
        &mut self,
        cursor: &Cursor,
        name: &str,
    ) -> Result<lsp::WorkspaceEdit, String> {
        let found = self.found_name(cursor).ok_or(NOTHING)?;
        expect_own(&found, self)?;
        expect_name(&found, name)?;
        let locator = Locator::new(&found.rules.sources, &self.documents, self.encoding);
        let uses = found.uses().into_iter();
        let places = uses.filter_map(|(source, it)| locator.location(it.span(source)));
        let mut edits: Vec<(lsp::Location, String)> =
            places.map(|place| (place, name.to_owned())).collect();
        edits.extend(
            self.in_facts(&found, &cursor.path).into_iter().map(|place| (place, name.to_owned())),
        );
        Ok(workspace_edit(edits))
    }

    /// Where facts files in the open folders have the name of an input.
    fn in_facts(&self, found: &FoundName, path: &str) -> Vec<lsp::Location> {
        let program = found.rules.program();
        let input = program.find(&found.name.name).map(|id| program.relation(id));
        let input = input.filter(|it| it.input && found.name.kind == NameKind::Relation);
        let Some(input) = input else { return Vec::new() };
        let is_attribute = matches!(input.role, Role::Attribute(_));
        let files = FactsFiles::in_folders(&self.folders, path, &self.documents);
        let (sources, outlines) = files.all();
        let locator = Locator::new(&sources, &self.documents, self.encoding);
        let mut places = Vec::new();
        for (source, outline) in &outlines {
            let named = outline.texts.iter().filter(|text| match text.place {
                JsonPlace::Kind => !is_attribute && text.text == found.name.name,
                JsonPlace::Key(_) => is_attribute && text.text == found.name.name,
                _ => false,
            });
            places.extend(named.filter_map(|text| {
                let range = locator.range_of(*source, text.inner());
                Some(lsp::Location { uri: locator.uri(*source)?, range })
            }));
        }
        places
    }
}

impl Session {
    /// What makes a rule file tidy; nothing for one that cannot be read, or of which nothing is to change.
    #[must_use]
    pub fn tidied(&self, uri: &lsp::Uri) -> Option<Vec<lsp::TextEdit>> {
        let path = path_of(uri);
        let document =
            self.documents.get(&path).filter(|_| self.kind(&path) == DocumentKind::Rules)?;
        let text = document.content.text();
        let source = Sources::default().add(path, text);
        let tidied = format(source, text).ok()?;
        let (bytes, new_text) = difference(text, &tidied)?;
        let range = document.content.range(bytes, self.encoding);
        Some(vec![lsp::TextEdit { range, new_text }])
    }
}

/// What of a text is to be another, and which; nothing between texts that are the same. The lines before and
/// behind that stay, with marks that the editor has in them.
fn difference(text: &str, other: &str) -> Option<(Range<usize>, String)> {
    if text == other {
        return None;
    }
    let same = |(a, b): &(&str, &str)| a == b;
    let start: usize = text
        .split_inclusive('\n')
        .zip(other.split_inclusive('\n'))
        .take_while(same)
        .map(|(line, _)| line.len())
        .sum();
    let (rest, other_rest) = (&text[start..], &other[start..]);
    let behind = rest.split_inclusive('\n').rev().zip(other_rest.split_inclusive('\n').rev());
    let end: usize = behind.take_while(same).map(|(line, _)| line.len()).sum();
    Some((start..text.len() - end, other[start..other.len() - end].to_owned()))
}

/// What is renamed stands in files of the user's own.
fn expect_own(found: &FoundName, session: &Session) -> Result<(), String> {
    let name = quoted(&found.name.name);
    match found.name.kind {
        NameKind::Include => return Err(NOTHING.to_owned()),
        NameKind::Column(_) => {
            return Err(format!("{name} is a column: facts files and sentences use its name"));
        }
        _ if is_of_component(found) => {
            return Err(format!("{name} is of a component, whose instances call it otherwise"));
        }
        _ => {}
    }
    let locator = Locator::new(&found.rules.sources, &session.documents, session.encoding);
    let is_elsewhere = |(source, _): &(SourceId, &NameUse)| {
        locator.uri(*source).is_none_or(|uri| uri.0.starts_with(BUILTIN_SCHEME))
    };
    let uses = found.uses();
    if uses.iter().any(is_elsewhere) {
        return Err(format!("{name} stands in the built-in rulebook, which is no file here"));
    }
    let is_local = matches!(found.name.kind, NameKind::Variable(_));
    if is_local || uses.iter().any(|(_, it)| it.declares) {
        Ok(())
    } else {
        Err(NOTHING.to_owned())
    }
}

/// Whether a name is that of something in an instance of a component, or is used as that: `graph.edge`.
fn is_of_component(found: &FoundName) -> bool {
    let within = format!(".{}", found.name.name);
    let mut names = found.rules.names().iter().flat_map(|(_, names)| names);
    found.name.name.contains('.')
        || names.any(|it| it.kind == found.name.kind && it.name.ends_with(&within))
}

/// What is renamed may be called so, and nothing else is.
fn expect_name(found: &FoundName, name: &str) -> Result<(), String> {
    let is_taken = |it: &NameUse, source| {
        NameUse { name: name.to_owned(), ..found.name.clone() }.means(it, source == found.source)
    };
    let mut names = found.rules.names().iter();
    if names.any(|(source, names)| names.iter().any(|it| is_taken(it, *source))) {
        return Err(format!("there is another {} already", quoted(name)));
    }
    let sentence = match found.name.kind {
        NameKind::Rule => format!("/// [{name}] It holds.\na(b) :- c(b)."),
        _ => format!(".decl {name}(a: symbol)"),
    };
    let mut sources = Sources::default();
    let source = sources.add("<name>", sentence.as_str());
    let (file, mistakes) = parse(source, &sentence);
    let reads_back = match &file.items[..] {
        [geoinfer::syntax::ast::Item::Relation(it)] => it.names.iter().any(|it| it.text == name),
        [geoinfer::syntax::ast::Item::Clause(it)] => {
            it.name.as_ref().is_some_and(|it| it.text == name)
        }
        _ => false,
    };
    match mistakes.first() {
        Some(mistake) => Err(visible(&mistake.message)),
        None if reads_back => Ok(()),
        None => Err(format!("{} is no name", quoted(name))),
    }
}
