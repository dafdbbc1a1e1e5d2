//! Codes without large gaps, so that arrays can be addressed by them.

use crate::names::Codes;

/// How many times as many places as values are still worth an array.
const SPARSE: usize = 8;

/// How the values of one domain become indices.
#[derive(Debug)]
pub(super) enum Dense {
    /// They are small enough as they are; so many places are enough.
    Same(usize),
    /// Each gets the next index.
    Coded(Codes),
}

impl Dense {
    /// For so many values, the largest of which is known.
    pub(super) fn new(largest: u32, values: usize) -> Self {
        let places = largest as usize + 1;
        if places <= values * SPARSE { Self::Same(places) } else { Self::Coded(Codes::default()) }
    }

    pub(super) fn index(&mut self, value: u32) -> u32 {
        match self {
            Self::Same(_) => value,
            Self::Coded(codes) => codes.of(u64::from(value)),
        }
    }

    pub(super) fn places(&self) -> usize {
        match self {
            Self::Same(places) => *places,
            Self::Coded(codes) => codes.len(),
        }
    }

    /// Makes indices of the values in these columns.
    pub(super) fn encode<const N: usize>(&mut self, rows: &mut [[u32; N]], columns: &[usize]) {
        if let Self::Coded(_) = self {
            for row in rows {
                for column in columns {
                    row[*column] = self.index(row[*column]);
                }
            }
        }
    }
}

/// The largest value of these columns, or 0.
pub(super) fn largest<const N: usize>(rows: &[[u32; N]], columns: &[usize]) -> u32 {
    let largest_of = |row: &[u32; N]| columns.iter().map(|column| row[*column]).max();
    rows.iter().filter_map(largest_of).max().unwrap_or(0)
}
