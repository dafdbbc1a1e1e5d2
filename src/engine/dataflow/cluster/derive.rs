//! One run over the databases of several processes, from beginning to end.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::mpsc::channel;

use crate::database::{Code, Database, Table, distinct};
use crate::engine::dataflow::cluster::Collective;
use crate::engine::dataflow::cluster::dictionary::{DictionaryCache, PendingLookups, SharedCode};
use crate::engine::dataflow::cluster::processes::{Processes, give, read};
use crate::engine::dataflow::context::OperatorContext;
use crate::engine::dataflow::dataflow_plan::{DataflowPlan, GivenStatistics, is_nearly_unique};
use crate::engine::dataflow::worker::{ReceivedRows, WorkerCommand, WorkerReport};
use crate::engine::dataflow::workers::Workers;
use crate::engine::values::Values;
use crate::engine::watch::Asking;
use crate::engine::{EvaluationError, Interruption, Limits, Wanted, Watch, batch};
use crate::program::{Literal, Primitive, Program, RelationId};
use crate::syntax::ast::{AggregateOperator, Comparison};

/// What all processes have in sum.
#[derive(Debug, Clone, Copy)]
pub struct TupleCounts {
    /// How many tuples were given.
    pub given: usize,
    /// How many more were derived.
    pub derived: usize,
}

/// Why a run ended.
#[derive(Debug)]
pub enum ClusterError {
    /// A rule.
    Rule(EvaluationError),
    /// This process took more than it may.
    Interrupted(Interruption),
}

/// Limits of a run of several processes.
pub struct ClusterLimits<'b> {
    /// The most tuples that all processes may derive in sum, when so many are given.
    pub max_tuples: &'b dyn Fn(usize) -> usize,
    /// What may end this process before its time.
    pub watch: Option<&'static dyn Watch>,
}

/// Derives what is wanted of all that follows from the union of the databases of all processes. The
/// database of process 0 gets it; those of the others are used up.
///
/// Where a function fails or a limit is exceeded, process 0 gets everything that is given, and the
/// batch engine derives there: it knows which failures count, and which is reported.
pub fn derive_on_cluster(
    program: &Program,
    database: &mut Database,
    bounds: &ClusterLimits<'_>,
    wanted: &Wanted,
    processes: Processes,
) -> Result<TupleCounts, ClusterError> {
    let _asking = Asking::begin(bounds.watch);
    let collective = Arc::clone(&processes.collective);
    let columns = columns(program);
    let own: Vec<Arc<Table>> = program.relation_ids().map(|id| database.take(id)).collect();
    let mut values = Values::take(database);
    let dictionary = Arc::new(DictionaryCache::new(collective.clone(), &values.symbols()));
    values.shared = Some(dictionary.clone());
    let tables = own.iter().zip(&columns);
    let tables =
        tables.map(|(table, columns)| Arc::new(dictionary.shared_table(&values, table, columns)));
    let tables = Arc::new(tables.collect());
    drop(own);
    let values = Arc::new(values);
    ProcessRun { program, columns, values, dictionary, collective, bounds, wanted, tables }
        .derive(database, processes)
}

fn columns(program: &Program) -> Vec<Vec<Primitive>> {
    let columns = program.relations.iter().map(|relation| relation.columns.iter());
    columns.map(|columns| columns.map(|it| program.ty(it.ty).primitive).collect()).collect()
}

/// A run from the view of one process.
struct ProcessRun<'r> {
    program: &'r Program,
    /// For each relation, the primitive types of its columns.
    columns: Vec<Vec<Primitive>>,
    values: Arc<Values>,
    dictionary: Arc<DictionaryCache>,
    collective: Arc<dyn Collective>,
    bounds: &'r ClusterLimits<'r>,
    wanted: &'r Wanted,
    /// What is given here, in shared codes.
    tables: Arc<Vec<Arc<Table>>>,
}

impl ProcessRun<'_> {
    fn derive(
        self,
        database: &mut Database,
        processes: Processes,
    ) -> Result<TupleCounts, ClusterError> {
        let facts = self.agree();
        self.look_up_given();
        let (watch, collective) = (self.bounds.watch, &self.collective);
        let context =
            OperatorContext::in_cluster(&self.values, watch, &self.dictionary, collective);
        let dataflow_plan = DataflowPlan::new(self.program, self.wanted, context, &facts, true);
        let workers = Workers::start_in_cluster(dataflow_plan, processes);
        let workers = workers.unwrap_or_else(|| self.collective.lose());
        let received = self.exchange(&workers)?;
        let sums = [received.rows, received.derived].map(number);
        let [given, known] = self.add_up(sums);
        let most = (self.bounds.max_tuples)(count(given));
        self.collective.allow(number(most).saturating_add(known));
        let reports = workers.reports(1).unwrap_or_else(|| self.collective.lose());
        self.check()?;
        let is_failed = |report: &WorkerReport| report.is_stopped || !report.failures.is_empty();
        let failed = reports.iter().filter(|report| is_failed(report)).count();
        let rows = reports.iter().map(|report| report.rows).sum::<isize>();
        workers.abandon();
        let [failed, rows] = self.add_up([number(failed), i64::try_from(rows).unwrap_or(i64::MAX)]);
        let derived = rows - known;
        if failed > 0 || derived > number(most) {
            let limits = Limits { max_tuples: most, watch: self.bounds.watch };
            return self.fall_back(database, count(given), limits);
        }
        self.collect(database, received.tables, reports);
        Ok(TupleCounts { given: count(given), derived: count(derived) })
    }

    /// What is known of the facts of all processes, the same on each: their dataflows have to be
    /// the same.
    fn agree(&self) -> AgreedStatistics {
        let tables = self.tables.as_slice();
        let columns = tables.iter().flat_map(|table| {
            let columns = (0..table.arity()).map(|column| table.column(column));
            columns.map(|codes| [!codes.is_empty(), is_nearly_unique(codes)].map(i64::from))
        });
        let votes: Vec<i64> = columns.flatten().collect();
        let votes = self.collective.add_up(&votes);
        let mut keys = votes.chunks(2).map(|votes| votes[0] > 0 && votes[0] == votes[1]);
        let of = |table: &Arc<Table>| keys.by_ref().take(table.arity()).collect();
        AgreedStatistics { nearly_unique: tables.iter().map(of).collect() }
    }

    /// Where rules read texts or numbers, looks up all that are given to any process, in one question:
    /// their rows may come to any worker. By now, each process has asked for the codes of its own.
    fn look_up_given(&self) {
        let coded = self.add_up(self.collective.coded());
        let reads = reads(self.program);
        let [texts, numbers] = [0, 1].map(|kind| if reads[kind] { coded[kind] } else { 0 });
        let first = |count: i64| 0..Code::try_from(count).unwrap_or(0);
        let texts = first(texts).map(SharedCode::Text);
        let all = texts.chain(first(numbers).map(SharedCode::Far));
        let pending = PendingLookups { codes: all.collect(), ..PendingLookups::default() };
        self.dictionary.look_up(pending, &self.values.symbols);
    }

    /// Divides what is given among the workers of all processes; what those of this one received.
    fn exchange(&self, workers: &Workers) -> Result<ReceivedRows, ClusterError> {
        let (sender, found) = channel();
        workers.tell_all(|| WorkerCommand::Exchange(Arc::clone(&self.tables), sender.clone()));
        drop(sender);
        let mut all = ReceivedRows::default();
        for _ in 0..workers.len() {
            let Ok(received) = found.recv() else {
                self.check()?;
                self.collective.lose()
            };
            all.rows += received.rows;
            all.derived += received.derived;
            all.tables.extend(received.tables);
        }
        Ok(all)
    }

    fn check(&self) -> Result<(), ClusterError> {
        match self.bounds.watch.and_then(Watch::interruption) {
            Some(interruption) => Err(ClusterError::Interrupted(interruption)),
            None => Ok(()),
        }
    }

    fn add_up<const N: usize>(&self, numbers: [i64; N]) -> [i64; N] {
        let mut sums = [0; N];
        sums.iter_mut().zip(self.collective.add_up(&numbers)).for_each(|(sum, it)| *sum = it);
        sums
    }

    /// Brings what is wanted to the database of process 0.
    fn collect(
        &self,
        database: &mut Database,
        given: Vec<(RelationId, Table)>,
        reports: Vec<WorkerReport>,
    ) {
        let mut tables = given;
        for mut report in reports {
            for id in self.program.relation_ids() {
                let mut table = Table::new(self.columns[id.index()].len());
                for (row, _, _) in std::mem::take(&mut report.changes[id.index()]) {
                    table.push(row.codes().iter().copied());
                }
                tables.push((id, table));
            }
        }
        let tables = self.bring(tables.iter().map(|(id, table)| (*id, table)));
        let tables = tables.into_iter().flatten();
        for (id, table) in tables {
            database.keep(id, table);
        }
        self.values.restore(database);
    }

    /// On process 0, derives from all that is given, without the others.
    fn fall_back(
        &self,
        database: &mut Database,
        given: usize,
        limits: Limits,
    ) -> Result<TupleCounts, ClusterError> {
        let tables =
            self.bring(self.program.relation_ids().zip(self.tables.iter().map(|table| &**table)));
        self.values.restore(database);
        let Some(tables) = tables else { return Ok(TupleCounts { given, derived: 0 }) };
        tables.into_iter().for_each(|(id, table)| database.keep(id, table));
        let derived = batch::derive(self.program, database, limits, self.wanted);
        derived.map(|derived| TupleCounts { given, derived }).map_err(ClusterError::Rule)
    }

    /// On process 0, the rows of all processes, each once and in codes of this one. The others send
    /// theirs, and get nothing.
    fn bring<'t>(
        &self,
        tables: impl Iterator<Item = (RelationId, &'t Table)>,
    ) -> Option<Vec<(RelationId, Arc<Table>)>> {
        if !self.collective.is_first() {
            tables.for_each(|(id, table)| give(&*self.collective, id, table));
            self.collective.collect();
            return None;
        }
        let arities: Vec<usize> = self.columns.iter().map(Vec::len).collect();
        let mut all: BTreeMap<usize, Vec<Table>> = BTreeMap::new();
        let mut add = |id: RelationId, table: &Table| {
            let columns = &self.columns[id.index()];
            let table = self.dictionary.local_table(&self.values, table, columns);
            all.entry(id.index()).or_default().push(table);
        };
        tables.for_each(|(id, table)| add(id, table));
        for part in self.collective.collect() {
            let (id, table) = read(&part, &arities).unwrap_or_else(|| self.collective.lose());
            add(id, &table);
        }
        let once = |(index, tables): (usize, Vec<Table>)| {
            let tables = tables.into_iter().map(Cow::Owned).collect();
            (RelationId::from_index(index), Arc::new(distinct(tables, arities[index])))
        };
        Some(all.into_iter().map(once).collect())
    }
}

/// Whether rules do more with texts than compare them for equality; and whether with numbers.
fn reads(program: &Program) -> [bool; 2] {
    let mut reads =
        [false, program.aggregates.iter().any(|it| it.operator != AggregateOperator::Count)];
    for clause in &program.clauses {
        for literal in &clause.body {
            let is_equality = matches!(
                literal,
                Literal::Compare { comparison: Comparison::Equal | Comparison::NotEqual, .. }
                    | Literal::Let { functor: None, .. }
            );
            if is_equality || !matches!(literal, Literal::Compare { .. } | Literal::Let { .. }) {
                continue;
            }
            for variable in literal.requires() {
                let ty = clause.variables[variable.index()].ty;
                let is_text = program.ty(ty).primitive == Primitive::Symbol;
                reads[usize::from(!is_text)] = true;
            }
        }
    }
    reads
}

/// For each relation and column, whether it is nearly unique in every process that has rows of it.
struct AgreedStatistics {
    nearly_unique: Vec<Vec<bool>>,
}

impl GivenStatistics for AgreedStatistics {
    fn is_empty(&self, _: RelationId) -> bool {
        false
    }

    fn is_nearly_unique(&self, relation: RelationId, column: usize) -> bool {
        self.nearly_unique[relation.index()][column]
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A negative number counts as 0.
fn count(number: i64) -> usize {
    usize::try_from(number).unwrap_or(0)
}
