//! What findings rest on: the facts that rules read, the date, and the rules.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashMap;

use crate::calendar::{Clock, Zone};
use crate::database::{Database, zone_relation};
use crate::program::{Literal, Primitive, Program, RelationId, Role};
use crate::review::findings::{Field, Row};
use crate::review::rule_basis::RuleBasis;
use crate::value::{Symbol, Symbols, Tuple, Value};

/// A tuple apart from any database and program.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BasisFact {
    /// The relation.
    pub relation: String,
    /// The values.
    pub row: Row,
}

/// What facts are about: the id that they declare and describe. A fact that is about no id stands
/// for itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A declared id.
    Id(String),
    /// A row without an id.
    Row(BasisFact),
}

impl BasisFact {
    /// A tuple of a relation of the program.
    #[must_use]
    pub fn new(program: &Program, id: RelationId, tuple: &[Value], symbols: &Symbols) -> Self {
        let row = tuple.iter().map(|&value| Field::new(value, symbols)).collect();
        Self { relation: program.relation(id).name.clone(), row }
    }
}

impl Owner {
    /// What a fact of this relation is about.
    #[must_use]
    pub fn of(program: &Program, id: RelationId, fact: &BasisFact) -> Self {
        match (program.relation(id).role, fact.row.first()) {
            (Role::Kind(_) | Role::Attribute(_), Some(Field::Text(id))) => Self::Id(id.clone()),
            _ => Self::Row(fact.clone()),
        }
    }
}

/// What findings rest on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Basis {
    /// The day or minute as of which everything is judged. It follows from the facts.
    pub date: Option<i64>,
    /// What that counts, minutes shown in UTC.
    pub clock: Clock,
    /// The facts that some rule reads, by what they are about.
    pub facts: BTreeMap<Owner, BTreeSet<BasisFact>>,
    /// The rules.
    pub rules: RuleBasis,
}

/// The inputs that a rule reads. What is only shown, such as a quotation, changes no finding.
fn inputs(program: &Program) -> Vec<RelationId> {
    let bodies = program.clauses.iter().flat_map(|clause| &clause.body);
    let read: BTreeSet<RelationId> = bodies
        .filter_map(|literal| match literal {
            Literal::Atom(atom) | Literal::Negated(atom) => Some(atom.relation),
            _ => None,
        })
        .collect();
    read.into_iter().filter(|&id| program.relation(id).input).collect()
}

impl Basis {
    /// What the findings from these facts rest on; `rules` are those of the program.
    #[must_use]
    pub fn new(program: &Program, given: &Database, date: Option<i64>, rules: RuleBasis) -> Self {
        Self::about(program, given, date, rules, None)
    }

    /// As [`new`](Self::new), of all facts or of those that begin with one of these values.
    #[must_use]
    pub fn about(
        program: &Program,
        given: &Database,
        date: Option<i64>,
        rules: RuleBasis,
        keys: Option<&BTreeSet<Value>>,
    ) -> Self {
        let mut facts: BTreeMap<Owner, BTreeSet<BasisFact>> = BTreeMap::new();
        let kinds = program.relation_ids().filter(|&id| {
            let relation = program.relation(id);
            relation.input && matches!(relation.role, Role::Kind(_))
        });
        // The zone shows in what is told of the facts, even if no rule reads it.
        let zone = zone_relation(program).filter(|&id| program.relation(id).input);
        let relations: BTreeSet<RelationId> =
            inputs(program).into_iter().chain(kinds).chain(zone).collect();
        for id in relations {
            for tuple in given.select(id, keys) {
                let fact = BasisFact::new(program, id, tuple, &given.symbols);
                let owner = Owner::of(program, id, &fact);
                facts.entry(owner).or_default().insert(fact);
            }
        }
        let clock = match given.judged_by(program) {
            Clock::Minutes(_) => Clock::Minutes(Zone::UTC),
            Clock::Days => Clock::Days,
        };
        Self { date, clock, facts, rules }
    }

    /// A database of the program with these facts, and how many of them do not fit its relations.
    #[must_use]
    pub fn given(&self, program: &Program) -> (Database, usize) {
        let mut database = Database::new(program);
        let names = names(program);
        let mut misfits = 0;
        for fact in self.facts.values().flatten() {
            misfits += usize::from(!insert(fact, program, &names, &mut database));
        }
        (database, misfits)
    }
}

/// The relations of a program by name.
pub(super) type Names<'p> = FxHashMap<&'p str, RelationId>;

pub(super) fn names(program: &Program) -> Names<'_> {
    program.relation_ids().map(|id| (program.relation(id).name.as_str(), id)).collect()
}

/// Adds the fact if it fits the program; whether it does.
pub(super) fn insert(
    fact: &BasisFact,
    program: &Program,
    names: &Names<'_>,
    database: &mut Database,
) -> bool {
    match tuple(fact, program, names, |text| database.symbols.intern(text)) {
        Some((relation, tuple)) => {
            database.insert(relation, tuple);
            true
        }
        None => false,
    }
}

/// The fact as a tuple of the program's relation of this name, if its values fit.
pub(super) fn tuple(
    fact: &BasisFact,
    program: &Program,
    names: &Names<'_>,
    intern: impl FnMut(&str) -> Symbol,
) -> Option<(RelationId, Tuple)> {
    let &id = names.get(fact.relation.as_str())?;
    let relation = program.relation(id);
    if !relation.input {
        return None;
    }
    Some((id, values(program, id, &fact.row, intern)?))
}

/// The row as a tuple of this relation, if it has such columns.
pub(super) fn values<'f>(
    program: &Program,
    relation: RelationId,
    row: impl IntoIterator<Item = &'f Field>,
    mut intern: impl FnMut(&str) -> Symbol,
) -> Option<Tuple> {
    let columns = &program.relation(relation).columns;
    let mut tuple = Vec::with_capacity(columns.len());
    let mut row = row.into_iter();
    for column in columns {
        tuple.push(match (program.ty(column.ty).primitive, row.next()?) {
            (Primitive::Number, Field::Number(number)) => Value::Number(*number),
            (Primitive::Unsigned, Field::Unsigned(number)) => Value::Unsigned(*number),
            (Primitive::Symbol, Field::Text(text)) => Value::Symbol(intern(text)),
            (Primitive::Record, Field::Text(text)) => {
                program.read_record(column.ty, text, &mut intern).ok()?
            }
            _ => return None,
        });
    }
    row.next().is_none().then(|| tuple.into())
}
