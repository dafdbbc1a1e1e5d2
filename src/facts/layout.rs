//! The program's declarations, arranged for reading facts: which key of a row is which column.

use rustc_hash::FxHashMap;

use crate::program::{Key, Primitive, Program, RelationId, RelationOrigin, Role, Scale, TypeId};

/// What a value of a type is in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// An EDTF text.
    Date,
    /// An EDTF text, a moment of RFC 3339, or an interval of both.
    Time,
    /// A whole number.
    Number,
    /// A whole number from 0 on.
    Unsigned,
    /// A text that some row declares.
    Id,
    /// Any text.
    Text,
}

/// Names and keys of everything that a facts file may give.
pub(super) struct Layout<'p> {
    pub(super) program: &'p Program,
    names: FxHashMap<&'p str, RelationId>,
    keys: Vec<Vec<Key>>,
    contents: Vec<Content>,
}

impl<'p> Layout<'p> {
    pub(super) fn new(program: &'p Program) -> Self {
        let declared = |id: &RelationId| program.relation(*id).origin == RelationOrigin::Declared;
        let names = program
            .relation_ids()
            .filter(declared)
            .map(|id| (program.relation(id).name.as_str(), id))
            .collect();
        let keys = program.relation_ids().map(|id| program.keys(id)).collect();
        let contents = (0..program.types.len())
            .map(|index| content(program, TypeId::from_index(index)))
            .collect();
        Self { program, names, keys, contents }
    }

    pub(super) fn content(&self, ty: TypeId) -> Content {
        self.contents[ty.index()]
    }

    /// The declared relation of this name, input or not.
    pub(super) fn relation(&self, name: &str) -> Option<RelationId> {
        self.names.get(name).copied()
    }

    pub(super) fn role(&self, relation: RelationId) -> Role {
        self.program.relation(relation).role
    }

    pub(super) fn name(&self, relation: RelationId) -> &'p str {
        &self.program.relation(relation).name
    }

    /// The keys of a row's object. An attribute's first column is the row's id and has none.
    pub(super) fn keys(&self, relation: RelationId) -> &[Key] {
        let keys = &self.keys[relation.index()];
        match self.role(relation) {
            Role::Attribute(_) => &keys[1..],
            _ => keys,
        }
    }

    /// The attribute of this name, if rows that declare ids of this type may have it.
    pub(super) fn attribute(&self, name: &str, of: TypeId) -> Option<RelationId> {
        self.relation(name).filter(|&relation| self.is_attribute_of(relation, of))
    }

    /// All attributes that rows which declare ids of this type may have, in order.
    pub(super) fn attributes(&self, of: TypeId) -> impl Iterator<Item = RelationId> {
        self.program.relation_ids().filter(move |&relation| self.is_attribute_of(relation, of))
    }

    fn is_attribute_of(&self, relation: RelationId, of: TypeId) -> bool {
        matches!(self.role(relation), Role::Attribute(owner) if self.program.is_subtype(of, owner))
    }

    /// The kinds that declare ids of this type, in order.
    pub(super) fn kinds(&self, ty: TypeId) -> impl Iterator<Item = RelationId> {
        self.program.relation_ids().filter(move |&relation| {
            matches!(self.role(relation), Role::Kind(id) if self.program.is_subtype(id, ty))
        })
    }

    /// The names that may be the key of a fact, in order.
    pub(super) fn row_names(&self) -> impl Iterator<Item = &'p str> {
        self.program
            .relation_ids()
            .filter(|&relation| matches!(self.role(relation), Role::Kind(_) | Role::Row))
            .map(|relation| self.name(relation))
    }
}

fn content(program: &Program, ty: TypeId) -> Content {
    match program.ty(ty).primitive {
        Primitive::Number => match program.scale(ty) {
            Some(Scale::Days) => Content::Date,
            Some(Scale::Minutes) => Content::Time,
            None => Content::Number,
        },
        Primitive::Unsigned => Content::Unsigned,
        Primitive::Symbol if program.is_id_type(ty) => Content::Id,
        Primitive::Symbol => Content::Text,
    }
}
