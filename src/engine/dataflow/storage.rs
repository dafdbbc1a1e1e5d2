//! How an arrangement keeps its rows: sorted batches, with the codes of keys in one vector and those of
//! rests in another ([`RowCodes`]).
//!
//! All rows of an arrangement have the same number of codes. Differential does not say which, so the
//! first row does.

use std::rc::Rc;

use differential_dataflow::lattice::Lattice;
use differential_dataflow::trace::Builder;
use differential_dataflow::trace::implementations::ord_neu::layers::UpdsBuilder;
use differential_dataflow::trace::implementations::ord_neu::val_batch::OrdValStorage;
use differential_dataflow::trace::implementations::ord_neu::{OrdValBatch, Upds, Vals};
use differential_dataflow::trace::implementations::spine_fueled;
use differential_dataflow::trace::implementations::{BatchContainer, OffsetList};
use timely::progress::Timestamp;

use crate::database::Code;
use crate::engine::dataflow::operators::Diff;
use crate::engine::dataflow::row::Row;

/// Rows of `width` codes each, in one vector.
#[derive(Debug, Default)]
pub(super) struct RowCodes {
    all: Vec<Code>,
    width: usize,
    rows: usize,
    /// How many rows to allocate for, once the width is known.
    expected: usize,
}

impl RowCodes {
    #[inline]
    fn push(&mut self, row: &[Code]) {
        if self.rows == 0 {
            self.width = row.len();
            self.all.reserve_exact(self.expected * self.width);
        }
        debug_assert_eq!(self.width, row.len(), "rows are of one length");
        self.all.extend_from_slice(row);
        self.rows += 1;
    }
}

impl BatchContainer for RowCodes {
    type Owned = Row;
    type ReadItem<'a> = &'a [Code];

    fn into_owned(item: &[Code]) -> Row {
        Row::of(item)
    }

    fn push_ref(&mut self, item: &[Code]) {
        self.push(item);
    }

    fn push_own(&mut self, item: &Row) {
        self.push(item.codes());
    }

    fn clear(&mut self) {
        self.all.clear();
        self.rows = 0;
    }

    fn with_capacity(size: usize) -> Self {
        Self { expected: size, ..Self::default() }
    }

    fn merge_capacity(one: &Self, other: &Self) -> Self {
        Self::with_capacity(one.rows + other.rows)
    }

    fn reborrow<'b, 'a: 'b>(item: &'a [Code]) -> &'b [Code] {
        item
    }

    #[inline]
    fn index(&self, index: usize) -> &[Code] {
        &self.all[index * self.width..(index + 1) * self.width]
    }

    fn len(&self) -> usize {
        self.rows
    }
}

/// The vectors of a batch: keys, rests, times, differences, offsets.
pub(super) type BatchLayout<T> = (RowCodes, RowCodes, Vec<T>, Vec<Diff>, OffsetList);
/// A sorted batch of updates.
pub(super) type RowBatch<T> = OrdValBatch<BatchLayout<T>>;
/// All batches of an arrangement.
pub(super) type Spine<T> = spine_fueled::Spine<Rc<RowBatch<T>>>;

/// A batch under construction, from rows in ascending order.
pub(super) struct Assembly<T: Timestamp + Lattice> {
    storage: OrdValStorage<BatchLayout<T>>,
    updates: UpdsBuilder<Vec<T>, Vec<Diff>>,
}

impl<T: Timestamp + Lattice> Default for Assembly<T> {
    fn default() -> Self {
        Self::new(0, 0)
    }
}

impl<T: Timestamp + Lattice> Assembly<T> {
    /// With room for so many keys and rows.
    pub(super) fn new(keys: usize, rows: usize) -> Self {
        let storage = OrdValStorage {
            keys: RowCodes::with_capacity(keys),
            vals: Vals::with_capacity(keys + 1, rows),
            upds: Upds::with_capacity(rows + 1, 0),
        };
        Self { storage, updates: UpdsBuilder::default() }
    }

    /// Adds an update. Updates of one row are consecutive, and none has a zero difference.
    #[inline]
    pub(super) fn push(&mut self, key: &[Code], rest: &[Code], time: T, by: Diff) {
        let OrdValStorage { keys, vals, upds } = &mut self.storage;
        let is_old_key = keys.last() == Some(key);
        if !(is_old_key && vals.vals.last() == Some(rest)) {
            if keys.len() > 0 {
                self.updates.seal(upds);
            }
            if !is_old_key {
                if keys.len() > 0 {
                    vals.offs.push(vals.vals.len());
                }
                keys.push(key);
            }
            vals.vals.push(rest);
        }
        self.updates.push(time, by);
    }

    /// The batch; nothing if it is empty.
    pub(super) fn finish(mut self) -> Option<RowBatch<T>> {
        let OrdValStorage { keys, vals, upds } = &mut self.storage;
        if keys.len() == 0 {
            return None;
        }
        self.updates.seal(upds);
        vals.offs.push(vals.vals.len());
        Some(OrdValBatch { updates: self.updates.total(), storage: self.storage })
    }
}

impl<T: Timestamp + Lattice> Builder for Assembly<T> {
    type Input = Vec<((Row, Row), T, Diff)>;
    type Time = T;
    type Output = RowBatch<T>;

    fn push(&mut self, chunk: &mut Self::Input) {
        for ((key, rest), time, by) in chunk.drain(..) {
            Assembly::push(self, key.codes(), rest.codes(), time, by);
        }
    }

    fn done(self) -> Option<RowBatch<T>> {
        self.finish()
    }
}
