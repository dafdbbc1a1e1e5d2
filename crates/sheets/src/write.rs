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
    /// What stands in a column of a sheet, from the second row on.
    ColumnOf {
        /// The name of the sheet.
        sheet: String,
        /// The number of the column, from 0.
        column: u16,
    },
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

/// The sheet of the words that lists offer; readers see it nowhere.
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
            if let Some(validation) = validation(out, &mut lists)? {
                worksheet.add_data_validation(1, column, ROWS_WITH_HELP, column, &validation)?;
            }
        }
    }
    if !lists.words.is_empty() {
        let worksheet = workbook.add_worksheet();
        worksheet.set_name(LISTS)?;
        worksheet.set_very_hidden(true);
        for (column, words) in (0_u16..).zip(&lists.words) {
            worksheet.write_column(0, column, words)?;
        }
    }
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

/// The words of all lists, a column each.
#[derive(Default)]
struct Lists {
    words: Vec<Vec<String>>,
}

impl Lists {
    fn range(&mut self, words: &[String]) -> String {
        let known = self.words.iter().position(|known| known == words);
        let index = known.unwrap_or_else(|| {
            self.words.push(words.to_vec());
            self.words.len() - 1
        });
        let letters = crate::column_letters(u32::try_from(index).unwrap_or(u32::MAX));
        format!("={LISTS}!${letters}$1:${letters}${}", words.len())
    }
}

fn validation(column: &OutColumn, lists: &mut Lists) -> Result<Option<DataValidation>, XlsxError> {
    if column.help.is_empty() && column.choices.is_none() {
        return Ok(None);
    }
    let list = match &column.choices {
        None => None,
        Some(Choices::Words(words)) => Some(lists.range(words)),
        Some(Choices::ColumnOf { sheet, column }) => {
            let letters = crate::column_letters(u32::from(*column));
            let sheet = sheet.replace('\'', "''");
            Some(format!("='{sheet}'!${letters}$2:${letters}${}", ROWS_WITH_HELP + 1))
        }
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
