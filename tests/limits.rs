//! Every command that derives takes the same options, and ends at the same limits.

#![cfg(target_os = "linux")]
#![allow(missing_docs, clippy::unwrap_used)]

mod pty;
mod sandbox;

use clap::Command;
use geoinfer::cli;
use pty::Session;
use sandbox::Sandbox;

const STORY: &str = "harbour.json";

const FACTS: &str = r#"{
  "title": "Did the ministers speak?",
  "facts": [
    {"person": {"id": "firefly", "name": "Rufus T. Firefly"}},
    {"person": {"id": "trentino", "name": "Ambassador Trentino"}},
    {"outlet": {"id": "gazette", "name": "The Gazette"}},
    {"spoke_with": {"id": "talk", "who": "firefly", "whom": "trentino", "when": "1933-11-17"}},
    {"asserted": {"id": "s1", "what": "talk", "by": "firefly", "via": "gazette", "on": "1933-11-18"}}
  ]
}
"#;

/// There is no end to what follows.
const RUNAWAY: &str = ".decl n(x: number)\nn(0).\nn(x + 1) :- n(x).\n";

/// An import of which there is no end, either.
const ENDLESS: &str = "
.decl endless_title(text: symbol)
.input endless_title(IO=json, columns=\"text=@.title\")
organisation(cat(text, to_string(x))) :- endless_title(text), n(x).
";

/// A file for it, which is no facts file.
const MATERIAL: &str = "material.json";

/// How a command is asked of the story; nothing for a command that derives nothing.
fn arguments(command: &str) -> Option<&'static [&'static str]> {
    Some(match command {
        "schema" | "new" | "convert" | "quotes" | "check-extraction" | "completions"
        | "export souffle" | "rules check" | "rules fmt" | "rules list" | "rules graph" => {
            return None;
        }
        "why" | "why-not" => &["status(talk, _)", STORY],
        "what-if" => &[STORY, "--without=s1"],
        "diff" => &[STORY, STORY],
        "report" => &[STORY, "--output=out.html"],
        "import" => &["endless.dl", MATERIAL],
        "run" | "brief" | "linchpins" | "timeline" | "watch" | "check" | "copies" | "lint"
        | "accept" | "review" | "rules cover" | "rules plan" => &[STORY],
        other => panic!("say here how `infer {other}` derives, or that it does not"),
    })
}

/// The commands that derive.
fn deriving() -> Vec<(String, Command)> {
    let mut all = sandbox::commands(&cli::command(), &[]);
    all.retain(|(name, _)| arguments(name).is_some());
    all
}

#[test]
fn every_command_that_derives_takes_the_same_options() {
    const OPTIONS: [&str; 10] = [
        "as_of",
        "hindsight",
        "add_names",
        "rules",
        "no_builtin",
        "engine",
        "max_tuples",
        "timeout",
        "max_memory",
        "threads",
    ];
    let help = |command: &Command| {
        let find = |id| command.get_arguments().find(|argument| argument.get_id() == id);
        OPTIONS.map(|id| find(id).map(|argument| argument.get_help().unwrap().to_string()))
    };
    let deriving = deriving();
    let (_, run) = deriving.iter().find(|(name, _)| name == "run").unwrap();
    assert!(help(run).iter().all(Option::is_some));
    for (name, command) in &deriving {
        assert_eq!(help(command), help(run), "{name}");
    }
}

#[test]
fn every_command_that_derives_ends_at_every_limit() {
    let sandbox = Sandbox::empty("limits");
    sandbox.write(STORY, FACTS);
    sandbox.write("runaway.dl", RUNAWAY);
    sandbox.write("endless.dl", ENDLESS);
    sandbox.write(MATERIAL, r#"{"title": "a"}"#);
    let limits = [
        ("too-many-tuples", "--max-tuples=5000"),
        ("timeout", "--timeout=0"),
        ("out-of-memory", "--max-memory=1"),
    ];
    for (name, _) in deriving() {
        for (code, limit) in limits {
            let mut all: Vec<&str> = name.split(' ').collect();
            all.extend(arguments(&name).unwrap());
            all.extend(["--rules=runaway.dl", limit]);
            let (exit, text) = Session::with(&sandbox, &all, 200, true).end();
            assert_eq!(exit, 2, "infer {}: {text}", all.join(" "));
            assert!(text.contains(&format!("error[{code}]")), "infer {}: {text}", all.join(" "));
            // The rule that it stopped at is shown, if the limit was not reached before any.
            let is_placed = text.contains(".dl:")
                || (code != "too-many-tuples" && text.contains("outside of the rules"));
            assert!(is_placed, "infer {}: {text}", all.join(" "));
        }
    }
    assert!(!sandbox.path("harbour.accepted").exists() && !sandbox.path("out.html").exists());
}
