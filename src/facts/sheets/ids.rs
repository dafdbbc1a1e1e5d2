//! Ids of rows that name none: made of what stands in the row, so that they stay the same when others are
//! added, moved or sorted. Where the words of a row may be those of another one, a few letters stand for
//! all that is in it.

use jsonc_parser::ast::{Object, Value as Json};
use rustc_hash::{FxHashMap, FxHashSet};

use crate::book::unescaped;
use crate::facts::layout::Layout;
use crate::facts::sheets::columns::{self, Sheet, SheetRole};
use crate::program::{RelationId, TypeId};

/// The longest id that is made, in letters.
const LONGEST: usize = 48;

/// The most letters of a speaker in the id of a statement.
const LONGEST_SPEAKER: usize = 24;

/// How many letters stand for all that is in a row.
const MARK: usize = 4;

/// The letters of a mark: without vowels, they make no words.
const LETTERS: &[u8; 28] = b"23456789bcdfghjkmnpqrstvwxyz";

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

    /// An id for a row: of its text or name, or of who spoke when with a mark for the rest, or of its kind
    /// and what it is about.
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
        unique(&made(layout, relation, row), taken)
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

/// What a row says under a key, as one text.
fn said(row: &Object<'_>, name: &str) -> Option<String> {
    let text = |value: &Json<'_>| match value {
        Json::StringLit(literal) => Some(literal.value.to_string()),
        Json::NumberLit(literal) => Some(literal.value.to_owned()),
        _ => None,
    };
    match &row.properties.iter().find(|it| it.name.as_str() == name)?.value {
        Json::Array(list) => {
            let mut texts: Vec<String> = list.elements.iter().filter_map(text).collect();
            texts.sort();
            Some(texts.join("; "))
        }
        value => text(value),
    }
}

/// What a row is called if no other is called so.
fn made(layout: &Layout<'_>, relation: RelationId, row: &Object<'_>) -> String {
    let text = |name: &str| said(row, name);
    if let Some(text) = text("name").or_else(|| text(&layout.text_column(relation)?.name)) {
        return slug(&text);
    }
    if let (Some(by), Some(on)) = (text("by"), text("on")) {
        // One speaker may say several things on a day: what, when and where tells them apart, and each
        // keeps its id when another one comes.
        let [what, via] = ["what", "via"].map(|name| text(name).unwrap_or_default());
        let whole = [layout.name(relation), &what, &by, &via, &on].join("\n");
        let day: String = on.chars().take(10).collect();
        let (by, day) = (hyphenated(&by), hyphenated(&day));
        return format!("{}-{day}-{}", whole_words(&by, LONGEST_SPEAKER), mark(&whole));
    }
    let keys = layout.keys(relation).iter();
    let values: Vec<String> = keys.filter_map(|key| text(&key.name)).collect();
    slug(&format!("{} {}", layout.name(relation), values.join(" ")))
}

/// Letters and digits in small letters, with hyphens between; what is too long ends in a mark for all of
/// it.
pub(super) fn slug(text: &str) -> String {
    let whole = hyphenated(text);
    if whole.chars().count() <= LONGEST {
        return whole;
    }
    format!("{}-{}", cut(&whole, LONGEST - MARK - 1), mark(&whole))
}

fn hyphenated(text: &str) -> String {
    let mut out = String::new();
    for character in text.to_lowercase().chars() {
        if character.is_alphanumeric() {
            out.push(character);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let out = out.trim_end_matches('-');
    if out.is_empty() { "row".to_owned() } else { out.to_owned() }
}

/// The first letters of an id.
fn cut(text: &str, most: usize) -> &str {
    let end = text.char_indices().nth(most).map_or(text.len(), |(end, _)| end);
    text[..end].trim_end_matches('-')
}

/// The first words of an id, if more than one fits.
fn whole_words(text: &str, most: usize) -> &str {
    let first = cut(text, most);
    let is_cut = first.len() < text.len() && !text[first.len()..].starts_with('-');
    let words = first.rsplit_once('-').filter(|_| is_cut);
    words.map_or(first, |(words, _)| words)
}

/// A few letters that another text hardly has.
fn mark(text: &str) -> String {
    let hash = hmac_sha256::Hash::hash(text.as_bytes());
    let letter = |byte: &u8| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]);
    hash.iter().take(MARK).map(letter).collect()
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
        let long = ["word ".repeat(20), format!("{}other", "word ".repeat(20))].map(|it| slug(&it));
        assert!(long.iter().all(|it| it.chars().count() <= 48) && long[0] != long[1], "{long:?}");
    }

    #[test]
    fn of_a_long_name_whole_words_are_left() {
        assert_eq!(whole_words("sources-familiar-with-the-situation", 24), "sources-familiar-with");
        assert_eq!(whole_words("sources-familiar-with-it", 24), "sources-familiar-with-it");
        assert_eq!(whole_words("donaudampfschifffahrtsgesellschaft", 12), "donaudampfsc");
        assert_eq!(whole_words("sources-familiar-with-the", 21), "sources-familiar-with");
    }

    #[test]
    fn ids_are_unique() {
        let mut taken = FxHashSet::default();
        let ids = ["a", "a", "a-2", "a"].map(|id| unique(id, &mut taken));
        assert_eq!(ids, ["a", "a-2", "a-2-2", "a-3"]);
    }
}
