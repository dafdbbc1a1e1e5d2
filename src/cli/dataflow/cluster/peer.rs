//! Every process but 0: its end of the control channel to process 0.

use std::collections::HashMap;
use std::io;
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, AtomicI64, AtomicU32, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use rustc_hash::FxBuildHasher;

use crate::cli::dataflow::cluster::control::ControlChannel;
use crate::cli::dataflow::cluster::frame::{Frame, garbled};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::link::{FAREWELL, Link, Pace, how, tag};
use crate::cli::dataflow::cluster::shutdown::{ProcessFailure, Shutdown};
use crate::engine::dataflow::cluster::{SharedCode, SharedValue};

/// About how many bytes are asked about in one frame.
const BULK: usize = 1 << 20;

/// About how many bytes a value takes in an answer.
const TYPICAL: usize = 64;

/// Process 0 is told how many rows were derived after so many more, and an eighth more: often enough to
/// stop in time, and rarely enough to cost nothing.
const FEW: i64 = 1 << 10;

/// The control channel to process 0.
pub(in crate::cli) struct Peer {
    shared: Arc<PeerShared>,
    /// The number of the next question.
    next: AtomicU32,
    /// How many derived rows process 0 was last told of.
    told: AtomicI64,
}

struct PeerShared {
    hosts: Hosts,
    shutdown: Shutdown,
    pace: Pace,
    link: Arc<Link>,
    state: Mutex<PeerState>,
    /// Notified when the run ends.
    ended: Condvar,
    must_stop: AtomicBool,
}

#[derive(Default)]
struct PeerState {
    /// The channels of threads that wait for an answer, by the number of their question.
    waiting: HashMap<u32, Sender<Frame>, FxBuildHasher>,
    has_ended: bool,
}

impl Peer {
    /// Reads what process 0 sends from now on.
    pub(super) fn begin(
        hosts: Hosts,
        stream: TcpStream,
        pace: Pace,
        shutdown: Shutdown,
    ) -> Result<Self, ProcessFailure> {
        let (link, mut reader) = Link::new(stream, pace)
            .map_err(|error| ProcessFailure::new(&hosts, 0, how(&error, pace)))?;
        link.beat(pace, &shutdown);
        let (state, ended) = (Mutex::default(), Condvar::new());
        let must_stop = AtomicBool::new(false);
        let shared = Arc::new(PeerShared { hosts, shutdown, pace, link, state, ended, must_stop });
        let listening = Arc::clone(&shared);
        thread::spawn(move || listening.listen(&mut reader));
        Ok(Self { shared, next: AtomicU32::new(0), told: AtomicI64::new(0) })
    }

    /// Asks process 0, and waits for the answer, without the number of the question.
    fn ask(&self, question: impl FnOnce(u32) -> Frame) -> Result<Frame, ProcessFailure> {
        let id = self.next.fetch_add(1, Ordering::Relaxed);
        let (sender, answer) = channel();
        self.shared.state().waiting.insert(id, sender);
        self.send(&question(id))?;
        answer.recv().map_err(|_| self.shared.lost(&io::ErrorKind::ConnectionAborted.into()))
    }

    fn send(&self, frame: &Frame) -> Result<(), ProcessFailure> {
        self.shared.link.send(frame).map_err(|error| self.shared.lost(&error))
    }
}

impl ControlChannel for Peer {
    fn is_first(&self) -> bool {
        false
    }

    fn codes(&self, values: &[SharedValue<'_>]) -> Result<Vec<u32>, ProcessFailure> {
        let mut codes = Vec::with_capacity(values.len());
        for values in bulks(values, SharedValue::size) {
            let put = |frame, value: &SharedValue<'_>| value.put(frame);
            let answer =
                self.ask(|id| values.iter().fold(Frame::new(tag::NUMBER).number(id), put))?;
            let mut parts = answer.parts();
            for _ in values {
                codes.push(parts.number().map_err(|error| self.shared.lost(&error))?);
            }
        }
        Ok(codes)
    }

    /// Process 0 closes the connection to a process that asks for a code which was never given.
    fn values(&self, codes: &[SharedCode]) -> Result<Vec<SharedValue<'static>>, ProcessFailure> {
        let mut values = Vec::with_capacity(codes.len());
        for codes in bulks(codes, |_| TYPICAL) {
            let put = |frame, code: &SharedCode| code.put(frame);
            let answer = self.ask(|id| codes.iter().fold(Frame::new(tag::NAME).number(id), put))?;
            let mut parts = answer.parts();
            for _ in codes {
                let value =
                    SharedValue::take(&mut parts).map_err(|error| self.shared.lost(&error))?;
                values.push(value.into_owned());
            }
        }
        Ok(values)
    }

    fn add_up(&self, numbers: &[i64]) -> Result<Vec<i64>, ProcessFailure> {
        let put = |frame: Frame, number: &i64| frame.long(*number);
        let answer =
            self.ask(|id| numbers.iter().fold(Frame::new(tag::NUMBERS).number(id), put))?;
        let mut parts = answer.parts();
        let sum = |_: &i64| parts.long().map_err(|error| self.shared.lost(&error));
        numbers.iter().map(sum).collect()
    }

    /// Tells process 0, if there are [`FEW`] rows and an eighth more than it was told of.
    fn derived(&self, rows: i64) {
        let told = self.told.load(Ordering::Relaxed);
        if rows.saturating_sub(told) >= FEW.max(told / 8)
            && self.told.compare_exchange(told, rows, Ordering::Relaxed, Ordering::Relaxed).is_ok()
        {
            // The thread that reads finds out if process 0 is gone.
            let _ = self.send(&Frame::new(tag::DERIVED).long(rows));
        }
    }

    fn must_stop(&self) -> bool {
        self.shared.must_stop.load(Ordering::Relaxed)
    }

    fn give(&self, part: &[u8]) -> Result<(), ProcessFailure> {
        self.send(&Frame::new(tag::PART).bytes(part))
    }

    fn collect(&self) -> Result<Vec<Vec<u8>>, ProcessFailure> {
        self.send(&Frame::new(tag::DONE)).map(|()| Vec::new())
    }

    fn finish(&self) -> Result<(), ProcessFailure> {
        let is_on = |state: &mut PeerState| !state.has_ended;
        let state = self.shared.ended.wait_while(self.shared.state(), is_on);
        drop(state.unwrap_or_else(PoisonError::into_inner));
        self.failure().map_or(Ok(()), Err)
    }

    fn fail(&self, how: &str) {
        // Process 0 names this one, or finds out by itself.
        self.shared.shutdown.finish();
        let _ = self.shared.link.send(&Frame::new(tag::FAILED).text(how));
        self.shared.link.hang_up();
        // What was said is lost if this end closes before the other one has read it.
        let is_on = |state: &mut PeerState| !state.has_ended;
        let state = self.shared.state();
        let _ = self.shared.ended.wait_timeout_while(state, FAREWELL, is_on);
    }

    fn failure(&self) -> Option<ProcessFailure> {
        self.shared.shutdown.failure()
    }

    /// Only process 0 knows.
    fn coded(&self) -> [i64; 2] {
        [0, 0]
    }

    /// Only process 0 decides.
    fn allow(&self, _: i64) {}
}

/// Slices of items, each of about the size of one question.
fn bulks<T>(items: &[T], size: impl Fn(&T) -> usize) -> Vec<&[T]> {
    let (mut bulks, mut from, mut sum) = (Vec::new(), 0, 0);
    for (index, item) in items.iter().enumerate() {
        sum += size(item);
        if sum >= BULK {
            bulks.push(&items[from..=index]);
            (from, sum) = (index + 1, 0);
        }
    }
    if from < items.len() {
        bulks.push(&items[from..]);
    }
    bulks
}

impl PeerShared {
    fn state(&self) -> MutexGuard<'_, PeerState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Obeys the frames of process 0 until the run ends.
    fn listen(&self, reader: &mut TcpStream) {
        loop {
            match Frame::read_any(reader).and_then(|frame| self.obey(&frame)) {
                Ok(true) => {}
                Ok(false) => return self.end(),
                Err(error) => {
                    self.lost(&error);
                    return;
                }
            }
        }
    }

    /// Obeys a frame; whether the run goes on.
    fn obey(&self, frame: &Frame) -> io::Result<bool> {
        match frame.tag {
            tag::ALIVE => {}
            tag::NUMBERED | tag::NAMED | tag::SUMS => {
                let mut parts = frame.parts();
                let id = parts.number()?;
                let rest = Frame { tag: frame.tag, body: frame.body[4..].to_vec() };
                let waiting = self.state().waiting.remove(&id).ok_or_else(garbled)?;
                // A thread that waits no more does not need the answer.
                let _ = waiting.send(rest);
            }
            tag::STOP => self.must_stop.store(true, Ordering::Relaxed),
            tag::LOST => {
                let mut parts = frame.parts();
                let (process, how) = (parts.number()? as usize, parts.text()?);
                self.fail(&ProcessFailure::new(&self.hosts, process, how));
                return Ok(false);
            }
            tag::BYE => {
                self.shutdown.finish();
                return Ok(false);
            }
            _ => return Err(garbled()),
        }
        Ok(true)
    }

    /// Notes that process 0 is lost, unless the run has ended before; what ended the run.
    fn lost(&self, error: &io::Error) -> ProcessFailure {
        let failure = ProcessFailure::new(&self.hosts, 0, how(error, self.pace));
        self.fail(&failure);
        self.shutdown.failure().unwrap_or(failure)
    }

    fn fail(&self, failure: &ProcessFailure) {
        let is_first = self.shutdown.fail(failure);
        self.end();
        if is_first {
            self.shutdown.announce(failure);
        }
    }

    /// Closes the connection, and wakes all threads that wait.
    fn end(&self) {
        self.link.close();
        let mut state = self.state();
        state.has_ended = true;
        state.waiting.clear();
        drop(state);
        self.ended.notify_all();
    }
}
