//! What is known of a case while its files are read.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Diagnostic, Span};
use crate::facts::Facts;
use crate::facts::change::Change;
use crate::facts::ids::Ids;
use crate::facts::layout::Layout;
use crate::program::{Primitive, RelationId};
use crate::value::{Symbol, Symbols, Value};
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
    approximate: Option<RelationId>,
    /// How many changes are read: a retraction by one ends what those before it declare.
    changes: usize,
    /// By id, the numbers of the changes that retract it, in order.
    retractions: FxHashMap<Symbol, Vec<usize>>,
    /// The ids that were retracted, with the change that did so.
    retracted: FxHashSet<(Symbol, usize)>,
}

impl<'a> Case<'a> {
    /// More mistakes than anybody reads. Reading stops here, so that a huge file of the wrong kind
    /// costs neither time nor memory.
    const MISTAKES_AT_MOST: usize = 1000;

    pub(super) fn new(layout: &'a Layout<'a>, symbols: &'a mut Symbols) -> Self {
        Self {
            layout,
            symbols,
            facts: Facts::default(),
            ids: Ids::declared_by_rules(layout.program),
            diagnostics: Vec::new(),
            incomplete: false,
            approximate: approximate(layout),
            changes: 0,
            retractions: FxHashMap::default(),
            retracted: FxHashSet::default(),
        }
    }

    /// Says which changes are to come, so that what they retract is not read.
    pub(super) fn expect_retractions(&mut self, changes: &[Change]) {
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

    /// Whether this id is retracted by a change to come.
    pub(super) fn is_retracted(&self, id: Symbol) -> bool {
        self.retraction(id).is_some()
    }

    /// As [`is_retracted`](Self::is_retracted), of a row that declares the id and is read now.
    pub(super) fn retracts(&mut self, id: Symbol) -> bool {
        let change = self.retraction(id);
        if let Some(change) = change {
            self.retracted.insert((id, change));
            self.ids.retract(id);
        }
        change.is_some()
    }

    fn retraction(&self, id: Symbol) -> Option<usize> {
        let mut changes = self.retractions.get(&id)?.iter().copied();
        changes.find(|&change| change > self.changes)
    }

    /// Whether the change that is read now retracts a row that declares this id.
    pub(super) fn retracts_something(&self, id: &str) -> bool {
        self.symbols.find(id).is_some_and(|id| self.retracted.contains(&(id, self.changes)))
    }

    /// The ids that rows declare so far.
    pub(super) fn declared(&self) -> impl Iterator<Item = &str> {
        self.ids.declared_by_rows().map(|id| self.symbols.text(id))
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

    /// Whether reading on would only find mistakes that nobody reads.
    pub(super) fn is_full(&self) -> bool {
        self.diagnostics.len() >= Self::MISTAKES_AT_MOST
    }

    /// Notes that the date under `key` of the row `id` is marked as approximate, if the rulebook
    /// has a relation for that which takes ids of this relation.
    pub(super) fn add_approximate(&mut self, of: RelationId, id: Symbol, key: &str, span: Span) {
        let Some(relation) = self.approximate else { return };
        let program = self.layout.program;
        let given = program.relation(of).columns[0].ty;
        if program.is_subtype(given, program.relation(relation).columns[0].ty) {
            let key = self.symbols.intern(key);
            self.facts.add(relation, Box::new([Value::Symbol(id), Value::Symbol(key)]), span);
        }
    }

    /// The facts and every mistake. References are checked only now, and only if every file could
    /// be read: a missing one would make its ids look undeclared.
    pub(super) fn finish(mut self) -> (Facts, Vec<Diagnostic>) {
        if !self.incomplete && !self.is_full() {
            let at_most = Self::MISTAKES_AT_MOST - self.diagnostics.len();
            self.diagnostics.extend(self.ids.check(self.layout, self.symbols, at_most));
        }
        self.facts.ids = self.ids.places().collect();
        (self.facts, self.diagnostics)
    }
}

/// The input relation `approximate(x, key)`, if the rulebook has it in that shape.
fn approximate(layout: &Layout<'_>) -> Option<RelationId> {
    let program = layout.program;
    layout.relation(vocabulary::APPROXIMATE).filter(|&id| {
        let relation = program.relation(id);
        let symbolic = |ty| program.ty(ty).primitive == Primitive::Symbol;
        relation.input
            && relation.columns.len() == 2
            && relation.columns.iter().all(|column| symbolic(column.ty))
    })
}
