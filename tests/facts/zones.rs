//! In which zone days are, and as of which minute a case is judged.

use geoinfer::calendar::Zone;
use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, render};
use geoinfer::facts::{Asked, ChangeLine, Facts, ask, load_changed};
use geoinfer::program::{Program, RuleSource};
use geoinfer::value::Value;

use crate::case::{Case, Memory, snapshot};

const RULES: &str = "
    .type Time <: number
    .type Event <: symbol
    /// {id} was seen on {at}.
    .decl sighting(id: Event, at_first: Time, at_last: Time)
    /// The zone is {minutes} minutes ahead.
    .decl zone(minutes: number)
    /// It is asked as of {date}.
    .decl asked(date_first: Time, date_last: Time)
    .input sighting, zone, asked
";

fn program() -> (Program, Sources) {
    let mut sources = Sources::default();
    let file = RuleSource { name: "rules.dl".into(), text: RULES.into() };
    let loaded = geoinfer::program::load(vec![file], &|path| Err(path.to_owned()), &mut sources);
    (loaded.program, sources)
}

fn sighting(id: &str) -> String {
    format!(r#"{{"sighting": {{"id": "{id}", "at": "1970-01-01"}}}}"#)
}

/// A file with a sighting of its name, perhaps in a zone and with includes.
fn file(name: &str, zone: Option<&str>, includes: &[&str]) -> (String, String) {
    let zone = zone.map(|zone| format!(r#""zone": "{zone}", "#)).unwrap_or_default();
    let text = format!(r#"{{{zone}"include": {includes:?}, "facts": [{}]}}"#, sighting(name));
    (format!("{name}.json"), text)
}

fn case(files: &[(String, String)], roots: &[&str]) -> Case {
    let (program, sources) = program();
    Case::of(program, sources, &Memory(files.iter().cloned().collect()), roots)
}

/// The first minute of each sighting, which is in its file's zone, and the zone of the case.
fn firsts(case: &Case) -> (Vec<(String, i64)>, Option<i64>) {
    assert_eq!(case.rendered(), "");
    let find = |name: &str| case.program.find(name).expect("declared");
    let sightings = case.database.sorted(find("sighting")).into_iter();
    let text = |value: Value| case.database.symbols.text(value.presume_symbol()).to_owned();
    let zones: Vec<i64> =
        case.database.tuples(find("zone")).iter().map(|it| it[0].presume_number()).collect();
    assert!(zones.len() < 2);
    let first = |it: &geoinfer::value::Tuple| (text(it[0]), it[1].presume_number());
    (sightings.map(first).collect(), zones.first().copied())
}

#[test]
fn a_file_without_a_zone_is_in_that_of_the_file_that_includes_it() {
    let files = [
        file("a", Some("+02:00"), &["b.json", "c.json"]),
        file("b", None, &["d.json"]),
        file("c", Some("-05:00"), &[]),
        file("d", None, &[]),
        file("e", None, &[]),
    ];
    let (found, zone) = firsts(&case(&files, &["a.json"]));
    let expected = [("a", -120), ("b", -120), ("c", 300), ("d", -120)];
    assert_eq!(found, expected.map(|(id, at)| (id.to_owned(), at)));
    assert_eq!(zone, Some(120));
    assert_eq!(firsts(&case(&files, &["e.json"])), (vec![("e".to_owned(), 0)], Some(0)));
    // Files of different zones have none in common.
    assert_eq!(firsts(&case(&files, &["a.json", "e.json"])).1, None);
}

#[test]
fn the_order_of_files_and_includes_does_not_decide_a_zone() {
    let files = [
        file("east", Some("+02:00"), &["shared.json"]),
        file("west", Some("-05:00"), &["between.json"]),
        file("between", None, &["shared.json"]),
        file("shared", None, &[]),
        file("plain", None, &["empty.json"]),
        ("empty.json".to_owned(), r#"{"facts": []}"#.to_owned()),
        file("far", Some("+02:00"), &["empty.json"]),
    ];
    for roots in [
        &["east.json", "west.json"][..],
        &["west.json", "east.json"],
        &["east.json", "shared.json"],
        &["shared.json", "east.json"],
    ] {
        let case = case(&files, roots);
        let codes: Vec<&str> = case.diagnostics.iter().map(|it| it.code).collect();
        // Reached with the one zone and then with the other: what stands between is as unclear.
        assert!(!codes.is_empty() && codes.iter().all(|it| *it == "zone-ambiguous"), "{roots:?}");
    }
    // What does not depend on the zone may be included from anywhere.
    assert_eq!(case(&files, &["plain.json", "far.json"]).rendered(), "");
}

#[test]
fn lines_that_change_a_case_are_in_its_zone() {
    let (program, mut sources) = program();
    let files = Memory([file("a", Some("+02:00"), &[])].into_iter().collect());
    let mut database = Database::new(&program);
    let lines = [
        ChangeLine::new(1, &format!(r#"{{"insert": {}}}"#, sighting("b"))),
        ChangeLine::new(
            2,
            &format!(r#"{{"insert": {{"zone": "-05:00", "facts": [{}]}}}}"#, sighting("c")),
        ),
    ];
    let roots = ["a.json".to_owned()];
    let (facts, diagnostics) =
        load_changed(&program, &roots, &lines, &files, &mut sources, &mut database);
    let case = Case { program, sources, database, facts, diagnostics };
    let expected = [("a", -120), ("b", -120), ("c", 300)];
    assert_eq!(firsts(&case).0, expected.map(|(id, at)| (id.to_owned(), at)));
}

#[test]
fn a_case_is_judged_as_of_the_last_minute_of_what_is_asked() {
    let files = [file("a", Some("+02:00"), &[]), file("b", Some("-05:00"), &[])];
    let asked = |roots: &[&str], text: &str| {
        let Case { program, mut sources, mut database, mut facts, .. } = case(&files, roots);
        let last = ask(&program, text, &mut sources, &mut facts, &mut database);
        last.map_err(|mistake| render(&mistake, &sources, false)).map(|last| {
            let asked = Asked::of(&program).expect("declared");
            let tuple = database.tuples(asked.relation()).first().expect("asked").clone();
            // A day that is supposed later is the same.
            let zone = facts.zone().unwrap_or_default();
            (tuple[0].presume_number(), last, asked.tuple(last, zone) == tuple)
        })
    };
    assert_eq!(asked(&["a.json"], "1970-01-01"), Ok((-120, 1319, true)));
    assert_eq!(asked(&["a.json"], "1970-01"), Ok((-120, 31 * 1440 - 121, false)));
    assert_eq!(asked(&["a.json"], "1970-01-01T02:00"), Ok((0, 0, true)));
    assert_eq!(asked(&["a.json"], "1970-01-01T02:00-05:00"), Ok((420, 420, true)));
    let both = ["a.json", "b.json"];
    assert_eq!(asked(&both, "1970-01-01T02:00Z"), Ok((120, 120, true)));
    let refused = |text: &str| asked(&both, text).expect_err("a mistake");
    snapshot("errors", "as-of-zone", &refused("1970-01-01"));
    snapshot("errors", "as-of-zone.moment", &refused("1970-01-01T02:00"));
    snapshot("errors", "as-of-date.moments", &refused("1970-01-01T02:00Z/1970-01-02"));
    snapshot("errors", "impossible-time.as-of", &refused("1970-01-01T24:00Z"));
    assert_eq!(Facts::default().zone(), Some(Zone::UTC));
}
