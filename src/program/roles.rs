//! What each input relation is in a facts file: a kind, an attribute or a row.

use crate::program::TypeId;

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

/// Placeholder until the facts loader lands.
pub(super) fn assign(_: &[crate::program::Type], _: &mut [crate::program::Relation]) -> Vec<crate::diagnostic::Diagnostic> {
    Vec::new()
}
