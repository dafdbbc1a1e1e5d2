//! The relations while they are derived: tables, what is new in them, and their indexes.
//!
//! Strata that are derived at the same time read the same relations, so indexes are made behind a lock:
//! the first thread that needs one makes it, and the others wait.

use std::ops::Range;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::database::{Code, Table, bounds};
use crate::engine::batch::index::Index;
use crate::engine::batch::plan::Generation;
use crate::engine::failed_groups::FailedGroups;
use crate::program::{Literal, Program, RelationId};

/// Fewer rows than this are scanned: an index would cost as much.
pub(super) const WORTH_AN_INDEX: usize = 32;

/// About how many rows an estimate looks at.
const SAMPLE: usize = 1024;

/// One relation.
#[derive(Debug)]
pub(super) struct StoredRelation {
    pub(super) table: Arc<Table>,
    /// Of what an aggregate folds, and of its values: the groups that have no value.
    pub(super) failed_groups: FailedGroups<Code>,
    /// Where the rows begin that the last round of a recursion added.
    pub(super) delta: usize,
    /// Whether the rows ascend, computed when it is first needed.
    ascends: OnceLock<bool>,
    indexes: Mutex<Vec<Indexed>>,
    distinct: Vec<OnceLock<f64>>,
    /// For columns that were asked about, the share of rows with the same codes as a random row.
    shares: Mutex<Vec<(Vec<usize>, f64)>>,
    /// How many rows there were when `distinct` and `shares` were reset.
    counted: usize,
}

/// The indexes of a relation by some columns: each of a range of rows, one after the other, and
/// each at least twice as long as the next one, so that a growing relation has few.
#[derive(Debug)]
struct Indexed {
    columns: Vec<usize>,
    parts: Vec<Cell>,
    /// The rows that the last round added, by themselves.
    new: Option<Cell>,
}

/// The index of a range of rows, made when it is first needed.
type Cell = (Range<usize>, Arc<OnceLock<Index>>);

impl StoredRelation {
    /// A relation of these distinct rows; `ascends` says whether they ascend, if that is known. For a
    /// relation that will grow it is known that they do not.
    pub(super) fn new(table: Arc<Table>, ascends: Option<bool>) -> Self {
        let distinct = (0..table.arity()).map(|_| OnceLock::new()).collect();
        let ascends = ascends.map(OnceLock::from).unwrap_or_default();
        let counted = table.len();
        let failed_groups = FailedGroups::default();
        Self {
            table,
            failed_groups,
            delta: 0,
            ascends,
            indexes: Mutex::default(),
            distinct,
            shares: Mutex::default(),
            counted,
        }
    }

    /// A relation without rows.
    pub(super) fn empty(arity: usize) -> Self {
        Self::new(Arc::new(Table::new(arity)), Some(true))
    }

    /// The table, for adding the new rows of a round.
    pub(super) fn begin_round(&mut self) -> &mut Table {
        self.delta = self.table.len();
        if self.delta > 2 * self.counted {
            self.counted = self.delta;
            self.distinct.fill_with(OnceLock::new);
            self.shares.get_mut().unwrap_or_else(PoisonError::into_inner).clear();
        }
        Arc::make_mut(&mut self.table)
    }

    /// Whether the rows ascend.
    pub(super) fn ascends(&self) -> bool {
        *self.ascends.get_or_init(|| self.table.ascends())
    }

    /// The rows of a part.
    pub(super) fn range(&self, part: Generation) -> Range<usize> {
        match part {
            Generation::All => 0..self.table.len(),
            Generation::Old => 0..self.delta,
            Generation::New => self.delta..self.table.len(),
        }
    }

    /// Indexes by these columns in which the rows of a part are.
    pub(super) fn index(&self, part: Generation, columns: &[usize]) -> Vec<Arc<OnceLock<Index>>> {
        let mut indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        let at = indexes.iter().position(|it| it.columns == columns).unwrap_or_else(|| {
            indexes.push(Indexed { columns: columns.to_vec(), parts: Vec::new(), new: None });
            indexes.len() - 1
        });
        let parts = match part {
            Generation::New => vec![indexes[at].only(self.range(part))],
            Generation::All | Generation::Old => indexes[at].cover(self.table.len()),
        };
        drop(indexes);
        let first = columns.iter().copied().eq(0..columns.len());
        let ascending = first && self.ascends();
        let cells = parts.into_iter().map(|(range, cell)| {
            cell.get_or_init(|| Index::new(&self.table, range, columns, ascending));
            cell
        });
        cells.collect()
    }

    /// Whether the rows of a part, but for some at the end, are indexed by these columns.
    pub(super) fn is_indexed(&self, part: Generation, columns: &[usize]) -> bool {
        let indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
        indexes.iter().filter(|it| it.columns == columns).any(|it| match part {
            Generation::New => it.new.as_ref().is_some_and(|(range, _)| *range == self.range(part)),
            Generation::All | Generation::Old => !it.parts.is_empty(),
        })
    }

    /// About how many different codes a column has.
    fn distinct(&self, column: usize) -> f64 {
        *self.distinct[column].get_or_init(|| estimate(self.table.column(column)))
    }

    /// An estimate of how many of so many rows have the same codes in these columns.
    pub(super) fn matches(&self, rows: usize, columns: &[usize]) -> f64 {
        let selected = columns.iter().map(|&column| 1.0 / self.distinct(column)).product::<f64>();
        as_float(rows) * selected
    }

    /// An estimate of how many of so many rows have the same codes in these columns as one of them that
    /// is drawn at random. Where few codes have most of the rows, these are more than
    /// [`matches`](Self::matches).
    pub(super) fn crowd(&self, rows: usize, columns: &[usize]) -> f64 {
        let mut shares = self.shares.lock().unwrap_or_else(PoisonError::into_inner);
        let known = shares.iter().find(|(of, _)| of == columns).map(|(_, share)| *share);
        let share = known.unwrap_or_else(|| {
            let share = shared(&self.table, columns);
            shares.push((columns.to_vec(), share));
            share
        });
        (as_float(rows) * share).max(self.matches(rows, columns))
    }
}

impl Indexed {
    /// Indexes of all rows. Rows without one get one, merged with the last ones if these are short.
    fn cover(&mut self, rows: usize) -> Vec<Cell> {
        let mut start = self.parts.last().map_or(0, |(range, _)| range.end);
        if start == rows {
            return self.parts.clone();
        }
        while let Some((last, _)) = self.parts.last()
            && last.len() < 2 * (rows - start)
        {
            start = last.start;
            self.parts.pop();
        }
        self.parts.push((start..rows, Arc::default()));
        self.parts.clone()
    }

    /// The index of these last rows alone.
    fn only(&mut self, rows: Range<usize>) -> Cell {
        match &self.new {
            Some(new) if new.0 == rows => new.clone(),
            _ => self.new.insert((rows, Arc::default())).clone(),
        }
    }
}

/// The relations that a stratum sees: those that are complete, and its own, which grow.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'a> {
    pub(super) complete: &'a [Arc<StoredRelation>],
    pub(super) growing: &'a [(RelationId, StoredRelation)],
}

impl<'a> View<'a> {
    pub(super) fn of(self, relation: RelationId) -> &'a StoredRelation {
        let own = self.growing.iter().find(|(id, _)| *id == relation);
        own.map_or(&self.complete[relation.index()], |(_, stored)| stored)
    }

    /// Whether the literal can fail on these rows: an aggregate does where a group has no value.
    pub(super) fn can_fail(self, program: &Program, literal: &Literal) -> bool {
        match literal {
            Literal::Fold { aggregate, .. } => {
                !self.of(program.aggregates[*aggregate].value).failed_groups.is_empty()
            }
            _ => literal.can_fail(),
        }
    }
}

/// An estimate of how many different codes there are: counted if they lie close together, or else from
/// a sample.
fn estimate(codes: &[u32]) -> f64 {
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
    // A sample with few repetitions speaks for a column with few.
    let share = as_float(sample.len()) / as_float(taken.max(1));
    if share > 0.9 { as_float(codes.len()) } else { as_float(sample.len()) }.max(1.0)
}

/// The share of pairs of rows that have the same codes in these columns, in a sample.
fn shared(table: &Table, columns: &[usize]) -> f64 {
    let step = (table.len() / SAMPLE).max(1);
    let row = |row: usize| columns.iter().map(move |&column| table.column(column)[row]);
    let mut sample: Vec<Vec<Code>> =
        (0..table.len()).step_by(step).map(|it| row(it).collect()).collect();
    sample.sort_unstable();
    let pairs = |rows: usize| as_float(rows) * (as_float(rows) - 1.0);
    let equal: f64 = sample.chunk_by(|a, b| a == b).map(|rows| pairs(rows.len())).sum();
    equal / pairs(sample.len()).max(1.0)
}

/// A number of rows, for estimates.
#[expect(clippy::cast_precision_loss, reason = "an estimate needs no more")]
pub(super) fn as_float(rows: usize) -> f64 {
    rows as f64
}
