//! Rows of codes, column by column: the form in which relations of any size are kept.
//!
//! A [`Code`] is a value in 32 bits: a symbol's number, or a number of the rule language. Numbers
//! near zero are their own code, shifted so that codes are ordered as they are; all others are
//! interned by [`Numbers`], and their codes say nothing of their order. Numbers without a sign have
//! codes of their own kind: those below [`NARROW`] are themselves. Which kind of value a code stands
//! for is known from the type of its column.

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

/// A value in a column of known type; equal codes are equal values.
pub type Code = u32;

/// The least number that is its own code.
const LEAST: i64 = -(1 << 29);

/// The codes below this one are numbers that need no table, in the order of the numbers.
pub const NARROW: Code = 1 << 31;

/// The code of a number near zero: from -2^29 to 2^31 - 2^29 - 1, which includes every date.
#[must_use]
#[inline]
pub fn narrow(number: i64) -> Option<Code> {
    let shifted = number.wrapping_sub(LEAST);
    Code::try_from(shifted).ok().filter(|&code| code < NARROW)
}

/// The number of a code below [`NARROW`].
#[must_use]
#[inline]
pub fn widen(code: Code) -> i64 {
    i64::from(code) + LEAST
}

/// The code of a number without a sign below [`NARROW`].
#[must_use]
#[inline]
pub fn narrow_unsigned(number: u64) -> Option<Code> {
    Code::try_from(number).ok().filter(|&code| code < NARROW)
}

/// The numbers of a run that are not their own code.
#[derive(Debug, Clone, Default)]
pub struct Numbers {
    /// The bits of numbers with and without a sign.
    far: IndexSet<i64, FxBuildHasher>,
}

impl Numbers {
    /// Whether all numbers are their own codes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.far.is_empty()
    }

    /// The code of a number; the same for equal numbers.
    ///
    /// # Panics
    /// After two billion different numbers far from zero.
    pub fn encode(&mut self, number: i64) -> Code {
        narrow(number).unwrap_or_else(|| self.encode_far(number))
    }

    /// The code of a number without a sign; the same for equal numbers.
    ///
    /// # Panics
    /// After two billion different numbers far from zero.
    pub fn encode_unsigned(&mut self, number: u64) -> Code {
        narrow_unsigned(number).unwrap_or_else(|| self.encode_far(number.cast_signed()))
    }

    fn encode_far(&mut self, bits: i64) -> Code {
        let index = u32::try_from(self.far.insert_full(bits).0).ok();
        let code = index.and_then(|index| index.checked_add(NARROW));
        code.expect("fewer than 2^31 numbers far from zero")
    }

    /// The code of a number, if it needs none or has one already.
    #[must_use]
    pub fn find(&self, number: i64) -> Option<Code> {
        narrow(number).or_else(|| self.find_far(number))
    }

    /// The code of a number without a sign, if it needs none or has one already.
    #[must_use]
    pub fn find_unsigned(&self, number: u64) -> Option<Code> {
        narrow_unsigned(number).or_else(|| self.find_far(number.cast_signed()))
    }

    fn find_far(&self, bits: i64) -> Option<Code> {
        let index = u32::try_from(self.far.get_index_of(&bits)?).ok()?;
        Some(index + NARROW)
    }

    /// The number of a code of this run.
    #[must_use]
    #[inline]
    pub fn decode(&self, code: Code) -> i64 {
        if code < NARROW { widen(code) } else { self.far[(code - NARROW) as usize] }
    }

    /// The number without a sign of a code of this run.
    #[must_use]
    #[inline]
    pub fn decode_unsigned(&self, code: Code) -> u64 {
        if code < NARROW {
            u64::from(code)
        } else {
            self.far[(code - NARROW) as usize].cast_unsigned()
        }
    }
}

/// The rows of a relation, column by column. The owner says whether they are distinct, and in which
/// order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    columns: Vec<Vec<Code>>,
    rows: usize,
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn new(arity: usize) -> Self {
        Self { columns: vec![Vec::new(); arity], rows: 0 }
    }

    /// A table of these columns.
    ///
    /// # Panics
    /// If they are not all `rows` long.
    #[must_use]
    pub fn from_columns(columns: Vec<Vec<Code>>, rows: usize) -> Self {
        assert!(columns.iter().all(|column| column.len() == rows), "columns are of one length");
        Self { columns, rows }
    }

    /// How many columns there are.
    #[must_use]
    pub fn arity(&self) -> usize {
        self.columns.len()
    }

    /// How many rows there are.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.rows
    }

    /// Whether there are no rows.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows == 0
    }

    /// One column, a code for each row.
    #[must_use]
    #[inline]
    pub fn column(&self, column: usize) -> &[Code] {
        &self.columns[column]
    }

    /// The codes of one row.
    pub fn row(&self, row: usize) -> impl Iterator<Item = Code> + '_ {
        self.columns.iter().map(move |column| column[row])
    }

    /// Reserves room for so many rows.
    pub(crate) fn reserve(&mut self, rows: usize) {
        self.columns.iter_mut().for_each(|column| column.reserve_exact(rows));
    }

    /// Whether the rows ascend strictly, column by column.
    #[must_use]
    pub(crate) fn ascends(&self) -> bool {
        let before = 0..self.rows.saturating_sub(1);
        let first = self.columns.first();
        first.is_some_and(|codes| codes.windows(2).all(|pair| pair[0] < pair[1]))
            || before.into_iter().all(|row| self.row(row).lt(self.row(row + 1)))
    }

    /// From this row on, drops rows that are equal to the one before.
    pub(crate) fn drop_repeats(&mut self, start: usize) {
        let start = start.max(1);
        let mut repeats = vec![true; self.rows.saturating_sub(start)];
        for column in &self.columns {
            for (repeats, pair) in repeats.iter_mut().zip(column[start - 1..].windows(2)) {
                *repeats &= pair[0] == pair[1];
            }
        }
        if !repeats.contains(&true) {
            return;
        }
        for column in &mut self.columns {
            let mut kept = start;
            for (row, _) in (start..).zip(&repeats).filter(|(_, repeats)| !**repeats) {
                column[kept] = column[row];
                kept += 1;
            }
            column.truncate(kept);
        }
        self.rows -= repeats.iter().filter(|&&repeats| repeats).count();
    }

    /// Adds a row.
    pub fn push(&mut self, row: impl IntoIterator<Item = Code>) {
        self.columns.iter_mut().zip(row).for_each(|(column, code)| column.push(code));
        self.rows += 1;
    }

    /// Adds `rows` rows: `fill` appends as many codes to the column whose number it is given.
    pub fn extend(&mut self, rows: usize, mut fill: impl FnMut(usize, &mut Vec<Code>)) {
        self.rows += rows;
        for (index, column) in self.columns.iter_mut().enumerate() {
            fill(index, column);
            debug_assert_eq!(column.len(), self.rows);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeats_are_dropped_where_they_stand() {
        let mut table = Table::new(2);
        for row in [[1, 1], [1, 1], [1, 1], [1, 2], [1, 2], [0, 2], [1, 2]] {
            table.push(row);
        }
        assert!(!table.ascends());
        table.drop_repeats(2);
        let rows = |table: &Table| -> Vec<Vec<Code>> {
            (0..table.len()).map(|row| table.row(row).collect()).collect()
        };
        assert_eq!(rows(&table), [[1, 1], [1, 1], [1, 2], [0, 2], [1, 2]]);
        table.drop_repeats(0);
        assert_eq!(rows(&table), [[1, 1], [1, 2], [0, 2], [1, 2]]);
        let mut none = Table::new(1);
        none.drop_repeats(0);
        assert!(none.ascends() && none.is_empty());
    }

    #[test]
    fn numbers_come_back_and_near_ones_keep_their_order() {
        let mut numbers = Numbers::default();
        let edges =
            [i64::MIN, LEAST - 1, LEAST, -1, 0, 1, (1 << 31) - 1 + LEAST, (1 << 31) + LEAST];
        let codes: Vec<Code> = edges.iter().map(|&number| numbers.encode(number)).collect();
        for (&number, &code) in edges.iter().zip(&codes) {
            assert_eq!(numbers.decode(code), number);
            assert_eq!(numbers.encode(number), code);
            assert_eq!(numbers.find(number), Some(code));
        }
        assert!(codes[2..7].is_sorted() && codes[6] < NARROW && codes[7] >= NARROW);
        assert_eq!(numbers.find(i64::MAX), None);
    }

    #[test]
    fn numbers_without_a_sign_have_codes_of_their_own() {
        let mut numbers = Numbers::default();
        numbers.encode(i64::MIN);
        let edges = [0, 1, (1 << 31) - 1, 1 << 31, 1 << 63, u64::MAX - 1, u64::MAX];
        let codes: Vec<Code> = edges.iter().map(|&it| numbers.encode_unsigned(it)).collect();
        for (&number, &code) in edges.iter().zip(&codes) {
            assert_eq!(numbers.decode_unsigned(code), number);
            assert_eq!(numbers.find_unsigned(number), Some(code));
        }
        assert!(codes[..3].is_sorted() && codes[2] < NARROW && codes[3] >= NARROW);
        // The bits of 2^63 are those of the least number with a sign, and so is the code.
        assert_eq!(numbers.decode(codes[4]), i64::MIN);
        assert_eq!(numbers.find_unsigned(1 << 40), None);
        assert_eq!(numbers.find(-1), narrow(-1));
    }
}
