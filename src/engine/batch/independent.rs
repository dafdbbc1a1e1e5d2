//! Parts of a body that share no variable with the rest of it: they hold or not, whatever the rest is.
//!
//! Such a part is evaluated once, when the clause is first applied, and not for every binding of the
//! rest, nor in each round of a recursion.

use std::cell::OnceCell;

use crate::engine::batch::computations::Computations;
use crate::engine::batch::plan::ClauseContext;
use crate::program::{Clause, ClauseId, Literal, Operand, Variable};
use crate::syntax::ast::Comparison;
use crate::value::Value;

/// A clause that is applied once or in each round of a recursion.
pub(super) struct AppliedClause<'p> {
    pub(super) id: ClauseId,
    pub(super) clause: &'p Clause,
    /// The places of the literals of each part.
    pub(super) parts: Vec<Vec<usize>>,
    /// The clause without its parts; nothing if one of them does not hold.
    rest: OnceCell<Option<Clause>>,
    /// What cannot fail in the rest where all numbers of the run are near zero, and where not all are.
    near: OnceCell<Computations>,
    far: OnceCell<Computations>,
}

impl<'p> AppliedClause<'p> {
    /// `is_settled` says of a literal that it cannot fail and reads nothing that still grows.
    pub(super) fn new(
        id: ClauseId,
        clause: &'p Clause,
        is_settled: impl Fn(&Literal) -> bool,
    ) -> Self {
        let parts = independent_parts(clause, is_settled);
        let (rest, near, far) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self { id, clause, parts, rest, near, far }
    }

    /// The clause with what holds anyway in the places of its parts, if all of them hold.
    pub(super) fn rest(&self, holds: impl Fn(&Clause) -> bool) -> Option<&Clause> {
        if self.parts.is_empty() {
            return Some(self.clause);
        }
        let rest = self.rest.get_or_init(|| {
            let mut rest = self.clause.clone();
            for part in &self.parts {
                if !holds(&self.alone(part)) {
                    return None;
                }
                part.iter().for_each(|&at| rest.body[at] = certain());
            }
            Some(rest)
        });
        rest.as_ref()
    }

    /// What cannot fail in the rest of the clause, which is that of the context.
    pub(super) fn computations(&self, context: ClauseContext<'_, '_>) -> &Computations {
        let known = if context.values.has_far_numbers() { &self.far } else { &self.near };
        known.get_or_init(|| Computations::new(context))
    }

    /// A clause with this part as its body, and without columns in its head.
    fn alone(&self, part: &[usize]) -> Clause {
        let mut alone = self.clause.clone();
        alone.head.arguments.clear();
        alone.body = part.iter().map(|&at| self.clause.body[at].clone()).collect();
        alone
    }
}

/// A literal that always holds.
fn certain() -> Literal {
    let one = Operand::Constant(Value::Number(1));
    Literal::Compare { comparison: Comparison::Equal, left: one, right: one }
}

/// Whether the literal always holds.
pub(super) fn is_certain(literal: &Literal) -> bool {
    match literal {
        Literal::Compare { comparison: Comparison::Equal, left, right } => {
            matches!((left, right), (Operand::Constant(a), Operand::Constant(b)) if a == b)
        }
        _ => false,
    }
}

/// The parts of the body of at least two literals that share no variable with each other, the head or
/// the rest of the body. A body that is all one part has none.
fn independent_parts(clause: &Clause, is_settled: impl Fn(&Literal) -> bool) -> Vec<Vec<usize>> {
    let mut parts = Parts::new(clause);
    let mut members = vec![Vec::new(); clause.body.len()];
    for at in 0..clause.body.len() {
        members[parts.of(at)].push(at);
    }
    let of_head = clause.head.variables().filter_map(|it| parts.with(it)).collect::<Vec<_>>();
    for part in of_head {
        members[part].clear();
    }
    let is_all = |part: &Vec<usize>| part.len() == clause.body.len();
    members.retain(|part| {
        let mut literals = part.iter().map(|&at| &clause.body[at]);
        part.len() > 1 && !is_all(part) && literals.all(&is_settled)
    });
    members
}

/// The literals of a body in classes: those that share a variable are in the same one.
struct Parts {
    /// By literal, one that is in the same class and nearer to the one that stands for it.
    nearer: Vec<usize>,
    /// By variable, a literal that mentions it.
    mentions: Vec<Option<usize>>,
}

impl Parts {
    fn new(clause: &Clause) -> Self {
        let mentions = vec![None; clause.variables.len()];
        let mut parts = Self { nearer: (0..clause.body.len()).collect(), mentions };
        for (at, literal) in clause.body.iter().enumerate() {
            for variable in literal.mentions() {
                let other = *parts.mentions[variable.index()].get_or_insert(at);
                let (of_other, own) = (parts.of(other), parts.of(at));
                parts.nearer[own] = of_other;
            }
        }
        parts
    }

    /// The literal that stands for the class of this one.
    fn of(&mut self, mut at: usize) -> usize {
        while self.nearer[at] != at {
            self.nearer[at] = self.nearer[self.nearer[at]];
            at = self.nearer[at];
        }
        at
    }

    /// The literal that stands for the class with the variable.
    fn with(&mut self, variable: Variable) -> Option<usize> {
        self.mentions[variable.index()].map(|at| self.of(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::{Atom, NUMBER, RelationId, RuleId, VariableInfo};

    #[test]
    fn parts_share_no_variable() {
        let atom = |variables: &[usize]| {
            let argument = |&it: &usize| Some(Operand::Variable(Variable::from_index(it)));
            Atom { relation: RelationId(0), arguments: variables.iter().map(argument).collect() }
        };
        let body = [&[0, 1][..], &[2], &[3, 4], &[5], &[1, 6], &[2, 7], &[4, 5]];
        let mut clause = Clause {
            rule: RuleId(0),
            head: atom(&[0]),
            body: body.iter().map(|it| Literal::Atom(atom(it))).collect(),
            variables: vec![VariableInfo { name: "x".to_owned(), ty: NUMBER }; 8],
        };
        assert_eq!(independent_parts(&clause, |_| true), [vec![1, 5], vec![2, 3, 6]]);
        let is_new = |it: &Literal| it.mentions().any(|it| it.index() == 7);
        assert_eq!(independent_parts(&clause, |it| !is_new(it)), [vec![2, 3, 6]]);
        clause.body.truncate(1);
        assert!(independent_parts(&clause, |_| true).is_empty());
        let rest = AppliedClause::new(ClauseId::from_index(0), &clause, |_| true);
        assert_eq!(rest.rest(|_| false), Some(&clause));
    }
}
