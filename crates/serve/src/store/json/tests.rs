#![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use serde_json::json;

use super::*;

const FILE: &str = r#"{
  "title": "T", // a remark
  "facts": [
    {"person": {"id": "a", "name": "A"}},
    {"outlet": {"id": "o", "name": "O"}},

    // What was said.
    {"asserted": {"id": "s1", "what":  "p", "by": "a"}}, // first
    {"denied": {"id": "s2", "what": "p", "by": "b"}}
  ]
}
"#;

fn new(kind: &str, id: &str) -> FileRow {
    let Json::Object(keys) = json!({"id": id}) else { unreachable!() };
    FileRow { kind: kind.to_owned(), keys }
}

/// The lines that go and that come.
fn diff(before: &str, after: &str) -> (Vec<String>, Vec<String>) {
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<Vec<_>>();
    let (before, after) = (lines(before), lines(after));
    let gone = before.iter().filter(|line| !after.contains(line)).cloned().collect();
    let come = after.iter().filter(|line| !before.contains(line)).cloned().collect();
    (gone, come)
}

fn kinds(kinds: &[&str]) -> Vec<String> {
    kinds.iter().map(|&kind| kind.to_owned()).collect()
}

#[test]
fn a_new_row_is_one_line() {
    let after = with_row(FILE, &new("person", "b"), &kinds(&["person", "outlet"])).unwrap();
    let (gone, come) = diff(FILE, &after);
    assert_eq!(
        (gone.len(), come.as_slice()),
        (0, &[r#"    {"person": {"id": "b"}},"#.to_owned()][..])
    );
    assert!(after.contains("\"O\"}},\n    {\"person\": {\"id\": \"b\"}},\n\n    // What"));
}

#[test]
fn a_new_row_at_the_end_leaves_the_line_above() {
    let beside = kinds(&["asserted", "denied"]);
    let once = with_row(FILE, &new("denied", "s3"), &beside).unwrap();
    let (gone, come) = diff(FILE, &once);
    assert_eq!(
        (gone.len(), come.as_slice()),
        (0, &[r#"    ,{"denied": {"id": "s3"}}"#.to_owned()][..])
    );
    let twice = with_row(&once, &new("denied", "s4"), &beside).unwrap();
    let (gone, come) = diff(&once, &twice);
    assert_eq!((gone.len(), come.len()), (0, 1));
    let between = with_row(&once, &new("asserted", "s5"), &kinds(&["asserted"])).unwrap();
    assert_eq!(diff(&once, &between).1, [r#"    {"asserted": {"id": "s5"}},"#]);
    for text in [&once, &twice, &between] {
        assert!(file_row(text, "denied", "s3").is_some(), "{text}");
    }
}

#[test]
fn the_first_row_fills_the_list() {
    for file in ["{\"facts\": []}\n", "{\n  \"facts\": []\n}\n", "{\n  \"facts\": [\n  ]\n}\n"] {
        let after = with_row(file, &new("held", "p"), &[]).unwrap();
        assert!(serde_json::from_str::<Json>(&after).is_ok(), "{after}");
        assert!(file_row(&after, "held", "p").is_some());
    }
}

#[test]
fn rows_that_share_a_line_go_on() {
    let file = r#"{"facts": [{"held": {"id": "p"}}, {"held": {"id": "q"}}]}"#;
    let after = with_row(file, &new("held", "r"), &kinds(&["held"])).unwrap();
    assert_eq!(
        after,
        r#"{"facts": [{"held": {"id": "p"}}, {"held": {"id": "q"}}, {"held": {"id": "r"}}]}"#
    );
}

#[test]
fn a_change_leaves_what_is_not_meant() {
    let changes = [
        ("what".to_owned(), Some(json!("p"))),
        ("by".to_owned(), Some(json!("c"))),
        ("quote".to_owned(), Some(json!("“so”"))),
    ];
    let after = with_changes(FILE, "asserted", "s1", &changes).unwrap();
    let line =
        r#"    {"asserted": {"id": "s1", "what":  "p", "by": "c", "quote": "“so”"}}, // first"#;
    let (gone, come) = diff(FILE, &after);
    assert_eq!((gone.len(), come.as_slice()), (1, &[line.to_owned()][..]));
    let same = [("what".to_owned(), Some(json!("p"))), ("note".to_owned(), None)];
    assert_eq!(with_changes(FILE, "asserted", "s1", &same).unwrap(), FILE);
}

#[test]
fn keys_go_with_their_commas() {
    let file = r#"{"facts": [{"k": {"x": 1, "y": 2, "id": "a", "z": 3, "w": 4}}]}"#;
    let without = |keys: &[&str]| {
        let changes: Vec<_> = keys.iter().map(|&key| (key.to_owned(), None)).collect();
        with_changes(file, "k", "a", &changes).unwrap()
    };
    assert_eq!(without(&["x", "y"]), r#"{"facts": [{"k": {"id": "a", "z": 3, "w": 4}}]}"#);
    assert_eq!(without(&["z", "w"]), r#"{"facts": [{"k": {"x": 1, "y": 2, "id": "a"}}]}"#);
    assert_eq!(without(&["y", "w"]), r#"{"facts": [{"k": {"x": 1, "id": "a", "z": 3}}]}"#);
}

#[test]
fn a_row_goes_with_its_line() {
    let gone = without_row(FILE, "outlet", "o").unwrap();
    assert_eq!(
        diff(FILE, &gone),
        (vec![r#"    {"outlet": {"id": "o", "name": "O"}},"#.to_owned()], vec![])
    );
    let added = with_row(FILE, &new("denied", "s3"), &kinds(&["denied"])).unwrap();
    assert_eq!(without_row(&added, "denied", "s3").unwrap(), FILE);
    for id in [("denied", "s2"), ("asserted", "s1"), ("person", "a")] {
        let gone = without_row(&added, id.0, id.1).unwrap();
        assert!(file_row(&gone, "denied", "s3").is_some(), "{gone}");
        assert!(file_row(&gone, id.0, id.1).is_none());
    }
}
