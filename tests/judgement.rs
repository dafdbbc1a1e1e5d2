//! Mistakes of judgement that were reported once, each with a smallest casefile that showed it.

#![allow(
    missing_docs,
    dead_code,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::pedantic,
    clippy::nonminimal_bool,
    clippy::only_used_in_recursion,
    clippy::wrong_self_convention,
    reason = "a test stops at its first surprise, and shares code with the tests of the laws"
)]

mod reading;
mod sandbox;

#[path = "laws/case.rs"]
mod case;
#[path = "laws/outcome.rs"]
mod outcome;

use std::collections::BTreeSet;

use case::Case;
use outcome::{Files, Outcome};
use sandbox::Sandbox;
use serde_json::{Value, json};

/// All that is printed of these facts.
fn judged(facts: &Value) -> Outcome {
    let case = Case { zone: None, facts: facts.as_array().unwrap().clone() };
    Outcome::printed(&Files::of(&case))
}

/// The facts of the first list and of the second.
fn with(facts: &Value, more: &Value) -> Value {
    let [facts, more] = [facts, more].map(|list| list.as_array().unwrap().clone());
    Value::Array([facts, more].concat())
}

fn flags(outcome: &Outcome, p: &str) -> BTreeSet<String> {
    outcome.starting("flag", &[p]).map(|row| row[1].clone()).collect()
}

fn notices(outcome: &Outcome) -> BTreeSet<(String, String)> {
    outcome.rows("notice").iter().map(|row| (row[0].clone(), row[1].clone())).collect()
}

fn noticed(of: &[(&str, &str)]) -> BTreeSet<(String, String)> {
    of.iter().map(|(x, notice)| ((*x).to_owned(), (*notice).to_owned())).collect()
}

/// North says that South struck it.
fn struck() -> Value {
    json!([
        {"state": {"id": "north"}},
        {"state": {"id": "south"}},
        {"camp": {"id": "league"}},
        {"camp": {"id": "union"}},
        {"outlet": {"id": "paper"}},
        {"person": {"id": "nora", "side": "north"}},
        {"person": {"id": "passer-by"}},
        {"record": {"id": "recording", "released_by": "north"}},
        {"held": {"id": "p", "text": "North was struck", "party": "north"}},
        {"held": {"id": "q", "text": "Nothing was struck", "excludes": "p"}},
        {"asserted": {"id": "s1", "what": "p", "by": "nora", "on": "2024-03-01"}},
    ])
}

/// The status of the claim of North once `by` has made it, too.
fn with_another(by: &str) -> String {
    let more = json!([{"asserted": {"id": "s2", "what": "p", "by": by, "on": "2024-03-02"}}]);
    judged(&with(&struck(), &more)).status("p").to_owned()
}

#[test]
fn a_party_and_an_outlet_confirm_nothing() {
    assert_eq!(with_another("paper"), "corroborated");
    assert_eq!(with_another("league"), "confirmed");
}

#[test]
fn a_missing_side_is_no_independence() {
    assert_eq!(with_another("passer-by"), "corroborated");
}

#[test]
fn a_party_and_its_own_recording_confirm_nothing() {
    assert_eq!(with_another("recording"), "one_sided");
}

#[test]
fn who_is_no_party_can_contradict_a_confirmation() {
    let more = json!([
        {"asserted": {"id": "s2", "what": "p", "by": "league", "on": "2024-03-02"}},
        {"asserted": {"id": "s3", "what": "q", "by": "paper", "on": "2024-03-02"}},
        {"denied": {"id": "s4", "what": "p", "by": "union", "on": "2024-03-03"}},
    ]);
    let outcome = judged(&with(&struck(), &more));
    assert_eq!((outcome.status("p"), outcome.status("q")), ("disputed", "disputed"));
}

#[test]
fn a_hedged_assertion_excludes_nothing() {
    for hedge in [json!({"scope": "hedged"}), json!({"confidence": "low"})] {
        let mut hedged = json!({"id": "s2", "what": "q", "by": "league", "on": "2024-03-02"});
        hedged.as_object_mut().unwrap().extend(hedge.as_object().unwrap().clone());
        let outcome = judged(&with(&struck(), &json!([{"assessed": hedged}])));
        assert_eq!(outcome.range("p", "against"), (0, 0));
        assert_eq!(outcome.status("p"), "one_sided");
        // It is support all the same, but not firm; and what is firm to the contrary opposes it.
        assert_eq!(outcome.range("q", "for"), (1, 1));
        assert!(flags(&outcome, "q").contains("tentative only"));
        assert_eq!(outcome.status("q"), "disputed");
    }
}

/// A ministry counts the dead of an explosion.
fn toll() -> Value {
    json!([
        {"state": {"id": "gaza"}},
        {"organisation": {"id": "ministry", "side": "gaza"}},
        {"held": {"id": "explosion", "text": "There was an explosion", "party": "gaza"}},
        {"counted": {"id": "500", "of": "explosion", "what": "killed", "number": 500}},
        {"counted": {"id": "471", "of": "explosion", "what": "killed", "number": 471}},
        {"asserted": {"id": "s1", "what": "500", "by": "ministry", "on": "2023-10-17"}},
    ])
}

#[test]
fn nobody_denies_what_nobody_has_said() {
    let outcome = judged(&toll());
    assert_eq!(outcome.status("471"), "unreported");
    assert_eq!(outcome.range("471", "against"), (0, 0));
}

#[test]
fn who_is_against_by_implication_is_not_listed_as_if_quoted() {
    let more = json!([
        {"camp": {"id": "who"}},
        {"asserted": {"id": "s2", "what": "471", "by": "who", "on": "2023-10-18"}},
        {"denied": {"id": "s3", "what": "471", "by": "ministry", "on": "2023-10-18"}},
    ]);
    let outcome = judged(&with(&toll(), &more));
    let listed = |relation: &str| -> BTreeSet<String> {
        outcome
            .starting(relation, &["471"])
            .flatten()
            .filter(|id| id.starts_with('s'))
            .cloned()
            .collect()
    };
    assert_eq!(listed("opponent"), BTreeSet::from(["s3".to_owned()]));
    assert_eq!(listed("implied_opponent"), BTreeSet::from(["s1".to_owned()]));
    // Both are for the explosion, and neither spoke of it.
    assert!(outcome.starting("supporter", &["explosion"]).next().is_none());
}

/// One for, and so many against.
fn against(many: usize) -> Value {
    let mut facts = json!([
        {"held": {"id": "p", "text": "It is so"}},
        {"camp": {"id": "one"}},
        {"asserted": {"id": "s", "what": "p", "by": "one", "on": "2024-03-01"}},
    ]);
    let list = facts.as_array_mut().unwrap();
    for number in 0..many {
        let (camp, on) = (format!("camp-{number}"), format!("2024-03-{:02}", number + 2));
        list.push(json!({"camp": {"id": camp}}));
        list.push(
            json!({"denied": {"id": format!("s{number}"), "what": "p", "by": camp, "on": on}}),
        );
    }
    facts
}

#[test]
fn one_against_one_is_not_one_against_nine() {
    let (few, many) = (judged(&against(1)), judged(&against(9)));
    assert_eq!((few.status("p"), many.status("p")), ("disputed", "disputed"));
    assert_eq!((few.digit("p"), many.digit("p")), (4, 5));
    assert!(!flags(&few, "p").contains("outweighed"));
    assert!(flags(&many, "p").contains("outweighed"));
}

#[test]
fn a_timeline_tells_how_the_weight_moves() {
    let sandbox = Sandbox::empty("weight");
    let file = json!({"title": "Weight", "facts": against(3)}).to_string();
    std::fs::write(sandbox.0.join("case.json"), file).unwrap();
    insta::assert_snapshot!(sandbox.transcript(&["timeline", "case.json", "--counts"]), @r"
    exit 0
    Weight                                                                            until 4 March 2024

    1 March 2024
      UNREPORTED → REPORTED  p: It is so · origins for 0 → 1
        because of s: one said on 1 March 2024 that …

    2 March 2024
      REPORTED → DISPUTED  p: It is so · origins against 0 → 1
        because of s0: camp-0 denied on 2 March 2024 that …

    3 March 2024
      origins against 1 → 2  p: It is so
        because of s1: camp-1 denied on 3 March 2024 that …

    4 March 2024
      origins against 2 → 3  p: It is so
        because of s2: camp-2 denied on 4 March 2024 that …
    ");
}

#[test]
fn what_has_no_effect_is_told() {
    let more = json!([
        {"organisation": {"id": "court", "authority": true}},
        {"asserted": {"id": "s2", "what": "q", "by": "court", "on": "2024-03-02"}},
        {"retracted": {"id": "s3", "what": "s1", "by": "league", "on": "2024-03-03"}},
        {"discredited": {"id": "s4", "what": "s1", "by": "union", "on": "2024-03-04"}},
    ]);
    let outcome = judged(&with(&struck(), &more));
    assert_eq!(outcome.status("p"), "disputed");
    assert_eq!(
        notices(&outcome),
        noticed(&[
            ("s2", "assertion by an authority"),
            ("s3", "withdrawal without standing"),
            ("s4", "finding without authority"),
        ])
    );
}

#[test]
fn a_month_counts_from_its_last_day() {
    let month = json!([
        {"person": {"id": "somebody"}},
        {"held": {"id": "p", "text": "It is so"}},
        {"asserted": {"id": "s1", "what": "p", "by": "somebody", "on": "2024-03"}},
    ]);
    let as_of = |date: &str| {
        judged(&with(&month, &json!([{"asked": {"date": date}}]))).status("p").to_owned()
    };
    assert_eq!(as_of("2024-03-30"), "unreported");
    assert_eq!(as_of("2024-03-31"), "reported");
    assert_eq!(notices(&judged(&month)), noticed(&[("s1", "dated by the month")]));
}

#[test]
fn hours_of_one_day_are_in_order() {
    let relayed = |on: &str| {
        let more = json!([
            {"denied": {"id": "s2", "what": "p", "by": "league", "on": "2024-03-02T12:40+03:00"}},
            {"relayed": {"id": "s3", "what": "p", "by": "paper", "on": on, "rests_on": "s1"}},
        ]);
        flags(&judged(&with(&struck(), &more)), "p").contains("missed denial")
    };
    assert!(relayed("2024-03-02T09:41Z"));
    assert!(!relayed("2024-03-02T09:40Z"));
    assert!(!relayed("2024-03-02"), "a day is in no order with an hour in it");
}

#[test]
fn who_corrects_a_number_does_not_deny_it() {
    let more = json!([
        {"asserted": {"id": "s2", "what": "471", "by": "ministry", "on": "2023-10-18"}},
    ]);
    let outcome = judged(&with(&toll(), &more));
    assert_eq!((outcome.status("500"), outcome.status("471")), ("retracted", "one_sided"));
    assert!(outcome.has("shown_as", &["500", "corrected"]));
    assert!(!flags(&outcome, "500").contains("interested denier"));
    assert_eq!(outcome.digit("500"), 4);
}

#[test]
fn the_name_of_a_side_changes_no_status() {
    let of = |side: &str| {
        let facts = json!([
            {"camp": {"id": side}},
            {"camp": {"id": "b"}},
            {"held": {"id": "p", "text": "It is so"}},
            {"person": {"id": "both", "side": [side, "b"]}},
            {"person": {"id": "one", "side": "b"}},
            {"asserted": {"id": "s1", "what": "p", "by": "both", "on": "2024-03-01"}},
            {"asserted": {"id": "s2", "what": "p", "by": "one", "on": "2024-03-01"}},
        ]);
        let outcome = judged(&facts);
        (outcome.status("p").to_owned(), outcome.range("p", "for"))
    };
    assert_eq!(of("a"), ("reported".to_owned(), (1, 1)));
    assert_eq!(of("c"), of("a"));
}

#[test]
fn the_carrier_of_a_group_changes_no_status() {
    let of = |outlet: &str| {
        let facts = json!([
            {"outlet": {"id": outlet}},
            {"outlet": {"id": "b"}},
            {"held": {"id": "p", "text": "It is so"}},
            {"anonymous": {"id": "officials", "name": "officials"}},
            {"asserted": {"id": "s1", "what": "p", "by": "officials", "on": "2024-03-01", "via": [outlet, "b"]}},
            {"asserted": {"id": "s2", "what": "p", "by": "officials", "on": "2024-03-01", "via": "b"}},
        ]);
        let outcome = judged(&facts);
        (outcome.status("p").to_owned(), outcome.range("p", "for"))
    };
    assert_eq!(of("a"), ("reported".to_owned(), (1, 1)));
    assert_eq!(of("c"), of("a"));
}

/// What North said is withdrawn, and a court speaks.
fn with_a_court(statement: &Value) -> String {
    let more = json!([
        {"organisation": {"id": "court", "authority": true}},
        {"retracted": {"id": "s2", "what": "s1", "by": "nora", "on": "2024-03-02"}},
        statement,
    ]);
    judged(&with(&struck(), &more)).status("p").to_owned()
}

#[test]
fn only_a_firm_denial_by_an_authority_is_its_denial() {
    let row = |what: &str| json!({"id": "s3", "what": what, "by": "court", "on": "2024-03-03"});
    assert_eq!(with_a_court(&json!({"denied": row("p")})), "refuted");
    assert_eq!(with_a_court(&json!({"asserted": row("q")})), "retracted");
    let mut hedged = row("p");
    hedged["scope"] = json!("hedged");
    assert_eq!(with_a_court(&json!({"denied": hedged})), "retracted");
}

#[test]
fn a_missed_denial_needs_no_live_origin() {
    let more = json!([
        {"denied": {"id": "s2", "what": "p", "by": "league", "on": "2024-03-02"}},
        {"retracted": {"id": "s3", "what": "s1", "by": "nora", "on": "2024-03-03"}},
        {"relayed": {"id": "s4", "what": "p", "by": "paper", "on": "2024-03-04", "rests_on": "s1"}},
    ]);
    let outcome = judged(&with(&struck(), &more));
    assert!(outcome.has("missed_denial", &["p", "s4"]));
}

#[test]
fn what_is_older_than_a_withdrawal_maintains_nothing() {
    let relayed = |on: &str| {
        let more = json!([
            {"retracted": {"id": "s2", "what": "s1", "by": "nora", "on": "2024-03-03"}},
            {"relayed": {"id": "s3", "what": "p", "by": "paper", "on": on}},
        ]);
        let outcome = judged(&with(&struck(), &more));
        assert_eq!(outcome.status("p"), "retracted");
        flags(&outcome, "p").contains("still maintained")
    };
    assert!(!relayed("2024-03-02"));
    assert!(relayed("2024-03-04"));
}

#[test]
fn interest_is_told_of_both_sides_and_of_no_denier_who_claimed_it() {
    let more = json!([
        {"held": {"id": "r", "text": "South did it", "party": ["north", "south"], "implies": "p"}},
        {"asserted": {"id": "s2", "what": "r", "by": "nora", "on": "2024-03-01"}},
        {"denied": {"id": "s3", "what": "r", "by": "south", "on": "2024-03-02"}},
    ]);
    let outcome = judged(&with(&struck(), &more));
    assert!(outcome.has("interested_asserter", &["r", "north"]));
    assert!(outcome.has("interested_denier", &["r", "south"]));
    // North is for what it said, and for nothing that it would deny by saying more.
    assert!(outcome.starting("interested_denier", &["p"]).next().is_none());
}

#[test]
fn who_denies_and_then_says_so_has_shifted() {
    let more = json!([
        {"denied": {"id": "s2", "what": "q", "by": "league", "on": "2024-03-01"}},
        {"admitted": {"id": "s3", "what": "q", "by": "league", "on": "2024-03-02"}},
    ]);
    let outcome = judged(&with(&struck(), &more));
    assert!(outcome.has("denial_shifted", &["q", "league"]));
}

#[test]
fn a_denial_by_a_party_does_not_outdo_four_origins() {
    let mut facts = against(0);
    let list = facts.as_array_mut().unwrap();
    list[0]["held"]["party"] = json!("accused");
    list.push(json!({"state": {"id": "accused"}}));
    for number in 0..3 {
        let camp = format!("camp-{number}");
        list.push(json!({"camp": {"id": camp}}));
        list.push(json!({"asserted": {"id": format!("s{number}"), "what": "p", "by": camp, "on": "2024-03-01"}}));
    }
    let before = judged(&facts);
    let denial = json!([{"denied": {"id": "t", "what": "p", "by": "accused", "on": "2024-03-02"}}]);
    let after = judged(&with(&facts, &denial));
    assert_eq!((before.status("p"), after.status("p")), ("corroborated", "disputed"));
    assert_eq!((before.digit("p"), after.digit("p")), (2, 2));
}
