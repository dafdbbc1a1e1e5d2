//! The clock and the limits of the world outside, as engines ask for them.

/// A clock, and a reason to end a run.
pub trait Watch: std::fmt::Debug + Sync {
    /// The time since some moment before the run.
    fn nanoseconds(&self) -> u64;

    /// Why the run has to end, if it has. Engines ask every few ten thousand rows, inside joins too.
    fn interruption(&self) -> Option<Interruption>;

    /// An engine begins to ask.
    fn begin(&self) {}

    /// An engine that began to ask does not ask any more.
    fn end(&self) {}
}

/// For as long as an engine asks a watch.
#[derive(Debug)]
pub(super) struct Asking(Option<&'static dyn Watch>);

impl Asking {
    pub(super) fn begin(watch: Option<&'static dyn Watch>) -> Self {
        if let Some(watch) = watch {
            watch.begin();
        }
        Self(watch)
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        if let Some(watch) = self.0 {
            watch.end();
        }
    }
}

/// Why a run ended before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interruption {
    /// It took longer than allowed.
    Timeout {
        /// What was allowed.
        seconds: u64,
    },
    /// The process took more memory than allowed.
    Memory {
        /// What was allowed.
        megabytes: usize,
    },
}
