//! Lines that change a case: what they leave, and what is said about bad ones.

use geoinfer::database::Database;
use geoinfer::diagnostic::render_all;
use geoinfer::facts::{ChangeLine, load_changed};

use super::case::{Case, Disk, files_in, rulebook, snapshot};
use super::{ERRORS, code_of};

const CHANGES: &str = "tests/facts/changes";

/// The case of `base.json` after these lines; all but the last are part of it already.
fn changed(lines: &str) -> Case {
    changed_from(&["base.json"], lines)
}

fn changed_from(roots: &[&str], lines: &str) -> Case {
    let (program, mut sources) = rulebook();
    let mut database = Database::new(&program);
    let lines: Vec<&str> = lines.lines().collect();
    let change = |(index, line): (usize, &&str)| {
        let change = ChangeLine::new(index + 1, line);
        if index + 1 < lines.len() { change.taken() } else { change }
    };
    let changes: Vec<ChangeLine> = lines.iter().enumerate().map(change).collect();
    let roots: Vec<String> = roots.iter().map(|&root| root.to_owned()).collect();
    let (facts, diagnostics) = load_changed(
        &program,
        &roots,
        &changes,
        &Disk(CHANGES.into()),
        &mut sources,
        &mut database,
    );
    Case { program, sources, database, facts, diagnostics }
}

#[test]
fn each_bad_change_gets_its_diagnostic() {
    for stem in files_in(ERRORS, "jsonl") {
        let text = std::fs::read_to_string(format!("{ERRORS}/{stem}.jsonl")).expect("lines");
        let case = changed(&text);
        snapshot("errors", &stem, &render_all(&case.diagnostics, &case.sources, false));
        let codes: Vec<&str> = case.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        assert_eq!(codes, [code_of(&stem)], "{stem} has one mistake");
        assert!(case.database.is_empty(), "{stem} leaves tuples behind");
    }
}

/// What the case has in the end, whatever brought it there.
fn dump(lines: &str) -> String {
    let case = changed(lines);
    assert_eq!(case.rendered(), "", "{lines}");
    case.tuples()
}

#[test]
fn what_is_inserted_and_retracted_again_was_never_there() {
    let nothing = changed("").tuples();
    let peskov = r#"{"person": {"id": "peskov", "name": "Dmitry Peskov"}}"#;
    let insert = format!(r#"{{"insert": {peskov}}}"#);
    assert_ne!(dump(&insert), nothing);
    assert_eq!(dump(&format!(r#"{{"insert": [{peskov}]}}"#)), dump(&insert));
    assert_eq!(dump(&format!(r#"{{"insert": {{"facts": [{peskov}]}}}}"#)), dump(&insert));
    let retract = r#"{"retract": "peskov"}"#;
    assert_eq!(dump(&format!("{insert}\n{retract}")), nothing);
    assert_eq!(dump(&format!("{insert}\n{retract}\n{insert}")), dump(&insert));
    assert_eq!(dump(&format!("{insert}\n{retract}\n{insert}\n{retract}")), nothing);
    let again = format!(r#"{{"retract": ["peskov"], "insert": {peskov}}}"#);
    assert_eq!(dump(&format!("{insert}\n{again}")), dump(&insert));
}

#[test]
fn what_others_say_of_an_id_goes_with_it() {
    let without = dump(r#"{"retract": "s1"}"#);
    assert!(!without.contains("s1") && without.contains("s2"), "{without}");
    let insert = r#"{"insert": {"asserted": {"id": "s1", "what": "call", "by": "trump", "on": "2024-11-08"}}}"#;
    let back = dump(&format!("{{\"retract\": \"s1\"}}\n{insert}"));
    assert!(back.contains("s1") && !back.contains("rests_on(s2"), "{back}");
    let falls = ChangeLine::new(1, r#"{"retract": "s1"}"#).with_falls(vec!["s2".to_owned()]);
    assert_ne!(falls, ChangeLine::new(1, r#"{"retract": "s1"}"#));
}

#[test]
fn a_line_may_bring_files_and_a_title() {
    let case =
        changed_from(&[], r#"{"insert": {"title": "All", "include": ["more.json", "base.json"]}}"#);
    assert_eq!(case.rendered(), "");
    assert_eq!(case.facts.title(), Some("All"));
    assert_eq!(case.facts.files.len(), 3);
}

/// Lines that insert and retract a few rows, among them some of the files, in any order that is allowed.
fn history(choices: &[(usize, usize)]) -> Vec<String> {
    const ROWS: [&str; 5] = [
        r#"{"person": {"id": "p", "name": "P"}}"#,
        r#"{"person": {"id": "p", "name": "P. P."}}"#,
        r#"[{"person": {"id": "q", "name": "Q", "speaks_for": "p"}}, {"person": {"id": "p", "name": "P"}}]"#,
        r#"{"asserted": {"id": "s1", "what": "call", "by": "trump", "on": "2024-11-08"}}"#,
        r#"{"title": "T", "facts": [{"person": {"id": "r", "name": "R"}}]}"#,
    ];
    const IDS: [&str; 7] = ["p", "q", "r", "s1", "s2", "s1\", \"s2", "q\", \"p"];
    let line = |&(what, which): &(usize, usize)| match what {
        0 => format!(r#"{{"insert": {}}}"#, ROWS[which % ROWS.len()]),
        1 => format!(r#"{{"retract": ["{}"]}}"#, IDS[which % IDS.len()]),
        _ => format!(r#"{{"retract": "p", "insert": {}}}"#, ROWS[which % 3]),
    };
    choices.iter().map(line).collect()
}

/// Reads the base with these changes.
fn read_with(changes: &[ChangeLine]) -> Case {
    let (program, mut sources) = rulebook();
    let mut database = Database::new(&program);
    let (roots, disk) = (["base.json".to_owned()], Disk(CHANGES.into()));
    let (facts, diagnostics) =
        load_changed(&program, &roots, changes, &disk, &mut sources, &mut database);
    Case { program, sources, database, facts, diagnostics }
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]
    #[test]
    fn the_lines_that_are_needed_say_what_all_lines_say(
        choices in proptest::collection::vec((0_usize..3, 0_usize..40), 1..25)
    ) {
        let (mut all, mut needed) = (Vec::new(), Vec::new());
        for (index, line) in history(&choices).iter().enumerate() {
            let line = ChangeLine::new(index + 1, line);
            let [tried, short] = [&all, &needed].map(|lines: &Vec<ChangeLine>| {
                let lines = [lines.as_slice(), std::slice::from_ref(&line)].concat();
                (read_with(&lines), lines)
            });
            // Which lines are in order does not depend on what was forgotten.
            let is_good = tried.0.diagnostics.is_empty();
            proptest::prop_assert_eq!(is_good, short.0.diagnostics.is_empty(), "{}", line.text);
            if is_good {
                proptest::prop_assert_eq!(tried.0.tuples(), short.0.tuples());
                all.push(line.taken());
                needed = short.0.facts.effects.needed(short.1, &short.0.database.symbols);
                proptest::prop_assert_eq!(read_with(&needed).tuples(), short.0.tuples());
            }
        }
        // Of each row that there can be, a line or two: of a file, one that retracts it, too.
        proptest::prop_assert!(needed.len() <= 16, "{needed:#?}");
    }
}

/// Once it is taken, a line that retracts what the files no longer have is no mistake.
#[test]
fn a_retraction_that_was_taken_may_have_nothing_left() {
    assert_eq!(dump("{\"retract\": \"s9\"}\n{\"retract\": \"s2\"}"), dump("{\"retract\": \"s2\"}"));
}
