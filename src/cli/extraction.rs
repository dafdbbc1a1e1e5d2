//! `infer check-extraction FILE…`: what a program found in articles, with nothing that it made up.
//!
//! A row is set aside if it has a mistake, if it lacks what no row may lack, or if its quote does not
//! stand in its text as it is. What refers to a row that was set aside goes with it, so the rest is read
//! again until nothing is wrong with it.

use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::{Map, Value as Json, json};

use crate::cli::console::{Console, Stop, note};
use crate::cli::disk::{self, Disk, STDIN, display_name};
use crate::cli::engine::LimitOptions;
use crate::cli::moved::Move;
use crate::cli::rulebook::RulebookOptions;
use crate::cli::schema::nothing_to_extract;
use crate::diagnostic::{Diagnostic, Severity, Sources, counted, quoted};
use crate::facts::{self, Extraction, FileRecords, LoadError, Loader, UnknownNames};
use crate::program::Program;
use crate::report::quotes::{QuoteState, quotes};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer check-extraction found.json               # writes found.case.json
  infer check-extraction found.json -o case.json
  model | infer check-extraction - > case.json

Exit codes: 0 everything was accepted, 1 something was set aside, 2 something is wrong";

/// How often the rest is read again.
const MOST_ROUNDS: usize = 100;

/// Which extractions to check.
#[derive(Debug, Args)]
pub(super) struct CheckExtractionOptions {
    /// What programs found, as `infer schema --for-extraction` asks for it; or `-` for standard input
    #[arg(required = true)]
    files: Vec<String>,

    /// Write the casefile here [default: beside FILE, as NAME.case.json]
    #[arg(short, long, value_name = "FILE")]
    output: Option<String>,

    /// Write here what is set aside, a line for each row with the reason [default: beside the casefile,
    /// as NAME.set-aside.jsonl]
    #[arg(long, value_name = "FILE")]
    set_aside: Option<String>,

    /// Write over what is there
    #[arg(long)]
    force: bool,

    #[command(flatten)]
    rulebook: RulebookOptions,

    #[command(flatten)]
    limits: LimitOptions,
}

/// Exits with 0 if everything was accepted, 1 if something was set aside, 2 if something is wrong.
pub(super) fn run(options: &CheckExtractionOptions, console: &mut Console) -> Result<(), Stop> {
    options.limits.start()?;
    let program = options.rulebook.program(console)?;
    let extraction = Extraction::new(&program).ok_or_else(nothing_to_extract)?;
    if options.files.len() > 1 && (options.output.is_some() || options.set_aside.is_some()) {
        return Err(several().into());
    }
    let (mut is_wrong, mut is_complete) = (false, true);
    for file in &options.files {
        let places = Places::new(file, options);
        let checked = check(file, &program, &extraction);
        let checked = checked.and_then(|checked| places.take(checked, &program, options.force));
        match checked {
            Ok(checked) => {
                is_complete &= checked.aside.is_empty();
                write(&checked, file, &places, console)?;
            }
            Err(mistakes) => {
                is_wrong = true;
                console.complain(&mistakes);
            }
        }
    }
    match (is_wrong, is_complete) {
        (true, _) => Err(Stop::Told),
        (false, false) => Err(Stop::No),
        (false, true) => Ok(()),
    }
}

fn several() -> Diagnostic {
    let message = "several files have a casefile each";
    Diagnostic::error("several-files", message)
        .help("leave out `--output` and `--set-aside`, or check one file at a time")
}

/// A file, checked.
struct CheckedFile {
    /// What is kept.
    kept: Candidate,
    aside: Vec<(Json, String)>,
}

/// The rows of a file, while those that do not hold are set aside.
struct Candidate {
    /// What the file says beside its facts.
    head: Map<String, Json>,
    rows: Vec<Json>,
}

impl Candidate {
    /// It as a facts file with each row on a line of its own, the first on the third line.
    fn text(&self) -> String {
        let mut head = Json::Object(self.head.clone()).to_string();
        head.pop();
        let comma = if self.head.is_empty() { "" } else { ", " };
        let rows: Vec<String> = self.rows.iter().map(|row| format!("  {row}")).collect();
        format!("{head}{comma}\"facts\": [\n\n{}\n]}}\n", rows.join(",\n"))
    }

    /// The row on a line of the text.
    fn row_on(&self, line: usize) -> Option<usize> {
        line.checked_sub(3).filter(|&row| row < self.rows.len())
    }
}

fn check(
    file: &str,
    program: &Program,
    extraction: &Extraction<'_>,
) -> Result<CheckedFile, Vec<Diagnostic>> {
    let mut candidate = read(file)?;
    let mut aside = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let reasons = reasons(file, &candidate, program, extraction)?;
        if reasons.is_empty() {
            return Ok(CheckedFile { kept: candidate, aside });
        }
        for (row, reason) in std::mem::take(&mut candidate.rows).into_iter().zip(reasons) {
            match reason {
                Some(reason) => aside.push((row, reason)),
                None => candidate.rows.push(row),
            }
        }
    }
    let message =
        format!("rows of {} refer to each other in chains that are too long", quoted(file));
    Err(vec![
        Diagnostic::error("tangled-extraction", message).help("give the rows in smaller files"),
    ])
}

/// Reads a file as JSON, without what says that there is nothing to say.
fn read(file: &str) -> Result<Candidate, Vec<Diagnostic>> {
    let unreadable = |problem: String| {
        let message = format!("cannot read {}: {problem}", quoted(&display_name(file)));
        let help = "give what a program wrote as `infer schema --for-extraction` asks";
        vec![Diagnostic::error("unreadable-extraction", message).help(help)]
    };
    let text = Disk.load(file).map_err(|error| unreadable(error.to_string()))?;
    let text = text.trim_start_matches('\u{feff}');
    let value: Json = serde_json::from_str(text).map_err(|error| unreadable(error.to_string()))?;
    let Json::Object(mut head) = value else {
        return Err(unreadable("it is no object".to_owned()));
    };
    let Some(Json::Array(mut rows)) = head.remove("facts") else {
        return Err(unreadable("it has no list of `facts`".to_owned()));
    };
    head.retain(|_, value| !value.is_null());
    for row in rows.iter_mut().filter_map(Json::as_object_mut).flat_map(Map::values_mut) {
        if let Json::Object(row) = row {
            row.retain(|_, value| !says_nothing(value));
        }
    }
    Ok(Candidate { head, rows })
}

/// Whether a value stands for an attribute that is left out.
fn says_nothing(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => true,
        Json::Array(values) => values.is_empty(),
        _ => false,
    }
}

/// For each row why it is set aside, if it is; nothing at all if none is.
fn reasons(
    file: &str,
    candidate: &Candidate,
    program: &Program,
    extraction: &Extraction<'_>,
) -> Result<Vec<Option<String>>, Vec<Diagnostic>> {
    let mut reasons: Vec<Option<String>> =
        candidate.rows.iter().map(|row| unasked(row, extraction)).collect();
    let (mut sources, mut records) = (Sources::default(), FileRecords::default());
    let mut symbols = program.constants.clone();
    let name = if file == STDIN { "found.json" } else { file };
    let loader = Overlay { file: name, text: candidate.text() };
    let places = (&mut sources, &mut records);
    let files = [name.to_owned()];
    let asked = (&files[..], &[][..], UnknownNames::Refused);
    let (facts, mistakes) = facts::read(program, asked, &loader, places, &mut symbols);
    let mut lost = Vec::new();
    for mistake in mistakes.into_iter().filter(|it| it.severity == Severity::Error) {
        let label = mistake.labels.first().filter(|it| sources.get(it.span.source).name == name);
        let line = label.map(|label| sources.line_column(label.span).0);
        match line.and_then(|line| candidate.row_on(line)) {
            Some(row) => drop(reasons[row].get_or_insert(mistake.message)),
            None => lost.push(Diagnostic { labels: Vec::new(), ..mistake }),
        }
    }
    if !lost.is_empty() {
        return Err(lost);
    }
    for quoted in quotes(program, &facts, &symbols, &sources) {
        let place = quoted.place.as_ref().filter(|place| place.file == name);
        let line = place.map(|place| place.line);
        let Some(row) = line.and_then(|line| candidate.row_on(line)) else { continue };
        // A quote that may be meant at several places does stand in its text.
        if matches!(quoted.state, QuoteState::Found | QuoteState::Repeated) {
            continue;
        }
        let words = quoted.quote.as_deref().map(|quote| format!("“{quote}”: ")).unwrap_or_default();
        let problem = quoted.problem().unwrap_or_default();
        reasons[row].get_or_insert(format!("{words}{problem}"));
    }
    let is_clean = reasons.iter().all(Option::is_none);
    Ok(if is_clean { Vec::new() } else { reasons })
}

/// Why a row is not what was asked for: it is of another kind, or lacks what none may lack.
fn unasked(row: &Json, extraction: &Extraction<'_>) -> Option<String> {
    let (kind, row) = row.as_object()?.iter().next()?;
    if !extraction.asks_for(kind) {
        return Some(format!("nobody asked for {}", quoted(kind)));
    }
    let row = row.as_object()?;
    let missing: Vec<String> =
        extraction.needed(kind).filter(|key| !row.contains_key(*key)).map(quoted_key).collect();
    (!missing.is_empty()).then(|| format!("it lacks {}", missing.join(" and ")))
}

fn quoted_key(key: &str) -> String {
    format!("`{key}`")
}

/// The disk, but for one file.
struct Overlay<'f> {
    file: &'f str,
    text: String,
}

impl Loader for Overlay<'_> {
    fn expect_includable(&self, path: &str, named: &[String]) -> Result<(), LoadError> {
        Disk.expect_includable(path, named)
    }

    fn load(&self, path: &str) -> Result<String, LoadError> {
        if path == self.file { Ok(self.text.clone()) } else { Disk.load(path) }
    }

    fn load_text(&self, path: &str, within: &str) -> Result<Vec<u8>, LoadError> {
        Disk.load_text(path, within)
    }
}

/// Where what comes of a file is written; standard output where there is no path.
struct Places {
    /// The folder that the file is in.
    folder: PathBuf,
    case: Option<PathBuf>,
    aside: Option<PathBuf>,
}

impl Places {
    fn new(file: &str, options: &CheckExtractionOptions) -> Self {
        let beside = |ending: &str| Path::new(file).with_extension(ending);
        let case = match (&options.output, file) {
            (Some(path), _) => Some(PathBuf::from(path)),
            (None, STDIN) => None,
            (None, _) => Some(beside("case.json")),
        };
        let aside = match (&options.set_aside, &options.output, file) {
            (Some(path), ..) => Some(PathBuf::from(path)),
            (None, Some(path), _) => Some(Path::new(path).with_extension("set-aside.jsonl")),
            (None, None, STDIN) => None,
            (None, None, _) => Some(beside("set-aside.jsonl")),
        };
        let folder = Path::new(file).parent().unwrap_or(Path::new("")).to_owned();
        Self { folder, case, aside }
    }

    /// What was checked, as it is to be written here: nothing is written over that is there, and what the
    /// casefile names is as seen from it.
    fn take(
        &self,
        mut checked: CheckedFile,
        program: &Program,
        force: bool,
    ) -> Result<CheckedFile, Vec<Diagnostic>> {
        let aside = self.aside.as_ref().filter(|_| !checked.aside.is_empty());
        let mut written = self.case.iter().chain(aside);
        if let Some(path) = written.find(|path| path.exists() && !force) {
            return Err(vec![disk::is_there(path)]);
        }
        if let Some(case) = &self.case {
            let to = case.parent().unwrap_or(Path::new(""));
            let moved = Move { from: &self.folder, to };
            let Candidate { head, rows } = &mut checked.kept;
            moved.includes(head.get_mut("include"));
            moved.expect_includable(head.get("include"), case).map_err(|mistake| vec![mistake])?;
            moved.texts(program, rows).map_err(|mistake| vec![mistake])?;
        }
        Ok(checked)
    }
}

/// Writes the casefile, and what was set aside.
fn write(
    checked: &CheckedFile,
    file: &str,
    places: &Places,
    console: &Console,
) -> Result<(), Stop> {
    let Places { case: output, aside, .. } = places;
    let case = checked.kept.text();
    match output {
        Some(path) => disk::replace(path, &case)?,
        None => console.print(|out, _| out.write_all(case.as_bytes()))?,
    }
    let lines =
        checked.aside.iter().map(|(row, why)| json!({"reason": why, "row": row}).to_string());
    let text: String = lines.map(|line| line + "\n").collect();
    match aside {
        Some(path) if !text.is_empty() => disk::replace(path, &text)?,
        Some(_) => {}
        None => checked.aside.iter().for_each(|(row, why)| note(&told(row, why))),
    }
    let into = |path: &Option<PathBuf>| {
        path.as_ref().map_or_else(String::new, |path| format!(" ({})", path.display()))
    };
    let kept = counted(checked.kept.rows.len(), "row", "rows");
    let mut summary = format!("{}: {kept} kept{}", display_name(file), into(output));
    if !checked.aside.is_empty() {
        summary = format!("{summary}, {} set aside{}", checked.aside.len(), into(aside));
    }
    note(&crate::diagnostic::visible(&summary));
    Ok(())
}

fn told(row: &Json, why: &str) -> String {
    crate::diagnostic::visible(&format!("set aside: {why}: {row}"))
}
