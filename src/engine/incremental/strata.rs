//! The strata, one after the other: what a change of the relations below does to those of a stratum.

use std::ops::Deref;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::database::Code;
use crate::engine::incremental::Materialization;
use crate::engine::incremental::evaluate::{Context, Stop};
use crate::engine::incremental::plan::{Plan, Planner};
use crate::engine::incremental::rows::{Rows, State};
use crate::program::{self, ClauseId, Literal, Program, RelationId, Step};

/// A row of a relation.
type Place = (RelationId, u32);

/// Rows of one width, one after the other.
#[derive(Debug, Default)]
pub(super) struct Heads {
    codes: Vec<Code>,
    count: usize,
}

impl Heads {
    fn clear(&mut self) {
        self.codes.clear();
        self.count = 0;
    }

    fn push(&mut self, head: &[Code]) {
        self.codes.extend_from_slice(head);
        self.count += 1;
    }

    fn iter(&self) -> impl Iterator<Item = &[Code]> {
        let arity = self.codes.len().checked_div(self.count).unwrap_or(0);
        (0..self.count).map(move |row| &self.codes[row * arity..(row + 1) * arity])
    }
}

/// Where a relation is read.
#[derive(Debug, Clone, Copy)]
struct Reader {
    relation: RelationId,
    clause: ClauseId,
    /// The place of the literal in the body.
    at: usize,
}

/// A stratum, by what its clauses read.
#[derive(Debug)]
pub(super) struct Stratum {
    relations: Vec<RelationId>,
    /// The aggregate, if it is one.
    aggregate: Option<usize>,
    clauses: Vec<ClauseId>,
    /// Readers of what is complete before.
    outer: Vec<Reader>,
    /// Readers of what the stratum derives.
    inner: Vec<Reader>,
}

impl Stratum {
    pub(super) fn new(program: &Program, stratum: &program::Stratum) -> Self {
        let relations = stratum.relations.clone();
        let (aggregate, clauses) = match &stratum.step {
            Step::Fold(at) => (Some(*at), Vec::new()),
            Step::Clauses { clauses, .. } => (None, clauses.clone()),
        };
        let readers = clauses.iter().flat_map(|&clause| {
            let body = program.clauses[clause.index()].body.iter().enumerate();
            body.filter_map(move |(at, literal)| {
                Some(Reader { relation: literal.reads(program)?, clause, at })
            })
        });
        let (inner, outer) = readers.partition(|it| relations.contains(&it.relation));
        Self { relations, aggregate, clauses, outer, inner }
    }

    /// What reads this relation, which the stratum derives.
    fn readers(&self, relation: RelationId) -> impl Iterator<Item = Reader> {
        self.inner.iter().copied().filter(move |reader| reader.relation == relation)
    }
}

impl<P: Deref<Target = Program>> Materialization<P> {
    /// Derives what follows from the rows that are marked.
    pub(super) fn derive(&mut self) -> Result<(), Stop> {
        let strata = Arc::clone(&self.strata);
        for stratum in &*strata {
            if let Some(aggregate) = stratum.aggregate {
                self.fold(aggregate)?;
            } else {
                self.derive_stratum(stratum)?;
            }
        }
        if self.derived_now() > self.limits.max_tuples { Err(Stop::TooMany) } else { Ok(()) }
    }

    /// Whether the update may change a relation.
    pub(super) fn is_touched(&self, relation: RelationId) -> bool {
        self.touched.marks[relation.index()]
    }

    fn derive_stratum(&mut self, stratum: &Stratum) -> Result<(), Stop> {
        let touched = |it: &&Reader| self.is_touched(it.relation);
        let readers: Vec<Reader> = stratum.outer.iter().filter(touched).copied().collect();
        if readers.is_empty() && !stratum.relations.iter().any(|&id| self.is_touched(id)) {
            return Ok(());
        }
        let mut lost = self.changed(stratum, false);
        let mut gained = self.changed(stratum, true);
        self.lose(stratum, &readers, &mut lost)?;
        for reader in readers {
            let rows = self.moved(reader, State::After);
            self.add(reader, &rows, &mut gained)?;
        }
        for &(relation, row) in &lost {
            if !self.relations[relation.index()].is_in(row, State::After)
                && self.follows(stratum, relation, row)?
            {
                self.set(relation, row, true);
                gained.push((relation, row));
            }
        }
        while let Some((relation, row)) = gained.pop() {
            for reader in stratum.readers(relation) {
                self.add(reader, &[row], &mut gained)?;
            }
        }
        Ok(())
    }

    /// The rows of the stratum that an edit of the facts changed.
    fn changed(&self, stratum: &Stratum, comes: bool) -> Vec<Place> {
        let of =
            |&id: &RelationId| self.relations[id.index()].changed(comes).map(move |row| (id, row));
        stratum.relations.iter().flat_map(of).collect()
    }

    /// Takes away every row that an instance led to which held before and has a changed literal, or
    /// one that is lost; facts stay.
    fn lose(
        &mut self,
        stratum: &Stratum,
        readers: &[Reader],
        lost: &mut Vec<Place>,
    ) -> Result<(), Stop> {
        for &reader in readers {
            let rows = self.moved(reader, State::Before);
            self.take_away(reader, &rows, lost)?;
        }
        let mut done = 0;
        while let Some(&(relation, row)) = lost.get(done) {
            done += 1;
            for reader in stratum.readers(relation) {
                self.take_away(reader, &[row], lost)?;
            }
        }
        Ok(())
    }

    fn take_away(
        &mut self,
        reader: Reader,
        rows: &[u32],
        lost: &mut Vec<Place>,
    ) -> Result<(), Stop> {
        let heads = self.heads(reader, rows, State::Before)?;
        let relation = self.program.clauses[reader.clause.index()].head.relation;
        for row in heads.iter() {
            let rows = &self.relations[relation.index()];
            if let Some(row) = rows.find(row)
                && rows.is_in(row, State::After)
                && !rows.is_given(row)
            {
                self.set(relation, row, false);
                lost.push((relation, row));
            }
        }
        self.heads = heads;
        Ok(())
    }

    /// Adds every row that an instance leads to which holds now and has one of these rows.
    fn add(&mut self, reader: Reader, rows: &[u32], gained: &mut Vec<Place>) -> Result<(), Stop> {
        let heads = self.heads(reader, rows, State::After)?;
        let relation = self.program.clauses[reader.clause.index()].head.relation;
        for row in heads.iter() {
            let rows = &mut self.relations[relation.index()];
            let row = rows.place(row);
            if !rows.is_in(row, State::After) {
                self.set(relation, row, true);
                gained.push((relation, row));
            }
        }
        self.heads = heads;
        let rows = &self.relations[relation.index()];
        if rows.derived() > self.limits.max_tuples { Err(Stop::TooMany) } else { Ok(()) }
    }

    /// The changed rows by which a literal is another matter in one of the states.
    fn moved(&self, reader: Reader, state: State) -> Vec<u32> {
        let rows = &self.relations[reader.relation.index()];
        let comes = state == State::After;
        match &self.program.clauses[reader.clause.index()].body[reader.at] {
            Literal::Fold { .. } => groups(rows),
            Literal::Negated(_) => rows.changed(!comes).collect(),
            _ => rows.changed(comes).collect(),
        }
    }

    /// The heads of the instances of a clause in which one of these rows makes the literal what it is.
    fn heads(&mut self, reader: Reader, rows: &[u32], state: State) -> Result<Heads, Stop> {
        let mut heads = std::mem::take(&mut self.heads);
        heads.clear();
        if rows.is_empty() {
            return Ok(heads);
        }
        let plan = self.by_literal(reader.clause, reader.at);
        self.rule = self.program.clauses[reader.clause.index()].rule;
        let Self { relations, values, limits, scratch, .. } = self;
        let context = Context { relations, values, watch: limits.watch, state };
        for &row in rows {
            let row = relations[reader.relation.index()].row(row);
            context.evaluate(&plan, row, scratch, &mut |head| {
                heads.push(head);
                true
            })?;
        }
        Ok(heads)
    }

    /// Whether a row still follows.
    fn follows(&mut self, stratum: &Stratum, relation: RelationId, row: u32) -> Result<bool, Stop> {
        for &clause in &stratum.clauses {
            let definition = &self.program.clauses[clause.index()];
            if definition.head.relation != relation {
                continue;
            }
            self.rule = definition.rule;
            let plan = self.by_head(clause);
            let Self { relations, values, limits, scratch, .. } = self;
            let state = State::After;
            let context = Context { relations, values, watch: limits.watch, state };
            let mut follows = false;
            let row = relations[relation.index()].row(row);
            context.evaluate(&plan, row, scratch, &mut |_| {
                follows = true;
                false
            })?;
            if follows {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn by_literal(&mut self, clause: ClauseId, at: usize) -> Arc<Plan> {
        let known = &mut self.by_literal[clause.index()][at];
        Arc::clone(known.get_or_insert_with(|| {
            let definition = &self.program.clauses[clause.index()];
            let (relations, values) = (&mut self.relations[..], &*self.values);
            let mut planner = Planner { program: &self.program, relations, values };
            Arc::new(planner.plan_literal(definition, at))
        }))
    }

    fn by_head(&mut self, clause: ClauseId) -> Arc<Plan> {
        let known = &mut self.by_head[clause.index()];
        Arc::clone(known.get_or_insert_with(|| {
            let definition = &self.program.clauses[clause.index()];
            let (relations, values) = (&mut self.relations[..], &*self.values);
            let mut planner = Planner { program: &self.program, relations, values };
            Arc::new(planner.plan_head(definition))
        }))
    }
}

/// Of the values of an aggregate that change, one row for each group.
fn groups(rows: &Rows) -> Vec<u32> {
    let mut seen = FxHashSet::default();
    let changed = rows.changed(false).chain(rows.changed(true));
    let is_first = |&row: &u32| {
        let row = rows.row(row);
        seen.insert(&row[..row.len() - 1])
    };
    changed.filter(is_first).collect()
}
