//! In which order the literals of a clause are evaluated, and what is known at each of them.
//!
//! A clause in, the places of its literals out, for every engine and for explanations: `order` is
//! one search, whose caller says what a literal costs. `access` says of an atom which of its columns
//! are known when it is reached, [`Needed`] which variables something still needs, and `intersection`
//! where several atoms together bind a variable. The trap is a function that fails: whether its failure
//! counts must not depend on the order.

mod access;
mod intersection;
mod order;

pub use access::Access;
pub use intersection::{Intersection, OrderedStep};
pub use order::{Costs, Partial, Rank, Search};

use crate::program::Variable;

/// Which variables are needed from each place in an order of steps on.
#[derive(Debug)]
pub struct Needed {
    /// By variable, the place behind the last step that mentions it; the greatest number for what is
    /// needed in the end.
    until: Vec<usize>,
}

impl Needed {
    /// For steps that mention these variables, where the variables of `end` are needed in the end; there
    /// are so many variables.
    #[must_use]
    pub fn new<M: IntoIterator<Item = Variable>>(
        mentions: impl IntoIterator<Item = M>,
        variables: usize,
        end: impl IntoIterator<Item = usize>,
    ) -> Self {
        let mut until = vec![0; variables];
        for (at, mentions) in mentions.into_iter().enumerate() {
            mentions.into_iter().for_each(|it| until[it.index()] = at + 1);
        }
        end.into_iter().for_each(|variable| until[variable] = usize::MAX);
        Self { until }
    }

    /// Whether the variable is needed from this place of the order on.
    #[must_use]
    pub fn is_needed(&self, variable: usize, from: usize) -> bool {
        self.until[variable] > from
    }
}
