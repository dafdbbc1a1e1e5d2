//! What a mapping and a book do not say of each other: nothing is left out without a word.

use crate::{Book, Cell, Mapping, Sheet};

/// What is in a mapping or in its book, and not in the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Gaps {
    /// Columns of the mapping that the sheet does not have.
    pub missing: Vec<String>,
    /// Columns of the sheet that the mapping does not name, with their numbers, from 0.
    pub unnamed: Vec<(String, u32)>,
    /// All columns of the sheet that have a name.
    pub headers: Vec<String>,
    /// Other sheets with something in them.
    pub sheets: Vec<String>,
}

impl Mapping {
    /// What the book does not have, and what it has besides; nothing if no column is one of the mapping's.
    #[must_use]
    pub fn gaps(&self, book: &Book) -> Gaps {
        let mut shown = book.sheets.iter().filter(|sheet| !sheet.is_hidden);
        let about = shown.clone().position(|sheet| self.is_about(&sheet.name));
        let sheet = about.and_then(|at| shown.clone().nth(at));
        let Some((sheet, header)) = sheet.and_then(|it| Some((it, self.header_of(it)?))) else {
            return Gaps::default();
        };
        let name = |cell: &Cell| (cell.value.text().trim().to_owned(), cell.column);
        let cells = sheet.rows[header].cells.iter().map(name);
        let named: Vec<(String, u32)> = cells.filter(|(name, _)| !name.is_empty()).collect();
        let is_same = |one: &str, other: &str| {
            one == other || (self.ignores_case && one.to_lowercase() == other.to_lowercase())
        };
        let is_missing = |column: &&String| !named.iter().any(|(name, _)| is_same(name, column));
        let is_unnamed = |(name, column): &&(String, u32)| {
            let is_remark = name.starts_with('#') || self.keeps_others;
            !is_remark && self.column_of(name).is_none() && is_used(sheet, header, *column)
        };
        let has_more = |other: &&Sheet| other.name != sheet.name && !other.rows.is_empty();
        Gaps {
            missing: self.columns.keys().filter(is_missing).cloned().collect(),
            unnamed: named.iter().filter(is_unnamed).cloned().collect(),
            sheets: shown.by_ref().filter(has_more).map(|it| it.name.clone()).collect(),
            headers: named.into_iter().map(|(name, _)| name).collect(),
        }
    }
}

/// Whether something stands below the header of a column.
fn is_used(sheet: &Sheet, header: usize, column: u32) -> bool {
    sheet.rows[header + 1..].iter().any(|row| row.cells.iter().any(|it| it.column == column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_one_of_them_has_is_told() {
        let map = "[column]\n\"Who said\" = \"by\"\n\"Wordz\" = \"quote\"\n\"Row\" = \"\"\n";
        let mapping = Mapping::parse(map).expect("a mapping");
        let csv = "Row,Who said,Words,Left,#mine\n1,Peskov,No,,x\n";
        let gaps = mapping.gaps(&crate::read(csv.as_bytes()).expect("a table"));
        assert_eq!(gaps.missing, ["Wordz"]);
        assert_eq!(gaps.unnamed, [("Words".to_owned(), 2)]);
        assert_eq!(gaps.headers.len(), 5);
        let none = mapping.gaps(&crate::read(b"a,b\n1,2\n").expect("a table"));
        assert_eq!(none, Gaps::default());
    }
}
