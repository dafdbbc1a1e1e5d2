//! Which column of a batch has the codes of a variable.

use crate::engine::batch::intersection::Intersect;
use crate::engine::batch::plan::{CodeSource, Ending, Side, StepKind};

/// A slot for each variable from where it is bound to where it is last needed. Another variable gets
/// the slot afterwards, so that batches have few columns, however many variables a clause has.
#[derive(Debug)]
pub(super) struct Slots {
    /// By variable; of one that is not needed any more, the slot that it had.
    of: Vec<Option<usize>>,
    free: Vec<usize>,
    count: usize,
    /// The variables that are bound and needed.
    live: Vec<usize>,
}

impl Slots {
    /// The slots of these variables, which are needed, as they were before; other slots are free.
    pub(super) fn starting(before: &[Option<usize>], live: Vec<usize>) -> Self {
        let mut of = vec![None; before.len()];
        live.iter().for_each(|&variable| of[variable] = before[variable]);
        let taken = || of.iter().copied().flatten();
        let count = taken().max().map_or(0, |most| most + 1);
        let mut is_taken = vec![false; count];
        taken().for_each(|slot| is_taken[slot] = true);
        let free = (0..count).filter(|&slot| !is_taken[slot]).collect();
        Self { of, free, count, live }
    }

    /// Gives a slot to a variable that is needed to the end.
    pub(super) fn add(&mut self, variable: usize) {
        self.bind(variable);
        self.live.push(variable);
    }

    fn bind(&mut self, variable: usize) -> usize {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.count += 1;
            self.count - 1
        });
        self.of[variable] = Some(slot);
        slot
    }

    /// The slots of the variables that are bound and needed.
    pub(super) fn carried(&self) -> Vec<usize> {
        self.live.iter().filter_map(|&variable| self.of[variable]).collect()
    }

    /// Puts slots in place of the variables of a step; gives those that it carries on.
    pub(super) fn step(
        &mut self,
        kind: &mut StepKind,
        is_needed: impl Fn(usize) -> bool,
    ) -> Vec<usize> {
        if let StepKind::Intersect(it) = kind {
            return self.intersect(it, is_needed);
        }
        self.name_sources(kind);
        self.drop_unless(&is_needed);
        let carried = self.carried();
        let bound: Vec<&mut usize> = match kind {
            StepKind::Match(it) => it.binds.iter_mut().map(|(_, variable)| variable).collect(),
            StepKind::Let { variable, .. } => vec![variable],
            StepKind::Compare { .. } | StepKind::Equate { .. } | StepKind::Intersect(_) => {
                Vec::new()
            }
        };
        let mut unused = Vec::new();
        for place in bound {
            let variable = *place;
            *place = self.bind(variable);
            if is_needed(variable) {
                self.live.push(variable);
            } else {
                unused.push(*place);
            }
        }
        self.free.extend(unused);
        carried
    }

    /// As [`step`](Self::step): while candidates are checked, the variable has its slot beside those that
    /// are not needed afterwards.
    fn intersect(
        &mut self,
        intersect: &mut Intersect,
        is_needed: impl Fn(usize) -> bool,
    ) -> Vec<usize> {
        let variable = intersect.variable;
        intersect.bound_sources().for_each(|source| self.name(source));
        let slot = self.bind(variable);
        intersect.variable = slot;
        let mut reads = Vec::new();
        for source in intersect.candidate_sources() {
            self.name(source);
            reads.extend(source.variable().filter(|&it| it != slot));
        }
        self.drop_unless(&is_needed);
        let carried = self.carried();
        reads.extend(&carried);
        reads.sort_unstable();
        reads.dedup();
        intersect.reads = reads;
        if is_needed(variable) {
            self.live.push(variable);
        } else {
            self.free.push(slot);
        }
        carried
    }

    /// Frees the slots of variables that are not needed.
    fn drop_unless(&mut self, is_needed: &impl Fn(usize) -> bool) {
        let Self { of, free, live, .. } = self;
        live.retain(|&variable| {
            let is_needed = is_needed(variable);
            if !is_needed {
                free.extend(of[variable]);
            }
            is_needed
        });
    }

    fn name_sources(&self, kind: &mut StepKind) {
        match kind {
            StepKind::Match(it) => {
                it.codes.iter_mut().for_each(|source| self.name(source));
                for side in it.tests.iter_mut().flat_map(|it| [&mut it.left, &mut it.right]) {
                    if let Side::Bound(source) = side {
                        self.name(source);
                    }
                }
            }
            StepKind::Intersect(_) => {}
            StepKind::Compare { left, right, .. } => {
                self.name(&mut left.source);
                self.name(&mut right.source);
            }
            StepKind::Let { arguments, .. } => {
                arguments.iter_mut().for_each(|it| self.name(&mut it.source));
            }
            StepKind::Equate { code, arguments, .. } => {
                self.name(code);
                arguments.iter_mut().for_each(|it| self.name(&mut it.source));
            }
        }
    }

    /// Puts slots in place of the variables at the end.
    pub(super) fn name_ending(&self, ending: &mut Ending) {
        match ending {
            Ending::Head(sources) => sources.iter_mut().for_each(|source| self.name(source)),
            Ending::Failures { number, group } => {
                self.name(number);
                group.iter_mut().flatten().flatten().for_each(|source| self.name(source));
            }
        }
    }

    fn name(&self, source: &mut CodeSource) {
        if let CodeSource::Variable(variable) = source {
            *variable = self.of[*variable]
                .unwrap_or_else(|| unreachable!("the order binds before it uses"));
        }
    }

    /// How many slots there are, and that of each variable.
    pub(super) fn finish(self) -> (usize, Vec<Option<usize>>) {
        (self.count, self.of)
    }
}
