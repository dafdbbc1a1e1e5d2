//! Compiled rules, the batch engine and the interpreter give the same tuples or the same error, for
//! generated databases and in whatever order the texts are met.

#![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::cell::Cell;
use std::fmt::Write as _;
use std::fs;

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::compiled::{self, Compiled, RULEBOOK};
use geoinfer::engine::{EvaluationError, Limits, batch, dataflow, naive};
use geoinfer::program::{Primitive, Program, RelationId, RuleSource, builtin_sources, load};
use geoinfer::value::{Value, record};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

/// The generated files, kept fresh by the test `codegen` and not formatted.
#[rustfmt::skip]
mod programs {
    use geoinfer::engine::compiled::*;

    pub(crate) mod aggregates;
    pub(crate) mod budget;
    pub(crate) mod components;
    pub(crate) mod failures;
    pub(crate) mod functions;
    pub(crate) mod names;
    pub(crate) mod numbers;
    pub(crate) mod records;
    pub(crate) mod recursion;
    pub(crate) mod shapes;
    pub(crate) mod texts;
    pub(crate) mod times;
}

/// Few values, the first ones more often than the others, so that they meet; some that functions
/// fail on.
const TEXTS: [&str; 9] = ["a", "b", "red", "ab", "aab", "a+", "[b", "1", "ä"];
const NUMBERS: [i64; 9] = [0, 1, 2, 3, 4, -1, -3, 100, i64::MAX];
const UNSIGNED: [u64; 9] = [0, 1, 2, 3, 4, 9, 64, 1 << 63, u64::MAX];

/// An input tuple: which relation, and which value for each of its columns.
type Row = (usize, [usize; 8]);

fn loaded(files: &[(&str, &str)]) -> Program {
    let files = files
        .iter()
        .map(|&(name, text)| RuleSource { name: name.into(), text: text.into() })
        .collect();
    checked(files)
}

fn checked(files: Vec<RuleSource>) -> Program {
    let mut sources = Sources::default();
    let loaded = load(files, &|_| Err("there are none".into()), &mut sources);
    assert!(
        !has_errors(&loaded.diagnostics),
        "{}",
        render_all(&loaded.diagnostics, &sources, false)
    );
    loaded.program
}

fn source(name: &str) -> String {
    fs::read_to_string(format!("tests/programs/{name}.dl")).unwrap()
}

/// The rows as tuples of the program's input relations. Texts are interned first to last, or last
/// to first, which changes every symbol's number.
fn database(program: &Program, rows: &[Row], reversed: bool) -> Database {
    let mut database = Database::new(program);
    let mut texts = TEXTS.to_vec();
    if reversed {
        texts.reverse();
    }
    for text in texts {
        database.symbols.intern(text);
    }
    let inputs: Vec<RelationId> =
        program.relation_ids().filter(|id| program.relation(*id).input).collect();
    for (relation, values) in rows {
        let id = inputs[relation % inputs.len()];
        let columns = program.relation(id).columns.iter();
        let value = |(column, value): (&geoinfer::program::Column, &usize)| match program
            .ty(column.ty)
            .primitive
        {
            Primitive::Number => Value::Number(NUMBERS[value % NUMBERS.len()]),
            Primitive::Unsigned => Value::Unsigned(UNSIGNED[value % UNSIGNED.len()]),
            Primitive::Record => unreachable!("no input has records here"),
            Primitive::Symbol => {
                Value::Symbol(database.symbols.find(TEXTS[value % TEXTS.len()]).unwrap())
            }
        };
        let tuple: Vec<Value> = columns.zip(values).map(value).collect();
        database.insert(id, tuple);
    }
    database
}

/// Every tuple, or the error, as text.
fn shown(program: &Program, outcome: Result<(), EvaluationError>, database: &Database) -> String {
    if let Err(error) = outcome {
        return format!("{error:?}");
    }
    let mut out = String::new();
    for id in program.relation_ids() {
        for tuple in database.sorted(id) {
            let _ = write!(out, "{}", program.relation(id).name);
            for &value in tuple {
                let _ = match value {
                    Value::Number(number) => write!(out, " {number}"),
                    Value::Unsigned(number) => write!(out, " {number}"),
                    Value::Symbol(symbol) => write!(out, " {:?}", database.symbols.text(symbol)),
                    Value::Record(symbol) => {
                        write!(out, " {}", record::written(symbol, &database.symbols))
                    }
                };
            }
            out.push('\n');
        }
    }
    out
}

/// Runs the program on generated databases of up to `most` tuples, with every engine and in two
/// orders.
fn engines_agree(compiled: Compiled, program: &Program, most: usize) {
    // The rulebook is large, and the interpreter slow.
    let (max_tuples, cases) = if most > 20 { (50_000, 30) } else { (250, 300) };
    let limits = Limits { max_tuples, ..Limits::default() };
    let value = prop_oneof![3 => 0..3_usize, 1 => 0..TEXTS.len()];
    let rows = vec((0..1000_usize, prop::array::uniform8(value)), 0..=most);
    let (errors, runs) = (Cell::new(0_u32), Cell::new(0));
    TestRunner::new(ProptestConfig { cases, failure_persistence: None, ..Default::default() })
        .run(&rows, |rows| {
            let mut expected = database(program, &rows, false);
            let outcome = naive::run(program, &mut expected, limits);
            errors.set(errors.get() + u32::from(outcome.is_err()));
            let expected = shown(program, outcome, &expected);
            for reversed in [false, true] {
                let mut actual = database(program, &rows, reversed);
                let outcome = compiled::run(compiled, program, &mut actual, limits);
                prop_assert_eq!(&expected, &shown(program, outcome, &actual));
                let mut actual = database(program, &rows, reversed);
                let outcome = batch::run(program, &mut actual, limits);
                prop_assert_eq!(&expected, &shown(program, outcome, &actual));
            }
            // A dataflow is slow to build.
            runs.set(runs.get() + 1);
            if runs.get() % 8 == 0 {
                let mut actual = database(program, &rows, runs.get() % 16 == 0);
                let outcome = dataflow::run(program, &mut actual, limits, 1 + runs.get() / 8 % 2);
                prop_assert_eq!(&expected, &shown(program, outcome, &actual));
            }
            Ok(())
        })
        .unwrap();
    assert!(errors.get() * 10 < cases * 9, "{} of {cases} databases give an error", errors.get());
}

fn check(name: &str, compiled: Compiled) {
    let program = loaded(&[("test.dl", &source(name))]);
    assert!(compiled::is_of(compiled, &program), "run `UPDATE=1 cargo test`");
    engines_agree(compiled, &program, 20);
}

#[test]
fn aggregates() {
    check("aggregates", programs::aggregates::COMPILED);
}

#[test]
fn budget() {
    check("budget", programs::budget::COMPILED);
}

#[test]
fn components() {
    check("components", programs::components::COMPILED);
}

#[test]
fn failures() {
    check("failures", programs::failures::COMPILED);
}

#[test]
fn times() {
    check("times", programs::times::COMPILED);
}

#[test]
fn functions() {
    check("functions", programs::functions::COMPILED);
}

#[test]
fn names() {
    check("names", programs::names::COMPILED);
}

#[test]
fn numbers() {
    check("numbers", programs::numbers::COMPILED);
}

#[test]
fn records() {
    check("records", programs::records::COMPILED);
}

#[test]
fn recursion() {
    check("recursion", programs::recursion::COMPILED);
}

#[test]
fn shapes() {
    check("shapes", programs::shapes::COMPILED);
}

#[test]
fn texts() {
    check("texts", programs::texts::COMPILED);
}

#[test]
fn rulebook() {
    let program = checked(builtin_sources());
    assert!(compiled::is_of(RULEBOOK, &program), "run `UPDATE=1 cargo test`");
    engines_agree(RULEBOOK, &program, 100);
}

#[test]
fn a_program_with_other_rules_is_another_program() {
    let same = loaded(&[("test.dl", &source("aggregates"))]);
    let more = loaded(&[("test.dl", &source("aggregates")), ("added.dl", ".decl more(n: number)")]);
    assert!(compiled::is_of(programs::aggregates::COMPILED, &same));
    assert!(!compiled::is_of(programs::aggregates::COMPILED, &more));
}
