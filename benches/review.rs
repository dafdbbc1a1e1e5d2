//! Commands that ask a case again and again: `cargo bench --bench review`.
//!
//! So many statements over a hundred days, twenty about each claim; a fifth of them rests on an earlier one.
//! Prints wall time, processor time, the latter for each statement beside that of the smallest case, and
//! the peak memory of all runs so far: all should grow with the number of statements and little faster. `check` is of a case in which three
//! statements were taken away since it was accepted.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

mod measure;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use measure::{Cost, measured};
use serde_json::{Value, json};

const SIZES: [u64; 3] = [1_000, 3_000, 10_000];
const PER_CLAIM: u64 = 20;
const DAYS: u64 = 100;

const COMMANDS: [(&str, &[&str]); 5] = [
    ("board", &[]),
    ("timeline", &["timeline"]),
    ("linchpins", &["linchpins"]),
    ("report", &["report"]),
    ("why", &["why", "s0"]),
];

fn main() -> Result<(), Box<dyn Error>> {
    println!(
        "{:<10} {:>10} {:>10} {:>10} {:>12} {:>6} {:>9}",
        "command", "statements", "wall", "processor", "a statement", "times", "memory"
    );
    for (name, arguments) in COMMANDS {
        let command = |case: &Path| {
            let mut command = infer(arguments);
            command.arg(case);
            if name == "report" {
                command.arg("-o").arg(case.with_extension("html"));
            }
            command
        };
        print(name, |size| Ok(command(&write_case(size, 0)?)))?;
    }
    print("check", |size| {
        let case = write_case(size, 0)?;
        measured(infer(&["accept"]).arg(&case))?;
        let mut check = infer(&["check"]);
        check.arg(write_case(size, 3)?);
        Ok(check)
    })
}

fn infer(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_infer"));
    command.args(arguments);
    command
}

/// Runs a command on cases of all sizes.
fn print(
    name: &str,
    command: impl Fn(u64) -> Result<Command, Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let mut smallest = None;
    for size in SIZES {
        let Cost { wall, processor, memory } = measured(&mut command(size)?)?.1;
        let each = processor / u32::try_from(size)?;
        let times = each.as_secs_f64() / smallest.get_or_insert(each).as_secs_f64();
        println!(
            "{name:<10} {size:>10} {wall:>10.2?} {processor:>10.2?} {each:>12.2?} {times:>6.2} {memory:>6} MB"
        );
    }
    Ok(())
}

/// A case of so many statements, without the first ones.
fn write_case(size: u64, without: u64) -> Result<PathBuf, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("review");
    fs::create_dir_all(&folder)?;
    let path = folder.join(format!("{size}.json"));
    let speakers = size / 20;
    let people = (0..speakers).map(|it| json!({"person": {"id": format!("p{it}")}}));
    let outlets = (0..50).map(|it| json!({"outlet": {"id": format!("o{it}")}}));
    let claims = (0..size / PER_CLAIM)
        .map(|it| json!({"held": {"id": format!("c{it}"), "text": format!("Claim {it}")}}));
    let statements = (without..size).map(|at| statement(at, size, speakers));
    let facts: Vec<Value> = people.chain(outlets).chain(claims).chain(statements).collect();
    fs::write(&path, serde_json::to_string(&json!({"title": "Generated", "facts": facts}))?)?;
    Ok(path)
}

fn statement(at: u64, size: u64, speakers: u64) -> Value {
    // Numbers that look random, and are the same each time.
    let number = |of: u64, below: u64| {
        (at * 7 + of).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_right(29) % below
    };
    let day = at * DAYS / size;
    let mut row = json!({
        "id": format!("s{at}"), "what": format!("c{}", number(0, size / PER_CLAIM)),
        "by": format!("p{}", number(1, speakers)), "via": format!("o{}", number(2, 50)),
        "on": format!("2030-{:02}-{:02}", day / 28 + 1, day % 28 + 1),
    });
    if at > 10 && number(3, 5) == 0 {
        row["rests_on"] = json!(format!("s{}", 3 + number(4, at - 3)));
    }
    let stance = if number(5, 3) == 0 { "denied" } else { "asserted" };
    json!({ stance: row })
}
