//! The tuples of every relation: what facts become and what engines derive.
//!
//! A relation is kept in the form in which it came: as a sorted set of tuples, or as a [`Table`]
//! of codes, which takes a tenth of the memory. A table that is read as tuples becomes
//! a set once, when that is first asked for.

mod distinct;
mod table;
mod zone;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Bound;
use std::sync::{Arc, OnceLock};

pub(crate) use distinct::{bits, bounds, distinct, sum_up};
pub use table::{Code, NARROW, Numbers, Table, narrow, narrow_unsigned, widen};
pub use zone::zone_relation;

use crate::program::{Primitive, Program, RelationId};
use crate::value::{Symbol, Symbols, Tuple, Value};

/// The tuples of every relation of one program.
#[derive(Debug, Clone, Default)]
pub struct Database {
    /// The texts that the tuples speak of.
    pub symbols: Symbols,
    relations: Relations,
}

/// A tuple that comes into a relation, or goes from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TupleEdit {
    /// The relation.
    pub relation: RelationId,
    /// The tuple.
    pub tuple: Tuple,
    /// Whether it comes.
    pub comes: bool,
}

impl TupleEdit {
    /// What takes this back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        Self { comes: !self.comes, ..self.clone() }
    }
}

/// The tuples of every relation, without the texts.
#[derive(Debug, Clone, Default)]
pub struct Relations {
    numbers: Numbers,
    relations: Vec<Relation>,
}

/// One relation, in one form or in both.
#[derive(Debug, Clone)]
struct Relation {
    columns: Box<[Primitive]>,
    /// Distinct rows.
    table: Option<Arc<Table>>,
    tuples: OnceLock<BTreeSet<Tuple>>,
}

impl Relations {
    /// The tuples of one relation, in no order that a reader would understand.
    #[must_use]
    pub fn tuples(&self, relation: RelationId) -> &BTreeSet<Tuple> {
        let relation = &self.relations[relation.index()];
        relation.tuples.get_or_init(|| match &relation.table {
            Some(table) => decode(table, &relation.columns, &self.numbers),
            None => BTreeSet::new(),
        })
    }

    fn len_of(&self, relation: RelationId) -> usize {
        let relation = &self.relations[relation.index()];
        match &relation.table {
            Some(table) => table.len(),
            None => relation.tuples.get().map_or(0, BTreeSet::len),
        }
    }
}

impl Database {
    /// A database for this program, with its constants and no tuples: compiled rules know the
    /// constants by number.
    #[must_use]
    pub fn new(program: &Program) -> Self {
        let primitive = |column: &crate::program::Column| program.ty(column.ty).primitive;
        let relations = program.relations.iter().map(|relation| Relation {
            columns: relation.columns.iter().map(primitive).collect(),
            table: None,
            tuples: OnceLock::new(),
        });
        let relations = Relations { numbers: Numbers::default(), relations: relations.collect() };
        Self { symbols: program.constants.clone(), relations }
    }

    /// The tuples of one relation, in no order that a reader would understand.
    #[must_use]
    pub fn tuples(&self, relation: RelationId) -> &BTreeSet<Tuple> {
        self.relations.tuples(relation)
    }

    /// How many tuples the relation has.
    #[must_use]
    pub fn len_of(&self, relation: RelationId) -> usize {
        self.relations.len_of(relation)
    }

    /// This database with further texts, numbered behind its own; itself if there are none.
    #[must_use]
    pub fn with_texts(&self, more: &Symbols) -> Cow<'_, Self> {
        if more.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut database = self.clone();
        for text in more.iter() {
            database.symbols.intern(text);
        }
        Cow::Owned(database)
    }

    /// The texts, to be added to, beside the tuples of every relation.
    pub fn split(&mut self) -> (&mut Symbols, &Relations) {
        (&mut self.symbols, &self.relations)
    }

    /// Adds a tuple; whether it is new.
    pub fn insert(&mut self, relation: RelationId, tuple: impl Into<Tuple>) -> bool {
        if self.relations.relations[relation.index()].tuples.get().is_none() {
            let _ = self.tuples(relation);
        }
        let relation = &mut self.relations.relations[relation.index()];
        relation.table = None;
        relation.tuples.get_mut().is_some_and(|tuples| tuples.insert(tuple.into()))
    }

    /// Adds the tuples that come, and takes those away that go.
    pub fn apply<'e>(&mut self, edits: impl IntoIterator<Item = &'e TupleEdit>) {
        for TupleEdit { relation, tuple, comes } in edits {
            if *comes {
                self.insert(*relation, tuple.clone());
            } else if self.tuples(*relation).contains(tuple) {
                let relation = &mut self.relations.relations[relation.index()];
                relation.table = None;
                relation.tuples.get_mut().map(|tuples| tuples.remove(tuple));
            }
        }
    }

    /// What makes the tuples of another database of these, if both mean the same by a symbol.
    #[must_use]
    pub fn edits(&self, other: &Self) -> Vec<TupleEdit> {
        let relations = (0..self.relations.relations.len()).map(RelationId::from_index);
        let edits = |relation| {
            let (from, to) = (self.tuples(relation), other.tuples(relation));
            let edit = move |comes| {
                move |tuple: &Tuple| TupleEdit { relation, tuple: tuple.clone(), comes }
            };
            from.difference(to).map(edit(false)).chain(to.difference(from).map(edit(true)))
        };
        relations.flat_map(edits).collect()
    }

    /// The tuples of a relation that begin with this value.
    pub fn about(&self, relation: RelationId, first: Value) -> impl Iterator<Item = &Tuple> {
        let from = [first];
        let tuples = self.tuples(relation);
        let tuples = tuples.range::<[Value], _>((Bound::Included(&from[..]), Bound::Unbounded));
        tuples.take_while(move |tuple| tuple.first() == Some(&first))
    }

    /// All tuples of a relation, or those that begin with one of these values.
    #[must_use]
    pub fn select<'d>(
        &'d self,
        relation: RelationId,
        keys: Option<&'d BTreeSet<Value>>,
    ) -> Box<dyn Iterator<Item = &'d Tuple> + 'd> {
        let tuples = self.tuples(relation);
        match keys {
            Some(keys) if keys.len() < tuples.len() => {
                Box::new(keys.iter().flat_map(move |&key| self.about(relation, key)))
            }
            Some(keys) => Box::new(
                tuples.iter().filter(|tuple| tuple.first().is_none_or(|key| keys.contains(key))),
            ),
            None => Box::new(tuples.iter()),
        }
    }

    /// Gives a relation these tuples instead of those that it has.
    pub fn replace(&mut self, relation: RelationId, tuples: BTreeSet<Tuple>) {
        let relation = &mut self.relations.relations[relation.index()];
        relation.table = None;
        relation.tuples = OnceLock::from(tuples);
    }

    /// The tuples of one relation as a table of distinct rows; far numbers by [`Database::numbers`].
    #[must_use]
    pub fn table(&mut self, relation: RelationId) -> Arc<Table> {
        let Relations { numbers, relations } = &mut self.relations;
        let relation = &relations[relation.index()];
        match (&relation.table, relation.tuples.get()) {
            (Some(table), _) => Arc::clone(table),
            (None, Some(tuples)) => {
                Arc::new(encode(tuples.iter(), relation.columns.len(), numbers))
            }
            (None, None) => Arc::new(Table::new(relation.columns.len())),
        }
    }

    /// Takes the rows of a relation away, and gives them.
    pub(crate) fn take(&mut self, relation: RelationId) -> Arc<Table> {
        let table = self.table(relation);
        let relation = &mut self.relations.relations[relation.index()];
        (relation.table, relation.tuples) = (None, OnceLock::new());
        table
    }

    /// Gives a relation these rows instead of its tuples. The rows have to be distinct.
    pub fn keep(&mut self, relation: RelationId, table: Arc<Table>) {
        let relation = &mut self.relations.relations[relation.index()];
        debug_assert_eq!(table.arity(), relation.columns.len());
        relation.tuples = OnceLock::new();
        relation.table = Some(table);
    }

    /// Adds tuples, which need not be distinct or new.
    pub fn extend<'t>(
        &mut self,
        relation: RelationId,
        tuples: impl ExactSizeIterator<Item = &'t Tuple>,
    ) {
        let arity = self.relations.relations[relation.index()].columns.len();
        let rows = encode(tuples, arity, self.numbers());
        self.add(relation, rows);
    }

    /// Adds rows, which need not be distinct or new; far numbers by [`Database::numbers`].
    pub fn add(&mut self, relation: RelationId, rows: Table) {
        let known = self.table(relation);
        let arity = rows.arity();
        let table = distinct(vec![Cow::Borrowed(&*known), Cow::Owned(rows)], arity);
        self.keep(relation, Arc::new(table));
    }

    /// The texts, and the codes that far numbers have in tables.
    pub(crate) fn values(&self) -> (&Symbols, &Numbers) {
        (&self.symbols, &self.relations.numbers)
    }

    /// The texts and the numbers far from zero, to be added to beside the relations;
    /// [`give_values`](Self::give_values) brings them back.
    pub(crate) fn take_values(&mut self) -> (Symbols, Numbers) {
        (std::mem::take(&mut self.symbols), std::mem::take(self.numbers()))
    }

    /// Takes the texts and numbers back.
    pub(crate) fn give_values(&mut self, symbols: Symbols, numbers: Numbers) {
        self.symbols = symbols;
        *self.numbers() = numbers;
    }

    /// The codes that far numbers have in tables.
    pub fn numbers(&mut self) -> &mut Numbers {
        &mut self.relations.numbers
    }

    /// The tuples of one relation in the order in which they are printed.
    #[must_use]
    pub fn sorted(&self, relation: RelationId) -> Vec<&Tuple> {
        let mut tuples: Vec<&Tuple> = self.tuples(relation).iter().collect();
        tuples.sort_by(|a, b| self.symbols.compare_tuples(a, b));
        tuples
    }

    /// How many tuples there are in all relations together.
    #[must_use]
    pub fn len(&self) -> usize {
        let relations = 0..self.relations.relations.len();
        relations.map(|index| self.relations.len_of(RelationId::from_index(index))).sum()
    }

    /// Whether no relation has a tuple.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

fn encode<'t>(
    tuples: impl ExactSizeIterator<Item = &'t Tuple>,
    arity: usize,
    numbers: &mut Numbers,
) -> Table {
    let rows = tuples.len();
    let mut columns = vec![Vec::with_capacity(rows); arity];
    for tuple in tuples {
        for (column, &value) in columns.iter_mut().zip(tuple) {
            column.push(match value {
                Value::Symbol(Symbol(code)) | Value::Record(Symbol(code)) => code,
                Value::Number(number) => numbers.encode(number),
                Value::Unsigned(number) => numbers.encode_unsigned(number),
            });
        }
    }
    Table::from_columns(columns, rows)
}

fn decode(table: &Table, columns: &[Primitive], numbers: &Numbers) -> BTreeSet<Tuple> {
    let value = |(code, primitive): (Code, &Primitive)| match primitive {
        Primitive::Symbol => Value::Symbol(Symbol(code)),
        Primitive::Record => Value::Record(Symbol(code)),
        Primitive::Number => Value::Number(numbers.decode(code)),
        Primitive::Unsigned => Value::Unsigned(numbers.decode_unsigned(code)),
    };
    (0..table.len()).map(|row| table.row(row).zip(columns).map(value).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;
    use crate::program::{RuleSource, load};

    #[test]
    fn a_relation_is_the_same_in_both_forms() {
        let text = ".decl r(x: symbol, n: number)\n.input r\n".to_owned();
        let rules = vec![RuleSource { name: "test.dl".into(), text }];
        let program = load(rules, &|_| Err(String::new()), &mut Sources::default()).program;
        let mut database = Database::new(&program);
        let r = RelationId(0);
        let a = Value::Symbol(database.symbols.intern("a"));
        for number in [0, i64::MIN, i64::MAX, 7] {
            assert!(database.insert(r, [a, Value::Number(number)]));
        }
        let before = database.tuples(r).clone();
        let table = database.table(r);
        database.keep(r, table);
        assert_eq!((database.len_of(r), database.len()), (4, 4));
        assert_eq!(database.tuples(r), &before);
        assert!(!database.insert(r, [a, Value::Number(7)]));
        assert!(database.insert(r, [a, Value::Number(8)]));
        assert_eq!(database.len(), 5);
    }
}
