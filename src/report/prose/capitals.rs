//! Whether a sentence that stands within another starts small.
//!
//! `The pier was sold` becomes `… said that the pier was sold`, and `Hezbollah fired` stays as it is.
//! A word that may be a name keeps its capital: what loses it is a word that is never a name, or one
//! that the texts of the case write small elsewhere, and no text as a name.

use std::collections::HashSet;

use crate::database::Database;
use crate::program::{Program, SYMBOL};
use crate::value::Value;
use crate::vocabulary;

/// Words that a sentence may open with and that are no names: short ones, and those who act in the
/// news without a name.
const NO_NAMES: &str = "A About After All An Another Any As At Before Between Both By During Each Even \
    Every For From He His If In It Its Many Most Neither Nobody No None Not On One Other Several She \
    Since Some That The Their There These They This Those Two Three Four Five Six Seven Eight Nine Ten \
    Under When While With \
    Aid Aircraft Children Civilians Drones Fighters Forces Gunmen Hackers Hostages Men Militants \
    Missiles Officials People Police Prisoners Protesters Rebels Residents Rockets Shells Soldiers \
    Talks Troops Weapons Women Workers";

/// How the texts of a case write their words.
pub(super) struct Capitals {
    /// Words that stand in a name, or with a capital within a sentence.
    names: HashSet<String>,
    /// Words that stand somewhere without a capital, as they are there.
    small: HashSet<String>,
}

impl Capitals {
    /// Whether this word needs no look at the texts.
    pub(super) fn is_no_name(word: &str) -> bool {
        NO_NAMES.split(' ').any(|known| known == word)
    }

    /// Reads all given texts once. Ids are no texts.
    pub(super) fn of_texts(program: &Program, database: &Database) -> Self {
        let mut capitals = Self { names: HashSet::new(), small: HashSet::new() };
        for id in program.relation_ids() {
            let relation = program.relation(id);
            if !relation.input {
                continue;
            }
            let is_name = relation.name == vocabulary::NAME;
            let texts = (0..relation.columns.len()).filter(|&at| relation.columns[at].ty == SYMBOL);
            let columns: Vec<usize> = texts.collect();
            if columns.is_empty() {
                continue;
            }
            for tuple in database.tuples(id) {
                for &at in &columns {
                    if let Value::Symbol(text) = tuple[at] {
                        capitals.read(database.symbols.text(text), is_name);
                    }
                }
            }
        }
        capitals
    }

    /// One word alone may be an id, so only a name may be that short.
    fn read(&mut self, text: &str, is_name: bool) {
        if !is_name && !text.contains(' ') {
            return;
        }
        let mut starts = !is_name;
        for piece in text.split_whitespace() {
            let word = bare(piece);
            if word.starts_with(char::is_lowercase) {
                self.small.insert(word.to_owned());
            } else if !starts && !word.is_empty() {
                self.names.insert(word.to_owned());
            }
            starts = piece.ends_with(['.', ':', '!', '?', '…'])
                || piece.starts_with(['“', '"', '‘', '(']);
        }
    }

    /// Whether the word is an ordinary one, which only the start of a sentence gave its capital.
    pub(super) fn is_ordinary(&self, word: &str) -> bool {
        self.small.contains(&word.to_lowercase()) && !self.names.contains(word)
    }
}

/// The first word of a sentence, without a mark behind it or an `’s`.
pub(super) fn first_word(sentence: &str) -> &str {
    bare(sentence.split_whitespace().next().unwrap_or_default())
}

fn bare(piece: &str) -> &str {
    let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
    word.strip_suffix("'s").or_else(|| word.strip_suffix("’s")).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_texts_write_small_is_no_name() {
        let mut capitals = Capitals { names: HashSet::new(), small: HashSet::new() };
        capitals.read("The Niger papers of Turkey", false);
        capitals.read("eating turkey, and papers’ fate. May it be", false);
        capitals.read("Will Smith", true);
        capitals.read("trump-call", false);
        capitals.read("he will go", false);
        let is = |word| capitals.is_ordinary(word);
        assert!(is("Papers") && is("Eating"));
        assert!(!is("Turkey"), "the one text has it as a name");
        assert!(!is("Will"), "it stands in a name");
        assert!(!is("Trump"), "an id is no text");
        assert!(!is("May"), "it only starts a sentence");
        assert!(!is("Hezbollah"), "it stands nowhere");
    }

    #[test]
    fn marks_are_no_part_of_a_word() {
        assert_eq!(first_word("Israel’s army"), "Israel");
        assert_eq!(first_word("“Yes”, he said"), "Yes");
        assert_eq!(first_word(""), "");
    }
}
