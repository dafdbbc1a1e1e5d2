//! A run of several processes, from the view of one: it joins, reads its part of the facts, derives with
//! the others, and ends as they do.

use std::io;
use std::panic;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use crate::cli::case::CaseOptions;
use crate::cli::console::{Console, Stop, note};
use crate::cli::dataflow::cluster::collective::EngineChannel;
use crate::cli::dataflow::cluster::control::ControlChannel;
use crate::cli::dataflow::cluster::dictionary::Dictionary;
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::join::{Candidate, Joined};
use crate::cli::dataflow::cluster::link::Pace;
use crate::cli::dataflow::cluster::secret::Secret;
use crate::cli::dataflow::cluster::shutdown::ProcessFailure;
use crate::cli::dataflow::cluster::terms::Terms;
use crate::cli::disk::{self, Disk};
use crate::cli::interrupt;
use crate::cli::reasoner::{Case, Given, Reading, Reasoner};
use crate::cli::stopwatch::Stopwatch;
use crate::diagnostic::{Diagnostic, Sources, has_errors, render, visible};
use crate::engine::dataflow::cluster::{
    ClusterError, ClusterLimits, Processes, TupleCounts, derive_on_cluster,
};
use crate::engine::{Engine, Wanted};
use crate::program::{Program, Type, fingerprint_of_rule};

/// The place of this process among those of a run.
pub(in crate::cli) struct Membership {
    pub(super) hosts: Hosts,
    pub(super) process: usize,
    pub(super) secret: Secret,
    /// How long the others are waited for.
    pub(super) patience: Duration,
}

impl Membership {
    /// Derives with the others what is wanted. All of them have to agree on these options, on the rules
    /// and on the number of workers. `show` writes down the result, on process 0 alone.
    pub(in crate::cli) fn run(
        self,
        (reasoner, case, wanted): (&Reasoner, &CaseOptions, &Wanted),
        options: Vec<(&str, String)>,
        console: &mut Console,
        stopwatch: &mut Stopwatch,
        show: impl FnOnce(Case, &mut Console, &mut Stopwatch) -> Result<(), Stop>,
    ) -> Result<(), Stop> {
        let Engine::Dataflow(workers) = reasoner.engine.engine else {
            let message = "only the dataflow runs on several machines";
            return Err(Diagnostic::error("hosts-unused", message)
                .help("add `--engine dataflow`, or leave `--hosts` out")
                .into());
        };
        refuse_records(reasoner.program())?;
        silence_threads();
        let colours = console.colours_on_stderr();
        let Self { hosts, process, secret, patience } = self;
        let candidate = Candidate {
            hosts,
            process,
            secret,
            terms: terms(options, reasoner.program(), wanted, workers),
            dictionary: Dictionary::beginning_with(reasoner.program().constants.clone()),
            patience,
            on_failure: Box::new(move |failure| end(failure, colours)),
        };
        let Joined { control, mesh } = candidate.join()?;
        stopwatch.lap("meeting");
        let channel = Arc::new(EngineChannel(Arc::clone(&control)));
        let derived = load(case, reasoner, control.is_first(), console).and_then(|given| {
            stopwatch.lap("facts");
            let processes = Processes::over(mesh, process, workers, channel)?;
            let derived = derive(reasoner, wanted, given, processes)?;
            stopwatch.lap("derivation");
            Ok(derived)
        });
        let shown = derived.and_then(|derived| {
            if control.is_first() {
                return show(derived, console, stopwatch);
            }
            std::mem::forget(derived);
            Ok(())
        });
        close(&*control, shown)
    }
}

/// A record is made of symbols of one process, so that it means nothing in another.
fn refuse_records(program: &Program) -> Result<(), Diagnostic> {
    let is_record = |ty: &&Type| !ty.branches.is_empty();
    let Some(ty) = program.types.iter().find(is_record) else { return Ok(()) };
    let message = format!("`{}` has records, and several processes cannot share them", ty.name);
    let refusal = Diagnostic::error("records-on-hosts", message)
        .help("run it on one machine: leave `--hosts` and `--process` out");
    Err(match ty.span {
        Some(span) => refusal.at(span, "declared here"),
        None => refusal,
    })
}

/// What this process has of the case: the facts files are those of process 0, which alone is asked the
/// question, and the folders of all processes count together.
fn load(
    case: &CaseOptions,
    reasoner: &Reasoner,
    is_first: bool,
    console: &mut Console,
) -> Result<Given, Stop> {
    let files = if is_first { disk::cases(&case.facts)? } else { Vec::new() };
    let reading = Reading { is_asked: is_first, ..Reading::new(&files, &Disk) };
    case.read(reasoner, &reading, console, true)
}

fn derive(
    reasoner: &Reasoner,
    wanted: &Wanted,
    Given { mut database, facts, .. }: Given,
    processes: Processes,
) -> Result<Case, Diagnostic> {
    let (program, engine) = (reasoner.program(), reasoner.engine);
    let limits = engine.limits_on_tables();
    let limits = ClusterLimits { max_tuples: &|_| limits.max_tuples, watch: limits.watch };
    let TupleCounts { given, derived } =
        derive_on_cluster(program, &mut database, &limits, wanted, processes)
            .map_err(|error| diagnostic(&error, program))?;
    Ok(Case { database, facts, engine: engine.engine, given, derived })
}

/// Everything on which all processes of a run have to agree.
fn terms(
    options: Vec<(&str, String)>,
    program: &Program,
    wanted: &Wanted,
    workers: usize,
) -> Terms {
    let wanted = match wanted {
        Wanted::All => String::new(),
        Wanted::Only(relations) => {
            let names = relations.iter().map(|&id| program.relation(id).name.as_str());
            names.collect::<Vec<_>>().join(" ")
        }
    };
    let own = [
        ("the rulebook", format!("{:016x}", program.fingerprint())),
        ("the list of outputs", format!("{:016x}", fingerprint_of_rule(&wanted))),
        ("`--workers`", workers.to_string()),
    ];
    let all = options.into_iter().chain(own);
    all.fold(Terms::default(), |terms, (name, value)| terms.with(name, value))
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

/// Ends this process because another one has ended the run.
fn end(failure: &ProcessFailure, colours: bool) {
    note(render(&failure.diagnostic(), &Sources::default(), colours).trim_end());
    interrupt::end(2);
}

/// From now on, threads of the engine that panic because a connection is gone wait instead: the control
/// channel finds out which process is lost, names it, and ends this one.
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
        // Once a connection is gone, all threads that wait for it panic, too.
        if is_of_engine && IS_LOST.load(Ordering::Relaxed) {
            thread::sleep(3 * Pace::USUAL.silence);
            note("a connection to another process is lost, although all of them answer");
            interrupt::end(2);
        }
        usual(info);
    }));
}
