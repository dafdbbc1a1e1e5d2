//! In which order the literals of a clause are evaluated, and what is known at each of them.
//!
//! A clause in, the places of its literals out, for every engine and for explanations: `order` is
//! one search, whose caller says what a literal costs. `access` says of an atom which of its columns
//! are known when it is reached, and [`needed`] which variables something still needs. The trap is a
//! function that fails: whether its failure counts must not depend on the order.

mod access;
mod order;

pub use access::Access;
pub use order::{Costs, Partial, Rank, Search};

use crate::program::Clause;

/// For each place in an order of the clause's literals, and for its end, the variables that are needed
/// from there on, where those in `end` are needed in the end. By number of the variable.
#[must_use]
pub fn needed(clause: &Clause, order: &[usize], end: Vec<bool>) -> Vec<Vec<bool>> {
    let mut all = vec![end];
    for &place in order.iter().rev() {
        let mut needed = all[all.len() - 1].clone();
        clause.body[place].mentions().for_each(|it| needed[it.index()] = true);
        all.push(needed);
    }
    all.reverse();
    all
}
