//! How many origins: what tells roots apart, and the range of their number.

use std::collections::BTreeSet;

use super::chains::{Root, Roots};
use super::notes::{Id, Ids, Notes, Statement};
use super::sides::Sides;

/// What tells a root from another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A side, or the name of who has none, as such a one is its own side.
    Side(Id),
    /// An anonymous group, in one of its carriers.
    Group(Id, Option<Id>),
    Circle(Ids),
}

pub type Marks = BTreeSet<Mark>;

/// At least and at most so many.
pub type Range = (usize, usize);

pub struct Origins<'a> {
    pub notes: &'a Notes,
    pub sides: &'a Sides<'a>,
}

impl Origins<'_> {
    pub fn statement(&self, root: &Root) -> Option<&Statement> {
        match root {
            Root::Known(id) | Root::Unknown(id) => self.notes.statements.get(id),
            Root::Circle(_) => None,
        }
    }

    /// The sides of a root: of a record, those of whom released it.
    pub fn sides_of(&self, root: &Root) -> Ids {
        let Some(s) = self.statement(root) else { return Ids::new() };
        let released = &self.sides.actor(&s.by).released_by;
        if released.is_empty() {
            return self.sides.of_statement(s);
        }
        released.iter().flat_map(|who| self.sides.of(who)).collect()
    }

    pub fn marks(&self, root: &Root) -> Marks {
        let s = match root {
            Root::Circle(members) => return Marks::from([Mark::Circle(members.clone())]),
            Root::Known(id) | Root::Unknown(id) => &self.notes.statements[id],
        };
        let actor = self.sides.actor(&s.by);
        // The description of a group is what it is called, or its id.
        let called = |id: &Id| {
            let name = self.sides.actor(id).name.as_ref();
            name.map_or(id.clone(), |name| format!("“{name}”"))
        };
        if actor.kind == "anonymous" {
            let group = |carrier| Mark::Group(called(&s.by), carrier);
            let carried: Marks = s.via.iter().map(|outlet| group(Some(outlet.clone()))).collect();
            return if carried.is_empty() { Marks::from([group(None)]) } else { carried };
        }
        let of = |who: &Id, sides: Ids| -> Marks {
            if sides.is_empty() && self.sides.kind(who) == "anonymous" {
                return Marks::from([Mark::Group(called(who), None)]);
            }
            if sides.is_empty() {
                return Marks::from([Mark::Side(who.clone())]);
            }
            sides.into_iter().map(Mark::Side).collect()
        };
        if actor.released_by.is_empty() {
            return of(&s.by, self.sides.of_statement(s));
        }
        actor.released_by.iter().flat_map(|who| of(who, self.sides.of(who))).collect()
    }

    /// The number of origins of roots, all known or all unknown.
    pub fn count(&self, roots: &BTreeSet<Root>) -> usize {
        let officials: Ids = roots.iter().filter_map(|root| self.official_of(root)).collect();
        let marked: Vec<(&Root, Marks)> =
            roots.iter().map(|root| (root, self.marks(root))).collect();
        let carried = |group: &Id| {
            let in_group = |mark: &Mark| matches!(mark, Mark::Group(of, Some(_)) if of == group);
            marked.iter().any(|(_, marks)| marks.iter().any(in_group))
        };
        // A group without a carrier counts with any of its description; a side's named word adds
        // nothing to what its own anonymous officials say.
        let adds = |(root, marks): &&(&Root, Marks)| {
            let again = |mark: &Mark| match mark {
                Mark::Group(group, None) => carried(group),
                Mark::Side(side) => officials.contains(side) && self.official_of(root).is_none(),
                _ => false,
            };
            !marks.iter().any(again)
        };
        let left: Vec<&Marks> = marked.iter().filter(adds).map(|(_, marks)| marks).collect();
        let alone: Marks = left
            .iter()
            .filter(|marks| marks.len() == 1)
            .flat_map(|marks| (*marks).clone())
            .collect();
        let joint =
            left.iter().filter(|marks| marks.is_disjoint(&alone)).map(|marks| (*marks).clone());
        alone.len() + components(joint.collect())
    }

    /// The one side whose anonymous official this is.
    fn official_of(&self, root: &Root) -> Option<Id> {
        let s = self.statement(root)?;
        if self.sides.kind(&s.by) != "anonymous" {
            return None;
        }
        let sides = self.sides.of_statement(s);
        if sides.len() == 1 { sides.into_iter().next() } else { None }
    }

    /// `fallen`: an origin of the same claim that was known and is not live.
    pub fn range(&self, roots: &BTreeSet<Root>, fallen: bool) -> Range {
        let (known, unknown): (BTreeSet<Root>, BTreeSet<Root>) =
            roots.iter().cloned().partition(|root| matches!(root, Root::Known(_)));
        let counted: Vec<Marks> = known.iter().map(|root| self.marks(root)).collect();
        let new = |root: &Root| !counted.iter().any(|marks| share(marks, &self.marks(root)));
        let new: BTreeSet<Root> = unknown.into_iter().filter(new).collect();
        let (sure, more) = (self.count(&known), self.count(&new));
        let least = if sure == 0 && more > 0 { usize::from(!fallen) } else { sure };
        (least, sure + more)
    }
}

/// The roots that are known, of firm chains if `firm`.
pub fn known(roots: &Roots, firm: bool) -> BTreeSet<Root> {
    let is_known =
        |(root, chain): &&(Root, bool)| matches!(root, Root::Known(_)) && (*chain || !firm);
    roots.iter().filter(is_known).map(|(root, _)| root.clone()).collect()
}

pub fn share(a: &Marks, b: &Marks) -> bool {
    let same = |x: &Mark, y: &Mark| match (x, y) {
        (Mark::Group(one, None), Mark::Group(other, _))
        | (Mark::Group(one, _), Mark::Group(other, None)) => one == other,
        _ => x == y,
    };
    a.iter().any(|x| b.iter().any(|y| same(x, y)))
}

/// Those that share a mark are one.
fn components(mut left: Vec<Marks>) -> usize {
    let mut count = 0;
    while let Some(mut one) = left.pop() {
        count += 1;
        while let Some(at) = left.iter().position(|other| !other.is_disjoint(&one)) {
            one.extend(left.swap_remove(at));
        }
    }
    count
}
