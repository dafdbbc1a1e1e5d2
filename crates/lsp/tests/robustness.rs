//! Whatever is typed, the server goes on, and what it has is what the editor has.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod editor;

use std::fs;
use std::sync::{LazyLock, Mutex};

use editor::{Editor, position, repository};
use gen_lsp_types::{Position, Range};
use infer_lsp::lines::{Encoding, LineStarts, OpenText};
use infer_lsp::outline::{JsonOutline, JsonPlace};
use proptest::prelude::*;
use serde_json::json;

/// A text with everything that lines and columns can be counted wrongly by.
fn any_text() -> impl Strategy<Value = String> {
    "([a-c\"{}\\[\\],: é𝄞\t]|\r\n|\n|\r|facts|person|id){0,40}"
}

/// A place that may be beyond the text.
fn any_position() -> impl Strategy<Value = Position> {
    (0..12_u32, 0..40_u32).prop_map(|(line, character)| Position { line, character })
}

/// The place's byte by the definition: lines are counted from the start, units one by one.
fn counted(text: &str, at: Position, encoding: Encoding) -> usize {
    let mut offset = 0;
    for _ in 0..at.line {
        let rest = &text[offset..];
        let Some(end) = rest.find(['\n', '\r']) else { return text.len() };
        offset += end + if rest[end..].starts_with("\r\n") { 2 } else { 1 };
    }
    let mut units = 0;
    for character in text[offset..].chars() {
        units += match encoding {
            Encoding::Utf8 => character.len_utf8(),
            Encoding::Utf16 => character.len_utf16(),
        };
        if units > at.character as usize || "\r\n".contains(character) {
            break;
        }
        offset += character.len_utf8();
    }
    offset
}

proptest! {
    #[test]
    fn edits_give_the_text_that_they_say(
        text in any_text(),
        edits in prop::collection::vec((any_position(), any_position(), any_text()), 0..8),
        is_utf_8 in any::<bool>(),
    ) {
        let encoding = if is_utf_8 { Encoding::Utf8 } else { Encoding::Utf16 };
        let (mut open, mut whole) = (OpenText::new(text.clone()), text);
        for (a, b, words) in edits {
            let (start, end) = if a < b { (a, b) } else { (b, a) };
            let [from, to] = [start, end].map(|at| counted(&whole, at, encoding));
            whole.replace_range(from..to, &words);
            open.change(Some(Range { start, end }), &words, encoding);
            prop_assert_eq!(open.text(), &whole);
        }
        prop_assert_eq!(&OpenText::new(whole.clone()), &open);
        open.change(None, "other", encoding);
        prop_assert_eq!(open.text(), "other");
    }

    #[test]
    fn a_place_is_that_of_its_byte(text in any_text(), is_utf_8 in any::<bool>()) {
        let encoding = if is_utf_8 { Encoding::Utf8 } else { Encoding::Utf16 };
        let lines = LineStarts::of(&text);
        for (at, character) in text.char_indices() {
            let position = lines.position(&text, at, encoding);
            prop_assert_eq!(counted(&text, position, encoding), lines.offset(&text, position, encoding));
            // Between `\r` and `\n` there is no place.
            let is_within_break = character == '\n' && text[..at].ends_with('\r');
            if !is_within_break {
                prop_assert_eq!(lines.offset(&text, position, encoding), at);
            }
        }
    }

    #[test]
    fn every_text_has_an_outline(text in any_text()) {
        let outline = JsonOutline::of(&text);
        for found in &outline.texts {
            prop_assert!(text[found.start..found.end].starts_with('"'));
            prop_assert!(text.get(found.inner()).is_some());
        }
        for at in 0..=text.len() {
            let _ = (outline.at(at), JsonOutline::place_at(&text, at));
        }
    }
}

#[test]
fn an_outline_says_where_each_text_stands() {
    let text = r#"{"include": ["a.json"], "facts": [{"p": {"id": "x", "k": ["y", {"z": "v"}]}}]}"#;
    let outline = JsonOutline::of(text);
    let places: Vec<(&str, JsonPlace)> =
        outline.texts.iter().map(|it| (it.text.as_str(), it.place)).collect();
    assert_eq!(
        places,
        [
            ("include", JsonPlace::Top),
            ("a.json", JsonPlace::Include),
            ("facts", JsonPlace::Top),
            ("p", JsonPlace::Kind),
            ("id", JsonPlace::Key(3)),
            ("x", JsonPlace::Value(3, 4)),
            ("k", JsonPlace::Key(3)),
            ("y", JsonPlace::Value(3, 6)),
            ("z", JsonPlace::SubKey(3, 6)),
            ("v", JsonPlace::SubValue(3, 6, 8)),
        ]
    );
}

/// One server for all cases: what a case leaves behind is a part of the test.
static EDITOR: LazyLock<Mutex<Editor>> = LazyLock::new(|| Mutex::new(Editor::new()));

/// Asks everything about a place of a document.
fn ask_everything(editor: &mut Editor, uri: &str, text: &str, offset: usize) {
    let at = position(text, text.floor_char_boundary(offset));
    let document = json!({"uri": uri});
    for method in ["hover", "definition", "completion", "prepareRename"] {
        let params = json!({"textDocument": document, "position": at});
        editor.ask(&format!("textDocument/{method}"), params);
    }
    let context = json!({"includeDeclaration": true});
    let params = json!({"textDocument": document, "position": at, "context": context});
    editor.ask("textDocument/references", params);
    let params = json!({"textDocument": document, "position": at, "newName": "other_name"});
    editor.ask("textDocument/rename", params);
    for lens in
        editor.ask("textDocument/codeLens", json!({"textDocument": document})).as_array().unwrap()
    {
        editor.ask("codeLens/resolve", lens.clone());
    }
    let options = json!({"tabSize": 4, "insertSpaces": true});
    editor.ask("textDocument/formatting", json!({"textDocument": document, "options": options}));
    let context = json!({"diagnostics": editor.problems_of(uri)});
    let range = json!({"start": at, "end": at});
    let params = json!({"textDocument": document, "range": range, "context": context});
    editor.ask("textDocument/codeAction", params);
}

const SMALL: &str = r#"{"title": "x", "facts": [
    {"person": {"id": "p", "name": "P"}}, {"outlet": {"id": "o", "name": "O"}},
    {"held": {"id": "h", "text": "It rains"}},
    {"asserted": {"id": "s1", "what": "h", "by": "p", "via": "o", "on": "2024-11-11"}},
    {"denied": {"id": "s2", "what": "h", "by": "p", "via": "o", "on": "2024-11-12", "quote": "no"}}
]}"#;

/// A text with a few stretches cut out, doubled or changed.
fn mutated(text: &'static str) -> impl Strategy<Value = (String, usize)> {
    let index = any::<prop::sample::Index>;
    let words = prop::sample::select(vec![
        "\"", "{", "}", "[", "]", ",", ":", ".", "(", "é", "id", "\n", "\u{202e}", "//", ":-",
    ]);
    let edit = (index(), 0..9_usize, words);
    (prop::collection::vec(edit, 1..6), index()).prop_map(move |(edits, at)| {
        let mut text = text.to_owned();
        for (start, length, words) in edits {
            let start = text.floor_char_boundary(start.index(text.len() + 1));
            let end = text.floor_char_boundary((start + length).min(text.len())).max(start);
            text.replace_range(start..end, words);
        }
        let at = at.index(text.len() + 1);
        (text, at)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn a_facts_file_that_is_typed_into_is_no_trouble((text, at) in mutated(SMALL)) {
        let mut editor = EDITOR.lock().unwrap();
        editor.open("untitled:x.json", &text);
        ask_everything(&mut editor, "untitled:x.json", &text, at);
    }

    #[test]
    fn a_rule_file_that_is_typed_into_is_no_trouble(
        (text, at) in mutated(".decl a(x: Actor)\n/// [r] {x} is.\na(x) :- person(x), n = count : { b(x, n) }, n > 1.\n.output a\n")
    ) {
        let mut editor = EDITOR.lock().unwrap();
        editor.open("untitled:x.dl", &text);
        ask_everything(&mut editor, "untitled:x.dl", &text, at);
    }
}

#[test]
fn what_no_editor_says_is_answered_or_passed_over() {
    let mut editor = Editor::new();
    editor.tell("textDocument/didOpen", json!({"nothing": true}));
    editor.edit("untitled:not-open.dl", json!([{"text": "a"}]));
    editor.tell("$/cancelRequest", json!({"id": 99}));
    assert_eq!(editor.ask("textDocument/hover", json!([]))["code"], -32602);
    assert_eq!(editor.ask("workspace/executeCommand", json!({"command": "rm"}))["code"], -32803);
    let nowhere = json!({"textDocument": {"uri": "file:///nowhere.dl"}, "position": {"line": 0, "character": 0}});
    assert_eq!(editor.ask("textDocument/hover", nowhere), json!(null));
    let text = fs::read_to_string(repository().join("facts/nov2024.json")).unwrap();
    let deep = format!("{{\"facts\": {}", "[".repeat(20_000));
    for text in [&deep, "{\"facts\": [", "\u{feff}{\"facts\": []}", &text[..text.len() / 2]] {
        editor.open("untitled:odd.json", text);
        ask_everything(&mut editor, "untitled:odd.json", text, text.len() / 2);
    }
}
