//! What a run may still use, and what went wrong in it; its threads share this.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::engine::error::Failed;

/// What the threads that evaluate one stratum share.
#[derive(Debug)]
pub(super) struct Meter {
    /// How many rows the stratum may still add to each of its relations.
    pub(super) rows: usize,
    stopped: AtomicBool,
    failed: Mutex<Option<Failed>>,
}

impl Meter {
    pub(super) fn new(rows: usize) -> Self {
        Self { rows, stopped: AtomicBool::new(false), failed: Mutex::new(None) }
    }

    /// Ends the evaluation of the stratum: it has too many rows.
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether the evaluation is to end.
    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Notes a failure that counts; the least is kept.
    pub(super) fn fail(&self, failed: Failed) {
        let mut least = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        if least.as_ref().is_none_or(|least| failed < *least) {
            *least = Some(failed);
        }
    }

    /// The failure that is to be reported.
    pub(super) fn failure(&self) -> Option<Failed> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
