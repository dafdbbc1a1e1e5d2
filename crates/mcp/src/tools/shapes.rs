//! The JSON Schemas of answers. Each is an object that says of which case it is, and that its texts are
//! quoted.

use rmcp::model::JsonObject;
use serde_json::{Map, Value as Json, json};

/// An object with these members beside those of every answer; `required` of them are always there.
pub(crate) fn object(required: &[&str], members: &Json) -> JsonObject {
    let mut properties = Map::new();
    properties.insert("case".to_owned(), json!({"type": "string"}));
    properties.insert("notice".to_owned(), json!({"type": "string"}));
    properties.insert("left_out".to_owned(), json!({"type": "boolean"}));
    properties.extend(members.as_object().cloned().unwrap_or_default());
    let required: Vec<&str> = ["notice"].into_iter().chain(required.iter().copied()).collect();
    let mut schema = Map::new();
    schema.insert("type".to_owned(), json!("object"));
    schema.insert("properties".to_owned(), Json::Object(properties));
    schema.insert("required".to_owned(), json!(required));
    schema
}

fn list(required: &[&str], properties: &Json) -> Json {
    let items = json!({"type": "object", "properties": properties, "required": required});
    json!({"type": "array", "items": items})
}

pub(super) fn answer() -> JsonObject {
    object(&["case", "answer"], &json!({"answer": {"type": "object"}}))
}

pub(super) fn cases() -> JsonObject {
    let case = json!({"case": {"type": "string"}, "title": {"type": ["string", "null"]}});
    let cases = list(&["case", "title"], &case);
    object(&["cases", "is_complete"], &json!({"cases": cases, "is_complete": {"type": "boolean"}}))
}

pub(super) fn ids() -> JsonObject {
    let id =
        json!({"id": {"type": "string"}, "kind": {"type": "string"}, "words": {"type": "string"}});
    let ids = list(&["id", "kind", "words"], &id);
    let members = json!({"ids": ids, "is_complete": {"type": "boolean"}});
    object(&["case", "ids", "is_complete"], &members)
}

/// A claim with its status.
pub(crate) fn claims() -> Json {
    let text = json!({"type": "string"});
    let flags = json!({"type": "array", "items": text});
    let mut members = Map::new();
    for name in ["id", "claim", "status", "shown_as", "for", "against"] {
        members.insert(name.to_owned(), text.clone());
    }
    members.insert("flags".to_owned(), flags);
    list(&["id", "status"], &Json::Object(members))
}

pub(super) fn judge() -> JsonObject {
    let text = json!({"type": ["string", "null"]});
    let members = json!({"title": text, "as_of": text, "claims": claims()});
    object(&["case", "title", "as_of", "claims"], &members)
}

pub(super) fn why() -> JsonObject {
    let text = json!({"type": "string"});
    let notes = json!({"type": "array", "items": text});
    let row = json!({"says": text, "file": text, "line": {"type": "integer"}, "notes": notes});
    let steps = json!({"type": "array", "items": {"type": "object"}});
    let given = list(&["says"], &row);
    let proof =
        json!({"says": text, "rule": text, "because": text, "given": given, "steps": steps});
    let members =
        json!({"follows": {"type": "boolean"}, "proofs": list(&["says", "given"], &proof)});
    object(&["case", "follows", "proofs"], &members)
}

pub(super) fn why_not() -> JsonObject {
    let members = json!({"follows": {"type": "boolean"}, "answer": {"type": "object"}});
    object(&["case", "follows"], &members)
}

pub(super) fn explain_status() -> JsonObject {
    let text = json!({"type": "string"});
    let rules = list(&["rule", "says"], &json!({"rule": text, "says": text}));
    let place = json!({"type": "integer"});
    let word =
        json!({"word": text, "what": text, "called": text, "place": place, "applies_if": rules});
    let meanings = list(&["word", "what", "applies_if"], &word);
    let words = list(&["word", "meaning"], &json!({"word": text, "meaning": text}));
    let members = json!({"meanings": meanings, "words": words, "what_decides": text});
    object(&["meanings", "words"], &members)
}

pub(super) fn schema() -> JsonObject {
    let (schema, description) = (json!({"type": "object"}), json!({"type": "string"}));
    object(&[], &json!({"schema": schema, "description": description}))
}
