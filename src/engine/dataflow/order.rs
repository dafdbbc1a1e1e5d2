//! In which order the literals of a clause are evaluated.
//!
//! A dataflow is built before anything is known of the sizes, so atoms are chosen by how many of
//! their columns are bound. In a recursion, what grows comes first: only that is arranged anew in
//! each round. What can fail comes as late as possible, but an atom waits for what computes one of
//! its variables: whether that fails must not depend on the atom.

use crate::program::{Atom, Clause, Literal, Operand, RelationId, Variable};

/// How many rows a relation is taken to have.
const ROWS: f64 = 1000.0;
/// The share of bindings that a test lets pass.
const PASSED: f64 = 0.5;

/// The places of the body's literals in the order of evaluation.
pub(super) fn order(clause: &Clause, growing: &[RelationId]) -> Vec<usize> {
    let search = Search { clause };
    let atom = |at: usize| match &clause.body[at] {
        Literal::Atom(atom) => Some(atom),
        _ => None,
    };
    let atoms: Vec<usize> = (0..clause.body.len()).filter(|&at| atom(at).is_some()).collect();
    let grows = |at: usize| atom(at).is_some_and(|atom| growing.contains(&atom.relation));
    let is_first = |at: usize| search.is_free(at);
    let mut firsts: Vec<usize> = atoms.iter().copied().filter(|&at| is_first(at)).collect();
    if firsts.iter().any(|&at| grows(at)) {
        firsts.retain(|&at| grows(at));
    }
    let found = firsts.into_iter().map(|first| search.from(Some(first)));
    let best = found.min_by(|a, b| a.cost.total_cmp(&b.cost));
    best.unwrap_or_else(|| search.from(None)).order
}

/// An order with what it is expected to cost.
struct Found {
    order: Vec<usize>,
    left: Vec<usize>,
    bound: Vec<bool>,
    rows: f64,
    cost: f64,
}

struct Search<'a> {
    clause: &'a Clause,
}

impl Search<'_> {
    /// Whether an atom may come first: it has no variable that is computed.
    fn is_free(&self, at: usize) -> bool {
        let all: Vec<usize> = (0..self.clause.body.len()).collect();
        !self.waits(at, &all)
    }

    fn from(&self, first: Option<usize>) -> Found {
        let mut found = Found {
            order: Vec::new(),
            left: (0..self.clause.body.len()).collect(),
            bound: vec![false; self.clause.variables.len()],
            rows: 1.0,
            cost: 0.0,
        };
        if let Some(first) = first {
            self.place(first, &mut found);
        }
        while let Some(next) = self.next(&found) {
            self.place(next, &mut found);
        }
        // The normal form has an order, so there is one for the rest.
        let rest = std::mem::take(&mut found.left);
        found.order.extend(rest);
        found
    }

    /// What comes next: a test on what is bound, or else what gives the fewest rows.
    fn next(&self, found: &Found) -> Option<usize> {
        let ready = || found.left.iter().copied().filter(|&at| self.is_ready(at, found));
        let body = &self.clause.body;
        let is_test = |&at: &usize| {
            matches!(body[at], Literal::Compare { .. } | Literal::Let { .. })
                && !body[at].can_fail()
        };
        ready().find(is_test).or_else(|| {
            ready().min_by(|&a, &b| self.factor(a, found).total_cmp(&self.factor(b, found)))
        })
    }

    fn is_ready(&self, at: usize, found: &Found) -> bool {
        match &self.clause.body[at] {
            Literal::Atom(_) => !self.waits(at, &found.left),
            literal => literal.requires().all(|variable| found.bound[variable.index()]),
        }
    }

    /// Whether one of the literals computes a variable of the atom.
    fn waits(&self, at: usize, left: &[usize]) -> bool {
        let literals = left.iter().map(|&other| &self.clause.body[other]);
        let computed =
            literals.filter(|other| matches!(other, Literal::Let { .. } | Literal::Fold { .. }));
        computed
            .flat_map(|literal| literal.binds())
            .any(|variable| self.clause.body[at].binds().any(|it| it == variable))
    }

    /// By what the literal is expected to multiply the bindings.
    fn factor(&self, at: usize, found: &Found) -> f64 {
        match &self.clause.body[at] {
            literal if literal.can_fail() => f64::MAX,
            Literal::Atom(atom) => self.matches(atom, at, found),
            Literal::Negated(_) => PASSED,
            _ => 1.0,
        }
    }

    fn matches(&self, atom: &Atom, at: usize, found: &Found) -> f64 {
        let is_known = |argument: &&Option<Operand>| match argument {
            Some(Operand::Variable(variable)) => found.bound[variable.index()],
            Some(Operand::Constant(_)) => true,
            None => false,
        };
        let is_wanted = |variable: Variable| {
            !found.bound[variable.index()] && self.is_needed(variable, at, &found.left)
        };
        let known = atom.arguments.iter().filter(is_known).count();
        if known > 0 && !atom.variables().any(is_wanted) {
            return PASSED;
        }
        let free = atom.arguments.len() - known;
        ROWS.powf(share(free, atom.arguments.len()))
    }

    /// Whether the head or another literal that is left has the variable.
    fn is_needed(&self, variable: Variable, at: usize, left: &[usize]) -> bool {
        let others = left.iter().filter(|&&other| other != at);
        self.clause.head.variables().any(|it| it == variable)
            || others.flat_map(|&it| self.clause.body[it].mentions()).any(|it| it == variable)
    }

    fn place(&self, at: usize, found: &mut Found) {
        let literal = &self.clause.body[at];
        if matches!(literal, Literal::Atom(_) | Literal::Negated(_) | Literal::Fold { .. }) {
            let factor = self.factor(at, found);
            found.cost += found.rows;
            found.rows *= factor;
            found.cost += found.rows;
        }
        literal.binds().for_each(|variable| found.bound[variable.index()] = true);
        found.left.retain(|&it| it != at);
        found.order.push(at);
    }
}

#[expect(clippy::cast_precision_loss, reason = "an estimate needs no more")]
fn share(part: usize, all: usize) -> f64 {
    part as f64 / all.max(1) as f64
}
