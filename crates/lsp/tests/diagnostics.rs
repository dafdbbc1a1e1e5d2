//! What is wrong, as an editor is told: the same as on the command line.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod editor;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use editor::{Editor, position, repository, words};
use infer_lsp::rules::RuleFiles;
use serde_json::{Value as Json, json};

/// Something wrong: how bad, its code, its words, line and column, and help.
type Told = (String, String, String, Option<(u64, u64)>, String);

/// What the command prints, read back.
fn printed(arguments: &[&str]) -> (Vec<Told>, i32) {
    let own = arguments.last().unwrap();
    let out = Command::new(env!("CARGO_BIN_EXE_infer-lsp"))
        .args(arguments)
        .current_dir(repository())
        .output()
        .unwrap();
    let text = String::from_utf8(out.stdout).unwrap() + &String::from_utf8(out.stderr).unwrap();
    let mut told: Vec<Told> = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let title = line.split_once('[').and_then(|(severity, rest)| {
            let (code, message) = rest.split_once("]: ")?;
            ["error", "warning"].contains(&severity).then(|| {
                (severity.to_owned(), code.to_owned(), message.to_owned(), None, String::new())
            })
        });
        if let Some(title) = title {
            told.push(title);
        } else if let (Some((_, place)), Some(last)) = (line.split_once("--> "), told.last_mut()) {
            // A place in the built-in rulebook is none in an editor.
            if place.starts_with(own) {
                let mut numbers = place.rsplit(':').map(|number| number.parse::<u64>().unwrap());
                let column = numbers.next().unwrap();
                last.3.get_or_insert((numbers.next().unwrap(), column));
            }
        } else if let (Some((_, help)), Some(last)) = (line.split_once("= help: "), told.last_mut())
        {
            help.clone_into(&mut last.4);
            let goes_on = |it: &&str| it.starts_with("      ") && !it.trim_start().starts_with('|');
            while let Some(more) = lines.next_if(goes_on) {
                last.4 = format!("{}\n{}", last.4, more.trim());
            }
        }
    }
    told.sort();
    (told, out.status.code().unwrap())
}

/// What an editor is told of a file, as it is printed.
fn shown(text: &str, problems: &Json) -> Vec<Told> {
    let told = |problem: &Json| {
        let message = problem["message"].as_str().unwrap();
        let (message, help) = message.split_once("\nhelp: ").unwrap_or((message, ""));
        let severity = if problem["severity"] == 1 { "error" } else { "warning" };
        let start = editor::offset(text, &problem["range"]["start"]);
        let line = problem["range"]["start"]["line"].as_u64().unwrap() + 1;
        let of_line = text[..start].rsplit('\n').next().unwrap();
        let column = of_line.chars().count() as u64 + 1;
        let code = problem["code"].as_str().unwrap().to_owned();
        (severity.to_owned(), code, message.to_owned(), Some((line, column)), help.to_owned())
    };
    let mut shown: Vec<Told> = problems.as_array().unwrap().iter().map(told).collect();
    shown.sort();
    shown
}

/// Both say the same, apart from what only one of them can show: words beside a place, lines that are
/// wrapped, places elsewhere.
///
/// What is wrong at several places of the built-in rulebook is told once in a file.
fn assert_same(path: &str, shown: &[Told], printed: &[Told]) {
    let mut printed = printed.to_vec();
    printed.dedup_by(|one, other| one.3.is_none() && one == other);
    assert_eq!(shown.len(), printed.len(), "{path}: {shown:#?}\n{printed:#?}");
    for (shown, printed) in shown.iter().zip(&printed) {
        assert_eq!((&shown.0, &shown.1), (&printed.0, &printed.1), "{path}");
        assert!(shown.2.starts_with(&printed.2), "{path}: {shown:?}, {printed:?}");
        // Of a line that is too long for a terminal, columns are counted from where it is cut.
        let is_cut = shown.3.is_some_and(|(_, column)| column > 400);
        if printed.3.is_some() && !is_cut {
            assert_eq!(shown.3, printed.3, "{path}: {shown:?}");
        }
        assert_eq!(shown.4, printed.4, "{path}");
    }
}

/// Every third of the smallest examples of mistakes.
fn examples(folder: &str, extension: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(repository().join(folder)).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|it| it == extension))
        // An editor has no file that is no text.
        .filter(|path| fs::read_to_string(path).is_ok_and(|text| !text.starts_with('\u{feff}')))
        .collect();
    paths.sort();
    assert!(paths.len() > 30);
    paths.into_iter().step_by(3).collect()
}

#[test]
fn facts_are_wrong_as_on_the_command_line() {
    let mut editor = Editor::new();
    for path in examples("tests/facts/errors", "json") {
        let path = path.to_str().unwrap();
        let text = fs::read_to_string(path).unwrap();
        if !text.contains("\"facts\"") {
            continue;
        }
        let (uri, text, problems) = editor.open_file(path);
        let (printed, _) = printed(&["lint", path]);
        // What is wrong in an included file is told there.
        if editor.problems.iter().any(|(other, of)| *other != uri && of != &json!([])) {
            continue;
        }
        assert_same(path, &shown(&text, &problems), &printed);
        editor.tell("textDocument/didClose", json!({"textDocument": {"uri": uri}}));
        editor.settled(&uri);
        assert!(editor.problems.iter().all(|(_, problems)| *problems == json!([])));
    }
}

#[test]
fn rules_are_wrong_as_on_the_command_line() {
    let mut editor = Editor::new();
    for path in examples("tests/language/errors", "dl") {
        let path = path.to_str().unwrap();
        let ways: [&[&str]; 3] = [
            &["rules", "check", path],
            &["rules", "check", "--no-builtin", path],
            &["rules", "check", "--import", path],
        ];
        let mut printed: Vec<(Vec<Told>, i32)> = Vec::new();
        for way in ways {
            printed.push(self::printed(way));
            if printed.last().unwrap().1 == 0 {
                break;
            }
        }
        let good = printed.iter().find(|(_, code)| *code == 0);
        let (expected, _) = good.unwrap_or(&printed[0]);
        let (uri, text, problems) = editor.open_file(path);
        assert_same(path, &shown(&text, &problems), expected);
        editor.tell("textDocument/didClose", json!({"textDocument": {"uri": uri}}));
    }
}

#[test]
fn what_looks_wrong_in_the_notes_is_told_of_unsaved_text() {
    let mut editor = Editor::new();
    let (uri, text, problems) = editor.open_file("facts/nov2024.json");
    assert_eq!(problems, json!([]));
    let wrong = text.replacen("\"rests_on\": \"s15\"", "\"rests_on\": \"s99\"", 1);
    let problems = editor.replace(&uri, &wrong);
    assert_eq!(problems[0]["code"], "undeclared-id");
    assert_eq!(words(&wrong, &problems[0]["range"]), "\"s99\"");
    // A denial from before the call.
    let s8 = text.find("{\"id\": \"s8\"").unwrap();
    let (before, after) = text.split_at(s8);
    let doubtful = before.to_owned() + &after.replacen("2024-11-11T12:40+03:00", "2024-11-01", 1);
    let problems = editor.replace(&uri, &doubtful);
    assert_eq!(problems[0]["severity"], 2, "{problems}");
    let places: Vec<&str> =
        problems.as_array().unwrap().iter().map(|it| words(&doubtful, &it["range"])).collect();
    assert!(places.contains(&"\"s8\""), "{problems}");
    assert_eq!(editor.replace(&uri, &text), json!([]));
}

fn text_of(uri: &str) -> String {
    fs::read_to_string(infer_lsp::paths::path_of(&uri.into())).unwrap()
}

#[test]
fn what_is_open_stands_in_place_of_what_is_on_the_disk() {
    let mut editor = Editor::new();
    let (uri, _, problems) = editor.open_file("facts/nov2024.json");
    assert_eq!(problems, json!([]));
    let (background, text, _) = editor.open_file("facts/background/outlets.json");
    let without = text.replacen("\"vnexpress\"", "\"vnexpres\"", 1);
    editor.replace(&background, &without);
    let problems = editor.problems_of(&uri);
    assert_eq!(problems[0]["code"], "undeclared-id", "{problems}");
    assert!(problems[0]["message"].as_str().unwrap().contains("did you mean `vnexpres`?"));
    // While the case is no JSON, its background is still a part of it.
    let case = text_of(&uri);
    editor.replace(&uri, &case.replacen("\"facts\": [", "\"facts\": [,", 1));
    assert_eq!(editor.problems_of(&uri)[0]["code"], "not-json");
    assert_eq!(editor.problems_of(&background), json!([]));
    editor.replace(&uri, &case);
    // Closed without being saved, the disk counts again.
    editor.tell("textDocument/didClose", json!({"textDocument": {"uri": background}}));
    assert_eq!(editor.settled(&uri), json!([]));
}

#[test]
fn rules_that_the_server_was_given_judge_facts_as_they_are_typed() {
    let folder = repository().join("target/tmp/lsp-rules");
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("house.dl");
    fs::write(&file, "").unwrap();
    let path = file.to_str().unwrap();
    let rules = RuleFiles { files: vec![path.to_owned()], ..RuleFiles::default() };
    let mut editor = Editor::with(json!({"capabilities": {}}), rules);
    let (uri, ..) = editor.open_file("facts/nov2024.json");
    let notice = "/// [no-quote] {who} denies something in {s}.\nnotice(s, \"no quote\") :- denied(s, _, who, _, _).\n";
    let rules = infer_lsp::paths::uri_of(path).unwrap().0;
    assert_eq!(editor.open(&rules, notice), json!([]));
    let problems = editor.problems_of(&uri);
    assert_eq!(problems[0]["code"], "no-quote", "{problems}");
    // While a rule is typed, the last good ones judge.
    let problems = editor.replace(&rules, &notice.replace("_).", "_"));
    assert_eq!(problems[0]["severity"], 1);
    assert_eq!(editor.problems_of(&uri)[0]["code"], "no-quote");
    assert_eq!(editor.replace(&rules, "// none\n"), json!([]));
    assert_eq!(editor.problems_of(&uri), json!([]));
}

#[test]
fn a_file_of_the_built_in_rulebook_is_checked_with_its_neighbours() {
    let mut editor = Editor::new();
    let (uri, text, problems) = editor.open_file("rules/status.dl");
    assert_eq!(problems, json!([]));
    let wrong = text.replacen("foresees(s, p, _, _)", "foresess(s, p, _, _)", 1);
    let problems = editor.replace(&uri, &wrong);
    assert_eq!(problems[0]["code"], "unknown-relation", "{problems}");
    let (_, _, problems) = editor.open_file("imports/ucdp.dl");
    assert_eq!(problems, json!([]));
}

#[test]
fn columns_are_counted_as_was_agreed() {
    let text = "{\"title\": \"𝄞 é\", \"facts\": [], \"what\": 1}";
    let wrong = text.find("\"what\"").unwrap();
    let in_utf_16 = wrong - 2 - 1;
    for (encodings, column) in [(json!(["utf-16"]), in_utf_16), (json!(["utf-8", "utf-16"]), wrong)]
    {
        let greeting = json!({"capabilities": {"general": {"positionEncodings": encodings}}});
        let mut editor = Editor::with(greeting, RuleFiles::default());
        let problems = editor.open("untitled:x.json", text);
        assert_eq!(problems[0]["range"]["start"], json!({"line": 0, "character": column}));
    }
    assert_eq!(position(text, wrong)["character"], in_utf_16);
}

#[test]
fn other_files_of_json_are_left_alone() {
    let mut editor = Editor::new();
    assert_eq!(editor.open("file:///nowhere/package.json", "{\"name\": 1,"), json!([]));
    assert_eq!(editor.open("file:///nowhere/readme.md", "\"facts\""), json!([]));
}

#[test]
fn a_file_that_another_program_writes_is_read_again() {
    let folder = repository().join("target/tmp/lsp-watched");
    fs::create_dir_all(&folder).unwrap();
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let person = r#"{"facts": [{"person": {"id": "p", "name": "P"}}]}"#;
    fs::write(path("people.json"), person).unwrap();
    let case = r#"{"title": "x", "include": ["people.json"], "facts": [
    {"outlet": {"id": "o", "name": "O"}}, {"held": {"id": "h", "text": "It rains"}},
    {"asserted": {"id": "s", "what": "h", "by": "p", "via": "o", "on": "2024-11-11"}}]}"#;
    fs::write(path("case.json"), case).unwrap();
    let mut editor = Editor::new();
    let (uri, _, problems) = editor.open_file(&path("case.json"));
    assert_eq!(problems, json!([]));
    fs::write(path("people.json"), person.replace("\"p\"", "\"q\"")).unwrap();
    let written = infer_lsp::paths::uri_of(&path("people.json")).unwrap();
    let changes = json!({"changes": [{"uri": written, "type": 2}]});
    editor.tell("workspace/didChangeWatchedFiles", changes);
    assert_eq!(editor.settled(&uri)[0]["code"], "undeclared-id");
}
