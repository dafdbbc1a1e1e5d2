//! What raises and what lowers a claim: laws 11, 12, 14 and 18.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::case::{Case, LATE, id, is_statement, relation, row, row_mut, texts};
use super::outcome::{Outcome, rank};
use super::trial::{Picks, Verdict, ensure, laws};

const SUPPORT: [&str; 5] =
    ["asserted", "assessed", "confirmed", "admitted", "claimed_responsibility"];

/// A new firm, known origin that shares no mark with the others never lowers a claim that was
/// carried, nor worsens its digit. Left out: modal claims, which have no place in that order. From 6,
/// which is no value, a digit may go to 4, but not to 5.
fn law_11(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let propositions = case.propositions();
    let before = Outcome::of(&case);
    let Some(p) = picks.one(&propositions) else { return Ok(()) };
    let Some(rank_before) = rank(before.status(p)).filter(|_| before.claimed(p)) else {
        return Ok(());
    };
    let after = Outcome::of(&case.with([
        json!({"camp": {"id": "fresh"}}),
        json!({"asserted": {"id": "new", "what": p, "by": "fresh", "on": LATE}}),
    ]));
    ensure(rank(after.status(p)) >= Some(rank_before), || {
        format!("{p}: {} becomes {}", before.status(p), after.status(p))
    })?;
    let (digit, digit_after) = (before.digit(p), after.digit(p));
    ensure(digit_after <= digit && (digit, digit_after) != (6, 5), || {
        format!(
            "{p}: digit {digit} becomes {digit_after}, {} {}",
            before.status(p),
            after.status(p)
        )
    })
}

/// Making a statement tentative never raises what it asserts nor lowers what it denies. As the law
/// says, only statements that rest on nothing, and that nothing rests on.
fn law_12(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let rested: Vec<String> = case
        .facts
        .iter()
        .filter(|fact| is_statement(fact))
        .flat_map(|fact| ["rests_on", "rests_on_since", "may_rest_on"].map(|key| texts(fact, key)))
        .flatten()
        .collect();
    let rests = ["rests_on", "rests_on_unknown", "rests_on_since", "may_rest_on", "scope"];
    let alone = |fact: &&Value| {
        (SUPPORT.contains(&relation(fact)) || relation(fact) == "denied")
            && !rests.iter().any(|key| row(fact).contains_key(*key))
            && !rested.iter().any(|root| root == id(fact))
    };
    let all: Vec<&Value> = case.statements().into_iter().filter(alone).collect();
    let Some(firm) = picks.one(&all) else { return Ok(()) };
    let p = row(firm)["what"].as_str().unwrap();
    let mut tentative = case.clone();
    row_mut(tentative.fact_mut(id(firm))).insert("scope".to_owned(), json!("hedged"));
    let (before, after) = (Outcome::of(&case), Outcome::of(&tentative));
    // A firm statement may end others, which stand again if it is tentative.
    if before.rows("ended") != after.rows("ended") {
        return Ok(());
    }
    let (Some(was), Some(is)) = (rank(before.status(p)), rank(after.status(p))) else {
        return Ok(());
    };
    let holds = if relation(firm) == "denied" { is >= was } else { is <= was };
    ensure(holds, || {
        format!(
            "{p}, {} made tentative: {} becomes {}",
            id(firm),
            before.status(p),
            after.status(p)
        )
    })
}

/// Tentative support alone never settles, corroborates, excludes or refutes: with every assertion and
/// every relay tentative, nothing is settled, and nothing opposes but denials.
fn law_14(case: &Case, _: &mut Picks) -> Verdict {
    let mut case = case.clone().at_the_end();
    for fact in &mut case.facts {
        if is_statement(fact) && (SUPPORT.contains(&relation(fact)) || relation(fact) == "relayed")
        {
            row_mut(fact).insert("scope".to_owned(), json!("hedged"));
        }
    }
    let outcome = Outcome::of(&case);
    for relation in ["settled", "excluded"] {
        ensure(outcome.rows(relation).is_empty(), || {
            format!("{relation}: {:?}", outcome.rows(relation))
        })?;
    }
    for p in case.propositions() {
        ensure(outcome.status(&p) != "corroborated", || format!("{p} is corroborated"))?;
    }
    for opposing in outcome.rows("own_opposition") {
        let fact = case.facts.iter().find(|fact| id(fact) == opposing[1]).unwrap();
        ensure(relation(fact) == "denied", || format!("{opposing:?} is no denial"))?;
    }
    Ok(())
}

/// Every report counted is one line where all voices are listed, and every line is counted.
fn law_18(case: &Case, _: &mut Picks) -> Verdict {
    let outcome = Outcome::of(case);
    let direct =
        [("for", "supporter", 1), ("against", "opponent", 1), ("foreseen", "forecaster", 1)];
    let implied = [("for", "implied_supporter", 1), ("against", "implied_opponent", 1)];
    for (kinds, count_at) in [(&direct[..], 2), (&implied[..], 3)] {
        for (position, relation, id_at) in kinds {
            // How often each statement is listed for each proposition.
            let mut lines: BTreeMap<(&str, &str), usize> = BTreeMap::new();
            for row in outcome.rows(relation) {
                *lines.entry((&row[0], &row[*id_at])).or_default() += 1;
            }
            ensure(lines.values().all(|times| *times == 1), || format!("{relation}: {lines:?}"))?;
            for p in case.propositions() {
                let counted =
                    &outcome.starting("report_count", &[&p, position]).next().unwrap()[count_at];
                let listed = lines.keys().filter(|(q, _)| *q == p).count();
                ensure(*counted == listed.to_string(), || {
                    format!("{p} {position}: {counted} counted, {listed} listed as {relation}")
                })?;
            }
        }
    }
    Ok(())
}

laws! {
    law_11_another_origin_never_lowers_a_claim(8): law_11,
    law_12_what_is_tentative_weighs_less(8): law_12,
    law_14_tentative_support_settles_nothing(8): law_14,
    law_18_every_report_is_one_line(8): law_18,
}

#[test]
fn one_who_speaks_for_two_has_one_line() {
    let facts = json!([
        {"state": {"id": "north"}},
        {"state": {"id": "south"}},
        {"state": {"id": "west"}},
        {"office": {"id": "chair", "of": "south"}},
        {"person": {"id": "ann", "side": "north", "speaks_for": "west",
                    "holds": {"office": "chair", "when": "2024-02/2024-04"}}},
        {"held": {"id": "p", "text": "It is so"}},
        {"confirmed": {"id": "s", "what": "p", "by": "ann", "on": "2024-03-14"}},
    ]);
    let case = Case { zone: None, facts: facts.as_array().unwrap().clone() };
    law_18(&case, &mut Picks::new(0)).unwrap();
    let outcome = Outcome::of(&case);
    assert_eq!(outcome.rows("supporter").len(), 1);
}
