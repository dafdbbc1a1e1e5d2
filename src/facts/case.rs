//! What is known of a case while its files are read.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Diagnostic, SourceId, Span, nearest, quoted};
use crate::facts::Facts;
use crate::facts::change::ChangeLine;
use crate::facts::ids::{Books, Ids, Reference};
use crate::facts::layout::Layout;
use crate::facts::record::{Event, Record};
use crate::facts::sheets::{Lookup, Named, UnknownNames};
use crate::program::{Primitive, RelationId};
use crate::value::{Symbol, Symbols, Tuple};
use crate::vocabulary;

/// The facts, ids and mistakes gathered so far.
pub(super) struct Case<'a> {
    pub(super) layout: &'a Layout<'a>,
    pub(super) symbols: &'a mut Symbols,
    pub(super) facts: Facts,
    pub(super) ids: Ids,
    diagnostics: Vec<Diagnostic>,
    /// A file was missing or no JSON: what it would have declared is unknown.
    incomplete: bool,
    /// The sources that are books.
    pub(super) books: Books,
    unknown: UnknownNames,
    /// How many changes are read: a retraction by one ends what those before it declare.
    changes: usize,
    /// By id, the numbers of the changes that retract it, in order.
    retractions: FxHashMap<Symbol, Vec<usize>>,
    /// The ids that were retracted, with the change that did so.
    retracted: FxHashSet<(Symbol, usize)>,
}

/// More mistakes than a reader takes in. Reading stops here, so that a huge file of the wrong kind
/// costs neither time nor memory.
pub(super) const MISTAKES_AT_MOST: usize = 1000;

impl<'a> Case<'a> {
    pub(super) fn new(
        layout: &'a Layout<'a>,
        symbols: &'a mut Symbols,
        unknown: UnknownNames,
    ) -> Self {
        Self {
            layout,
            symbols,
            facts: Facts::default(),
            ids: Ids::declared_by_rules(layout.program),
            diagnostics: Vec::new(),
            incomplete: false,
            books: Books::default(),
            unknown,
            changes: 0,
            retractions: FxHashMap::default(),
            retracted: FxHashSet::default(),
        }
    }

    /// Says which changes are to come, so that what they retract is not read.
    pub(super) fn expect_retractions(&mut self, changes: &[ChangeLine]) {
        for (index, change) in changes.iter().enumerate() {
            for id in change.retracts.iter().chain(&change.falls) {
                let id = self.symbols.intern(id);
                self.retractions.entry(id).or_default().push(index + 1);
            }
        }
    }

    /// From now on, the next change is read.
    pub(super) fn begin_change(&mut self) {
        self.changes += 1;
    }

    /// The change says what a whole file does: a title, a zone, files.
    pub(super) fn begin_head(&mut self) {
        self.facts.effects.inserts(self.changes);
    }

    /// Whether a change to come retracts the row that declares the id and is read now.
    fn retracts(&mut self, id: Symbol) -> bool {
        let change = self.retraction(id);
        if let Some(change) = change {
            self.retracted.insert((id, change));
            self.ids.retract(id);
            self.facts.effects.retracts(change, id, self.changes);
        }
        change.is_some()
    }

    /// Whether a change to come retracts what an attribute that is read now says of the id.
    fn strikes_out(&mut self, id: Symbol) -> bool {
        let change = self.retraction(id);
        if let Some(change) = change {
            self.facts.effects.retracts(change, id, self.changes);
        }
        change.is_some()
    }

    fn retraction(&self, id: Symbol) -> Option<usize> {
        let mut changes = self.retractions.get(&id)?.iter().copied();
        changes.find(|&change| change > self.changes)
    }

    /// Takes what a file or line says, the places of which are in this source. That there is nothing
    /// to retract is a mistake of a new line alone.
    pub(super) fn replay(&mut self, source: SourceId, record: Arc<Record>, is_new: bool) {
        let at = |span: Span| Span { source, ..span };
        self.incomplete |= record.is_lost;
        let mut events = record.into_events();
        // Whether the attribute that is taken now refers to an id that is retracted.
        let mut falls = false;
        while let Some(event) = events.next().filter(|_| !self.is_full()) {
            if !matches!(event, Event::Row { .. } | Event::Retraction { .. }) {
                self.facts.effects.inserts(self.changes);
            }
            match event {
                // What others say of an id goes with it.
                Event::Row { id, events: length } if self.retracts(id) => {
                    events.by_ref().take(length).for_each(drop);
                }
                Event::Declaration { relation, id, row, span, whole } => {
                    self.declare(relation, id, row, (at(span), at(whole)));
                }
                Event::Attribute => falls = false,
                Event::Fact { of_attribute: true, .. } if falls => {}
                Event::Fact { relation, tuple, span, .. } => {
                    self.facts.add(relation, tuple, at(span));
                }
                // A row that cannot be without the id is a mistake.
                Event::Reference { id, of_attribute: true, .. } if self.strikes_out(id) => {
                    falls = true;
                }
                Event::Reference { ty, id, span, of_attribute: is_list } => {
                    self.ids.refer(Reference { ty, id, span: at(span), is_list });
                }
                Event::Forgiven(id) => self.ids.forgive(id),
                Event::Retraction { id, span } if is_new => self.expect_retracted(&id, at(span)),
                Event::Row { .. } | Event::Retraction { .. } => {}
                Event::Mistake(mut diagnostic) => {
                    diagnostic.labels.iter_mut().for_each(|label| label.span.source = source);
                    self.report(*diagnostic);
                }
            }
        }
    }

    fn declare(
        &mut self,
        relation: RelationId,
        id: Symbol,
        row: Option<Tuple>,
        (span, whole): (Span, Span),
    ) {
        let given = row.as_ref().map(|row| (row, self.facts.place(relation, row).is_some()));
        let earlier = self.ids.declare(self.layout, (relation, id), given, span);
        if let Some(earlier) = earlier {
            let message = format!("two different rows declare {}", quoted(self.symbols.text(id)));
            self.report(
                Diagnostic::error("duplicate-id", message)
                    .at(span, "and here")
                    .at(earlier, "declared here")
                    .help("choose another id for one of them, or make the rows equal"),
            );
        } else if let Some(row) = row {
            self.facts.add(relation, row, whole);
        }
    }

    /// A line that is read now retracts a row that is there.
    fn expect_retracted(&mut self, id: &str, span: Span) {
        let known = self.symbols.find(id);
        if known.is_some_and(|id| self.retracted.contains(&(id, self.changes))) {
            return;
        }
        let declared = self.ids.declared_by_rows().map(|id| self.symbols.text(id));
        let help = match nearest(id, declared) {
            Some(meant) => format!("did you mean {}?", quoted(meant)),
            None => "give the id of a row of the case".to_owned(),
        };
        let message = format!("nothing with the id {} is there to retract", quoted(id));
        self.report(Diagnostic::error("nothing-to-retract", message).at(span, "").help(help));
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        if !self.is_full() {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Reports a mistake that hides what else the file says.
    pub(super) fn report_lost_file(&mut self, diagnostic: Diagnostic) {
        self.incomplete = true;
        self.report(diagnostic);
    }

    /// Whether reading on would only find mistakes that are not told.
    pub(super) fn is_full(&self) -> bool {
        self.diagnostics.len() >= MISTAKES_AT_MOST
    }

    /// The facts and every mistake. References are checked only now, and only if every file could
    /// be read: a missing one would make its ids look undeclared.
    pub(super) fn finish(mut self) -> (Facts, Vec<Diagnostic>) {
        if !self.incomplete && !self.is_full() {
            self.look_names_up();
            let at_most = MISTAKES_AT_MOST.saturating_sub(self.diagnostics.len());
            let mistakes = self.ids.check(self.layout, self.symbols, &self.books, at_most);
            self.diagnostics.extend(mistakes);
        }
        self.facts.ids = self.ids.places().collect();
        (self.facts, self.diagnostics)
    }
}

impl Case<'_> {
    /// Puts ids in place of names, in what books say.
    fn look_names_up(&mut self) {
        if self.books.sources.is_empty() {
            return;
        }
        self.books.named = Named::new(self.layout, &self.facts, self.symbols);
        let lookup = Lookup {
            layout: self.layout,
            symbols: self.symbols,
            facts: &mut self.facts,
            ids: &mut self.ids,
            books: &self.books.sources,
            unknown: self.unknown,
        };
        self.diagnostics.extend(lookup.resolve(&self.books.named));
    }
}

/// The input relation `approximate(x, key)`, if the rulebook has it in that shape.
pub(super) fn approximate(layout: &Layout<'_>) -> Option<RelationId> {
    let program = layout.program;
    layout.relation(vocabulary::APPROXIMATE).filter(|&id| {
        let relation = program.relation(id);
        let symbolic = |ty| program.ty(ty).primitive == Primitive::Symbol;
        relation.input
            && relation.columns.len() == 2
            && relation.columns.iter().all(|column| symbolic(column.ty))
    })
}
