//! Tuples by the values of some of their columns.
//!
//! A database keeps tuples in the order of their columns, which finds them by their first ones. For
//! any other columns the relation is looked through, and indexed once that was done for two
//! patterns: many proofs ask for no more.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};
use std::ops::Bound;

use rustc_hash::{FxHashMap, FxHasher};

use crate::database::Database;
use crate::program::RelationId;
use crate::value::{Tuple, Value};

/// What is known of each column of the tuples looked for.
pub(super) type Pattern = [Option<Value>];

/// Whether the tuple has the values that the pattern knows.
pub(super) fn fits(pattern: &Pattern, tuple: &[Value]) -> bool {
    pattern.iter().zip(tuple).all(|(wanted, value)| wanted.is_none_or(|wanted| wanted == *value))
}

/// A database, and the indexes made so far.
pub(super) struct Indexes<'a> {
    database: &'a Database,
    asked: FxHashMap<(RelationId, Columns), Asked<'a>>,
}

/// How tuples are found by columns that are not the first ones.
enum Asked<'a> {
    /// By looking through all of them, for these patterns so far.
    Scanned(FxHashMap<Box<Pattern>, Vec<&'a Tuple>>),
    Indexed(Index<'a>),
}

/// How often a relation is looked through before it is indexed: an index costs as much as this.
const SCANS: usize = 2;

/// Fewer tuples than this are faster looked through than indexed.
const WORTH_AN_INDEX: usize = 32;

/// Which of the first 64 columns are known, one bit each.
type Columns = u64;

impl<'a> Indexes<'a> {
    pub(super) fn new(database: &'a Database) -> Self {
        Self { database, asked: FxHashMap::default() }
    }

    /// All tuples of the relation.
    pub(super) fn tuples(&self, relation: RelationId) -> &'a BTreeSet<Tuple> {
        self.database.tuples(relation)
    }

    /// The tuples that fit the pattern.
    pub(super) fn matching(&mut self, relation: RelationId, pattern: &Pattern) -> Vec<&'a Tuple> {
        let tuples = self.tuples(relation);
        let prefix: Vec<Value> = pattern.iter().map_while(|&value| value).collect();
        let columns = columns(pattern);
        let is_prefix = prefix.len() == columns.count_ones() as usize;
        let mut candidates = with_prefix(tuples, &prefix);
        let first: Vec<&Tuple> = candidates.by_ref().take(WORTH_AN_INDEX).collect();
        if first.len() < WORTH_AN_INDEX || is_prefix {
            return first.into_iter().chain(candidates).filter(|it| fits(pattern, it)).collect();
        }
        let scanned = || Asked::Scanned(FxHashMap::default());
        let asked = self.asked.entry((relation, columns)).or_insert_with(scanned);
        if let Asked::Scanned(answers) = asked {
            if let Some(answer) = answers.get(pattern) {
                return answer.clone();
            }
            if answers.len() < SCANS {
                let all = first.into_iter().chain(candidates);
                let answer: Vec<&Tuple> = all.filter(|it| fits(pattern, it)).collect();
                answers.insert(pattern.into(), answer.clone());
                return answer;
            }
            *asked = Asked::Indexed(Index::new(tuples, columns));
        }
        let Asked::Indexed(index) = asked else {
            unreachable!("it was indexed just now");
        };
        let found = index.get(key(pattern.iter().take(64).flatten()));
        found.filter(|tuple| fits(pattern, tuple)).collect()
    }

    /// Whether some tuple fits the pattern.
    pub(super) fn any(&mut self, relation: RelationId, pattern: &Pattern) -> bool {
        let prefix: Vec<Value> = pattern.iter().map_while(|&value| value).collect();
        if prefix.len() == columns(pattern).count_ones() as usize {
            return self.starting(relation, &prefix).next().is_some();
        }
        !self.matching(relation, pattern).is_empty()
    }

    /// As [`with_prefix`], of a relation.
    pub(super) fn starting(
        &self,
        relation: RelationId,
        prefix: &[Value],
    ) -> impl Iterator<Item = &'a Tuple> {
        with_prefix(self.tuples(relation), prefix)
    }
}

/// The tuples that start with these values.
pub(super) fn with_prefix<'a>(
    tuples: &'a BTreeSet<Tuple>,
    prefix: &[Value],
) -> impl Iterator<Item = &'a Tuple> + use<'a> {
    let prefix = prefix.to_vec();
    tuples
        .range::<[Value], _>((Bound::Included(prefix.as_slice()), Bound::Unbounded))
        .take_while(move |tuple| tuple.starts_with(&prefix))
}

fn columns(pattern: &Pattern) -> Columns {
    let known = pattern.iter().take(64).enumerate().filter(|(_, value)| value.is_some());
    known.fold(0, |columns, (column, _)| columns | 1 << column)
}

fn key<'v>(values: impl Iterator<Item = &'v Value>) -> u64 {
    let mut hasher = FxHasher::default();
    values.for_each(|value| value.hash(&mut hasher));
    hasher.finish()
}

/// Tuples by the hash of some columns: chains through one list, so that a relation of any size
/// costs a few allocations.
struct Index<'a> {
    /// The first tuple of each chain.
    first: FxHashMap<u64, u32>,
    /// Each tuple with the next one of its chain.
    tuples: Vec<(&'a Tuple, Option<u32>)>,
}

impl<'a> Index<'a> {
    fn new(relation: &'a BTreeSet<Tuple>, columns: Columns) -> Self {
        let mut first: FxHashMap<u64, u32> = FxHashMap::default();
        let mut tuples = Vec::with_capacity(relation.len());
        for tuple in relation {
            let known = tuple.iter().take(64).enumerate();
            let key = key(known
                .filter(|(column, _)| columns & (1 << column) != 0)
                .map(|(_, value)| value));
            let place = u32::try_from(tuples.len()).expect("fewer than 2^32 tuples");
            tuples.push((tuple, first.insert(key, place)));
        }
        Self { first, tuples }
    }

    fn get(&self, key: u64) -> impl Iterator<Item = &'a Tuple> {
        let mut next = self.first.get(&key).copied();
        std::iter::from_fn(move || {
            let (tuple, following) = self.tuples[next? as usize];
            next = following;
            Some(tuple)
        })
    }
}
