//! What the engine asks the other processes, over the control channel.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::cli::console::note;
use crate::cli::dataflow::cluster::control::ControlChannel;
use crate::cli::dataflow::cluster::shutdown::ProcessFailure;
use crate::cli::interrupt;
use crate::database::Code;
use crate::diagnostic::{Diagnostic, Sources, render};
use crate::engine::dataflow::cluster::{Collective, SharedCode, SharedDictionary, SharedValue};

/// The control channel as the engine knows it. Where the run has ended, functions do not return: the
/// process is ended by the thread that was told.
pub(in crate::cli) struct EngineChannel(pub(in crate::cli) Arc<dyn ControlChannel>);

/// How long it may take until it is known which process is lost.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many values are asked about at once.
const BATCH: usize = 1 << 14;

impl EngineChannel {
    fn presume<T>(&self, answer: Result<T, ProcessFailure>) -> T {
        answer.unwrap_or_else(|_| self.lose())
    }
}

impl Debug for EngineChannel {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EngineChannel").finish_non_exhaustive()
    }
}

impl SharedDictionary for EngineChannel {
    fn codes(&self, values: &mut dyn Iterator<Item = SharedValue<'_>>) -> Vec<Code> {
        let mut codes = Vec::new();
        loop {
            let some: Vec<SharedValue<'_>> = Iterator::take(&mut *values, BATCH).collect();
            if some.is_empty() {
                return codes;
            }
            codes.extend(self.presume(self.0.codes(&some)));
        }
    }

    fn values(&self, codes: &[SharedCode]) -> Vec<SharedValue<'static>> {
        let values = self.presume(self.0.values(codes));
        let is_of_kind = |(code, value): (&SharedCode, &SharedValue<'_>)| {
            matches!(code, SharedCode::Text(_)) == matches!(value, SharedValue::Text(_))
        };
        if !codes.iter().zip(&values).all(is_of_kind) {
            self.lose();
        }
        values
    }
}

impl Collective for EngineChannel {
    fn is_first(&self) -> bool {
        self.0.is_first()
    }

    fn coded(&self) -> [i64; 2] {
        self.0.coded()
    }

    fn add_up(&self, numbers: &[i64]) -> Vec<i64> {
        self.presume(self.0.add_up(numbers))
    }

    fn allow(&self, rows: i64) {
        self.0.allow(rows);
    }

    fn derived(&self, rows: i64) {
        self.0.derived(rows);
    }

    fn must_stop(&self) -> bool {
        self.0.must_stop()
    }

    fn give(&self, part: &[u8]) {
        self.presume(self.0.give(part));
    }

    fn collect(&self) -> Vec<Vec<u8>> {
        self.presume(self.0.collect())
    }

    fn lose(&self) -> ! {
        // A thread of the engine notices at once that its connection is gone. Which process is lost is
        // known later, and ends this one by name.
        thread::sleep(PATIENCE);
        let message = "the processes of this run do not hear each other any more";
        let lost = Diagnostic::error("lost-process", message)
            .help("one process that ends, ends the run on all machines; start all of them again");
        note(render(&lost, &Sources::default(), false).trim_end());
        self.0.fail("cannot go on");
        interrupt::end(2)
    }
}
