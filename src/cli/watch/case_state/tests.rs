//! How much work an edit is. Work is counted and never timed.

use std::fmt::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};

use clap::Parser;

use super::*;
use crate::cli::console::{ColourChoice, Console};
use crate::cli::reasoner::ReasonerOptions;

const FILES: usize = 10;
const STATEMENTS: usize = 60;

#[derive(Parser)]
struct Arguments {
    #[command(flatten)]
    reasoner: ReasonerOptions,
}

fn reasoner(arguments: &[&str]) -> Arc<Reasoner> {
    let arguments = Arguments::parse_from([&["test"], arguments].concat());
    let reasoner = arguments.reasoner.start(&mut Console::new(ColourChoice::Never));
    Arc::new(reasoner.ok().expect("the rulebook is in order"))
}

/// A case of many statements in several files; a replacement, if there is one, in the first of them.
fn texts(from: &str, to: &str) -> Texts {
    let mut files = Vec::new();
    for file in 0..FILES {
        let mut text = String::from("{\"facts\": [");
        let _ = write!(
            text,
            r#"{{"spoke_with": {{"id": "talk{file}", "who": "a", "whom": "b", "when": "1933-11-17"}}}}"#
        );
        for at in 0..STATEMENTS {
            let by = if at % 2 == 0 { "a" } else { "b" };
            let kind = if at % 3 == 0 { "denied" } else { "asserted" };
            let _ = write!(
                text,
                r#", {{"{kind}": {{"id": "s{file}-{at}", "what": "talk{file}", "by": "{by}", "via": "gazette", "on": "1933-11-18"}}}}"#
            );
        }
        text += "]}";
        files.push((format!("{file}.json"), if file == 0 { text.replace(from, to) } else { text }));
    }
    let includes: Vec<String> = (0..FILES).map(|file| format!("\"{file}.json\"")).collect();
    let root = format!(
        r#"{{"title": "Large", "include": [{}], "facts": [{{"person": {{"id": "a", "name": "A"}}}},
            {{"person": {{"id": "b", "name": "B"}}}}, {{"outlet": {{"id": "gazette", "name": "G"}}}}]}}"#,
        includes.join(", ")
    );
    files.push(("root.json".to_owned(), root));
    Texts::of(files)
}

/// Counts what a deriver is told and what is read of its answers.
struct Counting {
    deriver: Box<dyn Deriver>,
    work: Arc<Work>,
}

#[derive(Default)]
struct Work {
    told: AtomicUsize,
    read: AtomicUsize,
    tried: AtomicUsize,
}

impl Deriver for Counting {
    fn begin(&mut self, given: &Database) -> Result<Database, EvaluationError> {
        self.deriver.begin(given)
    }

    fn follow(
        &mut self,
        edits: &[TupleEdit],
        given: &Database,
        derived: &mut Database,
    ) -> Result<Vec<TupleEdit>, EvaluationError> {
        let answers = self.deriver.follow(edits, given, derived)?;
        self.work.told.fetch_add(edits.len(), Ordering::Relaxed);
        self.work.read.fetch_add(answers.len(), Ordering::Relaxed);
        Ok(answers)
    }

    fn attempt(
        &mut self,
        trials: &[Vec<TupleEdit>],
        given: &Database,
        derived: &mut Database,
    ) -> Result<Vec<Vec<TupleEdit>>, EvaluationError> {
        self.work.tried.fetch_add(trials.len(), Ordering::Relaxed);
        self.deriver.attempt(trials, given, derived)
    }
}

fn begun(reasoner: &Arc<Reasoner>, texts: Texts) -> (CaseState, Arc<Work>) {
    let mut state = CaseState::new(reasoner);
    let (deriver, work) = (deriver(reasoner), Arc::new(Work::default()));
    state.deriver = Box::new(Counting { deriver, work: Arc::clone(&work) });
    let reading = read(&mut state, texts);
    assert!(state.begin(reading).is_ok());
    (state, work)
}

fn read(state: &mut CaseState, texts: Texts) -> CaseReading {
    let file = "root.json".to_owned();
    state.read(Some(&file), &[], texts).ok().expect("the files are in order")
}

/// Follows an edit; how many files were parsed, how many facts the deriver was told, how many answers
/// were read, and how many edits were tried to find causes.
fn follow(arguments: &[&str], from: &str, to: &str) -> [usize; 4] {
    let reasoner = reasoner(arguments);
    let (mut state, work) = begun(&reasoner, texts("", ""));
    assert!(state.derived.len() > 10_000, "{}", state.derived.len());
    let parsed = state.records.parsed();
    let reading = read(&mut state, texts(from, to));
    let moved = state.follow(reading).ok().and_then(Result::ok).expect("it is derived");
    assert!(moved.was.findings != moved.now.findings && !moved.comparison.items.is_empty());
    let (mut fresh, _) = begun(&reasoner, texts(from, to));
    assert_eq!(state.accepted(None), fresh.accepted(None));
    // What is told is all that differs.
    let (mut before, _) = begun(&reasoner, texts("", ""));
    let changes = before.accepted(None).findings.changes(&fresh.accepted(None).findings);
    assert_eq!(moved.was.findings.changes(&moved.now.findings), changes);
    let counts = [&work.told, &work.read, &work.tried].map(|count| count.load(Ordering::Relaxed));
    [state.records.parsed() - parsed, counts[0], counts[1], counts[2]]
}

const ONE: &str = r#"{"denied": {"id": "s0-6""#;
const OTHER: &str = r#"{"declined_to_comment": {"id": "s0-6""#;

#[cfg(feature = "dataflow")]
#[test]
fn a_one_line_edit_is_little_work() {
    let [parsed, told, read, tried] = follow(&["--engine=dataflow", "--workers=2"], ONE, OTHER);
    assert_eq!((parsed, told, tried), (1, 2, 0));
    assert!((1..300).contains(&read), "{read} answers were read");
}

/// From scratch, too, only the causes of several edits are tried.
#[test]
fn from_scratch_only_what_differs_is_parsed_and_told() {
    let [parsed, told, _, tried] = follow(&[], ONE, OTHER);
    assert_eq!((parsed, told, tried), (1, 2, 0));
    let [parsed, told, _, tried] = follow(&[], "\"denied\"", "\"declined_to_comment\"");
    assert_eq!((parsed, told), (1, 2 * STATEMENTS.div_ceil(3)));
    assert!(tried > 0);
}
