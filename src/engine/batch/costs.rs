//! What the literals of a clause cost, by the sizes of the relations.
//!
//! Every atom is tried as the first one, the others follow by how few rows they are expected to
//! give. Where relations are small, the order of the normal form is good enough, behind the atom that
//! reads what a recursion found last. From the first literal that can fail on the rows that there are,
//! the order is that of the normal form: which failures count depends on it.

use crate::engine::batch::computations::Computations;
use crate::engine::batch::plan::ClauseContext;
use crate::engine::batch::store::{View, as_float};
use crate::plan::{Costs, OrderedStep, Partial, Rank, Search};
use crate::program::{Literal, Variable};

/// Below this many rows in the largest relation, orders are not compared.
const WORTH_A_THOUGHT: usize = 256;

/// What it costs to index a row, to look up a binding, and to go on with a row found: roughly, in
/// nanoseconds.
const INDEX: f64 = 10.0;
const LOOK_UP: f64 = 6.0;
const FIND: f64 = 3.0;

/// The steps for the body's literals in the order of evaluation.
pub(super) fn steps(
    context: ClauseContext<'_, '_>,
    view: View<'_>,
    computations: &Computations,
) -> Vec<OrderedStep> {
    let clause = context.clause;
    let can_fail = |at: &usize| {
        !computations.are_safe[*at] && view.can_fail(context.program, &clause.body[*at])
    };
    let fixed = (0..clause.body.len()).find(can_fail).unwrap_or(clause.body.len());
    let is_atom = |&at: &usize| matches!(clause.body[at], Literal::Atom(_));
    let atoms: Vec<usize> = (0..fixed).filter(is_atom).collect();
    let mut sizes = Sizes { context, view, computations, are_small: false };
    sizes.are_small = atoms.iter().all(|&at| sizes.rows(at) < WORTH_A_THOUGHT);
    // The first atom binds its variables alone, and two others may bind one together.
    let may_intersect = !sizes.are_small && atoms.len() > 2;
    let newest = context.delta.map(|delta| delta.literal).filter(|&at| at < fixed);
    let firsts = match newest {
        _ if atoms.len() < 2 => Vec::new(),
        newest if sizes.are_small => newest.into_iter().collect(),
        _ => atoms,
    };
    let bound = vec![false; clause.variables.len()];
    let search = Search::new(clause, sizes, fixed);
    let order = search.order(&firsts, &bound);
    if may_intersect {
        search.steps(&order, &bound)
    } else {
        order.into_iter().map(OrderedStep::Literal).collect()
    }
}

struct Sizes<'a, 'p, 'v> {
    context: ClauseContext<'p, 'v>,
    view: View<'a>,
    computations: &'a Computations,
    are_small: bool,
}

/// Whether nothing that is left reads the variable, which is still to be computed.
fn is_last(variable: Variable, so_far: &Partial) -> bool {
    !so_far.is_bound(variable) && !so_far.is_shared(variable)
}

impl Sizes<'_, '_, '_> {
    fn rows(&self, at: usize) -> usize {
        match &self.context.clause.body[at] {
            Literal::Atom(atom) => {
                let part = self.context.part(at, atom.relation);
                self.view.of(atom.relation).range(part).len()
            }
            _ => 0,
        }
    }
}

impl Costs for Sizes<'_, '_, '_> {
    /// By one atom, as many rows are found as are crowded under a value; by several, roughly as many as
    /// the usual value of one of them has, since a value that is common in one atom is seldom so in all.
    fn intersects(&self, atoms: &[usize], so_far: &Partial) -> bool {
        let (mut crowded, mut least, mut extra) = (0.0, f64::INFINITY, 0.0);
        for (number, &at) in atoms.iter().enumerate() {
            let Literal::Atom(atom) = &self.context.clause.body[at] else { return false };
            let (relation, key) = (self.view.of(atom.relation), so_far.key(atom));
            least = relation.matches(self.rows(at), &key).min(least);
            if number == 0 {
                crowded = relation.crowd(self.rows(at), &key);
                continue;
            }
            extra += so_far.rows * LOOK_UP;
            let is_indexed = relation.is_indexed(self.context.part(at, atom.relation), &key);
            // A recursion uses an index again in each round.
            if !is_indexed && self.context.delta.is_none() {
                extra += as_float(self.rows(at)) * INDEX;
            }
        }
        so_far.rows * (crowded - least) * (FIND + LOOK_UP) > extra
    }

    fn rank(&self, at: usize, so_far: &Partial) -> Rank {
        let atom = match &self.context.clause.body[at] {
            Literal::Atom(atom) => atom,
            // What only the head needs is computed of what is left in the end.
            Literal::Let { variable, .. } if is_last(*variable, so_far) => {
                return Rank { class: 3, factor: 0.0 };
            }
            _ => return Rank { class: 0, factor: 0.0 },
        };
        let key = so_far.key(atom);
        if self.are_small {
            return Rank { class: if key.is_empty() { 2 } else { 1 }, factor: 0.0 };
        }
        Rank { class: 1, factor: self.view.of(atom.relation).matches(self.rows(at), &key) }
    }

    fn is_awaited(&self, at: usize) -> bool {
        !self.computations.are_safe[at]
    }

    fn is_equation(&self, at: usize) -> bool {
        self.computations.are_equations[at]
    }

    fn step(&self, at: usize, so_far: &Partial) -> (f64, f64) {
        let Literal::Atom(atom) = &self.context.clause.body[at] else { return (0.0, 1.0) };
        if self.are_small {
            return (0.0, 1.0);
        }
        let (relation, key) = (self.view.of(atom.relation), so_far.key(atom));
        let matches = relation.matches(self.rows(at), &key);
        let rows = as_float(self.rows(at));
        if key.is_empty() || so_far.order.is_empty() {
            return (so_far.rows * rows * FIND, matches);
        }
        let is_indexed = relation.is_indexed(self.context.part(at, atom.relation), &key);
        let index = if is_indexed { 0.0 } else { rows * INDEX };
        (index + so_far.rows * (LOOK_UP + matches * FIND), matches)
    }
}
