//! Connections between processes that are not all started at the same time.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::{TcpListener, TcpStream, ToSocketAddrs as _};
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crate::cli::dataflow::cluster::handshake::{Handshake, HandshakeReply};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::link::seconds;
use crate::cli::dataflow::cluster::shutdown::ProcessFailure;
use crate::cli::disk::reason;
use crate::diagnostic::{Diagnostic, quoted};

/// How long to wait before calling a process again that is not there yet.
const RETRY: Duration = Duration::from_millis(50);

/// How long a caller may take for its handshake; one that takes longer is ignored.
const GREETING: Duration = Duration::from_secs(5);

/// How long a single attempt to connect may take.
const ATTEMPT: Duration = Duration::from_secs(2);

/// Until when to wait for other processes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deadline {
    at: Instant,
    patience: Duration,
}

impl Deadline {
    pub(super) fn after(patience: Duration) -> Self {
        Self { at: Instant::now() + patience, patience }
    }

    /// The time that is left, but at least a millisecond: sockets take zero for no limit.
    fn left(self) -> Duration {
        self.at.saturating_duration_since(Instant::now()).max(Duration::from_millis(1))
    }

    fn has_passed(self) -> bool {
        Instant::now() >= self.at
    }
}

/// Listens on the address of a process, and on no other.
pub(super) fn listen(hosts: &Hosts, me: usize) -> Result<TcpListener, Diagnostic> {
    let address = hosts.address(me);
    TcpListener::bind(address).map_err(|error| {
        let message = format!("cannot listen on {}: {}", quoted(address), reason(&error));
        Diagnostic::error("cannot-listen", message).help(
            "the address of this process has to be one of this machine, with a port that is free",
        )
    })
}

/// Calls a process that may not be there yet.
pub(super) fn call(
    hosts: &Hosts,
    handshake: &Handshake,
    to: usize,
    deadline: Deadline,
) -> Result<TcpStream, ProcessFailure> {
    loop {
        match try_to_call(hosts.address(to), handshake, to, deadline) {
            Ok((stream, HandshakeReply::Welcome)) => return Ok(stream),
            Ok((_, HandshakeReply::Refusal(reason))) => {
                return Err(ProcessFailure::new(
                    hosts,
                    to,
                    format!("refuses this process: {reason}"),
                ));
            }
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(ProcessFailure::new(
                    hosts,
                    to,
                    "does not speak the language of `infer`",
                ));
            }
            Err(error) if deadline.has_passed() => {
                let how = format!(
                    "did not answer within {}: {}",
                    seconds(deadline.patience),
                    reason(&error)
                );
                return Err(ProcessFailure::new(hosts, to, how));
            }
            Err(_) => thread::sleep(RETRY.min(deadline.left())),
        }
    }
}

fn try_to_call(
    address: &str,
    handshake: &Handshake,
    to: usize,
    deadline: Deadline,
) -> io::Result<(TcpStream, HandshakeReply)> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the name of the host has no address");
    for address in address.to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, ATTEMPT.min(deadline.left())) {
            // Where no process listens, the system may connect a port of this machine to itself.
            Ok(stream) if stream.local_addr()? == stream.peer_addr()? => {
                last = io::ErrorKind::ConnectionRefused.into();
            }
            Ok(mut stream) => {
                stream.set_nodelay(true)?;
                stream.set_read_timeout(Some(deadline.left()))?;
                handshake.send(to, &mut stream)?;
                let answer = HandshakeReply::receive(&mut stream)?;
                stream.set_read_timeout(None)?;
                return Ok((stream, answer));
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}

/// The connection of a caller, with its handshake or the reason to refuse it.
type Caller = (TcpStream, Result<Handshake, String>);

/// Waits until these processes have called, each once, and welcomes them. A process that does not agree
/// is refused, and ends the wait; a caller that sends no handshake is ignored.
pub(super) fn accept_all(
    listener: &TcpListener,
    hosts: &Hosts,
    ours: &Handshake,
    mut expected: BTreeSet<usize>,
    deadline: Deadline,
    called: &mut BTreeMap<usize, TcpStream>,
) -> Result<(), ProcessFailure> {
    let failed = |error: &io::Error| ProcessFailure::new(hosts, ours.process, reason(error));
    listener.set_nonblocking(true).map_err(|error| failed(&error))?;
    let (sender, callers) = channel();
    while !expected.is_empty() {
        while let Ok((stream, _)) = listener.accept() {
            hear(stream, ours.process, sender.clone());
        }
        if let Ok((mut stream, said)) = callers.recv_timeout(RETRY) {
            match admit(&mut stream, said, hosts, ours, &expected) {
                Ok(process) => {
                    expected.remove(&process);
                    called.insert(process, stream);
                }
                Err(Some(failure)) => return Err(failure),
                Err(None) => {}
            }
        }
        if deadline.has_passed() && !expected.is_empty() {
            return Err(missing(hosts, &expected, deadline));
        }
    }
    Ok(())
}

/// Receives a handshake on a thread of its own, so that a slow caller delays no other.
fn hear(mut stream: TcpStream, me: usize, sender: Sender<Caller>) {
    thread::spawn(move || {
        let mut hear = || {
            stream.set_nonblocking(false)?;
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(GREETING))?;
            let said = Handshake::receive(me, &mut stream)?;
            stream.set_read_timeout(None)?;
            io::Result::Ok(said)
        };
        if let Ok(said) = hear() {
            // The receiver is gone if all expected processes have called.
            let _ = sender.send((stream, said));
        }
    });
}

/// Welcomes a caller, or refuses it; `None` as an error if it has gone again.
fn admit(
    stream: &mut TcpStream,
    said: Result<Handshake, String>,
    hosts: &Hosts,
    ours: &Handshake,
    expected: &BTreeSet<usize>,
) -> Result<usize, Option<ProcessFailure>> {
    let caller = match &said {
        Ok(handshake) => Some(handshake.process),
        Err(_) => None,
    };
    let reason = said.and_then(|handshake| {
        let twice = || {
            let is_expected =
                handshake.purpose == ours.purpose && expected.contains(&handshake.process);
            (!is_expected).then(|| format!("process {} has called already", handshake.process))
        };
        match handshake.refusal(ours, hosts).or_else(twice) {
            Some(reason) => Err(reason),
            None => Ok(handshake.process),
        }
    });
    match reason {
        Ok(process) => HandshakeReply::Welcome.send(stream).map(|()| process).map_err(|_| None),
        Err(reason) => {
            // Whether the answer arrives or not, it is not admitted.
            let _ = HandshakeReply::Refusal(reason.clone()).send(stream);
            let how = format!("is refused: {reason}");
            Err(Some(match caller {
                Some(process) => ProcessFailure::new(hosts, process, how),
                None => ProcessFailure::of_stranger(stream.peer_addr().ok(), how),
            }))
        }
    }
}

fn missing(hosts: &Hosts, expected: &BTreeSet<usize>, deadline: Deadline) -> ProcessFailure {
    let mut expected = expected.iter().copied();
    let first = expected.next().unwrap_or(0);
    let others: Vec<String> =
        expected.map(|process| format!(", nor did {}", hosts.name(process))).collect();
    let how = format!("did not call within {}{}", seconds(deadline.patience), others.concat());
    ProcessFailure::new(hosts, first, how)
}
