//! Groups of an aggregate that have no value, because something failed in them.

use std::collections::BTreeMap;

use crate::engine::error::Failed;

/// For each group whose value is unknown, the failure that is the reason: of several, the least. It
/// counts where a rule reads the group, and all else holds there. Values are those of the engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FailedGroups<V> {
    /// By the columns of the group that are known, and their values: a failure that leaves a column
    /// unknown is one of every group that it may belong to.
    by_known: BTreeMap<Vec<usize>, BTreeMap<Vec<V>, Failed>>,
}

impl<V> Default for FailedGroups<V> {
    fn default() -> Self {
        Self { by_known: BTreeMap::new() }
    }
}

impl<V: Copy + Ord> FailedGroups<V> {
    pub(super) fn is_empty(&self) -> bool {
        self.by_known.is_empty()
    }

    /// Notes a failure in a group, of which the values are given that are known.
    pub(super) fn add(&mut self, group: &[Option<V>], failed: Failed) {
        let known = (0..group.len()).filter(|&column| group[column].is_some()).collect();
        let values = group.iter().copied().flatten().collect();
        let groups = self.by_known.entry(known).or_default();
        let least = groups.entry(values).or_insert_with(|| failed.clone());
        if failed < *least {
            *least = failed;
        }
    }

    /// The failure for which a group has no value, if there is one.
    pub(super) fn of(&self, group: &[V]) -> Option<&Failed> {
        self.by_known
            .iter()
            .filter_map(|(known, groups)| {
                let values: Vec<V> = known.iter().map(|&column| group[column]).collect();
                groups.get(&values)
            })
            .min()
    }

    /// Notes that the sum of a group does not fit, unless it is of a part only: then why the rest is
    /// missing is the reason.
    pub(super) fn add_sum(&mut self, group: &[V], failed: Failed) {
        if self.of(group).is_none() {
            let group: Vec<Option<V>> = group.iter().copied().map(Some).collect();
            self.add(&group, failed);
        }
    }
}
