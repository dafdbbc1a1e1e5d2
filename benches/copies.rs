//! Copies among articles: `cargo bench --bench copies`.
//!
//! Prints the wall time of `infer copies` for 1,000 articles of 5,000 characters, a statement in each, and
//! how many pairs are proposed: in a hundred stories of ten articles, of which two are copies with every
//! ninth word changed, and as one story, where nothing tells what stands on every page from a copy. The aim
//! is 3 s for the stories.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const ARTICLES: usize = 1_000;
const CHARACTERS: usize = 5_000;
const OUTLETS: usize = 40;
const RUNS: usize = 5;

fn main() -> Result<(), Box<dyn Error>> {
    println!("{:>12}  {:>10}  {:>10}", "stories", "wall", "proposals");
    for stories in [100, 1] {
        let facts = write_case(stories)?;
        let mut times = Vec::new();
        let mut proposals = 0;
        for _ in 0..RUNS {
            let (time, found) = copies(&facts)?;
            times.push(time);
            proposals = found;
        }
        times.sort();
        println!("{stories:>12}  {:>10.2?}  {proposals:>10}", times[RUNS / 2]);
    }
    Ok(())
}

fn copies(facts: &Path) -> Result<(Duration, usize), Box<dyn Error>> {
    let start = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .args(["copies", "--format", "json"])
        .arg(facts)
        .output()?;
    let time = start.elapsed();
    assert!(output.status.success(), "infer failed on {}", facts.display());
    let json: Value = serde_json::from_slice(&output.stdout)?;
    Ok((time, json["proposals"].as_array().map_or(0, Vec::len)))
}

/// Numbers that are the same in every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % end
    }
}

fn write_case(stories: usize) -> Result<PathBuf, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("copies-{stories}"));
    fs::create_dir_all(folder.join("texts"))?;
    let mut facts = Vec::new();
    for number in 0..OUTLETS {
        let name = format!("The Outlet {number}");
        facts.push(json!({"outlet": {"id": format!("outlet-{number}"), "name": name}}));
    }
    for story in 0..stories {
        let text = format!("Story {story} is true");
        facts.push(json!({"held": {"id": format!("p{story}"), "text": text}}));
    }
    let mut numbers = Numbers(1);
    let mut texts: Vec<String> = Vec::new();
    for number in 0..ARTICLES {
        let (story, round) = (number % stories, number * 10 / ARTICLES);
        let text = match (number % 5, number.checked_sub(stories)) {
            (4, Some(earlier)) => edited(&texts[earlier], &mut numbers),
            _ => article(&mut numbers),
        };
        let file = format!("texts/{number}.txt");
        fs::write(folder.join(&file), &text)?;
        texts.push(text);
        let outlet = format!("outlet-{}", numbers.below(OUTLETS));
        facts.push(json!({"asserted": {"id": format!("s{number}"), "what": format!("p{story}"), "by": outlet,
            "via": outlet, "on": format!("2031-03-{:02}", round + 10), "text": file}}));
    }
    let path = folder.join("case.json");
    fs::write(&path, json!({"title": "Copies", "facts": facts}).to_string())?;
    Ok(path)
}

/// A text with a header and a notice that all have, and words of which half are common ones.
fn article(numbers: &mut Numbers) -> String {
    let mut text: Vec<String> = (0..40).map(|number| format!("header{number}")).collect();
    text.push("\n\n".to_owned());
    let mut length = 0;
    while length < CHARACTERS - 800 {
        let word = match numbers.below(2) {
            0 => format!("w{}", numbers.below(200)),
            _ => format!("word{}", numbers.below(20_000)),
        };
        length += word.len() + 1;
        text.push(word);
    }
    text.push("\n\n".to_owned());
    text.extend((0..40).map(|number| format!("notice{number}")));
    text.join(" ")
}

/// The text with every ninth word changed.
fn edited(text: &str, numbers: &mut Numbers) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    for word in words.iter_mut().skip(44).step_by(9) {
        if !word.trim().is_empty() {
            *word = format!("edit{}", numbers.below(1_000_000));
        }
    }
    words.join(" ")
}
