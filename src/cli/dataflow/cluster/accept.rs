//! Connections from processes, and from anybody who can reach the port: each caller is heard on a thread of
//! its own, within a time, and only so many at once.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

use crate::cli::dataflow::cluster::connect::{Deadline, Hurried, Identity, RETRY, without_hurry};
use crate::cli::dataflow::cluster::handshake::{Handshake, Heard, Refusal};
use crate::cli::dataflow::cluster::link::seconds;
use crate::cli::dataflow::cluster::shutdown::ProcessFailure;
use crate::cli::disk::reason;

/// How long a caller may take for its handshake.
const GREETING: Duration = Duration::from_secs(5);

/// How many callers are heard at the same time. One more takes the place of the one that has been heard
/// for longest: a process needs a moment, and callers that say nothing keep it from nothing.
pub(super) const MOST_CALLERS: usize = 128;

/// Waits until these processes have called, each once, and welcomes them. A process of this run that does
/// not agree is refused, and ends the wait. Any other caller is sent away, and keeps no process waiting.
pub(super) fn accept_all(
    listener: &TcpListener,
    ours: &Identity,
    mut expected: BTreeSet<usize>,
    deadline: Deadline,
    called: &mut BTreeMap<usize, TcpStream>,
) -> Result<(), ProcessFailure> {
    let failed =
        |error: &io::Error| ProcessFailure::new(&ours.hosts, ours.process(), reason(error));
    listener.set_nonblocking(true).map_err(|error| failed(&error))?;
    let mut callers = Callers::new(ours.clone());
    let mut sent_away = None;
    while !expected.is_empty() {
        callers.accept(listener);
        for (stream, heard) in callers.heard() {
            match admit(&stream, &heard, ours, &expected) {
                Ok(Some(process)) => {
                    expected.remove(&process);
                    called.insert(process, stream);
                }
                Ok(None) => {}
                Err(refusal) if refusal.ends_run => return Err(refused(ours, &heard, &refusal)),
                Err(refusal) => sent_away = Some(described(&stream, &refusal)),
            }
        }
        if deadline.has_passed() && !expected.is_empty() {
            return Err(missing(ours, &expected, deadline, sent_away.as_deref()));
        }
    }
    Ok(())
}

/// What was heard of a caller, by its number; an error if it said nothing of interest.
type Hearing = (u64, TcpStream, io::Result<Heard>);

/// Callers that are being heard.
struct Callers {
    ours: Identity,
    next: u64,
    /// The connections of callers that are being heard, to close them.
    open: BTreeMap<u64, TcpStream>,
    sender: Sender<Hearing>,
    receiver: Receiver<Hearing>,
}

impl Callers {
    fn new(ours: Identity) -> Self {
        let (sender, receiver) = channel();
        Self { ours, next: 0, open: BTreeMap::new(), sender, receiver }
    }

    /// Begins to hear those that have connected, but no more than can be heard at once.
    fn accept(&mut self, listener: &TcpListener) {
        for _ in 0..MOST_CALLERS {
            let Ok((stream, _)) = listener.accept() else { return };
            let Ok(copy) = stream.try_clone() else { return };
            if self.open.len() >= MOST_CALLERS
                && let Some((_, oldest)) = self.open.pop_first()
            {
                // The thread that hears it ends, and what it says does not count any more.
                let _ = oldest.shutdown(std::net::Shutdown::Both);
            }
            self.open.insert(self.next, copy);
            let (number, ours, sender) = (self.next, self.ours.clone(), self.sender.clone());
            thread::spawn(move || {
                let heard = hear(&stream, &ours);
                // The receiver is gone if all expected processes have called.
                let _ = sender.send((number, stream, heard));
            });
            self.next += 1;
        }
    }

    /// The callers that have said who they are by now; if none has, waits a moment for one.
    fn heard(&mut self) -> Vec<(TcpStream, Heard)> {
        let first = self.receiver.recv_timeout(RETRY).ok();
        let all = first.into_iter().chain(self.receiver.try_iter()).collect::<Vec<Hearing>>();
        let mut heard = Vec::new();
        for (number, stream, said) in all {
            if self.open.remove(&number).is_some() {
                heard.extend(said.ok().map(|said| (stream, said)));
            }
        }
        heard
    }
}

fn hear(stream: &TcpStream, ours: &Identity) -> io::Result<Heard> {
    stream.set_nonblocking(false)?;
    stream.set_nodelay(true)?;
    let mut hurried = Hurried { stream, deadline: Deadline::after(GREETING) };
    Handshake::hear(ours.process(), &ours.secret, &mut hurried)
}

/// Welcomes a caller, or refuses it; nothing if it has gone again.
fn admit(
    stream: &TcpStream,
    heard: &Heard,
    ours: &Identity,
    expected: &BTreeSet<usize>,
) -> Result<Option<usize>, Refusal> {
    let Identity { hosts, secret, handshake } = ours;
    // An answer fits the buffer of a new connection; if it does not, no other caller waits for that.
    let mut hurried = Hurried { stream, deadline: Deadline::after(RETRY) };
    let said = heard.said.as_ref().map_err(Refusal::clone).and_then(|said| {
        let twice = || {
            let reason = format!("process {} has called already", said.process);
            let is_expected = expected.contains(&said.process);
            (!is_expected).then(|| Refusal::new(&reason, secret.is_given()))
        };
        said.refusal(handshake, hosts, secret).or_else(twice).map_or(Ok(said.process), Err)
    });
    let process = said.inspect_err(|refusal| {
        // Whether the answer arrives or not, it is not admitted.
        let _ = refusal.send(&mut hurried);
    })?;
    let welcomed = heard.welcome(&handshake.run, secret, &mut hurried);
    Ok(welcomed.and_then(|()| without_hurry(stream)).ok().map(|()| process))
}

/// A process of this run that does not agree.
fn refused(ours: &Identity, heard: &Heard, refusal: &Refusal) -> ProcessFailure {
    let process = heard.said.as_ref().map_or(usize::MAX, |said| said.process);
    ProcessFailure::new(&ours.hosts, process, format!("is refused: {}", refusal.reason))
}

/// A caller that was sent away: process 0 names the last one if it waits in vain.
fn described(stream: &TcpStream, refusal: &Refusal) -> String {
    let from = stream.peer_addr().map_or_else(|_| String::new(), |at| format!(" from {at}"));
    format!("a caller{from} was refused: {}", refusal.reason)
}

fn missing(
    ours: &Identity,
    expected: &BTreeSet<usize>,
    deadline: Deadline,
    sent_away: Option<&str>,
) -> ProcessFailure {
    let mut expected = expected.iter().copied();
    let first = expected.next().unwrap_or(0);
    let others: Vec<String> =
        expected.map(|process| format!(", nor did {}", ours.hosts.name(process))).collect();
    let sent_away = sent_away.map_or_else(String::new, |text| format!("; {text}"));
    let patience = seconds(deadline.patience);
    let how = format!("did not call within {patience}{}{sent_away}", others.concat());
    ProcessFailure::new(&ours.hosts, first, how)
}
