//! Generated casefiles through the laws of the theory, and the rulebook without or with other conditions.

#[path = "../../../tests/reading/mod.rs"]
#[allow(
    clippy::all,
    clippy::pedantic,
    unreachable_pub,
    missing_docs,
    reason = "the tests keep these files"
)]
mod reading;

mod hunt;
#[allow(
    clippy::all,
    clippy::pedantic,
    dead_code,
    unreachable_pub,
    missing_docs,
    reason = "the tests keep these files"
)]
mod laws;
pub mod mutants;
#[path = "../../../tests/theory/mutations.rs"]
mod mutations;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use proptest::prelude::*;

use crate::generated::Values;
use crate::numbers::Numbers;
use crate::tally::{Tally, said};
use laws::trial::{Law, Picks, smallest};

fn all() -> Vec<(&'static str, Law)> {
    use laws::{comparison, evidence, invariance, origins, parties, strength};
    let lists = [
        comparison::LAWS,
        evidence::LAWS,
        invariance::LAWS,
        origins::LAWS,
        parties::LAWS,
        strength::LAWS,
    ];
    lists.concat()
}

/// Tries so many casefiles, each on a law and beside the independent reading.
#[must_use]
pub fn run(inputs: u64, seed: u64, only: Option<&str>) -> Tally {
    let mut tally = Tally::new("theory", seed);
    let (mut values, mut numbers) = (Values::new(seed), Numbers::new(seed));
    let laws: Vec<_> =
        all().into_iter().filter(|(name, _)| only.is_none_or(|it| it == *name)).collect();
    let casefile = laws::case::case().no_shrink();
    let begun = Instant::now();
    while tally.inputs < inputs {
        let Some(case) = values.take(&casefile) else { continue };
        let at = usize::try_from(tally.inputs).unwrap_or(0) % laws.len();
        // The rulebook beside the reading, which is the first, tells most.
        let (name, law) = if tally.inputs.is_multiple_of(4) { laws[0] } else { laws[at] };
        tally.inputs += 1;
        tally.count(name, 1);
        let picks = numbers.draw();
        let tried = catch_unwind(AssertUnwindSafe(|| law(&case, &mut Picks::new(picks))));
        let problem = match tried {
            Ok(Ok(())) => continue,
            Ok(Err(problem)) => problem,
            Err(panic) => said(&*panic),
        };
        let (case, problem) = smallest(case, problem, picks, &law);
        tally.find(format!("{case:?}").as_bytes(), &format!("{name}: {problem}"));
    }
    tally.seconds = begun.elapsed().as_secs_f64();
    tally.told()
}
