//! Process 0: the ends of its control channels to all others.

use std::collections::BTreeMap;
use std::io;
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::cli::dataflow::cluster::control::ControlChannel;
use crate::cli::dataflow::cluster::dictionary::Dictionary;
use crate::cli::dataflow::cluster::frame::{Frame, garbled};
use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::cli::dataflow::cluster::link::{FAREWELL, Link, Pace, how, tag};
use crate::cli::dataflow::cluster::shutdown::{ProcessFailure, Shutdown};
use crate::engine::dataflow::cluster::{SharedCode, SharedValue};

/// The control channels of process 0.
pub(in crate::cli) struct Coordinator {
    shared: Arc<CoordinatorShared>,
}

struct CoordinatorShared {
    hosts: Hosts,
    shutdown: Shutdown,
    pace: Pace,
    links: BTreeMap<usize, Arc<Link>>,
    dictionary: Mutex<Dictionary>,
    state: Mutex<CoordinatorState>,
    /// Notified whenever the state changes, or the run fails.
    changed: Condvar,
    must_stop: AtomicBool,
}

#[derive(Default)]
struct CoordinatorState {
    /// The parts of the results that each process has given.
    parts: BTreeMap<usize, Vec<Vec<u8>>>,
    /// For each process that has given numbers to add up, the number of its question, and these.
    numbers: BTreeMap<usize, (u32, Vec<i64>)>,
    /// How many rows each process has derived.
    derived: BTreeMap<usize, i64>,
    /// How many rows all processes may derive in sum.
    allowed: Option<i64>,
    /// How many processes have given all their parts.
    done: usize,
    /// How many connections are closed.
    closed: usize,
}

impl Coordinator {
    /// Tells all processes that the run begins, and reads what they send from now on.
    pub(super) fn begin(
        hosts: Hosts,
        streams: BTreeMap<usize, TcpStream>,
        dictionary: Dictionary,
        pace: Pace,
        shutdown: Shutdown,
    ) -> Result<Self, ProcessFailure> {
        let (mut links, mut readers) = (BTreeMap::new(), Vec::new());
        for (process, stream) in streams {
            let (link, reader) = Link::new(stream, pace)
                .and_then(|(link, reader)| {
                    Ok((link.send(&Frame::new(tag::BEGIN)).map(|()| link)?, reader))
                })
                .map_err(|error| ProcessFailure::new(&hosts, process, how(&error, pace)))?;
            links.insert(process, link);
            readers.push((process, reader));
        }
        let (dictionary, state) = (Mutex::new(dictionary), Mutex::default());
        let (changed, must_stop) = (Condvar::new(), AtomicBool::new(false));
        let shared = CoordinatorShared {
            hosts,
            shutdown,
            pace,
            links,
            dictionary,
            state,
            changed,
            must_stop,
        };
        let shared = Arc::new(shared);
        for (process, mut reader) in readers {
            shared.links[&process].beat(pace, &shared.shutdown);
            let shared = Arc::clone(&shared);
            thread::spawn(move || shared.listen(process, &mut reader));
        }
        Ok(Self { shared })
    }

    fn failed<T>(&self, how: &str) -> Result<T, ProcessFailure> {
        Err(ProcessFailure::new(&self.shared.hosts, 0, how))
    }

    /// Waits until the state is as it should be; what ended the run, if that comes first.
    fn wait_until(
        &self,
        is_so: impl Fn(&CoordinatorState) -> bool,
    ) -> Result<MutexGuard<'_, CoordinatorState>, ProcessFailure> {
        let shared = &self.shared;
        let mut state = shared.state();
        loop {
            if let Some(failure) = shared.shutdown.failure() {
                return Err(failure);
            }
            if is_so(&state) {
                return Ok(state);
            }
            state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl ControlChannel for Coordinator {
    fn is_first(&self) -> bool {
        true
    }

    fn codes(&self, values: &[SharedValue<'_>]) -> Result<Vec<u32>, ProcessFailure> {
        let mut dictionary = self.shared.dictionary();
        let codes: Option<Vec<u32>> = values.iter().map(|value| dictionary.code(value)).collect();
        codes.map_or_else(|| self.failed("has no more codes"), Ok)
    }

    fn values(&self, codes: &[SharedCode]) -> Result<Vec<SharedValue<'static>>, ProcessFailure> {
        let dictionary = self.shared.dictionary();
        let value = |&code: &SharedCode| dictionary.value(code).map(SharedValue::into_owned);
        let values: Option<Vec<_>> = codes.iter().map(value).collect();
        values.map_or_else(|| self.failed("was asked for a code that it has not given"), Ok)
    }

    fn coded(&self) -> [i64; 2] {
        self.shared.dictionary().len().map(|count| i64::try_from(count).unwrap_or(i64::MAX))
    }

    fn add_up(&self, numbers: &[i64]) -> Result<Vec<i64>, ProcessFailure> {
        let links = &self.shared.links;
        let mut state = self.wait_until(|state| state.numbers.len() == links.len())?;
        let others = std::mem::take(&mut state.numbers);
        drop(state);
        let mut sums = numbers.to_vec();
        for (_, numbers) in others.values() {
            sums.iter_mut().zip(numbers).for_each(|(sum, it)| *sum = sum.saturating_add(*it));
        }
        for (process, (question, _)) in others {
            let answer = Frame::new(tag::SUMS).number(question);
            let answer = sums.iter().fold(answer, |answer, &sum| answer.long(sum));
            // The thread that reads from a process finds out if it is gone.
            let _ = links[&process].send(&answer);
        }
        Ok(sums)
    }

    fn allow(&self, rows: i64) {
        self.shared.state().allowed = Some(rows);
        self.shared.count(0, 0);
    }

    fn derived(&self, rows: i64) {
        self.shared.count(0, rows);
    }

    fn must_stop(&self) -> bool {
        self.shared.must_stop.load(Ordering::Relaxed)
    }

    fn give(&self, _: &[u8]) -> Result<(), ProcessFailure> {
        Ok(())
    }

    /// The parts come in the order of the processes.
    fn collect(&self) -> Result<Vec<Vec<u8>>, ProcessFailure> {
        let mut state = self.wait_until(|state| state.done == self.shared.links.len())?;
        Ok(std::mem::take(&mut state.parts).into_values().flatten().collect())
    }

    /// Tells all processes that the run is over. It may have failed just before.
    fn finish(&self) -> Result<(), ProcessFailure> {
        self.shared.shutdown.finish();
        if let Some(failure) = self.failure() {
            return Err(failure);
        }
        self.shared.tell_all(&Frame::new(tag::BYE), None);
        Ok(())
    }

    fn fail(&self, how: &str) {
        let failure = ProcessFailure::new(&self.shared.hosts, 0, format!("has failed: {how}"));
        if self.shared.shutdown.fail(&failure) {
            self.shared.tell(&failure, None);
        }
    }

    fn failure(&self) -> Option<ProcessFailure> {
        self.shared.shutdown.failure()
    }
}

impl CoordinatorShared {
    fn dictionary(&self) -> MutexGuard<'_, Dictionary> {
        self.dictionary.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> MutexGuard<'_, CoordinatorState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Obeys the frames of a process until its connection closes.
    fn listen(&self, process: usize, reader: &mut TcpStream) {
        let failure = loop {
            match Frame::read_any(reader).and_then(|frame| self.obey(process, &frame)) {
                Ok(None) => {}
                Ok(Some(message)) => break format!("has failed: {message}"),
                Err(error) => break how(&error, self.pace),
            }
        };
        let failure = ProcessFailure::new(&self.hosts, process, failure);
        self.state().closed += 1;
        if self.shutdown.fail(&failure) {
            self.tell(&failure, Some(process));
            self.changed.notify_all();
            self.shutdown.announce(&failure);
        } else {
            self.changed.notify_all();
        }
    }

    /// Obeys a frame; if it says that the process has failed, why.
    fn obey(&self, process: usize, frame: &Frame) -> io::Result<Option<String>> {
        let mut parts = frame.parts();
        match frame.tag {
            tag::ALIVE => {}
            tag::NUMBER => {
                let mut answer = Frame::new(tag::NUMBERED).number(parts.number()?);
                let mut dictionary = self.dictionary();
                while !parts.is_empty() {
                    let code = dictionary.code(&SharedValue::take(&mut parts)?);
                    answer = answer.number(code.ok_or_else(garbled)?);
                }
                drop(dictionary);
                self.links[&process].send(&answer)?;
            }
            tag::NAME => {
                let mut answer = Frame::new(tag::NAMED).number(parts.number()?);
                let dictionary = self.dictionary();
                while !parts.is_empty() {
                    let value = dictionary.value(SharedCode::take(&mut parts)?);
                    answer = value.ok_or_else(garbled)?.put(answer);
                }
                drop(dictionary);
                self.links[&process].send(&answer)?;
            }
            tag::PART | tag::NUMBERS | tag::DERIVED | tag::DONE => self.take(process, frame)?,
            tag::FAILED => return Ok(Some(parts.text()?.to_owned())),
            _ => return Err(garbled()),
        }
        Ok(None)
    }

    /// Notes what a process gives.
    fn take(&self, process: usize, frame: &Frame) -> io::Result<()> {
        let mut parts = frame.parts();
        match frame.tag {
            tag::PART => {
                let part = parts.bytes()?.to_vec();
                self.state().parts.entry(process).or_default().push(part);
            }
            tag::NUMBERS => {
                let question = parts.number()?;
                let mut numbers = Vec::new();
                while !parts.is_empty() {
                    numbers.push(parts.long()?);
                }
                self.state().numbers.insert(process, (question, numbers));
                self.changed.notify_all();
            }
            tag::DERIVED => self.count(process, parts.long()?),
            _ => {
                self.state().done += 1;
                self.changed.notify_all();
            }
        }
        Ok(())
    }

    /// Notes how many rows a process has derived, and stops all processes if the sum is too large.
    fn count(&self, process: usize, rows: i64) {
        let mut state = self.state();
        state.derived.insert(process, rows);
        let all = state.derived.values().fold(0, |sum: i64, rows| sum.saturating_add(*rows));
        let is_too_many = state.allowed.is_some_and(|allowed| all > allowed);
        drop(state);
        if is_too_many && !self.must_stop.swap(true, Ordering::Relaxed) {
            for link in self.links.values() {
                // The thread that reads from a process finds out if it is gone.
                let _ = link.send(&Frame::new(tag::STOP));
            }
        }
    }

    /// Tells all processes but one which of them has ended the run.
    fn tell(&self, failure: &ProcessFailure, but: Option<usize>) {
        let process = u32::try_from(failure.process).unwrap_or(u32::MAX);
        let frame = Frame::new(tag::LOST).number(process).text(&failure.how);
        if let Some(link) = but.and_then(|process| self.links.get(&process)) {
            link.close();
        }
        self.tell_all(&frame, but);
    }

    /// Tells all processes but one how the run ends, and waits a while until they have closed their
    /// ends: closing a connection with something unread discards what was sent on it.
    fn tell_all(&self, frame: &Frame, but: Option<usize>) {
        for (process, link) in &self.links {
            if Some(*process) != but {
                // A process that cannot be told finds its connection closed.
                let _ = link.send(frame);
                link.hang_up();
            }
        }
        let all = self.links.len();
        let is_open = |state: &mut CoordinatorState| state.closed < all;
        let _ = self.changed.wait_timeout_while(self.state(), FAREWELL, is_open);
    }
}
