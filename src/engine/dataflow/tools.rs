//! What all operators of a dataflow share.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::engine::Watch;
use crate::engine::dataflow::collective::Collective;
use crate::engine::values::Values;

/// The texts and numbers, and who may end the work.
#[derive(Debug)]
pub(super) struct Tools {
    pub(super) values: Arc<Values>,
    watch: Option<&'static dyn Watch>,
    /// The other processes.
    pub(super) collective: Option<Arc<dyn Collective>>,
    stopped: AtomicBool,
}

impl Tools {
    pub(super) fn new(
        values: Arc<Values>,
        watch: Option<&'static dyn Watch>,
        collective: Option<Arc<dyn Collective>>,
    ) -> Self {
        Self { values, watch, collective, stopped: AtomicBool::new(false) }
    }

    /// Ends the work of all workers.
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Asks whether the work may go on, and whether it is to end.
    pub(super) fn must_stop(&self) -> bool {
        let is_interrupted = self.watch.is_some_and(|watch| watch.interruption().is_some());
        if is_interrupted
            || self.collective.as_ref().is_some_and(|collective| collective.must_stop())
        {
            self.stop();
        }
        self.is_stopped()
    }

    /// Whether the work is to end.
    #[inline]
    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}
