//! Casefiles of many statements: `cargo bench --bench scale`.
//!
//! Each story has one proposition and twenty statements: two anonymous sources, a denial, a refusal
//! to comment, chains of relays up to ten long, and in every fifth story a circle of ten. Prints
//! wall time and peak memory of the whole process for each size; both should grow with the number
//! of statements and no faster.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use serde_json::{Value, json};

const PER_STORY: usize = 20;
const SIZES: [usize; 4] = [1_000, 10_000, 30_000, 100_000];

fn main() -> Result<(), Box<dyn Error>> {
    println!("{:>10}  {:>10}  {:>12}  {:>10}", "statements", "wall", "a statement", "memory");
    for size in SIZES {
        let path = write_case(size)?;
        let start = Instant::now();
        let status = Command::new(env!("CARGO_BIN_EXE_infer"))
            .args(["--only", "status", "--format", "csv"])
            .arg(&path)
            .stdout(Stdio::null())
            .status()?;
        let wall = start.elapsed();
        assert!(status.success(), "infer failed on {}", path.display());
        // The peak of the largest child so far, and sizes grow.
        let memory = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss() / 1024;
        let each = wall / u32::try_from(size)?;
        println!("{size:>10}  {wall:>10.2?}  {each:>12.2?}  {memory:>7} MB");
    }
    Ok(())
}

fn write_case(size: usize) -> Result<PathBuf, Box<dyn Error>> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("scale-{size}.json"));
    let mut file = BufWriter::new(File::create(&path)?);
    write!(file, "{{\"title\": \"{size} generated statements\", \"facts\": [")?;
    write!(file, "{}", json!({"state": {"id": "north", "name": "North"}}))?;
    write!(file, ",{}", json!({"state": {"id": "south", "name": "South"}}))?;
    for number in 0..50 {
        write!(file, ",{}", json!({"outlet": {"id": format!("outlet-{number}")}}))?;
    }
    for story in 0..size / PER_STORY {
        for fact in self::story(story) {
            write!(file, ",\n{fact}")?;
        }
    }
    write!(file, "]}}")?;
    file.flush()?;
    Ok(path)
}

/// The facts of one story: three people, two sources, a proposition, twenty statements.
fn story(story: usize) -> Vec<Value> {
    let id = |what: &str| format!("{what}-{story}");
    let statement = |number: usize| format!("s-{story}-{number}");
    let day = |number: usize| format!("2024-{:02}-{:02}", story % 12 + 1, number + 1);
    let (north, south, speaker, p) = (id("north"), id("south"), id("speaker"), id("p"));
    let mut facts = vec![
        json!({"person": {"id": north, "name": north, "side": "north"}}),
        json!({"person": {"id": south, "name": south, "side": "south"}}),
        json!({"person": {"id": speaker, "side": "south", "speaks_for": south}}),
        json!({"anonymous": {"id": id("source-a")}}),
        json!({"anonymous": {"id": id("source-b")}}),
        json!({"spoke_with": {"id": p, "who": north, "whom": south, "when": day(0)}}),
        json!({"asserted": {"id": statement(0), "what": p, "by": id("source-a"), "on": day(0), "via": "outlet-0"}}),
        json!({"asserted": {"id": statement(1), "what": p, "by": id("source-b"), "on": day(1), "via": "outlet-1", "rests_on_unknown": true}}),
        json!({"denied": {"id": statement(2), "what": p, "by": speaker, "on": day(2), "via": "outlet-2"}}),
        json!({"declined_to_comment": {"id": statement(3), "what": p, "by": north, "on": day(3)}}),
    ];
    for number in 4..PER_STORY {
        let in_circle = story.is_multiple_of(5) && number >= 10;
        let root = match number {
            4 | 10 if !in_circle => number % 3,
            10 => PER_STORY - 1,
            _ => number - 1,
        };
        let outlet = format!("outlet-{}", (story + number) % 50);
        facts.push(json!({"relayed": {
            "id": statement(number), "what": p, "by": outlet, "via": outlet, "on": day(number),
            "rests_on": statement(root),
        }}));
    }
    facts
}
