//! What is put into a place of a sentence.

use crate::report::prose::dates::Period;

/// Words for one place. A time or a carrier may have to change the preposition that the sentence has
/// before it: `on {when}` is `on 7 November 2024`, `in November 2024` or `until 20 January 2025`, and
/// `via {outlet}` is `via AFP` or `on Telegram`.
pub(super) struct Phrase {
    text: String,
    prepositional: Option<Prepositional>,
    /// What stands after `if` in its place.
    conditional: Option<String>,
    /// Whether the first letter is small in the middle of a sentence.
    starts_small: bool,
}

/// The words with the preposition that they take.
struct Prepositional {
    text: String,
    /// The prepositions in a reading that this stands for, each with the space behind it.
    replaced: &'static [&'static str],
}

impl From<String> for Phrase {
    fn from(text: String) -> Self {
        Self { text, prepositional: None, conditional: None, starts_small: false }
    }
}

impl From<Period> for Phrase {
    fn from(period: Period) -> Self {
        let text = period.with_preposition();
        let prepositional =
            Some(Prepositional { text, replaced: &["on ", "in ", "from ", "during "] });
        Self { prepositional, ..period.to_string().into() }
    }
}

impl Phrase {
    /// A name with the preposition that says that something was carried there.
    pub(super) fn carrier(name: String, preposition: &str) -> Self {
        let text = format!("{preposition} {name}");
        let prepositional = Some(Prepositional { text, replaced: &["via "] });
        Self { prepositional, ..name.into() }
    }

    /// What a row says; `starts_small` if its first word has its capital only from standing first.
    pub(super) fn sentence(text: String, starts_small: bool) -> Self {
        Self { starts_small, ..text.into() }
    }

    /// As this, but for what stands after `if`.
    pub(super) fn with_conditional(self, conditional: Option<String>) -> Self {
        Self { conditional, ..self }
    }

    /// `a`, `a and b`, `a, b and c`.
    pub(super) fn list(mut phrases: Vec<Self>) -> Self {
        if phrases.len() == 1 {
            return phrases.remove(0);
        }
        let (texts, prepositional): (Vec<String>, Vec<Option<Prepositional>>) =
            phrases.into_iter().map(|phrase| (phrase.text, phrase.prepositional)).unzip();
        let prepositional: Option<Vec<Prepositional>> = prepositional.into_iter().collect();
        let joined = |all: Vec<Prepositional>| {
            let replaced = all.first()?.replaced;
            let texts: Vec<String> = all.into_iter().map(|it| it.text).collect();
            Some(Prepositional { text: enumeration(&texts), replaced })
        };
        Self { prepositional: prepositional.and_then(joined), ..enumeration(&texts).into() }
    }

    /// The words alone.
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// Continues a sentence.
    pub(super) fn append_to(&self, sentence: &mut String) {
        let kept = self.prepositional.as_ref().and_then(|Prepositional { text, replaced }| {
            let mut before = replaced.iter().filter_map(|word| sentence.strip_suffix(word));
            let before = before.find(|before| before.is_empty() || before.ends_with(' '))?;
            Some((before.len(), text))
        });
        match kept {
            Some((kept, text)) => {
                sentence.truncate(kept);
                sentence.push_str(text);
            }
            _ if let Some(text) =
                self.conditional.as_ref().filter(|_| sentence.ends_with(" if ")) =>
            {
                sentence.push_str(text);
            }
            _ if self.starts_small && goes_on(sentence) => {
                sentence.push_str(&lower_first(&self.text));
            }
            _ => sentence.push_str(&self.text),
        }
    }
}

/// The text with a small first letter.
pub(super) fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    let first = characters.next().map(char::to_lowercase).into_iter().flatten();
    first.chain(characters).collect()
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
    fn a_sentence_within_another_starts_small_where_it_may() {
        let told = |start: &str, text: &str, starts_small| {
            let mut sentence = start.to_owned();
            Phrase::sentence(text.to_owned(), starts_small).append_to(&mut sentence);
            sentence
        };
        let pier = "The pier was sold";
        assert_eq!(told("He said that ", pier, true), "He said that the pier was sold");
        assert_eq!(told("He said that ", "Theo sold it", false), "He said that Theo sold it");
        assert_eq!(told("He said: ", pier, true), "He said: The pier was sold");
        assert_eq!(told("", pier, true), "The pier was sold");
    }

    #[test]
    fn only_whole_words_are_prepositions() {
        let day =
            || Phrase::from(Period { first: 0, last: 30, clock: Clock::Days, approximate: false });
        let mut sentence = "since then on ".to_owned();
        day().append_to(&mut sentence);
        assert_eq!(sentence, "since then in January 1970");
        let mut sentence = "Boston ".to_owned();
        day().append_to(&mut sentence);
        assert_eq!(sentence, "Boston January 1970");
        let mut sentence = "on ".to_owned();
        Phrase::from("Mars".to_owned()).append_to(&mut sentence);
        assert_eq!(sentence, "on Mars");
    }

    #[test]
    fn a_carrier_brings_its_preposition() {
        let carrier = |name: &str| Phrase::carrier(name.to_owned(), "on");
        let told = |start: &str, phrase: Phrase| {
            let mut sentence = start.to_owned();
            phrase.append_to(&mut sentence);
            sentence
        };
        assert_eq!(told("he said via ", carrier("X")), "he said on X");
        assert_eq!(told("it comes from ", carrier("X")), "it comes from X");
        let both = Phrase::list(vec![carrier("X"), carrier("Telegram")]);
        assert_eq!(told("he said via ", both), "he said on X and on Telegram");
        let mixed = Phrase::list(vec!["AFP".to_owned().into(), carrier("X")]);
        assert_eq!(told("he said via ", mixed), "he said via AFP and X");
    }
}
