//! The search for an order of literals.
//!
//! Of the literals that can be evaluated, the one of the least rank comes next. Where several atoms
//! may be the first, each of them is tried, and the cheapest order is taken. A literal is ranked when
//! it can be evaluated, and anew when that changes for one of its variables what ranks may depend on:
//! so a body of any length is ordered in little more than the time that it takes to read it.

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;

use crate::program::{Atom, Clause, Literal, Operand, Variable};

/// So many atoms are tried as the first one, those that cost least.
const MOST_FIRSTS: usize = 32;

/// How soon a literal comes. Ranks of class 0 cost nothing: such a literal comes as soon as it can be
/// evaluated, even before the atom that was chosen to be the first.
#[derive(Debug, Clone, Copy)]
pub struct Rank {
    /// The class; a lower one goes first.
    pub class: u8,
    /// Within a class, a lower number goes first; of equal ones, what the text has first.
    pub factor: f64,
}

impl PartialEq for Rank {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Rank {}

impl PartialOrd for Rank {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Rank {
    fn cmp(&self, other: &Self) -> Ordering {
        self.class.cmp(&other.class).then_with(|| self.factor.total_cmp(&other.factor))
    }
}

/// What literals are ordered by. `at` is the place of a literal in the body.
pub trait Costs {
    /// The rank of a literal that can be evaluated next. It may depend on whether it is the first one,
    /// on which of its variables are bound, and on which of them another literal mentions.
    fn rank(&self, at: usize, so_far: &Partial) -> Rank;

    /// What it costs to evaluate the literal next, and by what that multiplies the bindings.
    fn step(&self, _at: usize, _so_far: &Partial) -> (f64, f64) {
        (0.0, 1.0)
    }

    /// Whether these atoms bind a variable together: each of them has it, and a column whose value is
    /// known.
    fn intersects(&self, _atoms: &[usize], _so_far: &Partial) -> bool {
        false
    }

    /// Whether an atom waits for this literal, which computes one of its variables: needed where
    /// computing a variable binds it, and does not compare it with what the atom bound.
    fn is_awaited(&self, _at: usize) -> bool {
        true
    }

    /// Whether the literal can be evaluated as soon as all but one of its variables are bound, whichever
    /// that is.
    fn is_equation(&self, _at: usize) -> bool {
        false
    }
}

/// The beginning of an order.
#[derive(Debug, Clone, Default)]
pub struct Partial {
    /// The places of the literals that were evaluated.
    pub order: Vec<usize>,
    /// By variable, whether it is bound.
    pub bound: Vec<bool>,
    /// By variable, how many of the literals that are left mention it.
    pub(super) left: Vec<usize>,
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

    /// Whether a literal that is left mentions the variable, beside one that is left and does.
    #[must_use]
    pub fn is_shared(&self, variable: Variable) -> bool {
        self.left[variable.index()] > 1
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
#[derive(Debug)]
pub struct Search<'a, C> {
    pub(super) clause: &'a Clause,
    pub(super) costs: C,
    /// The literals from this place on stay where they are, behind the others.
    pub(super) fixed: usize,
    /// By literal, its variables, each once.
    mentions: Vec<Vec<usize>>,
    /// By variable, the literals that mention it.
    pub(super) mentioned: Vec<Vec<usize>>,
    /// By variable, how many literals compute it for which atoms wait.
    computed: Vec<usize>,
    /// By literal, whether it is evaluated when all but one of its variables are bound.
    are_equations: Vec<bool>,
}

impl<'a, C: Costs> Search<'a, C> {
    /// A search by these costs. The literals from `fixed` on stay where they are, behind the others.
    pub fn new(clause: &'a Clause, costs: C, fixed: usize) -> Self {
        let mut mentioned = vec![Vec::new(); clause.variables.len()];
        let mut computed = vec![0; clause.variables.len()];
        let mut mentions = Vec::with_capacity(fixed);
        for (at, literal) in clause.body[..fixed].iter().enumerate() {
            let mut variables: Vec<usize> = literal.mentions().map(Variable::index).collect();
            variables.sort_unstable();
            variables.dedup();
            variables.iter().for_each(|&it| mentioned[it].push(at));
            mentions.push(variables);
            if is_awaited(literal, at, &costs) {
                literal.binds().for_each(|it| computed[it.index()] += 1);
            }
        }
        let are_equations = (0..fixed).map(|at| costs.is_equation(at)).collect();
        Self { clause, costs, fixed, mentions, mentioned, computed, are_equations }
    }

    /// The places of the body's literals in the order of evaluation, when these variables are bound:
    /// the cheapest of those that begin with one of `firsts`, if there are any.
    pub fn order(&self, firsts: &[usize], bound: &[bool]) -> Vec<usize> {
        let found = self.cheapest(firsts, bound).into_iter();
        let found = found.map(|first| self.from(Some(first), bound));
        let best = found.min_by(|a, b| a.cost.total_cmp(&b.cost));
        let mut order = best.unwrap_or_else(|| self.from(None, bound)).order;
        order.extend(self.fixed..self.clause.body.len());
        order
    }

    /// Whether a literal computes a variable of the atom.
    pub fn waits(&self, at: usize) -> bool {
        self.mentions[at].iter().any(|&it| self.computed[it] > 0)
    }

    /// The atoms that may be tried as the first one, in the order of the text.
    fn cheapest(&self, firsts: &[usize], bound: &[bool]) -> Vec<usize> {
        let mut cheapest = firsts.to_vec();
        if firsts.len() > MOST_FIRSTS {
            let start = self.start(bound);
            cheapest.sort_by_cached_key(|&at| (self.costs.rank(at, &start.partial), at));
            cheapest.truncate(MOST_FIRSTS);
            cheapest.sort_unstable();
        }
        cheapest
    }

    /// The order that begins with this atom, unless it has to wait, or with what ranks first.
    fn from(&self, mut first: Option<usize>, bound: &[bool]) -> Partial {
        let mut growing = self.start(bound);
        while let Some((rank, next)) = growing.next() {
            let wanted = if rank.class > 0 { first.take() } else { None };
            let at = wanted.filter(|&at| growing.is_ready(at)).unwrap_or(next);
            growing.place(at);
        }
        // The normal form has an order, so there is one for the rest.
        let Growing { mut partial, placed, .. } = growing;
        partial.order.extend((0..self.fixed).filter(|&at| !placed[at]));
        partial
    }

    fn start(&self, bound: &[bool]) -> Growing<'_, 'a, C> {
        let left = self.mentioned.iter().map(Vec::len).collect();
        let partial = Partial { bound: bound.to_vec(), left, rows: 1.0, ..Partial::default() };
        let waits_for = |at: usize| {
            let needed = self.mentions[at].iter();
            needed.filter(|&&it| self.blocks(at, it, bound[it], self.computed[it])).count()
        };
        let mut growing = Growing {
            search: self,
            partial,
            waiting: (0..self.fixed).map(waits_for).collect(),
            computing: self.computed.clone(),
            ranks: vec![None; self.fixed],
            ready: BinaryHeap::new(),
            placed: vec![false; self.fixed],
        };
        (0..self.fixed).for_each(|at| growing.rank(at));
        growing
    }

    /// Whether the literal has to wait for the variable, if that is bound or not, and so many literals
    /// that are left compute it.
    fn blocks(&self, at: usize, variable: usize, is_bound: bool, computing: usize) -> bool {
        match &self.clause.body[at] {
            Literal::Atom(_) => computing > 0,
            _ if self.are_equations[at] => !is_bound,
            literal => !is_bound && literal.requires().any(|it| it.index() == variable),
        }
    }
}

/// Whether atoms wait for the literal.
fn is_awaited(literal: &Literal, at: usize, costs: &impl Costs) -> bool {
    matches!(literal, Literal::Let { .. } | Literal::Fold { .. }) && costs.is_awaited(at)
}

/// An order while it is found.
struct Growing<'s, 'a, C> {
    search: &'s Search<'a, C>,
    partial: Partial,
    /// By literal, for how many of its variables it has to wait.
    waiting: Vec<usize>,
    /// By variable, how many of the literals that are left compute it.
    computing: Vec<usize>,
    /// By literal, its rank if it can be evaluated.
    ranks: Vec<Option<Rank>>,
    /// Literals that can be evaluated, with ranks of which some are out of date.
    ready: BinaryHeap<Reverse<(Rank, usize)>>,
    placed: Vec<bool>,
}

impl<C: Costs> Growing<'_, '_, C> {
    fn is_ready(&self, at: usize) -> bool {
        self.waiting[at] <= usize::from(self.search.are_equations[at])
    }

    /// The literal of the least rank.
    fn next(&mut self) -> Option<(Rank, usize)> {
        while let Some(&Reverse((rank, at))) = self.ready.peek() {
            if !self.placed[at] && self.ranks[at] == Some(rank) {
                return Some((rank, at));
            }
            self.ready.pop();
        }
        None
    }

    /// Ranks a literal anew, if it can be evaluated.
    fn rank(&mut self, at: usize) {
        if self.placed[at] || !self.is_ready(at) {
            return;
        }
        let rank = self.search.costs.rank(at, &self.partial);
        if self.ranks[at].replace(rank) != Some(rank) {
            self.ready.push(Reverse((rank, at)));
        }
    }

    fn place(&mut self, at: usize) {
        let (search, is_first) = (self.search, self.partial.order.is_empty());
        let literal = &search.clause.body[at];
        let (cost, factor) = search.costs.step(at, &self.partial);
        self.partial.cost += cost;
        self.partial.rows *= factor;
        self.partial.order.push(at);
        self.placed[at] = true;
        let is_awaited = is_awaited(literal, at, &search.costs);
        let computes = |variable| is_awaited && literal.binds().any(|it| it.index() == variable);
        for &variable in &search.mentions[at] {
            let (was_bound, computing) = (self.partial.bound[variable], self.computing[variable]);
            self.partial.bound[variable] = true;
            self.computing[variable] -= usize::from(computes(variable));
            self.partial.left[variable] -= 1;
            self.release(variable, was_bound, computing);
        }
        if is_first {
            (0..search.fixed).for_each(|at| self.rank(at));
        }
    }

    /// Looks at the literals for which a variable of the one that was placed is another matter now.
    fn release(&mut self, variable: usize, was_bound: bool, was_computing: usize) {
        let (is_bound, computing) = (self.partial.bound[variable], self.computing[variable]);
        let is_changed = is_bound != was_bound || (computing == 0) != (was_computing == 0);
        if !is_changed && self.partial.left[variable] != 1 {
            return;
        }
        let search = self.search;
        for &at in search.mentioned[variable].iter().filter(|&&at| !self.placed[at]) {
            let was_blocked = search.blocks(at, variable, was_bound, was_computing);
            if was_blocked && !search.blocks(at, variable, is_bound, computing) {
                self.waiting[at] -= 1;
            }
        }
        for &at in &search.mentioned[variable] {
            self.rank(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::program::{NUMBER, RelationId, RuleId, VariableInfo};

    /// Fewer columns that are not known go first.
    struct Counting<'a> {
        clause: &'a Clause,
        asked: &'a Cell<usize>,
    }

    impl Costs for Counting<'_> {
        fn rank(&self, at: usize, so_far: &Partial) -> Rank {
            self.asked.set(self.asked.get() + 1);
            let Literal::Atom(atom) = &self.clause.body[at] else { unreachable!("only atoms") };
            Rank { class: 2 - u8::from(!so_far.key(atom).is_empty()), factor: 0.0 }
        }
    }

    /// A clause of so many atoms, with these variables.
    fn clause(atoms: usize, variables: fn(usize) -> Vec<usize>) -> Clause {
        let atom = |at: usize| {
            let argument = |it: &usize| Some(Operand::Variable(Variable::from_index(*it)));
            let arguments = variables(at).iter().map(argument).collect();
            Atom { relation: RelationId(0), arguments }
        };
        let variable = VariableInfo { name: "x".to_owned(), ty: NUMBER };
        Clause {
            rule: RuleId(0),
            head: atom(0),
            body: (0..atoms).map(|at| Literal::Atom(atom(at))).collect(),
            variables: vec![variable; atoms + 1],
        }
    }

    #[test]
    fn a_literal_is_ranked_a_few_times_however_long_the_body() {
        let bodies: [fn(usize) -> Vec<usize>; 3] =
            [|_| vec![0], |at| vec![at, at + 1], |at| vec![0, at + 1]];
        for variables in bodies {
            let (clause, asked) = (clause(2_000, variables), Cell::new(0));
            let search = Search::new(&clause, Counting { clause: &clause, asked: &asked }, 2_000);
            let order = search.order(&[], &[false; 2_001]);
            assert_eq!(order, (0..2_000).collect::<Vec<_>>());
            assert!(asked.get() < 10 * 2_000, "{} ranks", asked.get());
        }
    }
}
