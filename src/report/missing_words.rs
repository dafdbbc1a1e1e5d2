//! What of a rulebook lacks words: sentences of relations, names and glosses of rules.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, quoted};
use crate::program::{Program, RelationOrigin, RuleId};

/// A warning for each relation without a sentence, and each rule without a name or a gloss. Facts need
/// neither.
#[must_use]
pub fn missing_words(program: &Program) -> Vec<Diagnostic> {
    missing_readings(program).chain(nameless_rules(program)).collect()
}

/// The rules that are no facts, in the order of the text.
#[must_use]
pub fn rules_with_body(program: &Program) -> BTreeSet<RuleId> {
    let clauses = program.clauses.iter().filter(|clause| !clause.body.is_empty());
    clauses.map(|clause| clause.rule).collect()
}

fn missing_readings(program: &Program) -> impl Iterator<Item = Diagnostic> {
    let declared =
        program.relations.iter().filter(|relation| relation.origin == RelationOrigin::Declared);
    declared.filter(|relation| relation.reading.is_none()).map(|relation| {
        let columns: Vec<String> =
            relation.columns.iter().map(|column| format!("{{{}}}", column.name)).collect();
        Diagnostic::warning(
            "relation-without-reading",
            format!("{} has no reading, so its tuples print as symbols", quoted(&relation.name)),
        )
        .at(relation.span, "")
        .help(format!("write a sentence above it: `/// … {} …`", columns.join(" … ")))
    })
}

fn nameless_rules(program: &Program) -> impl Iterator<Item = Diagnostic> {
    rules_with_body(program).into_iter().filter_map(|rule| {
        let rule = &program.rules[rule.index()];
        let message = match (rule.named, rule.gloss.is_some()) {
            (true, true) => return None,
            (false, true) => "this rule has no name",
            (true, false) => "this rule has no gloss",
            (false, false) => "this rule has neither name nor gloss",
        };
        let warning = Diagnostic::warning("rule-without-words", message).at(rule.span, "");
        Some(warning.help("write `/// [its-name] Why it holds.` above it"))
    })
}
