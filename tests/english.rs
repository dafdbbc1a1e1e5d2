//! What people read is plain English: phrases that an editor would strike out stay out of it.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

/// Phrases that must not be printed, each with what an editor writes.
const STRUCK: &[(&str, &str)] = &[
    (r"\bin (Telegram|CNN|Twitter|X)\b", "on Telegram, via CNN, on X"),
    (r"\b0 (outlets|reports|direct reports|origins|independent origins)\b", "no outlets"),
    (r"\b1 (outlet|report|direct report|origin|independent origin)\b", "one outlet"),
    (r", who speaks for [A-Z{]", "…, speaking for …"),
    (r"\basserted on \d", "said on"),
    (r"\bon \d{4}-\d\d-\d\d that\b", "on 26 June 2020 that"),
    (r"\bpassed on, on\b", "relayed on"),
    (r"\bput it about\b", "nobody has claimed it"),
    (r"\bdescription that comes before\b", "no higher status applies"),
    (r"\b[Nn]othing says that\b", "a negation of the relation, `/// not: …`"),
    (r"\bis in the end the word of\b", "is its own origin"),
    (r"\bwould not have been said either\b", "Without s1, these fall: …"),
    (r"\bIf this had never been said\b", "Without s1: …"),
    (r"\ball that the origin\b", "…'s only statement"),
    (r"\bleverage over .* by aid\b", "through aid"),
    (r"\bon the condition that\b", "if …"),
    (r"\bwas changed: no longer\b", "changed from … to …"),
    (r"\b[Aa] source of (\w+), (in|via) (\w+)", "a source told Reuters"),
    (r"\b[Tt]he desk saw\b", "was seen on"),
    (r"\bgoes by the word of\b", "goes back to"),
];

/// The files with these endings below a path.
fn files(path: &Path, endings: &[&str]) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let entries = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
    let mut found: Vec<PathBuf> = entries
        .flat_map(|entry| if entry.is_dir() { files(&entry, endings) } else { vec![entry] })
        .filter(|file| endings.iter().any(|ending| file.to_string_lossy().ends_with(ending)))
        .collect();
    found.sort();
    found
}

/// All that is printed, or printed from: rules, documents, messages, and what the tests saw. A snapshot
/// has the help of every command.
fn texts() -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    for path in [
        "rules",
        "docs",
        "README.md",
        "LANGUAGE.md",
        "CONTRIBUTING.md",
        "SECURITY.md",
        "src",
        "tests",
    ] {
        let endings: &[&str] = match path {
            "src" => &[".rs"],
            "tests" => &[".snap"],
            _ => &[".dl", ".md"],
        };
        all.extend(files(Path::new(path), endings));
    }
    all.retain(|file| !file.ends_with("rulebook/src/rulebook.rs"));
    all.into_iter().map(|file| (file.clone(), fs::read_to_string(file).unwrap())).collect()
}

#[test]
fn what_an_editor_would_strike_out_is_not_printed() {
    let texts = texts();
    assert!(texts.len() > 300, "{} files", texts.len());
    let mut found = Vec::new();
    for (phrase, instead) in STRUCK {
        let phrase = Regex::new(phrase).unwrap();
        for (file, text) in &texts {
            for (number, line) in text.lines().enumerate() {
                // Machine formats give values as they are.
                if phrase.is_match(line) {
                    found.push(format!(
                        "{}:{}: {line}\n  write: {instead}",
                        file.display(),
                        number + 1
                    ));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn each_phrase_is_found_where_it_stands() {
    let printed = [
        "a source of Reuters, in Reuters",
        "1 report by 0 outlets from 1 independent origin",
        "asserted on 2020-06-26 that Militants collected",
        "has leverage over Ukraine by aid",
        "nothing says that a description that comes before “confirmed” fits",
        "was changed: no longer: for; now: against",
    ];
    for text in printed {
        let hits = STRUCK.iter().filter(|(phrase, _)| Regex::new(phrase).unwrap().is_match(text));
        assert!(hits.count() > 0, "{text}");
    }
}
