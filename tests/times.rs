//! A story within a day: what is printed, asked and accepted by the minute.

#![allow(missing_docs, clippy::unwrap_used)]

mod desk;

use desk::Desk;

const STORY: &str = include_str!("times/story.json");
const RULES: [&str; 4] = ["story.json", "--no-builtin", "--rules", "rules.dl"];

fn desk(name: &str) -> Desk {
    let desk = Desk::empty(name);
    std::fs::write(desk.0.join("story.json"), STORY).unwrap();
    std::fs::write(desk.0.join("rules.dl"), include_str!("times/rules.dl")).unwrap();
    desk
}

/// What a command says of the story, which it takes with the rules.
fn said(desk: &Desk, before: &[&str], after: &[&str]) -> String {
    desk.transcript(&[before, &RULES[..], after].concat())
}

fn check(name: &str, text: &str) {
    insta::with_settings!({
        snapshot_path => "times", prepend_module_to_snapshot => false, omit_expression => true,
    }, { insta::assert_snapshot!(name, text) });
}

#[test]
fn a_board_by_the_minute() {
    let desk = desk("times-board");
    let at = |as_of: &str| said(&desk, &[], &["--as-of", as_of]);
    let boards = [
        said(&desk, &[], &[]),
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
    let desk = desk("times-formats");
    let only = ["--only", "known", "--only", "asserted", "--only", "as_of"];
    let formats = ["json", "jsonl"].map(|it| said(&desk, &[], &[&only[..], &["--format", it]].concat()));
    let csv = said(&desk, &[], &["--only", "known", "--format", "csv"]);
    check("formats", &[&formats[..], &[csv]].concat().join("\n"));
}

#[test]
fn a_timeline_goes_by_the_minute() {
    let desk = desk("times-timeline");
    let text = said(&desk, &["timeline"], &[]);
    let json = said(&desk, &["timeline"], &["--format", "json"]);
    check("timeline", &format!("{text}\n{json}"));
}

#[test]
fn atoms_take_days_and_minutes() {
    let desk = desk("times-atoms");
    let why = |atom: &str| said(&desk, &["why", atom], &[]);
    let answers = [
        why("known(s1, 2024-11-11T09:10)"),
        why("known(s1, 2024-11-11T06:10Z)"),
        why("known(s3, 2024-11-11)"),
        why("asserted(s3, _, _, 2024-11-11, 2024-11-11)"),
        why("known(s3, noon)"),
        said(&desk, &["why-not", "known(s1, 2024-11-11)"], &[]),
        why("earlier(s1, s2)"),
        why("last_word(shelling, _)"),
    ];
    check("atoms", &answers.join("\n"));
}

#[test]
fn what_if_and_linchpins_are_judged_by_the_minute() {
    let desk = desk("times-what-if");
    let what_if = said(&desk, &["what-if"], &["--without", "s2", "--as-of", "2024-11-11T13:00"]);
    check("what-if", &format!("{what_if}\n{}", said(&desk, &["linchpins"], &[])));
}

/// What is written into a table is read from it.
#[test]
fn tables_of_times_are_read_as_they_are_written() {
    let desk = desk("times-tables");
    for (ending, folder) in [("csv", "a"), ("jsonl", "b"), ("parquet", "c"), ("tsv", "d")] {
        let rules = format!(
            ".type Time <: number\n.decl saw(at: Time)\n.input saw(filename=\"in.csv\")\n\
             .decl seen(at: Time)\n.output seen(filename=\"seen.{ending}\")\nseen(t) :- saw(t).\n\
             .decl zone(minutes: number)\n.input zone\n"
        );
        std::fs::create_dir_all(desk.0.join(folder)).unwrap();
        std::fs::write(desk.0.join("tables.dl"), rules).unwrap();
        let times = "at\n1969-12-31T23:59Z\n2024-11-11T12:40\n2024-11-11T12:40:30+03:00\n";
        std::fs::write(desk.0.join("in.csv"), times).unwrap();
        std::fs::write(desk.0.join("zone.json"), r#"{"zone": "-05:00", "facts": []}"#).unwrap();
        let common = ["--no-builtin", "--rules"];
        let run = |facts: &str, rules: &str, from: &str, to: &str| {
            let arguments = [&["run", facts][..], &common, &[rules, "-F", from, "-D", to]].concat();
            assert_eq!(desk.infer(&arguments[1..]).0, 0, "{}", desk.infer(&arguments[1..]).1);
        };
        run("zone.json", "tables.dl", ".", folder);
        let back = format!(
            ".type Time <: number\n.decl saw(at: Time)\n.input saw(filename=\"seen.{ending}\")\n\
             .decl seen(at: Time)\n.output seen(filename=\"out.csv\")\nseen(t) :- saw(t).\n"
        );
        std::fs::write(desk.0.join("back.dl"), back).unwrap();
        run("zone.json", "back.dl", folder, folder);
        let text = std::fs::read_to_string(desk.0.join(folder).join("out.csv")).unwrap();
        let expected =
            "at\n1969-12-31T23:59Z\n2024-11-11T09:40Z\n2024-11-11T12:40Z\n";
        assert_eq!(text, expected, "{ending}");
    }
    std::fs::write(desk.0.join("in.csv"), "at\n2024-11-11\n2024-11-11T25:00Z\n7\n").unwrap();
    let arguments = ["zone.json", "--no-builtin", "--rules", "tables.dl", "-F", ".", "-D", "e"];
    check("bad-tables", &desk.transcript(&arguments));
}

/// What the page draws: times of day below the scale, and marks at their minutes.
#[test]
fn a_page_draws_by_the_minute() {
    let desk = desk("times-page");
    said(&desk, &["report"], &["-o", "page.html"]);
    let page = std::fs::read_to_string(desk.0.join("page.html")).unwrap();
    for expected in ["2024-11-11 12:00", "2024-11-11T09:10+03:00", "2024-11-12T02:30+03:00"] {
        assert!(page.contains(expected), "{expected}");
    }
}
