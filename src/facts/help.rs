//! What a person types into a facts file: under each key, and as a whole row.
//!
//! The words are [`vocabulary::KEY_HELP`] of the rules, or else readings. How a value is written
//! follows from its type.

use std::fmt;

use rustc_hash::FxHashMap;
use serde_json::{Map, Value as Json};

use crate::facts::layout::{Content, Layout, constant_tuple};
use crate::program::{Key, Program, RelationId, Role, TypeId};
use crate::syntax::reading::{Part, Reading};
use crate::value::Value;
use crate::vocabulary;

/// What the rules say about keys.
pub(super) struct Help<'p> {
    pub(super) layout: Layout<'p>,
    entries: FxHashMap<&'p str, Entry<'p>>,
}

#[derive(Clone, Copy)]
struct Entry<'p> {
    text: &'p str,
    /// A value, or nothing; the smallest row has it only if there is one.
    example: &'p str,
}

/// What to type under a key.
pub(super) struct KeyHelp {
    /// Sentences, or nothing.
    pub(super) text: String,
    pub(super) form: Option<Form>,
}

/// How a value is written.
pub(super) struct Form {
    /// In a few words: `Time`.
    pub(super) label: String,
    /// What the label means, if it does not say so itself.
    pub(super) legend: Option<String>,
}

impl Form {
    fn plain(label: impl Into<String>) -> Self {
        Self { label: label.into(), legend: None }
    }
}

/// In one paragraph, for an editor.
impl fmt::Display for KeyHelp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let form = self.form.as_ref().map(|form| form.legend.as_ref().unwrap_or(&form.label));
        let Some(form) = form else { return f.write_str(&self.text) };
        let (space, stop) = (
            if self.text.is_empty() { "" } else { " " },
            if form.ends_with('…') { "" } else { "." },
        );
        write!(f, "{}{space}Write {form}{stop}", self.text)
    }
}

impl<'p> Help<'p> {
    pub(super) fn new(program: &'p Program) -> Self {
        let id = program.find_with_arity(vocabulary::KEY_HELP, 3);
        let facts = program.clauses.iter().filter(|clause| Some(clause.head.relation) == id);
        let entries = facts.filter_map(|fact| {
            let tuple = constant_tuple(fact)?;
            let text = |at: usize| match tuple[at] {
                Value::Symbol(symbol) => Some(program.constants.text(symbol)),
                _ => None,
            };
            Some((text(0)?, Entry { text: text(1)?, example: text(2)? }))
        });
        Self { layout: Layout::new(program), entries: entries.collect() }
    }

    /// What a row is for, or an attribute.
    pub(super) fn relation(&self, relation: RelationId) -> String {
        let name = self.layout.name(relation);
        let reading = || {
            let reading = self.layout.program.relation(relation).reading.as_ref();
            reading.map(plain).unwrap_or_default()
        };
        let of_owner = match self.layout.role(relation) {
            Role::Attribute(owner) => self.of_type(owner, name),
            _ => None,
        };
        let entry = of_owner.or_else(|| self.entries.get(name).copied());
        entry.map_or_else(reading, |entry| entry.text.to_owned())
    }

    /// What to type under a column's key.
    pub(super) fn column(&self, relation: RelationId, key: &Key) -> KeyHelp {
        const ID: &str = "An id of your own, unique in the case.";
        let declares = matches!(self.layout.role(relation), Role::Kind(_)) && key.name == "id";
        let (unsaid, form) = if declares { (ID, None) } else { ("", self.form(relation, key)) };
        let text = self.entry(relation, key).map_or(unsaid, |entry| entry.text).to_owned();
        KeyHelp { text, form }
    }

    /// What to type under an attribute's name.
    pub(super) fn attribute(&self, relation: RelationId) -> KeyHelp {
        let form = match self.layout.keys(relation) {
            [] => Some(Form::plain("true, or leave it out")),
            [key] => self.form(relation, key),
            keys => Some(Form::plain(format!("an object with {}", listed(&names(keys), "and")))),
        };
        KeyHelp { text: self.relation(relation), form }
    }

    fn entry(&self, relation: RelationId, key: &Key) -> Option<Entry<'p>> {
        let ty = self.layout.program.relation(relation).columns[key.column].ty;
        let own = format!("{}.{}", self.layout.name(relation), key.name);
        let found = self.entries.get(own.as_str()).copied();
        found
            .or_else(|| self.of_type(ty, &key.name))
            .or_else(|| self.entries.get(key.name.as_str()).copied())
    }

    /// What is said of a key of this type, or of one above it.
    fn of_type(&self, ty: TypeId, key: &str) -> Option<Entry<'p>> {
        let above = std::iter::successors(Some(ty), |&ty| self.layout.program.ty(ty).parent);
        let mut names = above.map(|ty| format!("{}.{key}", self.layout.program.ty(ty).name));
        names.find_map(|name| self.entries.get(name.as_str()).copied())
    }

    /// How the value is written; nothing for any text.
    fn form(&self, relation: RelationId, key: &Key) -> Option<Form> {
        let ty = self.layout.program.relation(relation).columns[key.column].ty;
        let named = |text: &str| Form { label: self.type_name(ty), legend: Some(text.to_owned()) };
        Some(match (self.layout.content(ty), key.pair.is_some()) {
            (Content::Text, _) => return None,
            (Content::Record, _) => Form::plain("a record: [1, a, nil] or $Branch(1, a)"),
            (Content::Id, _) => self.id_form(ty),
            (Content::Date, true) => named(DAYS),
            (Content::Time, true) => named(TIMES),
            (Content::Date, false) => Form::plain("one day: 2024-11-07"),
            (Content::Time, false) => Form::plain("a minute: 2024-11-11T12:40+03:00"),
            (Content::Number, true) => Form::plain("471, or in quotes 100..300, 501.. or ..50"),
            (Content::Number | Content::Unsigned, _) => Form::plain("a whole number"),
        })
    }

    fn id_form(&self, ty: TypeId) -> Form {
        const SMALL: usize = 8;
        if let Some(words) = self.layout.vocabulary(ty) {
            return Form::plain(listed(&words, "or"));
        }
        let kinds: Vec<&str> = self.layout.kinds(ty).map(|kind| self.layout.name(kind)).collect();
        let kinds = match &kinds[..] {
            [first @ .., _] if kinds.len() > SMALL => format!("{}, …", first[..3].join(", ")),
            _ => listed(&kinds, "or"),
        };
        Form { label: self.type_name(ty), legend: Some(format!("the id of a row: {kinds}")) }
    }

    fn type_name(&self, ty: TypeId) -> String {
        self.layout.program.ty(ty).name.clone()
    }

    /// The smallest row that says something: every column, and the attributes that have an example.
    pub(super) fn row(&self, relation: RelationId) -> Json {
        let Role::Kind(ty) = self.layout.role(relation) else {
            return self.object(relation, Map::new());
        };
        let attributes = self.layout.attributes(ty).filter_map(|attribute| {
            let name = self.layout.name(attribute);
            let entry = self.of_type(ty, name).or_else(|| self.entries.get(name).copied())?;
            let has_one = !entry.example.is_empty() && self.layout.keys(attribute).len() == 1;
            has_one.then(|| (name.to_owned(), Json::from(entry.example)))
        });
        self.object(relation, attributes.collect())
    }

    /// An example of an attribute's value.
    pub(super) fn attribute_value(&self, relation: RelationId) -> Json {
        match self.layout.keys(relation) {
            [] => Json::Bool(true),
            [key] => match self.entries.get(self.layout.name(relation)) {
                Some(entry) if !entry.example.is_empty() => Json::from(entry.example),
                _ => self.example(relation, key),
            },
            _ => self.object(relation, Map::new()),
        }
    }

    fn object(&self, relation: RelationId, further: Map<String, Json>) -> Json {
        let keys = self.layout.keys(relation).iter();
        let columns = keys.map(|key| (key.name.clone(), self.example(relation, key)));
        Json::Object(columns.chain(further).collect())
    }

    fn example(&self, relation: RelationId, key: &Key) -> Json {
        if let Some(entry) = self.entry(relation, key).filter(|entry| !entry.example.is_empty()) {
            return Json::from(entry.example);
        }
        let ty = self.layout.program.relation(relation).columns[key.column].ty;
        match self.layout.content(ty) {
            Content::Date => Json::from("2024-11-07"),
            Content::Time if key.pair.is_some() => Json::from("2024-11-07"),
            Content::Time => Json::from("2024-11-07T12:40Z"),
            Content::Number | Content::Unsigned => Json::from(471),
            Content::Text => Json::from("…"),
            Content::Record => Json::from("nil"),
            Content::Id => self.id_example(ty),
        }
    }

    fn id_example(&self, ty: TypeId) -> Json {
        let word = self.layout.vocabulary(ty).and_then(|words| words.first().copied());
        let of_type = || self.of_type(ty, "id").map(|entry| entry.example);
        Json::from(word.or_else(of_type).unwrap_or("…"))
    }
}

const DAYS: &str = "2024-11-07, 2024-11, 2024-11-07~ (about then), 2024-11-07/2024-11-10, or \
                    2024-11-07/.. (from then on)";
const TIMES: &str = "2024-11-07, 2024-11-11T12:40+03:00, 2024-11, 2024-11-07~ (about then), \
                     2024-11-07/2024-11-10, or 2024-11-07/.. (from then on)";

pub(super) fn names(keys: &[Key]) -> Vec<&str> {
    keys.iter().map(|key| key.name.as_str()).collect()
}

/// `a`, `a or b`, `a, b or c`
pub(super) fn listed(words: &[&str], last: &str) -> String {
    match words {
        [] => String::new(),
        [word] => (*word).to_owned(),
        [words @ .., word] => format!("{} {last} {word}", words.join(", ")),
    }
}

/// A reading with its keys in place of values, and without what may be missing.
fn plain(reading: &Reading) -> String {
    fn of_parts(parts: &[Part]) -> String {
        let part = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Value(value) => format!("`{}`", value.first),
            Part::Choice { absent, .. } => of_parts(absent),
            Part::Optional(_) => String::new(),
        };
        parts.iter().map(part).collect()
    }
    of_parts(&reading.parts)
}
