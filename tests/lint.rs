//! What looks wrong in the notes: on the board, by `infer lint`, and in a strict check.

#![allow(missing_docs, clippy::unwrap_used)]

mod desk;

use desk::Desk;
use serde_json::{Value as Json, json};

const RULES: &str = include_str!("lint/notes.dl");

const STORY: &str = r#"{
  "title": "Was the bridge sold?",
  "facts": [
    {"actor": {"id": "ann", "name": "Ann"}},
    {"actor": {"id": "court", "name": "The court", "authority": true}},
    {"held": {"id": "sale", "text": "The bridge was sold"}},
    {"said": {"id": "s1", "what": "sale", "by": "ann", "on": "1933-11-18"}},
    {"discredited": {"id": "s2", "what": "s1", "by": "ann"}},
    {"discredited": {"id": "s3", "what": "s1", "by": "court"}}
  ]
}
"#;

/// A story in which nothing looks wrong.
const CLEAN: &str = r#"{"title": "Was the pier sold?", "facts": [
    {"actor": {"id": "bob"}},
    {"held": {"id": "pier", "text": "The pier was sold"}},
    {"said": {"id": "s1", "what": "pier", "by": "bob", "on": "1933-11-18"}}
]}"#;

macro_rules! assert_lint {
    ($name:expr, $text:expr) => {
        insta::with_settings!({
            snapshot_path => "lint", prepend_module_to_snapshot => false, omit_expression => true,
        }, { insta::assert_snapshot!($name, $text) });
    };
}

/// A folder with the small rulebook and the story.
fn desk(name: &str) -> Desk {
    let desk = Desk::empty(name);
    desk.write("notes.dl", RULES);
    desk.write("story.json", STORY);
    desk
}

/// The arguments of a command with the small rulebook.
fn by_notes<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [arguments, &["--no-builtin", "--rules=notes.dl"]].concat()
}

fn infer(desk: &Desk, arguments: &[&str]) -> (i32, String) {
    desk.infer(&by_notes(arguments))
}

fn transcript(desk: &Desk, arguments: &[&str]) -> String {
    desk.transcript(&by_notes(arguments))
}

fn lint_json(desk: &Desk, arguments: &[&str]) -> Json {
    let (_, text) = infer(desk, &[&["lint", "--format=json"], arguments].concat());
    serde_json::from_str(&text).unwrap()
}

#[test]
fn notices_in_every_format() {
    let desk = desk("lint-formats");
    for format in ["text", "json", "github"] {
        let format = format!("--format={format}");
        let name = format!("lint-{}", &format[9..]);
        assert_lint!(name, transcript(&desk, &["lint", "story.json", &format]));
    }
    assert_lint!("lint-as-of", transcript(&desk, &["lint", "story.json", "--as-of=1933-10"]));
}

#[test]
fn the_board_has_notices_below_the_conclusions() {
    let desk = desk("lint-board");
    for format in ["text", "markdown"] {
        let text = transcript(&desk, &["story.json", &format!("--format={format}")]);
        assert_lint!(format!("board-{format}"), text);
    }
    let (_, json) = infer(&desk, &["story.json", "--format=json"]);
    let json: Json = serde_json::from_str(&json).unwrap();
    assert_eq!(
        json["relations"]["notice"],
        json!([{"x": "s2", "notice": "finding without authority"}])
    );
    let (_, csv) = infer(&desk, &["story.json", "--format=csv", "--only=notice"]);
    assert_eq!(csv, "x,notice\ns2,finding without authority\n");
    let (_, only) = infer(&desk, &["story.json", "--only=spoke"]);
    assert!(!only.contains("Check these notes"), "{only}");
    desk.write("clean.json", CLEAN);
    let (_, clean) = infer(&desk, &["clean.json"]);
    assert!(!clean.contains("Check these notes"), "{clean}");
}

#[test]
fn a_page_has_notices_for_as_long_as_they_are_so() {
    let desk = desk("lint-page");
    desk.edit("story.json", "    {\"discredited\": {\"id\": \"s2\"", "    {\"said\": {\"id\": \"s4\", \"what\": \"sale\", \"by\": \"court\", \"on\": \"1933-11-20\"}},\n    {\"discredited\": {\"id\": \"s2\"");
    let (code, said) = infer(&desk, &["report", "story.json", "-o", "story.html"]);
    assert_eq!(code, 0, "{said}");
    let page = desk.read("story.html");
    let (_, section) = page.split_once("<h2 id=\"notices\">Check these notes</h2>").unwrap();
    let (section, _) = section.split_once("</section>").unwrap();
    assert_lint!("page", section);
}

#[test]
fn the_exit_code_says_whether_there_are_notices() {
    let desk = desk("lint-exit");
    desk.write("clean.json", CLEAN);
    assert_eq!(infer(&desk, &["lint", "clean.json"]), (0, "1 case: no notices\n".to_owned()));
    assert_eq!(infer(&desk, &["lint", "story.json", "clean.json"]).0, 1);
    assert_lint!("lint-missing", transcript(&desk, &["lint", "gone.json", "story.json"]));
    let arguments = ["lint", "gone.json", "clean.json", "--format=github"];
    assert_lint!("lint-missing-github", transcript(&desk, &arguments));
    assert_eq!(lint_json(&desk, &["gone.json"])["failed"][0]["file"], "gone.json");
    let limited = infer(&desk, &["lint", "story.json", "--max-tuples=1"]);
    assert!(limited.0 == 2 && limited.1.contains("error["), "{limited:?}");
}

#[test]
fn a_rulebook_without_notices_is_a_mistake() {
    let desk = desk("lint-without");
    desk.write(
        "plain.dl",
        "/// {name} is.\n.decl thing(name: symbol)\n.input thing\n.output thing\n",
    );
    desk.write("plain.json", r#"{"title": "t", "facts": [{"thing": {"name": "a"}}]}"#);
    let plain = ["plain.json", "--no-builtin", "--rules=plain.dl"];
    assert_lint!("without-notices", desk.transcript(&[&["lint"], &plain[..]].concat()));
    assert_eq!(desk.infer(&[&["check", "--strict"], &plain[..]].concat()).0, 2);
    assert_eq!(desk.infer(&plain).0, 0);
}

/// Each file of a folder or of a pattern is a case, and what several include is told once.
#[test]
fn each_file_is_a_case_of_its_own() {
    let desk = desk("lint-folder");
    desk.write(
        "shared/actors.json",
        r#"{"facts": [
        {"actor": {"id": "dora", "name": "Dora"}},
        {"actor": {"id": "other-dora", "name": "Dora"}}
    ]}"#,
    );
    let story = |title: &str| {
        json!({"title": title, "include": ["../shared/actors.json"], "facts": [
            // The same id in both files: they are no one case.
            {"held": {"id": "claim", "text": title}},
        ]})
    };
    desk.write("cases/a.json", &story("First").to_string());
    desk.write("cases/b.json", &story("Second").to_string());
    let (code, text) = infer(&desk, &["lint", "cases"]);
    assert!(code == 1 && text.ends_with("\n2 cases: 2 notices\n"), "{text}");
    let ids = |found: Json| -> Vec<Json> {
        let notices = found["notices"].as_array().unwrap().iter();
        notices.map(|notice| json!([notice["file"], notice["line"], notice["id"]])).collect()
    };
    let expected = vec![
        json!(["shared/actors.json", 2, "dora"]),
        json!(["shared/actors.json", 3, "other-dora"]),
    ];
    assert_eq!(ids(lint_json(&desk, &["cases"])), expected);
    assert_eq!(ids(lint_json(&desk, &["cases/*.json", "cases/a.json"])), expected);
    let (code, text) = infer(&desk, &["lint", "none/*.json"]);
    assert!(code == 2 && text.contains("no-case"), "{text}");
}

/// What stands in a table has no place; the id says where to look.
#[test]
fn rows_of_tables_are_called_by_their_ids() {
    let desk = desk("lint-table");
    desk.write("table/actor.csv", "id\nann\nbob\n");
    desk.write("table/name.csv", "x,text\nann,Ann\nbob,Ann\n");
    assert_lint!("table", transcript(&desk, &["lint", "-F", "table"]));
    assert_lint!("table-github", transcript(&desk, &["lint", "-F", "table", "--format=github"]));
}

/// What a file, an id or a name holds reaches no terminal as it is, and ends no command of a
/// workflow.
#[test]
fn hostile_texts_are_made_visible() {
    let desk = desk("lint-hostile");
    let file = "100%,\u{1b}[31m::error::\u{202e}a.json";
    let facts = json!({"title": "t", "facts": [
        {"actor": {"id": "a\u{1b}[2J\n::error::%", "name": "Evil\u{202e}\n::warning::%0A"}},
        {"actor": {"id": "b", "name": "Evil\u{202e}\n::warning::%0A"}},
    ]});
    desk.write(file, &facts.to_string());
    desk.write(
        "more.dl",
        "/// [odd] {a} is odd.\nnotice(a, \"\\u{1b}[1m odd\\n::x\") :- actor(a).\n",
    );
    for (name, arguments) in [
        ("hostile-lint", vec!["lint", file]),
        ("hostile-github", vec!["lint", file, "--format=github"]),
        ("hostile-board", vec![file]),
        ("hostile-markdown", vec![file, "--format=markdown"]),
        ("hostile-strict", vec!["check", "--strict", file]),
    ] {
        let text = transcript(&desk, &arguments);
        let is_harmless = |letter: char| letter == '\n' || !letter.is_control();
        let is_machine = name.ends_with("github");
        assert!(
            is_machine || text.chars().all(|it| is_harmless(it) && it != '\u{202e}'),
            "{text:?}"
        );
        let commands = text.lines().filter(|line| line.starts_with("::")).count();
        assert_eq!(commands, if is_machine { 2 } else { 0 }, "{text}");
        assert_lint!(name, text.escape_debug().to_string().replace("\\n", "\n"));
    }
}

/// The rules of a desk may look for more; the first help is that of the rulebook.
#[test]
fn a_desk_adds_its_own_notices() {
    let desk = desk("lint-more");
    desk.write(
        "more.dl",
        "/// [no-quote] {who} is quoted nowhere in {s}.\n\
         notice(s, \"no quote\") :- said(s, _, who, _, _), who != \"court\".\n\
         notice_help(\"no quote\", \"copy the sentence that says so\").\n\
         // A rule without words.\n\
         notice(a, \"an actor\") :- authority(a).\n",
    );
    let arguments = ["lint", "story.json", "--rules=more.dl"];
    assert_lint!("lint-more", transcript(&desk, &arguments));
}

#[test]
fn a_strict_check_counts_notices() {
    let desk = desk("lint-strict");
    desk.write("clean.json", CLEAN);
    infer(&desk, &["accept", "story.json", "clean.json"]);
    assert_eq!(infer(&desk, &["check", "."]), (0, "2 cases: 2 the same\n".to_owned()));
    assert_eq!(infer(&desk, &["check", "--strict", "clean.json"]).0, 0);
    for format in ["text", "json", "markdown", "github", "junit"] {
        let arguments = ["check", "--strict", ".", &format!("--format={format}")];
        assert_lint!(format!("strict-{format}"), transcript(&desk, &arguments));
    }
    assert!(desk.read("summary.md").contains("finding without authority"));
    // Beside what differs, and in a case that was never accepted.
    desk.edit("story.json", "\"by\": \"ann\", \"on\"", "\"by\": \"court\", \"on\"");
    std::fs::remove_file(desk.path("clean.accepted")).unwrap();
    desk.edit(
        "clean.json",
        "{\"id\": \"bob\"}",
        "{\"id\": \"bob\", \"name\": \"Al\"}}, {\"actor\": {\"id\": \"al\", \"name\": \"Al\"}",
    );
    assert_lint!("strict-differences", transcript(&desk, &["check", "--strict", "."]));
}

/// Accepted conclusions hold no notice, so a fixed one moves nothing.
#[test]
fn notices_are_no_conclusions() {
    let desk = desk("lint-accepted");
    let rules = RULES.split("/// {p} is {status}.").next().unwrap();
    let notices = RULES.split_once("/// {x}: {notice}").unwrap().1;
    desk.write("notes.dl", &format!("{rules}/// {{x}}: {{notice}}{notices}"));
    infer(&desk, &["accept", "story.json"]);
    assert!(!desk.read("story.accepted").contains("notice(s2"), "{}", desk.read("story.accepted"));
}
