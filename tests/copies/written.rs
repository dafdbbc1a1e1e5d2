//! What is accepted stands in the facts file, and nothing else changes there.

use std::os::unix::fs::{PermissionsExt as _, symlink};

use geoinfer::diagnostic::{Sources, Span};
use geoinfer::facts::{RowAddition, with_additions};
use serde_json::{Value as Json, json};

use crate::pty::Session;
use crate::sandbox::Sandbox;

const CASE: &str = r#"{
  "title": "What happened at Port Marrow?",
  "facts": [
    {"anonymous": {"id": "officials", "name": "two officials"}},
    {"outlet": {"id": "wire", "name": "Wire One"}}, {"outlet": {"id": "courier", "name": "The Courier"}},
    {"outlet": {"id": "echo", "name": "The Echo"}},
    {"held": {"id": "fire", "text": "The terminal burned"}},

    {"asserted": {"id": "s1", "what": "fire", "by": "officials", "on": "2031-03-11", "via": "wire", "text": "texts/wire.txt"}},
    {"asserted": {
        "id": "s2", "what": "fire", "by": "courier",
        "on": "2031-03-12", "via": "courier",
        "text":   "texts/courier.txt"
    }},
    {"asserted": {"text": "texts/echo.txt", "may_rest_on": [], "id": "s3", "what": "fire", "by": "echo", "on": "2031-03-12", "via": "echo"}}
  ]
}
"#;

fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::empty(&format!("copies-{name}"));
    sandbox.write("harbour.json", CASE);
    sandbox.write("texts/wire.txt", "It burned for two days.");
    sandbox.write("texts/courier.txt", "It burned, Wire One reported.");
    sandbox.write("texts/echo.txt", "It burned, according to Wire One.");
    sandbox
}

#[test]
fn what_is_written_lowers_the_minimum_and_a_proof_says_why() {
    let sandbox = sandbox("board");
    let (_, before) = sandbox.infer(&["harbour.json", "--long"]);
    assert!(before.contains("three independent origins"), "{before}");
    let (code, said) = sandbox.infer(&["copies", "harbour.json", "--write", "may-rest-on"]);
    assert_eq!((code, said.contains("wrote 2 lines")), (0, true), "{said}");
    let (_, after) = sandbox.infer(&["harbour.json", "--long"]);
    assert!(after.contains("one to three independent origins"), "{after}");
    let (_, proof) = sandbox.infer(&["why", "doubtful(s2)", "harbour.json"]);
    assert!(proof.contains("its text credits Wire One"), "{proof}");
    // All is noted: nothing more is proposed, and nothing is written again.
    let written = sandbox.read("harbour.json");
    let (_, again) = sandbox.infer(&["copies", "harbour.json", "--write", "rests-on"]);
    assert!(again.contains("wrote 0 lines"), "{again}");
    assert_eq!(sandbox.read("harbour.json"), written);
}

#[test]
fn comments_and_layout_stay() {
    let sandbox = sandbox("layout");
    sandbox.infer(&["copies", "harbour.json", "--write", "rests-on"]);
    let expected = CASE
        .replace("courier.txt\"\n", "courier.txt\",\n        \"rests_on\": \"s1\"\n")
        .replace("\"via\": \"echo\"}}", "\"via\": \"echo\", \"rests_on\": \"s1\"}}");
    assert_eq!(sandbox.read("harbour.json"), expected);
    sandbox.write("harbour.json", CASE);
    sandbox.infer(&["copies", "harbour.json", "--write", "may-rest-on", "--only", "s3"]);
    let value = r#"{"root": "s1", "reason": "its text credits Wire One"}"#;
    assert_eq!(sandbox.read("harbour.json"), CASE.replace("[]", &format!("[{value}]")));
}

#[test]
fn decisions_are_written_one_by_one() {
    let sandbox = sandbox("decisions");
    let mut session = Session::with(&sandbox, &["copies", "harbour.json", "--review"], 100, true);
    session.press(&["x r", "q"]);
    let (code, text) = session.end();
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("1 written, 0 skipped, 1 not decided"), "{text}");
    let (_, left) = sandbox.infer(&["copies", "harbour.json"]);
    assert!(left.contains("1 proposal"), "{left}");
    let mut session = Session::with(&sandbox, &["copies", "harbour.json", "--review"], 100, true);
    session.press(&["s"]);
    let (_, text) = session.end();
    assert!(text.contains("0 written, 1 skipped"), "{text}");
}

#[test]
fn an_edit_in_between_is_not_lost() {
    let sandbox = sandbox("meanwhile");
    let mut session = Session::with(&sandbox, &["copies", "harbour.json", "--review"], 100, true);
    session.asked();
    let edited = CASE.replace("What happened", "What really happened");
    sandbox.write("harbour.json", &edited);
    std::io::Write::write_all(&mut session.keys, b"m").unwrap();
    let (code, text) = session.end();
    assert_eq!((code, text.contains("error[file-changed]")), (2, true), "{text}");
    assert_eq!(sandbox.read("harbour.json"), edited);
}

#[test]
fn links_and_permissions_stay_and_what_cannot_be_written_is_told() {
    let sandbox = sandbox("files");
    let real = sandbox.path("real.json");
    std::fs::rename(sandbox.path("harbour.json"), &real).unwrap();
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real.json", sandbox.path("harbour.json")).unwrap();
    let (code, said) =
        sandbox.infer(&["copies", "harbour.json", "--write", "rests-on", "--only", "s2"]);
    assert_eq!(code, 0, "{said}");
    assert!(sandbox.path("harbour.json").is_symlink());
    assert!(sandbox.read("real.json").contains("\"rests_on\": \"s1\""));
    assert_eq!(std::fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o640);
    std::fs::set_permissions(&real, std::fs::Permissions::from_mode(0o440)).unwrap();
    let before = sandbox.read("real.json");
    let (code, said) = sandbox.infer(&["copies", "harbour.json", "--write", "rests-on"]);
    assert_eq!((code, said.contains("error[unwritable-file]")), (2, true), "{said}");
    assert_eq!(sandbox.read("real.json"), before);
}

#[test]
fn statements_of_no_file_are_told_as_lines_to_add() {
    let sandbox = sandbox("stdin");
    let mut command =
        sandbox.command(env!("CARGO_BIN_EXE_infer"), &["copies", "-", "--write", "rests-on"]);
    command.stdin(std::fs::File::open(sandbox.path("harbour.json")).unwrap());
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("s2: \"rests_on\": \"s1\""), "{said}");
    assert_eq!(sandbox.read("harbour.json"), CASE);
}

#[cfg(feature = "sheets")]
#[test]
fn a_folder_of_tables_gets_a_table_of_its_own() {
    let sandbox = sandbox("tables");
    assert_eq!(sandbox.infer(&["convert", "harbour.json", "tables"]).0, 0);
    let before = sandbox.read("tables/statements.csv");
    let (code, said) =
        sandbox.infer(&["copies", "tables", "--write", "may-rest-on", "--only", "s2"]);
    assert_eq!((code, said.contains("wrote 1 line")), (0, true), "{said}");
    let (reason, path) = ("its text credits Wire One", "tables/may_rest_on.csv");
    assert_eq!(sandbox.read(path), format!("s,root,reason\ns2,s1,{reason}\n"));
    // What somebody made of the table stays as it is.
    sandbox.write(path, &format!("root;S;reason;#mine\r\ns1;s2;\"{reason}\";x"));
    let (code, said) = sandbox.infer(&["copies", "tables", "--write", "may-rest-on"]);
    assert_eq!((code, said.contains("wrote 1 line")), (0, true), "{said}");
    let expected = format!("root;S;reason;#mine\r\ns1;s2;\"{reason}\";x\r\ns1;s3;{reason};\r\n");
    assert_eq!(sandbox.read(path), expected);
    let (_, board) = sandbox.infer(&["tables", "--long"]);
    assert!(board.contains("one to three independent origins"), "{board}");
    let (_, again) = sandbox.infer(&["copies", "tables", "--write", "rests-on"]);
    assert!(again.contains("wrote 0 lines"), "{again}");
    assert_eq!(sandbox.read("tables/statements.csv"), before);
    // A table that has other columns is not touched.
    sandbox.write(path, "x,y\n");
    let (code, said) = sandbox.infer(&["copies", "tables", "--write", "may-rest-on"]);
    assert_eq!((code, sandbox.read(path)), (2, "x,y\n".to_owned()), "{said}");
}

#[cfg(feature = "sheets")]
#[test]
fn what_is_accepted_of_a_book_is_told_as_rows() {
    let sandbox = sandbox("book");
    assert_eq!(sandbox.infer(&["convert", "harbour.json", "harbour.xlsx"]).0, 0);
    let book = std::fs::read(sandbox.path("harbour.xlsx")).unwrap();
    let (code, said) = sandbox.infer(&["copies", "harbour.xlsx", "--write", "may-rest-on"]);
    assert_eq!(code, 2, "{said}");
    let rows = "sheet `may_rest_on` of it:\n  s,root,reason\n  s2,s1,its text credits Wire One\n";
    assert!(said.contains(rows), "{said}");
    let arguments = ["copies", "harbour.xlsx", "--review"];
    let mut session = Session::with(&sandbox, &arguments, 100, true);
    session.press(&["r", "s"]);
    let (code, text) = session.end();
    assert_eq!(code, 2, "{text}");
    let [told, asked, rows] =
        ["A book is not written to; what", "1 of 2", "s2,s1"].map(|it| text.find(it));
    assert!(told.is_some() && told < asked && asked < rows, "{text}");
    assert_eq!(std::fs::read(sandbox.path("harbour.xlsx")).unwrap(), book);
}

#[test]
fn mistakes_of_the_command_are_told() {
    let sandbox = sandbox("mistakes");
    let (code, said) = sandbox.infer(&["copies", "harbour.json", "--only", "s22"]);
    assert_eq!((code, said.contains("error[unknown-statement]")), (2, true), "{said}");
    let (code, said) = sandbox.infer(&["copies", "harbour.json", "--review"]);
    assert_eq!((code, said.contains("error[no-terminal]")), (2, true), "{said}");
    sandbox.write(
        "own.dl",
        "/// {what} is so.\n.decl said(what: symbol)\n.input said\n.output said\n",
    );
    sandbox.write("own.json", r#"{"title": "x", "facts": []}"#);
    let (code, said) = sandbox.infer(&["copies", "own.json", "--no-builtin", "--rules", "own.dl"]);
    assert_eq!((code, said.contains("error[no-comparisons]")), (2, true), "{said}");
}

#[test]
fn hostile_texts_are_made_visible() {
    let sandbox = sandbox("hostile");
    let hostile = "It burned\u{202e}, \u{2066}Wire One reported.\u{2028} | <script>";
    sandbox.write("texts/courier.txt", hostile);
    let (_, text) = sandbox.infer(&["copies", "harbour.json", "--only", "s2"]);
    assert!(text.contains("credits Wire One"), "{text}");
    assert!(!text.contains(['\u{202e}', '\u{2066}', '\u{2028}']), "{text}");
    let (_, json) = sandbox.infer(&["copies", "harbour.json", "--only", "s2", "--format", "json"]);
    let json: Json = serde_json::from_str(&json).unwrap();
    let said = json["proposals"][0]["reasons"][0]["said"].as_str().unwrap();
    assert!(said.starts_with("It burned, Wire One reported."), "{said:?}");
}

#[test]
fn huge_texts_end() {
    let sandbox = sandbox("huge");
    sandbox.write("texts/wire.txt", &"a b ".repeat(1_200_000));
    sandbox.write("texts/courier.txt", &"x".repeat(5_000_000));
    sandbox.write("texts/echo.txt", &"Wire One (Wire One) ".repeat(250_000));
    let (code, text) = sandbox.infer(&["copies", "harbour.json", "--timeout", "110"]);
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains("only its beginning was compared") && text.contains("1 proposal"),
        "{text}"
    );
}

/// Where a row of this text declares an id.
fn place(text: &str, id: &str) -> Span {
    let source = Sources::default().add("x.json", text);
    let at = text.find(&format!("\"id\": \"{id}\"")).unwrap() + 6;
    Span::new(source, at, at + id.len() + 2)
}

#[test]
fn additions_say_what_they_should_and_nothing_else() {
    let addition = |text: &str, id: &str, key: &str, values: &[Json]| RowAddition {
        id: place(text, id),
        key: key.to_owned(),
        values: values.to_vec(),
    };
    for (row, new) in [
        (r#"{"id": "s"}"#, r#"{"id": "s", "k": "v"}"#),
        (r#"{ "id": "s" }"#, r#"{ "id": "s", "k": "v" }"#),
        ("{\r\n\t\"id\": \"s\"\r\n}", "{\r\n\t\"id\": \"s\",\r\n\t\"k\": \"v\"\r\n}"),
        (r#"{"k": "a", "id": "s"}"#, r#"{"k": ["a", "v"], "id": "s"}"#),
        (r#"{"k": [], "id": "s"}"#, r#"{"k": ["v"], "id": "s"}"#),
        (r#"{"k": ["a" , "b" ], "id": "s"}"#, r#"{"k": ["a" , "b", "v" ], "id": "s"}"#),
        (r#"{"k": {"x": [1]}, "id": "s"}"#, r#"{"k": [{"x": [1]}, "v"], "id": "s"}"#),
    ] {
        let text = format!("{{\"facts\": [{{\"r\": {row}}}, {{\"r\": {{\"id\": \"t\"}}}}]}}");
        let one = with_additions(&text, &[addition(&text, "s", "k", &[json!("v")])]);
        assert_eq!(one, Some(text.replace(row, new)));
        let both = [
            addition(&text, "s", "k", &[json!("v")]),
            addition(&text, "t", "k", &[json!(1), json!(2)]),
        ];
        let expected =
            text.replace(row, new).replace(r#"{"id": "t"}"#, r#"{"id": "t", "k": [1, 2]}"#);
        assert_eq!(with_additions(&text, &both), Some(expected));
    }
    let text = r#"{"title": "s", "facts": []}"#;
    let nowhere = RowAddition {
        id: Span::new(Sources::default().add("x", text), 20, 23),
        key: "k".to_owned(),
        values: vec![json!(1)],
    };
    assert_eq!(with_additions(text, &[nowhere]), None);
}
