//! A text without what may differ between a quote and its text.

use std::fmt::Write as _;
use std::ops::Range;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use crate::script::runs_on;

/// What every quotation mark and every apostrophe becomes.
pub(crate) const MARK: char = '\'';

/// What every dash, and a row of them, becomes.
const DASH: char = '-';

/// A text without what may differ between a quote and its text, and where each part of it stands there.
///
/// It is in Unicode normal form C. White space is one space; there is none beside quotation marks and
/// dashes, at both ends, and between two characters of a script that has none between words. Quotation
/// marks and apostrophes are all alike, and so are dashes and hyphens; a row of them is one. What is
/// invisible, such as soft hyphens, is left out. Letters, digits and other punctuation stay as they are.
#[derive(Debug, Clone)]
pub struct Folded<'t> {
    source: &'t str,
    text: String,
    /// Where a run of folded text begins that stands in the source at one distance: the byte here, and
    /// the byte there.
    runs: Vec<(usize, usize)>,
}

impl<'t> Folded<'t> {
    /// Folds a text.
    #[must_use]
    pub fn new(source: &'t str) -> Self {
        let text = String::with_capacity(source.len());
        let empty = Self { source, text, runs: Vec::new() };
        let mut folder = Folder { folded: empty, last: None, spaced: None };
        let mut segment = String::new();
        let mut at = 0;
        while at < source.len() {
            let plain = plain_length(&source.as_bytes()[at..]);
            if plain > 0 {
                folder.add_plain(&source[at..at + plain], at);
                at += plain;
                continue;
            }
            let length = segment_length(&source[at..]);
            let part = &source[at..at + length];
            let mut letters = part.chars();
            match (letters.next(), letters.next()) {
                (Some(letter), None) if is_stable(letter) => folder.add(letter, at),
                _ => {
                    segment.clear();
                    segment.extend(part.nfc());
                    segment.chars().for_each(|letter| folder.add(letter, at));
                }
            }
            at += length;
        }
        folder.folded
    }

    /// The text from which it was folded.
    #[must_use]
    pub fn source(&self) -> &'t str {
        self.source
    }

    /// The folded text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a part of the folded text stands in the source.
    #[must_use]
    pub fn place(&self, range: Range<usize>) -> Range<usize> {
        let last = self.text[..range.end].char_indices().next_back();
        let Some((last, _)) = last.filter(|_| !range.is_empty()) else {
            let start = self.start(range.start);
            return start..start;
        };
        let at = self.start(last);
        let mut letters = self.source[at..].char_indices().skip(1);
        let end = letters.find(|&(_, letter)| begins_segment(letter));
        self.start(range.start)..end.map_or(self.source.len(), |(length, _)| at + length)
    }

    /// Where in the source the character at this byte of the folded text begins.
    fn start(&self, at: usize) -> usize {
        let run = self.runs.partition_point(|&(start, _)| start <= at).saturating_sub(1);
        self.runs.get(run).map_or(self.source.len(), |&(start, there)| there + (at - start))
    }

    /// What tells whether two texts read the same: 32 hexadecimal digits of the SHA-256 of what is
    /// folded.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let hash = hmac_sha256::Hash::hash(self.text.as_bytes());
        hash[..16].iter().fold(String::new(), |mut digits, byte| {
            // Writing to a text cannot fail.
            let _ = write!(digits, "{byte:02x}");
            digits
        })
    }
}

struct Folder<'t> {
    folded: Folded<'t>,
    /// The last character that was added.
    last: Option<char>,
    /// Where white space began that came since.
    spaced: Option<usize>,
}

/// How many bytes at the start are characters of ASCII that stay as they are and that nothing joins.
fn plain_length(bytes: &[u8]) -> usize {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !b"\"'`-".contains(&byte);
    let length = bytes.iter().position(|&byte| !is_plain(byte)).unwrap_or(bytes.len());
    // An accent may follow.
    let joins = bytes.get(length).is_some_and(|byte| !byte.is_ascii());
    length - usize::from(joins && length > 0)
}

/// How many bytes at the start are one character and those that join it in normal form.
fn segment_length(text: &str) -> usize {
    let mut letters = text.char_indices().skip(1);
    letters.find(|&(_, letter)| begins_segment(letter)).map_or(text.len(), |(at, _)| at)
}

impl Folder<'_> {
    /// Adds characters that stay as they are.
    fn add_plain(&mut self, text: &str, at: usize) {
        let mut letters = text.chars();
        if let Some(first) = letters.next() {
            self.add(first, at);
            self.folded.text.push_str(&text[1..]);
            self.last = letters.next_back().or(self.last);
        }
    }

    fn add(&mut self, letter: char, at: usize) {
        if letter.is_whitespace() {
            self.spaced.get_or_insert(at);
            return;
        }
        if is_invisible(letter) {
            return;
        }
        let letter = if letter.is_ascii_alphanumeric() { letter } else { folded(letter) };
        let spaced = self.spaced.take();
        if let Some(last) = self.last {
            if last == letter && is_mark(letter) {
                return;
            }
            let is_apart = is_mark(last) || is_mark(letter) || (runs_on(last) && runs_on(letter));
            if let Some(at) = spaced.filter(|_| !is_apart) {
                self.push(' ', at);
            }
        }
        self.push(letter, at);
        self.last = Some(letter);
    }

    fn push(&mut self, letter: char, at: usize) {
        let Folded { text, runs, .. } = &mut self.folded;
        let here = text.len();
        let goes_on = runs.last().is_some_and(|&(start, there)| there + (here - start) == at);
        if !goes_on {
            runs.push((here, at));
        }
        text.push(letter);
    }
}

fn is_mark(letter: char) -> bool {
    letter == MARK || letter == DASH
}

/// The character that stands for this one and all that are as good.
fn folded(letter: char) -> char {
    match letter {
        '"'
        | '\''
        | '`'
        | '´'
        | '«'
        | '»'
        | 'ʹ'
        | 'ʺ'
        | 'ʻ'
        | 'ʼ'
        | 'ʽ'
        | 'ˈ'
        | 'ˮ'
        | '׳'
        | '״'
        | '‘'..='‟'
        | '′'
        | '″'
        | '‵'
        | '‶'
        | '‹'
        | '›'
        | '❛'..='❟'
        | '⹂'
        | '「'..='』'
        | '〝'..='〟'
        | '﹁'..='﹄'
        | '＂'
        | '＇'
        | '｀'
        | '｢'
        | '｣' => MARK,
        '-' | '֊' | '־' | '᠆' | '‐'..='―' | '⁃' | '−' | '⸺' | '⸻' | '﹘' | '﹣' | '－' => {
            DASH
        }
        _ => letter,
    }
}

/// Whether nothing is shown for the character, and nothing is meant by it but where a line may break or
/// in which direction it runs.
pub(crate) fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}' | '\u{200E}' | '\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether the character never joins one before it when a text is brought into normal form.
fn begins_segment(letter: char) -> bool {
    is_simple(letter)
        || (canonical_combining_class(letter) == 0
            && is_nfc_quick(std::iter::once(letter)) != IsNormalized::Maybe)
}

/// Whether the character is as it is in normal form, unless another joins it.
fn is_stable(letter: char) -> bool {
    is_simple(letter)
        || (canonical_combining_class(letter) == 0
            && is_nfc_quick(std::iter::once(letter)) == IsNormalized::Yes)
}

/// Whether the character is of a range of which all are both, which saves a look into large tables: Latin,
/// Cyrillic, Vietnamese, punctuation, Kana, Han, Hangul.
fn is_simple(letter: char) -> bool {
    matches!(letter,
        '\0'..'\u{300}' | '\u{400}'..='\u{482}' | '\u{48A}'..='\u{52F}' | '\u{1E00}'..='\u{1EFF}'
        | '\u{2010}'..='\u{2027}' | '\u{3001}'..='\u{3029}' | '\u{3041}'..='\u{3096}'
        | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_characters_are_what_the_tables_say() {
        for letter in (0..0xE000).filter_map(char::from_u32).filter(|&it| is_simple(it)) {
            assert_eq!(canonical_combining_class(letter), 0, "{letter:?}");
            assert_eq!(is_nfc_quick(std::iter::once(letter)), IsNormalized::Yes, "{letter:?}");
        }
    }
}
