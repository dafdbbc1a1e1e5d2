//! In which order the literals of a clause are evaluated.
//!
//! Tests come as soon as their variables are bound. Every atom is tried as the first one, the others
//! follow by how few rows they are expected to give, and the cheapest order is taken. Where relations
//! are small, the order of the normal form is good enough, behind the atom that reads what a
//! recursion found last. From the first literal that can fail, the order is that of the normal form:
//! which failures count depends on it.

use crate::engine::batch::plan::{Context, Part};
use crate::engine::batch::store::{View, as_float};
use crate::program::{Atom, Literal, Operand};

/// Below this many rows in the largest relation, orders are not compared.
const WORTH_A_THOUGHT: usize = 256;

/// What it costs to index a row, to look up a binding, and to go on with a row found: roughly, in
/// nanoseconds.
const INDEX: f64 = 10.0;
const LOOK_UP: f64 = 6.0;
const FIND: f64 = 3.0;

/// The places of the body's literals in the order of evaluation.
pub(super) fn order(context: Context<'_, '_>, view: View<'_>) -> Vec<usize> {
    let body = &context.clause.body;
    let fixed = body.iter().position(Literal::can_fail).unwrap_or(body.len());
    let atoms: Vec<usize> = (0..fixed).filter(|&at| matches!(body[at], Literal::Atom(_))).collect();
    let first = context.delta.map(|delta| delta.literal).filter(|&at| at < fixed);
    let search = Search { context, view, fixed };
    let is_small = atoms.iter().all(|&at| search.rows(at) < WORTH_A_THOUGHT);
    let best = match first {
        _ if atoms.len() < 2 => search.from(None, is_small),
        _ if is_small => search.from(first, true),
        _ => atoms
            .iter()
            .map(|&first| search.from(Some(first), false))
            .min_by(|a, b| a.cost.total_cmp(&b.cost))
            .unwrap_or_default(),
    };
    let mut order = best.order;
    order.extend(fixed..body.len());
    order
}

/// An order with what it is expected to cost.
#[derive(Debug, Default)]
struct Found {
    order: Vec<usize>,
    bound: Vec<bool>,
    /// How many bindings there are behind the last literal.
    rows: f64,
    cost: f64,
}

impl Found {
    /// The columns that are known when the atom comes next.
    fn key(&self, atom: &Atom) -> Vec<usize> {
        let is_known = |argument: &Option<Operand>| match argument {
            Some(Operand::Variable(variable)) => self.bound[variable.index()],
            Some(Operand::Constant(_)) => true,
            None => false,
        };
        (0..atom.arguments.len()).filter(|&column| is_known(&atom.arguments[column])).collect()
    }
}

struct Search<'a, 'p, 'v> {
    context: Context<'p, 'v>,
    view: View<'a>,
    /// Where the literals begin whose order is fixed.
    fixed: usize,
}

impl Search<'_, '_, '_> {
    fn literal(&self, at: usize) -> &Literal {
        &self.context.clause.body[at]
    }

    fn part(&self, at: usize, atom: &Atom) -> Part {
        self.context.part(at, atom.relation)
    }

    fn rows(&self, at: usize) -> usize {
        match self.literal(at) {
            Literal::Atom(atom) => self.view.of(atom.relation).range(self.part(at, atom)).len(),
            _ => 0,
        }
    }

    /// The order that begins with this atom, or with what the text begins with.
    fn from(&self, first: Option<usize>, is_small: bool) -> Found {
        let mut found = Found { rows: 1.0, ..Found::default() };
        found.bound = vec![false; self.context.clause.variables.len()];
        let mut left: Vec<usize> = (0..self.fixed).collect();
        if let Some(first) = first {
            // A test that needs nothing may still come before it.
            self.tests(&mut left, &mut found);
            if !self.waits(first, &left) {
                left.retain(|&at| at != first);
                self.place(first, is_small, &mut found);
            }
        }
        loop {
            self.tests(&mut left, &mut found);
            let Some(next) = self.next(&left, is_small, &found) else { break };
            let at = left.remove(next);
            self.place(at, is_small, &mut found);
        }
        found.order.append(&mut left);
        found
    }

    /// Places what binds nothing by itself and has all that it needs.
    fn tests(&self, left: &mut Vec<usize>, found: &mut Found) {
        loop {
            let before = left.len();
            left.retain(|&at| {
                let literal = self.literal(at);
                let is_ready = !matches!(literal, Literal::Atom(_))
                    && literal.requires().all(|variable| found.bound[variable.index()]);
                if is_ready {
                    self.place(at, true, found);
                }
                !is_ready
            });
            if left.len() == before {
                return;
            }
        }
    }

    /// The place in `left` of the atom that comes next.
    fn next(&self, left: &[usize], is_small: bool, found: &Found) -> Option<usize> {
        let atoms = left.iter().enumerate().filter_map(|(place, &at)| match self.literal(at) {
            Literal::Atom(atom) if !self.waits(at, left) => Some((place, at, atom)),
            _ => None,
        });
        if is_small {
            let is_bound = |atom: &Atom| !found.key(atom).is_empty();
            return atoms
                .min_by_key(|(place, _, atom)| (!is_bound(atom), *place))
                .map(|(place, ..)| place);
        }
        atoms
            .map(|(place, at, atom)| (place, self.matches(at, atom, found)))
            .min_by(|(_, a), (_, b)| a.total_cmp(b))
            .map(|(place, _)| place)
    }

    /// Whether one of the literals computes a variable of the atom: computing it binds it, and would
    /// not compare it with what the atom bound.
    fn waits(&self, at: usize, left: &[usize]) -> bool {
        let computed = left
            .iter()
            .map(|&other| self.literal(other))
            .filter(|other| matches!(other, Literal::Let { .. } | Literal::Fold { .. }));
        computed
            .flat_map(|literal| literal.binds())
            .any(|variable| self.literal(at).binds().any(|it| it == variable))
    }

    /// How many rows are expected for each binding.
    fn matches(&self, at: usize, atom: &Atom, found: &Found) -> f64 {
        self.view.of(atom.relation).matches(self.rows(at), &found.key(atom))
    }

    fn place(&self, at: usize, is_small: bool, found: &mut Found) {
        let literal = self.literal(at);
        if let (Literal::Atom(atom), false) = (literal, is_small) {
            let key = found.key(atom);
            let matches = self.matches(at, atom, found);
            let rows = as_float(self.rows(at));
            if key.is_empty() || found.order.is_empty() {
                found.cost += found.rows * rows * FIND;
            } else {
                let relation = self.view.of(atom.relation);
                let is_indexed = relation.is_indexed(self.part(at, atom), &key);
                found.cost += if is_indexed { 0.0 } else { rows * INDEX };
                found.cost += found.rows * (LOOK_UP + matches * FIND);
            }
            found.rows *= matches;
        }
        literal.binds().for_each(|variable| found.bound[variable.index()] = true);
        found.order.push(at);
    }
}
