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

/// The program without such relations, which no clause derives or reads any more; nothing if there
/// are none.
pub(super) fn inline(program: &Program, database: &Database, wanted: &Wanted) -> Option<Program> {
    let Wanted::Only(wanted) = wanted else { return None };
    let mut changed: Option<Program> = None;
    for stratum in &program.strata {
        let Step::Clauses { clauses, recursive: false } = &stratum.step else { continue };
        let ([clause], [relation]) = (&clauses[..], &stratum.relations[..]) else { continue };
        if wanted.contains(relation) || database.len_of(*relation) > 0 {
            continue;
        }
        let current = changed.as_ref().unwrap_or(program);
        let definition = &current.clauses[clause.index()];
        if let Some((reader, at)) = only_reader(current, *relation)
            && is_one_to_one(definition)
            && !is_recursive(current, reader)
            && !current.clauses[reader.index()].body.iter().any(Literal::can_fail)
            && !waits_for_fold(&current.clauses[reader.index()], at)
        {
            let merged = merge(&current.clauses[reader.index()], at, definition);
            changed.get_or_insert_with(|| program.clone()).clauses[reader.index()] = merged;
        }
    }
    changed
}

/// The one atom that reads the relation: its clause and its place in the body.
fn only_reader(program: &Program, relation: RelationId) -> Option<(ClauseId, usize)> {
    let folded = |id| program.aggregates.iter().any(|it| it.inner == id || it.value == id);
    let mut reader = None;
    for (clause, definition) in program.clauses.iter().enumerate() {
        for (at, literal) in definition.body.iter().enumerate() {
            match literal {
                Literal::Atom(atom) if atom.relation == relation && reader.is_none() => {
                    reader = Some((ClauseId::from_index(clause), at));
                }
                Literal::Atom(atom) | Literal::Negated(atom) if atom.relation == relation => {
                    return None;
                }
                _ => {}
            }
        }
    }
    reader.filter(|_| !folded(relation))
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

fn is_recursive(program: &Program, clause: ClauseId) -> bool {
    program.strata.iter().any(|stratum| match &stratum.step {
        Step::Clauses { clauses, recursive } => *recursive && clauses.contains(&clause),
        Step::Fold(_) => false,
    })
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
