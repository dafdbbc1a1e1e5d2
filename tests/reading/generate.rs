//! Generated casefiles with everything that claims.md speaks of: sides, joint speakers, spokesmen,
//! outlets, records, authorities, anonymous groups, hours, counts, questions, circles, withdrawals.

use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use serde_json::{Map, Value, json};

const BODIES: [&str; 5] = ["north", "south", "league", "paper", "agency"];
const SIDES: [&str; 3] = ["north", "south", "league"];
const OUTLETS: [&str; 2] = ["paper", "agency"];

type Row = Map<String, Value>;

/// A casefile: its title, perhaps its zone, and its facts.
pub fn casefile() -> impl Strategy<Value = Value> {
    (3..=6_usize, 2..=5_usize, 1..=14_usize).prop_flat_map(|(actors, propositions, statements)| {
        let size = Size { actors, propositions, statements };
        let actors: Vec<_> = (0..actors).map(|at| actor(at, size)).collect();
        let propositions: Vec<_> = (0..propositions).map(|at| proposition(at, size)).collect();
        let statements: Vec<_> = (0..statements).map(|at| statement(at, size)).collect();
        let asked = prop::option::weighted(0.5, moment());
        let zone = prop::option::weighted(0.3, select(vec!["+02:00", "-05:30", "Z"]));
        (actors, propositions, statements, asked, zone).prop_map(
            |(actors, propositions, statements, asked, zone)| {
                let mut facts = bodies();
                facts.extend(actors);
                facts.extend(propositions);
                facts.extend(withdrawn_by_those_entitled(statements));
                facts.extend(asked.map(|date| json!({"asked": {"date": date}})));
                let mut file = json!({"title": "generated", "facts": facts});
                if let Some(zone) = zone {
                    file["zone"] = json!(zone);
                }
                file
            },
        )
    })
}

#[derive(Clone, Copy)]
struct Size {
    actors: usize,
    propositions: usize,
    statements: usize,
}

fn bodies() -> Vec<Value> {
    vec![
        json!({"state": {"id": "north"}}),
        json!({"state": {"id": "south"}}),
        json!({"camp": {"id": "league"}}),
        json!({"outlet": {"id": "paper"}}),
        json!({"outlet": {"id": "agency"}}),
        json!({"office": {"id": "chair", "of": "south"}}),
        json!({"question": {"id": "k0", "text": "Which?", "exclusive": true}}),
        json!({"question": {"id": "k1", "text": "Whether?"}}),
    ]
}

/// One of the bodies or of the actors.
fn anybody(size: Size) -> impl Strategy<Value = String> {
    (0..BODIES.len() + 2 * size.actors).prop_map(move |at| match BODIES.get(at) {
        Some(body) => (*body).to_owned(),
        None => format!("a{}", (at - BODIES.len()) % size.actors),
    })
}

/// Who can do something: no outlet and no record, as the bodies and the first actor are.
fn somebody() -> impl Strategy<Value = String> {
    select(vec!["north", "south", "north", "south", "league", "a0", "a1"]).prop_map(str::to_owned)
}

fn set(row: &mut Row, key: &str, value: Option<impl Into<Value>>) {
    if let Some(value) = value {
        row.insert(key.to_owned(), value.into());
    }
}

fn set_list(row: &mut Row, key: &str, values: Vec<String>) {
    if !values.is_empty() {
        row.insert(key.to_owned(), json!(values));
    }
}

fn set_true(row: &mut Row, key: &str, holds: bool) {
    if holds {
        row.insert(key.to_owned(), json!(true));
    }
}

fn actor(at: usize, size: Size) -> impl Strategy<Value = Value> {
    let kinds = if at < 2 {
        vec!["person", "person", "organisation"]
    } else {
        vec!["person", "organisation", "record", "anonymous", "anonymous", "outlet"]
    };
    let sides = prop_oneof![
        4 => select(SIDES.to_vec()).prop_map(|side| vec![side.to_owned()]),
        3 => Just(Vec::new()),
        2 => subsequence(SIDES.to_vec(), 2).prop_map(|two| two.into_iter().map(str::to_owned).collect()),
        2 => Just(vec![format!("a{at}")]),
    ];
    let maybe = |weight: f64| prop::option::weighted(weight, anybody(size));
    (
        (select(kinds), sides, prop::bool::weighted(0.2), maybe(0.3), maybe(0.1)),
        (maybe(0.5), spell(), prop::bool::weighted(0.1), prop::option::weighted(0.1, spell())),
    )
        .prop_map(
            move |((kind, sides, authority, head, head_then), (release, spell, twin, chair))| {
                let me = format!("a{at}");
                let mut row = Row::from_iter([("id".to_owned(), json!(me))]);
                // Who is not named is no body of its own.
                let own = |side: &String| kind == "anonymous" && *side == me;
                set_list(&mut row, "side", sides.into_iter().filter(|side| !own(side)).collect());
                set_true(&mut row, "authority", authority);
                set(&mut row, "name", twin.then_some("A. Twin"));
                if kind == "record" {
                    let release: Vec<String> =
                        release.filter(|who| *who != me).into_iter().collect();
                    // Whoever released it has the sides.
                    if !release.is_empty() {
                        row.remove("side");
                    }
                    set_list(&mut row, "released_by", release);
                }
                if matches!(kind, "person" | "organisation") {
                    set_list(
                        &mut row,
                        "speaks_for",
                        head.filter(|who| *who != me).into_iter().collect(),
                    );
                    let then = head_then.filter(|who| *who != me);
                    set(
                        &mut row,
                        "speaks_for_during",
                        then.map(|b| json!({"b": b, "when": spell})),
                    );
                    set(
                        &mut row,
                        "holds",
                        chair.map(|when| json!({"office": "chair", "when": when})),
                    );
                }
                json!({ kind: row })
            },
        )
}

/// A time of days.
fn spell() -> impl Strategy<Value = String> {
    (1..10_u8, 0..15_u8)
        .prop_map(|(first, days)| format!("2024-03-{first:02}/2024-03-{:02}", first + days))
}

/// A day, an hour, an interval or a month; each within March 2024.
fn moment() -> impl Strategy<Value = String> {
    let day = 1..24_u8;
    let hour = (1..24_u8, 0..24_u8, select(vec![0, 30]), select(vec!["Z", "+03:00", "-05:00", ""]));
    prop_oneof![
        12 => day.clone().prop_map(|day| format!("2024-03-{day:02}")),
        5 => hour.clone().prop_map(|(day, hour, minute, offset)| {
            format!("2024-03-{day:02}T{hour:02}:{minute:02}{offset}")
        }),
        1 => (day.clone(), 0..5_u8).prop_map(|(day, more)| format!("2024-03-{day:02}/2024-03-{:02}", day + more)),
        1 => (hour, 0..3_u8).prop_map(|((day, hour, minute, _), more)| {
            format!("2024-03-{day:02}T{hour:02}:{minute:02}Z/2024-03-{:02}", day + more)
        }),
        1 => Just("2024-03".to_owned()),
    ]
}

fn number() -> impl Strategy<Value = Value> {
    select(vec![
        json!(0),
        json!(3),
        json!(7),
        json!("1..5"),
        json!("3..4"),
        json!("6.."),
        json!("..2"),
        json!("0..9"),
        json!("3..3"),
    ])
}

fn event(at: usize, size: Size) -> impl Strategy<Value = (&'static str, Row)> {
    let kinds = select(vec!["spoke_with", "met_with", "struck", "struck", "cut_aid", "ceasefire"]);
    let text = |text: &str| Row::from_iter([("text".to_owned(), json!(text))]);
    prop_oneof![
        4 => (kinds, somebody(), somebody()).prop_map(|(kind, who, whom)| {
            let row = [("who".to_owned(), json!(who)), ("whom".to_owned(), json!(whom))];
            (kind, Row::from_iter(row))
        }),
        3 => Just(("held", text("It is so"))),
        3 => (any::<Index>(), number(), prop::bool::weighted(0.1)).prop_map(move |(of, number, other)| {
            let of = format!("p{}", (at + 1 + of.index(size.propositions - 1)) % size.propositions);
            let what = if other { "wounded" } else { "killed" };
            ("counted", Row::from_iter([
                ("of".to_owned(), json!(of)), ("what".to_owned(), json!(what)), ("number".to_owned(), number),
            ]))
        }),
    ]
}

fn proposition(at: usize, size: Size) -> impl Strategy<Value = Value> {
    let other = |weight: f64| prop::option::weighted(weight, any::<Index>());
    let maybe = |weight: f64| prop::option::weighted(weight, somebody());
    (
        (
            event(at, size),
            prop::option::weighted(0.5, spell()),
            prop::option::weighted(0.25, spell()),
        ),
        (other(0.15), other(0.3), other(0.1), other(0.3), other(0.1)),
        (
            maybe(0.5),
            maybe(0.2),
            prop::option::weighted(0.15, select(SIDES.to_vec()).prop_map(str::to_owned)),
            select(vec!["north", "south"]),
            prop::bool::weighted(0.1),
        ),
        (prop::bool::weighted(0.35), prop::bool::weighted(0.2)),
    )
        .prop_map(
            move |(
                (event, when, window),
                others,
                (party, one_more, deed, host, hosted),
                (k0, k1),
            )| {
                let (kind, mut row) = event;
                row.insert("id".to_owned(), json!(format!("p{at}")));
                let (condition, implies, implies_too, excludes, about) = others;
                let of = |index: Option<Index>| {
                    let at_index = index.map(|index| index.index(size.propositions));
                    at_index.filter(|other| *other != at).map(|other| format!("p{other}"))
                };
                set_list(&mut row, "condition", of(condition).into_iter().collect());
                let mut follows: Vec<String> =
                    of(implies).into_iter().chain(of(implies_too)).collect();
                follows.dedup();
                set_list(&mut row, "implies", follows);
                set_list(&mut row, "excludes", of(excludes).into_iter().collect());
                set(&mut row, "about", about.map(|s| format!("s{}", s.index(size.statements))));
                set(&mut row, "when", when);
                set(&mut row, "window", window);
                let mut parties: Vec<String> = party.into_iter().chain(one_more).collect();
                parties.dedup();
                set_list(&mut row, "party", parties);
                set_list(&mut row, "deed_of", deed.into_iter().collect());
                set(&mut row, "host", hosted.then_some(host));
                let asks = [(k0, "k0"), (k1, "k1")].into_iter().filter(|(asks, _)| *asks);
                set_list(
                    &mut row,
                    "answers",
                    asks.map(|(_, question)| question.to_owned()).collect(),
                );
                json!({ kind: row })
            },
        )
}

fn stance() -> impl Strategy<Value = &'static str> {
    prop_oneof![
        8 => Just("asserted"),
        3 => Just("confirmed"),
        2 => Just("assessed"),
        2 => Just("admitted"),
        2 => Just("claimed_responsibility"),
        7 => Just("denied"),
        7 => Just("relayed"),
        2 => select(vec!["hedged", "declined_to_comment", "neither_confirmed_nor_denied", "could_not_verify"]),
        2 => select(vec!["called_possible", "intended", "threatened"]),
        2 => select(vec!["retracted", "corrected", "discredited"]),
    ]
}

fn statement(at: usize, size: Size) -> impl Strategy<Value = (Value, bool)> {
    let maybe = |weight: f64| prop::option::weighted(weight, anybody(size));
    let other = |weight: f64| prop::option::weighted(weight, any::<Index>());
    (
        (stance(), anybody(size), any::<Index>(), any::<Index>(), moment()),
        (prop::option::weighted(0.15, 0..4_u8), prop::option::weighted(0.1, 0..4_u8)),
        (subsequence(OUTLETS.to_vec(), 0..=2), other(0.5), other(0.2), other(0.08), other(0.1)),
        (
            prop::bool::weighted(0.12),
            prop::option::weighted(0.15, select(vec!["blanket", "hedged"])),
            prop::option::weighted(0.12, select(vec!["low", "moderate", "high"])),
            prop::bool::weighted(0.1),
            prop::bool::weighted(0.5),
        ),
        (maybe(0.08), prop::option::weighted(0.08, somebody()), moment(), any::<bool>()),
    )
        .prop_map(
            move |((stance, by, what, what_too, on), (published, seen), rests, marks, rest)| {
                let (unknown, scope, confidence, unnamed, entitled) = marks;
                let (via, root, root_too, since, may) = rests;
                let (issued_by, for_side, day, own_word) = rest;
                let of = |index: Index| {
                    let source = index.index(size.statements);
                    (source != at).then(|| format!("s{source}"))
                };
                let about_statement = matches!(stance, "retracted" | "corrected" | "discredited");
                let target = if about_statement { of(what) } else { None };
                // The first propositions are spoken of most.
                let p = what.index(size.propositions).min(what_too.index(size.propositions));
                let stance = if about_statement && target.is_none() { "denied" } else { stance };
                let about_statement = target.is_some();
                let mut row = Row::from_iter([("id".to_owned(), json!(format!("s{at}")))]);
                row.insert("what".to_owned(), json!(target.unwrap_or_else(|| format!("p{p}"))));
                row.insert("by".to_owned(), json!(by));
                row.insert("on".to_owned(), json!(on));
                let later = |days: u8| {
                    let day = on.get(8..10).and_then(|day| day.parse::<u8>().ok()).unwrap_or(26);
                    format!("2024-03-{:02}", day.saturating_add(days).min(31))
                };
                set(&mut row, "published", published.map(later));
                set(&mut row, "seen", seen.map(later));
                set_list(&mut row, "via", via.into_iter().map(str::to_owned).collect());
                set(&mut row, "scope", scope);
                set(&mut row, "confidence", confidence);
                set_true(&mut row, "unnamed", unnamed);
                set_list(&mut row, "issued_by", issued_by.into_iter().collect());
                set_list(&mut row, "for_side", for_side.into_iter().collect());
                if stance == "relayed" || !own_word && !about_statement {
                    let mut roots: Vec<String> =
                        [root, root_too].into_iter().flatten().filter_map(of).collect();
                    roots.dedup();
                    set_list(&mut row, "rests_on", roots);
                    set_true(&mut row, "rests_on_unknown", unknown);
                    let since = since.and_then(of);
                    set(
                        &mut row,
                        "rests_on_since",
                        since.map(|root| json!({"root": root, "day": day})),
                    );
                    let may = may.and_then(of);
                    set(
                        &mut row,
                        "may_rest_on",
                        may.map(|root| json!({"root": root, "reason": "alike"})),
                    );
                }
                (json!({ stance: row }), about_statement && entitled)
            },
        )
}

/// Has half of the withdrawals made by the speaker of what they withdraw.
fn withdrawn_by_those_entitled(statements: Vec<(Value, bool)>) -> Vec<Value> {
    let row = |value: &Value| value.as_object().and_then(|kind| kind.values().next().cloned());
    let rows: Vec<Value> = statements.iter().filter_map(|(value, _)| row(value)).collect();
    let speaker =
        |id: &Value| rows.iter().find(|row| row["id"] == *id).map(|row| row["by"].clone());
    statements
        .into_iter()
        .map(|(mut value, entitled)| {
            let target = row(&value).map(|row| row["what"].clone());
            let by = target.filter(|_| entitled).and_then(|id| speaker(&id));
            if let (Some(by), Some((_, row))) =
                (by, value.as_object_mut().and_then(|kind| kind.iter_mut().next()))
            {
                row["by"] = by;
            }
            value
        })
        .collect()
}
