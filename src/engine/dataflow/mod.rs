//! Rules of any kind as a dataflow that keeps its answers up to date.
//!
//! Each clause becomes a `plan`: rows of one relation, joined with others one after the other, in
//! an `order` of its literals. All plans together are a `blueprint`, from which every worker
//! builds the same dataflow (`build`): relations are collections of rows of codes, and each way in
//! which clauses look a relation up is one arrangement that they share. A recursive stratum is a
//! scope of rounds (`recursion`), an aggregate a reduction, a negated atom takes rows away again.
//! What is computed for a binding are `steps`. The rows are divided among workers, and what one
//! sees of the answers is gathered from all.
//!
//! The workers may be those of several processes (`together`): a `company` tells each of them what it
//! has to know of the others, given rows are divided among all (`share`), and process 0 gets what
//! all found.
//!
//! Where a function fails, the dataflow goes on without the binding and says that it did: the batch
//! engine then finds out what is to be reported.

mod blueprint;
mod build;
mod changes;
mod clause;
mod company;
mod costs;
mod gather;
mod given;
mod history;
mod operators;
mod plan;
mod recursion;
mod row;
mod run;
mod session;
mod share;
mod steps;
mod storage;
mod threshold;
mod together;
mod tools;
mod worker;
mod workers;

pub use changes::{Change, Changes};
pub use company::{Company, Stream, Together};
pub use history::history;
pub use run::{derive, run};
pub use session::Dataflow;
pub use together::{Bounds, Found, Trouble, derive_together};
