//! The laws of the claim calculus, on generated casefiles and on both engines.
//!
//! A casefile has a handful of actors, sides, outlets and propositions and up to fourteen
//! statements that rest on each other in any way, circles included.

#![allow(missing_docs, clippy::unwrap_used)]

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::{self, Engine, Limits};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{Program, builtin_sources, load};
use geoinfer::value::Value;
use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    load(builtin_sources(), &|_| Err("no includes".to_owned()), &mut Sources::default()).program
});

const PROPOSITIONS: usize = 4;
const SPEAKERS: [&str; 9] =
    ["north", "nora", "ned", "south", "sue", "freda", "unnamed", "hidden", "paper"];
const STANCES: [&str; 9] = [
    "asserted",
    "confirmed",
    "admitted",
    "denied",
    "declined_to_comment",
    "hedged",
    "called_possible",
    "relayed",
    "relayed",
];

#[derive(Debug, Clone)]
struct Statement {
    stance: &'static str,
    speaker: &'static str,
    what: usize,
    day: i8,
    rests_on: Vec<usize>,
    unknown: bool,
    via: Option<&'static str>,
    blanket: bool,
}

/// A casefile; the statements are named `s0`, `s1`, … and the propositions `p0`, `p1`, ….
#[derive(Clone)]
struct Case {
    statements: Vec<Statement>,
    implies: Vec<(usize, usize)>,
    excludes: Vec<(usize, usize)>,
    /// Who withdraws which statement on which day.
    retractions: Vec<(usize, &'static str, i8)>,
    asked: Option<i8>,
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The actors are the same in every case.
        self.facts().iter().skip(10).try_for_each(|fact| writeln!(f, "{fact}"))
    }
}

/// After every day of a generated statement.
const LAST_DAY: i8 = 28;

fn statement() -> impl Strategy<Value = (Statement, Vec<Index>)> {
    (
        prop::sample::select(&STANCES[..]),
        prop::sample::select(&SPEAKERS[..]),
        0..PROPOSITIONS,
        1..20_i8,
        prop::collection::vec(any::<Index>(), 0..3),
        prop::bool::weighted(0.2),
        prop::option::of(prop::sample::select(vec!["paper", "agency"])),
        prop::bool::weighted(0.2),
    )
        .prop_map(|(stance, speaker, what, day, roots, unknown, via, blanket)| {
            let rests_on = Vec::new();
            (Statement { stance, speaker, what, day, rests_on, unknown, via, blanket }, roots)
        })
}

prop_compose! {
    fn case()(
        statements in prop::collection::vec(statement(), 1..14),
        implies in prop::collection::vec((0..PROPOSITIONS, 0..PROPOSITIONS), 0..3),
        excludes in prop::collection::vec((0..PROPOSITIONS, 0..PROPOSITIONS), 0..2),
        retractions in prop::collection::vec((any::<Index>(), 0..3_usize, 1..20_i8), 0..3),
        asked in prop::option::of(1..20_i8),
    ) -> Case {
        let count = statements.len();
        let statements: Vec<Statement> = statements
            .into_iter()
            .enumerate()
            .map(|(at, (statement, roots))| {
                let rests_on: BTreeSet<usize> =
                    roots.iter().map(|root| root.index(count)).filter(|&root| root != at).collect();
                Statement { rests_on: rests_on.into_iter().collect(), ..statement }
            })
            .collect();
        let distinct = |pairs: Vec<(usize, usize)>| pairs.into_iter().filter(|(a, b)| a != b).collect();
        let retractions = retractions
            .into_iter()
            .map(|(which, by, day)| {
                let at = which.index(count);
                let by = [statements[at].speaker, "paper", "sue"][by];
                (at, by, day.max(statements[at].day))
            })
            .collect();
        Case { retractions, implies: distinct(implies), excludes: distinct(excludes), statements, asked }
    }
}

fn day(day: i8) -> String {
    date(2024, 3, day).to_string()
}

impl Case {
    /// The case as of a day after everything, so that what is added moves no date.
    fn at_the_end(self) -> Self {
        Self { asked: Some(LAST_DAY), ..self }
    }

    fn facts(&self) -> Vec<Json> {
        let mut facts = vec![
            json!({"state": {"id": "north", "name": "North"}}),
            json!({"state": {"id": "south", "name": "South"}}),
            json!({"person": {"id": "nora", "side": "north"}}),
            json!({"person": {"id": "ned", "side": "north", "speaks_for": "nora"}}),
            json!({"person": {"id": "sue", "side": "south", "authority": true}}),
            json!({"person": {"id": "freda"}}),
            json!({"anonymous": {"id": "unnamed"}}),
            json!({"anonymous": {"id": "hidden", "side": "south"}}),
            json!({"outlet": {"id": "paper"}}),
            json!({"outlet": {"id": "agency"}}),
        ];
        for p in 0..PROPOSITIONS {
            let of = |pairs: &[(usize, usize)]| -> Vec<String> {
                let second = pairs.iter().filter(|pair| pair.0 == p).map(|pair| pair.1);
                second.collect::<BTreeSet<_>>().iter().map(|q| format!("p{q}")).collect()
            };
            let (who, whom) =
                [("nora", "sue"), ("north", "south"), ("ned", "freda"), ("sue", "ned")][p];
            facts.push(json!({"spoke_with": {
                "id": format!("p{p}"), "who": who, "whom": whom, "when": day(1),
                "implies": of(&self.implies), "excludes": of(&self.excludes),
            }}));
        }
        facts.extend(self.statements.iter().enumerate().map(|(at, statement)| statement.fact(at)));
        for (number, (at, by, when)) in self.retractions.iter().enumerate() {
            facts.push(json!({"retracted": {
                "id": format!("r{number}"), "what": format!("s{at}"), "by": by, "on": day(*when),
            }}));
        }
        facts.extend(self.asked.map(|asked| json!({"asked": {"date": day(asked)}})));
        facts
    }
}

impl Statement {
    fn fact(&self, at: usize) -> Json {
        let roots: Vec<String> = self.rests_on.iter().map(|root| format!("s{root}")).collect();
        let mut row = json!({
            "id": format!("s{at}"), "what": format!("p{}", self.what), "by": self.speaker,
            "on": day(self.day), "rests_on": roots,
        });
        if self.unknown {
            row["rests_on_unknown"] = json!(true);
        }
        if let Some(via) = self.via {
            row["via"] = json!(via);
        }
        if self.blanket && self.stance == "denied" {
            row["scope"] = json!("blanket");
        }
        json!({ self.stance: row })
    }
}

struct Memory(String);

impl Loader for Memory {
    fn load(&self, _: &str) -> Result<String, LoadError> {
        Ok(self.0.clone())
    }
}

/// What follows, the same on both engines: each relation's rows as text.
type Derived = BTreeMap<String, BTreeSet<Vec<String>>>;

fn derive(facts: &[Json]) -> Derived {
    let crepe = derive_on(Engine::Crepe, facts);
    assert_eq!(crepe, derive_on(Engine::Naive, facts), "the engines differ");
    crepe
}

fn derive_on(wanted: Engine, facts: &[Json]) -> Derived {
    let text = json!({"title": "generated", "facts": facts}).to_string();
    let mut sources = Sources::default();
    let mut database = Database::new(&PROGRAM);
    let roots = ["case.json".to_owned()];
    let (_, diagnostics) =
        facts::load(&PROGRAM, &roots, &Memory(text), &mut sources, &mut database);
    assert!(!has_errors(&diagnostics), "{}", render_all(&diagnostics, &sources, false));
    let ran = engine::run(wanted, &PROGRAM, &mut database, Limits::default()).unwrap();
    assert_eq!(ran, wanted);
    let shown = |value: &Value| match value {
        Value::Number(number) => number.to_string(),
        Value::Symbol(symbol) => database.symbols.text(*symbol).to_owned(),
    };
    PROGRAM
        .relation_ids()
        .map(|id| {
            let rows = database.tuples(id).iter().map(|row| row.iter().map(shown).collect());
            (PROGRAM.relation(id).name.clone(), rows.collect())
        })
        .collect()
}

fn least_and_most(derived: &Derived) -> BTreeMap<(String, String), (i64, i64)> {
    derived["origin_range"]
        .iter()
        .map(|row| {
            let number = |at: usize| row[at].parse().unwrap();
            ((row[0].clone(), row[1].clone()), (number(2), number(3)))
        })
        .collect()
}

/// Every statement that `from` goes back to, itself included.
fn goes_back(case: &Case, from: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        if reached.insert(at) {
            open.extend(&case.statements[at].rests_on);
        }
    }
    reached
}

fn bears(derived: &Derived) -> BTreeSet<[String; 3]> {
    derived["bears"].iter().map(|row| [row[0].clone(), row[1].clone(), row[2].clone()]).collect()
}

proptest! {
    // `PROPTEST_CASES` asks for more.
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").map_or(100, |cases| cases.parse().unwrap()),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn law_1_and_7_a_relay_raises_no_number_of_origins(
        case in case(), source in any::<Index>(), what in 0..PROPOSITIONS,
    ) {
        let case = case.at_the_end();
        let before = derive(&case.facts());
        let mut more = case.clone();
        more.statements.push(Statement {
            stance: "relayed", speaker: "paper", what, day: 20, unknown: false, via: None,
            blanket: false, rests_on: vec![source.index(case.statements.len())],
        });
        let after = derive(&more.facts());
        prop_assert_eq!(least_and_most(&before), least_and_most(&after));
    }

    #[test]
    fn law_2_no_comment_changes_no_status(case in case(), what in 0..PROPOSITIONS, by in any::<Index>()) {
        let case = case.at_the_end();
        let mut facts = case.facts();
        let before = derive(&facts);
        facts.push(json!({"declined_to_comment": {
            "id": "new", "what": format!("p{what}"), "by": SPEAKERS[by.index(SPEAKERS.len())], "on": day(20),
        }}));
        prop_assert_eq!(&before["status"], &derive(&facts)["status"]);
    }

    #[test]
    fn law_3_a_retraction_takes_what_rests_only_on_it(case in case(), which in any::<Index>()) {
        let case = case.at_the_end();
        let at = which.index(case.statements.len());
        let mut facts = case.facts();
        let before = bears(&derive(&facts));
        facts.push(json!({"retracted": {
            "id": "new", "what": format!("s{at}"), "by": case.statements[at].speaker, "on": day(21),
        }}));
        let after = bears(&derive(&facts));
        prop_assert!(after.is_subset(&before), "{:?}", after.difference(&before).collect::<Vec<_>>());
        let retracted = format!("s{at}");
        prop_assert!(!after.iter().any(|row| row[0] == retracted));
        for row in before.difference(&after) {
            let lost: usize = row[0][1..].parse().unwrap();
            prop_assert!(goes_back(&case, lost).contains(&at), "{:?} does not rest on s{}", row, at);
        }
    }

    #[test]
    fn law_4_the_past_knows_nothing_of_the_future(case in case(), asked in 1..20_i8) {
        let case = Case { asked: Some(asked), ..case };
        let mut past = case.clone();
        past.retractions.retain(|(at, _, day)| *day <= asked && case.statements[*at].day <= asked);
        // A statement that is dropped keeps its number; nothing that stays rests on it any more.
        let kept: Vec<bool> = case.statements.iter().map(|statement| statement.day <= asked).collect();
        for statement in &mut past.statements {
            statement.rests_on.retain(|&root| kept[root]);
        }
        let names: BTreeSet<String> =
            (0..kept.len()).filter(|&at| !kept[at]).map(|at| format!("s{at}")).collect();
        let mut facts = past.facts();
        facts.retain(|fact| {
            let row = fact.as_object().unwrap().values().next().unwrap();
            !row["id"].as_str().is_some_and(|id| names.contains(id))
        });
        let (now, then) = (derive(&case.facts()), derive(&facts));
        for relation in ["status", "origin_range", "flag", "bears", "ended"] {
            prop_assert_eq!(&now[relation], &then[relation], "{}", relation);
        }
    }

    #[test]
    fn law_5_order_changes_nothing(case in case(), seed in any::<u64>()) {
        let mut facts = case.facts();
        let before = derive(&facts);
        let state = Cell::new(seed | 1);
        facts.sort_by_cached_key(|_| {
            state.set(state.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
            state.get() >> 33
        });
        prop_assert_eq!(before, derive(&facts));
    }

    #[test]
    fn law_6_unknown_independence_widens(case in case(), what in 0..PROPOSITIONS, by in any::<Index>()) {
        let case = case.at_the_end();
        let before = least_and_most(&derive(&case.facts()));
        let mut more = case.clone();
        more.statements.push(Statement {
            stance: "asserted", speaker: ["freda", "unnamed", "paper"][by.index(3)], what, day: 20,
            unknown: true, via: None, blanket: false, rests_on: Vec::new(),
        });
        // A speaker's reversal ends what they said before, which is not what this law is about.
        prop_assume!(derive(&case.facts())["ended"] == derive(&more.facts())["ended"]);
        let after = least_and_most(&derive(&more.facts()));
        for (key, (least, most)) in after {
            let (least_before, most_before) = before[&key];
            prop_assert!(least <= least_before.max(1), "{:?}: {} to {}", key, least_before, least);
            prop_assert!(least >= least_before && most >= most_before, "{:?}", key);
        }
    }

    #[test]
    fn law_8_support_reaches_others_only_by_implication(case in case()) {
        let derived = derive(&case.facts());
        let entails = |q: &str, p: &str| {
            q == p || derived["entails"].contains(&vec![q.to_owned(), p.to_owned()])
        };
        for [s, p, position] in bears(&derived) {
            let about = format!("p{}", case.statements[s[1..].parse::<usize>().unwrap()].what);
            // A relay may pass on what says more than it does itself.
            let said = (0..PROPOSITIONS).map(|q| format!("p{q}")).filter(|q| entails(q, &about));
            if position == "for" {
                prop_assert!(said.into_iter().any(|q| entails(&q, &p)), "{} for {}", s, p);
            }
        }
    }

    #[test]
    fn law_9_one_side_is_one_origin(case in case()) {
        let derived = derive(&case.facts());
        for row in &derived["origin"] {
            let in_circle = row[3].starts_with('s');
            prop_assert!(in_circle || !["nora", "ned", "sue"].contains(&row[2].as_str()), "{:?}", row);
        }
    }

    #[test]
    fn law_10_names_do_not_matter(case in case(), swap in any::<bool>()) {
        let text = json!(case.facts()).to_string();
        let mut renamed = text.clone();
        let count = case.statements.len();
        for at in 0..count {
            let to = if swap { count - 1 - at } else { at };
            renamed = renamed.replace(&format!("\"s{at}\""), &format!("\"t{to:02}\""));
        }
        let facts: Vec<Json> = serde_json::from_str(&renamed).unwrap();
        let (before, after) = (derive(&case.facts()), derive(&facts));
        for relation in ["status", "origin_range", "support", "opposition", "flag", "supporter"] {
            prop_assert_eq!(&before[relation], &after[relation], "{}", relation);
        }
    }
}
