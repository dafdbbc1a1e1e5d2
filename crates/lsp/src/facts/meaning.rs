//! What a text in a facts file means, by the rules.

use geoinfer::facts::{FormKey, FormValue, RowForm};
use geoinfer::program::{Program, RelationId, Role, TypeId};

use crate::outline::{JsonOutline, JsonPlace};
use crate::rules::Rules;

/// What stands, or may stand, at a place.
#[derive(Debug, Clone, Copy)]
pub enum JsonMeaning<'r> {
    /// The name of a row's relation.
    Kind,
    /// A key of a row of this form; in an object, of these keys.
    Key(&'r RowForm, Option<&'r [FormKey]>),
    /// A value of this key of a row of this form.
    Value(&'r RowForm, &'r FormKey),
}

/// What a place asks for; nothing if the rules do not know the row or the key.
#[must_use]
pub fn meaning<'r>(
    rules: &'r Rules,
    outline: &JsonOutline,
    place: JsonPlace,
) -> Option<JsonMeaning<'r>> {
    let form = |kind| form(rules, outline.word(kind));
    match place {
        JsonPlace::Kind => Some(JsonMeaning::Kind),
        JsonPlace::Key(kind) => Some(JsonMeaning::Key(form(kind)?, None)),
        JsonPlace::Value(kind, key) => {
            let form = form(kind)?;
            Some(JsonMeaning::Value(form, form_key(&form.keys, outline.word(key))?))
        }
        JsonPlace::SubKey(kind, key) => {
            let form = form(kind)?;
            Some(JsonMeaning::Key(form, Some(object(form, outline.word(key))?)))
        }
        JsonPlace::SubValue(kind, key, sub) => {
            let form = form(kind)?;
            let keys = object(form, outline.word(key))?;
            Some(JsonMeaning::Value(form, form_key(keys, outline.word(sub))?))
        }
        JsonPlace::Top | JsonPlace::Include | JsonPlace::Elsewhere => None,
    }
}

/// What a row of this relation may have.
#[must_use]
pub fn form<'r>(rules: &'r Rules, kind: &str) -> Option<&'r RowForm> {
    rules.forms().iter().find(|form| form.kind == kind)
}

/// The key of this name.
#[must_use]
pub fn form_key<'r>(keys: &'r [FormKey], name: &str) -> Option<&'r FormKey> {
    keys.iter().find(|key| key.name == name)
}

fn object<'r>(form: &'r RowForm, key: &str) -> Option<&'r [FormKey]> {
    match &form_key(&form.keys, key)?.value {
        FormValue::Object(keys) => Some(keys),
        _ => None,
    }
}

/// The relation that facts files call by this name.
#[must_use]
pub fn relation(program: &Program, name: &str) -> Option<RelationId> {
    program.relation_ids().find(|&id| {
        let relation = program.relation(id);
        relation.input && relation.input_name() == name
    })
}

/// The type of the ids that rows of this relation declare.
#[must_use]
pub fn declared_type(program: &Program, kind: &str) -> Option<TypeId> {
    match program.relation(relation(program, kind)?).role {
        Role::Kind(ty) => Some(ty),
        _ => None,
    }
}
