//! Relations that are not stored: the clause that derives one becomes part of the clause that reads it.
//!
//! That is done where it cannot cost more: one clause derives the relation, one atom reads it, and the
//! clause gives a row for each solution of its body. A clause that drops variables stays: a row of its
//! head stands for many solutions, and the reader would be evaluated for each of them.

use crate::database::Database;
use crate::engine::Wanted;
use crate::program::{
    Argument, Atom, Clause, ClauseId, Literal, Operand, Program, RelationId, Step, Variable,
};

/// The body of a clause does not become longer than this.
const LONGEST_BODY: usize = 256;

/// The program without such relations, which no clause derives or reads any more; nothing if there
/// are none.
pub(super) fn inline(program: &Program, database: &Database, wanted: &Wanted) -> Option<Program> {
    let Wanted::Only(wanted) = wanted else { return None };
    let readers = only_readers(program);
    let is_recursive = recursive(program);
    let mut changed: Option<Program> = None;
    for stratum in &program.strata {
        let Step::Clauses { clauses, recursive: false } = &stratum.step else { continue };
        let ([clause], [relation]) = (&clauses[..], &stratum.relations[..]) else { continue };
        if wanted.contains(relation) || database.len_of(*relation) > 0 {
            continue;
        }
        let current = changed.as_ref().unwrap_or(program);
        let definition = &current.clauses[clause.index()];
        let Some(id) = readers[relation.index()].filter(|id| !is_recursive[id.index()]) else {
            continue;
        };
        let reader = &current.clauses[id.index()];
        if definition.body.len() + reader.body.len() <= LONGEST_BODY
            && is_one_to_one(definition)
            && !reader.body.iter().any(Literal::can_fail)
            && let Some(at) = place(reader, *relation)
            && !waits_for_fold(reader, at)
        {
            let merged = merge(reader, at, definition);
            changed.get_or_insert_with(|| program.clone()).clauses[id.index()] = merged;
        }
    }
    changed
}

/// For each relation, the clause with the one literal that reads it, if that is an atom.
fn only_readers(program: &Program) -> Vec<Option<ClauseId>> {
    let mut times = vec![0_usize; program.relations.len()];
    let mut readers = vec![None; program.relations.len()];
    for (clause, definition) in program.clauses.iter().enumerate() {
        for literal in &definition.body {
            if let Literal::Atom(Atom { relation, .. }) | Literal::Negated(Atom { relation, .. }) =
                literal
            {
                times[relation.index()] += 1;
                readers[relation.index()] = match literal {
                    Literal::Atom(_) => Some(ClauseId::from_index(clause)),
                    _ => None,
                };
            }
        }
    }
    for aggregate in &program.aggregates {
        [aggregate.inner, aggregate.value].iter().for_each(|id| times[id.index()] += 2);
    }
    readers.into_iter().zip(times).map(|(reader, times)| reader.filter(|_| times == 1)).collect()
}

/// The place of the atom that reads the relation.
fn place(reader: &Clause, relation: RelationId) -> Option<usize> {
    reader.body.iter().position(|it| matches!(it, Literal::Atom(atom) if atom.relation == relation))
}

/// For each clause, whether it is part of a recursion.
fn recursive(program: &Program) -> Vec<bool> {
    let mut is_recursive = vec![false; program.clauses.len()];
    for stratum in &program.strata {
        if let Step::Clauses { clauses, recursive: true } = &stratum.step {
            clauses.iter().for_each(|id| is_recursive[id.index()] = true);
        }
    }
    is_recursive
}

/// Whether the clause gives a row for each solution of its body, which cannot fail.
fn is_one_to_one(clause: &Clause) -> bool {
    let mut head = clause.head.arguments.iter().map(|argument| match argument {
        Some(Operand::Variable(variable)) => Some(variable.index()),
        _ => None,
    });
    let mut seen = vec![false; clause.variables.len()];
    let differ = head.all(|variable| {
        variable.is_some_and(|variable| !std::mem::replace(&mut seen[variable], true))
    });
    let is_plain = |literal: &Literal| match literal {
        Literal::Atom(atom) => atom.arguments.iter().all(Option::is_some),
        Literal::Negated(_) | Literal::Compare { .. } => !literal.can_fail(),
        Literal::Let { .. } | Literal::Fold { .. } => false,
    };
    differ
        && seen.iter().all(|&seen| seen)
        && !clause.body.is_empty()
        && clause.body.iter().all(is_plain)
}

/// Whether an aggregate comes before the atom, which then depends on it: where the aggregate fails, all
/// of the atom is passed over.
fn waits_for_fold(reader: &Clause, at: usize) -> bool {
    reader.body[..at].iter().any(|literal| matches!(literal, Literal::Fold { .. }))
}

/// The reader with the body of the definition in place of the atom at `at`.
fn merge(reader: &Clause, at: usize, definition: &Clause) -> Clause {
    let mut merged = reader.clone();
    let Literal::Atom(read) = &reader.body[at] else { return merged };
    let mut operands = vec![None; definition.variables.len()];
    for (head, argument) in definition.head.arguments.iter().zip(&read.arguments) {
        if let Some(Operand::Variable(variable)) = head {
            operands[variable.index()] = *argument;
        }
    }
    for (operand, variable) in operands.iter_mut().zip(&definition.variables) {
        operand.get_or_insert_with(|| {
            merged.variables.push(variable.clone());
            Operand::Variable(Variable::from_index(merged.variables.len() - 1))
        });
    }
    let body = definition.body.iter().map(|literal| rename(literal, &operands));
    merged.body.splice(at..=at, body);
    merged
}

/// The literal with other operands for its variables.
fn rename(literal: &Literal, operands: &[Argument]) -> Literal {
    let operand = |operand: Operand| match operand {
        Operand::Variable(variable) => operands[variable.index()].unwrap_or(operand),
        Operand::Constant(_) => operand,
    };
    let atom = |atom: &Atom| Atom {
        relation: atom.relation,
        arguments: atom.arguments.iter().map(|argument| argument.map(operand)).collect(),
    };
    match literal {
        Literal::Atom(it) => Literal::Atom(atom(it)),
        Literal::Negated(it) => Literal::Negated(atom(it)),
        Literal::Compare { comparison, left, right } => Literal::Compare {
            comparison: *comparison,
            left: operand(*left),
            right: operand(*right),
        },
        Literal::Let { .. } | Literal::Fold { .. } => literal.clone(),
    }
}
