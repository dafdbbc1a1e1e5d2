//! `infer check FACTS…`

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use rayon::prelude::*;

use crate::cli::cases::{CasesOptions, Judged, Stored, judge, remarks, tell};
use crate::cli::console::{Console, Stop};
use crate::cli::disk;
use crate::cli::reasoner::Reasoner;
use crate::diagnostic::{Diagnostic, Sources, render_all};
use crate::program::Program;
use crate::report::check::{
    Checked, Compared, Place, Verdict, deltas, document, github, json, junit,
};
use crate::report::layout::Terminal;
use crate::report::notices::{expect_relation, notices};
use crate::report::proof::Places;
use crate::review::{Accepted, compare};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer check facts/nov2024.json
  infer check facts/ --format markdown
  infer check facts/ --strict
  infer check 'stories/**/*.json' --format junit > infer.xml

Exit codes: 0 the same, 1 conclusions differ or were never accepted, or with `--strict` there are
notices, 2 something is wrong";

/// What to compare with what was accepted.
#[derive(Debug, Args)]
pub(super) struct CheckOptions {
    #[command(flatten)]
    cases: CasesOptions,

    /// Let notices count as differences: what looks wrong in the notes, as `infer lint` tells it
    #[arg(long)]
    strict: bool,

    /// The output format
    #[arg(long, default_value = "text", help_heading = "Output")]
    format: CheckFormat,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum CheckFormat {
    /// For a terminal
    Text,
    /// For a program
    Json,
    /// For a comment on a pull request
    Markdown,
    /// Annotations of a GitHub workflow, and the summary of its job
    Github,
    /// The XML of `JUnit`, for other services
    Junit,
}

/// Exits with 0 if everything is as accepted, 1 if something differs, 2 if something is wrong.
pub(super) fn run(options: &CheckOptions, console: &mut Console) -> Result<(), Stop> {
    let reasoner = options.cases.reasoner.start_for_each(console)?;
    if options.strict {
        expect_relation(reasoner.program())?;
    }
    let (files, orphans) = options.cases.files()?;
    let (strict, colour) = (options.strict, console.colours_on_stderr());
    let (checked, remarks): (Vec<Checked>, Vec<String>) =
        files.par_iter().map(|file| check(&reasoner, file, strict, colour)).unzip();
    remarks.iter().for_each(|remarks| tell(remarks));
    console.print(|out, terminal| write(&checked, options.format, terminal, out))?;
    if options.format == CheckFormat::Github {
        let mut summary = Vec::new();
        document(&checked).write_markdown(&mut summary)?;
        disk::add_to_job_summary(&summary)?;
    }
    console.complain(&orphans);
    outcome(&checked, !orphans.is_empty())
}

/// That a case could not be compared, and where the first mistake is.
pub(super) fn failed(diagnostics: &[Diagnostic], sources: &Sources) -> Verdict {
    Verdict::Failed(render_all(diagnostics, sources, false), first_place(diagnostics, sources))
}

/// The place of the first mistake that has one.
pub(super) fn first_place(diagnostics: &[Diagnostic], sources: &Sources) -> Option<Place> {
    let label = diagnostics.iter().find_map(|diagnostic| diagnostic.labels.first())?;
    Some(Place::of(sources, label.span))
}

/// How the command ends.
pub(super) fn outcome(checked: &[Checked], is_wrong: bool) -> Result<(), Stop> {
    if is_wrong || checked.iter().any(|case| matches!(case.verdict, Verdict::Failed(..))) {
        return Err(Stop::Told);
    }
    if checked.iter().all(Checked::is_as_accepted) { Ok(()) } else { Err(Stop::No) }
}

pub(super) fn write(
    checked: &[Checked],
    format: CheckFormat,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    match format {
        CheckFormat::Text => document(checked).write_text(terminal, out),
        CheckFormat::Json => json::write(checked, out),
        CheckFormat::Markdown => document(checked).write_markdown(out),
        CheckFormat::Github => github::write(checked, out),
        CheckFormat::Junit => junit::write(checked, out),
    }
}

/// Checks a case, and gives what is remarked on its files.
fn check(reasoner: &Reasoner, file: &str, strict: bool, colour: bool) -> (Checked, String) {
    let program = reasoner.program();
    let mut sources = reasoner.sources();
    let mut checked = Checked {
        file: file.to_owned(),
        verdict: Verdict::Same,
        uncompared: Vec::new(),
        notices: Vec::new(),
    };
    let mut told = String::new();
    let verdict = judge(reasoner, file, &mut sources).and_then(|judged| {
        told = remarks(&judged.given.facts, &sources, colour);
        if let Some((text, place)) = judged.grave(program, &sources) {
            return Ok(Verdict::Failed(text, place));
        }
        if strict {
            let places = Places { facts: &judged.given.facts, sources: &sources };
            checked.notices = notices(program, &judged.derived, Some(places));
        }
        verdict(program, file, &judged, (&mut sources, &mut checked.uncompared))
    });
    // Machine formats carry no colour, and a terminal shows the summary in colour.
    checked.verdict = verdict.unwrap_or_else(|diagnostics| failed(&diagnostics, &sources));
    (checked, told)
}

fn verdict(
    program: &Program,
    file: &str,
    judged: &Judged<'_>,
    (sources, uncompared): (&mut Sources, &mut Vec<String>),
) -> Result<Verdict, Vec<Diagnostic>> {
    match judged.stored(program, file, sources)? {
        Stored::Same => Ok(Verdict::Same),
        Stored::Nothing => Ok(Verdict::New(judged.now.lines(program).len())),
        Stored::Other(accepted, relations) => {
            *uncompared = relations;
            compared(program, &accepted, judged, sources)
        }
    }
}

/// Compares what was accepted with what is found now.
pub(super) fn compared(
    program: &Program,
    accepted: &Accepted,
    judged: &Judged<'_>,
    sources: &Sources,
) -> Result<Verdict, Vec<Diagnostic>> {
    let comparison = compare(accepted, &judged.now, &judged.inquiry)
        .map_err(|error| vec![error.diagnostic(program)])?;
    if comparison.moved.is_empty() {
        return Ok(Verdict::Same);
    }
    let (mut old, mut new) = (accepted.basis.given(program).0, judged.derived.clone());
    comparison.intern(&mut old.symbols);
    comparison.intern(&mut new.symbols);
    let (old, now, new, comparison) = (&old, &judged.now, &new, &comparison);
    let compared = Compared { program, accepted, old, now, new, comparison };
    Ok(Verdict::Different(deltas(&compared, |fact| judged.given.place(program, sources, fact))))
}
