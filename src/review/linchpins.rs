//! Which conclusions hang on one statement or origin alone, or on two together.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use rayon::prelude::*;

use crate::database::Database;
use crate::engine::EvaluationError;
use crate::review::dependence::Dependence;
use crate::review::findings::{Change, Field, Subject};
use crate::review::inquiry::Inquiry;
use crate::review::reference::Reference;
use crate::value::{Symbol, Value};

/// What is taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Hinge {
    /// One statement.
    Statement(Symbol),
    /// An origin: the row of the rulebook's `origin_key` without the statement.
    Origin(Vec<Value>),
}

/// What changes when something is taken away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Linchpin {
    /// What is taken away: one part, or two in a pair. A part may have several names, as a statement
    /// that is all that an origin says.
    pub parts: Vec<Vec<Hinge>>,
    /// The statements that go, those that hang on them included.
    pub falls: BTreeSet<Symbol>,
    /// What changes. Changes that one of a pair brings about by itself are left out.
    pub changes: Vec<Change>,
}

impl Linchpin {
    /// How many statuses and conclusions change.
    #[must_use]
    pub fn weight(&self) -> usize {
        self.changes.iter().filter(|change| change.subject.is_result()).count()
    }
}

/// How much is tried.
#[derive(Debug, Clone, Copy)]
pub struct Removals<'a> {
    /// The proposition about which changes are told; of all if nothing is said.
    pub of: Option<&'a str>,
    /// Whether pairs are tried, too.
    pub pairs: bool,
    /// The most evaluations.
    pub evaluations: usize,
}

/// Every statement and origin by what hangs on it.
#[derive(Debug)]
pub struct Linchpins {
    /// The day as of which everything is judged.
    pub date: Option<i64>,
    /// Those on which something hangs, the heaviest first; what is alike stays in the order of
    /// statements and then origins.
    pub singles: Vec<Linchpin>,
    /// Those on which nothing hangs, each under all its names.
    pub idle: Vec<Vec<Hinge>>,
    /// The pairs without which something changes that neither changes alone, the heaviest first. A
    /// pair is left out if another does as much with fewer statements.
    pub pairs: Vec<Linchpin>,
    /// How many statements, origins and pairs were not tried, for want of evaluations.
    pub untried: usize,
    /// How many evaluations it took.
    pub evaluations: usize,
}

/// Takes away each statement that is known by the day of the question, and each origin; then, if
/// asked for, each two of them.
pub fn linchpins(
    inquiry: &Inquiry<'_>,
    case: &Database,
    options: Removals<'_>,
) -> Result<Linchpins, EvaluationError> {
    let date = inquiry.date(case);
    let reference = Reference::new(inquiry, date)?;
    let found = BTreeMap::new();
    let left = options.evaluations;
    let parts = parts(inquiry, case, date, reference.dependence());
    let of = options.of.map(|id| Field::Text(id.to_owned()));
    let mut trials = Trials { reference, of, found, left };
    let all: Vec<Vec<&Part>> = parts.iter().map(|part| vec![part]).collect();
    let mut untried = trials.make(&all)?;
    let mut singles = Vec::new();
    let mut idle = Vec::new();
    for part in &all {
        match trials.linchpin(part) {
            Some(linchpin) if linchpin.changes.is_empty() => idle.extend(linchpin.parts),
            Some(linchpin) => singles.push(linchpin),
            None => {}
        }
    }
    let mut pairs = Vec::new();
    if options.pairs {
        let all = pairs_of(&parts);
        untried += trials.make(&all)?;
        pairs = least(all.iter().filter_map(|pair| trials.pair(pair)).collect());
    }
    sort(&mut singles);
    sort(&mut pairs);
    let evaluations = options.evaluations - trials.left;
    Ok(Linchpins { date, singles, idle, pairs, untried, evaluations })
}

/// Something to take away.
struct Part {
    /// What it is; several where the same statements fall.
    names: Vec<Hinge>,
    /// The statements that are taken away.
    statements: BTreeSet<Symbol>,
    /// These, and what falls with them.
    falls: BTreeSet<Symbol>,
}

/// Each statement that is known by then, and each origin.
fn parts(
    inquiry: &Inquiry<'_>,
    case: &Database,
    date: Option<i64>,
    dependence: &Dependence,
) -> Vec<Part> {
    let known = inquiry.known(case).into_iter();
    let known = known.filter(|&(_, day)| date.is_none_or(|date| day <= date));
    let statements = known.map(|(symbol, _)| (Hinge::Statement(symbol), BTreeSet::from([symbol])));
    let origins = origins(inquiry, case, dependence);
    let origins = origins.into_iter().map(|(key, words)| (Hinge::Origin(key), words));
    let mut parts: IndexMap<BTreeSet<Symbol>, Part> = IndexMap::new();
    for (name, statements) in statements.chain(origins) {
        let falls = dependence.fall(&statements);
        let part = parts.entry(falls.clone());
        part.or_insert(Part { names: Vec::new(), statements, falls }).names.push(name);
    }
    parts.into_values().collect()
}

/// The statements of each origin that hang on no other, in the order of the origins' texts.
fn origins(
    inquiry: &Inquiry<'_>,
    case: &Database,
    dependence: &Dependence,
) -> Vec<(Vec<Value>, BTreeSet<Symbol>)> {
    let mut origins: BTreeMap<&[Value], BTreeSet<Symbol>> = BTreeMap::new();
    for (root, key) in inquiry.words(case) {
        if dependence.stands_alone(root) {
            origins.entry(key).or_default().insert(root);
        }
    }
    let mut origins: Vec<_> =
        origins.into_iter().map(|(key, words)| (key.to_vec(), words)).collect();
    origins.sort_by(|(a, _), (b, _)| case.symbols.compare_tuples(a, b));
    origins
}

/// Each two parts, unless one falls with the other anyway.
fn pairs_of(parts: &[Part]) -> Vec<Vec<&Part>> {
    let mut pairs = Vec::new();
    for (index, first) in parts.iter().enumerate() {
        let apart = |second: &&Part| {
            !first.falls.is_subset(&second.falls) && !second.falls.is_subset(&first.falls)
        };
        pairs.extend(parts[index + 1..].iter().filter(apart).map(|second| vec![first, second]));
    }
    pairs
}

/// The heaviest first: by results, then by numbers of origins.
fn sort(linchpins: &mut [Linchpin]) {
    let origins = |linchpin: &Linchpin| {
        let changes = linchpin.changes.iter();
        changes.filter(|change| matches!(change.subject, Subject::Origins { .. })).count()
    };
    linchpins.sort_by_key(|linchpin| Reverse((linchpin.weight(), origins(linchpin))));
}

/// Leaves out pairs of which less would do as much.
fn least(mut pairs: Vec<Linchpin>) -> Vec<Linchpin> {
    let does_as_much = |less: &Linchpin, pair: &Linchpin| {
        less.falls.len() < pair.falls.len()
            && less.falls.is_subset(&pair.falls)
            && pair.changes.iter().all(|change| less.changes.contains(change))
    };
    let all = pairs.clone();
    pairs.retain(|pair| !all.iter().any(|less| does_as_much(less, pair)));
    pairs
}

/// What was found without which statements.
struct Trials<'a> {
    reference: Reference<'a>,
    of: Option<Field>,
    found: BTreeMap<BTreeSet<Symbol>, Vec<Change>>,
    /// How many more evaluations are allowed.
    left: usize,
}

impl Trials<'_> {
    /// Evaluates in parallel what is not known yet; how many of these were left out.
    fn make(&mut self, all: &[Vec<&Part>]) -> Result<usize, EvaluationError> {
        let falls = all.iter().map(|parts| self.falls(parts));
        let mut new: BTreeSet<BTreeSet<Symbol>> =
            falls.filter(|falls| !self.found.contains_key(falls)).collect();
        let untried = new.len().saturating_sub(self.left);
        (0..untried).for_each(|_| drop(new.pop_last()));
        self.left -= new.len();
        let new: Vec<BTreeSet<Symbol>> = new.into_iter().collect();
        let share = new.len().div_ceil(rayon::current_num_threads()).max(1);
        let found = new.par_chunks(share).map(|share| self.changes(share));
        let found = found.collect::<Result<Vec<_>, EvaluationError>>()?;
        self.found.extend(new.into_iter().zip(found.into_iter().flatten()));
        Ok(untried)
    }

    /// What changes without each of these sets of statements.
    fn changes(&self, all: &[BTreeSet<Symbol>]) -> Result<Vec<Vec<Change>>, EvaluationError> {
        let mut reference = self.reference.clone();
        let mut changes = |unsaid: &BTreeSet<Symbol>| {
            let found = reference.without(unsaid)?;
            let mut changes = self.reference.findings().changes(&found);
            changes.retain(|change| {
                self.of.is_none() || change.subject.proposition() == self.of.as_ref()
            });
            Ok(changes)
        };
        all.iter().map(&mut changes).collect()
    }

    /// What changes without these parts, if that was tried.
    fn linchpin(&self, parts: &[&Part]) -> Option<Linchpin> {
        let falls = self.falls(parts);
        let changes = self.found.get(&falls)?.clone();
        let parts = parts.iter().map(|part| part.names.clone()).collect();
        Some(Linchpin { parts, falls, changes })
    }

    /// The results that change without both, and without neither one alone.
    fn pair(&self, pair: &[&Part]) -> Option<Linchpin> {
        let mut linchpin = self.linchpin(pair)?;
        linchpin.changes.retain(|change| change.subject.is_result());
        for part in pair {
            let alone = self.found.get(&part.falls)?;
            linchpin
                .changes
                .retain(|change| alone.iter().all(|other| other.subject != change.subject));
        }
        (!linchpin.changes.is_empty()).then_some(linchpin)
    }

    /// Two parts may carry together what rests on both of them.
    fn falls(&self, parts: &[&Part]) -> BTreeSet<Symbol> {
        if let [part] = parts {
            return part.falls.clone();
        }
        let statements = parts.iter().flat_map(|part| &part.statements).copied();
        self.reference.dependence().fall(&statements.collect())
    }
}
