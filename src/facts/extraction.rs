//! What a program that reads articles is asked for: a facts file of few kinds and keys.
//!
//! [`vocabulary::EXTRACTED`] names them. The schema keeps to what structured outputs of language models
//! take: every key is required, so one of which there is nothing to say is `null`; no key may be added;
//! and there are no patterns and no recursion.

use indexmap::IndexMap;
use serde_json::{Map, Value as Json, json};

use crate::facts::help::{Help, names};
use crate::facts::layout::{Content, constant_tuple};
use crate::program::{Key, Program, RelationId, Role, TypeId};
use crate::value::Value;
use crate::vocabulary;

/// What [`vocabulary::EXTRACTED`] says of an attribute that no row of its type may lack.
const ALWAYS: &str = "always";

/// The kinds and attributes that are asked for.
pub struct Extraction<'p> {
    help: Help<'p>,
    kinds: Vec<RelationId>,
    /// The attributes, and whether no row may lack them.
    attributes: Vec<(RelationId, bool)>,
}

/// The schema (draft 2020-12) of what is asked for; nothing if the rules ask for nothing.
#[must_use]
pub fn extraction_schema(program: &Program) -> Option<Json> {
    Extraction::new(program).map(|extraction| extraction.schema())
}

impl<'p> Extraction<'p> {
    /// What the rules ask for, if anything.
    #[must_use]
    pub fn new(program: &'p Program) -> Option<Self> {
        let help = Help::new(program);
        let id = program.find_with_arity(vocabulary::EXTRACTED, 2)?;
        let (mut kinds, mut attributes) = (Vec::new(), Vec::new());
        for fact in program.clauses.iter().filter(|clause| clause.head.relation == id) {
            let Some(tuple) = constant_tuple(fact) else { continue };
            let [Value::Symbol(name), Value::Symbol(when)] = tuple[..] else { continue };
            let Some(relation) = help.layout.relation(program.constants.text(name)) else {
                continue;
            };
            let is_needed = program.constants.text(when) == ALWAYS;
            match help.layout.role(relation) {
                Role::Kind(_) => kinds.push(relation),
                Role::Attribute(_) if help.layout.keys(relation).len() < 2 => {
                    attributes.push((relation, is_needed));
                }
                _ => {}
            }
        }
        (!kinds.is_empty()).then_some(Self { help, kinds, attributes })
    }

    /// Whether rows of this kind are asked for.
    #[must_use]
    pub fn asks_for(&self, kind: &str) -> bool {
        self.help.layout.relation(kind).is_some_and(|kind| self.kinds.contains(&kind))
    }

    /// The attributes that no row of this kind may lack.
    pub fn needed(&self, kind: &str) -> impl Iterator<Item = &'p str> {
        let relation = self.help.layout.relation(kind);
        let ty = relation.and_then(|relation| match self.help.layout.role(relation) {
            Role::Kind(ty) => Some(ty),
            _ => None,
        });
        let needed = ty.into_iter().flat_map(|ty| self.attributes_of(ty));
        needed.filter(|&(_, is_needed)| is_needed).map(|(id, _)| self.help.layout.name(id))
    }

    fn attributes_of(&self, ty: TypeId) -> impl Iterator<Item = (RelationId, bool)> {
        let layout = &self.help.layout;
        let is_of = move |&&(id, _): &&(RelationId, bool)| match layout.role(id) {
            Role::Attribute(owner) => layout.program.is_subtype(ty, owner),
            _ => false,
        };
        self.attributes.iter().filter(is_of).copied()
    }

    fn schema(&self) -> Json {
        let mut rows: IndexMap<String, (String, Json)> = IndexMap::new();
        let mut facts = Vec::new();
        for &kind in &self.kinds {
            let row = self.row(kind);
            let name = self.help.layout.name(kind).to_owned();
            let (shared, _) = rows.entry(row.to_string()).or_insert_with(|| (name.clone(), row));
            let reference = json!({ "$ref": format!("#/$defs/{shared}") });
            let keys = [(name, reference)].into_iter().collect();
            facts.push(object(&self.help.relation(kind), &keys));
        }
        let title = "The question that the article is about, as a reader would ask it.";
        let keys = [
            ("title".to_owned(), json!({ "type": "string", "description": title })),
            ("facts".to_owned(), json!({ "type": "array", "items": { "anyOf": facts } })),
        ];
        let mut schema = object(
            "What an article says, statement by statement: first who speaks and what is claimed, \
             then who said what. Nothing that the article does not say.",
            &keys.into_iter().collect(),
        );
        schema["$defs"] = Json::Object(rows.into_values().collect());
        schema
    }

    fn row(&self, kind: RelationId) -> Json {
        let layout = &self.help.layout;
        let columns = layout.keys(kind).iter().map(|key| {
            let text = self.help.column(kind, key).to_string();
            (key.name.clone(), described(&text, self.value(kind, key, false)))
        });
        let ty = layout.program.relation(kind).columns[0].ty;
        let attributes = self.attributes_of(ty);
        // A column of the same name comes first.
        let attributes = attributes
            .filter(|&(id, _)| !names(layout.keys(kind)).contains(&layout.name(id)))
            .map(|(id, is_needed)| {
                let text = self.help.attribute(id).to_string();
                let value = match layout.keys(id) {
                    [key] => self.value(id, key, !is_needed),
                    _ => json!({ "type": ["boolean", "null"] }),
                };
                (layout.name(id).to_owned(), described(&text, value))
            });
        object("", &columns.chain(attributes).collect())
    }

    /// A value, of an attribute perhaps none. Several ids are a list.
    fn value(&self, relation: RelationId, key: &Key, may_be_null: bool) -> Json {
        let layout = &self.help.layout;
        let ty = layout.program.relation(relation).columns[key.column].ty;
        let of = |name: &str| {
            if may_be_null { json!({ "type": [name, "null"] }) } else { json!({ "type": name }) }
        };
        match layout.content(ty) {
            Content::Id => match layout.vocabulary(ty) {
                Some(words) if may_be_null => {
                    let words = words.into_iter().map(Json::from).chain([Json::Null]);
                    json!({ "type": ["string", "null"], "enum": words.collect::<Vec<_>>() })
                }
                Some(words) => json!({ "type": "string", "enum": words }),
                None if may_be_null => {
                    json!({ "type": ["array", "null"], "items": { "type": "string" } })
                }
                None => of("string"),
            },
            Content::Number | Content::Unsigned if key.pair.is_none() => of("integer"),
            _ => of("string"),
        }
    }
}

/// An object with these keys, all of them and no others.
fn object(description: &str, properties: &Map<String, Json>) -> Json {
    let required: Vec<&String> = properties.keys().collect();
    let schema = json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    });
    described(description, schema)
}

fn described(text: &str, mut schema: Json) -> Json {
    if !text.is_empty() {
        schema["description"] = Json::from(text);
    }
    schema
}
