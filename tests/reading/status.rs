//! The status of a proposition (section 4), and its numbers.

use super::chains::Root;
use super::claim::{Claims, Held, Voice, roots_of};
use super::dates::Minute;
use super::notes::Id;
use super::origins::{Range, known};

pub struct Standing {
    pub status: &'static str,
    pub for_it: Range,
    pub against: Range,
    pub foreseen: Range,
}

impl Claims<'_> {
    pub fn range_for(&self, p: &str) -> Range {
        self.range(|held: &Held| self.voices_for(held, p))
    }

    pub fn range_against(&self, p: &str) -> Range {
        self.range(|held: &Held| self.voices_against(held, p))
    }

    pub fn standing(&self, p: &str, as_of: Minute) -> Standing {
        Standing {
            status: self.status(p, as_of),
            for_it: self.range_for(p),
            against: self.range_against(p),
            foreseen: self.range(|held: &Held| self.voices_foreseeing(held, p)),
        }
    }

    pub fn status(&self, p: &str, as_of: Minute) -> &'static str {
        let (backing, against) = (self.for_live(p), self.against_live(p));
        let modal = !self.foreseeing(p).is_empty();
        let proposition = &self.notes.propositions[p];
        let windows = &proposition.window;
        let over = !windows.is_empty() && windows.iter().all(|window| window.last < as_of);
        // What a relay carries without origin is no support.
        let supported = backing.iter().any(|voice| !voice.roots.is_empty());
        let nothing = !supported && against.is_empty();
        let pending = proposition.condition.iter().any(|on| !self.settled.contains_key(on));
        let carried = self.carried.contains(p);
        let (least, most) = self.range_for(p);
        match () {
            () if modal && over && !supported => "lapsed",
            () if modal && nothing && pending => "condition_pending",
            () if modal && nothing => "possible",
            () if !carried && against.is_empty() => "unreported",
            () if self.settled.contains_key(p) => self.settled[p],
            () if carried && (self.excluded(p) || least == 0 && self.denied_by_its_own(p)) => {
                "refuted"
            }
            () if carried && least == 0 && self.taken_back(p) => "retracted",
            () if carried && most == 0 => "no_origin",
            () if self.firm_origins(p) >= 2 && self.firm_opposition(p).is_empty() => "corroborated",
            () if !backing.is_empty() && !against.is_empty() => "disputed",
            () if self.one_sided(p, &backing) => "one_sided",
            () if carried => "reported",
            () => "denied_only",
        }
    }

    /// The number of known firm origins for it.
    pub fn firm_origins(&self, p: &str) -> usize {
        self.weight(true, |held| self.voices_for(held, p), |_| true)
    }

    /// Something that excludes it is settled.
    fn excluded(&self, p: &str) -> bool {
        self.settled.keys().any(|q| self.bearing.excludes(q, p))
    }

    /// An authority denies it or what it implies, or its own origin denies just this.
    fn denied_by_its_own(&self, p: &str) -> bool {
        let denials = self.denials(&self.ground.live, p);
        let firm = denials.iter().filter(|voice| voice.firm && self.statement(&voice.id).denies());
        let origins = known(&roots_of(&self.voices_for(&self.ground.noted, p)), false);
        firm.into_iter().any(|voice| {
            let s = self.statement(&voice.id);
            let marks = self.origins.marks(&Root::Known(voice.id.clone()));
            let its_own = origins.iter().any(|root| {
                self.origins.statement(root).is_some_and(|of| of.by == s.by)
                    || super::origins::share(&marks, &self.origins.marks(root))
            });
            self.sides.actor(&s.by).authority || voice.direct && its_own
        })
    }

    /// The reports of it that were taken back.
    pub fn taken_back_reports(&self, p: &str) -> Vec<Id> {
        let reports = self.voices_for(&self.ground.noted, p).into_iter().map(|voice| voice.id);
        let taken = |id: &Id| {
            let endings = self.endings.get(id).into_iter().flatten();
            endings.into_iter().any(|(_, ending)| ending.takes_back())
        };
        reports.filter(taken).collect()
    }

    fn taken_back(&self, p: &str) -> bool {
        !self.taken_back_reports(p).is_empty()
    }

    /// Every live supporting statement but relays is on record and from one side, a party's.
    fn one_sided(&self, p: &str, backing: &[Voice]) -> bool {
        let own: Vec<&Voice> =
            backing.iter().filter(|voice| !self.statement(&voice.id).relay()).collect();
        let sides = |voice: &Voice| self.sides.spoken_for(self.statement(&voice.id));
        let from = |side: &Id| own.iter().all(|voice| sides(voice).contains(side));
        !own.is_empty() && self.parties[p].iter().any(from)
    }
}
