//! What the lines by which a case changed still do: a stream may insert and retract for days, and the case
//! is to keep no more of it than counts.
//!
//! Once all that a line inserted is retracted, the line is *spent*. A retraction is needed as long as it
//! takes something from a line that is not, and for good once it has taken something from a file: the file
//! may be read again. So a line that inserts a row and one that retracts it leave nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::facts::change::ChangeLine;
use crate::value::{Symbol, Symbols};

/// The number of a change, from 1; 0 stands for the files.
type ChangeNumber = usize;

/// What the changes of a case do, found while they are read.
#[derive(Debug, Clone, Default)]
pub struct ChangeEffects {
    /// The changes of which something that they insert counts.
    inserting: FxHashSet<ChangeNumber>,
    /// Which change retracts which id, and from which change.
    retracting: BTreeSet<(ChangeNumber, Symbol, ChangeNumber)>,
}

impl ChangeEffects {
    /// Notes that something counts that a change, or a file that it includes, inserts.
    pub(super) fn inserts(&mut self, change: ChangeNumber) {
        self.inserting.insert(change);
    }

    /// Notes that a change retracts something that was said of this id before.
    pub(super) fn retracts(&mut self, change: ChangeNumber, id: Symbol, from: ChangeNumber) {
        self.retracting.insert((change, id, from));
    }

    /// Of the changes that were read, those that are needed to read the case again, as much of each as is.
    #[must_use]
    pub fn needed(&self, changes: Vec<ChangeLine>, symbols: &Symbols) -> Vec<ChangeLine> {
        let mut retracted: FxHashMap<(ChangeNumber, Symbol), Vec<ChangeNumber>> =
            FxHashMap::default();
        let mut is_damaged = FxHashSet::default();
        for &(change, id, from) in &self.retracting {
            retracted.entry((change, id)).or_default().push(from);
            is_damaged.insert(from);
        }
        let mut whole: FxHashSet<Arc<str>> = FxHashSet::default();
        let mut needed = Vec::new();
        for (index, mut change) in changes.into_iter().enumerate() {
            let number = index + 1;
            let from = |id: &String| -> &[ChangeNumber] {
                let found = symbols.find(id).and_then(|id| retracted.get(&(number, id)));
                found.map_or(&[], Vec::as_slice)
            };
            let counts = |from: &ChangeNumber| *from == 0 || self.inserting.contains(from);
            change.keep_retractions(|id| from(id).contains(&0), |id| from(id).iter().any(counts));
            change.is_new = false;
            if !self.inserting.contains(&number) {
                change.spend();
            }
            let is_bare = !change.retracts_anything();
            // What was inserted in the same words before, and is there, need not be inserted again.
            let is_known = change.is_spent || whole.contains(&change.text);
            if is_bare && is_known {
                continue;
            }
            if is_bare && !is_damaged.contains(&number) {
                whole.insert(Arc::clone(&change.text));
            }
            needed.push(change);
        }
        needed
    }
}
