//! Quotes of 10,000 statements in 1,000 articles: `cargo bench --bench texts`.
//!
//! Prints the median wall time of five runs of `infer quotes`, which reads the case and all articles and
//! looks for each quote. The aim is one second. Then the same with articles of 50 MB. Times depend on the
//! machine; compare two builds side by side.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

const ARTICLES: usize = 1_000;
const LETTERS: usize = 5_000;
const STATEMENTS: usize = 10_000;
const RUNS: usize = 5;

/// Words of four alphabets; every fifth article is in each of them, and the rest is HTML.
const WORDS: [&[&str]; 4] = [
    &["the", "minister", "said", "that", "there", "was", "“no", "such", "call”", "on", "Tuesday —"],
    &["министр", "сказал,", "что", "«такого", "разговора»", "не", "было", "во", "вторник"],
    &["bộ", "trưởng", "nói", "rằng", "không", "có", "cuộc", "gọi", "nào", "như", "vậy"],
    &["外交部", "发言人", "说", "没有", "这样", "的", "通话", "。"],
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("texts");
    fs::create_dir_all(folder.join("articles"))?;
    let names: Result<Vec<String>, Box<dyn Error>> =
        (0..ARTICLES).map(|number| write_article(&folder, number)).collect();
    let names = names?;
    let facts: Vec<Value> = (0..STATEMENTS).map(|number| statement(number, &names)).collect();
    write_case(&folder, "case.json", facts)?;
    report("10,000 statements in 1,000 articles", &folder, "case.json")?;
    for (name, start, word) in [
        ("large.txt", "", "There was no call. "),
        ("large.html", "<p>", "There <b>was</b> no&nbsp;call. <p>"),
        ("large.md", "# A\n\n", "There *was* no call.\n\n"),
    ] {
        let text =
            [start, &word.repeat(50_000_000 / word.len()), "This stands at the end."].concat();
        fs::write(folder.join(name), text)?;
        let quote = json!({"asserted": {"id": "s", "what": "p", "by": "a", "on": "2031-03-11",
            "text": name, "quote": "This stands at the end."}});
        write_case(&folder, "large.json", vec![quote])?;
        report(&format!("one statement in {name} of 50 MB"), &folder, "large.json")?;
    }
    Ok(())
}

fn words(number: usize) -> (usize, Vec<String>) {
    let language = number % 5;
    let words = WORDS[language % WORDS.len()];
    let word = |at: usize| match at % 9 {
        0 => format!("{at}/{number}"),
        _ => words[(at * 7 + number) % words.len()].to_owned(),
    };
    (language, (0..LETTERS / 6).map(word).collect())
}

fn write_article(folder: &Path, number: usize) -> Result<String, Box<dyn Error>> {
    let (language, words) = words(number);
    let lines: Vec<String> = words.chunks(12).map(|words| words.join(" ")).collect();
    let name = format!("articles/{number}.{}", if language == 4 { "html" } else { "txt" });
    let text = match language {
        4 => format!("<script>{}</script><p>{}", "x ".repeat(5_000), lines.join("</p>\n<p>")),
        _ => lines.join("\n"),
    };
    fs::write(folder.join(&name), text)?;
    Ok(name)
}

/// Twelve words of an article.
fn statement(number: usize, names: &[String]) -> Value {
    let article = number % ARTICLES;
    let (_, words) = words(article);
    let from = number % (words.len() - 24);
    let quote = words[from / 9 * 9..from / 9 * 9 + 12].join(" ");
    json!({"asserted": {"id": format!("s{number}"), "what": "p", "by": "a", "on": "2031-03-11",
        "text": names[article], "quote": quote}})
}

fn write_case(folder: &Path, name: &str, statements: Vec<Value>) -> Result<(), Box<dyn Error>> {
    let mut facts = vec![
        json!({"state": {"id": "a", "name": "Freedonia"}}),
        json!({"held": {"id": "p", "text": "There was no call"}}),
    ];
    facts.extend(statements);
    fs::write(folder.join(name), json!({"title": "A case", "facts": facts}).to_string())?;
    Ok(())
}

fn report(name: &str, folder: &Path, case: &str) -> Result<(), Box<dyn Error>> {
    let times: Result<Vec<Duration>, _> = (0..RUNS).map(|_| run(folder, case)).collect();
    let mut times = times?;
    times.sort();
    let (least, median, most) = (times[0], times[RUNS / 2], times[RUNS - 1]);
    println!("{name:44} {median:>8.2?}   ({least:.2?} to {most:.2?})");
    Ok(())
}

fn run(folder: &Path, case: &str) -> Result<Duration, Box<dyn Error>> {
    let start = Instant::now();
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .args(["quotes", case, "--format", "json"])
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output()?;
    let time = start.elapsed();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "infer quotes failed: {complaint}");
    Ok(time)
}
