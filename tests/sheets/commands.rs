//! `infer new`, `infer convert`, mappings, names that are added, and books of results.

use crate::sandbox::{NOV, Sandbox};
use crate::snapshot;

const TABLE: &str = "\
Our own tracker;;;;;
No;Date;Source;Outlet;Says;Claim
1;7/11/2024;Peskov;TASS;no;The bridge was sold
2;8.11.2024;Müller;X;claimed;The bridge was sold
";

#[test]
fn a_new_book_is_a_case_with_nothing_in_it() {
    let sandbox = Sandbox::empty("sheets-new");
    for case in ["case.xlsx", "case.json", "tables"] {
        let (code, text) = sandbox.infer(&["new", case, "--title", "Was the pier sold?"]);
        assert_eq!(code, 0, "{text}");
        let (code, text) = sandbox.infer(&[case]);
        assert!(code == 0 && text.starts_with("Was the pier sold?"), "{text}");
        let (code, text) = sandbox.infer(&["new", case]);
        assert!(code == 2 && text.contains("error[file-exists]"), "{text}");
        assert_eq!(sandbox.infer(&["new", case, "--force"]).0, 0);
    }
    // Each sheet has the columns that JSON has keys.
    let statements = sandbox.read("tables/statements.csv");
    for column in ["stance", "what", "by", "on", "via", "quote", "url", "rests_on", "note"] {
        assert!(statements.trim().split(',').any(|it| it == column), "{column} in {statements}");
    }
    assert_eq!(sandbox.infer(&["new", "case.ods"]).0, 2);
}

#[test]
fn nothing_is_written_over_or_half_written() {
    let sandbox = Sandbox::new("sheets-convert");
    assert_eq!(sandbox.infer(&["convert", NOV, "case.xlsx"]).0, 0);
    let before = std::fs::read(sandbox.path("case.xlsx")).unwrap();
    let refused = |arguments: &[&str], code: &str| {
        let (exit, text) = sandbox.infer(arguments);
        assert!(exit == 2 && text.contains(&format!("error[{code}]")), "{code}: {text}");
    };
    refused(&["convert", NOV, "case.xlsx"], "file-exists");
    sandbox.write(".~lock.case.xlsx#", ",ada\u{1b}[31m,desk,,");
    refused(&["convert", NOV, "case.xlsx", "--force"], "book-open");
    let (_, text) = sandbox.infer(&["case.xlsx"]);
    assert!(text.contains("warning[open-elsewhere]") && !text.contains('\u{1b}'), "{text}");
    sandbox.write("comments.json", "{\"title\": \"x\", // why\n\"facts\": [/* no */]}");
    refused(&["convert", "comments.json", "c.xlsx"], "comments-lost");
    assert!(!sandbox.path("c.xlsx").exists());
    assert_eq!(sandbox.infer(&["convert", "comments.json", "c.xlsx", "--drop-comments"]).0, 0);
    sandbox.write("bad.json", "{\"facts\": [{\"persn\": {}}]}");
    refused(&["convert", "bad.json", "bad.xlsx"], "unknown-relation");
    sandbox.write("tables/old.csv", "x\n");
    refused(&["convert", NOV, "tables", "--force"], "other-table");
    assert_eq!(std::fs::read(sandbox.path("case.xlsx")).unwrap(), before);
    assert!(!sandbox.path("tables/case.csv").exists());
}

#[test]
fn a_sheet_of_somebody_else_gets_a_mapping() {
    let sandbox = Sandbox::empty("sheets-mapping");
    // As Excel saves it in Germany.
    let windows: Vec<u8> = TABLE.chars().map(|it| u8::try_from(u32::from(it)).unwrap()).collect();
    std::fs::write(sandbox.path("log.csv"), &windows).unwrap();
    let first = sandbox.transcript(&["log.csv"]);
    let proposal = sandbox.read("log.map.toml");
    let again = sandbox.transcript(&["log.csv"]);
    sandbox.edit("log.map.toml", "# dates =", "dates =");
    sandbox.edit(
        "log.map.toml",
        "\"Says\" = \"\"",
        "\"Says\" = { to = \"stance\", values = { no = \"denied\", claimed = \"asserted\" } }",
    );
    let strict = sandbox.transcript(&["log.csv"]);
    let added = sandbox.transcript(&["log.csv", "--add-names"]);
    let (code, text) = sandbox.infer(&["convert", "log.csv", "log.json", "--add-names"]);
    assert_eq!(code, 0, "{text}");
    let json = sandbox.read("log.json");
    let all = [first, proposal, again, strict, added, json].join("\n----\n");
    snapshot("sheets", "mapping", &all);
    // The sheet stays as it was.
    assert_eq!(std::fs::read(sandbox.path("log.csv")).unwrap(), windows);
}

const ARCHIVE: &str = "\
Link,Archive Status,Archive Date,Archive Location,Upload Timestamp,Upload Title,Text Content,by,stance,what
https://t.me/a/1,telegram: success,2024-11-08T10:00:00+00:00,s3://x,2024-11-07T09:12:00+00:00,A post,long,Peskov,denied,The bridge was sold
https://www.example.org/v,success,2024-11-08T10:00:00+00:00,s3://y,2024-11-07T09:12:00+00:00,A page,long,,,
";

#[test]
fn the_columns_of_the_auto_archiver_are_known() {
    let sandbox = Sandbox::empty("sheets-archive");
    sandbox.write("archive.csv", ARCHIVE);
    snapshot("sheets", "archive", &sandbox.transcript(&["archive.csv", "--add-names", "--long"]));
    assert!(!sandbox.path("archive.map.toml").exists());
}

#[test]
fn a_book_of_results_has_names() {
    let sandbox = Sandbox::new("sheets-results");
    let (code, text) = sandbox.infer(&[NOV, "--format", "xlsx", "-o", "board.xlsx"]);
    assert_eq!(code, 0, "{text}");
    let book = infer_sheets::read(&std::fs::read(sandbox.path("board.xlsx")).unwrap()).unwrap();
    let names: Vec<&str> = book.sheets.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["board", "statements", "conclusions"]);
    let has = |sheet: usize, text: &str| {
        let mut cells = book.sheets[sheet].rows.iter().flat_map(|row| &row.cells);
        cells.any(|cell| cell.value.text().contains(text))
    };
    assert!(has(0, "disputed") && has(1, "Dmitry Peskov") && has(1, "2024-11-11"));
    let header = |sheet: usize| book.sheets[sheet].rows[0].cells.iter().map(|it| it.value.text());
    assert!((0..3).all(|sheet| header(sheet).all(|it| !it.contains('_'))));
    let counted = header(0).position(|it| it == "for reports").unwrap();
    let board = &book.sheets[0].rows[1..];
    let count = board[0].cells.iter().find(|it| it.column as usize == counted).unwrap();
    assert!(matches!(count.value, infer_sheets::Value::Number(_)));
    // The board leads with what it leads with, and not with the first id.
    assert_eq!(board[0].cells[0].value.text(), "call-7-nov");
    for arguments in [&["--format", "xlsx"][..], &["-o", "x.txt"]] {
        let (code, text) = sandbox.infer(&[&[NOV], arguments].concat());
        assert!(code == 2 && text.contains("error[no-output]"), "{text}");
    }
}

#[test]
fn every_command_takes_a_book() {
    let sandbox = Sandbox::new("sheets-commands");
    assert_eq!(sandbox.infer(&["convert", NOV, "case.xlsx"]).0, 0);
    for arguments in [
        &["accept", "case.xlsx"][..],
        &["check", "case.xlsx"],
        &["lint", "case.xlsx"],
        &["brief", "case.xlsx"],
        &["why", "call-7-nov", "case.xlsx"],
        &["timeline", "case.xlsx"],
        &["report", "case.xlsx", "-o", "case.html"],
        &["diff", NOV, "case.xlsx"],
        &["check", "."],
    ] {
        let (code, text) = sandbox.infer(arguments);
        assert_eq!(code, 0, "{arguments:?}: {text}");
    }
}
