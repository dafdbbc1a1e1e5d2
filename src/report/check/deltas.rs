//! A comparison in words.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::database::Database;
use crate::diagnostic::visible;
use crate::program::{Program, RelationOrigin, Role};
use crate::report::check::{Because, Delta, Place};
use crate::report::prose::{Prose, words};
use crate::report::review::{Below, Move, Words};
use crate::review::accepted::owner;
use crate::review::{
    Accepted, Altered, BasisFact, CaseComparison, Cause, Edit, Moved, Owner, RulePart, Subject,
};
use crate::value::Value;

/// A comparison with what it compares. Both databases hold the texts of what moved.
pub struct Compared<'a> {
    /// The rules of today.
    pub program: &'a Program,
    /// What was accepted.
    pub accepted: &'a Accepted,
    /// The facts that were accepted.
    pub old: &'a Database,
    /// What would be accepted.
    pub now: &'a Accepted,
    /// The facts of today, and what follows from them.
    pub new: &'a Database,
    /// How they differ.
    pub comparison: &'a CaseComparison,
}

/// What differs, each proposition and each conclusion once. `place` finds a fact in its file.
#[must_use]
pub fn deltas(compared: &Compared<'_>, place: impl Fn(&BasisFact) -> Option<Place>) -> Vec<Delta> {
    let Compared { program, accepted, now, comparison, .. } = compared;
    let (before, after) = (accepted.lines(program), now.lines(program));
    let mut grouped: IndexMap<Subject, Vec<&Moved>> = IndexMap::new();
    for moved in &comparison.moved {
        grouped.entry(owner(&moved.change.subject)).or_default().push(moved);
    }
    let words = Words::new(program, compared.new);
    let delta = |(subject, moved): (Subject, Vec<&Moved>)| {
        let (name, sentence) = words.subject(&subject);
        let line = |lines: &BTreeMap<Subject, String>| lines.get(&subject).map(|it| visible(it));
        let (before, after) = (line(&before), line(&after));
        // A relation that is gone has no reading left.
        let unread = sentence == name && subject.proposition().is_none();
        let sentence = before.clone().filter(|_| unread).unwrap_or(sentence);
        let mut told = told(&words, &moved);
        if unread {
            told.item.text = (&sentence).into();
        }
        let mut because = compared.because(&moved, &place);
        if because.is_empty() {
            because.push(Because { text: unknown(&moved).to_owned(), place: None });
        }
        Delta { owner: subject, subject: name, sentence, moved: told, before, after, because }
    };
    grouped.into_iter().map(delta).collect()
}

/// What moved about one subject, in words. What a proposition claims is not repeated where it came or
/// went as a whole.
fn told(words: &Words<'_>, moved: &[&Moved]) -> Move {
    let is_whole = moved.iter().any(|Moved { change, .. }| {
        change.subject.is_result() && (change.before.is_empty() || change.after.is_empty())
    });
    let changes = moved.iter().map(|moved| &moved.change);
    let told = changes.filter(|change| !is_whole || !words.is_claim(&change.subject));
    words.moves(told, Below::Board, |_, _| Vec::new()).pop().unwrap_or_default()
}

impl Compared<'_> {
    /// The causes of what moved about one subject: of its status, or if that stays, of all. None if
    /// neither facts nor rules are known to have moved it.
    pub(in crate::report) fn because(
        &self,
        moved: &[&Moved],
        place: &impl Fn(&BasisFact) -> Option<Place>,
    ) -> Vec<Because> {
        let decisive = decisive(moved);
        let items: BTreeSet<usize> =
            decisive.iter().flat_map(|moved| moved.facts.items()).copied().collect();
        let rules: BTreeSet<usize> =
            decisive.iter().flat_map(|moved| &moved.rules).copied().collect();
        let mut because: Vec<Because> =
            items.iter().map(|&item| self.fact(&self.comparison.items[item], place)).collect();
        because.extend(rules.iter().map(|&rule| self.rule(rule)));
        if let Some(remark) = remark(&decisive, self.comparison.items.len()) {
            because.push(Because { text: remark, place: None });
        }
        because
    }

    fn fact(&self, altered: &Altered, place: &impl Fn(&BasisFact) -> Option<Place>) -> Because {
        let Altered { owner, edit } = altered;
        let facts = |basis: &Accepted| basis.basis.facts.get(owner).cloned().unwrap_or_default();
        let (old, new) = (facts(self.accepted), facts(self.now));
        let name = match owner {
            Owner::Id(id) => visible(id),
            Owner::Row(_) => "a row".to_owned(),
        };
        let declared = |facts, database| {
            let says: Option<String> = self.declaration(facts, database);
            says.map(|says| format!(": {says}")).unwrap_or_default()
        };
        let says = match *edit {
            Edit::Added => declared(&new, self.new),
            Edit::Removed => declared(&old, self.old),
            Edit::Changed => changed(
                &self.sentences(old.difference(&new), self.old),
                &self.sentences(new.difference(&old), self.new),
            ),
        };
        let stands = new.iter().find(|fact| self.declares(fact)).or(new.first());
        Because {
            text: format!("{name} was {}{says}", edit_word(*edit)),
            place: stands.and_then(place),
        }
    }

    /// What is said of an id where it is declared, or of the first thing said.
    fn declaration(&self, facts: &BTreeSet<BasisFact>, database: &Database) -> Option<String> {
        let fact = facts.iter().find(|fact| self.declares(fact)).or(facts.first())?;
        self.sentence(fact, database)
    }

    fn sentences<'f>(
        &self,
        facts: impl Iterator<Item = &'f BasisFact>,
        database: &Database,
    ) -> String {
        let sentences: Vec<String> =
            facts.filter_map(|fact| self.sentence(fact, database)).collect();
        sentences.join("; ")
    }

    fn rule(&self, rule: usize) -> Because {
        let (part, edit) = &self.comparison.rules[rule];
        let verb = match part {
            RulePart::Rule(_) => "was",
            RulePart::File(_) => "were",
        };
        Because { text: format!("{} {verb} {}", rule_part(part), edit_word(*edit)), place: None }
    }

    /// Whether it is the row that declares an id.
    fn declares(&self, fact: &BasisFact) -> bool {
        self.program.find(&fact.relation).is_some_and(|id| {
            let relation = self.program.relation(id);
            relation.origin == RelationOrigin::Declared && matches!(relation.role, Role::Kind(_))
        })
    }

    fn sentence(&self, fact: &BasisFact, database: &Database) -> Option<String> {
        let id = self.program.find(&fact.relation)?;
        if self.program.relation(id).columns.len() != fact.row.len() {
            return Some(words(&fact.relation));
        }
        let tuple: Vec<Value> =
            fact.row.iter().map(|field| field.known(&database.symbols)).collect();
        let sentence = Prose::new(self.program, database).tuple(id, &tuple);
        Some(sentence.trim_end_matches('.').to_owned())
    }
}

/// A rule, or the rules of a file.
pub(in crate::report) fn rule_part(part: &RulePart) -> String {
    match part {
        RulePart::Rule(name) => format!("the rule `{}`", visible(name)),
        RulePart::File(name) => format!("the rules of `{}`", visible(name)),
    }
}

/// What a changed item said and says now.
fn changed(before: &str, after: &str) -> String {
    match (before.is_empty(), after.is_empty()) {
        (false, false) => format!(" from “{before}” to “{after}”"),
        (false, true) => format!(": no longer “{before}”"),
        (true, false) => format!(": now also “{after}”"),
        (true, true) => String::new(),
    }
}

/// How something differs, in one word.
pub(in crate::report) fn edit_word(edit: Edit) -> &'static str {
    match edit {
        Edit::Added => "added",
        Edit::Removed => "removed",
        Edit::Changed => "changed",
    }
}

/// What moved of a status, or if that stays, everything.
fn decisive<'m>(moved: &[&'m Moved]) -> Vec<&'m Moved> {
    let results = moved.iter().copied().filter(|moved| moved.change.subject.is_result());
    let results: Vec<&Moved> = results.collect();
    if results.is_empty() { moved.to_vec() } else { results }
}

/// What the list of causes does not say by itself.
fn remark(moved: &[&Moved], items: usize) -> Option<String> {
    let has = |is: fn(&Cause) -> bool| moved.iter().any(|moved| is(&moved.facts));
    if has(|cause| matches!(cause, Cause::Untried)) {
        return Some(format!("some of {items} changes of facts; too many to try"));
    }
    if has(|cause| matches!(cause, Cause::Together(_))) {
        return Some("only these together".to_owned());
    }
    let alone = has(|cause| matches!(cause, Cause::Enough(items) if items.len() > 1));
    alone.then(|| "each of these alone would do".to_owned())
}

/// Why something differs from what was accepted when neither facts nor rules moved it.
fn unknown(moved: &[&Moved]) -> &'static str {
    if decisive(moved).iter().all(|moved| moved.change.before.is_empty()) {
        "it was not accepted with the rest"
    } else {
        "of the facts and rules that the file keeps, none changed: it was accepted by itself in a \
         review, or by another version of `infer`, or something changed that nothing else mentions"
    }
}
