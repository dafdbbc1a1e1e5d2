//! Generated programs: the engines against the definition of the language.
//!
//! Shuffling rules and facts must change nothing either. The campaign `programs` makes more of them.

#![allow(missing_docs, clippy::unwrap_used)]

#[path = "generated/definition.rs"]
mod definition;
#[path = "generated/generator.rs"]
mod generator;

use definition::{Tables, by_definition, unsupported};
use generator::{any_rule, fact, names, one_of_many, rule, rule_that_fails, text, unsigned};
use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, render_all};
use geoinfer::engine::{EvaluationError, Limits, Wanted, batch, dataflow, naive};
use geoinfer::program::{Program, RuleSource, load};
use geoinfer::syntax;
use geoinfer::value::Value;
use proptest::prelude::*;
use proptest::sample::Index;

type Run = fn(&Program, &mut Database, Limits) -> Result<(), EvaluationError>;

fn derived(text: &str, run: Run) -> Tables {
    outcome(text, run).unwrap()
}

/// What follows, or the failure that is reported.
fn outcome(text: &str, run: Run) -> Result<Tables, String> {
    let mut sources = Sources::default();
    let file = RuleSource { name: "generated.dl".to_owned(), text: text.to_owned() };
    let loaded = load(vec![file], &|_| Err("no includes".to_owned()), &mut sources);
    let errors: Vec<_> = loaded
        .diagnostics
        .into_iter()
        .filter(|diagnostic| geoinfer::diagnostic::has_errors(std::slice::from_ref(diagnostic)))
        .collect();
    assert!(errors.is_empty(), "{text}\n{}", render_all(&errors, &sources, false));
    let mut database = Database::new(&loaded.program);
    run(&loaded.program, &mut database, Limits::default()).map_err(|error| match error {
        EvaluationError::Function { rule, failure, arguments } => {
            format!("{} {failure} {arguments:?}", loaded.program.rules[rule.index()].text)
        }
        other => panic!("{other:?}"),
    })?;
    let rows = |name: &String| {
        let id = loaded.program.find(name).unwrap();
        let number = |value: &Value| match *value {
            Value::Unsigned(number) => i64::try_from(number).unwrap(),
            other => other.presume_number(),
        };
        let row = |tuple: &[Value]| tuple.iter().map(number).collect();
        database.tuples(id).iter().map(|tuple| row(tuple)).collect()
    };
    Ok(names().into_iter().map(|name| (name.clone(), rows(&name))).collect())
}

fn two_workers(
    program: &Program,
    database: &mut Database,
    limits: Limits,
) -> Result<(), EvaluationError> {
    dataflow::run(program, database, limits, 2)
}

/// Each relation as the only one that is wanted.
fn one_by_one(
    program: &Program,
    database: &mut Database,
    limits: Limits,
) -> Result<(), EvaluationError> {
    let given = database.clone();
    for id in program.relation_ids() {
        let mut only = given.clone();
        batch::derive(program, &mut only, limits, &Wanted::Only(vec![id]))?;
        for tuple in only.tuples(id).clone() {
            database.insert(id, tuple);
        }
    }
    Ok(())
}

proptest! {
#![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

#[test]
fn engines_follow_the_definition(
    facts in prop::collection::vec(fact(), 1..10),
    rules in prop::collection::vec(any_rule(), 1..7),
    turn in any::<Index>(),
) {
    let mut clauses = [facts, rules].concat();
    let written = text(&clauses);
    let found = derived(&written, naive::run);
    prop_assert_eq!(&found, &derived(&written, batch::run), "batch: {}", written);
    prop_assert_eq!(&found, &derived(&written, one_by_one), "one by one: {}", written);
    let without_a_sign = unsigned(&written);
    prop_assert_eq!(&found, &derived(&without_a_sign, naive::run), "{}", without_a_sign);
    prop_assert_eq!(&found, &derived(&without_a_sign, batch::run), "batch: {}", without_a_sign);
    let file = syntax::parse(Sources::default().add("generated.dl", written.as_str()), &written).0;
    prop_assert_eq!(&by_definition(&file), &found, "{}", written);
    prop_assert_eq!(unsupported(&file, &found), Vec::<String>::new(), "{}", written);
    let at = turn.index(clauses.len());
    clauses.rotate_left(at);
    clauses.reverse();
    prop_assert_eq!(&found, &derived(&text(&clauses), naive::run), "shuffled: {}", written);
}}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn engines_agree_on_more_facts(
        facts in prop::collection::vec(one_of_many(), 80..120),
        rules in prop::collection::vec(any_rule(), 1..5),
    ) {
        let written = text(&[facts, rules].concat());
        prop_assert_eq!(derived(&written, naive::run), derived(&written, batch::run), "{}", written);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn engines_agree_on_failures(
        facts in prop::collection::vec(fact(), 3..10),
        rules in prop::collection::vec(rule(), 0..3),
        failing in prop::collection::vec(rule_that_fails(), 1..4),
        order in any::<u64>(),
    ) {
        let mut clauses = [facts, rules, failing].concat();
        let written = text(&clauses);
        let found = outcome(&written, naive::run);
        prop_assert_eq!(&found, &outcome(&written, batch::run), "batch: {}", written);
        if order % 4 == 0 {
            prop_assert_eq!(&found, &outcome(&written, two_workers), "dataflow: {}", written);
        }
        clauses.sort_by_key(|clause| clause.bytes().fold(order, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        }));
        let mut shuffled = text(&clauses);
        if order % 2 == 0 {
            let mut declared: Vec<&str> = shuffled.lines().take(2 * names().len()).collect();
            declared.reverse();
            let rest = shuffled.lines().skip(2 * names().len());
            shuffled = declared.into_iter().chain(rest).collect::<Vec<_>>().join("\n");
        }
        prop_assert_eq!(&found, &outcome(&shuffled, naive::run), "shuffled: {}", shuffled);
        prop_assert_eq!(&found, &outcome(&shuffled, batch::run), "shuffled, batch: {}", shuffled);
    }
}
