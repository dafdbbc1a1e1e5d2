//! A review for programs: the values themselves.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use crate::database::Database;
use crate::program::{Column, Program, RelationId, TypeId};
use crate::report::rows::cell;
use crate::review::{
    Cause, Change, Difference, Field, Hinge, Linchpin, Linchpins, Row, Subject, Supposed, Timeline,
    TimelineStep, WhatIf,
};
use crate::value::{Symbol, Value};
use crate::vocabulary;

/// What turns a review into JSON.
pub struct Writer<'a> {
    /// The rulebook.
    pub program: &'a Program,
    /// The case; its symbols are those of the review.
    pub database: &'a Database,
    /// What the case is called.
    pub title: Option<&'a str>,
}

impl Writer<'_> {
    /// `{"title", "as_of", "suppositions": […], "changes": […]}`
    #[must_use]
    pub fn what_if(&self, what_if: &WhatIf) -> Json {
        let names: Vec<String> = what_if.items.iter().map(|item| self.item_id(item)).collect();
        let items: Vec<Json> = what_if.items.iter().map(|item| self.item(item)).collect();
        let change = |(difference, through): (&Difference, &BTreeSet<Symbol>)| {
            let mut change = self.difference(difference, &names);
            change["through"] = self.texts(through.iter().copied()).into();
            change
        };
        let changes: Vec<Json> =
            what_if.differences.iter().zip(&what_if.through).map(change).collect();
        self.document(what_if.date, [("suppositions", items.into()), ("changes", changes.into())])
    }

    /// `{"title", "as_of", "days": [{"day", "known": […], "moves": […]}], "next"}`
    #[must_use]
    pub fn timeline(&self, timeline: &Timeline) -> Json {
        let step = |step: &TimelineStep| {
            let known: Vec<String> = step.known.iter().map(|&id| self.text(id)).collect();
            let moves: Vec<Json> =
                step.moves.iter().map(|difference| self.difference(difference, &known)).collect();
            json!({"day": self.date(step.day), "known": known, "moves": moves})
        };
        let days: Vec<Json> = timeline.steps.iter().map(step).collect();
        let next = timeline.next.map(|next| self.date(next));
        self.document(Some(timeline.until), [("days", days.into()), ("next", next.into())])
    }

    /// `{"title", "as_of", "linchpins": […], "idle": […], "pairs": […], "evaluations", "untried"}`
    #[must_use]
    pub fn linchpins(&self, linchpins: &Linchpins) -> Json {
        let all = |all: &[Linchpin]| -> Json { all.iter().map(|one| self.linchpin(one)).collect() };
        let idle: Json = linchpins.idle.iter().map(|part| self.part(part)).collect();
        self.document(
            linchpins.date,
            [
                ("linchpins", all(&linchpins.singles)),
                ("idle", idle),
                ("pairs", all(&linchpins.pairs)),
                ("evaluations", linchpins.evaluations.into()),
                ("untried", linchpins.untried.into()),
            ],
        )
    }

    fn date(&self, at: i64) -> String {
        self.database.judged_by(self.program).full_text(at)
    }

    fn document<const N: usize>(&self, date: Option<i64>, members: [(&str, Json); N]) -> Json {
        let mut document = Map::new();
        if let Some(title) = self.title {
            document.insert("title".to_owned(), title.into());
        }
        if let Some(date) = date {
            document.insert("as_of".to_owned(), self.date(date).into());
        }
        document.extend(members.into_iter().map(|(key, value)| (key.to_owned(), value)));
        document.into()
    }

    fn item_id(&self, item: &Supposed) -> String {
        match item {
            Supposed::Without(source) => source.id.clone(),
            Supposed::With(statement) => self.text(*statement),
        }
    }

    fn item(&self, item: &Supposed) -> Json {
        match item {
            Supposed::With(statement) => json!({"with": self.text(*statement)}),
            Supposed::Without(source) => json!({
                "without": source.id,
                "statements": self.texts(source.statements.iter().copied()),
                "falls": self.texts(source.fallen.iter().copied()),
            }),
        }
    }

    fn linchpin(&self, linchpin: &Linchpin) -> Json {
        let parts: Json = linchpin.parts.iter().map(|part| self.part(part)).collect();
        let changes: Vec<Json> =
            linchpin.changes.iter().map(|change| self.change(change).into()).collect();
        json!({
            "without": parts,
            "falls": self.texts(linchpin.falls.iter().copied()),
            "weight": linchpin.weight(),
            "changes": changes,
        })
    }

    fn part(&self, part: &[Hinge]) -> Json {
        let name = |hinge: &Hinge| match hinge {
            Hinge::Statement(statement) => json!({"statement": self.text(*statement)}),
            Hinge::Origin(key) => {
                let relation = self.program.find(vocabulary::ORIGIN_KEY);
                let columns = relation.map(|id| &self.program.relation(id).columns[1..]);
                let fields = columns.unwrap_or_default().iter().zip(key);
                let fields: Map<String, Json> = fields
                    .map(|(column, &value)| (column.name.clone(), self.value(column.ty, value)))
                    .collect();
                json!({"origin": fields})
            }
        };
        part.iter().map(name).collect()
    }

    fn difference(&self, difference: &Difference, names: &[String]) -> Json {
        let mut change = self.change(&difference.change);
        let items: Vec<&String> =
            difference.cause.items().iter().map(|&item| &names[item]).collect();
        let how = match difference.cause {
            Cause::Needed(_) => "needed",
            Cause::Enough(_) => "enough",
            Cause::Together(_) => "together",
            Cause::Other => "other",
            Cause::Untried => "untried",
        };
        change.insert("cause".to_owned(), json!({"how": how, "items": items}));
        change.into()
    }

    /// The subject, and its rows before and after; a status is its text, a detail a row by columns, the
    /// number of origins the least and the greatest, and a conclusion is there or not.
    pub(in crate::report) fn change(&self, change: &Change) -> Map<String, Json> {
        let (mut members, before, after) = match &change.subject {
            Subject::Status { proposition } => {
                let statuses =
                    |rows: &BTreeSet<Row>| -> Json { rows.iter().flatten().map(plain).collect() };
                let members = json!({"status": plain(proposition)});
                (members, statuses(&change.before), statuses(&change.after))
            }
            Subject::Detail { proposition, relation } => {
                let id = self.program.find(relation);
                let rows = |rows: &BTreeSet<Row>| -> Json {
                    rows.iter().map(|row| self.row(id, 1, row)).collect()
                };
                let members = json!({"detail": plain(proposition), "relation": relation});
                (members, rows(&change.before), rows(&change.after))
            }
            Subject::Origins { proposition, position } => {
                let rows = |rows: &BTreeSet<Row>| -> Json {
                    rows.first().map(|row| row.iter().map(plain).collect()).unwrap_or_default()
                };
                let members = json!({"origins": plain(proposition), "position": plain(position)});
                (members, rows(&change.before), rows(&change.after))
            }
            Subject::Conclusion { relation, row } => {
                let row = self.row(self.program.find(relation), 0, row);
                let members = json!({"conclusion": relation, "row": row});
                (members, (!change.before.is_empty()).into(), (!change.after.is_empty()).into())
            }
        };
        let mut object = members.as_object_mut().map(std::mem::take).unwrap_or_default();
        object.insert("before".to_owned(), before);
        object.insert("after".to_owned(), after);
        object
    }

    /// A row by the names of its columns, of which the first ones are left out.
    fn row(&self, relation: Option<RelationId>, from: usize, row: &Row) -> Json {
        let columns: &[Column] =
            relation.map(|id| &self.program.relation(id).columns[from..]).unwrap_or_default();
        let symbols = &self.database.symbols;
        let members = columns.iter().zip(row).map(|(column, field)| {
            (column.name.clone(), self.value(column.ty, field.known(symbols)))
        });
        members.collect::<Map<String, Json>>().into()
    }

    fn value(&self, ty: TypeId, value: Value) -> Json {
        json!(cell(self.program, self.database, ty, value))
    }

    fn texts(&self, symbols: impl Iterator<Item = Symbol>) -> Vec<String> {
        let mut texts: Vec<String> = symbols.map(|symbol| self.text(symbol)).collect();
        texts.sort_unstable();
        texts
    }

    fn text(&self, symbol: Symbol) -> String {
        self.database.symbols.text(symbol).to_owned()
    }
}

fn plain(field: &Field) -> Json {
    match field {
        Field::Number(number) => (*number).into(),
        Field::Unsigned(number) => (*number).into(),
        Field::Text(text) => text.clone().into(),
    }
}
