//! The rows of a sheet, one after the other, as facts.

use jsonc_parser::ast::{Object, ObjectProp, ObjectPropName, StringLit, Value as Json};
use jsonc_parser::common::Range;
use rustc_hash::FxHashMap;

use crate::book::{CellText, RowText, unescaped};
use crate::diagnostic::{Diagnostic, Span, nearest, quoted};
use crate::facts::choice::choice;
use crate::facts::row::Reader;
use crate::facts::sheets::cells::Form;
use crate::facts::sheets::columns::{self, Header, Sheet, SheetRole};
use crate::facts::sheets::ids::MadeIds;
use crate::facts::sheets::{help, member, range_of};
use crate::program::{RelationId, Role};

/// How many rows are read as one part of a sheet, beside others.
const PART: usize = 1024;

/// What is known of a sheet while its rows are read.
#[derive(Clone)]
struct Rows<'s, 't> {
    sheet: &'s Sheet<'t>,
    role: SheetRole,
    header: &'s Header<'t>,
    names: Vec<&'s str>,
    kinds: Vec<RelationId>,
    default: Option<RelationId>,
    kind_column: Option<u32>,
    /// The columns of the row that is read now whose cells have no value that can be read.
    failed: Vec<String>,
    /// By kind and column: how its cells are read.
    forms: FxHashMap<(RelationId, u32), Form>,
}

impl Reader<'_, '_, '_> {
    /// Reads a sheet below its header.
    pub(super) fn rows(
        &mut self,
        sheet: &Sheet<'_>,
        role: SheetRole,
        header: &Header<'_>,
        (all, made): (&[Sheet<'_>], &mut Option<MadeIds>),
    ) {
        self.header(sheet, role, header);
        let kinds = columns::kinds(self.record.layout, role);
        let default = columns::default_kind(self.record.layout, &kinds);
        let is_kind = |(name, _): &(String, CellText<'_>)| columns::names_kind(role, name);
        let mut kind_columns = header.columns.iter().filter(|(_, column)| is_kind(column));
        let kind_column = kind_columns.next().map(|(&column, _)| column);
        let failed = Vec::new();
        let (forms, names) = (FxHashMap::default(), columns::names(self.record.layout, role));
        let mut rows =
            Rows { sheet, role, header, names, kinds, default, kind_column, failed, forms };
        let below = sheet.text.rows().filter(|row| row.number > header.row);
        let below: Vec<RowText<'_>> = below.collect();
        let is_read =
            below.len() > PART && self.record.collected.is_none() && self.parts(&rows, &below);
        if !is_read {
            let made = made.get_or_insert_with(|| MadeIds::new(self.record.layout, all));
            self.part(&mut rows, &below, made);
        }
    }

    /// Reads the rows of a large sheet side by side; not if some need an id that others do not have.
    fn parts(&mut self, rows: &Rows<'_, '_>, below: &[RowText<'_>]) -> bool {
        let (text, zone) = (self.text, self.zone);
        let parts: Vec<&[RowText<'_>]> = below.chunks(PART).collect();
        self.side_by_side(&parts, |record, part| {
            let mut reader = Reader::new(record, text, zone);
            let mut made = MadeIds::default();
            reader.part(&mut rows.clone(), part, &mut made);
            (!made.is_missed).then_some(reader.uses_zone)
        })
    }

    fn part<'t>(&mut self, rows: &mut Rows<'_, 't>, part: &[RowText<'t>], made: &mut MadeIds) {
        for &row in part {
            if self.record.is_full() {
                return;
            }
            let says = |cell: CellText<'_>| !cell.meaning().trim().is_empty();
            // A header that is repeated says nothing new.
            if row.cells().any(says) && !is_header(row, rows.header) {
                self.row(rows, row, made);
            }
        }
    }

    /// What is wrong with the header: names that mean nothing although something stands below them, and
    /// names that stand there twice.
    fn header(&mut self, sheet: &Sheet<'_>, role: SheetRole, header: &Header<'_>) {
        let names = columns::names(self.record.layout, role);
        let mut seen: FxHashMap<&str, Span> = FxHashMap::default();
        for (&column, (name, cell)) in &header.columns {
            let span = self.span_of(cell);
            let is_known = names.contains(&name.as_str()) || columns::names_kind(role, name);
            if columns::is_remark(name) || name.is_empty() {
                continue;
            }
            if let Some(&earlier) = seen.get(name.as_str()) {
                let message = format!("two columns are called {}", quoted(name));
                let mistake = Diagnostic::error("column-twice", message).at(span, "again");
                self.record
                    .report(mistake.at(earlier, "first").help("rename or delete one of them"));
            } else if !is_known && is_used(sheet, header, column) {
                let message = format!("{} has no column {}", quoted(&sheet.name), quoted(name));
                let mut offered = names.clone();
                offered.retain(|name| !columns::is_nested(self.record.layout, role, name));
                let more = match &sheet.mapping {
                    Some(file) => help::of_mapping(file, cell),
                    None => "a column whose name begins with `#` is not read".to_owned(),
                };
                let help = format!("{}\n{more}", choice(name, &offered, "columns of this sheet"));
                let mistake = Diagnostic::error("unknown-column", message);
                self.record.report(mistake.at(span, "").help(help));
            }
            seen.entry(name.as_str()).or_insert(span);
        }
    }

    fn row<'t>(&mut self, rows: &mut Rows<'_, 't>, row: RowText<'t>, made: &mut MadeIds) {
        let before = self.record.len();
        rows.failed.clear();
        match rows.role {
            SheetRole::Group(..) | SheetRole::Kind(_) => {
                let Some((relation, key)) = self.kind_of(rows, row) else { return };
                self.kind_of_row(rows, (relation, key), row, made);
            }
            SheetRole::Plain(relation) => {
                let object = self.object(rows, relation, row);
                self.collect(relation, &object, false);
                let range = self.row_span(row);
                let name = self.record.layout.name(relation);
                self.plain_row(relation, &member(name, &object, first_cell(range, row), range));
            }
            SheetRole::Attribute(relation) => self.attribute_row(rows, relation, row),
            SheetRole::Case => {}
        }
        let (header, sheet) = (rows.header, rows.sheet);
        let mapping = sheet.mapping.as_deref();
        let place = help::RowPlace { header, row: row.number, sheet: &sheet.name, mapping };
        // That a cell has no value is told already.
        let is_told = |name: &str| rows.failed.iter().any(|failed| failed == name);
        self.record.retain_mistakes(before, |mistake| {
            let names = mistake.message.split('`').skip(3).step_by(2);
            mistake.code != "missing-column" || !names.clone().all(is_told)
        });
        for mistake in self.record.mistakes_from(before) {
            help::for_cells(mistake, &place);
        }
    }

    /// The kind of a row, and where that stands.
    fn kind_of(&mut self, rows: &Rows<'_, '_>, row: RowText<'_>) -> Option<(RelationId, Span)> {
        let layout = self.record.layout;
        let cell = row.cells().find(|cell| Some(cell.column) == rows.kind_column);
        let word = cell.map(|cell| columns::normal(&unescaped(cell.meaning())));
        let names: Vec<&str> = rows.kinds.iter().map(|&kind| layout.name(kind)).collect();
        let span = cell.map_or_else(|| self.row_span(row), |cell| self.span_of(&cell));
        let column = match rows.role {
            SheetRole::Group(_, column) => column,
            _ => "kind",
        };
        match word.as_deref().filter(|word| !word.is_empty()) {
            None => {
                if let Some(kind) = rows.default {
                    return Some((kind, first_cell(span, row)));
                }
                self.kind_missing(rows, row, (column, &names));
            }
            Some(word) => {
                if let Some(at) = names.iter().position(|name| *name == word) {
                    return Some((rows.kinds[at], span));
                }
                let message = format!("{} is no {column}", quoted(word));
                let mut help = choice(word, &names, "words that fit here");
                if let Some(file) = &rows.sheet.mapping {
                    let written = cell.map(|cell| unescaped(cell.meaning())).unwrap_or_default();
                    help.push_str(&help::value_in(file, written.trim()));
                }
                let mistake = Diagnostic::error("unknown-kind", message);
                self.record.report(mistake.at(span, "").help(help));
                // The other cells are read as those of the kind that was meant, so that what is wrong with
                // them is told, too.
                if let Some(meant) = self.meant_kind(rows, word, &names) {
                    return Some((meant, span));
                }
            }
        }
        // What was meant to be declared is no second mistake where it is referred to.
        self.forgive_row(rows, row);
        None
    }

    /// A row does not say of which kind it is, and several may be meant.
    fn kind_missing(
        &mut self,
        rows: &Rows<'_, '_>,
        row: RowText<'_>,
        (column, kinds): (&str, &[&str]),
    ) {
        let cell = help::at(rows.header, column, row.number);
        let what = match &rows.sheet.mapping {
            Some(file) if cell.is_empty() => format!("{}\n", help::column_in(file, &[column])),
            _ => format!("fill in `{column}`{cell}: "),
        };
        let help = format!("{what}{}", choice("", kinds, "words that fit here"));
        let message = format!("this row does not say its {column}");
        let mistake = Diagnostic::error("kind-missing", message);
        let span = first_cell(self.row_span(row), row);
        self.record.report(mistake.at(span, "").help(help));
    }

    /// The kind that a word was meant to be, if one is near or all have the same keys.
    fn meant_kind(&self, rows: &Rows<'_, '_>, word: &str, names: &[&str]) -> Option<RelationId> {
        let layout = self.record.layout;
        let near = nearest(word, names.iter().copied());
        let meant = near.and_then(|near| names.iter().position(|name| *name == near));
        let has_same_keys =
            |two: &[RelationId]| layout.key_names(two[0]).eq(layout.key_names(two[1]));
        let are_alike = rows.kinds.windows(2).all(has_same_keys);
        rows.kinds.get(meant.or(are_alike.then_some(0))?).copied()
    }

    fn forgive_row(&mut self, rows: &Rows<'_, '_>, row: RowText<'_>) {
        let id = rows.header.column("id");
        let id = row.cells().find(|cell| Some(cell.column) == id);
        let texts = id.into_iter().chain(row.cells()).map(|cell| unescaped(cell.meaning()));
        let texts: Vec<String> = texts.map(|text| text.trim().to_owned()).collect();
        // Others may name the row by its id or by its words.
        texts.iter().for_each(|text| self.forgive(text));
    }

    fn kind_of_row<'t>(
        &mut self,
        rows: &mut Rows<'_, 't>,
        (relation, key): (RelationId, Span),
        row: RowText<'t>,
        made: &mut MadeIds,
    ) {
        let layout = self.record.layout;
        let mut object = self.object(rows, relation, row);
        let mut has_own_id = true;
        if let (Json::Object(object), Role::Kind(ty)) = (&mut object, layout.role(relation))
            && !object.properties.iter().any(|property| property.name.as_str() == "id")
        {
            let range = Range { start: key.start as usize, end: key.end as usize };
            let id = made.id(layout, ty, relation, object);
            object.properties.insert(0, property("id", range, text(id, range)));
            has_own_id = false;
        }
        self.collect(relation, &object, has_own_id);
        let whole = self.row_span(row);
        self.kind_row(relation, &member(layout.name(relation), &object, key, whole));
    }

    /// Keeps a row as JSON, where that is asked for.
    fn collect(&mut self, relation: RelationId, object: &Json<'_>, has_own_id: bool) {
        if let (Some(collected), Json::Object(object)) = (&mut self.record.collected, object) {
            collected.row(relation, object, has_own_id);
        }
    }

    /// What a sheet of an attribute says of the id in its first column.
    fn attribute_row<'t>(
        &mut self,
        rows: &mut Rows<'_, 't>,
        relation: RelationId,
        row: RowText<'t>,
    ) {
        let layout = self.record.layout;
        let owner = layout.key_names(relation).next().unwrap_or_default();
        let object = self.object(rows, relation, row);
        let Json::Object(mut object) = object else { return };
        let at = object.properties.iter().position(|property| property.name.as_str() == owner);
        let Some(at) = at else {
            let message = format!("this row does not say of which `{owner}` it is");
            let help = format!("fill in `{owner}`{}", help::at(rows.header, owner, row.number));
            let mistake = Diagnostic::error("owner-missing", message);
            let span = self.row_span(row);
            return self.record.report(mistake.at(first_cell(span, row), "").help(help));
        };
        let id = object.properties.remove(at).value;
        self.record.collected.iter_mut().for_each(|it| it.attribute(relation, &id, &object));
        let whole = self.row_span(row);
        self.attribute_of(relation, &id, object, whole);
    }

    /// The cells of a row as an object of the keys of a relation.
    fn object<'s, 't>(
        &mut self,
        rows: &mut Rows<'s, 't>,
        relation: RelationId,
        row: RowText<'t>,
    ) -> Json<'s> {
        let layout = self.record.layout;
        let mut properties = Vec::new();
        let header = rows.header;
        for cell in row.cells().filter(|cell| Some(cell.column) != rows.kind_column) {
            let Some((name, _)) = header.columns.get(&cell.column) else {
                self.no_column(&cell);
                continue;
            };
            let is_owner = matches!(rows.role, SheetRole::Attribute(_));
            let form = *rows.forms.entry((relation, cell.column)).or_insert_with(|| {
                if is_owner {
                    attribute_form(layout, relation, name)
                } else {
                    Form::of(layout, relation, name)
                }
            });
            // The header says what is wrong with a column that nothing has.
            let is_known = || rows.names.contains(&name.as_str());
            if form == Form::Unknown && !is_known() {
                continue;
            }
            if form == Form::Nested {
                self.nested(&cell, name);
                continue;
            }
            let before = self.record.len();
            if let Some(value) = self.cell(&cell, form) {
                let range = Range { start: cell.start, end: cell.end() };
                properties.push(property(name, range, value));
            } else if self.record.len() > before {
                rows.failed.push(name.clone());
            }
        }
        Json::Object(Object { range: range_of(row), properties })
    }

    fn no_column(&mut self, cell: &CellText<'_>) {
        if cell.meaning().trim().is_empty() {
            return;
        }
        let message = "this stands below no header".to_owned();
        let help =
            "name the column, with `#` at the beginning if it is a remark, or delete the cell";
        let span = self.span_of(cell);
        self.record
            .report(Diagnostic::error("cell-without-column", message).at(span, "").help(help));
    }

    fn nested(&mut self, cell: &CellText<'_>, name: &str) {
        if cell.meaning().trim().is_empty() {
            return;
        }
        let layout = self.record.layout;
        let keys: Vec<&str> =
            layout.relation(name).map(|id| layout.key_names(id).collect()).unwrap_or_default();
        let message = format!("`{name}` has more to say than one cell holds");
        let help = format!("make a sheet `{name}` with the columns `{}`", keys.join("`, `"));
        let span = self.span_of(cell);
        self.record.report(Diagnostic::error("sheet-of-its-own", message).at(span, "").help(help));
    }

    fn row_span(&self, row: RowText<'_>) -> Span {
        let range = range_of(row);
        Span::new(self.text.source, range.start, range.end)
    }
}

/// How the cells of a column are read in the sheet of an attribute: nothing is divided there.
fn attribute_form(
    layout: &crate::facts::layout::Layout<'_>,
    relation: RelationId,
    name: &str,
) -> Form {
    let keys = layout.program.keys(relation);
    let key = keys.iter().find(|key| key.name == name);
    key.map_or_else(
        || Form::of(layout, relation, name),
        |key| {
            let ty = layout.program.relation(relation).columns[key.column].ty;
            Form::One(layout.content(ty), key.pair.is_some())
        },
    )
}

/// The first cell of a row, to point at.
fn first_cell(whole: Span, row: RowText<'_>) -> Span {
    let first = row.cells().next();
    first.map_or(whole, |cell| Span::new(whole.source, cell.start, cell.end()))
}

fn is_header(row: RowText<'_>, header: &Header<'_>) -> bool {
    row.cells().all(|cell| {
        let column = header.columns.get(&cell.column);
        column.is_some_and(|(name, _)| *name == columns::normal(&unescaped(cell.meaning())))
    })
}

/// Whether something stands below the header of a column.
fn is_used(sheet: &Sheet<'_>, header: &Header<'_>, column: u32) -> bool {
    let below = sheet.text.rows().filter(|row| row.number > header.row);
    below
        .flat_map(RowText::cells)
        .any(|cell| cell.column == column && !cell.meaning().trim().is_empty())
}

fn property<'v>(name: &'v str, range: Range, value: Json<'v>) -> ObjectProp<'v> {
    let name = ObjectPropName::String(StringLit { range, value: name.into() });
    ObjectProp { range, name, value }
}

fn text<'v>(text: String, range: Range) -> Json<'v> {
    Json::StringLit(StringLit { range, value: text.into() })
}
