//! What codes stand for: the texts and numbers of a run, which its threads share and add to.
//!
//! Where several processes derive, codes are those that all of them share ([`SharedCodes`]). Functions
//! work on symbols of their process: [`local`](Values::local) and [`shared`](Values::shared) translate.

use std::fmt::Debug;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::database::{Code, Database, NARROW, Numbers, narrow, narrow_unsigned, widen};
use crate::program::Primitive;
use crate::value::{Symbol, Symbols, Value};

/// Codes that several processes share. What is not known in this process is asked for, so that no lock
/// on texts may be held.
pub(super) trait SharedCodes: Debug + Send + Sync {
    /// The symbol of a text's code. Texts that are new to this process are interned.
    fn symbol(&self, code: Code, symbols: &RwLock<Symbols>) -> Symbol;

    /// The bits of the number of a code from [`NARROW`] on.
    fn number(&self, code: Code, symbols: &RwLock<Symbols>) -> i64;

    /// The code of a symbol, or of a number that is not its own code.
    fn code(&self, value: Value, symbols: &RwLock<Symbols>) -> Code;
}

/// The texts and the numbers far from zero.
#[derive(Debug, Default)]
pub(super) struct Values {
    pub(super) symbols: RwLock<Symbols>,
    pub(super) numbers: RwLock<Numbers>,
    /// What codes mean if several processes share them.
    pub(super) shared: Option<Arc<dyn SharedCodes>>,
}

impl Values {
    /// Takes those of a database, which [`restore`](Self::restore) gives back.
    pub(super) fn take(database: &mut Database) -> Self {
        let (symbols, numbers) = database.take_values();
        Self { symbols: symbols.into(), numbers: numbers.into(), ..Self::default() }
    }

    /// Those of a database, which keeps its own.
    pub(super) fn copy(database: &Database) -> Self {
        let (symbols, numbers) = database.values();
        Self { symbols: symbols.clone().into(), numbers: numbers.clone().into(), shared: None }
    }

    /// Gives a database the same ones.
    pub(super) fn copy_to(&self, database: &mut Database) {
        let numbers = self.numbers.read().unwrap_or_else(PoisonError::into_inner);
        database.give_values(self.symbols().clone(), numbers.clone());
    }

    /// Gives the texts and numbers to the database; none are left here.
    pub(super) fn restore(&self, database: &mut Database) {
        let mut numbers = self.numbers.write().unwrap_or_else(PoisonError::into_inner);
        let symbols = std::mem::take(&mut *self.symbols_mut());
        database.give_values(symbols, std::mem::take(&mut numbers));
    }

    /// The texts. A thread that holds them may call nothing else here.
    pub(super) fn symbols(&self) -> RwLockReadGuard<'_, Symbols> {
        self.symbols.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// The texts, to be added to.
    pub(super) fn symbols_mut(&self) -> RwLockWriteGuard<'_, Symbols> {
        self.symbols.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether some numbers of the run are not their own codes.
    pub(super) fn has_far_numbers(&self) -> bool {
        self.shared.is_some()
            || !self.numbers.read().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// The number of a code.
    #[inline]
    pub(super) fn number(&self, code: Code) -> i64 {
        if code < NARROW { widen(code) } else { self.far_number(code) }
    }

    /// The value with a symbol of this process in place of a text's shared code.
    pub(super) fn local(&self, value: Value) -> Value {
        if let (Some(codes), Value::Symbol(Symbol(code))) = (&self.shared, value) {
            return Value::Symbol(codes.symbol(code, &self.symbols));
        }
        value
    }

    /// The value with a text's shared code in place of a symbol of this process.
    pub(super) fn shared(&self, value: Value) -> Value {
        if let (Some(codes), Value::Symbol(_)) = (&self.shared, value) {
            return Value::Symbol(Symbol(codes.code(value, &self.symbols)));
        }
        value
    }

    /// Whether codes are shared with other processes, so that a text's code is not its symbol.
    pub(super) fn is_shared(&self) -> bool {
        self.shared.is_some()
    }

    #[cold]
    fn far_number(&self, code: Code) -> i64 {
        if let Some(codes) = &self.shared {
            return codes.number(code, &self.symbols);
        }
        self.numbers.read().unwrap_or_else(PoisonError::into_inner).decode(code)
    }

    /// The code of a number.
    #[inline]
    pub(super) fn code_of(&self, number: i64) -> Code {
        narrow(number).unwrap_or_else(|| self.far_code(number))
    }

    fn far_code(&self, number: i64) -> Code {
        if let Some(codes) = &self.shared {
            return codes.code(Value::Number(number), &self.symbols);
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
            if let Some(codes) = &self.shared {
                return codes.code(Value::Unsigned(number), &self.symbols);
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
            Value::Symbol(Symbol(code)) | Value::Record(Symbol(code)) => code,
            Value::Number(number) => self.code_of(number),
            Value::Unsigned(number) => self.code_of_unsigned(number),
        }
    }

    /// The value of a code.
    pub(super) fn decode(&self, code: Code, primitive: Primitive) -> Value {
        match primitive {
            Primitive::Symbol => Value::Symbol(Symbol(code)),
            Primitive::Record => Value::Record(Symbol(code)),
            Primitive::Number => Value::Number(self.number(code)),
            Primitive::Unsigned => Value::Unsigned(self.unsigned(code)),
        }
    }
}
