//! What the literals of a clause cost, by how many columns are bound.
//!
//! A dataflow is built before anything is known of the sizes. In a recursion, what grows comes
//! first: only that is arranged anew in each round. What can fail comes as late as possible, but an
//! atom waits for what computes one of its variables: whether that fails must not depend on the atom.

use crate::plan::{Costs, Partial, Rank, Search};
use crate::program::{Atom, Clause, Literal, RelationId, Variable};

/// How many rows a relation is taken to have.
const ROWS: f64 = 1000.0;
/// The share of bindings that a test lets pass.
const PASSED: f64 = 0.5;

/// The places of the body's literals in the order of evaluation.
pub(super) fn order(clause: &Clause, growing: &[RelationId]) -> Vec<usize> {
    let mut in_head = vec![false; clause.variables.len()];
    clause.head.variables().for_each(|it| in_head[it.index()] = true);
    let search = Search::new(clause, Columns { clause, in_head }, clause.body.len());
    let grows = |at: usize| match &clause.body[at] {
        Literal::Atom(atom) => growing.contains(&atom.relation),
        _ => false,
    };
    let is_atom = |at: usize| matches!(clause.body[at], Literal::Atom(_));
    let places = 0..clause.body.len();
    let mut firsts: Vec<usize> = places.filter(|&at| is_atom(at) && !search.waits(at)).collect();
    if firsts.iter().any(|&at| grows(at)) {
        firsts.retain(|&at| grows(at));
    }
    search.order(&firsts, &vec![false; clause.variables.len()])
}

struct Columns<'a> {
    clause: &'a Clause,
    /// By variable, whether the head has it.
    in_head: Vec<bool>,
}

impl Columns<'_> {
    /// By what the literal is expected to multiply the bindings.
    fn factor(&self, at: usize, so_far: &Partial) -> f64 {
        match &self.clause.body[at] {
            literal if literal.can_fail() => f64::MAX,
            Literal::Atom(atom) => self.matches(atom, so_far),
            Literal::Negated(_) => PASSED,
            _ => 1.0,
        }
    }

    fn matches(&self, atom: &Atom, so_far: &Partial) -> f64 {
        let is_wanted = |variable: Variable| {
            let is_needed = self.in_head[variable.index()] || so_far.is_shared(variable);
            !so_far.is_bound(variable) && is_needed
        };
        let known = so_far.key(atom).len();
        if known > 0 && !atom.variables().any(is_wanted) {
            return PASSED;
        }
        let free = atom.arguments.len() - known;
        ROWS.powf(share(free, atom.arguments.len()))
    }
}

impl Costs for Columns<'_> {
    fn rank(&self, at: usize, so_far: &Partial) -> Rank {
        let literal = &self.clause.body[at];
        let is_test = matches!(literal, Literal::Compare { .. } | Literal::Let { .. });
        match (is_test && !literal.can_fail(), so_far.order.is_empty()) {
            // A dataflow begins with the rows of an atom, if there is one.
            (true, true) => Rank { class: 1, factor: 0.0 },
            (true, false) => Rank { class: 0, factor: 0.0 },
            (false, _) => Rank { class: 2, factor: self.factor(at, so_far) },
        }
    }

    fn step(&self, at: usize, so_far: &Partial) -> (f64, f64) {
        match &self.clause.body[at] {
            Literal::Atom(_) | Literal::Negated(_) | Literal::Fold { .. } => {
                let factor = self.factor(at, so_far);
                (so_far.rows + so_far.rows * factor, factor)
            }
            Literal::Compare { .. } | Literal::Let { .. } => (0.0, 1.0),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "an estimate needs no more")]
fn share(part: usize, all: usize) -> f64 {
    part as f64 / all.max(1) as f64
}
