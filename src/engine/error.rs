//! Why a run stops, and which of several reasons is the one that is reported.

use crate::engine::{Interruption, Limits};
use crate::functions::Failure;
use crate::program::{Aggregate, Clause, ClauseId, Literal, Program, RelationId, RuleId, Stratum};
use crate::value::record::written;
use crate::value::{Symbols, Value};

/// Why a run stopped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EvaluationError {
    /// A function failed on these values, or a sum did not fit. Of all failures of the first stratum
    /// that has one, it is the first by the text of the rule, then by values as
    /// [`crate::value::Symbols::compare`] orders them.
    #[error("a function failed")]
    Function {
        /// The rule that applies it.
        rule: RuleId,
        /// What went wrong.
        failure: Failure,
        /// The function's arguments, symbols as text; none for a sum.
        arguments: Vec<String>,
    },
    /// More tuples were derived than allowed, in the stratum that derives this relation.
    #[error("more tuples were derived than allowed")]
    TooManyTuples {
        /// The first relation of the stratum by name.
        relation: RelationId,
        /// Its first recursive rule that computes values, or else its first rule, by their texts.
        rule: RuleId,
        /// The limit.
        limit: usize,
    },
    /// The run took more time or memory than allowed.
    #[error("the run was interrupted")]
    Interrupted {
        /// The rule that was applied then.
        rule: RuleId,
        /// What was too much.
        interruption: Interruption,
    },
}

/// A failure; the least one of a stratum is reported: by the text of the rule, then by values.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Failed {
    /// That of the rule.
    rank: usize,
    rule: RuleId,
    arguments: Vec<Shown>,
    failure: Failure,
}

/// A value that is ordered as readers expect.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Shown {
    Number(i64),
    Unsigned(u64),
    Text(String),
    Record(String),
}

impl Failed {
    pub(super) fn new(
        program: &Program,
        rule: RuleId,
        failure: Failure,
        arguments: &[Value],
        symbols: &Symbols,
    ) -> Self {
        let shown = |&value: &Value| match value {
            Value::Number(number) => Shown::Number(number),
            Value::Unsigned(number) => Shown::Unsigned(number),
            Value::Symbol(symbol) => Shown::Text(symbols.text(symbol).to_owned()),
            Value::Record(symbol) => Shown::Record(written(symbol, symbols)),
        };
        let arguments = arguments.iter().map(shown).collect();
        Self { rank: program.rules[rule.index()].rank, rule, arguments, failure }
    }

    /// The failure of a sum that does not fit into 64 bits. Its values are too many to tell.
    pub(super) fn of_sum(program: &Program, aggregate: &Aggregate) -> Self {
        let (rule, failure) = (aggregate.rule, Failure::Overflow);
        Self { rank: program.rules[rule.index()].rank, rule, arguments: Vec::new(), failure }
    }

    pub(super) fn error(self) -> EvaluationError {
        let text = |shown| match shown {
            Shown::Number(number) => number.to_string(),
            Shown::Unsigned(number) => number.to_string(),
            Shown::Text(text) => format!("{text:?}"),
            Shown::Record(text) => text,
        };
        let arguments = self.arguments.into_iter().map(text).collect();
        EvaluationError::Function { rule: self.rule, failure: self.failure, arguments }
    }
}

/// Names the first recursive rule that computes values, or else the first rule, by their texts.
pub(super) fn too_many(
    program: &Program,
    stratum: &Stratum,
    clauses: &[ClauseId],
    limits: Limits,
) -> EvaluationError {
    let first = |id: &&ClauseId| {
        let clause = &program.clauses[id.index()];
        (!computes_in_recursion(clause, stratum), program.rules[clause.rule.index()].rank)
    };
    let rule = clauses.iter().min_by_key(first);
    EvaluationError::TooManyTuples {
        relation: stratum.relations[0],
        rule: rule.map_or(RuleId(0), |id| program.clauses[id.index()].rule),
        limit: limits.max_tuples,
    }
}

/// Whether the clause computes values from what its own stratum derives, so that the recursion may
/// never end.
pub(super) fn computes_in_recursion(clause: &Clause, stratum: &Stratum) -> bool {
    let reads = |literal: &Literal| match literal {
        Literal::Atom(atom) => stratum.relations.contains(&atom.relation),
        _ => false,
    };
    let computes = |literal: &Literal| matches!(literal, Literal::Let { functor: Some(_), .. });
    clause.body.iter().any(reads) && clause.body.iter().any(computes)
}
