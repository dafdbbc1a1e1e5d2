//! A program, and what each engine makes of it.

use geoinfer::database::Database;
use geoinfer::diagnostic::{Severity, Sources, render_all};
use geoinfer::engine::{EvaluationError, Limits, Wanted, batch};
use geoinfer::program::{Program, RuleSource, load};
use geoinfer::value::Value;
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::generated::definition::Tables;

/// What follows, or the failure that is reported.
pub(crate) type Outcome = Result<Tables, String>;

/// A program with the names of all its declared relations.
pub(crate) struct Loaded {
    pub(crate) program: Program,
}

impl Loaded {
    pub(crate) fn new(text: &str) -> Result<Self, String> {
        let mut sources = Sources::default();
        let file = RuleSource { name: "generated.dl".to_owned(), text: text.to_owned() };
        let loaded = load(vec![file], &|_| Err("no includes".to_owned()), &mut sources);
        let diagnostics = loaded.diagnostics.into_iter();
        let errors: Vec<_> = diagnostics.filter(|it| it.severity == Severity::Error).collect();
        if errors.is_empty() {
            Ok(Self { program: loaded.program })
        } else {
            Err(render_all(&errors, &sources, false))
        }
    }

    pub(crate) fn run(
        &self,
        run: impl Fn(&Program, &mut Database, Limits) -> Result<(), EvaluationError>,
    ) -> Outcome {
        let mut database = Database::new(&self.program);
        match run(&self.program, &mut database, Limits::default()) {
            Ok(()) => self.tables(&database),
            Err(error) => Err(self.told(&error)),
        }
    }

    fn told(&self, error: &EvaluationError) -> String {
        match error {
            EvaluationError::Function { rule, failure, arguments } => {
                format!("{} {failure} {arguments:?}", self.program.rules[rule.index()].text)
            }
            other => format!("{other:?}"),
        }
    }

    fn tables(&self, database: &Database) -> Outcome {
        let written = self.program.relation_ids().filter(|id| self.program.relation(*id).output);
        let number = |value: &Value| match *value {
            Value::Unsigned(number) => i64::try_from(number).unwrap_or(i64::MAX),
            other => other.presume_number(),
        };
        let table = |id| {
            let (name, rows) = (&self.program.relation(id).name, database.tuples(id));
            if database.len_of(id) != rows.len() {
                return Err(format!(
                    "{name}: {} rows are counted, {} are there",
                    database.len_of(id),
                    rows.len()
                ));
            }
            Ok((name.clone(), rows.iter().map(|row| row.iter().map(number).collect()).collect()))
        };
        written.map(table).collect()
    }
}

/// Says so if an engine gives something else.
pub(crate) fn same(engine: &str, expected: &Outcome, found: &Outcome) -> Result<(), String> {
    if expected == found {
        return Ok(());
    }
    Err(match (expected, found) {
        (Ok(expected), Ok(found)) => {
            let differs = |name: &&String| expected.get(*name) != found.get(*name);
            let names: Vec<&String> = expected.keys().filter(differs).collect();
            format!("{engine}: other rows of {names:?}")
        }
        _ => format!("{engine}: {found:?} in place of {expected:?}"),
    })
}

/// Each relation as the only one that is wanted.
pub(crate) fn one_by_one(
    program: &Program,
    database: &mut Database,
    limits: Limits,
) -> Result<(), EvaluationError> {
    let given = database.clone();
    for id in program.relation_ids() {
        let mut only = given.clone();
        batch::derive(program, &mut only, limits, &Wanted::Only(vec![id]))?;
        for tuple in only.tuples(id).clone() {
            database.insert(id, tuple);
        }
    }
    Ok(())
}

/// One thread and two.
pub(crate) struct Pools([ThreadPool; 2]);

impl Pools {
    pub(crate) fn new() -> Self {
        let pool = |threads| {
            let pool = ThreadPoolBuilder::new().num_threads(threads).build();
            pool.unwrap_or_else(|error| panic!("no threads: {error}"))
        };
        Self([pool(1), pool(2)])
    }

    pub(crate) fn one<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.0[0].install(work)
    }

    pub(crate) fn two<T: Send>(&self, work: impl FnOnce() -> T + Send) -> T {
        self.0[1].install(work)
    }
}
