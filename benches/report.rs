//! Pages of `infer report`: `cargo bench --bench report`.
//!
//! Prints wall time and size for the seed story, for a story of 100 statements over a month and for
//! 2,000 statements over a year, and when a browser first paints each, if Node.js has what
//! `npm ci --prefix tests/browser` installs. The aims are 100 ms and 1 MB for 100 statements, and a
//! first paint within 1 s for 2,000.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const PER_STORY: usize = 20;
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    println!("{:>16}  {:>10}  {:>10}  {:>12}", "statements", "wall", "size", "first paint");
    let seed = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/nov2024.json");
    let cases =
        [("21, the seed", seed), ("100", write_case(100, 1)?), ("2,000", write_case(2_000, 12)?)];
    for (name, facts) in cases {
        let page = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench.html");
        let mut times = Vec::new();
        for _ in 0..RUNS {
            times.push(report(&facts, &page)?);
        }
        times.sort();
        let size = fs::metadata(&page)?.len() / 1000;
        let paint = first_paint(&page);
        println!("{name:>16}  {:>10.2?}  {size:>7} kB  {paint:>12}", times[RUNS / 2]);
    }
    Ok(())
}

fn report(facts: &Path, page: &Path) -> Result<Duration, Box<dyn Error>> {
    let start = Instant::now();
    let status = Command::new(env!("CARGO_BIN_EXE_infer"))
        .arg("report")
        .args([facts.as_os_str(), "-o".as_ref(), page.as_os_str()])
        .status()?;
    let time = start.elapsed();
    assert!(status.success(), "infer failed on {}", facts.display());
    Ok(time)
}

fn first_paint(page: &Path) -> String {
    let output = Command::new("node")
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .arg("tests/browser/paint.js")
        .arg(page)
        .output();
    match output {
        Ok(output) if output.status.success() => {
            String::from_utf8_lossy(&output.stdout).trim().to_owned()
        }
        _ => "no browser".to_owned(),
    }
}

/// A case of stories of twenty statements each, spread over the days of so many months.
fn write_case(size: usize, months: usize) -> Result<PathBuf, Box<dyn Error>> {
    let mut facts = vec![
        json!({"state": {"id": "north", "name": "North"}}),
        json!({"state": {"id": "south", "name": "South"}}),
    ];
    for number in 0..50 {
        let name = format!("Outlet number {number}");
        facts.push(json!({"outlet": {"id": format!("outlet-{number}"), "name": name}}));
    }
    for story in 0..size / PER_STORY {
        facts.extend(self::story(story, story % months + 1));
    }
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("report-{size}.json"));
    fs::write(&path, json!({"title": format!("{size} statements"), "facts": facts}).to_string())?;
    Ok(path)
}

/// One call, two sources, a denial, a refusal to comment, and relays, a statement a day.
fn story(story: usize, month: usize) -> Vec<Value> {
    let id = |what: &str| format!("{what}-{story}");
    let statement = |number: usize| format!("s-{story}-{number}");
    let day = |number: usize| format!("2024-{month:02}-{:02}", number + 1);
    let (north, south, call) = (id("northerner"), id("southerner"), id("call"));
    let mut facts = vec![
        json!({"person": {"id": north, "name": format!("Northerner {story}"), "side": "north"}}),
        json!({"person": {"id": south, "name": format!("Southerner {story}"), "side": "south"}}),
        json!({"anonymous": {"id": id("source"), "name": format!("a source of story {story}")}}),
        json!({"anonymous": {"id": id("aide"), "name": format!("an aide in story {story}")}}),
        json!({"spoke_with": {"id": call, "who": north, "whom": south, "when": day(0)}}),
        json!({"asserted": {"id": statement(0), "what": call, "by": id("source"), "on": day(0),
            "via": "outlet-0", "quote": "the line was busy for an hour"}}),
        json!({"asserted": {"id": statement(1), "what": call, "by": id("aide"), "on": day(1),
            "via": "outlet-1", "rests_on_unknown": true, "url": "https://example.org/article"}}),
        json!({"denied": {"id": statement(2), "what": call, "by": south, "on": day(2)}}),
        json!({"declined_to_comment": {"id": statement(3), "what": call, "by": north, "on": day(3)}}),
    ];
    for number in 4..PER_STORY {
        let outlet = format!("outlet-{}", (story + number) % 50);
        facts.push(json!({"relayed": {"id": statement(number), "what": call, "by": outlet,
            "via": outlet, "on": day(number), "rests_on": statement(number % 4 % 2)}}));
    }
    facts
}
