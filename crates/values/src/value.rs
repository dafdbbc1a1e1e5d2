//! Values and tuples.

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
    /// A 64-bit number without a sign.
    Unsigned(u64),
    /// A record, interned as the symbol of a text that names its parts.
    Record(Symbol),
}

impl Value {
    /// The number, where the column's type says that it is one.
    ///
    /// # Panics
    /// If it is something else: the types of a checked program rule that out.
    #[must_use]
    pub fn presume_number(self) -> i64 {
        match self {
            Self::Number(number) => number,
            other => unreachable!("{other:?} where the types promise a number"),
        }
    }

    /// The symbol, where the column's type says that it is one.
    ///
    /// # Panics
    /// If it is something else: the types of a checked program rule that out.
    #[must_use]
    pub fn presume_symbol(self) -> Symbol {
        match self {
            Self::Symbol(symbol) => symbol,
            other => unreachable!("{other:?} where the types promise a symbol"),
        }
    }

    /// The unsigned number, where the column's type says that it is one.
    ///
    /// # Panics
    /// If it is something else: the types of a checked program rule that out.
    #[must_use]
    pub fn presume_unsigned(self) -> u64 {
        match self {
            Self::Unsigned(number) => number,
            other => unreachable!("{other:?} where the types promise an unsigned number"),
        }
    }

    /// The symbol of the record, where the column's type says that it is one.
    ///
    /// # Panics
    /// If it is something else: the types of a checked program rule that out.
    #[must_use]
    pub fn presume_record(self) -> Symbol {
        match self {
            Self::Record(symbol) => symbol,
            other => unreachable!("{other:?} where the types promise a record"),
        }
    }
}

/// One row of a relation.
pub type Tuple = Box<[Value]>;
