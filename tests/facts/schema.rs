//! The JSON Schema says what the loader says, as far as a schema can.

use std::collections::BTreeSet;

use geoinfer::diagnostic::Sources;
use geoinfer::facts::{describable, describe, json_schema};
use geoinfer::program::{Program, Relation, builtin_sources, load};
use geoinfer::report::description::document;
use geoinfer::report::layout::Terminal;
use serde_json::Value;

use crate::case::{Case, Disk, files_in, rulebook, snapshot};

#[test]
fn the_schema_of_the_rulebook() {
    let (program, _) = rulebook();
    let schema = json_schema(&program);
    let text = serde_json::to_string_pretty(&schema).expect("JSON");
    snapshot("schema", "rulebook", &text);
}

#[test]
fn every_valid_file_fits_the_schema() {
    let (program, _) = rulebook();
    let schema = json_schema(&program);
    for stem in files_in("tests/facts/valid", "json") {
        let path = format!("tests/facts/valid/{stem}.json");
        let text = std::fs::read_to_string(path).expect("a facts file");
        let value = serde_json::from_str(text.trim_start_matches('\u{feff}')).expect("JSON");
        assert!(fits(&schema, &schema, &value), "{stem} does not fit");
    }
}

/// What a schema cannot know: dates that do not exist, and everything about ids.
const BEYOND: [&str; 10] = [
    "text-",
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
    let schema = json_schema(&program);
    for stem in files_in("tests/facts/errors", "json") {
        let case = Case::load(&Disk("tests/facts/errors".into()), &[&format!("{stem}.json")]);
        let source = case.facts.files.first().map(|file| case.sources.get(file.source));
        // `serde_json` forgets repeated keys, and files that are no JSON are no case here.
        let Some(value) = source.and_then(|source| serde_json::from_str(&source.text).ok()) else {
            continue;
        };
        let is_beyond = stem.starts_with("undeclared-id.vocabulary")
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
        "$schema" | "$defs" | "title" | "description" | "examples" => true,
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

/// The rulebook that the program comes with.
fn builtin() -> Program {
    let mut sources = Sources::default();
    load(builtin_sources(), &|path| Err(path.to_owned()), &mut sources).program
}

/// What is said to a person, wherever it stands in the schema.
fn descriptions<'v>(value: &'v Value, out: &mut Vec<&'v str>) {
    match value {
        Value::Object(object) => {
            out.extend(object.get("description").and_then(Value::as_str));
            object.values().for_each(|value| descriptions(value, out));
        }
        Value::Array(values) => values.iter().for_each(|value| descriptions(value, out)),
        _ => {}
    }
}

#[test]
fn no_hover_is_a_template() {
    let (small, _) = rulebook();
    for program in [&small, &builtin()] {
        let schema = json_schema(program);
        let mut texts = Vec::new();
        descriptions(&schema, &mut texts);
        assert!(texts.len() > 20, "there are hovers");
        for text in texts {
            assert!(!text.contains(['{', '[', '|']), "{text}");
        }
    }
}

/// Every key that one can type has help of its own: nothing is left to readings but the kinds of
/// events, which are sentences already.
#[test]
fn every_key_of_the_rulebook_has_help() {
    let program = builtin();
    let (given, _) = describable(&program);
    for name in given {
        let description = describe(&program, name).expect("it is given");
        if description.role != "kind of Proposition" && !INTERNAL.contains(&name) {
            assert!(has_help(&program, name), "{name}");
        }
        for entry in description.groups.iter().flat_map(|(_, entries)| entries) {
            let is_inside = INTERNAL.contains(&name) || INTERNAL.contains(&entry.name.as_str());
            assert!(is_inside || !entry.text.is_empty(), "{name}: {}", entry.name);
        }
    }
}

/// What rules or the loader give, and no person.
const INTERNAL: [&str; 6] =
    ["mode_value", "scope_value", "confidence_value", "hindsight", "approximate", "zone"];

fn has_help(program: &Program, name: &str) -> bool {
    let fact = format!(r#"^key_help\("(?:[A-Z]\w*\.)?{name}", "#);
    let fact = regex::Regex::new(&fact).expect("a pattern");
    program.rules.iter().any(|rule| fact.is_match(&rule.text))
}

/// Help for a key that is not there is a slip.
#[test]
fn help_is_about_keys_that_exist() {
    let program = builtin();
    let keys = |relation: &Relation| {
        let id = program.find(&relation.name).expect("it is declared");
        program.keys(id).into_iter().map(|key| key.name)
    };
    let inputs: Vec<_> = program.relations.iter().filter(|relation| relation.input).collect();
    let names: BTreeSet<String> =
        inputs.iter().flat_map(|it| keys(it).chain([it.name.clone()])).collect();
    let owners: BTreeSet<&str> = inputs
        .iter()
        .map(|it| it.name.as_str())
        .chain(program.types.iter().map(|ty| ty.name.as_str()))
        .collect();
    let pattern = regex::Regex::new(r#"^key_help\("(?:(\w+)\.)?(\w+)""#).expect("a pattern");
    let mut count = 0;
    for rule in &program.rules {
        let Some(found) = pattern.captures(&rule.text) else { continue };
        count += 1;
        assert!(names.contains(&found[2]), "{}", rule.text);
        assert!(found.get(1).is_none_or(|it| owners.contains(it.as_str())), "{}", rule.text);
    }
    assert!(count > 100, "the rulebook has help");
}

#[test]
fn examples_fit_the_schema() {
    let (small, _) = rulebook();
    for program in [&small, &builtin()] {
        let schema = json_schema(program);
        // A word of a closed vocabulary is no row of a facts file.
        let given = describable(program).0.into_iter().filter(|name| !name.ends_with("_value"));
        for name in given {
            let description = describe(program, name).expect("it is given");
            let Some(row) = description.example.filter(|text| text.starts_with('{')) else {
                continue;
            };
            let fact: Value = serde_json::from_str(&row).expect("JSON");
            let fits = fits(&schema, &schema, &serde_json::json!({ "facts": [fact] }));
            assert!(fits, "{row}");
        }
    }
}

#[test]
fn each_form_of_description() {
    let program = builtin();
    for name in ["asserted", "rests_on_since", "Actor", "scope", "struck"] {
        let description = describe(&program, name).expect("it is given");
        let mut out = Vec::new();
        let terminal = Terminal { width: 80, colour: false, links: false };
        document(&description).write_text(terminal, &mut out).expect("memory is there");
        snapshot("schema", name, &String::from_utf8_lossy(&out));
    }
    assert_eq!(describe(&program, "status"), None, "nobody types what follows");
}
