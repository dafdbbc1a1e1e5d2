//! The JSON Schema of facts files, for editors and for programs that extract facts from articles.
//!
//! It says as much as a schema can: shapes, keys and closed vocabularies. Whether an id is declared
//! and whether a date exists only the loader knows.

use serde_json::{Map, Value as Json, json};

use crate::facts::layout::{Content, Layout};
use crate::program::{Key, NOTE, Operand, Program, RelationId, Role, TypeId};

/// The schema (draft 2020-12) of the facts files that fit this program.
#[must_use]
pub fn json_schema(program: &Program) -> Json {
    let schema = Schema { layout: Layout::new(program), program };
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Facts",
        "description": "What the sources of a story say, statement by statement.",
        "type": "object",
        "properties": {
            "$schema": { "type": "string" },
            NOTE: note(),
            "title": {
                "description": "The question or story. A file without one is background.",
                "type": "string",
            },
            "zone": {
                "description": "The offset from UTC that days, and moments without one, are in: \
                                +02:00, -05:00 or Z. Without it, that of the including file, else Z.",
                "type": "string",
                "pattern": format!("^{OFFSET}$"),
            },
            "include": {
                "description": "Other facts files, relative to the folder of this one.",
                "type": "array",
                "items": { "type": "string", "minLength": 1 },
            },
            "facts": { "type": "array", "items": schema.fact() },
        },
        "required": ["facts"],
        "additionalProperties": false,
        "$defs": schema.definitions(),
    })
}

fn note() -> Json {
    json!({ "description": "A remark; ignored." })
}

struct Schema<'p> {
    layout: Layout<'p>,
    program: &'p Program,
}

impl Schema<'_> {
    /// One element of `facts`: an object with one key.
    fn fact(&self) -> Json {
        let mut properties = Map::new();
        properties.insert(NOTE.to_owned(), note());
        for relation in self.program.relation_ids() {
            let row = match self.layout.role(relation) {
                Role::Kind(ty) if self.vocabulary(ty).is_none() => self.row(relation, Some(ty)),
                Role::Row => self.row(relation, None),
                _ => continue,
            };
            properties.insert(self.layout.name(relation).to_owned(), row);
        }
        json!({
            "type": "object",
            "properties": properties,
            "minProperties": 1,
            "maxProperties": 1,
            "additionalProperties": false,
        })
    }

    fn row(&self, relation: RelationId, kind: Option<TypeId>) -> Json {
        let attributes = kind.into_iter().flat_map(|ty| self.layout.attributes(ty)).map(|id| {
            let name = self.layout.name(id);
            (name.to_owned(), json!({ "$ref": format!("#/$defs/attribute-{name}") }))
        });
        let mut row = self.object(relation, attributes.collect());
        if let (Some(reading), Some(row)) = (self.reading(relation), row.as_object_mut()) {
            row.shift_insert(0, "description".to_owned(), reading);
        }
        row
    }

    /// An object of the relation's columns, all required, and of these further properties.
    fn object(&self, relation: RelationId, further: Map<String, Json>) -> Json {
        let keys = self.layout.keys(relation);
        let mut properties: Map<String, Json> =
            keys.iter().map(|key| (key.name.clone(), self.value(relation, key))).collect();
        properties.extend(further);
        properties.insert(NOTE.to_owned(), note());
        json!({
            "type": "object",
            "properties": properties,
            "required": keys.iter().map(|key| key.name.as_str()).collect::<Vec<_>>(),
            "additionalProperties": false,
        })
    }

    fn attribute(&self, relation: RelationId) -> Json {
        let value = match self.layout.keys(relation) {
            [] => json!({ "const": true }),
            [key] => self.value(relation, key),
            _ => self.object(relation, Map::new()),
        };
        let mut schema = Map::new();
        schema.extend(self.reading(relation).map(|reading| ("description".to_owned(), reading)));
        schema.insert("anyOf".to_owned(), json!([value, { "type": "array", "items": value }]));
        Json::Object(schema)
    }

    fn reading(&self, relation: RelationId) -> Option<Json> {
        let reading = self.program.relation(relation).reading.as_ref()?;
        Some(Json::String(reading.to_string()))
    }

    fn value(&self, relation: RelationId, key: &Key) -> Json {
        let ty = self.program.relation(relation).columns[key.column].ty;
        match self.layout.content(ty) {
            Content::Date if key.pair.is_some() => json!({ "$ref": "#/$defs/edtf" }),
            Content::Date => json!({ "$ref": "#/$defs/edtf-day" }),
            Content::Time if key.pair.is_some() => json!({ "$ref": "#/$defs/time" }),
            Content::Time => json!({ "$ref": "#/$defs/moment" }),
            Content::Number if key.pair.is_some() => json!({ "$ref": "#/$defs/range" }),
            Content::Number => {
                json!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX })
            }
            Content::Unsigned => json!({ "type": "integer", "minimum": 0, "maximum": u64::MAX }),
            Content::Id => {
                json!({ "$ref": format!("#/$defs/type-{}", self.program.ty(ty).name) })
            }
            Content::Text => json!({ "type": "string" }),
        }
    }

    /// The id types, the attributes and the dates.
    fn definitions(&self) -> Json {
        let types = (0..self.program.types.len())
            .map(TypeId::from_index)
            .filter(|&ty| self.layout.content(ty) == Content::Id)
            .map(|ty| (format!("type-{}", self.program.ty(ty).name), self.id(ty)));
        let attributes = self
            .program
            .relation_ids()
            .filter(|&id| matches!(self.layout.role(id), Role::Attribute(_)))
            .map(|id| (format!("attribute-{}", self.layout.name(id)), self.attribute(id)));
        let mut definitions: Map<String, Json> = types.chain(attributes).collect();
        definitions.insert("edtf".to_owned(), edtf());
        definitions.insert("edtf-day".to_owned(), edtf_day());
        for (name, of) in [("time", time()), ("moment", moment()), ("range", range())] {
            definitions.insert(name.to_owned(), of);
        }
        Json::Object(definitions)
    }

    fn id(&self, ty: TypeId) -> Json {
        if let Some(ids) = self.vocabulary(ty) {
            return json!({ "enum": ids });
        }
        let kinds: Vec<String> =
            self.layout.kinds(ty).map(|kind| format!("`{}`", self.layout.name(kind))).collect();
        let description = format!("The id of a row of {}.", kinds.join(", "));
        json!({ "description": description, "type": "string" })
    }

    /// The ids of a closed vocabulary, sorted: each kind of the type consists of nothing but ids,
    /// and facts in the rules give some. The loader would take further ones; who writes facts
    /// should not invent any.
    fn vocabulary(&self, ty: TypeId) -> Option<Vec<&str>> {
        let mut ids = Vec::new();
        for kind in self.layout.kinds(ty) {
            if self.program.relation(kind).columns.len() != 1 {
                return None;
            }
            let before = ids.len();
            ids.extend(self.ids_in_rules(kind));
            if ids.len() == before {
                return None;
            }
        }
        ids.sort_unstable();
        ids.dedup();
        Some(ids)
    }

    fn ids_in_rules(&self, kind: RelationId) -> impl Iterator<Item = &str> {
        let clauses = self.program.clauses.iter();
        clauses
            .filter(move |clause| clause.head.relation == kind && clause.body.is_empty())
            .filter_map(|clause| match clause.head.arguments.first() {
                Some(Some(Operand::Constant(value))) => {
                    Some(self.program.constants.text(value.presume_symbol()))
                }
                _ => None,
            })
    }
}

/// An offset from UTC.
const OFFSET: &str = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

/// A date with a qualifier before or after any part, and `X` for any digit.
const DATE: &str = "[?~%]?[0-9X]{4}[?~%]?(-[?~%]?[0-9X]{2}[?~%]?){0,2}";

fn edtf() -> Json {
    json!({
        "description": "An EDTF date (ISO 8601-2) or interval: 2024-11-07, 2024-11, 2024-11-07~ \
                        (about), 2024-11-07/2024-11-10, 2024-11-07/.. (open end).",
        "type": "string",
        "pattern": format!("^{DATE}$|^(\\.\\.|{DATE})/(\\.\\.|{DATE})$"),
    })
}

fn edtf_day() -> Json {
    json!({
        "description": "One day as an EDTF date (ISO 8601-2): 2024-11-07, or 2024-11-07~ (about).",
        "type": "string",
        "pattern": "^[?~%]?[0-9]{4}[?~%]?-[?~%]?[0-9]{2}[?~%]?-[?~%]?[0-9]{2}[?~%]?$",
    })
}

/// A moment to the minute, with or without an offset.
fn moment_pattern() -> String {
    const CLOCK: &str = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]+)?)?";
    format!("[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T{CLOCK}{OFFSET}?")
}

fn time() -> Json {
    let one = format!("({DATE}|{})", moment_pattern());
    json!({
        "description": "An EDTF date (ISO 8601-2), a moment (RFC 3339) or an interval of two: \
                        2024-11-07, 2024-11, 2024-11-07~ (about), 2024-11-11T12:40+03:00, \
                        2024-11-07/2024-11-11T12:40Z, 2024-11-07/.. (open end).",
        "type": "string",
        "pattern": format!("^{one}$|^(\\.\\.|{one})/(\\.\\.|{one})$"),
    })
}

fn moment() -> Json {
    json!({
        "description": "A moment to the minute (RFC 3339): 2024-11-11T12:40+03:00, or \
                        2024-11-11T12:40 in the zone of the file.",
        "type": "string",
        "pattern": format!("^{}$", moment_pattern()),
    })
}

fn range() -> Json {
    json!({
        "description": "A count or a range of counts: 471, \"100..300\", \"501..\" (501 or more), \
                        \"..50\" (at most 50).",
        "anyOf": [
            { "type": "integer", "minimum": 0, "maximum": i64::MAX },
            { "type": "string", "pattern": "^([0-9]+|[0-9]+[.][.][0-9]*|[.][.][0-9]+)$" },
        ],
    })
}
