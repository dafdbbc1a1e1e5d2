//! The codes that all processes share, as far as one process knows them.
//!
//! Process 0 keeps the dictionary; every process keeps texts under symbols of its own. A question to
//! process 0 is a round trip through the network, so what is not known here is noted as
//! [`PendingLookups`], looked up at once for many rows, and never asked for again.

use std::fmt::Debug;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use rustc_hash::FxHashMap;

use crate::database::{Code, NARROW};
use crate::engine::values::SharedCodes;
use crate::value::{Symbol, Symbols};

/// The dictionary of all processes: it gives texts, and apart from these the bits of far numbers,
/// codes from 0 on. Equal values have the same code in every process, and different ones never do.
/// The constants of the program have the codes that they have in the program.
///
/// Where process 0 answers no more, a call does not return: the process is about to end.
pub trait SharedDictionary: Debug + Send + Sync {
    /// The codes of texts, which are given one where they have none.
    fn codes_of_texts(&self, texts: &mut dyn Iterator<Item = &str>) -> Vec<Code>;

    /// The texts of codes.
    fn texts(&self, codes: &[Code]) -> Vec<String>;

    /// The codes of the bits of numbers, which are given one where they have none.
    fn codes_of_numbers(&self, numbers: &[i64]) -> Vec<Code>;

    /// The bits of the numbers of codes.
    fn numbers(&self, codes: &[Code]) -> Vec<i64>;
}

/// What this process knows of the shared dictionary.
#[derive(Debug)]
pub(in crate::engine) struct DictionaryCache {
    dictionary: Arc<dyn SharedDictionary>,
    texts: RwLock<KnownTexts>,
    numbers: RwLock<KnownNumbers>,
}

/// Codes of texts, in both directions.
#[derive(Debug, Default)]
pub(super) struct KnownTexts {
    /// For each symbol of this process, its shared code or [`UNKNOWN`].
    codes: Vec<Code>,
    symbols: FxHashMap<Code, Symbol>,
}

/// A code that no text has.
const UNKNOWN: Code = Code::MAX;

/// Codes of the bits of far numbers, from [`NARROW`] on, in both directions.
#[derive(Debug, Default)]
pub(super) struct KnownNumbers {
    pub(super) codes: FxHashMap<i64, Code>,
    pub(super) numbers: FxHashMap<Code, i64>,
}

/// Questions to the shared dictionary that are asked together.
#[derive(Debug, Default)]
pub(in crate::engine) struct PendingLookups {
    /// Codes whose texts are wanted.
    pub(super) texts: Vec<Code>,
    /// Codes from [`NARROW`] on whose numbers are wanted.
    pub(super) numbers: Vec<Code>,
    /// Symbols whose codes are wanted.
    pub(super) symbols: Vec<Symbol>,
    /// The bits of far numbers whose codes are wanted.
    pub(super) far: Vec<i64>,
}

impl PendingLookups {
    pub(in crate::engine) fn is_empty(&self) -> bool {
        self.texts.is_empty()
            && self.numbers.is_empty()
            && self.symbols.is_empty()
            && self.far.is_empty()
    }
}

impl DictionaryCache {
    /// A cache that knows the codes of all these texts.
    pub(super) fn new(dictionary: Arc<dyn SharedDictionary>, symbols: &Symbols) -> Self {
        let all = (0..symbols.len()).filter_map(|at| u32::try_from(at).ok()).map(Symbol);
        let codes = dictionary.codes_of_texts(&mut all.clone().map(|symbol| symbols.text(symbol)));
        let symbols = codes.iter().copied().zip(all).collect();
        let texts = RwLock::new(KnownTexts { codes, symbols });
        Self { dictionary, texts, numbers: RwLock::default() }
    }

    pub(super) fn known_texts(&self) -> RwLockReadGuard<'_, KnownTexts> {
        self.texts.read().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn known_numbers(&self) -> RwLockReadGuard<'_, KnownNumbers> {
        self.numbers.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks for everything that is not known here yet. New texts are interned in `symbols`, which the
    /// caller must not have locked.
    pub(in crate::engine) fn look_up(&self, pending: PendingLookups, symbols: &RwLock<Symbols>) {
        self.look_up_texts(pending.texts, symbols);
        self.look_up_symbols(pending.symbols, symbols);
        self.look_up_numbers(pending.numbers);
        self.look_up_far(pending.far);
    }

    pub(super) fn look_up_texts(&self, codes: Vec<Code>, symbols: &RwLock<Symbols>) {
        let is_known = |known: &KnownTexts, code: &Code| known.symbols.contains_key(code);
        let codes = missing(codes, self.known_texts(), is_known);
        if codes.is_empty() {
            return;
        }
        let texts = self.dictionary.texts(&codes);
        let mut symbols = symbols.write().unwrap_or_else(PoisonError::into_inner);
        let mut known = self.texts.write().unwrap_or_else(PoisonError::into_inner);
        for (code, text) in codes.into_iter().zip(texts) {
            known.note(symbols.intern(&text), code);
        }
    }

    fn look_up_symbols(&self, own: Vec<Symbol>, symbols: &RwLock<Symbols>) {
        let is_known = |known: &KnownTexts, symbol: &Symbol| known.code(*symbol).is_some();
        let own = missing(own, self.known_texts(), is_known);
        if own.is_empty() {
            return;
        }
        let texts: Vec<String> = {
            let symbols = symbols.read().unwrap_or_else(PoisonError::into_inner);
            own.iter().map(|&symbol| symbols.text(symbol).to_owned()).collect()
        };
        let codes = self.dictionary.codes_of_texts(&mut texts.iter().map(String::as_str));
        let mut known = self.texts.write().unwrap_or_else(PoisonError::into_inner);
        own.into_iter().zip(codes).for_each(|(symbol, code)| known.note(symbol, code));
    }

    pub(super) fn look_up_numbers(&self, codes: Vec<Code>) {
        let is_known = |known: &KnownNumbers, code: &Code| known.numbers.contains_key(code);
        let codes = missing(codes, self.known_numbers(), is_known);
        if !codes.is_empty() {
            let asked: Vec<Code> = codes.iter().map(|code| code - NARROW).collect();
            self.note_numbers(&self.dictionary.numbers(&asked), &codes);
        }
    }

    pub(super) fn look_up_far(&self, far: Vec<i64>) {
        let is_known = |known: &KnownNumbers, number: &i64| known.codes.contains_key(number);
        let far = missing(far, self.known_numbers(), is_known);
        if !far.is_empty() {
            let codes = self.dictionary.codes_of_numbers(&far).into_iter().map(far_code);
            self.note_numbers(&far, &codes.collect::<Vec<_>>());
        }
    }

    /// Asks for the first so many texts and far numbers of the dictionary.
    pub(super) fn look_up_first(&self, [texts, numbers]: [i64; 2], symbols: &RwLock<Symbols>) {
        let first = |count: i64| 0..Code::try_from(count).unwrap_or(0);
        self.look_up_texts(first(texts).collect(), symbols);
        self.look_up_numbers(first(numbers).map(far_code).collect());
    }

    fn note_numbers(&self, numbers: &[i64], codes: &[Code]) {
        let mut known = self.numbers.write().unwrap_or_else(PoisonError::into_inner);
        for (&number, &code) in numbers.iter().zip(codes) {
            known.codes.insert(number, code);
            known.numbers.insert(code, number);
        }
    }
}

/// The distinct values of `all` that are not known.
fn missing<T: Ord, K>(
    mut all: Vec<T>,
    known: RwLockReadGuard<'_, K>,
    is_known: impl Fn(&K, &T) -> bool,
) -> Vec<T> {
    all.retain(|it| !is_known(&known, it));
    drop(known);
    all.sort_unstable();
    all.dedup();
    all
}

/// What is known, if need be after a lookup.
fn known_after<T>(known: impl Fn() -> Option<T>, look_up: impl FnOnce()) -> T {
    let now = known();
    now.unwrap_or_else(|| {
        look_up();
        known().expect("what was looked up is known")
    })
}

impl SharedCodes for DictionaryCache {
    fn symbol(&self, code: Code, symbols: &RwLock<Symbols>) -> Symbol {
        let known = || self.known_texts().symbol(code);
        known_after(known, || self.look_up_texts(vec![code], symbols))
    }

    fn code(&self, symbol: Symbol, symbols: &RwLock<Symbols>) -> Code {
        let known = || self.known_texts().code(symbol);
        known_after(known, || self.look_up_symbols(vec![symbol], symbols))
    }

    fn number(&self, code: Code) -> i64 {
        let known = || self.known_numbers().numbers.get(&code).copied();
        known_after(known, || self.look_up_numbers(vec![code]))
    }

    fn code_of_number(&self, number: i64) -> Code {
        let known = || self.known_numbers().codes.get(&number).copied();
        known_after(known, || self.look_up_far(vec![number]))
    }
}

/// The code of a far number, beside those of numbers that need none.
fn far_code(code: Code) -> Code {
    code.checked_add(NARROW).expect("fewer than 2^31 numbers far from zero")
}

impl KnownTexts {
    pub(super) fn code(&self, symbol: Symbol) -> Option<Code> {
        self.codes.get(symbol.0 as usize).copied().filter(|&code| code != UNKNOWN)
    }

    pub(super) fn symbol(&self, code: Code) -> Option<Symbol> {
        self.symbols.get(&code).copied()
    }

    fn note(&mut self, symbol: Symbol, code: Code) {
        let at = symbol.0 as usize;
        if at >= self.codes.len() {
            self.codes.resize(at + 1, UNKNOWN);
        }
        self.codes[at] = code;
        self.symbols.insert(code, symbol);
    }
}
