//! The rulebook as one file for Soufflé: every input comes from a file of rows and every output goes
//! into one, whatever the parameters of the directives say.
//!
//! Rules need no change but for the functions between days and minutes, which Soufflé does not
//! have: they become arithmetic. All else of the dialect is a subset. Files written as
//! [`Format::SOUFFLE`](crate::bulk::Format::SOUFFLE) are what it reads.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::calendar::MINUTES_OF_A_DAY;
use crate::diagnostic::Span;
use crate::program::input_name;
use crate::syntax::ast::{
    Directive, DirectiveKind, File, Formula, Functor, Item, Name, Parameter, Term, TermKind,
};
use crate::syntax::rename;

/// The name of the file that an input relation comes from.
#[must_use]
pub fn facts_file(relation: &str) -> String {
    format!("{}.facts", input_name(relation))
}

/// The rules of all files in one.
#[must_use]
pub fn rulebook(files: Vec<File>) -> File {
    let mut seen = HashSet::new();
    let mut items = Vec::new();
    for item in files.into_iter().flat_map(|file| file.items) {
        match item {
            // What is included stands here already, and so does what instances are made of.
            Item::Include(_)
            | Item::Once(_)
            | Item::Component(_)
            | Item::Instance(_)
            | Item::Override(_) => {}
            Item::Directive(Directive { kind, relations, .. }) => {
                let new = relations.into_iter().filter(|it| seen.insert((kind, it.text.clone())));
                items.extend(new.map(|relation| Item::Directive(directive(kind, relation))));
            }
            Item::Clause(mut clause) => {
                clause.heads.iter_mut().flat_map(|head| &mut head.arguments).for_each(rewrite);
                clause.body.iter_mut().for_each(rewrite_formula);
                items.push(Item::Clause(clause));
            }
            Item::Type(_) | Item::Relation(_) => items.push(item),
        }
    }
    as_declared(&mut items);
    File { items, broken: Vec::new() }
}

/// Names that no rule file can declare, such as those of what instances of components have, become some that
/// one can. Files keep their names.
fn as_declared(items: &mut [Item]) {
    let mut names = BTreeSet::new();
    for item in &mut *items {
        rename::relations(item, &mut |name| {
            names.insert(name.clone());
        });
        let mut insert = |name: &mut Name| {
            names.insert(name.text.clone());
        };
        rename::types(item, &mut insert);
        rename::branches(item, &mut insert);
    }
    let mut changed: BTreeMap<String, String> = BTreeMap::new();
    for name in names.iter().filter(|name| name.contains(['.', '@'])) {
        let mut flat = name.replace(['.', '@'], "_");
        while names.contains(&flat) || changed.values().any(|taken| *taken == flat) {
            flat.push('_');
        }
        changed.insert(name.clone(), flat);
    }
    if changed.is_empty() {
        return;
    }
    let change = |name: &mut String| {
        if let Some(flat) = changed.get(name) {
            name.clone_from(flat);
        }
    };
    for item in items {
        rename::relations(item, &mut |name| change(name));
        rename::types(item, &mut |name| change(&mut name.text));
        rename::branches(item, &mut |name| change(&mut name.text));
    }
}

fn rewrite_formula(formula: &mut Formula) {
    match formula {
        Formula::Atom(atom) => atom.arguments.iter_mut().for_each(rewrite),
        Formula::Constraint(constraint) => {
            rewrite(&mut constraint.left);
            rewrite(&mut constraint.right);
        }
        Formula::Not(inner) => rewrite_formula(inner),
        Formula::And(parts) | Formula::Or(parts) => parts.iter_mut().for_each(rewrite_formula),
        Formula::Truth(..) => {}
    }
}

/// Puts arithmetic in the place of the functions between days and minutes, from the inside out.
fn rewrite(term: &mut Term) {
    term.kind.arguments_mut().iter_mut().for_each(rewrite);
    match &mut term.kind {
        TermKind::Call(functor, arguments) => {
            if let ([argument], Some(arithmetic)) = (&arguments[..], arithmetic(*functor)) {
                *term = arithmetic(argument.clone());
            }
        }
        TermKind::Aggregate(aggregate) => {
            aggregate.target.iter_mut().for_each(rewrite);
            rewrite_formula(&mut aggregate.body);
        }
        _ => {}
    }
}

/// What a function between days and minutes is in arithmetic, where `/` goes towards zero.
fn arithmetic(functor: Functor) -> Option<fn(Term) -> Term> {
    const DAY: i64 = MINUTES_OF_A_DAY;
    match functor {
        Functor::DayOf => Some(|minute| {
            let rest = computed(Functor::Remainder, minute.clone(), DAY);
            let below = computed(Functor::Subtract, rest, DAY - 1);
            let below = computed(Functor::Divide, below, DAY);
            let span = minute.span;
            let whole = computed(Functor::Divide, minute, DAY);
            Term { kind: TermKind::Call(Functor::Add, vec![whole, below]), span }
        }),
        Functor::FirstMinute => Some(|day| computed(Functor::Multiply, day, DAY)),
        Functor::LastMinute => {
            Some(|day| computed(Functor::Add, computed(Functor::Multiply, day, DAY), DAY - 1))
        }
        _ => None,
    }
}

fn computed(functor: Functor, left: Term, right: i64) -> Term {
    let span = left.span;
    let right = Term { kind: TermKind::Number(right), span };
    Term { kind: TermKind::Call(functor, vec![left, right]), span }
}

fn directive(kind: DirectiveKind, relation: Name) -> Directive {
    let file = match kind {
        DirectiveKind::Input => Some(facts_file(&relation.text)),
        DirectiveKind::Output => Some(format!("{}.csv", relation.text)),
        DirectiveKind::PrintSize => None,
    };
    let parameters = file.map_or_else(Vec::new, |file| {
        [("IO", "file"), ("filename", &file), ("rfc4180", "true"), ("delimiter", ",")]
            .map(|(parameter, value)| Parameter {
                name: name(parameter, relation.span),
                value: name(value, relation.span),
            })
            .into()
    });
    Directive { kind, relations: vec![relation], parameters }
}

/// A name that is in no rule file, with the place of something that is.
fn name(text: &str, span: Span) -> Name {
    Name { text: text.to_owned(), span }
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Sources;
    use crate::functions::apply;
    use crate::value::{Symbols, Value};

    use super::*;

    fn value(term: &Term) -> i64 {
        match &term.kind {
            TermKind::Number(number) => *number,
            TermKind::Call(functor, arguments) => {
                let arguments: Vec<Value> =
                    arguments.iter().map(|it| Value::Number(value(it))).collect();
                apply(*functor, &arguments, &mut Symbols::default())
                    .expect("no overflow")
                    .presume_number()
            }
            other => unreachable!("{other:?} in arithmetic"),
        }
    }

    #[test]
    fn the_arithmetic_gives_the_same_days_and_minutes() {
        let span = Span::new(Sources::default().add("test.dl", ""), 0, 0);
        for functor in [Functor::DayOf, Functor::FirstMinute, Functor::LastMinute] {
            for number in [0, 1, 1439, 1440, -1, -1439, -1440, -1441, 28_856_160, -1_035_593_280] {
                let number = Term { kind: TermKind::Number(number), span };
                let call = Term { kind: TermKind::Call(functor, vec![number]), span };
                let mut arithmetic = call.clone();
                rewrite(&mut arithmetic);
                assert_ne!(arithmetic, call);
                assert_eq!(value(&arithmetic), value(&call), "{call}");
            }
        }
    }
}
