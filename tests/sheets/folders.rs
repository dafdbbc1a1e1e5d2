//! Where a case lies, where it is written to, and what lies beside it.

use geoinfer::facts::{Telling, sheet_plans};

use crate::BUILTIN;
use crate::sandbox::Sandbox;

const WHO: &str = "\
kind,name,side,speaks_for
state,Sylvania,,
person,Ida Trent,,Sylvania
outlet,The Gazette,,
";

const STATEMENTS: &str = "\
id,stance,what,by,on,via,quote,text
s1,denied,sale,Ida Trent,2031-03-11,The Gazette,We sold nothing,texts/gazette.txt
";

/// A folder of tables beside a text.
fn desk(name: &str) -> Sandbox {
    let sandbox = Sandbox::empty(&format!("folders-{name}"));
    sandbox.write("desk/case.csv", "key,value\ntitle,Was the pier sold?\n");
    sandbox.write("desk/who.csv", WHO);
    sandbox.write("desk/claims.csv", "id,text\nsale,The pier was sold\n");
    sandbox.write("desk/statements.csv", STATEMENTS);
    sandbox.write("texts/gazette.txt", "“We sold nothing,” Ida Trent told The Gazette.\n");
    sandbox
}

#[test]
fn a_folder_is_the_same_case_from_within() {
    let sandbox = desk("within");
    let inside = Sandbox(sandbox.path("desk"));
    let (_, board) = sandbox.infer(&["desk", "--format", "json"]);
    assert_eq!(inside.infer(&[".", "--format", "json"]).1, board);
    for command in ["accept", "check", "lint", "quotes", "copies", "timeline"] {
        let (code, text) = inside.infer(&[command, "."]);
        assert_eq!(code, 0, "{command}: {text}");
    }
    assert!(sandbox.path("desk.accepted").exists());
    assert_eq!(inside.infer(&["convert", ".", "../desk.json"]).0, 0);
    assert_eq!(sandbox.infer(&["check", "desk/."]).0, 0);
}

#[test]
fn texts_stay_right_where_a_case_is_written_elsewhere() {
    let sandbox = desk("texts");
    // What the case is, whatever its texts are called.
    let quotes = |case: &str| {
        let (code, text) = sandbox.infer(&["quotes", case]);
        assert_eq!(code, 0, "{case}: {text}");
    };
    for elsewhere in ["else/c.xlsx", "else/c.json", "not/there/c"] {
        let (code, text) = sandbox.infer(&["convert", "desk", elsewhere]);
        assert!(code == 2 && text.contains("error[text-elsewhere]"), "{text}");
        assert!(
            text.contains("texts/gazette.txt` is there; or write the case into this folder"),
            "{text}"
        );
    }
    assert!(!sandbox.path("else").exists() && !sandbox.path("not").exists());
    // A copy of the text lies there.
    sandbox.write("else/texts/gazette.txt", &sandbox.read("texts/gazette.txt"));
    assert_eq!(sandbox.infer(&["convert", "desk", "else/c.json"]).0, 0);
    quotes("else/c.json");
    // The text is below the folder that the case is written to.
    let deep = Sandbox(sandbox.path("else"));
    assert_eq!(deep.infer(&["convert", "c.json", "../up.xlsx"]).0, 0);
    quotes("up.xlsx");
    std::fs::remove_file(sandbox.path("texts/gazette.txt")).unwrap();
    let (code, text) = deep.infer(&["convert", "c.json", "../moved.json"]);
    assert_eq!(code, 0, "{text}");
    assert!(sandbox.read("moved.json").contains("\"text\": \"else/texts/gazette.txt\""));
    quotes("moved.json");
    let (code, text) = deep.infer(&["convert", "c.json", "-"]);
    assert!(code == 2 && text.contains("error[unknown-target]"), "{text}");
}

#[test]
fn what_lies_beside_tables_is_told() {
    let sandbox = desk("beside");
    let (_, text) = sandbox.infer(&["desk"]);
    assert!(!text.contains("unread-file"), "{text}");
    for usual in ["texts/a.txt", "who.map.toml", "desk.accepted", ".~lock.x.xlsx#", "notes.md"] {
        sandbox.write(&format!("desk/{usual}"), "x");
    }
    let (_, text) = sandbox.infer(&["desk"]);
    assert!(!text.contains("unread-file"), "{text}");
    sandbox.write("desk/more.json", "{\"facts\": []}");
    sandbox.write("desk/more.xlsx", "x");
    let (code, text) = sandbox.infer(&["desk"]);
    assert_eq!((code, text.matches("warning[unread-file]").count()), (0, 2), "{text}");
    sandbox.write("desk/case.csv", "key,value\ntitle,Was the pier sold?\ninclude,desk/more.json\n");
    let (_, text) = sandbox.infer(&["desk"]);
    assert_eq!(text.matches("warning[unread-file]").count(), 1, "{text}");
}

#[test]
fn lists_offer_what_a_cell_may_name() {
    let plans = BUILTIN.with(|(program, _)| sheet_plans(program));
    let offered = |sheet: &str| {
        let sheet = plans.iter().find(|it| it.name == sheet).unwrap();
        sheet.told_by.clone()
    };
    let always = |column: &str| Telling { column: column.to_owned(), only: None };
    let of_kind = |column: &str, kind: &str| {
        let only = Some(("kind".to_owned(), kind.to_owned()));
        Telling { column: column.to_owned(), only }
    };
    // The column `text` of statements is the path of an article.
    assert_eq!(offered("statements"), [always("id")]);
    assert_eq!(offered("claims"), [always("id"), of_kind("text", "held")]);
    assert_eq!(offered("who"), [always("id"), always("name")]);
}

const TRACKER: &str = "\
Date,Source,Outlet,Says,Claim,Words,Left
2031-03-11,Ida Trent,The Gazette,rejects,The pier was sold,We sold nothing,x
";

const MAP: &str = "\
becomes = \"statements\"
[column]
\"Date\" = \"on\"
\"Source\" = \"by\"
\"Outlet\" = \"via\"
\"Says\" = { to = \"stance\", values = { rejects = \"denied\" } }
\"Claim\" = \"what\"
\"Wordz\" = \"quote\"
";

#[test]
fn a_mapping_leaves_nothing_out_without_a_word() {
    let sandbox = Sandbox::empty("folders-gaps");
    sandbox.write("log.csv", TRACKER);
    sandbox.write("log.map.toml", MAP);
    let (code, text) = sandbox.infer(&["log.csv", "--add-names"]);
    assert_eq!(code, 0, "{text}");
    assert_eq!(text.matches("warning[map-column-missing]").count(), 1, "{text}");
    assert!(text.contains("did you mean `Words`?"), "{text}");
    assert_eq!(text.matches("warning[map-leaves-out]").count(), 2, "{text}");
    sandbox.edit("log.map.toml", "\"Wordz\" = \"quote\"", "\"Words\" = \"quote\"\n\"Left\" = \"\"");
    let (_, text) = sandbox.infer(&["log.csv", "--add-names"]);
    assert!(text.contains("We sold nothing") && !text.contains("[map-"), "{text}");
    sandbox.edit("log.map.toml", "rejects", "refuses");
    let (code, text) = sandbox.infer(&["log.csv", "--add-names"]);
    assert!(code == 2 && text.contains("under `values` in `log.map.toml`"), "{text}");
}

#[test]
fn quotes_propose_a_mapping_as_other_commands_do() {
    let sandbox = Sandbox::empty("folders-propose");
    sandbox.write("log.csv", TRACKER);
    let (code, text) = sandbox.infer(&["quotes", "log.csv"]);
    assert!(code == 2 && text.contains("warning[mapping-proposed]"), "{text}");
    assert!(sandbox.read("log.map.toml").contains("\"Source\" = \"by\""));
}
