//! The control channel as process 0 has it: to each of the others.

use std::collections::BTreeMap;
use std::io;
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::cli::cluster::dictionary::{CodedValue, Dictionary, ValueCode};
use crate::cli::cluster::frame::{Frame, garbled};
use crate::cli::cluster::hosts::Hosts;
use crate::cli::cluster::link::{FAREWELL, Link, Pace, how, tag};
use crate::cli::cluster::shutdown::{ProcessFailure, Shutdown};

/// What one of the other processes found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::cli) struct Share {
    /// What it gave, in that order.
    pub(in crate::cli) parts: Vec<Vec<u8>>,
}

/// The control channel as process 0 has it.
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
    /// Told whenever the state changes, or the run fails.
    changed: Condvar,
    must_stop: AtomicBool,
}

#[derive(Default)]
struct CoordinatorState {
    shares: BTreeMap<usize, Share>,
    /// The numbers that a process has given to be added up, with that of its question.
    numbers: BTreeMap<usize, (u32, Vec<i64>)>,
    /// How many rows each process has derived.
    derived: BTreeMap<usize, i64>,
    /// How many rows all may derive.
    allowed: Option<i64>,
    /// Who has nothing more to give.
    done: usize,
    /// Whose connection is closed.
    closed: usize,
}

impl Coordinator {
    /// Tells all processes that the run begins, and listens to them from now on.
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

    /// The codes of words, which they have from now on; nothing where there are no more codes.
    pub(in crate::cli) fn codes(&self, words: &[CodedValue<'_>]) -> Vec<Option<u32>> {
        let mut dictionary = self.shared.dictionary();
        words.iter().map(|word| dictionary.number(word)).collect()
    }

    /// The words of codes; nothing where a code was given to none.
    pub(in crate::cli) fn words(&self, codes: &[ValueCode]) -> Vec<Option<CodedValue<'static>>> {
        let dictionary = self.shared.dictionary();
        codes.iter().map(|&code| dictionary.word(code).map(CodedValue::into_owned)).collect()
    }

    /// How many texts and how many far numbers have codes.
    pub(in crate::cli) fn coded(&self) -> [i64; 2] {
        self.shared.dictionary().len().map(|count| i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// Waits until the others have given all that they found; it comes in the order of their numbers.
    pub(in crate::cli) fn collect(&self) -> Result<Vec<Share>, ProcessFailure> {
        let shared = &self.shared;
        let mut state = shared.state();
        loop {
            if let Some(failure) = shared.shutdown.failure() {
                return Err(failure);
            }
            if state.done == shared.links.len() {
                let mut given = std::mem::take(&mut state.shares);
                let share = |process: &usize| given.remove(process).unwrap_or_default();
                return Ok(shared.links.keys().map(share).collect());
            }
            state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// The sums of these numbers and those of all others, whose numbers are waited for.
    pub(in crate::cli) fn add_up(&self, numbers: &[i64]) -> Result<Vec<i64>, ProcessFailure> {
        let shared = &self.shared;
        let mut state = shared.state();
        while state.numbers.len() < shared.links.len() {
            if let Some(failure) = shared.shutdown.failure() {
                return Err(failure);
            }
            state = shared.changed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        let others = std::mem::take(&mut state.numbers);
        drop(state);
        let mut sums = numbers.to_vec();
        for (_, numbers) in others.values() {
            sums.iter_mut().zip(numbers).for_each(|(sum, it)| *sum = sum.saturating_add(*it));
        }
        for (process, (question, _)) in others {
            let answer = Frame::new(tag::SUMS).number(question);
            let answer = sums.iter().fold(answer, |answer, &sum| answer.long(sum));
            // Whoever listens to a process that is gone finds that out.
            let _ = shared.links[&process].send(&answer);
        }
        Ok(sums)
    }

    /// From now on, all are to stop once they have derived more rows than this together.
    pub(in crate::cli) fn allow(&self, rows: i64) {
        self.shared.state().allowed = Some(rows);
        self.shared.count(0, 0);
    }

    /// Takes note of how many rows process 0 has derived.
    pub(in crate::cli) fn derived(&self, rows: i64) {
        self.shared.count(0, rows);
    }

    /// Whether all are to stop.
    pub(in crate::cli) fn must_stop(&self) -> bool {
        self.shared.must_stop.load(Ordering::Relaxed)
    }

    /// What ended the run, if it has not ended well.
    pub(in crate::cli) fn failure(&self) -> Option<ProcessFailure> {
        self.shared.shutdown.failure()
    }

    /// Ends the run on all processes because this one has failed.
    pub(in crate::cli) fn fail(&self, how: &str) {
        let failure = ProcessFailure::new(&self.shared.hosts, 0, format!("has failed: {how}"));
        if self.shared.shutdown.fail(&failure) {
            self.shared.tell(&failure, None);
        }
    }

    /// Tells all processes that the run is over. It may have failed just before.
    pub(in crate::cli) fn dismiss(&self) -> Result<(), ProcessFailure> {
        self.shared.shutdown.finish();
        if let Some(failure) = self.failure() {
            return Err(failure);
        }
        self.shared.tell_all(&Frame::new(tag::BYE), None);
        Ok(())
    }
}

impl CoordinatorShared {
    fn dictionary(&self) -> MutexGuard<'_, Dictionary> {
        self.dictionary.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn state(&self) -> MutexGuard<'_, CoordinatorState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does what a process says, until it closes its connection.
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

    /// Does what a frame says; what the process has failed with, if it has.
    fn obey(&self, process: usize, frame: &Frame) -> io::Result<Option<String>> {
        let mut parts = frame.parts();
        match frame.tag {
            tag::ALIVE => {}
            tag::NUMBER => {
                let mut answer = Frame::new(tag::NUMBERED).number(parts.number()?);
                let mut dictionary = self.dictionary();
                while !parts.is_empty() {
                    let code = dictionary.number(&CodedValue::take(&mut parts)?);
                    answer = answer.number(code.ok_or_else(garbled)?);
                }
                drop(dictionary);
                self.links[&process].send(&answer)?;
            }
            tag::NAME => {
                let mut answer = Frame::new(tag::NAMED).number(parts.number()?);
                let dictionary = self.dictionary();
                while !parts.is_empty() {
                    let word = dictionary.word(ValueCode::take(&mut parts)?);
                    answer = word.ok_or_else(garbled)?.put(answer);
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

    /// Takes note of what a process gives.
    fn take(&self, process: usize, frame: &Frame) -> io::Result<()> {
        let mut parts = frame.parts();
        match frame.tag {
            tag::PART => {
                let part = parts.bytes()?.to_vec();
                self.state().shares.entry(process).or_default().parts.push(part);
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

    /// Takes note of how many rows a process has derived, and stops all if these are too many.
    fn count(&self, process: usize, rows: i64) {
        let mut state = self.state();
        state.derived.insert(process, rows);
        let all = state.derived.values().fold(0, |sum: i64, rows| sum.saturating_add(*rows));
        let is_too_many = state.allowed.is_some_and(|allowed| all > allowed);
        drop(state);
        if is_too_many && !self.must_stop.swap(true, Ordering::Relaxed) {
            for link in self.links.values() {
                // Whoever listens to a process that is gone finds that out.
                let _ = link.send(&Frame::new(tag::STOP));
            }
        }
    }

    /// Tells all but one process which one has ended the run.
    fn tell(&self, failure: &ProcessFailure, but: Option<usize>) {
        let process = u32::try_from(failure.process).unwrap_or(u32::MAX);
        let frame = Frame::new(tag::LOST).number(process).text(&failure.how);
        if let Some(link) = but.and_then(|process| self.links.get(&process)) {
            link.close();
        }
        self.tell_all(&frame, but);
    }

    /// Tells all but one process how the run ends, and waits a while until they have heard it: a
    /// connection that is closed with something unread takes back what was said on it.
    fn tell_all(&self, frame: &Frame, but: Option<usize>) {
        for (process, link) in &self.links {
            if Some(*process) != but {
                // Whoever cannot be told finds out.
                let _ = link.send(frame);
                link.hang_up();
            }
        }
        let all = self.links.len();
        let is_open = |state: &mut CoordinatorState| state.closed < all;
        let _ = self.changed.wait_timeout_while(self.state(), FAREWELL, is_open);
    }
}
