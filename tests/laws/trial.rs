//! Tries a law on generated casefiles, and makes a casefile that breaks it small.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use serde_json::Value;

use super::case::{Case, case, id, row, row_mut};

/// What a law says of a casefile that it is broken by.
pub type Verdict = Result<(), String>;

/// Numbers that choose what a law does to a casefile.
#[derive(Clone)]
pub struct Picks(u64);

impl Picks {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        usize::try_from(self.0 >> 33).unwrap() % most.max(1)
    }

    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    pub fn among<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len())]
    }
}

/// Says so if two things that should be the same are not.
pub fn same<T: PartialEq + std::fmt::Debug>(what: &str, before: &T, after: &T) -> Verdict {
    if before == after { Ok(()) } else { Err(format!("{what}: {before:?} becomes {after:?}")) }
}

pub fn ensure(holds: bool, said: impl FnOnce() -> String) -> Verdict {
    if holds { Ok(()) } else { Err(said()) }
}

/// What is tried on a casefile.
pub type Law = fn(&Case, &mut Picks) -> Verdict;

/// A test for each law, on so many casefiles; and all of them as a list, for a campaign.
macro_rules! laws {
    ($($name:ident($cases:literal): $law:path,)*) => {
        /// The laws of this file.
        pub const LAWS: &[(&str, super::trial::Law)] = &[$((stringify!($name), $law)),*];

        $(
            #[test]
            fn $name() {
                super::trial::holds($cases, $law);
            }
        )*
    };
}
pub(crate) use laws;

/// Tries the law on so many casefiles, unless `PROPTEST_CASES` asks for more.
pub fn holds(cases: u32, law: impl Fn(&Case, &mut Picks) -> Verdict) {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    let mut config = Config { failure_persistence: None, ..Config::default() };
    config.cases = asked.unwrap_or(cases);
    let strategy = (case(), any::<u64>()).no_shrink();
    let outcome = TestRunner::new(config).run(&strategy, |(case, seed)| {
        let Err(said) = law(&case, &mut Picks(seed)) else { return Ok(()) };
        let (case, said) = smallest(case, said, seed, &law);
        Err(TestCaseError::fail(format!("{said}\n{case:?}")))
    });
    match outcome {
        Err(TestError::Fail(said, _)) => panic!("{said}"),
        Err(error) => panic!("{error}"),
        Ok(()) => {}
    }
}

/// Leaves out what does not matter to a law that is broken, one thing after the other, as long as the law stays broken.
pub fn smallest(
    mut case: Case,
    mut said: String,
    seed: u64,
    law: &impl Fn(&Case, &mut Picks) -> Verdict,
) -> (Case, String) {
    let broken = |case: &Case| {
        if !case.is_sound() {
            return None;
        }
        let seeds = std::iter::once(seed).chain(0..6);
        let mut tried = seeds.map(|seed| {
            catch_unwind(AssertUnwindSafe(|| law(case, &mut Picks(seed)))).unwrap_or(Ok(())).err()
        });
        tried.find_map(|said| said)
    };
    loop {
        let found = smaller(&case).into_iter().find_map(|less| Some((broken(&less)?, less)));
        let Some((still, less)) = found else { return (case, said) };
        (case, said) = (less, still);
    }
}

/// The casefile without one fact, attribute or element of a list.
fn smaller(case: &Case) -> Vec<Case> {
    let mut all = Vec::new();
    for at in (0..case.facts.len()).rev() {
        let mut less = case.clone();
        let gone = id(&less.facts.remove(at)).to_owned();
        forget(&mut less, &gone);
        all.push(less);
    }
    for (at, fact) in case.facts.iter().enumerate() {
        for key in row(fact).keys().filter(|key| !matches!(key.as_str(), "id" | "by" | "on")) {
            let mut less = case.clone();
            row_mut(&mut less.facts[at]).remove(key);
            all.push(less);
        }
    }
    if case.zone.is_some() {
        all.push(Case { zone: None, ..case.clone() });
    }
    all
}

/// Removes what refers to an id, where it may be left out.
fn forget(case: &mut Case, gone: &str) {
    let refers = |value: &Value| value == gone || value["root"] == gone || value["b"] == gone;
    for fact in &mut case.facts {
        let row = row_mut(fact);
        row.retain(|key, value| {
            if let Some(list) = value.as_array_mut() {
                list.retain(|one| !refers(one));
            }
            matches!(key.as_str(), "id" | "by" | "what" | "who" | "whom" | "of" | "date")
                || !refers(value) && *value != Value::Array(Vec::new())
        });
    }
}
