//! What ends a statement.

use std::collections::{BTreeMap, BTreeSet};

use super::bearing::Bearing;
use super::notes::{Id, Ids, Notes, Statement};
use super::sides::{Sides, meet};

/// How a statement ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ending {
    Retracted,
    Corrected,
    Discredited,
    /// By its side's admission to the contrary.
    Admission,
    /// By its side's denial of just this.
    Denial,
    /// By its speaker's later statement to the contrary.
    Reversal,
}

impl Ending {
    /// Taken back: withdrawn or corrected in words, or by a later statement or an admission.
    pub fn takes_back(self) -> bool {
        !matches!(self, Self::Discredited | Self::Denial)
    }
}

/// Of each ended statement, what ended it and how.
pub type Endings = BTreeMap<Id, BTreeSet<(Id, Ending)>>;

pub struct Judge<'a> {
    pub notes: &'a Notes,
    pub bearing: &'a Bearing,
    pub sides: &'a Sides<'a>,
    /// Statements with a firm chain, ended or not.
    pub firm: &'a Ids,
    pub doers: &'a BTreeMap<Id, Ids>,
}

impl Judge<'_> {
    pub fn endings(&self) -> Endings {
        let mut endings = Endings::new();
        for (by, last) in &self.notes.statements {
            for (of, first) in &self.notes.statements {
                if let Some(ending) = self.ending((by, last), (of, first)) {
                    endings.entry(of.clone()).or_default().insert((by.clone(), ending));
                }
            }
        }
        // One statement may end another in two ways.
        for (by, last) in &self.notes.statements {
            for (of, first) in &self.notes.statements {
                if of != by && self.reverses(by, last, first) {
                    endings.entry(of.clone()).or_default().insert((by.clone(), Ending::Reversal));
                }
            }
        }
        endings
    }

    fn ending(
        &self,
        (by, last): (&Id, &Statement),
        (of, first): (&Id, &Statement),
    ) -> Option<Ending> {
        if last.about_statement() {
            let named = last.what == *of;
            return match last.stance.as_str() {
                "retracted" if named && self.may_withdraw(last, first) => Some(Ending::Retracted),
                "corrected" if named && self.may_withdraw(last, first) => Some(Ending::Corrected),
                "discredited" if named && self.sides.actor(&last.by).authority => {
                    Some(Ending::Discredited)
                }
                _ => None,
            };
        }
        if self.admits_contrary(by, last, first) {
            return Some(Ending::Admission);
        }
        self.denies_own(by, last, first).then_some(Ending::Denial)
    }

    /// The speaker, its side, its principal or spokesman, its carrier, or the body that issued it.
    pub fn may_withdraw(&self, withdrawal: &Statement, s: &Statement) -> bool {
        withdrawal.by == s.by
            || meet(&self.sides.sides_spoken_for(withdrawal), &self.sides.of_statement(s))
            || self.sides.principals(withdrawal).contains(&s.by)
            || self.sides.principals(s).contains(&withdrawal.by)
            || s.via.contains(&withdrawal.by)
            || s.issued_by.contains(&withdrawal.by)
            || meet(&self.sides.principals(withdrawal), &s.issued_by)
    }

    /// Firm, or a doer's own, and on record.
    fn admits_contrary(&self, id: &Id, last: &Statement, first: &Statement) -> bool {
        let admits = matches!(last.stance.as_str(), "admitted" | "claimed_responsibility");
        let doer = meet(&self.sides.spoken_for(last), &self.doers[&last.what]);
        admits
            && self.sides.on_record(last)
            && (self.firm.contains(id) || doer)
            && self.said_by_its_side(first, last)
            && self.contrary(first, last, true)
    }

    fn denies_own(&self, id: &Id, last: &Statement, first: &Statement) -> bool {
        let rests =
            !last.rests_on.is_empty() || !last.rests_on_since.is_empty() || last.rests_on_unknown;
        last.denies()
            && !rests
            && self.firm.contains(id)
            && self.sides.on_record(last)
            && self.said_by_its_side(first, last)
            && first.supports()
            && first.what == last.what
    }

    /// `first` was said earlier, on record, by a side that `last` speaks for.
    fn said_by_its_side(&self, first: &Statement, last: &Statement) -> bool {
        first.earlier(last) && meet(&self.sides.spoken_for(first), &self.sides.spoken_for(last))
    }

    fn reverses(&self, id: &Id, last: &Statement, first: &Statement) -> bool {
        first.by == last.by
            && first.earlier(last)
            && self.contrary(first, last, self.firm.contains(id))
    }

    /// What is said later is to the contrary; `excluding`: also where it excludes the other.
    pub fn contrary(&self, first: &Statement, last: &Statement, excluding: bool) -> bool {
        if first.supports() && last.denies() {
            return self.bearing.implies(&first.what, &last.what);
        }
        if first.denies() && last.supports() {
            return self.bearing.implies(&last.what, &first.what);
        }
        excluding
            && first.supports()
            && last.supports()
            && self.bearing.excludes(&first.what, &last.what)
    }
}
