//! What may be typed as a row of a facts file, key by key, for programs that ask for it in a form.

use crate::facts::help::{Help, KeyHelp};
use crate::facts::layout::Content;
use crate::facts::typed_date::PeriodForm;
use crate::program::{Key, NOTE, Program, RelationId, Role, TypeId};
use crate::vocabulary;

/// A row that a person may give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowForm {
    /// The kind, or the plain row.
    pub kind: String,
    /// What it is for.
    pub text: String,
    /// The type of the ids that such a row declares; a plain row declares none.
    pub declares: Option<String>,
    /// The heading of the sheet in which such rows stand: `statements`.
    pub sheet: Option<&'static str>,
    /// The keys: those that are needed, those that are usual, and all others.
    pub keys: Vec<FormKey>,
}

/// A key of a row, or of an object in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormKey {
    /// As it stands in the row.
    pub name: String,
    /// What it is for.
    pub text: String,
    /// How its value is written; any text has none.
    pub form: Option<String>,
    /// How much it is wanted.
    pub weight: KeyWeight,
    /// Whether there may be several values.
    pub is_list: bool,
    /// What a value is.
    pub value: FormValue,
}

/// How much a key is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeyWeight {
    /// A row without it is a mistake.
    Needed,
    /// What reports usually have, and a program that reads them is asked for.
    Usual,
    /// Anything else.
    Further,
}

/// What a value of a key is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormValue {
    /// The id that the row declares.
    OwnId,
    /// Any text.
    Text,
    /// An EDTF text, or a moment.
    Date(PeriodForm),
    /// A whole number, or a range as a text.
    Number,
    /// True, or nothing.
    Flag,
    /// One of these words.
    Choice(Vec<String>),
    /// The id of a row of one of these kinds.
    Id(Vec<String>),
    /// An object with these keys, all of them.
    Object(Vec<FormKey>),
}

/// All rows that may be given: kinds of one type beside each other, in the order of the declarations.
#[must_use]
pub fn forms(program: &Program) -> Vec<RowForm> {
    let help = Help::new(program);
    let usual = usual(program);
    let layout = &help.layout;
    let form = |name: &str| {
        let relation = layout.relation(name)?;
        let kind = match layout.role(relation) {
            Role::Kind(ty) => Some(ty),
            _ => None,
        };
        let declares = kind.map(|ty| program.ty(ty).name.clone());
        let sheet = kind.and_then(|ty| sheet(program, ty));
        let keys = keys(&help, &usual, relation, kind);
        Some(RowForm {
            kind: name.to_owned(),
            text: help.relation(relation),
            declares,
            sheet,
            keys,
        })
    };
    layout.row_names().filter_map(form).collect()
}

fn sheet(program: &Program, ty: TypeId) -> Option<&'static str> {
    let above = |name: &str| {
        let mut types = (0..program.types.len()).map(TypeId::from_index);
        types.any(|root| program.ty(root).name == name && program.is_subtype(ty, root))
    };
    vocabulary::SHEETS.iter().find(|(_, name, _)| above(name)).map(|(sheet, ..)| *sheet)
}

/// What a program that reads articles is asked for, beside the texts that it reads.
fn usual(program: &Program) -> Vec<&str> {
    let id = program.find_with_arity(vocabulary::EXTRACTED, 2);
    let facts = program.clauses.iter().filter(|clause| Some(clause.head.relation) == id);
    let names = facts.filter_map(crate::facts::layout::constant_tuple);
    names.map(|tuple| program.constants.text(tuple[0].presume_symbol())).collect()
}

fn keys(
    help: &Help<'_>,
    usual: &[&str],
    relation: RelationId,
    kind: Option<TypeId>,
) -> Vec<FormKey> {
    let layout = &help.layout;
    let mut keys = columns(help, relation, kind.is_some());
    let attributes = kind.into_iter().flat_map(|ty| layout.attributes(ty));
    let attribute = |id: RelationId| {
        let name = layout.name(id).to_owned();
        let is_usual =
            usual.contains(&layout.name(id)) || name == vocabulary::URL || links(help, id);
        let weight = if is_usual { KeyWeight::Usual } else { KeyWeight::Further };
        let value = match layout.keys(id) {
            [] => FormValue::Flag,
            [key] => value(help, id, key),
            _ => FormValue::Object(columns(help, id, false)),
        };
        let KeyHelp { text, form } = help.attribute(id);
        let form = form.map(|form| form.legend.unwrap_or(form.label));
        FormKey { name, text, form, weight, is_list: value != FormValue::Flag, value }
    };
    keys.extend(attributes.map(attribute));
    if keys.iter().all(|key| key.name != NOTE) {
        let text = "A remark of your own; nothing reads it.".to_owned();
        let (name, weight, value) = (NOTE.to_owned(), KeyWeight::Further, FormValue::Text);
        keys.push(FormKey { name, text, form: None, weight, is_list: false, value });
    }
    keys.sort_by_key(|key| key.weight);
    keys
}

/// Whether an attribute says what an id has to do with others of its own kind, such as whose interest an
/// actor serves and on what a statement rests.
fn links(help: &Help<'_>, attribute: RelationId) -> bool {
    let program = help.layout.program;
    let columns = &program.relation(attribute).columns;
    let [own, other] = &columns[..] else { return false };
    help.layout.content(other.ty) == Content::Id
        && program.root_type(own.ty) == program.root_type(other.ty)
}

fn columns(help: &Help<'_>, relation: RelationId, declares: bool) -> Vec<FormKey> {
    let column = |(at, key): (usize, &Key)| {
        let KeyHelp { text, form } = help.column(relation, key);
        let form = form.map(|form| form.legend.unwrap_or(form.label));
        let is_own = declares && at == 0;
        let value = if is_own { FormValue::OwnId } else { value(help, relation, key) };
        let (name, weight) = (key.name.clone(), KeyWeight::Needed);
        FormKey { name, text, form, weight, is_list: false, value }
    };
    help.layout.keys(relation).iter().enumerate().map(column).collect()
}

fn value(help: &Help<'_>, relation: RelationId, key: &Key) -> FormValue {
    let layout = &help.layout;
    let ty = layout.program.relation(relation).columns[key.column].ty;
    match layout.content(ty) {
        Content::Text | Content::Record => FormValue::Text,
        content @ (Content::Date | Content::Time) => FormValue::Date(PeriodForm {
            is_one: key.pair.is_none(),
            has_minutes: content == Content::Time,
        }),
        Content::Number | Content::Unsigned => FormValue::Number,
        Content::Id => {
            let kinds = || layout.kinds(ty).map(|kind| layout.name(kind).to_owned()).collect();
            let choice = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect();
            let words = layout.vocabulary(ty);
            words.map_or_else(|| FormValue::Id(kinds()), |words| FormValue::Choice(choice(words)))
        }
    }
}
