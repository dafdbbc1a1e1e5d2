//! A recursive stratum: a scope of rounds, in each of which the clauses read what the round before
//! derived.

use std::rc::Rc;
use std::sync::Arc;

use differential_dataflow::operators::iterate::VecVariable;
use rustc_hash::FxHashMap;
use timely::dataflow::Scope;
use timely::order::Product;

use crate::engine::dataflow::build::{DataflowBuilder, project};
use crate::engine::dataflow::clause::{Surroundings, derive};
use crate::engine::dataflow::clause_plan::{ClausePlan, RowAccess};
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::dataflow_plan::DataflowPlan;
use crate::engine::dataflow::operators::{
    Arrangement, Collection, Diff, Own, Round, Time, arrange, distinct_in_rounds,
};
use crate::engine::dataflow::row::Row;
use crate::program::RelationId;

/// The relations of the stratum at their fixpoint. In the builder they have what is given, and what
/// the clauses derive that read no relation of the stratum.
pub(super) fn recursion<'s>(
    builder: &mut DataflowBuilder<'s, '_>,
    relations: &[RelationId],
    growing: &[ClausePlan],
) -> Vec<(RelationId, Collection<'s, Time>)> {
    let scope = builder.scope;
    let (results, failures) = scope.iterative::<u32, _, _>(|inner| {
        let mut rounds = Rounds::new(builder, inner, relations);
        let mut derived: Vec<Collection<'_, Round>> = Vec::new();
        for &id in relations {
            let base = rounds.builder.relations[id.index()].clone().enter(inner);
            let plans = growing.iter().filter(|plan| plan.head == id);
            let all = plans.fold(base, |all, plan| all.concat(derive(&mut rounds, plan)));
            let arity = rounds.dataflow_plan().relations[id.index()].arity;
            derived.push(rounds.count(distinct_in_rounds(all, arity)));
        }
        let Rounds { variables, failures, .. } = rounds;
        for (variable, rows) in variables.into_iter().zip(&derived) {
            variable.set(rows.clone());
        }
        let leave = |rows: Collection<'_, Round>| rows.leave(scope);
        let results: Vec<_> = derived.into_iter().map(leave).collect();
        let failures: Vec<_> = failures.into_iter().map(leave).collect();
        (results, failures)
    });
    failures.into_iter().for_each(|failures| builder.fail(failures));
    relations.iter().copied().zip(results).collect()
}

/// The scope of a recursion.
struct Rounds<'a, 's, 'b, 'i> {
    builder: &'a mut DataflowBuilder<'s, 'b>,
    inner: Scope<'i, Round>,
    relations: Vec<RelationId>,
    variables: Vec<VecVariable<'i, Round, Row, Diff>>,
    /// The relations as the round before left them.
    growing: Vec<Collection<'i, Round>>,
    own: FxHashMap<RowAccess, Own<'i, Round>>,
    entered: FxHashMap<RowAccess, Arrangement<'i, Round>>,
    failures: Vec<Collection<'i, Round>>,
}

impl<'a, 's, 'b, 'i> Rounds<'a, 's, 'b, 'i> {
    fn new(
        builder: &'a mut DataflowBuilder<'s, 'b>,
        inner: Scope<'i, Round>,
        relations: &[RelationId],
    ) -> Self {
        let step = || Product::new(0, 1);
        let (variables, growing) =
            relations.iter().map(|_| VecVariable::new(inner, step())).unzip();
        Self {
            builder,
            inner,
            relations: relations.to_vec(),
            variables,
            growing,
            own: FxHashMap::default(),
            entered: FxHashMap::default(),
            failures: Vec::new(),
        }
    }

    fn dataflow_plan(&self) -> &DataflowPlan {
        self.builder.dataflow_plan
    }

    fn place(&self, relation: RelationId) -> Option<usize> {
        self.relations.iter().position(|other| *other == relation)
    }

    /// Counts rows while the rounds go on, because a recursion may have no end.
    fn count(&self, rows: Collection<'i, Round>) -> Collection<'i, Round> {
        let observed = Rc::clone(&self.builder.observed);
        rows.inspect_batch(move |_, batch| {
            *observed.rounds.borrow_mut() += batch.iter().map(|(_, _, by)| by).sum::<Diff>();
        })
    }
}

impl<'i> Surroundings<'i, Round> for Rounds<'_, '_, '_, 'i> {
    fn context(&self) -> Arc<OperatorContext> {
        Arc::clone(&self.dataflow_plan().context)
    }

    fn unit(&mut self) -> Collection<'i, Round> {
        self.builder.unit().enter(self.inner)
    }

    fn rows(&mut self, access: &RowAccess) -> Collection<'i, Round> {
        match self.place(access.relation) {
            Some(place) => project(self.growing[place].clone(), access, self.dataflow_plan()),
            None => self.builder.rows(access).enter(self.inner),
        }
    }

    fn own(&mut self, access: &RowAccess) -> Own<'i, Round> {
        if let Some(known) = self.own.get(access) {
            return known.clone();
        }
        let rows = match self.place(access.relation) {
            Some(place) => project(self.growing[place].clone(), access, self.dataflow_plan()),
            None => self.builder.all(access).enter(self.inner),
        };
        let arranged = arrange(rows, access.key.len());
        self.own.insert(access.clone(), arranged.clone());
        arranged
    }

    fn arranged(&mut self, access: &RowAccess) -> Arrangement<'i, Round> {
        if self.place(access.relation).is_some() {
            return Arrangement::Own(self.own(access));
        }
        if let Some(known) = self.entered.get(access) {
            return known.clone();
        }
        let entered = Arrangement::Entered(self.builder.shared(access).enter(self.inner));
        self.entered.insert(access.clone(), entered.clone());
        entered
    }

    fn folded(&mut self, aggregate: usize) -> Arrangement<'i, Round> {
        Arrangement::Entered(self.builder.values_of(aggregate).enter(self.inner))
    }

    fn fail(&mut self, failures: Collection<'i, Round>) {
        self.failures.push(failures);
    }
}
