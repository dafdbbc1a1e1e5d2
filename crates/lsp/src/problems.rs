//! What is wrong, as an editor shows it: the same codes, places, words and help as on a terminal.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use gen_lsp_types as lsp;
use geoinfer::diagnostic::{Diagnostic, Label, Severity, SourceId, Sources, Span, visible_lines};
use geoinfer::report::notices::Notice;

use crate::documents::{BUILTIN_SCHEME, Documents};
use crate::lines::{Encoding, LineStarts};

/// The most that is shown of one file.
const MOST: usize = 200;

/// Finds the places of spans in the editor's documents.
pub struct Locator<'a> {
    /// The texts that spans are of.
    pub sources: &'a Sources,
    /// What is open.
    pub documents: &'a Documents,
    /// How columns are counted.
    pub encoding: Encoding,
    lines: RefCell<BTreeMap<SourceId, Rc<LineStarts>>>,
}

impl<'a> Locator<'a> {
    /// Of these texts.
    #[must_use]
    pub fn new(sources: &'a Sources, documents: &'a Documents, encoding: Encoding) -> Self {
        Self { sources, documents, encoding, lines: RefCell::default() }
    }

    /// Where some bytes of a text are.
    #[must_use]
    pub fn range_of(&self, source: SourceId, bytes: std::ops::Range<usize>) -> lsp::Range {
        let text = &self.sources.get(source).text;
        let mut lines = self.lines.borrow_mut();
        let lines = lines.entry(source).or_insert_with(|| Rc::new(LineStarts::of(text)));
        lines.range(text, bytes, self.encoding)
    }

    /// Where a span is, in its file.
    #[must_use]
    pub fn range(&self, span: Span) -> lsp::Range {
        self.range_of(span.source, span.start as usize..span.end as usize)
    }

    /// The address of a text, unless it is of the built-in rulebook.
    #[must_use]
    pub fn uri(&self, source: SourceId) -> Option<lsp::Uri> {
        self.documents.uri(&self.sources.get(source).name)
    }

    /// Where a span is.
    #[must_use]
    pub fn location(&self, span: Span) -> Option<lsp::Location> {
        Some(lsp::Location { uri: self.uri(span.source)?, range: self.range(span) })
    }
}

/// What is wrong in each document. What has no place, or one that no editor can show, stands at the start of
/// `root`.
#[derive(Debug, Default)]
pub struct Problems(pub BTreeMap<String, Vec<lsp::Diagnostic>>);

impl Problems {
    /// Adds what a command would print. The document is told of even if nothing is wrong.
    pub fn add(&mut self, root: &lsp::Uri, all: &[Diagnostic], locator: &Locator<'_>) {
        self.0.entry(root.0.clone()).or_default();
        for diagnostic in all {
            let code = diagnostic.code;
            self.push(root, shown(diagnostic, code, locator), diagnostic, locator);
        }
    }

    /// Adds what looks wrong in the notes.
    pub fn add_notices(&mut self, root: &lsp::Uri, all: &[Notice], locator: &Locator<'_>) {
        for notice in all {
            let diagnostic = notice.diagnostic();
            self.push(root, shown(&diagnostic, &notice.code(), locator), &diagnostic, locator);
        }
    }

    fn push(
        &mut self,
        root: &lsp::Uri,
        shown: lsp::Diagnostic,
        of: &Diagnostic,
        locator: &Locator<'_>,
    ) {
        let place = shown_label(of, locator).and_then(|label| locator.uri(label.span.source));
        let in_file = self.0.entry(place.unwrap_or_else(|| root.clone()).0).or_default();
        if in_file.len() < MOST && !in_file.contains(&shown) {
            in_file.push(shown);
        }
    }
}

/// The first label in a file of the user. The built-in rulebook is no file, and is shown only on request.
fn shown_label<'d>(diagnostic: &'d Diagnostic, locator: &Locator<'_>) -> Option<&'d Label> {
    let is_file = |label: &&Label| {
        let uri = locator.uri(label.span.source);
        uri.is_some_and(|uri| !uri.0.starts_with(BUILTIN_SCHEME))
    };
    diagnostic.labels.iter().find(is_file)
}

fn shown(diagnostic: &Diagnostic, code: &str, locator: &Locator<'_>) -> lsp::Diagnostic {
    let mut message = visible_lines(&diagnostic.message);
    let primary = diagnostic.labels.first();
    if let Some(label) = primary.filter(|label| !label.text.is_empty()) {
        message = format!("{message} ({})", visible_lines(&label.text));
    }
    if let Some(help) = &diagnostic.help {
        message = format!("{message}\nhelp: {}", visible_lines(help));
    }
    let shown = shown_label(diagnostic, locator);
    let others = diagnostic
        .labels
        .iter()
        .filter(|label| shown.is_none_or(|shown| !std::ptr::eq(shown, *label)));
    let others = others.filter_map(|label| {
        let location = locator.location(label.span)?;
        Some(lsp::DiagnosticRelatedInformation { location, message: visible_lines(&label.text) })
    });
    let others: Vec<_> = others.collect();
    lsp::Diagnostic {
        range: shown.map(|label| locator.range(label.span)).unwrap_or_default(),
        severity: Some(match diagnostic.severity {
            Severity::Error => lsp::DiagnosticSeverity::Error,
            Severity::Warning => lsp::DiagnosticSeverity::Warning,
        }),
        code: Some(lsp::Code::String(code.to_owned())),
        source: Some("infer".to_owned()),
        message: message.into(),
        related_information: Some(others).filter(|others| !others.is_empty()),
        ..lsp::Diagnostic::default()
    }
}
