//! The laws of the claim calculus, on generated casefiles and on every engine.

#![allow(missing_docs, clippy::unwrap_used)]

mod casefile;

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet};

use casefile::{Case, Derived, PROPOSITIONS, SPEAKERS, Statement, case, day, derive};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value as Json, json};

fn least_and_most(derived: &Derived) -> BTreeMap<(String, String), (i64, i64)> {
    derived["origin_range"]
        .iter()
        .map(|row| {
            let number = |at: usize| row[at].parse().unwrap();
            ((row[0].clone(), row[1].clone()), (number(2), number(3)))
        })
        .collect()
}

/// Every statement that `from` goes back to, itself included.
fn goes_back(case: &Case, from: usize) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        if reached.insert(at) {
            open.extend(&case.statements[at].rests_on);
        }
    }
    reached
}

fn bears(derived: &Derived) -> BTreeSet<[String; 3]> {
    derived["bears"].iter().map(|row| [row[0].clone(), row[1].clone(), row[2].clone()]).collect()
}

proptest! {
    // `PROPTEST_CASES` asks for more.
    #![proptest_config(ProptestConfig {
        cases: std::env::var("PROPTEST_CASES").map_or(100, |cases| cases.parse().unwrap()),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn law_1_and_7_a_relay_raises_no_number_of_origins(
        case in case(), source in any::<Index>(), what in 0..PROPOSITIONS,
    ) {
        let case = case.at_the_end();
        let before = derive(&case.facts());
        let mut more = case.clone();
        more.statements.push(Statement {
            stance: "relayed", speaker: "paper", what, day: 20, unknown: false, via: None,
            blanket: false, rests_on: vec![source.index(case.statements.len())],
        });
        let after = derive(&more.facts());
        prop_assert_eq!(least_and_most(&before), least_and_most(&after));
    }

    #[test]
    fn law_2_no_comment_changes_no_status(case in case(), what in 0..PROPOSITIONS, by in any::<Index>()) {
        let case = case.at_the_end();
        let mut facts = case.facts();
        let before = derive(&facts);
        facts.push(json!({"declined_to_comment": {
            "id": "new", "what": format!("p{what}"), "by": SPEAKERS[by.index(SPEAKERS.len())], "on": day(20),
        }}));
        prop_assert_eq!(&before["status"], &derive(&facts)["status"]);
    }

    #[test]
    fn law_3_a_retraction_takes_what_rests_only_on_it(case in case(), which in any::<Index>()) {
        let case = case.at_the_end();
        let at = which.index(case.statements.len());
        let mut facts = case.facts();
        let before = bears(&derive(&facts));
        facts.push(json!({"retracted": {
            "id": "new", "what": format!("s{at}"), "by": case.statements[at].speaker, "on": day(21),
        }}));
        let after = bears(&derive(&facts));
        prop_assert!(after.is_subset(&before), "{:?}", after.difference(&before).collect::<Vec<_>>());
        let retracted = format!("s{at}");
        prop_assert!(!after.iter().any(|row| row[0] == retracted));
        for row in before.difference(&after) {
            let lost: usize = row[0][1..].parse().unwrap();
            prop_assert!(goes_back(&case, lost).contains(&at), "{:?} does not rest on s{}", row, at);
        }
    }

    #[test]
    fn law_4_the_past_knows_nothing_of_the_future(case in case(), asked in 1..20_i8) {
        let case = Case { asked: Some(asked), ..case };
        let mut past = case.clone();
        past.retractions.retain(|(at, _, day)| *day <= asked && case.statements[*at].day <= asked);
        // A statement that is dropped keeps its number; nothing that stays rests on it any more.
        let kept: Vec<bool> = case.statements.iter().map(|statement| statement.day <= asked).collect();
        for statement in &mut past.statements {
            statement.rests_on.retain(|&root| kept[root]);
        }
        let names: BTreeSet<String> =
            (0..kept.len()).filter(|&at| !kept[at]).map(|at| format!("s{at}")).collect();
        let mut facts = past.facts();
        facts.retain(|fact| {
            let row = fact.as_object().unwrap().values().next().unwrap();
            !row["id"].as_str().is_some_and(|id| names.contains(id))
        });
        let (now, then) = (derive(&case.facts()), derive(&facts));
        for relation in ["status", "origin_range", "flag", "bears", "ended"] {
            prop_assert_eq!(&now[relation], &then[relation], "{}", relation);
        }
    }

    #[test]
    fn law_5_order_changes_nothing(case in case(), seed in any::<u64>()) {
        let mut facts = case.facts();
        let before = derive(&facts);
        let state = Cell::new(seed | 1);
        facts.sort_by_cached_key(|_| {
            state.set(state.get().wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1));
            state.get() >> 33
        });
        prop_assert_eq!(before, derive(&facts));
    }

    #[test]
    fn law_6_unknown_independence_widens(case in case(), what in 0..PROPOSITIONS, by in any::<Index>()) {
        let case = case.at_the_end();
        let before = least_and_most(&derive(&case.facts()));
        let mut more = case.clone();
        more.statements.push(Statement {
            stance: "asserted", speaker: ["freda", "unnamed", "paper"][by.index(3)], what, day: 20,
            unknown: true, via: None, blanket: false, rests_on: Vec::new(),
        });
        // A speaker's reversal ends what they said before, which is not what this law is about.
        prop_assume!(derive(&case.facts())["ended"] == derive(&more.facts())["ended"]);
        let after = least_and_most(&derive(&more.facts()));
        for (key, (least, most)) in after {
            let (least_before, most_before) = before[&key];
            prop_assert!(least <= least_before.max(1), "{:?}: {} to {}", key, least_before, least);
            prop_assert!(least >= least_before && most >= most_before, "{:?}", key);
        }
    }

    #[test]
    fn law_8_support_reaches_others_only_by_implication(case in case()) {
        let derived = derive(&case.facts());
        let entails = |q: &str, p: &str| {
            q == p || derived["entails"].contains(&vec![q.to_owned(), p.to_owned()])
        };
        for [s, p, position] in bears(&derived) {
            let about = format!("p{}", case.statements[s[1..].parse::<usize>().unwrap()].what);
            // A relay may pass on what says more than it does itself.
            let said = (0..PROPOSITIONS).map(|q| format!("p{q}")).filter(|q| entails(q, &about));
            if position == "for" {
                prop_assert!(said.into_iter().any(|q| entails(&q, &p)), "{} for {}", s, p);
            }
        }
    }

    #[test]
    fn law_9_one_side_is_one_origin(case in case()) {
        let derived = derive(&case.facts());
        for row in &derived["origin"] {
            let in_circle = row[3].starts_with('s');
            prop_assert!(in_circle || !["nora", "ned", "sue"].contains(&row[2].as_str()), "{:?}", row);
        }
    }

    #[test]
    fn law_10_names_do_not_matter(case in case(), swap in any::<bool>()) {
        let text = json!(case.facts()).to_string();
        let mut renamed = text.clone();
        let count = case.statements.len();
        for at in 0..count {
            let to = if swap { count - 1 - at } else { at };
            renamed = renamed.replace(&format!("\"s{at}\""), &format!("\"t{to:02}\""));
        }
        let facts: Vec<Json> = serde_json::from_str(&renamed).unwrap();
        let (before, after) = (derive(&case.facts()), derive(&facts));
        for relation in ["status", "origin_range", "support", "opposition", "flag", "supporter"] {
            prop_assert_eq!(&before[relation], &after[relation], "{}", relation);
        }
    }
}
