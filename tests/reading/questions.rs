//! The state of each question (section 5).

use std::collections::BTreeMap;

use super::claim::Claims;
use super::notes::Id;

pub struct State {
    pub state: &'static str,
    /// Settled, and implied by no other settled answer.
    pub settled: Vec<Id>,
    /// Answers with support, and all.
    pub supported: usize,
    pub answers: usize,
    pub leads: Vec<Id>,
}

pub fn questions(claims: &Claims<'_>, status: &BTreeMap<Id, &'static str>) -> BTreeMap<Id, State> {
    let of = |question: &Id| (question.clone(), state(claims, status, question));
    claims.notes.questions.keys().map(of).collect()
}

fn state(claims: &Claims<'_>, status: &BTreeMap<Id, &'static str>, question: &Id) -> State {
    let all = claims.notes.propositions.iter();
    let answers: Vec<&Id> =
        all.filter(|(_, p)| p.answers.contains(question)).map(|(id, _)| id).collect();
    let settled: Vec<&Id> =
        answers.iter().copied().filter(|p| claims.settled.contains_key(*p)).collect();
    let contradictory =
        settled.iter().any(|p| settled.iter().any(|q| p != q && claims.bearing.excludes(p, q)));
    let implied = |p: &Id| {
        settled
            .iter()
            .any(|q| *q != p && claims.bearing.implies(q, p) && !claims.bearing.implies(p, q))
    };
    State {
        state: if contradictory {
            "contradictory"
        } else if settled.is_empty() {
            "open"
        } else {
            "settled"
        },
        settled: settled.iter().filter(|p| !implied(p)).map(|p| (*p).clone()).collect(),
        supported: answers.iter().filter(|p| !claims.for_live(p).is_empty()).count(),
        answers: answers.len(),
        leads: if settled.is_empty() { leads(claims, status, &answers) } else { Vec::new() },
    }
}

fn leads(claims: &Claims<'_>, status: &BTreeMap<Id, &'static str>, answers: &[&Id]) -> Vec<Id> {
    let running: Vec<&Id> = answers
        .iter()
        .copied()
        .filter(|p| !matches!(status[*p], "refuted" | "retracted"))
        .filter(|p| !claims.for_live(p).is_empty())
        .collect();
    let weight = |p: &Id| claims.firm_origins(p);
    let related = |p: &Id, q: &Id| claims.bearing.implies(p, q) || claims.bearing.implies(q, p);
    let ahead = |p: &Id| {
        weight(p) > direct_denials(claims, p)
            && running.iter().all(|q| related(p, q) || weight(p) > weight(q))
    };
    let ahead: Vec<&Id> = running.iter().copied().filter(|p| ahead(p)).collect();
    let beaten = |p: &Id| {
        ahead.iter().any(|q| {
            let more_specific = claims.bearing.implies(q, p) && !claims.bearing.implies(p, q);
            *q != p
                && related(p, q)
                && (weight(q) > weight(p) || weight(q) == weight(p) && more_specific)
        })
    };
    ahead.iter().filter(|p| !beaten(p)).map(|p| (*p).clone()).collect()
}

/// Known origins of firm denials of just this.
fn direct_denials(claims: &Claims<'_>, p: &Id) -> usize {
    let direct = |held: &super::claim::Held| {
        let mut denials = claims.denials(held, p);
        denials.retain(|voice| voice.direct);
        denials
    };
    claims.weight(true, direct, |_| true)
}
