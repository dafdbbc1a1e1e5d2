//! Casefiles of many statements: `cargo bench --bench scale`.
//!
//! Three shapes. *Stories*: each has one proposition and twenty statements, of two anonymous sources, a
//! denial, a refusal to comment, chains of relays up to ten long, and in every fifth story a circle of
//! ten. *One proposition*: the same statements, all about one. *Counts*: of each event there are twenty
//! counts, which exclude each other and answer a question, and ten statements about each.
//!
//! Prints wall time, processor time and peak memory of the whole process, on one thread, for each size,
//! and processor time for each statement beside that of the smallest size of the shape: all should grow
//! with the number of statements and no faster, and none by more than 1.5 times. On one thread, since
//! several count their waiting for each other as work.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

mod measure;

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use measure::{Cost, measured};
use serde_json::{Value, json};

const PER_STORY: usize = 20;
const PER_COUNT: usize = 10;
const COUNTS: usize = 20;
const SIZES: [usize; 3] = [10_000, 30_000, 100_000];

type Facts = Box<dyn Iterator<Item = Value>>;
/// A name, and what makes so many statements.
type Shape = (&'static str, fn(usize) -> Facts);

fn main() -> Result<(), Box<dyn Error>> {
    let shapes: [Shape; 3] = [
        ("stories", |size| Box::new((0..size / PER_STORY).flat_map(|at| story(at, None)))),
        ("one proposition", one_proposition),
        ("counts", |size| Box::new((0..size / PER_COUNT / COUNTS).flat_map(event))),
    ];
    println!(
        "{:<16} {:>10} {:>10} {:>10} {:>12} {:>6} {:>9}",
        "shape", "statements", "wall", "processor", "a statement", "times", "memory"
    );
    for (name, facts) in shapes {
        let mut smallest = None;
        for size in SIZES {
            let path = write_case(name, size, facts(size))?;
            let mut command = Command::new(env!("CARGO_BIN_EXE_infer"));
            command.args(["--only", "status", "--format", "csv", "--threads", "1"]).arg(&path);
            let Cost { wall, processor, memory } = measured(&mut command)?.1;
            let each = processor / u32::try_from(size)?;
            let times = each.as_secs_f64() / smallest.get_or_insert(each).as_secs_f64();
            println!(
                "{name:<16} {size:>10} {wall:>10.2?} {processor:>10.2?} {each:>12.2?} {times:>6.2} {memory:>6} MB"
            );
        }
    }
    Ok(())
}

fn write_case(shape: &str, size: usize, facts: Facts) -> Result<PathBuf, Box<dyn Error>> {
    let name = format!("scale-{}-{size}.json", shape.replace(' ', "-"));
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut file = BufWriter::new(File::create(&path)?);
    write!(file, "{{\"title\": \"{size} generated statements\", \"facts\": [")?;
    write!(file, "{}", json!({"state": {"id": "north", "name": "North"}}))?;
    write!(file, ",{}", json!({"state": {"id": "south", "name": "South"}}))?;
    for number in 0..50 {
        write!(file, ",{}", json!({"outlet": {"id": format!("outlet-{number}")}}))?;
    }
    for fact in facts {
        write!(file, ",\n{fact}")?;
    }
    write!(file, "]}}")?;
    file.flush()?;
    Ok(path)
}

fn one_proposition(size: usize) -> Facts {
    let p = json!({"held": {"id": "p", "text": "It is so", "party": ["north", "south"]}});
    let stories = (0..size / PER_STORY).flat_map(|at| story(at, Some("p")));
    Box::new(std::iter::once(p).chain(stories))
}

/// The facts of one story: three people, two sources, twenty statements, and the proposition that they
/// are about unless it is there.
fn story(story: usize, about: Option<&str>) -> Vec<Value> {
    let id = |what: &str| format!("{what}-{story}");
    let statement = |number: usize| format!("s-{story}-{number}");
    let day = |number: usize| format!("2024-{:02}-{:02}", story % 12 + 1, number + 1);
    let (north, south, speaker) = (id("north"), id("south"), id("speaker"));
    let p = about.map_or_else(|| id("p"), str::to_owned);
    let mut facts = vec![
        json!({"person": {"id": north, "name": north, "side": "north"}}),
        json!({"person": {"id": south, "name": south, "side": "south"}}),
        json!({"person": {"id": speaker, "side": "south", "speaks_for": south}}),
        json!({"anonymous": {"id": id("source-a")}}),
        json!({"anonymous": {"id": id("source-b")}}),
        json!({"asserted": {"id": statement(0), "what": p, "by": id("source-a"), "on": day(0), "via": "outlet-0"}}),
        json!({"asserted": {"id": statement(1), "what": p, "by": id("source-b"), "on": day(1), "via": "outlet-1", "rests_on_unknown": true}}),
        json!({"denied": {"id": statement(2), "what": p, "by": speaker, "on": day(2), "via": "outlet-2"}}),
        json!({"declined_to_comment": {"id": statement(3), "what": p, "by": north, "on": day(3)}}),
    ];
    if about.is_none() {
        facts
            .push(json!({"spoke_with": {"id": p, "who": north, "whom": south, "when": "2024-01"}}));
    }
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

/// An event, a question with twenty counts as its answers, and ten statements about each of them: of
/// the two sides, of two who are no party, of two groups, and relays of those.
fn event(event: usize) -> Vec<Value> {
    let id = |what: &str| format!("{what}-{event}");
    let day = |number: usize| format!("2024-{:02}-{:02}", event % 12 + 1, number + 1);
    let question = id("how-many");
    let mut facts = vec![
        json!({"struck": {"id": id("strike"), "who": "north", "whom": "south"}}),
        json!({"question": {"id": question, "text": "How many were killed?", "exclusive": true}}),
    ];
    let speakers: Vec<String> = ["league", "union", "source-a", "source-b"].map(id).into();
    facts.extend(speakers[..2].iter().map(|camp| json!({"camp": {"id": camp}})));
    facts.extend(speakers[2..].iter().map(|group| json!({"anonymous": {"id": group}})));
    for count in 0..COUNTS {
        let p = format!("killed-{event}-{count}");
        let statement = |number: usize| format!("s-{event}-{count}-{number}");
        facts.push(json!({"counted": {
            "id": p, "of": id("strike"), "what": "killed", "number": count + 1, "answers": question,
        }}));
        let said = |stance: &str, number: usize, by: &str| {
            let outlet = format!("outlet-{}", (event + number) % 50);
            json!({stance: {"id": statement(number), "what": p, "by": by, "via": outlet, "on": day(count)}})
        };
        facts.push(said("asserted", 0, "south"));
        facts.push(said("denied", 1, "north"));
        facts.extend((2..6).map(|number| said("asserted", number, &speakers[number - 2])));
        for number in 6..PER_COUNT {
            let outlet = format!("outlet-{}", (event + number) % 50);
            facts.push(json!({"relayed": {
                "id": statement(number), "what": p, "by": outlet, "via": outlet, "on": day(count + 1),
                "rests_on": statement(number - 4),
            }}));
        }
    }
    facts
}
