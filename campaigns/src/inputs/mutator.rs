//! New inputs out of known ones: bytes, tokens and stretches are changed, dropped, doubled and taken from
//! elsewhere.

use crate::numbers::Numbers;

/// The longest input.
const LONGEST: usize = 4_096;

/// What any format may have trouble with.
const HOSTILE: [&[u8]; 24] = [
    b"\0",
    b"\xff",
    b"\xc3\x28",
    "\u{feff}".as_bytes(),
    "\u{202e}".as_bytes(),
    "\u{2028}".as_bytes(),
    "\u{1f469}\u{200d}\u{1f680}".as_bytes(),
    b"\r\n",
    b"\r",
    b"\x1b[31m",
    b"\\u0000",
    b"\\ud800",
    b"9223372036854775807",
    b"-9223372036854775808",
    b"18446744073709551616",
    b"1e400",
    b"-0",
    b"0.1",
    b"9999-12-31",
    b"-0001-02-29",
    b"2024-02-30T24:60Z",
    b"\"",
    b"[[[[[[[[[[[[[[[[",
    b"((((((((((((((((",
];

/// Makes inputs.
pub(super) struct Mutator {
    numbers: Numbers,
    pool: Vec<Vec<u8>>,
    /// The places of those in the pool that were accepted.
    accepted: Vec<usize>,
    words: Vec<Vec<u8>>,
}

impl Mutator {
    /// From this corpus, with these words of the format.
    pub(super) fn new(numbers: Numbers, corpus: Vec<Vec<u8>>, words: &str) -> Self {
        let words = words.split_whitespace().map(|word| word.as_bytes().to_vec());
        let hostile = HOSTILE.iter().map(|it| it.to_vec());
        let pool = if corpus.is_empty() { vec![Vec::new()] } else { corpus };
        let accepted = Vec::new();
        Self { numbers, pool, accepted, words: words.chain(hostile).collect() }
    }

    pub(super) fn len(&self) -> usize {
        self.pool.len()
    }

    pub(super) fn add(&mut self, input: Vec<u8>, is_accepted: bool) {
        self.accepted.extend(is_accepted.then_some(self.pool.len()));
        self.pool.push(input);
    }

    /// The next input.
    pub(super) fn next(&mut self, out: &mut Vec<u8>) {
        let any = self.numbers.below(self.pool.len());
        // What is nearly right reaches more than what is wrong at its beginning.
        let accepted = self.numbers.one(&self.accepted).filter(|it| *it % 4 != any % 4);
        let base = accepted.copied().unwrap_or(any);
        out.clone_from(&self.pool[base]);
        loop {
            self.change(out);
            if self.numbers.once_in(2) {
                break;
            }
        }
        out.truncate(LONGEST);
    }

    fn change(&mut self, out: &mut Vec<u8>) {
        match self.numbers.below(12) {
            0 => self.byte(out),
            1 => self.splice(out),
            2 => self.drop_stretch(out),
            3 => self.double_stretch(out),
            4 | 5 => self.replace_token(out),
            6 | 7 => self.swap_tokens(out),
            8 => self.drop_token(out),
            9 => self.digit(out),
            _ => self.insert_word(out),
        }
    }

    fn byte(&mut self, out: &mut Vec<u8>) {
        let (at, byte) = (self.numbers.below(out.len() + 1), self.numbers.draw().to_le_bytes()[0]);
        match out.get_mut(at) {
            Some(old) if byte % 2 == 0 => *old ^= 1 << (byte >> 5),
            Some(old) => *old = byte,
            None => out.push(byte),
        }
    }

    /// A digit becomes another one: most dates and numbers stay what they are.
    fn digit(&mut self, out: &mut [u8]) {
        let from = self.numbers.below(out.len());
        let digit = b'0' + u8::try_from(self.numbers.below(10)).unwrap_or(0);
        if let Some(found) = out.iter_mut().skip(from).find(|byte| byte.is_ascii_digit()) {
            *found = digit;
        }
    }

    /// A stretch of another input takes the place of one of this.
    fn splice(&mut self, out: &mut Vec<u8>) {
        let other = self.numbers.below(self.pool.len());
        let (from, to) = self.stretch(self.pool[other].len());
        let (start, end) = self.stretch(out.len());
        let taken = self.pool[other][from..to].to_vec();
        out.splice(start..end, taken);
    }

    fn drop_stretch(&mut self, out: &mut Vec<u8>) {
        let (start, end) = self.stretch(out.len());
        out.drain(start..end);
    }

    fn double_stretch(&mut self, out: &mut Vec<u8>) {
        let (start, end) = self.stretch(out.len());
        let taken = out[start..end].to_vec();
        let times = if self.numbers.once_in(8) { 16 } else { 1 };
        let at = self.numbers.below(out.len() + 1);
        out.splice(at..at, taken.repeat(times));
    }

    /// A short stretch more often than a long one.
    fn stretch(&mut self, length: usize) -> (usize, usize) {
        let start = self.numbers.below(length + 1);
        let most = if self.numbers.once_in(4) { length } else { 24 };
        (start, (start + self.numbers.below(most + 1)).min(length))
    }

    fn word(&mut self) -> Vec<u8> {
        let at = self.numbers.below(self.words.len());
        self.words[at].clone()
    }

    fn insert_word(&mut self, out: &mut Vec<u8>) {
        let (start, _) = self.token(out);
        let word = self.word();
        out.splice(start..start, word);
    }

    fn replace_token(&mut self, out: &mut Vec<u8>) {
        let (start, end) = self.token(out);
        let with = if self.numbers.once_in(2) {
            self.word()
        } else {
            let other = self.numbers.below(self.pool.len());
            let at = self.numbers.below(self.pool[other].len());
            let (from, to) = token_at(&self.pool[other], at);
            self.pool[other][from..to].to_vec()
        };
        out.splice(start..end, with);
    }

    fn swap_tokens(&mut self, out: &mut Vec<u8>) {
        let (mut one, mut other) = (self.token(out), self.token(out));
        if one > other {
            (one, other) = (other, one);
        }
        if one.1 <= other.0 {
            let (first, second) = (out[one.0..one.1].to_vec(), out[other.0..other.1].to_vec());
            out.splice(other.0..other.1, first);
            out.splice(one.0..one.1, second);
        }
    }

    fn drop_token(&mut self, out: &mut Vec<u8>) {
        let (start, end) = self.token(out);
        out.drain(start..end);
    }

    fn token(&mut self, text: &[u8]) -> (usize, usize) {
        token_at(text, self.numbers.below(text.len()))
    }
}

/// The letters and digits around a place, or what else stands there.
fn token_at(text: &[u8], at: usize) -> (usize, usize) {
    let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_' || *byte >= 0x80;
    if text.get(at).is_none_or(|byte| !is_word(byte)) {
        return (at.min(text.len()), (at + 1).min(text.len()));
    }
    let start = text[..at].iter().rposition(|byte| !is_word(byte)).map_or(0, |it| it + 1);
    let end = text[at..].iter().position(|byte| !is_word(byte)).map_or(text.len(), |it| at + it);
    (start, end)
}
