//! Updates of an arrangement, kept in blocks until their time is complete, then sorted into a batch.
//!
//! When facts are loaded, millions of rows come at one time: rows of up to four codes are packed into
//! numbers of 64 or 128 bits, and the numbers are sorted.

use std::cmp::Ordering;
use std::mem;

use differential_dataflow::batcher::{Batcher, Extract};
use differential_dataflow::lattice::Lattice;
use timely::progress::frontier::AntichainRef;
use timely::progress::{Antichain, Timestamp};

use crate::database::Code;
use crate::engine::dataflow::operators::Diff;
use crate::engine::dataflow::row::Row;
use crate::engine::dataflow::storage::{Assembly, RowBatch};

/// How many rows a full block has.
const BLOCK: usize = 1 << 14;

/// The updates whose time is not complete.
pub(super) struct RowBatcher<T> {
    /// How many codes the key has.
    key: usize,
    blocks: Vec<Block<T>>,
    /// The times of the updates: none is before this frontier.
    frontier: Antichain<T>,
}

impl<T: Timestamp> RowBatcher<T> {
    pub(super) fn new(key: usize) -> Self {
        Self { key, blocks: Vec::new(), frontier: Antichain::new() }
    }
}

/// Up to [`BLOCK`] rows of one width, with a time and a difference for each.
struct Block<T> {
    width: usize,
    codes: Vec<Code>,
    rows: usize,
    /// The time and the difference of all rows, if they are the same.
    all: Option<(T, Diff)>,
    /// The time of all rows, if it is the same; their differences may differ.
    time: Option<T>,
    /// The time and the difference of each row, unless `all` has them.
    each: Vec<(T, Diff)>,
}

impl<T: Timestamp> Block<T> {
    fn new(width: usize) -> Self {
        Self { width, codes: Vec::new(), rows: 0, all: None, time: None, each: Vec::new() }
    }

    #[inline]
    fn push(&mut self, row: &[Code], time: T, by: Diff) {
        if self.rows == 0 {
            self.all = Some((time.clone(), by));
            self.time = Some(time);
        } else if !self.all.as_ref().is_some_and(|all| all.0 == time && all.1 == by) {
            if let Some(all) = self.all.take() {
                self.each = vec![all; self.rows];
            }
            if self.time.as_ref() != Some(&time) {
                self.time = None;
            }
            self.each.push((time, by));
        }
        self.codes.extend_from_slice(row);
        self.rows += 1;
    }

    fn row(&self, row: usize) -> &[Code] {
        &self.codes[row * self.width..(row + 1) * self.width]
    }

    fn mark(&self, row: usize) -> &(T, Diff) {
        self.all.as_ref().unwrap_or_else(|| &self.each[row])
    }

    /// Takes out the rows whose time is complete: not at or after `upper`.
    fn split(&mut self, upper: &AntichainRef<'_, T>) -> Self {
        let mut ready = Self::new(self.width);
        let mut others = Self::new(self.width);
        for row in 0..self.rows {
            let (time, by) = self.mark(row).clone();
            let to = if upper.less_equal(&time) { &mut others } else { &mut ready };
            to.push(self.row(row), time, by);
        }
        *self = others;
        ready
    }
}

impl<T: Timestamp + Lattice> Batcher<Vec<(Row, T, Diff)>> for RowBatcher<T> {
    fn insert(&mut self, rows: &mut Vec<(Row, T, Diff)>) {
        for (row, time, by) in rows.drain(..) {
            let codes = row.codes();
            if self.blocks.last().is_none_or(|block| block.rows == BLOCK) {
                self.blocks.push(Block::new(codes.len()));
            }
            if let Some(block) = self.blocks.last_mut() {
                block.push(codes, time, by);
            }
        }
    }
}

impl<T: Timestamp + Lattice> Extract for RowBatcher<T> {
    type Time = T;
    type Output = RowBatch<T>;

    fn extract<'a>(
        &'a mut self,
        upper: AntichainRef<'_, T>,
    ) -> (Option<RowBatch<T>>, AntichainRef<'a, T>) {
        let mut ready = Vec::new();
        let mut others = Vec::new();
        for mut block in mem::take(&mut self.blocks) {
            let is_ready = block.time.as_ref().map(|time| !upper.less_equal(time));
            match is_ready {
                Some(true) => ready.push(block),
                Some(false) => others.push(block),
                None => {
                    ready.push(block.split(&upper));
                    others.push(block);
                }
            }
        }
        ready.retain(|block| block.rows > 0);
        others.retain(|block| block.rows > 0);
        self.blocks = others;
        self.frontier.clear();
        for block in &self.blocks {
            let times = block.all.iter().chain(&block.each);
            for (time, _) in times {
                self.frontier.insert_ref(time);
            }
        }
        (sort(ready, self.key), self.frontier.borrow())
    }
}

fn sort<T: Timestamp + Lattice>(blocks: Vec<Block<T>>, key: usize) -> Option<RowBatch<T>> {
    let first = blocks.first()?;
    let has_time = first.time.is_some() && blocks.iter().all(|block| block.time == first.time);
    match first.width {
        1..=2 if has_time => sort_packed::<u64, T>(blocks, key),
        3..=4 if has_time => sort_packed::<u128, T>(blocks, key),
        _ => sort_by_place(&blocks, key),
    }
}

/// A number made of a row's codes; it orders as they do.
trait Packed: Ord + Copy + Sized {
    fn pack(codes: &[Code]) -> Self;
    /// Its last four codes, zeros before those of a shorter row.
    fn unpack(self) -> [Code; 4];
}

impl Packed for u64 {
    #[inline]
    fn pack(codes: &[Code]) -> Self {
        codes.iter().fold(0, |packed, &code| packed << Code::BITS | u64::from(code))
    }

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "it is cut into codes")]
    fn unpack(self) -> [Code; 4] {
        [0, 0, (self >> Code::BITS) as Code, self as Code]
    }
}

impl Packed for u128 {
    #[inline]
    fn pack(codes: &[Code]) -> Self {
        codes.iter().fold(0, |packed, &code| packed << Code::BITS | u128::from(code))
    }

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "it is cut into codes")]
    fn unpack(self) -> [Code; 4] {
        let code = |place: u32| (self >> (place * Code::BITS)) as Code;
        [code(3), code(2), code(1), code(0)]
    }
}

/// Sorts rows of up to four codes that all have the same time.
fn sort_packed<P: Packed, T: Timestamp + Lattice>(
    blocks: Vec<Block<T>>,
    key: usize,
) -> Option<RowBatch<T>> {
    let first = blocks.first()?;
    let (width, time, all) = (first.width, first.time.clone()?, first.all.clone());
    let split = Split { key, width };
    let rows = blocks.iter().map(|block| block.rows).sum();
    if let Some((_, by)) = all.filter(|all| blocks.iter().all(|it| it.all.as_ref() == Some(all))) {
        let mut packed: Vec<P> = Vec::with_capacity(rows);
        for block in blocks {
            packed.extend(block.codes.chunks_exact(width).map(P::pack));
        }
        packed.sort_unstable();
        let runs = packed.chunk_by(|one, other| one == other);
        let times = |run: &[P]| Diff::try_from(run.len()).unwrap_or(Diff::MAX);
        return split.assemble(&time, runs.map(|run| (run[0], by * times(run))));
    }
    let mut packed: Vec<(P, Diff)> = Vec::with_capacity(rows);
    for block in blocks {
        let rows = block.codes.chunks_exact(width).map(P::pack).enumerate();
        packed.extend(rows.map(|(row, packed)| (packed, block.mark(row).1)));
    }
    packed.sort_unstable_by_key(|(packed, _)| *packed);
    let runs = packed.chunk_by(|one, other| one.0 == other.0);
    let runs = runs.map(|run| (run[0].0, run.iter().map(|(_, by)| by).sum()));
    split.assemble(&time, runs.filter(|(_, by)| *by != 0))
}

/// The number of codes of a key, and of a whole row.
struct Split {
    key: usize,
    width: usize,
}

impl Split {
    /// The batch of these rows, which ascend strictly, none with a zero difference.
    fn assemble<P: Packed, T: Timestamp + Lattice>(
        &self,
        time: &T,
        runs: impl Iterator<Item = (P, Diff)> + Clone,
    ) -> Option<RowBatch<T>> {
        let start = 4 - self.width;
        let (mut keys, mut rows, mut last) = (0, 0, None);
        for (packed, _) in runs.clone() {
            let codes = packed.unpack();
            let is_old = last.is_some_and(|last: [Code; 4]| {
                last[start..start + self.key] == codes[start..start + self.key]
            });
            keys += usize::from(!is_old);
            rows += 1;
            last = Some(codes);
        }
        let mut assembly = Assembly::new(keys, rows);
        for (packed, by) in runs {
            let codes = packed.unpack();
            let (key, rest) = codes[start..].split_at(self.key);
            assembly.push(key, rest, time.clone(), by);
        }
        assembly.finish()
    }
}

/// Sorts rows of any width and times without moving them.
fn sort_by_place<T: Timestamp + Lattice>(blocks: &[Block<T>], key: usize) -> Option<RowBatch<T>> {
    let places = blocks.iter().flat_map(|block| (0..block.rows).map(move |row| (block, row)));
    let mut places: Vec<(&Block<T>, usize)> = places.collect();
    let compare = |(one, at): &(&Block<T>, usize), (other, place): &(&Block<T>, usize)| {
        let codes = one.row(*at).cmp(other.row(*place));
        codes.then_with(|| one.mark(*at).0.cmp(&other.mark(*place).0))
    };
    places.sort_unstable_by(compare);
    let mut assembly = Assembly::new(0, places.len());
    for run in places.chunk_by(|one, other| compare(one, other) == Ordering::Equal) {
        let (block, row) = run[0];
        let by: Diff = run.iter().map(|(block, row)| block.mark(*row).1).sum();
        if by != 0 {
            let (key, rest) = block.row(row).split_at(key);
            assembly.push(key, rest, block.mark(row).0.clone(), by);
        }
    }
    assembly.finish()
}
