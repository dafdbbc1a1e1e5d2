//! What each input relation is in a facts file, and under which keys its columns are written.
//!
//! The declarations of the rulebook are the schema of facts files: an input relation whose first
//! column is named `id` is a kind, one whose first column holds the ids of a kind is an attribute,
//! and every other one is a plain row. [`assign`] finds that out and everything that would leave a
//! facts author unable to write a fact.

use crate::diagnostic::Diagnostic;
use crate::program::{
    Column, Primitive, Program, Relation, RelationId, SYMBOL, Type, TypeId, types,
};

/// The name of the first column of a kind.
const ID: &str = "id";

/// The key of a facts file whose value is a remark, which the program does not read unless an attribute of
/// this name is declared for the row.
pub(crate) const NOTE: &str = "note";

/// What a relation is in a facts file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Not an input.
    Derived,
    /// A kind: its first column is `id`, of this type, and each row declares one.
    Kind(TypeId),
    /// An attribute of this id type and its subtypes: a key in the row that declares the id.
    Attribute(TypeId),
    /// A row by column names.
    Row,
}

/// Two adjacent columns that are one key of a facts file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pair {
    /// `x_first, x_last`, both dates or both times.
    Period,
    /// `x_low, x_high`, both plain numbers.
    Range,
}

impl Pair {
    /// How the names of the two columns end.
    #[must_use]
    pub fn suffixes(self) -> [&'static str; 2] {
        match self {
            Self::Period => ["_first", "_last"],
            Self::Range => ["_low", "_high"],
        }
    }

    /// The pair that these columns are, and the `x` in their names.
    pub(super) fn of<'a>(
        types: &[Type],
        first: &'a Column,
        last: &Column,
    ) -> Option<(&'a str, Self)> {
        let scales = [types::scale(types, first.ty), types::scale(types, last.ty)];
        let primitives = [first, last].map(|column| types[column.ty.index()].primitive);
        let pair = match (scales, primitives) {
            ([Some(a), Some(b)], _) if a == b => Self::Period,
            ([None, None], [Primitive::Number, Primitive::Number]) => Self::Range,
            _ => return None,
        };
        let [start, end] = pair.suffixes();
        let name = first.name.strip_suffix(start)?;
        let is_pair = last.name.strip_suffix(end) == Some(name) && !name.is_empty();
        is_pair.then_some((name, pair))
    }
}

/// A key under which a facts file gives one column, or two adjacent ones as one value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The column's name; for a pair it is the `x` in both names.
    pub name: String,
    /// The index of the column, or of the pair's first column.
    pub column: usize,
    /// What `column` and the next one are, if it stands for both.
    pub pair: Option<Pair>,
}

/// The keys of these columns, in their order.
pub(super) fn keys(types: &[Type], columns: &[Column]) -> Vec<Key> {
    let mut keys = Vec::new();
    let mut column = 0;
    while column < columns.len() {
        let first = &columns[column];
        let pair = columns.get(column + 1).and_then(|last| Pair::of(types, first, last));
        let name = pair.map_or(&*first.name, |(name, _)| name).to_owned();
        keys.push(Key { name, column, pair: pair.map(|(_, pair)| pair) });
        column += if pair.is_some() { 2 } else { 1 };
    }
    keys
}

impl Program {
    /// The keys under which a facts file gives the columns of this relation, in their order. For an
    /// attribute the first one is never written: it is the id of the row around it.
    #[must_use]
    pub fn keys(&self, relation: RelationId) -> Vec<Key> {
        keys(&self.types, &self.relation(relation).columns)
    }

    /// The pair that the column at `first` and the next one are, and the `x` in their names.
    #[must_use]
    pub fn pair<'r>(&self, relation: &'r Relation, first: usize) -> Option<(&'r str, Pair)> {
        let last = relation.columns.get(first + 1)?;
        Pair::of(&self.types, &relation.columns[first], last)
    }

    /// Whether values of this type are references: ids that some kind declares.
    #[must_use]
    pub fn is_id_type(&self, ty: TypeId) -> bool {
        is_id_type(&self.types, &self.relations, ty)
    }

    /// The topmost supertype under `symbol`: ids are unique within it.
    #[must_use]
    pub fn root_type(&self, ty: TypeId) -> TypeId {
        root_type(&self.types, ty)
    }

    /// Whether a kind whose ids have the type `kind` declares ids of the type `ty`.
    #[must_use]
    pub fn declares(&self, kind: TypeId, ty: TypeId) -> bool {
        declares(&self.types, kind, ty)
    }
}

fn root_type(types: &[Type], mut ty: TypeId) -> TypeId {
    while let Some(parent) = types[ty.index()].parent.filter(|&parent| parent != SYMBOL) {
        ty = parent;
    }
    ty
}

/// As [`Program::declares`]. Of a union of types that have only `symbol` above them, one id may mean two
/// things, so its values are no references.
fn declares(types: &[Type], kind: TypeId, ty: TypeId) -> bool {
    let is_one =
        types[ty.index()].members.is_empty() || root_type(types, kind) == root_type(types, ty);
    is_one && types::is_subtype(types, kind, ty)
}

/// Whether the type is below `symbol` and it or a subtype has a kind.
fn is_id_type(types: &[Type], relations: &[Relation], ty: TypeId) -> bool {
    let declares = |it: &Relation| matches!(it.role, Role::Kind(id) if declares(types, id, ty));
    is_below_symbol(types, ty) && relations.iter().any(declares)
}

fn is_below_symbol(types: &[Type], ty: TypeId) -> bool {
    ty != SYMBOL && types::is_subtype(types, ty, SYMBOL)
}

/// Gives every relation its role, and says what would keep facts from being written.
pub(super) fn assign(types: &[Type], relations: &mut [Relation]) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    for relation in relations.iter_mut() {
        relation.role = if relation.input { Role::Row } else { Role::Derived };
        let Some(first) = relation.columns.first().filter(|_| relation.input) else { continue };
        if first.name == ID && is_below_symbol(types, first.ty) {
            relation.role = Role::Kind(first.ty);
        } else if first.name == ID {
            diagnostics.push(kind_id_type(types, relation, first.ty));
        }
    }
    for index in 0..relations.len() {
        let relation = &relations[index];
        let Some(first) = relation.columns.first() else { continue };
        if relation.role == Role::Row && is_id_type(types, relations, first.ty) {
            relations[index].role = Role::Attribute(first.ty);
        }
    }
    for relation in relations.iter().filter(|relation| relation.input) {
        diagnostics.extend(check_column_types(types, relations, relation));
        diagnostics.extend(check_keys(types, relation));
        diagnostics.extend(check_attributes(types, relations, relation));
    }
    diagnostics
}

fn kind_id_type(types: &[Type], relation: &Relation, ty: TypeId) -> Diagnostic {
    let type_name = &types[ty.index()].name;
    let message = format!("the ids of `{}` have the type `{type_name}`", relation.name);
    let help = "give them a type of their own, such as `.type Actor <: symbol`, \
                or rename the column if it is no id";
    Diagnostic::error("kind-id-type", message).at(relation.span, "a kind").help(help)
}

/// A type below an id type that has no kind itself: no facts file could ever give a value of it.
fn check_column_types(
    types: &[Type],
    relations: &[Relation],
    relation: &Relation,
) -> Option<Diagnostic> {
    let has_id_type_above = |ty: TypeId| {
        (0..types.len())
            .map(TypeId::from_index)
            .any(|above| types::is_subtype(types, ty, above) && is_id_type(types, relations, above))
    };
    let column = relation.columns.iter().find(|column| {
        !is_id_type(types, relations, column.ty)
            && is_below_symbol(types, column.ty)
            && has_id_type_above(column.ty)
    })?;
    let type_name = &types[column.ty.index()].name;
    let message = format!(
        "no value can stand in the column `{}` of `{}`: nothing declares ids of type `{type_name}`",
        column.name, relation.name
    );
    let mut diagnostic =
        Diagnostic::error("undeclarable-type", message).at(relation.span, "an input");
    if let Some(span) = types[column.ty.index()].span {
        diagnostic = diagnostic.at(span, "below a type whose ids are declared by rows");
    }
    let help = format!("declare a kind, `.decl …(id: {type_name})` with `.input`");
    Some(diagnostic.help(help))
}

/// The keys that a facts file writes for this relation, without the id that an attribute omits.
fn written_keys(types: &[Type], relation: &Relation) -> Vec<Key> {
    let mut keys = keys(types, &relation.columns);
    if matches!(relation.role, Role::Attribute(_)) {
        keys.remove(0);
        // One further key is not written either: the attribute's value is bare.
        if keys.len() == 1 {
            keys.clear();
        }
    }
    keys
}

fn check_keys(types: &[Type], relation: &Relation) -> Vec<Diagnostic> {
    let keys = written_keys(types, relation);
    let mut diagnostics = Vec::new();
    // An attribute may keep remarks, as texts: then they are shown.
    let keeps = matches!(relation.role, Role::Attribute(_)) && keys.is_empty();
    if (relation.name == NOTE && !keeps) || keys.iter().any(|key| key.name == NOTE) {
        let message = format!("`{NOTE}` in a facts file is a remark and cannot be given");
        diagnostics.push(
            Diagnostic::error("reserved-key", message)
                .at(relation.span, "")
                .help("choose another name, such as `remark`"),
        );
    }
    for (index, key) in keys.iter().enumerate() {
        if keys[..index].iter().any(|other| other.name == key.name) {
            let name = &key.name;
            let pair = key.pair.or_else(|| {
                keys[..index].iter().find(|other| other.name == *name).and_then(|other| other.pair)
            });
            let message = format!(
                "the key `{name}` of `{}` would be both a column and {}",
                relation.name,
                described(name, pair.unwrap_or(Pair::Period))
            );
            diagnostics.push(
                Diagnostic::error("ambiguous-key", message)
                    .at(relation.span, "")
                    .help(format!("rename the column `{name}`")),
            );
        }
    }
    diagnostics
}

/// The columns of a pair in words.
fn described(name: &str, pair: Pair) -> String {
    let [start, end] = pair.suffixes();
    let what = match pair {
        Pair::Period => "dates",
        Pair::Range => "numbers",
    };
    format!("the {what} `{name}{start}, {name}{end}`")
}

/// For an attribute: the kinds that have a key of its name.
fn check_attributes(
    types: &[Type],
    relations: &[Relation],
    attribute: &Relation,
) -> Vec<Diagnostic> {
    let Role::Attribute(owner) = attribute.role else { return Vec::new() };
    let name = &attribute.name;
    let mut diagnostics = Vec::new();
    for kind in relations {
        let Role::Kind(id) = kind.role else { continue };
        if !types::is_subtype(types, id, owner) {
            continue;
        }
        if let Some(key) = keys(types, &kind.columns).iter().find(|key| key.name == *name) {
            let what = match key.pair {
                Some(Pair::Period) => "pair of dates",
                Some(Pair::Range) => "pair of numbers",
                None => "column",
            };
            let message = format!(
                "the key `{name}` of `{}` would be both a {what} of its own and an attribute",
                kind.name
            );
            diagnostics.push(
                Diagnostic::error("ambiguous-key", message)
                    .at(attribute.span, "the attribute")
                    .at(kind.span, format!("has the {what} `{name}`"))
                    .help("rename one of them"),
            );
        }
    }
    diagnostics
}
