//! What a statement does to others: laws 2, 3, 8 and 13.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::case::{Case, LATE, id, is_statement, relation, row};
use super::outcome::Outcome;
use super::trial::{Picks, Verdict, ensure, laws, same};

/// Silence changes no status.
fn law_2(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let (propositions, actors) = (case.propositions(), case.actors());
    let silent =
        ["hedged", "declined_to_comment", "neither_confirmed_nor_denied", "could_not_verify"];
    let stance = picks.among(&silent);
    let (Some(p), Some(by)) = (picks.one(&propositions), picks.one(&actors)) else { return Ok(()) };
    let silence = json!({stance: {"id": "new", "what": p, "by": by, "on": LATE}});
    let after = Outcome::of(&case.with([silence]));
    same("status", Outcome::of(&case).rows("status"), after.rows("status"))
}

/// Each statement with what it goes back to, itself included.
fn goes_back(outcome: &Outcome, from: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from.to_owned()];
    while let Some(s) = open.pop() {
        if reached.insert(s.clone()) {
            open.extend(outcome.starting("link", &[s.as_str()]).map(|row| row[1].clone()));
        }
    }
    reached
}

/// Retracting a statement removes the support of what rests only on it, and nothing else.
fn law_3(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let statements = case.statements();
    let Some(target) = picks.one(&statements) else { return Ok(()) };
    let withdrawal = json!({"retracted": {
        "id": "new", "what": id(target), "by": row(target)["by"], "on": LATE,
    }});
    let (before, after) = (Outcome::of(&case), Outcome::of(&case.with([withdrawal])));
    let (lived, lives) = (before.column("live", 0), after.column("live", 0));
    ensure(!lives.contains(id(target)), || format!("{} is still live", id(target)))?;
    for s in lives.difference(&lived) {
        ensure(*s == "new", || format!("{s} lives by the end of {}", id(target)))?;
    }
    for s in lived.difference(&lives) {
        ensure(goes_back(&before, s).contains(id(target)), || {
            format!("{s} falls, and does not rest on {}", id(target))
        })?;
    }
    // The support of what still stands.
    let backs = |outcome: &Outcome| -> BTreeSet<(String, String)> {
        let support = outcome.rows("bears").iter().filter(|row| row[2] == "for");
        support
            .filter(|row| lives.contains(row[0].as_str()))
            .map(|row| (row[0].clone(), row[1].clone()))
            .collect()
    };
    let what_stands = |s: &String| !goes_back(&before, s).contains(id(target));
    let (backed, still): (Vec<_>, Vec<_>) = (
        backs(&before).into_iter().filter(|(s, _)| what_stands(s)).collect(),
        backs(&after).into_iter().filter(|(s, _)| what_stands(s)).collect(),
    );
    same("support of what stands", &backed, &still)
}

/// Support for one proposition reaches another only if the one implies the other.
fn law_8(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let bearing = case.bearing();
    let before = Outcome::of(&case);
    let about: BTreeMap<&str, &Value> =
        case.statements().into_iter().map(|s| (id(s), &row(s)["what"])).collect();
    for bears in before.rows("bears").iter().filter(|row| row[2] == "for") {
        let q = about[bears[0].as_str()].as_str().unwrap();
        ensure(bearing.implies(q, &bears[1]), || format!("{} is on {q}: {bears:?}", bears[0]))?;
    }
    let propositions = case.propositions();
    let Some(q) = picks.one(&propositions) else { return Ok(()) };
    let more = case.with([
        json!({"camp": {"id": "fresh"}}),
        json!({"asserted": {"id": "new", "what": q, "by": "fresh", "on": LATE}}),
    ]);
    let after = Outcome::of(&more);
    for p in propositions.iter().filter(|p| !bearing.implies(q, p)) {
        same(&format!("{p}, by {q}"), &before.range(p, "for"), &after.range(p, "for"))?;
    }
    Ok(())
}

/// Before a claim is carried, statements about other things leave its status and ranges alone. Left
/// out: claims with a condition; and statements that end what a statement about the claim rests on.
fn law_13(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let (propositions, actors) = (case.propositions(), case.actors());
    let (Some(q), Some(by)) = (picks.one(&propositions), picks.one(&actors)) else { return Ok(()) };
    let stance =
        picks.among(&["asserted", "confirmed", "admitted", "denied", "claimed_responsibility"]);
    let new = json!({stance: {"id": "new", "what": q, "by": by, "on": LATE}});
    let (before, after) = (Outcome::of(&case), Outcome::of(&case.with([new])));
    let ended: BTreeSet<String> = {
        let (ended, now) = (before.column("ended", 0), after.column("ended", 0));
        now.symmetric_difference(&ended).map(|s| (*s).to_owned()).collect()
    };
    let notes = case.notes();
    for p in propositions.iter().filter(|p| *p != q && !after.claimed(p)) {
        let rests_on_the_ended = case.facts.iter().any(|fact| {
            is_statement(fact)
                && row(fact)["what"] == p.as_str()
                && relation(fact) != "asked"
                && goes_back(&before, id(fact)).iter().any(|m| m != id(fact) && ended.contains(m))
        });
        if rests_on_the_ended || !notes.propositions[p].condition.is_empty() {
            continue;
        }
        let said = format!("{p}, when {by} {stance} {q}");
        same(&said, &before.status(p), &after.status(p))?;
        for position in ["for", "against", "foreseen"] {
            same(&said, &before.range(p, position), &after.range(p, position))?;
        }
    }
    Ok(())
}

laws! {
    law_2_silence_changes_no_status(6): law_2,
    law_3_a_retraction_takes_what_rests_only_on_it(6): law_3,
    law_8_support_reaches_others_only_by_implication(6): law_8,
    law_13_what_nobody_carried_nothing_else_moves(6): law_13,
}
