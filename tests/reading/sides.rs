//! Who serves whose interest, who speaks for whom, and whose deed a proposition would be.

use std::collections::BTreeMap;

use super::bearing::Bearing;
use super::notes::{Actor, Id, Ids, Notes, Proposition, Statement};

const BOTH_ENDS: [&str; 6] =
    ["spoke_with", "met_with", "discussed", "agreed", "agreed_to_end", "ceasefire"];

/// Shares an element.
pub fn meet(a: &Ids, b: &Ids) -> bool {
    a.intersection(b).next().is_some()
}

pub struct Sides<'a> {
    notes: &'a Notes,
    of_actor: BTreeMap<Id, Ids>,
}

impl<'a> Sides<'a> {
    pub fn new(notes: &'a Notes) -> Self {
        let mut sides = Self { notes, of_actor: BTreeMap::new() };
        for (id, actor) in &notes.actors {
            let mut own = actor.side.clone();
            if matches!(actor.kind.as_str(), "state" | "camp") {
                own.insert(id.clone());
            }
            sides.of_actor.insert(id.clone(), own);
        }
        // Who has no side has those of whom they speak for.
        let undeclared: Vec<&Id> =
            notes.actors.keys().filter(|id| sides.of_actor[*id].is_empty()).collect();
        for _ in 0..notes.actors.len() {
            for id in &undeclared {
                let heads = &notes.actors[*id].speaks_for;
                let found = heads.iter().flat_map(|head| sides.of(head)).collect();
                sides.of_actor.insert((*id).clone(), found);
            }
        }
        sides
    }

    pub fn of(&self, actor: &str) -> Ids {
        self.of_actor.get(actor).cloned().unwrap_or_default()
    }

    pub fn actor(&self, id: &str) -> &Actor {
        static NONE: std::sync::LazyLock<Actor> = std::sync::LazyLock::new(Actor::default);
        self.notes.actors.get(id).unwrap_or(&NONE)
    }

    pub fn kind(&self, actor: &str) -> &str {
        &self.actor(actor).kind
    }

    /// Whom the speaker of `s` speaks for when saying it, on record.
    pub fn principals(&self, s: &Statement) -> Ids {
        if !self.on_record(s) {
            return Ids::new();
        }
        let actor = self.actor(&s.by);
        let then = actor.speaks_for_during.iter().filter(|(_, when)| when.overlaps(s.said()));
        // Who holds an office speaks for its side.
        let offices = actor.holds.iter().filter(|(_, when)| when.overlaps(s.said()));
        let offices = offices.filter_map(|(office, _)| self.notes.offices.get(office));
        let heads = then.map(|(head, _)| head).chain(offices).cloned();
        actor.speaks_for.iter().cloned().chain(heads).collect()
    }

    /// Whose interest a statement serves.
    pub fn of_statement(&self, s: &Statement) -> Ids {
        if !s.for_side.is_empty() {
            return s.for_side.clone();
        }
        let own = self.of(&s.by);
        if !own.is_empty() {
            return own;
        }
        // A record of no side speaks for those who released it.
        let released = self.actor(&s.by).released_by.iter().cloned();
        self.principals(s).into_iter().chain(released).flat_map(|head| self.of(&head)).collect()
    }

    /// The report names who said it.
    pub fn named(&self, s: &Statement) -> bool {
        self.kind(&s.by) != "anonymous" && !s.unnamed
    }

    pub fn on_record(&self, s: &Statement) -> bool {
        self.named(s) && self.kind(&s.by) != "outlet"
    }

    /// The sides that a statement on record speaks for.
    pub fn sides_spoken_for(&self, s: &Statement) -> Ids {
        if !self.on_record(s) {
            return Ids::new();
        }
        let mut sides = self.of_statement(s);
        if s.for_side.is_empty() {
            sides.extend(self.principals(s).iter().flat_map(|head| self.of(head)));
        }
        sides
    }

    /// The same, with the names of the speaker and of those spoken for: a party may be named as its
    /// own side.
    pub fn spoken_for(&self, s: &Statement) -> Ids {
        let mut all = self.sides_spoken_for(s);
        if self.on_record(s) && s.for_side.is_empty() {
            all.extend(self.principals(s));
            all.insert(s.by.clone());
        }
        all
    }

    /// The sides of whoever made a statement; of who has none, the name if it is on record.
    fn maker(&self, s: &Statement) -> Ids {
        let sides = self.of_statement(s);
        if sides.is_empty() && self.on_record(s) { Ids::from([s.by.clone()]) } else { sides }
    }

    /// The sides of an actor who takes part, with those of an office held at the time.
    fn at_the_event(&self, who: &str, p: &Proposition) -> Ids {
        let mut sides = self.of(who);
        for (office, held) in &self.actor(who).holds {
            if p.when.iter().any(|when| when.overlaps(*held)) {
                sides.extend(
                    self.notes.offices.get(office).map(|of| self.of(of)).unwrap_or_default(),
                );
            }
        }
        sides
    }

    /// The sides of those whose deed it would be.
    pub fn doers(&self, p: &str) -> Ids {
        let p = &self.notes.propositions[p];
        let ends: &[&str] =
            if BOTH_ENDS.contains(&p.kind.as_str()) { &["who", "whom"] } else { &["who"] };
        let who = ends.iter().filter_map(|role| p.roles.get(*role));
        who.flat_map(|who| self.at_the_event(who, p)).chain(p.deed_of.iter().cloned()).collect()
    }

    pub fn parties(&self, id: &str, bearing: &Bearing) -> Ids {
        let mut sides = Ids::new();
        let mut events = vec![id.to_owned()];
        let mut read = Ids::new();
        while let Some(id) = events.pop() {
            if !read.insert(id.clone()) {
                continue;
            }
            let Some(p) = self.notes.propositions.get(&id) else { continue };
            sides.extend(p.roles.values().flat_map(|who| self.at_the_event(who, p)));
            sides.extend(self.doers(&id));
            sides.extend(p.party.iter().cloned());
            sides.extend(p.host.iter().flat_map(|host| self.of(host)));
            let claims = p.about.iter().filter_map(|s| self.notes.statements.get(s));
            sides.extend(claims.flat_map(|s| self.maker(s)));
            let claimed = |s: &&Statement| {
                s.stance == "claimed_responsibility" && bearing.implies(&s.what, &id)
            };
            let claimed = self.notes.statements.values().filter(claimed);
            sides.extend(claimed.flat_map(|s| self.maker(s)));
            events.extend(p.count.iter().map(|count| count.of.clone()));
        }
        sides
    }
}
