//! A command from another crate has the case, the limits and the console of every command.

#![allow(missing_docs, clippy::unwrap_used)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;

/// The command line of `examples/extension.rs`, which has the command `statuses`. A run of all tests
/// has built it.
static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_BIN_EXE_infer")).parent().unwrap();
    let program = folder.join("examples/extension");
    if !program.exists() {
        let build = ["build", "--locked", "--offline", "--example", "extension"];
        assert!(Command::new(env!("CARGO")).args(build).status().unwrap().success());
    }
    program
});

fn infer(arguments: &[&str]) -> Output {
    Command::new(&*PROGRAM).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).unwrap()
}

#[test]
fn a_further_command_gets_the_case() {
    let found = infer(&["statuses", "facts/nov2024.json", "--as-of", "2024-11-10"]);
    assert!(found.status.success(), "{}", text(&found.stderr));
    assert!(text(&found.stdout).lines().any(|line| line == "call-7-nov: reported"));
    let later = infer(&["statuses", "facts/nov2024.json"]);
    assert!(text(&later.stdout).lines().any(|line| line == "call-7-nov: disputed"));
    assert!(text(&infer(&["--help"]).stdout).contains("List the status of each proposition"));
}

#[test]
fn mistakes_and_limits_are_those_of_every_command() {
    let mistaken = infer(&["statuses", "facts/none.json"]);
    assert_eq!(mistaken.status.code(), Some(2));
    assert!(text(&mistaken.stderr).contains("facts/none.json"));
    let stopped = infer(&["statuses", "facts/nov2024.json", "--max-tuples", "5"]);
    assert_eq!(stopped.status.code(), Some(2));
    assert!(text(&stopped.stderr).contains("too-many-tuples"), "{}", text(&stopped.stderr));
}

#[test]
fn the_other_commands_stay() {
    let board = infer(&["facts/nov2024.json"]);
    let usual = Command::new(env!("CARGO_BIN_EXE_infer")).arg("facts/nov2024.json").output();
    assert_eq!(board.stdout, usual.unwrap().stdout);
}
