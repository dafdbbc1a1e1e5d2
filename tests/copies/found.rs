//! What is proposed, and what is not.

use proptest::prelude::*;
use serde_json::{Value as Json, json};

use crate::files::{Found, background, found, found_in, pair, said};

const WIRE: &str = "The first tank burned for six hours before the fire brigade had enough foam at hand, and the \
    flames could be seen from the lighthouse of Cape Gull, thirty kilometres up the coast.";

/// [`WIRE`] with a word changed here and there.
const COPY: &str = "Here is what we know. The first tank burned for six hours before firefighters had enough foam at \
    hand, and the flames could be seen from the lighthouse of Cape Gull, some thirty kilometres up the coast.";

/// The same fire in the words of another reporter, which copies nothing.
const OTHER: &str = "Smoke hung over the bay on Tuesday. At the terminal, where the first tank went up in the early \
    hours, nobody wanted to talk to reporters; the lighthouse keeper of Cape Gull counted two explosions.";

/// The wire and the courier, a day later, with these texts and more in the row of the courier.
fn two(wire: &str, courier: &str, more: Json) -> Found {
    let mut row = json!({"text": "courier.txt"});
    row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    let mut facts = background();
    facts.push(said(
        "s1",
        "wire",
        "2031-03-11",
        json!({"text": "wire.txt", "url": "https://wire.example/1"}),
    ));
    facts.push(said("s2", "courier", "2031-03-12", row));
    found(&facts, &[("wire.txt", wire), ("courier.txt", courier)])
}

#[test]
fn each_reason_is_found() {
    let none = || json!({});
    for (wire, courier, reasons) in [
        (WIRE, COPY, &["passages"][..]),
        (OTHER, "It burned, Wire One reported.", &["credit"]),
        (OTHER, "It burned; see https://wire.example/1/?utm_source=x.", &["link"]),
        (
            WIRE,
            &format!("(Wire One) {COPY} https://wire.example/1"),
            &["link", "credit", "passages"],
        ),
    ] {
        assert_eq!(two(wire, courier, none()), [pair("s2", "s1", "dated", reasons)], "{courier}");
    }
    let quote = "the second tank went up like a torch";
    let mut facts = background();
    facts.push(said("s1", "wire", "2031-03-11", json!({"quote": quote})));
    facts.push(said(
        "s2",
        "courier",
        "2031-03-12",
        json!({"quote": "The second tank went up – like a torch"}),
    ));
    assert_eq!(found(&facts, &[]), [pair("s2", "s1", "dated", &["quote"])]);
}

#[test]
fn an_item_of_a_feed_names_its_source() {
    let item = "<rss><channel><item><title>Fire at the terminal</title><description>It burned.</description>\
        <source url=\"https://wire.example/feed\">Wire One</source></item></channel></rss>";
    let mut facts = background();
    facts.push(said("s1", "wire", "2031-03-11", json!({})));
    facts.push(said("s2", "courier", "2031-03-12", json!({"text": "item.xml"})));
    assert_eq!(found(&facts, &[("item.xml", item)]), [pair("s2", "s1", "dated", &["feed"])]);
}

#[test]
fn what_was_written_apart_is_not_proposed() {
    assert_eq!(two(WIRE, OTHER, json!({})), []);
    assert_eq!(two(WIRE, "", json!({})), []);
    assert_eq!(two("x", "x", json!({})), []);
    // Nor is what an outlet says of itself.
    assert_eq!(
        two("(Wire One) It burned. https://wire.example/1", "(The Courier) It burned.", json!({})),
        []
    );
}

#[test]
fn what_is_noted_is_not_proposed() {
    for more in [
        json!({"rests_on": "s1"}),
        json!({"may_rest_on": {"root": "s1", "reason": "same words"}}),
        json!({"rests_on_since": {"root": "s1", "day": "2031-03-12"}}),
    ] {
        assert_eq!(two(WIRE, COPY, more), []);
    }
    // In steps, or by a root that they share.
    for (first, second) in [("s0", "s0"), ("s3", "s3")] {
        let mut facts = background();
        facts.push(said("s0", "echo", "2031-03-10", json!({})));
        facts.push(said("s1", "wire", "2031-03-11", json!({"text": "wire.txt", "rests_on": "s0"})));
        facts.push(said(
            "s2",
            "courier",
            "2031-03-12",
            json!({"text": "courier.txt", "rests_on": [first]}),
        ));
        facts.push(said("s3", "gazette", "2031-03-12", json!({"rests_on": "s1"})));
        assert_eq!(found(&facts, &[("wire.txt", WIRE), ("courier.txt", COPY)]), [], "{second}");
    }
    // Another root that it goes back to as well is news.
    let mut facts = background();
    facts.push(said("s0", "echo", "2031-03-10", json!({})));
    facts.push(said("s1", "wire", "2031-03-11", json!({"text": "wire.txt"})));
    facts.push(said(
        "s2",
        "courier",
        "2031-03-12",
        json!({"text": "courier.txt", "rests_on": "s0"}),
    ));
    let found = found(&facts, &[("wire.txt", WIRE), ("courier.txt", COPY)]);
    assert_eq!(found, [pair("s2", "s1", "dated", &["passages"])]);
}

#[test]
fn a_direction_is_never_guessed() {
    let on_one_day = |wire: &str, courier: &str| {
        let mut facts = background();
        facts.push(said("s1", "wire", "2031-03-11", json!({"text": "wire.txt"})));
        facts.push(said("s2", "courier", "2031-03-11", json!({"text": "courier.txt"})));
        found(&facts, &[("wire.txt", wire), ("courier.txt", courier)])
    };
    let (_, _, order, reasons) = on_one_day(WIRE, COPY).remove(0);
    assert_eq!((order, reasons), ("either", vec!["passages"]));
    // The text says so itself; also of the passages.
    let credited = format!("{COPY} (Wire One)");
    assert_eq!(on_one_day(WIRE, &credited), [pair("s2", "s1", "said", &["credit", "passages"])]);
    // Each says so of the other.
    let both = on_one_day("It burned (The Courier)", "It burned (Wire One)");
    assert_eq!(both.len(), 1);
    assert_eq!((both[0].2, both[0].3.as_slice()), ("either", &["credit", "credit"][..]));
    // A credit to what came out later is to something else.
    let mut facts = background();
    facts.push(said("s1", "wire", "2031-03-12", json!({})));
    facts.push(said("s2", "courier", "2031-03-11", json!({"text": "courier.txt"})));
    assert_eq!(found(&facts, &[("courier.txt", "It burned (Wire One)")]), []);
}

#[test]
fn what_a_named_speaker_says_is_no_copy() {
    let by_trent = |on: &str| {
        let mut facts = background();
        facts.push(said("s1", "wire", "2031-03-11", json!({"text": "wire.txt"})));
        facts.push(said("s2", "trent", on, json!({"text": "courier.txt", "via": "courier"})));
        found(&facts, &[("wire.txt", WIRE), ("courier.txt", COPY)])
    };
    assert_eq!(by_trent("2031-03-12"), []);
    // But others may have copied it.
    assert_eq!(by_trent("2031-03-10"), [pair("s1", "s2", "dated", &["passages"])]);
    assert_eq!(by_trent("2031-03-11"), [pair("s1", "s2", "unknown", &["passages"])]);
}

#[test]
fn only_what_has_to_do_with_each_other_is_compared() {
    let about = |what: &str, stance: &str, outlet: &str| {
        let mut facts = background();
        facts.push(said("s1", "wire", "2031-03-11", json!({"text": "wire.txt"})));
        facts.push(json!({stance: {"id": "s2", "what": what, "by": "officials", "on": "2031-03-12", "via": outlet,
            "text": "courier.txt"}}));
        found(&facts, &[("wire.txt", WIRE), ("courier.txt", COPY)]).len()
    };
    assert_eq!(about("fire", "asserted", "courier"), 1);
    assert_eq!(about("smoke", "asserted", "courier"), 1);
    assert_eq!(about("sale", "asserted", "courier"), 0);
    assert_eq!(about("fire", "denied", "courier"), 0);
    assert_eq!(about("fire", "relayed", "courier"), 1);
    assert_eq!(about("fire", "declined_to_comment", "courier"), 0);
    assert_eq!(about("fire", "asserted", "wire"), 0);
}

#[test]
fn each_passage_has_one_root() {
    // The gazette copied from the courier, which copied from the wire, and the echo from both ends.
    let more = "Insurers put the damage at forty million crowns, and the harbour master closed both piers to tankers \
        until further notice, as he had done after the storm of last year.";
    let texts = [
        ("wire.txt", WIRE.to_owned()),
        ("courier.txt", COPY.to_owned()),
        ("gazette.txt", format!("{COPY} {more}")),
        ("echo.txt", more.to_owned()),
    ];
    let mut facts = background();
    for (id, outlet, on) in [
        ("s1", "wire", "11"),
        ("s2", "courier", "12"),
        ("s3", "gazette", "13"),
        ("s4", "echo", "14"),
    ] {
        let text = format!("{outlet}.txt");
        facts.push(said(id, outlet, &format!("2031-03-{on}"), json!({"text": text})));
    }
    let texts: Vec<(&str, &str)> =
        texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let mut found = found(&facts, &texts);
    found.sort();
    assert_eq!(
        found,
        [
            pair("s2", "s1", "dated", &["passages"]),
            pair("s3", "s2", "dated", &["passages"]),
            pair("s4", "s3", "dated", &["passages"]),
        ]
    );
}

/// Statements about the fire with texts that have this and that in common.
fn case(parts: &[(usize, usize, usize)]) -> (Vec<Json>, Vec<(String, String)>) {
    let pieces =
        [WIRE, OTHER, COPY, "It burned (Wire One).", "Echo reported it.", "https://wire.example/0"];
    let (mut facts, mut texts) = (Vec::new(), Vec::new());
    for (number, &(outlet, day, piece)) in parts.iter().enumerate() {
        let file = format!("t{number}.txt");
        let outlet = ["wire", "courier", "echo", "gazette"][outlet];
        let text =
            format!("{} {}", pieces[piece % pieces.len()], pieces[(piece * 5 + 1) % pieces.len()]);
        facts.push(said(
            &format!("s{number}"),
            outlet,
            &format!("2031-03-{:02}", day + 10),
            json!({
                "text": file, "url": format!("https://{outlet}.example/{number}"),
            }),
        ));
        texts.push((file, text));
    }
    (facts, texts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn order_files_and_ids_change_nothing(
        parts in prop::collection::vec((0_usize..4, 0_usize..12, 0_usize..30), 2..7),
    ) {
        let (statements, texts) = case(&parts);
        let texts: Vec<(&str, &str)> =
            texts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let all = [background(), statements.clone()].concat();
        let first = found(&all, &texts);
        // The other way round, in two files.
        let reversed: Vec<Json> = statements.iter().rev().cloned().collect();
        prop_assert_eq!(&first, &found_in(&[&reversed, &background()], &texts));
        // Other ids, of the opposite order: of pairs that nothing else tells apart, another may come first.
        let renamed = |id: &str| format!("z{}", 99 - id[1..].parse::<usize>().unwrap());
        let other: Vec<Json> = statements.iter().map(|row| {
            let mut row = row.clone();
            let id = renamed(row["asserted"]["id"].as_str().unwrap());
            row["asserted"]["id"] = id.into();
            row
        }).collect();
        let found_otherwise = found(&[background(), other].concat(), &texts);
        let is_dated = |found: &Found| {
            let mut kept: Found = found.iter().filter(|it| it.2 != "either").cloned().collect();
            kept.sort();
            kept
        };
        let expected: Found = first.iter().map(|(copy, root, order, reasons)| {
            (renamed(copy), renamed(root), *order, reasons.clone())
        }).collect();
        prop_assert_eq!(is_dated(&found_otherwise), is_dated(&expected));
        prop_assert_eq!(found_otherwise.len(), first.len());
    }
}
