//! The whole process on a book of 100,000 statements: `cargo bench --bench sheets`.
//!
//! Prints the median wall time of five runs of `infer --format sizes`, by what the book is written as, with
//! JSON beside; and of reading alone, as `--only` of a relation without tuples. A book should be read within
//! 1 s on two cores. Times depend on the machine; compare two builds side by side.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const STATEMENTS: usize = 100_000;
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("sheets");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("case.json"), case())?;
    for target in ["case.xlsx", "tables"] {
        infer(&folder, &["convert", "case.json", target])?;
    }
    println!("median wall time of {RUNS} runs, {STATEMENTS} statements");
    for file in ["case.json", "case.xlsx", "tables"] {
        let mut times = Vec::new();
        for _ in 0..RUNS {
            times.push(infer(&folder, &[file, "--only", "question", "--format", "sizes"])?);
        }
        times.sort();
        let (least, median, most) = (times[0], times[RUNS / 2], times[RUNS - 1]);
        println!("{file:30} {median:>8.2?}   ({least:.2?} to {most:.2?})");
    }
    Ok(())
}

/// A case of a hundred claims, a thousand speakers and many statements.
fn case() -> String {
    let mut facts: Vec<String> = Vec::new();
    for number in 0..1000 {
        facts.push(format!(r#"{{"person": {{"id": "p{number}", "name": "Person {number}"}}}}"#));
    }
    for number in 0..100 {
        facts.push(format!(r#"{{"held": {{"id": "c{number}", "text": "Claim {number} is so"}}}}"#));
    }
    for number in 0..STATEMENTS {
        let stance = ["asserted", "denied"][number % 2];
        let (who, what, day) = (number % 1000, number % 97, number % 28 + 1);
        let mut fact = String::new();
        let _ = write!(
            fact,
            r#"{{"{stance}": {{"id": "s{number}", "what": "c{what}", "by": "p{who}", "on": "2024-11-{day:02}", "quote": "These are the words of statement {number}", "url": "https://example.org/{number}"}}}}"#
        );
        facts.push(fact);
    }
    format!("{{\"title\": \"Many statements\", \"facts\": [\n{}\n]}}\n", facts.join(",\n"))
}

fn infer(folder: &Path, arguments: &[&str]) -> Result<Duration, Box<dyn Error>> {
    let start = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .args(arguments)
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()?;
    let time = start.elapsed();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "infer {arguments:?} failed: {complaint}");
    Ok(time)
}
