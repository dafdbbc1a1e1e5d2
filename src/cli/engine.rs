//! Which engine derives.

#[cfg(feature = "dataflow")]
use std::thread;

use clap::{Args, ValueEnum};

use crate::cli::console::Stop;
#[cfg(feature = "dataflow")]
use crate::diagnostic::Diagnostic;
use crate::engine::Engine;

/// Which engine derives, and how it is divided.
#[derive(Debug, Args)]
pub(super) struct EngineOptions {
    /// Which engine derives
    #[arg(long, default_value = "auto", help_heading = "Engine")]
    engine: EngineChoice,

    /// Divide the facts among so many workers of the dataflow; the results are the same [default:
    /// one for each core]
    #[cfg(feature = "dataflow")]
    #[arg(long, value_name = "N", help_heading = "Engine",
        value_parser = clap::value_parser!(u16).range(1..=1024))]
    workers: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum EngineChoice {
    /// The faster one for the rules and facts at hand
    Auto,
    /// The built-in rulebook, compiled; what is added to it goes to batch
    Crepe,
    /// Any rules, at any size
    Batch,
    /// Any rules, by operators that can keep the answers up to date
    #[cfg(feature = "dataflow")]
    Dataflow,
}

impl EngineOptions {
    /// The engine that was asked for.
    pub(super) fn engine(&self) -> Result<Engine, Stop> {
        #[cfg(feature = "dataflow")]
        if self.workers.is_some() && self.engine != EngineChoice::Dataflow {
            let message = format!("`--workers` is for the dataflow, not for {:?}", self.engine);
            return Err(Diagnostic::error("workers-unused", message.to_lowercase())
                .help("add `--engine dataflow`, or write `--threads` instead")
                .into());
        }
        Ok(match self.engine {
            EngineChoice::Auto => Engine::Auto,
            EngineChoice::Crepe => Engine::Crepe,
            EngineChoice::Batch => Engine::Batch,
            #[cfg(feature = "dataflow")]
            EngineChoice::Dataflow => Engine::Dataflow(self.workers.map_or_else(
                || thread::available_parallelism().map_or(1, usize::from),
                usize::from,
            )),
        })
    }
}
