//! What was typed into a form, as the keys of a row; and the other way round.

use geoinfer::diagnostic::visible;
use serde_json::{Map, Value as Json};

use crate::forms::names::{Rows, compared};
use crate::forms::{Key, Kind, NOTE, RowForm, Weight};
use crate::http::Fields;

/// What a form says.
#[derive(Debug, Default)]
pub(crate) struct Typed {
    /// The keys in the order of the form: nothing for one that was left empty.
    pub(crate) keys: Vec<(String, Option<Json>)>,
    /// Names that no row has.
    pub(crate) unknown: Vec<Unknown>,
    /// Keys that are needed and were left empty.
    pub(crate) missing: Vec<String>,
}

/// A name that no row has, and the kinds of rows that could have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unknown {
    pub(crate) typed: String,
    pub(crate) kinds: Vec<String>,
}

/// Ids that rows in the same form are going to have, with the words that mean them.
pub(crate) type Coming = Vec<(String, String)>;

/// Reads a form whose fields begin with `prefix`.
pub(crate) struct Reader<'r> {
    pub(crate) fields: &'r Fields,
    pub(crate) rows: &'r Rows,
    pub(crate) coming: &'r Coming,
}

impl Reader<'_> {
    pub(crate) fn read(&self, form: &RowForm, prefix: &str) -> Typed {
        let mut typed = Typed::default();
        for key in &form.keys {
            let name = format!("{prefix}.{}", key.name);
            let value = match key.value {
                // The caller knows the id.
                Kind::OwnId => continue,
                Kind::Object => self.objects(key, &name, &mut typed),
                _ => self.values(key, &name, &mut typed),
            };
            if value.is_none() && key.weight == Weight::Needed {
                typed.missing.push(key.name.clone());
            }
            typed.keys.push((key.name.clone(), value));
        }
        typed
    }

    fn values(&self, key: &Key, name: &str, typed: &mut Typed) -> Option<Json> {
        let mut values: Vec<Json> = Vec::new();
        for text in self.fields.all(name) {
            let value = self.value(key, text, typed);
            values.extend(value.filter(|value| !values.contains(value)));
        }
        one_or_several(values)
    }

    fn objects(&self, key: &Key, name: &str, typed: &mut Typed) -> Option<Json> {
        let columns: Vec<Vec<&str>> = key
            .parts
            .iter()
            .map(|part| self.fields.all(&format!("{name}.{}", part.name)).collect())
            .collect();
        let most = columns.iter().map(Vec::len).max().unwrap_or(0);
        let object = |at: usize| {
            let mut object = Map::new();
            for (part, column) in key.parts.iter().zip(&columns) {
                let text = column.get(at).copied().unwrap_or_default();
                let value = self.value(part, text, typed);
                object.extend(value.map(|value| (part.name.clone(), value)));
            }
            (!object.is_empty()).then_some(Json::Object(object))
        };
        one_or_several((0..most).filter_map(object).collect())
    }

    fn value(&self, key: &Key, text: &str, typed: &mut Typed) -> Option<Json> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() {
            return None;
        }
        Some(match key.value {
            Kind::Flag => Json::Bool(true),
            Kind::Number => {
                text.parse::<i64>().map_or_else(|_| Json::from(text.as_str()), Json::from)
            }
            Kind::Id => Json::from(self.id(key, &text, typed)),
            _ => Json::from(text),
        })
    }

    fn id(&self, key: &Key, text: &str, typed: &mut Typed) -> String {
        if let Some(id) = self.rows.meant(&key.words, text) {
            return id.to_owned();
        }
        let words = compared(text);
        let coming = self.coming.iter().find(|(id, it)| id == text || compared(it) == words);
        if let Some((id, _)) = coming {
            return id.clone();
        }
        let unknown = Unknown { typed: text.to_owned(), kinds: key.words.clone() };
        if !typed.unknown.iter().any(|it| compared(&it.typed) == words) {
            typed.unknown.push(unknown);
        }
        text.to_owned()
    }
}

fn one_or_several(mut values: Vec<Json>) -> Option<Json> {
    match values.len() {
        0 => None,
        1 => values.pop(),
        _ => Some(Json::Array(values)),
    }
}

/// The fields that say what a row says, and the keys that no field can hold, which stay as they are.
pub(crate) fn fields_of(
    form: &RowForm,
    keys: &Map<String, Json>,
    rows: &Rows,
) -> (Fields, Vec<String>) {
    let (mut fields, mut kept) = (Fields::default(), Vec::new());
    for key in form.keys.iter().filter(|key| key.value != Kind::OwnId) {
        let Some(value) = keys.get(&key.name) else { continue };
        let name = format!("k.{}", key.name);
        let mut own = Vec::new();
        let values = match value {
            Json::Array(values) if key.is_list => values.iter().collect(),
            value => vec![value],
        };
        if values.into_iter().all(|value| add(key, &name, value, rows, &mut own)) {
            fields.0.extend(own);
        } else {
            kept.push(key.name.clone());
        }
    }
    (fields, kept)
}

/// Adds a value; whether a field can hold it.
fn add(
    key: &Key,
    name: &str,
    value: &Json,
    rows: &Rows,
    fields: &mut Vec<(String, String)>,
) -> bool {
    let text = match (key.value, value) {
        (Kind::Flag, Json::Bool(true)) => "yes".to_owned(),
        (Kind::Id, Json::String(id)) => rows.shown(&key.words, id),
        (Kind::Number, Json::Number(number)) => number.to_string(),
        (Kind::Flag | Kind::Id | Kind::Object, _) => match value {
            Json::Object(object) if key.value == Kind::Object => {
                return object
                    .keys()
                    .all(|it| it != NOTE && key.parts.iter().any(|part| part.name == *it))
                    && key.parts.iter().all(|part| {
                        let value = object.get(&part.name).unwrap_or(&Json::Null);
                        let name = format!("{name}.{}", part.name);
                        match value {
                            Json::Null => {
                                fields.push((name, String::new()));
                                true
                            }
                            value => add(part, &name, value, rows, fields),
                        }
                    });
            }
            _ => return false,
        },
        (_, Json::String(text)) => text.clone(),
        _ => return false,
    };
    // What a field would change by showing it stays out of it.
    let is_plain =
        text.split_whitespace().collect::<Vec<_>>().join(" ") == text && visible(&text) == text;
    if is_plain {
        fields.push((name.to_owned(), text));
    }
    is_plain
}
