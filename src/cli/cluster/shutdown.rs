//! How a run on several machines ends before its time: all of it, because of one process.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::cli::cluster::hosts::Hosts;
use crate::diagnostic::{Diagnostic, visible};

/// Which process ended the run, and how.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name} {how}")]
pub(in crate::cli) struct ProcessFailure {
    /// The process.
    pub(super) process: usize,
    /// What messages call it.
    name: String,
    /// What it did, in words that follow its name.
    pub(super) how: String,
}

impl ProcessFailure {
    pub(super) fn new(hosts: &Hosts, process: usize, how: impl Into<String>) -> Self {
        Self { process, name: hosts.name(process), how: how.into() }
    }

    /// As [`new`](Self::new), of a process of which only the address is known.
    pub(super) fn of_stranger(address: Option<SocketAddr>, how: String) -> Self {
        let name = match address {
            Some(address) => format!("a process at {address}"),
            None => "a process".to_owned(),
        };
        Self { process: usize::MAX, name, how }
    }

    /// The run could not begin, or ended, because of it.
    pub(in crate::cli) fn diagnostic(&self) -> Diagnostic {
        Diagnostic::error("lost-process", visible(&self.to_string()))
            .help("one process that ends, ends the run on all machines; start all of them again")
    }
}

/// Who is told that the run ended, once.
pub(in crate::cli) type OnFailure = Box<dyn Fn(&ProcessFailure) + Send + Sync>;

/// Whether a run goes on, is over, or has failed.
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
    /// What happens to connections now is no failure.
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

    /// Notes a failure, unless the run has ended already; whether it is the one that ends it. Whoever
    /// is told so tells the others and then calls [`announce`](Self::announce).
    pub(super) fn fail(&self, failure: &ProcessFailure) -> bool {
        let mut state = self.state();
        let is_first = *state == RunState::Running;
        if is_first {
            *state = RunState::Failed(failure.clone());
        }
        is_first
    }

    /// Tells those who wait for it in this process.
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
