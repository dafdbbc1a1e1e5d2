//! A materialization follows edits to what a fresh run derives, whatever came and went before, and what
//! it is only asked to suppose leaves no trace.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod histories;

use std::collections::BTreeSet;
use std::fs;

use geoinfer::database::{Database, TupleEdit};
use geoinfer::engine::incremental::{ChangedRows, Materialization};
use geoinfer::engine::{EvaluationError, Limits, Wanted};
use geoinfer::program::Program;
use geoinfer::value::Value;

use histories::{GRAPH, Numbers, edit, few_facts, fresh, program, shown};

/// How often edits were followed, and how often they had to be derived from scratch.
#[derive(Debug, Default)]
struct Outcomes {
    followed: usize,
    from_scratch: usize,
}

/// One materialization from its beginning, and what it should say.
struct History<'p> {
    program: &'p Program,
    limits: Limits,
    given: Database,
    kept: Option<(Materialization<&'p Program>, BTreeSet<String>)>,
    outcomes: Outcomes,
}

impl<'p> History<'p> {
    fn new(program: &'p Program, limits: Limits, numbers: &mut Numbers) -> Self {
        let given = few_facts(program, numbers);
        let outcomes = Outcomes::default();
        let mut history = Self { program, limits, given, kept: None, outcomes };
        history.begin();
        history
    }

    /// Keeps what follows now, if that can be done.
    fn begin(&mut self) {
        let mut derived = self.given.clone();
        let kept = Materialization::new(self.program, &mut derived, self.limits, |_| Wanted::All);
        let expected = fresh(self.program, &self.given, self.limits);
        self.kept = match (kept, expected) {
            (Ok(kept), Ok(expected)) => kept.map(|kept| (kept, expected)),
            (Err(actual), Err(expected)) => {
                assert_eq!(actual, expected);
                None
            }
            (kept, expected) => panic!("{:?}, but {:?}", expected, kept.map(|_| ())),
        };
    }

    /// Supposes or makes these edits; what is told is what a fresh run says.
    fn follow(&mut self, edits: &[TupleEdit], is_supposed: bool) {
        let Some((kept, answers)) = &mut self.kept else {
            self.given.apply(edits);
            return self.begin();
        };
        let mut given = self.given.clone();
        given.apply(edits);
        let mut after = answers.clone();
        let read = |delta: ChangedRows<'_>| tell(self.program, delta, &mut after);
        let outcome =
            if is_supposed { kept.suppose(edits, read) } else { kept.commit(edits, read) };
        let expected: Result<BTreeSet<String>, EvaluationError> =
            fresh(self.program, &given, self.limits);
        if outcome.unwrap().is_some() {
            assert_eq!(expected, Ok(after.clone()));
            self.outcomes.followed += 1;
            if !is_supposed {
                (self.given, *answers) = (given, after);
            }
        } else {
            self.outcomes.from_scratch += 1;
        }
    }
}

/// Makes answers out of those before.
fn tell(program: &Program, delta: ChangedRows<'_>, answers: &mut BTreeSet<String>) {
    for TupleEdit { relation, tuple, comes } in delta.edits() {
        let text = shown(program, relation, &tuple, &delta.symbols());
        if comes {
            assert!(answers.insert(text.clone()), "{text} was there");
        } else {
            assert!(answers.remove(&text), "{text} was not there");
        }
    }
}

/// Goes through so many histories of so many edits each; how often they could be followed.
fn histories(text: &str, histories: usize, steps: usize) -> Outcomes {
    let program = program(text);
    let mut numbers = Numbers(11);
    let mut all = Outcomes::default();
    for _ in 0..histories {
        let limits = Limits { max_tuples: 250, ..Limits::default() };
        let mut history = History::new(&program, limits, &mut numbers);
        for _ in 0..steps {
            let mut given = history.given.clone();
            let mut edits = Vec::new();
            for _ in 0..numbers.below(4) {
                let edit = edit(&program, &given, &mut numbers);
                given.apply([&edit]);
                edits.push(edit);
            }
            history.follow(&edits, numbers.below(2) == 0);
        }
        all.followed += history.outcomes.followed;
        all.from_scratch += history.outcomes.from_scratch;
    }
    all
}

fn of_file(name: &str) {
    let text = fs::read_to_string(format!("tests/programs/{name}.dl")).unwrap();
    let outcomes = histories(&text, 12, 60);
    assert!(outcomes.followed > 20, "{name}: {outcomes:?}");
}

histories::of_each_program!(of_file);

#[test]
fn a_graph_comes_and_goes() {
    let outcomes = histories(GRAPH, 60, 60);
    assert_eq!(outcomes.from_scratch, 0);
}

/// Facts of a relation that rules derive, too, stay when nothing derives them, and go when nothing
/// gives or derives them.
#[test]
fn what_is_given_and_derived_goes_with_the_last_reason() {
    let program = program(GIVEN_AND_DERIVED);
    let relations = ["e", "path"].map(|name| program.find(name).unwrap());
    let mut numbers = Numbers(3);
    for _ in 0..40 {
        let mut history = History::new(&program, Limits::default(), &mut numbers);
        for _ in 0..60 {
            let number =
                |numbers: &mut Numbers| Value::Number(i64::try_from(numbers.below(4)).unwrap());
            let edit = TupleEdit {
                relation: relations[numbers.below(2)],
                tuple: [number(&mut numbers), number(&mut numbers)].into(),
                comes: numbers.below(5) < 2,
            };
            history.follow(&[edit], numbers.below(3) == 0);
        }
        assert_eq!(history.outcomes.from_scratch, 0);
    }
}

const GIVEN_AND_DERIVED: &str = "
.decl e(x: number, y: number)
.decl path(x: number, y: number)
.input e
path(x, y) :- e(x, y).
path(x, z) :- path(x, y), path(y, z).
.decl most(x: number, y: number)
most(x, y) :- e(x, _), y = max z : { path(x, z) }.
.decl least(x: number, y: number)
least(x, y) :- e(x, _), y = min z : { path(z, x) }.
.decl total(n: number, m: number)
total(n, m) :- n = count : { path(_, _) }, m = sum x + y : { path(x, y), x < 100, y < 100 }.
";

#[test]
fn clones_go_their_own_ways() {
    let program = program(GRAPH);
    let mut numbers = Numbers(5);
    let given = few_facts(&program, &mut numbers);
    let kept =
        Materialization::new(&program, &mut given.clone(), Limits::default(), |_| Wanted::All);
    let first = kept.unwrap().unwrap();
    let edits: Vec<TupleEdit> = (0..5).map(|_| edit(&program, &given, &mut numbers)).collect();
    let (mut second, mut third) = (first.clone(), first.clone());
    let of = |kept: &mut Materialization<&Program>, edits: &[TupleEdit]| {
        kept.commit(edits, |delta| delta.edits()).unwrap().unwrap()
    };
    let there = of(&mut second, &edits);
    assert!(!there.is_empty());
    assert_eq!(of(&mut third, &edits), there);
    // What one of them followed is new to the one that they were made of.
    assert_eq!(of(&mut first.clone(), &edits), there);
    assert!(of(&mut second, &edits).is_empty());
}
