//! The binary, from arguments to bytes and exit codes.

use std::io::Write as _;
use std::process::{Command, Output, Stdio};

/// Runs `infer` with these arguments, and `input` on standard input.
fn infer_with_input(arguments: &[&str], input: &str) -> Output {
    let mut child = command(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    // A process that stops before it reads closes the pipe.
    let _ = stdin.write_all(input.as_bytes());
    drop(stdin);
    child.wait_with_output().expect("the binary ends")
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_infer"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments);
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env_remove("COLUMNS");
    command
}

fn infer(arguments: &[&str]) -> Output {
    infer_with_input(arguments, "")
}

/// Exit code and both streams, as one text.
fn transcript(output: &Output) -> String {
    let mut text = format!("exit {}\n", output.status.code().expect("no signal"));
    text.push_str(&String::from_utf8_lossy(&output.stdout));
    if !output.stderr.is_empty() {
        text.push_str("--- stderr\n");
        text.push_str(&String::from_utf8_lossy(&output.stderr));
    }
    text
}

const BOARD: [&str; 4] =
    ["tests/cli/board.json", "--no-builtin", "--rules=tests/cli/board.dl", "--as-of=2024-11-12"];

fn board(more: &[&str]) -> Output {
    infer(&[&BOARD[..], more].concat())
}

fn plain(more: &[&str]) -> Output {
    let rules = ["tests/cli/empty.json", "--no-builtin", "--rules=tests/cli/plain.dl"];
    infer(&[&rules[..], more].concat())
}

#[test]
fn the_board_in_every_format() {
    for format in ["text", "json", "jsonl", "markdown"] {
        let output = board(&["--format", format]);
        insta::assert_snapshot!(format!("board-{format}"), transcript(&output));
    }
    let output = board(&["--format", "csv", "--only", "phoned"]);
    insta::assert_snapshot!("board-csv", transcript(&output));
    insta::assert_snapshot!("board-table", transcript(&board(&["--format", "csv"])));
}

#[test]
fn names_stand_in_place_of_ids() {
    for format in ["json", "jsonl", "csv"] {
        let output = board(&["--only=phoned", "--names", "--format", format]);
        insta::assert_snapshot!(format!("names-{format}"), transcript(&output));
    }
}

#[test]
fn a_rulebook_without_a_board_is_printed_plainly() {
    insta::assert_snapshot!("plain-text", transcript(&plain(&[])));
    insta::assert_snapshot!("plain-markdown", transcript(&plain(&["--format=markdown"])));
    insta::assert_snapshot!("mistake-csv-many", transcript(&plain(&["--format=csv"])));
}

#[test]
fn only_names_any_relations_in_their_order() {
    let output = board(&["--only=supports,actor", "--only", "supports", "--format=json"]);
    insta::assert_snapshot!("only-json", transcript(&output));
    let output = board(&["--only=board_line", "--format=jsonl"]);
    insta::assert_snapshot!("only-jsonl", transcript(&output));
    insta::assert_snapshot!("only-text", transcript(&board(&["--only=actor"])));
}

/// No format rounds a number beyond what fits with a sign.
#[test]
fn large_numbers_are_exact_in_every_format() {
    let rules = ["tests/cli/large.json", "--no-builtin", "--rules=tests/cli/large.dl"];
    for format in ["text", "json", "jsonl", "markdown", "csv"] {
        let output = infer(&[&rules[..], &["--format", format]].concat());
        insta::assert_snapshot!(format!("large-{format}"), transcript(&output));
    }
    for (name, atom) in [
        ("large-why", "widely_read(gazette, 18446744073709551615, _, _)"),
        ("large-why-too-large", "readers(gazette, 18446744073709551616)"),
    ] {
        let output = infer(&[&["why", atom], &rules[..]].concat());
        insta::assert_snapshot!(name, transcript(&output));
    }
    let output =
        infer(&[&["why", "widely_read(echo, _, _, _)", "--format=json"], &rules[..]].concat());
    insta::assert_snapshot!("large-why-json", transcript(&output));
}

#[test]
fn run_is_the_default_command() {
    assert_eq!(transcript(&board(&[])), transcript(&infer(&[&["run"], &BOARD[..]].concat())));
}

#[test]
fn run_reaches_facts_that_are_named_like_a_command() {
    let output = infer(&["run", "schema", "--no-builtin", "--rules=tests/cli/plain.dl"]);
    insta::assert_snapshot!("run-schema", transcript(&output));
}

#[test]
fn standard_input_is_a_file() {
    let facts = std::fs::read_to_string("tests/cli/board.json").expect("the file is there");
    let arguments = [&["-"], &BOARD[1..]].concat();
    let output = infer_with_input(&arguments, &facts);
    // What a hint names is the only difference.
    let of_file = transcript(&board(&[])).replace("tests/cli/board.json --rules", "FACTS… --rules");
    assert_eq!(transcript(&output), of_file);
}

#[test]
fn colour_is_for_terminals_or_on_demand() {
    let escapes = |output: &Output| output.stdout.contains(&b'\x1b');
    assert!(!escapes(&board(&[])));
    assert!(!escapes(&board(&["--color=never"])));
    assert!(escapes(&board(&["--color=always"])));
    assert!(!escapes(&board(&["--color=always", "--format=json"])));
    assert!(!escapes(&board(&["--color=always", "--format=markdown"])));
}

#[test]
fn colour_changes_no_word() {
    let coloured = board(&["--color=always"]).stdout;
    let plain = board(&[]).stdout;
    assert_eq!(anstream::adapter::strip_bytes(&coloured).into_vec(), plain);
}

#[test]
fn hostile_names_reach_no_terminal() {
    for format in ["text", "markdown"] {
        let text = String::from_utf8(board(&["--format", format]).stdout).expect("UTF-8");
        assert!(!text.contains(['\u{202e}', '\u{7}', '\u{1b}']), "{format}: {text}");
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    let mut child = command(&[&BOARD[..], &["--format=jsonl"]].concat())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the binary ends");
    assert_eq!(transcript(&output), "exit 0\n");
}

#[test]
fn mistakes_on_the_command_line() {
    let cases: &[(&str, &[&str])] = &[
        ("unknown-relation", &["--only=suports,phoned,nothing_like_it"]),
        ("csv-two", &["--format=csv", "--only=phoned,actor"]),
        ("missing-rules", &["--rules=tests/cli/missing.dl"]),
        ("missing-facts", &["tests/cli/missing.json"]),
        ("too-many-tuples", &["--max-tuples=3"]),
        ("timeout", &["--timeout=0"]),
        ("out-of-memory", &["--max-memory=1"]),
        ("unknown-format", &["--format=xml"]),
    ];
    for (name, arguments) in cases {
        insta::assert_snapshot!(format!("mistake-{name}"), transcript(&board(arguments)));
    }
}

/// One rule with hundreds of millions of bindings, none of which gives a tuple.
#[test]
fn a_timeout_ends_a_join_that_finds_nothing() {
    let numbers: Vec<String> = (0..60).map(|number| format!("n({number}).")).collect();
    let rules = format!(
        "{}\n.decl n(x: number)\n.decl sums(a: number)\n.output sums\n\
         sums(a) :- n(a), n(b), n(c), n(d), n(e), a + b + c + d + e = -1.\n",
        numbers.join("\n")
    );
    let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/endless.dl");
    std::fs::write(path, rules).expect("the folder is there");
    for engine in ["batch", "dataflow"] {
        if engine == "dataflow" && cfg!(not(feature = "dataflow")) {
            continue;
        }
        let rules = ["tests/cli/empty.json", "--no-builtin", "--rules", path];
        let output = infer(&[&rules[..], &["--timeout", "1", "--engine", engine]].concat());
        let stderr = String::from_utf8(output.stderr).expect("UTF-8");
        assert!(stderr.starts_with("error[timeout]: 1 second did not suffice"), "{stderr}");
    }
}

#[test]
#[cfg_attr(not(feature = "dataflow"), ignore = "this build has no dataflow")]
fn nothing_to_do_is_a_mistake() {
    insta::assert_snapshot!("no-arguments", transcript(&infer(&[])));
}

#[test]
fn statistics_go_to_standard_error() {
    let output = board(&["--stats", "--engine=batch"]);
    assert_eq!(output.stdout, board(&[]).stdout);
    let stderr = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(stderr.starts_with("engine batch · "), "{stderr}");
}

#[test]
fn a_folder_stands_for_its_cases() {
    let folder = ["tests/cli/folder", "--no-builtin", "--rules=tests/cli/board.dl"];
    insta::assert_snapshot!(
        "folder",
        transcript(&infer(&[&folder[..], &["--only=actor"]].concat()))
    );
    let output =
        infer(&["tests/cli/folder/background", "--no-builtin", "--rules=tests/cli/board.dl"]);
    insta::assert_snapshot!("folder-without-cases", transcript(&output));
}

#[test]
fn rules_are_checked_listed_and_drawn() {
    let check = infer(&["rules", "check", "--no-builtin", "tests/cli/plain.dl"]);
    insta::assert_snapshot!("rules-check", transcript(&check));
    let rules = ["--no-builtin", "--rules=tests/cli/board.dl"];
    for format in ["text", "json", "markdown"] {
        let output = infer(&[&["rules", "list", "--format", format], &rules[..]].concat());
        insta::assert_snapshot!(format!("rules-list-{format}"), transcript(&output));
    }
    let chapters = ["--no-builtin", "--rules=tests/cli/words.dl", "--rules=tests/cli/plain.dl"];
    let output = infer(&[&["rules", "list", "--format=markdown"], &chapters[..]].concat());
    insta::assert_snapshot!("rules-list-chapters", transcript(&output));
    let output = infer(&[&["rules", "graph"], &rules[..]].concat());
    insta::assert_snapshot!("rules-graph", transcript(&output));
}

#[test]
#[cfg_attr(not(feature = "dataflow"), ignore = "this build has no dataflow")]
fn help_is_complete() {
    let commands = [
        "",
        "run",
        "why",
        "why-not",
        "watch",
        "import",
        "lint",
        "rules",
        "rules check",
        "rules list",
        "rules graph",
        "schema",
        "completions",
    ];
    for command in commands {
        let mut arguments: Vec<&str> = command.split_whitespace().collect();
        arguments.push("--help");
        let name = format!("help-{}", command.replace(' ', "-"));
        insta::assert_snapshot!(name.trim_end_matches('-'), transcript(&infer(&arguments)));
    }
}

#[test]
fn a_name_in_the_schema() {
    let rules = ["--no-builtin", "--rules=tests/cli/board.dl"];
    for name in ["actor", "Claim", "actr", "Statement"] {
        let output = infer(&[&["schema", name], &rules[..]].concat());
        insta::assert_snapshot!(format!("schema-{name}"), transcript(&output));
    }
}

#[test]
fn completions_for_every_shell() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = infer(&["completions", shell]);
        assert!(output.status.success());
        assert!(String::from_utf8_lossy(&output.stdout).contains("infer"));
    }
}

/// The same bytes whatever the number of workers, and of the batch engine.
#[test]
#[cfg_attr(not(feature = "dataflow"), ignore = "this build has no dataflow")]
fn workers_change_nothing() {
    let batch = board(&["--engine", "batch", "--format", "json"]);
    for workers in ["1", "2", "5"] {
        let engine = ["--engine", "dataflow", "--workers", workers, "--format", "json"];
        assert_eq!(transcript(&board(&engine)), transcript(&batch), "{workers} workers");
    }
}

#[test]
#[cfg_attr(not(feature = "dataflow"), ignore = "this build has no dataflow")]
fn workers_are_for_the_dataflow() {
    insta::assert_snapshot!("workers-unused", transcript(&board(&["--workers", "2"])));
    let crepe = board(&["--engine", "crepe", "--workers", "2"]);
    assert_eq!(crepe.status.code(), Some(2));
    insta::assert_snapshot!("workers-none", transcript(&board(&["--workers", "0"])));
}
