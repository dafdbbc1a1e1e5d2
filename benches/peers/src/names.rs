//! Keys and names to codes, which count up from 0, and back.

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

/// Keys of 64 bits, and the code of each.
///
/// Half of the slots of a table at most are taken, and each of these has a part of the hash beside
/// the code, so that one look at it and one at the key are enough.
#[derive(Debug, Default)]
pub(crate) struct Codes {
    slots: Vec<u64>,
    keys: Vec<u64>,
}

impl Codes {
    /// The code of a key, the next one if it is new.
    pub(crate) fn of(&mut self, key: u64) -> u32 {
        if self.keys.len() * 2 >= self.slots.len() {
            self.grow();
        }
        let hash = hash(key);
        let mut slot = self.home(hash);
        loop {
            let entry = self.slots[slot];
            if entry == 0 {
                self.slots[slot] = entry_of(hash, self.keys.len());
                self.keys.push(key);
                return code_of(self.slots[slot]);
            }
            let code = code_of(entry);
            if (entry ^ hash) >> 32 == 0 && self.keys[code as usize] == key {
                return code;
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.keys.len()
    }

    /// The key of each code.
    pub(crate) fn into_keys(self) -> Vec<u64> {
        self.keys
    }

    /// The place of each code in the order of the keys.
    pub(crate) fn ranks(&self) -> Vec<u32> {
        ranks(self.keys.iter().copied().zip(0..).collect())
    }

    fn home(&self, hash: u64) -> usize {
        hash as usize & (self.slots.len() - 1)
    }

    fn grow(&mut self) {
        self.slots = vec![0; (self.slots.len() * 2).max(1 << 10)];
        for code in 0..self.keys.len() {
            let hash = hash(self.keys[code]);
            let mut slot = self.home(hash);
            while self.slots[slot] != 0 {
                slot = (slot + 1) & (self.slots.len() - 1);
            }
            self.slots[slot] = entry_of(hash, code);
        }
    }
}

/// The lower half is the code and one, so that no entry is 0.
fn entry_of(hash: u64, code: usize) -> u64 {
    hash >> 32 << 32 | (code as u64 + 1)
}

fn code_of(entry: u64) -> u32 {
    entry as u32 - 1
}

/// Both halves of the product with an odd number that looks random.
fn hash(key: u64) -> u64 {
    let product = u128::from(key) * 0x9e37_79b9_7f4a_7c15;
    (product >> 64) as u64 ^ product as u64
}

/// The names of one domain.
///
/// The bytes of a name of up to eight are its key. A longer one gets a key that begins with a tab,
/// which no name does.
#[derive(Debug, Default)]
pub(crate) struct Names {
    codes: Codes,
    long: HashMap<Box<[u8]>, u32, FxBuildHasher>,
}

impl Names {
    /// The code of a name of at most eight bytes, which are given with zeros behind them.
    pub(crate) fn short(&mut self, bytes: u64) -> u32 {
        self.codes.of(bytes)
    }

    /// The code of a longer name.
    pub(crate) fn long(&mut self, name: &[u8]) -> u32 {
        if let Some(code) = self.long.get(name) {
            return *code;
        }
        let code = self.codes.of((self.long.len() as u64) << 8 | u64::from(b'\t'));
        self.long.insert(name.into(), code);
        code
    }

    pub(crate) fn len(&self) -> usize {
        self.codes.len()
    }

    /// The place of each code in the order of the names.
    pub(crate) fn ranks(&self) -> Vec<u32> {
        if self.long.is_empty() {
            let texts = self.codes.keys.iter().map(|key| key.swap_bytes());
            return ranks(texts.zip(0..).collect());
        }
        let texts: Vec<[u8; 8]> = self.codes.keys.iter().map(|key| key.to_le_bytes()).collect();
        let mut order: Vec<(&[u8], u32)> = texts.iter().map(without_zeros).zip(0..).collect();
        #[expect(clippy::iter_over_hash_type, reason = "each goes to a place of its own")]
        for (name, code) in &self.long {
            order[*code as usize].0 = name;
        }
        ranks(order)
    }
}

fn without_zeros(bytes: &[u8; 8]) -> &[u8] {
    let length = bytes.iter().rposition(|byte| *byte != 0).map_or(0, |last| last + 1);
    &bytes[..length]
}

fn ranks<T: Ord>(mut order: Vec<(T, u32)>) -> Vec<u32> {
    order.sort_unstable();
    let mut ranks = vec![0; order.len()];
    for ((_, code), rank) in order.iter().zip(0..) {
        ranks[*code as usize] = rank;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_count_up_and_keep_their_keys() {
        let mut codes = Codes::default();
        let key = |at: u32| u64::from(at).wrapping_mul(0xdead_beef_1234_5677);
        for _ in 0..2 {
            for at in 0..5_000 {
                assert_eq!(codes.of(key(at)), at);
            }
        }
        assert_eq!(codes.len(), 5_000);
        assert_eq!(codes.into_keys()[17], key(17));
    }

    #[test]
    fn ranks_are_places_in_order() {
        let mut codes = Codes::default();
        for key in [30, 10, 20] {
            codes.of(key);
        }
        assert_eq!(codes.ranks(), [2, 0, 1]);
    }
}
