//! The generator of programs, and what they mean, as the tests have them.

#![allow(clippy::all, clippy::pedantic, reason = "the tests keep these files")]

#[path = "../../tests/generated/definition.rs"]
pub mod definition;
#[path = "../../tests/generated/generator.rs"]
pub mod generator;

use proptest::strategy::{Strategy, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// What gives the values of a strategy, the same ones each time for one seed.
pub struct Values(TestRunner);

impl Values {
    /// The values of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut bytes = [0; 32];
        bytes[..8].copy_from_slice(&seed.to_le_bytes());
        let random = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
        Self(TestRunner::new_with_rng(Config::default(), random))
    }

    /// The next value; nothing if the strategy rejected too many.
    pub fn take<S: Strategy>(&mut self, strategy: &S) -> Option<S::Value> {
        strategy.new_tree(&mut self.0).ok().map(|tree| tree.current())
    }
}
