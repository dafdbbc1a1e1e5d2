//! How a run on several machines ends before its time: all of it, because of one process.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::cli::cluster::hosts::Hosts;
use crate::diagnostic::{Diagnostic, visible};

/// Which process ended the run, and how.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{name} {how}")]
pub(in crate::cli) struct Failure {
    /// The process.
    pub(super) process: usize,
    /// What messages call it.
    name: String,
    /// What it did, in words that follow its name.
    pub(super) how: String,
}

impl Failure {
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
pub(in crate::cli) type OnFailure = Box<dyn Fn(&Failure) + Send + Sync>;

/// Whether a run goes on, is over, or has failed.
#[derive(Clone)]
pub(super) struct Fate {
    shared: Arc<Shared>,
}

struct Shared {
    state: Mutex<State>,
    on_failure: OnFailure,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum State {
    Running,
    /// What happens to connections now is no failure.
    Over,
    Failed(Failure),
}

impl Fate {
    pub(super) fn new(on_failure: OnFailure) -> Self {
        Self { shared: Arc::new(Shared { state: Mutex::new(State::Running), on_failure }) }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes a failure, unless the run has ended already; whether it is the one that ends it. Whoever
    /// is told so tells the others and then calls [`announce`](Self::announce).
    pub(super) fn fail(&self, failure: &Failure) -> bool {
        let mut state = self.state();
        let is_first = *state == State::Running;
        if is_first {
            *state = State::Failed(failure.clone());
        }
        is_first
    }

    /// Tells those who wait for it in this process.
    pub(super) fn announce(&self, failure: &Failure) {
        (self.shared.on_failure)(failure);
    }

    /// From now on connections may close.
    pub(super) fn finish(&self) {
        let mut state = self.state();
        if *state == State::Running {
            *state = State::Over;
        }
    }

    pub(super) fn is_running(&self) -> bool {
        *self.state() == State::Running
    }

    /// What ended the run.
    pub(super) fn failure(&self) -> Option<Failure> {
        match &*self.state() {
            State::Failed(failure) => Some(failure.clone()),
            State::Running | State::Over => None,
        }
    }
}
