//! One kind, attribute or type of the facts files, described for a person who is about to type it.

use serde_json::{Map, Value as Json, json};

use crate::facts::help::{Help, KeyHelp};
use crate::facts::layout::Layout;
use crate::program::{NOTE, Program, RelationId, Role, TypeId};

/// What may be typed for a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Description {
    /// The name that was asked for.
    pub name: String,
    /// What it is in a facts file: `kind of Statement`.
    pub role: String,
    /// What it is for, in a sentence or two; a type says nothing of itself.
    pub text: String,
    /// What a row needs, what it may have besides, or the kinds of a type. No group is empty.
    pub groups: Vec<(&'static str, Vec<NamedHelp>)>,
    /// The forms of the entries that need more words, each once, with these words.
    pub legend: Vec<(String, String)>,
    /// One line of JSON that has what is needed; a type has none.
    pub example: Option<String>,
}

/// A key or a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedHelp {
    /// Its name.
    pub name: String,
    /// What it is for.
    pub text: String,
    /// How its value is written, in a few words; any text has none.
    pub form: Option<String>,
}

/// Describes the kind, the attribute, the plain row or the id type of this name.
#[must_use]
pub fn describe(program: &Program, name: &str) -> Option<Description> {
    let help = Help::new(program);
    let of_type = || {
        let mut ids = (0..program.types.len()).map(TypeId::from_index);
        ids.find(|&ty| program.ty(ty).name == name && program.is_id_type(ty))
    };
    match help.layout.relation(name).map(|id| (id, help.layout.role(id))) {
        Some((id, Role::Kind(ty))) => Some(row(&help, id, Some(ty))),
        Some((id, Role::Row)) => Some(row(&help, id, None)),
        Some((id, Role::Attribute(owner))) => Some(attribute(&help, id, owner)),
        Some((_, Role::Derived)) | None => of_type().map(|ty| kinds(&help, ty)),
    }
}

/// The kinds, plain rows and attributes that can be described, and the id types.
#[must_use]
pub fn describable(program: &Program) -> (Vec<&str>, Vec<&str>) {
    let layout = Layout::new(program);
    let given = program.relation_ids().filter(|&id| layout.role(id) != Role::Derived);
    let types = (0..program.types.len()).map(TypeId::from_index);
    let types = types.filter(|&ty| program.is_id_type(ty)).map(|ty| program.ty(ty).name.as_str());
    (given.map(|id| layout.name(id)).collect(), types.collect())
}

/// Entries, and what their forms mean.
#[derive(Default)]
struct Collected {
    groups: Vec<(&'static str, Vec<NamedHelp>)>,
    legend: Vec<(String, String)>,
}

impl Collected {
    fn group(&mut self, heading: &'static str, entries: Vec<(String, KeyHelp)>) {
        let mut group = Vec::new();
        for (name, KeyHelp { text, form }) in entries {
            let label = form.as_ref().map(|form| form.label.clone());
            group.push(NamedHelp { name, text, form: label });
            let meaning = form.and_then(|form| Some((form.label, form.legend?)));
            self.legend.extend(meaning.filter(|meaning| !self.legend.contains(meaning)));
        }
        if !group.is_empty() {
            self.groups.push((heading, group));
        }
    }
}

fn row(help: &Help<'_>, relation: RelationId, kind: Option<TypeId>) -> Description {
    let layout = &help.layout;
    let attributes = kind.into_iter().flat_map(|ty| layout.attributes(ty));
    let mut further: Vec<_> =
        attributes.map(|id| (layout.name(id).to_owned(), help.attribute(id))).collect();
    if further.iter().all(|(key, _)| key != NOTE) {
        let remark = "A remark of your own; nothing reads it.".to_owned();
        further.push((NOTE.to_owned(), KeyHelp { text: remark, form: None }));
    }
    let mut collected = Collected::default();
    collected.group("Needs", columns(help, relation));
    collected.group("May have", further);
    let name = layout.name(relation);
    Description {
        name: name.to_owned(),
        role: kind.map_or("row".to_owned(), |ty| format!("kind of {}", layout.program.ty(ty).name)),
        text: help.relation(relation),
        groups: collected.groups,
        legend: collected.legend,
        example: Some(spaced(&json!({ name: help.row(relation) }))),
    }
}

fn attribute(help: &Help<'_>, relation: RelationId, owner: TypeId) -> Description {
    let layout = &help.layout;
    let name = layout.name(relation);
    let mut collected = Collected::default();
    if layout.keys(relation).len() > 1 {
        collected.group("Needs", columns(help, relation));
    }
    let value = Map::from_iter([(name.to_owned(), help.attribute_value(relation))]);
    Description {
        name: name.to_owned(),
        role: format!("key of each {}", layout.program.ty(owner).name),
        text: help.attribute(relation).to_string(),
        groups: collected.groups,
        legend: collected.legend,
        example: Some(members(&value)),
    }
}

fn columns(help: &Help<'_>, relation: RelationId) -> Vec<(String, KeyHelp)> {
    let keys = help.layout.keys(relation).iter();
    keys.map(|key| (key.name.clone(), help.column(relation, key))).collect()
}

fn kinds(help: &Help<'_>, ty: TypeId) -> Description {
    let layout = &help.layout;
    let kinds = layout.kinds(ty).map(|id| {
        let name = layout.name(id).to_owned();
        NamedHelp { name, text: help.relation(id), form: None }
    });
    Description {
        name: layout.program.ty(ty).name.clone(),
        role: "type of ids".to_owned(),
        text: String::new(),
        groups: vec![("Kinds", kinds.collect())],
        legend: Vec::new(),
        example: None,
    }
}

/// JSON on one line, with spaces as a person sets them.
fn spaced(value: &Json) -> String {
    match value {
        Json::Object(object) => format!("{{{}}}", members(object)),
        other => other.to_string(),
    }
}

fn members(object: &Map<String, Json>) -> String {
    let members = object.iter();
    let members = members.map(|(key, value)| format!("{}: {}", json!(key), spaced(value)));
    members.collect::<Vec<_>>().join(", ")
}
