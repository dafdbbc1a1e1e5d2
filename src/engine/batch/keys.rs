//! Sets of rows of up to four columns, each packed into one number; lookups are for a batch of rows.
//!
//! A small set is one hash table. In a large one, rows that agree in all columns but the last form a
//! group with a table of its own, if groups are large enough: rules derive the rows of a group
//! consecutively, so that its table is in the cache after the first one.

use std::hash::Hash;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::database::{Code, Table};
use crate::engine::batch::binding_batch::BATCH;
use crate::engine::batch::index::SPREAD;

/// Below this many rows, one table fits into the cache.
const WORTH_GROUPS: usize = 1 << 16;

/// How many rows a group has to have on average: a group costs as much memory as so many rows.
const IN_A_GROUP: usize = 8;

const LEAST_SLOTS: usize = 16;

/// What a [`Flat`] table holds.
pub(super) trait Slot: Copy + Eq {
    /// All bits set: the mark of a free slot.
    const FREE: Self;
    /// A hash, in the upper bits.
    fn spread(self) -> u64;
}

/// A row in one number: 32 bits for each column.
pub(super) trait PackedRow: Slot + Hash {
    const NONE: Self;
    fn with(self, code: Code) -> Self;
    /// The columns before the last one, and the last one.
    fn parts(self) -> (Self, Code);
}

impl Slot for u32 {
    const FREE: Self = Self::MAX;

    #[inline]
    fn spread(self) -> u64 {
        u64::from(self).wrapping_mul(SPREAD)
    }
}

impl Slot for u64 {
    const FREE: Self = Self::MAX;

    #[inline]
    fn spread(self) -> u64 {
        (self ^ self >> 32).wrapping_mul(SPREAD)
    }
}

impl Slot for u128 {
    const FREE: Self = Self::MAX;

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "the halves are taken one by one")]
    fn spread(self) -> u64 {
        let (upper, lower) = ((self >> 64) as u64, self as u64);
        (upper.wrapping_mul(SPREAD).rotate_left(32) ^ lower).spread()
    }
}

macro_rules! key {
    ($number:ty) => {
        impl PackedRow for $number {
            const NONE: Self = 0;

            #[inline]
            fn with(self, code: Code) -> Self {
                self << Code::BITS | Self::from(code)
            }

            #[inline]
            #[expect(clippy::cast_possible_truncation, reason = "the last column is meant")]
            fn parts(self) -> (Self, Code) {
                (self >> Code::BITS, self as Code)
            }
        }
    };
}

key!(u64);
key!(u128);

/// A set of rows.
#[derive(Debug)]
pub(super) enum Keys<K> {
    Flat(Flat<K>),
    Grouped(Groups<K>),
}

impl<K> Default for Keys<K> {
    fn default() -> Self {
        Self::Flat(Flat::default())
    }
}

impl<K: PackedRow> Keys<K> {
    /// Adds the rows of `new` that are missing, to `table` as well.
    pub(super) fn add(&mut self, table: &mut Table, new: &Table) {
        let mut kept = Vec::new();
        for_each_batch(new, |start, keys: &[K]| {
            self.reserve(keys.len());
            kept.clear();
            match self {
                Self::Flat(flat) => flat.insert_each(keys, &mut kept),
                Self::Grouped(groups) => groups.insert_each(keys, &mut kept),
            }
            table.extend(kept.len(), |column, codes| {
                codes.extend(kept.iter().map(|&at| new.column(column)[start + at]));
            });
        });
    }

    /// The rows of `new` that are not in the set.
    pub(super) fn missing(&self, new: &Table) -> Vec<usize> {
        let (mut missing, mut kept) = (Vec::new(), Vec::new());
        for_each_batch(new, |start, keys: &[K]| {
            kept.clear();
            match self {
                Self::Flat(flat) => flat.missing(keys, &mut kept),
                Self::Grouped(groups) => groups.missing(keys, &mut kept),
            }
            missing.extend(kept.iter().map(|at| start + at));
        });
        missing
    }

    /// Reserves room for so many more keys, if there is one table for all.
    fn reserve(&mut self, more: usize) {
        if let Self::Flat(flat) = self
            && flat.is_short_of(more)
        {
            if flat.len >= WORTH_GROUPS && flat.len >= IN_A_GROUP * groups(flat) {
                *self = Self::Grouped(Groups::from(&*flat));
            } else {
                flat.grow(more);
            }
        }
    }
}

/// Calls `each` with the keys of some consecutive rows and the number of the first one, until all are
/// done.
fn for_each_batch<K: PackedRow>(table: &Table, mut each: impl FnMut(usize, &[K])) {
    let mut keys = Vec::with_capacity(BATCH.min(table.len()));
    for start in (0..table.len()).step_by(BATCH) {
        let end = (start + BATCH).min(table.len());
        keys.clear();
        keys.resize(end - start, K::NONE);
        for column in 0..table.arity() {
            for (key, &code) in keys.iter_mut().zip(&table.column(column)[start..end]) {
                *key = key.with(code);
            }
        }
        each(start, &keys);
    }
}

/// One table for all keys. The slots of a batch are loaded before they are looked at, so that the
/// processor waits for all of them at once.
#[derive(Debug)]
pub(super) struct Flat<K> {
    /// A power of two, at most half of them taken.
    slots: Vec<K>,
    len: usize,
    /// Whether the key that marks free slots is in the set.
    has_free: bool,
}

impl<K> Default for Flat<K> {
    fn default() -> Self {
        Self { slots: Vec::new(), len: 0, has_free: false }
    }
}

impl<K: Slot> Flat<K> {
    /// Adds keys, for which there is room, and notes the places of those that are new.
    fn insert_each(&mut self, keys: &[K], new: &mut Vec<usize>) {
        self.load(keys);
        new.extend((0..keys.len()).filter(|&at| self.insert(keys[at])));
    }

    /// Notes the places of the keys that are not in the set.
    fn missing(&self, keys: &[K], missing: &mut Vec<usize>) {
        self.load(keys);
        missing.extend((0..keys.len()).filter(|&at| !self.contains(keys[at])));
    }

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "a slot is in memory")]
    fn home(&self, key: K) -> usize {
        key.spread().unbounded_shr(u64::BITS - self.slots.len().trailing_zeros()) as usize
    }

    /// Brings the slots of these keys into the cache.
    fn load(&self, keys: &[K]) {
        if !self.slots.is_empty() {
            let free = keys.iter().filter(|&&key| self.slots[self.home(key)] == K::FREE).count();
            std::hint::black_box(free);
        }
    }

    /// The slot that has the key, or that is free for it.
    #[inline]
    fn slot(&self, key: K) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = self.home(key);
        while self.slots[slot] != key && self.slots[slot] != K::FREE {
            slot = (slot + 1) & mask;
        }
        slot
    }

    #[inline]
    fn contains(&self, key: K) -> bool {
        if key == K::FREE {
            return self.has_free;
        }
        !self.slots.is_empty() && self.slots[self.slot(key)] == key
    }

    #[inline]
    fn insert(&mut self, key: K) -> bool {
        if key == K::FREE {
            return !std::mem::replace(&mut self.has_free, true);
        }
        let slot = self.slot(key);
        let is_new = self.slots[slot] == K::FREE;
        self.slots[slot] = key;
        self.len += usize::from(is_new);
        is_new
    }

    fn is_short_of(&self, more: usize) -> bool {
        2 * (self.len + more) > self.slots.len()
    }

    fn grow(&mut self, more: usize) {
        let slots = (2 * (self.len + more)).next_power_of_two().max(LEAST_SLOTS);
        let old = std::mem::replace(&mut self.slots, vec![K::FREE; slots]);
        for key in old.into_iter().filter(|&key| key != K::FREE) {
            let slot = self.slot(key);
            self.slots[slot] = key;
        }
    }

    fn keys(&self) -> impl Iterator<Item = K> {
        let free = self.has_free.then_some(K::FREE);
        self.slots.iter().copied().filter(|&key| key != K::FREE).chain(free)
    }
}

/// A table for each group.
#[derive(Debug)]
pub(super) struct Groups<K> {
    /// Tables by the columns before the last one.
    places: FxHashMap<K, usize>,
    groups: Vec<Flat<u32>>,
}

impl<K: PackedRow> Groups<K> {
    /// Adds keys, and notes the places of those that are new.
    fn insert_each(&mut self, keys: &[K], new: &mut Vec<usize>) {
        let mut at = 0;
        for run in keys.chunk_by(|a, b| a.parts().0 == b.parts().0) {
            let group = self.group(run[0].parts().0);
            for key in run {
                if group.is_short_of(1) {
                    group.grow(1);
                }
                if group.insert(key.parts().1) {
                    new.push(at);
                }
                at += 1;
            }
        }
    }

    /// Notes the places of the keys that are not in the set.
    fn missing(&self, keys: &[K], missing: &mut Vec<usize>) {
        let mut at = 0;
        for run in keys.chunk_by(|a, b| a.parts().0 == b.parts().0) {
            let group = self.places.get(&run[0].parts().0).map(|&place| &self.groups[place]);
            for key in run {
                if group.is_none_or(|group| !group.contains(key.parts().1)) {
                    missing.push(at);
                }
                at += 1;
            }
        }
    }

    fn group(&mut self, head: K) -> &mut Flat<Code> {
        let place = *self.places.entry(head).or_insert(self.groups.len());
        if place == self.groups.len() {
            self.groups.push(Flat::default());
        }
        &mut self.groups[place]
    }
}

impl<K: PackedRow> From<&Flat<K>> for Groups<K> {
    fn from(flat: &Flat<K>) -> Self {
        let mut groups = Self { places: FxHashMap::default(), groups: Vec::new() };
        let mut new = Vec::new();
        flat.keys().for_each(|key| groups.insert_each(&[key], &mut new));
        groups
    }
}

/// How many groups the keys make.
fn groups<K: PackedRow>(flat: &Flat<K>) -> usize {
    flat.keys().map(|key| key.parts().0).collect::<FxHashSet<K>>().len()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// Rows with duplicates; the last one has all bits set.
    fn rows(arity: usize, heads: u32, count: u32) -> Table {
        let mut table = Table::new(arity);
        for row in 0..count {
            let last = row.wrapping_mul(2_654_435_761) >> 12;
            let head = (1..arity).map(|_| row % heads);
            table.push(head.chain([last]));
        }
        table.push(std::iter::repeat_n(Code::MAX, arity));
        table
    }

    fn check<K: PackedRow>(arity: usize, heads: u32) {
        let (mut keys, mut table) = (Keys::<K>::default(), Table::new(arity));
        let mut expected = BTreeSet::new();
        for count in [10, 150_000] {
            let new = rows(arity, heads, count);
            let is_new = |&row: &usize| !expected.contains(&new.row(row).collect::<Vec<_>>());
            let missing: Vec<usize> = (0..new.len()).filter(is_new).collect();
            assert_eq!(keys.missing(&new), missing);
            keys.add(&mut table, &new);
            expected.extend((0..new.len()).map(|row| new.row(row).collect::<Vec<_>>()));
            assert_eq!(table.len(), expected.len());
        }
        let found: BTreeSet<_> = (0..table.len()).map(|row| table.row(row).collect()).collect();
        assert_eq!(found, expected);
        assert_eq!(matches!(keys, Keys::Grouped(_)), heads < 10_000);
    }

    #[test]
    fn a_row_is_there_once() {
        check::<u64>(2, 100);
        check::<u64>(2, 1_000_000);
        check::<u128>(4, 1_000);
        check::<u64>(1, 1);
    }
}
