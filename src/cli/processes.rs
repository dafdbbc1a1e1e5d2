//! A run in which several processes derive together, as one of them sees it.

use std::io;
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::cli::case::CaseOptions;
use crate::cli::cluster::{
    Candidate, ControlChannel, Dictionary, EngineChannel, Hosts, Joined, ProcessFailure, Terms,
};
use crate::cli::console::{Console, Stop, note};
use crate::cli::interrupt;
use crate::cli::reasoner::{Case, Given, Reasoner};
use crate::cli::stopwatch::Stopwatch;
use crate::diagnostic::{Diagnostic, Sources, has_errors, render, visible};
use crate::engine::dataflow::cluster::{
    ClusterError, ClusterLimits, Processes, TupleCounts, derive_on_cluster,
};
use crate::engine::{Engine, Wanted};
use crate::program::{Program, fingerprint_of_rule};

/// A run of several processes, as one of them was asked for it.
pub(super) struct ClusterRun<'r> {
    pub(super) reasoner: &'r Reasoner,
    pub(super) case: &'r CaseOptions,
    pub(super) wanted: &'r Wanted,
    /// What all processes have to agree on, beside rules and workers.
    pub(super) terms: Terms,
    /// How long the others are waited for.
    pub(super) patience: Duration,
}

/// Derives with the others; `show` writes down what all found, on process 0 alone.
pub(super) fn run(
    run: &ClusterRun<'_>,
    (hosts, process): (Hosts, usize),
    console: &mut Console,
    stopwatch: &mut Stopwatch,
    show: impl FnOnce(Case, &mut Console, &mut Stopwatch) -> Result<(), Stop>,
) -> Result<(), Stop> {
    let Engine::Dataflow(workers) = run.reasoner.engine.engine else {
        let message = "only the dataflow runs on several machines";
        return Err(Diagnostic::error("hosts-unused", message)
            .help("add `--engine dataflow`, or leave `--hosts` out")
            .into());
    };
    silence_threads();
    let colours = console.colours_on_stderr();
    let candidate = Candidate {
        hosts,
        process,
        terms: run.terms(workers),
        dictionary: Dictionary::beginning_with(run.reasoner.program().constants.clone()),
        patience: run.patience,
        on_failure: Box::new(move |failure| end(failure, colours)),
    };
    let Joined { control, mesh } = candidate.join()?;
    stopwatch.lap("meeting");
    let is_first = control.is_first();
    let channel = Arc::new(EngineChannel(Arc::clone(&control)));
    let given = run.case.load_part(run.reasoner, is_first, console);
    let case = given.and_then(|given| {
        stopwatch.lap("facts");
        let case = run.derive(given, Processes::over(mesh, process, workers, channel)?)?;
        stopwatch.lap("derivation");
        Ok(case)
    });
    let shown = case.and_then(|case| {
        if is_first {
            return show(case, console, stopwatch);
        }
        std::mem::forget(case);
        Ok(())
    });
    close(&*control, shown)
}

impl ClusterRun<'_> {
    fn derive(
        &self,
        Given { mut database, facts }: Given,
        processes: Processes,
    ) -> Result<Case, Diagnostic> {
        let (program, engine) = (self.reasoner.program(), self.reasoner.engine);
        let max_tuples = |given| engine.max_tuples(given);
        let limits = ClusterLimits { max_tuples: &max_tuples, watch: Some(engine.limiter) };
        let TupleCounts { given, derived } =
            derive_on_cluster(program, &mut database, &limits, self.wanted, processes)
                .map_err(|error| diagnostic(&error, program))?;
        Ok(Case { database, facts, engine: engine.engine, given, derived })
    }

    fn terms(&self, workers: usize) -> Terms {
        let program = self.reasoner.program();
        let rulebook = program.fingerprint();
        let wanted = match self.wanted {
            Wanted::All => String::new(),
            Wanted::Only(relations) => {
                let names = relations.iter().map(|&id| program.relation(id).name.as_str());
                names.collect::<Vec<_>>().join(" ")
            }
        };
        let terms = self.terms.clone().with("the rulebook", format!("{rulebook:016x}"));
        let terms =
            terms.with("the list of outputs", format!("{:016x}", fingerprint_of_rule(&wanted)));
        terms.with("`--workers`", workers.to_string())
    }
}

/// Ends the run on all processes, as it went on this one.
fn close(control: &dyn ControlChannel, outcome: Result<(), Stop>) -> Result<(), Stop> {
    if let Err(stop) = &outcome
        && !is_closed_pipe(stop)
    {
        control.fail(&reason(stop));
        return outcome;
    }
    match control.finish() {
        Ok(()) => outcome,
        // The thread that was told how the run ended ends this process.
        Err(_) => loop {
            thread::park();
        },
    }
}

/// A reader that has seen enough is no failure.
fn is_closed_pipe(stop: &Stop) -> bool {
    matches!(stop, Stop::Output(error) if error.kind() == io::ErrorKind::BrokenPipe)
}

/// What the other processes are told.
fn reason(stop: &Stop) -> String {
    match stop {
        Stop::Mistakes(mistakes) => {
            let error = mistakes
                .iter()
                .find(|mistake| has_errors(std::slice::from_ref(*mistake)))
                .or(mistakes.first());
            error.map_or_else(String::new, |mistake| visible(&mistake.message))
        }
        Stop::Output(error) => format!("cannot write: {error}"),
        Stop::Told | Stop::No => "it has said why".to_owned(),
    }
}

fn diagnostic(trouble: &ClusterError, program: &Program) -> Diagnostic {
    match trouble {
        ClusterError::Rule(error) => error.diagnostic(program),
        ClusterError::Interrupted(interruption) => {
            interruption.diagnostic("while rules were applied on several machines")
        }
    }
}

/// Ends this process because of another one.
fn end(failure: &ProcessFailure, colours: bool) {
    note(render(&failure.diagnostic(), &Sources::default(), colours).trim_end());
    interrupt::end(2);
}

/// From now on, threads whose connection is gone say nothing: that is said by name.
fn silence_threads() {
    static IS_LOST: AtomicBool = AtomicBool::new(false);
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        let is_of_engine = thread::current().name().is_some_and(|name| name.starts_with("timely:"));
        let is_of_connection = info
            .payload_as_str()
            .is_some_and(|message| message.starts_with("timely communication error"));
        if is_of_connection {
            IS_LOST.store(true, Ordering::Relaxed);
        }
        // Where one thread is gone, those that wait for it follow.
        if !(is_of_engine && IS_LOST.load(Ordering::Relaxed)) {
            usual(info);
        }
    }));
}
