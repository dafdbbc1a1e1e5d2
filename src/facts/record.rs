//! What one file says, apart from the case that it is read into: a file that stays as it was is not
//! parsed again when another one changes.
//!
//! The trap is what only the case knows, such as which ids are retracted: it is asked when the record
//! is replayed, never when the file is parsed.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::calendar::Zone;
use crate::diagnostic::{Diagnostic, SourceId, Span};
use crate::facts::case::{MISTAKES_AT_MOST, approximate};
use crate::facts::change::ChangeLine;
use crate::facts::files::Head;
use crate::facts::layout::Layout;
use crate::facts::sheets::Collected;
use crate::program::{RelationId, TypeId};
use crate::value::{Symbol, Symbols, Tuple, Value};

/// What reading comes upon, in the order of the text.
#[derive(Debug, Clone)]
pub(super) enum Event {
    /// A row that declares an id; so many of the next events are of it.
    Row { id: Symbol, events: usize },
    /// The row of an id, unless it had a mistake, and where the id stands in it.
    Declaration { relation: RelationId, id: Symbol, row: Option<Tuple>, span: Span, whole: Span },
    /// A value of an attribute begins: its references, then its tuple.
    Attribute,
    /// A tuple.
    Fact { relation: RelationId, tuple: Tuple, span: Span, of_attribute: bool },
    /// A value of an id type.
    Reference { ty: TypeId, id: Symbol, span: Span, of_attribute: bool },
    /// An id that was meant to be declared.
    Forgiven(Symbol),
    /// An id that a line retracts.
    Retraction { id: String, span: Span },
    /// What is wrong.
    Mistake(Box<Diagnostic>),
}

impl Event {
    fn for_each_symbol(&mut self, change: impl Fn(&mut Symbol)) {
        let in_tuple = |tuple: &mut Tuple| {
            for value in tuple.iter_mut() {
                if let Value::Symbol(symbol) = value {
                    change(symbol);
                }
            }
        };
        match self {
            Self::Row { id, .. } | Self::Reference { id, .. } | Self::Forgiven(id) => change(id),
            Self::Declaration { id, row, .. } => {
                change(id);
                row.iter_mut().for_each(in_tuple);
            }
            Self::Fact { tuple, .. } => in_tuple(tuple),
            Self::Attribute | Self::Retraction { .. } | Self::Mistake(_) => {}
        }
    }
}

/// What reading a part of a file came upon.
#[derive(Debug, Clone)]
pub(super) struct Recorded {
    events: Vec<Event>,
    pub(super) mistakes: usize,
}

/// A file or line while it is parsed.
pub(super) struct Recorder<'a> {
    pub(super) layout: &'a Layout<'a>,
    pub(super) symbols: &'a mut Symbols,
    events: Vec<Event>,
    mistakes: usize,
    is_lost: bool,
    /// What the rows of a book say as JSON, where that is asked for.
    pub(super) collected: Option<Collected>,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(layout: &'a Layout<'a>, symbols: &'a mut Symbols) -> Self {
        let (events, collected) = (Vec::new(), None);
        Self { layout, symbols, events, mistakes: 0, is_lost: false, collected }
    }

    pub(super) fn push(&mut self, event: Event) {
        self.events.push(event);
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        if !self.is_full() {
            self.mistakes += 1;
            self.push(Event::Mistake(Box::new(diagnostic)));
        }
    }

    /// Reports a mistake that hides what else the file says.
    pub(super) fn report_lost_file(&mut self, diagnostic: Diagnostic) {
        self.is_lost = true;
        self.report(diagnostic);
    }

    /// Whether reading on would only find mistakes that are not told.
    pub(super) fn is_full(&self) -> bool {
        self.mistakes >= MISTAKES_AT_MOST
    }

    /// How many events were recorded.
    pub(super) fn len(&self) -> usize {
        self.events.len()
    }

    /// The mistakes that were recorded after so many events.
    pub(super) fn mistakes_from(&mut self, start: usize) -> impl Iterator<Item = &mut Diagnostic> {
        self.events[start..].iter_mut().filter_map(|event| match event {
            Event::Mistake(diagnostic) => Some(&mut **diagnostic),
            _ => None,
        })
    }

    /// Takes back the mistakes after so many events for which this does not hold.
    pub(super) fn retain_mistakes(&mut self, start: usize, keep: impl Fn(&Diagnostic) -> bool) {
        for event in &mut self.events[start..] {
            if matches!(event, Event::Mistake(diagnostic) if !keep(diagnostic)) {
                // The events of a row are counted, so another that says nothing takes its place.
                *event = Event::Attribute;
            }
        }
    }

    /// Begins a row that declares an id; to be ended by [`end_row`](Self::end_row).
    pub(super) fn begin_row(&mut self, id: Symbol) -> usize {
        self.push(Event::Row { id, events: 0 });
        self.events.len()
    }

    pub(super) fn end_row(&mut self, start: usize) {
        let length = self.events.len() - start;
        if let Some(Event::Row { events, .. }) = self.events.get_mut(start - 1) {
            *events = length;
        }
    }

    pub(super) fn add(&mut self, relation: RelationId, tuple: Tuple, span: Span) {
        self.push(Event::Fact { relation, tuple, span, of_attribute: false });
    }

    /// Notes that the date under `key` of the row `id` is marked as approximate, if the rulebook
    /// has a relation for that which takes ids of this relation.
    pub(super) fn add_approximate(&mut self, of: RelationId, id: Symbol, key: &str, span: Span) {
        let Some(relation) = approximate(self.layout) else { return };
        let program = self.layout.program;
        let given = program.relation(of).columns[0].ty;
        if program.is_subtype(given, program.relation(relation).columns[0].ty) {
            let key = self.symbols.intern(key);
            self.add(relation, Box::new([Value::Symbol(id), Value::Symbol(key)]), span);
        }
    }

    /// What was recorded, apart from the texts that its symbols stand for.
    pub(super) fn into_recorded(self) -> Recorded {
        Recorded { events: self.events, mistakes: self.mistakes }
    }

    /// Adds what another recorder of the same symbols recorded.
    pub(super) fn append(&mut self, recorded: Recorded) {
        self.mistakes += recorded.mistakes;
        self.events.extend(recorded.events);
    }

    /// Adds what a recorder of these symbols recorded. Symbols are numbered as if it had been recorded here.
    pub(super) fn append_translated(&mut self, mut recorded: Recorded, own: &Symbols) {
        let here: Vec<Symbol> = own.iter().map(|text| self.symbols.intern(text)).collect();
        let translate = |symbol: &mut Symbol| *symbol = here[symbol.0 as usize];
        recorded.events.iter_mut().for_each(|event| event.for_each_symbol(translate));
        self.append(recorded);
    }

    /// What was recorded of this text, which was read in this zone unless it names its own.
    pub(super) fn finish(self, text: &Arc<str>, given_zone: Zone, read: Option<Read>) -> Record {
        let (text, events, is_lost) = (Arc::clone(text), self.events, self.is_lost);
        Record { text, given_zone, events, is_lost, read }
    }
}

/// What was read of a file that could be read.
#[derive(Debug, Clone)]
pub(super) struct Read {
    pub(super) head: Head,
    pub(super) zone: Zone,
    /// Whether the zone made a difference.
    pub(super) uses_zone: bool,
}

/// A file or line that was parsed. Places in it have the number of the source that it was then.
#[derive(Debug, Clone)]
pub(super) struct Record {
    text: Arc<str>,
    given_zone: Zone,
    events: Vec<Event>,
    /// Whether a mistake hides what else it says.
    pub(super) is_lost: bool,
    read: Option<Read>,
}

impl Record {
    /// What reading came upon; copied where the record is kept.
    pub(super) fn into_events(self: Arc<Self>) -> std::vec::IntoIter<Event> {
        match Arc::try_unwrap(self) {
            Ok(record) => record.events.into_iter(),
            Err(kept) => kept.events.clone().into_iter(),
        }
    }

    /// What was read of the file, with places in this source.
    pub(super) fn read(&self, source: SourceId) -> Option<Read> {
        self.read.clone().map(|read| Read { head: read.head.moved(source), ..read })
    }
}

/// What records are kept by: the path of a file, or the number of a line.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Origin {
    File(String),
    Line(usize),
}

/// Files and lines as they were parsed last, for reading the same case again. Its symbols, and the
/// program, have to be the same then. By default, none are kept.
#[derive(Debug, Default)]
pub struct FileRecords {
    records: FxHashMap<Origin, Arc<Record>>,
    are_kept: bool,
    parsed: usize,
}

impl FileRecords {
    /// Records that are kept, for a case that is read again and again.
    #[must_use]
    pub fn kept() -> Self {
        Self { are_kept: true, ..Self::default() }
    }

    /// Forgets all lines but these.
    pub fn keep_lines(&mut self, lines: &[ChangeLine]) {
        let kept: FxHashSet<usize> = lines.iter().map(|it| it.line).collect();
        self.records.retain(|origin, _| match origin {
            Origin::File(_) => true,
            Origin::Line(line) => kept.contains(line),
        });
    }

    /// How many files and lines there are records of.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there are records of none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// How many files and lines were parsed so far.
    #[must_use]
    pub fn parsed(&self) -> usize {
        self.parsed
    }

    /// The record of a text that was read in this zone unless it names its own: the one that is
    /// known, or one that is parsed.
    pub(super) fn get(
        &mut self,
        origin: Origin,
        text: &Arc<str>,
        zone: Zone,
        parse: impl FnOnce() -> Record,
    ) -> Arc<Record> {
        let known = self.records.get(&origin);
        if let Some(known) = known.filter(|it| it.given_zone == zone && it.text == *text) {
            return Arc::clone(known);
        }
        let record = Arc::new(parse());
        self.parsed += 1;
        if self.are_kept {
            self.records.insert(origin, Arc::clone(&record));
        }
        record
    }
}
