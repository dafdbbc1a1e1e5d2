//! Books of Excel, written: a header that stays in view, columns with help and choices, the rows. The same
//! sheets give the same bytes.

use rust_xlsxwriter::{
    DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, Formula, Note, Workbook,
    Worksheet, XlsxError,
};

/// A sheet to be written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutSheet {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<OutColumn>,
    /// Its rows, below the header.
    pub rows: Vec<Vec<OutValue>>,
}

/// A column of a sheet.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OutColumn {
    /// What stands in the header.
    pub title: String,
    /// What a person is told who is about to type in it.
    pub help: String,
    /// How wide it is, in characters.
    pub width: u16,
    /// Whether rows of it must have a value.
    pub is_needed: bool,
    /// What may be chosen; other values may be typed.
    pub choices: Option<Choices>,
}

/// What a list offers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choices {
    /// These words.
    Words(Vec<String>),
    /// What the rows of a sheet offer, from the second one on: each the first of these that is not empty.
    FirstOf {
        /// The name of the sheet.
        sheet: String,
        /// What a row offers.
        offers: Vec<Offer>,
    },
}

/// A cell of a row that a list may offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// The number of its column, from 0.
    pub column: u16,
    /// It is offered only where another column is empty or has this word.
    pub only_where: Option<(u16, String)>,
}

/// What a cell is given.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum OutValue {
    /// Nothing.
    #[default]
    Empty,
    /// A text.
    Text(String),
    /// A number.
    Number(f64),
    /// TRUE or FALSE.
    Flag(bool),
}

impl OutValue {
    /// As a file of comma-separated values has it.
    #[must_use]
    pub fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => crate::Value::Number(*number).text(),
            Self::Flag(flag) => crate::Value::Flag(*flag).text(),
        }
    }
}

/// The sheet of what lists offer; readers see it nowhere.
const LISTS: &str = "lists";

/// How many rows below the header have lists and help.
const ROWS_WITH_HELP: u32 = 2_000;

/// Writes a book, or says why it cannot be one, such as a text that is too long for a cell.
pub fn write_xlsx(sheets: &[OutSheet]) -> Result<Vec<u8>, String> {
    write(sheets).map_err(|error| error.to_string())
}

fn write(sheets: &[OutSheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The clock is not asked: the same sheets are the same bytes.
    let created = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&created));
    let mut lists = Lists::default();
    for sheet in sheets {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(&sheet.name)?;
        header(worksheet, sheet)?;
        rows(worksheet, sheet)?;
        for (column, out) in (0_u16..).zip(&sheet.columns) {
            if let Some(validation) = validation(out, sheets, &mut lists)? {
                worksheet.add_data_validation(1, column, ROWS_WITH_HELP, column, &validation)?;
            }
        }
    }
    lists.write(&mut workbook)?;
    workbook.save_to_buffer()
}

fn header(worksheet: &mut Worksheet, sheet: &OutSheet) -> Result<(), XlsxError> {
    let needed = Format::new().set_bold().set_background_color("#DDE6F0");
    let further = Format::new().set_bold().set_background_color("#EFEFEF");
    let cells = Format::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap();
    for (index, column) in (0_u16..).zip(&sheet.columns) {
        let format = if column.is_needed { &needed } else { &further };
        // Text, so that a program makes no date of `2024-11`.
        worksheet.set_column_format(index, &cells)?;
        worksheet.write_string_with_format(0, index, &column.title, format)?;
        worksheet.set_column_width(index, f64::from(column.width))?;
        if !column.help.is_empty() {
            let note = Note::new(&column.help).add_author_prefix(false).set_width(320);
            let lines = u32::try_from(column.help.chars().count() / 45).unwrap_or(1) + 2;
            worksheet.insert_note(0, index, &note.set_height(lines * 18))?;
        }
    }
    worksheet.set_landscape().set_print_fit_to_pages(1, 0);
    worksheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn rows(worksheet: &mut Worksheet, sheet: &OutSheet) -> Result<(), XlsxError> {
    let cells = Format::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap();
    let plain = Format::new().set_align(FormatAlign::Top);
    for (row, values) in (1_u32..).zip(&sheet.rows) {
        for (column, value) in (0_u16..).zip(values) {
            match value {
                OutValue::Empty => {}
                OutValue::Text(text) => {
                    worksheet.write_string_with_format(row, column, text, &cells)?;
                }
                OutValue::Number(number) => {
                    worksheet.write_number_with_format(row, column, *number, &plain)?;
                }
                OutValue::Flag(flag) => {
                    worksheet.write_boolean_with_format(row, column, *flag, &plain)?;
                }
            }
        }
    }
    Ok(())
}

/// What all lists offer, a column each.
#[derive(Default)]
struct Lists {
    columns: Vec<ListColumn>,
}

/// The cells of a list.
#[derive(PartialEq)]
enum ListColumn {
    Words(Vec<String>),
    /// Formulas, each with what it comes to in the book as it is written.
    Formulas(Vec<(String, String)>),
}

impl Lists {
    /// The place of a list, which is added unless another column has the same.
    fn range(&mut self, list: ListColumn) -> String {
        let rows = match &list {
            ListColumn::Words(words) => words.len(),
            ListColumn::Formulas(formulas) => formulas.len(),
        };
        let known = self.columns.iter().position(|known| *known == list);
        let index = known.unwrap_or_else(|| {
            self.columns.push(list);
            self.columns.len() - 1
        });
        let letters = crate::column_letters(u32::try_from(index).unwrap_or(u32::MAX));
        format!("={LISTS}!${letters}$1:${letters}${rows}")
    }

    fn write(&self, workbook: &mut Workbook) -> Result<(), XlsxError> {
        if self.columns.is_empty() {
            return Ok(());
        }
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(LISTS)?;
        worksheet.set_very_hidden(true);
        for (column, list) in (0_u16..).zip(&self.columns) {
            match list {
                ListColumn::Words(words) => _ = worksheet.write_column(0, column, words)?,
                ListColumn::Formulas(formulas) => {
                    for (row, (formula, result)) in (0_u32..).zip(formulas) {
                        let formula = Formula::new(formula).set_result(result);
                        worksheet.write_formula(row, column, formula)?;
                    }
                }
            }
        }
        Ok(())
    }
}

/// The list of what the rows of a sheet offer: a column that is offered alone is a list as it is, and of
/// several, formulas make one.
fn first_of(sheet: &str, offers: &[Offer], sheets: &[OutSheet], lists: &mut Lists) -> String {
    let name = sheet.replace('\'', "''");
    if let [Offer { column, only_where: None }] = offers {
        let letters = crate::column_letters(u32::from(*column));
        return format!("='{name}'!${letters}$2:${letters}${}", ROWS_WITH_HELP + 1);
    }
    let rows = sheets.iter().find(|it| it.name == sheet).map_or(&[][..], |sheet| &sheet.rows[..]);
    let formula = |index: u32| {
        let row = rows.get(index as usize).map_or(&[][..], Vec::as_slice);
        (offer_formula(&name, offers, index + 2), offered(row, offers))
    };
    lists.range(ListColumn::Formulas((0..ROWS_WITH_HELP).map(formula).collect()))
}

/// The formula of what a row offers.
fn offer_formula(sheet: &str, offers: &[Offer], row: u32) -> String {
    let cell = |column: u16| {
        let letters = crate::column_letters(u32::from(column));
        format!("'{sheet}'!${letters}{row}")
    };
    let either = |rest: String, offer: &Offer| {
        let value = cell(offer.column);
        let is_offered = match &offer.only_where {
            None => format!("{value}<>\"\""),
            Some((of, word)) => {
                let (of, word) = (cell(*of), word.replace('"', "\"\""));
                format!("AND({value}<>\"\",OR({of}=\"\",{of}=\"{word}\"))")
            }
        };
        format!("IF({is_offered},{value},{rest})")
    };
    format!("={}", offers.iter().rev().fold("\"\"".to_owned(), either))
}

/// What the formula comes to.
fn offered(row: &[OutValue], offers: &[Offer]) -> String {
    let text = |column: u16| row.get(usize::from(column)).map(OutValue::text).unwrap_or_default();
    let is_offered = |offer: &&Offer| {
        let is_where = |(of, word): &(u16, String)| ["", word].contains(&text(*of).as_str());
        offer.only_where.as_ref().is_none_or(is_where) && !text(offer.column).is_empty()
    };
    offers.iter().find(is_offered).map(|offer| text(offer.column)).unwrap_or_default()
}

fn validation(
    column: &OutColumn,
    sheets: &[OutSheet],
    lists: &mut Lists,
) -> Result<Option<DataValidation>, XlsxError> {
    if column.help.is_empty() && column.choices.is_none() {
        return Ok(None);
    }
    let list = match &column.choices {
        None => None,
        Some(Choices::Words(words)) => Some(lists.range(ListColumn::Words(words.clone()))),
        Some(Choices::FirstOf { sheet, offers }) => Some(first_of(sheet, offers, sheets, lists)),
    };
    let validation = DataValidation::new();
    let validation = match list {
        Some(list) => validation.allow_list_formula(Formula::new(list)),
        None => validation.allow_any_value(),
    };
    // A name may be typed that is not in the list: what is wrong is said when the book is read.
    let validation = validation.show_error_message(false).ignore_blank(true);
    let message = cut(&column.help, 250);
    Ok(Some(if message.is_empty() {
        validation
    } else {
        validation.set_input_title(cut(&column.title, 30))?.set_input_message(message)?
    }))
}

fn cut(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    text.chars().take(length - 1).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Value, read};

    fn book() -> Vec<OutSheet> {
        let column = |title: &str, words: &[&str]| OutColumn {
            title: title.to_owned(),
            help: format!("What {title} is. ").repeat(20),
            width: 12,
            is_needed: true,
            choices: (!words.is_empty())
                .then(|| Choices::Words(words.iter().map(|&word| word.to_owned()).collect())),
        };
        let rows = vec![
            vec![OutValue::Text("s1".into()), OutValue::Empty, OutValue::Flag(true)],
            vec![OutValue::Text(" a\n_x0041_ \u{1}“”".into()), OutValue::Number(42.0)],
        ];
        let columns = vec![column("id", &[]), column("stance", &["denied"]), column("lead", &[])];
        vec![OutSheet { name: "statements".into(), columns, rows }]
    }

    #[test]
    fn what_is_written_is_read() {
        let read = read(&write_xlsx(&book()).expect("a book")).expect("a book");
        assert_eq!(read.remarks, []);
        let names: Vec<_> = read.sheets.iter().map(|it| (it.name.as_str(), it.is_hidden)).collect();
        assert_eq!(names, [("statements", false), ("lists", true)]);
        let rows = &read.sheets[0].rows;
        let values: Vec<Vec<Value>> = rows
            .iter()
            .map(|row| row.cells.iter().map(|cell| cell.value.clone()).collect())
            .collect();
        assert_eq!(values[1], [Value::Text("s1".into()), Value::Flag(true)]);
        let odd = " a\n_x0041_ \u{1}“”";
        assert_eq!(values[2], [Value::Text(odd.into()), Value::Number(42.0)]);
    }

    #[test]
    fn a_list_offers_what_each_row_can_be_told_by() {
        let text = |text: &str| OutValue::Text(text.to_owned());
        let offers = [
            Offer { column: 0, only_where: None },
            Offer { column: 2, only_where: Some((1, "held".into())) },
        ];
        for (row, expected) in [
            ([text("a"), text("struck"), OutValue::Empty], "a"),
            ([OutValue::Empty, OutValue::Empty, text("A pump leaked")], "A pump leaked"),
            ([OutValue::Empty, text("held"), text("A pump leaked")], "A pump leaked"),
            ([OutValue::Empty, text("agreed"), text("a swap")], ""),
        ] {
            assert_eq!(offered(&row, &offers), expected);
        }
        assert_eq!(
            offer_formula("claims", &offers, 2),
            "=IF('claims'!$A2<>\"\",'claims'!$A2,IF(AND('claims'!$C2<>\"\",\
             OR('claims'!$B2=\"\",'claims'!$B2=\"held\")),'claims'!$C2,\"\"))"
        );
    }

    #[test]
    fn the_same_sheets_are_the_same_bytes() {
        assert_eq!(write_xlsx(&book()), write_xlsx(&book()));
    }

    #[test]
    fn a_text_that_no_cell_holds_is_told() {
        let mut book = book();
        book[0].rows[0][0] = OutValue::Text("x".repeat(40_000));
        assert!(write_xlsx(&book).is_err());
    }
}
