//! Every placeholder of a reading or gloss names something that has a value there.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, nearest, quoted};
use crate::program::resolve::{Resolved, ResolvedRule};
use crate::program::{Pair, Relation, Role, types};
use crate::syntax::reading::{Placeholder, Reading};

/// Reports placeholders that name no column, date pair, attribute or variable.
pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen = BTreeSet::new();
    for relation in &resolved.relations {
        if let Some(reading) = &relation.reading
            && seen.insert((reading.span, relation.columns.len()))
        {
            let names = names_of_relation(resolved, relation);
            for sentence in reading.sentences() {
                placeholders(sentence, &names, "column, pair or attribute", diagnostics);
                wordings(resolved, sentence, diagnostics);
            }
        }
    }
    for rule in &resolved.clauses {
        if let Some(gloss) = &rule.clause.gloss {
            let names = names_of_rule(rule);
            placeholders(gloss, &names, "variable outside aggregates", diagnostics);
            wordings(resolved, gloss, diagnostics);
        }
    }
}

fn placeholders(
    reading: &Reading,
    names: &BTreeSet<String>,
    what: &str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (placeholder, _) in reading.placeholders() {
        let Placeholder { first, last, span, .. } = placeholder;
        for name in std::iter::once(first).chain(last) {
            if names.contains(name) {
                continue;
            }
            let help = match nearest(name, names.iter().map(String::as_str)) {
                Some(near) => format!("did you mean `{{{near}}}`?"),
                None => "write `{{` for a brace that is meant as text".to_owned(),
            };
            diagnostics.push(
                Diagnostic::error(
                    "unknown-placeholder",
                    format!("{} names no {what}", quoted(name)),
                )
                .at(*span, "")
                .help(help),
            );
        }
    }
}

/// Reports placeholders whose words no relation of two columns has.
fn wordings(resolved: &Resolved<'_>, reading: &Reading, diagnostics: &mut Vec<Diagnostic>) {
    let of_two = || resolved.relations.iter().filter(|relation| relation.columns.len() == 2);
    for (placeholder, _) in reading.placeholders() {
        let Some(wording) = &placeholder.wording else { continue };
        if of_two().any(|relation| relation.name == *wording) {
            continue;
        }
        let help = match nearest(wording, of_two().map(|relation| relation.name.as_str())) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("declare `.decl {wording}(value: symbol, words: symbol)`"),
        };
        let message = format!("{} names no relation of two columns", quoted(wording));
        diagnostics.push(
            Diagnostic::error("unknown-placeholder", message).at(placeholder.span, "").help(help),
        );
    }
}

/// Adds `x` for each pair of names, such as `x_first, x_last`.
fn with_pairs(mut names: BTreeSet<String>) -> BTreeSet<String> {
    for [start, end] in [Pair::Period, Pair::Range].map(Pair::suffixes) {
        let pairs: Vec<String> = names
            .iter()
            .filter_map(|name| name.strip_suffix(start))
            .filter(|stem| names.contains(&format!("{stem}{end}")))
            .map(str::to_owned)
            .collect();
        names.extend(pairs);
    }
    names
}

fn names_of_relation(resolved: &Resolved<'_>, relation: &Relation) -> BTreeSet<String> {
    let mut names: BTreeSet<String> =
        relation.columns.iter().map(|column| column.name.clone()).collect();
    if let Role::Kind(id) = relation.role {
        for other in &resolved.relations {
            if let Role::Attribute(owner) = other.role
                && types::is_subtype(&resolved.types, id, owner)
            {
                names.insert(other.name.clone());
            }
        }
    }
    with_pairs(names)
}

fn names_of_rule(rule: &ResolvedRule<'_>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for alternative in &rule.alternatives {
        let terms = alternative.heads.iter().flat_map(|head| &head.arguments);
        for term in terms.chain(alternative.body.iter().flat_map(|literal| literal.terms())) {
            term.variables(&mut |variable| {
                names.insert(alternative.variables[variable.index()].name.clone());
            });
        }
    }
    with_pairs(names)
}
