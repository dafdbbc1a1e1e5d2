//! What looks wrong in the notes: on the board, by `infer lint`, and in a strict check.

#![allow(missing_docs, clippy::unwrap_used)]

mod sandbox;

use sandbox::Sandbox;
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
fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::empty(name);
    sandbox.write("notes.dl", RULES);
    sandbox.write("story.json", STORY);
    sandbox
}

/// The arguments of a command with the small rulebook.
fn by_notes<'a>(arguments: &[&'a str]) -> Vec<&'a str> {
    [arguments, &["--no-builtin", "--rules=notes.dl"]].concat()
}

fn infer(sandbox: &Sandbox, arguments: &[&str]) -> (i32, String) {
    sandbox.infer(&by_notes(arguments))
}

fn transcript(sandbox: &Sandbox, arguments: &[&str]) -> String {
    sandbox.transcript(&by_notes(arguments))
}

fn lint_json(sandbox: &Sandbox, arguments: &[&str]) -> Json {
    let (_, text) = infer(sandbox, &[&["lint", "--format=json"], arguments].concat());
    serde_json::from_str(&text).unwrap()
}

#[test]
fn notices_in_every_format() {
    let sandbox = sandbox("lint-formats");
    for format in ["text", "json", "github"] {
        let format = format!("--format={format}");
        let name = format!("lint-{}", &format[9..]);
        assert_lint!(name, transcript(&sandbox, &["lint", "story.json", &format]));
    }
    assert_lint!("lint-as-of", transcript(&sandbox, &["lint", "story.json", "--as-of=1933-10"]));
}

#[test]
fn the_board_has_notices_below_the_conclusions() {
    let sandbox = sandbox("lint-board");
    for format in ["text", "markdown"] {
        let text = transcript(&sandbox, &["story.json", &format!("--format={format}")]);
        assert_lint!(format!("board-{format}"), text);
    }
    let (_, json) = infer(&sandbox, &["story.json", "--format=json"]);
    let json: Json = serde_json::from_str(&json).unwrap();
    assert_eq!(
        json["relations"]["notice"],
        json!([{"x": "s2", "notice": "finding without authority"}])
    );
    let (_, csv) = infer(&sandbox, &["story.json", "--format=csv", "--only=notice"]);
    assert_eq!(csv, "x,notice\ns2,finding without authority\n");
    let (_, only) = infer(&sandbox, &["story.json", "--only=spoke"]);
    assert!(!only.contains("Check these notes"), "{only}");
    sandbox.write("clean.json", CLEAN);
    let (_, clean) = infer(&sandbox, &["clean.json"]);
    assert!(!clean.contains("Check these notes"), "{clean}");
}

#[test]
fn a_page_has_notices_for_as_long_as_they_are_so() {
    let sandbox = sandbox("lint-page");
    sandbox.edit("story.json", "    {\"discredited\": {\"id\": \"s2\"", "    {\"said\": {\"id\": \"s4\", \"what\": \"sale\", \"by\": \"court\", \"on\": \"1933-11-20\"}},\n    {\"discredited\": {\"id\": \"s2\"");
    let (code, said) = infer(&sandbox, &["report", "story.json", "-o", "story.html"]);
    assert_eq!(code, 0, "{said}");
    let page = sandbox.read("story.html");
    let (_, section) = page.split_once("<h2 id=\"~notices\">Check these notes</h2>").unwrap();
    let (section, _) = section.split_once("</section>").unwrap();
    assert_lint!("page", section);
}

#[test]
fn the_exit_code_says_whether_there_are_notices() {
    let sandbox = sandbox("lint-exit");
    sandbox.write("clean.json", CLEAN);
    assert_eq!(infer(&sandbox, &["lint", "clean.json"]), (0, "1 case: no notices\n".to_owned()));
    assert_eq!(infer(&sandbox, &["lint", "story.json", "clean.json"]).0, 1);
    assert_lint!("lint-missing", transcript(&sandbox, &["lint", "gone.json", "story.json"]));
    let arguments = ["lint", "gone.json", "clean.json", "--format=github"];
    assert_lint!("lint-missing-github", transcript(&sandbox, &arguments));
    assert_eq!(lint_json(&sandbox, &["gone.json"])["failed"][0]["file"], "gone.json");
    let limited = infer(&sandbox, &["lint", "story.json", "--max-tuples=1"]);
    assert!(limited.0 == 2 && limited.1.contains("error["), "{limited:?}");
}

#[test]
fn a_rulebook_without_notices_is_a_mistake() {
    let sandbox = sandbox("lint-without");
    sandbox.write(
        "plain.dl",
        "/// {name} is.\n.decl thing(name: symbol)\n.input thing\n.output thing\n",
    );
    sandbox.write("plain.json", r#"{"title": "t", "facts": [{"thing": {"name": "a"}}]}"#);
    let plain = ["plain.json", "--no-builtin", "--rules=plain.dl"];
    assert_lint!("without-notices", sandbox.transcript(&[&["lint"], &plain[..]].concat()));
    assert_eq!(sandbox.infer(&[&["check", "--strict"], &plain[..]].concat()).0, 2);
    assert_eq!(sandbox.infer(&plain).0, 0);
}

/// Each file of a folder or of a pattern is a case, and what several include is told once.
#[test]
fn each_file_is_a_case_of_its_own() {
    let sandbox = sandbox("lint-folder");
    sandbox.write(
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
    sandbox.write("cases/a.json", &story("First").to_string());
    sandbox.write("cases/b.json", &story("Second").to_string());
    let (code, text) = infer(&sandbox, &["lint", "cases"]);
    assert!(code == 1 && text.ends_with("\n2 cases: 2 notices\n"), "{text}");
    let ids = |found: Json| -> Vec<Json> {
        let notices = found["notices"].as_array().unwrap().iter();
        notices.map(|notice| json!([notice["file"], notice["line"], notice["id"]])).collect()
    };
    let expected = vec![
        json!(["shared/actors.json", 2, "dora"]),
        json!(["shared/actors.json", 3, "other-dora"]),
    ];
    assert_eq!(ids(lint_json(&sandbox, &["cases"])), expected);
    assert_eq!(ids(lint_json(&sandbox, &["cases/*.json", "cases/a.json"])), expected);
    let (code, text) = infer(&sandbox, &["lint", "none/*.json"]);
    assert!(code == 2 && text.contains("no-case"), "{text}");
}

/// What stands in a table has no place; the id says where to look.
#[test]
fn rows_of_tables_are_called_by_their_ids() {
    let sandbox = sandbox("lint-table");
    sandbox.write("table/actor.csv", "id\nann\nbob\n");
    sandbox.write("table/name.csv", "x,text\nann,Ann\nbob,Ann\n");
    assert_lint!("table", transcript(&sandbox, &["lint", "-F", "table"]));
    assert_lint!("table-github", transcript(&sandbox, &["lint", "-F", "table", "--format=github"]));
}

/// What a file, an id or a name holds reaches no terminal as it is, and ends no command of a
/// workflow.
#[test]
fn hostile_texts_are_made_visible() {
    let sandbox = sandbox("lint-hostile");
    let file = "100%,\u{1b}[31m::error::\u{202e}a.json";
    let facts = json!({"title": "t", "facts": [
        {"actor": {"id": "a\u{1b}[2J\n::error::%", "name": "Evil\u{202e}\n::warning::%0A"}},
        {"actor": {"id": "b", "name": "Evil\u{202e}\n::warning::%0A"}},
    ]});
    sandbox.write(file, &facts.to_string());
    sandbox.write(
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
        let text = transcript(&sandbox, &arguments);
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
    let sandbox = sandbox("lint-more");
    sandbox.write(
        "more.dl",
        "/// [no-quote] {who} is quoted nowhere in {s}.\n\
         notice(s, \"no quote\") :- said(s, _, who, _, _), who != \"court\".\n\
         notice_help(\"no quote\", \"copy the sentence that says so\").\n\
         // A rule without words.\n\
         notice(a, \"an actor\") :- authority(a).\n",
    );
    let arguments = ["lint", "story.json", "--rules=more.dl"];
    assert_lint!("lint-more", transcript(&sandbox, &arguments));
}

#[test]
fn a_strict_check_counts_notices() {
    let sandbox = sandbox("lint-strict");
    sandbox.write("clean.json", CLEAN);
    infer(&sandbox, &["accept", "story.json", "clean.json"]);
    assert_eq!(infer(&sandbox, &["check", "."]), (0, "2 cases: 2 the same\n".to_owned()));
    assert_eq!(infer(&sandbox, &["check", "--strict", "clean.json"]).0, 0);
    for format in ["text", "json", "markdown", "github", "junit"] {
        let arguments = ["check", "--strict", ".", &format!("--format={format}")];
        assert_lint!(format!("strict-{format}"), transcript(&sandbox, &arguments));
    }
    assert!(sandbox.read("summary.md").contains("finding without authority"));
    // Beside what differs, and in a case that was never accepted.
    sandbox.edit("story.json", "\"by\": \"ann\", \"on\"", "\"by\": \"court\", \"on\"");
    std::fs::remove_file(sandbox.path("clean.accepted")).unwrap();
    sandbox.edit(
        "clean.json",
        "{\"id\": \"bob\"}",
        "{\"id\": \"bob\", \"name\": \"Al\"}}, {\"actor\": {\"id\": \"al\", \"name\": \"Al\"}",
    );
    assert_lint!("strict-differences", transcript(&sandbox, &["check", "--strict", "."]));
}

/// Accepted conclusions hold no notice, so a fixed one moves nothing.
#[test]
fn notices_are_no_conclusions() {
    let sandbox = sandbox("lint-accepted");
    let rules = RULES.split("/// {p} is {status}.").next().unwrap();
    let notices = RULES.split_once("/// {x}: {notice}").unwrap().1;
    sandbox.write("notes.dl", &format!("{rules}/// {{x}}: {{notice}}{notices}"));
    infer(&sandbox, &["accept", "story.json"]);
    assert!(
        !sandbox.read("story.accepted").contains("notice(s2"),
        "{}",
        sandbox.read("story.accepted")
    );
}
