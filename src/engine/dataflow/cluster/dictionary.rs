//! The codes that all processes share, as far as one process knows them.
//!
//! Process 0 keeps the dictionary; every process keeps texts under symbols of its own. A question to
//! process 0 is a round trip through the network, so what is not known here is noted as
//! [`PendingLookups`], looked up at once for many rows, and never asked for again.

use std::borrow::Cow;
use std::fmt::Debug;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use rustc_hash::FxHashMap;

use crate::database::{Code, NARROW};
use crate::engine::values::SharedCodes;
use crate::value::{Symbol, Symbols, Value};

/// A value that has a shared code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SharedValue<'t> {
    /// A text.
    Text(Cow<'t, str>),
    /// The bits of a number that is not its own code.
    Far(i64),
}

/// A shared code, with the kind of value that it stands for: both kinds count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SharedCode {
    /// Of a text.
    Text(Code),
    /// Of a far number, whose code in rows is by [`NARROW`] greater.
    Far(Code),
}

/// The dictionary of all processes. Equal values have the same code in every process, and different
/// ones of one kind never do. The constants of the program have the codes that they have in the program.
///
/// Where process 0 answers no more, a call does not return: the process is about to end.
pub trait SharedDictionary: Debug + Send + Sync {
    /// The codes of values, which are given one where they have none.
    fn codes(&self, values: &mut dyn Iterator<Item = SharedValue<'_>>) -> Vec<Code>;

    /// The values of codes, each of the kind of its code.
    fn values(&self, codes: &[SharedCode]) -> Vec<SharedValue<'static>>;
}

/// What this process knows of the shared dictionary.
#[derive(Debug)]
pub(in crate::engine) struct DictionaryCache {
    dictionary: Arc<dyn SharedDictionary>,
    known: RwLock<KnownCodes>,
}

/// Codes of symbols and of the bits of far numbers, in both directions.
#[derive(Debug, Default)]
pub(super) struct KnownCodes {
    /// For each symbol of this process, its code or [`UNKNOWN`].
    of_symbols: Vec<Code>,
    symbols: FxHashMap<Code, Symbol>,
    of_numbers: FxHashMap<i64, Code>,
    numbers: FxHashMap<Code, i64>,
}

/// A record is made of symbols of one process.
pub(super) const NO_RECORDS: &str = "a run of several processes has no records";

/// A code that no text has.
const UNKNOWN: Code = Code::MAX;

/// Questions to the shared dictionary that are asked together.
#[derive(Debug, Default)]
pub(in crate::engine) struct PendingLookups {
    /// Codes whose values are wanted.
    pub(super) codes: Vec<SharedCode>,
    /// Symbols and far numbers whose codes are wanted.
    pub(super) values: Vec<Value>,
}

impl PendingLookups {
    pub(in crate::engine) fn is_empty(&self) -> bool {
        self.codes.is_empty() && self.values.is_empty()
    }
}

impl DictionaryCache {
    /// A cache that knows the codes of all these texts.
    pub(super) fn new(dictionary: Arc<dyn SharedDictionary>, symbols: &Symbols) -> Self {
        let all = (0..symbols.len()).filter_map(|at| u32::try_from(at).ok()).map(Symbol);
        let text = |symbol| SharedValue::Text(symbols.text(symbol).into());
        let of_symbols = dictionary.codes(&mut all.clone().map(text));
        let symbols = of_symbols.iter().copied().zip(all).collect();
        let known = RwLock::new(KnownCodes { of_symbols, symbols, ..KnownCodes::default() });
        Self { dictionary, known }
    }

    pub(super) fn known(&self) -> RwLockReadGuard<'_, KnownCodes> {
        self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for everything that is not known here yet. New texts are interned in `symbols`, which the
    /// caller must not have locked.
    pub(in crate::engine) fn look_up(&self, pending: PendingLookups, symbols: &RwLock<Symbols>) {
        let PendingLookups { mut codes, mut values } = pending;
        let known = self.known();
        codes.retain(|&code| known.value(code).is_none());
        values.retain(|&value| known.code(value).is_none());
        drop(known);
        codes.sort_unstable();
        codes.dedup();
        values.sort_unstable();
        values.dedup();
        if !codes.is_empty() {
            let found = self.dictionary.values(&codes).into_iter();
            let found: Vec<Value> = found.map(|value| local(value, symbols)).collect();
            self.note(found.into_iter().zip(codes));
        }
        if !values.is_empty() {
            let asked: Vec<_> = values.iter().map(|&value| shared(value, symbols)).collect();
            let found = self.dictionary.codes(&mut asked.into_iter());
            let found = values.into_iter().zip(found).map(|(value, code)| match value {
                Value::Symbol(_) => (value, SharedCode::Text(code)),
                _ => (value, SharedCode::Far(code)),
            });
            self.note(found);
        }
    }

    fn note(&self, found: impl Iterator<Item = (Value, SharedCode)>) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        found.for_each(|(value, code)| known.note(value, code));
    }

    /// The value of a code, which is asked for if it is not known.
    fn value(&self, code: SharedCode, symbols: &RwLock<Symbols>) -> Value {
        let known = self.known().value(code);
        known.unwrap_or_else(|| {
            let pending = PendingLookups { codes: vec![code], ..PendingLookups::default() };
            self.look_up(pending, symbols);
            self.known().presume_value(code)
        })
    }
}

/// The value with a symbol of this process, or with the bits of a far number.
fn local(value: SharedValue<'_>, symbols: &RwLock<Symbols>) -> Value {
    match value {
        SharedValue::Text(text) => {
            let mut symbols = symbols.write().unwrap_or_else(PoisonError::into_inner);
            Value::Symbol(symbols.intern(&text))
        }
        SharedValue::Far(bits) => Value::Number(bits),
    }
}

/// The value with a text of its own, so that no lock is held while it is asked about.
fn shared(value: Value, symbols: &RwLock<Symbols>) -> SharedValue<'static> {
    match value {
        Value::Symbol(symbol) => {
            let symbols = symbols.read().unwrap_or_else(PoisonError::into_inner);
            SharedValue::Text(symbols.text(symbol).to_owned().into())
        }
        Value::Number(bits) => SharedValue::Far(bits),
        Value::Unsigned(number) => SharedValue::Far(number.cast_signed()),
        Value::Record(_) => unreachable!("{NO_RECORDS}"),
    }
}

impl SharedCodes for DictionaryCache {
    fn symbol(&self, code: Code, symbols: &RwLock<Symbols>) -> Symbol {
        self.value(SharedCode::Text(code), symbols).presume_symbol()
    }

    fn number(&self, code: Code, symbols: &RwLock<Symbols>) -> i64 {
        self.value(SharedCode::Far(code - NARROW), symbols).presume_number()
    }

    fn code(&self, value: Value, symbols: &RwLock<Symbols>) -> Code {
        let known = self.known().code(value);
        known.unwrap_or_else(|| {
            let pending = PendingLookups { values: vec![value], ..PendingLookups::default() };
            self.look_up(pending, symbols);
            self.known().presume_code(value)
        })
    }
}

impl KnownCodes {
    /// The code in rows of a symbol or a far number.
    pub(super) fn code(&self, value: Value) -> Option<Code> {
        match value {
            Value::Symbol(symbol) => {
                let code = self.of_symbols.get(symbol.0 as usize).copied();
                code.filter(|&code| code != UNKNOWN)
            }
            Value::Number(bits) => self.of_numbers.get(&bits).copied(),
            Value::Unsigned(number) => self.of_numbers.get(&number.cast_signed()).copied(),
            Value::Record(_) => unreachable!("{NO_RECORDS}"),
        }
    }

    /// The symbol of a code, or the bits of a far number.
    pub(super) fn value(&self, code: SharedCode) -> Option<Value> {
        match code {
            SharedCode::Text(code) => self.symbols.get(&code).copied().map(Value::Symbol),
            SharedCode::Far(code) => self.numbers.get(&code).copied().map(Value::Number),
        }
    }

    pub(super) fn presume_code(&self, value: Value) -> Code {
        self.code(value).expect("what was looked up is known")
    }

    pub(super) fn presume_value(&self, code: SharedCode) -> Value {
        self.value(code).expect("what was looked up is known")
    }

    fn note(&mut self, value: Value, code: SharedCode) {
        match (value, code) {
            (Value::Symbol(symbol), SharedCode::Text(code)) => {
                let at = symbol.0 as usize;
                if at >= self.of_symbols.len() {
                    self.of_symbols.resize(at + 1, UNKNOWN);
                }
                self.of_symbols[at] = code;
                self.symbols.insert(code, symbol);
            }
            (Value::Number(bits), SharedCode::Far(code)) => {
                let far = code.checked_add(NARROW).expect("fewer than 2^31 numbers far from zero");
                self.of_numbers.insert(bits, far);
                self.numbers.insert(code, bits);
            }
            (Value::Unsigned(number), code) => {
                self.note(Value::Number(number.cast_signed()), code);
            }
            (value, code) => unreachable!("{code:?} is no code of {value:?}"),
        }
    }
}
