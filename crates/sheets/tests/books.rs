//! Books as other programs write them, and books that are meant to harm.

#![allow(missing_docs, clippy::unwrap_used)]

use std::io::{Cursor, Write as _};

use infer_sheets::{Book, Trouble, Value, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read(format!("tests/books/{name}")).unwrap()
}

/// The cells of the first sheet, a line for each row.
fn lines(book: &Book) -> Vec<String> {
    let cell = |cell: &infer_sheets::Cell| match &cell.value {
        Value::Text(text) => text.clone(),
        Value::Number(_) => format!("{}#", cell.value.text()),
        Value::Flag(_) => format!("{}?", cell.value.text()),
        Value::Moment(text) => format!("{text}@"),
        Value::Fault(text) => format!("{text}!"),
        Value::Uncomputed => "=".to_owned(),
    };
    let line = |row: &infer_sheets::Row| {
        let cells: Vec<String> = row
            .cells
            .iter()
            .map(|it| format!("{}{}", infer_sheets::column_letters(it.column), cell(it)))
            .collect();
        format!("{}: {}", row.number, cells.join(" | "))
    };
    book.sheets[0].rows.iter().map(line).collect()
}

const EXPECTED: [&str; 5] = [
    "1: AWho said what",
    "2: Aid | Bby | Con | Dcount | Esure | Fwhat",
    "3: As1 | BAda | C2024-11-07@ | D3# | ETRUE? | Fa claim",
    "4: As2 | BAda | C2024-11-07T12:40@ | D0.5# | EFALSE? | F#DIV/0!!",
    "5: As3 | BAda | C2024-11 | Ftwo\nlines “é”",
];

#[test]
fn a_book_of_libreoffice_is_read() {
    let xlsx = read(&bytes("libreoffice.xlsx")).unwrap();
    assert_eq!(lines(&xlsx), EXPECTED);
    let hidden: Vec<bool> = xlsx.sheets.iter().map(|it| it.is_hidden).collect();
    assert_eq!(hidden, [false, true, false]);
    // What its formulas find to be true or false LibreOffice writes as a number.
    let ods = read(&bytes("libreoffice.ods")).unwrap();
    let expected = EXPECTED.map(|line| line.replace("ETRUE?", "E1#").replace("EFALSE?", "E0#"));
    assert_eq!(lines(&ods), expected);
    assert_eq!(ods.sheets.iter().map(|it| it.is_hidden).collect::<Vec<_>>(), [false, true, false]);
}

#[test]
fn a_book_whose_formulas_nobody_computed_says_so() {
    for name in ["openpyxl.xlsx", "openpyxl-1904.xlsx"] {
        let book = read(&bytes(name)).unwrap();
        let expected =
            EXPECTED.map(|line| line.replace("Fa claim", "F=").replace("F#DIV/0!!", "F="));
        assert_eq!(lines(&book), expected, "{name}");
    }
}

/// A book with some parts added, or in place of others.
fn with_parts(name: &str, parts: &[(&str, &[u8])]) -> Vec<u8> {
    let bytes = bytes(name);
    let mut old = ZipArchive::new(Cursor::new(&bytes[..])).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for index in 0..old.len() {
        let part = old.by_index_raw(index).unwrap();
        let is_replaced = parts.iter().any(|(name, _)| *part.name().unwrap() == **name);
        if !is_replaced {
            new.raw_copy_file(part).unwrap();
        }
    }
    for (name, content) in parts {
        new.start_file(*name, options).unwrap();
        new.write_all(content).unwrap();
    }
    new.finish().unwrap().into_inner()
}

#[test]
fn macros_are_told_and_never_run() {
    let book = read(&with_parts("openpyxl.xlsx", &[("xl/vbaProject.bin", b"Shell")])).unwrap();
    assert_eq!(book.remarks[0].code, "macros");
}

#[test]
fn a_bomb_is_told_before_it_is_kept() {
    let zeros = vec![b' '; 1 << 20];
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    new.start_file("xl/workbook.xml", options.large_file(true)).unwrap();
    for _ in 0..1100 {
        new.write_all(&zeros).unwrap();
    }
    let bytes = new.finish().unwrap().into_inner();
    assert!(bytes.len() < 4 << 20);
    assert!(matches!(read(&bytes), Err(Trouble::TooLarge(_))));
}

/// A table of LibreOffice in which rows and cells are repeated.
fn repeated(rows: &str, columns: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
         xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
         xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>\
         <table:table table:name=\"who\"><table:table-row table:number-rows-repeated=\"{rows}\">\
         <table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"{columns}\">\
         <text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet>\
         </office:body></office:document-content>"
    );
    with_parts("libreoffice.ods", &[("content.xml", content.as_bytes())])
}

#[test]
fn cells_that_are_repeated_without_end_are_told() {
    assert_eq!(read(&repeated("2", "3")).unwrap().sheets[0].rows.len(), 2);
    for (rows, columns) in [("1048576", "16384"), ("18446744073709551615", "9"), ("9999999", "9")] {
        assert!(matches!(read(&repeated(rows, columns)), Err(Trouble::TooLarge(_))), "{rows}");
    }
}

#[test]
fn a_damaged_book_is_told() {
    for name in ["libreoffice.xlsx", "libreoffice.ods", "openpyxl.xlsx"] {
        let whole = bytes(name);
        for cut in [4, 100, whole.len() / 2, whole.len() - 10] {
            assert!(read(&whole[..cut]).is_err(), "{name} cut at {cut}");
        }
        // Whatever a byte is changed to: an error or a book, and never a panic.
        for at in (0..whole.len()).step_by(97) {
            let mut changed = whole.clone();
            changed[at] ^= 0x55;
            let _ = read(&changed);
        }
    }
    assert!(matches!(read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Err(Trouble::Form(_))));
    assert_eq!(read(b"").unwrap().sheets[0].rows, []);
}
