//! Bodies with arithmetic, which takes part in a join from either side where it cannot fail.

use geoinfer::engine::Limits;
use geoinfer::engine::batch::AccessMethod;
use geoinfer::program::Program;

use super::{agree, database, profile, program, succeed};

const SIDES: &str = "
.decl e(x: number, y: number)
.decl f(x: number, y: number)
.decl g(a: number, b: number, c: number)
.input e, f, g
.decl next(x: number, y: number)
next(x, y) :- e(x, y), f(x + 1, y - 1).
.decl between(x: number, z: number)
between(x, z) :- e(x, y), f(z, w), y = w - x, z < 9.
.decl added(a: number, b: number)
added(a, b) :- g(a, b, c), e(d, _), c = a + b, d = c - a, d != b.
added(a, b) :- g(a, b, a + b), f(-a, _).
.decl twice(x: number)
twice(x) :- e(x + x, x), f(_, x * x - x).
.decl cycle(a: number, b: number, c: number)
cycle(a, b, c) :- e(a, b), f(b + 1, c), e(c - 1, a), c = a + b - 7.
.decl same(x: number, y: number)
same(x, y) :- e(x, z), y = z, f(y, w), w = x, u = w, e(u, z).
.decl chain(x: number)
chain(f) :- e(a, 3), b = a + 1, c = b + b, d = c - 1, f = d - a, f(f, _).
.decl walk(x: number, n: number)
walk(x, 0) :- e(x, 2).
walk(y, n + 1) :- walk(y - 1, n), f(y, z), e(z + 1, _), n < 5.
walk(x, n) :- walk(x, n + 1), e(x, n).
.decl tak(x: number, y: number, z: number, v: number)
tak(x, y, z, y) :- small(x), small(y), small(z), y >= x.
tak(x, y, z, v) :- tak(x - 1, y, z, a), tak(y - 1, z, x, b), tak(z - 1, x, y, c), tak(a, b, c, v),
    y < x.
.decl counted(x: number, m: number)
counted(x, m) :- e(x, _), n = count : { f(x, _) }, m = n + 1, m = k, g(_, _, k), n = 1.
counted(x, n) :- e(x, m), m = n, n = max y : { f(x, y) }, m - 1 = k, e(k, _).
.decl small(n: number)
small(-2).
small(n + 1) :- small(n), n < 3.
";

/// The relations that have a rule in which a computation is solved for one of its operands.
fn solved(program: &Program, rows: usize) -> Vec<String> {
    let profile = profile(program, &database(program, rows, 60, |number| number));
    let solves = |entry: &&geoinfer::engine::batch::CostEntry| {
        entry.plan.iter().any(|step| matches!(step.access, AccessMethod::Solve(_)))
    };
    let names = profile.entries.iter().filter(solves);
    let mut names: Vec<String> =
        names.map(|entry| program.relation(entry.relation).name.clone()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[test]
fn arithmetic_from_either_side() {
    let program = program(SIDES);
    for rows in [10, 60, 400] {
        succeed(&program, &database(&program, rows, 60, |number| number - 4));
    }
    let solved = solved(&program, 400);
    for name in ["cycle", "next", "tak", "walk"] {
        assert!(solved.iter().any(|it| it == name), "{name}: {solved:?}");
    }
}

/// Sums of these numbers do not fit, so some of the rules fail, and alike on all engines.
#[test]
fn arithmetic_that_fails_from_either_side() {
    let rules = SIDES.split_once(".decl walk").unwrap().0;
    let far = |number: i64| if number % 9 == 0 { i64::MAX - number } else { number - 4 };
    let nearer = |number: i64| (number - 4) * 3_000_000_000_000_000;
    let mut failures = 0;
    for (value, most) in [(far as fn(i64) -> i64, 60), (far, 10), (nearer, 60)] {
        let program = program(rules);
        let given = database(&program, 300, most, value);
        failures += u32::from(agree(&program, &given, Limits::default()).is_err());
    }
    assert!(failures > 0);
}
