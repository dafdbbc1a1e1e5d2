//! The JSON Schema of facts files, for editors and for programs that extract facts from articles.
//!
//! It says as much as a schema can: shapes, keys and closed vocabularies. Whether an id is declared
//! and whether a date exists only the loader knows.

use serde_json::{Map, Value as Json, json};

use crate::facts::help::{Help, listed, names};
use crate::facts::layout::Content;
use crate::program::{Key, NOTE, Program, RelationId, Role, TypeId};

/// The schema (draft 2020-12) of the facts files that fit this program.
#[must_use]
pub fn json_schema(program: &Program) -> Json {
    let schema = Schema { help: Help::new(program), program };
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
    help: Help<'p>,
    program: &'p Program,
}

impl Schema<'_> {
    /// One element of `facts`: an object with one key.
    fn fact(&self) -> Json {
        let layout = &self.help.layout;
        let mut properties = Map::new();
        properties.insert(NOTE.to_owned(), note());
        for relation in self.program.relation_ids() {
            let kind = match layout.role(relation) {
                Role::Kind(ty) if layout.vocabulary(ty).is_none() => Some(ty),
                Role::Row => None,
                _ => continue,
            };
            properties.insert(layout.name(relation).to_owned(), self.row(relation, kind));
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
        let layout = &self.help.layout;
        let attributes = kind.into_iter().flat_map(|ty| layout.attributes(ty)).map(|id| {
            let name = layout.name(id);
            (name.to_owned(), json!({ "$ref": format!("#/$defs/attribute-{name}") }))
        });
        let needed = listed(&names(layout.keys(relation)), "and");
        let text = format!("{} Needs {needed}.", self.help.relation(relation));
        let mut row = self.object(relation, attributes.collect());
        // Editors offer it when the key is typed.
        row["examples"] = json!([self.help.row(relation)]);
        described(&text, row)
    }

    /// An object of the relation's columns, all required, and of these further properties.
    fn object(&self, relation: RelationId, further: Map<String, Json>) -> Json {
        let keys = self.help.layout.keys(relation);
        let columns = keys.iter().map(|key| {
            let value = self.value(relation, key);
            (key.name.clone(), described(&self.help.column(relation, key).to_string(), value))
        });
        let mut properties: Map<String, Json> = columns.collect();
        properties.extend(further);
        properties.entry(NOTE).or_insert_with(note);
        json!({
            "type": "object",
            "properties": properties,
            "required": names(keys),
            "additionalProperties": false,
        })
    }

    fn attribute(&self, relation: RelationId) -> Json {
        let value = match self.help.layout.keys(relation) {
            [] => json!({ "const": true }),
            [key] => self.value(relation, key),
            _ => self.object(relation, Map::new()),
        };
        let one_or_several = json!({ "anyOf": [value, { "type": "array", "items": value }] });
        described(&self.help.attribute(relation).to_string(), one_or_several)
    }

    /// Definitions have no words of their own: an editor would show them instead of those of the key.
    fn value(&self, relation: RelationId, key: &Key) -> Json {
        let ty = self.program.relation(relation).columns[key.column].ty;
        match self.help.layout.content(ty) {
            Content::Date if key.pair.is_some() => json!({ "$ref": "#/$defs/edtf" }),
            Content::Date => json!({ "$ref": "#/$defs/edtf-day" }),
            Content::Time if key.pair.is_some() => json!({ "$ref": "#/$defs/time" }),
            Content::Time => json!({ "$ref": "#/$defs/moment" }),
            Content::Number if key.pair.is_some() => json!({ "$ref": "#/$defs/range" }),
            Content::Number => {
                json!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX })
            }
            Content::Unsigned => json!({ "type": "integer", "minimum": 0, "maximum": u64::MAX }),
            Content::Id => match self.help.layout.vocabulary(ty) {
                Some(words) => json!({ "enum": words }),
                None => json!({ "type": "string" }),
            },
            Content::Text | Content::Record => json!({ "type": "string" }),
        }
    }

    /// The attributes and the dates.
    fn definitions(&self) -> Json {
        let layout = &self.help.layout;
        let attributes = self
            .program
            .relation_ids()
            .filter(|&id| matches!(layout.role(id), Role::Attribute(_)))
            .map(|id| (format!("attribute-{}", layout.name(id)), self.attribute(id)));
        let mut definitions: Map<String, Json> = attributes.collect();
        let forms = [edtf(), edtf_day(), time(), moment(), range()];
        let names = ["edtf", "edtf-day", "time", "moment", "range"];
        definitions.extend(names.map(str::to_owned).into_iter().zip(forms));
        Json::Object(definitions)
    }
}

/// A schema with these words before it, if there are any.
fn described(text: &str, schema: Json) -> Json {
    let mut out = Map::new();
    if !text.is_empty() {
        out.insert("description".to_owned(), Json::from(text));
    }
    if let Json::Object(schema) = schema {
        out.extend(schema);
    }
    Json::Object(out)
}

/// An offset from UTC.
const OFFSET: &str = "(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])";

/// A date with a qualifier before or after any part, and `X` for any digit.
const DATE: &str = "[?~%]?[0-9X]{4}[?~%]?(-[?~%]?[0-9X]{2}[?~%]?){0,2}";

fn edtf() -> Json {
    json!({
        "type": "string",
        "pattern": format!("^{DATE}$|^(\\.\\.|{DATE})/(\\.\\.|{DATE})$"),
    })
}

fn edtf_day() -> Json {
    json!({
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
        "type": "string",
        "pattern": format!("^{one}$|^(\\.\\.|{one})/(\\.\\.|{one})$"),
    })
}

fn moment() -> Json {
    json!({
        "type": "string",
        "pattern": format!("^{}$", moment_pattern()),
    })
}

fn range() -> Json {
    json!({
        "anyOf": [
            { "type": "integer", "minimum": 0, "maximum": i64::MAX },
            { "type": "string", "pattern": "^([0-9]+|[0-9]+[.][.][0-9]*|[.][.][0-9]+)$" },
        ],
    })
}
