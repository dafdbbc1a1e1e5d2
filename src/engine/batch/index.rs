//! Finding the rows of a table that have given codes in some columns.
//!
//! The columns of a key are packed into 63 bits, as narrow as the codes that occur allow. There are
//! three ways to find a key, and which one is taken depends on the table:
//!
//! - up to [`SPARSE`] possible keys for each row: every possible key has a slot of its own;
//! - rows that ascend by the columns of the key: so do the keys, and a directory by their upper bits
//!   leads to them; lookups in ascending order read memory in that order;
//! - otherwise: a multiplication spreads keys over slots, where they are compared.
//!
//! Keys of more than 63 bits are cut short or hashed; then the caller compares the columns of each
//! candidate.

use std::ops::Range;

use crate::database::{Code, Table, bits, bounds, sum_up};
use crate::engine::batch::binding_batch::BATCH;

/// The key of codes that no row has. Packed keys have at most 63 bits.
const MISSING: u64 = u64::MAX;
const KEY_BITS: u32 = 63;

/// Up to this many possible keys for each row, every possible key has a slot.
const SPARSE: u64 = 8;

/// 2^64 divided by the golden ratio: a multiplication spreads keys over the upper bits.
pub(super) const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Up to this many keys are searched one by one; more of them by bisection.
const FEW: usize = 16;

/// The rows of one range of a table, by their codes in some columns.
#[derive(Debug)]
pub(super) struct Index {
    packing: Packing,
    way: Way,
    /// For each slot, where it begins in the rows or keys of `way`; then where the last one ends.
    starts: Vec<u32>,
    range: Range<usize>,
}

/// The rows or keys to which the slots of an index lead.
#[derive(Debug)]
enum Way {
    /// A slot for each possible key: the rows by slot, or nothing if they are in that order anyway.
    Direct { rows: Vec<u32> },
    /// A slot for the upper bits of a key: the distinct keys, ascending, and for each the place where
    /// its rows begin.
    Ascending { shift: u32, keys: Vec<u64>, begins: Vec<u32> },
    /// A slot for the upper bits of a key that was multiplied: keys and rows by slot.
    Spread { shift: u32, keys: Vec<u64>, rows: Vec<u32> },
}

/// The candidates of a batch of keys.
#[derive(Debug, Default)]
pub(super) struct Probe {
    keys: Vec<u64>,
    /// A range of rows or, with spread keys, of entries.
    ranges: Vec<(u32, u32)>,
}

impl Probe {
    /// Adds to each number how many candidates the key at its place has at most.
    pub(super) fn add_sizes(&self, sizes: &mut [u32]) {
        for (size, (start, end)) in sizes.iter_mut().zip(&self.ranges) {
            *size = size.saturating_add(end - start);
        }
    }
}

impl Index {
    /// Indexes the rows of `range` by these columns. `ascending` says that the rows ascend and that
    /// these are the first columns.
    pub(super) fn new(
        table: &Table,
        range: Range<usize>,
        columns: &[usize],
        ascending: bool,
    ) -> Self {
        let packing = Packing::new(table, range.clone(), columns, ascending);
        let rows = range.len() as u64;
        let dense = packing.keys().filter(|&keys| keys <= SPARSE * rows.max(32));
        let source = Keys { table, range: range.clone(), columns, packing: &packing };
        let (starts, way) = match dense {
            Some(keys) => source.direct(keys),
            None if ascending => source.ascending(),
            None => source.spread(),
        };
        Self { packing, way, starts, range }
    }

    /// The rows that are indexed.
    pub(super) fn range(&self) -> Range<usize> {
        self.range.clone()
    }

    /// Whether every candidate of a key has it, so that columns need not be compared.
    pub(super) fn is_exact(&self) -> bool {
        self.packing.exact
    }

    /// Looks the keys of a batch up: `codes` gives those of one column of the key after another.
    pub(super) fn probe<'c>(
        &self,
        rows: usize,
        codes: impl Iterator<Item = KeyCodes<'c>>,
        probe: &mut Probe,
    ) {
        let Probe { keys, ranges } = probe;
        keys.clear();
        keys.resize(rows, 0);
        for (field, codes) in codes.enumerate().take(self.packing.fields.len()) {
            match codes {
                KeyCodes::Each(codes) => self.packing.add(field, codes, keys),
                KeyCodes::Same(code) => self.packing.add_same(field, code, keys),
            }
        }
        self.packing.finish(keys);
        ranges.clear();
        let first = row_number(self.range.start);
        match &self.way {
            Way::Direct { rows } => {
                let offset = if rows.is_empty() { first } else { 0 };
                ranges.extend(keys.iter().map(|&key| {
                    let (start, end) = self.slot(key);
                    (start + offset, end + offset)
                }));
            }
            Way::Ascending { shift, keys: known, begins } => {
                ranges.extend(keys.iter().map(|&key| {
                    let slot = self.slot(if key == MISSING { MISSING } else { key >> shift });
                    let (start, end) = (slot.0 as usize, slot.1 as usize);
                    let at = start + lower_bound(&known[start..end], key);
                    if at == end || known[at] != key {
                        return (0, 0);
                    }
                    (begins[at] + first, begins[at + 1] + first)
                }));
            }
            Way::Spread { shift, .. } => ranges.extend(keys.iter().map(|&key| {
                let slot = key.wrapping_mul(SPREAD) >> shift;
                self.slot(if key == MISSING { MISSING } else { slot })
            })),
        }
    }

    /// The range of a slot; empty for a slot beyond the last.
    #[inline]
    fn slot(&self, slot: u64) -> (u32, u32) {
        let slot = usize::try_from(slot).unwrap_or(usize::MAX);
        match self.starts.get(slot..).and_then(|starts| starts.first_chunk()) {
            Some(&[start, end]) => (start, end),
            None => (0, 0),
        }
    }

    /// The candidate rows of the key at `at` of the batch.
    #[inline]
    pub(super) fn candidates(&self, probe: &Probe, at: usize) -> impl Iterator<Item = usize> {
        let (start, end) = probe.ranges[at];
        let key = probe.keys[at];
        (start as usize..end as usize).filter_map(move |entry| match &self.way {
            Way::Direct { rows } if !rows.is_empty() => Some(rows[entry] as usize),
            Way::Direct { .. } | Way::Ascending { .. } => Some(entry),
            Way::Spread { keys, rows, .. } => (keys[entry] == key).then(|| rows[entry] as usize),
        })
    }
}

/// The place of the first key that is at least this one.
#[inline]
fn lower_bound(keys: &[u64], key: u64) -> usize {
    if keys.len() > FEW {
        return keys.partition_point(|&other| other < key);
    }
    keys.iter().take_while(|&&other| other < key).count()
}

/// The keys of some rows, from which an index is made.
struct Keys<'a> {
    table: &'a Table,
    range: Range<usize>,
    columns: &'a [usize],
    packing: &'a Packing,
}

impl Keys<'_> {
    /// Calls `each` with the keys of the rows, a piece at a time.
    fn for_each_batch(&self, mut each: impl FnMut(&[u64])) {
        let mut keys = Vec::with_capacity(BATCH);
        let mut start = self.range.start;
        while start < self.range.end {
            let end = (start + BATCH).min(self.range.end);
            keys.clear();
            keys.resize(end - start, 0);
            for (field, &column) in self.columns.iter().enumerate().take(self.packing.fields.len())
            {
                self.packing.add(field, &self.table.column(column)[start..end], &mut keys);
            }
            self.packing.finish(&mut keys);
            each(&keys);
            start = end;
        }
    }

    /// For each slot, where it begins, and whether keys ascend; `slot` gives the slot of a key.
    fn starts(&self, slots: usize, slot: impl Fn(u64) -> usize) -> (Vec<u32>, bool) {
        let mut starts = vec![0_u32; slots + 1];
        let (mut ascends, mut last) = (true, 0);
        self.for_each_batch(|keys| {
            for &key in keys {
                starts[slot(key) + 1] += 1;
                ascends &= last <= key;
                last = key;
            }
        });
        sum_up(&mut starts);
        (starts, ascends)
    }

    fn direct(&self, keys: u64) -> (Vec<u32>, Way) {
        let slots = presume_small(keys);
        let (starts, ascends) = self.starts(slots, presume_small);
        if ascends {
            return (starts, Way::Direct { rows: Vec::new() });
        }
        let mut next = starts.clone();
        let mut rows = vec![0; self.range.len()];
        let mut row = row_number(self.range.start);
        self.for_each_batch(|keys| {
            for &key in keys {
                let place = &mut next[presume_small(key)];
                rows[*place as usize] = row;
                *place += 1;
                row += 1;
            }
        });
        (starts, Way::Direct { rows })
    }

    fn spread(&self) -> (Vec<u32>, Way) {
        let bits = self.range.len().next_power_of_two().trailing_zeros().max(1);
        let shift = u64::BITS - bits;
        let slot = |key: u64| presume_small(key.wrapping_mul(SPREAD) >> shift);
        let (starts, _) = self.starts(1 << bits, slot);
        let mut next = starts.clone();
        let mut rows = vec![0; self.range.len()];
        let mut kept = vec![0; self.range.len()];
        let mut row = row_number(self.range.start);
        self.for_each_batch(|keys| {
            for &key in keys {
                let place = &mut next[slot(key)];
                rows[*place as usize] = row;
                kept[*place as usize] = key;
                *place += 1;
                row += 1;
            }
        });
        (starts, Way::Spread { shift, keys: kept, rows })
    }

    fn ascending(&self) -> (Vec<u32>, Way) {
        let (mut keys, mut begins): (Vec<u64>, Vec<u32>) = (Vec::new(), Vec::new());
        let mut row = 0;
        self.for_each_batch(|batch| {
            for &key in batch {
                if keys.last() != Some(&key) {
                    keys.push(key);
                    begins.push(row);
                }
                row += 1;
            }
        });
        begins.push(row);
        let most = keys.last().copied().unwrap_or(0);
        let bits = u64::BITS - most.leading_zeros();
        let shift = bits.saturating_sub(keys.len().next_power_of_two().trailing_zeros());
        let mut starts = vec![0_u32; presume_small(most >> shift) + 2];
        keys.iter().for_each(|key| starts[presume_small(key >> shift) + 1] += 1);
        sum_up(&mut starts);
        (starts, Way::Ascending { shift, keys, begins })
    }
}

/// A slot as an index into a vector.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "there are as many slots in memory")]
fn presume_small(slot: u64) -> usize {
    slot as usize
}

/// A row, or the place of a binding in a batch, in 32 bits.
///
/// # Panics
/// Beyond 2^32 rows.
#[inline]
pub(super) fn row_number(row: usize) -> u32 {
    u32::try_from(row).expect("a relation has fewer than 2^32 rows")
}

/// The codes of a batch for one column of a key.
#[derive(Debug, Clone, Copy)]
pub(super) enum KeyCodes<'a> {
    /// A code for each row.
    Each(&'a [Code]),
    /// The same code for all rows.
    Same(Code),
}

/// How codes become a key.
#[derive(Debug)]
struct Packing {
    fields: Vec<Field>,
    /// Whether keys are hashes.
    hashed: bool,
    /// Whether different codes have different keys.
    exact: bool,
}

#[derive(Debug, Clone, Copy)]
struct Field {
    least: Code,
    most: Code,
    shift: u32,
}

impl Packing {
    /// A packing with just enough bits for the codes that occur; the first column takes the highest
    /// ones. With `cuts`, columns at the end that do not fit are left out, so that the keys of ascending
    /// rows ascend.
    fn new(table: &Table, range: Range<usize>, columns: &[usize], cuts: bool) -> Self {
        let field = |&column: &usize| {
            let (least, most) = bounds(&table.column(column)[range.clone()]);
            Field { least, most, shift: 0 }
        };
        let mut fields: Vec<Field> = columns.iter().map(field).collect();
        let bits = |field: &Field| bits(field.most - field.least);
        while cuts && fields.iter().map(bits).sum::<u32>() > KEY_BITS {
            fields.pop();
        }
        let mut shift = 0;
        for field in fields.iter_mut().rev() {
            field.shift = shift;
            shift += bits(field);
        }
        let hashed = shift > KEY_BITS;
        let exact = !hashed && fields.len() == columns.len();
        Self { fields, hashed, exact }
    }

    /// The number of possible keys.
    fn keys(&self) -> Option<u64> {
        match self.fields.first() {
            _ if !self.exact => None,
            None => Some(1),
            Some(first) => Some((u64::from(first.most - first.least) + 1) << first.shift),
        }
    }

    fn add(&self, field: usize, codes: &[Code], keys: &mut [u64]) {
        let Field { least, most, shift } = self.fields[field];
        if self.hashed {
            keys.iter_mut().zip(codes).for_each(|(key, &code)| *key = mix(*key, code));
            return;
        }
        let widest = most - least;
        for (key, &code) in keys.iter_mut().zip(codes) {
            let offset = code.wrapping_sub(least);
            *key |= if offset > widest { MISSING } else { u64::from(offset) << shift };
        }
    }

    fn add_same(&self, field: usize, code: Code, keys: &mut [u64]) {
        let Field { least, most, shift } = self.fields[field];
        let offset = code.wrapping_sub(least);
        let part = if offset > most - least { MISSING } else { u64::from(offset) << shift };
        keys.iter_mut().for_each(|key| {
            *key = if self.hashed { mix(*key, code) } else { *key | part };
        });
    }

    fn finish(&self, keys: &mut [u64]) {
        if self.hashed {
            keys.iter_mut().for_each(|key| *key &= MISSING >> 1);
        }
    }
}

fn mix(key: u64, code: Code) -> u64 {
    (key.rotate_left(26) ^ u64::from(code)).wrapping_mul(SPREAD)
}
