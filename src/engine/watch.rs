//! What engines ask of the world outside, which they do not know themselves.

/// A clock, and somebody who may end a run.
pub trait Watch: std::fmt::Debug + Sync {
    /// The time since some moment before the run.
    fn nanoseconds(&self) -> u64;

    /// Why the run is to end, if it is. Asked for every few ten thousand rows, inside joins too.
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
