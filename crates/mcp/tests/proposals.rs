//! What an assistant proposes: what is taken of it, what it would change, and that the patch does just that.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod server;

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value as Json, json};
use server::{Called, Server, command, folder, write};

const CASE: &str = r#"{
  "title": "Did Sylvania strike Port Marrow?",
  "zone": "+02:00",
  "include": ["background/people.json"],
  "facts": [
    {"held": {"id": "strike", "text": "Sylvania struck the oil terminal of Port Marrow", "when": "2031-03-11"}},
    {"asserted": {"id": "s1", "what": "strike", "by": "ministry", "on": "2031-03-11", "via": "gazette", "quote": "set the oil terminal of Port Marrow on fire", "text": "texts/gazette.txt"}}
  ]
}
"#;
const PEOPLE: &str = r#"{"facts": [
  {"organisation": {"id": "ministry", "name": "Freedonia's defence ministry"}},
  {"person": {"id": "trent", "name": "Ida Trent"}},
  {"outlet": {"id": "gazette", "name": "The Gazette"}}
]}
"#;
const GAZETTE: &str = "A missile from Sylvania set the oil terminal of Port Marrow on fire, a ministry said. “We \
                       fired nothing,” Ida Trent told The Gazette.\n";
const ECHO: &str = "An officer, Max Oom, told The Echo that “one of our missiles went astray”.\n";

/// A folder with the case in a folder of its own, and a server for it.
fn case(name: &str) -> (std::path::PathBuf, Server) {
    let folder = folder(name);
    write(&folder, "stories/port.json", CASE);
    write(&folder, "stories/background/people.json", PEOPLE);
    write(&folder, "stories/texts/gazette.txt", GAZETTE);
    let server = Server::start(&folder, &["stories"]);
    (folder.join("stories"), server)
}

/// A statement as a program that reads articles gives it.
fn statement(kind: &str, id: &str, by: &str, quote: &str, text: &str) -> Json {
    json!({kind: {
        "id": id, "what": "strike", "by": by, "on": "2031-03-12T08:00", "via": ["gazette"], "published": null,
        "rests_on": [], "rests_on_unknown": false, "confidence": null, "unnamed": false,
        "quote": quote, "text": text,
    }})
}

fn denial() -> Json {
    statement("denied", "s2", "trent", "We fired nothing", "texts/gazette.txt")
}

/// The statuses that the case has on the disk.
fn statuses(folder: &Path) -> Vec<(String, String)> {
    let arguments = ["run", "port.json", "--only", "status", "--format", "json"];
    let json: Json = serde_json::from_slice(&command(folder, &arguments).stdout).unwrap();
    let rows = json["relations"]["status"].as_array().unwrap().clone();
    let text = |row: &Json, key: &str| row[key].as_str().unwrap().to_owned();
    rows.iter().map(|row| (text(row, "p"), text(row, "status"))).collect()
}

/// The statuses that an answer announces.
fn announced(called: &Called) -> Vec<(String, String)> {
    let text = |row: &Json, key: &str| row[key].as_str().unwrap().to_owned();
    let claims = called.structured["claims"].as_array().unwrap().clone();
    claims.iter().map(|row| (text(row, "id"), text(row, "status"))).collect()
}

fn apply(folder: &Path, patch: &str) {
    fs::write(folder.join("../proposal.patch"), patch).unwrap();
    let applied = Command::new("git")
        .args(["apply", "--whitespace=nowarn", "../proposal.patch"])
        .current_dir(folder)
        // The folder is not part of the repository that it lies in.
        .env("GIT_CEILING_DIRECTORIES", folder.parent().unwrap())
        .output()
        .unwrap();
    assert!(applied.status.success(), "{}", String::from_utf8_lossy(&applied.stderr));
}

#[test]
fn the_patch_gives_the_judgement_that_was_announced() {
    let (folder, mut server) = case("announced");
    let before = statuses(&folder);
    assert_eq!(before, [("strike".to_owned(), "reported".to_owned())]);
    let speaker = json!({"person": {"id": "oom", "name": "Max Oom", "speaks_for": null}});
    let echo =
        statement("admitted", "s3", "oom", "one of our missiles went astray", "texts/echo.txt");
    let arguments = json!({
        "found": {"title": "anything", "facts": [speaker, denial(), echo]},
        "texts": {"texts/echo.txt": ECHO},
    });
    let called = server.call("propose", &arguments);
    let structured = &called.structured;
    assert_eq!(structured["accepted"].as_array().unwrap().len(), 3, "{}", called.text);
    assert_eq!(structured["set_aside"], json!([]));
    assert_eq!(structured["new_texts"], json!(["texts/echo.txt"]));
    assert_eq!(structured["moves"][0]["subject"], "strike");
    assert_eq!(structured["moves"][0]["changes"][0], "reported → disputed");
    assert_eq!(announced(&called), [("strike".to_owned(), "disputed".to_owned())]);
    assert_eq!(statuses(&folder), before, "nothing was written");
    assert!(!folder.join("texts/echo.txt").exists());

    apply(&folder, structured["patch"].as_str().unwrap());
    assert_eq!(statuses(&folder), announced(&called));
    assert_eq!(fs::read_to_string(folder.join("texts/echo.txt")).unwrap(), ECHO);
    let judged = server.call("judge", &json!({})).structured;
    assert_eq!(judged["claims"], structured["claims"]);
    assert!(command(&folder, &["quotes", "port.json"]).status.success());

    let again = server.call("propose", &arguments);
    assert_eq!(again.structured["already_there"].as_array().unwrap().len(), 3, "{}", again.text);
    assert_eq!((&again.structured["patch"], &again.structured["moves"]), (&json!(""), &json!([])));
}

#[test]
fn what_does_not_hold_is_set_aside_with_its_reason() {
    let (_, mut server) = case("set-aside");
    let gazette = "texts/gazette.txt";
    let twin = json!({"person": {"id": "ida", "name": "Ida Trent", "speaks_for": null}});
    let mut relay = statement(
        "relayed",
        "s9",
        "gazette",
        "set the oil terminal of Port Marrow on fire",
        gazette,
    );
    relay["relayed"]["rests_on"] = json!(["s1"]);
    let rows = [
        (twin, "the id `trent`"),
        (statement("denied", "s4", "ida", "We fired nothing", gazette), "it names `ida`"),
        (
            statement("denied", "s5", "trent", "We have never fired a missile", gazette),
            "does not say so",
        ),
        (
            statement("denied", "s6", "trent", "We fired nothing", "texts/lost.txt"),
            "give the whole text",
        ),
        (statement("denied", "s7", "neighbours", "We fired nothing", gazette), "`neighbours`"),
        (statement("denied", "s1", "trent", "We fired nothing", gazette), "another row `s1`"),
        (relay, "it names `s1`"),
        (json!({"authority": {"a": "trent"}}), "nobody asked for"),
        (json!("no row"), ""),
    ];
    let facts: Vec<Json> = rows.iter().map(|(row, _)| row.clone()).chain([denial()]).collect();
    let called = server.call("propose", &json!({"found": {"facts": facts}}));
    let aside = called.structured["set_aside"].as_array().unwrap();
    assert_eq!(aside.len(), rows.len(), "{}", called.text);
    for (row, reason) in rows {
        let id = |row: &Json| row.as_object().and_then(|it| it.values().next()?.get("id").cloned());
        let told = aside.iter().find(|it| {
            id(&it["row"]) == id(&row) && it["reason"].as_str().unwrap().contains(reason)
        });
        assert!(told.is_some(), "{row}: {reason}: {}", called.text);
    }
    assert_eq!(called.structured["accepted"].as_array().unwrap().len(), 1);
}

#[test]
fn a_text_of_the_case_is_not_replaced() {
    let (_, mut server) = case("texts");
    let arguments =
        json!({"found": {"facts": [denial()]}, "texts": {"texts/gazette.txt": "We fired nothing"}});
    let text = server.refused("propose", &arguments);
    assert!(text.contains("says something else"), "{text}");
    let same = json!({"found": {"facts": [denial()]}, "texts": {"texts/gazette.txt": GAZETTE}});
    let called = server.call("propose", &same);
    assert_eq!(called.structured["new_texts"], json!([]));
    assert!(!called.structured["patch"].as_str().unwrap().contains("gazette.txt\n+++"));
}

#[test]
fn what_is_no_proposal_is_refused() {
    let (folder, mut server) = case("refused");
    for (found, told) in [
        (json!({}), "list of `facts`"),
        (json!({"facts": {}}), "list of `facts`"),
        (json!({"facts": [], "zone": "+01:00"}), "no `zone`"),
        (json!({"facts": vec![1; 501]}), "more than 500 rows"),
    ] {
        let text = server.refused("propose", &json!({"found": found}));
        assert!(text.contains(told), "{text}");
    }
    assert!(server.refused("propose", &json!({})).contains("`found` is missing"));
    command(&folder, &["convert", "port.json", "port.xlsx"]);
    let arguments = json!({"case": "port.xlsx", "found": {"facts": []}});
    let text = server.refused("propose", &arguments);
    assert!(text.contains("infer convert"), "{text}");
    assert_eq!(
        server.call("judge", &json!({"case": "port.xlsx"})).structured["claims"][0]["id"],
        "strike"
    );
}

#[test]
fn a_name_with_spaces_and_lines_of_another_system_are_kept() {
    let (folder, _) = case("spaces");
    let text = CASE.replace('\n', "\r\n");
    write(&folder, "deep er/ö case.json", &text.replace("background", "../background"));
    write(&folder, "deep er/texts/gazette.txt", GAZETTE);
    // What it includes lies outside of the folder, and in the work tree of this repository.
    let folder = folder.join("deep er");
    let mut server = Server::start(&folder, &["."]);
    let twin = json!({"person": {"id": "ida", "name": "Ida Trent", "speaks_for": null}});
    let called = server.call("propose", &json!({"found": {"facts": [denial(), twin]}}));
    assert!(called.text.contains("the id `trent`"), "{}", called.text);
    apply(&folder, called.structured["patch"].as_str().unwrap());
    let judged = server.call("judge", &json!({})).structured;
    assert_eq!(judged["claims"], called.structured["claims"]);
    assert_eq!(judged["claims"][0]["status"], "disputed");
    let text = fs::read_to_string(folder.join("ö case.json")).unwrap();
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
}

#[test]
fn nothing_is_left_behind() {
    let (folder, server) = case("left-behind");
    let temporary = folder.parent().unwrap().join("tmp");
    fs::create_dir_all(&temporary).unwrap();
    drop(server);
    // The folder for temporary files is that of the process.
    let mut server = Server::start_with(&folder, &["port.json"], &[("TMPDIR", &temporary)]);
    server.call("propose", &json!({"found": {"facts": [denial()]}}));
    server.call("propose", &json!({"found": {"facts": []}}));
    assert_eq!(fs::read_dir(&temporary).unwrap().count(), 0);
}
