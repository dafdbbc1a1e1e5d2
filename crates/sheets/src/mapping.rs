//! What the columns of a sheet of another design stand for, in a file beside it that a person edits.
//!
//! ```toml
//! dates = "day/month/year"        # how days are written
//!
//! [constant]
//! stance = "asserted"
//!
//! [column]
//! "Source" = "by"
//! "Verified?" = { to = "stance", values = { "yes" = "confirmed" } }
//! ```

use std::collections::BTreeMap;

use toml::Value as Toml;

use crate::{Book, Cell, Row, Sheet, Value};

/// A mapping, as its file says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Mapping {
    /// The sheet that it is about; the first one without it.
    pub sheet: Option<String>,
    /// The name of what the sheet becomes.
    pub becomes: Option<String>,
    /// How days are written as texts.
    pub dates: Option<DateOrder>,
    /// Values that every row has, by column.
    pub constants: Vec<(String, String)>,
    /// By the header of a column: what it stands for.
    pub columns: BTreeMap<String, MappedColumn>,
    /// Whether headers are compared without capitals.
    pub ignores_case: bool,
    /// Whether columns that are not named here stay as they are.
    pub keeps_others: bool,
    /// A row is left out that has none of these columns; all stay if none is named.
    pub needs_any_of: Vec<String>,
}

/// What a column stands for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MappedColumn {
    /// The column that it is; nothing if it is not read.
    pub to: String,
    /// A column that gets the domain of the address in this one.
    pub domain: Option<String>,
    /// What its values mean, by how they are written; others stay.
    pub values: BTreeMap<String, String>,
}

/// In which order a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// 7.11.2024
    DayMonthYear,
    /// 11/7/2024
    MonthDayYear,
    /// 2024/11/7
    YearMonthDay,
}

const ORDERS: [(&str, DateOrder); 3] = [
    ("day/month/year", DateOrder::DayMonthYear),
    ("month/day/year", DateOrder::MonthDayYear),
    ("year/month/day", DateOrder::YearMonthDay),
];

/// What is wrong in a mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MapError {
    /// What is wrong.
    pub message: String,
    /// Where in the text, in bytes, if that is known.
    pub span: Option<std::ops::Range<usize>>,
    /// What to type.
    pub help: String,
}

impl Mapping {
    /// Reads a mapping, or says everything that is wrong with it.
    pub fn parse(text: &str) -> Result<Self, Vec<MapError>> {
        let table: toml::Table = text.parse().map_err(|error: toml::de::Error| {
            let message = format!("this is no TOML: {}", error.message());
            vec![MapError { message, span: error.span(), help: EXAMPLE.to_owned() }]
        })?;
        let mut read = Reading { text, mapping: Self::default(), errors: Vec::new() };
        for (key, value) in &table {
            read.member(key, value);
        }
        if read.errors.is_empty() { Ok(read.mapping) } else { Err(read.errors) }
    }

    /// Whether the mapping is about a sheet of this name.
    #[must_use]
    pub fn is_about(&self, sheet: &str) -> bool {
        self.sheet.as_deref().is_none_or(|name| name == sheet)
    }

    /// The book that the mapping makes of one: its one sheet, with the columns renamed and the values
    /// replaced; each cell shows what stands in the file.
    #[must_use]
    pub fn apply(&self, book: Book) -> Book {
        let remarks = book.remarks;
        let mut sheets = book.sheets.into_iter().filter(|sheet| !sheet.is_hidden);
        let sheet = sheets.find(|sheet| self.is_about(&sheet.name));
        let sheets = sheet.map(|sheet| self.sheet(sheet).0).into_iter().collect();
        Book { sheets, remarks }
    }

    /// The place of the header of a sheet: the first row with a name that is here.
    pub(crate) fn header_of(&self, sheet: &Sheet) -> Option<usize> {
        let named = |cell: &Cell| self.column_of(&cell.value.text()).is_some();
        sheet.rows.iter().take(25).position(|row| row.cells.iter().any(named))
    }

    /// What the column of this header stands for: something, nothing, or it is not named.
    pub(crate) fn column_of(&self, header: &str) -> Option<&MappedColumn> {
        let header = header.trim();
        if !self.ignores_case {
            return self.columns.get(header);
        }
        let header = header.to_lowercase();
        self.columns.iter().find(|(name, _)| name.to_lowercase() == header).map(|(_, it)| it)
    }

    /// The sheet as the mapping has it, and how many rows are left out.
    #[must_use]
    pub fn sheet(&self, sheet: Sheet) -> (Sheet, usize) {
        let Some(header) = self.header_of(&sheet) else { return (sheet, 0) };
        let mut rows = sheet.rows;
        rows.drain(..header);
        let mut columns: BTreeMap<u32, MappedColumn> = BTreeMap::new();
        let mut next = 0;
        for cell in &rows[0].cells {
            next = next.max(cell.column + 1);
            let header = cell.value.text();
            let same = || MappedColumn { to: header.clone(), ..MappedColumn::default() };
            let found = self.column_of(&header).cloned();
            let column = found.or_else(|| self.keeps_others.then(same));
            if let Some(column) = column.filter(|column| !column.to.is_empty()) {
                columns.insert(cell.column, column);
            }
        }
        rows.iter_mut().for_each(|row| row.cells.retain(|it| columns.contains_key(&it.column)));
        for (index, row) in rows.iter_mut().enumerate() {
            for cell in &mut row.cells {
                match columns.get(&cell.column) {
                    Some(column) if index == 0 => rename(column, cell),
                    Some(column) => self.value(column, cell),
                    None => {}
                }
            }
        }
        next = add_domains(&columns, &mut rows, next);
        self.add_constants(&mut rows, next);
        let left_out = self.leave_out(&mut rows);
        let name = self.becomes.clone().unwrap_or(sheet.name);
        (Sheet { name, is_hidden: false, rows }, left_out)
    }

    /// Takes out the rows that have none of the columns that are needed.
    fn leave_out(&self, rows: &mut Vec<Row>) -> usize {
        let Some(header) = rows.first().filter(|_| !self.needs_any_of.is_empty()) else { return 0 };
        let is_needed = |cell: &&Cell| {
            let name = cell.value.text().trim().to_lowercase();
            self.needs_any_of.contains(&name)
        };
        let needed: Vec<u32> = header.cells.iter().filter(is_needed).map(|it| it.column).collect();
        let (before, header_row) = (rows.len(), header.number);
        rows.retain(|row| {
            row.number == header_row || row.cells.iter().any(|it| needed.contains(&it.column))
        });
        before - rows.len()
    }

    fn value(&self, column: &MappedColumn, cell: &mut Cell) {
        let text = cell.value.text();
        let meant = column.values.get(text.trim()).cloned();
        let meant = meant.or_else(|| match (&cell.value, self.dates) {
            (Value::Text(text), Some(order)) => order.iso(text.trim()),
            _ => None,
        });
        if let Some(meant) = meant {
            (cell.value, cell.shown) = (Value::Text(meant), Some(text));
        }
    }

    fn add_constants(&self, rows: &mut [Row], first: u32) {
        let Some((header, others)) = rows.split_first_mut() else { return };
        for (column, (name, value)) in (first..).zip(&self.constants) {
            let cell = |text: &str| Cell {
                column,
                value: Value::Text(text.to_owned()),
                shown: Some(String::new()),
            };
            header.cells.push(Cell { shown: None, ..cell(name) });
            for row in others.iter_mut().filter(|row| !row.cells.is_empty()) {
                row.cells.push(cell(value));
            }
        }
    }
}

/// Gives a header its new name.
fn rename(column: &MappedColumn, cell: &mut Cell) {
    let header = cell.value.text();
    if header != column.to {
        cell.shown = Some(header);
        cell.value = Value::Text(column.to.clone());
    }
}

/// Adds a column with the domain of each address, where that is asked for; the first column that is free
/// then.
fn add_domains(columns: &BTreeMap<u32, MappedColumn>, rows: &mut [Row], mut next: u32) -> u32 {
    for (&from, column) in columns {
        let Some(name) = &column.domain else { continue };
        let has_one = rows[0].cells.iter().any(|cell| cell.value.text() == *name);
        if has_one {
            continue;
        }
        for (index, row) in rows.iter_mut().enumerate() {
            let cell = row.cells.iter().find(|cell| cell.column == from);
            let value = match index {
                0 => Some(name.clone()),
                _ => cell.and_then(|cell| domain(&cell.value.text())),
            };
            if let Some(value) = value {
                let text = |cell: &Cell| cell.shown.clone().unwrap_or_else(|| cell.value.text());
                let shown = cell.map(text);
                row.cells.push(Cell { column: next, value: Value::Text(value), shown });
            }
        }
        next += 1;
    }
    next
}

/// `example.org` of `https://www.example.org/page`.
fn domain(address: &str) -> Option<String> {
    let rest = address.trim().split_once("://")?.1;
    let host = rest.split(['/', '?', '#', ':']).next()?.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (host.contains('.')).then(|| host.to_owned())
}

impl DateOrder {
    /// A day in this order, and a time of day behind it, in ISO 8601.
    fn iso(self, text: &str) -> Option<String> {
        let (day, clock) = text.split_once([' ', 'T']).map_or((text, ""), |(a, b)| (a, b.trim()));
        let parts: Vec<&str> = day.split(['/', '.', '-']).collect();
        let [a, b, c] = parts[..] else { return None };
        let (year, month, day) = match self {
            Self::DayMonthYear => (c, b, a),
            Self::MonthDayYear => (c, a, b),
            Self::YearMonthDay => (a, b, c),
        };
        let is_number = |text: &str| !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit());
        let is_day = year.len() == 4 && month.len() <= 2 && day.len() <= 2;
        if !(is_day && [year, month, day].into_iter().all(is_number)) {
            return None;
        }
        let clock = if clock.is_empty() { String::new() } else { format!("T{clock:0>5}") };
        Some(format!("{year}-{month:0>2}-{day:0>2}{clock}"))
    }
}

const EXAMPLE: &str = "a mapping has `[column]` with lines such as `\"Source\" = \"by\"`";

struct Reading<'t> {
    text: &'t str,
    mapping: Mapping,
    errors: Vec<MapError>,
}

impl Reading<'_> {
    fn member(&mut self, key: &str, value: &Toml) {
        match (key, value) {
            ("sheet", Toml::String(name)) => self.mapping.sheet = Some(name.clone()),
            ("becomes", Toml::String(name)) => self.mapping.becomes = Some(name.clone()),
            ("dates", Toml::String(order)) => self.dates(order),
            ("constant", Toml::Table(table)) => {
                for (name, value) in table {
                    if let Some(text) = text_of(value) {
                        self.mapping.constants.push((name.clone(), text));
                    } else {
                        self.error(name, format!("the constant `{name}` is a text or a number"));
                    }
                }
            }
            ("column", Toml::Table(table)) => {
                table.iter().for_each(|(name, value)| self.column(name, value));
            }
            ("sheet" | "becomes" | "dates" | "constant" | "column", _) => {
                self.error(key, format!("`{key}` has a value of another type"));
            }
            _ => self.error(key, format!("a mapping has no `{key}`")),
        }
    }

    fn dates(&mut self, order: &str) {
        let known = ORDERS.into_iter().find(|(name, _)| *name == order);
        match known {
            Some((_, order)) => self.mapping.dates = Some(order),
            None => self.error(order, format!("days are not written as `{order}`")),
        }
    }

    fn column(&mut self, name: &str, value: &Toml) {
        let mut column = MappedColumn::default();
        let mut is_good = true;
        match value {
            Toml::String(to) => column.to.clone_from(to),
            Toml::Table(table) => {
                for (key, value) in table {
                    match (key.as_str(), value) {
                        ("to", Toml::String(to)) => column.to.clone_from(to),
                        ("domain", Toml::String(to)) => column.domain = Some(to.clone()),
                        ("values", Toml::Table(values)) => {
                            let texts = values.iter();
                            let texts = texts.filter_map(|(a, b)| Some((a.clone(), text_of(b)?)));
                            column.values = texts.collect();
                            is_good &= column.values.len() == values.len();
                        }
                        _ => is_good = false,
                    }
                }
            }
            _ => is_good = false,
        }
        if is_good {
            self.mapping.columns.insert(name.trim().to_owned(), column);
        } else {
            let message = format!("the column `{name}` stands for a name, or for `{{ to = … }}`");
            self.error(name, message);
        }
    }

    fn error(&mut self, near: &str, message: String) {
        let span = self.text.find(near).map(|at| at..at + near.len());
        let help = match &message {
            it if it.starts_with("days") => {
                "write `day/month/year`, `month/day/year` or `year/month/day`".to_owned()
            }
            it if it.starts_with("a mapping has no") => {
                "it has `sheet`, `becomes`, `dates`, `[constant]` and `[column]`".to_owned()
            }
            _ => EXAMPLE.to_owned(),
        };
        self.errors.push(MapError { message, span, help });
    }
}

fn text_of(value: &Toml) -> Option<String> {
    match value {
        Toml::String(text) => Some(text.clone()),
        Toml::Integer(number) => Some(number.to_string()),
        Toml::Boolean(flag) => Some(flag.to_string()),
        Toml::Datetime(moment) => Some(moment.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &str = "dates = \"day/month/year\"\nbecomes = \"statements\"\n[constant]\nvia = \"x\"\n\
                       [column]\n\"Who said\" = \"by\"\n\"When\" = \"on\"\n\
                       \"Says\" = { to = \"stance\", values = { \"yes\" = \"asserted\" } }\n\"Row\" = \"\"\n";

    fn book() -> Book {
        let csv = "A log of ours\nRow,Who said,When,Says\n1,Peskov,7.11.2024,yes\n2,Trump,8.11.2024 9:30,no\n";
        crate::read(csv.as_bytes()).expect("a table")
    }

    #[test]
    fn a_mapping_renames_columns_and_replaces_values() {
        let mapping = Mapping::parse(MAP).expect("a mapping");
        let book = mapping.apply(book());
        let sheet = &book.sheets[0];
        let texts: Vec<Vec<String>> = sheet
            .rows
            .iter()
            .map(|row| row.cells.iter().map(|cell| cell.value.text()).collect())
            .collect();
        assert_eq!(texts[0], ["by", "on", "stance", "via"]);
        assert_eq!(texts[1], ["Peskov", "2024-11-07", "asserted", "x"]);
        assert_eq!(texts[2], ["Trump", "2024-11-08T09:30", "no", "x"]);
        assert_eq!(sheet.name, "statements");
        assert_eq!(sheet.rows[1].cells[1].shown.as_deref(), Some("7.11.2024"));
        assert_eq!(sheet.rows[1].number, 3);
    }

    #[test]
    fn every_mistake_in_a_mapping_is_told() {
        let errors = Mapping::parse("dates = \"backwards\"\ncolumns = 1\n[column]\nx = 1\n")
            .expect_err("three mistakes");
        assert_eq!(errors.len(), 3);
        assert!(errors.iter().all(|error| error.span.is_some()));
        assert_eq!(Mapping::parse("[[").expect_err("no TOML").len(), 1);
    }
}
