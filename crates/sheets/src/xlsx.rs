//! Books of Excel, by `calamine`, cell by cell.

use std::io::Cursor;

use calamine::{DataRef, Dimensions, Reader as _, SheetType, SheetVisible, Xlsx, XlsxError};

use crate::package::Package;
use crate::{Book, Merged, Rows, Sheet, Trouble, Value, moment};

type Workbook<'b> = Xlsx<Cursor<&'b [u8]>>;

pub(crate) fn read(bytes: &[u8], package: &Package) -> Result<Book, Trouble> {
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(|error| trouble(&error))?;
    let sheets: Vec<_> = workbook.sheets_metadata().to_vec();
    let mut book = Book::default();
    let mut cells = 0;
    for sheet in sheets.iter().filter(|sheet| sheet.typ == SheetType::WorkSheet) {
        let mut rows = Rows { count: cells, rows: Vec::new() };
        read_cells(&mut workbook, &sheet.name, package, &mut rows)?;
        cells = rows.count;
        let mut rows = rows.finish();
        if package.has_merged {
            let merged = workbook.merge_cells_by_sheet_name(&sheet.name);
            let merged = merged.map_err(|error| trouble(&error))?;
            merged.iter().for_each(|area| of_area(*area).fill(&mut rows));
        }
        let is_hidden = sheet.visible != SheetVisible::Visible;
        book.sheets.push(Sheet { name: sheet.name.clone(), is_hidden, rows });
    }
    Ok(book)
}

fn read_cells(
    workbook: &mut Workbook<'_>,
    name: &str,
    package: &Package,
    rows: &mut Rows,
) -> Result<(), Trouble> {
    let is_1904 = workbook.has_1904_epoch();
    let mut reader = match workbook.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        // A sheet without a grid, such as a chart.
        Err(XlsxError::NotAWorksheet(_)) => return Ok(()),
        Err(error) => return Err(trouble(&error)),
    };
    if !package.has_formulas {
        while let Some(cell) = reader.next_cell().map_err(|error| trouble(&error))? {
            let (row, column) = cell.get_position();
            if let Some(value) = value(cell.get_value(), is_1904) {
                rows.add(row, column, value)?;
            }
        }
        return Ok(());
    }
    while let Some(cell) =
        reader.next_cell_with_formula_metadata().map_err(|error| trouble(&error))?
    {
        let computed = value(&cell.value, is_1904);
        let uncomputed = cell.formula.map(|_| Value::Uncomputed);
        if let Some(value) = computed.or(uncomputed) {
            rows.add(cell.pos.0, cell.pos.1, value)?;
        }
    }
    Ok(())
}

fn value(data: &DataRef<'_>, is_1904: bool) -> Option<Value> {
    Some(match data {
        DataRef::Empty | DataRef::SharedString("") => return None,
        DataRef::String(text) if text.is_empty() => return None,
        DataRef::String(text) | DataRef::DurationIso(text) => Value::Text(text.clone()),
        DataRef::SharedString(text) => Value::Text((*text).to_owned()),
        DataRef::Int(number) => Value::Text(number.to_string()),
        DataRef::Float(number) => Value::Number(*number),
        DataRef::Bool(flag) => Value::Flag(*flag),
        DataRef::DateTime(serial) => moment::of_serial(*serial, is_1904),
        DataRef::DateTimeIso(text) => moment::of_iso(text),
        DataRef::Error(fault) => Value::Fault(fault.to_string()),
    })
}

fn of_area(area: Dimensions) -> Merged {
    let ((top, column), (bottom, _)) = (area.start, area.end);
    Merged { top, bottom, column }
}

fn trouble(error: &XlsxError) -> Trouble {
    match error {
        XlsxError::Password => Trouble::Form("it is locked with a password"),
        other => Trouble::Damaged(other.to_string()),
    }
}
