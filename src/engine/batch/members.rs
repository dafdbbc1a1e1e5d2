//! The rows that a growing relation has: what recursion asks before it adds one.

use std::borrow::Cow;

use hashbrown::HashTable;

use crate::database::{Code, Table, distinct};
use crate::engine::batch::frame::BATCH;
use crate::engine::batch::index::{Codes, Index, Probe, SPREAD};

/// With fewer rows than this in the beginning, they are not told from those that come later.
const WORTH_AN_ORDER: usize = 1 << 13;

/// The rows of a table that grows: those that it began with, in order, and those that came later.
#[derive(Debug)]
pub(super) struct Members {
    first: Option<Index>,
    later: Later,
}

/// Rows that came one after the other. Up to four columns are kept as one number, beyond that the
/// number of the row is kept and its columns are compared.
#[derive(Debug)]
enum Later {
    Pairs(Set<u64>),
    Fours(Set<u128>),
    Rows(HashTable<usize>),
}

impl Members {
    /// Nothing yet, for rows of as many columns.
    pub(super) fn new(arity: usize) -> Self {
        let later = match arity {
            0..=2 => Later::Pairs(Set::default()),
            3..=4 => Later::Fours(Set::default()),
            _ => Later::Rows(HashTable::new()),
        };
        Self { first: None, later }
    }

    /// Takes over what a round derived: adds the rows of `new` that are not there to `table` and to
    /// the members. Later rounds bring no row that [`missing`](Self::missing) would have dropped.
    pub(super) fn take_over(&mut self, table: &mut Table, new: Vec<Table>) {
        let rows: usize = new.iter().map(Table::len).sum();
        if table.is_empty() && table.arity() > 0 && rows >= WORTH_AN_ORDER {
            *table = distinct(new.into_iter().map(Cow::Owned).collect(), table.arity());
            let columns: Vec<usize> = (0..table.arity()).collect();
            self.first = Some(Index::new(table, 0..table.len(), &columns, true));
        } else {
            new.iter().for_each(|part| self.later.add(table, part));
        }
    }

    /// The rows of `new` that `table`, whose members these are, does not have. Rows that are twice
    /// in `new` stay so.
    pub(super) fn missing(&self, table: &Table, new: Table) -> Table {
        let new = match &self.first {
            Some(first) => pick(&new, &outside(first, table, &new)).unwrap_or(new),
            None => new,
        };
        pick(&new, &self.later.outside(table, &new)).unwrap_or(new)
    }
}

/// The rows of `new` that are not among those of the index, which is by all columns of `table`.
fn outside(index: &Index, table: &Table, new: &Table) -> Vec<usize> {
    let (mut probe, mut kept) = (Probe::default(), Vec::new());
    for start in (0..new.len()).step_by(BATCH) {
        let end = (start + BATCH).min(new.len());
        let codes = (0..new.arity()).map(|column| Codes::Each(&new.column(column)[start..end]));
        index.probe(end - start, codes, &mut probe);
        let is_in = |row: usize| {
            index
                .candidates(&probe, row - start)
                .any(|other| index.is_exact() || table.row(other).eq(new.row(row)))
        };
        kept.extend((start..end).filter(|&row| !is_in(row)));
    }
    kept
}

/// These rows of a table; nothing if they are all of them.
fn pick(table: &Table, rows: &[usize]) -> Option<Table> {
    let column = |column| rows.iter().map(|&row| table.column(column)[row]).collect();
    (rows.len() < table.len())
        .then(|| Table::from_columns((0..table.arity()).map(column).collect(), rows.len()))
}

impl Later {
    fn add(&mut self, table: &mut Table, new: &Table) {
        match self {
            Self::Pairs(pairs) => pairs.add(table, new),
            Self::Fours(fours) => fours.add(table, new),
            Self::Rows(rows) => {
                for row in 0..new.len() {
                    if insert_row(rows, table, new, row) {
                        table.push(new.row(row));
                    }
                }
            }
        }
    }

    fn outside(&self, table: &Table, new: &Table) -> Vec<usize> {
        match self {
            Self::Pairs(pairs) => pairs.missing(new),
            Self::Fours(fours) => fours.missing(new),
            Self::Rows(rows) => (0..new.len())
                .filter(|&row| {
                    let same = |&other: &usize| table.row(other).eq(new.row(row));
                    rows.find(hash(new, row), same).is_none()
                })
                .collect(),
        }
    }
}

fn insert_row(rows: &mut HashTable<usize>, table: &Table, new: &Table, row: usize) -> bool {
    let same = |&other: &usize| table.row(other).eq(new.row(row));
    if rows.find(hash(new, row), same).is_some() {
        return false;
    }
    // The row is pushed to the table right after this.
    let rehash = |&other: &usize| {
        if other == table.len() { hash(new, row) } else { hash(table, other) }
    };
    rows.insert_unique(hash(new, row), table.len(), rehash);
    true
}

fn hash(table: &Table, row: usize) -> u64 {
    table.row(row).fold(0, |key: u64, code| {
        (key.rotate_left(26) ^ u64::from(code)).wrapping_mul(SPREAD).rotate_left(20)
    })
}

/// A row in one number: 32 bits for each column.
trait Key: Copy + Eq {
    /// All bits set: the mark of a free slot.
    const FREE: Self;
    const NONE: Self;
    fn with(self, code: Code) -> Self;
    /// A hash, in the upper bits.
    fn spread(self) -> u64;
}

impl Key for u64 {
    const FREE: Self = Self::MAX;
    const NONE: Self = 0;

    #[inline]
    fn with(self, code: Code) -> Self {
        self << Code::BITS | Self::from(code)
    }

    #[inline]
    fn spread(self) -> u64 {
        (self ^ self >> 32).wrapping_mul(SPREAD)
    }
}

impl Key for u128 {
    const FREE: Self = Self::MAX;
    const NONE: Self = 0;

    #[inline]
    fn with(self, code: Code) -> Self {
        self << Code::BITS | Self::from(code)
    }

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "the halves are taken one by one")]
    fn spread(self) -> u64 {
        let (upper, lower) = ((self >> 64) as u64, self as u64);
        ((upper.wrapping_mul(SPREAD).rotate_left(32)) ^ lower).spread()
    }
}

/// A set of keys that is asked for many at a time: the slots of a batch are loaded before they are
/// looked at, so that the processor waits for all of them at once.
#[derive(Debug)]
struct Set<K> {
    /// A power of two, at most half of them taken.
    slots: Vec<K>,
    len: usize,
    /// Whether the key that marks free slots is in the set.
    has_free: bool,
}

impl<K> Default for Set<K> {
    fn default() -> Self {
        Self { slots: Vec::new(), len: 0, has_free: false }
    }
}

impl<K: Key> Set<K> {
    fn add(&mut self, table: &mut Table, new: &Table) {
        let (mut keys, mut kept) = (Vec::new(), Vec::new());
        let mut start = 0;
        while start < new.len() {
            let end = (start + BATCH).min(new.len());
            fill(new, start, end, &mut keys);
            self.reserve(keys.len());
            self.load(&keys);
            kept.clear();
            let rows = keys.iter().zip(start..);
            kept.extend(rows.filter_map(|(&key, row)| self.insert(key).then_some(row)));
            table.extend(kept.len(), |column, codes| {
                codes.extend(kept.iter().map(|&row| new.column(column)[row]));
            });
            start = end;
        }
    }

    fn missing(&self, new: &Table) -> Vec<usize> {
        let (mut keys, mut kept) = (Vec::new(), Vec::new());
        let mut start = 0;
        while start < new.len() {
            let end = (start + BATCH).min(new.len());
            fill(new, start, end, &mut keys);
            self.load(&keys);
            let rows = keys.iter().zip(start..);
            kept.extend(rows.filter_map(|(&key, row)| (!self.contains(key)).then_some(row)));
            start = end;
        }
        kept
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

    /// Adds a key, for which there is room; whether it is new.
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

    /// Sees to it that there is room for so many more keys.
    fn reserve(&mut self, more: usize) {
        let slots = (2 * (self.len + more)).next_power_of_two();
        if slots <= self.slots.len() {
            return;
        }
        let old = std::mem::replace(&mut self.slots, vec![K::FREE; slots.max(64)]);
        for key in old.into_iter().filter(|&key| key != K::FREE) {
            let slot = self.slot(key);
            self.slots[slot] = key;
        }
    }
}

/// The keys of some rows.
fn fill<K: Key>(table: &Table, start: usize, end: usize, keys: &mut Vec<K>) {
    keys.clear();
    keys.resize(end - start, K::NONE);
    for column in 0..table.arity() {
        for (key, &code) in keys.iter_mut().zip(&table.column(column)[start..end]) {
            *key = key.with(code);
        }
    }
}
