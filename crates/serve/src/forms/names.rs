//! The rows that a case has, looked up by what a person types.

use serde::Deserialize;
use serde_json::Value as Json;

use crate::forms::Forms;
use crate::store::json::FileRow;

/// A row that has an id.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct CaseRow {
    pub(crate) id: String,
    pub(crate) kind: String,
    /// Its name, or what it says.
    pub(crate) words: String,
    pub(crate) file: String,
    pub(crate) line: usize,
}

/// All rows of a case that have ids.
#[derive(Debug, Clone, Default)]
pub(crate) struct Rows(pub(crate) Vec<CaseRow>);

impl Rows {
    pub(crate) fn parse(rows: &Json) -> Self {
        Self(serde_json::from_value(rows.clone()).unwrap_or_default())
    }

    /// Adds rows of a file, each with its line, that are not among these and can be meant: those with an id.
    pub(crate) fn add(&mut self, rows: Vec<(FileRow, usize)>, forms: &Forms, file: &str) {
        for (FileRow { kind, keys }, line) in rows {
            let text = |key: &str| keys.get(key).and_then(Json::as_str);
            let (Some(id), Some(form)) = (text("id"), forms.get(&kind)) else { continue };
            if self.get(id).is_some() || form.declares.is_none() {
                continue;
            }
            let (id, file) = (id.to_owned(), file.to_owned());
            let words = form.name_key().and_then(text).unwrap_or(&id).to_owned();
            self.0.push(CaseRow { id, kind, words, file, line });
        }
    }

    pub(crate) fn get(&self, id: &str) -> Option<&CaseRow> {
        self.0.iter().find(|row| row.id == id)
    }

    /// The rows of these kinds.
    pub(crate) fn of<'r>(&'r self, kinds: &'r [String]) -> impl Iterator<Item = &'r CaseRow> {
        self.0.iter().filter(|row| kinds.contains(&row.kind))
    }

    /// The id that is meant by an id, or by words that only one row of these kinds has.
    pub(crate) fn meant<'r>(&'r self, kinds: &'r [String], typed: &str) -> Option<&'r str> {
        if let Some(row) = self.of(kinds).find(|row| row.id == typed) {
            return Some(&row.id);
        }
        let typed = compared(typed);
        let mut rows = self.of(kinds).filter(|row| compared(&row.words) == typed);
        match (rows.next(), rows.next()) {
            (Some(row), None) => Some(&row.id),
            _ => None,
        }
    }

    /// What a field shows for an id: its words if they mean it, too.
    pub(crate) fn shown(&self, kinds: &[String], id: &str) -> String {
        let row = self.of(kinds).find(|row| row.id == id);
        let row = row.filter(|row| self.meant(kinds, &row.words) == Some(id));
        row.map_or_else(|| id.to_owned(), |row| row.words.clone())
    }

    /// A new id made of these words.
    pub(crate) fn new_id(&self, words: &str, taken: &[String]) -> String {
        let mut stem = String::new();
        for letter in words.to_lowercase().chars() {
            if letter.is_alphanumeric() {
                stem.push(letter);
            } else if !stem.is_empty() && !stem.ends_with('-') {
                stem.push('-');
            }
            if stem.chars().count() >= LONGEST_ID && stem.ends_with('-') {
                break;
            }
        }
        let stem = stem.trim_end_matches('-');
        let stem = if stem.is_empty() { "x" } else { stem };
        let numbered = (2..).map(|number| format!("{stem}-{number}"));
        let mut ids = std::iter::once(stem.to_owned()).chain(numbered);
        ids.find(|id| self.is_free(id, taken)).unwrap_or_default()
    }

    /// The next number after those of ids such as `s4`.
    pub(crate) fn next_id(&self, letter: char, taken: &[String]) -> String {
        let number = |id: &str| id.strip_prefix(letter)?.parse::<u32>().ok();
        let known =
            self.0.iter().map(|row| row.id.as_str()).chain(taken.iter().map(String::as_str));
        let last = known.filter_map(number).max().unwrap_or(0);
        format!("{letter}{}", last.saturating_add(1))
    }

    pub(crate) fn is_free(&self, id: &str, taken: &[String]) -> bool {
        self.get(id).is_none() && !taken.iter().any(|it| it == id)
    }
}

/// From how many letters on an id ends with the next word.
const LONGEST_ID: usize = 24;

/// Words as they are compared: capitals, white space at the ends and a full stop do not count.
pub(crate) fn compared(words: &str) -> String {
    let words: Vec<&str> = words.split_whitespace().collect();
    words.join(" ").to_lowercase().trim_end_matches('.').to_owned()
}
