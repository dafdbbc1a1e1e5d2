//! Who can confirm, and what a party's word weighs: laws 15, 16 and 19.

use serde_json::json;

use super::case::{Case, LATE, add, id, relation, row};
use super::outcome::Outcome;
use super::trial::{Picks, Verdict, ensure, laws};

/// What outlets and speakers without a declared side, no authorities, say on their own never makes a
/// claim `confirmed`. Left out, as the law says: findings (none of them is an authority) and the end
/// of their own opposition (nothing may end); and who is a party by name, as a party is its own side.
fn law_15(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let mut facts = vec![
        json!({"outlet": {"id": "fresh-outlet"}}),
        json!({"person": {"id": "fresh-person"}}),
        json!({"anonymous": {"id": "fresh-group"}}),
        json!({"record": {"id": "fresh-record", "released_by": "fresh-person"}}),
    ];
    let propositions = case.propositions();
    let mut speakers: Vec<String> = facts.iter().map(|fact| id(fact).to_owned()).collect();
    speakers.extend(["paper".to_owned(), "agency".to_owned()]);
    let notes = case.notes();
    let alone = notes.actors.iter().filter(|(_, actor)| {
        actor.side.is_empty()
            && !actor.authority
            && actor.speaks_for.is_empty()
            && actor.speaks_for_during.is_empty()
            && actor.holds.is_empty()
            && actor.released_by.is_empty()
            && !matches!(actor.kind.as_str(), "state" | "camp")
    });
    speakers.extend(alone.map(|(id, _)| id.clone()));
    for at in 0..=picks.below(3) {
        let stance = picks.among(&["asserted", "confirmed", "assessed", "admitted"]);
        let (Some(by), Some(p)) = (picks.one(&speakers), picks.one(&propositions)) else {
            continue;
        };
        facts.push(json!({stance: {"id": format!("new{at}"), "what": p, "by": by, "on": LATE}}));
    }
    let (before, after) = (Outcome::of(&case), Outcome::of(&case.with(facts)));
    let by_name =
        speakers.iter().any(|speaker| after.column("party_to", 1).contains(speaker.as_str()));
    if by_name || before.rows("ended") != after.rows("ended") {
        return Ok(());
    }
    for p in &propositions {
        let confirmed = after.status(p) == "confirmed" && before.status(p) != "confirmed";
        ensure(!confirmed, || format!("{p} was {} and is confirmed", before.status(p)))?;
    }
    Ok(())
}

/// Denials by parties that never backed the claim never make digit 2 worse alone, unless they
/// outweigh.
fn law_16(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let propositions = case.propositions();
    let before = Outcome::of(&case);
    let probable: Vec<&String> = propositions.iter().filter(|p| before.digit(p) == 2).collect();
    let Some(p) = picks.one(&probable).copied() else { return Ok(()) };
    let idle = |side: &&&str| {
        before.has("party_to", &[p, side]) && !before.has("side_claimed", &[p, side])
    };
    let denials = ["north", "south", "league"].iter().filter(idle);
    let denials: Vec<_> = denials
        .map(|side| json!({"denied": {"id": format!("new-{side}"), "what": p, "by": side, "on": LATE}}))
        .collect();
    if denials.is_empty() {
        return Ok(());
    }
    let after = Outcome::of(&case.with(denials));
    let outweighed = after.has("flag", &[p, "outweighed"]);
    ensure(after.digit(p) <= 2 || outweighed, || {
        format!("{p}: digit 2 becomes {}, {} {}", after.digit(p), before.status(p), after.status(p))
    })
}

/// The casefile in which one of its propositions implies a deed of a side that says nothing.
fn with_a_deed(case: &Case, p: &str) -> Case {
    let mut case = case.clone().at_the_end().with([
        json!({"camp": {"id": "silent"}}),
        json!({"camp": {"id": "fresh"}}),
        json!({"camp": {"id": "outsider"}}),
        json!({"held": {"id": "deed", "text": "They did it", "deed_of": "silent"}}),
    ]);
    add(case.fact_mut(p), "implies", "deed");
    add(case.fact_mut(p), "party", "fresh");
    case
}

/// Parties that are no doer, alone or with outsiders, never make a deed `confirmed`, a finding aside.
fn law_19_confirmed(case: &Case, picks: &mut Picks) -> Verdict {
    let propositions = case.propositions();
    let Some(p) = picks.one(&propositions) else { return Ok(()) };
    let mut case = with_a_deed(case, p);
    for at in 0..2 + picks.below(3) {
        let stance = picks.among(&["asserted", "confirmed", "admitted", "assessed"]);
        let by = picks.among(&["fresh", "outsider", "north", "south", "league", "paper"]);
        let new = json!({stance: {"id": format!("new{at}"), "what": p, "by": by, "on": LATE}});
        case = case.with([new]);
    }
    if !case.is_sound() {
        return Ok(());
    }
    let (bearing, notes, outcome) = (case.bearing(), case.notes(), Outcome::of(&case));
    for q in case.propositions().iter().filter(|q| bearing.implies(q, "deed")) {
        let found = case.statements().iter().any(|s| {
            relation(s) == "confirmed"
                && notes.actors[row(s)["by"].as_str().unwrap()].authority
                && bearing.implies(row(s)["what"].as_str().unwrap(), q)
        });
        ensure(found || outcome.status(q) != "confirmed", || format!("{q} is confirmed"))?;
    }
    Ok(())
}

/// Going back on a denial never makes a deed `admitted` that is not of the speaker's side.
fn law_19_admitted(case: &Case, picks: &mut Picks) -> Verdict {
    let propositions = case.propositions();
    let Some(p) = picks.one(&propositions) else { return Ok(()) };
    let case = with_a_deed(case, p);
    if !case.is_sound() {
        return Ok(());
    }
    let by = picks.among(&["fresh", "outsider", "spokesman"]);
    let stance = picks.among(&["asserted", "confirmed", "assessed"]);
    let more = case.with([
        json!({"person": {"id": "spokesman", "speaks_for": ["fresh", "outsider"]}}),
        json!({"denied": {"id": "new0", "what": p, "by": by, "on": "2024-05-01"}}),
        json!({stance: {"id": "new1", "what": p, "by": by, "on": "2024-05-02"}}),
    ]);
    let (before, after) = (Outcome::of(&case), Outcome::of(&more));
    let admitted = after.status(p) == "admitted" && before.status(p) != "admitted";
    ensure(!admitted, || format!("{p} was {} and is admitted", before.status(p)))
}

laws! {
    law_15_who_has_no_side_confirms_nothing(8): law_15,
    law_16_parties_denials_alone_do_not_worsen_digit_2(12): law_16,
    law_19_a_deed_is_confirmed_only_with_a_doer(8): law_19_confirmed,
    law_19_a_deed_is_admitted_only_by_its_doer(8): law_19_admitted,
}
