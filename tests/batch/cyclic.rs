//! Bodies with cycles on relations where few values have most of the rows, so that several atoms bind a
//! variable together.

use std::collections::BTreeSet;

use geoinfer::database::Database;
use geoinfer::engine::Limits;
use geoinfer::engine::batch::{AccessMethod, CostEntry};
use geoinfer::program::{Program, RelationId};
use geoinfer::value::{Tuple, Value};

use super::{Numbers, agree, database, profile, program, run_batch, succeed, with_threads};

/// A third of all values are the same one.
fn crowded(number: i64) -> i64 {
    if number % 3 == 0 { 0 } else { number }
}

/// The relations that are derived by a rule with an intersection; with `is_any`, by one where a value
/// is enough.
fn intersecting(program: &Program, given: &Database, is_any: bool) -> BTreeSet<String> {
    let intersects = |entry: &&CostEntry| {
        entry.plan.iter().any(|step| match &step.access {
            AccessMethod::Intersect { is_any: any, .. } => *any || !is_any,
            _ => false,
        })
    };
    let profile = profile(program, given);
    let names = profile.entries.iter().filter(intersects);
    names.map(|entry| program.relation(entry.relation).name.clone()).collect()
}

const SHAPES: &str = "
.decl e(x: number, y: number)
.decl f(x: number, y: number)
.decl g(a: number, b: number, c: number)
.input e, f, g
.decl triangle(a: number, b: number, c: number)
triangle(a, b, c) :- e(a, b), e(b, c), e(c, a).
.decl ascending(a: number, c: number)
ascending(a, c) :- e(a, b), f(b, c), e(a, c), a < b, b < c, c != 40.
.decl clique(a: number, b: number, c: number, d: number)
clique(a, b, c, d) :- e(a, b), e(a, c), e(a, d), e(b, c), e(b, d), e(c, d).
.decl met_the_same(p: number, q: number)
met_the_same(p, q) :- f(p, x), f(q, x), f(p, y), f(q, y), p < q, x < y.
.decl several(a: number)
several(a) :- e(a, b), f(b, c), f(a, c).
.decl wide(a: number, b: number, d: number)
wide(a, b, d) :- e(a, b), g(b, c, d), g(a, c, _), f(d, a).
.decl doubled(a: number, c: number)
doubled(a, c) :- e(a, b), g(b, c, c), f(c, a).
.decl constant(a: number, c: number)
constant(a, c) :- e(a, b), g(b, c, 0), g(c, a, 0), e(0, c).
.decl without(a: number, b: number, c: number)
without(a, b, c) :- e(a, b), f(b, c), e(c, a), !f(a, c), !g(_, a, b).
.decl computed(n: number, c: number)
computed(a * 1000 + b, c) :- e(a, b), f(b, c), e(c, a), n = a + b, n != c.
.decl inner(x: number, y: number)
inner(y, x) :- f(x, y), x != 7.
.decl outer(a: number, b: number, c: number)
outer(a, b, c) :- e(a, b), inner(c, b), inner(c, a), inner_too(a, c).
.decl inner_too(x: number, y: number)
inner_too(x, y) :- e(x, y), f(y, x).
.decl times(a: number, n: number, most: number)
times(a, n, m) :- e(a, _), n = count : { e(a, b), f(b, c), e(c, a) },
    m = max c : { f(a, b), f(b, c), f(c, a) }.
.output triangle, ascending, clique, met_the_same, several, wide, doubled, constant, without, computed
.output outer, times
";

#[test]
fn bodies_of_many_shapes() {
    let program = program(SHAPES);
    let given = database(&program, 1_200, 240, crowded);
    let found = intersecting(&program, &given, false);
    for name in ["triangle", "ascending", "clique", "met_the_same", "several", "wide", "without"] {
        assert!(found.contains(name), "{name}: {found:?}");
    }
    let any = intersecting(&program, &given, true);
    assert!(any.contains("met_the_same") && any.contains("several"), "{any:?}");
    succeed(&program, &given);
    succeed(&program, &database(&program, 280, 90, crowded));
}

/// The keys of these numbers are not dense, and some are too long to be compared as they are.
#[test]
fn bodies_of_numbers_far_from_zero() {
    let program = program(SHAPES);
    let far = |number: i64| (crowded(number) - 70) * 5_000_000_000_000;
    let given = database(&program, 700, 200, far);
    assert!(intersecting(&program, &given, false).contains("triangle"));
    succeed(&program, &given);
}

const RECURSION: &str = "
.decl e(x: number, y: number)
.decl f(x: number, y: number)
.input e, f
.decl reached(a: number, c: number)
reached(a, b) :- e(a, b), a < 20.
reached(a, c) :- reached(a, b), e(b, c), f(a, c).
.decl closed(a: number, b: number)
closed(a, b) :- f(a, b), b < 60.
closed(a, c) :- closed(a, b), closed(b, c), e(a, c).
.decl both(a: number, b: number, c: number)
.decl turned(a: number, b: number)
both(a, b, c) :- turned(a, b), e(b, c), turned(a, c).
turned(a, b) :- e(a, b), a < b.
turned(b, c) :- both(a, b, c), both(a, c, _), f(b, _).
";

#[test]
fn bodies_within_a_recursion() {
    let program = program(RECURSION);
    let given = database(&program, 1_000, 220, crowded);
    let found = intersecting(&program, &given, false);
    assert!(["reached", "closed", "both"].iter().all(|&it| found.contains(it)), "{found:?}");
    succeed(&program, &given);
    succeed(&program, &database(&program, 400, 120, |number| crowded(number) - 100));
}

/// More rows than one thread reads, and more candidates than a batch holds for many bindings.
#[test]
fn many_triangles() {
    let text = "
.decl e(x: number, y: number)
.input e
.decl triangle(a: number, b: number, c: number)
triangle(a, b, c) :- e(a, b), e(b, c), e(c, a).
.decl closing(a: number, b: number)
closing(a, b) :- e(a, b), e(b, c), e(c, a), c != b.
.output triangle, closing
";
    let program = program(text);
    let mut given = database(&program, 22_000, 3_000, |number| number);
    let mut numbers = Numbers(5);
    let e = RelationId(0);
    for hub in [0, 1, 5] {
        for _ in 0..600 {
            let [out, back] = [0; 2].map(|_| Value::Number(numbers.below(3_000)));
            given.insert(e, [Value::Number(hub), out]);
            given.insert(e, [back, Value::Number(hub)]);
        }
    }
    assert_eq!(intersecting(&program, &given, false).len(), 2);
    succeed(&program, &given);
}

/// A hub leads to all others and they to it, and each other one to the next: all pairs of neighbours of
/// the hub are paths of two, and few of them are triangles.
#[test]
fn paths_through_a_hub_are_not_enumerated() {
    const NODES: i64 = 30_000;
    let text = "
.decl e(x: number, y: number)
.input e
.decl triangle(a: number, b: number, c: number)
triangle(a, b, c) :- e(a, b), e(b, c), e(c, a).
";
    let program = program(text);
    let (e, triangle) = (RelationId(0), RelationId(1));
    let mut given = Database::new(&program);
    let pair = |a: i64, b: i64| [Value::Number(a), Value::Number(b)];
    for node in 1..=NODES {
        given.insert(e, pair(0, node));
        given.insert(e, pair(node, 0));
        if node < NODES {
            given.insert(e, pair(node, node + 1));
        }
    }
    let turns = |[a, b, c]: [i64; 3]| [[a, b, c], [b, c, a], [c, a, b]];
    let expected = (1..NODES).flat_map(|node| turns([0, node, node + 1]));
    let expected: BTreeSet<Tuple> = expected.map(|it| Tuple::from(it.map(Value::Number))).collect();
    for threads in [1, 2] {
        let limits = Limits::default();
        let (outcome, actual) = with_threads(threads, || run_batch(&program, &given, limits));
        outcome.unwrap();
        assert_eq!(actual.len_of(triangle), expected.len(), "{threads} threads");
        assert!(*actual.tuples(triangle) == expected, "{threads} threads");
    }
}

/// What fails behind a cycle, and in an aggregate over one, fails alike on every engine; a limit that is
/// met within a cycle ends the run alike.
#[test]
fn failures_and_limits_behind_a_cycle() {
    let text = "
.decl e(x: number, y: number)
.decl f(x: number, y: number)
.input e, f
.decl quotient(a: number, n: number)
quotient(a, 100 / (c - 31)) :- e(a, b), e(b, c), e(c, a), f(a, c).
.decl sums(a: number, n: number)
sums(a, n) :- e(a, 0), n = sum 100 / (c - 31) : { f(a, b), e(b, c), f(c, a) }, n > 0.
";
    let program = program(text);
    let mut failures = 0;
    for most in [120, 200, 260] {
        let given = database(&program, 1_000, most, crowded);
        failures += u32::from(agree(&program, &given, Limits::default()).is_err());
    }
    assert!(failures > 0);
    let program = super::program(SHAPES);
    let given = database(&program, 400, 100, crowded);
    for max_tuples in [100, 1_000, 3_000, 10_000] {
        let _ = agree(&program, &given, Limits { max_tuples, ..Limits::default() });
    }
}
