//! The rows of one relation, before an update and after it.

use std::hash::Hasher;
use std::sync::Arc;

use hashbrown::HashTable;
use rustc_hash::{FxHashSet, FxHasher};

use crate::database::{Code, Table};

/// No row.
const NONE: u32 = u32::MAX;

/// About how many rows an estimate looks at.
const SAMPLE: usize = 1024;

/// One of the two states of a case between which an update leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Before,
    After,
}

const BEFORE: u8 = 1;
const AFTER: u8 = 2;
/// The row is a fact: it is there also if nothing derives it.
const GIVEN_BEFORE: u8 = 4;
const GIVEN: u8 = 8;
const TOUCHED: u8 = 16;

impl State {
    fn flag(self) -> u8 {
        match self {
            Self::Before => BEFORE,
            Self::After => AFTER,
        }
    }
}

/// Every row that the relation ever had, by number, with its states. A row that goes keeps its place,
/// so that it can come back without touching an index.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    arity: usize,
    /// Row by row.
    codes: Vec<Code>,
    states: Vec<u8>,
    /// Rows by their codes.
    places: HashTable<u32>,
    indexes: Vec<RowIndex>,
    /// The rows whose states may differ.
    touched: Vec<u32>,
    /// How many rows there are after the update, and how many of them are no facts.
    len: usize,
    derived: usize,
    /// The latter before the update.
    derived_before: usize,
    /// The rows as they were asked for last, unless they changed since.
    table: Option<Arc<Table>>,
}

/// Rows by some of their columns.
#[derive(Debug, Clone)]
struct RowIndex {
    columns: Vec<usize>,
    /// For each key, the latest row that has it.
    latest: HashTable<u32>,
    /// For each row, an earlier one with the same key.
    earlier: Vec<u32>,
}

fn hash(codes: impl Iterator<Item = Code>) -> u64 {
    let mut hasher = FxHasher::default();
    codes.for_each(|code| hasher.write_u32(code));
    hasher.finish()
}

#[expect(clippy::cast_possible_truncation, reason = "a database has fewer than 2^32 rows")]
fn number(row: usize) -> u32 {
    row as u32
}

impl Rows {
    /// The rows of a table, which are distinct; of which those are facts for which `is_given` says so.
    pub(super) fn new(table: &Arc<Table>, is_given: impl Fn(&[Code]) -> bool) -> Self {
        let arity = table.arity();
        let mut rows = Self {
            arity,
            codes: Vec::with_capacity(table.len() * arity),
            states: Vec::with_capacity(table.len()),
            places: HashTable::with_capacity(table.len()),
            indexes: Vec::new(),
            touched: Vec::new(),
            len: table.len(),
            derived: 0,
            derived_before: 0,
            table: Some(Arc::clone(table)),
        };
        for row in 0..table.len() {
            rows.codes.extend(table.row(row));
            let given = is_given(rows.row(number(row)));
            rows.derived += usize::from(!given);
            let given = if given { GIVEN | GIVEN_BEFORE } else { 0 };
            rows.states.push(BEFORE | AFTER | given);
            let Self { codes, places, .. } = &mut rows;
            let hash_of = |row: &u32| hash(row_of(codes, arity, *row).iter().copied());
            places.insert_unique(hash_of(&number(row)), number(row), hash_of);
        }
        rows.derived_before = rows.derived;
        rows
    }

    /// How many rows there are after the update.
    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// How many of them are no facts.
    pub(super) fn derived(&self) -> usize {
        self.derived
    }

    /// The same before the update.
    pub(super) fn derived_before(&self) -> usize {
        self.derived_before
    }

    /// How many rows are kept that are not there.
    pub(super) fn absent(&self) -> usize {
        self.states.len() - self.len
    }

    pub(super) fn row(&self, row: u32) -> &[Code] {
        row_of(&self.codes, self.arity, row)
    }

    /// Every row ever known.
    pub(super) fn numbers(&self) -> std::ops::Range<u32> {
        0..number(self.states.len())
    }

    pub(super) fn is_in(&self, row: u32, state: State) -> bool {
        self.states[row as usize] & state.flag() != 0
    }

    pub(super) fn is_given(&self, row: u32) -> bool {
        self.states[row as usize] & GIVEN != 0
    }

    /// The number of a row, if it was ever known.
    pub(super) fn find(&self, codes: &[Code]) -> Option<u32> {
        let is_it = |&row: &u32| self.row(row).iter().eq(codes);
        self.places.find(hash(codes.iter().copied()), is_it).copied()
    }

    /// The number of a row; a new one is in neither state.
    pub(super) fn place(&mut self, codes: &[Code]) -> u32 {
        if let Some(row) = self.find(codes) {
            return row;
        }
        let row = number(self.states.len());
        self.codes.extend_from_slice(codes);
        self.states.push(0);
        let Self { arity, codes: all, places, indexes, .. } = self;
        let hash_of = |row: &u32| hash(row_of(all, *arity, *row).iter().copied());
        places.insert_unique(hash_of(&row), row, hash_of);
        indexes.iter_mut().for_each(|index| index.add(all, *arity, row));
        row
    }

    /// Lets a row be there after the update, or not.
    pub(super) fn set(&mut self, row: u32, is_there: bool) {
        let before = self.touch(row);
        let state = &mut self.states[row as usize];
        *state = if is_there { *state | AFTER } else { *state & !AFTER };
        self.count(before, row);
    }

    /// Lets a row be a fact after the update, or not; it is there if it was or is one.
    pub(super) fn give(&mut self, row: u32, is_given: bool) {
        let before = self.touch(row);
        let state = &mut self.states[row as usize];
        *state = if is_given { *state | GIVEN } else { *state & !GIVEN };
        self.count(before, row);
    }

    fn touch(&mut self, row: u32) -> u8 {
        let state = &mut self.states[row as usize];
        if *state & TOUCHED == 0 {
            *state |= TOUCHED;
            self.touched.push(row);
        }
        *state
    }

    /// Counts a row whose state was another one.
    fn count(&mut self, before: u8, row: u32) {
        let is_there = |state: u8| state & AFTER != 0;
        let is_derived = |state: u8| state & (AFTER | GIVEN) == AFTER;
        let after = self.states[row as usize];
        self.len = self.len + usize::from(is_there(after)) - usize::from(is_there(before));
        self.derived =
            self.derived + usize::from(is_derived(after)) - usize::from(is_derived(before));
    }

    /// The rows that the update adds or takes away.
    pub(super) fn changed(&self, comes: bool) -> impl Iterator<Item = u32> + '_ {
        let wanted = if comes { AFTER } else { BEFORE };
        let is_it = move |row: &u32| self.states[*row as usize] & (BEFORE | AFTER) == wanted;
        self.touched.iter().copied().filter(is_it)
    }

    /// The rows between two updates.
    pub(super) fn table(&mut self) -> Arc<Table> {
        let table = self.table.take().unwrap_or_else(|| {
            let mut table = Table::new(self.arity);
            let there = self.numbers().filter(|&row| self.is_in(row, State::After));
            there.for_each(|row| table.push(self.row(row).iter().copied()));
            Arc::new(table)
        });
        self.table = Some(Arc::clone(&table));
        table
    }

    /// Ends the update: what is after it is before the next one.
    pub(super) fn commit(&mut self) {
        if self.changed(true).chain(self.changed(false)).next().is_some() {
            self.table = None;
        }
        self.derived_before = self.derived;
        for row in self.touched.drain(..) {
            let state = &mut self.states[row as usize];
            let (after, given) = (*state & AFTER, *state & GIVEN);
            *state = after | (after >> 1) | given | (given >> 1);
        }
    }

    /// Ends the update as if it had not been.
    pub(super) fn roll_back(&mut self) {
        for row in std::mem::take(&mut self.touched) {
            let state = &mut self.states[row as usize];
            let (old, before, given) = (*state, *state & BEFORE, *state & GIVEN_BEFORE);
            *state = before | (before << 1) | given | (given << 1);
            self.count(old, row);
        }
    }

    /// The index by these columns, made if there is none.
    pub(super) fn index(&mut self, columns: &[usize]) -> usize {
        if let Some(at) = self.indexes.iter().position(|index| index.columns == columns) {
            return at;
        }
        let mut index =
            RowIndex { columns: columns.to_vec(), latest: HashTable::new(), earlier: Vec::new() };
        self.numbers().for_each(|row| index.add(&self.codes, self.arity, row));
        self.indexes.push(index);
        self.indexes.len() - 1
    }

    /// Every row ever known that has this key.
    pub(super) fn with_key<'r>(
        &'r self,
        index: usize,
        key: &[Code],
    ) -> impl Iterator<Item = u32> + use<'r> {
        let index = &self.indexes[index];
        let has_key = |row: &u32| {
            let row = self.row(*row);
            index.columns.iter().zip(key).all(|(&column, &code)| row[column] == code)
        };
        let latest = index.latest.find(hash(key.iter().copied()), has_key).copied();
        std::iter::successors(latest, |&row| {
            Some(index.earlier[row as usize]).filter(|&earlier| earlier != NONE)
        })
    }

    /// About how many rows have the same codes in these columns.
    pub(super) fn matches(&self, columns: &[usize]) -> f64 {
        let rows = self.states.len();
        if columns.is_empty() || rows == 0 {
            return as_float(rows);
        }
        let sampled: Vec<u32> = (0..rows).step_by(rows.div_ceil(SAMPLE)).map(number).collect();
        let key = |&row: &u32| hash(columns.iter().map(|&column| self.row(row)[column]));
        let distinct = sampled.iter().map(key).collect::<FxHashSet<u64>>().len();
        // Where few of the sampled rows are alike, as large a share of all may be distinct.
        let is_varied = 2 * distinct > sampled.len();
        let distinct = if is_varied { distinct * rows / sampled.len() } else { distinct };
        as_float(rows) / as_float(distinct)
    }
}

impl RowIndex {
    fn add(&mut self, codes: &[Code], arity: usize, row: u32) {
        let Self { columns, latest, earlier } = self;
        let key = |row: u32| columns.iter().map(move |&it| row_of(codes, arity, row)[it]);
        let (own, hash_of) = (hash(key(row)), |row: &u32| hash(key(*row)));
        let entry = latest.entry(own, |&other| key(other).eq(key(row)), hash_of);
        match entry {
            hashbrown::hash_table::Entry::Occupied(mut entry) => {
                earlier.push(std::mem::replace(entry.get_mut(), row));
            }
            hashbrown::hash_table::Entry::Vacant(entry) => {
                entry.insert(row);
                earlier.push(NONE);
            }
        }
    }
}

fn row_of(codes: &[Code], arity: usize, row: u32) -> &[Code] {
    let start = row as usize * arity;
    &codes[start..start + arity]
}

#[expect(clippy::cast_precision_loss, reason = "an estimate")]
fn as_float(number: usize) -> f64 {
    number as f64
}
