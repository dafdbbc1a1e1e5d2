//! What an engine asks the other processes, over the control channel.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::cli::cluster::control::ControlChannel;
use crate::cli::cluster::dictionary::{CodedValue, ValueCode};
use crate::cli::cluster::shutdown::ProcessFailure;
use crate::cli::console::note;
use crate::cli::interrupt;
use crate::database::Code;
use crate::diagnostic::{Diagnostic, Sources, render};
use crate::engine::dataflow::cluster::{Collective, SharedDictionary};

/// Whom an engine asks about the other processes.
pub(in crate::cli) struct Delegate {
    control: Arc<ControlChannel>,
}

/// How long it may take until it is known which process is lost.
const PATIENCE: Duration = Duration::from_secs(10);

impl Delegate {
    pub(in crate::cli) fn new(control: &Arc<ControlChannel>) -> Self {
        Self { control: Arc::clone(control) }
    }

    /// The answer. If the run has ended, whoever was told of that ends the process.
    fn presume<T>(&self, answer: Result<T, ProcessFailure>) -> T {
        answer.unwrap_or_else(|_| self.lose())
    }

    fn codes(&self, words: &[CodedValue<'_>]) -> Vec<u32> {
        match &*self.control {
            ControlChannel::Coordinator(coordinator) => {
                let codes = coordinator.codes(words).into_iter();
                codes.map(|code| code.unwrap_or_else(|| self.lose())).collect()
            }
            ControlChannel::Peer(peer) => self.presume(peer.codes(words)),
        }
    }

    fn words(&self, codes: &[ValueCode]) -> Vec<CodedValue<'static>> {
        match &*self.control {
            ControlChannel::Coordinator(coordinator) => {
                let words = coordinator.words(codes).into_iter();
                words.map(|word| word.unwrap_or_else(|| self.lose())).collect()
            }
            ControlChannel::Peer(peer) => self.presume(peer.words(codes)),
        }
    }
}

impl Debug for Delegate {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delegate").finish_non_exhaustive()
    }
}

/// So many words are put together at once.
const TOGETHER: usize = 1 << 14;

impl SharedDictionary for Delegate {
    fn codes_of_texts(&self, texts: &mut dyn Iterator<Item = &str>) -> Vec<Code> {
        let mut codes = Vec::new();
        loop {
            let texts = Iterator::take(&mut *texts, TOGETHER);
            let words: Vec<CodedValue<'_>> =
                texts.map(|text| CodedValue::Text(text.into())).collect();
            if words.is_empty() {
                return codes;
            }
            codes.extend(self.codes(&words));
        }
    }

    fn texts(&self, codes: &[Code]) -> Vec<String> {
        let codes: Vec<ValueCode> = codes.iter().copied().map(ValueCode::Text).collect();
        let text = |word| match word {
            CodedValue::Text(text) => text.into_owned(),
            CodedValue::Far(_) => self.lose(),
        };
        self.words(&codes).into_iter().map(text).collect()
    }

    fn codes_of_numbers(&self, numbers: &[i64]) -> Vec<Code> {
        let words: Vec<CodedValue<'_>> = numbers.iter().copied().map(CodedValue::Far).collect();
        self.codes(&words)
    }

    fn numbers(&self, codes: &[Code]) -> Vec<i64> {
        let codes: Vec<ValueCode> = codes.iter().copied().map(ValueCode::Far).collect();
        let number = |word| match word {
            CodedValue::Far(number) => number,
            CodedValue::Text(_) => self.lose(),
        };
        self.words(&codes).into_iter().map(number).collect()
    }
}

impl Collective for Delegate {
    fn is_first(&self) -> bool {
        matches!(&*self.control, ControlChannel::Coordinator(_))
    }

    fn coded(&self) -> [i64; 2] {
        match &*self.control {
            ControlChannel::Coordinator(coordinator) => coordinator.coded(),
            ControlChannel::Peer(_) => [0, 0],
        }
    }

    fn add_up(&self, numbers: &[i64]) -> Vec<i64> {
        self.presume(match &*self.control {
            ControlChannel::Coordinator(coordinator) => coordinator.add_up(numbers),
            ControlChannel::Peer(peer) => peer.add_up(numbers),
        })
    }

    fn allow(&self, rows: i64) {
        if let ControlChannel::Coordinator(coordinator) = &*self.control {
            coordinator.allow(rows);
        }
    }

    fn derived(&self, rows: i64) {
        match &*self.control {
            ControlChannel::Coordinator(coordinator) => coordinator.derived(rows),
            ControlChannel::Peer(peer) => peer.derived(rows),
        }
    }

    fn must_stop(&self) -> bool {
        match &*self.control {
            ControlChannel::Coordinator(coordinator) => coordinator.must_stop(),
            ControlChannel::Peer(peer) => peer.must_stop(),
        }
    }

    fn give(&self, part: &[u8]) {
        if let ControlChannel::Peer(peer) = &*self.control {
            self.presume(peer.give(part));
        }
    }

    fn collect(&self) -> Vec<Vec<u8>> {
        match &*self.control {
            ControlChannel::Coordinator(coordinator) => {
                let shares = self.presume(coordinator.collect());
                shares.into_iter().flat_map(|share| share.parts).collect()
            }
            ControlChannel::Peer(peer) => {
                self.presume(peer.done());
                Vec::new()
            }
        }
    }

    fn lose(&self) -> ! {
        // Threads notice at once that a connection is gone; whose fault that is, comes later.
        thread::sleep(PATIENCE);
        let message = "the processes of this run do not hear each other any more";
        let lost = Diagnostic::error("lost-process", message)
            .help("one process that ends, ends the run on all machines; start all of them again");
        note(render(&lost, &Sources::default(), false).trim_end());
        self.control.fail("cannot go on");
        interrupt::end(2)
    }
}
