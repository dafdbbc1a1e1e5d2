//! Ids of rows that name none: made of what stands in the row, so that they stay the same when others are
//! added, moved or sorted.

use jsonc_parser::ast::{Object, Value as Json};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::book::unescaped;
use crate::facts::layout::Layout;
use crate::facts::sheets::columns::{self, Sheet, SheetRole};
use crate::program::{RelationId, TypeId};

/// The longest id that is made, in letters.
const LONGEST: usize = 48;

/// The ids of a book.
#[derive(Default)]
pub(super) struct MadeIds {
    /// Those that rows have, by root type, and those that were made; nothing where none may be made.
    taken: Option<Taken>,
    /// Whether one was to be made where none may be.
    pub(super) is_missed: bool,
}

type Taken = FxHashMap<TypeId, FxHashSet<String>>;

impl MadeIds {
    /// Knows the ids that the rows of these sheets have.
    pub(super) fn new(layout: &Layout<'_>, sheets: &[Sheet<'_>]) -> Self {
        let mut taken = Taken::default();
        for sheet in sheets {
            let (Some(role), Some(header)) = (sheet.role, &sheet.header) else { continue };
            let Some(root) = root(layout, role) else { continue };
            let ids = taken.entry(root).or_default();
            let column = header.column("id");
            let rows = sheet.text.rows().filter(|row| row.number > header.row);
            let cells = rows.filter_map(|row| row.cells().find(|it| Some(it.column) == column));
            ids.extend(cells.map(|cell| unescaped(cell.meaning()).trim().to_owned()));
        }
        Self { taken: Some(taken), is_missed: false }
    }

    /// An id for a row: of its text or name, or of who spoke when, or of its kind and what it is about.
    pub(super) fn id(
        &mut self,
        layout: &Layout<'_>,
        ty: TypeId,
        relation: RelationId,
        row: &Object<'_>,
    ) -> String {
        let Some(taken) = &mut self.taken else {
            self.is_missed = true;
            return String::new();
        };
        let taken = taken.entry(layout.program.root_type(ty)).or_default();
        unique(&slug(&words(layout, relation, row)), taken)
    }
}

/// The id, with a number behind it if it is taken.
pub(super) fn unique(id: &str, taken: &mut FxHashSet<String>) -> String {
    let mut candidate = id.to_owned();
    let mut number = 1_usize;
    while !taken.insert(candidate.clone()) {
        number += 1;
        candidate = format!("{id}-{number}");
    }
    candidate
}

/// What an id is made of.
fn words(layout: &Layout<'_>, relation: RelationId, row: &Object<'_>) -> String {
    let text = |name: &str| match &row.properties.iter().find(|it| it.name.as_str() == name)?.value
    {
        Json::StringLit(literal) => Some(literal.value.to_string()),
        Json::NumberLit(literal) => Some(literal.value.to_owned()),
        _ => None,
    };
    if let Some(text) = text("name").or_else(|| text(&layout.text_column(relation)?.name)) {
        return text;
    }
    let keys = layout.keys(relation).iter();
    let values: Vec<String> = keys.filter_map(|key| text(&key.name)).collect();
    if let (Some(by), Some(on)) = (text("by"), text("on")) {
        // The day is enough: what is said at one hour is most often said once that day.
        let day: String = on.chars().take(10).collect();
        return format!("{by} {day}");
    }
    format!("{} {}", layout.name(relation), values.join(" "))
}

/// Letters and digits in small letters, with hyphens between.
pub(super) fn slug(text: &str) -> String {
    let mut out = String::new();
    for character in text.to_lowercase().chars() {
        if out.chars().count() >= LONGEST {
            break;
        }
        if character.is_alphanumeric() {
            out.push(character);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let out = out.trim_end_matches('-');
    if out.is_empty() { "row".to_owned() } else { out.to_owned() }
}

fn root(layout: &Layout<'_>, role: SheetRole) -> Option<TypeId> {
    let kind = columns::kinds(layout, role).first().copied()?;
    match layout.role(kind) {
        crate::program::Role::Kind(ty) => Some(layout.program.root_type(ty)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_letters_and_digits() {
        assert_eq!(slug("  The Gazette, (2024)"), "the-gazette-2024");
        assert_eq!(slug("Дмитрий Песков"), "дмитрий-песков");
        assert_eq!(slug("“…”"), "row");
        assert_eq!(slug(&"word ".repeat(20)).chars().count(), 48);
    }

    #[test]
    fn ids_are_unique() {
        let mut taken = FxHashSet::default();
        let ids = ["a", "a", "a-2", "a"].map(|id| unique(id, &mut taken));
        assert_eq!(ids, ["a", "a-2", "a-2-2", "a-3"]);
    }
}
