//! One case under many suppositions.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::calendar::{Clock, Zone};
use crate::database::{Database, TupleEdit};
use crate::diagnostic::Diagnostic;
use crate::engine::incremental::Materialization;
use crate::engine::{self, Engine, EvaluationError, Limits, Wanted};
use crate::facts::Asked;
use crate::program::{Program, RelationId, SYMBOL, TypeId};
use crate::review::dependence::Dependence;
use crate::review::findings::Findings;
use crate::value::{Symbol, Tuple, Value};
use crate::vocabulary;

/// Up to this many facts, the compiled rulebook answers as fast as the batch engine.
const FEW_FACTS: usize = 400;

/// What is supposed of a case, apart from its facts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Supposition {
    /// The day or minute as of which everything is judged, by the clock of the inquiry; nothing
    /// leaves it to the case.
    pub date: Option<i64>,
    /// Statements that count as never said. The caller adds what falls with them.
    pub unsaid: BTreeSet<Symbol>,
}

impl Supposition {
    /// Nothing but a day or minute, or not even that.
    #[must_use]
    pub fn as_of(date: Option<i64>) -> Self {
        Self { date, ..Self::default() }
    }
}

/// A fact that speaks of statements.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) relation: RelationId,
    pub(super) tuple: Tuple,
    pub(super) statements: BTreeSet<Symbol>,
}

/// A case that is asked again and again.
pub struct Inquiry<'a> {
    pub(super) program: &'a Program,
    given: Database,
    engine: Engine,
    limits: Limits,
    asked: Option<Asked>,
    zone: Zone,
    statement: Option<TypeId>,
    /// The input relations that speak of statements, and the columns in which they do.
    mentions: Vec<(RelationId, Vec<usize>)>,
}

impl<'a> Inquiry<'a> {
    /// An inquiry into these facts, from which nothing is derived yet.
    #[must_use]
    pub fn new(program: &'a Program, given: Database, engine: Engine, limits: Limits) -> Self {
        let hangs_on = program.find(vocabulary::HANGS_ON).map(|id| program.relation(id));
        let statement = match hangs_on.map(|relation| &relation.columns[..]) {
            Some([statement, root]) => (statement.ty == root.ty
                && program.is_subtype(root.ty, SYMBOL))
            .then_some(statement.ty),
            _ => None,
        };
        let mentions = statement.map(|ty| mentions(program, ty)).unwrap_or_default();
        let asked = Asked::of(program);
        let zone = given.zone(program);
        Self { program, given, engine, limits, asked, zone, statement, mentions }
    }

    /// Statements can count as never said only where the rulebook says what hangs on what.
    pub fn expect_dependence(&self) -> Result<(), Diagnostic> {
        let unsupported = || {
            Diagnostic::error("review-unsupported", "this rulebook does not say what hangs on what")
                .help(
                    "declare `.decl hangs_on(s: Statement, root: Statement)`, and say in rules \
                     what falls with what",
                )
        };
        self.statement.map(|_| ()).ok_or_else(unsupported)
    }

    /// Everything that follows under a supposition.
    pub fn derive(&self, supposition: &Supposition) -> Result<Database, EvaluationError> {
        self.derive_all(self.supposed(supposition))
    }

    /// Everything that follows as of each of these days.
    pub(super) fn derive_days(&self, days: &[i64]) -> Result<Vec<Database>, EvaluationError> {
        let Some(&first) = days.first() else { return Ok(Vec::new()) };
        let (_, kept) = self.derive_and_keep(&Supposition::as_of(Some(first)), |_| Wanted::All)?;
        let share = days.len().div_ceil(rayon::current_num_threads());
        let derived = days.par_chunks(share).map(|days| {
            let (mut kept, mut before) = (kept.clone(), first);
            let mut derive = |&day: &i64| {
                let edits = self.question(Some(before), day);
                if let Some(kept) = &mut kept
                    && kept.commit(&edits, |_| ())?.is_some()
                {
                    before = day;
                    return Ok(kept.database());
                }
                self.derive(&Supposition::as_of(Some(day)))
            };
            days.iter().map(&mut derive).collect()
        });
        let derived = derived.collect::<Result<Vec<Vec<Database>>, EvaluationError>>()?;
        Ok(derived.into_iter().flatten().collect())
    }

    /// The given facts under a supposition.
    #[must_use]
    pub fn supposed(&self, supposition: &Supposition) -> Database {
        let mut database = self.given.clone();
        self.suppose(supposition, &mut database);
        database
    }

    /// Changes facts to those under a supposition.
    fn suppose(&self, supposition: &Supposition, database: &mut Database) {
        if let (Some(asked), Some(date)) = (self.asked, supposition.date) {
            let tuples = BTreeSet::from([asked.tuple(date, self.zone)]);
            database.replace(asked.relation(), tuples);
        }
        if !supposition.unsaid.is_empty() {
            self.withhold(&supposition.unsaid, database);
        }
    }

    /// Everything that follows from these facts.
    pub(super) fn derive_all(&self, mut database: Database) -> Result<Database, EvaluationError> {
        let engine = match self.engine {
            // A dataflow takes longer to build than any one answer takes; and what is asked hundreds of
            // times is to be fast on small cases, too.
            Engine::Auto | Engine::Dataflow(_) if database.len() > FEW_FACTS => Engine::Batch,
            Engine::Dataflow(_) => Engine::Auto,
            engine => engine,
        };
        engine::run(engine, self.program, &mut database, self.limits, &Wanted::All)?;
        Ok(database)
    }

    /// How many facts are given.
    #[must_use]
    pub fn given_count(&self) -> usize {
        self.given.len()
    }

    /// An inquiry into other facts, by the same rules.
    pub(super) fn about(&self, given: Database) -> Self {
        Self::new(self.program, given, self.engine, self.limits)
    }

    /// What a review compares, under a supposition.
    pub fn findings(&self, supposition: &Supposition) -> Result<Findings, EvaluationError> {
        Ok(Findings::new(self.program, &self.derive(supposition)?))
    }

    /// Removes every fact that speaks of one of these statements.
    fn withhold(&self, unsaid: &BTreeSet<Symbol>, database: &mut Database) {
        for (relation, columns) in &self.mentions {
            let speaks_of = |tuple: &[Value]| {
                let symbol = |&column: &usize| tuple[column].presume_symbol();
                columns.iter().map(symbol).any(|symbol| unsaid.contains(&symbol))
            };
            let tuples = database.tuples(*relation);
            if tuples.iter().any(|tuple| speaks_of(tuple)) {
                let kept = tuples.iter().filter(|tuple| !speaks_of(tuple)).cloned().collect();
                database.replace(*relation, kept);
            }
        }
    }

    /// Whether the case can be judged as of a date that is supposed.
    pub(super) fn can_be_dated(&self) -> bool {
        self.asked.is_some()
    }

    /// The day or minute as of which a derived database is judged, if the rulebook has one.
    #[must_use]
    pub fn date(&self, database: &Database) -> Option<i64> {
        let as_of = self.dates(vocabulary::AS_OF, 1)?;
        database.tuples(as_of).first().map(|tuple| tuple[0].presume_number())
    }

    /// What the dates of this inquiry count, as [`Database::judged_by`].
    #[must_use]
    pub fn clock(&self) -> Clock {
        self.given.judged_by(self.program)
    }

    /// A relation of the vocabulary with so many columns, the last of which is a date or time: of
    /// the same kind as that in `as_of`, so that they can be compared.
    pub(super) fn dates(&self, name: &str, columns: usize) -> Option<RelationId> {
        self.program.find(name).filter(|&id| {
            let found = &self.program.relation(id).columns;
            let last = found.last().and_then(|last| self.program.clock(last.ty, self.zone));
            found.len() == columns && last == Some(self.clock())
        })
    }

    fn is_statement(&self, ty: TypeId) -> bool {
        self.statement.is_some_and(|statement| self.program.is_subtype(ty, statement))
    }

    /// Each statement beside the rest of its row in `origin_key`, which begins with who it is the
    /// word of.
    pub(super) fn words<'d>(
        &self,
        database: &'d Database,
    ) -> impl Iterator<Item = (Symbol, &'d [Value])> {
        let key = self.program.find(vocabulary::ORIGIN_KEY).filter(|&id| {
            let columns = &self.program.relation(id).columns;
            columns.len() > 1
                && self.is_statement(columns[0].ty)
                && self.program.is_subtype(columns[1].ty, SYMBOL)
        });
        let rows = key.into_iter().flat_map(|id| database.tuples(id));
        rows.map(|row| (row[0].presume_symbol(), &row[1..]))
    }

    /// What else falls, in a database derived from this case, with what has these ids: statements that
    /// hang on these alone.
    #[must_use]
    pub fn falls(&self, database: &Database, ids: &[String]) -> BTreeSet<Symbol> {
        let ids = ids.iter().filter_map(|id| database.symbols.find(id)).collect();
        self.dependence(database).fall(&ids).difference(&ids).copied().collect()
    }

    /// These statements with all that falls with them, in a database derived from this case.
    #[must_use]
    pub fn falling(&self, database: &Database, unsaid: &BTreeSet<Symbol>) -> BTreeSet<Symbol> {
        self.dependence(database).fall(unsaid)
    }

    /// What hangs on what, in a database derived from this case.
    pub(super) fn dependence(&self, database: &Database) -> Dependence {
        let pairs = self.hangs_on().into_iter().flat_map(|id| database.tuples(id));
        Dependence::of_tuples(pairs.cloned())
    }

    /// The relation that says what hangs on what, if there is one of statements.
    pub(super) fn hangs_on(&self) -> Option<RelationId> {
        self.program.find(vocabulary::HANGS_ON).filter(|_| self.statement.is_some())
    }

    /// For each statement, every fact that speaks of it.
    pub(super) fn said(&self) -> BTreeMap<Symbol, Vec<Said>> {
        let mut all: BTreeMap<Symbol, Vec<Said>> = BTreeMap::new();
        for &(relation, ref columns) in &self.mentions {
            for tuple in self.given.tuples(relation) {
                let statements: BTreeSet<Symbol> =
                    columns.iter().map(|&column| tuple[column].presume_symbol()).collect();
                let said = Said { relation, tuple: tuple.clone(), statements };
                for &statement in &said.statements {
                    all.entry(statement).or_default().push(said.clone());
                }
            }
        }
        all
    }

    /// What changes in the facts when the case is judged as of this day instead of another.
    pub(super) fn question(&self, before: Option<i64>, day: i64) -> Vec<TupleEdit> {
        let Some(asked) = self.asked else { return Vec::new() };
        let relation = asked.relation();
        let went = match before {
            Some(before) => vec![asked.tuple(before, self.zone)],
            None => self.given.tuples(relation).iter().cloned().collect(),
        };
        let edit = |comes| move |tuple| TupleEdit { relation, tuple, comes };
        let now = asked.tuple(day, self.zone);
        went.into_iter().map(edit(false)).chain([edit(true)(now)]).collect()
    }

    /// Everything that follows under a supposition, of which what is wanted is kept for others unless an engine is asked for that keeps nothing.
    pub(super) fn derive_and_keep(
        &self,
        supposition: &Supposition,
        wanted: impl FnOnce(&Database) -> Wanted,
    ) -> Result<(Database, Option<Materialization<&'a Program>>), EvaluationError> {
        if !matches!(self.engine, Engine::Auto | Engine::Dataflow(_)) {
            return Ok((self.derive(supposition)?, None));
        }
        let mut database = self.supposed(supposition);
        let kept = Materialization::new(self.program, &mut database, self.limits, wanted)?;
        Ok((database, kept))
    }

    /// Each statement with the day on which it became known, in the order of their texts.
    #[must_use]
    pub fn known(&self, database: &Database) -> Vec<(Symbol, i64)> {
        let known = self.dates(vocabulary::KNOWN, 2);
        let is_statement =
            |id: &RelationId| self.is_statement(self.program.relation(*id).columns[0].ty);
        let tuples = known.filter(is_statement).map(|id| database.sorted(id)).unwrap_or_default();
        tuples.iter().map(|row| (row[0].presume_symbol(), row[1].presume_number())).collect()
    }
}

fn mentions(program: &Program, statement: TypeId) -> Vec<(RelationId, Vec<usize>)> {
    let inputs = program.relation_ids().filter(|&id| program.relation(id).input);
    let columns = |id: RelationId| -> Vec<usize> {
        let columns = program.relation(id).columns.iter().enumerate();
        let speaking = columns.filter(|(_, column)| program.is_subtype(column.ty, statement));
        speaking.map(|(index, _)| index).collect()
    };
    inputs.map(|id| (id, columns(id))).filter(|(_, columns)| !columns.is_empty()).collect()
}
