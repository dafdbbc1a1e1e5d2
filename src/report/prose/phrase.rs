//! What is put into a place of a sentence.

use std::borrow::Cow;

use crate::report::prose::dates::Period;

/// Words for one place. A time may have to change the preposition that the sentence has before it:
/// `on {when}` is `on 2024-11-07`, `in 2024-11` or `until 2025-01-20`.
pub(super) struct Phrase {
    text: String,
    with_preposition: Option<String>,
    is_sentence: bool,
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self { text, with_preposition: None, is_sentence: false }
    }
}

impl From<Period> for Phrase {
    fn from(period: Period) -> Self {
        Self {
            text: period.to_string(),
            with_preposition: Some(period.with_preposition()),
            is_sentence: false,
        }
    }
}

impl Phrase {
    /// What readings may write before a time.
    const PREPOSITIONS: [&str; 4] = ["on ", "in ", "from ", "during "];

    /// Words that a sentence may open with and that are no names: in the middle of another sentence
    /// they lose their capital.
    const OPENINGS: [&str; 33] = [
        "A", "About", "After", "All", "An", "As", "At", "Before", "Both", "By", "During", "Each",
        "Every", "For", "From", "He", "His", "If", "In", "It", "Its", "Nobody", "No", "On", "She",
        "Some", "That", "The", "There", "These", "They", "This", "With",
    ];

    /// What a row says.
    pub(super) fn sentence(text: String) -> Self {
        Self { text, with_preposition: None, is_sentence: true }
    }

    /// `a`, `a and b`, `a, b and c`.
    pub(super) fn list(mut phrases: Vec<Self>) -> Self {
        if phrases.len() == 1 {
            return phrases.remove(0);
        }
        let (texts, prepositional): (Vec<String>, Vec<Option<String>>) =
            phrases.into_iter().map(|phrase| (phrase.text, phrase.with_preposition)).unzip();
        let prepositional: Option<Vec<String>> = prepositional.into_iter().collect();
        Self {
            text: enumeration(&texts),
            with_preposition: prepositional.map(|texts| enumeration(&texts)),
            is_sentence: false,
        }
    }

    /// The words alone.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Continues a sentence.
    pub(super) fn append_to(&self, sentence: &mut String) {
        let preposition = Self::PREPOSITIONS.iter().find(|word| {
            let before = sentence.strip_suffix(**word);
            before.is_some_and(|before| before.is_empty() || before.ends_with(' '))
        });
        match (preposition, &self.with_preposition) {
            (Some(word), Some(text)) => {
                sentence.truncate(sentence.len() - word.len());
                sentence.push_str(text);
            }
            _ if self.is_sentence && goes_on(sentence) => sentence.push_str(&self.in_the_middle()),
            _ => sentence.push_str(&self.text),
        }
    }

    /// The sentence as it stands in the middle of another.
    fn in_the_middle(&self) -> Cow<'_, str> {
        let first = self.text.split(' ').next().unwrap_or_default();
        if Self::OPENINGS.contains(&first) {
            format!("{}{}", first.to_lowercase(), &self.text[first.len()..]).into()
        } else {
            (&self.text).into()
        }
    }
}

/// Whether what comes next stands in the middle of the sentence, and not in quotation marks or after
/// a colon.
fn goes_on(sentence: &str) -> bool {
    !sentence.is_empty() && !sentence.ends_with('“') && !sentence.ends_with(": ")
}

/// `a`, `a and b`, `a, b and c`.
pub(crate) fn enumeration(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use crate::calendar::Clock;

    use super::*;

    fn list(count: usize) -> String {
        Phrase::list((0..count).map(|_| "x".to_owned().into()).collect()).into_text()
    }

    #[test]
    fn lists_read_as_english() {
        assert_eq!(list(0), "");
        assert_eq!(list(1), "x");
        assert_eq!(list(2), "x and x");
        assert_eq!(list(3), "x, x and x");
    }

    #[test]
    fn a_sentence_within_another_loses_its_capital_unless_it_is_a_name() {
        let told = |start: &str, text: &str| {
            let mut sentence = start.to_owned();
            Phrase::sentence(text.to_owned()).append_to(&mut sentence);
            sentence
        };
        assert_eq!(told("He said that ", "The pier was sold"), "He said that the pier was sold");
        assert_eq!(told("He said that ", "Ann sold it"), "He said that Ann sold it");
        assert_eq!(told("He said that ", "Theo sold it"), "He said that Theo sold it");
        assert_eq!(told("He said: ", "The pier was sold"), "He said: The pier was sold");
        assert_eq!(told("", "The pier was sold"), "The pier was sold");
    }

    #[test]
    fn only_whole_words_are_prepositions() {
        let day = || Phrase::from(Period { first: 0, last: 30, clock: Clock::Days, approximate: false });
        let mut sentence = "since then on ".to_owned();
        day().append_to(&mut sentence);
        assert_eq!(sentence, "since then in 1970-01");
        let mut sentence = "Boston ".to_owned();
        day().append_to(&mut sentence);
        assert_eq!(sentence, "Boston 1970-01");
        let mut sentence = "on ".to_owned();
        Phrase::from("Mars".to_owned()).append_to(&mut sentence);
        assert_eq!(sentence, "on Mars");
    }
}
