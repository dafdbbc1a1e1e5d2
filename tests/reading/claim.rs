//! All that is derived of the claims before their status: voices, weights, what is settled.

use std::collections::{BTreeMap, BTreeSet};

use super::bearing::Bearing;
use super::chains::{Chains, Position, Root, Roots};
use super::endings::{Endings, Judge};
use super::notes::{Id, Ids, Notes, Statement};
use super::origins::{Origins, Range, known};
use super::sides::Sides;

/// A statement for or against a claim, and its live roots.
#[derive(Clone, Debug)]
pub struct Voice {
    pub id: Id,
    pub direct: bool,
    pub firm: bool,
    pub roots: Roots,
}

/// What is held along a set of statements.
pub struct Held {
    pub among: Ids,
    pub held: BTreeMap<(Id, Position), Roots>,
}

/// The statements as they stand, and as if they rested on what they may rest on.
pub struct Ground<'a> {
    pub chains: Chains<'a>,
    pub live: Held,
    /// Ended or not.
    pub noted: Held,
}

impl<'a> Ground<'a> {
    fn new(
        notes: &'a Notes,
        bearing: &Bearing,
        sides: &Sides<'_>,
        if_so: bool,
        endings: impl Fn(&BTreeMap<Id, Roots>) -> Ids,
    ) -> Self {
        let unreleased = |s: &Statement| {
            let actor = sides.actor(&s.by);
            actor.kind == "record" && !actor.authority && actor.released_by.is_empty()
        };
        let chains = Chains::new(notes, bearing, unreleased, if_so);
        let all: Ids = notes.statements.keys().cloned().collect();
        let roots = chains.roots(&all, unreleased);
        let live = chains.live(&endings(&roots));
        let noted = Held { held: chains.held(&all, &roots, bearing), among: all };
        let roots = chains.roots(&live, unreleased);
        let live = Held { held: chains.held(&live, &roots, bearing), among: live };
        Self { chains, live, noted }
    }
}

pub struct Claims<'a> {
    pub notes: &'a Notes,
    pub bearing: &'a Bearing,
    pub sides: &'a Sides<'a>,
    pub origins: Origins<'a>,
    pub endings: Endings,
    pub ground: Ground<'a>,
    pub if_so: Ground<'a>,
    pub carried: Ids,
    pub parties: BTreeMap<Id, Ids>,
    pub doers: BTreeMap<Id, Ids>,
    /// Propositions that a settled contrary has refuted: they oppose only what is settled.
    pub refuted: Ids,
    /// Settled, and as what.
    pub settled: BTreeMap<Id, &'static str>,
}

impl<'a> Claims<'a> {
    pub fn new(notes: &'a Notes, bearing: &'a Bearing, sides: &'a Sides<'a>) -> Self {
        let ids = || notes.propositions.keys();
        let doers: BTreeMap<Id, Ids> = ids().map(|p| (p.clone(), sides.doers(p))).collect();
        let parties = ids().map(|p| (p.clone(), sides.parties(p, bearing))).collect();
        let judge = |roots: &BTreeMap<Id, Roots>| {
            let firm = roots.iter().filter(|(_, roots)| roots.iter().any(|(_, firm)| *firm));
            let firm = firm.map(|(id, _)| id.clone()).collect();
            Judge { notes, bearing, sides, firm: &firm, doers: &doers }.endings()
        };
        let endings = std::cell::RefCell::new(Endings::new());
        let ground = Ground::new(notes, bearing, sides, false, |roots| {
            *endings.borrow_mut() = judge(roots);
            endings.borrow().keys().cloned().collect()
        });
        let endings = endings.into_inner();
        let if_so = Ground::new(notes, bearing, sides, true, |_| endings.keys().cloned().collect());
        let origins = Origins { notes, sides };
        let mut claims = Self {
            notes,
            bearing,
            sides,
            origins,
            endings,
            ground,
            if_so,
            parties,
            doers,
            carried: Ids::new(),
            refuted: Ids::new(),
            settled: BTreeMap::new(),
        };
        claims.carried = ids()
            .filter(|p| !claims.voices_for(&claims.ground.noted, p).is_empty())
            .cloned()
            .collect();
        claims.settle();
        claims
    }

    pub fn statement(&self, id: &str) -> &Statement {
        &self.notes.statements[id]
    }

    /// Who holds a position by which `bears` on a claim, and whether that is direct.
    fn voices(
        &self,
        held: &Held,
        bears: impl Fn(&str, Position) -> Option<bool>,
        firm: bool,
    ) -> Vec<Voice> {
        let mut voices = Vec::new();
        for ((id, position), roots) in &held.held {
            let Some(direct) = bears(&self.statement(id).what, *position) else { continue };
            // What a relay carries without origin denies nothing, and so excludes nothing.
            let bare = || !firm && self.ground.chains.is_firm(id);
            let chained = roots.iter().any(|(_, firm)| *firm) || roots.is_empty() && bare();
            if firm && !chained {
                continue;
            }
            let roots = roots.iter().filter(|(_, chain)| *chain || !firm).cloned().collect();
            voices.push(Voice { id: id.clone(), direct, firm: chained, roots });
        }
        voices
    }

    pub fn voices_for(&self, held: &Held, p: &str) -> Vec<Voice> {
        let bears = |q: &str, position| {
            (position == Position::For && self.bearing.implies(q, p)).then_some(q == p)
        };
        self.voices(held, bears, false)
    }

    pub fn voices_foreseeing(&self, held: &Held, p: &str) -> Vec<Voice> {
        let bears = |q: &str, position| (position == Position::Foresees && q == p).then_some(true);
        self.voices(held, bears, false)
    }

    /// Denials of it or of what it implies.
    pub fn denials(&self, held: &Held, p: &str) -> Vec<Voice> {
        let bears = |q: &str, position| match position {
            Position::Denies if q == p => Some(true),
            Position::Denies | Position::DeniesImplied if self.bearing.implies(p, q) => {
                self.carried.contains(p).then_some(false)
            }
            _ => None,
        };
        merged(self.voices(held, bears, false))
    }

    /// The contraries whose firm support opposes it.
    pub fn contraries(&self, p: &str) -> Ids {
        if !self.carried.contains(p) {
            return Ids::new();
        }
        let idle = |q: &Id| self.refuted.contains(q) && !self.settled.contains_key(p);
        let all = self.notes.propositions.keys();
        all.filter(|q| self.bearing.excludes(q, p) && !idle(q)).cloned().collect()
    }

    pub fn voices_against(&self, held: &Held, p: &str) -> Vec<Voice> {
        let contraries = self.contraries(p);
        let bears = |q: &str, position| {
            (position == Position::For && contraries.contains(q)).then_some(false)
        };
        let mut voices = self.denials(held, p);
        voices.extend(self.voices(held, bears, true));
        merged(voices)
    }

    /// The range of origins, lowered by what may rest on what.
    pub fn range(&self, of: impl Fn(&Held) -> Vec<Voice>) -> Range {
        let range = |ground: &Ground<'_>| {
            let live = roots_of(&of(&ground.live));
            let known = known(&live, false);
            let before = roots_of(&of(&ground.noted));
            let fallen = before
                .iter()
                .any(|(root, _)| matches!(root, Root::Known(_)) && !known.contains(root));
            let roots: BTreeSet<Root> = live.into_iter().map(|(root, _)| root).collect();
            self.origins.range(&roots, fallen)
        };
        let (least, most) = range(&self.ground);
        (least.min(range(&self.if_so).0), most)
    }

    /// The number of known origins among the roots that `keep` keeps.
    pub fn weight(
        &self,
        firm: bool,
        of: impl Fn(&Held) -> Vec<Voice>,
        keep: impl Fn(&Root) -> bool,
    ) -> usize {
        let count = |ground: &Ground<'_>| {
            let mut roots = known(&roots_of(&of(&ground.live)), firm);
            roots.retain(|root| keep(root));
            self.origins.count(&roots)
        };
        count(&self.ground).min(count(&self.if_so))
    }

    /// The same against a claim: the denials with the support of one contrary.
    pub fn weight_against(&self, firm: bool, p: &str, keep: impl Fn(&Root) -> bool) -> usize {
        let contraries = self.contraries(p);
        let mut pools: Vec<Option<Id>> = vec![None];
        pools.extend(contraries.iter().cloned().map(Some));
        let weigh = |contrary: &Option<Id>| {
            let of = |held: &Held| {
                let mut voices = self.denials(held, p);
                let bears = |q: &str, position| {
                    let agrees = contrary.as_ref().is_some_and(|c| self.bearing.implies(q, c));
                    let opposes = position == Position::For && contraries.contains(q);
                    (opposes && agrees).then_some(false)
                };
                voices.extend(self.voices(held, bears, true));
                voices
            };
            self.weight(firm, of, &keep)
        };
        pools.iter().map(weigh).max().unwrap_or(0)
    }
}

pub fn roots_of(voices: &[Voice]) -> Roots {
    voices.iter().flat_map(|voice| voice.roots.clone()).collect()
}

/// One voice for each statement.
fn merged(voices: Vec<Voice>) -> Vec<Voice> {
    let mut by_id: BTreeMap<Id, Voice> = BTreeMap::new();
    for voice in voices {
        let Some(one) = by_id.get_mut(&voice.id) else {
            by_id.insert(voice.id.clone(), voice);
            continue;
        };
        one.direct |= voice.direct;
        one.firm |= voice.firm;
        one.roots.extend(voice.roots);
    }
    by_id.into_values().collect()
}
