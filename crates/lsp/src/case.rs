//! A facts file as the editor has it, with what it includes: what is wrong, what follows, what looks wrong in
//! the notes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, OnceLock};
use std::time::{Duration, Instant};

use geoinfer::database::Database;
use geoinfer::diagnostic::{Diagnostic, SourceId, Sources, has_errors};
use geoinfer::engine::{self, Engine, Interruption, Limits, Wanted, Watch};
use geoinfer::facts::{self, Facts};
use geoinfer::program::Program;
use geoinfer::report::notices::{Notice, notices};
use geoinfer::report::proof::Places;

use crate::documents::Documents;
use crate::outline::JsonOutline;
use crate::rules::Rules;

/// A case that was read, and derived if nothing is wrong with it.
pub struct Case {
    /// The rules that judge it.
    pub rules: Arc<Rules>,
    /// The texts of the rules, then those of the case.
    pub sources: Sources,
    /// What its files say.
    pub facts: Facts,
    /// What is wrong, and what is worth knowing.
    pub diagnostics: Vec<Diagnostic>,
    /// What looks wrong in the notes.
    pub notices: Vec<Notice>,
    /// Everything that follows, unless something is wrong.
    pub database: Option<Database>,
    /// The paths that it was read from, or should have been.
    pub read: BTreeSet<String>,
    outlines: OnceLock<Vec<(SourceId, JsonOutline)>>,
    /// What would move the status of each claim, once that was looked for.
    pub(crate) moved: OnceLock<BTreeMap<String, Vec<String>>>,
}

impl Case {
    /// Reads and derives the case of this file, as of the last of its days, as `infer lint FILE` does.
    #[must_use]
    pub fn read(path: &str, rules: &Arc<Rules>, documents: &Documents) -> Self {
        let reader = documents.reader();
        let program = rules.program();
        let mut sources = rules.sources.clone();
        let mut database = Database::new(program);
        let roots = [path.to_owned()];
        let (facts, mut diagnostics) =
            facts::load(program, &roots, &reader, &mut sources, &mut database);
        let derived = if has_errors(&diagnostics) {
            None
        } else {
            derive(program, database).map_err(|error| diagnostics.push(error)).ok()
        };
        let places = Places { facts: &facts, sources: &sources };
        let notices = derived.as_ref().map(|database| notices(program, database, Some(places)));
        Self {
            rules: Arc::clone(rules),
            notices: notices.unwrap_or_default(),
            facts,
            sources,
            diagnostics,
            database: derived,
            read: reader.into_paths(),
            outlines: OnceLock::new(),
            moved: OnceLock::new(),
        }
    }

    /// The rules that judge it.
    #[must_use]
    pub fn program(&self) -> &Program {
        self.rules.program()
    }

    /// The texts of the case's files, where each stands.
    pub fn outlines(&self) -> &[(SourceId, JsonOutline)] {
        self.outlines.get_or_init(|| {
            let of_rules = self.rules.sources.iter().count();
            let of_case = self.sources.iter().skip(of_rules);
            // The texts of articles are among them, and are no facts.
            let files = of_case.filter(|(_, source)| source.text.trim_start().starts_with('{'));
            files.map(|(id, source)| (id, JsonOutline::of(&source.text))).collect()
        })
    }

    /// The text of the file at this path.
    #[must_use]
    pub fn source(&self, path: &str) -> Option<SourceId> {
        let of_rules = self.rules.sources.iter().count();
        let mut of_case = self.sources.iter().skip(of_rules);
        of_case.find(|(_, source)| source.name == path).map(|(id, _)| id)
    }
}

/// Everything that follows.
fn derive(program: &Program, mut given: Database) -> Result<Database, Diagnostic> {
    let limits = Deadline::limits();
    let derived = engine::run(Engine::Auto, program, &mut given, limits, &Wanted::All);
    derived.map(|_| given).map_err(|error| error.diagnostic(program))
}

/// How long one answer may take. An editor that waits longer is no help in typing.
const LONGEST: Duration = Duration::from_secs(10);

/// Ends derivations that take too long, one after the other: the process goes on.
#[derive(Debug)]
pub struct Deadline {
    start: Instant,
    /// When the derivation that runs has to end, in nanoseconds from the start.
    ends: AtomicU64,
}

static DEADLINE: LazyLock<Deadline> =
    LazyLock::new(|| Deadline { start: Instant::now(), ends: AtomicU64::new(u64::MAX) });

impl Deadline {
    /// What a derivation that begins now may use.
    #[must_use]
    pub fn limits() -> Limits {
        let longest = u64::try_from(LONGEST.as_nanos()).unwrap_or(u64::MAX);
        let ends = DEADLINE.nanoseconds().saturating_add(longest);
        DEADLINE.ends.store(ends, Ordering::Relaxed);
        Limits { watch: Some(&*DEADLINE), ..Limits::default() }
    }
}

impl Watch for Deadline {
    fn nanoseconds(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn interruption(&self) -> Option<Interruption> {
        let is_over = self.nanoseconds() >= self.ends.load(Ordering::Relaxed);
        is_over.then_some(Interruption::Timeout { seconds: LONGEST.as_secs() })
    }
}
