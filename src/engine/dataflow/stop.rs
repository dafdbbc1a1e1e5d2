//! What ends the work of all workers before it is done.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::engine::Watch;
use crate::engine::dataflow::cluster::Collective;

/// Set once, by a worker that derives too much, by the watch, or by another process.
#[derive(Debug)]
pub(super) struct StopFlag {
    watch: Option<&'static dyn Watch>,
    /// The other processes.
    pub(super) collective: Option<Arc<dyn Collective>>,
    stopped: AtomicBool,
}

impl StopFlag {
    pub(super) fn new(
        watch: Option<&'static dyn Watch>,
        collective: Option<Arc<dyn Collective>>,
    ) -> Self {
        Self { watch, collective, stopped: AtomicBool::new(false) }
    }

    /// Ends the work of all workers of this process.
    pub(super) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Asks the watch and the other processes whether the work has to end, and then ends it.
    pub(super) fn must_stop(&self) -> bool {
        let is_interrupted = self.watch.is_some_and(|watch| watch.interruption().is_some());
        if is_interrupted || self.collective.as_ref().is_some_and(|others| others.must_stop()) {
            self.stop();
        }
        self.is_stopped()
    }

    /// Whether the work has ended, as far as this process knows; cheap enough for each row.
    #[inline]
    pub(super) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}
