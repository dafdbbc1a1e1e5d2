//! The dataflow as the command line offers it: its workers, runs on several machines, and watched cases
//! that it keeps up to date. A build without it has `no_dataflow.rs` in the place of this module.

mod cluster;
mod incremental;

use std::sync::Arc;

use clap::Args;

use crate::cli::reasoner::Reasoner;
use crate::cli::watch::deriver::Deriver;

pub(super) use cluster::{ClusterOptions, hear_any};

/// Whether `--engine dataflow` is offered.
pub(super) const IS_BUILT: bool = true;

/// How a dataflow is divided.
#[derive(Debug, Clone, Args)]
pub(super) struct WorkerOptions {
    /// Divide the facts among this many workers of the dataflow; the results are the same [default:
    /// one for each core]
    #[arg(long, value_name = "N", help_heading = "Engine",
        value_parser = clap::value_parser!(u16).range(1..=1024))]
    workers: Option<u16>,
}

impl WorkerOptions {
    /// How many workers were asked for, if the user said it.
    pub(super) fn given(&self) -> Option<usize> {
        self.workers.map(usize::from)
    }
}

/// The deriver of a watched case, with so many workers.
pub(super) fn deriver(reasoner: Arc<Reasoner>, workers: usize) -> Box<dyn Deriver> {
    Box::new(incremental::Incremental::new(reasoner, workers))
}
