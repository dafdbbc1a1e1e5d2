//! What judges a case: rules, the date of the question, and an engine with its limits.
//!
//! Every command that derives takes [`ReasonerOptions`], reads its cases with [`Reasoner::load`] and
//! derives with the [`Reasoner`] alone, so that options mean the same everywhere.

use std::collections::{BTreeSet, HashSet};

use clap::Args;

use crate::cli::again::shell_word;
use crate::cli::console::{Console, Stop, note};
use crate::cli::disk::Disk;
use crate::cli::engine::{EngineOptions, LimitedEngine};
use crate::cli::importer::{self, Beside, Imported, ImportedRows, Importer};
use crate::cli::rulebook::{RulebookOptions, load_by};
use crate::cli::sheets;
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, counted, has_errors, render_all};
use crate::engine::{self, Engine, EvaluationError, Limits, Wanted};
use crate::facts::{self, ChangeLine, Facts, FileRecords, Loader, UnknownNames};
use crate::program::{Loaded, Program};
use crate::report::check::Place;
use crate::review::{self, Accepted, Basis, BasisFact, Findings, Inquiry, RuleBasis};
use crate::value::{Symbols, Value};

/// By which rules cases are judged, as of when, and what deriving may use.
#[derive(Debug, Clone, Args)]
pub(super) struct ReasonerOptions {
    /// Judge everything as of this day, month, year or minute: only what was known by its end counts
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,

    /// Count what was found out later about sources as if it had always been known
    #[arg(long)]
    hindsight: bool,

    /// Take names in sheets that no row has as new ones, and say which
    #[arg(long)]
    add_names: bool,

    #[command(flatten)]
    pub(super) rulebook: RulebookOptions,

    #[command(flatten)]
    engine: EngineOptions,
}

impl ReasonerOptions {
    /// Reads the rules; from now on, the limits hold.
    pub(super) fn start(&self, console: &mut Console) -> Result<Reasoner, Stop> {
        Ok(self.start_by(&Disk, console)?)
    }

    /// As [`start`](Self::start), with what is in the rule files from this loader.
    pub(super) fn start_by(
        &self,
        loader: &dyn Loader,
        console: &mut Console,
    ) -> Result<Reasoner, Vec<Diagnostic>> {
        let engine = self.engine.start().map_err(|mistake| vec![mistake])?;
        let mut rulebook = load_by(loader, &self.rulebook, &mut console.sources)?;
        if has_errors(&rulebook.diagnostics) {
            return Err(rulebook.diagnostics);
        }
        console.complain(&std::mem::take(&mut rulebook.diagnostics));
        let question = Question { as_of: self.as_of.clone(), hindsight: self.hindsight };
        let import = self.rulebook.import.as_ref();
        let importer = import.and_then(|format| Importer::new(format, self.again(), &rulebook));
        let sources = console.sources.clone();
        let rules = review::rules(&rulebook.program, &sources);
        let unknown = if self.add_names { UnknownNames::Added } else { UnknownNames::Refused };
        Ok(Reasoner { rulebook, importer, sources, rules, question, engine, unknown })
    }

    /// As [`start`](Self::start), for cases that are judged one by one: what is wrong with the
    /// question is said once, and not of each of them.
    pub(super) fn start_for_each(&self, console: &mut Console) -> Result<Reasoner, Stop> {
        let reasoner = self.start(console)?;
        reasoner.expect_question(console)?;
        Ok(reasoner)
    }

    /// What says the same of rules and date, as words of a command.
    pub(super) fn again(&self) -> Vec<String> {
        let RulebookOptions { rules, no_builtin, import } = &self.rulebook;
        let valued = rules.iter().map(|rules| ("--rules", rules));
        let valued = valued.chain(import.iter().map(|format| ("--import", format)));
        let valued = valued.chain(self.as_of.iter().map(|date| ("--as-of", date)));
        let valued = valued.flat_map(|(option, value)| [option.to_owned(), shell_word(value)]);
        let flags = [
            (*no_builtin, "--no-builtin"),
            (self.hindsight, "--hindsight"),
            (self.add_names, "--add-names"),
        ];
        let flags = flags.into_iter().filter(|(is_given, _)| *is_given);
        valued.chain(flags.map(|(_, flag)| flag.to_owned())).collect()
    }

    /// Options on which all processes of a run have to agree, with their values.
    pub(super) fn terms(&self) -> [(&'static str, String); 3] {
        let hindsight = if self.hindsight { "yes" } else { "no" };
        [
            ("`--as-of`", self.as_of.clone().unwrap_or_default()),
            ("`--hindsight`", hindsight.to_owned()),
            ("`--max-tuples`", self.engine.max_tuples()),
        ]
    }
}

/// As of when everything is judged.
#[derive(Debug, Clone, Default)]
struct Question {
    /// The day, month, year or minute, if one is asked for.
    as_of: Option<String>,
    hindsight: bool,
}

/// Rules, the date of the question, and an engine with its limits.
pub struct Reasoner {
    /// The rules with their files.
    pub(super) rulebook: Loaded,
    /// What reads files of another format.
    importer: Option<Importer>,
    /// The texts of the rules.
    sources: Sources,
    /// The rules by name, each with its fingerprint.
    rules: RuleBasis,
    question: Question,
    pub(super) engine: LimitedEngine,
    /// What becomes of names in sheets that no row has.
    unknown: UnknownNames,
}

/// What the files of a case give.
pub(super) struct Given {
    pub(super) database: Database,
    /// What the files say, and where.
    pub(super) facts: Facts,
    /// The rows from which facts were imported.
    material: ImportedRows,
    /// Whether some come from tables.
    pub(super) has_tables: bool,
}

/// What a case is read from.
pub(super) struct Reading<'r> {
    pub(super) files: &'r [String],
    /// The lines by which it changed since.
    pub(super) changes: &'r [ChangeLine],
    pub(super) loader: &'r dyn Loader,
    /// Whether the question is put to it: of a case that several processes share, only the first
    /// process is asked.
    pub(super) is_asked: bool,
}

impl<'r> Reading<'r> {
    /// These files, by this loader.
    pub(super) fn new(files: &'r [String], loader: &'r dyn Loader) -> Self {
        Self { files, changes: &[], loader, is_asked: true }
    }
}

/// What a case holds, derived.
pub struct Case {
    /// Everything that is given and that follows.
    pub database: Database,
    /// What the files say, and where.
    pub facts: Facts,
    /// The engine that derived it.
    pub(super) engine: Engine,
    /// How many tuples were given.
    pub(super) given: usize,
    /// How many more were derived.
    pub(super) derived: usize,
}

impl Reasoner {
    /// The checked rules.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.rulebook.program
    }

    /// The texts of the rules, to which those of a case are added.
    pub(super) fn sources(&self) -> Sources {
        self.sources.clone()
    }

    /// Reads a case, and puts the question to it.
    pub(super) fn load(
        &self,
        reading: &Reading<'_>,
        sources: &mut Sources,
    ) -> Result<Given, Vec<Diagnostic>> {
        let mut database = Database::new(self.program());
        let places = (sources, &mut FileRecords::default());
        let (facts, material) = self.read_all(reading, places, &mut database.symbols)?;
        facts.put_into(&mut database);
        Ok(Given { database, facts, material, has_tables: false })
    }

    /// Reads the facts of a case, the question among them; what its record says is not parsed again.
    pub(super) fn read(
        &self,
        reading: &Reading<'_>,
        places: (&mut Sources, &mut FileRecords),
        symbols: &mut Symbols,
    ) -> Result<Facts, Vec<Diagnostic>> {
        self.read_all(reading, places, symbols).map(|(facts, _)| facts)
    }

    /// As [`read`](Self::read), with the rows from which facts were imported.
    fn read_all(
        &self,
        reading: &Reading<'_>,
        places: (&mut Sources, &mut FileRecords),
        symbols: &mut Symbols,
    ) -> Result<(Facts, ImportedRows), Vec<Diagnostic>> {
        let Some(imported) = self.import(reading, places.0, symbols)? else {
            return self.read_facts(reading, places, symbols).map(|facts| (facts, Vec::new()));
        };
        let Imported { name, text, facts_files, material, warnings } = &imported;
        if !warnings.is_empty() {
            note(render_all(warnings, places.0, false).trim_end());
        }
        let files = [std::slice::from_ref(name), facts_files].concat();
        let loader = Beside { name, text, loader: reading.loader };
        let reading = Reading { files: &files, loader: &loader, ..*reading };
        let facts = self.read_facts(&reading, places, symbols)?;
        Ok((facts, material.clone()))
    }

    /// The facts file that files of another format mean; it has been read without a mistake.
    pub(super) fn imported(
        &self,
        reading: &Reading<'_>,
        sources: &mut Sources,
    ) -> Result<String, Vec<Diagnostic>> {
        let mut symbols = Database::new(self.program()).symbols;
        let imported = self.import(reading, sources, &mut symbols)?;
        self.read(reading, (sources, &mut FileRecords::default()), &mut symbols)?;
        Ok(imported.map(|imported| imported.text).unwrap_or_default())
    }

    fn import(
        &self,
        reading: &Reading<'_>,
        sources: &mut Sources,
        symbols: &mut Symbols,
    ) -> Result<Option<Imported>, Vec<Diagnostic>> {
        let Some(importer) = self.importer.as_ref().filter(|_| !reading.files.is_empty()) else {
            return Ok(None);
        };
        let files = (reading.files, reading.loader);
        importer.import(self.program(), self.engine, files, (sources, symbols)).map(Some)
    }

    /// Shows in proofs how rows became facts: the rows count as given, and the facts as derived.
    pub(super) fn show_import(&mut self, given: &mut Given) {
        if self.importer.is_some() {
            importer::for_proofs(&mut self.rulebook.program);
        }
        for (relation, tuple) in std::mem::take(&mut given.material) {
            given.database.insert(relation, tuple);
        }
    }

    fn read_facts(
        &self,
        reading: &Reading<'_>,
        (sources, records): (&mut Sources, &mut FileRecords),
        symbols: &mut Symbols,
    ) -> Result<Facts, Vec<Diagnostic>> {
        let Reading { files, changes, loader, is_asked } = *reading;
        let (program, unknown) = (self.program(), self.unknown);
        let (mut facts, mut mistakes) =
            facts::read(program, (files, changes, unknown), loader, (sources, records), symbols);
        if is_asked {
            let mut asked = Database::new(program);
            std::mem::swap(&mut asked.symbols, symbols);
            mistakes.extend(self.question.ask(program, sources, &mut facts, &mut asked));
            std::mem::swap(&mut asked.symbols, symbols);
        }
        if has_errors(&mistakes) {
            mistakes.extend(sheets::proposals(self.program(), &mistakes, sources));
            return Err(mistakes);
        }
        facts.remarks = mistakes;
        Ok(facts)
    }

    /// A mistake in the question is the same in every case.
    pub(super) fn expect_question(&self, console: &mut Console) -> Result<(), Stop> {
        let (mut facts, mut database) = (Facts::default(), Database::new(self.program()));
        let sources = &mut console.sources;
        let mistakes = self.question.ask(self.program(), sources, &mut facts, &mut database);
        if mistakes.is_empty() { Ok(()) } else { Err(mistakes.into()) }
    }

    /// Derives what is wanted of what follows.
    pub(super) fn derive(&self, given: Given, wanted: &Wanted) -> Result<Case, Diagnostic> {
        let engine = self.engine.engine;
        let derive = |database: &mut Database, limits| {
            let (engine, derived) = engine::run(engine, self.program(), database, limits, wanted)?;
            Ok((engine, derived, ()))
        };
        self.derive_by(given, derive).map(|(case, ())| case)
    }

    /// As [`derive`](Self::derive), by this function: it gives the engine, the number of new tuples,
    /// and whatever else it found.
    pub(super) fn derive_by<T>(
        &self,
        Given { mut database, facts, has_tables, .. }: Given,
        derive: impl FnOnce(&mut Database, Limits) -> Result<(Engine, usize, T), EvaluationError>,
    ) -> Result<(Case, T), Diagnostic> {
        let given = database.len();
        let limits =
            if has_tables { self.engine.limits_on_tables() } else { self.engine.limits(given) };
        let (engine, derived, more) =
            derive(&mut database, limits).map_err(|error| error.diagnostic(self.program()))?;
        Ok((Case { database, facts, engine, given, derived }, more))
    }

    /// An inquiry into these facts, from which nothing is derived yet.
    pub(super) fn inquiry(&self, given: Database) -> Inquiry<'_> {
        let limits = self.engine.limits(given.len());
        Inquiry::new(self.program(), given, self.engine.engine, limits)
    }

    /// What would be accepted of these facts and all that follows from them, as of this day or minute.
    pub(super) fn accepted(
        &self,
        given: &Database,
        derived: &Database,
        date: Option<i64>,
    ) -> Accepted {
        let findings = Findings::new(self.program(), derived);
        Accepted::new(self.program(), &findings, self.basis(given, date, None))
    }

    /// What findings rest on: all, or what facts that begin with one of these values say.
    pub(super) fn basis(
        &self,
        given: &Database,
        date: Option<i64>,
        keys: Option<&BTreeSet<Value>>,
    ) -> Basis {
        Basis::about(self.program(), given, date, self.rules.clone(), keys)
    }
}

impl Question {
    /// Adds what is asked to the facts; what is wrong with it.
    fn ask(
        &self,
        program: &Program,
        sources: &mut Sources,
        facts: &mut Facts,
        given: &mut Database,
    ) -> Vec<Diagnostic> {
        let mut mistakes = Vec::new();
        if let Some(date) = &self.as_of {
            mistakes.extend(facts::ask(program, date, sources, facts, given).err());
        }
        if self.hindsight {
            mistakes.extend(facts::look_back(program, sources, facts, given).err());
        }
        mistakes
    }
}

impl Given {
    /// Where a file gives a fact.
    pub(super) fn place(
        &self,
        program: &Program,
        sources: &Sources,
        fact: &BasisFact,
    ) -> Option<Place> {
        place(program, (&self.facts, sources), &self.database.symbols, fact)
    }
}

/// Where the files of a case give a fact.
pub(super) fn place(
    program: &Program,
    (facts, sources): (&Facts, &Sources),
    symbols: &Symbols,
    fact: &BasisFact,
) -> Option<Place> {
    let tuple: Vec<_> = fact.row.iter().map(|field| field.known(symbols)).collect();
    let span = facts.place(program.find(&fact.relation)?, &tuple)?;
    Some(Place::of(sources, span))
}

/// What a case is called: by the files that were asked for, the first of many.
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
