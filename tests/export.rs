//! What `infer export souffle` writes; and where there is a Soufflé, on PATH or in the variable
//! SOUFFLE, whether it derives the same.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use geoinfer::calendar::days_since_epoch;
use geoinfer::diagnostic::{Sources, has_errors};
use geoinfer::program::{Primitive, Program, RelationId, RuleSource, load};

/// An empty folder for this test alone.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("export").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn infer(arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_infer"));
    let output = command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {stderr}");
}

/// The Soufflé to compare with. If there is none, whoever runs the tests is told.
fn souffle(test: &str) -> Option<PathBuf> {
    let named = std::env::var_os("SOUFFLE").map(PathBuf::from);
    let path = std::env::var_os("PATH").unwrap_or_default();
    let mut found = std::env::split_paths(&path).map(|folder| folder.join("souffle"));
    let souffle = named.or_else(|| found.find(|file| file.is_file()));
    if souffle.is_none() {
        // The macros write where only failed tests are heard.
        let line = format!("test {test} is skipped: no `souffle` on PATH or in SOUFFLE\n");
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
    souffle
}

/// The exported rules, which are a rulebook for `infer` too.
fn exported(folder: &Path) -> Program {
    let text = fs::read_to_string(folder.join("program.dl")).unwrap();
    let file = RuleSource { name: "program.dl".to_owned(), text };
    let loaded =
        load(vec![file], &|_| Err("all is in one file".to_owned()), &mut Sources::default());
    assert!(!has_errors(&loaded.diagnostics), "{:?}", loaded.diagnostics);
    loaded.program
}

type Rows = BTreeSet<Vec<String>>;

/// The rows of a file; a relation without columns has the row `()`.
fn rows(file: &Path, headers: bool, cell: impl Fn(usize, &str) -> String) -> Rows {
    let text = fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let header = text.iter().position(|&byte| byte == b'\n').filter(|_| headers);
    let text = header.map_or(&text[..], |end| &text[end + 1..]);
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text);
    let row =
        |row: csv::StringRecord| row.iter().enumerate().map(|(at, it)| cell(at, it)).collect();
    reader.records().map(|record| row(record.unwrap())).collect()
}

/// The file that the exported rules write an output relation into.
fn file_of(program: &Program, relation: RelationId) -> String {
    let mut parameters = program.relation(relation).output_to.iter().flatten();
    parameters.find_map(|it| it.filename.clone()).unwrap()
}

/// What `infer` derives, with days as numbers.
fn expected(program: &Program, relation: RelationId, folder: &Path) -> Rows {
    let declared = program.relation(relation);
    rows(&folder.join(file_of(program, relation)), true, |at, cell| {
        if declared.columns.get(at).is_some_and(|column| program.is_date(column.ty)) {
            days_since_epoch(cell.parse().unwrap()).to_string()
        } else {
            cell.to_owned()
        }
    })
}

/// What Soufflé derives. It writes `\""` for a quotation mark, where RFC 4180 has `""`.
fn derived(program: &Program, relation: RelationId, folder: &Path) -> Rows {
    let declared = program.relation(relation);
    let is_text = |at: usize| {
        let column = declared.columns.get(at);
        column.is_some_and(|column| program.ty(column.ty).primitive == Primitive::Symbol)
    };
    rows(&folder.join(file_of(program, relation)), false, |at, cell| {
        if is_text(at) { cell.replace("\\\"", "\"") } else { cell.to_owned() }
    })
}

/// Exports a case and compares every output relation; gives back how many tuples they have.
fn compare(souffle: &Path, name: &str, case: &[&str]) -> usize {
    let folder = folder(name);
    let [given, theirs, ours] = ["given", "theirs", "ours"].map(|part| folder.join(part));
    fs::create_dir(&theirs).unwrap();
    infer(&[&["export", "souffle", given.to_str().unwrap()], case].concat());
    infer(&[case, &["-D", ours.to_str().unwrap()]].concat());
    let mut command = Command::new(souffle);
    command.arg("--no-preprocessor").arg("-F").arg(&given).arg("-D").arg(&theirs);
    let output = command.arg(given.join("program.dl")).output().unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name}: {complaint}");
    let program = exported(&given);
    let outputs = program.relation_ids().filter(|&id| program.relation(id).output);
    let sizes = outputs.map(|id| {
        let expected = expected(&program, id, &ours);
        assert_eq!(
            expected,
            derived(&program, id, &theirs),
            "{name}: {}",
            program.relation(id).name
        );
        expected.len()
    });
    sizes.sum()
}

#[test]
fn a_small_case_is_exported() {
    let folder = folder("small");
    let case = ["tests/export/days.json", "--no-builtin", "--rules=tests/export/days.dl"];
    infer(&[&["export", "souffle", folder.to_str().unwrap()], &case[..]].concat());
    let mut names: Vec<PathBuf> =
        fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let mut text = String::new();
    for path in names {
        let content = fs::read_to_string(&path).unwrap().replace('\r', "␍");
        let name = path.file_name().unwrap().to_str().unwrap();
        writeln!(text, "── {name}\n{content}").unwrap();
    }
    insta::assert_snapshot!(text);
    exported(&folder);
}

#[test]
fn souffle_agrees_on_a_small_case() {
    let Some(souffle) = souffle("souffle_agrees_on_a_small_case") else { return };
    let case = ["tests/export/days.json", "--no-builtin", "--rules=tests/export/days.dl"];
    assert_eq!(compare(&souffle, "agree-days", &case), 7);
}

#[test]
fn souffle_agrees_on_the_public_cases() {
    let Some(souffle) = souffle("souffle_agrees_on_the_public_cases") else { return };
    let mut count = 0;
    for entry in fs::read_dir("facts").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let name = path.file_stem().unwrap().to_str().unwrap();
            let tuples = compare(&souffle, name, &[path.to_str().unwrap()]);
            assert!(tuples > 50, "{name}: {tuples} tuples");
            count += 1;
        }
    }
    assert!(count > 5, "{count} cases");
    for more in ["--as-of=2024-11-09", "--as-of=2025-01-21", "--hindsight"] {
        compare(&souffle, more, &["facts/nov2024.json", more]);
    }
}

/// Rows for programs; none of them makes a function fail.
const ROWS: [(&str, &[(&str, &str)]); 11] = [
    (
        "export/terms",
        &[
            ("flag", "()\n"),
            ("one", "\\\n\na b\n\"x\"\n"),
            ("num", "1\n2\n-3\n9223372036854775802\n"),
        ],
    ),
    (
        "programs/aggregates",
        &[
            ("team", "ants\nbees\ncows\n"),
            (
                "score",
                "ants\t1\t5\nants\t2\t-7\nants\t0\t5\nbees\t1\t5\nbees\t-3\t9000000000000000000\n",
            ),
        ],
    ),
    ("programs/budget", &[("start", "3\n-9223372036854775808\n"), ("go", "7\n")]),
    ("programs/components", &[("road", "b\ta\nb\tc\nd\ta\n")]),
    (
        "programs/functions",
        &[("pair", "1\t2\n0\t3\n4\t1\n2\t2\n7\t-2\n3\t7\n"), ("text", "naïv\n12\nabc\n0\n-7\n")],
    ),
    ("programs/names", &[("type", "a\tb\nb\ta\nb\tcrepe\n"), ("edge", "a\tb\nb\ta\na\ta\nc\tb\n")]),
    (
        "programs/numbers",
        &[
            ("pair", "2\t2\n4\t3\n-8\t4\n-1\t0\n3\t1\n"),
            ("size", "1\t1\n5\t3\n64\t9\n9\t18446744073709551615\n0\t0\n4\t2\n"),
        ],
    ),
    ("programs/records", &[("item", "3\ta\n4\tb\n3\tb\n-1\ta, \"b\"\n"), ("link", "3\t4\n3\t3\n")]),
    ("programs/recursion", &[("edge", "a\tb\nb\tc\nc\ta\nc\td\ne\te\nf\tg\n")]),
    (
        "programs/shapes",
        &[("likes", "a\tb\t1\nb\ta\t1\na\ta\t2\nred\tc\t0\n"), ("colour", "a\nred\n")],
    ),
    ("programs/texts", &[("word", "a\naa\nä\nz\n\n\\\"\na.*\nsay \"hi\"\n(a|z)\n[0-9]+\n42\n")]),
];

#[test]
fn souffle_agrees_on_programs_with_every_construct() {
    let Some(souffle) = souffle("souffle_agrees_on_programs_with_every_construct") else { return };
    for (program, files) in ROWS {
        let name = program.replace('/', "-");
        let folder = folder(&format!("rows-{name}"));
        for (relation, rows) in files {
            fs::write(folder.join(format!("{relation}.facts")), rows).unwrap();
        }
        let rules = format!("tests/{program}.dl");
        let case = ["-F", folder.to_str().unwrap(), "--no-builtin", "--rules", &rules];
        assert!(compare(&souffle, &format!("agree-{name}"), &case) > 0, "{program}");
    }
}

/// What is exported is a rulebook and tables for `infer`, too, from which the same follows.
#[test]
fn an_export_comes_to_the_same() {
    for (program, files) in ROWS {
        let folder = folder(&format!("again-{}", program.replace('/', "-")));
        let [rows_given, given, theirs, ours] =
            ["rows", "given", "theirs", "ours"].map(|part| folder.join(part));
        fs::create_dir(&rows_given).unwrap();
        for (relation, rows) in files {
            fs::write(rows_given.join(format!("{relation}.facts")), rows).unwrap();
        }
        let rules = format!("tests/{program}.dl");
        let case = ["-F", rows_given.to_str().unwrap(), "--no-builtin", "--rules", &rules];
        infer(&[&["export", "souffle", given.to_str().unwrap()], &case[..]].concat());
        infer(&[&case[..], &["-D", ours.to_str().unwrap()]].concat());
        let again = given.join("program.dl");
        let again =
            ["-F", given.to_str().unwrap(), "--no-builtin", "--rules", again.to_str().unwrap()];
        infer(&[&again[..], &["-D", theirs.to_str().unwrap()]].concat());
        let exported = exported(&given);
        let text = fs::read_to_string(given.join("program.dl")).unwrap();
        let declared = text.lines().filter(|line| line.starts_with(".decl "));
        let name = |line: &str| line[6..].split('(').next().unwrap().to_owned();
        assert_eq!(
            declared.map(name).find(|name| name.contains(['.', '@'])),
            None,
            "{program}: a name that Soufflé refuses"
        );
        let outputs = exported.relation_ids().filter(|&id| exported.relation(id).output);
        for file in outputs.map(|id| file_of(&exported, id)) {
            let as_is = |_: usize, cell: &str| cell.to_owned();
            let [ours, theirs] = [(&ours, true), (&theirs, false)]
                .map(|(at, header)| rows(&at.join(&file), header, as_is));
            assert_eq!(ours, theirs, "{program}: {file}");
        }
    }
}
