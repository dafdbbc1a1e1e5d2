//! What the rulebook makes of a casefile.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::{self, Engine, Limits, Wanted};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{Program, RelationId, builtin_sources, load};
use geoinfer::value::{Value, record};
use serde_json::json;

use super::case::Case;

pub static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    load(builtin_sources(), &|_| Err("no includes".to_owned()), &mut Sources::default()).program
});

/// The relations that laws ask of.
const ASKED: [&str; 28] = [
    "status",
    "origin_range",
    "report_count",
    "flag",
    "credibility",
    "notice",
    "leads",
    "live",
    "ended",
    "bears",
    "settled",
    "excluded",
    "claimed",
    "party_to",
    "side_claimed",
    "known",
    "said",
    "supporter",
    "implied_supporter",
    "opponent",
    "implied_opponent",
    "forecaster",
    "known_origins",
    "own_opposition",
    "own_support",
    "link",
    "balance",
    "balance_mark",
];

pub type Rows = BTreeSet<Vec<String>>;
/// The least and the most number of origins.
pub type Range = (i64, i64);

/// The rows of each relation, as text.
#[derive(Debug, PartialEq, Eq)]
pub struct Outcome(pub BTreeMap<String, Rows>);

/// Files by name.
pub struct Files(pub BTreeMap<String, String>);

impl Loader for Files {
    fn load(&self, name: &str) -> Result<String, LoadError> {
        Ok(self.0[name].clone())
    }
}

impl Files {
    pub fn of(case: &Case) -> Self {
        Self(BTreeMap::from([("case.json".to_owned(), text(case, "generated"))]))
    }

    /// The database before anything is derived; or what is wrong.
    pub fn given(&self) -> Result<Database, String> {
        let roots: Vec<String> = self.0.keys().cloned().collect();
        let mut sources = Sources::default();
        let mut database = Database::new(&PROGRAM);
        let (_, diagnostics) = facts::load(&PROGRAM, &roots, self, &mut sources, &mut database);
        if has_errors(&diagnostics) {
            return Err(render_all(&diagnostics, &sources, false));
        }
        Ok(database)
    }
}

/// The file of a casefile.
pub fn text(case: &Case, title: &str) -> String {
    let mut file = json!({"title": title, "facts": case.facts});
    if let Some(zone) = &case.zone {
        file["zone"] = json!(zone);
    }
    file.to_string()
}

/// Whether the loader takes the file; it must not refuse it for anything but its dates.
pub fn loads(case: &Case) -> bool {
    Files::of(case).given().is_ok()
}

fn find(names: &[&str]) -> Vec<RelationId> {
    names.iter().map(|name| PROGRAM.find(name).unwrap_or_else(|| panic!("{name}"))).collect()
}

pub fn all_relations() -> Vec<RelationId> {
    PROGRAM.relation_ids().collect()
}

/// What the program prints.
pub fn output_relations() -> Vec<RelationId> {
    PROGRAM.relation_ids().filter(|id| PROGRAM.relation(*id).output).collect()
}

/// These relations of what follows from the files.
pub fn derive(files: &Files, engine: Engine, wanted: &Wanted, shown: &[RelationId]) -> Outcome {
    let mut database = files.given().unwrap_or_else(|said| panic!("{said}"));
    let limits = Limits::default();
    let (ran, _) = engine::run(engine, &PROGRAM, &mut database, limits, wanted).unwrap();
    assert_eq!(ran, engine);
    rows(&database, shown)
}

pub fn rows(database: &Database, shown: &[RelationId]) -> Outcome {
    let cell = |value: &Value| match value {
        Value::Number(number) => number.to_string(),
        Value::Unsigned(number) => number.to_string(),
        Value::Record(symbol) => record::written(*symbol, &database.symbols),
        Value::Symbol(symbol) => database.symbols.text(*symbol).to_owned(),
    };
    let of = |id: &RelationId| {
        let tuples = database.tuples(*id).iter();
        let rows = tuples.map(|tuple| tuple.iter().map(cell).collect()).collect();
        (PROGRAM.relation(*id).name.clone(), rows)
    };
    Outcome(shown.iter().map(of).collect())
}

impl Outcome {
    /// What laws ask of.
    pub fn of(case: &Case) -> Self {
        static WANTED: LazyLock<Vec<RelationId>> = LazyLock::new(|| find(&ASKED));
        derive(&Files::of(case), Engine::Batch, &Wanted::Only(WANTED.clone()), &WANTED)
    }

    /// All that is printed.
    pub fn printed(files: &Files) -> Self {
        static WANTED: LazyLock<Vec<RelationId>> = LazyLock::new(output_relations);
        derive(files, Engine::Batch, &Wanted::Only(WANTED.clone()), &WANTED)
    }

    pub fn rows(&self, relation: &str) -> &Rows {
        &self.0[relation]
    }

    pub fn has(&self, relation: &str, row: &[&str]) -> bool {
        self.0[relation].iter().any(|found| found.iter().eq(row.iter()))
    }

    /// The rows whose first cells are these.
    pub fn starting(
        &self,
        relation: &str,
        first: &[&str],
    ) -> impl Iterator<Item = &Vec<String>> + use<'_> {
        let starts = |row: &&Vec<String>| first.iter().zip(*row).all(|(a, b)| a == b);
        let found: Vec<&Vec<String>> = self.0[relation].iter().filter(starts).collect();
        found.into_iter()
    }

    pub fn status(&self, p: &str) -> &str {
        &self.starting("status", &[p]).next().unwrap()[1]
    }

    pub fn digit(&self, p: &str) -> u8 {
        self.starting("credibility", &[p]).next().unwrap()[1].parse().unwrap()
    }

    pub fn range(&self, p: &str, position: &str) -> Range {
        let row = self.starting("origin_range", &[p, position]).next().unwrap();
        (row[2].parse().unwrap(), row[3].parse().unwrap())
    }

    pub fn known_origins(&self, p: &str, position: &str) -> i64 {
        self.starting("known_origins", &[p, position]).next().unwrap()[2].parse().unwrap()
    }

    pub fn claimed(&self, p: &str) -> bool {
        self.has("claimed", &[p])
    }

    /// One column of a relation.
    pub fn column(&self, relation: &str, at: usize) -> BTreeSet<&str> {
        self.0[relation].iter().map(|row| row[at].as_str()).collect()
    }
}

/// From refuted to admitted; nothing for what is only foreseen, or was never carried.
pub fn rank(status: &str) -> Option<u8> {
    Some(match status {
        "refuted" => 0,
        "retracted" | "no_origin" => 1,
        "disputed" => 2,
        "one_sided" | "reported" => 3,
        "corroborated" => 4,
        "confirmed" => 5,
        "admitted" => 6,
        _ => return None,
    })
}
