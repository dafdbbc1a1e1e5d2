//! How an atom is read when some variables are bound.

use crate::program::{Argument, Atom, Operand, Variable};

/// The columns of an atom by what is known of them; those of wildcards are in none of the lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    /// The columns whose value is known: constants and bound variables.
    pub key: Vec<usize>,
    /// The columns that bind a variable.
    pub free: Vec<(usize, Variable)>,
    /// Columns that must be equal, because one variable stands in both and was not bound: the one
    /// that binds it and the other.
    pub same: Vec<(usize, usize)>,
}

impl Access {
    /// The access to an atom when it is reached with these variables bound.
    pub fn new(atom: &Atom, is_bound: impl Fn(Variable) -> bool) -> Self {
        Self::of(&atom.arguments, is_bound)
    }

    /// As [`new`](Self::new), for the arguments of an atom.
    pub fn of(arguments: &[Argument], is_bound: impl Fn(Variable) -> bool) -> Self {
        let mut access = Self { key: Vec::new(), free: Vec::new(), same: Vec::new() };
        for (column, argument) in arguments.iter().enumerate() {
            match argument {
                Some(Operand::Variable(variable)) if !is_bound(*variable) => {
                    let earlier = access.free.iter().find(|(_, other)| other == variable);
                    match earlier {
                        Some(&(earlier, _)) => access.same.push((earlier, column)),
                        None => access.free.push((column, *variable)),
                    }
                }
                Some(_) => access.key.push(column),
                None => {}
            }
        }
        access
    }
}
