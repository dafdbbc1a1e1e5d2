//! What is wrong, where, and what to type instead.
//!
//! Checks never stop at the first mistake: they return what they could build and every
//! [`Diagnostic`]. Text from files is untrusted, so whatever a message quotes goes through
//! [`quoted`] or [`visible`] first.

mod cells;
mod lines;

use std::borrow::Cow;
use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};

use annotate_snippets::{AnnotationKind, Element, Group, Level, Renderer, Snippet};

use self::lines::Lines;

pub use self::cells::{HeaderPlace, SheetPlace};

/// The number of a file (or of standard input) in a [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// A stretch of bytes in one source, `start..end`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The source that the bytes are in.
    pub source: SourceId,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes `start..end` of `source`.
    ///
    /// Offsets beyond 4 GiB saturate; [`Sources::add`] refuses texts of that size.
    #[must_use]
    pub fn new(source: SourceId, start: usize, end: usize) -> Self {
        let clamp = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { source, start: clamp(start), end: clamp(end) }
    }

    /// From the start of `self` to the end of `last`, which is in the same source.
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self { end: last.end.max(self.start), ..self }
    }
}

impl std::fmt::Debug for Span {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "@{}:{}..{}", self.source.0, self.start, self.end)
    }
}

/// One text that diagnostics can point into.
#[derive(Debug, Clone)]
pub struct Source {
    /// The path as the user wrote it, or `<stdin>`.
    pub name: String,
    /// The whole text, or an excerpt.
    pub text: Arc<str>,
    /// The number of its first line.
    first_line: usize,
    /// Where its lines are; computed when a place is first asked for.
    lines: OnceLock<Lines>,
    /// The sheets of a book, in order; nothing for a text.
    sheets: Option<Vec<SheetPlace>>,
}

impl Source {
    fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::of(&self.text))
    }

    /// The line of a byte.
    fn line(&self, at: usize) -> usize {
        self.lines().line(at) + self.first_line
    }
}

/// All texts of one run.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    all: Vec<Source>,
}

impl Sources {
    /// Keeps a text and gives its id.
    pub fn add(&mut self, name: impl Into<String>, text: impl Into<Arc<str>>) -> SourceId {
        self.add_excerpt(name, 1, text)
    }

    /// Keeps a part of a text that is too large to be kept, which begins with this line.
    pub fn add_excerpt(
        &mut self,
        name: impl Into<String>,
        first_line: usize,
        text: impl Into<Arc<str>>,
    ) -> SourceId {
        self.push(name.into(), first_line, text.into(), None)
    }

    /// Keeps a book, with its sheets in order: places in it are told as cells.
    pub fn add_book(
        &mut self,
        name: impl Into<String>,
        text: impl Into<Arc<str>>,
        sheets: Vec<SheetPlace>,
    ) -> SourceId {
        self.push(name.into(), 1, text.into(), Some(sheets))
    }

    fn push(
        &mut self,
        name: String,
        first_line: usize,
        text: Arc<str>,
        sheets: Option<Vec<SheetPlace>>,
    ) -> SourceId {
        let id = SourceId(u32::try_from(self.all.len()).unwrap_or(u32::MAX));
        self.all.push(Source { name, text, first_line, lines: OnceLock::new(), sheets });
        id
    }

    /// The source with this id.
    #[must_use]
    pub fn get(&self, id: SourceId) -> &Source {
        &self.all[id.0 as usize]
    }

    /// Every source with its id, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        let id = |at| SourceId(u32::try_from(at).unwrap_or(u32::MAX));
        self.all.iter().enumerate().map(move |(at, source)| (id(at), source))
    }

    /// The bytes that `span` covers.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.get(span.source).text.get(span.start as usize..span.end as usize).unwrap_or("")
    }

    /// What the source of a span is called, and of a book also the sheet.
    #[must_use]
    pub fn name(&self, span: Span) -> String {
        let source = self.get(span.source);
        cells::sheet_name(source, span).unwrap_or_else(|| source.name.clone())
    }

    /// Line and column of the span's start, counted from 1, the column in characters; in a book, row and
    /// column of the cell.
    #[must_use]
    pub fn line_column(&self, span: Span) -> (usize, usize) {
        if let Some(place) = cells::row_column(self.get(span.source), span) {
            return place;
        }
        let source = self.get(span.source);
        let at = span.start as usize;
        (source.line(at), source.lines().column(&source.text, at) + 1)
    }

    /// Where a span starts, as a reader looks it up: `file:line`, or in a book `file, row 5`.
    #[must_use]
    pub fn place(&self, span: Span) -> String {
        let between = if self.is_row(span) { ", row " } else { ":" };
        format!("{}{between}{}", visible(&self.name(span)), self.line(span))
    }

    /// Whether what [`line`](Self::line) gives is the row of a sheet.
    #[must_use]
    pub fn is_row(&self, span: Span) -> bool {
        self.get(span.source).sheets.is_some()
    }

    /// The line of the span's start, counted from 1; of a long text, only the first answer takes
    /// time.
    #[must_use]
    pub fn line(&self, span: Span) -> usize {
        let source = self.get(span.source);
        match cells::row_column(source, span) {
            Some((row, _)) => row,
            None => source.line(span.start as usize),
        }
    }
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Nothing runs.
    Error,
    /// Everything runs; the user should look.
    Warning,
}

/// A place and what to say beside it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Label {
    /// The text to underline.
    pub span: Span,
    /// What is said beside the underlined text; may be empty.
    pub text: String,
}

/// One mistake.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// Error or warning.
    pub severity: Severity,
    /// A stable kebab-case name of the kind of mistake.
    pub code: &'static str,
    /// What is wrong, in the writer's words.
    pub message: String,
    /// Where; the first is the place to go to.
    pub labels: Vec<Label>,
    /// What to type.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error without a place yet.
    pub fn error(code: &'static str, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { severity: Severity::Error, code, message, labels: Vec::new(), help: None }
    }

    /// A warning without a place yet.
    pub fn warning(code: &'static str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, message) }
    }

    /// Adds a place; the first one added is the primary one.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Says what to type.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Where the mistake is, for sorting.
    fn place(&self) -> Option<Span> {
        self.labels.first().map(|label| label.span)
    }
}

/// Whether any of these is an error.
#[must_use]
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
}

/// The most diagnostics that [`render_all`] prints before it only counts.
const PRINTED_AT_MOST: usize = 200;

/// All diagnostics as text, in the order of their places, errors and warnings alike.
#[must_use]
pub fn render_all(diagnostics: &[Diagnostic], sources: &Sources, colour: bool) -> String {
    let mut sorted: Vec<_> = diagnostics.iter().collect();
    sorted.sort_by(|a, b| (a.place(), a.code, &a.message).cmp(&(b.place(), b.code, &b.message)));
    sorted.dedup();
    let mut out = String::new();
    for diagnostic in sorted.iter().take(PRINTED_AT_MOST) {
        out.push_str(&render(diagnostic, sources, colour));
        out.push('\n');
    }
    if sorted.len() > PRINTED_AT_MOST {
        let _ = writeln!(out, "… and {} more", sorted.len() - PRINTED_AT_MOST);
    }
    out
}

/// One diagnostic as text: the code, the place with its text underlined, and the help line.
#[must_use]
pub fn render(diagnostic: &Diagnostic, sources: &Sources, colour: bool) -> String {
    render_as(diagnostic.code, diagnostic, sources, colour)
}

/// As [`render`], under a code that only a rulebook knows.
#[must_use]
pub fn render_as(code: &str, diagnostic: &Diagnostic, sources: &Sources, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group: Group<'_> =
        Group::with_title(level.primary_title(visible_lines(&diagnostic.message)).id(code));
    for element in snippets(diagnostic, sources) {
        group = group.element(element);
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(visible_lines(help)));
    }
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let text = renderer.render(&[group]);
    let of_book = |label: &Label| sources.get(label.span.source).sheets.is_some();
    if diagnostic.labels.iter().any(of_book) { cells::without_empty_places(&text) } else { text }
}

type AnnotatedSnippet<'a> = Snippet<'a, annotate_snippets::Annotation<'a>>;

/// One snippet for each stretch of source, cut to the lines around its labels, so that what it costs
/// depends on the size of the file only the first time.
fn snippets<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Vec<Element<'a>> {
    let mut snippets = Vec::new();
    let mut rest = diagnostic.labels.as_slice();
    while let Some(first) = rest.first() {
        let source = sources.get(first.span.source);
        if source.sheets.is_some() {
            snippets.extend(cells::snippet(source, first, snippets.is_empty()));
            rest = &rest[1..];
            continue;
        }
        let close = rest.iter().take_while(|label| is_close(first.span, label.span)).count();
        let (labels, others) = rest.split_at(close);
        let window = Window::around(&source.text, labels);
        let annotations = labels.iter().map(|label| {
            let is_primary = snippets.is_empty() && std::ptr::eq(label, first);
            let kind = if is_primary { AnnotationKind::Primary } else { AnnotationKind::Context };
            kind.span(window.range(label.span)).label(visible_lines(&label.text))
        });
        let snippet: AnnotatedSnippet<'a> = Snippet::source(harmless(window.text))
            .path(visible(&source.name))
            .line_start(source.line(window.start))
            .annotations(annotations);
        snippets.push(snippet.into());
        rest = others;
    }
    snippets
}

/// Whether two labels are shown in one snippet.
fn is_close(a: Span, b: Span) -> bool {
    const FARTHEST: u32 = 2_000;
    a.source == b.source && a.start.abs_diff(b.start) < FARTHEST
}

/// The whole lines around some labels, and at most a few hundred bytes beside them.
struct Window<'a> {
    text: &'a str,
    start: usize,
}

impl<'a> Window<'a> {
    const LONGEST: usize = 400;

    fn around(text: &'a str, labels: &[Label]) -> Self {
        let floor = |at: usize| text.floor_char_boundary(at);
        let starts = labels.iter().map(|label| label.span.start as usize);
        let from = floor(starts.clone().min().unwrap_or(0));
        let last = starts.max().unwrap_or(0);
        let ends = labels.iter().map(|label| label.span.end as usize);
        let to = floor(ends.max().unwrap_or(0).min(last + Self::LONGEST)).max(from);
        let line_start = text[..from].rfind('\n').map_or(0, |at| at + 1);
        let start = line_start.max(floor(from.saturating_sub(Self::LONGEST)));
        let line_end = text[to..].find('\n').map_or(text.len(), |at| to + at);
        let end = line_end.min(floor(to + Self::LONGEST)).max(to);
        Self { text: &text[start..end], start }
    }

    fn range(&self, span: Span) -> std::ops::Range<usize> {
        let within = |at: u32| (at as usize).saturating_sub(self.start).min(self.text.len());
        let start = self.text.floor_char_boundary(within(span.start));
        start..self.text.ceil_char_boundary(within(span.end)).max(start)
    }
}

/// Untrusted text made harmless for a terminal: control and direction-changing characters are
/// shown as escapes.
#[must_use]
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if is_deceptive(character) {
            let _ = write!(out, "\\u{{{:x}}}", u32::from(character));
        } else {
            out.push(character);
        }
    }
    out
}

/// As [`visible`], for a text of several lines.
#[must_use]
pub fn visible_lines(text: &str) -> String {
    text.split('\n').map(visible).collect::<Vec<_>>().join("\n")
}

/// An excerpt in which what would deceive a reader is replaced by characters of as many bytes, so that places
/// in it stay. Control characters of one byte get pictures where the excerpt is rendered.
fn harmless(text: &str) -> Cow<'_, str> {
    let deceives = |character: char| is_deceptive(character) && !character.is_ascii();
    if !text.contains(deceives) {
        return Cow::Borrowed(text);
    }
    let stand_in = |character: char| match character.len_utf8() {
        _ if !deceives(character) => character,
        2 => '¿',
        _ => char::REPLACEMENT_CHARACTER,
    };
    Cow::Owned(text.chars().map(stand_in).collect())
}

/// Control characters, and the marks that reorder or hide what a reader sees.
fn is_deceptive(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Untrusted text in backquotes, made visible and cut to a readable length.
#[must_use]
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    if text.chars().count() <= LONGEST {
        return format!("`{}`", visible(text));
    }
    let start: String = text.chars().take(LONGEST).collect();
    format!("`{}…`", visible(&start))
}

/// A count with its noun: `1 column`, `2 columns`.
#[must_use]
pub fn counted(count: usize, singular: &str, plural: &str) -> String {
    format!("{count} {}", if count == 1 { singular } else { plural })
}

/// The candidate that a typo most likely meant.
#[must_use]
pub fn nearest<'a>(typed: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    /// Comparing takes the product of both lengths, and a name this long is no typing mistake.
    const LONGEST: usize = 100;
    if typed.len() > LONGEST {
        return None;
    }
    let length = typed.chars().count();
    let allowed = length.max(3) / 3;
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= 4 * (length + allowed))
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= allowed)
        .map(|candidate| (strsim::damerau_levenshtein(typed, candidate), candidate))
        .filter(|&(distance, _)| distance <= allowed)
        .min()
        .map(|(_, candidate)| candidate)
}
