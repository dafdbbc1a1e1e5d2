//! Generated casefiles: a handful of actors, sides, outlets and propositions and up to fourteen
//! statements that rest on each other in any way, circles included.

#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::{self, Engine, Limits, Wanted, naive};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{Program, builtin_sources, load};
use geoinfer::value::{Value, record};
use jiff::civil::date;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

pub static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    load(builtin_sources(), &|_| Err("no includes".to_owned()), &mut Sources::default()).program
});

pub const PROPOSITIONS: usize = 4;
pub const SPEAKERS: [&str; 9] =
    ["north", "nora", "ned", "south", "sue", "freda", "unnamed", "hidden", "paper"];
pub const STANCES: [&str; 9] = [
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
pub struct Statement {
    pub stance: &'static str,
    pub speaker: &'static str,
    pub what: usize,
    pub day: i8,
    pub rests_on: Vec<usize>,
    pub unknown: bool,
    pub via: Option<&'static str>,
    pub blanket: bool,
}

/// A casefile; the statements are named `s0`, `s1`, … and the propositions `p0`, `p1`, ….
#[derive(Clone)]
pub struct Case {
    pub statements: Vec<Statement>,
    pub implies: Vec<(usize, usize)>,
    pub excludes: Vec<(usize, usize)>,
    /// Who withdraws which statement on which day.
    pub retractions: Vec<(usize, &'static str, i8)>,
    pub asked: Option<i8>,
}

impl std::fmt::Debug for Case {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The actors are the same in every case.
        self.facts().iter().skip(10).try_for_each(|fact| writeln!(f, "{fact}"))
    }
}

/// After every day of a generated statement.
pub const LAST_DAY: i8 = 28;

pub fn statement() -> impl Strategy<Value = (Statement, Vec<Index>)> {
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
    pub fn case()(
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

pub fn day(day: i8) -> String {
    date(2024, 3, day).to_string()
}

impl Case {
    /// The case as of a day after everything, so that what is added moves no date.
    pub fn at_the_end(self) -> Self {
        Self { asked: Some(LAST_DAY), ..self }
    }

    pub fn facts(&self) -> Vec<Json> {
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
    pub fn fact(&self, at: usize) -> Json {
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

pub struct Memory(String);

impl Loader for Memory {
    fn load(&self, _: &str) -> Result<String, LoadError> {
        Ok(self.0.clone())
    }
}

/// What follows, the same on every engine: each relation's rows as text.
pub type Derived = BTreeMap<String, BTreeSet<Vec<String>>>;

static CASES: AtomicUsize = AtomicUsize::new(0);

pub fn derive(facts: &[Json]) -> Derived {
    let crepe = derive_on(Engine::Crepe, facts);
    assert_eq!(crepe, derive_on(Engine::Batch, facts), "batch differs");
    // A dataflow is slow to build.
    let case = CASES.fetch_add(1, Ordering::Relaxed);
    if case.is_multiple_of(32) {
        let dataflow = derive_on(Engine::Dataflow(1 + case / 32 % 2), facts);
        assert_eq!(crepe, dataflow, "the dataflow differs");
    }
    let mut database = given(facts);
    naive::run(&PROGRAM, &mut database, Limits::default()).unwrap();
    assert_eq!(crepe, shown(&database), "the interpreter differs");
    crepe
}

/// The facts in a database of the rulebook, from which nothing is derived yet.
pub fn given(facts: &[Json]) -> Database {
    let text = json!({"title": "generated", "facts": facts}).to_string();
    let mut sources = Sources::default();
    let mut database = Database::new(&PROGRAM);
    let roots = ["case.json".to_owned()];
    let (_, diagnostics) =
        facts::load(&PROGRAM, &roots, &Memory(text), &mut sources, &mut database);
    assert!(!has_errors(&diagnostics), "{}", render_all(&diagnostics, &sources, false));
    database
}

pub fn derive_on(wanted: Engine, facts: &[Json]) -> Derived {
    let mut database = given(facts);
    let (ran, _) =
        engine::run(wanted, &PROGRAM, &mut database, Limits::default(), &Wanted::All).unwrap();
    assert_eq!(ran, wanted);
    shown(&database)
}

fn shown(database: &Database) -> Derived {
    let shown = |value: &Value| match value {
        Value::Number(number) => number.to_string(),
        Value::Unsigned(number) => number.to_string(),
        Value::Symbol(symbol) => database.symbols.text(*symbol).to_owned(),
        Value::Record(symbol) => record::written(*symbol, &database.symbols),
    };
    PROGRAM
        .relation_ids()
        .map(|id| {
            let rows = database.tuples(id).iter().map(|row| row.iter().map(shown).collect());
            (PROGRAM.relation(id).name.clone(), rows.collect())
        })
        .collect()
}
