//! The set of rows that a growing relation has, which a recursion asks before it adds one.

use std::borrow::Cow;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

use hashbrown::HashTable;

use crate::database::{Table, distinct};
use crate::engine::batch::binding_batch::BATCH;
use crate::engine::batch::index::{Index, KeyCodes, Probe, SPREAD};
use crate::engine::batch::keys::Keys;

/// Fewer rows than this at the beginning are put into the same set as later ones.
const WORTH_AN_ORDER: usize = 1 << 13;

/// The rows of a table that grows: an index of those that it began with, and a set of later ones.
#[derive(Debug)]
pub(super) struct Members {
    first: Option<Index>,
    later: Later,
    /// Whether [`missing`](Self::missing) drops later rows that are derived again. Where that is rare,
    /// a row is looked up once less.
    drops: bool,
    /// How many rows of this round were dropped.
    dropped: AtomicUsize,
}

/// A set of rows. Up to four columns are packed into one number; of wider rows, the numbers are kept,
/// and their columns compared.
#[derive(Debug)]
enum Later {
    Pairs(Keys<u64>),
    Fours(Keys<u128>),
    Rows(HashTable<usize>),
}

impl Members {
    /// No rows, for so many columns.
    pub(super) fn new(arity: usize) -> Self {
        let later = match arity {
            0..=2 => Later::Pairs(Keys::default()),
            3..=4 => Later::Fours(Keys::default()),
            _ => Later::Rows(HashTable::new()),
        };
        Self { first: None, later, drops: true, dropped: AtomicUsize::new(0) }
    }

    /// Adds the rows of `new` that are not members to `table` and to the members, at the end of a round.
    /// After the first round, `new` is what [`missing`](Self::missing) left.
    pub(super) fn take_over(&mut self, table: &mut Table, new: Vec<Table>) {
        let (before, rows) = (table.len(), new.iter().map(Table::len).sum::<usize>());
        if table.is_empty() && table.arity() > 0 && rows >= WORTH_AN_ORDER {
            *table = distinct(new.into_iter().map(Cow::Owned).collect(), table.arity());
            let columns: Vec<usize> = (0..table.arity()).collect();
            self.first = Some(Index::new(table, 0..table.len(), &columns, true));
        } else {
            new.iter().for_each(|part| self.later.add(table, part));
        }
        // Several threads drop side by side, and only one adds.
        let kept = table.len() - before;
        let derived = rows + std::mem::take(self.dropped.get_mut());
        self.drops = rayon::current_num_threads() > 1 || 2 * kept < derived;
    }

    /// `new` without those rows that are found to be in `table`, whose members these are. Duplicates
    /// within `new` stay.
    pub(super) fn missing(&self, table: &Table, new: Table) -> Table {
        let new = match &self.first {
            Some(first) => pick(&new, &outside(first, table, &new)).unwrap_or(new),
            None => new,
        };
        if !self.drops {
            return new;
        }
        let missing = self.later.outside(table, &new);
        self.dropped.fetch_add(new.len() - missing.len(), Relaxed);
        pick(&new, &missing).unwrap_or(new)
    }
}

/// The rows of `new` that are not in `table`, by an index of all its columns.
fn outside(index: &Index, table: &Table, new: &Table) -> Vec<usize> {
    let (mut probe, mut kept) = (Probe::default(), Vec::new());
    for start in (0..new.len()).step_by(BATCH) {
        let end = (start + BATCH).min(new.len());
        let codes = (0..new.arity()).map(|column| KeyCodes::Each(&new.column(column)[start..end]));
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

/// The table of these rows; nothing if they are all rows.
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
