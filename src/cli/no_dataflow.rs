//! What stands in for the dataflow in a build without it: no options, and nothing that needs them.

use std::sync::Arc;

use clap::Args;

use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop};
use crate::cli::reasoner::{Case, Reasoner};
use crate::cli::stopwatch::Stopwatch;
use crate::cli::watch::deriver::{Deriver, FromScratch};
use crate::diagnostic::{Diagnostic, Sources};
use crate::engine::Wanted;

/// `--engine dataflow` is not offered.
pub(super) const IS_BUILT: bool = false;

/// No options.
#[derive(Debug, Clone, Args)]
pub(super) struct WorkerOptions {}

impl WorkerOptions {
    #[expect(clippy::unused_self, reason = "there is something to ask where the dataflow is built")]
    pub(super) fn given(&self) -> Option<usize> {
        None
    }
}

/// No options.
#[derive(Debug, Clone, Args)]
pub(super) struct ClusterOptions {}

/// There is none: a run has one process.
pub(super) enum Membership {}

impl ClusterOptions {
    #[expect(clippy::unused_self, clippy::unnecessary_wraps, reason = "as where it is built")]
    pub(super) fn membership(
        &self,
        _: &mut Sources,
    ) -> Result<Option<Membership>, Vec<Diagnostic>> {
        Ok(None)
    }
}

impl Membership {
    pub(super) fn run(
        self,
        _: (&Reasoner, &CaseOptions, &Wanted),
        _: Vec<(&str, String)>,
        _: &mut Console,
        _: &mut Stopwatch,
        _: impl FnOnce(Case, &mut Console, &mut Stopwatch) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        match self {}
    }
}

/// A deriver that needs no workers.
pub(super) fn deriver(reasoner: Arc<Reasoner>, _: usize) -> Box<dyn Deriver> {
    Box::new(FromScratch(reasoner))
}

/// There is nothing that listens.
pub(super) fn hear_any(_: &[u8]) -> u32 {
    0
}
