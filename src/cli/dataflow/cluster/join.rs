//! A process joins a run.

use std::collections::BTreeMap;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use crate::cli::dataflow::cluster::accept::accept_all;
use crate::cli::dataflow::cluster::connect::{Deadline, Identity, call, listen};
use crate::cli::dataflow::cluster::control::ControlChannel;
use crate::cli::dataflow::cluster::coordinator::Coordinator;
use crate::cli::dataflow::cluster::dictionary::Dictionary;
use crate::cli::dataflow::cluster::frame::Frame;
use crate::cli::dataflow::cluster::handshake::{Handshake, Purpose, Run};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::link::{Pace, how, tag};
use crate::cli::dataflow::cluster::mesh;
use crate::cli::dataflow::cluster::peer::Peer;
use crate::cli::dataflow::cluster::secret::{Secret, nonce};
use crate::cli::dataflow::cluster::shutdown::{OnFailure, ProcessFailure, Shutdown};
use crate::cli::dataflow::cluster::terms::Terms;
use crate::diagnostic::Diagnostic;

/// The connections of a process that has joined.
pub(in crate::cli) struct Joined {
    /// Its control channel.
    pub(in crate::cli) control: Arc<dyn ControlChannel>,
    /// For the engine, a connection to each other process: in their order, nothing at its own place.
    pub(in crate::cli) mesh: Vec<Option<TcpStream>>,
}

/// A process that is about to join a run.
pub(in crate::cli) struct Candidate {
    /// The processes of the run.
    pub(in crate::cli) hosts: Hosts,
    /// Which one this is.
    pub(in crate::cli) process: usize,
    /// The secret that all processes of the run have.
    pub(in crate::cli) secret: Secret,
    /// What all have to agree on.
    pub(in crate::cli) terms: Terms,
    /// The texts that have codes from the start.
    pub(in crate::cli) dictionary: Dictionary,
    /// How long the others are waited for.
    pub(in crate::cli) patience: Duration,
    /// Called when another process has ended the run, also while the engine computes. It has to end the
    /// process, because the engine would wait forever for one that is gone.
    pub(in crate::cli) on_failure: OnFailure,
}

impl Candidate {
    /// Waits until all processes are there and agree.
    pub(in crate::cli) fn join(self) -> Result<Joined, Diagnostic> {
        let listener = listen(&self.hosts, self.process)?;
        self.join_at(&listener, Pace::USUAL)
    }

    /// As [`join`](Self::join), with a listener and a pace.
    pub(super) fn join_at(self, listener: &TcpListener, pace: Pace) -> Result<Joined, Diagnostic> {
        let Self { hosts, process, secret, terms, dictionary, patience, on_failure } = self;
        let shutdown = Shutdown::new(on_failure);
        let identity = |purpose: Purpose, run: Run| Identity {
            hosts: hosts.clone(),
            secret: secret.clone(),
            handshake: Handshake::new(&hosts, process, purpose, run, &terms),
        };
        let join = || -> Result<Joined, ProcessFailure> {
            let deadline = Deadline::after(patience);
            let (control, run): (Arc<dyn ControlChannel>, Run) = if process == 0 {
                let run = nonce().map_err(|it| ProcessFailure::new(&hosts, 0, it.to_string()))?;
                let ours = identity(Purpose::Control, run);
                let called = gather(listener, &ours, deadline)?;
                let all = hosts.clone();
                (Arc::new(Coordinator::begin(all, called, dictionary, pace, shutdown)?), run)
            } else {
                let (stream, run) = call(&identity(Purpose::Control, Run::default()), 0, deadline)?;
                await_beginning(&stream, &hosts, patience)?;
                (Arc::new(Peer::begin(hosts.clone(), stream, pace, shutdown)?), run)
            };
            let deadline = Deadline::after(patience);
            let mesh = mesh::connect(listener, &identity(Purpose::Data, run), deadline);
            // A process that was lost meanwhile says more than one that did not call.
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

/// Waits for all other processes; if they do not come, tells those that have.
fn gather(
    listener: &TcpListener,
    ours: &Identity,
    deadline: Deadline,
) -> Result<BTreeMap<usize, TcpStream>, ProcessFailure> {
    let mut called = BTreeMap::new();
    accept_all(listener, ours, (1..ours.hosts.len()).collect(), deadline, &mut called)
        .inspect_err(|failure| send_away(&called, failure))?;
    Ok(called)
}

/// Tells the processes that have called why the run does not begin.
fn send_away(called: &BTreeMap<usize, TcpStream>, failure: &ProcessFailure) {
    let process = u32::try_from(failure.process).unwrap_or(u32::MAX);
    let frame = Frame::new(tag::LOST).number(process).text(&failure.how);
    for mut stream in called.values() {
        // A process that cannot be told finds its connection closed.
        let _ = frame.write(&mut stream);
    }
}

/// Waits until process 0 says that all processes are there.
fn await_beginning(
    mut stream: &TcpStream,
    hosts: &Hosts,
    patience: Duration,
) -> Result<(), ProcessFailure> {
    // Process 0 may have begun to wait just now; if it waits in vain, it says so.
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
