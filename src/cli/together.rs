//! A run in which several processes derive together, as one of them sees it.

use std::io;
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::cli::case::CaseOptions;
use crate::cli::cluster::{Candidate, Delegate, Dictionary, Failure, Hosts, Seat, Seated, Terms};
use crate::cli::console::{Console, Stop, note};
use crate::cli::interrupt;
use crate::cli::reasoner::{Case, Given, Reasoner};
use crate::cli::stopwatch::Stopwatch;
use crate::diagnostic::{Diagnostic, Sources, has_errors, render, visible};
use crate::engine::codegen::fingerprint::{fingerprint, of_rule};
use crate::engine::dataflow::{Bounds, Company, Found, Together, Trouble, derive_together};
use crate::engine::{Engine, Wanted};
use crate::program::Program;

/// What several processes derive.
pub(super) struct SharedRun<'r> {
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
    run: &SharedRun<'_>,
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
    let Seated { seat, mesh } = candidate.take_seat()?;
    stopwatch.lap("meeting");
    let seat = Arc::new(seat);
    let delegate = Arc::new(Delegate::new(&seat));
    let given = run.case.load_part(run.reasoner, delegate.is_first(), console);
    let case = given.and_then(|given| {
        stopwatch.lap("facts");
        let case = run.derive(given, Together::over(mesh, process, workers, delegate)?)?;
        stopwatch.lap("derivation");
        Ok(case)
    });
    let shown = case.and_then(|case| match &*seat {
        Seat::First(_) => show(case, console, stopwatch),
        Seat::Other(_) => {
            std::mem::forget(case);
            Ok(())
        }
    });
    close(&seat, shown)
}

impl SharedRun<'_> {
    fn derive(
        &self,
        Given { mut database, facts }: Given,
        together: Together,
    ) -> Result<Case, Diagnostic> {
        let (program, engine) = (self.reasoner.program(), self.reasoner.engine);
        let max_tuples = |given| engine.max_tuples(given);
        let bounds = Bounds { max_tuples: &max_tuples, watch: Some(engine.limiter) };
        let Found { given, derived } =
            derive_together(program, &mut database, &bounds, self.wanted, together)
                .map_err(|trouble| diagnostic(&trouble, program))?;
        Ok(Case { database, facts, engine: engine.engine, given, derived })
    }

    fn terms(&self, workers: usize) -> Terms {
        let program = self.reasoner.program();
        let rulebook = fingerprint(program, program.constants.len(), |_| true);
        let wanted = match self.wanted {
            Wanted::All => String::new(),
            Wanted::Only(relations) => {
                let names = relations.iter().map(|&id| program.relation(id).name.as_str());
                names.collect::<Vec<_>>().join(" ")
            }
        };
        let terms = self.terms.clone().with("the rulebook", format!("{rulebook:016x}"));
        let terms = terms.with("the list of outputs", format!("{:016x}", of_rule(&wanted)));
        terms.with("`--workers`", workers.to_string())
    }
}

/// Ends the run on all processes, as it went on this one.
fn close(seat: &Seat, outcome: Result<(), Stop>) -> Result<(), Stop> {
    let ended = match (&outcome, seat) {
        (Err(stop), _) if !is_closed_pipe(stop) => {
            seat.fail(&reason(stop));
            return outcome;
        }
        (_, Seat::First(hub)) => hub.dismiss(),
        (_, Seat::Other(peer)) => peer.finish(),
    };
    match ended {
        Ok(()) => outcome,
        // The thread that was told ends the process.
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

fn diagnostic(trouble: &Trouble, program: &Program) -> Diagnostic {
    match trouble {
        Trouble::Rule(error) => error.diagnostic(program),
        Trouble::Interrupted(interruption) => {
            interruption.diagnostic("while rules were applied on several machines")
        }
    }
}

/// Ends this process because of another one.
fn end(failure: &Failure, colours: bool) {
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
