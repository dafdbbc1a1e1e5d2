//! The whole process on the main job: `cargo bench --bench process`.
//!
//! Prints the median wall time of 20 runs and the peak memory of the largest of them. The aim is at
//! most 10 ms and 20 MB. Times depend on the machine; compare two builds side by side.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};

const RUNS: usize = 20;

/// What is measured, by name.
const JOBS: [(&str, &[&str]); 4] = [
    ("infer facts/nov2024.json", &["facts/nov2024.json"]),
    ("the same on the batch engine", &["facts/nov2024.json", "--engine", "batch"]),
    ("as json", &["facts/nov2024.json", "--format", "json"]),
    ("no facts to read: --version", &["--version"]),
];

fn main() {
    println!("median wall time of {RUNS} runs");
    for (name, arguments) in JOBS {
        run(arguments);
        let mut times: Vec<Duration> = (0..RUNS).map(|_| run(arguments)).collect();
        times.sort();
        let (least, median, most) = (times[0], times[RUNS / 2], times[RUNS - 1]);
        println!("{name:32} {median:>10.2?}   ({least:.2?} to {most:.2?})");
    }
    match getrusage(UsageWho::RUSAGE_CHILDREN) {
        Ok(usage) => println!("peak memory of any run: {:.1} MB", to_megabytes(usage.max_rss())),
        Err(error) => println!("peak memory is not known here: {error}"),
    }
}

/// Linux counts in kilobytes.
fn to_megabytes(max_rss: i64) -> f64 {
    f64::from(u32::try_from(max_rss).unwrap_or(u32::MAX)) / 1024.0
}

fn run(arguments: &[&str]) -> Duration {
    let start = Instant::now();
    let status = Command::new(env!("CARGO_BIN_EXE_infer"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .stdout(Stdio::null())
        .status();
    let time = start.elapsed();
    assert!(status.is_ok_and(|status| status.success()), "infer {arguments:?} failed");
    time
}
