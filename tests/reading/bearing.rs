//! What bears on what: implication and exclusion, composed.

use std::collections::BTreeSet;

use super::notes::{Count, Id, Notes, Proposition};

pub type Pairs = BTreeSet<(Id, Id)>;

pub struct Bearing {
    /// Every proposition with itself and with all that follows from it.
    implies: Pairs,
    excludes: Pairs,
}

impl Bearing {
    pub fn new(notes: &Notes) -> Self {
        let implies = implications(notes);
        let excludes = exclusions(notes, &implies);
        Self { implies, excludes }
    }

    /// `p` is `q`, or follows from it.
    pub fn implies(&self, q: &str, p: &str) -> bool {
        self.implies.contains(&(q.to_owned(), p.to_owned()))
    }

    /// Two that exclude each other; one that excludes itself by composition opposes nothing by that.
    pub fn excludes(&self, p: &str, q: &str) -> bool {
        p != q && self.excludes.contains(&(p.to_owned(), q.to_owned()))
    }

    /// Implies, by composition, what it excludes.
    pub fn excludes_itself(&self, p: &str) -> bool {
        self.excludes.contains(&(p.to_owned(), p.to_owned()))
    }
}

fn pairs(notes: &Notes) -> impl Iterator<Item = ((&Id, &Proposition), (&Id, &Proposition))> {
    let all = &notes.propositions;
    all.iter().flat_map(move |a| all.iter().map(move |b| (a, b)))
}

fn implications(notes: &Notes) -> Pairs {
    let mut implies = Pairs::new();
    for ((q, first), (p, second)) in pairs(notes) {
        let narrower =
            counts(first, second).is_some_and(|(a, b)| b.low <= a.low && a.high <= b.high);
        let of_event = first.count.as_ref().is_some_and(|count| count.low > 0 && count.of == *p);
        if q == p || first.implies.contains(p) || narrower || of_event {
            implies.insert((q.clone(), p.clone()));
        }
    }
    loop {
        let mut more = Pairs::new();
        for (a, b) in &implies {
            let onward = implies.iter().filter(|(from, _)| from == b);
            more.extend(onward.map(|(_, c)| (a.clone(), c.clone())));
        }
        if more.is_subset(&implies) {
            return implies;
        }
        implies.extend(more);
    }
}

/// Two counts of the same thing in the same event.
fn counts<'a>(a: &'a Proposition, b: &'a Proposition) -> Option<(&'a Count, &'a Count)> {
    let (a, b) = (a.count.as_ref()?, b.count.as_ref()?);
    (a.of == b.of && a.what == b.what).then_some((a, b))
}

fn exclusions(notes: &Notes, implies: &Pairs) -> Pairs {
    let mut excludes = Pairs::new();
    for ((p, first), (q, second)) in pairs(notes) {
        let disjoint = counts(first, second).is_some_and(|(a, b)| a.high < b.low || b.high < a.low);
        let exclusive = |question: &&Id| notes.questions.get(*question) == Some(&true);
        let rivals = p != q
            && first.answers.intersection(&second.answers).any(|question| exclusive(&question))
            && !implies.contains(&(p.clone(), q.clone()))
            && !implies.contains(&(q.clone(), p.clone()));
        if first.excludes.contains(q) || disjoint || rivals {
            excludes.insert((p.clone(), q.clone()));
            excludes.insert((q.clone(), p.clone()));
        }
    }
    // What implies one excludes what implies the other.
    let mut composed = Pairs::new();
    for (a, c) in implies {
        for (b, d) in implies {
            if excludes.contains(&(c.clone(), d.clone())) {
                composed.insert((a.clone(), b.clone()));
            }
        }
    }
    composed
}
