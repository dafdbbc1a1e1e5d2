//! Codes that several processes share, and those that one of them has for itself.
//!
//! A process keeps texts under numbers of its own, and knows those far numbers that it has seen. Rows
//! that go from one process to another have shared codes, which are asked for once.

use std::fmt::Debug;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard};

use rustc_hash::FxHashMap;

use crate::database::{Code, NARROW};
use crate::value::{Symbol, Symbols};

/// Who gives texts and far numbers their shared codes, from 0 on: equal ones have the same code in
/// every process, and different ones never have. The constants of the program have the codes that
/// they have in the program.
///
/// Where nobody answers any more, a call does not come back: the process is about to end.
pub trait SharedDictionary: Debug + Send + Sync {
    /// The codes of texts, which they have from now on.
    fn codes_of_texts(&self, texts: &mut dyn Iterator<Item = &str>) -> Vec<Code>;

    /// The texts of codes.
    fn texts(&self, codes: &[Code]) -> Vec<String>;

    /// The codes of the bits of numbers, which they have from now on.
    fn codes_of_numbers(&self, numbers: &[i64]) -> Vec<Code>;

    /// The bits of the numbers of codes.
    fn numbers(&self, codes: &[Code]) -> Vec<i64>;
}

/// What this process knows of the shared codes.
#[derive(Debug)]
pub(super) struct DictionaryCache {
    dictionary: Arc<dyn SharedDictionary>,
    texts: RwLock<KnownTexts>,
    numbers: RwLock<KnownNumbers>,
}

#[derive(Debug, Default)]
struct KnownTexts {
    /// For each symbol of this process, its shared code or [`UNKNOWN`].
    shared: Vec<Code>,
    own: FxHashMap<Code, Symbol>,
}

/// A code that no text has.
const UNKNOWN: Code = Code::MAX;

#[derive(Debug, Default)]
struct KnownNumbers {
    codes: FxHashMap<i64, Code>,
    numbers: FxHashMap<Code, i64>,
}

impl DictionaryCache {
    /// Asks for the codes of all these texts.
    pub(super) fn new(dictionary: Arc<dyn SharedDictionary>, symbols: &Symbols) -> Self {
        let all = (0..symbols.len()).filter_map(|at| u32::try_from(at).ok()).map(Symbol);
        let shared = dictionary.codes_of_texts(&mut all.clone().map(|symbol| symbols.text(symbol)));
        let own = shared.iter().copied().zip(all).collect();
        let texts = RwLock::new(KnownTexts { shared, own });
        Self { dictionary, texts, numbers: RwLock::default() }
    }

    /// The symbol of a code.
    pub(super) fn own(&self, code: Code, symbols: &RwLock<Symbols>) -> Symbol {
        let known = self.known_texts().own.get(&code).copied();
        known.unwrap_or_else(|| {
            self.learn(vec![code], symbols);
            self.known_texts().own[&code]
        })
    }

    /// Asks for the texts of those codes that are not known here.
    pub(super) fn learn(&self, mut codes: Vec<Code>, symbols: &RwLock<Symbols>) {
        {
            let known = self.known_texts();
            codes.retain(|code| !known.own.contains_key(code));
        }
        codes.sort_unstable();
        codes.dedup();
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

    /// Asks for the first so many texts and far numbers, whatever is not known here.
    pub(super) fn learn_all(&self, [texts, numbers]: [i64; 2], symbols: &RwLock<Symbols>) {
        let first = |count: i64| 0..Code::try_from(count).unwrap_or(0);
        self.learn(first(texts).collect(), symbols);
        self.learn_numbers(first(numbers).map(far).collect());
    }

    /// The code of a symbol.
    pub(super) fn code(&self, own: Symbol, symbols: &RwLock<Symbols>) -> Code {
        let known = self.known_texts().code(own);
        known.unwrap_or_else(|| {
            let text = {
                let symbols = symbols.read().unwrap_or_else(PoisonError::into_inner);
                symbols.text(own).to_owned()
            };
            let code = self.dictionary.codes_of_texts(&mut std::iter::once(text.as_str()))[0];
            self.texts.write().unwrap_or_else(PoisonError::into_inner).note(own, code);
            code
        })
    }

    /// The symbol of a code that is known here.
    pub(super) fn known_own(&self, code: Code) -> Option<Symbol> {
        self.known_texts().own.get(&code).copied()
    }

    /// The code of a symbol that is known here.
    pub(super) fn known_code(&self, own: Symbol) -> Option<Code> {
        self.known_texts().code(own)
    }

    /// Asks for the codes of symbols, which have these texts.
    pub(super) fn learn_codes(&self, symbols: &[Symbol], texts: &[String]) {
        let codes = self.dictionary.codes_of_texts(&mut texts.iter().map(String::as_str));
        let mut known = self.texts.write().unwrap_or_else(PoisonError::into_inner);
        symbols.iter().zip(codes).for_each(|(&own, code)| known.note(own, code));
    }

    /// Whether the number of a far code is known here.
    pub(super) fn knows_number(&self, code: Code) -> bool {
        self.known_numbers().numbers.contains_key(&code)
    }

    /// The code of the bits of a far number that is known here.
    pub(super) fn known_code_of_number(&self, number: i64) -> Option<Code> {
        self.known_numbers().codes.get(&number).copied()
    }

    /// The codes of symbols that this process had from the beginning.
    pub(super) fn codes(&self, own: &[Code]) -> Vec<Code> {
        let known = self.known_texts();
        own.iter().map(|&symbol| known.shared[symbol as usize]).collect()
    }

    /// The symbols of codes that are known here.
    pub(super) fn symbols(&self, codes: &[Code]) -> Vec<Code> {
        let known = self.known_texts();
        codes.iter().map(|code| known.own[code].0).collect()
    }

    /// The code of the bits of a far number.
    pub(super) fn code_of_number(&self, number: i64) -> Code {
        let known = self.known_numbers().codes.get(&number).copied();
        known.unwrap_or_else(|| {
            let code = far(self.dictionary.codes_of_numbers(&[number])[0]);
            self.note_numbers(&[number], &[code]);
            code
        })
    }

    /// The bits of the number of a code from [`NARROW`] on.
    pub(super) fn number(&self, code: Code) -> i64 {
        let known = self.known_numbers().numbers.get(&code).copied();
        known.unwrap_or_else(|| {
            let number = self.dictionary.numbers(&[code - NARROW])[0];
            self.note_numbers(&[number], &[code]);
            number
        })
    }

    /// Asks for the numbers of those codes that are not known here.
    pub(super) fn learn_numbers(&self, mut codes: Vec<Code>) {
        {
            let known = self.known_numbers();
            codes.retain(|code| *code >= NARROW && !known.numbers.contains_key(code));
        }
        codes.sort_unstable();
        codes.dedup();
        if !codes.is_empty() {
            let asked: Vec<Code> = codes.iter().map(|code| code - NARROW).collect();
            self.note_numbers(&self.dictionary.numbers(&asked), &codes);
        }
    }

    /// Asks for the codes of those bits of far numbers that have none here yet.
    pub(super) fn learn_codes_of_numbers(&self, mut numbers: Vec<i64>) {
        {
            let known = self.known_numbers();
            numbers.retain(|number| !known.codes.contains_key(number));
        }
        numbers.sort_unstable();
        numbers.dedup();
        if !numbers.is_empty() {
            let codes = self.dictionary.codes_of_numbers(&numbers).into_iter().map(far);
            self.note_numbers(&numbers, &codes.collect::<Vec<_>>());
        }
    }

    fn known_texts(&self) -> RwLockReadGuard<'_, KnownTexts> {
        self.texts.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn known_numbers(&self) -> RwLockReadGuard<'_, KnownNumbers> {
        self.numbers.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn note_numbers(&self, numbers: &[i64], codes: &[Code]) {
        let mut known = self.numbers.write().unwrap_or_else(PoisonError::into_inner);
        for (&number, &code) in numbers.iter().zip(codes) {
            known.codes.insert(number, code);
            known.numbers.insert(code, number);
        }
    }
}

/// The code of a far number, beside those of numbers that need none.
fn far(code: Code) -> Code {
    code.checked_add(NARROW).expect("fewer than 2^31 numbers far from zero")
}

impl KnownTexts {
    fn code(&self, own: Symbol) -> Option<Code> {
        self.shared.get(own.0 as usize).copied().filter(|&code| code != UNKNOWN)
    }

    fn note(&mut self, own: Symbol, code: Code) {
        let at = own.0 as usize;
        if at >= self.shared.len() {
            self.shared.resize(at + 1, UNKNOWN);
        }
        self.shared[at] = code;
        self.own.insert(code, own);
    }
}
