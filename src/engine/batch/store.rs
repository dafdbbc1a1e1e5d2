//! The relations while they are derived: tables, what is new in them, and their indexes.
//!
//! Strata that are derived at the same time read the same relations, so indexes are made behind a
//! lock: whoever needs one first makes it, and the others wait.

use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::database::{Table, bounds};
use crate::engine::batch::index::Index;
use crate::engine::batch::plan::Part;
use crate::program::RelationId;

/// Fewer rows than this are looked through: an index would cost as much.
pub(super) const WORTH_AN_INDEX: usize = 32;

/// One relation.
#[derive(Debug)]
pub(super) struct Stored {
    pub(super) table: Arc<Table>,
    /// Where the rows begin that the last round of a recursion added.
    pub(super) delta: usize,
    /// Whether the rows ascend, once somebody asked.
    ascends: OnceLock<bool>,
    indexes: Mutex<Vec<Indexed>>,
    distinct: Vec<OnceLock<f64>>,
}

/// The indexes of a relation by some columns: each of a range of rows, one after the other, and
/// each at least twice as long as the next one, so that a growing relation has few.
#[derive(Debug)]
struct Indexed {
    columns: Vec<usize>,
    parts: Vec<(Range<usize>, Arc<OnceLock<Index>>)>,
}

impl Stored {
    /// A relation of these rows, each once, and whether they ascend, if that is known. Of rows that
    /// are to be added to it is known that they do not.
    pub(super) fn new(table: Arc<Table>, ascends: Option<bool>) -> Self {
        let distinct = (0..table.arity()).map(|_| OnceLock::new()).collect();
        let ascends = ascends.map(OnceLock::from).unwrap_or_default();
        Self { table, delta: 0, ascends, indexes: Mutex::default(), distinct }
    }

    /// Whether the rows ascend.
    pub(super) fn ascends(&self) -> bool {
        *self.ascends.get_or_init(|| self.table.ascends())
    }

    /// The rows of a part.
    pub(super) fn range(&self, part: Part) -> Range<usize> {
        match part {
            Part::All => 0..self.table.len(),
            Part::Old => 0..self.delta,
            Part::New => self.delta..self.table.len(),
        }
    }

    /// The indexes of all rows by these columns.
    pub(super) fn index(&self, columns: &[usize]) -> Vec<Arc<OnceLock<Index>>> {
        let mut indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        let at = indexes.iter().position(|it| it.columns == columns).unwrap_or_else(|| {
            indexes.push(Indexed { columns: columns.to_vec(), parts: Vec::new() });
            indexes.len() - 1
        });
        indexes[at].cover(self.table.len());
        let parts = indexes[at].parts.clone();
        drop(indexes);
        let first = columns.iter().copied().eq(0..columns.len());
        let ascending = first && self.ascends();
        let cells = parts.into_iter().map(|(range, cell)| {
            cell.get_or_init(|| Index::new(&self.table, range, columns, ascending));
            cell
        });
        cells.collect()
    }

    /// Whether the rows are indexed by these columns.
    pub(super) fn is_indexed(&self, columns: &[usize]) -> bool {
        let indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        indexes.iter().any(|it| it.columns == columns)
    }

    /// About how many different codes a column has.
    fn distinct(&self, column: usize) -> f64 {
        *self.distinct[column].get_or_init(|| estimate(self.table.column(column)))
    }

    /// About how many of so many rows have given codes in these columns.
    pub(super) fn matches(&self, rows: usize, columns: &[usize]) -> f64 {
        let selected = columns.iter().map(|&column| 1.0 / self.distinct(column)).product::<f64>();
        as_float(rows) * selected
    }
}

impl Indexed {
    /// Adds a part for the rows that are in none, together with the last parts if they are short.
    fn cover(&mut self, rows: usize) {
        let mut start = self.parts.last().map_or(0, |(range, _)| range.end);
        if start == rows {
            return;
        }
        while let Some((last, _)) = self.parts.last()
            && last.len() < 2 * (rows - start)
        {
            start = last.start;
            self.parts.pop();
        }
        self.parts.push((start..rows, Arc::default()));
    }
}

/// The relations that a stratum sees: those that are complete, and its own, which grow.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) complete: &'a [Stored],
    pub(super) growing: &'a [(RelationId, Stored)],
}

impl<'a> View<'a> {
    pub(super) fn of(self, relation: RelationId) -> &'a Stored {
        let own = self.growing.iter().find(|(id, _)| *id == relation);
        own.map_or(&self.complete[relation.index()], |(_, stored)| stored)
    }
}

/// Counts where the codes lie close together, and else takes a sample.
fn estimate(codes: &[u32]) -> f64 {
    const SAMPLE: usize = 1024;
    let (least, most) = bounds(codes);
    let span = (most - least) as usize + 1;
    if span <= 8 * codes.len() {
        let mut seen = vec![false; span];
        codes.iter().for_each(|code| seen[(code - least) as usize] = true);
        return as_float(seen.iter().filter(|&&seen| seen).count()).max(1.0);
    }
    let step = (codes.len() / SAMPLE).max(1);
    let mut sample: Vec<u32> = codes.iter().step_by(step).copied().collect();
    let taken = sample.len();
    sample.sort_unstable();
    sample.dedup();
    // A sample with hardly a repetition speaks for a column with hardly one.
    let share = as_float(sample.len()) / as_float(taken.max(1));
    if share > 0.9 { as_float(codes.len()) } else { as_float(sample.len()) }.max(1.0)
}

/// A number of rows, for estimates.
#[expect(clippy::cast_precision_loss, reason = "an estimate needs no more")]
pub(super) fn as_float(rows: usize) -> f64 {
    rows as f64
}
