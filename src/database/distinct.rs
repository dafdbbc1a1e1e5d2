//! Distinct rows, in the order of their codes.
//!
//! Rows are packed into 64 or 128 bits, as narrow as the codes that occur allow, put into buckets by
//! their upper bits, and sorted there: a bucket fits into the cache. Each thread takes the buckets
//! of an equal share of the rows. Rows that do not fit are sorted through a list of their numbers.

use std::borrow::Cow;
use std::ops::Range;

use rayon::prelude::*;

use crate::database::{Code, Table};

/// Fewer rows than this are sorted without buckets.
const WORTH_BUCKETS: usize = 1 << 13;
/// About how many rows a bucket has.
const IN_A_BUCKET: usize = 1 << 11;
const MOST_BUCKETS: usize = 1 << 12;
/// Up to this many ascending pieces, one for each clause that derived them, are merged.
const MOST_RUNS: usize = 4;

/// The distinct rows of some tables, sorted column by column. A table that is owned is dropped as soon
/// as its rows are packed.
pub(crate) fn distinct(mut parts: Vec<Cow<'_, Table>>, arity: usize) -> Table {
    parts.retain(|part| !part.is_empty());
    if arity == 0 {
        return Table::from_columns(Vec::new(), rows_of(&parts).min(1));
    }
    if ascend(&parts) {
        return together(parts, arity);
    }
    let fields = fields(&parts, arity);
    match fields.iter().map(|field| field.bits).sum::<u32>() {
        ..=64 => packed::<u64>(parts, &fields),
        65..=128 => packed::<u128>(parts, &fields),
        _ => permuted(&together(parts, arity)),
    }
}

fn rows_of(parts: &[Cow<'_, Table>]) -> usize {
    parts.iter().map(|part| part.len()).sum()
}

/// The rows of some tables one after the other.
fn together(mut parts: Vec<Cow<'_, Table>>, arity: usize) -> Table {
    if parts.len() < 2 {
        return parts.pop().map_or_else(|| Table::new(arity), Cow::into_owned);
    }
    let rows = rows_of(&parts);
    let column = |column| {
        let mut codes = Vec::with_capacity(rows);
        parts.iter().for_each(|part| codes.extend_from_slice(part.column(column)));
        codes
    };
    Table::from_columns((0..arity).map(column).collect(), rows)
}

/// Whether the rows of these tables, none of them empty, ascend strictly.
pub(crate) fn ascend(parts: &[Cow<'_, Table>]) -> bool {
    let follows = |pair: &[Cow<'_, Table>]| pair[0].row(pair[0].len() - 1).lt(pair[1].row(0));
    parts.windows(2).all(follows) && parts.iter().all(|part| part.ascends())
}

/// The place of a column in a packed row.
#[derive(Debug, Clone, Copy)]
struct Field {
    least: Code,
    bits: u32,
    shift: u32,
}

fn fields(parts: &[Cow<'_, Table>], arity: usize) -> Vec<Field> {
    let mut shift = 0;
    let mut fields: Vec<Field> = (0..arity)
        .rev()
        .map(|column| {
            let all = parts.iter().map(|part| bounds(part.column(column)));
            let (least, most) = all.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or_default();
            let field = Field { least, bits: bits(most - least), shift };
            shift += field.bits;
            field
        })
        .collect();
    fields.reverse();
    fields
}

/// A number that holds a row.
trait Packed: Copy + Ord + Send + Sync + Default {
    fn with(self, code: Code, shift: u32) -> Self;
    fn part(self, shift: u32, bits: u32) -> Code;
    fn bucket(self, shift: u32) -> usize;
}

macro_rules! packed {
    ($number:ty) => {
        #[expect(clippy::cast_possible_truncation, reason = "what is cut off is zero")]
        impl Packed for $number {
            #[inline]
            fn with(self, code: Code, shift: u32) -> Self {
                self | Self::from(code).unbounded_shl(shift)
            }

            #[inline]
            fn part(self, shift: u32, bits: u32) -> Code {
                (self.unbounded_shr(shift) & ((1 << bits) - 1)) as Code
            }

            #[inline]
            fn bucket(self, shift: u32) -> usize {
                self.unbounded_shr(shift) as usize
            }
        }
    };
}

packed!(u64);
packed!(u128);

fn packed<P: Packed>(parts: Vec<Cow<'_, Table>>, fields: &[Field]) -> Table {
    let mut rows = vec![P::default(); rows_of(&parts)];
    let mut rest = &mut rows[..];
    let mut places = Vec::new();
    for part in &parts {
        let (place, others) = rest.split_at_mut(part.len());
        places.push((place, &**part));
        rest = others;
    }
    if rows_of(&parts) < WORTH_BUCKETS {
        places.into_iter().for_each(|(place, part)| pack(place, part, fields));
    } else {
        places.into_par_iter().for_each(|(place, part)| pack(place, part, fields));
    }
    drop(parts);
    let bits = fields.iter().map(|field| field.bits).sum();
    let runs = sort(rows, bits);
    let rows = runs.iter().map(Vec::len).sum();
    let unpack = |field: &Field| {
        let mut codes = Vec::with_capacity(rows);
        for run in &runs {
            codes.extend(run.iter().map(|row| row.part(field.shift, field.bits) + field.least));
        }
        codes
    };
    let columns = if rows < WORTH_BUCKETS {
        fields.iter().map(unpack).collect()
    } else {
        fields.par_iter().map(unpack).collect()
    };
    Table::from_columns(columns, rows)
}

fn pack<P: Packed>(rows: &mut [P], part: &Table, fields: &[Field]) {
    for (column, field) in fields.iter().enumerate() {
        for (row, &code) in rows.iter_mut().zip(part.column(column)) {
            *row = row.with(code - field.least, field.shift);
        }
    }
}

/// The distinct rows of so many bits, sorted: the runs in sum.
fn sort<P: Packed>(mut rows: Vec<P>, bits: u32) -> Vec<Vec<P>> {
    if rows.len() < WORTH_BUCKETS {
        rows.sort_unstable();
        rows.dedup();
        return vec![rows];
    }
    if rows.windows(2).filter(|pair| pair[0] > pair[1]).take(MOST_RUNS).count() < MOST_RUNS {
        // A stable sort merges pieces that ascend already.
        rows.sort();
        rows.dedup();
        return vec![rows];
    }
    let buckets = (rows.len() / IN_A_BUCKET).next_power_of_two().min(MOST_BUCKETS);
    let shift = bits.saturating_sub(buckets.trailing_zeros());
    let mut begins = vec![0; buckets + 1];
    rows.iter().for_each(|row| begins[row.bucket(shift) + 1] += 1);
    sum_up(&mut begins);
    let sort = |share: &Range<usize>| sort_share(&rows, share.clone(), shift, &begins);
    shares(&begins, rayon::current_num_threads()).par_iter().map(sort).collect()
}

/// Ranges of buckets with about equally many rows each.
fn shares(begins: &[u32], threads: usize) -> Vec<Range<usize>> {
    let rows = begins.last().copied().unwrap_or(0) as usize;
    let mut start = 0;
    let mut shares = Vec::new();
    for share in 1..=threads {
        let most = rows * share / threads;
        let end = begins.partition_point(|&begin| (begin as usize) < most).max(start);
        shares.push(start..end);
        start = end;
    }
    shares
}

/// The distinct rows of some buckets, sorted.
fn sort_share<P: Packed>(rows: &[P], buckets: Range<usize>, shift: u32, begins: &[u32]) -> Vec<P> {
    let first = begins[buckets.start];
    let mut next: Vec<u32> =
        begins[buckets.start..=buckets.end].iter().map(|begin| begin - first).collect();
    let mut share = vec![P::default(); (begins[buckets.end] - first) as usize];
    for &row in rows {
        let bucket = row.bucket(shift).wrapping_sub(buckets.start);
        if bucket < buckets.len() {
            share[next[bucket] as usize] = row;
            next[bucket] += 1;
        }
    }
    let mut rest = &mut share[..];
    for bucket in buckets {
        let rows = begins[bucket + 1] - begins[bucket];
        let (sorted, others) = rest.split_at_mut(rows as usize);
        sorted.sort_unstable();
        rest = others;
    }
    share.dedup();
    share
}

/// Replaces the sizes of entries by the places where they begin.
pub(crate) fn sum_up(starts: &mut [u32]) {
    let mut sum = 0;
    for start in starts {
        sum += *start;
        *start = sum;
    }
}

/// The least and the greatest code; two zeros if there are none.
pub(crate) fn bounds(codes: &[Code]) -> (Code, Code) {
    let least = codes.iter().copied().min().unwrap_or(0);
    (least, codes.iter().copied().max().unwrap_or(0))
}

/// How many bits the number needs.
pub(crate) fn bits(number: u32) -> u32 {
    u32::BITS - number.leading_zeros()
}

fn permuted(table: &Table) -> Table {
    let mut order: Vec<usize> = (0..table.len()).collect();
    order.sort_unstable_by(|&a, &b| table.row(a).cmp(table.row(b)));
    order.dedup_by(|a, b| table.row(*a).eq(table.row(*b)));
    let pick = |column| order.iter().map(|&row| table.column(column)[row]).collect();
    Table::from_columns((0..table.arity()).map(pick).collect(), order.len())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    fn table(rows: &[Vec<Code>], arity: usize) -> Table {
        let mut table = Table::new(arity);
        rows.iter().for_each(|row| table.push(row.iter().copied()));
        table
    }

    proptest! {
        #[test]
        fn each_row_once_and_in_order(
            (arity, rows) in (1..6_usize).prop_flat_map(|arity| {
                let code = prop_oneof![0..9_u32, 1000..1009_u32, any::<u32>()];
                (Just(arity), vec(vec(code, arity), 0..200))
            }),
            many in any::<bool>(),
        ) {
            // Enough copies for buckets.
            let copies = if many { WORTH_BUCKETS / rows.len().max(1) + 1 } else { 1 };
            let part = table(&rows, arity);
            let sorted = distinct(vec![Cow::Borrowed(&part); copies], arity);
            let expected: BTreeSet<Vec<Code>> = rows.into_iter().collect();
            let found: Vec<Vec<Code>> =
                (0..sorted.len()).map(|row| sorted.row(row).collect()).collect();
            prop_assert_eq!(found, expected.into_iter().collect::<Vec<_>>());
        }
    }
}
