//! How one clause is evaluated: steps that turn batches of bindings into batches of bindings.
//!
//! The order of the literals is given (see [`costs`](super::costs)). What is left to do is to see
//! which columns of an atom are known when it is reached and which are wanted afterwards, to drop
//! variables that nothing needs any more, and to notice where it is enough that one row matches.

use crate::database::Code;
use crate::engine::batch::independent::is_certain;
use crate::engine::batch::intersection::Intersect;
use crate::engine::batch::slots::Slots;
use crate::engine::values::Values;
use crate::plan::{Access, Needed, OrderedStep};
use crate::program::{
    Atom, Clause, Literal, Operand, Primitive, Program, RelationId, RuleId, Variable,
};
use crate::syntax::ast::{Comparison, Functor};

/// Which rows of a relation are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Generation {
    All,
    /// The rows from before the last round of the recursion.
    Old,
    /// The rows that the last round added.
    New,
}

/// Where a code comes from. Variables have their numbers in the clause until a plan is complete, and
/// then those of their slots.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CodeSource {
    Variable(usize),
    Constant(Code),
}

impl CodeSource {
    /// The variable, or its slot.
    pub(super) fn variable(self) -> Option<usize> {
        match self {
            Self::Variable(variable) => Some(variable),
            Self::Constant(_) => None,
        }
    }
}

/// A source with the primitive type of its codes.
#[derive(Debug, Clone, Copy)]
pub(super) struct TypedSource {
    pub(super) source: CodeSource,
    pub(super) primitive: Primitive,
}

/// What is done for each batch of bindings.
#[derive(Debug)]
pub(super) struct PlanStep {
    pub(super) kind: StepKind,
    /// Its place in the order.
    pub(super) at: usize,
    /// The slots of the variables that were bound before the step and are needed after it.
    pub(super) carries: Vec<usize>,
}

#[derive(Debug)]
pub(super) enum StepKind {
    Match(Match),
    Intersect(Intersect),
    Compare {
        comparison: Comparison,
        left: TypedSource,
        right: TypedSource,
    },
    Let {
        variable: usize,
        functor: Option<Functor>,
        arguments: Vec<TypedSource>,
        /// The variable that the literal is solved for, if that is not the one that it computes.
        solved_for: Option<Variable>,
    },
    /// Keeps bindings for which the function gives the code.
    Equate {
        code: CodeSource,
        functor: Functor,
        arguments: Vec<TypedSource>,
    },
}

/// Finding rows of a relation.
#[derive(Debug)]
pub(super) struct Match {
    pub(super) relation: RelationId,
    pub(super) part: Generation,
    pub(super) mode: Mode,
    /// The columns whose codes are known, in ascending order.
    pub(super) key: Vec<usize>,
    /// The codes of the key.
    pub(super) codes: Vec<CodeSource>,
    /// Columns that must be equal because one variable stands in both.
    pub(super) same: Vec<(usize, usize)>,
    /// The columns whose codes are wanted, and for which variable.
    pub(super) binds: Vec<(usize, usize)>,
    /// Comparisons that a row has to pass beside its key, where one row is enough.
    pub(super) tests: Vec<Test>,
}

impl Match {
    /// Whether all rows are read but only their first columns are wanted, so that rows that agree in
    /// these are skipped.
    pub(super) fn drops_last(&self, arity: usize) -> bool {
        let first = self.binds.iter().map(|(column, _)| *column).eq(0..self.binds.len());
        first && self.binds.len() < arity && self.key.is_empty() && self.same.is_empty()
    }
}

/// How many of the matching rows count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// Each gives bindings.
    Each,
    /// One row is enough.
    Any,
    /// There must be no row.
    None,
    /// There is at most one row. Where there is none, this code takes its place, or the binding is
    /// dropped.
    Fold(Option<Code>),
}

/// A comparison that is made while rows are looked for.
#[derive(Debug)]
pub(super) struct Test {
    pub(super) comparison: Comparison,
    pub(super) left: Side,
    pub(super) right: Side,
    pub(super) primitive: Primitive,
}

/// One side of a [`Test`].
#[derive(Debug, Clone, Copy)]
pub(super) enum Side {
    Bound(CodeSource),
    Column(usize),
}

/// What the bindings are used for after the last step.
#[derive(Debug)]
pub(super) enum Ending {
    /// They make rows of the head.
    Head(Vec<CodeSource>),
    /// They confirm failures.
    Failures {
        /// The number of the failure: a variable after the last of the clause.
        number: CodeSource,
        /// Of a clause inside an aggregate, what is known of the group.
        group: Option<Vec<Option<CodeSource>>>,
    },
}

/// The steps for one clause, or for the rest of one.
#[derive(Debug)]
pub(super) struct Plan<'p> {
    pub(super) clause: &'p Clause,
    /// The variables that are bound before the first step.
    bound: Vec<bool>,
    pub(super) order: Vec<OrderedStep>,
    pub(super) steps: Vec<PlanStep>,
    pub(super) ending: Ending,
    /// How many columns a batch has.
    pub(super) slots: usize,
    /// By variable, the slot that it has while it is needed.
    slot_of: Vec<Option<usize>>,
    /// The slots that the first batch has to fill; the number of a failure aside.
    pub(super) input: Vec<usize>,
}

impl Plan<'_> {
    pub(super) fn rule(&self) -> RuleId {
        self.clause.rule
    }

    /// Where the numbers of failures are, if the plan confirms some.
    pub(super) fn number_slot(&self) -> Option<usize> {
        match self.ending {
            Ending::Failures { number: CodeSource::Variable(slot), .. } => Some(slot),
            _ => None,
        }
    }
}

/// What is known of a clause when it is planned.
#[derive(Debug, Clone, Copy)]
pub(super) struct ClauseContext<'p, 'v> {
    pub(super) program: &'p Program,
    pub(super) clause: &'p Clause,
    pub(super) values: &'v Values,
    /// The literal that reads the new rows of a growing relation. Other literals read all of its rows
    /// if they come before this one, and the old ones if they come after it.
    pub(super) delta: Option<DeltaLiteral<'v>>,
}

/// The literal of a recursive clause that reads new rows.
#[derive(Debug, Clone, Copy)]
pub(super) struct DeltaLiteral<'v> {
    pub(super) literal: usize,
    pub(super) growing: &'v [RelationId],
}

impl<'p> ClauseContext<'p, '_> {
    /// Which part of its relation the literal at this place of the body reads.
    pub(super) fn part(&self, literal: usize, relation: RelationId) -> Generation {
        match self.delta {
            Some(delta) if delta.growing.contains(&relation) => match literal.cmp(&delta.literal) {
                std::cmp::Ordering::Less => Generation::All,
                std::cmp::Ordering::Equal => Generation::New,
                std::cmp::Ordering::Greater => Generation::Old,
            },
            _ => Generation::All,
        }
    }

    /// The plan for all of the clause in this order.
    pub(super) fn plan(self, order: Vec<OrderedStep>) -> Plan<'p> {
        let head = &self.clause.head.arguments;
        let head = head.iter().flatten().map(|&operand| self.source(operand)).collect();
        let variables = self.clause.variables.len() + 1;
        self.build(order, vec![false; variables], &vec![None; variables], Ending::Head(head))
    }

    /// The plan for the literals after one that failed, without those that need a variable which is
    /// unknown because of that: if all of them hold, the failure counts.
    pub(super) fn plan_after(self, plan: &Plan<'p>, step: &PlanStep) -> Plan<'p> {
        let mut bound = plan.bound.clone();
        for step in &plan.order[..step.at] {
            self.binds(step).for_each(|variable| bound[variable.index()] = true);
        }
        let mut unknown = vec![false; bound.len()];
        for &at in plan.order[step.at].finished() {
            self.clause.body[at].binds().for_each(|variable| unknown[variable.index()] = true);
        }
        let mut known = bound.clone();
        let mut order = Vec::new();
        for &at in plan.order[step.at + 1..].iter().flat_map(OrderedStep::finished) {
            let literal = &self.clause.body[at];
            if literal.mentions().any(|variable| unknown[variable.index()]) {
                for variable in literal.mentions().filter(|it| !known[it.index()]) {
                    unknown[variable.index()] = true;
                }
            } else {
                literal.binds().for_each(|variable| known[variable.index()] = true);
                order.push(OrderedStep::Literal(at));
            }
        }
        let number = CodeSource::Variable(self.clause.variables.len());
        let ending = Ending::Failures { number, group: self.group(&known) };
        self.build(order, bound, &plan.slot_of, ending)
    }

    /// Of a clause inside an aggregate, the columns of the group whose codes are known.
    fn group(self, known: &[bool]) -> Option<Vec<Option<CodeSource>>> {
        let head = &self.clause.head;
        let aggregate = self.program.aggregates.iter().find(|it| it.inner == head.relation)?;
        let is_known = |operand: &Operand| match operand {
            Operand::Variable(variable) => known[variable.index()],
            Operand::Constant(_) => true,
        };
        let group = head.arguments[..aggregate.group].iter();
        Some(group.map(|it| it.filter(is_known).map(|it| self.source(it))).collect())
    }

    /// The plan in this order, when these variables are bound and have these slots.
    fn build(
        self,
        order: Vec<OrderedStep>,
        start: Vec<bool>,
        before: &[Option<usize>],
        mut ending: Ending,
    ) -> Plan<'p> {
        let needed = self.needed(&order, &ending);
        let mut bound = start.clone();
        let is_live = |&it: &usize| bound[it] && needed.is_needed(it, 0);
        let mut slots = Slots::starting(before, (0..bound.len()).filter(is_live).collect());
        let input = slots.carried();
        if let Ending::Failures { number: CodeSource::Variable(number), .. } = ending {
            slots.add(number);
        }
        let (mut steps, mut at) = (Vec::new(), 0);
        while at < order.len() {
            let (kind, last) = match &order[at] {
                OrderedStep::Literal(place) => self.step(*place, &order, at, &bound, &needed),
                OrderedStep::Intersection(it) => {
                    let (step, last) = self.intersect(it, &order, at, &bound, &needed);
                    (Some(StepKind::Intersect(step)), last)
                }
            };
            if let Some(mut kind) = kind {
                let carries = slots.step(&mut kind, |it| needed.is_needed(it, last + 1));
                steps.push(PlanStep { kind, at, carries });
            }
            self.binds(&order[at]).for_each(|variable| bound[variable.index()] = true);
            at = last + 1;
        }
        slots.name_ending(&mut ending);
        let (slots, slot_of) = slots.finish();
        Plan { clause: self.clause, bound: start, order, steps, ending, slots, slot_of, input }
    }

    /// The variables that are bound after a step because of it.
    fn binds(&self, step: &OrderedStep) -> impl Iterator<Item = Variable> {
        let (literal, variable) = match step {
            OrderedStep::Literal(at) => (Some(&self.clause.body[*at]), None),
            OrderedStep::Intersection(it) => (None, Some(it.variable)),
        };
        literal.into_iter().flat_map(Literal::mentions).chain(variable)
    }

    fn needed(&self, order: &[OrderedStep], ending: &Ending) -> Needed {
        let in_the_end = match ending {
            Ending::Head(sources) => sources.clone(),
            Ending::Failures { number, group } => {
                group.iter().flatten().copied().flatten().chain([*number]).collect()
            }
        };
        let in_the_end = in_the_end.into_iter().filter_map(CodeSource::variable);
        let mentions = order
            .iter()
            .map(|step| step.reads().iter().flat_map(|&at| self.clause.body[at].mentions()));
        Needed::new(mentions, self.clause.variables.len() + 1, in_the_end)
    }

    /// The step for a literal, which stands at a place of the order, if it does anything; and the place
    /// of the last step that it takes care of.
    fn step(
        &self,
        place: usize,
        order: &[OrderedStep],
        at: usize,
        bound: &[bool],
        needed: &Needed,
    ) -> (Option<StepKind>, usize) {
        let kind = match &self.clause.body[place] {
            Literal::Atom(atom) => {
                let part = self.part(place, atom.relation);
                let (step, last) = self.atom(atom, part, order, at, bound, needed);
                return (Some(StepKind::Match(step)), last);
            }
            Literal::Negated(atom) => {
                let mut step = self.match_atom(atom, Generation::All, bound, |_| false);
                step.mode = Mode::None;
                StepKind::Match(step)
            }
            literal @ (Literal::Compare { .. } | Literal::Let { .. }) => {
                let is_needed = |it: Variable| needed.is_needed(it.index(), at + 1);
                return (self.computation(literal, bound, is_needed), at);
            }
            Literal::Fold { variable, aggregate, key } => {
                StepKind::Match(self.fold(*variable, *aggregate, key))
            }
        };
        (Some(kind), at)
    }

    /// An atom, and the comparisons right after it if one row is enough for all of them.
    fn atom(
        &self,
        atom: &Atom,
        part: Generation,
        order: &[OrderedStep],
        at: usize,
        bound: &[bool],
        needed: &Needed,
    ) -> (Match, usize) {
        let mut known = bound.to_vec();
        atom.variables().for_each(|it| known[it.index()] = true);
        let is_test = |step: &&OrderedStep| self.infallible_test(step, &known).is_some();
        let tests = order[at + 1..].iter().take_while(is_test).count();
        let bound_here = |after: usize| {
            let is_new = |it: &Variable| !bound[it.index()] && needed.is_needed(it.index(), after);
            atom.variables().any(|variable| is_new(&variable))
        };
        // Without the last comparisons, which are steps of their own then, one row may be enough.
        let Some(tests) = (0..=tests).find(|tests| !bound_here(at + 1 + tests)) else {
            let is_needed = |variable| needed.is_needed(variable, at + 1);
            return (self.match_atom(atom, part, bound, is_needed), at);
        };
        let is_needed = |variable| needed.is_needed(variable, at + 1 + tests);
        let mut step = self.match_atom(atom, part, bound, is_needed);
        step.mode = Mode::Any;
        let steps = order[at + 1..=at + tests].iter();
        step.tests = steps.filter_map(|it| self.test(it, atom, bound, &known)).collect();
        (step, at + tests)
    }

    /// The comparison that this step is, if it is one of variables that are known and cannot fail.
    pub(super) fn infallible_test(
        &self,
        step: &OrderedStep,
        known: &[bool],
    ) -> Option<&'p Literal> {
        let OrderedStep::Literal(at) = step else { return None };
        let literal = &self.clause.body[*at];
        let is_one = matches!(literal, Literal::Compare { .. }) && !literal.can_fail();
        let compares = is_one && literal.requires().all(|it| known[it.index()]);
        (compares && !is_certain(literal)).then_some(literal)
    }

    fn test(
        &self,
        step: &OrderedStep,
        atom: &Atom,
        bound: &[bool],
        known: &[bool],
    ) -> Option<Test> {
        let Literal::Compare { comparison, left, right } = self.infallible_test(step, known)?
        else {
            return None;
        };
        let side = |operand: Operand| {
            let column = match operand {
                Operand::Variable(variable) if !bound[variable.index()] => {
                    atom.arguments.iter().position(|argument| *argument == Some(operand))
                }
                _ => None,
            };
            column.map_or(Side::Bound(self.source(operand)), Side::Column)
        };
        let primitive = self.typed(*left).primitive;
        let (left, right) = (side(*left), side(*right));
        Some(Test { comparison: *comparison, left, right, primitive })
    }

    pub(super) fn match_atom(
        &self,
        atom: &Atom,
        part: Generation,
        bound: &[bool],
        is_needed: impl Fn(usize) -> bool,
    ) -> Match {
        let Access { key, free, same } = Access::new(atom, |variable| bound[variable.index()]);
        let operands = key.iter().filter_map(|&column| atom.arguments[column]);
        let codes = operands.map(|operand| self.source(operand)).collect();
        let binds = free.into_iter().map(|(column, variable)| (column, variable.index()));
        let binds = binds.filter(|&(_, variable)| is_needed(variable)).collect();
        let (relation, mode, tests) = (atom.relation, Mode::Each, Vec::new());
        Match { relation, part, mode, key, codes, same, binds, tests }
    }

    fn fold(&self, variable: Variable, aggregate: usize, key: &[Operand]) -> Match {
        let aggregate = &self.program.aggregates[aggregate];
        let of_nothing = aggregate.of_nothing().map(|value| self.values.encode(value));
        Match {
            relation: aggregate.value,
            part: Generation::All,
            mode: Mode::Fold(of_nothing),
            key: (0..key.len()).collect(),
            codes: key.iter().map(|&operand| self.source(operand)).collect(),
            same: Vec::new(),
            binds: vec![(key.len(), variable.index())],
            tests: Vec::new(),
        }
    }

    pub(super) fn source(&self, operand: Operand) -> CodeSource {
        match operand {
            Operand::Variable(variable) => CodeSource::Variable(variable.index()),
            Operand::Constant(value) => CodeSource::Constant(self.values.encode(value)),
        }
    }

    pub(super) fn typed(&self, operand: Operand) -> TypedSource {
        let primitive = match operand {
            Operand::Variable(variable) => {
                self.program.ty(self.clause.variables[variable.index()].ty).primitive
            }
            Operand::Constant(value) => Primitive::of(value),
        };
        TypedSource { source: self.source(operand), primitive }
    }
}
