//! Programs and derived databases to explain.

use std::fmt::Write as _;
use std::fs;

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::{Engine, Limits, Wanted, naive, run};
use geoinfer::explain::Fact;
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{
    Primitive, Program, RelationId, RelationOrigin, RuleSource, builtin_sources, load,
};
use geoinfer::value::{Value, record};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

/// The programs under `tests/programs`.
pub(crate) const PROGRAMS: [&str; 9] = [
    "aggregates",
    "budget",
    "functions",
    "names",
    "numbers",
    "records",
    "recursion",
    "shapes",
    "texts",
];

/// Few values, so that they meet.
const TEXTS: [&str; 7] = ["a", "b", "red", "ab", "aab", "a+", "1"];
const NUMBERS: [i64; 7] = [0, 1, 2, 3, 4, -1, 100];

/// A program with a database that everything was derived in.
pub(crate) struct Case {
    pub(crate) program: Program,
    pub(crate) database: Database,
}

struct Files;

impl Loader for Files {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        fs::read_to_string(path).map_err(|_| LoadError::Missing)
    }
}

impl Case {
    /// The case of a facts file and the built-in rulebook.
    pub(crate) fn of_file(path: &str) -> Self {
        let program = rulebook();
        let mut database = Database::new(&program);
        let mut sources = Sources::default();
        let roots = [path.to_owned()];
        let (_, diagnostics) = facts::load(&program, &roots, &Files, &mut sources, &mut database);
        assert!(!has_errors(&diagnostics), "{}", render_all(&diagnostics, &sources, false));
        run(Engine::Auto, &program, &mut database, Limits::default(), &Wanted::All).unwrap();
        Self { program, database }
    }

    /// The facts that rules derive, those of the normal form aside.
    pub(crate) fn derived(&self) -> Vec<Fact> {
        let declared = self.program.relation_ids().filter(|&id| {
            let relation = self.program.relation(id);
            relation.origin == RelationOrigin::Declared && !relation.input
        });
        let facts = |relation| {
            let tuples = self.database.sorted(relation).into_iter();
            tuples.map(move |tuple| Fact { relation, tuple: tuple.clone() })
        };
        declared.flat_map(facts).collect()
    }

    /// A fact as it is written in a rule.
    pub(crate) fn shown(&self, fact: &Fact) -> String {
        let mut out = self.program.relation(fact.relation).name.clone();
        for &value in &fact.tuple {
            let _ = match value {
                Value::Number(number) => write!(out, " {number}"),
                Value::Unsigned(number) => write!(out, " {number}"),
                Value::Symbol(symbol) => write!(out, " {:?}", self.database.symbols.text(symbol)),
                Value::Record(symbol) => {
                    write!(out, " {}", record::written(symbol, &self.database.symbols))
                }
            };
        }
        out
    }

    /// The fact of these texts; a number stands as itself.
    pub(crate) fn fact(&self, relation: &str, values: &[&str]) -> Fact {
        let value = |text: &&str| match text.parse() {
            Ok(number) => Value::Number(number),
            Err(_) => Value::Symbol(self.database.symbols.find(text).unwrap()),
        };
        let tuple = values.iter().map(value).collect();
        Fact { relation: self.program.find(relation).unwrap(), tuple }
    }
}

/// The facts files of cases, not of background.
pub(crate) fn scenarios() -> Vec<String> {
    let mut paths: Vec<String> = fs::read_dir("facts")
        .unwrap()
        .map(|entry| entry.unwrap().path().to_str().unwrap().to_owned())
        .filter(|path| path.strip_suffix(".json").is_some())
        .collect();
    paths.retain(|path| fs::read_to_string(path).unwrap().contains("\"title\""));
    paths.sort();
    assert!(!paths.is_empty());
    paths
}

pub(crate) fn program(name: &str) -> Program {
    written(&fs::read_to_string(format!("tests/programs/{name}.dl")).unwrap())
}

pub(crate) fn written(text: &str) -> Program {
    checked(vec![RuleSource { name: "test.dl".into(), text: text.into() }])
}

pub(crate) fn rulebook() -> Program {
    checked(builtin_sources())
}

fn checked(files: Vec<RuleSource>) -> Program {
    let mut sources = Sources::default();
    let loaded = load(files, &|_| Err("there are none".into()), &mut sources);
    let diagnostics = loaded.diagnostics;
    assert!(!has_errors(&diagnostics), "{}", render_all(&diagnostics, &sources, false));
    loaded.program
}

/// An input tuple: which relation, and which value for each of its columns.
type Row = (usize, [usize; 8]);

/// The case of a program with these rows; nothing if a function fails.
pub(crate) fn derived(program: &Program, rows: &[Row]) -> Option<Case> {
    let mut database = Database::new(program);
    let inputs: Vec<RelationId> =
        program.relation_ids().filter(|id| program.relation(*id).input).collect();
    for (relation, values) in rows {
        let id = inputs[relation % inputs.len()];
        let mut tuple = Vec::new();
        for (column, value) in program.relation(id).columns.iter().zip(values) {
            tuple.push(match program.ty(column.ty).primitive {
                Primitive::Number => Value::Number(NUMBERS[value % NUMBERS.len()]),
                Primitive::Unsigned => {
                    Value::Unsigned(NUMBERS[value % NUMBERS.len()].unsigned_abs())
                }
                Primitive::Record => unreachable!("no input has records here"),
                Primitive::Symbol => {
                    Value::Symbol(database.symbols.intern(TEXTS[value % TEXTS.len()]))
                }
            });
        }
        database.insert(id, tuple);
    }
    naive::run(program, &mut database, Limits { max_tuples: 400, ..Limits::default() }).ok()?;
    Some(Case { program: program.clone(), database })
}

/// Calls `test` with generated databases of up to `most` tuples.
pub(crate) fn generated(program: &Program, cases: u32, most: usize, test: fn(&Case)) {
    let value = prop_oneof![3 => 0..3_usize, 1 => 0..TEXTS.len()];
    let rows = vec((0..1000_usize, prop::array::uniform8(value)), 0..=most);
    TestRunner::new(ProptestConfig { cases, failure_persistence: None, ..Default::default() })
        .run(&rows, |rows| {
            if let Some(case) = derived(program, &rows) {
                test(&case);
            }
            Ok(())
        })
        .unwrap();
}
