//! Programs: relations r0 and r1 hold facts, r2 to r5 are derived, each from itself and those before it.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

use proptest::prelude::*;
use proptest::sample::Index;

/// All numbers that occur: `0..DOMAIN`.
pub const DOMAIN: i64 = 3;
pub const VARIABLES: [&str; 3] = ["x", "y", "z"];

pub fn names() -> Vec<String> {
    (0..6).map(|number| format!("r{number}")).collect()
}

pub const LEVELS: usize = 6;

pub fn atom(relation: usize, terms: [&str; 2]) -> String {
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
pub fn rule() -> impl Strategy<Value = String> {
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

/// Bodies in which atoms that share variables go round, as pairs of variables.
const CYCLES: [&[[&str; 2]]; 6] = [
    &[["x", "y"], ["y", "z"], ["z", "x"]],
    &[["x", "y"], ["y", "z"], ["x", "z"]],
    &[["x", "y"], ["y", "z"], ["z", "q"], ["q", "x"]],
    &[["x", "z"], ["y", "z"], ["x", "q"], ["y", "q"]],
    &[["x", "y"], ["x", "z"], ["x", "q"], ["y", "z"], ["y", "q"], ["z", "q"]],
    &[["x", "y"], ["y", "z"], ["z", "x"], ["z", "q"], ["q", "y"]],
];

/// A rule with a cycle in its body, within a recursion or not, and conditions of these kinds.
pub fn cyclic_rule(kinds: &'static [usize]) -> impl Strategy<Value = String> {
    let condition_of = (prop::sample::select(kinds), prop::collection::vec(any::<Index>(), 5));
    (
        2..LEVELS,
        prop::sample::select(&CYCLES[..]),
        prop::collection::vec(condition_of, 0..3),
        prop::collection::vec(any::<Index>(), 18),
        any::<bool>(),
    )
        .prop_map(|(level, cycle, conditions, picks, recursive)| {
            // Most atoms read facts, and so most rules derive something.
            let below =
                |at: usize| picks[at].index(if picks[at + 6].index(3) > 0 { 2 } else { level });
            let edges = cycle.iter().enumerate();
            let mut body: Vec<String> = edges.map(|(at, ends)| atom(below(at), *ends)).collect();
            let turn = picks[12].index(body.len());
            if recursive {
                body[turn] = atom(level, cycle[turn]);
            }
            body.extend(conditions.iter().map(|(kind, picks)| condition(*kind, level, picks)));
            body.rotate_left(turn);
            let head = atom(level, [pick(picks[13], &VARIABLES), pick(picks[14], &VARIABLES)]);
            format!("{head} :- {}.", body.join(", "))
        })
}

/// Every kind of condition.
pub const ALL_KINDS: &[usize] = &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

/// The kinds of conditions that hold or do not on numbers of any size, and cost little.
pub const KINDS_OF_LARGE: &[usize] = &[0, 1, 2, 3, 4, 5, 7, 8, 9, 14];

/// Any rule that cannot fail.
pub fn any_rule() -> impl Strategy<Value = String> {
    prop_oneof![3 => rule(), 1 => cyclic_rule(ALL_KINDS)]
}

pub fn fact() -> impl Strategy<Value = String> {
    (0..2_usize, 0..DOMAIN, 0..DOMAIN).prop_map(|(level, a, b)| format!("r{level}({a}, {b})."))
}

pub fn text(clauses: &[String]) -> String {
    let declarations: Vec<String> = names()
        .iter()
        .map(|name| format!(".decl {name}(a: number, b: number)\n.output {name}"))
        .collect();
    format!("{}\n{}\n", declarations.join("\n"), clauses.join("\n"))
}

/// The same program of numbers without a sign. What is written as a number follows by itself; only
/// counts and what is negated have a sign.
pub fn unsigned(written: &str) -> String {
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
pub fn rule_that_fails() -> impl Strategy<Value = String> {
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

/// Enough numbers and facts for indexes.
pub fn one_of_many() -> impl Strategy<Value = String> {
    (0..2_usize, 0..25_i64, 0..25_i64).prop_map(|(level, a, b)| format!("r{level}({a}, {b})."))
}
