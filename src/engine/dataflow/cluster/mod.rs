//! Several processes that derive together, as the engine sees them.
//!
//! A program comes in with the facts of one process, [`Processes`] are its connections to the others,
//! and [`derive_on_cluster`] gives process 0 all that follows from the facts of all. What is not rows is
//! asked through a [`Collective`], which the command line implements. The parts:
//!
//! - `dictionary`: which codes texts and far numbers have everywhere, as far as this process knows;
//! - `translate`: tables from codes of this process to shared ones, and back;
//! - `pending`: what a function would compute, without a question for each row;
//! - `exchange`: given rows, each brought to the worker that keeps it;
//! - `processes`: the connections, and rows as bytes on their way to process 0;
//! - `derive`: a run from beginning to end.
//!
//! The trap: all processes build the same dataflow and ask the same questions in the same order, so
//! nothing that only one of them knows may decide what is built or asked.

mod derive;
mod dictionary;
pub(super) mod exchange;
mod pending;
mod processes;
mod translate;

pub use derive::{ClusterError, ClusterLimits, TupleCounts, derive_on_cluster};
pub(super) use dictionary::{DictionaryCache, PendingLookups};
pub use dictionary::{SharedCode, SharedDictionary, SharedValue};
pub use processes::{Processes, Stream};

/// What the engine of one process asks the others. Every process calls the same functions in the same
/// order.
///
/// Where a process is lost, a call does not return: this process is about to end, too.
pub trait Collective: SharedDictionary {
    /// Whether this is process 0, which gets the results.
    fn is_first(&self) -> bool;

    /// How many texts and how many far numbers have codes: on process 0; zeros on the others.
    fn coded(&self) -> [i64; 2];

    /// The sums of these numbers over all processes: a barrier, which all have to reach.
    fn add_up(&self, numbers: &[i64]) -> Vec<i64>;

    /// From now on, all processes stop once they have derived more rows than this in sum. Only process
    /// 0 decides that.
    fn allow(&self, rows: i64);

    /// Notes how many rows this process has derived by now.
    fn derived(&self, rows: i64);

    /// Whether this process has to stop, because all have derived too many rows.
    fn must_stop(&self) -> bool;

    /// Sends a part of the results to process 0. On process 0 itself, does nothing.
    fn give(&self, part: &[u8]);

    /// On process 0, all parts that the others gave, which are waited for. On another process, says
    /// that it has given everything, and returns nothing.
    fn collect(&self) -> Vec<Vec<u8>>;

    /// Ends this process: its connections or its threads have failed.
    fn lose(&self) -> !;
}
