//! Binding a variable to the codes that several atoms allow, a batch of bindings at a time.
//!
//! For each binding, indexes tell how many rows each atom has. The codes of the atom that has the fewest
//! become candidates, together with those of other bindings. The other atoms check a batch of
//! candidates as they would check bindings.

use crate::database::Code;
use crate::engine::batch::binding_batch::{BATCH, BindingBatch};
use crate::engine::batch::index::{Probe, row_number};
use crate::engine::batch::intersection::Intersect;
use crate::engine::batch::job::Lookup;
use crate::engine::batch::matching::{Matching, Scratch};
use crate::engine::compute::Comparer;

/// Where one atom of an intersection finds its rows.
pub(super) struct AtomLookup<'a> {
    pub(super) proposal: Lookup<'a>,
    pub(super) check: Lookup<'a>,
}

/// The buffers of an intersection, used again for each batch.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    /// For each atom and each index of its rows, where those of each binding are.
    probes: Vec<Vec<Probe>>,
    /// How many rows an atom has, by binding.
    counts: Vec<u32>,
    /// By binding, the fewest rows that an atom has, and which.
    fewest: Vec<(u32, usize)>,
    /// By binding, whether a code was found.
    found: Vec<bool>,
    /// The binding and the code of each candidate.
    bindings: Vec<u32>,
    codes: Vec<Code>,
    /// Those that are checked: what they read, and their bindings.
    checked: BindingBatch,
    origins: Vec<u32>,
    picked: BindingBatch,
    scratch: Scratch,
}

/// One batch of bindings at one intersection.
pub(super) struct Intersecting<'m> {
    pub(super) step: &'m Intersect,
    pub(super) lookups: &'m [AtomLookup<'m>],
    pub(super) input: &'m BindingBatch,
    /// The slots that the next batch takes over from the input.
    pub(super) carries: &'m [usize],
}

impl Candidates {
    /// Whether this atom proposes codes for the binding.
    pub(super) fn proposes(&self, atom: usize, binding: usize) -> bool {
        let (count, proposer) = self.fewest[binding];
        proposer == atom && count > 0
    }

    pub(super) fn len(&self) -> usize {
        self.codes.len()
    }

    pub(super) fn clear(&mut self) {
        self.bindings.clear();
        self.codes.clear();
    }

    /// Keeps of the checked candidates those at these places.
    fn keep(&mut self, slots: impl Iterator<Item = usize>) {
        let kept = &self.scratch.bindings;
        if kept.len() == self.checked.rows {
            return;
        }
        let slots: Vec<usize> = slots.collect();
        self.picked.repeat(&self.checked, &slots, kept);
        std::mem::swap(&mut self.picked, &mut self.checked);
        kept.iter()
            .enumerate()
            .for_each(|(to, &from)| self.origins[to] = self.origins[from as usize]);
        self.origins.truncate(kept.len());
    }
}

impl Intersecting<'_> {
    /// Finds for each binding the atom that has the fewest rows.
    pub(super) fn choose(&self, candidates: &mut Candidates) {
        let Candidates { probes, counts, fewest, found, checked, picked, .. } = candidates;
        for batch in [checked, picked] {
            batch.columns.resize_with(self.input.columns.len(), Vec::new);
        }
        found.clear();
        found.resize(self.input.rows, false);
        fewest.clear();
        fewest.resize(self.input.rows, (u32::MAX, 0));
        probes.resize_with(self.lookups.len(), Vec::new);
        for (at, probes) in probes.iter_mut().enumerate() {
            counts.clear();
            counts.resize(self.input.rows, 0);
            let indexes = self.lookups[at].proposal.indexes().enumerate();
            for (part, index) in indexes {
                probes.resize_with(probes.len().max(part + 1), Probe::default);
                let codes = self.step.atoms[at].proposal.codes.iter();
                let codes = codes.map(|&code| self.input.codes(code));
                index.probe(self.input.rows, codes, &mut probes[part]);
                probes[part].add_sizes(counts);
            }
            for (fewest, &count) in fewest.iter_mut().zip(counts.iter()) {
                if count < fewest.0 {
                    *fewest = (count, at);
                }
            }
        }
    }

    /// Adds the codes that this atom has for the binding.
    pub(super) fn propose(&self, atom: usize, binding: usize, candidates: &mut Candidates) {
        let (planned, lookup) = (&self.step.atoms[atom], &self.lookups[atom].proposal);
        let Some(&(column, _)) = planned.proposal.binds.first() else { return };
        let column = lookup.table.column(column);
        let Candidates { probes, bindings, codes, .. } = candidates;
        let first = codes.len();
        let matching = Matching { step: &planned.proposal, lookup, input: self.input };
        for (index, probe) in lookup.indexes().zip(&probes[atom]) {
            let checks = matching.has_to_check(index);
            let fits = |&row: &usize| !checks || matching.fits(index, binding, row);
            let rows = index.candidates(probe, binding).filter(fits);
            codes.extend(rows.map(|row| column[row]));
        }
        if planned.repeats {
            codes[first..].sort_unstable();
            drop_repeats(codes, first);
        }
        bindings.resize(codes.len(), row_number(binding));
    }

    /// Checks the candidates from `start` on, no more than a batch holds: those stay that pass the tests
    /// and that all atoms but the proposer have. Gives their number.
    pub(super) fn check(
        &self,
        proposer: usize,
        start: usize,
        candidates: &mut Candidates,
        comparer: &mut Comparer<'_>,
    ) -> usize {
        self.begin(start, candidates);
        self.test(candidates, comparer);
        for (at, (planned, lookup)) in self.step.atoms.iter().zip(self.lookups).enumerate() {
            if at == proposer || candidates.checked.rows == 0 {
                continue;
            }
            let matching = Matching {
                step: &planned.check,
                lookup: &lookup.check,
                input: &candidates.checked,
            };
            matching.select(&mut candidates.scratch, comparer);
            candidates.keep(self.slots());
        }
        candidates.checked.rows
    }

    /// The slots that a candidate has.
    fn slots(&self) -> impl Iterator<Item = usize> {
        self.step.reads.iter().copied().chain([self.step.variable])
    }

    /// Begins to check candidates.
    fn begin(&self, start: usize, candidates: &mut Candidates) {
        let Candidates { bindings, codes, checked, origins, found, .. } = candidates;
        let all = start..(start + BATCH).min(codes.len());
        let column = &mut checked.columns[self.step.variable];
        column.clear();
        origins.clear();
        if self.step.is_any {
            let left = all.filter(|&at| !found[bindings[at] as usize]);
            for at in left {
                origins.push(bindings[at]);
                column.push(codes[at]);
            }
        } else {
            origins.extend_from_slice(&bindings[all.clone()]);
            column.extend_from_slice(&codes[all]);
        }
        checked.repeat(self.input, &self.step.reads, origins);
    }

    fn test(&self, candidates: &mut Candidates, comparer: &mut Comparer<'_>) {
        for test in &self.step.tests {
            let Candidates { checked, scratch, .. } = &mut *candidates;
            let (left, right) = (test.left.source, test.right.source);
            let passes = |&row: &usize| {
                let (left, right) = (checked.code(left, row), checked.code(right, row));
                // Only comparisons that cannot fail are made here.
                let primitive = test.left.primitive;
                comparer.holds(test.comparison, left, right, primitive).unwrap_or(false)
            };
            scratch.bindings.clear();
            scratch.bindings.extend((0..checked.rows).filter(passes).map(row_number));
            candidates.keep(self.slots());
        }
    }

    /// Adds the bindings of the candidates that passed to the next batch.
    pub(super) fn hand_on(&self, candidates: &mut Candidates, next: &mut BindingBatch) {
        if self.step.is_any {
            let Candidates { origins, found, scratch, .. } = &mut *candidates;
            scratch.bindings.clear();
            for (at, &origin) in origins.iter().enumerate() {
                if !std::mem::replace(&mut found[origin as usize], true) {
                    scratch.bindings.push(row_number(at));
                }
            }
            candidates.keep(self.slots());
            next.append(&candidates.checked, self.carries.iter().copied());
        } else {
            let slots = self.carries.iter().copied().chain([self.step.variable]);
            next.append(&candidates.checked, slots);
        }
    }
}

/// Drops codes, from `first` on, that are like the one before.
fn drop_repeats(codes: &mut Vec<Code>, first: usize) {
    let mut kept = first;
    for at in first..codes.len() {
        if at == first || codes[at] != codes[kept - 1] {
            codes[kept] = codes[at];
            kept += 1;
        }
    }
    codes.truncate(kept);
}
