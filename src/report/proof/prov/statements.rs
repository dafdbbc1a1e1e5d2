//! Statements: who made them and when, what carried them, what they rest on.

use serde_json::{Map, Value as Json, json};

use crate::calendar::Clock;
use crate::explain::Fact;
use crate::program::{Pair, RelationId, Role, TypeId};
use crate::report::proof::prov::names::web_name;
use crate::report::proof::prov::{Graph, Source, object};
use crate::report::rows::cell;
use crate::report::views::web_address;
use crate::value::{Tuple, Value};
use crate::vocabulary;

/// The column of a statement's kind that says who made it.
const SPEAKER: &str = "by";

impl Graph<'_> {
    /// Says of a statement what PROV has words for, and so of all that it rests on.
    pub(super) fn add_statement(&mut self, fact: &Fact) {
        let mut open = vec![fact.clone()];
        while let Some(fact) = open.pop() {
            let id = self.source.fact_name(&fact);
            let Some(known) = self.source.known(&fact) else { continue };
            let entity = self.source.described(&fact);
            let member = self.members.entry(id.clone()).or_insert(entity);
            if member.contains_key("prov:generatedAtTime") {
                continue;
            }
            member.insert("prov:generatedAtTime".into(), known.into());
            let more = self.source.statement(&id, &fact);
            member.extend(more.members);
            for (id, other) in more.others {
                merge(self.members.entry(id).or_default(), other);
            }
            open.extend(more.rests_on);
        }
    }
}

/// Adds what is not yet said of an entity. One article may carry many statements, by several outlets, and who
/// speaks may be told of as an entity, too.
fn merge(entity: &mut Map<String, Json>, more: Map<String, Json>) {
    for (key, value) in more {
        match (entity.get_mut(&key), value) {
            (Some(Json::Array(known)), Json::Array(more)) => {
                let new: Vec<Json> = more.into_iter().filter(|it| !known.contains(it)).collect();
                known.extend(new);
            }
            (Some(_), _) => {}
            (None, value) => drop(entity.insert(key, value)),
        }
    }
}

/// What is said of one statement.
#[derive(Default)]
struct Statement {
    members: Map<String, Json>,
    /// Whom and what the members name.
    others: Vec<(String, Map<String, Json>)>,
    /// The statements that it rests on.
    rests_on: Vec<Fact>,
}

impl Source<'_> {
    /// The moment in which a statement became known; nothing if the fact declares no statement.
    pub(super) fn known(&self, fact: &Fact) -> Option<String> {
        let relation = self.program.find_with_arity(vocabulary::KNOWN, 2)?;
        let Role::Kind(ty) = self.program.relation(fact.relation).role else { return None };
        let columns = &self.program.relation(relation).columns;
        if self.program.root_type(columns[0].ty) != self.program.root_type(ty) {
            return None;
        }
        let tuple = self.database.about(relation, *fact.tuple.first()?).next()?;
        self.moment(columns[1].ty, tuple[1])
    }

    /// A date or time as `xsd:dateTime` has it. A day stands for its end.
    pub(super) fn moment(&self, ty: TypeId, value: Value) -> Option<String> {
        let Value::Number(at) = value else { return None };
        let clock = self.database.clock(self.program, ty)?;
        let iso = clock.iso(at)?;
        Some(match clock {
            Clock::Days => format!("{iso}T23:59:00Z"),
            Clock::Minutes(_) => {
                let (minute, zone) = iso.split_at_checked("2024-11-07T12:40".len())?;
                format!("{minute}:00{zone}")
            }
        })
    }

    fn statement(&self, id: &str, fact: &Fact) -> Statement {
        let mut statement = Statement::default();
        let Some(&about) = fact.tuple.first() else { return statement };
        if let Some(period) = self.period(fact) {
            statement.members.insert("dct:created".into(), period.into());
        }
        if let Some(words) = self.text_about(vocabulary::QUOTE, about) {
            statement.members.insert("prov:value".into(), words.into());
        }
        self.attribute(&mut statement, fact);
        self.carry(&mut statement, id, about);
        self.rest(&mut statement, about);
        statement
    }

    /// When it was made: the first pair of dates or times of its row, in EDTF.
    fn period(&self, fact: &Fact) -> Option<String> {
        let relation = self.program.relation(fact.relation);
        let first = (0..relation.columns.len())
            .find(|&at| matches!(self.program.pair(relation, at), Some((_, Pair::Period))))?;
        let clock = self.database.clock(self.program, relation.columns[first].ty)?;
        let (Value::Number(start), Value::Number(end)) = (fact.tuple[first], fact.tuple[first + 1])
        else {
            return None;
        };
        if start == end {
            return Some(clock.full_text(start));
        }
        let whole_day = |at| clock.text(clock.end_of(clock.day(at)));
        let from = if clock.starts_day(start) { whole_day(start) } else { clock.full_text(start) };
        let to = clock.text(end);
        Some(if from == to { to } else { format!("{from}/{to}") })
    }

    /// The speaker, who is in the column of that name.
    fn attribute(&self, statement: &mut Statement, fact: &Fact) {
        let columns = self.program.relation(fact.relation).columns.iter().zip(&fact.tuple);
        for (column, &value) in columns.filter(|(column, _)| column.name == SPEAKER) {
            let agent = self.agent(column.ty, value);
            statement.members.insert("prov:wasAttributedTo".into(), json!(agent.0));
            statement.others.push(agent);
        }
    }

    fn agent(&self, ty: TypeId, id: Value) -> (String, Map<String, Json>) {
        let name = self.id_name(ty, id);
        let agent = object([
            ("@id", json!(name)),
            ("@type", json!(["prov:Agent"])),
            ("rdfs:label", json!(self.prose.value(ty, id))),
        ]);
        (name, agent)
    }

    /// What carried it: at its address, if it has one on the web, and attributed to its outlets.
    fn carry(&self, statement: &mut Statement, id: &str, about: Value) {
        let address = self.text_about(vocabulary::URL, about);
        let address = address.and_then(|url| web_address(&url)).map(|url| web_name(&url));
        let outlets: Vec<_> = self.second(vocabulary::CARRIER, about).collect();
        if address.is_none() && outlets.is_empty() {
            return;
        }
        let report = address.unwrap_or_else(|| format!("{id}/report"));
        let mut carrier = object([("@id", json!(report)), ("@type", json!(["prov:Entity"]))]);
        let agents: Vec<_> =
            outlets.into_iter().map(|(ty, outlet)| self.agent(ty, outlet)).collect();
        if !agents.is_empty() {
            let names: Vec<&String> = agents.iter().map(|(name, _)| name).collect();
            carrier.insert("prov:wasAttributedTo".into(), json!(names));
        }
        statement.members.insert("prov:wasQuotedFrom".into(), json!(report));
        statement.others.push((report, carrier));
        statement.others.extend(agents);
    }

    /// What it rests on: a primary source is one that rests on nothing else.
    fn rest(&self, statement: &mut Statement, about: Value) {
        let (mut primary, mut derived) = (Vec::new(), Vec::new());
        for (ty, root) in self.second(vocabulary::RESTS_ON, about) {
            let rests_on_more = self.second(vocabulary::RESTS_ON, root).next().is_some();
            let list = if rests_on_more { &mut derived } else { &mut primary };
            list.push(self.id_name(ty, root));
            statement.rests_on.extend(self.declaration(ty, root));
        }
        for (property, list) in
            [("prov:hadPrimarySource", primary), ("prov:wasDerivedFrom", derived)]
        {
            if !list.is_empty() {
                statement.members.insert(property.into(), json!(list));
            }
        }
    }

    /// The values that stand beside this one in a relation of two columns, with their type.
    fn second(&self, name: &str, about: Value) -> impl Iterator<Item = (TypeId, Value)> {
        let relation = self.program.find_with_arity(name, 2);
        let tuples = relation.map(|relation| self.prose.tuples_about(relation, about));
        let ty = relation.map(|relation| self.program.relation(relation).columns[1].ty);
        ty.into_iter().flat_map(move |ty| {
            let tuples: Vec<&Tuple> = tuples.clone().unwrap_or_default();
            tuples.into_iter().map(move |tuple| (ty, tuple[1]))
        })
    }

    fn text_about(&self, name: &str, about: Value) -> Option<String> {
        let (ty, value) = self.second(name, about).next()?;
        Some(cell(self.program, self.database, ty, value).to_string())
    }

    /// The row that declares an id.
    fn declaration(&self, ty: TypeId, id: Value) -> Option<Fact> {
        let root = self.program.root_type(ty);
        let declares = |relation: &RelationId| match self.program.relation(*relation).role {
            Role::Kind(kind) => self.program.root_type(kind) == root,
            _ => false,
        };
        let mut kinds = self.program.relation_ids().filter(declares);
        kinds.find_map(|relation| {
            let tuple = self.database.about(relation, id).next()?.clone();
            Some(Fact { relation, tuple })
        })
    }
}
