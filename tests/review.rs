//! What-if, linchpins and timeline: against the same case asked in another way, on the public cases
//! and on generated ones.

#![allow(missing_docs, clippy::unwrap_used)]

mod casefile;

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use casefile::{Case, PROGRAM, case, day, derive, given};
use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors};
use geoinfer::engine::{Engine, Limits};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::review::{
    Cause, Change, Difference, Findings, Inquiry, Linchpin, Removals, Row, Subject, Supposed,
    SupposedSource, Supposition, Timeline, expect_sources, linchpins, moments, timeline, what_if,
};
use geoinfer::value::{Symbol, Value};
use proptest::prelude::*;
use proptest::sample::Index;
use rayon::prelude::*;
use serde_json::{Value as Json, json};

struct Disk;

impl Loader for Disk {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        std::fs::read_to_string(path).map_err(|_| LoadError::Missing)
    }
}

fn load(file: &str) -> Database {
    let mut database = Database::new(&PROGRAM);
    let (_, diagnostics) =
        facts::load(&PROGRAM, &[file.to_owned()], &Disk, &mut Sources::default(), &mut database);
    assert!(!has_errors(&diagnostics));
    database
}

fn inquiry(given: Database) -> Inquiry<'static> {
    Inquiry::new(&PROGRAM, given, Engine::Auto, Limits::default())
}

fn as_of(date: i64) -> Supposition {
    Supposition::as_of(Some(date))
}

/// Statuses, numbers of origins and conclusions.
fn results(findings: &Findings) -> BTreeMap<Subject, BTreeSet<Row>> {
    let results = findings.iter().filter(|(subject, _)| subject.is_history());
    results.map(|(subject, rows)| (subject.clone(), rows.clone())).collect()
}

fn apply(change: &Change, state: &mut BTreeMap<Subject, BTreeSet<Row>>) {
    assert_eq!(state.get(&change.subject).cloned().unwrap_or_default(), change.before);
    if change.after.is_empty() {
        state.remove(&change.subject);
    } else {
        state.insert(change.subject.clone(), change.after.clone());
    }
}

/// The steps, applied one after the other, are what is asked as of every moment, and of the minutes
/// before and after it.
fn follows_every_moment(inquiry: &Inquiry<'_>, case: &Database, timeline: &Timeline) {
    let moments = case.tuples(PROGRAM.find("moment").unwrap());
    let around = |at: i64| [at - 1, at, at + 1];
    let times: BTreeSet<i64> =
        moments.iter().flat_map(|moment| around(moment[0].presume_number())).collect();
    let times: Vec<i64> = times.into_iter().filter(|&time| time <= timeline.until).collect();
    let asked: Vec<_> =
        times.par_iter().map(|&time| results(&inquiry.findings(&as_of(time)).unwrap())).collect();
    let Some(first) = asked.first() else {
        assert!(timeline.steps.is_empty(), "nothing can move before the first moment");
        return;
    };
    let mut state = first.clone();
    for (at, asked) in asked.iter().enumerate().skip(1) {
        let since = times[at - 1] + 1..=times[at];
        for step in timeline.steps.iter().filter(|step| since.contains(&step.day)) {
            step.moves.iter().for_each(|difference| apply(&difference.change, &mut state));
        }
        assert_eq!(&state, asked, "as of {}", times[at]);
    }
}

#[test]
fn a_timeline_is_the_case_as_of_every_moment() {
    for file in std::fs::read_dir("facts").unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let inquiry = inquiry(load(path.to_str().unwrap()));
        let case = inquiry.derive(&Supposition::default()).unwrap();
        let timeline = timeline(&inquiry, &case, None).unwrap().unwrap();
        follows_every_moment(&inquiry, &case, &timeline);
    }
}

/// With each day derived from scratch, and with what follows kept from one day to the next.
#[test]
fn answers_from_scratch_are_the_same() {
    for file in ["facts/nov2024.json", FLYNN] {
        let kept = inquiry(load(file));
        let from_scratch = Inquiry::new(&PROGRAM, load(file), Engine::Batch, Limits::default());
        let case = kept.derive(&Supposition::default()).unwrap();
        let timelines =
            [&kept, &from_scratch].map(|it| timeline(it, &case, None).unwrap().unwrap());
        assert_eq!(timelines[0], timelines[1], "{file}");
        let removals = Removals { of: None, pairs: false, evaluations: 100 };
        let hinges = [&kept, &from_scratch].map(|it| linchpins(it, &case, removals).unwrap());
        assert_eq!(hinges[0].singles, hinges[1].singles, "{file}");
        assert_eq!(hinges[0].idle, hinges[1].idle, "{file}");
        let days: Vec<_> = [&kept, &from_scratch]
            .map(|it| {
                moments(it, case.clone(), 100)
                    .unwrap()
                    .into_iter()
                    .map(|(day, derived)| {
                        let texts = |id| {
                            derived.sorted(id).iter().map(|tuple| shown(&derived, tuple)).collect()
                        };
                        (day, PROGRAM.relation_ids().map(texts).collect::<Vec<Vec<String>>>())
                    })
                    .collect::<Vec<_>>()
            })
            .into();
        assert!(days[0] == days[1], "{file}");
    }
}

fn shown(database: &Database, tuple: &[Value]) -> String {
    let value = |value: &Value| match *value {
        Value::Symbol(symbol) => database.symbols.text(symbol).to_owned(),
        number => format!("{number:?}"),
    };
    tuple.iter().map(value).collect::<Vec<_>>().join(" ")
}

/// The case without these statements, as if its file had never had them.
fn struck_out(case: &Case, gone: &BTreeSet<String>) -> Vec<Json> {
    let mut facts = case.facts();
    facts.retain(|fact| {
        let (kind, row) = fact.as_object().unwrap().iter().next().unwrap();
        let refers = kind == "retracted" && gone.contains(row["what"].as_str().unwrap());
        !refers && !row["id"].as_str().is_some_and(|id| gone.contains(id))
    });
    for fact in &mut facts {
        for row in fact.as_object_mut().unwrap().values_mut() {
            if let Some(roots) = row.get_mut("rests_on").and_then(Json::as_array_mut) {
                roots.retain(|root| !gone.contains(root.as_str().unwrap()));
            }
        }
    }
    facts
}

fn texts<'s>(
    symbols: impl IntoIterator<Item = &'s Symbol>,
    database: &Database,
) -> BTreeSet<String> {
    symbols.into_iter().map(|&symbol| database.symbols.text(symbol).to_owned()).collect()
}

/// An inquiry into a generated case, and all that follows from it.
fn asked(case: &Case) -> (Inquiry<'static>, Database) {
    let inquiry = inquiry(given(&case.facts()));
    let whole = inquiry.derive(&Supposition::default()).unwrap();
    (inquiry, whole)
}

/// One of the statements: its id, it as a source, and the ids of all that falls.
fn without_one(
    case: &Case,
    which: Index,
    inquiry: &Inquiry<'_>,
    whole: &Database,
) -> (String, Vec<SupposedSource>, BTreeSet<String>) {
    let id = format!("s{}", which.index(case.statements.len()));
    let sources = expect_sources(inquiry, whole, whole, std::slice::from_ref(&id)).unwrap();
    let gone = texts(sources[0].statements.iter().chain(&sources[0].fallen), whole);
    (id, sources, gone)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").map_or(60, |cases| cases.parse().unwrap()),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn generated_timelines_are_the_case_as_of_every_moment(case in case()) {
        let inquiry = inquiry(given(&case.facts()));
        let derived = inquiry.derive(&Supposition::default()).unwrap();
        let timeline = timeline(&inquiry, &derived, None).unwrap().unwrap();
        follows_every_moment(&inquiry, &derived, &timeline);
    }

    #[test]
    fn what_was_never_said_is_what_the_file_never_had(case in case(), which in any::<Index>()) {
        let case = case.at_the_end();
        let (inquiry, whole) = asked(&case);
        let (_, sources, gone) = without_one(&case, which, &inquiry, &whole);
        let result = what_if(&inquiry, &whole, &whole, sources).unwrap();

        let without = self::inquiry(given(&struck_out(&case, &gone)));
        let without = without.findings(&Supposition::default()).unwrap();
        let changes = Findings::new(&PROGRAM, &whole).changes(&without);
        let told: Vec<Change> =
            result.differences.iter().map(|difference| difference.change.clone()).collect();
        prop_assert_eq!(changes, told);
        prop_assert!(result.differences.iter().all(|difference| difference.cause == Cause::Needed(vec![0])));
    }

    /// A finding that a statement is forged ends what rests on it alone; so whatever falls with a
    /// statement that was never made would not stand after that finding either. The other way
    /// round there may be more: what also rests on something that was ended.
    #[test]
    fn what_falls_would_not_stand_after_a_forgery(case in case(), which in any::<Index>()) {
        let case = case.at_the_end();
        let (inquiry, whole) = asked(&case);
        let (id, _, gone) = without_one(&case, which, &inquiry, &whole);

        let mut facts = case.facts();
        let live = |facts: &[Json]| -> BTreeSet<String> {
            let live = derive(facts)["live"].iter().map(|row| row[0].clone()).collect::<BTreeSet<_>>();
            live.into_iter().filter(|id| id.starts_with('s')).collect()
        };
        let before = live(&facts);
        facts.push(json!({"discredited": {"id": "found", "what": id, "by": "sue", "on": day(21)}}));
        let lost: BTreeSet<String> = before.difference(&live(&facts)).cloned().collect();
        let fallen: BTreeSet<String> = gone.intersection(&before).cloned().collect();
        prop_assert!(fallen.is_subset(&lost), "{:?} of {:?}", fallen, lost);
        if derive(&case.facts())["ended"].is_empty() {
            prop_assert_eq!(fallen, lost);
        }
    }
}

// Each case takes some hundred evaluations.
proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_linchpin_is_what_a_what_if_says(case in case()) {
        let (inquiry, whole) = asked(&case.at_the_end());
        let options = Removals { of: None, pairs: true, evaluations: usize::MAX };
        let found = linchpins(&inquiry, &whole, options).unwrap();
        prop_assert_eq!(found.untried, 0);
        let before = Findings::new(&PROGRAM, &whole);
        for linchpin in found.singles.iter().chain(&found.pairs) {
            let supposition = Supposition { date: None, unsaid: linchpin.falls.clone() };
            let changes = before.changes(&inquiry.findings(&supposition).unwrap());
            prop_assert!(linchpin.changes.iter().all(|change| changes.contains(change)));
            prop_assert!(linchpin.parts.len() == 2 || changes == linchpin.changes);
        }
        let weights: Vec<usize> = found.singles.iter().map(Linchpin::weight).collect();
        prop_assert!(weights.is_sorted_by(|a, b| a >= b));
    }
}

#[test]
fn evaluations_are_limited_and_the_rest_is_counted() {
    let inquiry = inquiry(load("facts/nov2024.json"));
    let case = inquiry.derive(&Supposition::default()).unwrap();
    let all = linchpins(&inquiry, &case, Removals { of: None, pairs: true, evaluations: 100_000 })
        .unwrap();
    let few =
        linchpins(&inquiry, &case, Removals { of: None, pairs: true, evaluations: 10 }).unwrap();
    assert_eq!((all.untried, few.evaluations), (0, 10));
    assert!(few.untried >= all.evaluations - 10);
}

#[test]
fn causes_name_what_is_needed_what_is_enough_and_what_is_neither() {
    let cause = |extra: &[Json]| {
        let mut facts = json!([
            {"state": {"id": "a", "name": "A"}}, {"state": {"id": "b", "name": "B"}},
            {"person": {"id": "ann"}}, {"person": {"id": "ben"}},
            {"spoke_with": {"id": "call", "who": "a", "whom": "b", "when": "2024-03-01"}},
            {"declined_to_comment": {"id": "old", "what": "call", "by": "ann", "on": "2024-03-01"}},
            {"asked": {"date": "2024-03-31"}}
        ]);
        let old = inquiry(given(facts.as_array().unwrap()));
        let old = old.derive(&Supposition::default()).unwrap();
        facts.as_array_mut().unwrap().extend(extra.iter().cloned());
        let new = inquiry(given(facts.as_array().unwrap()));
        let whole = new.derive(&Supposition::default()).unwrap();
        let result = what_if(&new, &old, &whole, Vec::new()).unwrap();
        let is_status =
            |difference: &&Difference| matches!(difference.change.subject, Subject::Status { .. });
        let cause = result.differences.iter().find(is_status).unwrap().cause.clone();
        let name = |&item: &usize| match result.items[item] {
            Supposed::With(statement) => whole.symbols.text(statement).to_owned(),
            Supposed::Without(_) => unreachable!(),
        };
        (cause.items().iter().map(name).collect::<Vec<_>>().join(" "), cause)
    };
    let says = |id: &str, by: &str| json!({"asserted": {"id": id, "what": "call", "by": by, "on": "2024-03-02"}});
    let (names, one) = cause(&[says("x", "ann")]);
    assert!(matches!(one, Cause::Needed(_)) && names == "x");
    let (names, both) = cause(&[says("x", "ann"), says("y", "ben")]);
    assert!(matches!(both, Cause::Needed(_)) && names == "x y", "{both:?} {names}");
    let denial = json!({"denied": {"id": "z", "what": "call", "by": "a", "on": "2024-03-02"}});
    let (names, mixed) = cause(&[says("x", "ann"), says("y", "ben"), denial]);
    assert!(matches!(mixed, Cause::Needed(_)) && names == "z", "{mixed:?} {names}");
}

fn infer(arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_infer"));
    command.args(arguments).env_remove("NO_COLOR").env_remove("CLICOLOR_FORCE");
    let output = command.output().unwrap();
    let code = output.status.code().unwrap();
    let [out, err] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    format!("exit {code}\n{out}{}{err}", if err.is_empty() { "" } else { "--- stderr\n" })
}

const FLYNN: &str = "facts/flynn-kislyak-2016.json";
const POLAND: [&str; 3] = ["facts/ap-poland-missile-2022.json", "--as-of", "2022-11-15"];

#[test]
fn a_timeline_in_every_format() {
    for format in ["text", "json", "markdown"] {
        let output = infer(&["timeline", FLYNN, "--of", "P2", "--format", format]);
        insta::assert_snapshot!(format!("timeline-{format}"), output);
    }
    insta::assert_snapshot!("timeline-nov2024", infer(&["timeline", "facts/nov2024.json"]));
    let counts = ["timeline", "facts/nov2024.json", "--of", "urged-restraint", "--counts"];
    insta::assert_snapshot!("timeline-counts", infer(&counts));
}

#[test]
fn a_what_if_in_every_format() {
    for format in ["text", "json", "markdown"] {
        let s3 = ["what-if", FLYNN, "--as-of=2017-01-15", "--without=s3", "--format", format];
        insta::assert_snapshot!(format!("what-if-{format}"), infer(&s3));
    }
    let added = ["what-if", "facts/nov2024.json", "--with=tests/review/added.json"];
    insta::assert_snapshot!("what-if-with", infer(&added));
    let both = [&added[..], &["--without=russia,s5"]].concat();
    insta::assert_snapshot!("what-if-with-and-without", infer(&both));
}

#[test]
fn linchpins_in_every_format() {
    for format in ["text", "json", "markdown"] {
        let poland = [&["linchpins"], &POLAND[..], &["--pairs", "--format", format]].concat();
        insta::assert_snapshot!(format!("linchpins-{format}"), infer(&poland));
    }
    let of = [&["linchpins"], &POLAND[..], &["--of=P1"]].concat();
    insta::assert_snapshot!("linchpins-of", infer(&of));
    insta::assert_snapshot!("linchpins-nov2024", infer(&["linchpins", "facts/nov2024.json"]));
    let counts = ["linchpins", "facts/nov2024.json", "--of", "urged-restraint", "--counts"];
    insta::assert_snapshot!("linchpins-counts", infer(&counts));
}

#[test]
fn mistakes_in_what_is_supposed() {
    insta::assert_snapshot!("unknown-source", infer(&["what-if", FLYNN, "--without=s33,pense,P2"]));
    insta::assert_snapshot!("unknown-proposition", infer(&["timeline", FLYNN, "--of=p2"]));
    insta::assert_snapshot!("nothing-supposed", infer(&["what-if", FLYNN]));
    let plain = ["tests/cli/empty.json", "--no-builtin", "--rules=tests/cli/plain.dl"];
    for command in ["linchpins", "timeline"] {
        let output = infer(&[&[command], &plain[..]].concat());
        insta::assert_snapshot!(format!("unsupported-{command}"), output);
    }
}
