//! A session that is told of changes gives the answers of a fresh run, whatever came and went
//! before.

#![cfg(feature = "dataflow")]
#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::BTreeSet;
use std::fs;

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::dataflow::Dataflow;
use geoinfer::engine::{EvaluationError, Limits, Wanted, batch};
use geoinfer::program::{Primitive, Program, RelationId, RuleSource, load};
use geoinfer::value::{Symbols, Tuple, Value};

const TEXTS: [&str; 9] = ["a", "b", "red", "ab", "aab", "a+", "[b", "1", "ä"];
const NUMBERS: [i64; 9] = [0, 1, 2, 3, 4, -1, -3, 100, i64::MAX];
const UNSIGNED: [u64; 9] = [0, 1, 2, 3, 4, 9, 64, 1 << 63, u64::MAX];

fn program(text: &str) -> Program {
    let mut sources = Sources::default();
    let file = RuleSource { name: "test.dl".to_owned(), text: text.to_owned() };
    let loaded = load(vec![file], &|_| Err("no includes".to_owned()), &mut sources);
    let report = render_all(&loaded.diagnostics, &sources, false);
    assert!(!has_errors(&loaded.diagnostics), "{report}");
    loaded.program
}

/// Numbers that look random, and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    /// One of nine, the first ones more often.
    fn place(&mut self) -> usize {
        if self.below(4) == 0 { self.below(9) } else { self.below(3) }
    }

    /// A tuple of an input relation.
    fn tuple(&mut self, program: &Program, symbols: &Symbols) -> (RelationId, Tuple) {
        let inputs: Vec<RelationId> =
            program.relation_ids().filter(|id| program.relation(*id).input).collect();
        let id = inputs[self.below(inputs.len())];
        let columns = program.relation(id).columns.iter();
        let tuple = columns.map(|column| match program.ty(column.ty).primitive {
            Primitive::Number => Value::Number(NUMBERS[self.place()]),
            Primitive::Unsigned => Value::Unsigned(UNSIGNED[self.place()]),
            Primitive::Symbol => Value::Symbol(symbols.find(TEXTS[self.place()]).unwrap()),
        });
        (id, tuple.collect())
    }
}

fn shown(program: &Program, id: RelationId, tuple: &[Value], symbols: &Symbols) -> String {
    let value = |value: &Value| match *value {
        Value::Number(number) => number.to_string(),
        Value::Unsigned(number) => number.to_string(),
        Value::Symbol(symbol) => format!("{:?}", symbols.text(symbol)),
    };
    let values: Vec<String> = tuple.iter().map(value).collect();
    format!("{} {}", program.relation(id).name, values.join(" "))
}

/// Everything that a fresh run derives.
fn fresh(
    program: &Program,
    given: &Database,
    limits: Limits,
) -> Result<BTreeSet<String>, EvaluationError> {
    let mut database = given.clone();
    batch::run(program, &mut database, limits)?;
    let mut all = BTreeSet::new();
    for id in program.relation_ids() {
        let tuples = database.tuples(id).iter();
        all.extend(tuples.map(|tuple| shown(program, id, tuple, &database.symbols)));
    }
    Ok(all)
}

/// One session from its beginning, and what it should say after each of its commits.
struct History<'p> {
    program: &'p Program,
    limits: Limits,
    given: Database,
    session: Dataflow<&'p Program>,
    answers: BTreeSet<String>,
}

impl<'p> History<'p> {
    fn new(program: &'p Program, limits: Limits, workers: usize, numbers: &mut Numbers) -> Self {
        let mut given = Database::new(program);
        for text in TEXTS {
            given.symbols.intern(text);
        }
        for _ in 0..numbers.below(6) {
            let (id, tuple) = numbers.tuple(program, &given.symbols);
            given.insert(id, tuple);
        }
        let session = Dataflow::start(program, given.clone(), Wanted::All, limits, workers);
        let mut answers = BTreeSet::new();
        for id in program.relation_ids().filter(|id| program.relation(*id).input) {
            let tuples = given.tuples(id).iter();
            answers.extend(tuples.map(|tuple| shown(program, id, tuple, &given.symbols)));
        }
        Self { program, limits, given, session, answers }
    }

    /// Adds tuples or takes them away, those that are there more often than not.
    fn edit(&mut self, numbers: &mut Numbers) {
        let (mut id, mut tuple) = numbers.tuple(self.program, &self.given.symbols);
        if numbers.below(2) == 0 {
            let is_new = self.given.insert(id, tuple.clone());
            assert_eq!(self.session.insert(id, &tuple), is_new);
            return;
        }
        let all: Vec<(RelationId, Tuple)> = self
            .program
            .relation_ids()
            .flat_map(|id| self.given.tuples(id).iter().map(move |tuple| (id, tuple.clone())))
            .collect();
        if !all.is_empty() && numbers.below(5) > 0 {
            (id, tuple) = all[numbers.below(all.len())].clone();
        }
        let mut tuples = self.given.tuples(id).clone();
        let was_there = tuples.remove(&tuple);
        self.given.replace(id, tuples);
        assert_eq!(self.session.retract(id, &tuple), was_there);
    }

    /// Whether it is an error, as it is for a fresh run.
    fn commit(&mut self) -> bool {
        let expected = fresh(self.program, &self.given, self.limits);
        let changes = self.session.commit();
        match (expected, changes) {
            (Err(expected), Err(actual)) => {
                assert_eq!(expected, actual);
                true
            }
            (Ok(expected), Ok(changes)) => {
                for change in changes.sorted() {
                    let symbols = self.session.symbols();
                    let text = shown(self.program, change.relation, &change.tuple, &symbols);
                    if change.comes {
                        assert!(self.answers.insert(text.clone()), "{text} was there");
                    } else {
                        assert!(self.answers.remove(&text), "{text} was not there");
                    }
                }
                assert_eq!(expected, self.answers);
                false
            }
            (expected, actual) => panic!("{expected:?}, but {:?}", actual.map(|it| it.sorted())),
        }
    }
}

/// Goes through so many histories of so many commits each.
fn histories(text: &str, histories: usize, commits: usize) {
    let program = program(text);
    let mut numbers = Numbers(11);
    let mut errors = 0;
    for at in 0..histories {
        let limits = Limits { max_tuples: 250, ..Limits::default() };
        let mut history = History::new(&program, limits, 1 + at % 2, &mut numbers);
        for _ in 0..commits {
            for _ in 0..numbers.below(4) {
                history.edit(&mut numbers);
            }
            errors += usize::from(history.commit());
        }
    }
    assert!(errors * 10 < histories * commits * 9, "{errors} errors");
}

fn of_file(name: &str) {
    histories(&fs::read_to_string(format!("tests/programs/{name}.dl")).unwrap(), 6, 60);
}

#[test]
fn aggregates() {
    of_file("aggregates");
}

#[test]
fn budget() {
    of_file("budget");
}

#[test]
fn failures() {
    of_file("failures");
}

#[test]
fn functions() {
    of_file("functions");
}

#[test]
fn names() {
    of_file("names");
}

#[test]
fn numbers() {
    of_file("numbers");
}

#[test]
fn recursion() {
    of_file("recursion");
}

#[test]
fn shapes() {
    of_file("shapes");
}

#[test]
fn texts() {
    of_file("texts");
}

/// Nothing fails here, so every commit is the dataflow's own.
const GRAPH: &str = "
.decl e(x: number, y: number)
.decl mark(x: number)
.input e, mark
.decl path(x: number, y: number)
path(x, y) :- e(x, y).
path(x, z) :- path(x, y), path(y, z).
.decl odd(x: number, y: number)
.decl even(x: number, y: number)
odd(x, y) :- e(x, y), !mark(x).
odd(x, z) :- even(x, y), e(y, z), !mark(y).
even(x, z) :- odd(x, y), e(y, z).
.decl alone(x: number)
alone(x) :- mark(x), !path(x, _).
.decl reach(x: number, n: number, most: number)
reach(x, n, m) :- mark(x), n = count : { path(x, _) }, m = max y : { path(x, y), y < 100 }.
.decl near(x: number, y: number)
near(x, y) :- reach(x, n, _), reach(y, n, _), x < y.
near(x, y) :- e(x, y), n = count : { e(x, _) }, n > 2.
";

#[test]
fn a_graph_comes_and_goes() {
    histories(GRAPH, 40, 50);
}

#[test]
fn what_is_there_is_not_added_twice() {
    let program = program(GRAPH);
    let mut session =
        Dataflow::start(&program, Database::new(&program), Wanted::All, Limits::default(), 1);
    let e = program.find("e").unwrap();
    let edge = [Value::Number(1), Value::Number(2)];
    assert!(session.commit().unwrap().is_empty());
    assert!(session.insert(e, &edge) && !session.insert(e, &edge));
    let changes = session.commit().unwrap();
    assert_eq!(changes.of(e).len(), 1);
    assert!(changes.len() > 1 && changes.sorted().iter().all(|change| change.comes));
    assert!(session.commit().unwrap().is_empty());
    assert!(session.retract(e, &edge) && !session.retract(e, &edge));
    assert_eq!(session.commit().unwrap().len(), changes.len());
    assert!(session.insert(e, &edge) && session.retract(e, &edge));
    assert!(session.commit().unwrap().is_empty());
}
