//! The invariants of ARCHITECTURE.md that neither the compiler nor a lint can keep.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use regex::Regex;

/// The Rust files below a folder, with their texts.
fn rust_files(folder: &str) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// The text without the lines that are comments.
fn code(text: &str) -> String {
    let lines = text.split_inclusive('\n');
    lines.filter(|line| !line.trim_start().starts_with("//")).collect()
}

fn is_generated(text: &str) -> bool {
    text.starts_with("//! Generated")
}

/// The module of `lib.rs` that a file belongs to: `src/facts/row.rs` to `facts`.
fn module(path: &Path) -> String {
    let inside = path.strip_prefix("src").unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn modules_use_only_earlier_ones() {
    let story = fs::read_to_string("src/lib.rs").unwrap();
    let order: Vec<&str> = Regex::new(r"(?m)^pub mod (\w+);")
        .unwrap()
        .captures_iter(&story)
        .map(|found| found.extract::<1>().1[0])
        .collect();
    let place = |name: &str| order.iter().position(|module| *module == name);
    let uses = Regex::new(r"\bcrate::(?:(\w+)|\{([^}]*)\})").unwrap();
    for (path, text) in rust_files("src") {
        let Some(own) = place(&module(&path)) else { continue };
        for found in uses.captures_iter(&code(&text)) {
            let names = found.get(1).or(found.get(2)).unwrap().as_str();
            for name in names.split(',').map(|name| name.trim().split("::").next().unwrap()) {
                let other = place(name).unwrap_or_else(|| panic!("{}: {name}?", path.display()));
                assert!(other <= own, "{} uses `{name}`, which comes later", path.display());
            }
        }
    }
}

#[test]
fn engines_and_explanations_know_nothing_of_each_other() {
    for (own, other) in [("engine", "explain"), ("explain", "engine")] {
        let uses = Regex::new(&format!(r"\bcrate::(?:\{{[^}}]*\b)?{other}\b")).unwrap();
        let files = rust_files(&format!("src/{own}"));
        assert!(!files.is_empty());
        for (path, text) in files {
            assert!(!uses.is_match(&code(&text)), "{} uses `{other}`", path.display());
        }
    }
}

#[test]
fn only_cli_touches_disk_terminal_and_clock() {
    let outside = Regex::new(
        r"\b(fs|env|net|process|thread|time)::|\b(stdin|stdout|stderr)\(|\be?print(ln)?!",
    )
    .unwrap();
    for (path, text) in rust_files("src") {
        if path.starts_with("src/cli") || path == Path::new("src/main.rs") {
            continue;
        }
        // How long something takes is a number; what time it is is outside.
        let code = code(&text).replace("std::time::Duration", "");
        if let Some(found) = outside.find(&code) {
            panic!("{} uses `{}`: only `cli` may", path.display(), found.as_str());
        }
    }
}

#[test]
fn features_are_decided_where_modules_are_declared() {
    let decision = Regex::new(
        r#"#\[cfg\((?:not\()?feature = "\w+"\)?\)\]\n\s*(?:#\[path = "no_\w+\.rs"\]\n\s*)?(?:pub )?mod \w+;"#,
    )
    .unwrap();
    for (path, text) in rust_files("src") {
        let (all, good) = (text.matches("feature = ").count(), decision.find_iter(&text).count());
        assert_eq!(all, good, "{} asks elsewhere what is built", path.display());
    }
}

/// What a rule is, in the text and in normal form.
const TWICE: [&str; 3] = ["Aggregate", "Atom", "Clause"];

#[test]
fn a_public_type_name_stands_once() {
    let declaration = Regex::new(r"(?m)^\s*pub (?:struct|enum|trait|type) (\w+)").unwrap();
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, text) in rust_files("src").into_iter().filter(|(_, text)| !is_generated(text)) {
        for found in declaration.captures_iter(&text) {
            files.entry(found[1].to_owned()).or_default().push(path.display().to_string());
        }
    }
    let twice: Vec<&str> =
        files.iter().filter(|(_, files)| files.len() > 1).map(|(name, _)| name.as_str()).collect();
    assert_eq!(twice, TWICE, "each where: {files:#?}");
}

#[test]
fn files_hold_one_idea() {
    const LONGEST: usize = 500;
    for (path, text) in ["src", "crates", "tests"].into_iter().flat_map(rust_files) {
        let lines = text.lines().count();
        assert!(lines <= LONGEST || is_generated(&text), "{}: {lines} lines", path.display());
    }
}
