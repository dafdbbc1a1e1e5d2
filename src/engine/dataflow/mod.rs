//! Rules of any kind as a dataflow that keeps its answers up to date.
//!
//! Each clause becomes a `clause_plan`: rows of one relation, joined with others one after the
//! other, in an order of its literals (`costs`). All of them are the `dataflow_plan`, from which
//! every worker builds the same dataflow (`build`): relations are collections of rows of codes, and
//! each set of columns by which clauses look a relation up is one arrangement that they share. A
//! recursive stratum is a scope of rounds (`recursion`), an aggregate a reduction, a negated atom
//! takes rows away again. `steps` are what is computed for a binding. The rows are divided among
//! workers, and each reports what it saw of the answers.
//!
//! The workers may be those of several processes ([`cluster`]): then given rows are divided among
//! all, and process 0 gets the results.
//!
//! Where a function fails, the dataflow goes on without the binding and says that it did: the batch
//! engine then finds out what is to be reported.

mod batcher;
mod build;
mod changes;
mod clause;
mod clause_plan;
pub mod cluster;
mod context;
mod costs;
mod dataflow_plan;
mod distinct;
mod given;
mod operators;
mod recursion;
mod row;
mod run;
mod session;
mod steps;
mod stop;
mod storage;
mod worker;
mod workers;

pub use changes::Changes;
pub use run::{derive, run};
pub use session::Dataflow;
