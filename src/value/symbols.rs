//! Interned texts.

use std::cmp::Ordering;
use std::hash::Hasher as _;

use rustc_hash::FxHasher;

use crate::value::{Symbol, Value, record};

/// What gives texts numbers.
pub trait Interner {
    /// The text of a symbol.
    fn text(&self, symbol: Symbol) -> &str;

    /// The symbol of this text; the same for equal texts.
    ///
    /// # Panics
    /// After four billion different texts.
    fn intern(&mut self, text: &str) -> Symbol;

    /// Orders two values as a reader expects: numbers by value, texts by their UTF-8 bytes, records by what
    /// they hold.
    fn compare(&self, left: Value, right: Value) -> Ordering {
        match (left, right) {
            (Value::Symbol(a), Value::Symbol(b)) => self.text(a).cmp(self.text(b)),
            (Value::Record(a), Value::Record(b)) => record::compare(a, b, self),
            _ => left.cmp(&right),
        }
    }

    /// Orders two tuples column by column, as [`compare`](Self::compare) orders values.
    fn compare_tuples(&self, left: &[Value], right: &[Value]) -> Ordering {
        let mut orders = left.iter().zip(right).map(|(&a, &b)| self.compare(a, b));
        orders.find(|order| order.is_ne()).unwrap_or_else(|| left.len().cmp(&right.len()))
    }
}

/// Texts one after the other in one piece of memory.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Texts {
    all: String,
    /// Where each text ends.
    ends: Vec<usize>,
}

impl Texts {
    /// Adds a text.
    pub fn push(&mut self, text: &str) {
        self.all.push_str(text);
        self.ends.push(self.all.len());
    }

    /// The text at this place.
    #[must_use]
    #[inline]
    pub fn get(&self, at: usize) -> &str {
        let start = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start..self.ends[at]]
    }

    /// How many texts there are.
    #[must_use]
    #[inline]
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Drops all but the first `len` texts.
    pub fn truncate(&mut self, len: usize) {
        self.ends.truncate(len);
        self.all.truncate(self.ends.last().copied().unwrap_or(0));
    }

    /// All texts, in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.get(at))
    }
}

/// The texts of a run, each under one number.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Symbols {
    texts: Texts,
    /// For each slot of a hash table, half of a hash in the upper bits and a symbol in the lower
    /// ones. There is a power of two of them, and at most three quarters are taken.
    slots: Vec<u64>,
}

impl Interner for Symbols {
    fn text(&self, symbol: Symbol) -> &str {
        self.text(symbol)
    }

    fn intern(&mut self, text: &str) -> Symbol {
        self.intern(text)
    }
}

/// The texts of a run, which stay as they are, and further ones that are numbered behind them.
#[derive(Debug, Clone)]
pub struct MoreSymbols<'a> {
    /// The texts of the run.
    pub run: &'a Symbols,
    /// The further ones, numbered from 0.
    pub more: Symbols,
}

impl MoreSymbols<'_> {
    fn first(&self) -> u32 {
        u32::try_from(self.run.len()).expect("fewer than 2^32 texts")
    }
}

impl Interner for MoreSymbols<'_> {
    fn text(&self, symbol: Symbol) -> &str {
        match symbol.0.checked_sub(self.first()) {
            Some(further) => self.more.text(Symbol(further)),
            None => self.run.text(symbol),
        }
    }

    fn intern(&mut self, text: &str) -> Symbol {
        let first = self.first();
        self.run.find(text).unwrap_or_else(|| Symbol(first + self.more.intern(text).0))
    }
}

/// A slot that no symbol has.
const FREE: u64 = u64::MAX;

/// How many texts are looked up together: their slots are loaded before the first text is compared.
const TOGETHER: usize = 64;

impl Symbols {
    /// The symbol of this text; the same for equal texts.
    ///
    /// # Panics
    /// After four billion different texts.
    pub fn intern(&mut self, text: &str) -> Symbol {
        self.reserve(1);
        self.intern_hashed(text, hash(text))
    }

    /// The text of a symbol of this run.
    #[must_use]
    #[inline]
    pub fn text(&self, symbol: Symbol) -> &str {
        self.texts.get(symbol.0 as usize)
    }

    /// Orders two values as a reader expects: see [`Interner::compare`].
    #[must_use]
    pub fn compare(&self, left: Value, right: Value) -> Ordering {
        Interner::compare(self, left, right)
    }

    /// Orders two tuples as a reader expects: see [`Interner::compare_tuples`].
    #[must_use]
    pub fn compare_tuples(&self, left: &[Value], right: &[Value]) -> Ordering {
        Interner::compare_tuples(self, left, right)
    }

    /// The symbols of those of the texts that have none yet: of the places in `wanted`, each is
    /// handed to `found` with its symbol.
    ///
    /// # Panics
    /// As [`intern`](Self::intern).
    pub fn intern_each(
        &mut self,
        texts: &Texts,
        wanted: &[usize],
        mut found: impl FnMut(usize, Symbol),
    ) {
        let mut hashes = [0; TOGETHER];
        for places in wanted.chunks(TOGETHER) {
            for (&at, hash_of) in places.iter().zip(&mut hashes) {
                *hash_of = hash(texts.get(at));
            }
            self.reserve(places.len());
            self.load(&hashes[..places.len()]);
            for (&at, &hash) in places.iter().zip(&hashes) {
                found(at, self.intern_hashed(texts.get(at), hash));
            }
        }
    }

    fn intern_hashed(&mut self, text: &str, hash: u64) -> Symbol {
        let slot = self.slot(text, hash);
        if self.slots[slot] == FREE {
            let symbol = u32::try_from(self.texts.len()).ok().filter(|&symbol| symbol != u32::MAX);
            let symbol = symbol.expect("fewer than 2^32 - 1 texts");
            self.texts.push(text);
            self.slots[slot] = entry(hash, symbol);
        }
        Symbol(symbol_of(self.slots[slot]))
    }

    /// Takes over the texts that others, which began with the same, have gained since.
    pub fn catch_up(&mut self, others: &Self) {
        for at in self.len()..others.len() {
            self.intern(others.texts.get(at));
        }
    }

    /// The symbol of this text, if it was ever interned.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Symbol> {
        if self.slots.is_empty() {
            return None;
        }
        let slot = self.slots[self.slot(text, hash(text))];
        (slot != FREE).then(|| Symbol(symbol_of(slot)))
    }

    /// Calls `found` for each of the texts, in order, with its symbol if it has one.
    pub fn find_each(&self, texts: &Texts, mut found: impl FnMut(usize, Option<Symbol>)) {
        let mut hashes = [0; TOGETHER];
        for start in (0..texts.len()).step_by(TOGETHER) {
            let end = (start + TOGETHER).min(texts.len());
            for (at, hash_of) in (start..end).zip(&mut hashes) {
                *hash_of = hash(texts.get(at));
            }
            self.load(&hashes[..end - start]);
            for (at, &hash) in (start..end).zip(&hashes) {
                let slot = if self.slots.is_empty() {
                    FREE
                } else {
                    self.slots[self.slot(texts.get(at), hash)]
                };
                found(at, (slot != FREE).then(|| Symbol(symbol_of(slot))));
            }
        }
    }

    /// All texts, in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.texts.iter()
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

    #[inline]
    #[expect(clippy::cast_possible_truncation, reason = "a slot is in memory")]
    fn home(&self, hash: u64) -> usize {
        half(hash).unbounded_shr(u32::BITS - self.slots.len().trailing_zeros()) as usize
    }

    /// Brings the slots of these hashes into the cache.
    fn load(&self, hashes: &[u64]) {
        if !self.slots.is_empty() {
            let taken = hashes.iter().filter(|&&hash| self.slots[self.home(hash)] != FREE).count();
            std::hint::black_box(taken);
        }
    }

    /// The slot that has the text, or that is free for it.
    #[inline]
    fn slot(&self, text: &str, hash: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut slot = self.home(hash);
        loop {
            let entry = self.slots[slot];
            let is_it =
                |entry| half(entry) == half(hash) && self.text(Symbol(symbol_of(entry))) == text;
            if entry == FREE || is_it(entry) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Sees to it that there is room for so many more texts.
    fn reserve(&mut self, more: usize) {
        let least = (self.len() + more) * 4 / 3 + 1;
        if least <= self.slots.len() {
            return;
        }
        let more = vec![FREE; least.next_power_of_two().max(16)];
        let mask = more.len() - 1;
        // An entry has what finds its home, in about the order in which the slots were.
        for entry in std::mem::replace(&mut self.slots, more) {
            if entry != FREE {
                let mut slot = self.home(entry);
                while self.slots[slot] != FREE {
                    slot = (slot + 1) & mask;
                }
                self.slots[slot] = entry;
            }
        }
    }
}

/// 2^64 divided by the golden ratio: a multiplication spreads hashes over the upper bits.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

#[inline]
fn hash(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish().wrapping_mul(SPREAD)
}

/// The half of a hash that is kept in a slot, and finds its home.
#[inline]
fn half(hash: u64) -> u64 {
    hash >> u32::BITS
}

#[inline]
fn entry(hash: u64, symbol: u32) -> u64 {
    half(hash) << u32::BITS | u64::from(symbol)
}

#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the lower half is the symbol")]
fn symbol_of(entry: u64) -> u32 {
    entry as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_come_back_and_equal_ones_are_one() {
        let mut symbols = Symbols::default();
        assert_eq!(symbols.find(""), None);
        let texts: Vec<String> = (0..1000).map(|n| format!("{}ö{n}", n % 7)).collect();
        let first: Vec<Symbol> = texts.iter().map(|text| symbols.intern(text)).collect();
        assert_eq!(symbols.intern(""), Symbol(1000));
        for (text, &symbol) in texts.iter().zip(&first) {
            assert_eq!(symbols.intern(text), symbol);
            assert_eq!(symbols.find(text), Some(symbol));
            assert_eq!(symbols.text(symbol), text);
        }
        assert_eq!((symbols.len(), symbols.find("0ö1")), (1001, None));
    }

    #[test]
    fn further_texts_are_numbered_behind_those_of_the_run() {
        let mut run = Symbols::default();
        let b = run.intern("b");
        let mut all = MoreSymbols { run: &run, more: Symbols::default() };
        let (a, c) = (all.intern("a"), all.intern("c"));
        assert_eq!([all.intern("b"), a, all.intern("a"), c], [b, Symbol(1), a, Symbol(2)]);
        assert_eq!([all.text(a), all.text(b), all.text(c)], ["a", "b", "c"]);
        assert_eq!(all.compare(Value::Symbol(a), Value::Symbol(b)), Ordering::Less);
    }

    #[test]
    fn many_are_found_together() {
        let (mut symbols, mut asked) = (Symbols::default(), Texts::default());
        for n in 0..300 {
            asked.push(&n.to_string());
            if n % 3 == 0 {
                symbols.intern(&n.to_string());
            }
        }
        let mut count = 0;
        symbols.find_each(&asked, |at, symbol| {
            assert_eq!(symbol, symbols.find(asked.get(at)));
            count += usize::from(symbol.is_some());
        });
        assert_eq!(count, 100);
    }
}
