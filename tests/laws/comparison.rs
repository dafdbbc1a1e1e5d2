//! The rulebook beside the independent reading of the theory.

use std::collections::{BTreeMap, BTreeSet};

use super::case::Case;
use super::outcome::Outcome;
use super::reading::{Reading, read};
use super::trial::{Picks, Verdict, laws};

/// What one of them says and the other does not, of one proposition or statement.
fn differences(case: &Case) -> BTreeSet<String> {
    let reading = read(&case.facts, case.minutes(), None);
    let mut found = BTreeSet::new();
    let outcome = Outcome::of(case);
    for p in reading.standing.keys() {
        of_proposition(p, &outcome, &reading, &mut found);
    }
    let notices: BTreeSet<(&str, &str)> =
        outcome.rows("notice").iter().map(|row| (row[0].as_str(), row[1].as_str())).collect();
    let read_notices: BTreeSet<(&str, &str)> =
        reading.notices.iter().map(|(x, notice)| (x.as_str(), *notice)).collect();
    for (x, notice) in notices.symmetric_difference(&read_notices) {
        // The theory has no such notice; the rulebook adds it, as a user's rules may.
        if *notice != "stance does not fit" {
            let which = if notices.contains(&(*x, *notice)) { "rulebook" } else { "reading" };
            found.insert(format!("{x}: notice “{notice}” only in the {which}"));
        }
    }
    for (question, state) in &reading.questions {
        let leads: BTreeSet<&str> =
            outcome.starting("leads", &[question]).map(|row| row[1].as_str()).collect();
        let read: BTreeSet<&str> = state.leads.iter().map(String::as_str).collect();
        differ(&mut found, question, "leads", &leads, &read);
    }
    found
}

fn differ<T: PartialEq + std::fmt::Debug>(
    found: &mut BTreeSet<String>,
    of: &str,
    what: &str,
    rulebook: &T,
    reading: &T,
) {
    if rulebook != reading {
        found.insert(format!("{of}: {what}: rulebook {rulebook:?}, reading {reading:?}"));
    }
}

fn of_proposition(p: &str, outcome: &Outcome, reading: &Reading, found: &mut BTreeSet<String>) {
    let standing = &reading.standing[p];
    differ(found, p, "status", &outcome.status(p), &standing.status);
    let ranges = BTreeMap::from([
        ("for", standing.for_it),
        ("against", standing.against),
        ("foreseen", standing.foreseen),
    ]);
    for (position, (least, most)) in ranges {
        let range = (i64::try_from(least).unwrap(), i64::try_from(most).unwrap());
        differ(found, p, position, &outcome.range(p, position), &range);
    }
    differ(found, p, "digit", &outcome.digit(p), &reading.digit[p]);
    let [direct, implied, direct_against, implied_against] = reading.reports[p];
    for (position, read) in
        [("for", [direct, implied]), ("against", [direct_against, implied_against])]
    {
        let counts = outcome.starting("report_count", &[p, position]).next().unwrap();
        let counts: [usize; 2] = [counts[2].parse().unwrap(), counts[3].parse().unwrap()];
        differ(found, p, &format!("reports {position}"), &counts, &read);
    }
    let flags: BTreeSet<&str> = outcome.starting("flag", &[p]).map(|row| row[1].as_str()).collect();
    let read_flags: BTreeSet<&str> = reading.flags[p].iter().copied().collect();
    for flag in flags.symmetric_difference(&read_flags) {
        let which = if flags.contains(flag) { "rulebook" } else { "reading" };
        found.insert(format!("{p}: flag “{flag}” only in the {which}"));
    }
}

/// What may rest on what goes back to it, and a relay that may rest on another while others rest on it:
/// of such guesses about guesses the two make different things.
fn guesses_twice(case: &Case) -> bool {
    let notes = case.notes();
    let onward = |id: &String| {
        let s = &notes.statements[id];
        let since = s.rests_on_since.iter().map(|(root, _)| root);
        s.rests_on.iter().chain(since).chain(&s.may_rest_on).cloned().collect::<Vec<_>>()
    };
    let goes_round = |from: &String| {
        let (mut reached, mut open) = (BTreeSet::new(), onward(from));
        while let Some(at) = open.pop() {
            if reached.insert(at.clone()) {
                open.extend(onward(&at));
            }
        }
        reached.contains(from)
    };
    let rested_on = |id: &String| notes.statements.keys().any(|s| onward(s).contains(id));
    let mut doubtful = notes.statements.iter().filter(|(_, s)| !s.may_rest_on.is_empty());
    doubtful.any(|(id, s)| goes_round(id) || s.relay() && rested_on(id))
}

fn agree(case: &Case, _: &mut Picks) -> Verdict {
    let found = if guesses_twice(case) { BTreeSet::new() } else { differences(case) };
    if found.is_empty() { Ok(()) } else { Err(format!("{found:#?}")) }
}

laws! {
    the_rulebook_is_what_the_reading_reads(100): agree,
}
