//! The clock and the limits of the world outside, as engines ask for them.

/// A clock, and a reason to end a run.
pub trait Watch: std::fmt::Debug + Sync {
    /// The time since some moment before the run.
    fn nanoseconds(&self) -> u64;

    /// Why the run has to end, if it has. Engines ask every few ten thousand rows, inside joins too.
    fn interruption(&self) -> Option<Interruption>;
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
