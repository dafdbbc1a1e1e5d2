//! A program for each workload as a careful person would write it by hand: what can be done on one
//! thread, without `unsafe`, by somebody who knows the question but not the answer.
//!
//! Each holds its results when it counts them, as if it were to go on with them.

pub(crate) mod claims;
pub(crate) mod closure;
mod dense;
mod groups;
pub(crate) mod points_to;
pub(crate) mod same_generation;
