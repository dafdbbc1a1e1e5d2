//! `infer rules cover FACTS…`

use clap::{Args, ValueEnum};

use crate::cli::cases::CasesOptions;
use crate::cli::console::{Console, Stop};
use crate::cli::disk::Disk;
use crate::cli::reasoner::{Reading, Reasoner};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, nearest, quoted};
use crate::program::{Loaded, RuleId};
use crate::report::coverage::{CoverageReport, CoveringCase};
use crate::review::{answers, answers_named, coverage, given_moments};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer rules cover facts/
  infer rules cover 'cases/**/*.json' --rules visits.dl --only visits.dl
  infer rules cover facts/ --moments --answers status --format json

A rule fires in a case if it derives anything from it. A condition matters in a case if an answer
changes when the condition is dropped, and a rule if an answer changes without it. A condition that
alone gives a variable its value cannot be dropped alone. Answers are what the rulebook outputs and
what `infer` reads by name, such as `status`.

Exit codes: 0 done; 1 with `--strict` if a rule never fires, or a rule or a condition never matters;
2 something is wrong";

/// Which rules are tried on which cases.
#[derive(Debug, Args)]
pub(in crate::cli) struct CoverOptions {
    #[command(flatten)]
    cases: CasesOptions,

    /// Judge every case as of each other day on which something may move, too
    #[arg(long)]
    moments: bool,

    /// Try the rules of this rule file or this name only; several are separated by commas
    #[arg(long, value_name = "NAME", value_delimiter = ',', help_heading = "Rules")]
    only: Vec<String>,

    /// Count only these relations as answers; several are separated by commas
    #[arg(long, value_name = "RELATION", value_delimiter = ',', help_heading = "Rules")]
    answers: Vec<String>,

    /// Exit with 1 if a rule never fires, or a rule or a condition never matters
    #[arg(long)]
    strict: bool,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: CoverageFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CoverageFormat {
    /// For a terminal
    Text,
    /// For a program: every rule and condition, with the first case that notices its loss
    Json,
}

pub(super) fn run(options: &CoverOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.cases.reasoner.start_for_each(console)?;
    let (loaded, program) = (&reasoner.rulebook, reasoner.program());
    let answers = match &options.answers[..] {
        [] => answers(program),
        names => answers_named(program, names)?,
    };
    let picked = picked(&options.only, loaded, &console.sources)?;
    let (cases, given) = cases(options, &reasoner, console)?;
    let limits = reasoner.engine.limits(given.iter().map(Database::len).max().unwrap_or(0));
    let picks = |rule: RuleId| picked[rule.index()];
    let coverage =
        coverage(loaded, &console.sources, given, &answers, limits, &picks).map_err(|stopped| {
            let case = &cases[stopped.case].file;
            let mut diagnostic = stopped.error.diagnostic(program);
            diagnostic.message = format!("{case}: {}", diagnostic.message);
            diagnostic
        })?;
    let report = CoverageReport {
        program,
        sources: &console.sources,
        cases: &cases,
        answers: &answers,
        coverage: &coverage,
    };
    console.print(|out, terminal| match options.format {
        CoverageFormat::Text => report.document().write_text(terminal, out),
        CoverageFormat::Json => report.write_json(out),
    })?;
    if options.strict && !coverage.is_full() { Err(Stop::No) } else { Ok(()) }
}

/// The cases to try, each with its facts.
fn cases(
    options: &CoverOptions,
    reasoner: &Reasoner,
    console: &mut Console,
) -> Result<(Vec<CoveringCase>, Vec<Database>), Stop> {
    let (files, _) = options.cases.files()?;
    let (mut cases, mut given) = (Vec::new(), Vec::new());
    let program = reasoner.program();
    for (file, facts) in read(reasoner, &files, console)? {
        let moments = if options.moments {
            given_moments(&reasoner.inquiry(facts)).map_err(|error| error.diagnostic(program))?
        } else {
            vec![(None, facts)]
        };
        for (day, facts) in moments {
            let as_of = day.map(|day| facts.judged_by(program).full_text(day));
            cases.push(CoveringCase { file: file.clone(), as_of });
            given.push(facts);
        }
    }
    Ok((cases, given))
}

/// Reads each facts file as a case of its own, or says everything that is wrong with any of them.
fn read(
    reasoner: &Reasoner,
    files: &[String],
    console: &mut Console,
) -> Result<Vec<(String, Database)>, Stop> {
    let (mut cases, mut mistakes) = (Vec::new(), Vec::new());
    for file in files {
        let reading = Reading::new(std::slice::from_ref(file), &Disk);
        match reasoner.load(&reading, &mut console.sources) {
            Ok(given) => cases.push((file.clone(), given.database)),
            Err(found) => mistakes.extend(found),
        }
    }
    if mistakes.is_empty() { Ok(cases) } else { Err(mistakes.into()) }
}

/// For each rule, whether one of these names is its own or that of its file; all are picked by none.
fn picked(names: &[String], loaded: &Loaded, sources: &Sources) -> Result<Vec<bool>, Diagnostic> {
    let rules = &loaded.program.rules;
    let file = |index: usize| sources.get(rules[index].span.source).name.as_str();
    let is_meant = |index: usize, name: &str| {
        let file = file(index);
        rules[index].name == name || file == name || file.ends_with(&format!("/{name}"))
    };
    for name in names {
        if !(0..rules.len()).any(|index| is_meant(index, name)) {
            let known = rules.iter().map(|rule| rule.name.as_str());
            let help = match nearest(name, known.chain((0..rules.len()).map(file))) {
                Some(near) => format!("did you mean {}?", quoted(near)),
                None => "`infer rules list` lists files and rules".to_owned(),
            };
            let message = format!("no rule and no rule file is called {}", quoted(name));
            return Err(Diagnostic::error("unknown-rule", message).help(help));
        }
    }
    let is_picked = |index| names.is_empty() || names.iter().any(|name| is_meant(index, name));
    Ok((0..rules.len()).map(is_picked).collect())
}
