//! The case that a command is about: facts files, a date, rules, and everything that follows.

use std::collections::HashSet;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use clap::Args;

#[cfg(feature = "dataflow")]
use crate::cli::cluster::Terms;
use crate::cli::console::{Console, Stop};
use crate::cli::disk::{self, Disk};
use crate::cli::engine::EngineOptions;
use crate::cli::folder::FolderOptions;
use crate::cli::limiter::Limiter;
use crate::cli::rulebook::RulebookOptions;

use crate::database::Database;
use crate::diagnostic::{counted, has_errors};
use crate::engine::batch::{self, Profile};
#[cfg(feature = "dataflow")]
use crate::engine::dataflow::cluster::{ClusterLimits, TupleCounts};
use crate::engine::{self, Engine, EvaluationError, Limits, Wanted};
use crate::facts::{self, Facts};
use crate::program::{Loaded, Program};
use crate::report::html::Moment;
use crate::review::{Inquiry, moments};

/// How many dates a page has at most.
const MOST_DATES: usize = 100;

/// What to derive from, and how.
#[derive(Debug, Args)]
pub(super) struct CaseOptions {
    /// Facts files, folders of them, or `-` for standard input; together they are one case
    #[arg(required_unless_present = "folders")]
    facts: Vec<String>,

    #[command(flatten)]
    folders: FolderOptions,

    /// Judge everything as of this day, month, year or minute: only what was known by its end counts
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,

    /// Count what was found out later about who rests on whom as if it had always been known
    #[arg(long)]
    hindsight: bool,

    #[command(flatten)]
    rulebook: RulebookOptions,

    #[command(flatten)]
    engine: EngineOptions,

    /// Stop when more tuples than this are derived [default: 10000000, and 20 for each one given]
    #[arg(long, value_name = "N", help_heading = "Engine")]
    max_tuples: Option<usize>,

    /// Stop after this many seconds
    #[arg(long, value_name = "SECONDS", help_heading = "Engine")]
    timeout: Option<u64>,

    /// Stop when the process takes more than this many megabytes [default: most of what is free]
    #[arg(long, value_name = "MB", help_heading = "Engine")]
    max_memory: Option<usize>,

    /// Use so many threads; the results are the same [default: one for each core]
    #[arg(long, value_name = "N", help_heading = "Engine")]
    threads: Option<usize>,
}

/// What the facts files of a case hold.
struct Given {
    database: Database,
    facts: Facts,
}

/// What this process has of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    All,
    /// What process 0 of several has.
    #[cfg(feature = "dataflow")]
    First,
    /// What any other has, which is not asked the question of the case.
    #[cfg(feature = "dataflow")]
    Other,
}

impl Part {
    /// Whether the question of the case is among the facts.
    fn asks(self) -> bool {
        match self {
            Self::All => true,
            #[cfg(feature = "dataflow")]
            Self::First => true,
            #[cfg(feature = "dataflow")]
            Self::Other => false,
        }
    }
}

/// What a case holds, derived.
pub(super) struct Case {
    pub(super) database: Database,
    /// What the files say, and where.
    pub(super) facts: Facts,
    pub(super) title: Option<String>,
    /// The engine that derived it.
    pub(super) engine: Engine,
    /// How many tuples were given.
    pub(super) given: usize,
    /// How many more were derived.
    pub(super) derived: usize,
}

impl CaseOptions {
    /// The rules of the case, with their files.
    pub(super) fn loaded(&self, console: &mut Console) -> Result<Loaded, Stop> {
        self.rulebook.loaded(console)
    }

    /// The rules of the case.
    pub(super) fn program(&self, console: &mut Console) -> Result<Program, Stop> {
        self.rulebook.program(console)
    }

    /// Reads the facts; nothing is derived from them.
    pub(super) fn database(
        &self,
        program: &Program,
        console: &mut Console,
    ) -> Result<Database, Stop> {
        Ok(self.given(program, console, &self.facts)?.database)
    }

    /// Reads the facts and derives what follows from them.
    pub(super) fn derive(
        &self,
        program: &Program,
        wanted: &Wanted,
        console: &mut Console,
        stopwatch: &mut Stopwatch,
    ) -> Result<Case, Stop> {
        self.derive_from(&self.facts, program, wanted, console, stopwatch)
    }

    /// As [`derive`](Self::derive), from these facts files and the folders.
    pub(super) fn derive_from(
        &self,
        files: &[String],
        program: &Program,
        wanted: &Wanted,
        console: &mut Console,
        stopwatch: &mut Stopwatch,
    ) -> Result<Case, Stop> {
        let engine = self.engine.engine()?;
        self.derive_by(files, program, console, stopwatch, |database, limits| {
            engine::run(engine, program, database, limits, wanted)
                .map(|(engine, derived)| (engine, derived, ()))
        })
        .map(|(case, ())| case)
    }

    /// As [`derive`](Self::derive), with the batch engine, which says what each rule cost.
    pub(super) fn derive_profiled(
        &self,
        program: &Program,
        wanted: &Wanted,
        console: &mut Console,
        stopwatch: &mut Stopwatch,
    ) -> Result<(Case, Profile), Stop> {
        let clock = self.limiter()?;
        self.derive_by(&self.facts, program, console, stopwatch, |database, limits| {
            batch::profile(program, database, limits, wanted, clock)
                .map(|(derived, profile)| (Engine::Batch, derived, profile))
        })
    }

    fn derive_by<T>(
        &self,
        files: &[String],
        program: &Program,
        console: &mut Console,
        stopwatch: &mut Stopwatch,
        derive: impl FnOnce(&mut Database, Limits) -> Result<(Engine, usize, T), EvaluationError>,
    ) -> Result<(Case, T), Stop> {
        let Given { mut database, facts } = self.given(program, console, files)?;
        let given = database.len();
        stopwatch.lap("facts");
        let limits = self.limits(&database)?;
        let (engine, derived, more) =
            derive(&mut database, limits).map_err(|error| error.diagnostic(program))?;
        stopwatch.lap("derivation");
        Ok((Case { title: title(&facts), database, facts, engine, given, derived }, more))
    }

    /// As [`derive`](Self::derive), with other processes. The facts files are those of process 0, the
    /// folders of all count together.
    #[cfg(feature = "dataflow")]
    pub(super) fn derive_on_cluster(
        &self,
        program: &Program,
        console: &mut Console,
        stopwatch: &mut Stopwatch,
        is_first: bool,
        derive: impl FnOnce(&mut Database, &ClusterLimits<'_>) -> Result<TupleCounts, Stop>,
    ) -> Result<Case, Stop> {
        let facts: &[String] = if is_first { &self.facts } else { &[] };
        let part = if is_first { Part::First } else { Part::Other };
        let Given { mut database, facts } = self.given_part(program, console, facts, part)?;
        stopwatch.lap("facts");
        let max_tuples = |given| self.max_tuples(given);
        let bounds = ClusterLimits { max_tuples: &max_tuples, watch: Some(self.limiter()?) };
        let TupleCounts { given, derived } = derive(&mut database, &bounds)?;
        stopwatch.lap("derivation");
        let engine = self.engine.engine()?;
        Ok(Case { title: title(&facts), database, facts, engine, given, derived })
    }

    /// What all processes that derive together have to agree on.
    #[cfg(feature = "dataflow")]
    pub(super) fn terms(&self, terms: Terms) -> Terms {
        let text = |value: Option<String>| value.unwrap_or_default();
        terms
            .with("`--as-of`", self.as_of.clone().unwrap_or_default())
            .with("`--hindsight`", if self.hindsight { "yes" } else { "no" })
            .with("`--max-tuples`", text(self.max_tuples.map(|most| most.to_string())))
    }

    /// The engine that was asked for.
    #[cfg(feature = "dataflow")]
    pub(super) fn engine(&self) -> Result<Engine, Stop> {
        self.engine.engine()
    }

    /// An inquiry into the facts and those of further files, from which nothing is derived yet, and
    /// the title of the case.
    pub(super) fn inquiry<'p>(
        &self,
        program: &'p Program,
        console: &mut Console,
        further: &[String],
    ) -> Result<(Inquiry<'p>, Option<String>), Stop> {
        let paths: Vec<String> = self.facts.iter().chain(further).cloned().collect();
        let Given { database, facts } = self.given(program, console, &paths)?;
        let limits = self.limits(&database)?;
        let inquiry = Inquiry::new(program, database, self.engine.engine()?, limits);
        Ok((inquiry, title(&facts)))
    }

    /// The files of the cases, folders opened.
    pub(super) fn files(&self) -> Result<Vec<String>, Stop> {
        Ok(disk::cases(&self.facts)?)
    }

    /// As [`files`](Self::files), each once, with those that match in place of each pattern.
    pub(super) fn separate_files(&self) -> Result<Vec<String>, Stop> {
        let mut files = disk::cases(&disk::expanded(&self.facts)?)?;
        let mut seen = HashSet::new();
        files.retain(|file| seen.insert(file.clone()));
        Ok(files)
    }

    /// What follows from one file as of each day on which something may have moved, the last of them
    /// that of the question; and what the file says.
    pub(super) fn moments(
        &self,
        program: &Program,
        console: &mut Console,
        file: String,
    ) -> Result<(Vec<Moment>, Facts), Stop> {
        let Given { database, facts } = self.given(program, console, &[file])?;
        let limits = self.limits(&database)?;
        let inquiry = Inquiry::new(program, database, self.engine.engine()?, limits);
        let moments =
            moments(&inquiry, MOST_DATES).map_err(|error| error.diagnostic(program))?.into_iter();
        let moments = moments.map(|(at, database)| Moment { at, database });
        Ok((moments.collect(), facts))
    }

    fn limits(&self, given: &Database) -> Result<Limits, Stop> {
        Ok(Limits { max_tuples: self.max_tuples(given.len()), watch: Some(self.limiter()?) })
    }

    fn max_tuples(&self, given: usize) -> usize {
        let of_given = || Limits::default().max_tuples.saturating_add(given.saturating_mul(20));
        self.max_tuples.unwrap_or_else(of_given)
    }

    /// Who watches over time and memory, from the first time that it is asked for.
    fn limiter(&self) -> Result<&'static Limiter, Stop> {
        static LIMITER: OnceLock<&Limiter> = OnceLock::new();
        if let Some(limiter) = LIMITER.get() {
            return Ok(limiter);
        }
        let limiter = Limiter::start(self.timeout, self.max_memory)?;
        Ok(LIMITER.get_or_init(|| limiter))
    }

    /// Reads these files, and those in these folders, as one case.
    fn given(
        &self,
        program: &Program,
        console: &mut Console,
        paths: &[String],
    ) -> Result<Given, Stop> {
        self.given_part(program, console, paths, Part::All)
    }

    fn given_part(
        &self,
        program: &Program,
        console: &mut Console,
        paths: &[String],
        part: Part,
    ) -> Result<Given, Stop> {
        self.limiter()?;
        self.engine.engine()?;
        if let Some(threads) = self.threads {
            // Whoever asks a second time asks for the same.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
        }
        let files = disk::cases(paths)?;
        let mut given = Database::new(program);
        let database = &mut given;
        let sources = &mut console.sources;
        let (mut facts, mut diagnostics) = facts::load(program, &files, &Disk, sources, database);
        let asks = part.asks();
        if let Some(date) = self.as_of.as_ref().filter(|_| asks) {
            diagnostics.extend(facts::ask(program, date, sources, &mut facts, database).err());
        }
        if self.hindsight && asks {
            diagnostics.extend(facts::look_back(program, sources, &mut facts, database).err());
        }
        if has_errors(&diagnostics) {
            return Err(diagnostics.into());
        }
        console.complain(&diagnostics);
        self.folders.load(program, console, &mut given, part != Part::All)?;
        Ok(Given { database: given, facts })
    }
}

/// What the case is called: by the files that were asked for, the first of many.
pub(super) fn title(facts: &Facts) -> Option<String> {
    let roots = facts.files.iter().filter(|file| file.root);
    let mut titles: Vec<&str> = roots.filter_map(|file| file.title.as_deref()).collect();
    // Parts of one case bear its title.
    let mut seen = HashSet::new();
    titles.retain(|title| seen.insert(*title));
    match titles[..] {
        [] => None,
        [only] => Some(only.to_owned()),
        [first, ref rest @ ..] => {
            Some(format!("{first} (and {})", counted(rest.len(), "other case", "other cases")))
        }
    }
}

/// How long each stage took.
pub(super) struct Stopwatch {
    last: Instant,
    laps: Vec<(&'static str, Duration)>,
}

impl Stopwatch {
    pub(super) fn new() -> Self {
        Self { last: Instant::now(), laps: Vec::new() }
    }

    pub(super) fn lap(&mut self, stage: &'static str) {
        let now = Instant::now();
        self.laps.push((stage, now - self.last));
        self.last = now;
    }

    /// The stages with their times.
    pub(super) fn text(&self) -> String {
        let laps: Vec<String> =
            self.laps.iter().map(|(stage, time)| format!("{stage} {time:.1?}")).collect();
        laps.join(", ")
    }
}
