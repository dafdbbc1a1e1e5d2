//! A clause as stages: the rows of one relation are joined with those of another, or with their
//! absence, one stage after the other.
//!
//! A stage reads rows whose first codes are its key. It gives rows with only those codes that a later
//! stage or the head needs, those of the next stage's key first.

use crate::database::Code;
use crate::engine::dataflow::steps::{Operation, SlotSource, Steps, TypedSlot};
use crate::engine::values::Values;
use crate::plan::{self, Needed};
use crate::program::{
    Argument, Atom, Clause, Literal, Operand, Primitive, Program, RelationId, Variable,
};

/// Which rows of a relation are read, and which of their columns. Equal accesses share one arrangement.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct RowAccess {
    pub(super) relation: RelationId,
    /// Columns, each with the code that it must have.
    pub(super) constants: Vec<(usize, Code)>,
    /// Pairs of columns that must be equal.
    pub(super) same: Vec<(usize, usize)>,
    /// The columns that rows are looked up by.
    pub(super) key: Vec<usize>,
    /// The columns that are read beside these.
    pub(super) rest: Vec<usize>,
    /// Whether equal rows, of tuples that differ only in columns that are left out, count once.
    pub(super) once: bool,
}

/// What a stage does with the rows that it reads.
#[derive(Debug, Clone)]
pub(super) enum StageKind {
    /// Takes its steps for each row.
    Map,
    /// Joins them with the rows of an access that have their key.
    Join(RowAccess),
    /// Keeps those whose key an access does not have.
    Without(RowAccess),
    /// Joins them with the value of an aggregate for their key, or with the code of what it is for
    /// an empty group.
    Fold { aggregate: usize, of_nothing: Option<Code> },
}

/// One stage. Its steps read the codes of the key, the other codes of the row, then those of the row
/// that it was joined with.
#[derive(Debug, Clone)]
pub(super) struct Stage {
    pub(super) kind: StageKind,
    /// How many codes the key has.
    pub(super) key: usize,
    pub(super) steps: Steps,
}

/// The dataflow of one clause.
#[derive(Debug, Clone)]
pub(super) struct ClausePlan {
    pub(super) head: RelationId,
    /// The access that gives the rows of the first stage, by the key of that stage. Without one, there
    /// is one row without codes.
    pub(super) start: Option<RowAccess>,
    pub(super) stages: Vec<Stage>,
}

/// What is known of relations before the dataflow is built.
pub(super) trait RelationStatistics {
    /// Whether a tuple may count more than once: once for each clause that derives it.
    fn is_multiset(&self, relation: RelationId) -> bool;

    /// Whether more than 90 % of the tuples differ in these columns.
    fn is_nearly_unique(&self, relation: RelationId, columns: &[usize]) -> bool;
}

/// The plan for a clause, its literals in this order.
pub(super) fn plan_clause(
    program: &Program,
    values: &Values,
    knowledge: &dyn RelationStatistics,
    clause: &Clause,
    order: &[usize],
) -> ClausePlan {
    let known = vec![None; clause.variables.len()];
    let head = clause.head.variables().map(Variable::index);
    let mentions = order.iter().map(|&at| clause.body[at].mentions());
    let needed = Needed::new(mentions, clause.variables.len(), head);
    let stage = Stage { kind: StageKind::Map, key: 0, steps: Steps::default() };
    let mut planner = Planner {
        program,
        values,
        knowledge,
        clause,
        needed,
        known,
        live: Vec::new(),
        slots: 0,
        start: None,
        stage,
        stages: Vec::new(),
    };
    for (place, &at) in order.iter().enumerate() {
        match &clause.body[at] {
            Literal::Atom(atom) if place == 0 => planner.begin(atom),
            literal => planner.literal(literal, place),
        }
    }
    planner.end()
}

struct Planner<'a> {
    program: &'a Program,
    values: &'a Values,
    knowledge: &'a dyn RelationStatistics,
    clause: &'a Clause,
    needed: Needed,
    /// For each variable that is bound, where its code is.
    known: Vec<Option<SlotSource>>,
    /// The variables that are bound and may still be needed.
    live: Vec<usize>,
    /// How many codes the steps of this stage can read so far.
    slots: usize,
    start: Option<RowAccess>,
    /// The stage to which steps are still added.
    stage: Stage,
    stages: Vec<Stage>,
}

impl Planner<'_> {
    fn begin(&mut self, atom: &Atom) {
        let (access, bound) = self.access(atom, Some(1));
        self.bind(&bound, access.rest.len());
        self.start = Some(access);
    }

    /// Takes the literal at this place of the order.
    fn literal(&mut self, literal: &Literal, place: usize) {
        self.stage.steps.can_fail |= literal.can_fail();
        match literal {
            Literal::Atom(atom) => {
                let (access, bound) = self.access(atom, Some(place + 1));
                let key = self.key(&atom.arguments, &access.key);
                let rest = access.rest.len();
                self.next(StageKind::Join(access), key, place);
                self.bind(&bound, rest);
            }
            Literal::Negated(atom) => {
                let (mut access, _) = self.access(atom, None);
                access.once |= !access.rest.is_empty() || self.knowledge.is_multiset(atom.relation);
                access.rest.clear();
                let key = self.key(&atom.arguments, &access.key);
                self.next(StageKind::Without(access), key, place);
            }
            Literal::Fold { variable, aggregate, key } => {
                let key = key.iter().map(|&operand| self.source(operand)).collect();
                let of_nothing = self.program.aggregates[*aggregate].of_nothing();
                let of_nothing = of_nothing.map(|value| self.values.encode(value));
                self.next(StageKind::Fold { aggregate: *aggregate, of_nothing }, key, place);
                // A value, then a 0/1 overflow flag.
                let flag = SlotSource::Slot(self.slots + 1);
                self.bind(&[(0, *variable)], 2);
                self.stage.steps.operations.push(Operation::Same(flag, SlotSource::Constant(0)));
            }
            Literal::Compare { comparison, left, right } => {
                let (left, right) = (self.typed(*left), self.typed(*right));
                let operation = Operation::Compare { comparison: *comparison, left, right };
                self.stage.steps.operations.push(operation);
            }
            Literal::Let { variable, functor: None, arguments } => {
                self.know(*variable, self.source(arguments[0]));
            }
            Literal::Let { variable, functor: Some(functor), arguments } => {
                let arguments = arguments.iter().map(|&operand| self.typed(operand)).collect();
                let operation = Operation::Let { functor: *functor, arguments };
                self.stage.steps.operations.push(operation);
                self.bind(&[(0, *variable)], 1);
            }
        }
    }

    /// How an atom is read, and the variables that it binds and that are needed from `after` on, each
    /// with its place in the rest. If it binds none, only the key is read.
    fn access(&self, atom: &Atom, after: Option<usize>) -> (RowAccess, Vec<(usize, Variable)>) {
        let of = plan::Access::new(atom, |variable| self.known[variable.index()].is_some());
        let code = |&column: &usize| match self.place(atom.arguments[column]?)? {
            SlotSource::Constant(code) => Some((column, code)),
            SlotSource::Slot(_) => None,
        };
        let constants: Vec<_> = of.key.iter().filter_map(code).collect();
        let is_rest = |column: &usize| {
            !of.key.contains(column) && !of.same.iter().any(|(_, second)| second == column)
        };
        let rest: Vec<usize> = (0..atom.arguments.len()).filter(is_rest).collect();
        let place = |column| rest.iter().position(|&it| it == column);
        let mut bound: Vec<(usize, Variable)> = of
            .free
            .iter()
            .filter_map(|&(column, variable)| Some((place(column)?, variable)))
            .collect();
        let mut key = of.key;
        key.retain(|column| !constants.iter().any(|(constant, _)| constant == column));
        let (relation, same) = (atom.relation, of.same);
        let mut access = RowAccess { relation, constants, same, key, rest, once: false };
        bound.retain(|&(_, variable)| {
            after.is_some_and(|after| self.needed.is_needed(variable.index(), after))
        });
        let is_whole = access.rest.is_empty() || self.is_nearly_unique(&access, &access.key);
        if bound.is_empty() && !is_whole {
            access.once = true;
            access.rest.clear();
        }
        (access, bound)
    }

    /// Whether more than 90 % of the rows differ in these columns.
    fn is_nearly_unique(&self, access: &RowAccess, columns: &[usize]) -> bool {
        let is_all = access.constants.is_empty() && access.same.is_empty();
        is_all && !columns.is_empty() && self.knowledge.is_nearly_unique(access.relation, columns)
    }

    /// The arguments in these columns, by which rows are looked up.
    fn key(&self, arguments: &[Argument], columns: &[usize]) -> Vec<SlotSource> {
        let operands = columns.iter().filter_map(|&column| arguments[column]);
        operands.map(|operand| self.source(operand)).collect()
    }

    /// Ends the current stage and begins the next one, which looks rows up by this key.
    fn next(&mut self, kind: StageKind, key: Vec<SlotSource>, place: usize) {
        let length = key.len();
        self.live.sort_unstable();
        self.live.dedup();
        self.live.retain(|&variable| self.needed.is_needed(variable, place));
        let needed: Vec<SlotSource> = self
            .live
            .iter()
            .filter_map(|&variable| self.known[variable])
            .filter(|source| matches!(source, SlotSource::Slot(_)))
            .collect();
        let kept = self.keyed_start(&key, &needed).unwrap_or_else(|| {
            let mut kept = key;
            for source in needed {
                if !kept.contains(&source) {
                    kept.push(source);
                }
            }
            self.end_stage(kept.clone());
            kept
        });
        for &variable in &self.live {
            let known = &mut self.known[variable];
            if let Some(source @ SlotSource::Slot(_)) = *known {
                *known = kept.iter().position(|other| *other == source).map(SlotSource::Slot);
            }
        }
        self.slots = kept.len();
        self.stage = Stage { kind, key: length, steps: Steps::default() };
    }

    /// If the key consists of columns of the start, and nothing was computed yet, lets the next stage
    /// read an arrangement of the start, which other clauses can share; gives the codes of its rows.
    fn keyed_start(
        &mut self,
        key: &[SlotSource],
        needed: &[SlotSource],
    ) -> Option<Vec<SlotSource>> {
        let mut start = self.start.clone().filter(|_| self.stages.is_empty())?;
        if !matches!(self.stage.kind, StageKind::Map) || !self.stage.steps.operations.is_empty() {
            return None;
        }
        let slot = |source: &SlotSource| match source {
            SlotSource::Slot(slot) => Some(*slot),
            SlotSource::Constant(_) => None,
        };
        let key: Vec<usize> = key.iter().map(slot).collect::<Option<_>>()?;
        if (0..key.len()).any(|at| key[..at].contains(&key[at])) {
            return None;
        }
        let is_in_key = |slot: &usize| key.contains(slot);
        start.key = key.iter().map(|&slot| start.rest[slot]).collect();
        let mut slots = key.clone();
        let is_key_enough = needed.iter().filter_map(slot).all(|slot| is_in_key(&slot));
        if is_key_enough && !self.is_nearly_unique(&start, &start.key) {
            start.once = key.len() < start.rest.len();
        } else {
            slots.extend((0..start.rest.len()).filter(|slot| !is_in_key(slot)));
        }
        start.rest = slots[key.len()..].iter().map(|&slot| start.rest[slot]).collect();
        self.start = Some(start);
        Some(slots.into_iter().map(SlotSource::Slot).collect())
    }

    fn end_stage(&mut self, kept: Vec<SlotSource>) {
        let map = Stage { kind: StageKind::Map, key: 0, steps: Steps::default() };
        let mut stage = std::mem::replace(&mut self.stage, map);
        stage.steps.kept = kept;
        if let (StageKind::Map, Some(start), true) =
            (&stage.kind, &mut self.start, self.stages.is_empty())
        {
            let used = stage.steps.narrow(start.rest.len());
            start.rest = used.into_iter().map(|slot| start.rest[slot]).collect();
        }
        self.stages.push(stage);
    }

    fn end(mut self) -> ClausePlan {
        let clause = self.clause;
        let head = clause.head.arguments.iter().flatten();
        let kept = head.map(|&operand| self.source(operand)).collect();
        self.end_stage(kept);
        ClausePlan { head: clause.head.relation, start: self.start, stages: self.stages }
    }

    /// Adds so many codes to those that steps can read; at these places they are variables.
    fn bind(&mut self, bound: &[(usize, Variable)], codes: usize) {
        for &(place, variable) in bound {
            self.know(variable, SlotSource::Slot(self.slots + place));
        }
        self.slots += codes;
    }

    fn know(&mut self, variable: Variable, source: SlotSource) {
        self.known[variable.index()] = Some(source);
        self.live.push(variable.index());
    }

    fn place(&self, operand: Operand) -> Option<SlotSource> {
        match operand {
            Operand::Variable(variable) => self.known[variable.index()],
            Operand::Constant(value) => Some(SlotSource::Constant(self.values.encode(value))),
        }
    }

    fn source(&self, operand: Operand) -> SlotSource {
        self.place(operand).unwrap_or_else(|| unreachable!("the order binds before it uses"))
    }

    fn typed(&self, operand: Operand) -> TypedSlot {
        let primitive = match operand {
            Operand::Variable(variable) => {
                self.program.ty(self.clause.variables[variable.index()].ty).primitive
            }
            Operand::Constant(value) => Primitive::of(value),
        };
        TypedSlot { source: self.source(operand), primitive }
    }
}
