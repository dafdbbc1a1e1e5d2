//! What the engine asks the other processes, over the control channel.

use std::fmt::{self, Debug, Formatter};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use crate::cli::console::note;
use crate::cli::dataflow::cluster::control::ControlChannel;
use crate::cli::dataflow::cluster::dictionary::{CodedValue, ValueCode};
use crate::cli::dataflow::cluster::shutdown::ProcessFailure;
use crate::cli::interrupt;
use crate::database::Code;
use crate::diagnostic::{Diagnostic, Sources, render};
use crate::engine::dataflow::cluster::{Collective, SharedDictionary};

/// The control channel as the engine knows it. Where the run has ended, functions do not return: the
/// process is ended by the thread that was told.
pub(in crate::cli) struct EngineChannel(pub(in crate::cli) Arc<dyn ControlChannel>);

/// How long it may take until it is known which process is lost.
const PATIENCE: Duration = Duration::from_secs(10);

/// How many texts are asked about at once.
const BATCH: usize = 1 << 14;

impl EngineChannel {
    fn presume<T>(&self, answer: Result<T, ProcessFailure>) -> T {
        answer.unwrap_or_else(|_| self.lose())
    }

    fn codes(&self, values: &[CodedValue<'_>]) -> Vec<Code> {
        self.presume(self.0.codes(values))
    }

    fn values<T>(
        &self,
        codes: impl Iterator<Item = ValueCode>,
        of_kind: impl Fn(CodedValue<'static>) -> Option<T>,
    ) -> Vec<T> {
        let values = self.presume(self.0.values(&codes.collect::<Vec<_>>())).into_iter();
        values.map(|value| of_kind(value).unwrap_or_else(|| self.lose())).collect()
    }
}

impl Debug for EngineChannel {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("EngineChannel").finish_non_exhaustive()
    }
}

impl SharedDictionary for EngineChannel {
    fn codes_of_texts(&self, texts: &mut dyn Iterator<Item = &str>) -> Vec<Code> {
        let mut codes = Vec::new();
        loop {
            let texts = Iterator::take(&mut *texts, BATCH);
            let values: Vec<CodedValue<'_>> =
                texts.map(|text| CodedValue::Text(text.into())).collect();
            if values.is_empty() {
                return codes;
            }
            codes.extend(self.codes(&values));
        }
    }

    fn texts(&self, codes: &[Code]) -> Vec<String> {
        self.values(codes.iter().copied().map(ValueCode::Text), |value| match value {
            CodedValue::Text(text) => Some(text.into_owned()),
            CodedValue::Far(_) => None,
        })
    }

    fn codes_of_numbers(&self, numbers: &[i64]) -> Vec<Code> {
        let values: Vec<CodedValue<'_>> = numbers.iter().copied().map(CodedValue::Far).collect();
        self.codes(&values)
    }

    fn numbers(&self, codes: &[Code]) -> Vec<i64> {
        self.values(codes.iter().copied().map(ValueCode::Far), |value| match value {
            CodedValue::Far(number) => Some(number),
            CodedValue::Text(_) => None,
        })
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
