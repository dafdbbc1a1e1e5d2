//! What every worker builds the same dataflow from.

use std::sync::Arc;

use crate::database::Code;
use crate::engine::Wanted;
use crate::engine::dataflow::order::order;
use crate::engine::dataflow::plan::{Plan, plan};
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::steps::Source;
use crate::engine::needs::Needs;
use crate::engine::values::Values;
use crate::program::{Aggregate, Clause, Literal, Program, RelationId, Step};

/// One relation.
#[derive(Debug, Clone)]
pub(super) struct Shape {
    pub(super) arity: usize,
    /// Whether tuples are given.
    pub(super) is_input: bool,
    /// Whether somebody reads it when all is derived.
    pub(super) is_wanted: bool,
    /// Whether clauses or an aggregate derive it.
    pub(super) is_derived: bool,
    /// The rows that facts in the rules give it.
    pub(super) fixed: Vec<Row>,
}

/// How a stratum is derived.
#[derive(Debug, Clone)]
pub(super) enum Derivation {
    Fold(usize),
    Clauses {
        relations: Vec<RelationId>,
        /// The clauses that read nothing of the stratum.
        base: Vec<Plan>,
        /// Those that do.
        growing: Vec<Plan>,
    },
}

/// A program as a dataflow.
#[derive(Debug)]
pub(super) struct Blueprint {
    pub(super) relations: Vec<Shape>,
    pub(super) strata: Vec<Derivation>,
    pub(super) aggregates: Vec<Aggregate>,
    pub(super) values: Arc<Values>,
}

impl Blueprint {
    /// The dataflow for what is wanted of a program. `has_rows` says of a relation that is no input
    /// whether tuples are given nevertheless.
    pub(super) fn new(
        program: &Program,
        wanted: &Wanted,
        values: Arc<Values>,
        has_rows: impl Fn(RelationId) -> bool,
    ) -> Self {
        let needs = Needs::new(program, program.strata.iter().collect(), wanted);
        let shape = |id: RelationId| Shape {
            arity: program.relation(id).columns.len(),
            is_input: program.relation(id).input || has_rows(id),
            is_wanted: needs.is_wanted(id),
            is_derived: false,
            fixed: Vec::new(),
        };
        let relations = program.relation_ids().map(shape).collect();
        let aggregates = program.aggregates.clone();
        let mut blueprint = Self { relations, strata: Vec::new(), aggregates, values };
        for stratum in &needs.strata {
            let derivation = match &stratum.step {
                Step::Fold(aggregate) => Derivation::Fold(*aggregate),
                Step::Clauses { clauses, .. } => {
                    let clauses = clauses.iter().map(|id| &program.clauses[id.index()]);
                    blueprint.clauses(program, clauses, &stratum.relations)
                }
            };
            blueprint.strata.push(derivation);
            for id in &stratum.relations {
                blueprint.relations[id.index()].is_derived = true;
            }
        }
        blueprint
    }

    fn clauses<'p>(
        &mut self,
        program: &Program,
        clauses: impl Iterator<Item = &'p Clause>,
        relations: &[RelationId],
    ) -> Derivation {
        let (mut base, mut growing) = (Vec::new(), Vec::new());
        for clause in clauses {
            let plan = plan(program, &self.values, clause, &order(clause, relations));
            if let Some(row) = fixed(&plan) {
                self.relations[plan.head.index()].fixed.push(row);
            } else if clause.body.iter().any(|literal| grows(literal, relations)) {
                growing.push(plan);
            } else {
                base.push(plan);
            }
        }
        Derivation::Clauses { relations: relations.to_vec(), base, growing }
    }
}

fn grows(literal: &Literal, relations: &[RelationId]) -> bool {
    match literal {
        Literal::Atom(atom) => relations.contains(&atom.relation),
        _ => false,
    }
}

/// The row of a clause that depends on nothing.
fn fixed(plan: &Plan) -> Option<Row> {
    let [stage] = &plan.stages[..] else { return None };
    if plan.start.is_some() || !stage.steps.operations.is_empty() {
        return None;
    }
    let code = |source: &Source| match source {
        Source::Constant(code) => Some(*code),
        Source::Slot(_) => None,
    };
    let codes: Option<Vec<Code>> = stage.steps.kept.iter().map(code).collect();
    codes.map(|codes| Row::of(&codes))
}
