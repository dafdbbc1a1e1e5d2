//! Facts files: what they become, and what is said about bad ones.
//!
//! A case is a file. `facts/errors/CODE.json` or `CODE.VARIANT.json` has exactly one mistake, `.dl`
//! files likewise; the rendered diagnostic lies beside it as `.snap`. `facts/valid` holds what can
//! be written, with the tuples that it becomes.

#[path = "facts/case.rs"]
mod case;
#[path = "facts/changes.rs"]
mod changes;
#[path = "facts/properties.rs"]
mod properties;
#[path = "facts/schema.rs"]
mod schema;
#[path = "facts/zones.rs"]
mod zones;

use std::collections::BTreeSet;
use std::path::Path;

use case::{Case, Disk, Memory, files_in, rulebook, snapshot};
use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, render, render_all};
use geoinfer::facts::{Facts, LoadError, ask, look_back};
use geoinfer::program::{Program, RuleSource};

const ERRORS: &str = "tests/facts/errors";
const VALID: &str = "tests/facts/valid";

/// The code that a case is named after.
fn code_of(stem: &str) -> &str {
    stem.split('.').next().unwrap_or(stem)
}

#[test]
fn each_bad_facts_file_gets_its_diagnostic() {
    for stem in files_in(ERRORS, "json") {
        let case = Case::load(&Disk(ERRORS.into()), &[&format!("{stem}.json")]);
        snapshot("errors", &stem, &case.rendered());
        let codes: Vec<&str> = case.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [code_of(&stem)], "{stem} has one mistake");
        // What is only remarked is in the case.
        let is_refused = geoinfer::diagnostic::has_errors(&case.diagnostics);
        assert_eq!(case.database.is_empty(), is_refused, "{stem} leaves tuples behind");
    }
}

#[test]
fn each_bad_rulebook_gets_its_diagnostic() {
    for stem in files_in(ERRORS, "dl") {
        let path = format!("{ERRORS}/{stem}.dl");
        let text = std::fs::read_to_string(path).expect("a rule file");
        let file = RuleSource { name: format!("{stem}.dl"), text };
        let mut sources = Sources::default();
        let loaded =
            geoinfer::program::load(vec![file], &|path| Err(path.to_owned()), &mut sources);
        let errors: Vec<_> = loaded
            .diagnostics
            .into_iter()
            .filter(|diagnostic| geoinfer::diagnostic::has_errors(std::slice::from_ref(diagnostic)))
            .collect();
        snapshot("errors", &stem, &render_all(&errors, &sources, false));
        let codes: Vec<&str> = errors.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [code_of(&stem)], "{stem} has one mistake");
    }
}

#[test]
fn a_file_that_was_asked_for_is_missing() {
    let case = Case::load(&Disk(ERRORS.into()), &["nowhere.json"]);
    snapshot("errors", "file-missing", &case.rendered());
    assert!(case.facts.files.is_empty());
}

#[test]
fn every_mistake_is_reported_in_one_run() {
    let roots = ["unknown-key.json", "impossible-date.json", "nowhere.json", "not-json.json"];
    let case = Case::load(&Disk(ERRORS.into()), &roots);
    let codes: BTreeSet<&str> = case.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
    let expected = ["file-missing", "impossible-date", "not-json", "unknown-key"];
    assert_eq!(codes, BTreeSet::from(expected));
}

#[test]
fn bad_dates_to_judge_by_get_their_diagnostic() {
    let (program, rule_sources) = rulebook();
    let as_of = |program: &Program, text: &str| {
        let mut sources = rule_sources.clone();
        let (mut facts, mut database) = (Facts::default(), Database::new(program));
        match ask(program, text, &mut sources, &mut facts, &mut database) {
            Ok(day) => panic!("{text} is day {day}"),
            Err(diagnostic) => {
                assert!(database.is_empty());
                render(&diagnostic, &sources, false)
            }
        }
    };
    snapshot("errors", "as-of-date", &as_of(&program, "2024-11-07/2024-11-12"));
    snapshot("errors", "as-of-date.approximate", &as_of(&program, "2024-11~"));
    snapshot("errors", "as-of-date.impossible", &as_of(&program, "2024-02-30"));
    snapshot("errors", "as-of-date.words", &as_of(&program, "yester\u{1b}day"));
    snapshot("errors", "as-of-unsupported", &as_of(&Program::default(), "2024-11-12"));
}

#[test]
fn a_rulebook_without_hindsight_says_so() {
    let (mut facts, mut sources) = (Facts::default(), Sources::default());
    let program = Program::default();
    let mut database = Database::new(&program);
    let looked_back = look_back(&program, &mut sources, &mut facts, &mut database);
    let error = looked_back.expect_err("the program is empty");
    snapshot("errors", "hindsight-unsupported", &render(&error, &sources, false));
}

#[test]
fn as_of_a_month_is_as_of_its_last_day() {
    let (program, mut sources) = rulebook();
    for (text, day) in [("1970-01-01", 0), ("1970-01", 30), ("1970", 364)] {
        let (mut facts, mut database) = (Facts::default(), Database::new(&program));
        let asked = ask(&program, text, &mut sources, &mut facts, &mut database);
        assert_eq!(asked, Ok(day));
        let relation = program.find("asked").expect("declared");
        let tuple = database.tuples(relation).first().expect("added");
        let place = facts.place(relation, tuple).expect("kept");
        assert_eq!(sources.text(place), text);
    }
}

#[test]
fn each_valid_file_gives_its_tuples() {
    for stem in files_in(VALID, "json") {
        let case = Case::load(&Disk(VALID.into()), &[&format!("{stem}.json")]);
        assert_eq!(case.rendered(), "", "{stem}");
        snapshot("valid", &stem, &case.dump());
    }
}

#[test]
fn several_files_are_one_case() {
    let case =
        Case::load(&Disk(VALID.into()), &["background/actors.json", "empty.json", "merging.json"]);
    assert_eq!(case.rendered(), "");
    assert_eq!(case.facts.title(), Some("Nothing"));
    let roots: Vec<(&str, bool)> = case
        .facts
        .files
        .iter()
        .map(|file| (case.sources.get(file.source).name.as_str(), file.root))
        .collect();
    let expected = [
        ("background/actors.json", true),
        ("background/more/countries.json", false),
        ("byte-order-mark.json", false),
        ("empty.json", true),
        ("merging.json", true),
    ];
    assert_eq!(roots, expected);
}

#[test]
fn a_file_that_is_included_and_then_asked_for_is_a_root() {
    let case = Case::load(&Disk(VALID.into()), &["merging.json", "./background/actors.json"]);
    assert_eq!(case.facts.files.iter().filter(|file| file.root).count(), 2);
}

#[test]
fn standard_input_is_a_file() {
    let mut memory = Memory::default();
    memory.0.insert("-".into(), r#"{"include": ["a.json"], "facts": []}"#.into());
    memory.0.insert("a.json".into(), r#"{"facts": [{"persn": {}}]}"#.into());
    let case = Case::load(&memory, &["-", "-"]);
    let names: Vec<&str> =
        case.facts.files.iter().map(|file| case.sources.get(file.source).name.as_str()).collect();
    assert_eq!(names, ["<stdin>", "a.json"]);
    assert!(case.rendered().contains("a.json:1:13"), "{}", case.rendered());
}

#[test]
fn a_loader_error_names_the_file() {
    struct Broken;
    impl geoinfer::facts::Loader for Broken {
        fn load(&self, _: &str) -> Result<String, LoadError> {
            Err(LoadError::Unreadable("the disk is on fire".into()))
        }
    }
    let case = Case::load(&Broken, &["a.json"]);
    let expected = "error[file-unreadable]: cannot read `a.json`: the disk is on fire";
    assert!(case.rendered().starts_with(expected), "{}", case.rendered());
}

#[test]
fn a_book_that_cannot_be_read_says_why() {
    struct Damaged;
    impl geoinfer::facts::Loader for Damaged {
        fn load(&self, _: &str) -> Result<String, LoadError> {
            Err(LoadError::Book("it is damaged: no end".into(), "save it again"))
        }
    }
    let case = Case::load(&Damaged, &["case.xlsx"]);
    snapshot("errors", "book-unreadable", &case.rendered());
}

#[test]
fn reading_stops_at_a_thousand_mistakes() {
    let facts = r#"{"unknown": {"id": "x"}},"#.repeat(100_000);
    let mut memory = Memory::default();
    memory.0.insert("a.json".into(), format!(r#"{{"facts": [{facts}{{}}]}}"#));
    let case = Case::load(&memory, &["a.json"]);
    assert_eq!(case.diagnostics.len(), 1000);
}

/// Every code is a kebab-case text of its own in the code that finds mistakes.
#[test]
fn every_code_has_a_case() {
    let code = regex::Regex::new(r#""([a-z][a-z0-9]*(?:-[a-z0-9]+)+)""#).expect("a pattern");
    let mut sources: Vec<String> =
        files_in("src/facts", "rs").iter().map(|stem| format!("src/facts/{stem}.rs")).collect();
    sources.retain(|path| !path.ends_with("schema.rs"));
    sources.push("src/program/roles.rs".into());
    let snapshots = files_in(ERRORS, "snap");
    let cases: BTreeSet<&str> = snapshots.iter().map(|stem| code_of(stem)).collect();
    for path in sources {
        let text = std::fs::read_to_string(Path::new(&path)).expect("a source file");
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for found in code.captures_iter(text) {
            assert!(cases.contains(&found[1]), "{} in {path} has no case", &found[1]);
        }
    }
}
