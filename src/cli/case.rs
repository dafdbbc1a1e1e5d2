//! The case that a command is about: facts files, a date, rules, and everything that follows.

use std::collections::HashSet;
use std::sync::OnceLock;
#[cfg(feature = "dataflow")]
use std::thread;
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};

use crate::cli::console::{Console, Stop};
use crate::cli::disk::{self, Disk};
use crate::cli::folder::FolderOptions;
use crate::cli::rulebook::RulebookOptions;
use crate::cli::watch::Limiter;
use crate::database::Database;
#[cfg(feature = "dataflow")]
use crate::diagnostic::Diagnostic;
use crate::diagnostic::{counted, has_errors};
use crate::engine::batch::{self, Profile};
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

    /// Judge everything as of this day, month or year: only what was known by its end counts
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,

    /// Count what was found out later about who rests on whom as if it had always been known
    #[arg(long)]
    hindsight: bool,

    #[command(flatten)]
    rulebook: RulebookOptions,

    /// Which engine derives
    #[arg(long, default_value = "auto", help_heading = "Engine")]
    engine: EngineChoice,

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

    /// Divide the facts among so many workers of the dataflow; the results are the same [default:
    /// one for each core]
    #[cfg(feature = "dataflow")]
    #[arg(long, value_name = "N", help_heading = "Engine",
        value_parser = clap::value_parser!(u16).range(1..=1024))]
    workers: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum EngineChoice {
    /// The faster one for the rules and facts at hand
    Auto,
    /// The built-in rulebook, compiled; what is added to it goes to batch
    Crepe,
    /// Any rules, at any size
    Batch,
    /// Any rules, by operators that can keep the answers up to date
    #[cfg(feature = "dataflow")]
    Dataflow,
}

/// What the facts files of a case hold.
struct Given {
    database: Database,
    facts: Facts,
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
        let engine = self.engine()?;
        self.derive_by(program, console, stopwatch, |database, limits| {
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
        self.derive_by(program, console, stopwatch, |database, limits| {
            batch::profile(program, database, limits, wanted, clock)
                .map(|(derived, profile)| (Engine::Batch, derived, profile))
        })
    }

    fn derive_by<T>(
        &self,
        program: &Program,
        console: &mut Console,
        stopwatch: &mut Stopwatch,
        derive: impl FnOnce(&mut Database, Limits) -> Result<(Engine, usize, T), EvaluationError>,
    ) -> Result<(Case, T), Stop> {
        let Given { mut database, facts } = self.given(program, console, &self.facts)?;
        let given = database.len();
        stopwatch.lap("facts");
        let limits = self.limits(&database)?;
        let (engine, derived, more) =
            derive(&mut database, limits).map_err(|error| error.diagnostic(program))?;
        stopwatch.lap("derivation");
        Ok((Case { title: title(&facts), database, facts, engine, given, derived }, more))
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
        let inquiry = Inquiry::new(program, database, self.engine()?, limits);
        Ok((inquiry, title(&facts)))
    }

    /// The files of the cases, folders opened.
    pub(super) fn files(&self) -> Result<Vec<String>, Stop> {
        Ok(disk::cases(&self.facts)?)
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
        let inquiry = Inquiry::new(program, database, self.engine()?, limits);
        let moments =
            moments(&inquiry, MOST_DATES).map_err(|error| error.diagnostic(program))?.into_iter();
        let moments = moments.map(|(day, database)| Moment { day, database });
        Ok((moments.collect(), facts))
    }

    /// The engine that was asked for.
    fn engine(&self) -> Result<Engine, Stop> {
        #[cfg(feature = "dataflow")]
        if self.workers.is_some() && self.engine != EngineChoice::Dataflow {
            let message = format!("`--workers` is for the dataflow, not for {:?}", self.engine);
            return Err(Diagnostic::error("workers-unused", message.to_lowercase())
                .help("add `--engine dataflow`, or write `--threads` instead")
                .into());
        }
        Ok(match self.engine {
            EngineChoice::Auto => Engine::Auto,
            EngineChoice::Crepe => Engine::Crepe,
            EngineChoice::Batch => Engine::Batch,
            #[cfg(feature = "dataflow")]
            EngineChoice::Dataflow => Engine::Dataflow(self.workers.map_or_else(
                || thread::available_parallelism().map_or(1, usize::from),
                usize::from,
            )),
        })
    }

    fn limits(&self, given: &Database) -> Result<Limits, Stop> {
        let of_given = || Limits::default().max_tuples.saturating_add(20 * given.len());
        let max_tuples = self.max_tuples.unwrap_or_else(of_given);
        Ok(Limits { max_tuples, watch: Some(self.limiter()?) })
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
        self.limiter()?;
        self.engine()?;
        if let Some(threads) = self.threads {
            // Whoever asks a second time asks for the same.
            let _ = rayon::ThreadPoolBuilder::new().num_threads(threads).build_global();
        }
        let files = disk::cases(paths)?;
        let mut given = Database::new(program);
        let database = &mut given;
        let sources = &mut console.sources;
        let (mut facts, mut diagnostics) = facts::load(program, &files, &Disk, sources, database);
        if let Some(date) = &self.as_of {
            diagnostics.extend(facts::ask(program, date, sources, &mut facts, database).err());
        }
        if self.hindsight {
            diagnostics.extend(facts::look_back(program, sources, &mut facts, database).err());
        }
        if has_errors(&diagnostics) {
            return Err(diagnostics.into());
        }
        console.complain(&diagnostics);
        self.folders.load(program, console, &mut given)?;
        Ok(Given { database: given, facts })
    }
}

/// What the case is called: by the files that were asked for, the first of many.
fn title(facts: &Facts) -> Option<String> {
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
