//! A case says the same as JSON, as a book, and as a folder of tables.

use crate::case::files_in;
use crate::sandbox::Sandbox;

/// What a case comes to, for readers and for programs, without where it stands.
fn judged(sandbox: &Sandbox, path: &str) -> String {
    let told = [sandbox.transcript(&[path]), sandbox.transcript(&[path, "--format", "json"])];
    told.concat().replace(&format!(" {path}`"), " CASE`")
}

#[test]
fn each_public_case_is_the_same_as_json_as_book_and_as_tables() {
    let sandbox = Sandbox::new("sheets-law");
    for stem in files_in("facts", "json") {
        let json = format!("facts/{stem}.json");
        let expected = judged(&sandbox, &json);
        assert!(expected.starts_with("exit 0"), "{expected}");
        let (book, back) = (format!("facts/{stem}.xlsx"), format!("facts/{stem}-back.json"));
        for (from, to) in [(&json, &book), (&book, &back), (&back, &format!("facts/{stem}-tables"))]
        {
            let (code, text) = sandbox.infer(&["convert", from, to]);
            assert_eq!(code, 0, "{from} to {to}: {text}");
            assert!(judged(&sandbox, to) == expected, "{to} comes to something else than {json}");
        }
        // The facts themselves, to the letter: only their order may be another.
        assert_eq!(facts(&sandbox.read(&json)), facts(&sandbox.read(&back)), "{stem}");
    }
}

/// The facts of a file, each with its keys in order, and what the file says beside them.
fn facts(text: &str) -> (Vec<String>, Vec<String>) {
    let document: serde_json::Value = serde_json::from_str(text).unwrap();
    let sorted = |value: &serde_json::Value| {
        let map: std::collections::BTreeMap<String, serde_json::Value> =
            serde_json::from_value(value.clone()).unwrap();
        serde_json::to_string(&map).unwrap()
    };
    let one = |fact: &serde_json::Value| {
        let (name, row) = fact.as_object().unwrap().iter().next().unwrap();
        // One value of an attribute is the same as a list of it.
        let mut row = row.clone();
        for value in row.as_object_mut().into_iter().flat_map(|it| it.values_mut()) {
            if let Some([only]) = value.as_array().map(Vec::as_slice) {
                *value = only.clone();
            }
        }
        format!("{name} {}", sorted(&row))
    };
    let mut all: Vec<String> = document["facts"].as_array().unwrap().iter().map(one).collect();
    all.sort();
    let head = ["title", "zone", "include", "note"].map(|key| document[key].to_string());
    (all, head.to_vec())
}

/// Everything that a file of JSON can say has a place: attributes with several columns, texts with
/// semicolons, empty texts, lists of texts, remarks, counts.
const ODD: &str = r#"{
  "note": "A remark on the file.",
  "title": "  Was the “pier”; sold? ",
  "zone": "-05:30",
  "include": ["background.json"],
  "facts": [
    {"note": "A remark among facts."},
    {"state": {"id": "freedonia", "name": ["Freedonia", "Land; of the Free"], "note": "Mine."}},
    {"office": {"id": "presidency", "of": "freedonia", "name": "the presidency"}},
    {"person": {"id": "pinky", "name": "=1+1", "side": "freedonia", "speaks_for": ["freedonia", "pinky"],
      "holds": [{"office": "presidency", "when": "1933~"}, {"office": "presidency", "when": "1935/.."}]}},
    {"person": {"id": "a;b", "name": "1933-11-07"}},
    {"outlet": {"id": "007", "name": "TRUE"}},
    {"held": {"id": "sale", "text": "  spaces\tand\nlines  ", "party": "a;b", "lead": true, "when": "1933-11"}},
    {"counted": {"id": "sold", "of": "sale", "what": "sold", "number": 9007199254740993}},
    {"counted": {"id": "sold2", "of": "sale", "what": "sold", "number": "3..5", "implies": ["sale", "sold"]}},
    {"asserted": {"id": "1", "what": "sale", "by": "old", "on": "1933-11-18T07:00", "quote": ["", "One; two", "_x0041_"], "unnamed": [true], "note": "'"}},
    {"relayed": {"id": "2", "what": "sale", "by": "007", "via": "007", "on": "1933-11-18", "may_rest_on": {"root": "1", "reason": "same words"}, "rests_on": []}},
    {"asked": {"date": "1933-11-19"}}
  ]
}
"#;

#[test]
fn everything_that_json_says_has_a_place_in_sheets() {
    let sandbox = Sandbox::empty("sheets-odd");
    let background = r#"{"facts": [{"person": {"id": "old", "name": "Old Pinky"}}]}"#;
    sandbox.write("background.json", background);
    sandbox.write("odd.json", ODD);
    let expected = judged(&sandbox, "odd.json");
    assert!(expected.starts_with("exit 0"), "{expected}");
    for (from, to) in
        [("odd.json", "odd.xlsx"), ("odd.xlsx", "tables/odd"), ("tables/odd", "back.json")]
    {
        let (code, text) = sandbox.infer(&["convert", from, to]);
        assert_eq!(code, 0, "{from} to {to}: {text}");
        assert_eq!(judged(&sandbox, to), expected, "{to}");
    }
    let back = sandbox.read("back.json");
    assert!(
        back.contains("A remark on the file.") && back.contains("A remark among facts."),
        "{back}"
    );
    assert!(back.contains(r#""note": "Mine.""#), "{back}");
}
