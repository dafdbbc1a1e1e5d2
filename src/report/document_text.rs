//! A facts file as a text that people edit: a fact on each line.

use serde_json::{Map, Value as Json, json};

/// The text of a facts file.
#[must_use]
pub fn document_text(document: &Json) -> String {
    let Json::Object(sections) = document else { return format!("{document}\n") };
    let section = |(key, value): (&String, &Json)| match value {
        Json::Array(facts) if key == "facts" && !facts.is_empty() => {
            let facts: Vec<String> =
                facts.iter().map(|fact| format!("    {}", spaced(fact))).collect();
            format!("  {}: [\n{}\n  ]", json!(key), facts.join(",\n"))
        }
        _ => format!("  {}: {}", json!(key), spaced(value)),
    };
    let sections: Vec<String> = sections.iter().map(section).collect();
    format!("{{\n{}\n}}\n", sections.join(",\n"))
}

/// JSON on one line, with spaces as a person sets them.
fn spaced(value: &Json) -> String {
    match value {
        Json::Object(object) => format!("{{{}}}", members(object)),
        Json::Array(list) => {
            format!("[{}]", list.iter().map(spaced).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn members(object: &Map<String, Json>) -> String {
    let members = object.iter().map(|(key, value)| format!("{}: {}", json!(key), spaced(value)));
    members.collect::<Vec<_>>().join(", ")
}
