//! A program and a derived database in, the reasons for what it holds and does not hold out.
//!
//! [`Prover`] finds proofs, [`check`] verifies them without looking at how they were found,
//! [`why_not`] says where the rules that could have derived a tuple stopped, and [`Goal`] is what a
//! user asks about. All of it works on a program and its database, whatever engine derived it:
//! explanation knows nothing of engines, and engines nothing of explanation.

mod check;
mod goal;
mod heights;
mod index;
mod model;
mod proof;
mod prover;
mod search;
mod why_not;
mod width;
mod written;

pub use check::{Defect, Flaw, check};
pub use goal::Goal;
pub use proof::{
    Application, FOLDED_WITH_PROOF, Fact, Folded, Node, NodeId, Premise, Proof, Reason,
};
pub use prover::{Alternatives, Prover};
pub use why_not::{Attempt, Hindrance, WhyNot, why_not};
