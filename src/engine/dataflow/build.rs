//! The dataflow of a program: one collection for each relation, one arrangement for each way in
//! which clauses read it, and one scope for each recursion.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use differential_dataflow::input::{Input as _, InputSession};
use rustc_hash::FxHashMap;
use timely::dataflow::{ProbeHandle, Scope};

use crate::engine::dataflow::clause::{Surroundings, derive};
use crate::engine::dataflow::clause_plan::{ClausePlan, RowAccess};
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::dataflow_plan::{DataflowPlan, StratumPlan};
use crate::engine::dataflow::distinct::distinct;
use crate::engine::dataflow::operators::{
    Arrangement, Collection, Diff, Own, Time, arrange, failed_folds, fold, folded as values_of,
    map, rows,
};
use crate::engine::dataflow::recursion::recursion;
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::steps::{Operation, SlotSource, Steps};
use crate::program::RelationId;

/// A row, when its count changes, and by how much.
pub(super) type RowUpdate = (Row, Time, Diff);

/// What one worker sees of the dataflow, since its last report.
#[derive(Default)]
pub(super) struct Observed {
    /// For each relation that is wanted and derived, what changed.
    pub(super) changes: RefCell<Vec<Vec<RowUpdate>>>,
    /// Changes of the number of bindings that make a function fail, with their times.
    pub(super) failures: RefCell<Vec<(Time, Diff)>>,
    /// How many rows came into derived relations here, less those that went.
    pub(super) rows: RefCell<Diff>,
    /// The same within recursions, whose last round may not be over: nothing else shows that a
    /// recursion does not end.
    pub(super) rounds: RefCell<Diff>,
}

/// A built dataflow: what goes in, and what is seen of what comes out.
pub(super) struct Ends {
    /// For each relation that can be given rows, where they go in.
    pub(super) inputs: Vec<Option<InputSession<Time, Row, Diff>>>,
    pub(super) observed: Rc<Observed>,
    pub(super) probe: ProbeHandle<Time>,
}

/// Builds the dataflow in this scope.
pub(super) fn build(scope: Scope<'_, Time>, dataflow_plan: &DataflowPlan) -> Ends {
    let observed = Rc::new(Observed::default());
    observed.changes.borrow_mut().resize_with(dataflow_plan.relations.len(), Vec::new);
    let (mut inputs, mut relations) = (Vec::new(), Vec::new());
    for is_input in &dataflow_plan.inputs {
        let (input, rows) = scope.new_collection();
        inputs.push(is_input.then_some(input));
        relations.push(rows);
    }
    let mut builder = DataflowBuilder {
        scope,
        dataflow_plan,
        relations,
        arrangements: FxHashMap::default(),
        folded: FxHashMap::default(),
        observed,
        probe: ProbeHandle::new(),
    };
    for stratum in &dataflow_plan.strata {
        builder.stratum(stratum);
    }
    Ends { inputs, observed: builder.observed, probe: builder.probe }
}

/// A dataflow that is being built.
pub(super) struct DataflowBuilder<'s, 'b> {
    pub(super) scope: Scope<'s, Time>,
    pub(super) dataflow_plan: &'b DataflowPlan,
    /// For each relation, what the strata that are built so far derive of it, and what is given.
    pub(super) relations: Vec<Collection<'s, Time>>,
    arrangements: FxHashMap<RowAccess, Own<'s, Time>>,
    folded: FxHashMap<usize, Own<'s, Time>>,
    pub(super) observed: Rc<Observed>,
    pub(super) probe: ProbeHandle<Time>,
}

impl<'s> DataflowBuilder<'s, '_> {
    fn stratum(&mut self, stratum: &StratumPlan) {
        match stratum {
            StratumPlan::Fold(aggregate) => self.fold(*aggregate),
            StratumPlan::Clauses { relations, base, growing } => {
                for &id in relations {
                    let base = base.iter().filter(|plan| plan.head == id);
                    self.relations[id.index()] = self.base(id, base);
                }
                if growing.is_empty() {
                    for &id in relations {
                        if self.dataflow_plan.relations[id.index()].is_multiset {
                            let rows = self.relations[id.index()].clone();
                            self.relations[id.index()] = self.observe(id, rows);
                            continue;
                        }
                        let arity = self.dataflow_plan.relations[id.index()].arity;
                        let rows = distinct(self.relations[id.index()].clone(), arity);
                        self.relations[id.index()] = self.observe(id, rows);
                    }
                } else {
                    for (id, rows) in recursion(self, relations, growing) {
                        self.relations[id.index()] = self.observe(id, rows);
                    }
                }
            }
        }
    }

    /// What is given of a relation, and what clauses derive that read no relation of its stratum.
    fn base<'p>(
        &mut self,
        id: RelationId,
        plans: impl Iterator<Item = &'p ClausePlan>,
    ) -> Collection<'s, Time> {
        let fixed = self.dataflow_plan.relations[id.index()].fixed.clone();
        let mut all = self.relations[id.index()].clone();
        if !fixed.is_empty() {
            all = all.concat(self.fixed(fixed));
        }
        for plan in plans {
            all = all.concat(derive(self, plan));
        }
        all
    }

    /// Rows that are always there. The first worker puts them in.
    fn fixed(&mut self, rows: Vec<Row>) -> Collection<'s, Time> {
        let own = if self.scope.index() == 0 { rows } else { Vec::new() };
        self.scope.new_collection_from(own).1
    }

    fn fold(&mut self, at: usize) {
        let aggregate = &self.dataflow_plan.aggregates[at];
        let access = RowAccess {
            relation: aggregate.inner,
            constants: Vec::new(),
            same: Vec::new(),
            key: (0..aggregate.group).collect(),
            rest: (aggregate.group..self.dataflow_plan.relations[aggregate.inner.index()].arity)
                .collect(),
            once: self.dataflow_plan.relations[aggregate.inner.index()].is_multiset,
        };
        let folded = fold(self.own(&access), aggregate, &self.dataflow_plan.context);
        self.fail(failed_folds(folded.clone()));
        let rows = self.observe(aggregate.value, values_of(folded.clone()));
        self.relations[aggregate.value.index()] = rows;
        self.folded.insert(at, folded);
    }

    /// Counts the rows of a derived relation, and notes what changes in them if it is wanted.
    fn observe(&self, id: RelationId, rows: Collection<'s, Time>) -> Collection<'s, Time> {
        let is_wanted = self.dataflow_plan.relations[id.index()].is_wanted;
        let observed = Rc::clone(&self.observed);
        let rows = rows.inspect_batch(move |_, batch| {
            *observed.rows.borrow_mut() += batch.iter().map(|(_, _, by)| by).sum::<Diff>();
            if is_wanted {
                observed.changes.borrow_mut()[id.index()].extend_from_slice(batch);
            }
        });
        rows.probe_with(&self.probe)
    }

    /// The rows of an access, its key first; a row may count more than once.
    fn read(&self, access: &RowAccess) -> Collection<'s, Time> {
        let rows = self.relations[access.relation.index()].clone();
        project(rows, access, self.dataflow_plan)
    }

    /// As [`read`](Self::read), but a row counts once if the access says so.
    pub(super) fn all(&mut self, access: &RowAccess) -> Collection<'s, Time> {
        if access.once { rows(self.shared(access)) } else { self.read(access) }
    }

    /// The rows of an access arranged by its key, in one arrangement for all clauses.
    pub(super) fn shared(&mut self, access: &RowAccess) -> Own<'s, Time> {
        if let Some(known) = self.arrangements.get(access) {
            return known.clone();
        }
        let mut rows = self.read(access);
        if access.once {
            rows = distinct(rows, access.key.len() + access.rest.len());
        }
        let arranged = arrange(rows, access.key.len());
        self.arrangements.insert(access.clone(), arranged.clone());
        arranged
    }

    /// The values of an aggregate by their groups.
    pub(super) fn values_of(&self, aggregate: usize) -> Own<'s, Time> {
        self.folded[&aggregate].clone()
    }
}

/// The rows of a relation as an access reads them, its key first.
pub(super) fn project<'s, T: super::operators::DataflowTime>(
    rows: Collection<'s, T>,
    access: &RowAccess,
    dataflow_plan: &DataflowPlan,
) -> Collection<'s, T> {
    let columns: Vec<usize> = access.key.iter().chain(&access.rest).copied().collect();
    let arity = dataflow_plan.relations[access.relation.index()].arity;
    if columns.iter().copied().eq(0..arity) {
        return rows;
    }
    let constants = access.constants.iter().map(|&(column, code)| {
        Operation::Same(SlotSource::Slot(column), SlotSource::Constant(code))
    });
    let same = access
        .same
        .iter()
        .map(|&(one, other)| Operation::Same(SlotSource::Slot(one), SlotSource::Slot(other)));
    let operations = constants.chain(same).collect();
    let kept = columns.into_iter().map(SlotSource::Slot).collect();
    map(rows, &Steps { operations, kept, can_fail: false }, &dataflow_plan.context)
}

impl<'s> Surroundings<'s, Time> for DataflowBuilder<'s, '_> {
    fn context(&self) -> Arc<OperatorContext> {
        Arc::clone(&self.dataflow_plan.context)
    }

    fn unit(&mut self) -> Collection<'s, Time> {
        self.fixed(vec![Row::EMPTY])
    }

    fn rows(&mut self, access: &RowAccess) -> Collection<'s, Time> {
        self.all(access)
    }

    fn own(&mut self, access: &RowAccess) -> Own<'s, Time> {
        self.shared(access)
    }

    fn arranged(&mut self, access: &RowAccess) -> Arrangement<'s, Time> {
        Arrangement::Own(self.shared(access))
    }

    fn folded(&mut self, aggregate: usize) -> Arrangement<'s, Time> {
        Arrangement::Own(self.values_of(aggregate))
    }

    fn fail(&mut self, failures: Collection<'s, Time>) {
        let observed = Rc::clone(&self.observed);
        let failures = failures.inspect_batch(move |_, batch| {
            let failures = batch.iter().map(|&(_, time, by)| (time, by));
            observed.failures.borrow_mut().extend(failures);
        });
        failures.probe_with(&self.probe);
    }
}
