//! A casefile that a law is tried on, and how to change it.

use std::fmt;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::outcome::loads;
use super::reading::bearing::Bearing;
use super::reading::dates::{Minute, offset};
use super::reading::generate::casefile;
use super::reading::notes::Notes;

/// After every statement that is generated.
pub const LATE: &str = "2024-05-01";
/// After everything that a law adds.
pub const END: &str = "2024-06-30";

#[derive(Clone)]
pub struct Case {
    pub zone: Option<String>,
    pub facts: Vec<Value>,
}

impl fmt::Debug for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "zone {:?}", self.zone)?;
        self.facts.iter().try_for_each(|fact| writeln!(f, "{fact}"))
    }
}

/// A casefile whose notes do not contradict themselves: no proposition implies what it excludes. The
/// theory has a notice for those that do, and promises nothing else of them. The loader refuses
/// intervals that end before they start, which dates of several offsets can make.
pub fn case() -> impl Strategy<Value = Case> {
    let case = casefile().prop_map(|file| Case {
        zone: file["zone"].as_str().map(str::to_owned),
        facts: file["facts"].as_array().unwrap().clone(),
    });
    case.prop_filter("contradictory notes", Case::is_sound)
}

/// The relation of a fact.
pub fn relation(fact: &Value) -> &str {
    fact.as_object().unwrap().keys().next().unwrap()
}

pub fn row(fact: &Value) -> &serde_json::Map<String, Value> {
    fact.as_object().unwrap().values().next().unwrap().as_object().unwrap()
}

pub fn row_mut(fact: &mut Value) -> &mut serde_json::Map<String, Value> {
    fact.as_object_mut().unwrap().values_mut().next().unwrap().as_object_mut().unwrap()
}

pub fn id(fact: &Value) -> &str {
    row(fact).get("id").and_then(Value::as_str).unwrap_or_default()
}

/// The texts under a key, of a list or of one value; those of an attribute with columns under
/// `root`.
pub fn texts(fact: &Value, key: &str) -> Vec<String> {
    let value = row(fact).get(key);
    let many = value.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let all = many.iter().chain(value.filter(|value| !value.is_array()));
    all.filter_map(|one| one.as_str().or_else(|| one["root"].as_str()).map(str::to_owned)).collect()
}

impl Case {
    pub fn minutes(&self) -> Minute {
        self.zone.as_deref().and_then(offset).unwrap_or(0)
    }

    pub fn notes(&self) -> Notes {
        Notes::new(&self.facts, self.minutes())
    }

    pub fn bearing(&self) -> Bearing {
        Bearing::new(&self.notes())
    }

    pub fn is_sound(&self) -> bool {
        let notes = self.notes();
        let bearing = Bearing::new(&notes);
        !notes.propositions.keys().any(|p| bearing.excludes_itself(p)) && loads(self)
    }

    /// As of this date.
    pub fn as_of(mut self, date: &str) -> Self {
        self.facts.retain(|fact| relation(fact) != "asked");
        self.facts.push(json!({"asked": {"date": date}}));
        self
    }

    /// As of a day after everything, so that what is added moves no moment.
    pub fn at_the_end(self) -> Self {
        self.as_of(END)
    }

    pub fn with(&self, more: impl IntoIterator<Item = Value>) -> Self {
        let mut case = self.clone();
        case.facts.extend(more);
        case
    }

    pub fn propositions(&self) -> Vec<String> {
        self.notes().propositions.into_keys().collect()
    }

    pub fn actors(&self) -> Vec<String> {
        self.notes().actors.into_keys().collect()
    }

    /// The facts that are statements about propositions.
    pub fn statements(&self) -> Vec<&Value> {
        let about = |fact: &&Value| {
            is_statement(fact)
                && !matches!(relation(fact), "retracted" | "corrected" | "discredited")
        };
        self.facts.iter().filter(about).collect()
    }

    pub fn fact_mut(&mut self, wanted: &str) -> &mut Value {
        self.facts.iter_mut().find(|fact| id(fact) == wanted).unwrap()
    }
}

pub fn is_statement(fact: &Value) -> bool {
    row(fact).contains_key("by")
}

/// Adds a value to the list under a key.
pub fn add(fact: &mut Value, key: &str, value: &str) {
    let mut all = texts(fact, key);
    all.push(value.to_owned());
    row_mut(fact).insert(key.to_owned(), json!(all));
}
