//! What the server knows: the documents that are open, the rules, and what was made of both.
//!
//! Everything is made anew when a text that it was read from changes, and only then.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use gen_lsp_types as lsp;

use crate::case::Case;
use crate::documents::{Document, Documents};
use crate::lines::{Encoding, OpenText};
use crate::paths::{is_json, is_rules, path_of};
use crate::problems::{Locator, Problems};
use crate::rules::{RuleFiles, Rules};

/// The state of the server.
pub struct Session {
    /// What is open.
    pub documents: Documents,
    /// How columns are counted.
    pub encoding: Encoding,
    /// The rules that judge cases.
    pub rule_files: RuleFiles,
    /// The folders that the editor has open.
    pub folders: Vec<String>,
    base: Option<Arc<Rules>>,
    /// The last rules in which nothing was wrong.
    good_base: Option<Arc<Rules>>,
    rules: BTreeMap<String, Arc<Rules>>,
    cases: BTreeMap<String, Arc<Case>>,
    /// The last state of each case that could be derived.
    good_cases: BTreeMap<String, Arc<Case>>,
    /// What the editor was told is wrong, by address, with the version that it is of.
    told: BTreeMap<String, (Option<i32>, Vec<lsp::Diagnostic>)>,
}

/// What a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DocumentKind {
    /// Rules.
    Rules,
    /// Facts.
    Facts,
    /// Something that other programs care for.
    Other,
}

impl Session {
    /// Nothing open yet.
    #[must_use]
    pub fn new(documents: Documents, rule_files: RuleFiles) -> Self {
        Self {
            documents,
            encoding: Encoding::default(),
            rule_files,
            folders: Vec::new(),
            base: None,
            good_base: None,
            rules: BTreeMap::new(),
            cases: BTreeMap::new(),
            good_cases: BTreeMap::new(),
            told: BTreeMap::new(),
        }
    }

    /// A document was opened.
    pub fn open(&mut self, item: lsp::TextDocumentItem) {
        let path = path_of(&item.uri);
        let content = OpenText::new(item.text);
        let document = Document { uri: item.uri, version: item.version, content };
        self.documents.open(path.clone(), document);
        self.forget(&path);
    }

    /// A document was changed.
    pub fn change(&mut self, params: &lsp::DidChangeTextDocumentParams) {
        let document = &params.text_document;
        let path = path_of(&document.text_document_identifier.uri);
        let edits = &params.content_changes;
        self.documents.change(&path, document.version, edits, self.encoding);
        self.forget(&path);
    }

    /// A document was closed.
    pub fn close(&mut self, uri: &lsp::Uri) {
        let path = path_of(uri);
        self.documents.close(&path);
        self.forget(&path);
        self.good_cases.remove(&path);
    }

    /// Forgets what was made of the text at this path.
    pub fn forget(&mut self, path: &str) {
        self.rules.retain(|_, rules| !rules.read.contains(path));
        self.rules.remove(path);
        self.cases.retain(|_, case| !case.read.contains(path));
        if self.base.as_ref().is_some_and(|base| base.read.contains(path)) {
            self.base = None;
        }
    }

    /// What the document at this path is.
    #[must_use]
    pub fn kind(&self, path: &str) -> DocumentKind {
        let Some(document) = self.documents.get(path) else { return DocumentKind::Other };
        match () {
            () if is_rules(path) => DocumentKind::Rules,
            () if is_json(path) && has_facts(document.content.text()) => DocumentKind::Facts,
            () => DocumentKind::Other,
        }
    }

    /// The rules that judge cases; the last good ones while something is wrong with them.
    pub fn base(&mut self) -> Arc<Rules> {
        if let Some(base) = &self.base {
            return Arc::clone(self.good_base.as_ref().unwrap_or(base));
        }
        let base = Rules::load(&self.rule_files, &self.documents).shared();
        self.base = Some(Arc::clone(&base));
        if !base.has_errors() {
            self.good_base = Some(Arc::clone(&base));
            self.cases.clear();
        }
        Arc::clone(self.good_base.as_ref().unwrap_or(&base))
    }

    /// The rulebook that a rule file belongs to: the one that judges cases, if that is read from it.
    pub fn rules(&mut self, path: &str) -> Arc<Rules> {
        if let Some(rules) = self.rules.get(path) {
            return Arc::clone(rules);
        }
        self.base();
        if let Some(base) = self.base.as_ref().filter(|base| base.source(path).is_some()) {
            return Arc::clone(base);
        }
        let rules = Rules::of_file(path, &self.rule_files, &self.documents).shared();
        self.rules.insert(path.to_owned(), Arc::clone(&rules));
        rules
    }

    /// The case of a facts file.
    pub fn case(&mut self, path: &str) -> Arc<Case> {
        let base = self.base();
        if let Some(case) = self.cases.get(path).filter(|case| Arc::ptr_eq(&case.rules, &base)) {
            return Arc::clone(case);
        }
        let case = Arc::new(Case::read(path, &base, &self.documents));
        self.cases.insert(path.to_owned(), Arc::clone(&case));
        if case.database.is_some() {
            self.good_cases.insert(path.to_owned(), Arc::clone(&case));
        }
        case
    }

    /// The case that a facts file is shown as a part of: that of an open file that includes it, or its own.
    pub fn case_around(&mut self, path: &str) -> Arc<Case> {
        let root = self.root_of(path);
        self.case(&root)
    }

    /// As [`case_around`](Self::case_around), in the last state that could be derived.
    pub fn derived_around(&mut self, path: &str) -> Option<Arc<Case>> {
        let root = self.root_of(path);
        let case = self.case(&root);
        if case.database.is_some() { Some(case) } else { self.good_cases.get(&root).cloned() }
    }

    /// The open file whose case a facts file is a part of.
    fn root_of(&mut self, path: &str) -> String {
        let others: Vec<String> = self.facts_files().filter(|other| other != path).collect();
        let including = others.into_iter().find(|other| self.includes(other, path));
        including.unwrap_or_else(|| path.to_owned())
    }

    /// Whether the case of one open file is read from another, and not the other way round. While the file
    /// is no JSON, what it included last counts.
    fn includes(&mut self, root: &str, path: &str) -> bool {
        let case = self.case(root);
        let good = self.good_cases.get(root);
        let is_part = |case: &Case| {
            let has_title = case
                .facts
                .files
                .iter()
                .any(|file| file.title.is_some() && case.sources.get(file.source).name == path);
            case.read.contains(path) && !has_title
        };
        is_part(&case) || (case.database.is_none() && good.is_some_and(|good| is_part(good)))
    }

    fn facts_files(&self) -> impl Iterator<Item = String> {
        let paths = self.documents.paths();
        paths.filter(|path| self.kind(path) == DocumentKind::Facts).map(str::to_owned)
    }

    /// What is wrong, where that differs from what the editor was told last.
    pub fn news(&mut self) -> Vec<lsp::PublishDiagnosticsParams> {
        let mut problems = Problems::default();
        let paths: Vec<String> = self.documents.paths().map(str::to_owned).collect();
        for path in &paths {
            match self.kind(path) {
                DocumentKind::Rules => self.rule_problems(path, &mut problems),
                DocumentKind::Facts => self.case_problems(path, &mut problems),
                DocumentKind::Other => {}
            }
        }
        self.differing(problems)
    }

    fn rule_problems(&mut self, path: &str, problems: &mut Problems) {
        let rules = self.rules(path);
        let Some(document) = self.documents.get(path) else { return };
        let locator = Locator::new(&rules.sources, &self.documents, self.encoding);
        problems.add(&document.uri, &rules.loaded.diagnostics, &locator);
    }

    fn case_problems(&mut self, path: &str, problems: &mut Problems) {
        if self.root_of(path) != path {
            return;
        }
        let case = self.case(path);
        let Some(document) = self.documents.get(path) else { return };
        if let Some(base) = self.base.as_ref().filter(|base| base.has_errors()) {
            let locator = Locator::new(&base.sources, &self.documents, self.encoding);
            problems.add(&document.uri, &base.loaded.diagnostics, &locator);
            if self.good_base.is_none() {
                return;
            }
        }
        let locator = Locator::new(&case.sources, &self.documents, self.encoding);
        problems.add(&document.uri, &case.diagnostics, &locator);
        problems.add_notices(&document.uri, &case.notices, &locator);
    }

    /// What is to be told: of what is open if its text is another, of the rest if what is wrong differs.
    fn differing(&mut self, problems: Problems) -> Vec<lsp::PublishDiagnosticsParams> {
        let gone: BTreeSet<String> =
            self.told.keys().filter(|uri| !problems.0.contains_key(*uri)).cloned().collect();
        let gone = gone.into_iter().map(|uri| (uri, Vec::new()));
        let mut news = Vec::new();
        for (uri, diagnostics) in problems.0.into_iter().chain(gone) {
            let open = self.documents.get(&path_of(&lsp::Uri(uri.clone())));
            let version = open.map(|document| document.version);
            let told = (version, diagnostics.clone());
            if self.told.get(&uri) == Some(&told) {
                continue;
            }
            if version.is_none() && diagnostics.is_empty() {
                self.told.remove(&uri);
            } else {
                self.told.insert(uri.clone(), told);
            }
            news.push(lsp::PublishDiagnosticsParams { uri: uri.into(), version, diagnostics });
        }
        news
    }
}

/// Whether a text of JSON is meant as facts: other programs have files of JSON, too.
fn has_facts(text: &str) -> bool {
    text.contains("\"facts\"")
}
