//! Who rests on whom: circles, the positions that relays carry, liveness and roots.

use std::collections::{BTreeMap, BTreeSet};

use super::bearing::Bearing;
use super::notes::{Id, Ids, Notes, Statement};

/// What a statement does with its own proposition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Position {
    For,
    /// A denial of just this, or a relay of one.
    Denies,
    /// A relay of a denial of what its proposition implies.
    DeniesImplied,
    Foresees,
}

/// Where a chain ends.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Root {
    /// A statement that rests on nothing.
    Known(Id),
    /// What this statement rests on is unknown.
    Unknown(Id),
    /// A circle without an outside root, by its members.
    Circle(Ids),
}

/// A root, and whether the chain to it is firm.
pub type Roots = BTreeSet<(Root, bool)>;

pub struct Chains<'a> {
    notes: &'a Notes,
    pub links: BTreeMap<Id, Ids>,
    /// The members of the circle that a statement is in.
    pub circles: BTreeMap<Id, Ids>,
    pub positions: BTreeMap<Id, BTreeSet<Position>>,
    /// Relays of which no source takes a position.
    pub unbacked: Ids,
    /// What goes back to a statement that is a known origin.
    grounded: Ids,
}

/// The position on `p` of a relay of `position` on `q`.
fn carried_over(bearing: &Bearing, position: Position, q: &str, p: &str) -> Option<Position> {
    match position {
        Position::For => bearing.implies(q, p).then_some(Position::For),
        Position::Foresees => (q == p).then_some(Position::Foresees),
        Position::Denies if q == p => Some(Position::Denies),
        Position::Denies | Position::DeniesImplied => {
            bearing.implies(p, q).then_some(Position::DeniesImplied)
        }
    }
}

impl<'a> Chains<'a> {
    /// `if_so`: as if every known origin and every relay without a source rested on what it may rest on.
    pub fn new(
        notes: &'a Notes,
        bearing: &Bearing,
        unreleased: impl Fn(&Statement) -> bool,
        if_so: bool,
    ) -> Self {
        let mut links = BTreeMap::new();
        for (id, s) in &notes.statements {
            // What is found out later counts from its day; the notes hold only what is known.
            let mut to = s.rests_on.clone();
            to.extend(s.rests_on_since.iter().map(|(root, _)| root.clone()));
            let sourceless = to.is_empty() && !s.rests_on_unknown;
            if if_so && sourceless && (s.relay() || !unreleased(s)) {
                to.extend(s.may_rest_on.iter().cloned());
            }
            to.retain(|root| notes.statements.contains_key(root) && root != id);
            links.insert(id.clone(), to);
        }
        let mut chains = Self {
            notes,
            circles: circles(&links),
            links,
            positions: BTreeMap::new(),
            unbacked: Ids::new(),
            grounded: Ids::new(),
        };
        chains.take_positions(bearing);
        let known = |id: &Id| {
            let s = &notes.statements[id];
            chains.rests_on_nothing(id) && !s.relay() && !unreleased(s)
        };
        let grounded = |id: &&Id| known(id) || chains.reach(id).iter().any(known);
        chains.grounded = notes.statements.keys().filter(grounded).cloned().collect();
        chains
    }

    fn sources(&self, s: &str) -> &Ids {
        &self.links[s]
    }

    fn rests_on_nothing(&self, id: &str) -> bool {
        self.links[id].is_empty() && !self.notes.statements[id].rests_on_unknown
    }

    /// A circle that rests on nothing outside of it.
    fn rootless(&self, s: &str) -> Option<&Ids> {
        let circle = self.circles.get(s)?;
        let outside = circle.iter().any(|member| {
            self.notes.statements[member].rests_on_unknown || !self.links[member].is_subset(circle)
        });
        (!outside).then_some(circle)
    }

    fn take_positions(&mut self, bearing: &Bearing) {
        for (id, s) in &self.notes.statements {
            let own = match s {
                s if s.supports() => Some(Position::For),
                s if s.denies() => Some(Position::Denies),
                s if s.modal() => Some(Position::Foresees),
                _ => None,
            };
            self.positions.insert(id.clone(), own.into_iter().collect());
        }
        self.flow(bearing);
        // From the sources on: where no source takes a position, the relay supports what it says.
        loop {
            let none =
                |id: &&Id| self.notes.statements[*id].relay() && self.positions[*id].is_empty();
            let open: Ids = self.notes.statements.keys().filter(none).cloned().collect();
            let waits = |id: &Id| {
                self.reach(id)
                    .iter()
                    .any(|source| open.contains(source) && !self.reach(source).contains(id))
            };
            let next: Vec<Id> = open.iter().filter(|id| !waits(id)).cloned().collect();
            if next.is_empty() {
                return;
            }
            for id in next {
                self.positions.get_mut(&id).expect("every statement").insert(Position::For);
                self.unbacked.insert(id);
            }
            self.flow(bearing);
        }
    }

    /// It is firm, and so is a chain of what it rests on.
    pub fn is_firm(&self, id: &str) -> bool {
        let mut open = vec![id.to_owned()];
        let mut seen = Ids::new();
        while let Some(at) = open.pop() {
            if self.notes.statements[&at].tentative() || !seen.insert(at.clone()) {
                continue;
            }
            if let Some(circle) = self.rootless(&at) {
                return !circle.iter().any(|member| self.notes.statements[member].tentative());
            }
            if self.links[&at].is_empty() || self.notes.statements[&at].rests_on_unknown {
                return true;
            }
            open.extend(self.links[&at].iter().cloned());
        }
        false
    }

    /// Every statement that `from` goes back to by at least one link.
    pub fn reach(&self, from: &str) -> Ids {
        reach(&self.links, from)
    }

    fn flow(&mut self, bearing: &Bearing) {
        loop {
            let mut more = Vec::new();
            for (id, s) in self.notes.statements.iter().filter(|(_, s)| s.relay()) {
                for (_, _, position) in self.backing(id, s, bearing) {
                    if !self.positions[id].contains(&position) {
                        more.push((id.clone(), position));
                    }
                }
            }
            if more.is_empty() {
                return;
            }
            for (id, position) in more {
                self.positions.get_mut(&id).expect("every statement").insert(position);
            }
        }
    }

    /// Each source of a relay with its position, and the position that the relay has from it.
    fn backing(&self, id: &str, s: &Statement, bearing: &Bearing) -> Vec<(Id, Position, Position)> {
        let mut all = Vec::new();
        for source in self.sources(id) {
            let about = &self.notes.statements[source].what;
            for &position in &self.positions[source] {
                if let Some(carried) = carried_over(bearing, position, about, &s.what) {
                    all.push((source.clone(), position, carried));
                }
            }
        }
        all
    }

    /// Known, not ended, and (where it rests on others) resting on something live.
    pub fn live(&self, ended: &Ids) -> Ids {
        let standing: Ids =
            self.notes.statements.keys().filter(|id| !ended.contains(*id)).cloned().collect();
        let mut live = Ids::new();
        // In a circle without an outside root: what still goes round in what stands.
        let between: BTreeMap<Id, Ids> = standing
            .iter()
            .filter(|id| self.rootless(id).is_some())
            .map(|id| (id.clone(), self.links[id].intersection(&standing).cloned().collect()))
            .collect();
        let round: Ids =
            between.keys().filter(|id| reach(&between, id).contains(*id)).cloned().collect();
        for id in between.keys() {
            if round.contains(id) || meet(&reach(&between, id), &round) {
                live.insert(id.clone());
            }
        }
        loop {
            let more: Vec<Id> = standing
                .iter()
                .filter(|id| !live.contains(*id))
                .filter(|id| {
                    self.rests_on_nothing(id)
                        || self.notes.statements[*id].rests_on_unknown
                        || meet(self.sources(id), &live)
                })
                .cloned()
                .collect();
            if more.is_empty() {
                return live;
            }
            live.extend(more);
        }
    }

    /// The roots of every statement, along the statements of `among`.
    pub fn roots(
        &self,
        among: &Ids,
        unreleased: impl Fn(&Statement) -> bool,
    ) -> BTreeMap<Id, Roots> {
        let mut roots: BTreeMap<Id, Roots> = BTreeMap::new();
        for id in among {
            let s = &self.notes.statements[id];
            let firm = !s.tentative();
            let mut own = Roots::new();
            if let Some(circle) = self.rootless(id) {
                let firm = circle.iter().all(|member| !self.notes.statements[member].tentative());
                own.insert((Root::Circle(circle.clone()), firm));
            } else if s.rests_on_unknown
                || self.rests_on_nothing(id) && (s.relay() || unreleased(s))
            {
                own.insert((Root::Unknown(id.clone()), firm));
            } else if self.rests_on_nothing(id) {
                own.insert((Root::Known(id.clone()), firm));
            }
            roots.insert(id.clone(), own);
        }
        loop {
            let mut grew = false;
            for id in among {
                let firm = !self.notes.statements[id].tentative();
                let onward: Roots = self
                    .sources(id)
                    .intersection(among)
                    .filter(|source| {
                        self.rootless(id) != self.rootless(source) || self.rootless(id).is_none()
                    })
                    .flat_map(|source| roots[source].clone())
                    .map(|(root, chain)| (root, chain && firm))
                    .collect();
                let own = roots.get_mut(id).expect("every statement");
                let before = own.len();
                own.extend(onward);
                grew |= own.len() > before;
            }
            if !grew {
                return roots;
            }
        }
    }

    /// The roots of each position that is held along the statements of `among`.
    pub fn held(
        &self,
        among: &Ids,
        roots: &BTreeMap<Id, Roots>,
        bearing: &Bearing,
    ) -> BTreeMap<(Id, Position), Roots> {
        let mut held: BTreeMap<(Id, Position), Roots> = BTreeMap::new();
        for id in among {
            let s = &self.notes.statements[id];
            for &position in &self.positions[id] {
                if !s.relay() {
                    held.insert((id.clone(), position), roots[id].clone());
                } else if self.unbacked.contains(id) && position == Position::For {
                    let own = |root: &Root| match root {
                        // Only a relay that goes back to nothing known has the unknown for an origin.
                        Root::Unknown(unknown) => unknown == id && !self.grounded.contains(id),
                        Root::Circle(circle) => circle.contains(id),
                        Root::Known(_) => false,
                    };
                    let own = roots[id].iter().filter(|(root, _)| own(root)).cloned();
                    held.insert((id.clone(), position), own.collect());
                } else if self.rootless(id).is_some() {
                    held.insert((id.clone(), position), roots[id].clone());
                }
            }
        }
        self.follow(among, roots, bearing, &mut held);
        held
    }

    /// Adds what relays hold by what they rest on.
    fn follow(
        &self,
        among: &Ids,
        roots: &BTreeMap<Id, Roots>,
        bearing: &Bearing,
        held: &mut BTreeMap<(Id, Position), Roots>,
    ) {
        loop {
            let before = held.clone();
            for id in among {
                let s = &self.notes.statements[id];
                if !s.relay() {
                    continue;
                }
                for (source, position, carried) in self.backing(id, s, bearing) {
                    let Some(onward) = before.get(&(source, position)) else { continue };
                    let own =
                        roots[id].iter().filter(|(root, _)| *root == Root::Unknown(id.clone()));
                    let onward =
                        onward.iter().map(|(root, firm)| (root.clone(), *firm && !s.tentative()));
                    let all: Roots = onward.chain(own.cloned()).collect();
                    held.entry((id.clone(), carried)).or_default().extend(all);
                }
            }
            if *held == before {
                return;
            }
        }
    }
}

fn meet(a: &Ids, b: &Ids) -> bool {
    a.intersection(b).next().is_some()
}

fn reach(links: &BTreeMap<Id, Ids>, from: &str) -> Ids {
    let mut reached = Ids::new();
    let mut open: Vec<&Id> = links.get(from).into_iter().flatten().collect();
    while let Some(at) = open.pop() {
        if reached.insert(at.clone()) {
            open.extend(links.get(at).into_iter().flatten());
        }
    }
    reached
}

fn circles(links: &BTreeMap<Id, Ids>) -> BTreeMap<Id, Ids> {
    let reached: BTreeMap<&Id, Ids> = links.keys().map(|id| (id, reach(links, id))).collect();
    let mut circles = BTreeMap::new();
    for (id, onward) in &reached {
        let members: Ids =
            onward.iter().filter(|other| reached[other].contains(*id)).cloned().collect();
        if members.contains(*id) {
            circles.insert((*id).clone(), members);
        }
    }
    circles
}
