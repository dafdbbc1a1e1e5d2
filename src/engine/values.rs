//! What codes stand for: the texts and numbers of a run, which its threads share and add to.
//!
//! Where several processes derive together, codes are those that all share, and only texts that are
//! read or made by functions go by symbols of this process: [`own`](Values::own) and
//! [`shared`](Values::shared) lead from one to the other.

use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::database::{Code, Database, NARROW, Numbers, narrow, narrow_unsigned, widen};
#[cfg(feature = "dataflow")]
use crate::engine::shared_dictionary::DictionaryCache;
use crate::program::Primitive;
use crate::value::{Symbol, Symbols, Value};

/// The texts and the numbers far from zero.
#[derive(Debug, Default)]
pub(super) struct Values {
    pub(super) symbols: RwLock<Symbols>,
    pub(super) numbers: RwLock<Numbers>,
    /// Codes that other processes know, too.
    #[cfg(feature = "dataflow")]
    pub(super) codes: Option<DictionaryCache>,
}

impl Values {
    /// Those of a database, which gets them back by [`restore`](Self::restore).
    pub(super) fn take(database: &mut Database) -> Self {
        let (symbols, numbers) = database.take_values();
        Self { symbols: symbols.into(), numbers: numbers.into(), ..Self::default() }
    }

    /// Nothing is left here.
    pub(super) fn restore(&self, database: &mut Database) {
        let mut numbers = self.numbers.write().unwrap_or_else(PoisonError::into_inner);
        let symbols = std::mem::take(&mut *self.symbols_mut());
        database.give_values(symbols, std::mem::take(&mut numbers));
    }

    /// A copy of the texts and numbers for another database.
    #[cfg(feature = "dataflow")]
    pub(super) fn copy(&self, database: &mut Database) {
        let numbers = self.numbers.read().unwrap_or_else(PoisonError::into_inner);
        database.give_values(self.symbols().clone(), numbers.clone());
    }

    /// The texts. A thread that holds them must not ask for anything else here.
    pub(super) fn symbols(&self) -> RwLockReadGuard<'_, Symbols> {
        self.symbols.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The texts, to be added to.
    pub(super) fn symbols_mut(&self) -> RwLockWriteGuard<'_, Symbols> {
        self.symbols.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of a code.
    #[inline]
    pub(super) fn number(&self, code: Code) -> i64 {
        if code < NARROW { widen(code) } else { self.far_number(code) }
    }

    /// The value as functions of this process read it.
    pub(super) fn own(&self, value: Value) -> Value {
        #[cfg(feature = "dataflow")]
        if let (Some(codes), Value::Symbol(Symbol(code))) = (&self.codes, value) {
            return Value::Symbol(codes.own(code, &self.symbols));
        }
        value
    }

    /// The value that [`own`](Self::own) leads to this one.
    pub(super) fn shared(&self, value: Value) -> Value {
        #[cfg(feature = "dataflow")]
        if let (Some(codes), Value::Symbol(symbol)) = (&self.codes, value) {
            return Value::Symbol(Symbol(codes.code(symbol, &self.symbols)));
        }
        value
    }

    /// Whether [`own`](Self::own) leads elsewhere.
    pub(super) fn is_shared(&self) -> bool {
        #[cfg(feature = "dataflow")]
        return self.codes.is_some();
        #[cfg(not(feature = "dataflow"))]
        return false;
    }

    #[cold]
    fn far_number(&self, code: Code) -> i64 {
        #[cfg(feature = "dataflow")]
        if let Some(codes) = &self.codes {
            return codes.number(code);
        }
        self.numbers.read().unwrap_or_else(PoisonError::into_inner).decode(code)
    }

    /// The code of a number.
    #[inline]
    pub(super) fn code_of(&self, number: i64) -> Code {
        narrow(number).unwrap_or_else(|| self.far_code(number))
    }

    fn far_code(&self, number: i64) -> Code {
        #[cfg(feature = "dataflow")]
        if let Some(codes) = &self.codes {
            return codes.code_of_number(number);
        }
        let known = self.numbers.read().unwrap_or_else(PoisonError::into_inner).find(number);
        known.unwrap_or_else(|| {
            self.numbers.write().unwrap_or_else(PoisonError::into_inner).encode(number)
        })
    }

    /// The number without a sign of a code.
    #[inline]
    pub(super) fn unsigned(&self, code: Code) -> u64 {
        // Codes below `NARROW` need no lock.
        if code < NARROW { u64::from(code) } else { self.far_number(code).cast_unsigned() }
    }

    /// The code of a number without a sign.
    fn code_of_unsigned(&self, number: u64) -> Code {
        narrow_unsigned(number).unwrap_or_else(|| {
            #[cfg(feature = "dataflow")]
            if let Some(codes) = &self.codes {
                return codes.code_of_number(number.cast_signed());
            }
            let numbers = self.numbers.read().unwrap_or_else(PoisonError::into_inner);
            let known = numbers.find_unsigned(number);
            drop(numbers);
            known.unwrap_or_else(|| {
                let numbers = self.numbers.write();
                numbers.unwrap_or_else(PoisonError::into_inner).encode_unsigned(number)
            })
        })
    }

    /// The code of a value.
    pub(super) fn encode(&self, value: Value) -> Code {
        match value {
            Value::Symbol(Symbol(code)) => code,
            Value::Number(number) => self.code_of(number),
            Value::Unsigned(number) => self.code_of_unsigned(number),
        }
    }

    /// The value of a code.
    pub(super) fn decode(&self, code: Code, primitive: Primitive) -> Value {
        match primitive {
            Primitive::Symbol => Value::Symbol(Symbol(code)),
            Primitive::Number => Value::Number(self.number(code)),
            Primitive::Unsigned => Value::Unsigned(self.unsigned(code)),
        }
    }
}
