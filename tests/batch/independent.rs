//! Bodies with a part that shares no variable with the rest.

use geoinfer::engine::Limits;
use geoinfer::engine::batch::AccessMethod;

use super::{agree, database, profile, program, succeed};

const PARTS: &str = "
.decl e(x: number, y: number)
.decl f(x: number, y: number)
.input e, f
.decl holds(x: number)
holds(x) :- e(x, _), f(y, z), e(z, y).
.decl two(x: number)
two(x) :- f(z, 7), f(z, w), e(x, 3), f(y, v), e(v, u), w < z, u = y + 1.
.decl fails(x: number)
fails(x) :- e(x, _), f(y, z), y < z, z < y.
.decl all()
all() :- e(x, y), f(y, x), f(z, w), !e(w, z).
.decl constant(x: number)
constant(7) :- e(x, y), f(y, x), f(z, w), e(w, z).
.decl product(x: number, y: number)
product(x, y) :- f(x, 4), e(y, z), f(z, 5), f(v, w), e(w, v).
.decl ping(x: number)
.decl pong(x: number)
ping(x) :- pong(x), f(y, z), e(z, y), y < z.
pong(0).
pong(x + 1) :- ping(x), x < 40.
.decl never(x: number)
never(x) :- e(x, 1).
never(y) :- never(x), e(x, y), f(z, w), z < w, w < z.
.decl grown(x: number)
grown(x) :- e(x, 2).
grown(y) :- e(_, y), grown(x), f(x, z), grown(z).
";

#[test]
fn parts_are_evaluated_once() {
    let program = program(PARTS);
    for (rows, most) in [(300, 40), (40, 9), (6, 9), (0, 9)] {
        succeed(&program, &database(&program, rows, most, |number| number));
    }
    let profile = profile(&program, &database(&program, 300, 40, |number| number));
    let mut once = profile
        .entries
        .iter()
        .filter(|entry| entry.plan.iter().any(|step| matches!(step.access, AccessMethod::Once(_))));
    let mut names: Vec<&str> =
        once.by_ref().map(|entry| program.relation(entry.relation).name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names, ["all", "constant", "holds", "ping", "product", "two"]);
}

/// A failure counts if the parts that have nothing to do with it hold.
#[test]
fn failures_beside_a_part() {
    let rules = |part: &str| {
        format!(
            ".decl e(x: number, y: number)\n.decl f(x: number, y: number)\n.input e, f\n\
             .decl quotient(x: number)\nquotient(10 / (x - 3)) :- e(x, _), f(y, z), {part}.\n"
        )
    };
    for (part, fails) in [("e(z, y)", true), ("y < z, z < y", false)] {
        let program = program(&rules(part));
        let given = database(&program, 400, 30, |number| number);
        assert_eq!(agree(&program, &given, Limits::default()).is_err(), fails, "{part}");
    }
}
