//! Which rules fire and which conditions matter: against deriving everything again by the variant.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::cell::Cell;
use std::fs;
use std::process::{Command, Output};

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::batch::{self, Baseline, Trial};
use geoinfer::engine::{EvaluationError, Limits, Wanted};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{
    Loaded, Primitive, Program, RelationId, RelationOrigin, RuleId, RuleSource, Variants,
    builtin_sources, conditions, load,
};
use geoinfer::review::{Coverage, Effect, answers, coverage};
use geoinfer::value::{Tuple, Value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

fn loaded(files: Vec<RuleSource>) -> (Loaded, Sources) {
    let mut sources = Sources::default();
    let loaded = load(files, &|_| Err("there are none".into()), &mut sources);
    let report = render_all(&loaded.diagnostics, &sources, false);
    assert!(!has_errors(&loaded.diagnostics), "{report}");
    (loaded, sources)
}

fn rules(text: &str) -> (Loaded, Sources) {
    loaded(vec![RuleSource { name: "test.dl".into(), text: text.into() }])
}

/// A case from `relation value value; …`: numbers where the columns are numbers.
fn given(program: &Program, text: &str) -> Database {
    let mut database = Database::new(program);
    for row in text.split(';').map(str::trim).filter(|row| !row.is_empty()) {
        let mut words = row.split_whitespace();
        let relation = program.find(words.next().unwrap()).unwrap();
        let columns = program.relation(relation).columns.iter().zip(words);
        let value = |(column, word): (&geoinfer::program::Column, &str)| match program
            .ty(column.ty)
            .primitive
        {
            Primitive::Symbol => Value::Symbol(database.symbols.intern(word)),
            _ => Value::Number(word.parse().unwrap()),
        };
        let tuple: Tuple = columns.map(value).collect();
        database.insert(relation, tuple);
    }
    database
}

fn covered(text: &str, cases: &[&str]) -> Coverage {
    let (loaded, sources) = rules(text);
    let cases = cases.iter().map(|case| given(&loaded.program, case)).collect();
    let answers = answers(&loaded.program);
    coverage(&loaded, &sources, cases, &answers, Limits::default(), &|_| true).unwrap()
}

/// Each rule with the first cases in which it fires and matters, and each condition with the first
/// case that notices its loss, `never`, or why it stays.
fn told(coverage: &Coverage) -> Vec<String> {
    let case = |case: Option<usize>| case.map_or("never".to_owned(), |case| case.to_string());
    let mut lines = Vec::new();
    for rule in &coverage.rules {
        let (fires, matters) = (case(rule.fires), case(rule.matters));
        lines.push(format!("rule {}: fires {fires}, matters {matters}", rule.rule.0));
        for it in &rule.conditions {
            let effect = match &it.effect {
                Effect::Noticed(at) => at.to_string(),
                Effect::Unnoticed => "never".to_owned(),
                Effect::Bound(reason) => format!("stays: {reason}"),
            };
            lines.push(format!("  {}: {effect}", it.condition.text));
        }
    }
    lines
}

#[test]
fn the_first_case_that_notices_is_told() {
    let text = "
        .decl p(x: number)
        .decl q(x: number)
        .decl r(x: number)
        .input p, q
        r(x) :- p(x), !q(x), x > 0.
        r(x) :- p(x), q(x), x > 5.
        r(1) :- p(1).
        .output r";
    assert_eq!(
        told(&covered(text, &["p 1; p 2; q 2"])),
        [
            "rule 0: fires 0, matters never",
            "  p(x): stays: nothing gives `x` a value",
            "  !q(x): 0",
            "  x > 0: never",
            "rule 1: fires never, matters never",
            "  p(x): never",
            "  q(x): never",
            "  x > 5: 0",
            "rule 2: fires 0, matters never",
            "  p(1): never",
        ]
    );
    let more = told(&covered(text, &["p 1; p 2; q 2", "p 0", "p 7; q 7", "q 8", "p 6"]));
    assert_eq!(
        more,
        [
            "rule 0: fires 0, matters 4",
            "  p(x): stays: nothing gives `x` a value",
            "  !q(x): 0",
            "  x > 0: 1",
            "rule 1: fires 2, matters 2",
            "  p(x): 3",
            "  q(x): never",
            "  x > 5: 0",
            "rule 2: fires 0, matters never",
            "  p(1): 1",
        ]
    );
}

#[test]
fn conditions_of_aggregates_are_tried() {
    let text = "
        .decl p(x: number, y: number)
        .decl q(x: number)
        .decl n(x: number, n: number)
        .input p, q
        n(x, n) :- q(x), n = count : { p(x, y), y > 2, !q(y) }.
        n(0, n) :- n = max y : { p(_, y) }, n > 3.
        .output n";
    assert_eq!(
        told(&covered(text, &["q 1; p 1 3; p 1 4; p 2 1", "q 1; p 1 1; p 1 2"])),
        [
            "rule 0: fires 0, matters 0",
            "  q(x): stays: nothing gives `x` a value",
            "  n = count : { p(x, y), y > 2, !q(y) }: stays: nothing gives `n` a value",
            "  p(x, y): stays: nothing gives `y` a value",
            "  y > 2: 1",
            "  !q(y): never",
            "rule 1: fires 0, matters 0",
            "  n = max y : { p(_, y) }: stays: nothing gives `n` a value",
            "  p(_, y): stays: the aggregate has no other condition",
            "  n > 3: 1",
        ]
    );
}

/// Inside `!(…)`, a condition that is dropped counts as false, so that the whole holds.
#[test]
fn what_is_negated_as_a_whole_counts_part_by_part() {
    let text = "
        .decl p(x: number)
        .decl q(x: number)
        .decl s(x: number)
        .decl r(x: number)
        .input p, q, s
        r(x) :- p(x), !(q(x), x < 3).
        r(x + 100) :- p(x), (s(x), x = 9; q(x), x = 8).
        .output r";
    let found = told(&covered(text, &["p 1; q 1; p 4; q 4; p 9; s 9", "p 5; s 5; q 8"]));
    assert_eq!(
        found,
        [
            "rule 0: fires 0, matters 0",
            "  p(x): stays: nothing gives `x` a value",
            "  !q(x): 0",
            "  x >= 3: 0",
            "rule 1: fires 0, matters 0",
            "  p(x): 1",
            "  s(x): never",
            "  x = 9: 1",
            "  q(x): never",
            "  x = 8: 0",
        ]
    );
}

#[test]
fn a_case_that_fails_or_never_ends_has_noticed() {
    let text = r#"
        .decl word(x: symbol)
        .decl value(n: number)
        .decl below(n: number)
        .input word
        value(to_number(x)) :- word(x), match("[0-9]+", x).
        below(n) :- value(n).
        below(n - 1) :- below(n), n > 0.
        .output value, below"#;
    assert_eq!(
        told(&covered(text, &["word 3", "word three"])),
        [
            "rule 0: fires 0, matters 0",
            "  word(x): stays: nothing gives `x` a value",
            "  match(\"[0-9]+\", x): 1",
            "rule 1: fires 0, matters 0",
            "  value(n): stays: nothing gives `n` a value",
            "rule 2: fires 0, matters 0",
            "  below(n): stays: nothing gives `n` a value",
            "  n > 0: 0",
        ]
    );
}

#[test]
fn only_answers_count() {
    let (loaded, sources) = rules(
        ".decl p(x: number)
        .decl q(x: number)
        .decl r(x: number)
        .input p
        q(x) :- p(x), x > 1.
        r(x) :- q(x), x > 2.
        .output q, r",
    );
    let program = &loaded.program;
    let effects = |answers: &[RelationId]| {
        let cases = vec![given(program, "p 1; p 3")];
        let found = coverage(&loaded, &sources, cases, answers, Limits::default(), &|_| true);
        told(&found.unwrap()).into_iter().filter(|line| line.contains('>')).collect::<Vec<_>>()
    };
    assert_eq!(effects(&answers(program)), ["  x > 1: 0", "  x > 2: never"]);
    assert_eq!(effects(&[program.find("r").unwrap()]), ["  x > 1: never", "  x > 2: never"]);
}

// ---- against deriving everything again

/// The tuples of these relations after a full run, or that it failed.
fn derived(
    program: &Program,
    given: &Database,
    inputs: &Program,
    answers: &[RelationId],
) -> Result<Vec<Vec<Vec<String>>>, EvaluationError> {
    let mut database = Database::new(program);
    database.symbols = given.symbols.clone();
    for id in inputs.relation_ids() {
        database.replace(id, given.tuples(id).clone());
    }
    let limits = Limits { max_tuples: 200_000, ..Limits::default() };
    batch::derive(program, &mut database, limits, &Wanted::Only(answers.to_vec()))?;
    let text = |value: &Value| match *value {
        Value::Symbol(symbol) => database.symbols.text(symbol).to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Unsigned(number) => number.to_string(),
        Value::Record(symbol) => geoinfer::value::record::written(symbol, &database.symbols),
    };
    let tuples = |id: &RelationId| {
        let tuples = database.sorted(*id).into_iter();
        tuples.map(|tuple| tuple.iter().map(text).collect()).collect()
    };
    Ok(answers.iter().map(tuples).collect())
}

/// Compares a baseline with full runs, for the conditions and rules that `picks` has. How many
/// variants were noticed, and how many not.
fn compare(
    loaded: &Loaded,
    sources: &Sources,
    given: &Database,
    answers: &[RelationId],
    picks: &dyn Fn(usize) -> bool,
) -> (usize, usize) {
    let program = &loaded.program;
    let Ok(baseline) = Baseline::new(program, given.clone(), Limits::default()) else {
        return (0, 0);
    };
    let before = derived(program, given, program, answers).unwrap();
    let variants = Variants::new(loaded, sources);
    let dropped = conditions(&loaded.files).into_iter().filter_map(|condition| {
        let variant = variants.without(&condition).ok()?;
        Some((condition.rule, condition.text, variant))
    });
    let rules = (0..program.rules.len()).map(RuleId::from_index);
    let without = rules.map(|rule| (rule, "all of it".to_owned(), variants.without_rule(rule)));
    let (mut noticed, mut unnoticed) = (0, 0);
    for (_, (rule, text, variant)) in
        dropped.chain(without).enumerate().filter(|(index, _)| picks(*index))
    {
        let actual = baseline.notices(&Trial::new(program, &variant, rule, answers)).unwrap();
        let expected = derived(&variant, given, program, answers);
        if matches!(expected, Err(EvaluationError::TooManyTuples { .. })) {
            continue;
        }
        let expected = expected.as_ref() != Ok(&before);
        let name = &program.rules[rule.index()].name;
        assert_eq!(actual, expected, "{name} without {text}");
        *(if actual { &mut noticed } else { &mut unnoticed }) += 1;
    }
    (noticed, unnoticed)
}

/// Few values, the first ones more often than the others, so that they meet.
const TEXTS: [&str; 7] = ["a", "b", "red", "ab", "aab", "1", "ä"];
const NUMBERS: [i64; 7] = [0, 1, 2, 3, 4, -1, 100];

/// The rows as tuples of the program's input relations.
fn database(program: &Program, rows: &[(usize, [usize; 8])]) -> Database {
    let mut database = Database::new(program);
    let inputs: Vec<RelationId> =
        program.relation_ids().filter(|id| program.relation(*id).input).collect();
    for (relation, values) in rows {
        let id = inputs[relation % inputs.len()];
        let columns = program.relation(id).columns.iter().zip(values);
        let value = |(column, value): (&geoinfer::program::Column, &usize)| {
            let number = NUMBERS[value % NUMBERS.len()];
            match program.ty(column.ty).primitive {
                Primitive::Number => Value::Number(number),
                Primitive::Unsigned => Value::Unsigned(number.unsigned_abs()),
                Primitive::Record => unreachable!("no input has records here"),
                Primitive::Symbol => {
                    Value::Symbol(database.symbols.intern(TEXTS[value % TEXTS.len()]))
                }
            }
        };
        let tuple: Vec<Value> = columns.map(value).collect();
        database.insert(id, tuple);
    }
    database
}

#[test]
fn a_baseline_notices_what_a_full_run_does() {
    let (noticed, unnoticed) = (Cell::new(0), Cell::new(0));
    for name in [
        "aggregates",
        "failures",
        "functions",
        "names",
        "numbers",
        "records",
        "recursion",
        "shapes",
        "texts",
    ] {
        let text = fs::read_to_string(format!("tests/programs/{name}.dl")).unwrap();
        let (loaded, sources) = rules(&text);
        let program = &loaded.program;
        let is_derived = |id: &RelationId| {
            let relation = program.relation(*id);
            relation.origin == RelationOrigin::Declared && !relation.input
        };
        let derived: Vec<RelationId> = program.relation_ids().filter(is_derived).collect();
        let value = prop_oneof![3 => 0..3_usize, 1 => 0..7_usize];
        let rows = vec((0..1000_usize, prop::array::uniform8(value)), 0..=20);
        let config = ProptestConfig { cases: 6, failure_persistence: None, ..Default::default() };
        let answers = prop::sample::subsequence(derived, 1..=3);
        TestRunner::new(config)
            .run(&(rows, answers), |(rows, answers)| {
                let given = database(program, &rows);
                let (yes, no) = compare(&loaded, &sources, &given, &answers, &|_| true);
                noticed.set(noticed.get() + yes);
                unnoticed.set(unnoticed.get() + no);
                Ok(())
            })
            .unwrap();
    }
    assert!(noticed.get() > 100 && unnoticed.get() > 100, "{noticed:?} {unnoticed:?}");
}

struct Disk;

impl Loader for Disk {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        fs::read_to_string(path).map_err(|_| LoadError::Missing)
    }
}

#[test]
fn a_baseline_of_a_story_notices_what_a_full_run_does() {
    let (loaded, sources) = loaded(builtin_sources());
    let program = &loaded.program;
    let mut given = Database::new(program);
    let file = ["tests/cases/edges.json".to_owned()];
    let (_, diagnostics) = facts::load(program, &file, &Disk, &mut Sources::default(), &mut given);
    assert!(!has_errors(&diagnostics));
    let (noticed, unnoticed) =
        compare(&loaded, &sources, &given, &answers(program), &|index| index % 19 == 0);
    assert!(noticed > 3 && unnoticed > 3, "{noticed} {unnoticed}");
}

// ---- the command

fn infer(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_infer"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments);
    command.env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE").env_remove("COLUMNS");
    command.output().unwrap()
}

fn shop(more: &[&str]) -> String {
    let options = ["rules", "cover", "--no-builtin", "--rules", "tests/cover/shop.dl"];
    transcript(&infer(&[&options[..], more].concat()))
}

/// Exit code and both streams, as one text.
fn transcript(output: &Output) -> String {
    let mut text = format!("exit {}\n", output.status.code().unwrap());
    text.push_str(&String::from_utf8_lossy(&output.stdout));
    if !output.stderr.is_empty() {
        text.push_str("--- stderr\n");
        text.push_str(&String::from_utf8_lossy(&output.stderr));
    }
    text
}

#[test]
fn the_command_in_every_format() {
    insta::assert_snapshot!("text", shop(&["tests/cover/monday.json", "--strict"]));
    insta::assert_snapshot!("folder", shop(&["tests/cover"]));
    insta::assert_snapshot!("json", shop(&["tests/cover", "--format", "json"]));
    insta::assert_snapshot!("only", shop(&["tests/cover", "--only=second-hand"]));
    insta::assert_snapshot!("answers", shop(&["tests/cover", "--answers=stock"]));
}

#[test]
fn the_command_is_explained() {
    insta::assert_snapshot!("help", transcript(&infer(&["rules", "cover", "--help"])));
}

#[test]
fn mistakes_are_told() {
    insta::assert_snapshot!("unknown-rule", shop(&["tests/cover", "--only=second-hnd"]));
    insta::assert_snapshot!("unknown-answer", shop(&["tests/cover", "--answers=stocks"]));
    insta::assert_snapshot!("unknown-date", shop(&["tests/cover", "--as-of=2024-13"]));
}

#[test]
fn moments_are_cases_too() {
    let cover = ["rules", "cover", "facts/musk-iravani-2024.json", "--only=review.dl", "--strict"];
    let last_day = infer(&cover);
    let all = infer(&[&cover[..], &["--moments"]].concat());
    let text = |output: &Output| String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(text(&last_day).contains("In 1 case, "), "{}", transcript(&last_day));
    assert!(!text(&all).contains("In 1 case, "), "{}", transcript(&all));
    assert_eq!(last_day.status.code(), Some(1));
}
