//! The relations that findings are made of.

use std::collections::BTreeSet;

use crate::database::Database;
use crate::engine::incremental::ChangedRows;
use crate::program::{Program, RelationId, RelationOrigin};
use crate::review::findings::{Field, Findings, Row, Subject};
use crate::value::{Symbols, Value};
use crate::vocabulary;

/// What the tuples of a relation are found as.
#[derive(Debug, Clone, Copy)]
enum Form {
    Status,
    Origins,
    Detail,
    Conclusion,
}

/// The relations that findings are made of, each with what its tuples are found as.
#[derive(Debug, Clone)]
pub(super) struct Forms(Vec<(RelationId, Form)>);

impl Forms {
    /// Those that the tuples of a derived database name.
    pub(super) fn new(program: &Program, database: &Database) -> Self {
        let status = program.find_with_arity(vocabulary::STATUS, 2);
        let origins = program.find_with_arity(vocabulary::ORIGIN_RANGE, 4);
        let mut details = named(program, database, vocabulary::BOARD_LINE, 3);
        details.extend(named(program, database, vocabulary::ALSO_ACCEPTED, 2));
        let concluded = program.find_with_arity(vocabulary::CONCLUSION, 2);
        let conclusions = match (status, concluded) {
            (None, None) => outputs(program),
            _ => named(program, database, vocabulary::CONCLUSION, 2),
        };
        let with = |form| move |relation| (relation, form);
        let forms = status.into_iter().map(with(Form::Status));
        let forms = forms.chain(origins.into_iter().map(with(Form::Origins)));
        let forms = forms.chain(details.into_iter().map(with(Form::Detail)));
        Self(forms.chain(conclusions.into_iter().map(with(Form::Conclusion))).collect())
    }

    /// Changes findings by what an update adds and takes away; nothing if other relations are named
    /// then.
    pub(super) fn after(
        &self,
        program: &Program,
        findings: &Findings,
        delta: ChangedRows<'_>,
    ) -> Option<Findings> {
        if Findings::naming(program).any(|id| delta.changes(id)) {
            return None;
        }
        let mut after = findings.clone();
        let symbols = delta.symbols();
        for &(relation, form) in self.0.iter().filter(|(id, _)| delta.changes(*id)) {
            for comes in [false, true] {
                for tuple in delta.tuples(relation, comes) {
                    if let Some((subject, row)) = found(program, (relation, form), &tuple, &symbols)
                    {
                        after.edit(subject, row, comes);
                    }
                }
            }
        }
        Some(after)
    }
}

impl Findings {
    /// What a derived database says. A rulebook without statuses and conclusions concludes all that
    /// it outputs, notices aside.
    #[must_use]
    pub fn new(program: &Program, database: &Database) -> Self {
        Self::about_keys(program, database, None)
    }

    /// As [`new`](Self::new), of all tuples or of those that begin with one of these values.
    #[must_use]
    pub fn about_keys(
        program: &Program,
        database: &Database,
        keys: Option<&BTreeSet<Value>>,
    ) -> Self {
        let mut findings = Self::default();
        let rows = findings.settled();
        for form in Forms::new(program, database).0 {
            for tuple in database.select(form.0, keys) {
                if let Some((subject, row)) = found(program, form, tuple, &database.symbols) {
                    rows.entry(subject).or_default().insert(row);
                }
            }
        }
        findings
    }

    /// The relations whose tuples say which relations findings are made of.
    pub fn naming(program: &Program) -> impl Iterator<Item = RelationId> {
        let naming = [
            (vocabulary::BOARD_LINE, 3),
            (vocabulary::CONCLUSION, 2),
            (vocabulary::ALSO_ACCEPTED, 2),
        ];
        let naming = naming.into_iter();
        naming.filter_map(|(name, arity)| program.find_with_arity(name, arity))
    }

    /// The relations that findings are made of, and those that name them.
    #[must_use]
    pub fn relations(program: &Program, database: &Database) -> BTreeSet<RelationId> {
        let made_of = Forms::new(program, database).0.into_iter().map(|(relation, _)| relation);
        made_of.chain(Self::naming(program)).collect()
    }
}

/// What a tuple is found about, and the row of it.
fn found(
    program: &Program,
    (relation, form): (RelationId, Form),
    tuple: &[Value],
    symbols: &Symbols,
) -> Option<(Subject, Row)> {
    let mut fields = tuple.iter().map(|&value| Field::new(value, symbols));
    let name = || program.relation(relation).name.clone();
    let subject = match form {
        Form::Status => Subject::Status { proposition: fields.next()? },
        Form::Origins => Subject::Origins { proposition: fields.next()?, position: fields.next()? },
        Form::Detail => Subject::Detail { proposition: fields.next()?, relation: name() },
        Form::Conclusion => {
            let row = fields.by_ref().collect();
            Subject::Conclusion { relation: name(), row }
        }
    };
    Some((subject, fields.collect()))
}

/// The relations that the tuples of `name` name in their last column.
fn named(program: &Program, database: &Database, name: &str, arity: usize) -> BTreeSet<RelationId> {
    let tuples =
        program.find_with_arity(name, arity).into_iter().flat_map(|id| database.tuples(id));
    tuples
        .filter_map(|tuple| match tuple.last() {
            Some(&Value::Symbol(symbol)) => program.find(database.symbols.text(symbol)),
            _ => None,
        })
        .collect()
}

fn outputs(program: &Program) -> BTreeSet<RelationId> {
    let is_output = |id: &RelationId| {
        let relation = program.relation(*id);
        relation.output
            && relation.origin == RelationOrigin::Declared
            && relation.name != vocabulary::NOTICE
    };
    program.relation_ids().filter(is_output).collect()
}
