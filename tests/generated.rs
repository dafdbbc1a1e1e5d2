//! Generated programs: the engines against the definition of the language.
//!
//! The definition here knows nothing of normal forms, orders of evaluation or bindings: it tries
//! every assignment of numbers to variables and asks whether the condition, as written, is true.
//! Shuffling rules and facts must change nothing either.

#![allow(missing_docs, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, render_all};
use geoinfer::engine::{EvaluationError, Limits, Wanted, batch, dataflow, naive};
use geoinfer::program::{Program, RuleSource, load};
use geoinfer::syntax::ast::{
    Aggregate, AggregateOperator, Atom, Clause, Comparison, File, Formula, Functor, Item, Term,
    TermKind,
};
use geoinfer::syntax::{self, walk};
use geoinfer::value::Value;
use proptest::prelude::*;
use proptest::sample::Index;

/// All numbers that occur: `0..DOMAIN`.
const DOMAIN: i64 = 3;
const VARIABLES: [&str; 3] = ["x", "y", "z"];

type Tables = BTreeMap<String, BTreeSet<Vec<i64>>>;
type Assignment = BTreeMap<String, i64>;

// ---- the definition

fn value(term: &Term, assignment: &Assignment, tables: &Tables) -> Option<i64> {
    match &term.kind {
        TermKind::Variable(name) => assignment.get(name).copied(),
        TermKind::Number(number) => Some(*number),
        TermKind::Call(functor, arguments) => {
            let values: Option<Vec<i64>> =
                arguments.iter().map(|argument| value(argument, assignment, tables)).collect();
            let values = values?;
            Some(match functor {
                Functor::Add => values[0] + values[1],
                Functor::Negate => -values[0],
                Functor::Multiply => values[0] * values[1],
                Functor::Power => values[0].pow(u32::try_from(values[1]).unwrap()),
                Functor::BitAnd => values[0] & values[1],
                Functor::BitXor => values[0] ^ values[1],
                Functor::BitNot => !values[0],
                Functor::ShiftLeft => values[0] << values[1],
                Functor::ShiftRight => values[0] >> values[1],
                Functor::Max => *values.iter().max()?,
                other => panic!("{other:?} is not generated"),
            })
        }
        TermKind::Aggregate(aggregate) => fold(aggregate, assignment, tables),
        other => panic!("{other:?} has no value"),
    }
}

fn fold(aggregate: &Aggregate, outer: &Assignment, tables: &Tables) -> Option<i64> {
    let mut outer = outer.clone();
    if let Some(Term { kind: TermKind::Variable(target), .. }) = &aggregate.target {
        outer.remove(target);
    }
    let mut names = BTreeSet::new();
    names_outside_aggregates(&aggregate.body, &mut names);
    let locals: Vec<String> = names.into_iter().filter(|name| !outer.contains_key(name)).collect();
    let targets: Vec<i64> = assignments(&locals, &outer)
        .into_iter()
        .filter(|assignment| holds(&aggregate.body, assignment, tables))
        .map(|assignment| match &aggregate.target {
            Some(target) => value(target, &assignment, tables).unwrap(),
            None => 1,
        })
        .collect();
    match aggregate.operator {
        AggregateOperator::Count | AggregateOperator::Sum => Some(targets.iter().sum()),
        AggregateOperator::Min => targets.into_iter().min(),
        AggregateOperator::Max => targets.into_iter().max(),
    }
}

fn names_outside_aggregates(formula: &Formula, names: &mut BTreeSet<String>) {
    walk::parts(formula).iter().for_each(|part| names_outside_aggregates(part, names));
    for term in walk::terms(formula) {
        walk::visit_outside(term, &mut |inner| {
            if let TermKind::Variable(name) = &inner.kind {
                names.insert(name.clone());
            }
        });
    }
}

fn matches(atom: &Atom, assignment: &Assignment, tables: &Tables) -> bool {
    tables[&atom.relation.text].iter().any(|tuple| {
        atom.arguments.iter().zip(tuple).all(|(term, &found)| {
            term.kind == TermKind::Wildcard || value(term, assignment, tables) == Some(found)
        })
    })
}

fn holds(formula: &Formula, assignment: &Assignment, tables: &Tables) -> bool {
    match formula {
        Formula::And(parts) => parts.iter().all(|part| holds(part, assignment, tables)),
        Formula::Or(parts) => parts.iter().any(|part| holds(part, assignment, tables)),
        Formula::Not(inner) => !holds(inner, assignment, tables),
        Formula::Truth(truth, _) => *truth,
        Formula::Atom(atom) => matches(atom, assignment, tables),
        Formula::Constraint(it) => {
            let (left, right) =
                (value(&it.left, assignment, tables), value(&it.right, assignment, tables));
            let (Some(left), Some(right)) = (left, right) else { return false };
            match it.operator {
                Comparison::Equal => left == right,
                Comparison::NotEqual => left != right,
                Comparison::Less => left < right,
                other => panic!("{other:?} is not generated"),
            }
        }
    }
}

/// Every way to give the names a value of the domain, beside those that have one.
fn assignments(names: &[String], fixed: &Assignment) -> Vec<Assignment> {
    let mut all = vec![fixed.clone()];
    for name in names {
        all = all
            .iter()
            .flat_map(|assignment| {
                (0..DOMAIN).map(move |value| {
                    let mut next = assignment.clone();
                    next.insert(name.clone(), value);
                    next
                })
            })
            .collect();
    }
    all
}

fn apply(clause: &Clause, tables: &Tables) -> Vec<(String, Vec<i64>)> {
    let mut derived = Vec::new();
    let names: Vec<String> = VARIABLES.iter().map(|&name| name.to_owned()).collect();
    for assignment in assignments(&names, &Assignment::new()) {
        if clause.body.as_ref().is_none_or(|body| holds(body, &assignment, tables)) {
            for head in &clause.heads {
                let row =
                    head.arguments.iter().map(|term| value(term, &assignment, tables).unwrap());
                derived.push((head.relation.text.clone(), row.collect()));
            }
        }
    }
    derived
}

/// Relation by relation: each reads itself and those before it.
fn by_definition(file: &File) -> Tables {
    let clauses: Vec<&Clause> = file
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Clause(clause) => Some(clause),
            _ => None,
        })
        .collect();
    let mut tables: Tables = names().into_iter().map(|name| (name, BTreeSet::new())).collect();
    for name in names() {
        let own: Vec<_> =
            clauses.iter().filter(|clause| clause.heads[0].relation.text == name).collect();
        loop {
            let rows: Vec<_> = own.iter().flat_map(|clause| apply(clause, &tables)).collect();
            let before: usize = tables.values().map(BTreeSet::len).sum();
            for (name, row) in rows {
                tables.get_mut(&name).unwrap().insert(row);
            }
            if tables.values().map(BTreeSet::len).sum::<usize>() == before {
                break;
            }
        }
    }
    tables
}

// ---- the programs: relations r0 and r1 hold facts, r2 to r5 are derived

fn names() -> Vec<String> {
    (0..6).map(|number| format!("r{number}")).collect()
}

const LEVELS: usize = 6;

fn atom(relation: usize, terms: [&str; 2]) -> String {
    format!("r{relation}({}, {})", terms[0], terms[1])
}

/// Picks from a list.
fn pick<'a>(index: Index, from: &[&'a str]) -> &'a str {
    from[index.index(from.len())]
}

const ARGUMENTS: [&str; 6] = ["x", "y", "z", "_", "0", "1"];

fn condition(kind: usize, level: usize, picks: &[Index]) -> String {
    let lower = picks[0].index(level);
    let terms = [pick(picks[1], &ARGUMENTS), pick(picks[2], &ARGUMENTS)];
    let (one, other) = (pick(picks[3], &VARIABLES), pick(picks[4], &VARIABLES));
    let local = pick(picks[1], &["v", "x", "y"]);
    match kind {
        0 => format!("!{}", atom(lower, terms)),
        1 => format!("{one} < {other}"),
        2 => format!("{one} + 1 != {other} * 2"),
        3 => format!("max({one}, 1) = {other}"),
        4 => format!("{one} < count : {{ {} }}", atom(lower, [other, local])),
        5 => format!("{one} = max v : {{ {}, v < 2 }}", atom(lower, ["v", local])),
        6 => format!("1 < sum v : {{ {}, !r0(w, {one}) }}", atom(lower, ["v", "w"])),
        7 => format!("({} ; {one} = 2)", atom(lower, terms)),
        8 => format!("!({}, {one} != {other})", atom(lower, [one, other])),
        9 => format!(
            "{one} = min v : {{ {}, v = {other} }}",
            atom(lower, ["v", "_"]).replace('_', "w")
        ),
        10 => format!("0 = count : {{ {}, 1 < count : {{ r0(v, u) }} }}", atom(lower, [one, "v"])),
        11 => format!("{one} ^ ({other} band 3) < 2 bshl {one}"),
        12 => format!("{one} bxor 1 = {other} band bnot {one}"),
        13 => format!("-{one} bshr 1 < -{other}"),
        _ => format!("x = {one}"),
    }
}

/// A rule for the relation of this level; `r0(x, y), r1(y, z)` bind every variable.
fn rule() -> impl Strategy<Value = String> {
    (
        2..LEVELS,
        prop::collection::vec((0..16_usize, prop::collection::vec(any::<Index>(), 5)), 0..4),
        prop::collection::vec(any::<Index>(), 8),
        any::<bool>(),
    )
        .prop_map(|(level, conditions, picks, recursive)| {
            let mut body = vec![
                atom(picks[0].index(2), ["x", "y"]),
                atom(picks[1].index(level), ["y", pick(picks[2], &["z", "z", "x", "_"])]),
            ];
            if body[1].contains('_') || body[1].contains('x') {
                body.push(atom(picks[3].index(2), ["z", "_"]));
            }
            if recursive {
                body.push(atom(level, [pick(picks[4], &ARGUMENTS), pick(picks[5], &VARIABLES)]));
            }
            body.extend(conditions.iter().map(|(kind, picks)| condition(*kind, level, picks)));
            let turn = picks[6].index(body.len());
            body.rotate_left(turn);
            let head = atom(level, [pick(picks[4], &VARIABLES), pick(picks[7], &VARIABLES)]);
            format!("{head} :- {}.", body.join(", "))
        })
}

fn fact() -> impl Strategy<Value = String> {
    (0..2_usize, 0..DOMAIN, 0..DOMAIN).prop_map(|(level, a, b)| format!("r{level}({a}, {b})."))
}

fn text(clauses: &[String]) -> String {
    let declarations: Vec<String> = names()
        .iter()
        .map(|name| format!(".decl {name}(a: number, b: number)\n.output {name}"))
        .collect();
    format!("{}\n{}\n", declarations.join("\n"), clauses.join("\n"))
}

/// The same program of numbers without a sign. What is written as a number follows by itself; only
/// counts and what is negated have a sign.
fn unsigned(written: &str) -> String {
    let mut text = written.replace(": number", ": unsigned");
    for variable in VARIABLES {
        let signed = format!("to_number({variable})");
        text = text.replace(&format!("{variable} < count"), &format!("{signed} < count"));
        text = text.replace(&format!("-{variable}"), &format!("-{signed}"));
    }
    text
}

/// A condition in which something fails on some values: a function, one inside an aggregate, or a sum.
fn condition_that_fails(kind: usize, level: usize, picks: &[Index]) -> String {
    let lower = picks[0].index(level);
    let local = pick(picks[1], &["w", "x", "y"]);
    let (one, other) = (pick(picks[3], &VARIABLES), pick(picks[4], &VARIABLES));
    match kind {
        0 => format!("2 / {one} > 0"),
        1 => format!("{one} < sum 9223372036854775807 : {{ {} }}", atom(lower, ["v", local])),
        2 => {
            format!("{one} != sum v : {{ {}, v = w * {} }}", atom(lower, ["w", local]), 1_i64 << 62)
        }
        3 => format!("{one} = count : {{ {}, 2 / v > 0 }}", atom(lower, ["v", local])),
        4 => format!("{one} != max v : {{ {}, v = 3 / w - {other} }}", atom(lower, [other, "w"])),
        5 => format!("1 > count : {{ {}, {one} = 2 / v }}", atom(lower, ["v", other])),
        6 => format!(
            "0 = count : {{ {}, 1 < sum {} : {{ r0(v, u) }} }}",
            atom(lower, [one, "v"]),
            i64::MAX
        ),
        _ => format!("{one} != min v : {{ r1(w, {other}), v = {} + w }}", i64::MAX),
    }
}

/// A rule with one or two such conditions, in front of what it reads or behind it.
fn rule_that_fails() -> impl Strategy<Value = String> {
    let picks = || prop::collection::vec(any::<Index>(), 5);
    let conditions = prop::collection::vec((0..8_usize, picks()), 1..3);
    let others = prop::collection::vec((0..14_usize, picks()), 0..2);
    (2..LEVELS, conditions, others, picks(), any::<bool>()).prop_map(
        |(level, conditions, others, picks, first)| {
            let read = [
                atom(picks[0].index(2), ["x", "y"]),
                atom(picks[1].index(level), [pick(picks[2], &["x", "y"]), "z"]),
            ];
            let failing =
                conditions.iter().map(|(kind, it)| condition_that_fails(*kind, level, it));
            let others = others.iter().map(|(kind, it)| condition(*kind, level, it));
            let mut parts = vec![read.into_iter().chain(others).collect::<Vec<_>>().join(", ")];
            parts.insert(usize::from(!first), failing.collect::<Vec<_>>().join(", "));
            let head = atom(level, [pick(picks[3], &VARIABLES), pick(picks[4], &VARIABLES)]);
            format!("{head} :- {}.", parts.join(", "))
        },
    )
}

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

/// Enough numbers and facts for indexes.
fn one_of_many() -> impl Strategy<Value = String> {
    (0..2_usize, 0..25_i64, 0..25_i64).prop_map(|(level, a, b)| format!("r{level}({a}, {b})."))
}

proptest! {
#![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

#[test]
fn engines_follow_the_definition(
    facts in prop::collection::vec(fact(), 1..10),
    rules in prop::collection::vec(rule(), 1..7),
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
        rules in prop::collection::vec(rule(), 1..5),
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
