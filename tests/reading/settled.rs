//! What is settled: admitted or confirmed (section 4).

use super::chains::{Position, Root};
use super::claim::{Claims, Voice};
use super::notes::{Id, Ids, Statement};
use super::sides::meet;

impl Claims<'_> {
    /// What is settled first, then what that refutes.
    pub(super) fn settle(&mut self) {
        for status in ["admitted", "confirmed"] {
            let base: Vec<Id> = self
                .notes
                .propositions
                .keys()
                .filter(|p| match status {
                    "admitted" => self.admitted(p),
                    _ => self.found(p) || self.from_two_sides(p),
                })
                .cloned()
                .collect();
            for q in base {
                for p in self.notes.propositions.keys().filter(|p| self.bearing.implies(&q, p)) {
                    self.settled.entry(p.clone()).or_insert(status);
                }
            }
        }
        let refuted = |p: &&Id| {
            self.carried.contains(*p)
                && !self.settled.contains_key(*p)
                && !self.bearing.excludes_itself(p)
                && self.settled.keys().any(|q| self.bearing.excludes(q, p))
        };
        self.refuted = self.notes.propositions.keys().filter(refuted).cloned().collect();
    }

    pub fn for_live(&self, p: &str) -> Vec<Voice> {
        self.voices_for(&self.ground.live, p)
    }

    pub fn against_live(&self, p: &str) -> Vec<Voice> {
        self.voices_against(&self.ground.live, p)
    }

    /// The sides and names that a voice speaks for on record, by its own word.
    pub fn own_word_of(&self, voice: &Voice) -> Ids {
        let s = self.statement(&voice.id);
        if s.relay() {
            return Ids::new();
        }
        let own = |side: &&Id| {
            voice.roots.iter().any(|(root, firm)| *firm && self.is_of(root, &voice.id, side))
        };
        self.sides.spoken_for(s).iter().filter(own).cloned().collect()
    }

    /// The root is the statement itself, or `side`'s own.
    fn is_of(&self, root: &Root, id: &str, side: &str) -> bool {
        let Root::Known(at) = root else { return false };
        at == id
            || self.sides.spoken_for(self.statement(at)).contains(side)
            || self.origins.sides_of(root).contains(side)
    }

    /// By its own word, firm and on record, for one of these sides.
    pub fn word_of(&self, voices: &[Voice], sides: &Ids) -> bool {
        voices.iter().any(|voice| voice.firm && meet(&self.own_word_of(voice), sides))
    }

    /// Each of the sides of this opposition on record has later backed the claim.
    pub fn outdated(&self, p: &str, voice: &Voice, backing: &[Voice], against: &[Voice]) -> bool {
        let s = self.statement(&voice.id);
        if s.relay() {
            // What relays outdated opposition is as outdated.
            let of = |root: &Root| match root {
                Root::Known(id) => against.iter().any(|other| {
                    other.id == *id
                        && !self.statement(id).relay()
                        && self.outdated(p, other, backing, against)
                }),
                _ => false,
            };
            return !voice.roots.is_empty() && voice.roots.iter().all(|(root, _)| of(root));
        }
        let sides = self.sides.of_statement(s);
        let backed = |side: &Id| {
            backing.iter().any(|later| {
                later.firm
                    && s.earlier(self.statement(&later.id))
                    && self.own_word_of(later).contains(side)
            })
        };
        self.sides.on_record(s) && !sides.is_empty() && sides.iter().all(backed)
    }

    /// Firm opposition that is not outdated.
    pub fn firm_opposition(&self, p: &str) -> Vec<Voice> {
        let (backing, against) = (self.for_live(p), self.against_live(p));
        let firm = |voice: &&Voice| voice.firm && !self.outdated(p, voice, &backing, &against);
        against.iter().filter(firm).cloned().collect()
    }

    /// Firm opposition of known origin, relays aside.
    fn blocking(&self, p: &str) -> Vec<Voice> {
        let mut voices = self.firm_opposition(p);
        voices.retain(|voice| {
            let known =
                voice.roots.iter().any(|(root, firm)| *firm && matches!(root, Root::Known(_)));
            known && !self.statement(&voice.id).relay()
        });
        voices
    }

    fn admitted(&self, p: &str) -> bool {
        self.for_live(p).iter().any(|voice| self.admits(p, voice))
    }

    fn admits(&self, p: &str, voice: &Voice) -> bool {
        let s = self.statement(&voice.id);
        if s.relay() || !voice.firm || !self.sides.on_record(s) {
            return false;
        }
        let claims = s.stance == "claimed_responsibility";
        if claims && self.contested(p, s) {
            return false;
        }
        let by_party = (claims || s.stance == "admitted")
            && s.what == p
            && meet(&self.sides.spoken_for(s), &self.parties[p]);
        by_party || self.goes_back(p, s)
    }

    /// A claim of responsibility that meets firm opposition of others.
    fn contested(&self, p: &str, s: &Statement) -> bool {
        let mut mine = self.sides.of_statement(s);
        mine.extend(self.sides.spoken_for(s));
        let own = |other: &Id| {
            let mut sides = self.origins.sides_of(&Root::Known(other.clone()));
            let other = self.statement(other);
            let record = self.sides.kind(&other.by) == "record";
            if sides.is_empty() || record || !other.for_side.is_empty() {
                sides.insert(other.by.clone());
            }
            meet(&sides, &mine)
        };
        self.blocking(p).iter().any(|voice| !own(&voice.id))
    }

    /// Its speaker or side denied just this earlier; of a deed, a doer's.
    fn goes_back(&self, p: &str, s: &Statement) -> bool {
        let spoken_for = self.sides.spoken_for(s);
        let denied = self.notes.statements.values().any(|denial| {
            denial.denies()
                && denial.what == p
                && self.sides.on_record(denial)
                && denial.earlier(s)
                && (denial.by == s.by || meet(&self.sides.spoken_for(denial), &spoken_for))
        });
        denied && self.deeds(p).iter().all(|deed| meet(&spoken_for, &self.doers[deed]))
    }

    /// It and what it implies, where somebody would have done it.
    fn deeds(&self, p: &str) -> Vec<Id> {
        let all = self.notes.propositions.keys();
        let deed = |q: &&Id| self.bearing.implies(p, q) && !self.doers[*q].is_empty();
        all.filter(deed).cloned().collect()
    }

    /// An authority's own firm `confirmed` of it, or of what implies it.
    pub fn found(&self, p: &str) -> bool {
        self.for_live(p).iter().any(|voice| {
            let s = self.statement(&voice.id);
            let own = |root: &Root| {
                let Root::Known(at) = root else { return false };
                *at == voice.id
                    || self.statement(at).by == s.by
                    || meet(&self.origins.sides_of(root), &self.sides.of_statement(s))
            };
            s.stance == "confirmed"
                && self.sides.actor(&s.by).authority
                && voice.roots.iter().any(|(root, firm)| *firm && own(root))
        })
    }

    /// From a party by its own word and from a known, firm origin that shares no side with it.
    pub fn from_two_sides(&self, p: &str) -> bool {
        if !self.blocking(p).is_empty() {
            return false;
        }
        let voices = self.for_live(p);
        voices.iter().filter(|voice| voice.firm).any(|party| {
            meet(&self.own_word_of(party), &self.parties[p])
                && voices.iter().flat_map(|voice| &voice.roots).any(|(root, firm)| {
                    *firm && self.other_side(p, party, root) && self.deeds_told(p, root)
                })
        })
    }

    fn other_side(&self, p: &str, party: &Voice, root: &Root) -> bool {
        let Root::Known(id) = root else { return false };
        let (s, other) = (self.statement(&party.id), self.statement(id));
        let mut own = self.sides.spoken_for(s);
        own.extend(self.sides.of_statement(s));
        own.extend(self.sides.of(&s.by));
        own.insert(s.by.clone());
        own.extend(party.roots.iter().flat_map(|(root, _)| self.origins.sides_of(root)));
        let sides = self.origins.sides_of(root);
        if meet(&sides, &own) || own.contains(&other.by) {
            return false;
        }
        let actor = self.sides.actor(&other.by);
        let authority =
            actor.authority || actor.released_by.iter().any(|who| self.sides.actor(who).authority);
        let declared = !sides.is_empty() || self.parties[p].contains(&other.by);
        authority || actor.kind != "outlet" && declared
    }

    /// Each deed has a doer's own word, or is admitted or found, or the other origin is a doer's.
    fn deeds_told(&self, p: &str, other: &Root) -> bool {
        let mut of = self.origins.sides_of(other);
        of.extend(self.origins.statement(other).map(|s| s.by.clone()));
        self.deeds(p).iter().all(|deed| {
            meet(&of, &self.doers[deed])
                || self.settled.get(deed) == Some(&"admitted")
                || self.found(deed)
                || self.word_of(&self.for_live(deed), &self.doers[deed])
        })
    }

    /// The live modal statements.
    pub fn foreseeing(&self, p: &str) -> Vec<Voice> {
        self.voices_foreseeing(&self.ground.live, p)
    }

    /// A denial of just this that is live, and no relay.
    pub fn own_denials(&self, p: &str) -> Vec<&Id> {
        let held = self.ground.live.held.keys();
        let own = held.filter(|(id, position)| {
            let s = self.statement(id);
            *position == Position::Denies && s.what == p && s.denies()
        });
        own.map(|(id, _)| id).collect()
    }
}
