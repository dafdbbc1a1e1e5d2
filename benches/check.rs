//! The whole process on a thousand cases of fifty statements: `cargo bench --bench check`.
//!
//! Prints the median wall time of five runs of `infer check`: when all cases are as accepted, and
//! when a statement differs in each. Either should take at most 2 s on two cores. Times depend on the
//! machine; compare two builds side by side.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const CASES: usize = 1_000;
const STATEMENTS: usize = 50;
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check");
    let threads = std::thread::available_parallelism()?;
    println!(
        "median wall time of {RUNS} runs, {CASES} cases of {STATEMENTS} statements, {threads} threads"
    );
    write_cases(&folder, "denied")?;
    run(&folder, "accept", 0)?;
    report("as accepted", &folder, 0)?;
    write_cases(&folder, "declined_to_comment")?;
    report("a statement differs in each", &folder, 1)?;
    Ok(())
}

fn report(name: &str, folder: &Path, code: i32) -> Result<(), Box<dyn Error>> {
    let times: Result<Vec<Duration>, _> = (0..RUNS).map(|_| run(folder, "check", code)).collect();
    let mut times = times?;
    times.sort();
    let (least, median, most) = (times[0], times[RUNS / 2], times[RUNS - 1]);
    println!("{name:30} {median:>8.2?}   ({least:.2?} to {most:.2?})");
    Ok(())
}

fn run(folder: &Path, command: &str, code: i32) -> Result<Duration, Box<dyn Error>> {
    let start = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .arg(command)
        .arg(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()?;
    let time = start.elapsed();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "infer {command} failed: {complaint}");
    Ok(time)
}

/// Writes the cases, which include the background that the repository has. Each begins with a
/// statement of this stance.
fn write_cases(folder: &Path, stance: &str) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder.join("background"))?;
    for name in ["offices.json", "outlets.json", "sides.json"] {
        let background = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/background").join(name);
        fs::copy(background, folder.join("background").join(name))?;
    }
    for number in 0..CASES {
        let case = json!({
            "title": format!("case {number}"),
            "include": ["background/offices.json", "background/outlets.json"],
            "facts": facts(number, stance),
        });
        fs::write(
            folder.join(format!("case-{number}.json")),
            serde_json::to_string_pretty(&case)?,
        )?;
    }
    Ok(())
}

/// Five calls and three other questions, in turn reported, relayed, denied and spoken of.
fn facts(case: usize, first: &str) -> Vec<Value> {
    let outlets = ["reuters", "tass", "wapo"];
    let speakers = ["trump", "putin", "peskov", "zelensky", "sources"];
    let mut facts = vec![json!({"anonymous": {"id": "sources", "name": "two officials"}})];
    for call in 0..5 {
        let when = format!("2024-11-{:02}", call + 1);
        facts.push(json!({"spoke_with": {"id": format!("q{call}"), "who": "trump", "whom": "putin", "when": when}}));
    }
    for question in 5..8 {
        facts.push(json!({"held": {"id": format!("q{question}"), "text": format!("It is so, {question}")}}));
    }
    for statement in 0..STATEMENTS {
        let stance = match statement {
            0 => first,
            _ => ["asserted", "relayed", "denied", "asserted"][(statement + case) % 4],
        };
        let mut row = json!({
            "id": format!("s{statement}"),
            "what": format!("q{}", statement * 7 % 8),
            "by": if statement == 0 { "peskov" } else { speakers[(statement + case) % speakers.len()] },
            "via": outlets[statement % outlets.len()],
            "on": format!("2024-11-{:02}", 8 + statement / 4),
            "quote": format!("what was said as number {statement} of case {case}, in its own words"),
        });
        if stance == "relayed" && statement >= 8 {
            row["rests_on"] = json!(format!("s{}", statement - 8));
        }
        facts.push(json!({stance: row}));
    }
    facts
}
