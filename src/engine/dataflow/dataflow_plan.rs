//! A program as a plan, from which every worker of every process builds the same dataflow.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::database::{Code, Table};
use crate::engine::Wanted;
use crate::engine::dataflow::clause_plan::{
    ClausePlan, RelationStatistics, RowAccess, StageKind, plan_clause,
};
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::costs::order;
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::steps::SlotSource;
use crate::engine::needs::Needs;
use crate::program::{Aggregate, Clause, Literal, Program, RelationId, Step, Variable};

/// How one relation is kept.
#[derive(Debug, Clone)]
pub(super) struct RelationPlan {
    pub(super) arity: usize,
    /// Whether the caller reads it when all is derived.
    pub(super) is_wanted: bool,
    /// Whether clauses or an aggregate derive it.
    pub(super) is_derived: bool,
    /// Whether a tuple may count more than once: once for each clause that derives it. Each of these
    /// derives it in one way. A reader that needs a set has to make it distinct.
    pub(super) is_multiset: bool,
    /// The rows of facts that stand in the rules.
    pub(super) fixed: Vec<Row>,
}

/// How a stratum is derived.
#[derive(Debug, Clone)]
pub(super) enum StratumPlan {
    Fold(usize),
    Clauses {
        relations: Vec<RelationId>,
        /// The clauses that read no relation of the stratum.
        base: Vec<ClausePlan>,
        /// The clauses that read a relation of the stratum.
        growing: Vec<ClausePlan>,
    },
}

/// The dataflow of a program.
#[derive(Debug)]
pub(super) struct DataflowPlan {
    pub(super) relations: Vec<RelationPlan>,
    /// For each relation, whether it can be given rows.
    pub(super) inputs: Vec<bool>,
    pub(super) strata: Vec<StratumPlan>,
    pub(super) aggregates: Vec<Aggregate>,
    pub(super) context: Arc<OperatorContext>,
}

/// What is known of the rows that are given.
pub(super) trait GivenStatistics {
    /// Whether a relation is given none.
    fn is_empty(&self, relation: RelationId) -> bool;

    /// Whether more than 90 % of the rows differ in this column.
    fn is_nearly_unique(&self, relation: RelationId, column: usize) -> bool;
}

impl GivenStatistics for &[Arc<Table>] {
    fn is_empty(&self, relation: RelationId) -> bool {
        self[relation.index()].is_empty()
    }

    fn is_nearly_unique(&self, relation: RelationId, column: usize) -> bool {
        is_nearly_unique(self[relation.index()].column(column))
    }
}

/// Whether more than 90 % of the codes are different ones.
pub(super) fn is_nearly_unique(codes: &[Code]) -> bool {
    let mut different = codes.to_vec();
    different.sort_unstable();
    different.dedup();
    different.len() > codes.len() / 10 * 9
}

impl DataflowPlan {
    /// The dataflow for what is wanted of a program that begins with these facts. If `is_open`, other
    /// relations can be given rows later.
    pub(super) fn new(
        program: &Program,
        wanted: &Wanted,
        context: OperatorContext,
        facts: &dyn GivenStatistics,
        is_open: bool,
    ) -> Self {
        let needs = Needs::new(program, wanted);
        let shape = |id: RelationId| RelationPlan {
            arity: program.relation(id).columns.len(),
            is_wanted: needs.is_wanted(id),
            is_derived: false,
            is_multiset: false,
            fixed: Vec::new(),
        };
        let relations = program.relation_ids().map(shape).collect();
        let inputs = program.relation_ids().map(|id| is_open || !facts.is_empty(id)).collect();
        let (strata, aggregates) = (Vec::new(), program.aggregates.clone());
        let mut dataflow_plan =
            Self { relations, inputs, strata, aggregates, context: Arc::new(context) };
        for stratum in &needs.strata {
            let derivation = match &stratum.step {
                Step::Fold(aggregate) => StratumPlan::Fold(*aggregate),
                Step::Clauses { clauses, .. } => {
                    let clauses = clauses.iter().map(|id| &program.clauses[id.index()]);
                    dataflow_plan.clauses(program, clauses, &stratum.relations, facts)
                }
            };
            dataflow_plan.strata.push(derivation);
            for id in &stratum.relations {
                dataflow_plan.relations[id.index()].is_derived = true;
            }
        }
        dataflow_plan.share_projections();
        dataflow_plan
    }

    fn clauses<'p>(
        &mut self,
        program: &Program,
        clauses: impl Iterator<Item = &'p Clause> + Clone,
        relations: &[RelationId],
        facts: &dyn GivenStatistics,
    ) -> StratumPlan {
        let (mut base, mut growing) = (Vec::new(), Vec::new());
        let mut fixed_rows = Vec::new();
        let known = KnownStatistics { relations: &self.relations, facts };
        for clause in clauses.clone() {
            let order = order(clause, relations);
            let plan = plan_clause(program, &self.context.values, &known, clause, &order);
            if let Some(row) = fixed(&plan) {
                fixed_rows.push((plan.head, row));
            } else if clause.body.iter().any(|literal| grows(literal, relations)) {
                growing.push(plan);
            } else {
                base.push(plan);
            }
        }
        for (id, row) in fixed_rows {
            self.relations[id.index()].fixed.push(row);
        }
        if let [id] = relations {
            let shape = &mut self.relations[id.index()];
            let is_multiset = growing.is_empty() && clauses.into_iter().all(is_injective);
            shape.is_multiset = is_multiset && !shape.is_wanted;
        }
        StratumPlan::Clauses { relations: relations.to_vec(), base, growing }
    }

    /// Where several clauses read the same columns of a relation and no others, lets them share one
    /// distinct projection.
    fn share_projections(&mut self) {
        let mut readers: FxHashMap<RowAccess, usize> = FxHashMap::default();
        let relations = &self.relations;
        let mut plans: Vec<&mut ClausePlan> = Vec::new();
        for stratum in &mut self.strata {
            if let StratumPlan::Clauses { base, .. } = stratum {
                plans.extend(base);
            }
        }
        let projection = |plan: &ClausePlan| {
            let is_map = matches!(plan.stages[0].kind, StageKind::Map);
            plan.start.clone().filter(|access| {
                let read = access.constants.len() + access.same.len() + access.rest.len();
                is_map && read < relations[access.relation.index()].arity
            })
        };
        for access in plans.iter().filter_map(|plan| projection(plan)) {
            *readers.entry(access).or_default() += 1;
        }
        for plan in plans {
            if let Some(access) = projection(plan)
                && let Some(start) = &mut plan.start
            {
                start.once |= readers[&access] > 1;
            }
        }
    }
}

/// What is known of the relations before the dataflow is built.
struct KnownStatistics<'a> {
    relations: &'a [RelationPlan],
    facts: &'a dyn GivenStatistics,
}

impl RelationStatistics for KnownStatistics<'_> {
    fn is_multiset(&self, relation: RelationId) -> bool {
        self.relations[relation.index()].is_multiset
    }

    fn is_nearly_unique(&self, relation: RelationId, columns: &[usize]) -> bool {
        let [column] = columns else { return false };
        !self.relations[relation.index()].is_derived
            && self.facts.is_nearly_unique(relation, *column)
    }
}

/// Whether the clause derives each tuple in one way: each variable that it binds is in the head.
fn is_injective(clause: &Clause) -> bool {
    let has = |variable: Variable| clause.head.variables().any(|it| it == variable);
    clause.body.iter().all(|literal| match literal {
        Literal::Atom(atom) => {
            atom.arguments.iter().all(Option::is_some) && atom.variables().all(has)
        }
        _ => true,
    })
}

fn grows(literal: &Literal, relations: &[RelationId]) -> bool {
    match literal {
        Literal::Atom(atom) => relations.contains(&atom.relation),
        _ => false,
    }
}

/// The row of a clause without body.
fn fixed(plan: &ClausePlan) -> Option<Row> {
    let [stage] = &plan.stages[..] else { return None };
    if plan.start.is_some() || !stage.steps.operations.is_empty() {
        return None;
    }
    let code = |source: &SlotSource| match source {
        SlotSource::Constant(code) => Some(*code),
        SlotSource::Slot(_) => None,
    };
    let codes: Option<Vec<Code>> = stage.steps.kept.iter().map(code).collect();
    codes.map(|codes| Row::of(&codes))
}
