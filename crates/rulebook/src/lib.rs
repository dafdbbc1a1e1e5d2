//! The built-in rulebook as crepe programs, apart from what runs them.
//!
//! Compiling what crepe makes of the rulebook takes longer than everything else in the workspace.
//! So it is a crate of its own, which is compiled again when a rule changes, and not when the engine
//! does: generated code knows tuples and a [`Host`], and the engine is one. The files that
//! `engine::codegen` prints speak of nothing but what is exported here.

#[rustfmt::skip]
mod rulebook;
mod run;

pub use infer_values::Value::{Number as N, Record as R, Symbol as S, Unsigned as U};
pub use infer_values::{AggregateOperator, Comparison, Functor, Symbol};
pub use rulebook::COMPILED as RULEBOOK;
pub use run::{Calls, Context, Host, Run};

/// The hasher of the crepe programs: their keys are a few numbers.
pub type Hasher = rustc_hash::FxBuildHasher;

/// What a generated file says of itself.
#[derive(Debug, Clone, Copy)]
pub struct Compiled {
    /// The fingerprint of the program that it was made from.
    pub fingerprint: u64,
    /// Derives all that follows.
    pub run: fn(&mut Run<'_>),
}
