//! The batch engine on relations that are large enough for indexes, buckets and threads: the same
//! as the interpreter, whatever the number of threads.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::{BTreeMap, BTreeSet};

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::batch::Profile;
use geoinfer::engine::{
    EvaluationError, Interruption, Limits, Wanted, Watch, batch, dataflow, naive,
};
use geoinfer::program::{Primitive, Program, RelationId, RuleSource, load};
use geoinfer::value::{Tuple, Value};

#[path = "batch/arithmetic.rs"]
mod arithmetic;
#[path = "batch/cyclic.rs"]
mod cyclic;
#[path = "batch/independent.rs"]
mod independent;

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
    fn below(&mut self, most: i64) -> i64 {
        self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        i64::try_from(self.0 >> 33).unwrap() % most
    }
}

/// `rows` tuples for each input relation. `value` makes them of random numbers.
fn database(program: &Program, rows: usize, most: i64, value: fn(i64) -> i64) -> Database {
    let mut numbers = Numbers(7);
    let mut database = Database::new(program);
    for id in program.relation_ids().filter(|id| program.relation(*id).input) {
        for _ in 0..rows {
            let columns = program.relation(id).columns.iter();
            let tuple: Tuple = columns
                .map(|column| match (program.ty(column.ty).primitive, value(numbers.below(most))) {
                    (Primitive::Unsigned, number) => Value::Unsigned(number.cast_unsigned()),
                    (_, number) => Value::Number(number),
                })
                .collect();
            database.insert(id, tuple);
        }
    }
    database
}

type Outcome = (Result<(), EvaluationError>, Vec<BTreeSet<Tuple>>);

/// What an engine derived. A relation has as many rows as different tuples: a size that is printed is
/// that of the rows.
fn tuples(program: &Program, outcome: Result<(), EvaluationError>, database: &Database) -> Outcome {
    let all = program.relation_ids().map(|id| {
        let rows = database.len_of(id);
        assert_eq!(rows, database.tuples(id).len(), "{}", program.relation(id).name);
        database.tuples(id).clone()
    });
    let all = if outcome.is_ok() { all.collect() } else { Vec::new() };
    (outcome, all)
}

/// Runs both engines, the batch engine with several numbers of threads; gives back the error.
fn agree(program: &Program, given: &Database, limits: Limits) -> Result<(), EvaluationError> {
    let mut expected = given.clone();
    let outcome = naive::run(program, &mut expected, limits);
    let expected = tuples(program, outcome, &expected);
    let same = |outcome, database: &Database, engine: &str| {
        let actual = tuples(program, outcome, database);
        assert_eq!(expected.0, actual.0, "{engine}");
        for (id, (expected, actual)) in program.relation_ids().zip(expected.1.iter().zip(&actual.1))
        {
            let name = &program.relation(id).name;
            assert_eq!(expected.len(), actual.len(), "{name}, {engine}");
            assert!(expected == actual, "{name}, {engine}");
        }
    };
    for threads in [1, 2, 5] {
        let (outcome, actual) = with_threads(threads, || run_batch(program, given, limits));
        same(outcome, &actual, &format!("{threads} threads"));
        with_threads(threads, || agree_on_what_is_wanted(program, given, limits, &expected));
    }
    for workers in [1, 3] {
        let mut actual = given.clone();
        let outcome = dataflow::run(program, &mut actual, limits, workers);
        same(outcome, &actual, &format!("{workers} workers"));
    }
    expected.0
}

fn with_threads<T: Send>(threads: usize, work: impl FnOnce() -> T + Send) -> T {
    rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap().install(work)
}

fn run_batch(
    program: &Program,
    given: &Database,
    limits: Limits,
) -> (Result<(), EvaluationError>, Database) {
    let mut actual = given.clone();
    (batch::run(program, &mut actual, limits), actual)
}

/// What the batch engine did.
fn profile(program: &Program, given: &Database) -> Profile {
    let limits = Limits { max_tuples: usize::MAX, ..Limits::default() };
    let (mut database, wanted) = (given.clone(), Wanted::All);
    batch::profile(program, &mut database, limits, &wanted, &Unwatched).unwrap().1
}

/// A clock that stands still.
#[derive(Debug)]
struct Unwatched;

impl Watch for Unwatched {
    fn interruption(&self) -> Option<Interruption> {
        None
    }

    fn nanoseconds(&self) -> u64 {
        0
    }
}

/// Whoever wants the relations that are written gets them as if all were derived.
fn agree_on_what_is_wanted(program: &Program, given: &Database, limits: Limits, all: &Outcome) {
    let written = |id: &RelationId| program.relation(*id).output;
    let wanted: Vec<RelationId> = program.relation_ids().filter(written).collect();
    let mut actual = given.clone();
    let only = Wanted::Only(wanted.clone());
    if all.0.is_ok() && batch::derive(program, &mut actual, limits, &only).is_ok() {
        for id in wanted {
            let (rows, name) = (actual.len_of(id), &program.relation(id).name);
            assert!(all.1[id.index()] == *actual.tuples(id), "{name}");
            assert_eq!(rows, actual.tuples(id).len(), "{name}");
        }
    }
}

fn succeed(program: &Program, given: &Database) {
    agree(program, given, Limits::default()).unwrap();
}

const RULES: &str = "
.decl e(x: number, y: number)
.decl f(x: number, y: number)
.decl g(a: number, b: number, c: number, d: number)
.input e, f, g
.decl joined(x: number, z: number)
joined(x, z) :- e(x, y), f(y, z), x < z.
.decl alone(x: number)
alone(x) :- e(x, _), !f(x, _).
.decl several(x: number)
several(x) :- e(x, y), e(x, z), y < z.
.decl back(x: number, y: number)
back(x, y) :- f(y, x), e(x, y).
back(x, x) :- e(x, x).
.decl degree(x: number, n: number, most: number)
degree(x, n, m) :- e(x, _), n = count : { f(x, _) }, m = max y : { e(x, y) }.
.decl next(a: number, b: number, c: number)
next(a, b, c) :- g(a, b, c, d), d > c, !joined(a, d).
.decl four(a: number, b: number, c: number, d: number)
four(d, c, b, a) :- g(a, b, c, d), g(d, _, _, _).
.decl shifted(x: number, y: number)
shifted(x + 1, y) :- several(x), e(x, y).
.decl constant(y: number)
constant(y) :- e(3, y).
constant(y) :- x = 4, e(x, y), e(y, _).
";

#[test]
fn large_relations_of_small_numbers() {
    let program = program(RULES);
    succeed(&program, &database(&program, 20_000, 15_000, |number| number));
}

#[test]
fn large_relations_of_numbers_far_from_zero() {
    let program = program(RULES);
    let far = |number: i64| (number - 700) * 5_000_000_000_000;
    succeed(&program, &database(&program, 9_000, 3_000, far));
}

/// The same relations of numbers without a sign, some of them beyond the range of those with one.
#[test]
fn large_relations_of_numbers_without_a_sign() {
    let rules = RULES.replace(": number", ": unsigned").replace("n: unsigned", "n: number");
    let program = program(&rules);
    succeed(&program, &database(&program, 9_000, 3_000, |number| number));
    let around_the_sign = |number: i64| (number - 700) * 5_000_000_000_000_000;
    succeed(&program, &database(&program, 6_000, 2_000, around_the_sign));
}

/// Relations that one rule reads, those in the middle of a chain among them, and some that look like
/// it: what is dropped, what another rule reads or derives as well, what is negated, what a
/// recursion reads.
const READ_ONCE: &str = "
.decl e(x: number, y: number)
.decl f(x: number, y: number)
.input e, f
.decl low(y: number, x: number)
low(y, x) :- e(x, y), x < 900.
.decl lower(x: number, y: number)
lower(x, y) :- low(x, y), x < y, !f(y, x).
.decl both(x: number, z: number)
both(x, z) :- lower(x, y), f(y, z), x != z.
.decl turned(x: number)
turned(x) :- both(x, 7).
turned(x) :- both(x, x).
.decl dropped(x: number)
dropped(x) :- e(x, _).
.decl wild(x: number, y: number)
wild(x, y) :- f(y, x), y > 3.
.decl tested(x: number, same: number)
tested(x, x) :- dropped(x), wild(x, _), wild_too(5, x).
.decl wild_too(x: number, y: number)
wild_too(x, y) :- e(x, y), e(y, x).
.decl step(x: number, y: number)
step(x, y) :- e(x, y), x < 60.
.decl reached(x: number, y: number)
reached(1, 1).
reached(x, z) :- reached(x, y), step(y, z).
.output both, turned, tested, reached
";

#[test]
fn relations_that_one_rule_reads() {
    let program = program(READ_ONCE);
    succeed(&program, &database(&program, 4_000, 1_000, |number| number));
    succeed(&program, &database(&program, 300, 12, |number| number));
}

const RECURSION: &str = "
.decl e(x: number, y: number)
.decl g(a: number, b: number, c: number)
.input e, g
.decl path(x: number, y: number)
path(x, y) :- e(x, y).
path(x, z) :- path(x, y), path(y, z).
.decl far(a: number, b: number, c: number, d: number, e: number)
far(a, b, c, a, b) :- g(a, b, c), a < 40.
far(a, b, x, d, y) :- far(a, b, c, d, _), e(c, x), g(d, x, y).
.decl steps(x: number, y: number, n: number)
steps(x, y, 1) :- e(x, y).
steps(x, z, n + 1) :- steps(x, y, n), e(y, z), n < 4.
.decl odd(x: number, y: number)
.decl even(x: number, y: number)
odd(x, y) :- e(x, y).
odd(x, z) :- even(x, y), e(y, z), !e(z, x).
even(x, z) :- odd(x, y), e(y, z).
";

#[test]
fn recursion() {
    let program = program(RECURSION);
    succeed(&program, &database(&program, 260, 120, |number| number));
    let far = |number: i64| i64::MAX - number * 3_000_000_000;
    succeed(&program, &database(&program, 200, 110, far));
}

/// Two who have a parent each, and these are of the same generation, are so themselves.
const SAME_GENERATION: &str = "
.decl child(x: number, of: number)
.input child
.decl same(x: number, y: number)
same(x, y) :- child(x, p), child(y, p), x != y.
same(x, y) :- child(x, a), same(a, b), child(y, b).
.decl size(n: number)
size(n) :- n = count : { same(_, _) }.
.output same, size
";

/// The pairs of the same generation, round by round.
fn same_generation(child: &[(i64, i64)]) -> BTreeSet<(i64, i64)> {
    let mut children: BTreeMap<i64, BTreeSet<i64>> = BTreeMap::new();
    child.iter().for_each(|&(x, of)| _ = children.entry(of).or_default().insert(x));
    let pairs = |a: i64, b: i64| {
        let (of_a, of_b) = (children.get(&a), children.get(&b));
        of_a.into_iter()
            .flatten()
            .flat_map(move |&x| of_b.into_iter().flatten().map(move |&y| (x, y)))
    };
    let siblings = children.keys().flat_map(|&p| pairs(p, p)).filter(|(x, y)| x != y);
    let mut found: BTreeSet<(i64, i64)> = siblings.collect();
    let mut new = found.clone();
    while !new.is_empty() {
        let derived: BTreeSet<_> = new.iter().flat_map(|&(a, b)| pairs(a, b)).collect();
        new = derived.difference(&found).copied().collect();
        found.extend(&new);
    }
    found
}

fn agree_on_generations(child: &[(i64, i64)]) {
    let program = program(SAME_GENERATION);
    let id = |name| program.find_with_arity(name, if name == "size" { 1 } else { 2 }).unwrap();
    let mut given = Database::new(&program);
    for &(x, of) in child {
        given.insert(id("child"), [Value::Number(x), Value::Number(of)]);
    }
    let expected: BTreeSet<Tuple> = same_generation(child)
        .into_iter()
        .map(|(x, y)| Tuple::from([Value::Number(x), Value::Number(y)]))
        .collect();
    let size = BTreeSet::from([Tuple::from([Value::Number(expected.len().try_into().unwrap())])]);
    let limits = Limits { max_tuples: usize::MAX, ..Limits::default() };
    let check = |database: &Database, engine: &str| {
        assert_eq!(database.len_of(id("same")), expected.len(), "{engine}");
        assert!(*database.tuples(id("same")) == expected, "{engine}");
        assert_eq!(*database.tuples(id("size")), size, "{engine}");
    };
    for threads in [1, 2] {
        let (outcome, actual) = with_threads(threads, || run_batch(&program, &given, limits));
        outcome.unwrap();
        check(&actual, &format!("{threads} threads"));
    }
    let mut actual = given.clone();
    dataflow::run(&program, &mut actual, limits, 2).unwrap();
    check(&actual, "dataflow");
}

/// A round that derives few rows millions of times: each thread drops duplicates while the round goes
/// on, and some of the rows are among the many that the relation began with.
#[test]
fn a_round_with_many_derivations_of_few_rows() {
    const PARENTS: i64 = 110;
    const CHILDREN: i64 = 15;
    const FAMILIES: i64 = 10;
    let parents = (1..=PARENTS).map(|parent| (parent, 0));
    let children = (1..=PARENTS).flat_map(|parent| {
        let first = 1_000 + parent % FAMILIES * CHILDREN;
        (first..first + CHILDREN).map(move |child| (child, parent))
    });
    agree_on_generations(&parents.chain(children).collect::<Vec<_>>());
}

/// A graph whose edges are drawn at random, so that hardly any order or size repeats.
#[test]
fn a_recursion_over_a_random_graph() {
    let mut numbers = Numbers(11);
    let edges: Vec<_> = (0..1_500).map(|_| (numbers.below(320), numbers.below(320))).collect();
    agree_on_generations(&edges);
}

/// What is computed before an atom in the normal form is compared with what the atom has, although
/// the atom reads what the recursion found last.
#[test]
fn a_computed_value_is_not_overwritten() {
    let text = "
.decl e(x: number, y: number)
.input e
.decl same(x: number, z: number)
same(x, z) :- e(x, z), x < 10.
same(x, x) :- e(z, _), same(x, z), x = z.
.decl most(x: number, n: number)
most(x, n) :- e(x, n), x < 20.
most(n, n) :- e(x, y), most(x, n), n = max(y, 3).
";
    let program = program(text);
    for rows in [100, 3_000] {
        succeed(&program, &database(&program, rows, 60, |number| number));
    }
}

#[test]
fn a_limit_ends_at_the_same_stratum() {
    let program = program(RECURSION);
    let given = database(&program, 260, 120, |number| number);
    let mut ends = BTreeSet::new();
    for max_tuples in [0, 100, 1_000, 10_000, 20_000, 30_000] {
        let outcome = agree(&program, &given, Limits { max_tuples, ..Limits::default() });
        ends.insert(format!("{:?}", outcome.err().map(|error| error.diagnostic(&program).message)));
    }
    assert!(ends.len() > 3, "{ends:?}");
}

#[test]
fn the_first_failure_of_the_first_stratum_counts() {
    let text = "
.decl e(x: number, y: number)
.decl f(x: number, y: number)
.input e, f
.decl later(x: number)
later(100 / (x - 5)) :- quotient(x), x > 4.
.decl quotient(x: number)
quotient(x / (y - 7)) :- e(x, y), f(y, z), z != 3, e(z / (x - 9), _).
.decl apart(x: number)
apart(x / (x - 1)) :- f(x, y), y > 20000.
";
    let program = program(text);
    let given = database(&program, 9_000, 5_000, |number| number);
    let outcome = agree(&program, &given, Limits::default());
    assert!(matches!(outcome, Err(EvaluationError::Function { .. })), "{outcome:?}");
}
