//! Why two findings differ: by trying without each of the things that differ.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::EvaluationError;
use crate::review::findings::{Change, Findings};

/// What a change is due to; the numbers are those of the items that were tried.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Cause {
    /// Without any one of these, the change would not have come about.
    Needed(Vec<usize>),
    /// Any one of these would have been enough.
    Enough(Vec<usize>),
    /// These together are enough, and no part of them is.
    Together(Vec<usize>),
    /// None of the items: it would have come about without them.
    Other,
    /// It is due to some of the items; there are too many to try.
    Untried,
}

impl Cause {
    /// The items that it names.
    #[must_use]
    pub fn items(&self) -> &[usize] {
        match self {
            Self::Needed(items) | Self::Enough(items) | Self::Together(items) => items,
            Self::Other | Self::Untried => &[],
        }
    }
}

/// The items without which findings are made.
type Undone = BTreeSet<usize>;

/// Finds causes. Findings that were made once are kept.
pub struct Causes<'a> {
    items: usize,
    after: &'a Findings,
    evaluate: Box<EvaluateEach<'a>>,
    made: BTreeMap<Undone, Findings>,
}

/// Makes findings without each of these sets of items.
type EvaluateEach<'a> = dyn FnMut(&[Undone]) -> Result<Vec<Findings>, EvaluationError> + 'a;

impl<'a> Causes<'a> {
    /// With more items than this, no cause is looked for.
    pub const MOST_ITEMS: usize = 200;

    /// `after` are the findings with all items; `evaluate` makes them without some.
    pub fn new(
        items: usize,
        after: &'a Findings,
        mut evaluate: impl FnMut(&Undone) -> Result<Findings, EvaluationError> + 'a,
    ) -> Self {
        Self::by(items, after, move |trials| trials.iter().map(&mut evaluate).collect())
    }

    /// As [`new`](Self::new), where several sets of items are tried at once.
    pub(super) fn by(
        items: usize,
        after: &'a Findings,
        evaluate: impl FnMut(&[Undone]) -> Result<Vec<Findings>, EvaluationError> + 'a,
    ) -> Self {
        Self { items, after, evaluate: Box::new(evaluate), made: BTreeMap::new() }
    }

    /// The same, where the findings without any of the items are known.
    pub(super) fn knowing(mut self, before: &Findings) -> Self {
        if self.items > 0 {
            self.made.insert((0..self.items).collect(), before.clone());
        }
        self
    }

    /// What the change is due to.
    pub fn of(&mut self, change: &Change) -> Result<Cause, EvaluationError> {
        if self.items > Self::MOST_ITEMS {
            return Ok(Cause::Untried);
        }
        let all: Undone = (0..self.items).collect();
        if self.persists(change, &all)? {
            return Ok(Cause::Other);
        }
        let only = |item: usize| Undone::from([item]);
        let needed = self.select(only, |persists| !persists, change)?;
        if !needed.is_empty() {
            return Ok(Cause::Needed(needed));
        }
        let all_but = |item: usize| all.iter().copied().filter(|&other| other != item).collect();
        let enough = self.select(all_but, |persists| persists, change)?;
        if !enough.is_empty() {
            return Ok(Cause::Enough(enough));
        }
        self.together(change)
    }

    /// The items for which `keeps` holds of whether the change persists without `undone(item)`.
    fn select(
        &mut self,
        undone: impl Fn(usize) -> Undone,
        keeps: impl Fn(bool) -> bool,
        change: &Change,
    ) -> Result<Vec<usize>, EvaluationError> {
        let trials: Vec<Undone> = (0..self.items).map(undone).collect();
        self.make(&trials)?;
        let mut selected = Vec::new();
        for (item, trial) in trials.iter().enumerate() {
            if keeps(self.persists(change, trial)?) {
                selected.push(item);
            }
        }
        Ok(selected)
    }

    /// A smallest set in the sense that no item of it can be left out: the last ones are left out
    /// first.
    fn together(&mut self, change: &Change) -> Result<Cause, EvaluationError> {
        let mut undone = Undone::new();
        for item in (0..self.items).rev() {
            let mut more = undone.clone();
            more.insert(item);
            if self.persists(change, &more)? {
                undone = more;
            }
        }
        Ok(Cause::Together((0..self.items).filter(|item| !undone.contains(item)).collect()))
    }

    /// The findings without all of the items.
    pub fn without_all(&mut self) -> Result<&Findings, EvaluationError> {
        let all: Undone = (0..self.items).collect();
        self.make(std::slice::from_ref(&all))?;
        Ok(self.made.get(&all).unwrap_or(self.after))
    }

    fn persists(&mut self, change: &Change, undone: &Undone) -> Result<bool, EvaluationError> {
        self.make(std::slice::from_ref(undone))?;
        let found = self.made.get(undone).unwrap_or(self.after);
        Ok(found.about(&change.subject) == self.after.about(&change.subject))
    }

    /// Makes the findings that are not made yet.
    fn make(&mut self, trials: &[Undone]) -> Result<(), EvaluationError> {
        let is_new = |trial: &&Undone| !trial.is_empty() && !self.made.contains_key(*trial);
        let new: BTreeSet<Undone> = trials.iter().filter(is_new).cloned().collect();
        let new: Vec<Undone> = new.into_iter().collect();
        if !new.is_empty() {
            let made = (self.evaluate)(&new)?;
            self.made.extend(new.into_iter().zip(made));
        }
        Ok(())
    }
}
