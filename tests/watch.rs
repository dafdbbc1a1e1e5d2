//! `infer watch`: what moves is told, whoever edits how, and nothing else is.
//!
//! Nothing here sleeps: what is to come is waited for, for as long as a loaded machine may take.

#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::unwrap_used)]

mod pty;
mod sandbox;

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use pty::Session;
use sandbox::Sandbox;
use serde_json::Value as Json;

const STORY: &str = "harbour.json";

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
    {"outlet": {"id": "echo", "name": "The Echo"}},
    {"spoke_with": {"id": "talk", "who": "firefly", "whom": "trentino", "when": "1933-11-17"}},
    {"held": {"id": "sale", "text": "The pier was sold"}},
    {"asserted": {"id": "s1", "what": "talk", "by": "dockers", "via": "gazette", "on": "1933-11-18"}},
    {"denied": {"id": "s2", "what": "talk", "by": "trentino", "via": "gazette", "on": "1933-11-20"}},
    {"relayed": {"id": "s3", "what": "talk", "by": "echo", "via": "echo", "on": "1933-11-20", "rests_on": "s2"}},
    {"asserted": {"id": "s4", "what": "sale", "by": "dockers", "via": "gazette", "on": "1933-11-20"}}
  ]
}
"#;

/// Nothing that is waited for here takes nearly as long.
const PATIENCE: Duration = Duration::from_mins(2);

fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::empty(&format!("watch-{name}"));
    sandbox.write(STORY, FACTS);
    sandbox
}

/// `infer watch` at pipes; what it writes to either stream comes in one.
struct Watch {
    child: Child,
    stdin: Option<ChildStdin>,
    output: Receiver<String>,
    /// What came and was not waited for yet.
    rest: String,
}

impl Watch {
    fn new(sandbox: &Sandbox, arguments: &[&str]) -> Self {
        let (mut reader, writer) = std::io::pipe().unwrap();
        let mut command =
            sandbox.command(env!("CARGO_BIN_EXE_infer"), &[&["watch"], arguments].concat());
        command.stdin(Stdio::piped()).stdout(writer.try_clone().unwrap()).stderr(writer);
        let mut child = command.spawn().unwrap();
        // The command holds the other end, too, and would keep it open.
        drop(command);
        let (sender, output) = channel();
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                let text = String::from_utf8_lossy(&bytes[..count]).into_owned();
                if sender.send(text).is_err() {
                    break;
                }
            }
        });
        Self { stdin: child.stdin.take(), child, output, rest: String::new() }
    }

    /// What is written up to this text, which is waited for.
    fn until(&mut self, text: &str) -> String {
        loop {
            if let Some(at) = self.rest.find(text) {
                let rest = self.rest.split_off(at + text.len());
                return std::mem::replace(&mut self.rest, rest);
            }
            let more = self.output.recv_timeout(PATIENCE);
            self.rest += &more.unwrap_or_else(|_| panic!("no {text:?} in {:?}", self.rest));
        }
    }

    /// Waits until the files are watched.
    fn begun(&mut self) -> String {
        self.until("watching ") + &self.until("\n\n")
    }

    /// The events up to the next one of this name.
    fn events(&mut self, name: &str) -> Vec<Json> {
        let mut events = Vec::new();
        loop {
            let event: Json = serde_json::from_str(&self.until("\n")).unwrap();
            let is_last = event["event"] == name;
            events.push(event);
            if is_last {
                return events;
            }
        }
    }

    fn line(&mut self, line: &str) {
        writeln!(self.stdin.as_mut().unwrap(), "{line}").unwrap();
    }

    fn signal(&self, signal: Signal) {
        kill(Pid::from_raw(self.child.id().try_into().unwrap()), signal).unwrap();
    }

    /// Closes standard input and waits for the end; the exit code, and what came since.
    fn end(mut self) -> (i32, String) {
        self.stdin = None;
        loop {
            match self.output.recv_timeout(PATIENCE) {
                Ok(more) => self.rest.push_str(&more),
                Err(RecvTimeoutError::Disconnected) => break,
                Err(RecvTimeoutError::Timeout) => panic!("{:?}", self.rest),
            }
        }
        (self.child.wait().unwrap().code().unwrap(), self.rest)
    }

    /// Asks it to end.
    fn stop(self) -> (i32, String) {
        self.signal(Signal::SIGINT);
        self.end()
    }
}

/// What moved of statuses: the id, and what it was and is.
fn statuses(events: &[Json]) -> Vec<String> {
    let moved = events.iter().filter(|event| event["status"].is_string());
    let text =
        |event: &Json| format!("{}: {} {}", event["status"], event["before"], event["after"]);
    moved.map(|event| text(event).replace(['"', '[', ']'], "")).collect()
}

/// Puts a file in the place of another, as editors do.
fn edit_by_rename(sandbox: &Sandbox, from: &str, to: &str) {
    let text = sandbox.read(STORY);
    assert!(text.contains(from));
    sandbox.write("harbour.json.swp", &text.replace(from, to));
    std::fs::rename(sandbox.path("harbour.json.swp"), sandbox.path(STORY)).unwrap();
}

#[test]
fn what_moves_is_told_with_its_cause() {
    let sandbox = sandbox("text");
    let mut watch = Watch::new(&sandbox, &[STORY]);
    let begun = watch.begun();
    sandbox.edit(STORY, "{\"denied\": ", "{\"declined_to_comment\": ");
    let moved = watch.until("NO LONGER CONCLUDED\n\n");
    edit_by_rename(&sandbox, "{\"declined_to_comment\": ", "{\"denied\": ");
    let back = watch.until("NOW CONCLUDED\n\n");
    edit_by_rename(&sandbox, "\"name\": \"The Echo\"", "\"name\": \"Echo\"");
    let still = watch.until("nothing moved\n");
    insta::assert_snapshot!("text", [begun, moved, back, still].concat());
    assert_eq!(watch.stop(), (130, String::new()));
}

#[test]
fn events_are_lines_of_json() {
    let sandbox = sandbox("jsonl");
    let mut watch = Watch::new(&sandbox, &[STORY, "--format=jsonl"]);
    let mut text = watch.until("\"event\":\"watching\"") + &watch.until("\n");
    sandbox.edit(STORY, "{\"denied\": ", "{\"declined_to_comment\": ");
    text += &(watch.until("\"event\":\"updated\"") + &watch.until("\n"));
    sandbox.edit(STORY, "\"what\": \"sale\"", "\"what\": \"sail\"");
    text += &(watch.until("\"event\":\"mistaken\"") + &watch.until("\n"));
    std::fs::remove_file(sandbox.path(STORY)).unwrap();
    text += &(watch.until("\"event\":\"gone\"") + &watch.until("\n"));
    insta::assert_snapshot!("jsonl", text);
    assert!(text.lines().all(|line| serde_json::from_str::<Json>(line).is_ok()), "{text}");
    assert_eq!(watch.stop(), (130, String::new()));
}

/// The status of each proposition, as a new run has it.
fn asked(sandbox: &Sandbox) -> BTreeMap<String, String> {
    let (code, text) = sandbox.infer(&[STORY, "--only=status", "--format=jsonl"]);
    assert_eq!(code, 0, "{text}");
    let rows = text.lines().map(|line| serde_json::from_str::<Json>(line).unwrap());
    rows.map(|row| (row["p"].to_string(), row["status"].to_string())).collect()
}

/// Each line of the story is struck out in turn, and written again.
#[test]
fn edits_are_what_a_new_run_says() {
    follow_edits("run", &[]);
}

/// The same by a dataflow that is told what changed.
#[test]
#[cfg_attr(not(feature = "dataflow"), ignore = "this build has no dataflow")]
fn a_dataflow_follows_edits() {
    follow_edits("dataflow", &["--engine=dataflow", "--workers=2"]);
}

fn follow_edits(name: &str, engine: &[&str]) {
    let sandbox = sandbox(name);
    let mut watch = Watch::new(&sandbox, &[&[STORY, "--format=jsonl"], engine].concat());
    watch.events("watching");
    let mut state = asked(&sandbox);
    let lines: Vec<&str> = FACTS.lines().filter(|line| line.contains("\"id\": \"s")).collect();
    for line in lines.into_iter().filter(|line| line.contains("\"what\"")) {
        let text = FACTS.replace(&format!("{line}\n"), "");
        let text = text.replace(", \"rests_on\": \"s2\"", "").replace("}},\n  ]", "}}\n  ]");
        for text in [text.as_str(), FACTS] {
            sandbox.write(STORY, text);
            for event in watch.events("updated") {
                if event["status"].is_string() {
                    let was =
                        state.insert(event["status"].to_string(), event["after"][0].to_string());
                    assert_eq!(was, Some(event["before"][0].to_string()));
                }
            }
            assert_eq!(state, asked(&sandbox), "{text}");
        }
    }
    watch.stop();
}

#[test]
fn a_bad_edit_leaves_the_last_good_state() {
    let sandbox = sandbox("bad");
    let mut watch = Watch::new(&sandbox, &[STORY]);
    watch.begun();
    sandbox.edit(STORY, "\"title\": ", "\"title\" ");
    let bad = watch.until("stands as before\n\n");
    // Mended, and with a denial less: that is what moved since the case was last in order.
    sandbox.write(STORY, &FACTS.replace("{\"denied\": ", "{\"declined_to_comment\": "));
    let mended = watch.until("NO LONGER CONCLUDED\n\n");
    sandbox.edit(STORY, "\"by\": \"echo\"", "\"by\": \"ecko\"");
    let worse = watch.until("stands as before\n\n");
    sandbox.edit(STORY, "\"by\": \"ecko\"", "\"by\": \"echo\"");
    let same = watch.until("nothing moved\n");
    insta::assert_snapshot!("bad-edit", [bad, mended, worse, same].concat());
    watch.stop();
}

#[test]
fn a_case_that_begins_with_a_mistake_waits_for_its_mending() {
    let sandbox = sandbox("begins-bad");
    sandbox.edit(STORY, "\"title\": ", "\"title\" ");
    let mut watch = Watch::new(&sandbox, &[STORY]);
    let begun = watch.begun();
    assert!(begun.contains("harbour.json: waiting until it is in order"), "{begun}");
    sandbox.write(STORY, FACTS);
    let stands = watch.until("1 conclusion\n");
    assert!(stands.starts_with("harbour.json: Did the ministers speak?\n  as of"), "{stands}");
    watch.stop();
}

#[test]
fn a_file_that_vanishes_is_missed_and_comes_back() {
    let sandbox = sandbox("gone");
    let mut watch = Watch::new(&sandbox, &[STORY]);
    watch.begun();
    std::fs::remove_file(sandbox.path(STORY)).unwrap();
    let gone = watch.until("\n");
    assert_eq!(gone, "harbour.json: the file is gone; it stands as before\n");
    sandbox.write(STORY, FACTS);
    assert_eq!(watch.until("\n"), "harbour.json: it is back; nothing moved\n");
    watch.stop();
}

/// As when a revision is checked out that does not have the folder, and then one that has.
#[test]
fn a_folder_that_vanishes_is_another_when_it_is_back() {
    let sandbox = Sandbox::empty("watch-folder-gone");
    sandbox.write("facts/one.json", FACTS);
    let mut watch = Watch::new(&sandbox, &["facts", "--format=jsonl"]);
    watch.events("watching");
    for times in 0..2 {
        std::fs::remove_dir_all(sandbox.path("facts")).unwrap();
        watch.events("gone");
        sandbox.write("facts/one.json", FACTS);
        while watch.events("updated").pop().unwrap()["case"] != "facts/one.json" {}
        sandbox.edit("facts/one.json", "\"denied\"", "\"declined_to_comment\"");
        assert_eq!(statuses(&watch.events("updated")).len(), 1, "{times}");
    }
    watch.stop();
}

#[test]
fn a_folder_gains_and_loses_cases() {
    let sandbox = Sandbox::empty("watch-folder");
    sandbox.write("facts/one.json", FACTS);
    let mut watch = Watch::new(&sandbox, &["facts", "--format=jsonl"]);
    assert_eq!(watch.events("watching")[0]["case"], "facts/one.json");
    sandbox.write("facts/two.json", &FACTS.replace("Did the ministers", "Did they"));
    let new = watch.events("stands").pop().unwrap();
    assert_eq!(
        (&new["case"], &new["title"]),
        (&"facts/two.json".into(), &"Did they speak?".into())
    );
    // What is no facts file, and what is background until a case includes it, is passed over.
    sandbox.write("facts/notes.txt", "remember the pier");
    sandbox
        .write("facts/more.json", r#"{"facts": [{"outlet": {"id": "mail", "name": "The Mail"}}]}"#);
    let include = "\"include\": [\"more.json\"],\n  \"facts\"";
    sandbox.edit("facts/two.json", "\"facts\"", include);
    let updated = watch.events("updated").pop().unwrap();
    assert_eq!(updated["case"], "facts/two.json");
    assert_eq!(updated["facts"][0], serde_json::json!({"id": "mail", "edit": "added"}));
    sandbox.edit("facts/more.json", "\"The Mail\"", "\"The Mail\", \"note\": 1");
    sandbox.edit("facts/more.json", "\"mail\"", "\"post\"");
    while watch.events("updated").pop().unwrap()["facts"].as_array().unwrap().len() < 2 {}
    std::fs::remove_file(sandbox.path("facts/one.json")).unwrap();
    assert_eq!(watch.events("gone").pop().unwrap()["case"], "facts/one.json");
    watch.stop();
}

const RULE: &str = "/// [echo] Several outlets carry it.\n\
    flag(p, \"echo\") :- support(p, _, _, outlets, _, _), outlets > 0.\n";

#[test]
fn rules_are_watched_too() {
    let sandbox = sandbox("rules");
    sandbox.write("house.dl", "");
    let mut watch = Watch::new(&sandbox, &[STORY, "--rules=house.dl"]);
    watch.begun();
    sandbox.write("house.dl", RULE);
    let more = watch.until("+ echo\n\n");
    sandbox.write("house.dl", &RULE.replace("outlets >", "outlet >"));
    let bad = watch.until("everything stands as before\n\n");
    sandbox.write("house.dl", &RULE.replace("> 0", "> 9"));
    let less = watch.until("− echo\n\n");
    insta::assert_snapshot!("rules", [more, bad, less].concat());
    watch.stop();
}

const LINES: &[&str] = &[
    r#"{"insert": {"include": ["harbour.json"]}}"#,
    r#"{"retract": "s2"}"#,
    r#"{"insert": {"denied": {"id": "s2", "what": "talk", "by": "trentino", "via": "gazette", "on": "1933-11-20"}}}"#,
    r#"{"insert": [{"person": {"id": "chicolini"}}, {"asserted": {"id": "s5", "what": "sale", "by": "chicolini", "on": "1933-11-21"}}]}"#,
    "",
    r#"{"retract": "s5", "insert": {"denied": {"id": "s6", "what": "sale", "by": "chicolini", "on": "1933-11-21"}}}"#,
];

const BAD_LINES: &[&str] = &[
    "s2 is wrong",
    r#"{"retract": "s9"}"#,
    r#"{"insert": {"asserted": {"id": "s5", "what": "tlak", "by": "dockers", "on": "1933-11-21"}}}"#,
    r#"{"retract": "dockers"}"#,
    r#"{"insert": {"asserted": {"id": "s1", "what": "sale", "by": "firefly", "on": "1933-11-21"}}}"#,
    r#"{"case": "harbour", "retract": "s2"}"#,
];

/// The whole output for these lines, and the exit code.
fn lines(name: &str, lines: &[&str], more: &[&str]) -> (i32, String) {
    let sandbox = sandbox(name);
    let mut watch = Watch::new(&sandbox, &[&["-"], more].concat());
    lines.iter().for_each(|line| watch.line(line));
    watch.end()
}

#[test]
fn lines_change_the_case() {
    let (code, text) = lines("lines", LINES, &[]);
    insta::assert_snapshot!("lines", format!("exit {code}\n{text}"));
    let (code, text) = lines("lines-jsonl", LINES, &["--format=jsonl", "--as-of=1933-11-20"]);
    insta::assert_snapshot!("lines-jsonl", format!("exit {code}\n{text}"));
}

#[test]
#[cfg_attr(not(feature = "dataflow"), ignore = "this build has no dataflow")]
fn a_dataflow_follows_lines() {
    let engine = ["--engine=dataflow", "--workers=1"];
    let by_dataflow = lines("lines-dataflow", LINES, &engine);
    assert_eq!(by_dataflow, lines("lines-again", LINES, &[]));
}

#[test]
fn a_bad_line_changes_nothing() {
    let all = [&LINES[..1], BAD_LINES, &LINES[1..2]].concat();
    let (code, text) = lines("bad-lines", &all, &[]);
    insta::assert_snapshot!("bad-lines", format!("exit {code}\n{text}"));
    let sandbox = sandbox("no-utf8");
    let mut watch = Watch::new(&sandbox, &["-"]);
    watch.stdin.as_mut().unwrap().write_all(b"{\"retract\": \"\xff\"}\n").unwrap();
    let (code, text) = watch.end();
    assert!(
        code == 0 && text.contains("error[bad-line]: line 1 of `<stdin>` is not UTF-8"),
        "{text}"
    );
}

#[test]
fn lines_and_edits_come_together() {
    let sandbox = sandbox("both");
    let mut watch = Watch::new(&sandbox, &[STORY, "-", "--format=jsonl"]);
    watch.events("watching");
    watch.line(r#"{"retract": "s2"}"#);
    let moved = watch.events("updated");
    assert_eq!(statuses(&moved), ["talk: disputed reported"]);
    // The file is broken, and the case still takes lines.
    sandbox.edit(STORY, "\"title\": ", "\"title\" ");
    watch.events("mistaken");
    watch.line(r#"{"insert": {"denied": {"id": "s5", "what": "talk", "by": "trentino", "on": "1933-11-21"}}}"#);
    assert_eq!(statuses(&watch.events("updated")), ["talk: reported disputed"]);
    // Once it is mended, what was retracted stays so.
    sandbox.write(
        STORY,
        &FACTS.replace(
            "\"what\": \"sale\", \"by\": \"dockers\"",
            "\"what\": \"sale\", \"by\": \"firefly\"",
        ),
    );
    let mended = watch.events("updated");
    assert_eq!(
        mended.last().unwrap()["facts"],
        serde_json::json!([{"id": "s4", "edit": "changed"}])
    );
    // There are no more lines, and the file is watched on.
    watch.stdin = None;
    sandbox.write(STORY, FACTS);
    assert_eq!(watch.events("updated").last().unwrap()["facts"][0]["id"], "s4");
    watch.stop();
}

#[test]
fn a_line_says_which_of_several_cases() {
    let sandbox = sandbox("several");
    sandbox.write("pier.json", FACTS);
    let mut watch = Watch::new(&sandbox, &[STORY, "pier.json", "-"]);
    watch.begun();
    watch.line(r#"{"retract": "s4"}"#);
    let which = watch.until("stands as before\n\n");
    watch.line(r#"{"case": "peer.json", "retract": "s4"}"#);
    let unknown = watch.until("stands as before\n\n");
    watch.line(r#"{"case": "pier.json", "retract": "s4"}"#);
    let moved = watch.until("REPORTED → UNREPORTED\n") + &watch.until("\n\n");
    insta::assert_snapshot!("several", [which, unknown, moved].concat());
    watch.stop();
}

#[test]
fn it_ends_when_it_is_asked_to_or_nobody_reads() {
    for signal in [Signal::SIGINT, Signal::SIGTERM] {
        let sandbox = sandbox(&format!("{signal}"));
        let mut watch = Watch::new(&sandbox, &[STORY]);
        watch.begun();
        watch.signal(signal);
        assert_eq!(watch.end(), (130, String::new()));
    }
    // Nothing happens to any file: that the pipe is closed is enough.
    let sandbox = sandbox("closed");
    let mut command = sandbox.command(env!("CARGO_BIN_EXE_infer"), &["watch", STORY]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr), (Some(0), Vec::new()));
}

#[test]
fn a_terminal_has_its_width_and_colours() {
    let sandbox = sandbox("terminal");
    let mut session = Session::with(&sandbox, &["watch", STORY], 60, false);
    session.shows("watching harbour.json", 1);
    sandbox.edit(STORY, "{\"denied\": ", "{\"declined_to_comment\": ");
    session.shows("NO LONGER CONCLUDED", 1);
    let pid = session.child.id().try_into().unwrap();
    kill(Pid::from_raw(pid), Signal::SIGINT).unwrap();
    let (code, text) = session.end();
    assert_eq!(code, 130);
    assert!(text.contains("\u{1b}[1m"), "{text}");
    let plain = anstream::adapter::strip_str(&text).to_string();
    assert!(plain.lines().all(|line| line.chars().count() <= 60), "{plain}");
}

#[test]
fn what_cannot_begin_is_a_mistake() {
    let sandbox = sandbox("mistakes");
    sandbox.write("broken.dl", "status(");
    let cases: &[(&str, &[&str])] = &[
        ("missing-file", &["watch", "nowhere.json", "harbour.json"]),
        ("missing-rules", &["watch", STORY, "--rules=nowhere.dl"]),
        ("broken-rules", &["watch", STORY, "--rules=broken.dl"]),
        ("bad-date", &["watch", STORY, "--as-of=yesterday"]),
        ("stdin-twice", &["watch", "-", "--rules=-"]),
    ];
    for (name, arguments) in cases {
        insta::assert_snapshot!(*name, sandbox.transcript(arguments));
    }
}
