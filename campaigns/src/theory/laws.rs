//! The laws, as the tests have them.

use super::reading;

#[path = "../../../tests/laws/case.rs"]
pub(super) mod case;
#[path = "../../../tests/laws/comparison.rs"]
pub(super) mod comparison;
#[path = "../../../tests/laws/evidence.rs"]
pub(super) mod evidence;
#[path = "../../../tests/laws/invariance.rs"]
pub(super) mod invariance;
#[path = "../../../tests/laws/origins.rs"]
pub(super) mod origins;
#[path = "../../../tests/laws/outcome.rs"]
pub(super) mod outcome;
#[path = "../../../tests/laws/parties.rs"]
pub(super) mod parties;
#[path = "../../../tests/laws/strength.rs"]
pub(super) mod strength;
#[path = "../../../tests/laws/trial.rs"]
pub(super) mod trial;
