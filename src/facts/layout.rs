//! The program's declarations, arranged for reading facts: which key of a row is which column.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::program::{
    Clause, Key, NOTE, Operand, Primitive, Program, RelationId, RelationOrigin, Role, Scale, TypeId,
};
use crate::value::{Tuple, Value};
use crate::vocabulary;

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
    /// A text that is a record as it is written.
    Record,
    /// Any text.
    Text,
}

/// Names and keys of everything that a facts file may give.
pub(super) struct Layout<'p> {
    pub(super) program: &'p Program,
    names: FxHashMap<&'p str, RelationId>,
    keys: Vec<Vec<Key>>,
    roles: Vec<Role>,
    contents: Vec<Content>,
    reflexive: FxHashSet<&'p str>,
}

impl<'p> Layout<'p> {
    pub(super) fn new(program: &'p Program) -> Self {
        let declared = |id: &RelationId| program.relation(*id).origin == RelationOrigin::Declared;
        let names = program
            .relation_ids()
            .filter(declared)
            .map(|id| (program.relation(id).input_name(), id))
            .collect();
        let keys = program.relation_ids().map(|id| program.keys(id)).collect();
        let roles = program.relation_ids().map(|id| role(program, id)).collect();
        let contents = (0..program.types.len())
            .map(|index| content(program, TypeId::from_index(index)))
            .collect();
        Self { program, names, keys, roles, contents, reflexive: reflexive(program) }
    }

    /// Whether an id may name itself under this attribute.
    pub(super) fn is_reflexive(&self, relation: RelationId) -> bool {
        self.reflexive.contains(self.name(relation))
    }

    pub(super) fn content(&self, ty: TypeId) -> Content {
        self.contents[ty.index()]
    }

    /// The declared relation of this name, input or not.
    pub(super) fn relation(&self, name: &str) -> Option<RelationId> {
        self.names.get(name).copied()
    }

    /// What a relation is in a facts file; what is found by reading texts is not given there.
    pub(super) fn role(&self, relation: RelationId) -> Role {
        self.roles[relation.index()]
    }

    pub(super) fn name(&self, relation: RelationId) -> &'p str {
        self.program.relation(relation).input_name()
    }

    /// The keys of a row's object. An attribute's first column is the row's id and has none.
    pub(super) fn keys(&self, relation: RelationId) -> &[Key] {
        let keys = &self.keys[relation.index()];
        match self.role(relation) {
            Role::Attribute(_) => &keys[1..],
            _ => keys,
        }
    }

    /// The names of the keys of a relation, with that of the id that an attribute is of.
    pub(super) fn key_names(&self, relation: RelationId) -> impl Iterator<Item = &'p str> {
        let relation = self.program.relation(relation);
        let columns = relation.columns.iter().map(|column| column.name.as_str());
        let pairs: Vec<(usize, &'p str)> = (0..relation.columns.len())
            .filter_map(|at| Some((at, self.program.pair(relation, at)?.0)))
            .collect();
        let name = move |(at, name): (usize, &'p str)| {
            let is_second = pairs.iter().any(|(first, _)| first + 1 == at);
            let pair = pairs.iter().find(|(first, _)| *first == at);
            (!is_second).then(|| pair.map_or(name, |(_, name)| name))
        };
        columns.enumerate().filter_map(name)
    }

    /// The key of a kind that has a text beside its id, and nothing else: it can be told by the text.
    pub(super) fn text_column(&self, kind: RelationId) -> Option<&Key> {
        let [_, key] = self.keys(kind) else { return None };
        let ty = self.program.relation(kind).columns[key.column].ty;
        (matches!(self.role(kind), Role::Kind(_)) && self.content(ty) == Content::Text)
            .then_some(key)
    }

    /// All keys that may stand in a row: columns, attributes, and the one for remarks.
    pub(super) fn all_keys(&self, relation: RelationId) -> Vec<&str> {
        let mut keys: Vec<&str> = self.keys(relation).iter().map(|key| key.name.as_str()).collect();
        if let Role::Kind(ty) = self.role(relation) {
            keys.extend(self.attributes(ty).map(|id| self.name(id)));
        }
        if !keys.contains(&NOTE) {
            keys.push(NOTE);
        }
        keys
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
            matches!(self.role(relation), Role::Kind(id) if self.program.declares(id, ty))
        })
    }

    /// The ids of a closed vocabulary, sorted: each kind of the type consists of nothing but ids,
    /// and facts in the rules give some. The loader would take further ones; who writes facts
    /// should not invent any.
    pub(super) fn vocabulary(&self, ty: TypeId) -> Option<Vec<&'p str>> {
        let mut ids = Vec::new();
        for kind in self.kinds(ty) {
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

    fn ids_in_rules(&self, kind: RelationId) -> impl Iterator<Item = &'p str> {
        let program = self.program;
        let facts = program.clauses.iter().filter(move |clause| clause.head.relation == kind);
        let tuples = facts.filter(|fact| fact.body.is_empty()).filter_map(constant_tuple);
        tuples.map(|tuple| program.constants.text(tuple[0].presume_symbol()))
    }

    /// The names that may be the key of a fact, in order, without the words of closed vocabularies.
    pub(super) fn row_names(&self) -> impl Iterator<Item = &'p str> {
        let may_be_given = |relation: &RelationId| match self.role(*relation) {
            Role::Kind(ty) => self.vocabulary(ty).is_none(),
            role => role == Role::Row,
        };
        self.program.relation_ids().filter(may_be_given).map(|relation| self.name(relation))
    }
}

fn role(program: &Program, relation: RelationId) -> Role {
    let relation = program.relation(relation);
    let is_found = vocabulary::FOUND_IN_TEXTS.contains(&relation.name.as_str());
    if is_found { Role::Derived } else { relation.role }
}

fn content(program: &Program, ty: TypeId) -> Content {
    match program.ty(ty).primitive {
        Primitive::Number => match program.scale(ty) {
            Some(Scale::Days) => Content::Date,
            Some(Scale::Minutes) => Content::Time,
            None => Content::Number,
        },
        Primitive::Unsigned => Content::Unsigned,
        Primitive::Record => Content::Record,
        Primitive::Symbol if program.is_id_type(ty) => Content::Id,
        Primitive::Symbol => Content::Text,
    }
}

/// The texts that facts in the rules put into [`vocabulary::REFLEXIVE`].
fn reflexive(program: &Program) -> FxHashSet<&str> {
    let Some(id) = program.find_with_arity(vocabulary::REFLEXIVE, 1) else {
        return FxHashSet::default();
    };
    let facts = program.clauses.iter().filter(|clause| clause.head.relation == id);
    let tuples = facts.filter_map(constant_tuple);
    tuples.map(|tuple| program.constants.text(tuple[0].presume_symbol())).collect()
}

/// The tuple of a fact in the rules.
pub(super) fn constant_tuple(clause: &Clause) -> Option<Tuple> {
    let constant = |argument: &Option<Operand>| match argument {
        Some(Operand::Constant(value)) => Some(*value),
        _ => None,
    };
    let tuple: Tuple = clause.head.arguments.iter().map(constant).collect::<Option<_>>()?;
    matches!(tuple.first(), Some(Value::Symbol(_))).then_some(tuple)
}
