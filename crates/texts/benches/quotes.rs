//! Reading, folding and finding alone, on one thread: `cargo bench -p infer-texts`.
//!
//! Ten quotes in each of 1,000 articles of 5,000 characters, and one quote in articles of 50 MB. Prints
//! the median of five runs. Times depend on the machine; compare two builds side by side.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::time::{Duration, Instant};

use infer_texts::{Finding, Folded, Quote, read, sentence_around};

const ARTICLES: usize = 1_000;
const QUOTES: usize = 10;
const RUNS: usize = 5;

/// Words of four alphabets.
const WORDS: [&[&str]; 4] = [
    &["the", "minister", "said", "that", "there", "was", "“no", "such", "call”", "on", "Tuesday —"],
    &["министр", "сказал,", "что", "«такого", "разговора»", "не", "было", "во", "вторник"],
    &["bộ", "trưởng", "nói", "rằng", "không", "có", "cuộc", "gọi", "nào", "như", "vậy"],
    &["外交部", "发言人", "说", "没有", "这样", "的", "通话", "。"],
];

fn main() {
    let articles: Vec<(String, Vec<Quote>)> = (0..ARTICLES).map(article).collect();
    report("1,000 articles with ten quotes each", || {
        articles.iter().for_each(|(text, quotes)| look("a.txt", text, quotes));
    });
    let end = "This stands at the end.";
    for (name, start, sentence) in [
        ("a.txt", "", "There was “no” call.\n"),
        ("a.html", "<p>", "There <b>was</b> no&nbsp;call. <p>"),
        ("a.md", "# A\n\n", "There *was* no call.\n\n"),
    ] {
        let text = [start, &sentence.repeat(50_000_000 / sentence.len()), end].concat();
        report(&format!("{name} of 50 MB"), || look(name, &text, &[Quote::new(end)]));
    }
}

fn article(number: usize) -> (String, Vec<Quote>) {
    let words = WORDS[number % WORDS.len()];
    let word = |at: usize| match at % 9 {
        0 => format!("{at}/{number}"),
        _ => words[(at * 7 + number) % words.len()].to_owned(),
    };
    let words: Vec<String> = (0..800).map(word).collect();
    let lines: Vec<String> = words.chunks(12).map(|words| words.join(" ")).collect();
    let quotes =
        (0..QUOTES).map(|quote| Quote::new(&words[quote * 72..quote * 72 + 12].join("\n")));
    (lines.join("\n"), quotes.collect())
}

fn look(name: &str, text: &str, quotes: &[Quote]) {
    let Ok(plain) = read(name, text.as_bytes()) else { panic!("{name} is a text") };
    let folded = Folded::new(&plain.text);
    for quote in quotes {
        let Finding::Once(found) = quote.find(&folded) else { panic!("{quote:?} stands there") };
        assert!(!sentence_around(&plain.text, &found.parts).is_empty());
        assert!(plain.line(found.start()) > 0);
    }
    assert_eq!(folded.fingerprint().len(), 32);
}

fn report(name: &str, run: impl Fn()) {
    let time = || {
        let start = Instant::now();
        run();
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..RUNS).map(|_| time()).collect();
    times.sort();
    let (least, median, most) = (times[0], times[RUNS / 2], times[RUNS - 1]);
    println!("{name:40} {median:>8.2?}   ({least:.2?} to {most:.2?})");
}
