//! The laws of the theory (claims.md, section 6) on generated casefiles, and the rulebook beside an
//! independent reading of the theory.
//!
//! `PROPTEST_CASES` asks for more casefiles than the few that a usual run looks at, and
//! `PROPTEST_RNG_SEED` for others.

#![allow(
    dead_code,
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::pedantic,
    clippy::nonminimal_bool,
    clippy::only_used_in_recursion,
    clippy::wrong_self_convention,
    reason = "a test stops at its first surprise, and a reading has as many lines as the theory"
)]

mod reading;

#[path = "laws/case.rs"]
mod case;
#[path = "laws/comparison.rs"]
mod comparison;
#[path = "laws/engines.rs"]
mod engines;
#[path = "laws/evidence.rs"]
mod evidence;
#[path = "laws/invariance.rs"]
mod invariance;
#[path = "laws/origins.rs"]
mod origins;
#[path = "laws/outcome.rs"]
mod outcome;
#[path = "laws/parties.rs"]
mod parties;
#[path = "laws/strength.rs"]
mod strength;
#[path = "laws/trial.rs"]
mod trial;
