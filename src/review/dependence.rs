//! What falls with a statement that was never made.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;

use crate::value::{Symbol, Value};

/// What hangs on what.
#[derive(Debug, Default)]
pub(super) struct Dependence {
    roots: BTreeMap<Symbol, BTreeSet<Symbol>>,
    dependents: BTreeMap<Symbol, BTreeSet<Symbol>>,
    /// What is in a circle that hangs on nothing outside it.
    rootless: BTreeSet<Symbol>,
}

impl Dependence {
    /// From the tuples of `hangs_on`.
    pub(super) fn of_tuples<T: Deref<Target = [Value]>>(tuples: impl Iterator<Item = T>) -> Self {
        Self::new(tuples.map(|pair| (pair[0].presume_symbol(), pair[1].presume_symbol())))
    }

    /// From pairs of a statement and one that it hangs on.
    pub(super) fn new(pairs: impl IntoIterator<Item = (Symbol, Symbol)>) -> Self {
        let mut dependence = Self::default();
        for (statement, root) in pairs {
            dependence.roots.entry(statement).or_default().insert(root);
            dependence.dependents.entry(root).or_default().insert(statement);
        }
        dependence.rootless = dependence.rootless_circles();
        dependence
    }

    fn rootless_circles(&self) -> BTreeSet<Symbol> {
        let hangs_on_itself = |members: &BTreeSet<Symbol>| {
            members.iter().all(|member| self.roots[member].is_subset(members))
        };
        let all = self.roots.keys().copied().collect();
        self.circles_of(&all, |_| true).filter(hangs_on_itself).flatten().collect()
    }

    /// The circles that those of these statements make up which count.
    fn circles_of(
        &self,
        of: &BTreeSet<Symbol>,
        counts: impl Fn(Symbol) -> bool,
    ) -> impl Iterator<Item = BTreeSet<Symbol>> {
        let roots = of.iter().filter_map(|s| self.roots.get_key_value(s));
        let pairs = roots.flat_map(|(&s, roots)| roots.iter().map(move |&m| (s, m)));
        let pairs = pairs.filter(|&(s, m)| counts(s) && counts(m)).map(|(s, m)| (s.0, m.0));
        let circles = tarjan_scc(&DiGraphMap::<u32, ()>::from_edges(pairs)).into_iter();
        circles.filter(|one| one.len() > 1).map(|one| one.into_iter().map(Symbol).collect())
    }

    /// Whether a statement hangs on nothing.
    pub(super) fn stands_alone(&self, statement: Symbol) -> bool {
        !self.roots.contains_key(&statement)
    }

    /// These statements and all that hangs on them alone.
    ///
    /// Whatever hangs on one of them, in however many steps, is in danger. Of this, a statement is
    /// kept by a root that is not in danger, or by one that is kept itself. A circle has no such
    /// root within it: it falls as a whole when what it rests on outside falls. A circle that rests
    /// on nothing outside keeps those of its members that still go back to themselves.
    pub(super) fn fall(&self, unsaid: &BTreeSet<Symbol>) -> BTreeSet<Symbol> {
        let endangered = closure(unsaid.iter().copied(), &self.dependents, |_| true);
        let may_stay = |symbol: Symbol| endangered.contains(&symbol) && !unsaid.contains(&symbol);
        let held = |symbol: &Symbol| {
            may_stay(*symbol) && self.roots[symbol].iter().any(|root| !endangered.contains(root))
        };
        let circling = self.circles_of(&endangered, |s| may_stay(s) && self.rootless.contains(&s));
        let held = endangered.iter().copied().filter(held).chain(circling.flatten());
        let kept = closure(held, &self.dependents, may_stay);
        endangered.difference(&kept).copied().collect()
    }
}

/// Everything that is reached from `start` along the edges by way of what `passes`.
fn closure(
    start: impl Iterator<Item = Symbol>,
    edges: &BTreeMap<Symbol, BTreeSet<Symbol>>,
    passes: impl Fn(Symbol) -> bool,
) -> BTreeSet<Symbol> {
    let mut reached: BTreeSet<Symbol> = start.collect();
    let mut open: Vec<Symbol> = reached.iter().copied().collect();
    while let Some(symbol) = open.pop() {
        for &next in edges.get(&symbol).into_iter().flatten() {
            if passes(next) && reached.insert(next) {
                open.push(next);
            }
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fall(pairs: &[(u32, u32)], unsaid: &[u32]) -> Vec<u32> {
        let pairs = pairs.iter().map(|&(statement, root)| (Symbol(statement), Symbol(root)));
        let unsaid = unsaid.iter().copied().map(Symbol).collect();
        Dependence::new(pairs).fall(&unsaid).into_iter().map(|symbol| symbol.0).collect()
    }

    #[test]
    fn what_rests_on_it_alone_falls_in_any_number_of_steps() {
        assert_eq!(fall(&[(2, 1), (3, 2), (4, 9)], &[1]), [1, 2, 3]);
    }

    #[test]
    fn another_root_keeps_it_and_what_rests_on_it() {
        assert_eq!(fall(&[(2, 1), (2, 9), (3, 2)], &[1]), [1]);
        assert_eq!(fall(&[(2, 1), (2, 9), (3, 2)], &[1, 9]), [1, 2, 3, 9]);
    }

    #[test]
    fn a_circle_falls_with_its_last_root() {
        let circle = [(1, 2), (2, 1), (2, 9), (3, 1)];
        assert_eq!(fall(&circle, &[9]), [1, 2, 3, 9]);
        assert_eq!(fall(&[(1, 2), (2, 1), (2, 9), (1, 8)], &[9]), [9]);
    }

    #[test]
    fn a_circle_within_a_circle_keeps_itself_and_what_rests_on_it() {
        let circles = [(1, 2), (1, 3), (2, 1), (3, 0), (0, 4), (4, 2), (4, 3)];
        assert_eq!(fall(&circles, &[4]), [0, 3, 4]);
        assert_eq!(fall(&circles, &[0]), [0, 3]);
        assert_eq!(fall(&circles, &[1]), [1, 2]);
    }

    #[test]
    fn a_circle_without_a_root_falls_with_any_of_its_members() {
        assert_eq!(fall(&[(1, 2), (2, 1), (3, 1)], &[2]), [1, 2, 3]);
        assert_eq!(fall(&[(1, 2), (2, 1), (3, 1)], &[3]), [3]);
    }
}
