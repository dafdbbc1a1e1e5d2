//! What a process asks and tells the others, whether it is process 0 or not.

use crate::cli::dataflow::cluster::shutdown::ProcessFailure;
use crate::engine::dataflow::cluster::{SharedCode, SharedValue};

/// The end of a process of the control channel, or of all of them on process 0. Functions that wait give
/// what ended the run, if it ends.
pub(in crate::cli) trait ControlChannel: Send + Sync {
    /// Whether this is process 0.
    fn is_first(&self) -> bool;

    /// The codes of values, which are given one where they have none.
    fn codes(&self, values: &[SharedValue<'_>]) -> Result<Vec<u32>, ProcessFailure>;

    /// The values of codes.
    fn values(&self, codes: &[SharedCode]) -> Result<Vec<SharedValue<'static>>, ProcessFailure>;

    /// How many texts and how many far numbers have codes.
    fn coded(&self) -> [i64; 2];

    /// The sums of these numbers over all processes, each of which has to give as many.
    fn add_up(&self, numbers: &[i64]) -> Result<Vec<i64>, ProcessFailure>;

    /// From now on, all processes stop once they have derived more rows than this in sum.
    fn allow(&self, rows: i64);

    /// Notes how many rows this process has derived by now.
    fn derived(&self, rows: i64);

    /// Whether this process has to stop, because all have derived too many rows.
    fn must_stop(&self) -> bool;

    /// Gives process 0 a part of the results.
    fn give(&self, part: &[u8]) -> Result<(), ProcessFailure>;

    /// All parts that were given to process 0, for which it waits until every process has called this;
    /// nothing elsewhere.
    fn collect(&self) -> Result<Vec<Vec<u8>>, ProcessFailure>;

    /// Ends the run well: process 0 decides that, and the others wait for it.
    fn finish(&self) -> Result<(), ProcessFailure>;

    /// Ends the run on all processes because this one has failed.
    fn fail(&self, how: &str);

    /// What ended the run, if it has not ended well.
    fn failure(&self) -> Option<ProcessFailure>;
}
