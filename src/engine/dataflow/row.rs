//! One row of codes, small enough to be moved about by value.

use serde::{Deserialize, Serialize};

use crate::database::Code;

/// How many codes a row holds without an allocation.
const NARROW: usize = 5;

/// The codes of a tuple, or of the variables that a clause has bound; 24 bytes. All rows of a collection
/// have the same number of codes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(super) enum Row {
    /// Up to five codes: the first `len` are the row's, the others 0.
    Narrow { len: u8, codes: [Code; NARROW] },
    /// More codes.
    Wide(Box<[Code]>),
    /// A binding for which a function failed.
    Failed,
}

impl Row {
    /// The row without codes.
    pub(super) const EMPTY: Self = Self::Narrow { len: 0, codes: [0; NARROW] };

    /// The codes; none for a failure.
    #[inline]
    pub(super) fn codes(&self) -> &[Code] {
        match self {
            Self::Narrow { len, codes } => &codes[..usize::from(*len)],
            Self::Wide(codes) => codes,
            Self::Failed => &[],
        }
    }

    /// The row of these codes.
    #[inline]
    pub(super) fn new(codes: impl ExactSizeIterator<Item = Code>) -> Self {
        let len = codes.len();
        if let (true, Ok(narrow)) = (len <= NARROW, u8::try_from(len)) {
            let mut row = [0; NARROW];
            row.iter_mut().zip(codes).for_each(|(place, code)| *place = code);
            Self::Narrow { len: narrow, codes: row }
        } else {
            Self::Wide(codes.collect())
        }
    }

    /// The row of these codes.
    #[inline]
    pub(super) fn of(codes: &[Code]) -> Self {
        Self::new(codes.iter().copied())
    }

    /// The row of some codes, then others.
    #[inline]
    pub(super) fn joined(first: &[Code], then: &[Code]) -> Self {
        if then.is_empty() {
            return Self::of(first);
        }
        let len = first.len() + then.len();
        let mut codes = [0; NARROW];
        match u8::try_from(len) {
            Ok(narrow) if len <= NARROW => {
                codes[..first.len()].copy_from_slice(first);
                codes[first.len()..len].copy_from_slice(then);
                Self::Narrow { len: narrow, codes }
            }
            _ => Self::Wide([first, then].concat().into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_give_their_codes_back() {
        for len in 0..9 {
            let codes: Vec<Code> = (10..10 + len).collect();
            assert_eq!(Row::of(&codes).codes(), codes);
        }
        assert_eq!(Row::EMPTY.codes(), [0; 0]);
        assert!(Row::of(&[1, 2]) < Row::of(&[1, 3]));
        assert!(Row::of(&[1, 2, 3, 4, 5, 6]) < Row::of(&[1, 2, 3, 4, 6, 6]));
    }

    #[test]
    fn five_codes_take_no_more_than_three_words() {
        assert_eq!(size_of::<Row>(), 24);
    }
}
