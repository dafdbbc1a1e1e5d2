//! What an editor can ask of facts files.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod editor;

use std::collections::BTreeSet;
use std::fs;

use editor::{Editor, edited, repository, words};
use infer_lsp::paths::{path_of, uri_of};
use infer_lsp::rules::RuleFiles;
use serde_json::{Value as Json, json};

const SEED: &str = "facts/nov2024.json";

/// An editor that has the repository open.
fn in_repository() -> Editor {
    let uri = uri_of(repository().to_str().unwrap()).unwrap();
    let folders = json!([{"uri": uri, "name": "infer"}]);
    let greeting = json!({"capabilities": {}, "workspaceFolders": folders});
    Editor::with(greeting, RuleFiles::default())
}

fn text_at(location: &Json) -> (String, String) {
    let path = path_of(&location["uri"].as_str().unwrap().into());
    let text = fs::read_to_string(&path).unwrap();
    let name = path.rsplit('/').next().unwrap().to_owned();
    (name, words(&text, &location["range"]).to_owned())
}

fn labels(offers: &Json) -> BTreeSet<String> {
    let labels = offers.as_array().unwrap().iter();
    labels.map(|offer| offer["label"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_disputed_contact_is_asked_for_and_explained() {
    let mut editor = Editor::new();
    let (uri, text, problems) = editor.open_file(SEED);
    assert_eq!(problems, json!([]));
    let told = editor.hover(&uri, &text, "\"call-7-nov\"", 3);
    assert!(
        told.starts_with("**DISPUTED** — Donald Trump and Vladimir Putin spoke by phone"),
        "{told}"
    );
    assert!(told.contains("nov2024.json:45"), "{told}");
    let arguments = json!([uri, "disputed_contact(trump, putin)"]);
    let asked = json!({"command": "infer.why", "arguments": arguments});
    let why = editor.ask("workspace/executeCommand", asked);
    let why = why.as_str().unwrap();
    assert!(why.contains("Dmitry Peskov"), "{why}");
    let nothing =
        json!({"command": "infer.why", "arguments": [uri, "settled_contact(trump, putin)"]});
    assert_eq!(editor.ask("workspace/executeCommand", nothing), Json::Null);
}

#[test]
fn a_place_in_a_row_tells_who_what_and_how() {
    let mut editor = Editor::new();
    let (uri, text, _) = editor.open_file(SEED);
    let person = editor.hover(&uri, &text, "\"peskov\", \"via\": \"tass\"", 2);
    assert!(person.starts_with("**Dmitry Peskov**"), "{person}");
    assert!(person.contains("speaks for"), "{person}");
    let statement = editor.hover(&uri, &text, "\"s8\"", 2);
    assert!(statement.contains("Dmitry Peskov denied"), "{statement}");
    let key = editor.hover(&uri, &text, "\"via\"", 1);
    assert!(key.starts_with("**via**"), "{key}");
    let kind = editor.hover(&uri, &text, "\"denied\"", 1);
    assert!(kind.contains("**denied**") && kind.contains("by"), "{kind}");
    assert_eq!(editor.hover(&uri, &text, "{\"topic\"", 0), "");
    // While a row is typed, the last state that could be derived knows names.
    let broken = text.replacen("\"rests_on\": \"s15\"}}", "\"rests_on\": ", 1);
    editor.replace(&uri, &broken);
    let person = editor.hover(&uri, &broken, "\"peskov\", \"via\": \"tass\"", 2);
    assert!(person.starts_with("**Dmitry Peskov**"), "{person}");
}

#[test]
fn an_id_leads_to_its_row_in_an_included_file() {
    let mut editor = in_repository();
    let (uri, text, _) = editor.open_file(SEED);
    let found = editor.at("textDocument/definition", &uri, &text, "\"reuters\", \"on\"", 2);
    assert_eq!(found.as_array().unwrap().len(), 1);
    assert_eq!(text_at(&found[0]), ("outlets.json".to_owned(), "reuters".to_owned()));
    let file = editor.at("textDocument/definition", &uri, &text, "background/offices.json", 2);
    assert!(file[0]["uri"].as_str().unwrap().ends_with("/facts/background/offices.json"));
    let found = editor.at("textDocument/references", &uri, &text, "\"s15\"", 2);
    let places: Vec<_> = found.as_array().unwrap().iter().map(text_at).collect();
    assert_eq!(places, vec![("nov2024.json".to_owned(), "s15".to_owned()); 2]);
    // An outlet of the background is used in cases that are not open.
    let found = editor.at("textDocument/references", &uri, &text, "\"reuters\", \"on\"", 2);
    let files: BTreeSet<String> =
        found.as_array().unwrap().iter().map(|it| text_at(it).0).collect();
    assert!(files.contains("outlets.json") && files.len() > 3, "{files:?}");
    assert!(found.as_array().unwrap().iter().all(|it| text_at(it).1 == "reuters"));
}

#[test]
fn what_may_be_typed_is_what_the_rules_take() {
    let mut editor = Editor::new();
    let (uri, text, _) = editor.open_file(SEED);
    let row = |row: &str| text.replacen("\n  ]\n}", &format!(",\n    {row}\n  ]\n}}"), 1);
    let mut offered = |row_text: &str, marked: &str| {
        let text = row(row_text);
        editor.replace(&uri, &text);
        let offers = editor.at("textDocument/completion", &uri, &text, marked, marked.len());
        (text, offers)
    };
    let (_, kinds) = offered("{\"den", "{\"den");
    assert!(labels(&kinds).is_superset(&["denied", "person"].map(str::to_owned).into()));
    let (_, keys) = offered("{\"denied\": {\"id\": \"x1\", \"wh\"}}", "\"x1\", \"wh");
    let keys = labels(&keys);
    assert!(keys.contains("what") && keys.contains("rests_on") && !keys.contains("id"), "{keys:?}");
    let (text, ids) = offered("{\"denied\": {\"id\": \"x1\", \"by\": \"pe", "\"x1\", \"by\": \"pe");
    let peskov = ids.as_array().unwrap().iter().find(|it| it["label"] == "peskov").unwrap();
    assert_eq!(peskov["detail"], "Dmitry Peskov");
    assert_eq!(words(&text, &peskov["textEdit"]["range"]), "pe");
    assert!(!labels(&ids).contains("call-7-nov"));
    let (text, claims) = offered("{\"denied\": {\"what\": }}", "{\"what\": ");
    let claim = claims.as_array().unwrap().iter().find(|it| it["label"] == "call-7-nov").unwrap();
    let text = edited(&text, &json!([claim["textEdit"]]));
    assert!(text.contains("{\"what\": \"call-7-nov\"}"));
    let (_, words) = offered("{\"spoke_with\": {\"id\": \"x\", \"mode\": \"\"}}", "\"mode\": \"");
    assert!(labels(&words).contains("phone") || labels(&words).is_empty());
}

#[test]
fn an_id_is_renamed_wherever_it_is_meant() {
    let mut editor = in_repository();
    let (uri, text, _) = editor.open_file(SEED);
    let at = |editor: &mut Editor, marked: &str, name: &str| {
        let offset = text.find(marked).unwrap() + 2;
        let at = editor::position(&text, offset);
        let params = json!({"textDocument": {"uri": uri}, "position": at, "newName": name});
        editor.ask("textDocument/rename", params)
    };
    let prepared = editor.at("textDocument/prepareRename", &uri, &text, "\"s15\"", 2);
    assert_eq!(prepared["placeholder"], "s15");
    let renamed = at(&mut editor, "\"s15\"", "insider \"one\"");
    let changes = renamed["changes"].as_object().unwrap();
    assert_eq!(changes.len(), 1);
    let after = edited(&text, &changes[&uri]);
    assert_eq!(after.matches(r#""insider \"one\"""#).count(), 2);
    assert_eq!(editor.replace(&uri, &after), json!([]));
    editor.replace(&uri, &text);
    assert!(at(&mut editor, "\"s15\"", "s16")["message"].as_str().unwrap().contains("already"));
    assert!(at(&mut editor, "\"s15\"", " ")["message"].is_string());
    assert!(at(&mut editor, "\"excellent\"", "good")["message"].is_string());
    let renamed = at(&mut editor, "\"reuters\", \"on\"", "reuters-agency");
    let files = renamed["changes"].as_object().unwrap();
    assert!(files.len() > 3 && files.contains_key(&uri), "{files:?}");
}

#[test]
fn a_claim_has_its_status_above_it_and_what_would_move_it() {
    let mut editor = Editor::new();
    let (uri, text, _) = editor.open_file(SEED);
    let lenses = editor.ask("textDocument/codeLens", json!({"textDocument": {"uri": uri}}));
    let lenses = lenses.as_array().unwrap();
    let of = |id: &str| {
        let marked = format!("\"{id}\"");
        lenses.iter().find(|it| words(&text, &it["range"]) == marked).unwrap().clone()
    };
    let lens = editor.ask("codeLens/resolve", of("call-7-nov"));
    let title = lens["command"]["title"].as_str().unwrap().to_owned();
    assert!(title.starts_with("Disputed · without s8: "), "{title}");
    let lens = editor.ask("codeLens/resolve", of("poor-quality"));
    assert!(lens["command"]["title"].as_str().unwrap().contains(" · "), "{lens}");
}

#[test]
fn a_help_line_that_says_what_to_type_is_a_fix() {
    let mut editor = Editor::new();
    let (uri, text, _) = editor.open_file(SEED);
    let wrong = text.replacen("\"by\": \"peskov\"", "\"by\": \"pescov\"", 1);
    let problems = editor.replace(&uri, &wrong);
    assert_eq!(problems[0]["code"], "undeclared-id");
    let context = json!({"diagnostics": problems});
    let params =
        json!({"textDocument": {"uri": uri}, "range": problems[0]["range"], "context": context});
    let fixes = editor.ask("textDocument/codeAction", params);
    assert_eq!(fixes[0]["title"], "Write \"peskov\"");
    assert_eq!(edited(&wrong, &fixes[0]["edit"]["changes"][&uri]), text);
}

#[test]
fn hostile_texts_are_shown_as_text() {
    let mut editor = Editor::new();
    let text = r#"{"title": "x", "facts": [
    {"person": {"id": "p", "name": "<img src=x onerror=alert(1)> [a](http://evil) `b` \u202egnp"}},
    {"outlet": {"id": "o", "name": "O"}},
    {"held": {"id": "h", "text": "**bold** \u202e <b>"}},
    {"denied": {"id": "s\u200b", "what": "h", "by": "p", "via": "o", "on": "2024-11-11"}}
]}"#;
    let uri = "untitled:hostile.json";
    editor.open(uri, text);
    for marked in ["\"p\"", "\"h\"", "\"s\\u200b\""] {
        let told = editor.hover(uri, text, marked, 1);
        assert!(!told.is_empty());
        assert!(!told.contains(['\u{202e}', '\u{200b}']), "{told}");
        assert!(
            !told.contains("<img") && !told.contains("[a](") && !told.contains("<b>"),
            "{told}"
        );
    }
}
