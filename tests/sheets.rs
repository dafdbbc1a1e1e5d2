//! Cases as books: what is said about bad ones, that they say what JSON says, and the commands that make
//! them.
//!
//! A book of a test is a text: `# NAME` begins a sheet, each line is a row with ` | ` between cells. A cell
//! `!TEXT` is a formula that failed, and `=` one that was never computed. `sheets/errors/CODE.txt` or
//! `CODE.VARIANT.txt` has just one mistake, or one remark; what is printed lies beside it.

#![cfg(feature = "sheets")]
#![allow(missing_docs, clippy::unwrap_used)]

#[path = "sheets/beginners.rs"]
mod beginners;
#[path = "facts/case.rs"]
#[allow(dead_code)]
mod case;
#[path = "sheets/commands.rs"]
mod commands;
#[path = "sheets/folders.rs"]
mod folders;
#[path = "sheets/laws.rs"]
mod laws;
mod sandbox;

use std::collections::BTreeSet;

use case::{Case, Memory, files_in};
use geoinfer::book::{BookWriter, CellKind};
use geoinfer::diagnostic::Sources;
use geoinfer::program::{Program, builtin_sources, load};

const ERRORS: &str = "tests/sheets/errors";

thread_local! {
    static BUILTIN: (Program, Sources) = {
        let mut sources = Sources::default();
        let loaded = load(builtin_sources(), &|_| Err(String::new()), &mut sources);
        (loaded.program, sources)
    };
}

/// Compares with the snapshot beside the case.
fn snapshot(folder: &str, name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// The book that a text stands for.
fn book(text: &str) -> String {
    let mut out = BookWriter::default();
    let mut row = 0;
    for line in text.lines() {
        if let Some(remark) = line.strip_prefix("! ") {
            let parts: Vec<&str> = remark.split(" | ").collect();
            out.remark(parts[0], parts[1], parts[2]);
        } else if let Some(name) = line.strip_prefix("# ") {
            let shown = name.strip_prefix("(hidden) ");
            out.sheet(shown.unwrap_or(name), shown.is_some());
            row = 0;
        } else {
            row += 1;
            out.row(row);
            for (column, cell) in (0..).zip(line.split(" | ")) {
                match cell.trim() {
                    "" => {}
                    "=" => out.cell(column, CellKind::Uncomputed, "", None),
                    cell if cell.starts_with('!') => {
                        out.cell(column, CellKind::Fault, &cell[1..], None);
                    }
                    cell if cell.parse::<f64>().is_ok() => {
                        out.cell(column, CellKind::Number, cell, None);
                    }
                    cell => out.cell(column, CellKind::Text, cell, None),
                }
            }
            out.end_row();
        }
    }
    out.finish()
}

/// What reading a book gives.
fn read(text: &str) -> Case {
    let (program, sources) = BUILTIN.with(Clone::clone);
    let mut memory = Memory::default();
    memory.0.insert("case.xlsx".into(), book(text));
    Case::of(program, sources, &memory, &["case.xlsx"])
}

#[test]
fn each_bad_book_gets_its_diagnostic() {
    for stem in files_in(ERRORS, "txt") {
        let case = read(&std::fs::read_to_string(format!("{ERRORS}/{stem}.txt")).unwrap());
        snapshot("sheets/errors", &stem, &case.rendered());
        let codes: Vec<&str> = case.diagnostics.iter().map(|it| it.code).collect();
        assert_eq!(codes, [stem.split('.').next().unwrap()], "{stem} has one mistake");
    }
}

#[test]
fn every_code_of_sheets_has_a_case() {
    let code =
        regex::Regex::new(r#"(?:error|warning)\(\s*"([a-z0-9-]+)"|cell, "([a-z-]+)""#).unwrap();
    let cases = files_in(ERRORS, "snap");
    let cases: BTreeSet<&str> = cases.iter().map(|it| it.split('.').next().unwrap()).collect();
    let mut found = 0;
    for stem in files_in("src/facts/sheets", "rs") {
        let text = std::fs::read_to_string(format!("src/facts/sheets/{stem}.rs")).unwrap();
        for captures in code.captures_iter(&text) {
            let code = captures.get(1).or(captures.get(2)).unwrap().as_str();
            found += 1;
            // Names that are added are asked for on the command line.
            assert!(
                code == "name-added" || cases.contains(code),
                "{code} in {stem}.rs has no case"
            );
        }
    }
    assert!(found > 15, "the pattern finds codes");
}

#[test]
fn every_mistake_of_a_book_is_reported_in_one_run() {
    let stems = ["unknown-kind", "not-a-date", "not-yes-or-no"];
    let all: String =
        stems.map(|it| std::fs::read_to_string(format!("{ERRORS}/{it}.txt")).unwrap()).concat();
    let case = read(&all);
    let codes: BTreeSet<&str> = case.diagnostics.iter().map(|it| it.code).collect();
    assert_eq!(codes, BTreeSet::from(["unknown-kind", "not-a-date", "not-yes-or-no"]));
}

const VALID: &str = "\
# who
kind | name | side | speaks_for
state | Freedonia
state | Sylvania
person | Ida Trent |  | Sylvania
anonymous | two officials | Freedonia
outlet | The Gazette
outlet | The Echo
# claims
kind | text | who | whom | when | number | of | what
struck |  | Sylvania | Freedonia | 2031-03-11
 | A pump leaked
counted |  |  |  |  | 3 | A pump leaked | killed
# statements
#mine | stance | what | by | on | via | unnamed | quote
 x | denied | struck-sylvania-freedonia | Ida Trent | 2031-03-11 | The Gazette; The Echo | yes | We; fired nothing
#mine | stance | what
 | Asserted | A pump leaked | two officials | 2031-03-11 07:00:00 | The Echo | no
# speaks_for_during
a | b | when
two officials | Freedonia | 2030/..
";

#[test]
fn a_book_becomes_tuples() {
    let case = read(VALID);
    assert_eq!(case.rendered(), "");
    snapshot("sheets", "valid", &case.tuples());
}

/// Rows that are added, moved or taken away change no id of another.
#[test]
fn made_ids_stay_when_rows_move() {
    let ids = |text: &str| -> BTreeSet<String> {
        let case = read(text);
        let relation = case.program.find("denied").unwrap();
        let tuples = case.database.sorted(relation);
        tuples
            .iter()
            .map(|it| case.database.symbols.text(it[0].presume_symbol()).to_owned())
            .collect()
    };
    let before = ids(VALID);
    let row = " | The bridge fell\n";
    let at = VALID.find(" | A pump leaked").unwrap();
    let moved = format!("{}{row}{}", &VALID[..at], &VALID[at..]);
    assert_eq!(before, ids(&moved));
    assert_eq!(before, BTreeSet::from(["ida-trent-2031-03-11-m3w6".to_owned()]));
}

/// A long sheet is read in parts, side by side. One row without an id has it read in order, and the others
/// say the same then.
#[test]
fn a_long_sheet_says_what_its_rows_say_in_order() {
    let rows = |with_id: bool| {
        let id = |number| match number {
            2100 if !with_id => String::new(),
            number => format!("s{number}"),
        };
        let day = |number| match number {
            7 | 1500 | 2999 => "soon".to_owned(),
            number => format!("2031-03-{:02}", number % 28 + 1),
        };
        let row = |number: usize| {
            format!("{} | asserted | c | ann | {} | said {number}\n", id(number), day(number))
        };
        let rows: String = (0..3000).map(row).collect();
        let statements = format!("# statements\nid | stance | what | by | on | quote\n{rows}");
        format!(
            "# who\nid | kind | name\nann | person | Ann\n# claims\nid | text\nc | So\n{statements}"
        )
    };
    let (parts, in_order) = (read(&rows(true)), read(&rows(false)));
    let told = parts.rendered();
    assert_eq!(told, in_order.rendered());
    let at: Vec<Option<usize>> =
        ["row 9", "row 1502", "row 3001"].map(|row| told.find(row)).to_vec();
    assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{told}");
    let right = |with_id| rows(with_id).replace("soon", "2031-03-01");
    let facts = |case: Case| -> BTreeSet<String> {
        let is_made = |word: &&str| word.contains("ann-2031-03-01-");
        let told = case.tuples();
        let made = told.split('"').find(is_made).unwrap_or("s2100").to_owned();
        told.replace(&made, "s2100").lines().map(str::to_owned).collect()
    };
    let (parts, in_order) = (facts(read(&right(true))), facts(read(&right(false))));
    assert!(parts.len() > 6000, "each statement has a row and its quote");
    assert!(parts == in_order, "the facts differ");
}

mod arbitrary {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

        /// Cells that are swapped, emptied or replaced are no trouble: mistakes, and never a panic.
        #[test]
        fn mutated_books_are_no_trouble(
            edits in prop::collection::vec((any::<prop::sample::Index>(), "[ -~;“”Ж\u{1}]{0,12}"), 1..6),
        ) {
            let mut cells: Vec<String> = VALID.split(" | ").map(str::to_owned).collect();
            for (index, text) in edits {
                let at = index.index(cells.len());
                cells[at] = text;
            }
            let case = read(&cells.join(" | "));
            let _ = case.rendered();
        }

        #[test]
        fn any_text_that_begins_as_a_book_is_no_trouble(text in "\u{1d}[\u{1a}-\u{1f}\u{10}a-v0-9\n|;]{0,80}") {
            let (program, sources) = BUILTIN.with(Clone::clone);
            let mut memory = Memory::default();
            memory.0.insert("case.xlsx".into(), text);
            let case = Case::of(program, sources, &memory, &["case.xlsx"]);
            let _ = case.rendered();
        }
    }
}
