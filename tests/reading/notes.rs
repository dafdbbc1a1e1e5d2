//! The facts of a casefile as plain records, as section 2 of claims.md has them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::dates::{Interval, Minute, interval};

pub type Id = String;
pub type Ids = BTreeSet<Id>;

#[derive(Clone, Debug, Default)]
pub struct Actor {
    pub kind: String,
    pub name: Option<String>,
    pub side: Ids,
    pub authority: bool,
    pub speaks_for: Ids,
    pub speaks_for_during: Vec<(Id, Interval)>,
    pub released_by: Ids,
    pub holds: Vec<(Id, Interval)>,
}

#[derive(Clone, Debug, Default)]
pub struct Proposition {
    pub kind: String,
    /// The value of `who`, `whom`, `a` and `b`.
    pub roles: BTreeMap<String, Id>,
    pub when: Vec<Interval>,
    pub party: Ids,
    pub deed_of: Ids,
    pub host: Ids,
    pub about: Ids,
    pub window: Vec<Interval>,
    pub condition: Ids,
    pub implies: Ids,
    pub excludes: Ids,
    pub answers: Ids,
    pub count: Option<Count>,
}

#[derive(Clone, Debug)]
pub struct Count {
    pub of: Id,
    pub what: String,
    pub low: i64,
    pub high: i64,
}

#[derive(Clone, Debug)]
pub struct Statement {
    pub stance: String,
    pub what: Id,
    pub by: Id,
    pub on: Interval,
    pub published: Option<Interval>,
    pub seen: Option<Interval>,
    pub via: Ids,
    pub rests_on: Ids,
    pub rests_on_unknown: bool,
    pub rests_on_since: Vec<(Id, Interval)>,
    pub may_rest_on: Ids,
    pub scope: bool,
    pub confidence: Option<String>,
    pub unnamed: bool,
    pub issued_by: Ids,
    pub for_side: Ids,
}

impl Statement {
    pub fn known(&self) -> Minute {
        self.seen.or(self.published).unwrap_or(self.on).last
    }

    pub fn said(&self) -> Interval {
        let ends = [Some(self.on), self.published, self.seen].into_iter().flatten();
        Interval { first: self.on.first, last: ends.map(|end| end.last).min().unwrap_or(0) }
    }

    pub fn earlier(&self, other: &Self) -> bool {
        self.said().ends_before(other.said())
    }

    /// With a scope, or a confidence of low or moderate.
    pub fn tentative(&self) -> bool {
        self.scope || matches!(self.confidence.as_deref(), Some("low" | "moderate"))
    }

    pub fn relay(&self) -> bool {
        self.stance == "relayed"
    }

    pub fn withdrawal(&self) -> bool {
        matches!(self.stance.as_str(), "retracted" | "corrected")
    }

    /// Is about a statement instead of a proposition.
    pub fn about_statement(&self) -> bool {
        self.withdrawal() || self.stance == "discredited"
    }

    pub fn supports(&self) -> bool {
        matches!(
            self.stance.as_str(),
            "asserted" | "assessed" | "confirmed" | "admitted" | "claimed_responsibility"
        )
    }

    pub fn denies(&self) -> bool {
        self.stance == "denied"
    }

    pub fn modal(&self) -> bool {
        matches!(self.stance.as_str(), "called_possible" | "intended" | "threatened")
    }

    pub fn silent(&self) -> bool {
        matches!(
            self.stance.as_str(),
            "hedged" | "declined_to_comment" | "neither_confirmed_nor_denied" | "could_not_verify"
        )
    }
}

#[derive(Clone, Debug, Default)]
pub struct Notes {
    pub actors: BTreeMap<Id, Actor>,
    /// The actor that an office belongs to.
    pub offices: BTreeMap<Id, Id>,
    /// Whether a question is exclusive.
    pub questions: BTreeMap<Id, bool>,
    pub propositions: BTreeMap<Id, Proposition>,
    pub statements: BTreeMap<Id, Statement>,
    pub asked: Option<Interval>,
}

const ACTORS: [&str; 7] =
    ["person", "organisation", "record", "anonymous", "outlet", "state", "camp"];

impl Notes {
    pub fn new(facts: &[Value], zone: Minute) -> Self {
        let mut notes = Self::default();
        for (relation, row) in facts.iter().filter_map(Value::as_object).flatten() {
            notes.add(relation, &Row { row, zone });
        }
        notes
    }

    /// The notes without what was not yet known: statements, and links to them.
    pub fn known_by(&self, as_of: Minute) -> Self {
        let mut notes = self.clone();
        notes.statements.retain(|_, s| s.known() <= as_of);
        let kept: Ids = notes.statements.keys().cloned().collect();
        for s in notes.statements.values_mut() {
            // What was found out later is no link before its day, whatever else names it.
            let later = |root: &Id| s.rests_on_since.iter().any(|(other, _)| other == root);
            s.rests_on.retain(|root| kept.contains(root) && !later(root));
            s.may_rest_on.retain(|root| kept.contains(root));
            s.rests_on_since.retain(|(root, day)| kept.contains(root) && day.last <= as_of);
        }
        notes
    }

    fn add(&mut self, relation: &str, row: &Row<'_>) {
        let id = row.text("id").unwrap_or_default();
        match relation {
            "asked" => self.asked = row.interval("date"),
            "office" => drop(self.offices.insert(id, row.text("of").unwrap_or_default())),
            "question" => drop(self.questions.insert(id, row.flag("exclusive"))),
            "conflict" | "topic" | "hindsight" => {}
            _ if ACTORS.contains(&relation) => drop(self.actors.insert(id, actor(relation, row))),
            _ if row.row.get("by").is_some() => {
                drop(self.statements.insert(id, statement(relation, row)))
            }
            _ => drop(self.propositions.insert(id, proposition(relation, row))),
        }
    }
}

fn actor(kind: &str, row: &Row<'_>) -> Actor {
    Actor {
        kind: kind.to_owned(),
        name: row.text("name"),
        side: row.ids("side"),
        authority: row.flag("authority"),
        speaks_for: row.ids("speaks_for"),
        speaks_for_during: row.dated("speaks_for_during", "b", "when"),
        released_by: row.ids("released_by"),
        holds: row.dated("holds", "office", "when"),
    }
}

fn proposition(kind: &str, row: &Row<'_>) -> Proposition {
    let roles = ["who", "whom", "a", "b"];
    Proposition {
        kind: kind.to_owned(),
        roles: roles
            .iter()
            .filter_map(|role| Some(((*role).to_owned(), row.text(role)?)))
            .collect(),
        when: row.intervals("when"),
        party: row.ids("party"),
        deed_of: row.ids("deed_of"),
        host: row.ids("host"),
        about: row.ids("about"),
        window: row.intervals("window"),
        condition: row.ids("condition"),
        implies: row.ids("implies"),
        excludes: row.ids("excludes"),
        answers: row.ids("answers"),
        count: (kind == "counted").then(|| count(row)),
    }
}

fn count(row: &Row<'_>) -> Count {
    let number = &row.row["number"];
    let (low, high) = match (number.as_i64(), number.as_str()) {
        (Some(exact), _) => (exact, exact),
        (None, Some(range)) => {
            let (low, high) = range.split_once("..").unwrap_or((range, range));
            (low.parse().unwrap_or(0), high.parse().unwrap_or(i64::MAX))
        }
        (None, None) => (i64::MIN, i64::MAX),
    };
    let text = |key: &str| row.text(key).unwrap_or_default();
    Count { of: text("of"), what: text("what"), low, high }
}

fn statement(stance: &str, row: &Row<'_>) -> Statement {
    let never = Interval { first: Minute::MAX, last: Minute::MAX };
    Statement {
        stance: stance.to_owned(),
        what: row.text("what").unwrap_or_default(),
        by: row.text("by").unwrap_or_default(),
        on: row.interval("on").unwrap_or(never),
        published: row.interval("published"),
        seen: row.interval("seen"),
        via: row.ids("via"),
        rests_on: row.ids("rests_on"),
        rests_on_unknown: row.flag("rests_on_unknown"),
        rests_on_since: row.dated("rests_on_since", "root", "day"),
        may_rest_on: row.list("may_rest_on").filter_map(|may| text(may.get("root")?)).collect(),
        scope: row.row.get("scope").is_some(),
        confidence: row.text("confidence"),
        unnamed: row.flag("unnamed"),
        issued_by: row.ids("issued_by"),
        for_side: row.ids("for_side"),
    }
}

/// One row of the file.
struct Row<'a> {
    row: &'a Value,
    zone: Minute,
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

impl<'a> Row<'a> {
    fn text(&self, key: &str) -> Option<String> {
        self.row.get(key).and_then(text)
    }

    fn flag(&self, key: &str) -> bool {
        self.row.get(key).and_then(Value::as_bool).unwrap_or(false)
    }

    /// The values of a key: those of a list, or the one that stands alone.
    fn list(&self, key: &str) -> impl Iterator<Item = &'a Value> {
        let value = self.row.get(key);
        let many = value.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        many.iter().chain(value.filter(|value| !value.is_array()))
    }

    fn ids(&self, key: &str) -> Ids {
        self.list(key).filter_map(text).collect()
    }

    fn intervals(&self, key: &str) -> Vec<Interval> {
        self.list(key).filter_map(|value| interval(value.as_str()?, self.zone)).collect()
    }

    fn interval(&self, key: &str) -> Option<Interval> {
        self.intervals(key).into_iter().next()
    }

    /// An attribute of an id and a time.
    fn dated(&self, key: &str, id: &str, time: &str) -> Vec<(Id, Interval)> {
        let one = |value: &Value| {
            Some((text(value.get(id)?)?, interval(value.get(time)?.as_str()?, self.zone)?))
        };
        self.list(key).filter_map(one).collect()
    }
}
