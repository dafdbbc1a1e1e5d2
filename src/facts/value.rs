//! One JSON value as the value of a column, by the column's type.

use std::fmt::Display;
use std::str::FromStr;

use jsonc_parser::ast::Value as Json;

use crate::diagnostic::{Diagnostic, quoted};
use crate::facts::layout::Content;
use crate::facts::record::Event;
use crate::facts::row::{Reader, Row};
use crate::program::{Key, Role, TypeId};
use crate::value::{Symbol, Value};

/// The place of a value in a row.
pub(super) struct Cell<'r> {
    pub(super) row: &'r Row,
    pub(super) key: &'r Key,
    /// The key that the value stands under in the file: the column's, or a bare attribute's.
    pub(super) written: &'r str,
}

impl Reader<'_, '_, '_> {
    /// Adds the column's value, or both of a pair; whether there was no mistake.
    pub(super) fn value(&mut self, cell: &Cell<'_>, json: &Json<'_>, out: &mut Vec<Value>) -> bool {
        let layout = self.record.layout;
        let ty = layout.program.relation(cell.row.relation).columns[cell.key.column].ty;
        if matches!(json, Json::Array(_)) {
            self.misplaced_list(cell, json);
            return false;
        }
        match layout.content(ty) {
            Content::Date => self.date(cell, json, out),
            Content::Time => self.time(cell, json, out),
            Content::Number if cell.key.pair.is_some() => self.range(cell, json, out),
            Content::Number => {
                let range = (i64::MIN, i64::MAX, "64 bits");
                let number = self.number(cell, json, range).map(Value::Number);
                out.extend(number);
                number.is_some()
            }
            Content::Unsigned => {
                let range = (u64::MIN, u64::MAX, "64 bits without a sign");
                let number = self.number(cell, json, range).map(Value::Unsigned);
                out.extend(number);
                number.is_some()
            }
            Content::Record => self.written_record(cell, ty, json, out),
            content => {
                let Some(text) = self.expect_text(json, format_args!("`{}`", cell.written)) else {
                    return false;
                };
                let symbol = self.record.symbols.intern(text);
                out.push(Value::Symbol(symbol));
                content != Content::Id || self.reference(cell, ty, symbol, json)
            }
        }
    }

    /// A record, in a text as it is written.
    fn written_record(
        &mut self,
        cell: &Cell<'_>,
        ty: TypeId,
        json: &Json<'_>,
        out: &mut Vec<Value>,
    ) -> bool {
        let Some(text) = self.expect_text(json, format_args!("`{}`", cell.written)) else {
            return false;
        };
        let program = self.record.layout.program;
        match program.read_record(ty, text, &mut |text| self.record.symbols.intern(text)) {
            Ok(value) => out.push(value),
            Err(problem) => {
                let message = format!("{} is no record: {problem}", quoted(text));
                let help = "write it as `[1, a, nil]` or `$Branch(1, a)`, in double quotes";
                let span = self.text.first_line(json);
                self.record
                    .report(Diagnostic::error("wrong-type", message).at(span, "").help(help));
                return false;
            }
        }
        true
    }

    fn misplaced_list(&mut self, cell: &Cell<'_>, json: &Json<'_>) {
        let message = format!("`{}` takes one value, and this is a list", cell.written);
        self.record.report(
            Diagnostic::error("misplaced-list", message)
                .at(self.text.first_line(json), "")
                .help("lists are for attributes, one level deep; write one fact for each value"),
        );
    }

    /// Notes a reference for the check at the end. That an id refers to itself, in a relation
    /// between values of one type such as `rests_on(s: Statement, root: Statement)`, shows now.
    fn reference(&mut self, cell: &Cell<'_>, ty: TypeId, id: Symbol, json: &Json<'_>) -> bool {
        let span = self.text.first_line(json);
        let relation = self.record.layout.program.relation(cell.row.relation);
        let is_reflexive = self.record.layout.is_reflexive(cell.row.relation);
        if cell.row.id == Some(id) && relation.columns[0].ty == ty && !is_reflexive {
            let id = quoted(self.record.symbols.text(id));
            let message = format!("the `{}` of {id} is {id} itself", cell.written);
            self.record.report(
                Diagnostic::error("self-reference", message)
                    .at(span, "")
                    .help("name another id; a circle over several ids is allowed"),
            );
            return false;
        }
        let of_attribute = matches!(self.record.layout.role(cell.row.relation), Role::Attribute(_));
        self.record.push(Event::Reference { ty, id, span, of_attribute });
        true
    }

    /// The id that a row declares.
    pub(super) fn id(&mut self, json: &Json<'_>) -> Option<Symbol> {
        self.expect_text(json, format_args!("`id`")).map(|text| self.record.symbols.intern(text))
    }

    pub(super) fn number<N: FromStr + Display>(
        &mut self,
        cell: &Cell<'_>,
        json: &Json<'_>,
        (least, most, size): (N, N, &str),
    ) -> Option<N> {
        let help = "write digits without quotes, a point or an exponent";
        let whole = |digits: &str| !digits.contains(['.', 'e', 'E']);
        let Json::NumberLit(literal) = json else {
            self.wrong_type(json, format_args!("`{}`", cell.written), "a whole number", help);
            return None;
        };
        if !whole(literal.value) {
            let message = format!(
                "`{}` is a whole number, and this is {}",
                cell.written,
                quoted(literal.value)
            );
            let span = self.text.first_line(json);
            self.record.report(Diagnostic::error("wrong-type", message).at(span, "").help(help));
            return None;
        }
        let number = literal.value.parse().ok();
        if number.is_none() {
            let message = format!("{} does not fit {size}", quoted(literal.value));
            let range = format!("write a number from {least} to {most}");
            let span = self.text.first_line(json);
            self.record
                .report(Diagnostic::error("number-out-of-range", message).at(span, "").help(range));
        }
        number
    }

    /// The value of an attribute that has nothing further to say.
    pub(super) fn expect_true(&mut self, name: &str, json: &Json<'_>) -> bool {
        let holds = matches!(json, Json::BooleanLit(literal) if literal.value);
        if !holds {
            let help = format!("write `\"{name}\": true`, or leave it out where it does not hold");
            self.wrong_type(json, format_args!("`{name}`"), "`true`", &help);
        }
        holds
    }

    pub(super) fn expect_text<'v>(
        &mut self,
        json: &'v Json<'_>,
        what: std::fmt::Arguments<'_>,
    ) -> Option<&'v str> {
        if let Json::StringLit(literal) = json {
            return Some(&literal.value);
        }
        self.wrong_type(json, what, "a text", "write it in double quotes");
        None
    }

    pub(super) fn expect_list<'v>(
        &mut self,
        json: &'v Json<'v>,
        name: &str,
        of: &str,
    ) -> Option<&'v [Json<'v>]> {
        if let Json::Array(list) = json {
            return Some(&list.elements);
        }
        let help = format!("write a list of {of}");
        self.wrong_type(json, format_args!("`{name}`"), "a list", &help);
        None
    }
}
