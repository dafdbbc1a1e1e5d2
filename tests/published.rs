//! Published sets, judged by the rules in `examples/`: what each README says comes out, where the set is there.
//!
//! `UPDATE=1 cargo test --test published` rewrites what comes out.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]
#![allow(clippy::print_stdout, reason = "what is skipped is told")]

mod sandbox;

use std::fs;
use std::path::Path;

use sandbox::Sandbox;

#[test]
fn flight() {
    keeps_its_figures("flight");
}

#[test]
fn ucdp() {
    keeps_its_figures("ucdp");
}

#[test]
fn icews() {
    keeps_its_figures("icews");
}

/// Also where the sets are not there.
#[test]
fn the_rules_have_their_words() {
    let sandbox = Sandbox::empty("published-rules");
    let alone = ["flight/score.dl", "ucdp/count.dl", "ucdp/casefile.dl", "icews/stories.dl"];
    let tables = alone.map(|file| (file, &["--no-builtin"][..]));
    for (file, options) in tables.into_iter().chain([("ucdp/judged.dl", &[][..])]) {
        let path = fs::canonicalize(Path::new("examples").join(file)).unwrap();
        let command = ["rules", "check", path.to_str().unwrap()];
        let (code, text) = sandbox.infer(&[&command, options].concat());
        assert!(code == 0 && text.contains("no errors, 0 warnings"), "{file}: {text}");
    }
}

/// Runs the commands of a README where it tells its readers to: beside the rules and a folder of the set.
fn keeps_its_figures(example: &str) {
    let data = Path::new("../shared/data").join(example);
    if !data.exists() {
        println!("skipped: there is no {}", data.display());
        return;
    }
    let sandbox = Sandbox::empty(&format!("published-{example}"));
    copy(&data, &sandbox.path(example));
    let rules = Path::new("examples").join(example);
    copy(&rules, &sandbox.path("").join(&rules));

    let readme = fs::read_to_string(rules.join("README.md")).unwrap();
    let found = run(&sandbox, &readme);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(rules.join("README.md"), found).unwrap();
    } else {
        assert_eq!(found, readme, "`UPDATE=1 cargo test --test published` writes what comes out");
    }
}

/// The text with what its commands print.
fn run(sandbox: &Sandbox, readme: &str) -> String {
    let mut found = String::new();
    let mut is_transcript = false;
    for line in readme.lines() {
        let command = line.strip_prefix("$ infer ").filter(|_| is_transcript);
        match line.strip_prefix("```") {
            Some(language) => is_transcript = language == "console",
            None if is_transcript && command.is_none() => continue,
            None => {}
        }
        if command.is_some() && !found.ends_with("```console\n") {
            found.push('\n');
        }
        found.push_str(line);
        found.push('\n');
        if let Some(command) = command {
            let arguments: Vec<&str> = command.split(' ').collect();
            let (code, text) = sandbox.infer(&arguments);
            assert_eq!(code, 0, "{command}: {text}");
            found.push_str(text.trim_end());
            found.push_str(if text.trim_end().is_empty() { "" } else { "\n" });
        }
    }
    found
}

/// Copies the files of a folder into another one.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        fs::copy(&path, to.join(path.file_name().unwrap())).unwrap();
    }
}
