//! What an editor can ask of rule files.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod editor;

use editor::{Editor, edited, position, words};
use infer_lsp::rules::RuleFiles;
use serde_json::{Value as Json, json};

const LETTERS: &str = r#"/// {who} wrote to {whom}[ on {when}].
.decl wrote_to(id: Proposition, who: Actor, whom: Actor)
.input wrote_to

/// [sender-takes-part] {who} would have written.
participant(p, who) :- wrote_to(p, who, _).

/// It is disputed whether {who} wrote to {whom}.
.decl disputed_letter(who: Actor, whom: Actor)
/// [letter-disputed] It is disputed whether {p}, as {who} says.
disputed_letter(who, whom) :- wrote_to(p, who, whom), status(p, "disputed").
.output disputed_letter

conclusion(20, "disputed_letter").
"#;

const URI: &str = "untitled:letters.dl";

fn open() -> Editor {
    let mut editor = Editor::new();
    assert_eq!(editor.open(URI, LETTERS), json!([]));
    editor
}

fn places(found: &Json) -> Vec<&str> {
    let own = found.as_array().unwrap().iter().filter(|it| it["uri"] == URI);
    own.map(|it| words(LETTERS, &it["range"])).collect()
}

#[test]
fn a_name_tells_what_it_means() {
    let mut editor = open();
    let relation = editor.hover(URI, LETTERS, "wrote_to(p, who, _)", 2);
    assert!(
        relation.contains(".decl wrote_to(id: Proposition, who: Actor, whom: Actor)"),
        "{relation}"
    );
    assert!(relation.contains("{who} wrote to {whom}"), "{relation}");
    assert!(relation.contains("Facts files give it"), "{relation}");
    let built_in = editor.hover(URI, LETTERS, "status(p", 2);
    assert!(built_in.contains("Derived by 1 rule: *first-status*"), "{built_in}");
    let variable = editor.hover(URI, LETTERS, "who, whom) :- ", 1);
    assert!(variable.contains("who: Actor"), "{variable}");
    let rule = editor.hover(URI, LETTERS, "letter-disputed", 3);
    assert!(rule.contains("It is disputed whether {p}"), "{rule}");
    let ty = editor.hover(URI, LETTERS, "Actor, whom: Actor)\n.input", 2);
    assert!(ty.contains("Actor"), "{ty}");
}

#[test]
fn a_name_leads_to_its_declaration_and_to_all_uses() {
    let mut editor = open();
    let found = editor.at("textDocument/definition", URI, LETTERS, "wrote_to(p, who, _)", 2);
    assert_eq!(found[0]["range"]["start"], position(LETTERS, LETTERS.find("wrote_to(id").unwrap()));
    let found = editor.at("textDocument/references", URI, LETTERS, "wrote_to(p, who, _)", 2);
    assert_eq!(places(&found), ["wrote_to"; 4]);
    let found = editor.at("textDocument/references", URI, LETTERS, "p, who, whom), status", 1);
    assert_eq!(places(&found), ["p"; 3]);
    let found = editor.at("textDocument/references", URI, LETTERS, "disputed_letter(who: ", 2);
    assert_eq!(places(&found), ["disputed_letter"; 4]);
    // The built-in rulebook is no file here.
    let found = editor.at("textDocument/definition", URI, LETTERS, "status(p", 2);
    assert_eq!(found, json!([]));
    drop(editor);
    let options = json!({"showsBuiltin": true});
    let greeting = json!({"capabilities": {}, "initializationOptions": options});
    let mut editor = Editor::with(greeting, RuleFiles::default());
    editor.open(URI, LETTERS);
    let found = editor.at("textDocument/definition", URI, LETTERS, "status(p", 2);
    assert_eq!(found[0]["uri"], "infer:///rules/status.dl");
    let text = editor.ask("infer/builtin", json!({"uri": "infer:///rules/status.dl"}));
    assert_eq!(words(text.as_str().unwrap(), &found[0]["range"]), "status");
}

#[test]
fn a_name_is_renamed_wherever_it_is_meant() {
    let mut editor = open();
    let mut rename = |marked: &str, name: &str| {
        let at = position(LETTERS, LETTERS.find(marked).unwrap() + 1);
        let params = json!({"textDocument": {"uri": URI}, "position": at, "newName": name});
        editor.ask("textDocument/rename", params)
    };
    let renamed = rename("disputed_letter(who: ", "letter_in_dispute");
    let after = edited(LETTERS, &renamed["changes"][URI]);
    assert_eq!(after, LETTERS.replace("disputed_letter", "letter_in_dispute"));
    let renamed = rename("who, whom) :- ", "sender");
    let after = edited(LETTERS, &renamed["changes"][URI]);
    let expected = "as {sender} says.\ndisputed_letter(sender, whom) :- wrote_to(p, sender, whom)";
    assert!(after.contains(expected), "{after}");
    assert!(after.contains("/// It is disputed whether {who} wrote"), "{after}");
    for (marked, name, reason) in [
        ("disputed_letter(who: ", "status", "already"),
        ("disputed_letter(who: ", "count", "reserved"),
        ("disputed_letter(who: ", "two words", ""),
        ("who, whom) :- ", "whom", "already"),
        ("status(p", "state_of", "built-in"),
        ("id: Proposition", "key", "column"),
    ] {
        let answer = rename(marked, name);
        let message = answer["message"].as_str().unwrap_or_else(|| panic!("{name}: {answer}"));
        assert!(message.contains(reason), "{name}: {message}");
    }
}

#[test]
fn what_may_be_typed_follows_from_the_place() {
    let mut editor = open();
    let mut offered = |line: &str| -> Vec<String> {
        let text = format!("{LETTERS}{line}");
        editor.replace(URI, &text);
        let params = json!({"textDocument": {"uri": URI}, "position": position(&text, text.len())});
        let offers = editor.ask("textDocument/completion", params);
        let offers = offers.as_array().unwrap().iter();
        offers.map(|it| it["label"].as_str().unwrap().to_owned()).collect()
    };
    let has = |offers: &[String], label: &str| offers.iter().any(|it| it == label);
    let offers = offered("nobody(someone) :- wro");
    assert!(has(&offers, "wrote_to") && has(&offers, "status") && has(&offers, "someone"));
    assert!(has(&offered("."), "decl"));
    let offers = offered(".decl other(a: Act");
    assert!(has(&offers, "Actor") && !has(&offers, "status"));
    let offers = offered("nobody(p) :- status(p, \"dis");
    assert!(has(&offers, "disputed") && !has(&offers, "status"), "{offers:?}");
    assert!(offered("// nothing h").is_empty());
}

#[test]
fn a_rule_file_is_tidied_where_it_is_not_tidy() {
    let mut editor = open();
    let tidy = |editor: &mut Editor, text: &str| {
        editor.replace(URI, text);
        let options = json!({"tabSize": 4, "insertSpaces": true});
        editor.ask(
            "textDocument/formatting",
            json!({"textDocument": {"uri": URI}, "options": options}),
        )
    };
    assert_eq!(tidy(&mut editor, LETTERS), Json::Null);
    let untidy = LETTERS.replace("wrote_to(p, who, whom), ", "wrote_to( p,who , whom ) ,  ");
    let edits = tidy(&mut editor, &untidy);
    assert_eq!(edits[0]["range"]["start"]["line"], 10, "{edits}");
    assert_eq!(edited(&untidy, &edits), LETTERS);
    assert_eq!(tidy(&mut editor, "a(x :- "), Json::Null);
}

#[test]
fn what_a_component_declares_is_not_renamed() {
    let mut editor = Editor::new();
    let text = ".comp Graph {\n    .decl edge(a: symbol)\n}\n.init g = Graph\n.decl far(a: symbol)\nfar(a) :- g.edge(a).\n.output far\n";
    editor.open(URI, text);
    for marked in ["edge(a: symbol)", "g.edge(a)"] {
        let answer = editor.at("textDocument/prepareRename", URI, text, marked, 2);
        assert!(answer["message"].as_str().unwrap().contains("component"), "{answer}");
    }
    let found = editor.at("textDocument/references", URI, text, "far(a: ", 1);
    assert_eq!(found.as_array().unwrap().len(), 3);
}

#[test]
fn a_branch_of_records_is_a_name_as_others() {
    let text = ".type Claim = Said {who: symbol} | Denied {what: Claim}\n.decl claim(c: Claim)\n\
                .output claim\n/// [made] It is made.\nclaim($Said(\"a\")) :- true.\n\
                /// [denied] It is denied.\nclaim($Denied(c)) :- claim(c), c = $Said(_).\n";
    let uri = "untitled:claims.dl";
    let mut editor = Editor::new();
    editor.open(uri, text);
    let hover = editor.hover(uri, text, "Said(_)", 1);
    assert!(hover.contains("Claim = Said {who: symbol} | Denied {what: Claim}"), "{hover}");
    let at = position(text, text.find("Said(_)").unwrap() + 1);
    let params = json!({"textDocument": {"uri": uri}, "position": at, "newName": "Stated"});
    let renamed = editor.ask("textDocument/rename", params);
    let after = edited(text, &renamed["changes"][uri]);
    assert_eq!(after, text.replace("Said", "Stated"));
}
