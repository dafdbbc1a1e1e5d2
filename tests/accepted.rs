//! Accepted conclusions: written, read back, damaged, compared, and what they are blamed on.

#![allow(missing_docs, clippy::unwrap_used)]

mod casefile;
mod sandbox;

use casefile::{PROGRAM, Statement, case, given};
use geoinfer::database::Database;
use geoinfer::diagnostic::Sources;
use geoinfer::engine::{Engine, Limits};
use geoinfer::program::{RuleSource, builtin_sources, load};
use geoinfer::value::Value;
use sandbox::{NOV, Sandbox};
use std::collections::BTreeSet;
use std::sync::LazyLock;

use geoinfer::review::accepted::owner;
use geoinfer::review::{
    Accepted, Basis, Cause, Findings, Inquiry, Owner, RuleBasis, Supposition, compare, rules,
};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

/// The rules of the program.
static RULES: LazyLock<RuleBasis> = LazyLock::new(|| {
    let mut sources = Sources::default();
    let program = load(builtin_sources(), &|_| Err(String::new()), &mut sources).program;
    rules(&program, &sources)
});

/// Accepted conclusions as a file has them.
fn text(accepted: &Accepted) -> String {
    accepted.text(&PROGRAM, |subject| format!("{subject:?} # is \"hard\"").replace('\n', " "))
}

/// What a file says of accepted conclusions: no rule by its name, and no facts that nothing mentions.
fn written(accepted: &Accepted) -> Accepted {
    let mut basis = accepted.basis.mentioned(&accepted.findings);
    basis.rules.rules.clear();
    basis.rules.files.values_mut().for_each(|file| file.rules.clear());
    Accepted { findings: accepted.findings.clone(), basis }
}

fn judge(facts: &[Json]) -> (Inquiry<'static>, Accepted) {
    let given = given(facts);
    let inquiry = Inquiry::new(&PROGRAM, given.clone(), Engine::Auto, Limits::default());
    let derived = inquiry.derive(&Supposition::default()).unwrap();
    let basis = Basis::new(&PROGRAM, &given, inquiry.date(&derived), RULES.clone());
    (inquiry, Accepted::new(&PROGRAM, &Findings::new(&PROGRAM, &derived), basis))
}

fn read(text: &str) -> Accepted {
    let mut sources = Sources::default();
    let source = sources.add("case.accepted", text);
    Accepted::read(&sources, source).unwrap()
}

#[test]
fn numbers_without_a_sign_are_read_back() {
    let text = ".decl size(n: unsigned, m: number)\n.input size\n\
                .decl large(n: unsigned)\n.output large\nlarge(n) :- size(n, _).\n";
    let file = RuleSource { name: "test.dl".to_owned(), text: text.to_owned() };
    let mut sources = Sources::default();
    let program = load(vec![file], &|_| Err(String::new()), &mut sources).program;
    let mut given = Database::new(&program);
    let size = program.find("size").unwrap();
    for number in [0, 7, u64::MAX] {
        given.insert(size, [Value::Unsigned(number), Value::Number(7)]);
    }
    let inquiry = Inquiry::new(&program, given.clone(), Engine::Auto, Limits::default());
    let derived = inquiry.derive(&Supposition::default()).unwrap();
    let basis = Basis::new(&program, &given, None, rules(&program, &sources));
    let accepted = Accepted::new(&program, &Findings::new(&program, &derived), basis);
    let text = accepted.text(&program, |_| String::new());
    assert!(text.contains("18446744073709551615u"), "{text}");
    assert_eq!(read(&text), written(&accepted));
    let (again, misfits) = read(&text).basis.given(&program);
    assert_eq!((misfits, again.tuples(size)), (0, given.tuples(size)));
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
        let file = self::text(&accepted);
        prop_assert_eq!(&read(&file), &written(&accepted), "{}", file);
        prop_assert_eq!(self::text(&read(&file)), file);
    }

    /// A case that is read from what was accepted is the case that was accepted.
    #[test]
    fn the_accepted_facts_say_what_was_accepted(case in case()) {
        let (_, accepted) = judge(&case.facts());
        let accepted = read(&text(&accepted));
        let (given, misfits) = accepted.basis.given(&PROGRAM);
        let inquiry = Inquiry::new(&PROGRAM, given, Engine::Auto, Limits::default());
        let date = accepted.basis.date;
        let found = inquiry.findings(&Supposition::as_of(date)).unwrap();
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
        prop_assert!(comparison.items.iter().all(|item| item.owner == id));
        prop_assert_eq!(comparison.moved.is_empty(), accepted.findings == now.findings);
    }

    /// What is adopted one by one is no longer different, and what is not keeps its causes; when all
    /// is adopted, nothing but today's facts is left.
    #[test]
    fn what_is_not_adopted_keeps_its_causes(case in case(), edits in prop::collection::vec((any::<Index>(), 0..9_usize), 1..4), chosen in any::<u64>()) {
        let case = case.at_the_end();
        let (_, accepted) = judge(&case.facts());
        let mut edited = case.clone();
        for (which, to) in edits {
            let statement = &mut edited.statements[which.index(case.statements.len())];
            statement.stance = casefile::STANCES[to];
        }
        let (inquiry, now) = judge(&edited.facts());
        let before = compare(&accepted, &now, &inquiry).unwrap();
        let owners: BTreeSet<_> = before.moved.iter().map(|moved| owner(&moved.change.subject)).collect();
        let owners: Vec<_> = owners.into_iter().collect();
        let (mut partly, mut wholly) = (accepted.clone(), accepted);
        let is_chosen = |subject: &_| owners.iter().position(|it| it == subject).is_some_and(|at| chosen >> at & 1 == 1);
        for subject in &owners {
            wholly = wholly.adopting(subject, &now);
            if is_chosen(subject) {
                partly = partly.adopting(subject, &now);
            }
        }
        let after = compare(&read(&text(&partly)), &now, &inquiry).unwrap();
        let left: Vec<_> = before.moved.into_iter().filter(|moved| !is_chosen(&owner(&moved.change.subject))).collect();
        if left.is_empty() && !owners.is_empty() {
            prop_assert_eq!(&partly, &now);
        }
        prop_assert_eq!(after.moved, left);
        prop_assert!(owners.is_empty() || wholly == now);
    }
}

/// What is killed at any moment has replaced a file or left it, and nothing in between.
#[test]
fn an_accept_that_is_killed_leaves_whole_files() {
    const FILES: usize = 40;
    const ROUNDS: u32 = 24;
    let sandbox = Sandbox::empty("killed");
    let file = |number: usize, extension: &str| format!("case-{number}.{extension}");
    let write = |stance: &str| {
        for number in 0..FILES {
            let facts = json!({"title": "t", "facts": [
                {"person": {"id": "ann", "name": "Ann"}},
                {"held": {"id": "it", "text": "It is so"}},
                {stance: {"id": "s", "what": "it", "by": "ann", "on": "1933-11-18"}},
            ]});
            sandbox.write(&file(number, "json"), &facts.to_string());
        }
    };
    let accepted = |stance: &str| {
        write(stance);
        let start = std::time::Instant::now();
        assert_eq!(sandbox.infer(&["accept", "."]).0, 0);
        (sandbox.read(&file(0, "accepted")), start.elapsed())
    };
    let (wholes, time) =
        (["denied", "asserted"].map(|stance| accepted(stance).0), accepted("denied").1);
    assert_ne!(wholes[0], wholes[1]);
    for round in 0..ROUNDS {
        write(["asserted", "denied"][round as usize % 2]);
        let mut child = sandbox.command(env!("CARGO_BIN_EXE_infer"), &["accept", "."]);
        let mut child = child.stderr(std::process::Stdio::null()).spawn().unwrap();
        std::thread::sleep(time * round / ROUNDS);
        child.kill().unwrap();
        child.wait().unwrap();
        for number in 0..FILES {
            assert!(wholes.contains(&sandbox.read(&file(number, "accepted"))));
        }
    }
    assert_eq!(accepted("asserted").0, wholes[1]);
}

/// Whoever changes facts or rules sees here which conclusions that moves.
#[test]
fn the_accepted_conclusions_of_the_repository_are_fresh() {
    let mut check = std::process::Command::new(env!("CARGO_BIN_EXE_infer"));
    let output = check.args(["check", "facts"]).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}\nif that is as it should be: infer accept facts");
    for file in std::fs::read_dir("facts").unwrap().map(|entry| entry.unwrap().path()) {
        let accepted = file.with_extension("accepted");
        assert_eq!(accepted.exists(), file.is_file(), "{}", file.display());
    }
}

#[test]
fn what_is_accepted_is_as_accepted() {
    let sandbox = Sandbox::new("accept");
    insta::assert_snapshot!("never-accepted", sandbox.transcript(&["check", NOV]));
    assert_eq!(sandbox.infer(&["accept", "facts"]).0, 0);
    assert_eq!(sandbox.infer(&["check", "facts"]), (0, "11 cases: 11 the same\n".to_owned()));
    let written = sandbox.read("facts/nov2024.accepted");
    assert_eq!(sandbox.infer(&["accept", "facts"]).1, "accepted 11 cases: 0 files have changed\n");
    assert_eq!(sandbox.read("facts/nov2024.accepted"), written);
    let (conclusions, _) = written.split_once("\nrules\n").unwrap();
    insta::assert_snapshot!("accepted-file", conclusions);
}

#[test]
fn a_changed_stance_is_named_in_every_format() {
    let sandbox = Sandbox::new("stance");
    sandbox.infer(&["accept", "facts"]);
    sandbox.change_a_stance();
    for format in ["text", "json", "markdown", "github", "junit"] {
        let output = sandbox.transcript(&["check", NOV, "--format", format]);
        insta::assert_snapshot!(format!("stance-{format}"), output);
    }
    assert_eq!(
        format!("exit 1\n{}", sandbox.read("summary.md")),
        sandbox.transcript(&["check", NOV, "--format=markdown"])
    );
    let line = sandbox.read(NOV).lines().position(|line| line.contains("\"s8\"")).unwrap() + 1;
    let annotations = sandbox.infer(&["check", NOV, "--format=github"]).1;
    assert!(
        annotations.lines().all(|text| !text.starts_with("::error")
            || text.contains(&format!("file={NOV},line={line},")))
    );
}

#[test]
fn dates_additions_removals_and_rows_are_named() {
    let sandbox = Sandbox::new("edits");
    sandbox.infer(&["accept", "facts"]);
    sandbox.edit(
        NOV,
        "{\"relayed\": {\"id\": \"s10\"",
        "{\"asked\": {\"date\": \"2024-11-10\"}},\n{\"relayed\": {\"id\": \"s10\"",
    );
    insta::assert_snapshot!("an-earlier-date", sandbox.transcript(&["check", NOV]));
    let sandbox = Sandbox::new("additions");
    sandbox.infer(&["accept", "facts"]);
    sandbox.change_a_stance();
    sandbox.edit(NOV, "{\"relayed\": {\"id\": \"s10\"", "{\"denied\": {\"id\": \"new\", \"what\": \"call-6-nov\", \"by\": \"trump\", \"on\": \"2024-11-08\"}},\n{\"relayed\": {\"id\": \"s10\"");
    insta::assert_snapshot!("two-edits", sandbox.transcript(&["check", NOV]));
}

#[test]
fn a_changed_rule_is_named() {
    let sandbox = Sandbox::new("rule");
    let rule = "/// [loud] It was spoken of.\nloud(p) :- statement(_, p, _, _).\n";
    let decl =
        "/// {p} is loud.\n.decl loud(p: Proposition)\n.output loud\nconclusion(9, \"loud\").\n";
    sandbox.write("loud.dl", &format!("{decl}{rule}"));
    let flynn = "facts/flynn-kislyak-2016.json";
    sandbox.infer(&["accept", flynn, "--rules", "loud.dl"]);
    assert_eq!(sandbox.infer(&["check", flynn, "--rules", "loud.dl"]).0, 0);
    sandbox.edit("loud.dl", "statement(_, p, _, _)", "statement(_, p, _, \"admitted\")");
    insta::assert_snapshot!(
        "changed-rule",
        sandbox.transcript(&["check", flynn, "--rules", "loud.dl"])
    );
    insta::assert_snapshot!("removed-rules", sandbox.transcript(&["check", flynn]));
    sandbox.write("old.dl", &format!("{decl}{rule}"));
    insta::assert_snapshot!(
        "two-rulebooks",
        sandbox.transcript(&["diff", "old.dl", "loud.dl", "--facts", flynn])
    );
}

/// What an accepted file costs in a repository is in proportion to the notes beside it.
#[test]
fn an_accepted_file_is_at_most_twice_its_notes() {
    for path in std::fs::read_dir("facts").unwrap().map(|entry| entry.unwrap().path()) {
        if path.extension().is_some_and(|extension| extension == "accepted") {
            let size = |path: &std::path::Path| std::fs::metadata(path).unwrap().len();
            let (accepted, notes) = (size(&path), size(&path.with_extension("json")));
            assert!(accepted <= 2 * notes, "{}: {accepted} for {notes}", path.display());
        }
    }
}

/// A file of format 2 names each rule, so a changed one is told by its name until all is accepted anew.
#[test]
fn a_file_of_format_2_is_read() {
    let sandbox = Sandbox::empty("format-2");
    for name in ["case.json", "case.accepted", "old.dl"] {
        let text = std::fs::read_to_string(format!("tests/accepted/{name}")).unwrap();
        sandbox.write(name, &text);
    }
    let check = ["check", "case.json", "--no-builtin", "--rules", "old.dl"];
    assert_eq!(sandbox.infer(&check), (0, "1 case: 1 the same\n".to_owned()));
    sandbox.edit("old.dl", "said(_, p, _), c", "said(_, p, \"ben\"), c");
    sandbox.edit(
        "case.json",
        "\"what\": \"r\", \"by\": \"ann\"",
        "\"what\": \"p\", \"by\": \"ann\"",
    );
    insta::assert_snapshot!("format-2", sandbox.transcript(&check));
    let accept = ["accept", "case.json", "--no-builtin", "--rules", "old.dl"];
    assert_eq!(sandbox.infer(&accept).0, 0);
    assert!(sandbox.read("case.accepted").contains("\nrules\nold.dl "));
    assert_eq!(sandbox.infer(&check).0, 0);
}

/// An outlet that nothing mentioned is not in the file, and is no cause once a statement mentions it.
#[test]
fn what_nothing_mentions_is_left_out() {
    let sandbox = Sandbox::new("mentions");
    sandbox.infer(&["accept", NOV]);
    let accepted = sandbox.read("facts/nov2024.accepted");
    assert!(accepted.contains("\ntass: ") && !accepted.contains("\nfox: "), "{accepted}");
    let later = r#"{"denied": {"id": "new", "what": "call-6-nov", "by": "trump", "via": "fox", "on": "2024-11-08"}}"#;
    let relayed = r#"{"relayed": {"id": "s10""#;
    sandbox.edit(NOV, relayed, &format!("{later},\n{relayed}"));
    let (code, text) = sandbox.infer(&["check", NOV]);
    assert_eq!(code, 1);
    assert!(text.contains("because new was added") && !text.contains("fox"), "{text}");
    sandbox.infer(&["accept", NOV]);
    sandbox.edit(NOV, &format!("{later},\n"), "");
    let (_, text) = sandbox.infer(&["check", NOV]);
    assert!(text.contains("because new was removed") && !text.contains("because fox"), "{text}");
}

#[test]
fn two_files_and_two_revisions() {
    let sandbox = Sandbox::new("diff");
    sandbox.write("facts/draft.json", &sandbox.read(NOV));
    for arguments in [
        &["init", "--quiet"][..],
        &["add", "facts"],
        &["-c", "user.name=n", "-c", "user.email=e", "commit", "--quiet", "--message", "first"],
    ] {
        assert_eq!(sandbox.run("git", arguments).0, 0);
    }
    assert_eq!(
        sandbox.infer(&["diff", "facts/draft.json", NOV]),
        (0, "1 case: 1 the same\n".to_owned())
    );
    sandbox.change_a_stance();
    let files = sandbox.transcript(&["diff", "facts/draft.json", NOV]);
    assert_eq!(files, sandbox.transcript(&["diff", "HEAD:facts/nov2024.json", NOV]));
    insta::assert_snapshot!("diff", files);
    insta::assert_snapshot!(
        "unknown-revision",
        sandbox.transcript(&["diff", "gone:facts/nov2024.json", NOV])
    );
    insta::assert_snapshot!(
        "unknown-path",
        sandbox.transcript(&["diff", "HEAD:facts/gone.json", NOV])
    );
    insta::assert_snapshot!("no-option", sandbox.transcript(&["diff", "--output=x:y", NOV]));
    insta::assert_snapshot!("unlike", sandbox.transcript(&["diff", "old.dl", NOV]));
}

#[test]
fn damage_is_told_and_the_others_are_checked() {
    let sandbox = Sandbox::new("damage");
    sandbox.infer(&["accept", "facts"]);
    let accepted = "facts/nov2024.accepted";
    let whole = sandbox.read(accepted);
    sandbox.write(
        accepted,
        &whole
            .replace("call-6-nov: one_sided", "call-6-nov one_sided")
            .replace("rules\n", "rules\nbroken\n"),
    );
    sandbox.write("facts/musk-iravani-2024.json", "{\"title\": \"x\", \"facts\": [{}]}");
    std::fs::remove_file(sandbox.0.join("facts/woodward-calls-2024.json")).unwrap();
    insta::assert_snapshot!("damaged", sandbox.transcript(&["check", "facts"]));
    sandbox.write(accepted, &whole.replace("format 3", "format 9"));
    insta::assert_snapshot!("other-format", sandbox.transcript(&["check", NOV]));
    sandbox.write(accepted, &whole[..whole.len() / 8]);
    let (code, text) = sandbox.infer(&["check", NOV]);
    assert!(code == 2 && text.contains("accepted-damaged"), "{text}");
    for line in ["call-6-nov: denied", "aid_leverage(trump, ukraine)"] {
        let doubled = whole.replace("\nfacts\n", &format!("{line}\n\nfacts\n"));
        assert_ne!(doubled, whole);
        sandbox.write(accepted, &doubled);
        let (code, text) = sandbox.infer(&["check", NOV]);
        assert!(code == 2 && text.contains("has a line already"), "{line}: {text}");
    }
    let line = whole.lines().find(|line| line.starts_with("as of ")).unwrap();
    sandbox.write(accepted, &whole.replace(line, "as of 2020-01-01T23:59Z"));
    insta::assert_snapshot!("other-date", sandbox.transcript(&["check", NOV]));
    sandbox.write(accepted, &whole.replace(&format!("{line}\n"), ""));
    let (code, text) = sandbox.infer(&["check", NOV]);
    assert!(code == 2 && text.contains("all is judged as of 2024-11-12T23:59Z"), "{text}");
    insta::assert_snapshot!("no-stdin", sandbox.transcript(&["check", "-"]));
    insta::assert_snapshot!("no-match", sandbox.transcript(&["check", "stories/*.json"]));
}

/// A process that was killed while it wrote leaves its file aside; one that writes now needs it.
#[test]
fn what_was_left_aside_goes_with_the_next_writing() {
    let sandbox = Sandbox::new("left-over");
    // No process has a number like the first.
    let gone = "facts/nov2024.accepted.4194999.new";
    let (ours, other) = (
        format!("facts/nov2024.accepted.{}.new", std::process::id()),
        "facts/woodward-calls-2024.accepted.4194999.new",
    );
    for file in [gone, &ours, other] {
        sandbox.write(file, "half");
    }
    let (code, text) = sandbox.infer(&["accept", NOV]);
    assert_eq!(code, 0, "{text}");
    assert!(!sandbox.path(gone).exists());
    assert!(sandbox.path(&ours).exists() && sandbox.path(other).exists());
}

#[test]
fn what_cannot_be_written_leaves_the_old_file() {
    let sandbox = Sandbox::new("unwritable");
    // A folder where the file should be cannot be replaced, whoever tries.
    std::fs::create_dir(sandbox.0.join("facts/nov2024.accepted")).unwrap();
    std::fs::write(sandbox.0.join("facts/nov2024.accepted/keep"), "").unwrap();
    insta::assert_snapshot!("unwritable", sandbox.transcript(&["accept", NOV]));
    let left = std::fs::read_dir(sandbox.0.join("facts")).unwrap();
    assert!(
        left.filter_map(Result::ok)
            .all(|entry| !entry.file_name().to_string_lossy().ends_with(".new"))
    );
}

#[test]
fn a_changed_claim_is_another_conclusion() {
    let sandbox = Sandbox::new("claim");
    sandbox.infer(&["accept", "facts"]);
    sandbox.edit(NOV, "not to escalate", "to escalate");
    insta::assert_snapshot!("changed-claim", sandbox.transcript(&["check", NOV]));
}

#[test]
fn a_later_statement_is_named_and_not_the_date() {
    let sandbox = Sandbox::new("later");
    sandbox.infer(&["accept", "facts"]);
    let later =
        r#"{"denied": {"id": "later", "what": "call-6-nov", "by": "trump", "on": "2024-11-13"}}"#;
    sandbox.edit(
        NOV,
        r#"{"relayed": {"id": "s10""#,
        &format!("{later},\n{}", r#"{"relayed": {"id": "s10""#),
    );
    let (code, text) = sandbox.infer(&["check", NOV]);
    assert_eq!(code, 1);
    assert!(text.contains("because later was added") && !text.contains("the date"), "{text}");
}

#[test]
fn a_file_that_was_cut_off_anywhere_is_no_accepted_file() {
    let sandbox = Sandbox::new("cut");
    sandbox.infer(&["accept", NOV]);
    let whole = sandbox.read("facts/nov2024.accepted");
    let ends: Vec<usize> = whole.match_indices('\n').map(|(at, _)| at + 1).collect();
    for &end in ends[..ends.len() - 1].iter().step_by(9) {
        let mut sources = Sources::default();
        let source = sources.add("case.accepted", &whole[..end]);
        assert!(Accepted::read(&sources, source).is_err(), "cut at {end}");
    }
}
