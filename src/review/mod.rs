//! The same case, asked again: what if a statement had never been made, what hangs on one
//! statement or origin alone, and how each status came about.
//!
//! An [`Inquiry`] holds the given facts and derives from them under a [`Supposition`]: another date,
//! or statements that count as never said, together with all that hangs on them alone. [`Findings`]
//! are what a review compares, and [`causes`](Causes) come from trying: a statement is the cause of
//! a change if without it nothing changes.
//!
//! Nothing here knows a theme: which statements hang on which, on what days something may move and
//! what counts as a conclusion is said by the rulebook, in the relations of
//! [`vocabulary`](crate::vocabulary).

pub mod accepted;
mod basis;
mod cause;
mod comparison;
mod coverage;
mod dependence;
mod findings;
mod forms;
mod inquiry;
mod linchpins;
mod mentions;
mod reference;
mod rule_basis;
mod timeline;
mod what_if;

pub use accepted::Accepted;
pub use basis::{Basis, BasisFact, Owner};
pub use cause::{Cause, Causes};
pub use comparison::{Altered, CaseComparison, Edit, Moved, compare, compare_states, facts};
pub use coverage::{
    Coverage, CoveredCondition, CoveredRule, Effect, Stopped, answers, answers_named, coverage,
};
pub use findings::{Change, Field, Findings, Row, Subject};
pub use inquiry::{Inquiry, Supposition};
pub use linchpins::{Hinge, Linchpin, Linchpins, Removals, linchpins};
pub use rule_basis::{RuleBasis, RuleFile, RulePart, rules};
pub use timeline::{Timeline, TimelineStep, given_moments, moment_days, moments, timeline};
pub use what_if::{Difference, Supposed, SupposedSource, WhatIf, expect_sources, what_if};
