//! The dataflow of one clause, inside and outside of recursions.

use std::sync::Arc;

use crate::engine::dataflow::clause_plan::{ClausePlan, RowAccess, Stage, StageKind};
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::operators::{
    Arrangement, Collection, DataflowTime, Own, arrange, join, map, rows,
};
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::steps::Steps;

/// What a clause reads, in the scope where it is evaluated: outside of recursions, or in one.
pub(super) trait Surroundings<'s, T: DataflowTime> {
    /// What all operators share.
    fn context(&self) -> Arc<OperatorContext>;

    /// One row without codes.
    fn unit(&mut self) -> Collection<'s, T>;

    /// The rows of an access, its key first; a row may count more than once unless the access
    /// says `once`.
    fn rows(&mut self, access: &RowAccess) -> Collection<'s, T>;

    /// The rows of an access arranged by its key, in an arrangement of this scope.
    fn own(&mut self, access: &RowAccess) -> Own<'s, T>;

    /// The rows of an access arranged by its key, in this scope or the one around it.
    fn arranged(&mut self, access: &RowAccess) -> Arrangement<'s, T>;

    /// The values of an aggregate, each with an overflow flag, arranged by their groups.
    fn folded(&mut self, aggregate: usize) -> Arrangement<'s, T>;

    /// Counts bindings that made a function fail.
    fn fail(&mut self, failures: Collection<'s, T>);
}

/// What the clause derives. A row counts once for each way in which it is derived.
pub(super) fn derive<'s, T: DataflowTime>(
    around: &mut impl Surroundings<'s, T>,
    plan: &ClausePlan,
) -> Collection<'s, T> {
    let mut left = match &plan.start {
        None => Left::Rows(around.unit()),
        Some(access) if matches!(plan.stages[0].kind, StageKind::Map) => {
            Left::Rows(around.rows(access))
        }
        Some(access) => Left::Arranged(around.own(access)),
    };
    for stage in &plan.stages {
        let derived = stage_of(around, left, stage);
        left = Left::Rows(if stage.steps.can_fail { split(around, derived) } else { derived });
    }
    left.rows()
}

/// The rows that a stage reads.
enum Left<'s, T: DataflowTime> {
    Rows(Collection<'s, T>),
    Arranged(Own<'s, T>),
}

impl<'s, T: DataflowTime> Left<'s, T> {
    fn rows(self) -> Collection<'s, T> {
        match self {
            Self::Rows(rows) => rows,
            Self::Arranged(arranged) => rows(arranged),
        }
    }

    fn arranged(self, key: usize) -> Own<'s, T> {
        match self {
            Self::Rows(rows) => arrange(rows, key),
            Self::Arranged(arranged) => arranged,
        }
    }

    fn both(self, key: usize) -> (Collection<'s, T>, Own<'s, T>) {
        match self {
            Self::Rows(rows) => (rows.clone(), arrange(rows, key)),
            Self::Arranged(arranged) => (rows(arranged.clone()), arranged),
        }
    }
}

fn stage_of<'s, T: DataflowTime>(
    around: &mut impl Surroundings<'s, T>,
    left: Left<'s, T>,
    stage: &Stage,
) -> Collection<'s, T> {
    let context = around.context();
    match &stage.kind {
        StageKind::Map => map(left.rows(), &stage.steps, &context),
        StageKind::Join(access) => {
            let right = around.arranged(access);
            join(left.arranged(stage.key), right, &stage.steps, &context, None)
        }
        StageKind::Without(access) => {
            let right = around.arranged(access);
            without(left, right, stage, &context, None)
        }
        StageKind::Fold { aggregate, of_nothing: None } => {
            let right = around.folded(*aggregate);
            join(left.arranged(stage.key), right, &stage.steps, &context, None)
        }
        StageKind::Fold { aggregate, of_nothing: Some(code) } => {
            let right = around.folded(*aggregate);
            let (all, arranged) = left.both(stage.key);
            let found = join(arranged.clone(), right.clone(), &stage.steps, &context, None);
            let instead = Row::of(&[*code, 0]);
            let others = others(all, arranged, right, stage, &context, Some(instead));
            found.concat(others)
        }
    }
}

/// The rows on the left whose key is not on the right.
fn without<'s, T: DataflowTime>(
    left: Left<'s, T>,
    right: Arrangement<'s, T>,
    stage: &Stage,
    context: &Arc<OperatorContext>,
    instead: Option<Row>,
) -> Collection<'s, T> {
    let (all, arranged) = left.both(stage.key);
    others(all, arranged, right, stage, context, instead)
}

/// All rows less those whose key is on the right, where each key counts once. The codes of `instead`
/// are given to the rest as if they had been found on the right.
fn others<'s, T: DataflowTime>(
    all: Collection<'s, T>,
    arranged: Own<'s, T>,
    right: Arrangement<'s, T>,
    stage: &Stage,
    context: &Arc<OperatorContext>,
    instead: Option<Row>,
) -> Collection<'s, T> {
    let all = match &instead {
        None => all,
        Some(row) => {
            let code = row.codes().to_vec();
            all.map(move |row| Row::of(&[row.codes(), &code].concat()))
        }
    };
    let instead = Some(instead.unwrap_or(Row::EMPTY));
    let steps: &Steps = &stage.steps;
    map(all, steps, context).concat(join(arranged, right, steps, context, instead).negate())
}

/// The rows that did not fail; the others are counted as failures.
fn split<'s, T: DataflowTime>(
    around: &mut impl Surroundings<'s, T>,
    derived: Collection<'s, T>,
) -> Collection<'s, T> {
    around.fail(derived.clone().filter(|row| *row == Row::Failed));
    derived.filter(|row| *row != Row::Failed)
}
