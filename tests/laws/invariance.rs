//! What changes nothing: laws 4, 5, 10 and 17.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::case::{Case, id, is_statement, relation, row_mut};
use super::outcome::{Files, Outcome, text};
use super::reading::dates::interval;
use super::trial::{Picks, Verdict, ensure, laws, same};

/// Compares all that is printed, relation by relation.
fn same_print(before: &Outcome, after: &Outcome) -> Verdict {
    for (relation, rows) in &before.0 {
        let less: Vec<_> = rows.difference(&after.0[relation]).collect();
        let more: Vec<_> = after.0[relation].difference(rows).collect();
        ensure(less.is_empty() && more.is_empty(), || {
            format!("{relation} loses {less:?} and gains {more:?}")
        })?;
    }
    Ok(())
}

/// The casefile without the statements that were known only later, and what links to them.
fn past(case: &Case, moment: &str) -> Option<Case> {
    let as_of = interval(moment, case.minutes())?.last;
    let (zone, notes) = (case.minutes(), case.notes());
    let gone: BTreeSet<&String> =
        notes.statements.iter().filter(|(_, s)| s.known() > as_of).map(|(id, _)| id).collect();
    let is_gone = |value: &Value| value.as_str().is_some_and(|id| gone.contains(&id.to_owned()));
    // A withdrawal that was known before what it withdraws cannot stay without it.
    let dangling =
        notes.statements.iter().any(|(id, s)| gone.contains(&s.what) && !gone.contains(id));
    if dangling {
        return None;
    }
    let mut past = case.clone();
    past.facts.retain(|fact| !is_statement(fact) || !gone.contains(&id(fact).to_owned()));
    for fact in &mut past.facts {
        let row = row_mut(fact);
        let since = row.get("rests_on_since").cloned().unwrap_or_default();
        let later = since["day"].as_str().and_then(|day| interval(day, zone));
        let found_later = later.is_some_and(|day| day.last > as_of);
        for key in ["rests_on", "about"] {
            if let Some(list) = row.get_mut(key).and_then(Value::as_array_mut) {
                list.retain(|root| !is_gone(root) && !(found_later && *root == since["root"]));
            }
        }
        row.retain(|key, value| match key.as_str() {
            "about" => !is_gone(value),
            "may_rest_on" => !is_gone(&value["root"]),
            "rests_on_since" => !is_gone(&value["root"]) && !found_later,
            _ => true,
        });
    }
    Some(past)
}

/// The status at a moment uses only what was known by it: deleting later statements, and the links
/// to them, changes nothing.
fn law_4(case: &Case, picks: &mut Picks) -> Verdict {
    let day = format!("2024-03-{:02}", 1 + picks.below(26));
    let moment = picks.among(&["", "T09:00Z", "T18:30+03:00"]);
    let moment = format!("{day}{moment}");
    let case = case.clone().as_of(&moment);
    let Some(past) = past(&case, &moment) else { return Ok(()) };
    let (now, then) = (Outcome::printed(&Files::of(&case)), Outcome::printed(&Files::of(&past)));
    // When a statement became known is printed of later ones, too.
    let known_by_then = |mut outcome: Outcome| {
        let kept: BTreeSet<&str> = past.facts.iter().map(id).collect();
        outcome.0.get_mut("known").unwrap().retain(|row| kept.contains(row[0].as_str()));
        outcome
    };
    same_print(&known_by_then(now), &known_by_then(then))
}

/// The order of facts changes nothing, nor does splitting a file in two, each with its zone.
fn law_5(case: &Case, picks: &mut Picks) -> Verdict {
    let before = Outcome::printed(&Files::of(case));
    let mut turned = case.clone();
    for at in (1..turned.facts.len()).rev() {
        turned.facts.swap(at, picks.below(at + 1));
    }
    same_print(&before, &Outcome::printed(&Files::of(&turned)))?;
    let rest = turned.facts.split_off(picks.below(turned.facts.len()));
    let other = Case { facts: rest, ..turned.clone() };
    let files = BTreeMap::from([
        ("one.json".to_owned(), text(&turned, "generated")),
        ("other.json".to_owned(), text(&other, "generated")),
    ]);
    same_print(&before, &Outcome::printed(&Files(files)))
}

/// Every id of every kind with a new one, so that their order turns round.
fn renamed(case: &Case) -> BTreeMap<String, String> {
    let mut ids: BTreeSet<String> = case.facts.iter().map(|fact| id(fact).to_owned()).collect();
    ids.remove("");
    let count = ids.len();
    ids.into_iter().enumerate().map(|(at, id)| (id, format!("z{:03}", count - at))).collect()
}

fn rename(value: &mut Value, names: &BTreeMap<String, String>) {
    match value {
        Value::String(text) => {
            if let Some(name) = names.get(text) {
                text.clone_from(name);
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|one| rename(one, names)),
        Value::Object(row) => row.values_mut().for_each(|one| rename(one, names)),
        _ => {}
    }
}

/// Renaming every id consistently, also so that their order turns round, renames the output and
/// changes nothing else. Two that contradict each other are printed once, the first one first.
fn law_10(case: &Case, _: &mut Picks) -> Verdict {
    let names = renamed(case);
    let mut other = case.clone();
    other.facts.iter_mut().for_each(|fact| rename(fact, &names));
    let pairs = BTreeMap::from([("question_contradictory", 1), ("office_held_twice", 1)]);
    let print = |case: &Case, names: &BTreeMap<String, String>| {
        let Outcome(relations) = Outcome::printed(&Files::of(case));
        let of = |(relation, rows): (String, BTreeSet<Vec<String>>)| {
            let new = |cell: String| names.get(&cell).cloned().unwrap_or(cell);
            let rows = rows.into_iter().map(|row| {
                let mut row: Vec<String> = row.into_iter().map(new).collect();
                if let Some(from) = pairs.get(relation.as_str()) {
                    row[*from..].sort();
                }
                row
            });
            let rows = rows.collect();
            (relation, rows)
        };
        Outcome(relations.into_iter().map(of).collect())
    };
    same_print(&print(case, &names), &print(&other, &BTreeMap::new()))
}

/// A date that contains this one, in every zone.
fn coarser(date: &str, picks: &mut Picks) -> String {
    let day: usize = date.get(8..10).and_then(|day| day.parse().ok()).unwrap_or(15);
    let whole = date.len() == "2024-03-01".len() || date.contains("T") && !date.contains('/');
    if whole && (2..30).contains(&day) && picks.below(2) == 0 {
        return format!("2024-03-{:02}/2024-03-{:02}", day - 1, day + 1);
    }
    "2024-02/2024-04".to_owned()
}

/// A coarser date never makes a statement known sooner, nor puts two in order.
fn law_17(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let dated: Vec<(String, &str)> = case
        .facts
        .iter()
        .filter(|fact| is_statement(fact))
        .flat_map(|fact| ["on", "published", "seen"].map(|key| (fact, key)))
        .filter(|(fact, key)| fact[relation(fact)].get(key).is_some())
        .map(|(fact, key)| (id(fact).to_owned(), key))
        .collect();
    let Some((s, key)) = picks.one(&dated) else { return Ok(()) };
    let mut other = case.clone();
    let row = row_mut(other.fact_mut(s));
    let date = coarser(row[*key].as_str().unwrap(), picks);
    row.insert((*key).to_owned(), json!(date));
    let (before, after) = (Outcome::of(&case), Outcome::of(&other));
    let times = |outcome: &Outcome, relation: &str| -> BTreeMap<String, Vec<i64>> {
        let time = |row: &Vec<String>| row[1..].iter().map(|at| at.parse().unwrap()).collect();
        outcome.rows(relation).iter().map(|row| (row[0].clone(), time(row))).collect()
    };
    let (known, known_after) = (times(&before, "known"), times(&after, "known"));
    ensure(known_after[s] >= known[s], || format!("{s} is known sooner, {key} {date}"))?;
    let (said, said_after) = (times(&before, "said"), times(&after, "said"));
    let earlier = |said: &BTreeMap<String, Vec<i64>>, a: &str, b: &str| said[a][1] < said[b][0];
    for other in said.keys() {
        for (a, b) in [(s, other), (other, s)] {
            ensure(!earlier(&said_after, a, b) || earlier(&said, a, b), || {
                format!("{a} is now earlier than {b}, {key} of {s} being {date}")
            })?;
        }
    }
    same("others", &known.len(), &known_after.len())
}

laws! {
    law_4_the_past_knows_nothing_of_the_future(6): law_4,
    law_5_order_and_files_change_nothing(4): law_5,
    law_10_names_do_not_matter(6): law_10,
    law_17_a_coarser_date_knows_less(6): law_17,
}
