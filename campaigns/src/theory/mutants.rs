//! The mutation score of the rulebook: of all the rulebooks in which one thing is changed, how many give an
//! answer of some casefile otherwise.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::Instant;

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::Limits;
use geoinfer::engine::batch::{Baseline, Trial};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{Program, RelationId, Variants, builtin_sources, load};
use geoinfer::review::{answers, answers_named};
use proptest::strategy::Strategy as _;
use serde_json::{Value as Json, json};

use super::hunt::hunt;
use super::laws::case::case;
use super::laws::outcome::text;
use super::mutations::{Kind, Mutant, each};
use crate::generated::Values;
use crate::inputs::corpus::root;
use crate::tally::Tally;

/// What no casefile can notice, with the reasons.
const EQUIVALENT: &str = "campaigns/equivalent.json";

/// Tries every mutant on the casefiles of `tests/theory`, the stories, and so many generated casefiles; looks
/// so many seconds for other casefiles.
#[must_use]
pub fn run(inputs: u64, seed: u64, only: Option<&str>, hunting: u64) -> Tally {
    let mut sources = Sources::default();
    let loaded = load(builtin_sources(), &|_| Err("no includes".to_owned()), &mut sources);
    let program = &loaded.program;
    let name = |mutant: &Mutant| program.rules[mutant.rule.index()].name.clone();
    let mut tally = Tally::new("mutants", seed);
    let begun = Instant::now();
    let cases = written(program);
    tally.count("casefiles", cases.len() as u64);
    let mut screen = Screen::new(program, &cases);
    let refused = each(&loaded, &Variants::new(&loaded, &sources), &mut |mutant| {
        if only.is_none_or(|it| it == name(&mutant)) {
            tally.inputs += 1;
            screen.try_one(mutant);
        }
    });
    tally.count("that are no program", refused as u64);
    let mut survivors = screen.told(&mut tally, "noticed by casefiles");
    drop(cases);
    if hunting > 0 {
        survivors = hunt(program, &answers(program), survivors, &bases(), (hunting, seed));
    }
    let cases = generated(program, inputs, seed);
    tally.count("generated casefiles", cases.len() as u64);
    let mut screen = Screen::new(program, &cases);
    survivors.into_iter().for_each(|mutant| screen.try_one(mutant));
    let equivalent = equivalent();
    for mutant in screen.told(&mut tally, "noticed by generated casefiles") {
        let key = (name(&mutant), mutant.change.clone());
        if equivalent.contains(&key) {
            tally.count("that mean the same, by the list", 1);
        } else {
            let said = format!("{}: {}: {}", mutant.kind.name(), key.0, key.1);
            tally.find(said.as_bytes(), &said);
        }
    }
    tally.seconds = begun.elapsed().as_secs_f64();
    tally.told()
}

/// A casefile, with what follows from it.
struct Casefile<'p> {
    place: String,
    baseline: Baseline<'p>,
}

/// What the independent reading of the theory gives, too, so that it is known to be right.
const READ: [&str; 7] =
    ["status", "origin_range", "credibility", "report_count", "flag", "notice", "leads"];

/// The casefiles for changes that were found by looking for them.
const CHANGES: &str = "tests/theory/changes.json";

/// Tries mutants on casefiles, and keeps those that none notices.
struct Screen<'c, 'p> {
    program: &'p Program,
    cases: &'c [Casefile<'p>],
    answers: Vec<RelationId>,
    read: Vec<RelationId>,
    /// How many there were, were noticed, and were noticed in what the reading gives.
    of_kind: BTreeMap<Kind, [u64; 3]>,
    survivors: Vec<Mutant>,
}

impl<'c, 'p> Screen<'c, 'p> {
    fn new(program: &'p Program, cases: &'c [Casefile<'p>]) -> Self {
        let answers = answers(program);
        let read = answers_named(program, &READ.map(str::to_owned)).unwrap_or_default();
        Self { program, cases, answers, read, of_kind: BTreeMap::new(), survivors: Vec::new() }
    }

    fn first(&self, mutant: &Mutant, answers: &[RelationId]) -> Option<&'c Casefile<'p>> {
        let trial = Trial::new(self.program, &mutant.program, mutant.rule, answers);
        self.cases.iter().find(|case| case.baseline.notices(&trial).unwrap_or(true))
    }

    fn try_one(&mut self, mutant: Mutant) {
        let found = self.first(&mutant, &self.answers);
        let is_read = found.is_some() && self.first(&mutant, &self.read).is_some();
        let counts = self.of_kind.entry(mutant.kind).or_default();
        counts[0] += 1;
        counts[1] += u64::from(found.is_some());
        counts[2] += u64::from(is_read);
        match found {
            Some(case) if case.place.starts_with(CHANGES) => {
                let name = &self.program.rules[mutant.rule.index()].name;
                println!("{} alone notices {}", case.place, json!({name: [mutant.change]}));
            }
            Some(_) => {}
            None => self.survivors.push(mutant),
        }
    }

    fn told(self, tally: &mut Tally, noticed: &str) -> Vec<Mutant> {
        for (kind, [all, some, read]) in self.of_kind {
            let name = kind.name();
            println!("{name}: {some} of {all} {noticed}, {read} in what the reading gives");
            tally.count(noticed, some);
            tally.count(&format!("{noticed}, in what the reading gives"), read);
        }
        self.survivors
    }
}

/// A casefile and the texts beside it.
pub(super) struct Files {
    pub(super) case: String,
    pub(super) texts: BTreeMap<String, String>,
}

impl Loader for Files {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        if path.ends_with("case.json") {
            return Ok(self.case.clone());
        }
        let text = self.texts.iter().find(|(name, _)| path.ends_with(name.as_str()));
        let story = || fs::read_to_string(root().join(path)).map_err(|_| LoadError::Missing);
        text.map_or_else(story, |(_, text)| Ok(text.clone()))
    }
}

fn baseline<'p>(program: &'p Program, files: &Files, path: &str) -> Baseline<'p> {
    let (mut database, mut sources) = (Database::new(program), Sources::default());
    let paths = [path.to_owned()];
    let (_, mistakes) = facts::load(program, &paths, files, &mut sources, &mut database);
    assert!(!has_errors(&mistakes), "{}", render_all(&mistakes, &sources, false));
    let derived = Baseline::new(program, database, Limits::default());
    derived.unwrap_or_else(|error| panic!("{path}: {error:?}"))
}

/// Those of `tests/theory`, and the stories of `facts`.
fn written(program: &Program) -> Vec<Casefile<'_>> {
    let mut cases = Vec::new();
    for path in names("facts") {
        let files = Files { case: String::new(), texts: BTreeMap::new() };
        cases.push(Casefile { baseline: baseline(program, &files, &path), place: path });
    }
    for path in theory() {
        for (at, case) in list(&path).iter().enumerate() {
            let baseline = baseline(program, &files(case), "case.json");
            cases.push(Casefile { place: format!("{path}:{}", at + 2), baseline });
        }
    }
    cases
}

/// The files of `tests/theory`, the one of changes last.
fn theory() -> Vec<String> {
    let mut paths = names("tests/theory");
    paths.retain(|path| !path.ends_with("exceptions.json"));
    paths.sort_by_key(|path| path == CHANGES);
    paths
}

/// A casefile as one of `tests/theory` has it.
pub(super) fn files(case: &Json) -> Files {
    let mut file = json!({"title": "a case of the theory", "facts": case["facts"]});
    if let Some(zone) = case["zone"].as_str() {
        file["zone"] = json!(zone);
    }
    let texts = serde_json::from_value(case["texts"].clone()).unwrap_or_default();
    Files { case: file.to_string(), texts }
}

/// The JSON files of a folder.
fn names(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).into_iter().flatten();
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut names: Vec<String> = names
        .filter(|name| Path::new(name).extension().is_some_and(|it| it == "json"))
        .map(|name| format!("{folder}/{name}"))
        .collect();
    names.sort();
    names
}

fn list(path: &str) -> Vec<Json> {
    let text = fs::read_to_string(root().join(path)).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}

/// The casefiles of `tests/theory`, each with the rules of which it notices something.
fn bases() -> Vec<(Vec<String>, Json)> {
    let cases = theory().into_iter().flat_map(|path| list(&path));
    let rules = |case: &Json| {
        case["notices"].as_object().into_iter().flatten().map(|it| it.0.clone()).collect()
    };
    cases.map(|case| (rules(&case), case)).collect()
}

fn generated(program: &Program, count: u64, seed: u64) -> Vec<Casefile<'_>> {
    let mut values = Values::new(seed);
    let casefile = case().no_shrink();
    let cases = (0..count).filter_map(|_| values.take(&casefile));
    let files = cases.map(|case| Files { case: text(&case, "generated"), texts: BTreeMap::new() });
    let place = || "generated".to_owned();
    let of = |files: &Files| baseline(program, files, "case.json");
    files.map(|files| Casefile { place: place(), baseline: of(&files) }).collect()
}

/// By the rule, and what became of what.
fn equivalent() -> BTreeSet<(String, String)> {
    let mut found = BTreeSet::new();
    for path in ["tests/theory/exceptions.json", EQUIVALENT] {
        for entry in list(path) {
            for (rule, changes) in entry["of"].as_object().into_iter().flatten() {
                let changes = changes.as_array().into_iter().flatten().filter_map(Json::as_str);
                found.extend(changes.map(|change| (rule.clone(), change.to_owned())));
            }
        }
    }
    found
}
