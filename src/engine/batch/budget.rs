//! What the threads of a stratum may still use, and what went wrong in one of them.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};

use crate::database::Code;
use crate::engine::error::Failed;
use crate::engine::failed_groups::FailedGroups;
use crate::engine::{Interruption, Watch};
use crate::program::RuleId;

/// The watch is asked once for this many batches.
const TICKS: usize = 16;

/// What the threads that evaluate one stratum share.
#[derive(Debug)]
pub(super) struct Budget {
    /// How many rows the stratum may still add to each of its relations.
    pub(super) rows: usize,
    watch: Option<&'static dyn Watch>,
    /// How many batches were evaluated so far.
    batches: AtomicUsize,
    interrupted: OnceLock<(RuleId, Interruption)>,
    stopped: AtomicBool,
    failed: Mutex<Option<Failed>>,
    failed_groups: Mutex<FailedGroups<Code>>,
}

impl Budget {
    pub(super) fn new(rows: usize, watch: Option<&'static dyn Watch>) -> Self {
        Self {
            rows,
            watch,
            batches: AtomicUsize::new(0),
            interrupted: OnceLock::new(),
            stopped: AtomicBool::new(false),
            failed: Mutex::new(None),
            failed_groups: Mutex::default(),
        }
    }

    /// Notes that a rule begins another batch; for every [`TICKS`]th one, asks the watch whether to
    /// go on.
    pub(super) fn tick(&self, rule: RuleId) {
        if let Some(watch) = self.watch
            && self.batches.fetch_add(1, Ordering::Relaxed).is_multiple_of(TICKS)
            && let Some(interruption) = watch.interruption()
        {
            let _ = self.interrupted.set((rule, interruption));
            self.stop();
        }
    }

    /// What interrupted the evaluation, and the rule that was evaluated then.
    pub(super) fn interruption(&self) -> Option<(RuleId, Interruption)> {
        self.interrupted.get().copied()
    }

    /// Ends the evaluation of the stratum: it has too many rows, or was interrupted.
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether all threads have to end the evaluation.
    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Notes a failure that counts; only the least one is kept.
    pub(super) fn fail(&self, failed: Failed) {
        let mut least = self.failed.lock().unwrap_or_else(PoisonError::into_inner);
        if least.as_ref().is_none_or(|least| failed < *least) {
            *least = Some(failed);
        }
    }

    /// Notes a failure inside an aggregate, in a group of which these codes are known.
    pub(super) fn fail_group(&self, group: &[Option<Code>], failed: Failed) {
        let mut groups = self.failed_groups.lock().unwrap_or_else(PoisonError::into_inner);
        groups.add(group, failed);
    }

    /// The groups in which something failed.
    pub(super) fn failed_groups(&self) -> FailedGroups<Code> {
        std::mem::take(&mut *self.failed_groups.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The least failure.
    pub(super) fn failure(&self) -> Option<Failed> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
