//! Which engine derives, and what it may use.

use std::thread;

use clap::builder::PossibleValue;
use clap::{Arg, Args, ValueEnum};

use crate::cli::dataflow::{self, WorkerOptions};
use crate::cli::limiter::Limiter;
use crate::diagnostic::Diagnostic;
use crate::engine::{Engine, Limits};

/// Which engine derives, how it is divided, and what it may use.
#[derive(Debug, Clone, Args)]
pub(super) struct EngineOptions {
    /// The engine that derives
    #[arg(long, default_value = "auto", help_heading = "Engine")]
    engine: EngineChoice,

    #[command(flatten)]
    workers: WorkerOptions,

    /// Stop when more tuples than this are derived [default: 10000000, and 20 for each one given; of
    /// tables, as many as there is memory for]
    #[arg(long, value_name = "N", help_heading = "Engine")]
    max_tuples: Option<usize>,

    #[command(flatten)]
    limits: LimitOptions,

    /// Use this many threads; the results are the same [default: one for each core]
    #[arg(long, value_name = "N", help_heading = "Engine")]
    threads: Option<usize>,
}

/// What a process may use, whatever it does.
#[derive(Debug, Clone, Args)]
pub(super) struct LimitOptions {
    /// Stop after this many seconds
    #[arg(long, value_name = "SECONDS", help_heading = "Engine")]
    timeout: Option<u64>,

    /// Stop when the process takes more than this many megabytes [default: most of what is free]
    #[arg(long, value_name = "MB", help_heading = "Engine")]
    max_memory: Option<usize>,
}

impl LimitOptions {
    /// The limits, which hold from the first call until the process ends.
    pub(super) fn start(&self) -> Result<&'static Limiter, Diagnostic> {
        Limiter::start(self.timeout, self.max_memory)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum EngineChoice {
    Auto,
    Crepe,
    Batch,
    Dataflow,
}

impl ValueEnum for EngineChoice {
    fn value_variants<'a>() -> &'a [Self] {
        let all = &[Self::Auto, Self::Crepe, Self::Batch, Self::Dataflow];
        if dataflow::IS_BUILT { all } else { &all[..3] }
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let (name, help) = match self {
            Self::Auto => ("auto", "The faster one for the rules and facts at hand"),
            Self::Crepe => {
                ("crepe", "The built-in rulebook, compiled; any other rules go to batch")
            }
            Self::Batch => ("batch", "Any rules, at any size"),
            Self::Dataflow => {
                ("dataflow", "Any rules, by operators that can keep the answers up to date")
            }
        };
        Some(PossibleValue::new(name).help(help))
    }
}

/// Hides the choice of an engine in the help of a command that has its own.
pub(super) fn without_engine(argument: Arg) -> Arg {
    let hides = ["engine", "workers"].contains(&argument.get_id().as_str());
    argument.hide(hides)
}

/// An engine with its limits, which hold from now on.
#[derive(Debug, Clone, Copy)]
pub(super) struct LimitedEngine {
    pub(super) engine: Engine,
    max_tuples: Option<usize>,
    pub(super) limiter: &'static Limiter,
}

impl EngineOptions {
    /// The engine that was asked for. Time counts from the first call.
    pub(super) fn start(&self) -> Result<LimitedEngine, Diagnostic> {
        let engine = self.engine()?;
        let limiter = self.limits.start()?;
        if let Some(threads) = self.threads {
            // The second call asks for the same threads, and they are there.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
        }
        Ok(LimitedEngine { engine, max_tuples: self.max_tuples, limiter })
    }

    /// The most tuples, as all processes of a run have to agree on it.
    pub(super) fn max_tuples(&self) -> String {
        self.max_tuples.map_or_else(String::new, |most| most.to_string())
    }

    fn engine(&self) -> Result<Engine, Diagnostic> {
        let workers = self.workers.given();
        if workers.is_some() && self.engine != EngineChoice::Dataflow {
            let message = format!("`--workers` is for the dataflow, not for {:?}", self.engine);
            return Err(Diagnostic::error("workers-unused", message.to_lowercase())
                .help("add `--engine dataflow`, or write `--threads` instead"));
        }
        Ok(match self.engine {
            EngineChoice::Auto => Engine::Auto,
            EngineChoice::Crepe => Engine::Crepe,
            EngineChoice::Batch => Engine::Batch,
            EngineChoice::Dataflow => {
                let cores = || thread::available_parallelism().map_or(1, usize::from);
                Engine::Dataflow(workers.unwrap_or_else(cores))
            }
        })
    }
}

impl LimitedEngine {
    /// What deriving from so many given tuples may use.
    pub(super) fn limits(self, given: usize) -> Limits {
        Limits { max_tuples: self.max_tuples(given), watch: Some(self.limiter) }
    }

    /// What deriving from tables may use: of rows by the million, more may follow than a
    /// fixed number, and memory ends what does not end by itself.
    pub(super) fn limits_on_tables(self) -> Limits {
        let max_tuples = self.max_tuples.unwrap_or(usize::MAX);
        Limits { max_tuples, watch: Some(self.limiter) }
    }

    /// How many tuples may be derived from so many given ones.
    fn max_tuples(self, given: usize) -> usize {
        let of_given = || Limits::default().max_tuples.saturating_add(given.saturating_mul(20));
        self.max_tuples.unwrap_or_else(of_given)
    }
}
