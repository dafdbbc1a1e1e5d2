//! Accepted conclusions: written, read back, damaged, compared, and what they are blamed on.

#![allow(missing_docs, clippy::unwrap_used)]

mod casefile;

use std::path::{Path, PathBuf};
use std::process::Command;

use casefile::{PROGRAM, Statement, case, given};
use geoinfer::diagnostic::Sources;
use geoinfer::engine::{Engine, Limits};
use geoinfer::review::{
    Accepted, Altered, Basis, Cause, Findings, Inquiry, Owner, Supposition, compare, rules,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

fn judge(facts: &[Json]) -> (Inquiry<'static>, Accepted) {
    let given = given(facts);
    let inquiry = Inquiry::new(&PROGRAM, given.clone(), Engine::Auto, Limits::default());
    let derived = inquiry.derive(&Supposition::default()).unwrap();
    let basis = Basis::new(&PROGRAM, &given, inquiry.date(&derived), rules(&PROGRAM));
    (inquiry, Accepted::new(&PROGRAM, &Findings::new(&PROGRAM, &derived), basis))
}

fn read(text: &str) -> Accepted {
    let mut sources = Sources::default();
    let source = sources.add("case.accepted", text);
    Accepted::read(&sources, source).unwrap()
}

/// An id that nobody would choose, from any letters.
fn hostile() -> impl Strategy<Value = String> {
    prop_oneof!["\\PC{1,12}", "[a-z0-9:;,() \"\\\\#-]{1,12}", "-?[0-9]{1,4}(-[0-9]{2}){0,2}"]
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").map_or(60, |cases| cases.parse().unwrap()),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_written_is_read_back(case in case(), id in hostile(), name in hostile()) {
        let text = json!(case.facts()).to_string();
        let (id, name) = (json!(id).to_string(), json!(name).to_string());
        let text = text.replace("\"s0\"", &id).replace("\"North\"", &name);
        let facts: Vec<Json> = serde_json::from_str(&text).unwrap();
        let (_, accepted) = judge(&facts);
        let text = accepted.text(&PROGRAM);
        prop_assert_eq!(&read(&text), &accepted, "{}", text);
        prop_assert_eq!(read(&text).text(&PROGRAM), text);
    }

    /// A case that is read from what was accepted is the case that was accepted.
    #[test]
    fn the_accepted_facts_say_what_was_accepted(case in case()) {
        let (_, accepted) = judge(&case.facts());
        let (given, misfits) = accepted.basis.given(&PROGRAM);
        let inquiry = Inquiry::new(&PROGRAM, given, Engine::Auto, Limits::default());
        let date = accepted.basis.date;
        let found = inquiry.findings(&Supposition { date, ..Supposition::default() }).unwrap();
        prop_assert_eq!(misfits, 0);
        prop_assert_eq!(Accepted::new(&PROGRAM, &found, accepted.basis.clone()), accepted);
    }

    /// Whatever one edited statement moves is blamed on that statement, and on nothing else.
    #[test]
    fn one_edit_is_the_cause_of_all_that_moves(case in case(), which in any::<Index>(), to in 0..9_usize) {
        let case = case.at_the_end();
        let (_, accepted) = judge(&case.facts());
        let mut edited = case.clone();
        let at = which.index(case.statements.len());
        edited.statements[at] = Statement { stance: casefile::STANCES[to], ..edited.statements[at].clone() };
        let (inquiry, now) = judge(&edited.facts());
        let comparison = compare(&accepted, &now, &inquiry).unwrap();
        let id = Owner::Id(format!("s{at}"));
        for moved in &comparison.moved {
            prop_assert_eq!(&moved.facts, &Cause::Needed(vec![0]));
            prop_assert!(moved.rules.is_empty());
        }
        prop_assert!(comparison.items.iter().all(|item| matches!(item, Altered::Fact(owner, _) if *owner == id)));
        prop_assert_eq!(comparison.moved.is_empty(), accepted.findings == now.findings);
    }
}

/// A folder of its own for a test, with a copy of the facts.
struct Desk(PathBuf);

impl Desk {
    fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("accepted").join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("facts/background")).unwrap();
        for part in ["facts", "facts/background"] {
            for entry in std::fs::read_dir(part).unwrap() {
                let path = entry.unwrap().path();
                if path.extension().is_some_and(|extension| extension == "json") {
                    std::fs::copy(&path, folder.join(&path)).unwrap();
                }
            }
        }
        Self(folder)
    }

    fn run(&self, program: &str, arguments: &[&str]) -> (i32, String) {
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.0);
        command.env("GITHUB_STEP_SUMMARY", self.0.join("summary.md"));
        command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
        let output = command.output().unwrap();
        let text = [output.stdout, output.stderr].concat();
        (output.status.code().unwrap(), String::from_utf8(text).unwrap())
    }

    fn infer(&self, arguments: &[&str]) -> (i32, String) {
        self.run(env!("CARGO_BIN_EXE_infer"), arguments)
    }

    fn transcript(&self, arguments: &[&str]) -> String {
        let (code, text) = self.infer(arguments);
        format!("exit {code}\n{text}")
    }

    fn read(&self, file: &str) -> String {
        std::fs::read_to_string(self.0.join(file)).unwrap()
    }

    fn write(&self, file: &str, text: &str) {
        std::fs::write(self.0.join(file), text).unwrap();
    }

    fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{from} in {file}");
        self.write(file, &text.replace(from, to));
    }

    /// Peskov declines to comment where he denied the call.
    fn change_a_stance(&self) {
        self.edit(
            "facts/nov2024.json",
            r#"{"denied": {"id": "s8""#,
            r#"{"declined_to_comment": {"id": "s8""#,
        );
    }
}

const NOV: &str = "facts/nov2024.json";

#[test]
fn what_is_accepted_is_as_accepted() {
    let desk = Desk::new("accept");
    insta::assert_snapshot!("never-accepted", desk.transcript(&["check", NOV]));
    assert_eq!(desk.infer(&["accept", "facts"]).0, 0);
    assert_eq!(desk.infer(&["check", "facts"]), (0, "7 cases: 7 the same\n".to_owned()));
    let written = desk.read("facts/nov2024.accepted");
    assert_eq!(desk.infer(&["accept", "facts"]).1, "accepted 7 cases: 0 files have changed\n");
    assert_eq!(desk.read("facts/nov2024.accepted"), written);
    let (conclusions, _) = written.split_once("\nrules\n").unwrap();
    insta::assert_snapshot!("accepted-file", conclusions);
}

#[test]
fn a_changed_stance_is_named_in_every_format() {
    let desk = Desk::new("stance");
    desk.infer(&["accept", "facts"]);
    desk.change_a_stance();
    for format in ["text", "json", "markdown", "github", "junit"] {
        let output = desk.transcript(&["check", NOV, "--format", format]);
        insta::assert_snapshot!(format!("stance-{format}"), output);
    }
    assert_eq!(
        format!("exit 1\n{}", desk.read("summary.md")),
        desk.transcript(&["check", NOV, "--format=markdown"])
    );
    let line = desk.read(NOV).lines().position(|line| line.contains("\"s8\"")).unwrap() + 1;
    let annotations = desk.infer(&["check", NOV, "--format=github"]).1;
    assert!(
        annotations.lines().all(|text| !text.starts_with("::error")
            || text.contains(&format!("file={NOV},line={line},")))
    );
}

#[test]
fn dates_additions_removals_and_rows_are_named() {
    let desk = Desk::new("edits");
    desk.infer(&["accept", "facts"]);
    desk.edit(
        NOV,
        "{\"asserted\": {\"id\": \"s10\"",
        "{\"asked\": {\"date\": \"2024-11-10\"}},\n{\"asserted\": {\"id\": \"s10\"",
    );
    insta::assert_snapshot!("an-earlier-date", desk.transcript(&["check", NOV]));
    let desk = Desk::new("additions");
    desk.infer(&["accept", "facts"]);
    desk.change_a_stance();
    desk.edit(NOV, "{\"asserted\": {\"id\": \"s10\"", "{\"denied\": {\"id\": \"new\", \"what\": \"call-6-nov\", \"by\": \"trump\", \"on\": \"2024-11-08\"}},\n{\"asserted\": {\"id\": \"s10\"");
    insta::assert_snapshot!("two-edits", desk.transcript(&["check", NOV]));
}

#[test]
fn a_changed_rule_is_named() {
    let desk = Desk::new("rule");
    let rule = "/// [loud] It was spoken of.\nloud(p) :- statement(_, p, _, _).\n";
    let decl =
        "/// {p} is loud.\n.decl loud(p: Proposition)\n.output loud\nconclusion(9, \"loud\").\n";
    desk.write("loud.dl", &format!("{decl}{rule}"));
    let flynn = "facts/flynn-kislyak-2016.json";
    desk.infer(&["accept", flynn, "--rules", "loud.dl"]);
    assert_eq!(desk.infer(&["check", flynn, "--rules", "loud.dl"]).0, 0);
    desk.edit("loud.dl", "statement(_, p, _, _)", "statement(_, p, _, \"admitted\")");
    insta::assert_snapshot!(
        "changed-rule",
        desk.transcript(&["check", flynn, "--rules", "loud.dl"])
    );
    insta::assert_snapshot!("removed-rules", desk.transcript(&["check", flynn]));
    desk.write("old.dl", &format!("{decl}{rule}"));
    insta::assert_snapshot!(
        "two-rulebooks",
        desk.transcript(&["diff", "old.dl", "loud.dl", "--facts", flynn])
    );
}

#[test]
fn two_files_and_two_revisions() {
    let desk = Desk::new("diff");
    desk.write("facts/draft.json", &desk.read(NOV));
    for arguments in [
        &["init", "--quiet"][..],
        &["add", "facts"],
        &["-c", "user.name=n", "-c", "user.email=e", "commit", "--quiet", "--message", "first"],
    ] {
        assert_eq!(desk.run("git", arguments).0, 0);
    }
    assert_eq!(
        desk.infer(&["diff", "facts/draft.json", NOV]),
        (0, "1 case: 1 the same\n".to_owned())
    );
    desk.change_a_stance();
    let files = desk.transcript(&["diff", "facts/draft.json", NOV]);
    assert_eq!(files, desk.transcript(&["diff", "HEAD:facts/nov2024.json", NOV]));
    insta::assert_snapshot!("diff", files);
    insta::assert_snapshot!(
        "unknown-revision",
        desk.transcript(&["diff", "gone:facts/nov2024.json", NOV])
    );
    insta::assert_snapshot!(
        "unknown-path",
        desk.transcript(&["diff", "HEAD:facts/gone.json", NOV])
    );
    insta::assert_snapshot!("no-option", desk.transcript(&["diff", "--output=x:y", NOV]));
    insta::assert_snapshot!("unlike", desk.transcript(&["diff", "old.dl", NOV]));
}

#[test]
fn damage_is_told_and_the_others_are_checked() {
    let desk = Desk::new("damage");
    desk.infer(&["accept", "facts"]);
    let accepted = "facts/nov2024.accepted";
    let whole = desk.read(accepted);
    desk.write(
        accepted,
        &whole
            .replace("call-6-nov: one_sided", "call-6-nov one_sided")
            .replace("rules\n", "rules\nbroken\n"),
    );
    desk.write("facts/musk-iravani-2024.json", "{\"title\": \"x\", \"facts\": [{}]}");
    std::fs::remove_file(desk.0.join("facts/woodward-calls-2024.json")).unwrap();
    insta::assert_snapshot!("damaged", desk.transcript(&["check", "facts"]));
    desk.write(accepted, &whole.replace("format 1", "format 2"));
    insta::assert_snapshot!("other-format", desk.transcript(&["check", NOV]));
    desk.write(accepted, &whole[..whole.len() / 8]);
    let (code, text) = desk.infer(&["check", NOV]);
    assert!(code == 2 && text.contains("accepted-damaged"), "{text}");
    insta::assert_snapshot!("no-stdin", desk.transcript(&["check", "-"]));
    insta::assert_snapshot!("no-match", desk.transcript(&["check", "stories/*.json"]));
}

#[test]
fn what_cannot_be_written_leaves_the_old_file() {
    let desk = Desk::new("unwritable");
    // A folder where the file should be cannot be replaced, whoever tries.
    std::fs::create_dir(desk.0.join("facts/nov2024.accepted")).unwrap();
    std::fs::write(desk.0.join("facts/nov2024.accepted/keep"), "").unwrap();
    insta::assert_snapshot!("unwritable", desk.transcript(&["accept", NOV]));
    let left = std::fs::read_dir(desk.0.join("facts")).unwrap();
    assert!(
        left.filter_map(Result::ok)
            .all(|entry| !entry.file_name().to_string_lossy().ends_with(".new"))
    );
}
