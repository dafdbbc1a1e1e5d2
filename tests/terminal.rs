//! `infer review` at a pseudo-terminal: what is decided is what is left, however the session ends.

#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::unwrap_used)]

mod pty;
mod sandbox;

use std::io::Write as _;

use pty::{PROMPT, Session};
use sandbox::Sandbox;

const STORY: &str = "harbour.json";
const ACCEPTED: &str = "harbour.accepted";

/// Who spoke, who denied it, and what an anonymous source said of a sale.
const FACTS: &str = r#"{
  "title": "Did the ministers speak?",
  "facts": [
    {"state": {"id": "freedonia", "name": "Freedonia"}},
    {"state": {"id": "sylvania", "name": "Sylvania"}},
    {"person": {"id": "firefly", "name": "Rufus T. Firefly", "side": "freedonia"}},
    {"person": {"id": "trentino", "name": "Ambassador Trentino", "side": "sylvania"}},
    {"anonymous": {"id": "dockers", "name": "dock workers"}},
    {"outlet": {"id": "gazette", "name": "The Gazette"}},
    {"spoke_with": {"id": "talk", "who": "firefly", "whom": "trentino", "when": "1933-11-17"}},
    {"held": {"id": "sale", "text": "The pier was sold"}},
    {"asserted": {"id": "s1", "what": "talk", "by": "dockers", "via": "gazette", "on": "1933-11-18"}},
    {"denied": {"id": "s2", "what": "talk", "by": "trentino", "via": "gazette", "on": "1933-11-20"}},
    {"asserted": {"id": "s3", "what": "sale", "by": "dockers", "via": "gazette", "on": "1933-11-20"}}
  ]
}
"#;

/// A sandbox with a story in which three conclusions differ from what was accepted: that of the sale
/// because of `s3`, that of the talk and the disputed contact because of `s2`.
fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::empty(name);
    sandbox.write(STORY, FACTS);
    assert_eq!(sandbox.infer(&["accept", STORY]).0, 0);
    sandbox.edit(STORY, "{\"denied\": ", "{\"declined_to_comment\": ");
    sandbox.edit(
        STORY,
        "\"what\": \"sale\", \"by\": \"dockers\"",
        "\"what\": \"sale\", \"by\": \"firefly\"",
    );
    sandbox
}

/// What `infer accept` would write.
fn all_accepted(sandbox: &Sandbox) -> String {
    let before = sandbox.read(ACCEPTED);
    sandbox.infer(&["accept", STORY]);
    let after = sandbox.read(ACCEPTED);
    sandbox.write(ACCEPTED, &before);
    after
}

/// The lines that one text has and the other has not.
fn difference(before: &str, after: &str) -> String {
    let lines = |of: &str, not_of: &str, sign: &str| -> String {
        let lines = of.lines().filter(|line| !not_of.lines().any(|other| other == *line));
        lines.fold(String::new(), |text, line| text + sign + " " + line + "\n")
    };
    lines(before, after, "-") + &lines(after, before, "+")
}

#[test]
fn what_was_decided_is_left_and_the_rest_keeps_its_causes() {
    let sandbox = sandbox("decisions");
    let before = sandbox.read(ACCEPTED);
    let mut session = Session::review(&sandbox, 100, true);
    session.press(&["a", "r", "s"]);
    let (code, text) = session.end();
    insta::assert_snapshot!("session", format!("exit {code}\n{text}"));
    insta::assert_snapshot!("written", difference(&before, &sandbox.read(ACCEPTED)));
    insta::assert_snapshot!("left", sandbox.transcript(&["check", STORY]));
}

#[test]
fn accepting_all_is_infer_accept() {
    let sandbox = sandbox("all");
    let wanted = all_accepted(&sandbox);
    let mut first = Session::review(&sandbox, 100, false);
    first.press(&["r", "x?\u{1b}[Aa", "S"]);
    assert_eq!(first.end().0, 1);
    assert_ne!(sandbox.read(ACCEPTED), wanted);
    let mut second = Session::review(&sandbox, 100, false);
    second.press(&["a", "a"]);
    let (code, text) = second.end();
    assert!(
        code == 0 && text.ends_with("2 conclusions accepted, 0 rejected, 0 skipped\n"),
        "{text}"
    );
    assert_eq!(sandbox.read(ACCEPTED), wanted);
}

#[test]
fn nothing_decided_is_lost_however_it_ends() {
    for (name, key) in [("q", "q"), ("ctrl-c", "\u{3}"), ("ctrl-d", "\u{4}")] {
        let sandbox = sandbox(name);
        let mut session = Session::review(&sandbox, 80, true);
        session.press(&["a", key]);
        let (code, text) = session.end();
        assert!(
            text.ends_with("1 conclusion accepted, 0 rejected, 0 skipped, 2 not seen\n"),
            "{text}"
        );
        assert_eq!(code, 1);
        assert!(
            sandbox.infer(&["check", STORY]).1.starts_with("harbour.json: 2 conclusions differ")
        );
    }
    for hangs_up in [true, false] {
        let sandbox = sandbox(if hangs_up { "hang-up" } else { "kill" });
        let mut session = Session::review(&sandbox, 80, true);
        session.press(&["a"]);
        session.asked();
        if hangs_up {
            let Session { mut child, keys, screen, .. } = session;
            // The thread that reads holds the terminal, too, and stops when it cannot send.
            drop(screen);
            (&keys).write_all(b"w").unwrap();
            drop(keys);
            child.wait().unwrap();
        } else {
            session.child.kill().unwrap();
            session.child.wait().unwrap();
        }
        assert!(
            sandbox.infer(&["check", STORY]).1.starts_with("harbour.json: 2 conclusions differ")
        );
    }
}

/// What somebody else accepts meanwhile, or writes there, is not undone.
#[test]
fn a_file_that_changes_meanwhile_is_told_and_left() {
    for name in ["changed", "deleted"] {
        let sandbox = sandbox(name);
        let mut session = Session::review(&sandbox, 100, true);
        session.press(&["a"]);
        session.asked();
        let others = sandbox.read(ACCEPTED).replace("The pier was sold", "The pier was let");
        if name == "changed" {
            sandbox.write(ACCEPTED, &others);
        } else {
            std::fs::remove_file(sandbox.path(ACCEPTED)).unwrap();
        }
        session.keys.write_all(b"a").unwrap();
        let (code, text) = session.end();
        assert!(code == 2 && text.contains("error[file-changed]"), "{code}: {text}");
        let left = std::fs::read_to_string(sandbox.path(ACCEPTED)).ok();
        assert_eq!(left, (name == "changed").then_some(others));
    }
}

#[test]
fn what_was_never_accepted_is_added_piece_by_piece() {
    let sandbox = Sandbox::empty("new");
    sandbox.write(STORY, FACTS);
    let mut session = Session::review(&sandbox, 100, true);
    session.press(&["r", "r", "r"]);
    assert_eq!(session.end().0, 1);
    assert!(!sandbox.0.join(ACCEPTED).exists());
    let mut session = Session::review(&sandbox, 100, true);
    session.press(&["r", "a", "s"]);
    assert_eq!(session.end().0, 1);
    insta::assert_snapshot!("new", sandbox.transcript(&["check", STORY]));
}

#[test]
fn a_narrow_terminal_and_colours() {
    let sandbox = sandbox("narrow");
    let mut narrow = Session::review(&sandbox, 30, true);
    narrow.press(&["w", "q"]);
    let text = narrow.end().1;
    assert!(text.contains("not seen") && !text.contains('\u{1b}'), "{text}");
    // Nothing that is laid out is wider than the narrowest layout; accepted lines are as they are.
    let is_laid_out = |line: &&str| !line.starts_with("  - ") && !line.starts_with("  + ");
    let (folded, whole) = text.split_once(PROMPT).unwrap();
    for line in folded.lines().filter(is_laid_out) {
        assert!(line.chars().count() <= 50, "{line}");
    }
    assert!(whole.lines().count() > folded.lines().count());
    let mut coloured = Session::review(&sandbox, 100, false);
    coloured.press(&["q"]);
    assert!(coloured.end().1.contains("\u{1b}[1m"));
}

#[test]
fn a_case_that_does_not_load_hides_no_other() {
    let sandbox = sandbox("broken");
    sandbox.write("broken.json", "{\"title\": \"x\", \"facts\": [{}]}");
    let mut session = Session::with(&sandbox, &["review", "."], 100, true);
    session.press(&["a", "a", "a"]);
    let (code, text) = session.end();
    assert!(
        text.contains("broken.json:1")
            && text.ends_with("3 conclusions accepted, 0 rejected, 0 skipped\n"),
        "{text}"
    );
    assert_eq!(code, 2);
    sandbox.write("broken.json", "{\"facts\": []}");
    let session = Session::with(&sandbox, &["review", "."], 100, true);
    assert_eq!(session.end(), (0, "everything is as accepted\n".to_owned()));
}

#[test]
fn without_a_terminal_nothing_changes() {
    let sandbox = sandbox("pipe");
    let before = sandbox.read(ACCEPTED);
    insta::assert_snapshot!("no-terminal", sandbox.transcript(&["review", STORY]));
    assert_eq!(sandbox.read(ACCEPTED), before);
}
