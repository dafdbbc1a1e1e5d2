//! A line by which a watched case changes.
//!
//! ```json
//! {"insert": {"person": {"id": "peskov", "name": "Dmitry Peskov"}}}
//! {"retract": "s8"}
//! ```
//!
//! What is inserted is a fact as it stands in a facts file, a list of them, or what a whole file
//! says: an object with `facts`, `include`, `zone` or `title`. What is retracted is the row that declares an
//! id, or a list of such ids, and the attributes of others that speak of it: the case is then as if
//! it had never been noted. A speaker who takes back a statement is another thing, and a statement.
//!
//! The trap is the order: a line retracts what stands in files and in the lines before it, and not
//! what a later line inserts again. Of a line that does both, what it retracts goes first.

use std::sync::Arc;

use jsonc_parser::ast::{Object, Value};
use serde_json::Value as Json;

use crate::diagnostic::{Diagnostic, nearest, quoted};
use crate::facts::files::Head;
use crate::facts::json::{Member, describe};
use crate::facts::record::Event;
use crate::facts::row::Reader;

/// The keys of a line that changes a case.
const KEYS: [&str; 4] = ["insert", "retract", "case", "note"];

/// The keys by which an inserted object is what a whole file says, and no fact.
const SECTIONS: [&str; 4] = ["title", "include", "zone", "facts"];

/// A line by which a case changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeLine {
    /// The number of the line in its stream, from 1.
    pub line: usize,
    /// The line.
    pub text: Arc<str>,
    /// Which of several cases is meant.
    pub case: Option<String>,
    /// Whether it is an object of JSON, as it should be.
    pub is_object: bool,
    /// The ids that it retracts.
    pub retracts: Vec<String>,
    /// The ids that go with these, because it would not have been said without them.
    pub(super) falls: Vec<String>,
    /// Whether it was not taken yet: only then it is a mistake that what it retracts is not there.
    pub(super) is_new: bool,
    /// Whether nothing that it inserts counts any more: it only retracts, and its text is gone.
    pub(super) is_spent: bool,
    /// The ids of which it has retracted something that a file says.
    lasting: Vec<String>,
}

impl ChangeLine {
    /// A line that comes now. What is wrong with it is found when it is read into a case.
    #[must_use]
    pub fn new(line: usize, text: &str) -> Self {
        let read = serde_json::from_str::<Json>(text).unwrap_or_default();
        let texts = |value: &Json| -> Vec<String> {
            let one = value.as_str().into_iter();
            let many = value.as_array().into_iter().flatten().filter_map(Json::as_str);
            one.chain(many).map(str::to_owned).collect()
        };
        let case = read.get("case").and_then(Json::as_str).map(str::to_owned);
        let retracts = read.get("retract").map(texts).unwrap_or_default();
        let is_object = read.is_object();
        let (text, falls, lasting) = (text.into(), Vec::new(), Vec::new());
        let (is_new, is_spent) = (true, false);
        Self { line, text, case, is_object, retracts, falls, is_new, is_spent, lasting }
    }

    /// The line with the ids that go with what it retracts.
    #[must_use]
    pub fn with_falls(self, falls: Vec<String>) -> Self {
        Self { falls, ..self }
    }

    /// The line once it is a part of the case.
    #[must_use]
    pub fn taken(self) -> Self {
        Self { is_new: false, ..self }
    }

    pub(super) fn retracts_anything(&self) -> bool {
        !self.retracts.is_empty() || !self.falls.is_empty()
    }

    /// From now on, it only retracts.
    pub(super) fn spend(&mut self) {
        (self.is_spent, self.text) = (true, "".into());
    }

    /// Keeps the ids whose retraction is needed: for now, or for good.
    pub(super) fn keep_retractions(
        &mut self,
        is_lasting: impl Fn(&String) -> bool,
        is_needed: impl Fn(&String) -> bool,
    ) {
        let ids = self.retracts.iter().chain(&self.falls);
        let lasting = ids.filter(|id| is_lasting(id) || self.lasting.contains(id)).cloned();
        self.lasting = lasting.collect();
        for ids in [&mut self.retracts, &mut self.falls] {
            ids.retain(|id| is_needed(id) || self.lasting.contains(id));
        }
    }
}

impl Reader<'_, '_, '_> {
    /// Reads what a line inserts and retracts: the head of what it inserts, if that is what a file
    /// says.
    pub(super) fn change(&mut self, value: &Value<'_>) -> Option<Head> {
        const HELP: &str = "write `{\"insert\": {\"relation\": {…}}}` or `{\"retract\": \"id\"}`";
        let Value::Object(object) = value else {
            let message =
                format!("a change is an object on one line, and this is {}", describe(value));
            let diagnostic = Diagnostic::error("change-shape", message);
            self.record.report(diagnostic.at(self.text.first_line(value), "").help(HELP));
            return None;
        };
        let members = self.members(object);
        let mut inserted = None;
        if members.iter().all(|member| member.name == "case") {
            let message = "this inserts nothing and retracts nothing";
            let diagnostic = Diagnostic::error("change-shape", message);
            self.record.report(diagnostic.at(self.text.first_line(value), "").help(HELP));
        }
        for member in &members {
            match member.name {
                "insert" => inserted = self.insertion(member.value),
                "retract" => self.retraction(member),
                "case" => drop(self.expect_text(member.value, format_args!("`case`"))),
                _ => self.unknown_change_key(member),
            }
        }
        inserted
    }

    fn insertion(&mut self, value: &Value<'_>) -> Option<Head> {
        match value {
            Value::Array(_) => self.facts(value),
            Value::Object(object) if is_file(object) => return Some(self.sections(object)),
            _ => self.fact(value),
        }
        None
    }

    fn retraction(&mut self, member: &Member<'_>) {
        let one = std::slice::from_ref(member.value);
        let ids = if let Value::Array(list) = member.value { &list.elements[..] } else { one };
        for value in ids {
            if let Some(id) = self.expect_text(value, format_args!("an id in `retract`")) {
                let (id, span) = (id.to_owned(), self.text.first_line(value));
                self.record.push(Event::Retraction { id, span });
            }
        }
    }

    fn unknown_change_key(&mut self, member: &Member<'_>) {
        let help = match nearest(member.name, KEYS) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None if self.record.layout.row_names().any(|relation| relation == member.name) => {
                format!("write `{{\"insert\": {{\"{}\": {{…}}}}}}`", member.name)
            }
            None => "a change has `insert`, `retract` or both; `case` says which case".to_owned(),
        };
        let message = format!("a change has no key {}", quoted(member.name));
        let diagnostic = Diagnostic::error("unknown-change-key", message);
        self.record.report(diagnostic.at(member.key, "").help(help));
    }
}

/// Whether an object is what a whole facts file says.
fn is_file(object: &Object<'_>) -> bool {
    object.properties.iter().any(|property| SECTIONS.contains(&property.name.as_str()))
}
