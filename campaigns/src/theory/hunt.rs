//! Looks for casefiles that notice what none does yet: those of `tests/theory`, changed a little.

use std::time::{Duration, Instant};

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors};
use geoinfer::engine::Limits;
use geoinfer::engine::batch::{Baseline, Trial};
use geoinfer::facts;
use geoinfer::program::Program;
use serde_json::{Map, Value as Json, json};

use super::mutants::files;
use super::mutations::Mutant;
use crate::numbers::Numbers;

/// How often a casefile is changed before it is tried.
const CHANGES: usize = 4;

/// The stances that statements are changed into.
const STANCES: [&str; 12] = [
    "asserted",
    "assessed",
    "confirmed",
    "admitted",
    "denied",
    "hedged",
    "relayed",
    "called_possible",
    "intended",
    "claimed_responsibility",
    "declined_to_comment",
    "retracted",
];

/// Looks for so many seconds; prints each casefile that notices a mutant, as small as it was found to be.
/// Those that are left.
pub(super) fn hunt(
    program: &Program,
    answers: &[geoinfer::program::RelationId],
    mut mutants: Vec<Mutant>,
    bases: &[(Vec<String>, Json)],
    (seconds, seed): (u64, u64),
) -> Vec<Mutant> {
    let mut numbers = Numbers::new(seed);
    let begun = Instant::now();
    let mut tried = 0_u64;
    while !mutants.is_empty() && begun.elapsed() < Duration::from_secs(seconds) {
        let rule = &program.rules[mutants[numbers.below(mutants.len())].rule.index()].name;
        let near: Vec<&Json> =
            bases.iter().filter(|(rules, _)| rules.contains(rule)).map(|(_, case)| case).collect();
        let any = numbers.one(bases).map(|(_, case)| case);
        let Some(base) = numbers.one(&near).copied().or(any) else { break };
        let mut case = base.clone();
        for _ in 0..=numbers.below(CHANGES) {
            change(&mut case, &mut numbers);
        }
        tried += 1;
        let Some(baseline) = baseline(program, &case) else { continue };
        let is_noticed = |mutant: &Mutant, baseline: &Baseline<'_>| {
            let trial = Trial::new(program, &mutant.program, mutant.rule, answers);
            baseline.notices(&trial).unwrap_or(false)
        };
        let (found, left): (Vec<Mutant>, Vec<Mutant>) =
            mutants.into_iter().partition(|mutant| is_noticed(mutant, &baseline));
        mutants = left;
        for mutant in found {
            let small = smallest(case.clone(), |case| {
                self::baseline(program, case).is_some_and(|it| is_noticed(&mutant, &it))
            });
            let rule = &program.rules[mutant.rule.index()].name;
            let notices = json!({rule: [mutant.change]});
            println!(
                "FOUND {}",
                json!({"changes": notices, "facts": small["facts"], "zone": small["zone"]})
            );
        }
    }
    println!("{tried} casefiles tried, {} mutants left", mutants.len());
    mutants
}

fn baseline<'p>(program: &'p Program, case: &Json) -> Option<Baseline<'p>> {
    let (mut database, mut sources) = (Database::new(program), Sources::default());
    let paths = ["case.json".to_owned()];
    let (_, mistakes) = facts::load(program, &paths, &files(case), &mut sources, &mut database);
    if has_errors(&mistakes) {
        return None;
    }
    Baseline::new(program, database, Limits::default()).ok()
}

fn rows(case: &mut Json) -> Vec<(String, &mut Map<String, Json>)> {
    let facts = case["facts"].as_array_mut().into_iter().flatten();
    let rows = facts.filter_map(|fact| {
        let (kind, row) = fact.as_object_mut()?.iter_mut().next()?;
        Some((kind.clone(), row.as_object_mut()?))
    });
    rows.collect()
}

/// The keys of dates.
const DATES: [&str; 6] = ["on", "when", "published", "seen", "window", "date"];

fn change(case: &mut Json, numbers: &mut Numbers) {
    match numbers.below(6) {
        0 | 1 => copy_value(case, numbers),
        2 => shift_date(case, numbers),
        3 => another_stance(case, numbers),
        4 => one_more(case, numbers),
        _ => another_number(case, numbers),
    }
}

/// A value of one row in place of a value of another, under the same key or both a date.
fn copy_value(case: &mut Json, numbers: &mut Numbers) {
    let mut rows = rows(case);
    let (from, to) = (numbers.below(rows.len()), numbers.below(rows.len()));
    let pairs: Vec<(String, Json)> = rows[from]
        .1
        .iter()
        .filter(|(key, _)| *key != "id")
        .map(|(k, v)| (k.clone(), v.clone()))
        .collect();
    let Some((key, value)) = numbers.one(&pairs).cloned() else { return };
    let is_date = |key: &str| DATES.contains(&key);
    let keys: Vec<String> = rows[to]
        .1
        .keys()
        .filter(|it| **it == key || is_date(it) && is_date(&key))
        .cloned()
        .collect();
    let key = numbers.one(&keys).cloned().unwrap_or(key);
    rows[to].1.insert(key, value);
}

/// A day earlier or later, or with an hour, or an hour earlier or later.
fn shift_date(case: &mut Json, numbers: &mut Numbers) {
    let mut rows = rows(case);
    let at = numbers.below(rows.len());
    let keys: Vec<String> =
        rows[at].1.keys().filter(|key| DATES.contains(&key.as_str())).cloned().collect();
    let Some(key) = numbers.one(&keys) else { return };
    let Some(text) = rows[at].1[key].as_str().map(str::to_owned) else { return };
    let Some((day, rest)) = text.split_at_checked(10) else { return };
    let Ok(day) = day.parse::<jiff::civil::Date>() else { return };
    let moved = match numbers.below(6) {
        0 => day.tomorrow().ok(),
        1 => day.yesterday().ok(),
        _ => Some(day),
    };
    let moved = moved.unwrap_or(day);
    let hours = ["T00:00Z", "T23:59Z", "T12:00Z", "", "/..", "T00:01Z"];
    let rest = if numbers.once_in(2) { rest } else { hours[numbers.below(hours.len())] };
    rows[at].1.insert(key.clone(), json!(format!("{moved}{rest}")));
}

fn another_stance(case: &mut Json, numbers: &mut Numbers) {
    let Some(facts) = case["facts"].as_array_mut() else { return };
    let at = numbers.below(facts.len());
    let Some((kind, row)) = facts[at].as_object().and_then(|fact| fact.iter().next()) else {
        return;
    };
    if STANCES.contains(&kind.as_str()) {
        let stance = STANCES[numbers.below(STANCES.len())];
        facts[at] = json!({stance: row});
    }
}

/// A row once more, under another id.
fn one_more(case: &mut Json, numbers: &mut Numbers) {
    let Some(facts) = case["facts"].as_array_mut() else { return };
    let mut copy = facts[numbers.below(facts.len())].clone();
    let id = format!("n{}", facts.len());
    let row = copy.as_object_mut().and_then(|fact| fact.values_mut().next());
    if let Some(row) = row.and_then(Json::as_object_mut) {
        row.insert("id".to_owned(), json!(id));
        let flags = ["authority", "unnamed", "rests_on_unknown"];
        if numbers.once_in(4) {
            row.insert(flags[numbers.below(3)].to_owned(), json!(true));
        }
        if numbers.once_in(4) {
            row.insert("scope".to_owned(), json!("hedged"));
        }
    }
    facts.push(copy);
}

fn another_number(case: &mut Json, numbers: &mut Numbers) {
    for (_, row) in rows(case) {
        for value in row.values_mut() {
            if let Some(number) = value.as_i64()
                && numbers.once_in(2)
            {
                *value = json!(number + if numbers.once_in(2) { 1 } else { -1 });
            }
        }
    }
}

/// Without each row and each value that is not needed.
fn smallest(mut case: Json, holds: impl Fn(&Json) -> bool) -> Json {
    loop {
        let found = smaller(&case).into_iter().find(&holds);
        match found {
            Some(less) => case = less,
            None => return case,
        }
    }
}

fn smaller(case: &Json) -> Vec<Json> {
    let mut all = Vec::new();
    let count = case["facts"].as_array().map_or(0, Vec::len);
    for at in (0..count).rev() {
        let mut less = case.clone();
        less["facts"].as_array_mut().map(|facts| facts.remove(at));
        all.push(less);
    }
    for at in 0..count {
        let keys: Vec<String> = rows(&mut case.clone())[at].1.keys().cloned().collect();
        for key in keys.iter().filter(|key| *key != "id") {
            let mut less = case.clone();
            rows(&mut less)[at].1.remove(key);
            all.push(less);
        }
    }
    if !case["zone"].is_null() {
        let mut less = case.clone();
        less["zone"] = Json::Null;
        all.push(less);
    }
    all
}
