//! The JSON Schema says what the loader says, as far as a schema can.

use serde_json::Value;

use crate::case::{Case, Disk, files_in, rulebook, snapshot};

#[test]
fn the_schema_of_the_rulebook() {
    let (program, _) = rulebook();
    let schema = geoinfer::facts::json_schema(&program);
    let text = serde_json::to_string_pretty(&schema).expect("JSON");
    snapshot("schema", "rulebook", &text);
}

#[test]
fn every_valid_file_fits_the_schema() {
    let (program, _) = rulebook();
    let schema = geoinfer::facts::json_schema(&program);
    for stem in files_in("tests/facts/valid", "json") {
        let path = format!("tests/facts/valid/{stem}.json");
        let text = std::fs::read_to_string(path).expect("a facts file");
        let value = serde_json::from_str(text.trim_start_matches('\u{feff}')).expect("JSON");
        assert!(fits(&schema, &schema, &value), "{stem} does not fit");
    }
}

/// What a schema cannot know: dates that do not exist, and everything about ids.
const BEYOND: [&str; 9] = [
    "impossible-date",
    "date-out-of-range.moment",
    "range-backwards",
    "number-out-of-range.range",
    "undeclared-id",
    "duplicate-id",
    "wrong-id-type",
    "self-reference",
    "include",
];

#[test]
fn bad_files_do_not_fit_the_schema() {
    let (program, _) = rulebook();
    let schema = geoinfer::facts::json_schema(&program);
    for stem in files_in("tests/facts/errors", "json") {
        let case = Case::load(&Disk("tests/facts/errors".into()), &[&format!("{stem}.json")]);
        let source = case.facts.files.first().map(|file| case.sources.get(file.source));
        // `serde_json` forgets repeated keys, and files that are no JSON are no case here.
        let Some(value) = source.and_then(|source| serde_json::from_str(&source.text).ok()) else {
            continue;
        };
        let is_beyond = stem == "undeclared-id.vocabulary"
            || !BEYOND.iter().any(|code| stem.starts_with(code))
                && !stem.starts_with("duplicate-key")
                && !case.sources.get(case.facts.files[0].source).text.contains("included");
        assert_eq!(fits(&schema, &schema, &value), !is_beyond, "{stem}");
    }
}

/// Whether the value fits, by the keywords that the schema uses; panics at any other.
fn fits(root: &Value, schema: &Value, value: &Value) -> bool {
    let keywords = schema.as_object().expect("a schema is an object");
    keywords.iter().all(|(keyword, argument)| match keyword.as_str() {
        "$schema" | "$defs" | "title" | "description" => true,
        "$ref" => {
            let name = argument.as_str().and_then(|path| path.strip_prefix("#/$defs/"));
            fits(root, &root["$defs"][name.expect("a definition")], value)
        }
        "type" => has_type(argument, value),
        "const" => argument == value,
        "enum" => argument.as_array().expect("a list").contains(value),
        "anyOf" => argument.as_array().expect("a list").iter().any(|any| fits(root, any, value)),
        "items" => value.as_array().is_none_or(|all| all.iter().all(|it| fits(root, argument, it))),
        "properties" => value.as_object().is_none_or(|object| {
            object.iter().all(|(key, it)| argument.get(key).is_none_or(|at| fits(root, at, it)))
        }),
        "additionalProperties" => value
            .as_object()
            .is_none_or(|object| object.keys().all(|key| schema["properties"].get(key).is_some())),
        "required" => value.as_object().is_none_or(|object| {
            argument
                .as_array()
                .expect("a list")
                .iter()
                .all(|key| object.contains_key(key.as_str().expect("a key")))
        }),
        "minProperties" => {
            value.as_object().is_none_or(|it| Some(it.len() as u64) >= argument.as_u64())
        }
        "maxProperties" => {
            value.as_object().is_none_or(|it| Some(it.len() as u64) <= argument.as_u64())
        }
        "minLength" => value.as_str().is_none_or(|it| Some(it.len() as u64) >= argument.as_u64()),
        "minimum" => whole(value) >= whole(argument),
        "maximum" => whole(value).is_some_and(|it| Some(it) <= whole(argument)),
        "pattern" => value.as_str().is_none_or(|text| {
            regex::Regex::new(argument.as_str().expect("a text")).expect("a pattern").is_match(text)
        }),
        other => panic!("the schema uses {other}"),
    })
}

/// A whole number of 64 bits, with or without a sign.
fn whole(value: &Value) -> Option<i128> {
    value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from))
}

fn has_type(name: &Value, value: &Value) -> bool {
    match name.as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_i64() || value.is_u64(),
        other => panic!("the schema uses the type {other:?}"),
    }
}
