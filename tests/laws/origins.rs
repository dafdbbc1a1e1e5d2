//! What counts as an origin: laws 1, 6, 7 and 9.

use serde_json::json;

use super::case::{Case, LATE, id};
use super::outcome::Outcome;
use super::trial::{Picks, Verdict, ensure, laws, same};

const POSITIONS: [&str; 3] = ["for", "against", "foreseen"];

/// Opposition by implication counts only once a claim has been carried, and what a law adds may be
/// the first to carry it: then the number of origins against it may rise.
fn comparable(before: &Outcome, p: &str, position: &str) -> bool {
    position != "against" || before.claimed(p)
}

/// A relay of what is in the file raises no number of origins, and lowers none.
fn law_1_sourced(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let propositions = case.propositions();
    let statements = case.statements();
    let Some(p) = picks.one(&propositions) else { return Ok(()) };
    let sources: Vec<&str> =
        (0..=picks.below(2)).filter_map(|_| picks.one(&statements)).map(|s| id(s)).collect();
    if sources.is_empty() {
        return Ok(());
    }
    let relay = json!({"relayed": {
        "id": "new", "what": p, "by": "paper", "on": LATE, "rests_on": sources,
    }});
    let (before, after) = (Outcome::of(&case), Outcome::of(&case.with([relay])));
    for q in &propositions {
        for position in POSITIONS.iter().filter(|position| comparable(&before, q, position)) {
            let said = format!("{q} {position}, by a relay of {sources:?} on {p}");
            same(&said, &before.range(q, position), &after.range(q, position))?;
        }
    }
    Ok(())
}

/// A relay that names no source raises at most the most, and the least from 0 to 1.
fn law_1_unsourced(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let propositions = case.propositions();
    let Some(p) = picks.one(&propositions) else { return Ok(()) };
    let relay = json!({"relayed": {"id": "new", "what": p, "by": "paper", "on": LATE}});
    widens(&case, &case.with([relay]), p)
}

/// The range of each claim is as wide as before or wider by one, and its least no higher than 1 if
/// it rose.
fn widens(case: &Case, more: &Case, p: &str) -> Verdict {
    let (before, after) = (Outcome::of(case), Outcome::of(more));
    for q in case.propositions() {
        for position in POSITIONS.iter().filter(|position| comparable(&before, &q, position)) {
            let (least, most) = before.range(&q, position);
            let (least_after, most_after) = after.range(&q, position);
            let least_holds = least_after == least || (least, least_after) == (0, 1);
            ensure(least_holds && (most..=most + 1).contains(&most_after), || {
                format!(
                    "{q} {position}, by the unknown on {p}: {least}..{most} becomes {least_after}..{most_after}"
                )
            })?;
        }
    }
    Ok(())
}

/// Unknown independence widens the range, and never raises the least above 1. The new speaker is
/// nobody who spoke before: a speaker's reversal ends what they said, which is no matter of this law.
fn law_6(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let propositions = case.propositions();
    let Some(p) = picks.one(&propositions) else { return Ok(()) };
    let stance = picks.among(&["asserted", "assessed", "admitted", "denied"]);
    let kind = picks.among(&["person", "anonymous", "outlet"]);
    let more = case.with([
        json!({kind: {"id": "fresh"}}),
        json!({stance: {
            "id": "new", "what": p, "by": "fresh", "on": LATE, "rests_on_unknown": true,
        }}),
    ]);
    widens(&case, &more, p)
}

/// Denials count origins, too: one more side that denies is one more origin, said twice or relayed
/// it is still one.
fn law_7(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let propositions = case.propositions();
    let Some(p) = picks.one(&propositions) else { return Ok(()) };
    let denial = |id: &str| json!({"denied": {"id": id, "what": p, "by": "fresh", "on": LATE}});
    let once = case.with([json!({"camp": {"id": "fresh"}}), denial("new")]);
    let relay = json!({"relayed": {
        "id": "newest", "what": p, "by": "paper", "on": "2024-05-02", "rests_on": "new",
    }});
    let often = once.with([denial("newer"), relay]);
    let (before, after) = (Outcome::of(&case), Outcome::of(&once));
    let (least, most) = before.range(p, "against");
    // Unknown ones may copy the new one, as they may have copied each other.
    let least = if before.known_origins(p, "against") == 0 { 1 } else { least + 1 };
    same(&format!("{p} with one more denial"), &(least, most + 1), &after.range(p, "against"))?;
    let often = Outcome::of(&often);
    same(&format!("{p} denied again"), &after.range(p, "against"), &often.range(p, "against"))?;
    same(&format!("{p} with a denial"), &before.range(p, "for"), &after.range(p, "for"))
}

/// One side that contradicts itself is never two origins, whoever of it speaks. What it says may
/// settle something, and what is settled decides which contraries still oppose: so what is against a
/// claim is compared only where nothing new is settled.
fn law_9(case: &Case, picks: &mut Picks) -> Verdict {
    let case = case.clone().at_the_end();
    let propositions = case.propositions();
    let Some(p) = picks.one(&propositions) else { return Ok(()) };
    let mut facts = vec![
        json!({"camp": {"id": "fresh"}}),
        json!({"person": {"id": "one", "side": "fresh"}}),
        json!({"organisation": {"id": "other", "speaks_for": "fresh"}}),
        json!({"anonymous": {"id": "unnamed-officials", "side": "fresh"}}),
    ];
    for at in 0..2 + picks.below(3) {
        let stance = picks.among(&["asserted", "denied", "asserted", "denied", "admitted"]);
        let by = picks.among(&["fresh", "one", "other", "unnamed-officials"]);
        let day = format!("2024-05-{:02}", 1 + picks.below(5));
        facts.push(json!({stance: {"id": format!("new{at}"), "what": p, "by": by, "on": day}}));
    }
    let (before, after) = (Outcome::of(&case), Outcome::of(&case.with(facts)));
    let settled = before.rows("settled") == after.rows("settled");
    for q in &propositions {
        let positions = if settled && before.claimed(q) { &POSITIONS[..] } else { &POSITIONS[..1] };
        for position in positions {
            let ((least, most), (more, most_after)) =
                (before.range(q, position), after.range(q, position));
            ensure(
                more <= least.max(before.known_origins(q, position)) + 1 && most_after <= most + 1,
                || format!("{q} {position}: {least}..{most} becomes {more}..{most_after}"),
            )?;
        }
    }
    Ok(())
}

/// The picture that weighs answers has a mark for each origin that the board counts, and no more.
fn balance(case: &Case, _: &mut Picks) -> Verdict {
    let outcome = Outcome::of(case);
    for column in outcome.rows("balance") {
        let (p, position) = (column[2].as_str(), column[3].as_str());
        let marks = outcome.starting("balance_mark", &[p, position]);
        let origins = marks.filter(|mark| mark[4] != "further report").count();
        same(
            &format!("{p} {position}"),
            &i64::try_from(origins).unwrap(),
            &outcome.range(p, position).1,
        )?;
    }
    ensure(outcome.rows("claimed").is_empty() || !outcome.rows("balance").is_empty(), || {
        "something is claimed, and nothing weighed".to_owned()
    })
}

laws! {
    a_balance_has_a_mark_for_each_origin(20): balance,
    law_1_a_relay_raises_no_number_of_origins(6): law_1_sourced,
    law_1_a_relay_without_a_source_may_be_a_copy(6): law_1_unsourced,
    law_6_unknown_independence_widens_the_range(6): law_6,
    law_7_denials_count_origins(6): law_7,
    law_9_one_side_is_one_origin(6): law_9,
}
