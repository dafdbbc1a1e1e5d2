//! Files and what they include: each is read once, and a circle is a mistake.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use jsonc_parser::ast::{Object, Value};

use crate::book;
use crate::calendar::Zone;
use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, nearest, quoted};
use crate::facts::case::Case;
use crate::facts::change::ChangeLine;
use crate::facts::json::{Member, Text};
use crate::facts::pieces::{self, PIECE};
use crate::facts::record::{FileRecords, Origin, Read, Record, Recorder};
use crate::facts::row::Reader;
use crate::facts::zone::{self, Named, Placed};
use crate::facts::{FactsFile, json, sheets};

/// The path that stands for standard input.
const STDIN: &str = "-";

/// What it is called.
const STDIN_NAME: &str = "<stdin>";

/// Where texts come from: the disk, or in tests the memory.
pub trait Loader {
    /// The whole text at `path`; `-` is standard input.
    fn load(&self, path: &str) -> Result<String, LoadError>;

    /// Whether a file may be included, where the user named these. Where there are links, what they lead
    /// to decides.
    fn expect_includable(&self, path: &str, named: &[String]) -> Result<(), LoadError> {
        let _ = (path, named);
        Ok(())
    }

    /// What stands at `path` as it stands there: the rows of a CSV file, and not the book that they are as
    /// a case; what is packed is still so.
    fn load_bytes(&self, path: &str) -> Result<Vec<u8>, LoadError> {
        self.load(path).map(String::into_bytes)
    }

    /// The bytes at `path`, which is in the folder `within`. Where there are links, one that leads out of
    /// that folder is not followed.
    fn load_text(&self, path: &str, within: &str) -> Result<Vec<u8>, LoadError> {
        let _ = within;
        self.load(path).map(String::into_bytes)
    }

    /// The files in this folder, and in those of it, by their paths from there: not all, if there are many.
    fn files_within(&self, folder: &str) -> Vec<String> {
        let _ = folder;
        Vec::new()
    }
}

/// Why there is no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// Nothing is there.
    #[error("there is no such file")]
    Missing,
    /// The bytes are no UTF-8.
    #[error("it is not UTF-8 text")]
    NotUtf8,
    /// Places in it would not fit a [`Span`].
    #[error("it is 4 GiB or larger")]
    TooLarge,
    /// It lies elsewhere than it seems to.
    #[error("it leads out of the folder of the facts file")]
    Outside,
    /// It is included, and lies where nothing that the user named does.
    #[error("it is neither in the folder of a file that was named, nor in its git work tree")]
    Elsewhere,
    /// It is a book that cannot be read: why, and what to do.
    #[error("{0}")]
    Book(String, &'static str),
    /// Anything else, in the words of the system.
    #[error("{0}")]
    Unreadable(String),
}

/// Reads the roots and the changes, and all that they include, into the case. Only what differs from
/// its record is parsed.
pub(super) fn read(
    case: &mut Case<'_>,
    roots: &[String],
    changes: &[ChangeLine],
    loader: &dyn Loader,
    (sources, records): (&mut Sources, &mut FileRecords),
) {
    case.expect_retractions(changes);
    let mut named = roots.to_vec();
    named.extend((!changes.is_empty()).then(|| STDIN.to_owned()));
    let mut files = Files { case, loader, sources, records, named, reached: HashMap::new() };
    for root in roots {
        files.read_root(&normal_path(Path::new(root)));
    }
    for change in changes {
        files.read_change(change);
    }
    zone::add_fact(case);
}

/// Every path tried; with its place in the list of files, and how it came by its zone, if it could
/// be read.
pub(super) type Reached = HashMap<String, Option<(usize, Placed)>>;

struct Files<'f, 'a> {
    case: &'f mut Case<'a>,
    loader: &'f dyn Loader,
    sources: &'f mut Sources,
    records: &'f mut FileRecords,
    /// The files that the user named, and standard input where lines come from there.
    named: Vec<String>,
    reached: Reached,
}

/// A file that was read, with the includes that were not followed yet.
struct Open {
    path: String,
    zone: Zone,
    includes: std::vec::IntoIter<Include>,
}

/// What a file says beside its facts.
#[derive(Debug, Clone, Default)]
pub(super) struct Head {
    pub(super) title: Option<String>,
    includes: Vec<Include>,
    pub(super) zone: Option<Named>,
}

impl Head {
    /// Adds an include.
    pub(super) fn include(&mut self, path: &str, span: Span) {
        self.includes.push(Include { path: path.to_owned(), span });
    }

    /// The paths of its includes.
    pub(super) fn paths(&self) -> impl Iterator<Item = &str> {
        self.includes.iter().map(|include| include.path.as_str())
    }

    /// The same, with places in this source.
    pub(super) fn moved(mut self, source: SourceId) -> Self {
        let zone = self.zone.iter_mut().map(|named| &mut named.span);
        let includes = self.includes.iter_mut().map(|include| &mut include.span);
        zone.chain(includes).for_each(|span| span.source = source);
        self
    }
}

/// An include as written.
#[derive(Debug, Clone)]
pub(super) struct Include {
    path: String,
    span: Span,
}

impl Files<'_, '_> {
    fn read_root(&mut self, path: &str) {
        if let Some(known) = self.reached.get(path) {
            if let Some((index, _)) = *known {
                self.case.facts.files[index].root = true;
            }
            self.reach_again(path, Zone::UTC, None);
            return;
        }
        let open = self.open(path, Zone::UTC, None).into_iter().collect();
        self.follow(open);
    }

    fn reach_again(&mut self, path: &str, zone: Zone, at: Option<Span>) {
        zone::check_again(self.case, self.sources, &mut self.reached, path, zone, at);
    }

    fn read_change(&mut self, change: &ChangeLine) {
        self.case.begin_change();
        if change.is_spent {
            return;
        }
        let source = self.sources.add_excerpt(STDIN_NAME, change.line, Arc::clone(&change.text));
        let zone = self.case.facts.zone().unwrap_or_default();
        let record = self.record(Origin::Line(change.line), source, &change.text, zone);
        let read = record.read(source);
        self.case.replay(source, record, change.is_new);
        if let Some(Read { head: Head { title, includes, zone: named }, .. }) = read {
            if title.is_some() || !includes.is_empty() || named.is_some() {
                self.case.begin_head();
            }
            let zone = named.and_then(|named| named.zone).unwrap_or(zone);
            let zone_at = named.map(|named| named.span);
            self.case.facts.files.push(FactsFile { source, title, root: true, zone, zone_at });
            let includes = includes.into_iter();
            self.follow(vec![Open { path: STDIN.to_owned(), zone, includes }]);
        }
    }

    /// The record of a text, which is parsed unless it was before.
    fn record(
        &mut self,
        origin: Origin,
        source: SourceId,
        text: &Arc<str>,
        zone: Zone,
    ) -> Arc<Record> {
        let is_line = matches!(origin, Origin::Line(_));
        let recorder = Recorder::new(self.case.layout, self.case.symbols);
        self.records.get(origin, text, zone, || parse(recorder, source, text, zone, is_line))
    }

    /// Follows the includes with a stack of its own, because files decide how deep it gets.
    fn follow(&mut self, mut open: Vec<Open>) {
        while let Some(top) = open.last_mut() {
            let Some(include) = top.includes.next() else {
                open.pop();
                continue;
            };
            let (path, zone) = (beside(&top.path, &include.path), top.zone);
            if let Some(start) = open.iter().position(|file| file.path == path) {
                self.case.report(circular(&open[start..], &path, include.span));
            } else if include.path.is_empty() || include.path == STDIN {
                self.case.report(no_path(&include));
            } else if self.reached.contains_key(&path) {
                self.reach_again(&path, zone, Some(include.span));
            } else {
                open.extend(self.open(&path, zone, Some(include.span)));
            }
        }
    }

    /// Reads one file, whose zone is this unless it names another; `None` if it has no facts to
    /// read.
    fn open(&mut self, path: &str, zone: Zone, included_at: Option<Span>) -> Option<Open> {
        self.reached.insert(path.to_owned(), None);
        let may_be_read = match included_at {
            Some(_) => self.loader.expect_includable(path, &self.named),
            None => Ok(()),
        };
        let text = match may_be_read.and_then(|()| load(self.loader, path)) {
            Ok(text) => text,
            Err(error) => {
                self.case.report_lost_file(unreadable(path, &error, included_at));
                return None;
            }
        };
        let name = if path == STDIN { STDIN_NAME } else { path };
        let text: Arc<str> = text.into();
        let source = if book::is_book(&text) {
            let sheets = sheets::places(self.case.layout, &text);
            let source = self.sources.add_book(name, Arc::clone(&text), sheets);
            self.case.books.sources.insert(source);
            source
        } else {
            self.sources.add(name, Arc::clone(&text))
        };
        let record = self.record(Origin::File(path.to_owned()), source, &text, zone);
        let read = record.read(source);
        self.case.replay(source, record, false);
        let Read { head, zone, uses_zone: is_used } = read?;
        let Head { title, includes, zone: named } = head;
        let paths = includes.iter().map(|include| beside(path, &include.path)).collect();
        let is_own = named.is_some();
        let placed = Placed { zone, is_own, is_used, included_at, includes: paths };
        self.reached.insert(path.to_owned(), Some((self.case.facts.files.len(), placed)));
        let (root, zone_at) = (included_at.is_none(), named.map(|named| named.span));
        self.case.facts.files.push(FactsFile { source, title, root, zone, zone_at });
        Some(Open { path: path.to_owned(), zone, includes: includes.into_iter() })
    }
}

impl Reader<'_, '_, '_> {
    /// Reads the top level of a file and every fact in it.
    pub(super) fn file(&mut self, value: &Value<'_>) -> Head {
        let Value::Object(object) = value else {
            let message =
                format!("a facts file is an object, and this is {}", json::describe(value));
            let diagnostic = Diagnostic::error("not-an-object", message)
                .at(self.text.first_line(value), "")
                .help("write `{\"title\": \"…\", \"facts\": […]}`");
            self.record.report_lost_file(diagnostic);
            return Head::default();
        };
        let read = self.sections(object);
        if !object.properties.iter().any(|property| property.name.as_str() == "facts") {
            let start = object.range.start;
            let span = Span::new(self.text.source, start, start + 1);
            self.record.report(
                Diagnostic::error("facts-missing", "this file has no `facts`")
                    .at(span, "")
                    .help("add `\"facts\": []`, with one object for each fact in the list"),
            );
        }
        read
    }

    /// Reads what may stand in a file: its title, its includes, its zone and its facts. The zone
    /// says what the facts mean, wherever it stands.
    pub(super) fn sections(&mut self, object: &Object<'_>) -> Head {
        let mut head = Head::default();
        let members = self.members(object);
        if let Some(member) = members.iter().find(|member| member.name == "zone") {
            let named = self.named_zone(member.value);
            self.zone = named.zone.unwrap_or(self.zone);
            head.zone = Some(named);
        }
        for member in &members {
            match member.name {
                "title" => {
                    let text = self.expect_text(member.value, format_args!("`title`"));
                    head.title = text.map(str::to_owned);
                }
                "include" => head.includes = self.includes(member.value),
                "zone" => {}
                "facts" => self.facts(member.value),
                _ => self.unknown_top_level_key(member),
            }
        }
        head
    }

    fn includes(&mut self, value: &Value<'_>) -> Vec<Include> {
        let Some(elements) = self.expect_list(value, "include", "the paths of other facts files")
        else {
            return Vec::new();
        };
        let mut includes = Vec::new();
        for element in elements {
            if let Some(path) = self.expect_text(element, format_args!("a path in `include`")) {
                includes
                    .push(Include { path: path.to_owned(), span: self.text.first_line(element) });
            }
        }
        includes
    }

    fn unknown_top_level_key(&mut self, member: &Member<'_>) {
        let name = quoted(member.name);
        let known = ["title", "include", "zone", "facts", "note"];
        let help = match nearest(member.name, known) {
            Some(nearest) => format!("did you mean `{nearest}`?"),
            None if self.record.layout.row_names().any(|relation| relation == member.name) => {
                format!("put it into the list of facts: `\"facts\": [{{\"{}\": …}}]`", member.name)
            }
            None => {
                "a facts file has `title`, `include`, `zone` and `facts`; `note` is for remarks"
                    .into()
            }
        };
        let message = format!("a facts file has no key {name}");
        self.record.report(
            Diagnostic::error("unknown-top-level-key", message).at(member.key, "").help(help),
        );
    }
}

/// Parses a file, or a line by which a case changes.
fn parse(
    mut record: Recorder<'_>,
    source: SourceId,
    text: &Arc<str>,
    zone: Zone,
    is_line: bool,
) -> Record {
    let of_text = Text::whole(source, text);
    let mut reader = Reader::new(&mut record, of_text, zone);
    if book::is_book(text) {
        let head = reader.book(text);
        let (zone_read, uses_zone) = (reader.zone, reader.uses_zone);
        return record.finish(text, zone, Some(Read { head, zone: zone_read, uses_zone }));
    }
    if !is_line && let Some(read) = pieces::read(reader.record, of_text, zone, PIECE) {
        return record.finish(text, zone, Some(read));
    }
    let head = match of_text.parse() {
        Ok(Some(value)) if is_line => reader.change(&value),
        Ok(Some(value)) => Some(reader.file(&value)),
        Ok(None) if is_line => None,
        Ok(None) => {
            reader.record.report_lost_file(empty(of_text));
            None
        }
        Err(diagnostic) => {
            reader.record.report_lost_file(diagnostic);
            None
        }
    };
    let (zone_read, uses_zone) = (reader.zone, reader.uses_zone);
    record.finish(text, zone, head.map(|head| Read { head, zone: zone_read, uses_zone }))
}

fn load(loader: &dyn Loader, path: &str) -> Result<String, LoadError> {
    let mut text = loader.load(path)?;
    if u32::try_from(text.len()).is_err() {
        return Err(LoadError::TooLarge);
    }
    // Some editors start UTF-8 files with a byte order mark, which says nothing in UTF-8.
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

fn unreadable(path: &str, error: &LoadError, included_at: Option<Span>) -> Diagnostic {
    let (code, help) = match error {
        LoadError::Missing if included_at.is_some() => {
            ("include-missing", "paths are relative to the folder of the file that includes them")
        }
        LoadError::Missing => ("file-missing", "check the path; `-` reads standard input"),
        LoadError::NotUtf8 => ("not-utf8", "save the file as UTF-8"),
        LoadError::TooLarge => ("file-too-large", "split it into several files"),
        LoadError::Outside | LoadError::Unreadable(_) => {
            ("file-unreadable", "give the path of a readable JSON file")
        }
        LoadError::Elsewhere => {
            ("file-unreadable", "`--include-from DIR` allows what lies in another folder")
        }
        LoadError::Book(_, help) => ("book-unreadable", *help),
    };
    let diagnostic = Diagnostic::error(code, format!("cannot read {}: {error}", quoted(path)));
    let diagnostic = included_at.into_iter().fold(diagnostic, |it, span| it.at(span, ""));
    diagnostic.help(help)
}

fn empty(text: Text<'_>) -> Diagnostic {
    Diagnostic::error("empty-file", "this file is empty")
        .at(Span::new(text.source, 0, 0), "")
        .help("the smallest facts file is `{\"facts\": []}`")
}

fn circular(circle: &[Open], path: &str, span: Span) -> Diagnostic {
    let names: Vec<String> =
        circle.iter().map(|file| file.path.as_str()).chain([path]).map(quoted).collect();
    let message = format!("files include each other in a circle: {}", names.join(" → "));
    Diagnostic::error("include-circular", message)
        .at(span, "closes the circle")
        .help("remove this include, or move what both need into a third file")
}

fn no_path(include: &Include) -> Diagnostic {
    let what = if include.path.is_empty() { "an empty path" } else { "standard input" };
    Diagnostic::error("include-path", format!("a facts file cannot include {what}"))
        .at(include.span, "")
        .help("write the path of a facts file, relative to the folder of this one")
}

/// The path of an include, as seen from where the including file's own path is.
pub(super) fn beside(including: &str, path: &str) -> String {
    normal_path(&Path::new(&folder(including)).join(path))
}

/// The folder that a file is in.
pub(super) fn folder(file: &str) -> String {
    Path::new(file).parent().map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default()
}

/// The path without `.`, and without `..` where the folder before it can be dropped: two ways of
/// writing one path are one file.
#[must_use]
pub fn normal_path(path: &Path) -> String {
    let mut parts = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir
                if matches!(parts.components().next_back(), Some(Component::Normal(_))) =>
            {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    if parts.as_os_str().is_empty() && path.components().next().is_some() {
        return ".".to_owned();
    }
    parts.to_string_lossy().into_owned()
}
