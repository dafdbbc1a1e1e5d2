//! How long each stage of a run took.

use std::time::{Duration, Instant};

/// How long each stage took.
pub(super) struct Stopwatch {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Stopwatch {
    pub(super) fn new() -> Self {
        Self { last: Instant::now(), laps: Vec::new() }
    }

    pub(super) fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }

    /// The stages with their times.
    pub(super) fn text(&self) -> String {
        let laps: Vec<String> =
            self.laps.iter().map(|(stage, time)| format!("{stage} {time:.1?}")).collect();
        laps.join(", ")
    }
}
