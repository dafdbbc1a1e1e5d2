//! How a change of one literal, or the question whether a row still follows, goes through a clause.

use crate::database::Code;
use crate::engine::incremental::rows::Rows;
use crate::engine::values::Values;
use crate::plan::{Access, Costs, Needed, Partial, Rank, Search};
use crate::program::{Argument, Atom, Clause, Literal, Operand, Primitive, Program, Variable};
use crate::syntax::ast::{Comparison, Functor};

/// Where a code comes from.
#[derive(Debug, Clone, Copy)]
pub(super) enum Source {
    Constant(Code),
    Variable(usize),
}

/// A code beside what it stands for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Typed {
    pub(super) source: Source,
    pub(super) primitive: Primitive,
}

/// How rows are found.
#[derive(Debug, Clone, Copy)]
pub(super) enum Lookup {
    /// The one row whose columns are all known.
    Row,
    /// By this index.
    Index(usize),
    /// By looking at all of them.
    Scan,
}

/// How many of the rows matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quantity {
    /// Each goes on.
    Each,
    /// It goes on once if there is one.
    Any,
    /// It goes on if there is none.
    None,
}

/// What a row has to be like, and what it binds.
#[derive(Debug, Clone, Default)]
pub(super) struct Columns {
    /// Columns with codes that are known.
    pub(super) equal: Vec<(usize, Source)>,
    pub(super) binds: Vec<(usize, usize)>,
    /// Pairs of columns that must be equal.
    pub(super) same: Vec<(usize, usize)>,
}

#[derive(Debug, Clone)]
pub(super) enum Step {
    Find(Find),
    Compare {
        comparison: Comparison,
        left: Typed,
        right: Typed,
    },
    Compute {
        functor: Option<Functor>,
        arguments: Vec<Typed>,
        variable: usize,
        /// Whether the variable has a code already, which has to be the result.
        is_bound: bool,
    },
    /// The value of an aggregate for a group.
    LookUp {
        relation: usize,
        index: usize,
        key: Vec<Source>,
        variable: usize,
        is_bound: bool,
        of_nothing: Option<Code>,
    },
}

/// The rows of a relation that match.
#[derive(Debug, Clone)]
pub(super) struct Find {
    pub(super) relation: usize,
    pub(super) lookup: Lookup,
    pub(super) key: Vec<Source>,
    pub(super) binds: Vec<(usize, usize)>,
    pub(super) same: Vec<(usize, usize)>,
    pub(super) quantity: Quantity,
}

/// A way through a clause.
#[derive(Debug)]
pub(super) struct Plan {
    /// What a row at the beginning binds.
    pub(super) entry: Columns,
    pub(super) steps: Vec<Step>,
    pub(super) head: Vec<Source>,
    pub(super) variables: usize,
}

/// What plans are made of.
pub(super) struct Planner<'a> {
    pub(super) program: &'a Program,
    pub(super) relations: &'a mut [Rows],
    pub(super) values: &'a Values,
}

impl Planner<'_> {
    /// From a changed row of what this literal reads to the heads of the instances that have it.
    pub(super) fn plan_literal(&mut self, clause: &Clause, at: usize) -> Plan {
        let mut rest = clause.clone();
        let arguments = match &clause.body[at] {
            Literal::Atom(atom) => {
                rest.body.remove(at);
                atom.arguments.clone()
            }
            Literal::Negated(atom) => atom.arguments.clone(),
            Literal::Fold { key, .. } => key.iter().copied().map(Some).collect(),
            Literal::Compare { .. } | Literal::Let { .. } => Vec::new(),
        };
        self.plan(&rest, &arguments)
    }

    /// From a row of the head to whether the body holds.
    pub(super) fn plan_head(&mut self, clause: &Clause) -> Plan {
        self.plan(clause, &clause.head.arguments)
    }

    fn plan(&mut self, clause: &Clause, entry: &[Argument]) -> Plan {
        let mut bound = vec![false; clause.variables.len()];
        let entry = self.columns(entry, &bound);
        entry.binds.iter().for_each(|&(_, variable)| bound[variable] = true);
        let costs = Matches { clause, relations: self.relations };
        let order = Search::new(clause, costs, clause.body.len()).order(&[], &bound);
        let head: Vec<Source> =
            clause.head.arguments.iter().flatten().map(|&it| self.source(it)).collect();
        let in_the_end = head.iter().filter_map(|source| match source {
            Source::Variable(variable) => Some(*variable),
            Source::Constant(_) => None,
        });
        let mentions = order.iter().map(|&at| clause.body[at].mentions());
        let needed = Needed::new(mentions, clause.variables.len(), in_the_end);
        let mut steps = Vec::with_capacity(order.len());
        for (place, &at) in order.iter().enumerate() {
            let is_needed = |variable: usize| needed.is_needed(variable, place + 1);
            steps.push(self.step(clause, &clause.body[at], &bound, is_needed));
            clause.body[at].mentions().for_each(|it| bound[it.index()] = true);
        }
        Plan { entry, steps, head, variables: clause.variables.len() }
    }

    fn step(
        &mut self,
        clause: &Clause,
        literal: &Literal,
        bound: &[bool],
        is_needed: impl Fn(usize) -> bool,
    ) -> Step {
        match literal {
            Literal::Atom(atom) => self.find(atom, bound, is_needed, false),
            Literal::Negated(atom) => self.find(atom, bound, is_needed, true),
            Literal::Compare { comparison, left, right } => Step::Compare {
                comparison: *comparison,
                left: self.typed(clause, *left),
                right: self.typed(clause, *right),
            },
            Literal::Let { variable, functor, arguments } => Step::Compute {
                functor: *functor,
                arguments: arguments.iter().map(|&it| self.typed(clause, it)).collect(),
                variable: variable.index(),
                is_bound: bound[variable.index()],
            },
            Literal::Fold { variable, aggregate, key } => {
                let aggregate = &self.program.aggregates[*aggregate];
                let columns: Vec<usize> = (0..aggregate.group).collect();
                let relation = aggregate.value.index();
                Step::LookUp {
                    relation,
                    index: self.relations[relation].index(&columns),
                    key: key.iter().map(|&operand| self.source(operand)).collect(),
                    variable: variable.index(),
                    is_bound: bound[variable.index()],
                    of_nothing: aggregate.of_nothing().map(|value| self.values.encode(value)),
                }
            }
        }
    }

    fn find(
        &mut self,
        atom: &Atom,
        bound: &[bool],
        is_needed: impl Fn(usize) -> bool,
        is_negated: bool,
    ) -> Step {
        let Columns { equal, mut binds, same } = self.columns(&atom.arguments, bound);
        binds.retain(|&(_, variable)| is_needed(variable));
        let (columns, key): (Vec<usize>, Vec<Source>) = equal.into_iter().unzip();
        let lookup = match columns.len() {
            count if count == atom.arguments.len() => Lookup::Row,
            0 => Lookup::Scan,
            _ => Lookup::Index(self.relations[atom.relation.index()].index(&columns)),
        };
        let quantity = match is_negated {
            true => Quantity::None,
            false if binds.is_empty() => Quantity::Any,
            false => Quantity::Each,
        };
        Step::Find(Find { relation: atom.relation.index(), lookup, key, binds, same, quantity })
    }

    /// What rows have to be like that match these arguments when these variables are bound.
    fn columns(&self, arguments: &[Argument], bound: &[bool]) -> Columns {
        let access = Access::of(arguments, |variable: Variable| bound[variable.index()]);
        let source = |&column: &usize| Some((column, self.source(arguments[column]?)));
        Columns {
            equal: access.key.iter().filter_map(source).collect(),
            binds: access.free.iter().map(|&(column, it)| (column, it.index())).collect(),
            same: access.same,
        }
    }

    fn source(&self, operand: Operand) -> Source {
        match operand {
            Operand::Variable(variable) => Source::Variable(variable.index()),
            Operand::Constant(value) => Source::Constant(self.values.encode(value)),
        }
    }

    fn typed(&self, clause: &Clause, operand: Operand) -> Typed {
        let primitive = match operand {
            Operand::Variable(variable) => {
                self.program.ty(clause.variables[variable.index()].ty).primitive
            }
            Operand::Constant(value) => Primitive::of(value),
        };
        Typed { source: self.source(operand), primitive }
    }
}

/// Orders literals by how many rows they are expected to find. An atom waits for what computes one of
/// its variables, so that a failure is met whether or not the atom has a row.
struct Matches<'a> {
    clause: &'a Clause,
    relations: &'a [Rows],
}

impl Costs for Matches<'_> {
    fn rank(&self, at: usize, so_far: &Partial) -> Rank {
        match &self.clause.body[at] {
            Literal::Atom(atom) => {
                let rows = &self.relations[atom.relation.index()];
                Rank { class: 1, factor: rows.matches(&so_far.key(atom)) }
            }
            _ => Rank { class: 0, factor: 0.0 },
        }
    }
}
