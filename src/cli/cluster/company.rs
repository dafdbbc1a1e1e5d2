//! What an engine asks the other processes, over the control channel.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::cli::cluster::dictionary::{Code, Word};
use crate::cli::cluster::fate::Failure;
use crate::cli::cluster::seat::Seat;
use crate::cli::console::note;
use crate::cli::interrupt;
use crate::database;
use crate::diagnostic::{Diagnostic, Sources, render};
use crate::engine::Numbering;
use crate::engine::dataflow::Company;

/// Whom an engine asks about the other processes.
pub(in crate::cli) struct Delegate {
    seat: Arc<Seat>,
}

/// How long it may take until it is known which process is lost.
const PATIENCE: Duration = Duration::from_secs(10);

impl Delegate {
    pub(in crate::cli) fn new(seat: &Arc<Seat>) -> Self {
        Self { seat: Arc::clone(seat) }
    }

    /// The answer. If the run has ended, whoever was told of that ends the process.
    fn presume<T>(&self, answer: Result<T, Failure>) -> T {
        answer.unwrap_or_else(|_| self.lose())
    }

    fn codes(&self, words: &[Word<'_>]) -> Vec<u32> {
        match &*self.seat {
            Seat::First(hub) => {
                let codes = hub.codes(words).into_iter();
                codes.map(|code| code.unwrap_or_else(|| self.lose())).collect()
            }
            Seat::Other(peer) => self.presume(peer.codes(words)),
        }
    }

    fn words(&self, codes: &[Code]) -> Vec<Word<'static>> {
        match &*self.seat {
            Seat::First(hub) => {
                let words = hub.words(codes).into_iter();
                words.map(|word| word.unwrap_or_else(|| self.lose())).collect()
            }
            Seat::Other(peer) => self.presume(peer.words(codes)),
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

impl Numbering for Delegate {
    fn codes_of_texts(&self, texts: &mut dyn Iterator<Item = &str>) -> Vec<database::Code> {
        let mut codes = Vec::new();
        loop {
            let texts = Iterator::take(&mut *texts, TOGETHER);
            let words: Vec<Word<'_>> = texts.map(|text| Word::Text(text.into())).collect();
            if words.is_empty() {
                return codes;
            }
            codes.extend(self.codes(&words));
        }
    }

    fn texts(&self, codes: &[database::Code]) -> Vec<String> {
        let codes: Vec<Code> = codes.iter().copied().map(Code::Text).collect();
        let text = |word| match word {
            Word::Text(text) => text.into_owned(),
            Word::Far(_) => self.lose(),
        };
        self.words(&codes).into_iter().map(text).collect()
    }

    fn codes_of_numbers(&self, numbers: &[i64]) -> Vec<database::Code> {
        let words: Vec<Word<'_>> = numbers.iter().copied().map(Word::Far).collect();
        self.codes(&words)
    }

    fn numbers(&self, codes: &[database::Code]) -> Vec<i64> {
        let codes: Vec<Code> = codes.iter().copied().map(Code::Far).collect();
        let number = |word| match word {
            Word::Far(number) => number,
            Word::Text(_) => self.lose(),
        };
        self.words(&codes).into_iter().map(number).collect()
    }
}

impl Company for Delegate {
    fn is_first(&self) -> bool {
        matches!(&*self.seat, Seat::First(_))
    }

    fn coded(&self) -> [i64; 2] {
        match &*self.seat {
            Seat::First(hub) => hub.coded(),
            Seat::Other(_) => [0, 0],
        }
    }

    fn add_up(&self, numbers: &[i64]) -> Vec<i64> {
        self.presume(match &*self.seat {
            Seat::First(hub) => hub.add_up(numbers),
            Seat::Other(peer) => peer.add_up(numbers),
        })
    }

    fn allow(&self, rows: i64) {
        if let Seat::First(hub) = &*self.seat {
            hub.allow(rows);
        }
    }

    fn derived(&self, rows: i64) {
        match &*self.seat {
            Seat::First(hub) => hub.derived(rows),
            Seat::Other(peer) => peer.derived(rows),
        }
    }

    fn must_stop(&self) -> bool {
        match &*self.seat {
            Seat::First(hub) => hub.must_stop(),
            Seat::Other(peer) => peer.must_stop(),
        }
    }

    fn give(&self, part: &[u8]) {
        if let Seat::Other(peer) = &*self.seat {
            self.presume(peer.give(part));
        }
    }

    fn gather(&self) -> Vec<Vec<u8>> {
        match &*self.seat {
            Seat::First(hub) => {
                let shares = self.presume(hub.gather());
                shares.into_iter().flat_map(|share| share.parts).collect()
            }
            Seat::Other(peer) => {
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
        self.seat.fail("cannot go on");
        interrupt::end(2)
    }
}
