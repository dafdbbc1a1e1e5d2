//! How each status came about: the case as of every day on which something may have moved.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::database::Database;
use crate::engine::EvaluationError;
use crate::review::findings::{Change, Field};
use crate::review::inquiry::{Inquiry, Supposition};
use crate::review::reference::Reference;
use crate::review::what_if::{Difference, explain};
use crate::value::Symbol;
use crate::vocabulary;

/// One day on which a status, a number of origins or a conclusion moved. The causes are items of
/// `known`; a move that has none came with time alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineStep {
    /// The day, in days since 1970-01-01.
    pub day: i64,
    /// The statements that became known on it.
    pub known: Vec<Symbol>,
    /// What moved since the day before.
    pub moves: Vec<Difference>,
}

/// The days on which something moved, in order. Symbols are those of the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timeline {
    /// The last day that was looked at: that of the question.
    pub until: i64,
    /// How many days were looked at.
    pub looked_at: usize,
    /// The days on which something moved.
    pub steps: Vec<TimelineStep>,
    /// The next day on which something may move if nothing more is said.
    pub next: Option<i64>,
}

/// Looks at the case as of each day on which something may move, up to the day of the question, and
/// compares it with the one before. On the day before the first, nothing is known.
///
/// The statuses, numbers of origins and conclusions as of any other day are those of the last such day
/// before it; what else stands on the board, such as a flag for a story gone stale, may move in
/// between.
///
/// With `of`, only the status and the origins of this proposition are told. There is none for a rulebook
/// that cannot judge as of a date or has no moments.
pub fn timeline(
    inquiry: &Inquiry<'_>,
    case: &Database,
    of: Option<&str>,
) -> Result<Option<Timeline>, EvaluationError> {
    let Some((until, days)) = days(inquiry, case) else { return Ok(None) };
    let next = days.range(until + 1..).next().copied();
    let days: Vec<i64> = days.range(..=until).copied().collect();
    let Some(first) = days.first() else {
        return Ok(Some(Timeline { until, looked_at: 0, steps: Vec::new(), next }));
    };
    let start = Reference::new(inquiry, Some(first - 1))?;
    let mut known: BTreeMap<i64, Vec<Symbol>> = BTreeMap::new();
    for (statement, day) in inquiry.known(case) {
        known.entry(day).or_default().push(statement);
    }
    let of = of.map(|id| Field::Text(id.to_owned()));
    let share = days.len().div_ceil(rayon::current_num_threads());
    let shares = days.par_chunks(share).enumerate().map(|(number, share_of_days)| {
        let mut reference = start.clone();
        if let Some(before) = (number * share).checked_sub(1) {
            reference.go_to(days[before])?;
        }
        let step = |&day: &i64| {
            let known = known.get(&day).cloned().unwrap_or_default();
            step(&mut reference, day, known, of.as_ref())
        };
        share_of_days.iter().map(step).collect()
    });
    let steps = shares.collect::<Result<Vec<Vec<TimelineStep>>, EvaluationError>>()?;
    let steps: Vec<TimelineStep> = steps.into_iter().flatten().collect();
    let looked_at = steps.len();
    let steps = steps.into_iter().filter(|step| !step.moves.is_empty()).collect();
    Ok(Some(Timeline { until, looked_at, steps, next }))
}

/// Goes on to a day, on which these statements became known.
fn step(
    reference: &mut Reference<'_>,
    day: i64,
    known: Vec<Symbol>,
    of: Option<&Field>,
) -> Result<TimelineStep, EvaluationError> {
    reference.settle();
    let before = reference.findings().clone();
    reference.go_to(day)?;
    let mut moves = before.changes(reference.findings());
    drop(before);
    moves.retain(|Change { subject, .. }| {
        subject.is_history() && (of.is_none() || subject.proposition() == of)
    });
    reference.settle();
    let after = reference.findings().clone();
    let evaluate = |undone: &BTreeSet<usize>| {
        let undone = undone.iter().map(|&item| known[item]).collect();
        reference.without(&reference.dependence().fall(&undone))
    };
    let moves = explain(moves, &after, known.len(), evaluate)?;
    Ok(TimelineStep { day, known, moves })
}

/// Everything that follows as of each day on which something may have moved, from the first on which
/// a statement became known, and as of the day of the question, which is the last. Of more than
/// `most` days every second or third is taken, and so on. For a rulebook that cannot judge as of a
/// date or has no moments there is one, day 0 if the question has no day. The case is what follows from the
/// facts of the inquiry as it stands.
pub fn moments(
    inquiry: &Inquiry<'_>,
    case: Database,
    most: usize,
) -> Result<Vec<(i64, Database)>, EvaluationError> {
    let Some((until, days)) = days(inquiry, &case) else {
        return Ok(vec![(inquiry.date(&case).unwrap_or_default(), case)]);
    };
    let days = chosen(inquiry, &case, (until, &days), most);
    let derived = inquiry.derive_days(&days)?;
    let mut moments: Vec<(i64, Database)> = days.into_iter().zip(derived).collect();
    moments.push((until, case));
    Ok(moments)
}

/// The days of [`moments`], the last of which is that of the question; none for a rulebook that cannot judge as
/// of a date or has no moments.
#[must_use]
pub fn moment_days(inquiry: &Inquiry<'_>, case: &Database, most: usize) -> Vec<i64> {
    let Some((until, days)) = days(inquiry, case) else { return Vec::new() };
    let mut days = chosen(inquiry, case, (until, &days), most);
    days.push(until);
    days
}

/// Of the days before the last one, as many as are wanted.
fn chosen(
    inquiry: &Inquiry<'_>,
    case: &Database,
    (until, days): (i64, &BTreeSet<i64>),
    most: usize,
) -> Vec<i64> {
    let first = inquiry.known(case).into_iter().map(|(_, day)| day).min().unwrap_or(until);
    let days = days.iter().copied().filter(|&day| first <= day && day < until);
    let days: Vec<i64> = days.collect();
    let step = (days.len() + 1).div_ceil(most.max(1));
    let mut days: Vec<i64> = days.into_iter().rev().skip(step - 1).step_by(step).collect();
    days.reverse();
    days
}

/// The given facts as of the day of the question, and then as of each other day on which something
/// may move, be it a later one; for a rulebook without moments, only the first.
pub fn given_moments(
    inquiry: &Inquiry<'_>,
) -> Result<Vec<(Option<i64>, Database)>, EvaluationError> {
    let case = inquiry.derive(&Supposition::default())?;
    let (until, days) = days(inquiry, &case).unwrap_or_default();
    let days = days.into_iter().filter(|&day| day != until).map(Some);
    let dated = std::iter::once(None).chain(days);
    Ok(dated.map(|day| (day, inquiry.supposed(&Supposition::as_of(day)))).collect())
}

/// The day of the question, and every day on which something may move; nothing for a rulebook that
/// cannot judge as of a date or has no moments.
fn days(inquiry: &Inquiry<'_>, case: &Database) -> Option<(i64, BTreeSet<i64>)> {
    let moments = inquiry.dates(vocabulary::MOMENT, 1).filter(|_| inquiry.can_be_dated())?;
    let days = case.tuples(moments).iter().map(|moment| moment[0].presume_number());
    Some((inquiry.date(case)?, days.collect()))
}
