//! A program and a database in, everything that follows out.
//!
//! Engines know nothing of explanation, and explanation nothing of them. All engines give the same
//! tuples and the same error; `naive` is the oracle that the others are compared with.

mod choice;
pub mod codegen;
pub mod compiled;
mod diagnostic;
pub mod functions;
pub mod naive;

pub use choice::{Engine, run};

use crate::program::{Clause, Literal, RelationId, RuleId, Stratum};

/// What a run may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The most tuples that may be derived, over all relations.
    pub max_tuples: usize,
}

impl Default for Limits {
    /// Ten million tuples: about a gigabyte, which fits a laptop.
    fn default() -> Self {
        Self { max_tuples: 10_000_000 }
    }
}

/// Why a run stopped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EvaluationError {
    /// A function failed on these values. Of all failures of the first stratum that has one, it is
    /// the first by rule, then by values as [`crate::value::Symbols::compare`] orders them.
    #[error("a function failed")]
    Function {
        /// The rule that applies it.
        rule: RuleId,
        /// What went wrong.
        failure: functions::Failure,
        /// The function's arguments, symbols as text.
        arguments: Vec<String>,
    },
    /// More tuples were derived than allowed, in the stratum that derives this relation.
    #[error("more tuples were derived than allowed")]
    TooManyTuples {
        /// The first relation of the stratum.
        relation: RelationId,
        /// Its first recursive rule that computes values, or else its first rule.
        rule: RuleId,
        /// The limit.
        limit: usize,
    },
}

/// Whether the clause computes values from what its own stratum derives, so that the recursion may
/// never end.
fn computes_in_recursion(clause: &Clause, stratum: &Stratum) -> bool {
    let reads = |literal: &Literal| match literal {
        Literal::Atom(atom) => stratum.relations.contains(&atom.relation),
        _ => false,
    };
    let computes = |literal: &Literal| matches!(literal, Literal::Let { functor: Some(_), .. });
    clause.body.iter().any(reads) && clause.body.iter().any(computes)
}
