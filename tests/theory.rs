//! A smallest casefile for every condition of the theory: see `theory/README.md`.
//!
//! Each notices what it says it does: an answer changes when the condition is dropped, or the rule.

#![allow(
    missing_docs,
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::pedantic,
    clippy::nonminimal_bool,
    clippy::only_used_in_recursion,
    clippy::wrong_self_convention,
    reason = "a test stops at its first surprise, and a reading has as many lines as the theory"
)]

#[path = "theory/mutations.rs"]
mod mutations;
mod reading;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::Limits;
use geoinfer::engine::batch::{self, Baseline, Trial};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{
    Condition, Loaded, Program, RelationId, RuleId, Variants, builtin_sources, conditions, load,
};
use geoinfer::review::answers;
use geoinfer::value::Value;
use rayon::prelude::*;
use serde_json::Value as Json;

/// What stands for the loss of a whole rule.
const WHOLE: &str = "all of it";

/// What no casefile notices, with the reasons.
const EXCEPTIONS: &str = "exceptions.json";

/// A rule, and a condition of it as `infer rules cover` writes it; of several with one text, all but
/// the first have a number. Or the whole rule.
type Loss = (String, String);

struct Rulebook {
    loaded: Loaded,
    sources: Sources,
    answers: Vec<RelationId>,
    /// Each loss with the rule and, where it is one, the condition.
    losses: BTreeMap<Loss, (RuleId, Option<Condition>)>,
}

static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(|| {
    let mut sources = Sources::default();
    let loaded = load(builtin_sources(), &|_| Err("no includes".to_owned()), &mut sources);
    let answers = answers(&loaded.program);
    let mut losses = BTreeMap::new();
    for condition in conditions(&loaded.files) {
        let Condition { rule, text, .. } = &condition;
        let name = &loaded.program.rules[rule.index()].name;
        losses.insert((name.clone(), WHOLE.to_owned()), (*rule, None));
        let twins = |number: usize| match number {
            1 => text.clone(),
            _ => format!("{text} #{number}"),
        };
        let free = (1..).map(|n| (name.clone(), twins(n))).find(|it| !losses.contains_key(it));
        losses.insert(free.unwrap(), (*rule, Some(condition)));
    }
    Rulebook { loaded, sources, answers, losses }
});

/// A casefile with what it notices and the statuses that claims.md gives.
struct Case {
    place: String,
    notices: Vec<Loss>,
    /// What of a rule it notices to be another.
    changes: Vec<Loss>,
    facts: Vec<Json>,
    /// The texts that lie beside it, by path.
    texts: BTreeMap<String, String>,
    zone: Option<String>,
    status: BTreeMap<String, String>,
    /// Why the independent reading gives other statuses; most often it gives these.
    reading: Option<String>,
}

fn json(name: &str) -> Json {
    serde_json::from_str(&std::fs::read_to_string(format!("tests/theory/{name}")).unwrap()).unwrap()
}

fn losses(value: &Json) -> Vec<Loss> {
    let rules = value.as_object().into_iter().flatten();
    rules
        .flat_map(|(rule, texts)| {
            let texts = texts.as_array().unwrap().iter();
            texts.map(|text| (rule.clone(), text.as_str().unwrap().to_owned()))
        })
        .collect()
}

fn cases() -> Vec<Case> {
    let mut names: Vec<String> = std::fs::read_dir("tests/theory")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".json") && name != EXCEPTIONS)
        .collect();
    names.sort();
    let text = |it: &Json| it.as_str().map(str::to_owned);
    let case = |name: &str, line: usize, it: &Json| Case {
        place: format!("tests/theory/{name}:{}", line + 2),
        notices: losses(&it["notices"]),
        changes: losses(&it["changes"]),
        facts: it["facts"].as_array().unwrap().clone(),
        texts: serde_json::from_value(it["texts"].clone()).unwrap_or_default(),
        zone: text(&it["zone"]),
        status: serde_json::from_value(it["status"].clone()).unwrap(),
        reading: text(&it["reading"]),
    };
    let of = |name: &String| {
        let list = json(name).as_array().unwrap().clone();
        list.iter().enumerate().map(|(line, it)| case(name, line, it)).collect::<Vec<_>>()
    };
    names.iter().flat_map(of).collect()
}

/// A casefile and the texts beside it.
struct Files<'c>(String, &'c BTreeMap<String, String>);

impl Loader for Files<'_> {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        let text = self.1.iter().find(|(name, _)| path.ends_with(name.as_str()));
        Ok(text.map_or(&self.0, |(_, text)| text).clone())
    }
}

impl Case {
    fn database(&self) -> Database {
        let program = &RULEBOOK.loaded.program;
        let mut file = serde_json::json!({"title": "a case of the theory", "facts": self.facts});
        if let Some(zone) = &self.zone {
            file["zone"] = serde_json::json!(zone);
        }
        let (mut database, mut sources) = (Database::new(program), Sources::default());
        let text = Files(file.to_string(), &self.texts);
        let paths = [self.place.clone()];
        let (_, diagnostics) = facts::load(program, &paths, &text, &mut sources, &mut database);
        let report = render_all(&diagnostics, &sources, false);
        assert!(!has_errors(&diagnostics), "{}\n{report}", self.place);
        database
    }

    fn derived(&self) -> BTreeMap<String, String> {
        let program = &RULEBOOK.loaded.program;
        let mut database = self.database();
        batch::run(program, &mut database, Limits::default()).unwrap();
        let text = |value: &Value| match *value {
            Value::Symbol(symbol) => database.symbols.text(symbol).to_owned(),
            _ => unreachable!("a status has no numbers"),
        };
        let status = program.find("status").unwrap();
        let rows = database.sorted(status);
        rows.iter().map(|row| (text(&row[0]), text(&row[1]))).collect()
    }

    fn read(&self) -> BTreeMap<String, String> {
        let zone = self.zone.as_deref().map_or(0, minutes);
        let reading = reading::read(&self.facts, zone, None);
        let standing = reading.standing.iter();
        standing.map(|(p, standing)| (p.clone(), standing.status.to_owned())).collect()
    }
}

/// An offset as `+05:30` in minutes.
fn minutes(zone: &str) -> i64 {
    let Some((hours, minutes)) = zone.split_once(':') else { return 0 };
    let part = |text: &str| text.trim_start_matches(['+', '-']).parse::<i64>().unwrap();
    let ahead = part(hours) * 60 + part(minutes);
    if zone.starts_with('-') { -ahead } else { ahead }
}

/// The program without what is lost, or nothing if that cannot be dropped alone.
fn variant(variants: &Variants<'_>, loss: &Loss) -> Option<(RuleId, Program)> {
    let (rule, condition) = RULEBOOK.losses.get(loss)?;
    let program = match condition {
        Some(condition) => variants.without(condition).ok()?,
        None => variants.without_rule(*rule),
    };
    Some((*rule, program))
}

fn baseline(case: &Case) -> Baseline<'static> {
    Baseline::new(&RULEBOOK.loaded.program, case.database(), Limits::default()).unwrap()
}

fn notices(case: &Baseline<'_>, rule: RuleId, variant: &Program) -> bool {
    let Rulebook { loaded, answers, .. } = &*RULEBOOK;
    case.notices(&Trial::new(&loaded.program, variant, rule, answers)).unwrap()
}

fn variants() -> Variants<'static> {
    Variants::new(&RULEBOOK.loaded, &RULEBOOK.sources)
}

#[test]
fn each_casefile_notices_what_it_says() {
    let variants = variants();
    cases().par_iter().for_each(|case| {
        let baseline = baseline(case);
        for loss in &case.notices {
            let found = variant(&variants, loss);
            let noticed = found.is_some_and(|(rule, it)| notices(&baseline, rule, &it));
            assert!(noticed, "{} does not notice the loss of {loss:?}", case.place);
        }
    });
}

/// Beside what is lost, constants and comparisons that are others; the campaign `mutants` tries all of them.
#[test]
fn each_casefile_notices_the_changes_that_it_says() {
    let (variants, texts) = (variants(), mutations::Texts::new(&RULEBOOK.loaded.files));
    cases().par_iter().filter(|case| !case.changes.is_empty()).for_each(|case| {
        let baseline = baseline(case);
        for (name, change) in &case.changes {
            let mut mutants = Vec::new();
            let rules = &RULEBOOK.loaded.program.rules;
            let rule = rules.iter().position(|rule| rule.name == *name).map(RuleId::from_index);
            let rule = rule.unwrap_or_else(|| panic!("{}: no rule is called {name}", case.place));
            mutations::of_rule(&variants, &texts, rule, &mut mutants);
            // One constant may stand in a rule twice.
            let mut same = mutants.iter().filter(|mutant| mutant.change == *change);
            let noticed = same.any(|it| notices(&baseline, rule, &it.program));
            assert!(noticed, "{} does not notice that {change} in {name}", case.place);
        }
    });
}

#[test]
fn every_condition_has_its_casefile_or_its_reason() {
    let variants = variants();
    let all: Vec<&Loss> = RULEBOOK.losses.keys().collect();
    let droppable: BTreeSet<&Loss> =
        all.into_par_iter().filter(|loss| variant(&variants, loss).is_some()).collect();
    let cases = cases();
    let noticed: BTreeSet<&Loss> = cases.iter().flat_map(|case| &case.notices).collect();
    let list = json(EXCEPTIONS);
    let excepted: BTreeSet<Loss> =
        list.as_array().unwrap().iter().flat_map(|it| losses(&it["of"])).collect();
    let excepted: BTreeSet<&Loss> = excepted.iter().collect();
    let missing: Vec<_> = droppable.iter().filter(|it| !noticed.contains(**it)).collect();
    let missing: Vec<_> = missing.into_iter().filter(|it| !excepted.contains(**it)).collect();
    assert!(missing.is_empty(), "neither casefile nor reason: {missing:#?}");
    let idle: Vec<_> = excepted.iter().filter(|it| noticed.contains(**it)).collect();
    assert!(idle.is_empty(), "a reason, though a casefile notices it: {idle:#?}");
    let gone: Vec<_> = excepted.difference(&droppable).collect();
    assert!(gone.is_empty(), "a reason for what cannot be dropped: {gone:#?}");
}

#[test]
fn each_casefile_has_its_statuses() {
    cases().par_iter().for_each(|case| {
        assert_eq!(case.derived(), case.status, "{}: the rulebook", case.place);
        let agrees = case.read() == case.status;
        assert_eq!(agrees, case.reading.is_none(), "{}: the reading", case.place);
    });
}
