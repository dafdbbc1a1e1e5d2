//! The words of a text, by which texts are compared.
//!
//! A word is a run of letters and digits. In scripts that put no spaces between words, such as Chinese
//! and Thai, each character is one of half the weight. Two words are equal if they differ in nothing but
//! case, Unicode normal form and invisible characters. Speech between quotation marks is marked:
//! two reporters who heard one speaker have the same words of it.

use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::fold::is_invisible;

/// The words that are compared at most, of each text: more than any article has.
pub const WORDS_AT_MOST: usize = 200_000;

/// The weight of a word of letters; a character of a script without spaces has half of it.
pub(crate) const WORD: u32 = 2;

/// Numbers for words, equal if and only if the words are equal.
#[derive(Debug, Default)]
pub struct Dictionary {
    numbers: HashMap<String, u32>,
}

/// One word of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word {
    /// Its number in the dictionary.
    pub(crate) number: u32,
    /// Its first byte in the text.
    pub(crate) start: u32,
    /// The byte after its last.
    pub(crate) end: u32,
    /// [`WORD`], or half of it.
    pub(crate) weight: u8,
    /// Whether it stands between quotation marks.
    pub(crate) is_quoted: bool,
    /// The paragraph that it is in; blank lines part them.
    pub(crate) paragraph: u32,
}

/// The words of a text, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    pub(crate) all: Vec<Word>,
    /// Whether the text has more than [`WORDS_AT_MOST`].
    pub is_cut: bool,
}

impl Words {
    /// The words of a text of less than 4 GiB; of a longer one, none.
    #[must_use]
    pub fn new(text: &str, dictionary: &mut Dictionary) -> Self {
        let mut words = Self::default();
        if u32::try_from(text.len()).is_err() {
            words.is_cut = true;
            return words;
        }
        let mut speech = Speech::default();
        let mut paragraphs = Paragraphs::default();
        let mut characters = text.char_indices().peekable();
        while let Some((start, first)) = characters.next() {
            if !first.is_alphanumeric() {
                if paragraphs.take(first) {
                    // What nothing ends was no speech.
                    speech = Speech::default();
                }
                speech.take(first, &mut words.all);
                continue;
            }
            if words.all.len() == WORDS_AT_MOST {
                words.is_cut = true;
                break;
            }
            paragraphs.end_line();
            let end = word_end(text, start, first);
            while characters.next_if(|&(at, _)| at < end).is_some() {}
            words.all.push(Word {
                number: dictionary.number(&text[start..end]),
                start: offset(start),
                end: offset(end),
                weight: if stands_alone(first) { 1 } else { 2 },
                is_quoted: false,
                paragraph: paragraphs.number,
            });
        }
        words
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// How many words weigh as much.
    #[must_use]
    pub fn count(&self) -> usize {
        (self.all.iter().map(|word| u32::from(word.weight)).sum::<u32>() / WORD) as usize
    }

    /// What the dictionary has for each.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        self.all.iter().map(|word| word.number)
    }

    /// Where all these words stand one after the other.
    pub(crate) fn find(&self, phrase: &Self) -> Vec<Range<usize>> {
        let (length, numbers) = (phrase.all.len(), phrase.all.iter().map(|word| word.number));
        if length == 0 {
            return Vec::new();
        }
        let is_here = |window: &[Word]| window.iter().map(|word| word.number).eq(numbers.clone());
        let windows = self.all.windows(length).enumerate();
        windows.filter(|(_, window)| is_here(window)).map(|(at, _)| at..at + length).collect()
    }

    /// Whether all these words stand in it one after the other.
    #[must_use]
    pub fn contain(&self, phrase: &Self) -> bool {
        !self.find(phrase).is_empty()
    }
}

/// The byte after the word that begins here, with this letter.
fn word_end(text: &str, start: usize, first: char) -> usize {
    let is_alone = stands_alone(first);
    let goes_on = |next: char| {
        is_hidden(next)
            || is_combining_mark(next)
            || (!is_alone && next.is_alphanumeric() && !stands_alone(next))
    };
    let rest = &text[start + first.len_utf8()..];
    text.len() - rest.trim_start_matches(goes_on).len()
}

/// Offsets were checked when the text was taken.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Dictionary {
    fn number(&mut self, word: &str) -> u32 {
        // Most words are as they are looked up.
        let is_plain = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
        if let Some(&number) = self.numbers.get(word).filter(|_| is_plain) {
            return number;
        }
        let folded = folded(word);
        if let Some(&number) = self.numbers.get(&folded) {
            return number;
        }
        let number = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
        self.numbers.insert(folded, number);
        number
    }
}

/// What equal words have in common.
pub(crate) fn folded(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let seen = word.chars().filter(|&character| !is_hidden(character));
    // Lowering the case can bring marks that are composed only afterwards.
    seen.nfkc().flat_map(char::to_lowercase).nfkc().collect()
}

/// Characters that change nothing of what is seen: soft hyphens, joiners, marks of direction, variants.
pub(crate) fn is_hidden(character: char) -> bool {
    is_invisible(character)
        || matches!(character,
            '\u{34f}' | '\u{200c}' | '\u{200d}' | '\u{2061}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}'
            | '\u{e0000}'..='\u{e0fff}')
}

/// Letters of scripts that put no spaces between words.
pub(crate) fn stands_alone(character: char) -> bool {
    matches!(character,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

/// Counts paragraphs.
#[derive(Default)]
struct Paragraphs {
    number: u32,
    line_ends: u32,
}

impl Paragraphs {
    /// Takes what is no part of a word; whether a paragraph ends there.
    fn take(&mut self, character: char) -> bool {
        let ends = match character {
            '\u{2029}' | '\u{c}' => true,
            '\n' => {
                self.line_ends += 1;
                self.line_ends == 2
            }
            other => {
                if !other.is_whitespace() {
                    self.line_ends = 0;
                }
                false
            }
        };
        self.number += u32::from(ends);
        ends
    }

    fn end_line(&mut self) {
        self.line_ends = 0;
    }
}

/// Speech that has begun and not ended.
#[derive(Default)]
struct Speech {
    /// What ends it, and how many words came before it.
    open: Option<(&'static [char], usize)>,
}

impl Speech {
    /// The words that speech has at most: a mark without its fellow opens nothing.
    const LONGEST: usize = 200;

    /// Takes what is no part of a word.
    fn take(&mut self, character: char, words: &mut [Word]) {
        if let Some((ends, from)) = self.open {
            if words.len() - from > Self::LONGEST {
                self.open = None;
            } else if ends.contains(&character) {
                words[from..].iter_mut().for_each(|word| word.is_quoted = true);
                self.open = None;
                return;
            } else {
                return;
            }
        }
        let ends: &[char] = match character {
            '"' => &['"'],
            '\u{201c}' | '\u{201d}' => &['\u{201d}'],
            '\u{201e}' => &['\u{201c}', '\u{201d}'],
            '«' => &['»'],
            '»' => &['«', '»'],
            '「' => &['」'],
            '『' => &['』'],
            _ => return,
        };
        self.open = Some((ends, words.len()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<String> {
        let words = Words::new(text, &mut Dictionary::default());
        words.all.iter().map(|word| folded(&text[word.start as usize..word.end as usize])).collect()
    }

    fn quoted(text: &str) -> Vec<&str> {
        let words = Words::new(text, &mut Dictionary::default());
        let quoted = words.all.iter().filter(|word| word.is_quoted);
        quoted.map(|word| &text[word.start as usize..word.end as usize]).collect()
    }

    #[test]
    fn words_are_what_readers_take_for_words() {
        assert_eq!(
            words("Three men, 40 km from Kyiv\u{ad}s."),
            ["three", "men", "40", "km", "from", "kyivs"]
        );
        assert_eq!(words("Éclair e\u{301}clair ﬁre"), ["éclair", "éclair", "fire"]);
        assert_eq!(words("据路透社报道"), ["据", "路", "透", "社", "报", "道"]);
        assert_eq!(words("İSTANBUL"), words("i\u{307}stanbul"));
        assert_eq!(words(" – … \u{200b}"), [""; 0]);
    }

    #[test]
    fn speech_is_between_marks_that_belong_together() {
        assert_eq!(quoted("He said: “We fired nothing,” and left."), ["We", "fired", "nothing"]);
        assert_eq!(quoted("Er sagte: „Nein“ und ging."), ["Nein"]);
        assert_eq!(quoted("Il a dit : « non », puis"), ["non"]);
        assert_eq!(quoted("a \"b c\" d \"e\" f"), ["b", "c", "e"]);
        // A paragraph ends what was left open.
        assert_eq!(quoted("a \"b c\n\nd \"e\" f"), ["e"]);
        assert_eq!(quoted("a 5\" gun was seen"), [""; 0]);
    }

    #[test]
    fn a_text_has_so_many_words() {
        let mut dictionary = Dictionary::default();
        let long = Words::new(&"a ".repeat(WORDS_AT_MOST + 1), &mut dictionary);
        assert!(long.is_cut && long.all.len() == WORDS_AT_MOST);
        assert!(!Words::new(&"a ".repeat(WORDS_AT_MOST), &mut dictionary).is_cut);
        assert_eq!(Words::new("据路透社报道 a", &mut dictionary).count(), 4);
    }
}
