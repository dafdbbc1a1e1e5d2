//! What was measured, as a table in Markdown and as JSON.

use std::fmt;
use std::fs;
use std::thread;

use serde::Serialize;

use super::contender::Contender;
use super::measure::Run;
use crate::workload::{Job, thousands};

/// Everything of one call.
#[derive(Debug, Serialize)]
pub(super) struct Report {
    pub(super) machine: String,
    pub(super) date: String,
    pub(super) tables: Vec<Table>,
    /// The claims in growing amounts.
    pub(super) growth: Vec<Table>,
}

/// A job, and how each did.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    pub(super) job: String,
    pub(super) amount: usize,
    /// That of the hand-written program is the first.
    pub(super) lines: Vec<Line>,
}

/// The medians of a contender, each for itself.
#[derive(Debug, Serialize)]
pub(super) struct Line {
    pub(super) contender: String,
    pub(super) threads: usize,
    pub(super) wall_seconds: f64,
    pub(super) cpu_seconds: f64,
    pub(super) memory_bytes: u64,
}

impl Report {
    pub(super) fn of_this_machine() -> Self {
        let cores = thread::available_parallelism().map_or(1, usize::from);
        Self {
            machine: format!(
                "{}, {cores} cores",
                processor().unwrap_or("unknown processor".into())
            ),
            date: jiff::Zoned::now().date().to_string(),
            tables: Vec::new(),
            growth: Vec::new(),
        }
    }
}

/// As Linux calls it.
fn processor() -> Option<String> {
    let text = fs::read_to_string("/proc/cpuinfo").ok()?;
    let line = text.lines().find(|line| line.starts_with("model name"))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

impl Table {
    pub(super) fn new(job: Job, lines: Vec<Line>) -> Self {
        Self { job: job.to_string(), amount: job.amount(), lines }
    }
}

impl Line {
    pub(super) fn median(contender: Contender, runs: &[Run]) -> Self {
        Self {
            contender: contender.to_string(),
            threads: contender.threads(),
            wall_seconds: median(runs.iter().map(|run| run.wall_seconds)),
            cpu_seconds: median(runs.iter().map(|run| run.cpu_seconds)),
            memory_bytes: runs.iter().map(|run| run.memory_bytes).max().unwrap_or(0),
        }
    }
}

/// The one in the middle, the lower of two.
fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len().saturating_sub(1) / 2).copied().unwrap_or(f64::NAN)
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "### {}\n", self.job)?;
        writeln!(f, "| | threads | wall s | CPU s | memory MB | wall × hand | CPU × hand |")?;
        writeln!(f, "|---|--:|--:|--:|--:|--:|--:|")?;
        let Some(hand) = self.lines.first() else { return Ok(()) };
        for line in &self.lines {
            let Line { contender, threads, wall_seconds, cpu_seconds, .. } = line;
            let memory = thousands((line.memory_bytes / 1_000_000) as usize);
            let wall = wall_seconds / hand.wall_seconds;
            let cpu = cpu_seconds / hand.cpu_seconds;
            write!(f, "| {contender} | {threads} | {wall_seconds:.3} | {cpu_seconds:.3} ")?;
            writeln!(f, "| {memory} | {wall:.1} | {cpu:.1} |")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_median_is_one_of_the_figures() {
        assert!((median([3.0, 1.0, 2.0].into_iter()) - 2.0).abs() < f64::EPSILON);
        assert!((median([4.0, 1.0].into_iter()) - 1.0).abs() < f64::EPSILON);
        assert!(median(std::iter::empty()).is_nan());
    }

    #[test]
    fn a_table_compares_with_its_first_line() {
        let line = |contender: &str, seconds| Line {
            contender: contender.to_owned(),
            threads: 1,
            wall_seconds: seconds,
            cpu_seconds: seconds,
            memory_bytes: 1_234_000_000,
        };
        let lines = vec![line("hand", 0.5), line("other", 2.0)];
        let table = Table { job: "claims".to_owned(), amount: 1, lines }.to_string();
        assert!(table.contains("| other | 1 | 2.000 | 2.000 | 1,234 | 4.0 | 4.0 |"), "{table}");
    }
}
