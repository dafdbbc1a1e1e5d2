//! What is put into a place of a sentence.

use crate::report::prose::dates::Period;

/// Words for one place. A time may have to change the preposition that the sentence has before it:
/// `on {when}` is `on 2024-11-07`, `in 2024-11` or `until 2025-01-20`.
pub(super) struct Phrase {
    text: String,
    with_preposition: Option<String>,
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self { text, with_preposition: None }
    }
}

impl From<Period> for Phrase {
    fn from(period: Period) -> Self {
        Self { text: period.to_string(), with_preposition: Some(period.with_preposition()) }
    }
}

impl Phrase {
    /// What readings may write before a time.
    const PREPOSITIONS: [&str; 4] = ["on ", "in ", "from ", "during "];

    /// `a`, `a and b`, `a, b and c`.
    pub(super) fn list(phrases: Vec<Self>) -> Self {
        let (texts, prepositional): (Vec<String>, Vec<Option<String>>) =
            phrases.into_iter().map(|phrase| (phrase.text, phrase.with_preposition)).unzip();
        let prepositional: Option<Vec<String>> = prepositional.into_iter().collect();
        Self {
            text: enumeration(&texts),
            with_preposition: prepositional.map(|texts| enumeration(&texts)),
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
            _ => sentence.push_str(&self.text),
        }
    }
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
    fn only_whole_words_are_prepositions() {
        let day = || Phrase::from(Period { first: 0, last: 30, approximate: false });
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
