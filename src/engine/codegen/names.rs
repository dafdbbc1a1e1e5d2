//! Names for the generated Rust: every relation, variable and text gets one that crepe can digest.
//!
//! crepe lower-cases relation names into variables, so those must differ in more than case and be
//! no keyword of Rust. They hold no `_`, so that crepe's own `x_update`, `x_new` and `x_index` are
//! free.

use rustc_hash::FxHashSet;

use super::part::shape;
use crate::program::{Clause, Program, RelationId, Variable};
use crate::value::Symbol;

/// Lower-cased names that no relation may take: the keywords of Rust, and what the generated
/// modules import.
const RESERVED: &str = "abstract as async at await become box break comparison const context \
    continue crate crepe do dyn else enum env err extern false final fn for functor gen hasher if \
    impl in let loop macro match mod move mut n none ok override priv pub ref return run s self \
    some static struct super symbol tag trait true try type typeof union unsafe unsized use virtual \
    where while yield";

/// The Rust names of a program's relations and texts. What a part derives is a crepe relation of its
/// own; what it reads is rows under a tag.
pub(super) struct Names {
    relations: Vec<String>,
    tags: Vec<String>,
    texts: Vec<String>,
}

impl Names {
    pub(super) fn new(program: &Program) -> Self {
        let mut taken: FxHashSet<String> = RESERVED.split_whitespace().map(str::to_owned).collect();
        taken.extend(program.relation_ids().map(|id| shape(program, id).to_lowercase()));
        let relations: Vec<String> = program
            .relations
            .iter()
            .map(|relation| unique(&camel_case(&relation.name), &mut taken))
            .collect();
        let mut taken = FxHashSet::default();
        let tags = program
            .relations
            .iter()
            .map(|relation| unique(&upper_case(&relation.name), &mut taken))
            .collect();
        let mut taken = FxHashSet::default();
        let texts = (0..)
            .map(Symbol)
            .take(program.constants.len())
            .map(|symbol| unique(&upper_case(program.constants.text(symbol)), &mut taken))
            .collect();
        Self { relations, tags, texts }
    }

    pub(super) fn relation(&self, id: RelationId) -> &str {
        &self.relations[id.index()]
    }

    /// The name of the constant that tells the rows of this relation from those of others.
    pub(super) fn tag(&self, id: RelationId) -> &str {
        &self.tags[id.index()]
    }

    /// The name of the constant that holds this symbol.
    pub(super) fn text(&self, symbol: Symbol) -> &str {
        &self.texts[symbol.0 as usize]
    }

    /// Every text with the name of its constant.
    pub(super) fn texts(&self) -> impl Iterator<Item = (Symbol, &str)> {
        (0..).map(Symbol).zip(self.texts.iter().map(String::as_str))
    }
}

/// The Rust names of the variables of a clause, and of further ones that the printer needs.
pub(super) struct Variables {
    names: Vec<String>,
    taken: FxHashSet<String>,
}

impl Variables {
    pub(super) fn new(clause: &Clause) -> Self {
        let mut taken = FxHashSet::default();
        let names = clause
            .variables
            .iter()
            .map(|variable| {
                // Made-up variables are named `?1` and `tail@`, which no written one is.
                let plain = variable.name.replace(['?', '@'], "");
                unique(&format!("v_{plain}"), &mut taken)
            })
            .collect();
        Self { names, taken }
    }

    pub(super) fn name(&self, variable: Variable) -> &str {
        &self.names[variable.index()]
    }

    /// A name that no other variable of the clause has.
    pub(super) fn fresh(&mut self) -> String {
        unique("v_same", &mut self.taken)
    }
}

/// The name itself, or with the first number that makes it differ from those taken.
fn unique(name: &str, taken: &mut FxHashSet<String>) -> String {
    let mut candidate = name.to_owned();
    let mut number = 2;
    while !taken.insert(candidate.to_lowercase()) {
        candidate = format!("{name}{number}");
        number += 1;
    }
    candidate
}

/// `denied_by_party` as `DeniedByParty`.
fn camel_case(name: &str) -> String {
    let mut out = String::new();
    for word in name.split(|c: char| !c.is_ascii_alphanumeric()) {
        let mut characters = word.chars();
        out.extend(characters.next().map(|first| first.to_ascii_uppercase()));
        out.extend(characters);
    }
    if out.starts_with(|c: char| c.is_ascii_alphabetic()) { out } else { format!("R{out}") }
}

/// The start of a text as the name of a constant: `no comment` as `NO_COMMENT`.
fn upper_case(text: &str) -> String {
    const LONGEST: usize = 48;
    let words: Vec<String> = text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_uppercase)
        .collect();
    let mut name = words.join("_");
    name.truncate(LONGEST);
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { format!("T{name}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_differ_when_lower_cased() {
        let mut taken = FxHashSet::default();
        assert_eq!(unique(&camel_case("a_b"), &mut taken), "AB");
        assert_eq!(unique(&camel_case("ab"), &mut taken), "Ab2");
        assert_eq!(unique(&camel_case("aB"), &mut taken), "AB3");
        assert_eq!(unique(&camel_case("_1"), &mut taken), "R1");
    }

    #[test]
    fn constants_are_named_after_their_texts() {
        assert_eq!(upper_case("no comment!"), "NO_COMMENT");
        assert_eq!(upper_case(""), "T");
        assert_eq!(upper_case("7 days"), "T7_DAYS");
    }
}
