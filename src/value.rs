//! Values, interned texts and tuples.

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

/// An interned text. Its number says nothing about the order of texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Symbol(pub u32);

/// One value of a tuple. A date is the number of days since 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Value {
    /// A 64-bit signed number, or a date.
    Number(i64),
    /// A text.
    Symbol(Symbol),
}

impl Value {
    /// The number, where the column's type says that it is one.
    ///
    /// # Panics
    /// If it is a symbol: the types of a checked program rule that out.
    #[must_use]
    pub fn presume_number(self) -> i64 {
        match self {
            Self::Number(number) => number,
            Self::Symbol(symbol) => unreachable!("{symbol:?} where the types promise a number"),
        }
    }

    /// The symbol, where the column's type says that it is one.
    ///
    /// # Panics
    /// If it is a number: the types of a checked program rule that out.
    #[must_use]
    pub fn presume_symbol(self) -> Symbol {
        match self {
            Self::Symbol(symbol) => symbol,
            Self::Number(number) => unreachable!("{number} where the types promise a symbol"),
        }
    }
}

/// One row of a relation.
pub type Tuple = Box<[Value]>;

/// The texts of a run, each under one number.
#[derive(Debug, Clone, Default)]
pub struct Symbols {
    texts: IndexSet<Box<str>, FxBuildHasher>,
}

impl Symbols {
    /// The symbol of this text; the same for equal texts.
    ///
    /// # Panics
    /// After four billion different texts.
    pub fn intern(&mut self, text: &str) -> Symbol {
        let index = match self.texts.get_index_of(text) {
            Some(index) => index,
            None => self.texts.insert_full(text.into()).0,
        };
        Symbol(u32::try_from(index).expect("fewer than 2^32 texts"))
    }

    /// The symbol of this text, if it was ever interned.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Symbol> {
        self.texts.get_index_of(text).and_then(|index| u32::try_from(index).ok()).map(Symbol)
    }

    /// The text of a symbol of this run.
    #[must_use]
    pub fn text(&self, symbol: Symbol) -> &str {
        &self.texts[symbol.0 as usize]
    }

    /// How many texts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.texts.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// Orders two values as a reader expects: numbers by value, texts by their UTF-8 bytes.
    #[must_use]
    pub fn compare(&self, left: Value, right: Value) -> std::cmp::Ordering {
        match (left, right) {
            (Value::Symbol(a), Value::Symbol(b)) => self.text(a).cmp(self.text(b)),
            _ => left.cmp(&right),
        }
    }

    /// Orders two tuples column by column, as [`Symbols::compare`] orders values.
    #[must_use]
    pub fn compare_tuples(&self, left: &[Value], right: &[Value]) -> std::cmp::Ordering {
        left.iter()
            .zip(right)
            .map(|(&a, &b)| self.compare(a, b))
            .find(|order| order.is_ne())
            .unwrap_or_else(|| left.len().cmp(&right.len()))
    }
}
