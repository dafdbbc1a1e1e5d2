//! The dataflow of one clause, inside and outside of recursions.

use std::sync::Arc;

use crate::engine::dataflow::clause_plan::{Access, ClausePlan, Stage, StageKind};
use crate::engine::dataflow::operators::{
    Arrangement, Collection, DataflowTime, Own, arrange, join, map, rows,
};
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::steps::Steps;
use crate::engine::dataflow::tools::Tools;

/// What a clause finds where it is evaluated.
pub(super) trait Surroundings<'s, T: DataflowTime> {
    /// What operators share.
    fn tools(&self) -> Arc<Tools>;

    /// One row without codes.
    fn unit(&mut self) -> Collection<'s, T>;

    /// The rows of an access that has no key, some of which may count more than once unless the
    /// access forbids it.
    fn rows(&mut self, access: &Access) -> Collection<'s, T>;

    /// The rows of an access by its key, kept in this scope.
    fn own(&mut self, access: &Access) -> Own<'s, T>;

    /// The rows of an access by its key.
    fn arranged(&mut self, access: &Access) -> Arrangement<'s, T>;

    /// The values of an aggregate by their groups.
    fn folded(&mut self, aggregate: usize) -> Arrangement<'s, T>;

    /// Takes note of failures.
    fn fail(&mut self, failures: Collection<'s, T>);
}

/// What the clause derives; a row counts as often as it is derived.
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

/// What a stage begins with.
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
    let tools = around.tools();
    match &stage.kind {
        StageKind::Map => map(left.rows(), &stage.steps, &tools),
        StageKind::Join(access) => {
            let right = around.arranged(access);
            join(left.arranged(stage.key), right, &stage.steps, &tools, None)
        }
        StageKind::Without(access) => {
            let right = around.arranged(access);
            without(left, right, stage, &tools, None)
        }
        StageKind::Fold { aggregate, of_nothing: None } => {
            let right = around.folded(*aggregate);
            join(left.arranged(stage.key), right, &stage.steps, &tools, None)
        }
        StageKind::Fold { aggregate, of_nothing: Some(code) } => {
            let right = around.folded(*aggregate);
            let (all, arranged) = left.both(stage.key);
            let found = join(arranged.clone(), right.clone(), &stage.steps, &tools, None);
            let instead = Row::of(&[*code, 0]);
            let others = others(all, arranged, right, stage, &tools, Some(instead));
            found.concat(others)
        }
    }
}

/// The rows whose key is not on the right.
fn without<'s, T: DataflowTime>(
    left: Left<'s, T>,
    right: Arrangement<'s, T>,
    stage: &Stage,
    tools: &Arc<Tools>,
    instead: Option<Row>,
) -> Collection<'s, T> {
    let (all, arranged) = left.both(stage.key);
    others(all, arranged, right, stage, tools, instead)
}

/// All rows without those whose key is on the right, where each key counts once. `instead` stands
/// for what the others find there.
fn others<'s, T: DataflowTime>(
    all: Collection<'s, T>,
    arranged: Own<'s, T>,
    right: Arrangement<'s, T>,
    stage: &Stage,
    tools: &Arc<Tools>,
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
    map(all, steps, tools).concat(join(arranged, right, steps, tools, instead).negate())
}

/// Keeps the rows that did not fail.
fn split<'s, T: DataflowTime>(
    around: &mut impl Surroundings<'s, T>,
    derived: Collection<'s, T>,
) -> Collection<'s, T> {
    around.fail(derived.clone().filter(|row| *row == Row::Failed));
    derived.filter(|row| *row != Row::Failed)
}
