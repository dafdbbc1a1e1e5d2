//! The order in which a body is matched once something of its clause's head is known.
//!
//! The order of the program is made for deriving, where nothing is known at first. With a head that
//! is known, other atoms are the narrow ones.

use crate::explain::model::Bindings;
use crate::plan::{Costs, Partial, Rank, Search};
use crate::program::{Atom, Clause, Literal, Operand};

/// The places of the body's literals, narrow ones first, once these variables are bound.
pub(super) fn order(clause: &Clause, bindings: &Bindings) -> Vec<usize> {
    let bound: Vec<bool> = bindings.iter().map(Option::is_some).collect();
    let width = Width { clause, known: &bound };
    Search::new(clause, width, clause.body.len()).order(&[], &bound)
}

/// How many bindings a literal is expected to leave.
struct Width<'a> {
    clause: &'a Clause,
    /// By variable: whether it is known from the head.
    known: &'a [bool],
}

impl Width<'_> {
    /// Whether what stands in a column is known from the head.
    fn is_known(&self, atom: &Atom, column: usize) -> bool {
        match atom.arguments[column] {
            Some(Operand::Variable(variable)) => self.known[variable.index()],
            _ => false,
        }
    }
}

impl Costs for Width<'_> {
    /// At most one binding for tests and for atoms that are known. Else few, found fast if the first
    /// column is bound: tuples are kept in the order of their columns. Else the relation has to be
    /// looked through. Fewer are found by what the head says than by what was found with it: a statement
    /// says one thing, and of that many statements speak. Then, the more columns are bound, the fewer.
    fn rank(&self, at: usize, so_far: &Partial) -> Rank {
        let Literal::Atom(atom) = &self.clause.body[at] else {
            return Rank { class: 0, factor: 0.0 };
        };
        let key = so_far.key(atom);
        let is_whole = key.len() == atom.arguments.len();
        let class = if is_whole { 0 } else { 1 + u8::from(key.first() != Some(&0)) };
        let of_head = key.iter().filter(|&&column| self.is_known(atom, column)).count();
        let narrow = u32::try_from(of_head * (1 << 16) + key.len()).unwrap_or(u32::MAX);
        Rank { class, factor: -f64::from(narrow) }
    }

    /// Computing a variable that is bound compares it.
    fn is_awaited(&self, _at: usize) -> bool {
        false
    }
}
