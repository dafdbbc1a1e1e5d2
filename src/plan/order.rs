//! The search for an order of literals.
//!
//! Of the literals that can be evaluated, the one of the least rank comes next. Where several atoms
//! may be the first, each of them is tried, and the cheapest order is taken.

use std::cmp::Ordering;

use crate::program::{Atom, Clause, Literal, Operand, Variable};

/// How soon a literal comes. Ranks of class 0 cost nothing: such a literal comes as soon as it can be
/// evaluated, even before the atom that was chosen to be the first.
#[derive(Debug, Clone, Copy)]
pub struct Rank {
    /// The class; a lower one goes first.
    pub class: u8,
    /// Within a class, a lower number goes first; of equal ones, what the text has first.
    pub factor: f64,
}

impl Rank {
    fn compare(&self, other: &Self) -> Ordering {
        self.class.cmp(&other.class).then_with(|| self.factor.total_cmp(&other.factor))
    }
}

/// What literals are ordered by. `at` is the place of a literal in the body.
pub trait Costs {
    /// The rank of a literal that can be evaluated next.
    fn rank(&self, at: usize, so_far: &Partial) -> Rank;

    /// What it costs to evaluate the literal next, and by what that multiplies the bindings.
    fn step(&self, _at: usize, _so_far: &Partial) -> (f64, f64) {
        (0.0, 1.0)
    }

    /// Whether an atom waits for the literal that computes one of its variables: needed where
    /// computing a variable binds it, and does not compare it with what the atom bound.
    fn atoms_wait(&self) -> bool {
        true
    }
}

/// The beginning of an order.
#[derive(Debug, Clone, Default)]
pub struct Partial {
    /// The places of the literals that were evaluated.
    pub order: Vec<usize>,
    /// The places of the others, in the order of the text.
    pub left: Vec<usize>,
    /// By variable, whether it is bound.
    pub bound: Vec<bool>,
    /// How many bindings there are for each binding at the beginning.
    pub rows: f64,
    /// What all of that costs.
    pub cost: f64,
}

impl Partial {
    /// Whether the variable is bound.
    #[must_use]
    pub fn is_bound(&self, variable: Variable) -> bool {
        self.bound[variable.index()]
    }

    /// The columns of an atom whose value is known.
    #[must_use]
    pub fn key(&self, atom: &Atom) -> Vec<usize> {
        let is_known = |argument: &Option<Operand>| match argument {
            Some(Operand::Variable(variable)) => self.is_bound(*variable),
            Some(Operand::Constant(_)) => true,
            None => false,
        };
        (0..atom.arguments.len()).filter(|&column| is_known(&atom.arguments[column])).collect()
    }
}

/// A clause whose literals are to be ordered.
#[derive(Debug, Clone, Copy)]
pub struct Search<'a, C> {
    /// The clause.
    pub clause: &'a Clause,
    /// What its literals cost.
    pub costs: C,
    /// The literals from this place on stay where they are, behind the others.
    pub fixed: usize,
}

impl<C: Costs> Search<'_, C> {
    /// The places of the body's literals in the order of evaluation, when these variables are bound:
    /// the cheapest of those that begin with one of `firsts`, if there are any.
    pub fn order(&self, firsts: &[usize], bound: &[bool]) -> Vec<usize> {
        let found = firsts.iter().map(|&first| self.from(Some(first), bound));
        let best = found.min_by(|a, b| a.cost.total_cmp(&b.cost));
        let mut order = best.unwrap_or_else(|| self.from(None, bound)).order;
        order.extend(self.fixed..self.clause.body.len());
        order
    }

    /// The order that begins with this atom, unless it has to wait, or with what ranks first.
    fn from(&self, mut first: Option<usize>, bound: &[bool]) -> Partial {
        let left = (0..self.fixed).collect();
        let mut partial = Partial { left, bound: bound.to_vec(), rows: 1.0, ..Partial::default() };
        while let Some((next, rank)) = self.next(&partial) {
            let wanted = if rank.class > 0 { first.take() } else { None };
            let at = wanted.filter(|&at| self.is_ready(at, &partial)).unwrap_or(next);
            self.place(at, &mut partial);
        }
        // The normal form has an order, so there is one for the rest.
        let rest = std::mem::take(&mut partial.left);
        partial.order.extend(rest);
        partial
    }

    fn next(&self, partial: &Partial) -> Option<(usize, Rank)> {
        let ready = partial.left.iter().copied().filter(|&at| self.is_ready(at, partial));
        ready.map(|at| (at, self.costs.rank(at, partial))).min_by(|(_, a), (_, b)| a.compare(b))
    }

    fn is_ready(&self, at: usize, partial: &Partial) -> bool {
        match &self.clause.body[at] {
            Literal::Atom(_) => !(self.costs.atoms_wait() && self.waits(at, &partial.left)),
            literal => literal.requires().all(|variable| partial.is_bound(variable)),
        }
    }

    /// Whether one of these literals computes a variable of the atom.
    pub fn waits(&self, at: usize, left: &[usize]) -> bool {
        let literals = left.iter().map(|&other| &self.clause.body[other]);
        let of_atom = |variable| self.clause.body[at].binds().any(|it| it == variable);
        literals
            .filter(|it| matches!(it, Literal::Let { .. } | Literal::Fold { .. }))
            .flat_map(Literal::binds)
            .any(of_atom)
    }

    fn place(&self, at: usize, partial: &mut Partial) {
        let (cost, factor) = self.costs.step(at, partial);
        partial.cost += cost;
        partial.rows *= factor;
        self.clause.body[at].binds().for_each(|it| partial.bound[it.index()] = true);
        partial.left.retain(|&it| it != at);
        partial.order.push(at);
    }
}
