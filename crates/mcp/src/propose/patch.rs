//! Rows as a change of a casefile: its text with the rows behind its own, and the patch between the two.

use jsonc_parser::ast::{Array, Object, Value};
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde_json::Value as Json;
use similar::TextDiff;

/// How many lines of the file stand around a change.
const CONTEXT: usize = 3;

/// The text of a casefile with these rows after its own.
///
/// # Errors
/// The text is no object, as a sentence.
pub(super) fn with_rows(text: &str, rows: &[Json]) -> Result<String, String> {
    let parsed = parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default());
    let parsed = parsed.map_err(|error| format!("the casefile is no JSON: {error}"))?;
    let Some(Value::Object(file)) = &parsed.value else {
        return Err("the casefile is no object".into());
    };
    let (at, added) = match file.properties.iter().find(|it| it.name.as_str() == "facts") {
        Some(facts) => match &facts.value {
            Value::Array(list) => into_list(text, list, rows),
            _ => return Err("`facts` of the casefile is no list".into()),
        },
        None => into_object(text, file, rows),
    };
    let added = if text.contains("\r\n") { added.replace('\n', "\r\n") } else { added };
    Ok([&text[..at], &added, &text[at..]].concat())
}

/// What is inserted into a list, and where.
fn into_list(text: &str, list: &Array<'_>, rows: &[Json]) -> (usize, String) {
    let Some(end) = list.elements.last().map(Ranged::range) else {
        let lines: Vec<String> = rows.iter().map(|row| format!("\n    {}", spaced(row))).collect();
        return (list.range.start + 1, lines.join(",") + "\n  ");
    };
    let line_start = text[..end.start].rfind('\n').map_or(0, |at| at + 1);
    let before = &text[line_start..end.start];
    let indent = &before[..before.len() - before.trim_start().len()];
    let indent = if before.trim().is_empty() { indent } else { "    " };
    let lines = rows.iter().map(|row| format!(",\n{indent}{}", spaced(row)));
    (end.end, lines.collect())
}

/// What is inserted into a file that has no list yet, and where.
fn into_object(text: &str, file: &Object<'_>, rows: &[Json]) -> (usize, String) {
    let lines: Vec<String> = rows.iter().map(|row| format!("    {}", spaced(row))).collect();
    let list = format!("\n  \"facts\": [\n{}\n  ]", lines.join(",\n"));
    match file.properties.last() {
        Some(member) => (member.range.end, format!(",{list}")),
        None => (text[..file.range.end].rfind('}').unwrap_or(file.range.start + 1), list + "\n"),
    }
}

/// JSON on one line, with spaces as people write it.
fn spaced(json: &Json) -> String {
    match json {
        Json::Array(values) => {
            format!("[{}]", values.iter().map(spaced).collect::<Vec<_>>().join(", "))
        }
        Json::Object(members) => {
            let member = |(key, value): (&String, &Json)| {
                format!("{}: {}", Json::from(key.as_str()), spaced(value))
            };
            format!("{{{}}}", members.iter().map(member).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// A change of one file as `git apply` and `patch -p1` take it; of a new file, if it said nothing before.
pub(super) fn unified(path: &str, before: Option<&str>, after: &str) -> String {
    // A name with a space ends at a tab.
    let end = if path.contains(' ') { "\t" } else { "" };
    let old = if before.is_some() { format!("a/{path}{end}") } else { "/dev/null".to_owned() };
    let diff = TextDiff::from_lines(before.unwrap_or_default(), after);
    let new = format!("b/{path}{end}");
    diff.unified_diff().context_radius(CONTEXT).header(&old, &new).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rows() -> Vec<Json> {
        vec![
            json!({"person": {"id": "p", "name": "P"}}),
            json!({"person": {"id": "q", "tags": ["a", "b"]}}),
        ]
    }

    #[test]
    fn rows_stand_behind_those_of_the_file() {
        let text = "{\n  \"facts\": [\n\t{\"a\": {}},\n\t{\"b\": {}}\n  ]\n}\n";
        let new = with_rows(text, &rows()).expect("it is a casefile");
        let added = "\t{\"b\": {}},\n\t{\"person\": {\"id\": \"p\", \"name\": \"P\"}},\n\t{\"person\": {\"id\": \
                     \"q\", \"tags\": [\"a\", \"b\"]}}\n  ]";
        assert!(new.contains(added), "{new}");
    }

    #[test]
    fn every_shape_of_a_file_stays_json() {
        let texts = [
            r#"{"title": "x?", "facts": []}"#,
            r#"{"title": "x?", "facts": [{"a": {}}, {"b": {}}]}"#,
            r#"{"title": "x?", "include": ["b.json"]}"#,
            "{}",
            "{\r\n\"facts\": [\r\n  {\"a\": {}}\r\n]}",
        ];
        for text in texts {
            let new = with_rows(text, &rows()).expect("it is a casefile");
            let json: Json =
                serde_json::from_str(&new).unwrap_or_else(|error| panic!("{error}: {new}"));
            let facts = json["facts"].as_array().expect("a list");
            assert_eq!(facts[facts.len() - 2..], rows(), "{new}");
            assert_eq!(
                new.matches('\n').count(),
                new.matches("\r\n").count() * usize::from(text.contains('\r'))
                    + new.matches('\n').count() * usize::from(!text.contains('\r'))
            );
        }
        assert!(with_rows("[]", &rows()).is_err());
        assert!(with_rows(r#"{"facts": 1}"#, &rows()).is_err());
    }

    #[test]
    fn a_patch_names_the_file_twice() {
        let patch = unified("a.json", Some("1\n2\n"), "1\n2\n3\n");
        assert_eq!(patch, "--- a/a.json\n+++ b/a.json\n@@ -1,2 +1,3 @@\n 1\n 2\n+3\n");
        let new = unified("t.txt", None, "one");
        assert_eq!(
            new,
            "--- /dev/null\n+++ b/t.txt\n@@ -0,0 +1 @@\n+one\n\\ No newline at end of file\n"
        );
    }
}
