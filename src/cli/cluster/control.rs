//! A process takes its place in a run.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use clap::Args;

use crate::cli::cluster::connect::{Deadline, accept_all, call, listen};
use crate::cli::cluster::coordinator::Coordinator;
use crate::cli::cluster::dictionary::Dictionary;
use crate::cli::cluster::frame::Frame;
use crate::cli::cluster::handshake::{Handshake, Purpose, Terms};
use crate::cli::cluster::hosts::Hosts;
use crate::cli::cluster::link::{Pace, how, tag};
use crate::cli::cluster::mesh;
use crate::cli::cluster::peer::Peer;
use crate::cli::cluster::shutdown::{OnFailure, ProcessFailure, Shutdown};
use crate::cli::disk::Disk;
use crate::diagnostic::{Diagnostic, Sources, quoted};
use crate::facts::Loader as _;

/// Which processes take part, and which of them this one is.
#[derive(Debug, Clone, Args)]
pub(in crate::cli) struct ClusterOptions {
    /// Run on several machines: a file with the address of each process, `host:port`, a line
    #[arg(long, value_name = "FILE", requires = "process", help_heading = "Machines")]
    hosts: Option<String>,

    /// Which of these processes this one is; the first is 0, and writes what all found
    #[arg(long, value_name = "I", requires = "hosts", help_heading = "Machines")]
    process: Option<usize>,

    /// Wait this many seconds for the other processes to be started
    #[arg(
        long,
        value_name = "SECONDS",
        default_value_t = 30,
        requires = "hosts",
        help_heading = "Machines"
    )]
    connect_timeout: u64,
}

impl ClusterOptions {
    /// The processes, and which one this is; nothing if it is the only one.
    pub(in crate::cli) fn hosts(
        &self,
        sources: &mut Sources,
    ) -> Result<Option<(Hosts, usize)>, Vec<Diagnostic>> {
        let (Some(path), Some(process)) = (&self.hosts, self.process) else { return Ok(None) };
        let text = Disk.load(path).map_err(|error| {
            let message = format!("cannot read {}: {error}", quoted(path));
            vec![
                Diagnostic::error("unreadable-file", message)
                    .help("give the path of a file with the address of each process"),
            ]
        })?;
        let source = sources.add(path.as_str(), text);
        let hosts = Hosts::read(source, sources)?;
        hosts.expect(process).map_err(|mistake| vec![mistake])?;
        Ok(Some((hosts, process)))
    }

    /// How long the others are waited for.
    pub(in crate::cli) fn patience(&self) -> Duration {
        Duration::from_secs(self.connect_timeout)
    }
}

/// The control channel of a process.
pub(in crate::cli) enum ControlChannel {
    /// Of process 0.
    Coordinator(Coordinator),
    /// Of any other.
    Peer(Peer),
}

/// A process that has taken its place.
pub(in crate::cli) struct Joined {
    /// Its control channel.
    pub(in crate::cli) control: ControlChannel,
    /// A connection to each other process, in their order, for the engine; nothing at its own place.
    pub(in crate::cli) mesh: Vec<Option<TcpStream>>,
}

/// What a process brings along.
pub(in crate::cli) struct Candidate {
    /// The processes of the run.
    pub(in crate::cli) hosts: Hosts,
    /// Which one this is.
    pub(in crate::cli) process: usize,
    /// What all have to agree on.
    pub(in crate::cli) terms: Terms,
    /// The words that all know from the start.
    pub(in crate::cli) dictionary: Dictionary,
    /// How long the others are waited for.
    pub(in crate::cli) patience: Duration,
    /// Who is told, in this process, that another one has ended the run; also while the engine
    /// computes. The engine will not end by itself then: it waits for a process that is not there.
    pub(in crate::cli) on_failure: OnFailure,
}

impl Candidate {
    /// Waits for all processes to be there and to agree.
    pub(in crate::cli) fn join(self) -> Result<Joined, Diagnostic> {
        let listener = listen(&self.hosts, self.process)?;
        self.join_at(&listener, Pace::USUAL)
    }

    /// As [`join`](Self::join), where others call.
    pub(super) fn join_at(self, listener: &TcpListener, pace: Pace) -> Result<Joined, Diagnostic> {
        let Self { hosts, process, terms, dictionary, patience, on_failure } = self;
        let deadline = Deadline::after(patience);
        let handshake = Handshake::new(&hosts, process, Purpose::Control, &terms);
        let shutdown = Shutdown::new(on_failure);
        let join = || -> Result<Joined, ProcessFailure> {
            let control = if process == 0 {
                let mut called = BTreeMap::new();
                let others: BTreeSet<usize> = (1..hosts.len()).collect();
                accept_all(listener, &hosts, &handshake, others, deadline, &mut called)
                    .inspect_err(|failure| send_away(&called, failure))?;
                ControlChannel::Coordinator(Coordinator::begin(
                    hosts.clone(),
                    called,
                    dictionary,
                    pace,
                    shutdown,
                )?)
            } else {
                let stream = call(&hosts, &handshake, 0, deadline)?;
                await_beginning(&stream, &hosts, patience)?;
                ControlChannel::Peer(Peer::begin(hosts.clone(), stream, pace, shutdown)?)
            };
            let deadline = Deadline::after(patience);
            let mesh = mesh::connect(listener, &hosts, process, &terms, deadline);
            // What was lost meanwhile says more than that somebody did not call.
            match mesh {
                Ok(mesh) => Ok(Joined { control, mesh }),
                Err(failure) => {
                    let failure = control.failure().unwrap_or(failure);
                    control.fail(&failure.to_string());
                    Err(failure)
                }
            }
        };
        join().map_err(|failure| failure.diagnostic())
    }
}

impl ControlChannel {
    /// What ended the run, if it has not ended well.
    pub(in crate::cli) fn failure(&self) -> Option<ProcessFailure> {
        match self {
            Self::Coordinator(coordinator) => coordinator.failure(),
            Self::Peer(peer) => peer.failure(),
        }
    }

    /// Ends the run on all processes because this one has failed.
    pub(in crate::cli) fn fail(&self, how: &str) {
        match self {
            Self::Coordinator(coordinator) => coordinator.fail(how),
            Self::Peer(peer) => peer.fail(how),
        }
    }
}

/// Tells those who have called why the run does not begin.
fn send_away(called: &BTreeMap<usize, TcpStream>, failure: &ProcessFailure) {
    let process = u32::try_from(failure.process).unwrap_or(u32::MAX);
    let frame = Frame::new(tag::LOST).number(process).text(&failure.how);
    for mut stream in called.values() {
        // Whoever cannot be told finds out.
        let _ = frame.write(&mut stream);
    }
}

/// Waits until process 0 says that all are there.
fn await_beginning(
    mut stream: &TcpStream,
    hosts: &Hosts,
    patience: Duration,
) -> Result<(), ProcessFailure> {
    // Process 0 may have begun to wait just now, and says so if it waits in vain.
    let silence = patience + Pace::USUAL.silence;
    let heard = stream.set_read_timeout(Some(silence)).and_then(|()| Frame::read_any(&mut stream));
    let frame = heard.map_err(|error| {
        ProcessFailure::new(hosts, 0, how(&error, Pace { silence, ..Pace::USUAL }))
    })?;
    match frame.tag {
        tag::BEGIN => Ok(()),
        tag::LOST => {
            let mut parts = frame.parts();
            let process = parts.number().map_or(usize::MAX, |process| process as usize);
            Err(ProcessFailure::new(hosts, process, parts.text().unwrap_or_default()))
        }
        _ => Err(ProcessFailure::new(hosts, 0, "does not speak the language of `infer`")),
    }
}
