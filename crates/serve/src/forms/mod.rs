//! Forms made from the rulebook: what may be typed, what was typed, and the row that it comes to.

pub(crate) mod names;
pub(crate) mod row;
pub(crate) mod view;

use geoinfer::vocabulary;
use serde::Deserialize;
use serde_json::Value as Json;

/// The key of a remark, which any row and any object may have.
pub(crate) const NOTE: &str = "note";

/// A row that may be given, as the rules declare it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct RowForm {
    pub(crate) kind: String,
    pub(crate) text: String,
    /// The type of the ids that it declares, if it does.
    pub(crate) declares: Option<String>,
    /// The heading of the sheet of such rows, if they have one.
    pub(crate) sheet: Option<String>,
    pub(crate) keys: Vec<Key>,
}

impl RowForm {
    /// The key under which a row of this kind has its name or its words.
    pub(crate) fn name_key(&self) -> Option<&str> {
        let has_name = self.keys.iter().find(|key| key.name == vocabulary::NAME);
        let is_words = |key: &&Key| key.value == Kind::Text && key.weight == Weight::Needed;
        let key = has_name.or_else(|| self.keys.iter().find(is_words));
        key.map(|key| key.name.as_str())
    }
}

/// A key of a row, or of an object in it.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Key {
    pub(crate) name: String,
    pub(crate) text: String,
    /// How a value is written; any text has none.
    pub(crate) form: Option<String>,
    pub(crate) weight: Weight,
    pub(crate) is_list: bool,
    pub(crate) value: Kind,
    /// The words of a choice, or the kinds of rows that are meant.
    pub(crate) words: Vec<String>,
    /// The keys of an object.
    pub(crate) parts: Vec<Key>,
    /// What a date may be.
    pub(crate) date: Option<TypedDateForm>,
}

/// What a key of dates takes: whether one day or minute and no period, and whether minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub(crate) struct TypedDateForm {
    pub(crate) is_one: bool,
    pub(crate) has_minutes: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Weight {
    Needed,
    Usual,
    Further,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Kind {
    OwnId,
    Text,
    Date,
    Number,
    Flag,
    Choice,
    Id,
    Object,
}

/// Everything that may be given.
#[derive(Debug, Clone, Default)]
pub(crate) struct Forms(Vec<RowForm>);

impl Forms {
    pub(crate) fn parse(forms: &Json) -> Self {
        Self(serde_json::from_value(forms.clone()).unwrap_or_default())
    }

    pub(crate) fn get(&self, kind: &str) -> Option<&RowForm> {
        self.0.iter().find(|form| form.kind == kind)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &RowForm> {
        self.0.iter()
    }

    /// The kinds whose rows stand in the same sheet as those of this one, itself among them.
    pub(crate) fn beside(&self, kind: &str) -> Vec<String> {
        let sheet = self.get(kind).and_then(|form| form.sheet.as_deref());
        let is_beside = |form: &&RowForm| {
            form.kind == kind || (sheet.is_some() && form.sheet.as_deref() == sheet)
        };
        self.iter().filter(is_beside).map(|form| form.kind.clone()).collect()
    }
}
