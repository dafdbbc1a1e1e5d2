//! Flags and the credibility digit (section 5).

use super::chains::{Position, Root};
use super::claim::{Claims, Held, Voice, roots_of};
use super::dates::{DAY, Minute};
use super::endings::Ending;
use super::notes::{Id, Ids, Statement};
use super::origins::known;
use super::sides::meet;

/// A claim with what speaks for and against it.
pub struct View<'a> {
    claims: &'a Claims<'a>,
    p: &'a Id,
    status: &'static str,
    as_of: Minute,
    backing: Vec<Voice>,
    against: Vec<Voice>,
}

impl<'a> View<'a> {
    pub fn new(claims: &'a Claims<'a>, p: &'a Id, status: &'static str, as_of: Minute) -> Self {
        let (backing, against) = (claims.for_live(p), claims.against_live(p));
        Self { claims, p, status, as_of, backing, against }
    }

    pub fn flags(&self) -> Vec<&'static str> {
        let settled = self.claims.settled.contains_key(self.p);
        let firm_support = |voice: &Voice| voice.firm;
        let all = [
            ("anonymous only", self.anonymous_only()),
            ("tentative only", self.supported() && !self.backing.iter().any(firm_support)),
            ("single origin", self.single_origin()),
            ("circular reporting", self.circular()),
            ("interested asserter", !settled && self.interested_asserter()),
            ("interested denier", !settled && self.interested_denier()),
            ("hedged denial", self.hedged_denial()),
            ("denied by implication only", self.denied_by_implication_only()),
            ("denial shifted", self.denial_shifted()),
            ("self-contradiction", self.self_contradiction()),
            ("missed denial", self.missed_denial()),
            ("reversed before", self.reversed_before()),
            ("outweighed", self.outweighed()),
            ("opposition outweighed", self.opposition_outweighed()),
            ("other party not heard", self.other_party_not_heard()),
            ("still maintained", self.still_maintained()),
            ("stale", self.stale()),
        ];
        all.into_iter().filter(|(_, holds)| *holds).map(|(flag, _)| flag).collect()
    }

    fn statement(&self, voice: &Voice) -> &Statement {
        self.claims.statement(&voice.id)
    }

    fn known(&self) -> impl Iterator<Item = (&'a Id, &'a Statement)> {
        self.claims.notes.statements.iter()
    }

    /// The voices that are no relays.
    fn own<'v>(&'v self, voices: &'v [Voice]) -> impl Iterator<Item = &'v Statement> {
        voices.iter().map(|voice| self.statement(voice)).filter(|s| !s.relay())
    }

    fn anonymous_only(&self) -> bool {
        self.supported() && !self.own(&self.backing).any(|s| self.claims.sides.named(s))
    }

    /// By what has an origin: what a relay carries without one is no support.
    fn supported(&self) -> bool {
        self.backing.iter().any(|voice| !voice.roots.is_empty())
    }

    fn single_origin(&self) -> bool {
        let direct = self.backing.iter().filter(|voice| voice.direct).count();
        direct >= 2 && self.claims.range_for(self.p).1 == 1
    }

    fn circular(&self) -> bool {
        let circles = &self.claims.ground.chains.circles;
        self.backing.iter().any(|voice| {
            let circle = circles.get(&voice.id);
            circle.is_some_and(|circle| {
                self.backing.iter().any(|other| other.id != voice.id && circle.contains(&other.id))
            })
        })
    }

    fn parties(&self) -> &Ids {
        &self.claims.parties[self.p]
    }

    fn interested_asserter(&self) -> bool {
        self.own(&self.backing).any(|s| meet(&self.claims.sides.spoken_for(s), self.parties()))
    }

    fn interested_denier(&self) -> bool {
        let noted = self.claims.voices_for(&self.claims.ground.noted, self.p);
        let carried: Ids = noted
            .iter()
            .flat_map(|voice| self.claims.sides.spoken_for(self.statement(voice)))
            .collect();
        self.own(&self.against).any(|s| {
            let spoken = self.claims.sides.spoken_for(s);
            spoken.intersection(self.parties()).any(|side| !carried.contains(side))
        })
    }

    fn hedged_denial(&self) -> bool {
        let tentative = |v: &&Voice| v.direct && !v.firm && self.statement(v).denies();
        self.against.iter().any(|voice| tentative(&voice))
    }

    fn denied_by_implication_only(&self) -> bool {
        self.supported()
            && !self.against.is_empty()
            && !self.against.iter().any(|voice| voice.direct)
    }

    /// On record, about `p`, for a side that `sides` has.
    fn spoken(&self, s: &Statement) -> Ids {
        self.claims.sides.sides_spoken_for(s)
    }

    /// The statements on record that support `p`, ended or not, relays aside.
    fn said_so(&self, p: &str) -> Vec<Id> {
        let noted = self.claims.voices_for(&self.claims.ground.noted, p);
        let own = noted.into_iter().filter(|voice| !self.statement(voice).relay());
        own.map(|voice| voice.id).collect()
    }

    fn denial_shifted(&self) -> bool {
        let said_so = self.said_so(self.p);
        let firm = &self.claims.ground.noted.held;
        let is_firm = |id: &Id| {
            let roots = firm.get(&(id.clone(), Position::Denies));
            roots.is_some_and(|roots| roots.iter().any(|(_, firm)| *firm))
        };
        let denied = |s: &Statement| s.denies() && s.what == *self.p;
        self.known().filter(|(_, s)| denied(s)).any(|(first, denial)| {
            self.known().any(|(id, later)| {
                let shifts = later.silent() && later.what == *self.p
                    || denied(later) && is_firm(first) && !is_firm(id)
                    || said_so.contains(id);
                shifts && denial.earlier(later) && meet(&self.spoken(denial), &self.spoken(later))
            })
        })
    }

    fn self_contradiction(&self) -> bool {
        let sides = |voices: &[Voice]| -> Ids {
            self.own(voices).flat_map(|s| self.claims.sides.of_statement(s)).collect()
        };
        meet(&sides(&self.backing), &sides(&self.against))
    }

    fn missed_denial(&self) -> bool {
        let positions = &self.claims.ground.chains.positions;
        self.known().any(|(id, relay)| {
            let opposes = |at: &Position| matches!(at, Position::Denies | Position::DeniesImplied);
            relay.relay()
                && relay.what == *self.p
                && !positions[id].iter().any(opposes)
                && self.known().any(|(_, denial)| {
                    denial.denies() && denial.what == *self.p && denial.known() < relay.said().first
                })
        })
    }

    fn reversed_before(&self) -> bool {
        let deniers: Vec<Ids> = self
            .claims
            .own_denials(self.p)
            .into_iter()
            .map(|id| self.spoken(self.claims.statement(id)))
            .collect();
        self.claims.notes.propositions.keys().filter(|q| *q != self.p).any(|q| {
            let said_so = self.said_so(q);
            self.known().filter(|(_, s)| s.denies() && s.what == *q).any(|(_, denial)| {
                said_so.iter().map(|id| self.claims.statement(id)).any(|later| {
                    let both: Ids =
                        self.spoken(denial).intersection(&self.spoken(later)).cloned().collect();
                    denial.earlier(later) && deniers.iter().any(|sides| meet(sides, &both))
                })
            })
        })
    }

    /// Known origins for it.
    fn weight(&self, firm: bool) -> usize {
        self.claims.weight(firm, |held| self.claims.voices_for(held, self.p), |_| true)
    }

    fn outweighed(&self) -> bool {
        let against = self.claims.weight_against(true, self.p, |_| true);
        against >= 3 && against >= 3 * self.weight(false)
    }

    fn opposition_outweighed(&self) -> bool {
        let against = self.claims.weight_against(false, self.p, |_| true);
        let backing = self.weight(true);
        !self.against.is_empty() && backing >= 3 && backing >= 3 * against
    }

    fn other_party_not_heard(&self) -> bool {
        let heard: Ids = self
            .backing
            .iter()
            .filter(|voice| voice.firm)
            .flat_map(|voice| self.claims.own_word_of(voice))
            .filter(|side| self.parties().contains(side))
            .collect();
        self.status == "confirmed"
            && !self.claims.found(self.p)
            && self.claims.from_two_sides(self.p)
            && heard.len() == 1
            && self.parties().len() > 1
    }

    fn still_maintained(&self) -> bool {
        let reports = self.claims.taken_back_reports(self.p);
        let taken = reports.iter().flat_map(|id| &self.claims.endings[id]);
        let mut withdrawals = taken
            .filter(|(_, how): &&(Id, Ending)| how.takes_back())
            .map(|(by, _)| self.claims.statement(by));
        self.status == "retracted"
            && withdrawals.any(|withdrawal| {
                let again = |v: &Voice| withdrawal.known() < self.statement(v).said().first;
                self.backing.iter().any(again)
            })
    }

    fn stale(&self) -> bool {
        let open = ["corroborated", "disputed", "one_sided", "reported"].contains(&self.status);
        let about = self.known().filter(|(_, s)| s.what == *self.p).map(|(_, s)| s.known()).max();
        open && about.is_some_and(|last| self.as_of - last >= 180 * DAY)
    }

    /// A party's own word on record, or a recording that a party released.
    fn party_root(&self, root: &Root) -> bool {
        let Some(s) = self.claims.origins.statement(root) else { return false };
        let sides = &self.claims.sides;
        meet(&sides.spoken_for(s), self.parties())
            || sides.kind(&s.by) == "record"
                && meet(&self.claims.origins.sides_of(root), self.parties())
    }

    pub fn digit(&self) -> u8 {
        let claims = self.claims;
        let roots = known(&roots_of(&self.backing), false);
        let only_parties = roots.iter().all(|root| self.party_root(root));
        let against = claims.weight_against(true, self.p, |root| !self.party_root(root));
        let outside = |root: &Root| !self.party_root(root);
        let for_it = claims.weight(true, |held: &Held| claims.voices_for(held, self.p), outside);
        let carried = claims.carried.contains(self.p);
        match self.status {
            "admitted" | "confirmed" => 1,
            "refuted" => 5,
            _ if carried && self.outweighed() => 5,
            "retracted" => 4,
            _ if roots.is_empty() => 6,
            _ if only_parties && claims.firm_opposition(self.p).is_empty() => 6,
            _ if only_parties => 4,
            _ if against > 0 && against >= for_it => 4,
            _ if claims.firm_origins(self.p) >= 2 && against == 0 => 2,
            _ => 3,
        }
    }
}
