//! A derived database that variants of its program are compared with.
//!
//! A variant differs in one rule. A stratum of it is derived only if it has that rule, or reads a
//! relation whose rows differ from the baseline; all others have the rows of the baseline. Once an
//! answer has other rows, the comparison is over.

use std::borrow::Cow;
use std::sync::Arc;

use crate::database::{Database, Table, distinct};
use crate::engine::batch::budget::Budget;
use crate::engine::batch::run_noting_groups;
use crate::engine::batch::store::StoredRelation;
use crate::engine::batch::stratum::Derivation;
use crate::engine::needs::Needs;
use crate::engine::values::Values;
use crate::engine::{EvaluationError, Limits, Wanted};
use crate::program::{ClauseId, Program, RelationId, RelationOrigin, RuleId, Stratum};

/// How many tuples a stratum of a variant may derive at least.
const FEW_TUPLES: usize = 100_000;

/// A stratum of a variant may derive less than this many times the tuples of the baseline.
const TOO_MANY: usize = 20;

/// Everything that follows from some facts, to be compared with what follows by other rules.
pub struct Baseline<'p> {
    program: &'p Program,
    given: Vec<Arc<StoredRelation>>,
    derived: Vec<Arc<StoredRelation>>,
    values: Values,
    limits: Limits,
    /// How many tuples a stratum of a variant may derive.
    most: usize,
}

/// A variant of a program, as it is compared with baselines.
pub struct Trial<'v> {
    variant: &'v Program,
    /// The relation that the rule that differs derives.
    heads: Vec<RelationId>,
    /// The strata that depend on the rule, and on which an answer depends.
    strata: Vec<Affected<'v>>,
    /// For each relation, whether it is an answer.
    answers: Vec<bool>,
}

/// A stratum that may derive something else than in the baseline.
struct Affected<'v> {
    stratum: &'v Stratum,
    /// Whether the rule that differs is part of it.
    differs: bool,
    reads: Vec<RelationId>,
}

impl<'v> Trial<'v> {
    /// A variant of `program` in which this rule differs or is missing, to be compared in these
    /// answers. What the program has keeps its id; relations that only the variant has come last.
    #[must_use]
    pub fn new(
        program: &Program,
        variant: &'v Program,
        rule: RuleId,
        answers: &[RelationId],
    ) -> Self {
        let rules = program.clauses.iter().filter(|clause| clause.rule == rule);
        let mut heads: Vec<RelationId> = rules.map(|clause| clause.head.relation).collect();
        heads.sort_unstable();
        heads.dedup();
        let wanted = Wanted::Only(answers.to_vec());
        let needed = Needs::new(variant, &wanted).strata;
        let mut depends = vec![false; variant.relations.len()];
        heads.iter().for_each(|id| depends[id.index()] = true);
        let mut strata = Vec::new();
        for stratum in needed {
            let is_new = |id: &RelationId| id.index() >= program.relations.len();
            let differs = stratum.relations.iter().any(|id| is_new(id) || heads.contains(id));
            let reads = stratum.reads(variant);
            if differs || reads.iter().any(|id| depends[id.index()]) {
                stratum.relations.iter().for_each(|id| depends[id.index()] = true);
                strata.push(Affected { stratum, differs, reads });
            }
        }
        let mut is_answer = vec![false; variant.relations.len()];
        answers.iter().for_each(|id| is_answer[id.index()] = true);
        Self { variant, heads, strata, answers: is_answer }
    }

    fn derives(&self, relation: RelationId) -> bool {
        self.strata.iter().any(|affected| affected.stratum.relations.contains(&relation))
    }
}

impl<'p> Baseline<'p> {
    /// Derives everything that follows from these facts.
    pub fn new(
        program: &'p Program,
        mut database: Database,
        limits: Limits,
    ) -> Result<Self, EvaluationError> {
        let mut given = Vec::new();
        for id in program.relation_ids() {
            let table = database.table(id);
            database.keep(id, Arc::clone(&table));
            given.push(Arc::new(StoredRelation::new(table, None)));
        }
        let failed_groups = run_noting_groups(program, &mut database, limits)?;
        let derived = program.relation_ids().zip(&given).map(|(id, given)| {
            let table = database.table(id);
            if Arc::ptr_eq(&table, &given.table) {
                Arc::clone(given)
            } else {
                Arc::new(StoredRelation::new(table, None))
            }
        });
        let mut derived: Vec<Arc<StoredRelation>> = derived.collect();
        for (id, groups) in failed_groups {
            let mut stored = StoredRelation::new(Arc::clone(&derived[id.index()].table), None);
            stored.failed_groups = groups;
            derived[id.index()] = Arc::new(stored);
        }
        let tuples: usize = derived.iter().map(|stored| stored.table.len()).sum();
        let most = tuples.saturating_mul(TOO_MANY).max(FEW_TUPLES).min(limits.max_tuples);
        let values = Values::take(&mut database);
        Ok(Self { program, given, derived, values, limits, most })
    }

    /// Whether the rule derives anything, also if other rules derive the same.
    #[must_use]
    pub fn fires(&self, rule: RuleId) -> bool {
        let budget = Budget::new(self.most, self.limits.watch);
        let derivation = self.derivation(self.program, &self.derived, &budget);
        let clauses = self.program.clauses.iter().enumerate().filter(|(_, clause)| {
            let head = self.program.relation(clause.head.relation);
            clause.rule == rule && head.origin == RelationOrigin::Declared
        });
        let mut clauses = clauses.map(|(index, _)| ClauseId::from_index(index));
        clauses.any(|id| derivation.apply_once(id).iter().any(|part| !part.is_empty()))
    }

    /// Whether the variant gives other answers from the same facts. A variant that fails, or that
    /// derives many times as much as the program, counts as giving others.
    pub fn notices(&self, trial: &Trial<'_>) -> Result<bool, EvaluationError> {
        let mut relations = self.derived.clone();
        for relation in &trial.variant.relations[relations.len()..] {
            relations.push(Arc::new(StoredRelation::empty(relation.columns.len())));
        }
        let mut moved = vec![false; relations.len()];
        for &head in trial.heads.iter().filter(|&&head| !trial.derives(head)) {
            moved[head.index()] = !is_same(&self.given[head.index()], &relations[head.index()]);
            relations[head.index()] = Arc::clone(&self.given[head.index()]);
        }
        let is_noticed = |moved: &[bool]| moved.iter().zip(&trial.answers).any(|(a, b)| *a && *b);
        for affected in &trial.strata {
            if affected.differs || affected.reads.iter().any(|id| moved[id.index()]) {
                if !self.derive(trial.variant, affected.stratum, &mut relations)? {
                    return Ok(true);
                }
                for id in &affected.stratum.relations {
                    self.compare(*id, &mut relations, &mut moved);
                }
            }
            if is_noticed(&moved) {
                return Ok(true);
            }
        }
        Ok(is_noticed(&moved))
    }

    /// Derives a stratum of a variant; whether it ended within its budget.
    fn derive(
        &self,
        variant: &Program,
        stratum: &Stratum,
        relations: &mut [Arc<StoredRelation>],
    ) -> Result<bool, EvaluationError> {
        for id in &stratum.relations {
            let empty = || Arc::new(StoredRelation::empty(variant.relation(*id).columns.len()));
            relations[id.index()] = self.given.get(id.index()).cloned().unwrap_or_else(empty);
        }
        let given = stratum.relations.iter().map(|id| relations[id.index()].table.len());
        let budget = Budget::new(self.most.saturating_add(given.sum()), self.limits.watch);
        let derivation = self.derivation(variant, relations, &budget);
        let derived = derivation.derive(stratum);
        if let Some((rule, interruption)) = budget.interruption() {
            return Err(EvaluationError::Interrupted { rule, interruption });
        }
        let ended = !budget.is_stopped() && budget.failure().is_none();
        for (id, stored) in derived {
            relations[id.index()] = Arc::new(stored);
        }
        Ok(ended)
    }

    /// Marks a relation that has other rows than in the baseline. One that has the same is taken from
    /// there, with its indexes.
    fn compare(&self, id: RelationId, relations: &mut [Arc<StoredRelation>], moved: &mut [bool]) {
        match self.derived.get(id.index()) {
            Some(before) if is_same(before, &relations[id.index()]) => {
                relations[id.index()] = Arc::clone(before);
            }
            _ => moved[id.index()] = true,
        }
    }

    fn derivation<'a, 'v>(
        &'a self,
        program: &'v Program,
        complete: &'a [Arc<StoredRelation>],
        budget: &'a Budget,
    ) -> Derivation<'a, 'v> {
        Derivation { program, complete, values: &self.values, budget, profiler: None }
    }
}

/// Whether two relations without duplicate rows have the same rows, and the same groups without a
/// value.
fn is_same(a: &StoredRelation, b: &StoredRelation) -> bool {
    let is_one = Arc::ptr_eq(&a.table, &b.table);
    let has_same_rows = is_one || (a.table.len() == b.table.len() && ascending(a) == ascending(b));
    has_same_rows && a.failed_groups == b.failed_groups
}

fn ascending(stored: &StoredRelation) -> Cow<'_, Table> {
    if stored.ascends() {
        Cow::Borrowed(&stored.table)
    } else {
        Cow::Owned(distinct(vec![Cow::Borrowed(&*stored.table)], stored.table.arity()))
    }
}
