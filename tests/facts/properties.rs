//! Whatever stands in a file, loading ends soon and never panics; and the order of facts, and the
//! files that they are spread over, change nothing.

use proptest::prelude::*;
use proptest::sample::Index;

use crate::case::{Case, Memory, files_in, rulebook};

/// Every case file of this folder, as text.
fn corpus() -> Vec<String> {
    ["errors", "valid"]
        .into_iter()
        .flat_map(|folder| {
            let path = |stem: &String| format!("tests/facts/{folder}/{stem}.json");
            let stems = files_in(&format!("tests/facts/{folder}"), "json");
            stems.iter().map(path).collect::<Vec<_>>()
        })
        .map(|path| std::fs::read_to_string(path).expect("a text"))
        .collect()
}

/// Loads and renders; gives the case.
fn survives(text: &str) -> Case {
    let (memory, _) = Memory::of(&[text.to_owned()]);
    let case = Case::load(&memory, &["0.json"]);
    let rendered = case.rendered();
    assert_eq!(rendered.is_empty(), case.diagnostics.is_empty());
    case
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn any_text_is_survived(text in any::<String>()) {
        survives(&text);
    }

    #[test]
    fn any_tokens_are_survived(tokens in prop::collection::vec(prop::sample::select(TOKENS), 0..60)) {
        survives(&tokens.concat());
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        survives(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn a_mutated_file_is_survived(
        file in any::<Index>(),
        edits in prop::collection::vec((any::<Index>(), any::<Index>(), any::<Index>()), 1..6),
    ) {
        let corpus = corpus();
        let mut text: Vec<char> = file.get(&corpus).chars().collect();
        for (from, length, token) in edits {
            let from = from.index(text.len() + 1);
            let length = length.index(8).min(text.len() - from);
            text.splice(from..from + length, token.get(TOKENS).chars());
        }
        survives(&text.into_iter().collect::<String>());
    }

    #[test]
    fn order_and_files_change_nothing(
        facts in Just(valid_facts()).prop_shuffle(),
        cut in any::<Index>(),
    ) {
        let whole = survives(&file(&valid_facts()));
        prop_assert_eq!(whole.rendered(), "");
        let (first, second) = facts.split_at(cut.index(facts.len()));
        let (memory, _) = Memory::of(&[file(first), file(second)]);
        let split = Case::load(&memory, &["0.json", "1.json"]);
        prop_assert_eq!(split.rendered(), "");
        prop_assert_eq!(split.tuples(), whole.tuples());
    }
}

/// What facts files are made of, and what they had better not be.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "\\u12",
    "\\ud800",
    "\n",
    " ",
    "\u{feff}",
    "é",
    "\0",
    "null",
    "true",
    "false",
    "0",
    "-1",
    "1e999",
    "99999999999999999999",
    "1.5",
    "//",
    "/*",
    "'",
    "\"facts\":",
    "\"include\":",
    "\"title\":",
    "\"note\":",
    "\"id\":",
    "\"x\"",
    "\"0.json\"",
    "\"..\"",
    "{\"facts\":[",
    "{\"person\":{\"id\":\"x\"",
    "\"person\":",
    "\"when\":",
    "\"born\":",
    "\"asked\":",
    "\"2024-11-07\"",
    "\"XXXX-02-29~/..\"",
    "\"Y-9E18S1\"",
    "\"{..1,2..}\"",
    "\"9999-24\"",
    "\"zone\": \"+02:00\",",
    "\"zone\":",
    "\"2024-11-11T12:40+03:00\"",
    "\"2024-11-11T12:40/..\"",
    "T12:40",
    "..",
    "\"100..300\"",
    "\"sighting\":",
    "\"at\":",
    "\"sells\":",
    "\"speaks_for\":",
    "\"speaks_for_during\":",
    "\"rests_on\":",
    "\"seats\":",
    "]}",
    "}}",
];

/// The facts of the case about attributes, one JSON text each.
fn valid_facts() -> Vec<String> {
    let text = std::fs::read_to_string("tests/facts/valid/attributes.json").expect("a text");
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    value["facts"].as_array().expect("a list").iter().map(ToString::to_string).collect()
}

fn file(facts: &[String]) -> String {
    format!("{{\"facts\": [{}]}}", facts.join(","))
}

#[test]
fn deep_nesting_is_survived() {
    for open in ["[", "{\"note\":", "{\"facts\":[", "[{\"a\":"] {
        survives(&open.repeat(100_000));
        survives(&format!("{{\"facts\": {}", open.repeat(100_000)));
    }
}

#[test]
fn large_texts_in_wrong_places_are_survived() {
    let long = "x".repeat(1_000_000);
    for text in [
        format!("{{\"facts\": [{{\"{long}\": {{}}}}]}}"),
        format!(
            "{{\"facts\": [{{\"person\": {{\"id\": \"{long}\", \"speaks_for\": \"{long}y\"}}}}]}}"
        ),
        format!("{{\"facts\": [{{\"asked\": {{\"date\": \"{long}\"}}}}]}}"),
        format!("{{\"{long}\": 1, \"facts\": []}}"),
        format!("{{\"facts\": [{}]}}", long.replace('x', "0,") + "0"),
        long,
    ] {
        survives(&text);
    }
}

#[test]
fn many_undeclared_ids_are_survived() {
    let rows: Vec<String> = (0..20_000)
        .map(|n| {
            format!("{{\"person\": {{\"id\": \"person-{n}\", \"speaks_for\": \"persom-{n}\"}}}}")
        })
        .collect();
    let case = survives(&file(&rows));
    assert_eq!(case.diagnostics.len(), 1000);
}

#[test]
fn a_long_chain_of_includes_is_survived() {
    let texts: Vec<String> = (0..5000)
        .map(|n| format!("{{\"include\": [\"{}.json\"], \"facts\": []}}", n + 1))
        .chain(["{\"facts\": []}".to_owned()])
        .collect();
    let (memory, _) = Memory::of(&texts);
    let (program, sources) = rulebook();
    let case = Case::of(program, sources, &memory, &["0.json"]);
    assert_eq!(case.rendered(), "");
    assert_eq!(case.facts.files.len(), 5001);
}
