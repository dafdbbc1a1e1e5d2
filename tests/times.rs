//! A story within a day: what is printed, asked and accepted by the minute.

#![allow(missing_docs, clippy::unwrap_used)]

mod sandbox;

use sandbox::Sandbox;

const STORY: &str = include_str!("times/story.json");
const RULES: [&str; 4] = ["story.json", "--no-builtin", "--rules", "rules.dl"];

fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::empty(name);
    std::fs::write(sandbox.0.join("story.json"), STORY).unwrap();
    std::fs::write(sandbox.0.join("rules.dl"), include_str!("times/rules.dl")).unwrap();
    sandbox
}

/// What a command says of the story, which it takes with the rules.
fn said(sandbox: &Sandbox, before: &[&str], after: &[&str]) -> String {
    sandbox.transcript(&[before, &RULES[..], after].concat())
}

fn check(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "times", prepend_module_to_snapshot => false, omit_expression => true,
    }, { insta::assert_snapshot!(name, text) });
}

#[test]
fn a_board_by_the_minute() {
    let sandbox = sandbox("times-board");
    let at = |as_of: &str| said(&sandbox, &[], &["--as-of", as_of]);
    let boards = [
        said(&sandbox, &[], &[]),
        at("2024-11-11T12:40"),
        at("2024-11-11T09:40:59Z"),
        at("2024-11-11T13:39+03:00"),
        at("2024-11-11"),
        at("2024-11"),
        at("2024-11-11T13:61"),
        at("2024-11-11T13:40~"),
    ];
    check("board", &boards.join("\n"));
}

#[test]
fn machine_formats_are_full() {
    let sandbox = sandbox("times-formats");
    let only = ["--only", "known", "--only", "asserted", "--only", "as_of"];
    let formats =
        ["json", "jsonl"].map(|it| said(&sandbox, &[], &[&only[..], &["--format", it]].concat()));
    let csv = said(&sandbox, &[], &["--only", "known", "--format", "csv"]);
    check("formats", &[&formats[..], &[csv]].concat().join("\n"));
}

#[test]
fn a_timeline_goes_by_the_minute() {
    let sandbox = sandbox("times-timeline");
    let text = said(&sandbox, &["timeline"], &[]);
    let json = said(&sandbox, &["timeline"], &["--format", "json"]);
    check("timeline", &format!("{text}\n{json}"));
}

#[test]
fn atoms_take_days_and_minutes() {
    let sandbox = sandbox("times-atoms");
    let why = |atom: &str| said(&sandbox, &["why", atom], &[]);
    let answers = [
        why("known(s1, 2024-11-11T09:10)"),
        why("known(s1, 2024-11-11T06:10Z)"),
        why("known(s3, 2024-11-11)"),
        why("asserted(s3, _, _, 2024-11-11, 2024-11-11)"),
        why("known(s3, noon)"),
        said(&sandbox, &["why-not", "known(s1, 2024-11-11)"], &[]),
        why("earlier(s1, s2)"),
        why("last_word(shelling, _)"),
    ];
    check("atoms", &answers.join("\n"));
}

#[test]
fn what_if_and_linchpins_are_judged_by_the_minute() {
    let sandbox = sandbox("times-what-if");
    let what_if = said(&sandbox, &["what-if"], &["--without", "s2", "--as-of", "2024-11-11T13:00"]);
    check("what-if", &format!("{what_if}\n{}", said(&sandbox, &["linchpins"], &[])));
}

/// What is written into a table is read from it.
#[test]
fn tables_of_times_are_read_as_they_are_written() {
    let sandbox = sandbox("times-tables");
    let tables = [("csv", "a"), ("jsonl", "b"), ("tsv", "c"), ("parquet", "d")];
    let built = if cfg!(feature = "parquet") { 4 } else { 3 };
    for (ending, folder) in &tables[..built] {
        let rules = format!(
            ".type Time <: number\n.decl saw(at: Time)\n.input saw(filename=\"in.csv\")\n\
             .decl seen(at: Time)\n.output seen(filename=\"seen.{ending}\")\nseen(t) :- saw(t).\n\
             .decl zone(minutes: number)\n.input zone\n"
        );
        std::fs::create_dir_all(sandbox.0.join(folder)).unwrap();
        std::fs::write(sandbox.0.join("tables.dl"), rules).unwrap();
        let times = "at\n1969-12-31T23:59Z\n2024-11-11T12:40\n2024-11-11T12:40:30+03:00\n";
        std::fs::write(sandbox.0.join("in.csv"), times).unwrap();
        std::fs::write(sandbox.0.join("zone.json"), r#"{"zone": "-05:00", "facts": []}"#).unwrap();
        let common = ["--no-builtin", "--rules"];
        let run = |facts: &str, rules: &str, from: &str, to: &str| {
            let arguments = [&["run", facts][..], &common, &[rules, "-F", from, "-D", to]].concat();
            assert_eq!(sandbox.infer(&arguments[1..]).0, 0, "{}", sandbox.infer(&arguments[1..]).1);
        };
        run("zone.json", "tables.dl", ".", folder);
        let back = format!(
            ".type Time <: number\n.decl saw(at: Time)\n.input saw(filename=\"seen.{ending}\")\n\
             .decl seen(at: Time)\n.output seen(filename=\"out.csv\")\nseen(t) :- saw(t).\n"
        );
        std::fs::write(sandbox.0.join("back.dl"), back).unwrap();
        run("zone.json", "back.dl", folder, folder);
        let text = std::fs::read_to_string(sandbox.0.join(folder).join("out.csv")).unwrap();
        let expected = "at\n1969-12-31T23:59Z\n2024-11-11T09:40Z\n2024-11-11T12:40Z\n";
        assert_eq!(text, expected, "{ending}");
    }
    std::fs::write(sandbox.0.join("in.csv"), "at\n2024-11-11\n2024-11-11T25:00Z\n7\n").unwrap();
    let arguments = ["zone.json", "--no-builtin", "--rules", "tables.dl", "-F", ".", "-D", "e"];
    check("bad-tables", &sandbox.transcript(&arguments));
}

/// What the page draws: times of day below the scale, and marks at their minutes.
#[test]
fn a_page_draws_by_the_minute() {
    let sandbox = sandbox("times-page");
    said(&sandbox, &["report"], &["-o", "page.html"]);
    let page = std::fs::read_to_string(sandbox.0.join("page.html")).unwrap();
    for expected in ["2024-11-11T09:10+03:00", "2024-11-12T02:30+03:00"] {
        assert!(page.contains(expected), "{expected}");
    }
}

/// Minutes that were accepted are read back.
#[test]
fn what_is_accepted_by_the_minute_is_as_accepted() {
    let sandbox = sandbox("times-accept");
    said(&sandbox, &["accept"], &[]);
    let path = sandbox.0.join("story.accepted");
    let text = std::fs::read_to_string(&path).unwrap();
    check("accepted", &text);
    // A remark makes it another text, which is read.
    std::fs::write(&path, format!("# A remark.\n{text}")).unwrap();
    assert_eq!(said(&sandbox, &["check"], &[]), "exit 0\n1 case: 1 the same\n");
    let moved = STORY.replace("T12:40+02:00", "T08:00+02:00");
    std::fs::write(sandbox.0.join("story.json"), moved).unwrap();
    check("check", &said(&sandbox, &["check"], &[]));
}

/// A file of an older version, whose rules counted days, is read; what it says of days is not
/// compared with minutes.
#[test]
fn an_older_file_says_what_of_it_cannot_be_compared() {
    let sandbox = sandbox("times-old");
    std::fs::write(sandbox.0.join("story.accepted"), include_str!("times/old.accepted")).unwrap();
    let formats = ["text", "json", "github", "markdown"];
    let told = formats.map(|format| said(&sandbox, &["check"], &["--format", format]));
    check("older", &told.join("\n"));
    said(&sandbox, &["accept"], &[]);
    assert_eq!(said(&sandbox, &["check"], &[]), "exit 0\n1 case: 1 the same\n");
}

/// Lines that change a case are in its zone, and what they move is told by the minute.
#[test]
fn a_case_is_watched_by_the_minute() {
    use std::io::Write as _;
    let sandbox = sandbox("times-watch");
    let arguments = ["watch", "-", "--no-builtin", "--rules", "rules.dl", "--format", "jsonl"];
    let mut command = sandbox.command(env!("CARGO_BIN_EXE_infer"), &arguments);
    command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let mut child = command.spawn().unwrap();
    let story: serde_json::Value = serde_json::from_str(STORY).unwrap();
    let lines = [
        serde_json::json!({ "insert": story }),
        serde_json::json!({"insert": {"denied": {
            "id": "s9", "what": "fire", "by": "ben", "on": "2024-11-13T10:00"}}}),
    ];
    let mut stdin = child.stdin.take().unwrap();
    lines.iter().for_each(|line| writeln!(stdin, "{line}").unwrap());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let last = text.lines().last().unwrap();
    assert!(last.contains(r#""as_of":"2024-11-13T10:00+03:00""#), "{text}");
    assert!(text.contains(r#""before":["reported"],"after":["disputed"]"#), "{text}");
}
