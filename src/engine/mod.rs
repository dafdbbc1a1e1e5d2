//! A program and a database in, everything that follows out.
//!
//! Engines know nothing of explanation, and explanation nothing of them. All engines give the same
//! tuples and the same error. [`compiled`] has the built-in rulebook, [`batch`] runs anything,
//! `dataflow` too and keeps its answers up to date, as [`incremental`] does with less to build, and
//! [`naive`] is the oracle that tests compare them with.

pub mod batch;
mod choice;
pub mod codegen;
pub mod compiled;
mod compute;
#[cfg(feature = "dataflow")]
pub mod dataflow;
#[cfg(not(feature = "dataflow"))]
#[path = "no_dataflow.rs"]
pub mod dataflow;
mod diagnostic;
mod error;
mod failed_groups;
pub mod incremental;
pub mod naive;
mod needs;
mod values;
mod watch;

pub use choice::{Engine, run};
pub use error::EvaluationError;
pub use watch::{Interruption, Watch};

use crate::program::RelationId;
use error::computes_in_recursion;

/// Which relations the caller is going to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Any of them.
    All,
    /// These. Others need not be derived, and may be given up, facts among them, once nothing reads
    /// them any more; then what fails only in deriving them is no error.
    Only(Vec<RelationId>),
}

/// What a run may use.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The most tuples that may be derived, over all relations.
    pub max_tuples: usize,
    /// What may end the run before its time. The compiled rulebook does not ask: it runs on few
    /// facts, and `max_tuples` ends its recursions.
    pub watch: Option<&'static dyn Watch>,
}

impl Default for Limits {
    /// Ten million tuples: about a gigabyte, which fits a laptop.
    fn default() -> Self {
        Self { max_tuples: 10_000_000, watch: None }
    }
}
