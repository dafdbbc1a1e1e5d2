//! The end of a run on several machines: by itself, or on all of them because one process failed.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::cli::dataflow::cluster::hosts::Hosts;
use crate::diagnostic::{Diagnostic, visible};

/// Which process ended the run, and how.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name} {how}")]
pub(in crate::cli) struct ProcessFailure {
    /// The process.
    pub(super) process: usize,
    /// What messages call it.
    name: String,
    /// What it did: words that follow its name in a message.
    pub(super) how: String,
}

impl ProcessFailure {
    pub(super) fn new(hosts: &Hosts, process: usize, how: impl Into<String>) -> Self {
        Self { process, name: hosts.name(process), how: how.into() }
    }

    /// The message with which this process ends.
    pub(in crate::cli) fn diagnostic(&self) -> Diagnostic {
        Diagnostic::error("lost-process", visible(&self.to_string()))
            .help("one process that ends, ends the run on all machines; start all of them again")
    }
}

/// Called once, when another process has ended the run.
pub(in crate::cli) type OnFailure = Box<dyn Fn(&ProcessFailure) + Send + Sync>;

/// Whether a run goes on, is over, or has failed: the threads of a process share it.
#[derive(Clone)]
pub(super) struct Shutdown {
    shared: Arc<SharedState>,
}

struct SharedState {
    state: Mutex<RunState>,
    on_failure: OnFailure,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum RunState {
    Running,
    /// Connections that close now are no failure.
    Over,
    Failed(ProcessFailure),
}

impl Shutdown {
    pub(super) fn new(on_failure: OnFailure) -> Self {
        Self { shared: Arc::new(SharedState { state: Mutex::new(RunState::Running), on_failure }) }
    }

    fn state(&self) -> MutexGuard<'_, RunState> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a failure, unless the run has ended already; whether this one ends it. If so, the caller
    /// tells the other processes, and then calls [`announce`](Self::announce).
    pub(super) fn fail(&self, failure: &ProcessFailure) -> bool {
        let mut state = self.state();
        let is_first = *state == RunState::Running;
        if is_first {
            *state = RunState::Failed(failure.clone());
        }
        is_first
    }

    /// Calls what this process has to do then.
    pub(super) fn announce(&self, failure: &ProcessFailure) {
        (self.shared.on_failure)(failure);
    }

    /// From now on connections may close.
    pub(super) fn finish(&self) {
        let mut state = self.state();
        if *state == RunState::Running {
            *state = RunState::Over;
        }
    }

    pub(super) fn is_running(&self) -> bool {
        *self.state() == RunState::Running
    }

    /// What ended the run.
    pub(super) fn failure(&self) -> Option<ProcessFailure> {
        match &*self.state() {
            RunState::Failed(failure) => Some(failure.clone()),
            RunState::Running | RunState::Over => None,
        }
    }
}
