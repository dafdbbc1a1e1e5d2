//! Where a text says whose report it passes on: “(Reuters)”, “según EFE”, “laut der Zeitung”.
//!
//! The phrases are given, and so are the names. A name is found by its words, whatever their case, but
//! where the name has a capital the text must have one too: “according to time” credits no magazine.
//! What stands between quotation marks is what others said, and is no credit.

use std::collections::HashMap;
use std::ops::Range;

use crate::words::{Dictionary, Word, Words, folded, is_hidden, stands_alone};

/// What stands for the name in a phrase.
pub const NAME: &str = "…";

/// A phrase that credits who is named in it, such as “according to …”.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    before: String,
    after: String,
}

impl Phrase {
    /// The phrase that is written with [`NAME`] for the name; nothing if that stands in it not just once,
    /// or alone.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let (before, after) = text.split_once(NAME)?;
        let phrase = Self {
            before: plain(before.chars()).trim_end().to_owned(),
            after: plain(after.chars()).trim_start().to_owned(),
        };
        let says_something = !phrase.before.is_empty() || !phrase.after.is_empty();
        (says_something && !after.contains(NAME)).then_some(phrase)
    }
}

/// The names that are looked for, and the phrases that credit them.
#[derive(Debug, Default)]
pub struct Credits {
    phrases: Vec<Phrase>,
    /// Words that may stand before a name and are no part of it, such as “the”.
    articles: Vec<String>,
    names: Vec<Name>,
    /// By the first word: the names that begin with it.
    first_words: HashMap<u32, Vec<usize>>,
}

#[derive(Debug)]
struct Name {
    words: Vec<u32>,
    /// Whether each word has to begin with a capital.
    capitals: Vec<bool>,
}

/// A name that a text credits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credit {
    /// The number of the name.
    pub name: usize,
    /// The bytes of the name.
    pub place: Range<usize>,
}

impl Credits {
    /// What finds these names with these phrases; articles are words that may stand before a name.
    #[must_use]
    pub fn new(
        names: &[&str],
        phrases: Vec<Phrase>,
        articles: &[&str],
        dictionary: &mut Dictionary,
    ) -> Self {
        let articles: Vec<String> =
            articles.iter().map(|article| plain(article.chars()).trim().to_owned()).collect();
        let mut credits = Self { phrases, articles, ..Self::default() };
        for (number, text) in names.iter().enumerate() {
            let mut words = Words::new(text, dictionary).all;
            if words.len() > 1 && credits.is_article(text, words[0]) {
                words.remove(0);
            }
            if let Some(first) = words.first() {
                credits.first_words.entry(first.number).or_default().push(number);
            }
            credits.names.push(Name {
                capitals: words.iter().map(|word| has_capital(spelt(text, *word))).collect(),
                words: words.iter().map(|word| word.number).collect(),
            });
        }
        credits
    }

    /// The numbers of the names that are written so.
    #[must_use]
    pub fn named(&self, name: &str, dictionary: &mut Dictionary) -> Vec<usize> {
        let mut words = Words::new(name, dictionary).all;
        if words.len() > 1 && self.is_article(name, words[0]) {
            words.remove(0);
        }
        let numbers: Vec<u32> = words.iter().map(|word| word.number).collect();
        let first = numbers.first().and_then(|first| self.first_words.get(first));
        let first = first.into_iter().flatten().copied();
        first.filter(|&name| self.names[name].words == numbers).collect()
    }

    fn is_article(&self, text: &str, word: Word) -> bool {
        let word = folded(spelt(text, word));
        self.articles.iter().any(|article| article.trim_end_matches('\'') == word)
    }

    /// Who is credited in a text, in order. Where several names fit, it is the longest.
    #[must_use]
    pub fn find(&self, text: &str, words: &Words) -> Vec<Credit> {
        let mut found: Vec<Credit> = Vec::new();
        let all = &words.all;
        for (at, word) in all.iter().enumerate() {
            if word.is_quoted || found.last().is_some_and(|it| it.place.end > word.start as usize) {
                continue;
            }
            let names = self.first_words.get(&word.number).into_iter().flatten().copied();
            let fitting = names.filter(|&name| self.is_at(name, text, &all[at..]));
            // Of names that are written alike, each is meant.
            let fitting: Vec<usize> = fitting.collect();
            let Some(longest) = fitting.iter().map(|&name| self.names[name].words.len()).max()
            else {
                continue;
            };
            let last = all[at + longest - 1];
            let place = word.start as usize..last.end as usize;
            if !self.is_credited(text, &place, &found) {
                continue;
            }
            let meant = fitting.into_iter().filter(|&name| self.names[name].words.len() == longest);
            found.extend(meant.map(|name| Credit { name, place: place.clone() }));
        }
        found
    }

    fn is_at(&self, name: usize, text: &str, words: &[Word]) -> bool {
        let Name { words: numbers, capitals } = &self.names[name];
        let is_word = |((word, number), capital): ((&Word, &u32), &bool)| {
            word.number == *number && (!capital || has_capital(spelt(text, *word)))
        };
        words.len() >= numbers.len() && words.iter().zip(numbers).zip(capitals).all(is_word)
    }

    /// Whether a phrase credits the name that stands here, or it stands in a list after one that is.
    fn is_credited(&self, text: &str, place: &Range<usize>, found: &[Credit]) -> bool {
        let before = before(text, place.start);
        let after = after(text, place.end);
        let without = self.articles.iter().filter_map(|article| strip_word(&before, article));
        let mut starts: Vec<&str> = without.collect();
        starts.push(&before);
        let fits = |phrase: &Phrase, start: &str| {
            strip_word(start, &phrase.before).is_some() && goes_on_to(&after, &phrase.after)
        };
        let is_here = starts.iter().any(|start| self.phrases.iter().any(|it| fits(it, start)));
        is_here || found.last().is_some_and(|last| goes_on(&text[last.place.end..place.start]))
    }
}

/// Whether no more than “, ” or “ and ” stands between two names: marks, and one short word at most.
fn goes_on(between: &str) -> bool {
    const LONGEST: usize = 12;
    let is_mark = |mark: char| mark.is_whitespace() || is_list_mark(mark);
    let words: Vec<&str> = between.split(is_mark).filter(|word| !word.is_empty()).collect();
    !between.is_empty()
        && between.len() <= LONGEST
        && words.len() <= 1
        && words
            .iter()
            .all(|word| word.chars().count() <= 3 && word.chars().all(char::is_lowercase))
}

fn spelt(text: &str, word: Word) -> &str {
    &text[word.start as usize..word.end as usize]
}

fn has_capital(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

/// How far a phrase may reach.
const REACH: usize = 80;

/// What stands before a place, in plain characters, without white space at the end.
fn before(text: &str, at: usize) -> String {
    let from = text.floor_char_boundary(at.saturating_sub(REACH));
    plain(text[from..at].chars()).trim_end().to_owned()
}

/// What stands after a place, in plain characters, without white space at the start.
fn after(text: &str, at: usize) -> String {
    let to = text.ceil_char_boundary((at + REACH).min(text.len()));
    plain(text[at..to].chars()).trim_start().to_owned()
}

/// The text without `end`, white space before that left out too; nothing if it does not end so, or only
/// within a word.
fn strip_word<'t>(text: &'t str, end: &str) -> Option<&'t str> {
    let rest = text.strip_suffix(end)?;
    let is_within = match (rest.chars().next_back(), end.chars().next()) {
        (Some(last), Some('-')) => !last.is_whitespace(),
        (Some(last), Some(first)) => {
            last.is_alphanumeric() && first.is_alphanumeric() && !stands_alone(first)
        }
        _ => false,
    };
    (!is_within).then(|| rest.trim_end())
}

/// Whether the text begins so, at once or after more names, as in “(AFP/Reuters)”.
fn goes_on_to(text: &str, end: &str) -> bool {
    const LIST: usize = 40;
    let is_list = |text: &str| {
        let in_list = |it: char| it.is_alphanumeric() || it == ' ' || it == '-' || is_list_mark(it);
        text.starts_with(is_list_mark) && text.len() <= LIST && text.chars().all(in_list)
    };
    begins(text, end) || (!end.is_empty() && text.find(end).is_some_and(|at| is_list(&text[..at])))
}

/// What stands between the names of a list.
fn is_list_mark(mark: char) -> bool {
    matches!(mark, ',' | '/' | '&' | '+' | '、')
}

/// Whether the text begins so, and not only within a word.
fn begins(text: &str, start: &str) -> bool {
    let Some(rest) = text.strip_prefix(start) else { return false };
    match (start.chars().next_back(), rest.chars().next()) {
        (Some(last), Some(next)) => {
            !(last.is_alphanumeric() && next.is_alphanumeric()) || stands_alone(last)
        }
        _ => true,
    }
}

/// Lower case, one kind of dash and apostrophe, single spaces, and nothing that is not seen.
fn plain(characters: impl Iterator<Item = char>) -> String {
    let mut plain = String::new();
    for character in characters.filter(|&character| !is_hidden(character)) {
        match character {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => plain.push('-'),
            '\u{2018}' | '\u{2019}' | '\u{2bc}' => plain.push('\''),
            '\u{ff08}' => plain.push('('),
            '\u{ff09}' => plain.push(')'),
            white if white.is_whitespace() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            other => plain.extend(other.to_lowercase()),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHRASES: &[&str] = &[
        "(…)",
        "- …",
        "… reported",
        "according to …",
        "citing …",
        "según …",
        "laut …",
        "selon …",
        "сообщает …",
        "据…报道",
    ];
    const ARTICLES: &[&str] = &["the", "l'", "la", "der"];
    const NAMES: &[&str] =
        &["Reuters", "The Washington Post", "EFE", "Time", "AFP", "ТАСС", "路透社", "Post"];

    fn credited(text: &str) -> Vec<&'static str> {
        let mut dictionary = Dictionary::default();
        let phrases = PHRASES.iter().map(|text| Phrase::new(text).expect("a phrase")).collect();
        let credits = Credits::new(NAMES, phrases, ARTICLES, &mut dictionary);
        let words = Words::new(text, &mut dictionary);
        credits.find(text, &words).into_iter().map(|credit| NAMES[credit.name]).collect()
    }

    #[test]
    fn a_credit_is_a_phrase_with_a_name() {
        for (text, names) in [
            ("KYIV (Reuters) – Three men", &["Reuters"][..]),
            ("Kyiv ( REUTERS ) Three men", &["Reuters"]),
            ("the plan, according to the Washington Post.", &["The Washington Post"]),
            ("the plan, citing The\u{a0}Washington\nPost, said", &["The Washington Post"]),
            ("murieron tres, según EFE.", &["EFE"]),
            ("trois morts, selon l’AFP", &["AFP"]),
            ("трое погибли, сообщает ТАСС", &["ТАСС"]),
            ("трое погибли — ТАСС", &["ТАСС"]),
            ("据路透社报道，三人", &["路透社"]),
            ("Reuters reported on Tuesday", &["Reuters"]),
            ("Moscow (AFP/Reuters, EFE)", &["AFP", "Reuters", "EFE"]),
            ("according to AFP and Reuters", &["AFP", "Reuters"]),
        ] {
            assert_eq!(credited(text), names, "{text}");
        }
    }

    #[test]
    fn a_name_alone_is_no_credit() {
        for text in [
            "Reuters opened an office",
            "according to time tables",
            "Time flies, according to nobody",
            "unlike Reuters, we were there",
            "he said: “according to Reuters I am dead”",
            "Reuters reportedly opened",
            "according to Posters",
            "the reuters-AFP rivalry",
            "reaccording to AFP",
            "",
        ] {
            assert!(credited(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn a_phrase_has_one_place_for_the_name() {
        assert_eq!(Phrase::new("according to"), None);
        assert_eq!(Phrase::new(" … "), None);
        assert_eq!(Phrase::new("… and …"), None);
        assert!(Phrase::new("laut …").is_some());
    }
}
