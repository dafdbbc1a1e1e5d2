//! Where several atoms together say which values a variable may have.
//!
//! An order of literals becomes steps: a literal, or an intersection. The rows that match one atom of a
//! cycle can be many times as many as those of the result, whichever atom it is. An intersection takes
//! for each binding the values from the atom that has the fewest rows, and the others check them, as in
//! a generic join; so the number of values that are looked at stays within the bound for the body, even
//! where some values have very many rows.

use crate::plan::order::{Costs, Partial, Search};
use crate::program::{Atom, Literal, Variable};

/// A step in an order of evaluation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OrderedStep {
    /// The literal at this place of the body.
    Literal(usize),
    /// A variable is bound by several atoms at once.
    Intersection(Intersection),
}

/// Several atoms that have the same variable, and columns whose values are known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Intersection {
    /// The variable that gets the values that all of the atoms allow.
    pub variable: Variable,
    /// The places of the atoms, that which comes first in the order before the others.
    pub atoms: Vec<usize>,
    /// Of these places, those whose atoms say nothing more. The others are steps again later.
    pub finished: Vec<usize>,
}

impl OrderedStep {
    /// The literals that are evaluated when this step is done.
    #[must_use]
    pub fn finished(&self) -> &[usize] {
        match self {
            Self::Literal(at) => std::slice::from_ref(at),
            Self::Intersection(it) => &it.finished,
        }
    }

    /// The literals that the step reads.
    #[must_use]
    pub fn reads(&self) -> &[usize] {
        match self {
            Self::Literal(at) => std::slice::from_ref(at),
            Self::Intersection(it) => &it.atoms,
        }
    }
}

impl<C: Costs> Search<'_, C> {
    /// The steps for an order of the literals: atoms of which [`Costs::intersects`] says so bind a
    /// variable together.
    pub fn steps(&self, order: &[usize], bound: &[bool]) -> Vec<OrderedStep> {
        let partial = Partial { bound: bound.to_vec(), rows: 1.0, ..Partial::default() };
        let placed = vec![false; self.clause.body.len()];
        let mut stepping = Stepping { search: self, partial, placed, steps: Vec::new() };
        for &at in order {
            stepping.intersect(at);
            if !stepping.placed[at] {
                stepping.take_literal(at);
            }
        }
        stepping.steps
    }
}

/// Steps while they are made.
struct Stepping<'s, 'a, C> {
    search: &'s Search<'a, C>,
    partial: Partial,
    /// By literal, whether nothing is left of it.
    placed: Vec<bool>,
    steps: Vec<OrderedStep>,
}

impl<'a, C: Costs> Stepping<'_, 'a, C> {
    /// Binds variables of the atom at this place together with other atoms, where that is worth it.
    fn intersect(&mut self, at: usize) {
        // The rows of the first relation are divided among threads, so it is read by itself.
        let is_first = !self.partial.bound.contains(&true);
        let Some(atom) = self.atom(at).filter(|_| !is_first) else { return };
        for variable in atom.variables() {
            if self.partial.is_bound(variable) {
                continue;
            }
            let atoms = self.atoms_with(variable, at);
            if atoms.len() > 1 && self.search.costs.intersects(&atoms, &self.partial) {
                self.take_intersection(variable, atoms);
            }
        }
    }

    /// The atom at this place, if it may come in any order and is not placed.
    fn atom(&self, at: usize) -> Option<&'a Atom> {
        match &self.search.clause.body[at] {
            Literal::Atom(atom) if at < self.search.fixed && !self.placed[at] => Some(atom),
            _ => None,
        }
    }

    /// The atoms that have the variable, and a column whose value is known: that at `first` before the
    /// others. None if it has no such column.
    fn atoms_with(&self, variable: Variable, first: usize) -> Vec<usize> {
        let has_key = |at: usize| self.atom(at).is_some_and(|it| !self.partial.key(it).is_empty());
        if !has_key(first) {
            return Vec::new();
        }
        let others = self.search.mentioned[variable.index()].iter().copied();
        let others = others.filter(|&at| at != first && has_key(at));
        std::iter::once(first).chain(others).collect()
    }

    fn take_intersection(&mut self, variable: Variable, atoms: Vec<usize>) {
        let (_, factor) = self.search.costs.step(atoms[0], &self.partial);
        self.partial.rows *= factor;
        self.partial.bound[variable.index()] = true;
        let is_finished = |at: usize| {
            let mut variables = self.atom(at).into_iter().flat_map(Atom::variables);
            variables.all(|it| self.partial.is_bound(it))
        };
        let finished: Vec<usize> = atoms.iter().copied().filter(|&at| is_finished(at)).collect();
        for &at in &finished {
            self.place(at);
        }
        let step = Intersection { variable, atoms, finished };
        self.steps.push(OrderedStep::Intersection(step));
        self.take_tests(variable);
    }

    /// Takes the literals that only test, and that waited for this variable.
    fn take_tests(&mut self, variable: Variable) {
        let search = self.search;
        for &at in &search.mentioned[variable.index()] {
            let literal = &search.clause.body[at];
            let is_test = matches!(literal, Literal::Compare { .. } | Literal::Negated(_));
            if is_test && !self.placed[at] && literal.requires().all(|it| self.partial.is_bound(it))
            {
                self.take_literal(at);
            }
        }
    }

    fn take_literal(&mut self, at: usize) {
        let (_, factor) = self.search.costs.step(at, &self.partial);
        self.partial.rows *= factor;
        for variable in self.search.clause.body[at].mentions() {
            self.partial.bound[variable.index()] = true;
        }
        self.place(at);
        self.steps.push(OrderedStep::Literal(at));
    }

    fn place(&mut self, at: usize) {
        self.placed[at] = true;
        self.partial.order.push(at);
    }
}
