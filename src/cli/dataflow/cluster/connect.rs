//! Connections to processes that are not all started at the same time.

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream, ToSocketAddrs as _};
use std::thread;
use std::time::{Duration, Instant};

use crate::cli::dataflow::cluster::handshake::{Handshake, HandshakeReply, Run};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::link::seconds;
use crate::cli::dataflow::cluster::secret::Secret;
use crate::cli::dataflow::cluster::shutdown::ProcessFailure;
use crate::cli::disk::reason;
use crate::diagnostic::{Diagnostic, quoted};

/// How long to wait before calling a process again that is not there yet.
pub(super) const RETRY: Duration = Duration::from_millis(50);

/// How long a single attempt to connect may take.
const ATTEMPT: Duration = Duration::from_secs(2);

/// This process as it presents itself on connections.
#[derive(Debug, Clone)]
pub(super) struct Identity {
    pub(super) hosts: Hosts,
    pub(super) secret: Secret,
    pub(super) handshake: Handshake,
}

impl Identity {
    pub(super) fn process(&self) -> usize {
        self.handshake.process
    }
}

/// Until when to wait for other processes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Deadline {
    at: Instant,
    pub(super) patience: Duration,
}

impl Deadline {
    pub(super) fn after(patience: Duration) -> Self {
        Self { at: Instant::now() + patience, patience }
    }

    /// The time that is left, but at least a millisecond: sockets take zero for no limit.
    fn left(self) -> Duration {
        self.at.saturating_duration_since(Instant::now()).max(Duration::from_millis(1))
    }

    pub(super) fn has_passed(self) -> bool {
        Instant::now() >= self.at
    }
}

/// A connection on which everything has to be read and written by a deadline, however many bytes come at a
/// time.
pub(super) struct Hurried<'s> {
    pub(super) stream: &'s TcpStream,
    pub(super) deadline: Deadline,
}

impl Read for Hurried<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.deadline.has_passed() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        self.stream.set_read_timeout(Some(self.deadline.left()))?;
        self.stream.read(buffer)
    }
}

impl Write for Hurried<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(Some(self.deadline.left()))?;
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// Lets a connection take its time again, once the handshakes are over.
pub(super) fn without_hurry(stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(None)?;
    stream.set_write_timeout(None)
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

/// Calls a process that may not be there yet; the connection, and the run that it belongs to.
pub(super) fn call(
    ours: &Identity,
    to: usize,
    deadline: Deadline,
) -> Result<(TcpStream, Run), ProcessFailure> {
    let failed = |how: String| Err(ProcessFailure::new(&ours.hosts, to, how));
    loop {
        match try_to_call(ours, to, deadline) {
            Ok((stream, HandshakeReply::Welcome(run))) => return Ok((stream, run)),
            Ok((_, HandshakeReply::Refusal(reason))) => {
                return failed(format!("refuses this process: {reason}"));
            }
            Ok((_, HandshakeReply::Impostor)) => {
                return failed("does not know the secret of this run".to_owned());
            }
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return failed("does not speak the language of `infer`".to_owned());
            }
            Err(error) if deadline.has_passed() => {
                let patience = seconds(deadline.patience);
                return failed(format!("did not answer within {patience}: {}", reason(&error)));
            }
            Err(_) => thread::sleep(RETRY.min(deadline.left())),
        }
    }
}

fn try_to_call(
    ours: &Identity,
    to: usize,
    deadline: Deadline,
) -> io::Result<(TcpStream, HandshakeReply)> {
    let mut last = io::Error::new(io::ErrorKind::NotFound, "the name of the host has no address");
    for address in ours.hosts.address(to).to_socket_addrs()? {
        match TcpStream::connect_timeout(&address, ATTEMPT.min(deadline.left())) {
            // Where no process listens, the system may connect a port of this machine to itself.
            Ok(stream) if stream.local_addr()? == stream.peer_addr()? => {
                last = io::ErrorKind::ConnectionRefused.into();
            }
            Ok(stream) => {
                stream.set_nodelay(true)?;
                let mut hurried = Hurried { stream: &stream, deadline };
                let answer = ours.handshake.call(to, &ours.secret, &mut hurried)?;
                without_hurry(&stream)?;
                return Ok((stream, answer));
            }
            Err(error) => last = error,
        }
    }
    Err(last)
}
