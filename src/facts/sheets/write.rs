//! The document of a facts file as the rows of sheets.

use serde_json::{Map, Value as Json};

use crate::facts::layout::{Content, Layout};
use crate::facts::sheets::CASE_SHEET;
use crate::facts::sheets::cells::{BETWEEN_VALUES, EMPTY_TEXT, Form};
use crate::facts::sheets::columns::{self, SheetRole};
use crate::facts::sheets::plan::{SheetPlan, sheet_plans};
use crate::program::{NOTE, Program, RelationId, Role};

/// A cell that is to be written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum CellValue {
    /// Nothing.
    #[default]
    Empty,
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// TRUE.
    Yes,
}

/// A sheet with its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FilledSheet {
    /// What it is, and its columns.
    pub plan: SheetPlan,
    /// The rows, each as wide as there are columns.
    pub rows: Vec<Vec<CellValue>>,
}

/// The sheets of a document that is a facts file without mistakes, in order: those that most cases need,
/// and those that this one needs.
#[must_use]
pub fn filled_sheets(program: &Program, document: &Json) -> Vec<FilledSheet> {
    let layout = Layout::new(program);
    let empty = |plan| FilledSheet { plan, rows: Vec::new() };
    let sheets = sheet_plans(program).into_iter().map(empty).collect();
    let mut filler = Filler { layout: &layout, sheets };
    if let Json::Object(document) = document {
        filler.head(document);
        for fact in document.get("facts").and_then(Json::as_array).into_iter().flatten() {
            filler.fact(fact);
        }
    }
    filler.sheets.retain(|sheet| sheet.plan.is_usual || !sheet.rows.is_empty());
    filler.sheets
}

struct Filler<'l, 'p> {
    layout: &'l Layout<'p>,
    sheets: Vec<FilledSheet>,
}

impl Filler<'_, '_> {
    fn head(&mut self, document: &Map<String, Json>) {
        for (key, value) in document {
            match (key.as_str(), value) {
                ("facts" | "$schema", _) => {}
                (_, Json::Array(list)) => {
                    list.iter().for_each(|value| self.case_row(key, &text(value)));
                }
                _ => self.case_row(key, &text(value)),
            }
        }
    }

    fn case_row(&mut self, key: &str, value: &str) {
        let cells = [("key", key), ("value", value)];
        let cells = cells.map(|(name, text)| (name.to_owned(), CellValue::Text(text.to_owned())));
        self.add(CASE_SHEET, cells.into());
    }

    fn fact(&mut self, fact: &Json) {
        let Some(fact) = fact.as_object() else { return };
        let mut facts = fact.iter().filter(|(key, _)| *key != NOTE);
        let Some((name, row)) = facts.next() else {
            fact.values().for_each(|value| self.case_row(NOTE, &text(value)));
            return;
        };
        let (Some(relation), Some(row)) = (self.layout.relation(name), row.as_object()) else {
            return;
        };
        match self.layout.role(relation) {
            Role::Kind(_) => self.kind_row(relation, row),
            _ => self.plain_row(name, relation, row),
        }
    }

    fn plain_row(&mut self, sheet: &str, relation: RelationId, row: &Map<String, Json>) {
        let cells = row.iter().map(|(name, value)| {
            let content = self.content(relation, name).unwrap_or(Content::Text);
            (name.clone(), one(value, content))
        });
        let cells = cells.collect();
        self.add(sheet, cells);
    }

    fn kind_row(&mut self, relation: RelationId, row: &Map<String, Json>) {
        let name = self.layout.name(relation);
        let Some((sheet, role)) = self.sheet_of(relation) else { return };
        let mut cells = Vec::new();
        if let SheetRole::Group(_, column) = role {
            cells.push((column.to_owned(), CellValue::Text(name.to_owned())));
        }
        let id = row.get("id").map(text).unwrap_or_default();
        for (key, value) in row {
            match Form::of(self.layout, relation, key) {
                Form::One(content, _) => cells.push((key.clone(), one(value, content))),
                Form::Several(content, _) => match several(value, content) {
                    Some(cell) => cells.push((key.clone(), cell)),
                    None => self.attribute_rows(key, &id, value),
                },
                Form::Flag => {
                    let holds = !value.as_array().is_some_and(Vec::is_empty);
                    cells.extend(holds.then(|| (key.clone(), CellValue::Yes)));
                }
                Form::Nested => self.attribute_rows(key, &id, value),
                Form::Remark | Form::Unknown => {
                    cells.push((key.clone(), CellValue::Text(text(value))));
                }
            }
        }
        self.add(&sheet, cells);
    }

    /// The values of an attribute that no cell of the row holds, as rows of a sheet of its own.
    fn attribute_rows(&mut self, name: &str, id: &str, value: &Json) {
        let Some(relation) = self.layout.relation(name) else { return };
        let owner = self.layout.key_names(relation).next().unwrap_or_default().to_owned();
        let list = match value {
            Json::Array(list) => list.as_slice(),
            one => std::slice::from_ref(one),
        };
        for value in list {
            let mut cells = vec![(owner.clone(), CellValue::Text(id.to_owned()))];
            match (value, self.layout.keys(relation)) {
                (Json::Object(members), _) => {
                    for (key, value) in members {
                        let content = self.content(relation, key).unwrap_or(Content::Text);
                        cells.push((key.clone(), one(value, content)));
                    }
                }
                (value, [key]) => {
                    let content = self.content(relation, &key.name).unwrap_or(Content::Text);
                    cells.push((key.name.clone(), one(value, content)));
                }
                _ => {}
            }
            self.add(name, cells);
        }
    }

    fn content(&self, relation: RelationId, name: &str) -> Option<Content> {
        let keys = self.layout.program.keys(relation);
        let key = keys.iter().find(|key| key.name == name)?;
        Some(self.layout.content(self.layout.program.relation(relation).columns[key.column].ty))
    }

    /// The sheet that holds rows of a kind.
    fn sheet_of(&self, kind: RelationId) -> Option<(String, SheetRole)> {
        let mut roles = self.sheets.iter().filter_map(|sheet| {
            let role = columns::role_by_name(self.layout, &sheet.plan.name)?;
            Some((sheet.plan.name.clone(), role))
        });
        roles.find(|(_, role)| columns::kinds(self.layout, *role).contains(&kind))
    }

    fn add(&mut self, sheet: &str, cells: Vec<(String, CellValue)>) {
        let Some(sheet) = self.sheets.iter_mut().find(|it| it.plan.name == sheet) else { return };
        let mut row = vec![CellValue::Empty; sheet.plan.columns.len()];
        for (name, cell) in cells {
            if let Some(at) = sheet.plan.columns.iter().position(|column| column.name == name) {
                row[at] = cell;
            }
        }
        sheet.rows.push(row);
    }
}

/// A value without more to it, as a text.
fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        other => other.to_string(),
    }
}

fn one(value: &Json, content: Content) -> CellValue {
    match (value, content) {
        (Json::String(text), Content::Text) if text.is_empty() => {
            CellValue::Text(EMPTY_TEXT.to_owned())
        }
        (Json::Number(number), _) => {
            // A cell keeps a number as a fraction of 53 bits.
            const EXACT: i64 = 1 << 53;
            match number.as_i64() {
                Some(exact) if exact.abs() < EXACT => CellValue::Number(exact),
                _ => CellValue::Text(number.to_string()),
            }
        }
        _ => CellValue::Text(text(value)),
    }
}

/// The values of an attribute in one cell, unless one cell does not hold them.
fn several(value: &Json, content: Content) -> Option<CellValue> {
    let Json::Array(list) = value else {
        let is_divided = content != Content::Text && text(value).contains(BETWEEN_VALUES);
        return (!is_divided).then(|| one(value, content));
    };
    match &list[..] {
        [] => Some(CellValue::Empty),
        [only] => several(only, content),
        _ if content == Content::Text => None,
        _ => {
            let texts: Vec<String> = list.iter().map(text).collect();
            let is_plain =
                |text: &String| !text.contains(BETWEEN_VALUES) && !text.trim().is_empty();
            texts.iter().all(is_plain).then(|| CellValue::Text(texts.join("; ")))
        }
    }
}
