//! Finding the rows that match a batch of bindings.

use std::ops::ControlFlow;

use crate::database::Code;
use crate::engine::batch::binding_batch::BindingBatch;
use crate::engine::batch::index::{Index, Probe, row_number};
use crate::engine::batch::job::{Lookup, Way};
use crate::engine::batch::plan::{CodeSource, Match, Mode, Side, Test};
use crate::engine::compute::Comparer;

/// Stands for a row where an aggregate has no group for a binding.
const NOTHING: u32 = u32::MAX;

/// The buffers of a step, used again for each batch.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    pub(super) probe: Probe,
    found: Vec<bool>,
    /// Places of bindings in the batch.
    pub(super) bindings: Vec<u32>,
    /// A matching row for each of them.
    rows: Vec<u32>,
}

impl Scratch {
    /// Notes that a row matches a binding.
    #[inline]
    pub(super) fn push(&mut self, (binding, row): (u32, u32)) {
        self.bindings.push(binding);
        self.rows.push(row);
    }

    /// How many rows were noted.
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn clear(&mut self) {
        self.bindings.clear();
        self.rows.clear();
    }
}

/// How the search goes on after a row was found.
pub(super) enum Next {
    /// Look for another row for the binding.
    Row,
    /// Go on with the next binding.
    Binding,
}

/// One batch of bindings at one step.
pub(super) struct Matching<'m> {
    pub(super) step: &'m Match,
    pub(super) lookup: &'m Lookup<'m>,
    pub(super) input: &'m BindingBatch,
}

impl Matching<'_> {
    /// Calls `found` for each binding and row that match, until it breaks.
    pub(super) fn each(
        &self,
        probe: &mut Probe,
        mut found: impl FnMut(u32, u32) -> ControlFlow<(), Next>,
    ) -> ControlFlow<()> {
        match &self.lookup.way {
            Way::List => {
                for binding in 0..self.input.rows {
                    for row in self.lookup.range.clone() {
                        if self.has_key(binding, row)
                            && self.has_same(row)
                            && let Next::Binding = found(row_number(binding), row_number(row))?
                        {
                            break;
                        }
                    }
                }
            }
            Way::Indexes(_) => {
                for index in self.lookup.indexes() {
                    self.each_of(index, probe, &mut found)?;
                }
            }
        }
        ControlFlow::Continue(())
    }

    /// As [`each`](Self::each), for the rows of one index.
    fn each_of(
        &self,
        index: &Index,
        probe: &mut Probe,
        found: &mut impl FnMut(u32, u32) -> ControlFlow<(), Next>,
    ) -> ControlFlow<()> {
        let checks = self.has_to_check(index);
        let codes = self.step.codes.iter().map(|&code| self.input.codes(code));
        index.probe(self.input.rows, codes, probe);
        for binding in 0..self.input.rows {
            for row in index.candidates(probe, binding) {
                if checks && !self.fits(index, binding, row) {
                    continue;
                }
                if let Next::Binding = found(row_number(binding), row_number(row))? {
                    break;
                }
            }
        }
        ControlFlow::Continue(())
    }

    /// Whether a candidate of the index may be a row that does not match.
    pub(super) fn has_to_check(&self, index: &Index) -> bool {
        let (wanted, indexed) = (&self.lookup.range, index.range());
        let within = wanted.start <= indexed.start && indexed.end <= wanted.end;
        !within || !index.is_exact() || !self.step.same.is_empty()
    }

    /// Whether a candidate of the index matches the binding.
    #[inline]
    pub(super) fn fits(&self, index: &Index, binding: usize, row: usize) -> bool {
        self.lookup.range.contains(&row)
            && (index.is_exact() || self.has_key(binding, row))
            && self.has_same(row)
    }

    /// Picks the bindings that have a matching row, or those that have none.
    pub(super) fn select(&self, scratch: &mut Scratch, comparer: &mut Comparer<'_>) {
        let Scratch { probe, found, bindings, .. } = scratch;
        found.clear();
        found.resize(self.input.rows, false);
        let _ = self.each(probe, |binding, row| {
            let found = &mut found[binding as usize];
            *found = *found || self.passes(binding as usize, row as usize, comparer);
            ControlFlow::Continue(if *found { Next::Binding } else { Next::Row })
        });
        let wanted = self.step.mode == Mode::Any;
        bindings.clear();
        let picked = found.iter().enumerate().filter(|(_, found)| **found == wanted);
        bindings.extend(picked.map(|(binding, _)| row_number(binding)));
    }

    /// Notes the one matching row of each binding, or that there is none.
    pub(super) fn look_up(&self, of_nothing: bool, scratch: &mut Scratch) {
        let mut one = vec![NOTHING; self.input.rows];
        let _ = self.each(&mut scratch.probe, |binding, row| {
            one[binding as usize] = row;
            ControlFlow::Continue(Next::Binding)
        });
        scratch.clear();
        for (binding, row) in one.into_iter().enumerate() {
            if row != NOTHING || of_nothing {
                scratch.push((row_number(binding), row));
            }
        }
    }

    /// Fills the next batch with the bindings that were noted and the codes of their rows.
    pub(super) fn fill(&self, scratch: &Scratch, carries: &[usize], next: &mut BindingBatch) {
        next.repeat(self.input, carries, &scratch.bindings);
        for &(column, variable) in &self.step.binds {
            let codes = self.lookup.table.column(column);
            let column = &mut next.columns[variable];
            column.clear();
            match self.step.mode {
                Mode::Fold(Some(of_nothing)) => column.extend(
                    scratch
                        .rows
                        .iter()
                        .map(|&row| if row == NOTHING { of_nothing } else { codes[row as usize] }),
                ),
                _ => column.extend(scratch.rows.iter().map(|&row| codes[row as usize])),
            }
        }
    }

    fn has_key(&self, binding: usize, row: usize) -> bool {
        let mut key = self.step.key.iter().zip(&self.step.codes);
        key.all(|(&column, &code)| {
            self.lookup.table.column(column)[row] == self.input.code(code, binding)
        })
    }

    fn has_same(&self, row: usize) -> bool {
        let code = |column: usize| self.lookup.table.column(column)[row];
        self.step.same.iter().all(|&(a, b)| code(a) == code(b))
    }

    fn passes(&self, binding: usize, row: usize, comparer: &mut Comparer<'_>) -> bool {
        let code = |side: Side| -> Code {
            match side {
                Side::Bound(source) => self.input.code(source, binding),
                Side::Column(column) => self.lookup.table.column(column)[row],
            }
        };
        self.step.tests.iter().all(|Test { comparison, left, right, primitive }| {
            // Only comparisons that cannot fail are made here.
            comparer.holds(*comparison, code(*left), code(*right), *primitive).unwrap_or(false)
        })
    }
}

/// Whether the code is the same constant for all bindings.
pub(super) fn is_constant(source: &CodeSource) -> bool {
    matches!(source, CodeSource::Constant(_))
}
