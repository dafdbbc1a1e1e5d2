//! Campaigns: `infer` is tried with inputs, programs, proofs and casefiles by the million.
//!
//! A campaign makes what it tries from a seed, counts what it tried and what came of it, and saves what
//! shows a mistake. The numbers that campaigns came to are in `docs/trust.md`.

pub mod generated;
pub mod inputs;
pub mod numbers;
pub mod programs;
pub mod proofs;
pub mod tally;
pub mod theory;
