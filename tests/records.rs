//! Records as they come in and go out: in tables, in facts files and in questions.

#![allow(missing_docs, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const RULES: &str = "
.type Person <: symbol
.type List = [head: number, tail: List]
.type Claim = Said {who: Person, n: unsigned} | Nothing {} | Both {left: Claim, right: Claim}
/// {l} is {name}.
.decl list(name: symbol, l: List)
/// {c} is claimed.
.decl claim(c: Claim)
.input list, claim
/// {l} is longer than {tail}.
.decl longer(l: List, tail: List)
.output list, claim, longer
/// [by-one] It is longer by one.
longer(l, tail) :- list(_, l), l = [_, tail].
/// [by-more] It is longer by more.
longer(l, rest) :- longer(l, tail), tail = [_, rest].
";

/// A folder of this test, with these files.
fn folder(test: &str, files: &[(&str, &str)]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("records").join(test);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    fs::write(path.join("rules.dl"), RULES).unwrap();
    for (name, text) in files {
        fs::write(path.join(name), text).unwrap();
    }
    path
}

fn infer(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_infer"));
    command.current_dir(folder).args(arguments).args(["--no-builtin", "--rules", "rules.dl"]);
    command.output().unwrap()
}

fn text(output: &Output) -> String {
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    String::from_utf8(output.stdout.clone()).unwrap()
}

const CLAIMS: &str = "$Nothing\n$Said(ann, 3)\n$Said( \"a, \\\"b\\\" (c)\" , 0)\n\
                      $Both($Nothing(), $Both($Said(nil, 1),$Nothing))\n";

#[test]
fn what_is_written_is_read_back() {
    let lists = "a\t[1, [2, nil]]\nb\tnil\nc\t[ -7 ,nil ]\n";
    let folder = folder("tables", &[("list.facts", lists), ("claim.facts", CLAIMS)]);
    text(&infer(&folder, &["-F", ".", "-D", "out"]));
    let claims = fs::read_to_string(folder.join("out/claim.csv")).unwrap();
    let expected = [
        "c",
        "\"$Both($Nothing, $Both($Said(\"\"nil\"\", 1), $Nothing))\"",
        "$Nothing",
        "\"$Said(\"\"a, \\\"\"b\\\"\" (c)\"\", 0)\"",
        "\"$Said(ann, 3)\"",
    ];
    assert_eq!(claims.lines().collect::<Vec<_>>(), expected);
    let longer = fs::read_to_string(folder.join("out/longer.csv")).unwrap();
    let expected =
        ["l,tail", "\"[-7, nil]\",nil", "\"[1, [2, nil]]\",nil", "\"[1, [2, nil]]\",\"[2, nil]\""];
    assert_eq!(longer.lines().collect::<Vec<_>>(), expected);
    // What went out comes in again, and comes to the same.
    for relation in ["list", "claim"] {
        fs::remove_file(folder.join(format!("{relation}.facts"))).unwrap();
        let file = format!("{relation}.csv");
        fs::rename(folder.join("out").join(&file), folder.join(&file)).unwrap();
    }
    text(&infer(&folder, &["-F", ".", "-D", "again"]));
    let again = |file: &str| fs::read_to_string(folder.join("again").join(file)).unwrap();
    assert_eq!((again("claim.csv"), again("longer.csv")), (claims, longer));
}

#[test]
fn a_facts_file_and_a_question_have_records_as_texts() {
    let facts = r#"{"title": "t", "facts": [
        {"list": {"name": "a", "l": "[1, [2, nil]]"}}, {"claim": {"c": "$Said(\"x, y\", 2)"}}]}"#;
    let folder = folder("facts", &[("facts.json", facts)]);
    let board = text(&infer(&folder, &["facts.json"]));
    assert!(board.contains("[1, [2, nil]] is longer than [2, nil]."), "{board}");
    let json = text(&infer(&folder, &["facts.json", "--format", "json"]));
    assert!(json.contains(r#""tail": "[2, nil]""#), "{json}");
    let why = text(&infer(&folder, &["why", r#"longer("[1, [2, nil]]", nil)"#, "facts.json"]));
    assert!(why.contains("because it is longer by more (by-more)"), "{why}");
    assert!(!why.contains("field("), "{why}");
    let unknown = infer(&folder, &["why", r#"longer("[1, [3, nil]]", _)"#, "facts.json"]);
    let stderr = String::from_utf8_lossy(&unknown.stderr).into_owned();
    assert!(stderr.contains("no fact and no rule mentions it"), "{stderr}");
}

#[test]
fn what_is_no_record_is_told_row_by_row() {
    let bad = [
        "[1, nil",
        "[1, nil] 2",
        "[1]",
        "[1, 2]",
        "[x, nil]",
        "(1, nil)",
        "",
        "$Said(ann, 1)",
        "[1, [2, nil]",
        "[9223372036854775808, nil]",
    ];
    let rows = bad.map(|row| format!("a\t{row}")).join("\n");
    let folder =
        folder("bad", &[("list.facts", &rows), ("claim.facts", "$No\n$Said(a)\n$Said(\"a, 1)\n")]);
    let output = infer(&folder, &["-F", "."]);
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8(output.stderr).unwrap();
    let found = stderr.matches("wrong-type").count();
    assert_eq!(found, bad.len() + 3, "{stderr}");
    let facts = r#"{"title": "t", "facts": [{"list": {"name": "a", "l": "[1]"}},
        {"list": {"name": "a", "l": 3}}]}"#;
    fs::write(folder.join("facts.json"), facts).unwrap();
    let output = infer(&folder, &["facts.json"]);
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(
        (output.status.code(), stderr.matches("wrong-type").count()),
        (Some(2), 2),
        "{stderr}"
    );
}

/// A list is nested as deep as it is long, and is read, ordered, taken apart and written without recursion.
#[test]
fn long_lists_are_no_trouble() {
    let long = (0..20_000).fold("nil".to_owned(), |rest, n| format!("[{n}, {rest}]"));
    let other = long.replacen("[0, nil]", "[1, nil]", 1);
    let folder =
        folder("long", &[("list.facts", &format!("a\t{long}\nb\t{other}\n")), ("claim.facts", "")]);
    fs::write(
        folder.join("rules.dl"),
        RULES.replace(
            "longer(l, rest) :- longer(l, tail)",
            "longer(l, rest) :- longer(l, tail), tail != tail",
        ),
    )
    .unwrap();
    text(&infer(&folder, &["-F", ".", "-D", "out"]));
    let written = fs::read_to_string(folder.join("out/list.csv")).unwrap();
    assert_eq!(written, format!("name,l\na,\"{long}\"\nb,\"{other}\"\n"));
}

/// Records whose parts are shared would take more room to write than there is.
#[test]
fn what_cannot_be_written_is_refused_or_cut() {
    let folder = folder("shared", &[]);
    let rules = ".type Pair = [a: Pair, b: Pair]\n.decl p(x: Pair, n: number)\n.output p\n\
                 p(nil, 0).\np([x, x], n + 1) :- p(x, n), n < 60.\n\
                 .decl q(n: number)\n.output q\nq(n) :- p([x, x], n).\n";
    fs::write(folder.join("rules.dl"), rules).unwrap();
    let output = infer(&folder, &["-D", "out"]);
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("longer than 1048576 bytes"), "{stderr}");
    assert!(!folder.join("out/q.csv").exists());
    let q = text(&infer(&folder, &["--only", "q", "--format", "csv"]));
    assert_eq!(q.lines().count(), 61);
}

#[test]
fn several_processes_refuse_records() {
    let hosts = ("hosts", "127.0.0.1:41001\n127.0.0.1:41002\n");
    let folder = folder("hosts", &[hosts, ("list.facts", ""), ("claim.facts", "")]);
    let arguments = ["-F", ".", "--engine", "dataflow", "--hosts", "hosts", "--process", "0"];
    let output = infer(&folder, &arguments);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(stderr.contains("records-on-hosts"), "{stderr}");
}
