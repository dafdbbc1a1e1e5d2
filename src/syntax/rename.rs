//! Names of a tree, changed where they stand.

use crate::syntax::ast::{
    Aggregate, Atom, Clause, ColumnDeclaration, Directive, Formula, Item, Name, Term, TermKind,
    TypeDeclaration, TypeDefinition,
};
use crate::syntax::reading::{Part, Placeholder, Reading};
use crate::syntax::walk;

/// Calls `change` for the name of every relation in an item that is no component: where it is declared,
/// in directives, in atoms, and where a sentence takes its words from it.
pub fn relations(item: &mut Item, change: &mut dyn FnMut(&mut String)) {
    match item {
        Item::Relation(declaration) => {
            declaration.names.iter_mut().for_each(|name| change(&mut name.text));
            declaration.reading.iter_mut().for_each(|reading| sentences(reading, change));
        }
        Item::Directive(Directive { relations, .. }) => {
            relations.iter_mut().for_each(|name| change(&mut name.text));
        }
        Item::Clause(clause) => clause_relations(clause, change),
        _ => {}
    }
}

/// Calls `change` for the name of every type in an item that is no component: where it is declared, below
/// which one, and in columns.
pub fn types(item: &mut Item, change: &mut dyn FnMut(&mut Name)) {
    match item {
        Item::Type(declaration) => {
            change(&mut declaration.name);
            match &mut declaration.definition {
                TypeDefinition::Subtype(base) => change(base),
                TypeDefinition::Union(members) => members.iter_mut().for_each(change),
                TypeDefinition::Record(fields) => columns(fields, change),
                TypeDefinition::Branches(branches) => {
                    branches.iter_mut().for_each(|branch| columns(&mut branch.fields, change));
                }
            }
        }
        Item::Relation(declaration) => columns(&mut declaration.columns, change),
        _ => {}
    }
}

/// Calls `change` for the name of every branch in an item that is no component: where it is declared, and
/// in records.
pub fn branches(item: &mut Item, change: &mut dyn FnMut(&mut Name)) {
    match item {
        Item::Type(TypeDeclaration { definition: TypeDefinition::Branches(all), .. }) => {
            all.iter_mut().for_each(|branch| change(&mut branch.name));
        }
        Item::Clause(clause) => walk::visit_terms_mut(clause, &mut |term| {
            if let TermKind::Record(Some(branch), _) = &mut term.kind {
                change(branch);
            }
        }),
        _ => {}
    }
}

fn columns(all: &mut [ColumnDeclaration], change: &mut dyn FnMut(&mut Name)) {
    all.iter_mut().for_each(|column| change(&mut column.type_name));
}

fn clause_relations(clause: &mut Clause, change: &mut dyn FnMut(&mut String)) {
    clause.heads.iter_mut().for_each(|head| atom(head, change));
    clause.body.iter_mut().for_each(|body| formula(body, change));
    clause.gloss.iter_mut().for_each(|gloss| sentences(gloss, change));
}

fn atom(atom: &mut Atom, change: &mut dyn FnMut(&mut String)) {
    change(&mut atom.relation.text);
    atom.arguments.iter_mut().for_each(|argument| term(argument, change));
}

fn formula(condition: &mut Formula, change: &mut dyn FnMut(&mut String)) {
    match condition {
        Formula::And(parts) | Formula::Or(parts) => {
            parts.iter_mut().for_each(|part| formula(part, change));
        }
        Formula::Not(inner) => formula(inner, change),
        Formula::Atom(inner) => atom(inner, change),
        Formula::Constraint(constraint) => {
            term(&mut constraint.left, change);
            term(&mut constraint.right, change);
        }
        Formula::Truth(..) => {}
    }
}

fn term(value: &mut Term, change: &mut dyn FnMut(&mut String)) {
    value.kind.arguments_mut().iter_mut().for_each(|it| term(it, change));
    if let TermKind::Aggregate(aggregate) = &mut value.kind {
        let Aggregate { target, body, .. } = &mut **aggregate;
        target.iter_mut().for_each(|target| term(target, change));
        formula(body, change);
    }
}

fn sentences(reading: &mut Reading, change: &mut dyn FnMut(&mut String)) {
    parts(&mut reading.parts, change);
    for further in [&mut reading.negation, &mut reading.condition].into_iter().flatten() {
        sentences(further, change);
    }
}

fn parts(all: &mut [Part], change: &mut dyn FnMut(&mut String)) {
    let wording = |placeholder: &mut Placeholder, change: &mut dyn FnMut(&mut String)| {
        placeholder.wording.iter_mut().for_each(change);
    };
    for part in all {
        match part {
            Part::Text(_) => {}
            Part::Value(placeholder) => wording(placeholder, change),
            Part::Choice { test, other, present, absent } => {
                wording(test, change);
                other.iter_mut().for_each(|other| wording(other, change));
                parts(present, change);
                parts(absent, change);
            }
            Part::Optional(inner) => parts(inner, change),
        }
    }
}
