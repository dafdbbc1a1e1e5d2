//! Cases of tables: a row that comes, changes or goes is a line of its table.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

#[allow(dead_code, reason = "each test takes of it what it needs")]
mod support;

use support::{Folder, Reply, Server};

const QUERY: &str = "file=stories/pier";
const WHO: &str = "kind,name,side\nperson,Ada,\noutlet,The Echo,\n";
/// As a spreadsheet program of another country saves it: a mark, semicolons, quotation marks, CRLF.
const STATEMENTS: &str = "\u{feff}id;on;by;via;stance;what;quote;#ours\r\n\
                          \"s1\";2031-03-11;Ada;The Echo;asserted;sale;\"“Sold; all of it”\";look\r\n\
                          \r\n\
                          s2;2031-03-12;Ada;;\"asserted\";sale;;\r\n";

fn pier() -> (Folder, Server) {
    let folder = Folder::new();
    std::fs::create_dir(folder.file("pier")).unwrap();
    folder.write("pier/case.csv", "key,value\ntitle,Was the pier sold?\n");
    folder.write("pier/who.csv", WHO);
    folder.write("pier/claims.csv", "id,text\nsale,The pier was sold\n");
    folder.write("pier/statements.csv", STATEMENTS);
    let server = Server::start_on("stories/pier", &folder, &[]);
    server.wait(&format!("/case?{QUERY}"), "The pier was sold");
    (folder, server)
}

/// Sends a form with these fields, and the print of the form itself.
fn send(server: &Server, form: &str, fields: &[(&str, &str)]) -> Reply {
    let print = server.get(form).hidden("print");
    server.post(&format!("/save?{QUERY}"), &[&[("print", print.as_str())], fields].concat())
}

#[test]
fn a_cell_is_changed_where_it_stands() {
    let (folder, server) = pier();
    let form = format!("/edit?{QUERY}&kind=asserted&id=s1");
    let shown = server.get(&form).body;
    assert!(shown.contains("value=\"Ada\"") && shown.contains("Sold; all of it"), "{shown}");
    let fields = [
        ("kind", "asserted"),
        ("id", "s1"),
        ("k.what", "The pier was sold"),
        ("k.by", "Ada"),
        ("k.on", "2031-03-10"),
        ("k.via", "The Echo"),
        ("k.quote", "“Sold; all of it”"),
    ];
    let tried = send(&server, &form, &[&fields[..], &[("do", "preview")]].concat());
    assert!(tried.body.contains("What this would change"), "{}", tried.body);
    assert_eq!(folder.read("pier/statements.csv"), STATEMENTS);
    let saved = send(&server, &form, &[&fields[..], &[("do", "save")]].concat());
    assert_eq!(saved.status, 303, "{}", saved.body);
    let after = STATEMENTS.replace("\"s1\";2031-03-11", "\"s1\";2031-03-10");
    assert_eq!(folder.read("pier/statements.csv"), after);
    server.post(&format!("/undo?{QUERY}"), &[]);
    assert_eq!(folder.read("pier/statements.csv"), STATEMENTS);
}

#[test]
fn a_row_comes_at_the_end_of_its_table() {
    let (folder, server) = pier();
    let form = format!("/add?{QUERY}&kind=denied");
    let fields = [
        ("kind", "denied"),
        ("do", "save"),
        ("k.what", "The pier was sold"),
        ("k.by", "Bo Ek"),
        ("k.on", "2031-03-13"),
        ("k.via", "The Echo"),
        ("k.quote", "“No; never”"),
        ("n0.typed", "Bo Ek"),
        ("n0.kind", "person"),
        ("n0.name", "Bo Ek"),
        ("n0.side", "Ada"),
    ];
    let saved = send(&server, &form, &fields);
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert_eq!(folder.read("pier/who.csv"), format!("{WHO}person,Bo Ek,Ada\n"));
    let line = "s3;2031-03-13;Bo Ek;The Echo;\"denied\";sale;\"“No; never”\";\r\n";
    assert_eq!(folder.read("pier/statements.csv"), format!("{STATEMENTS}{line}"));
    server.wait(&format!("/case?{QUERY}"), "#s3");
    server.post(&format!("/undo?{QUERY}"), &[]);
    assert_eq!(folder.read("pier/who.csv"), WHO);
    assert_eq!(folder.read("pier/statements.csv"), STATEMENTS);
}

#[test]
fn a_row_goes_with_its_line() {
    let (folder, server) = pier();
    let own = [("kind", "asserted"), ("id", "s1")];
    let path = format!("/remove?{QUERY}");
    let asked = server.post(&path, &[&own[..], &[("do", "preview")]].concat());
    let print = asked.hidden("print");
    let more = [("do", "save"), ("print", print.as_str())];
    let gone = server.post(&path, &[&own[..], &more].concat());
    assert_eq!(gone.status, 303, "{}", gone.body);
    let line = STATEMENTS.split_inclusive("\r\n").nth(1).unwrap();
    assert_eq!(folder.read("pier/statements.csv"), STATEMENTS.replace(line, ""));
}

#[test]
fn what_a_spreadsheet_program_saved_meanwhile_is_kept() {
    let (folder, server) = pier();
    let print = server.get(&format!("/add?{QUERY}&kind=held")).hidden("print");
    let theirs = "id,text\nsale,The whole pier was sold\n";
    folder.write("pier/claims.csv", theirs);
    let fields = [
        ("kind", "held"),
        ("do", "save"),
        ("print", print.as_str()),
        ("k.text", "The pier burnt down"),
    ];
    let refused = server.post(&format!("/save?{QUERY}"), &fields);
    assert_eq!(refused.status, 422);
    assert!(refused.body.contains("What came in between"), "{}", refused.body);
    assert!(refused.body.contains("The whole pier was sold"), "{}", refused.body);
    assert_eq!(folder.read("pier/claims.csv"), theirs);
}

#[test]
fn what_no_cell_holds_is_told() {
    let (folder, server) = pier();
    let form = format!("/add?{QUERY}&kind=denied");
    let fields = [
        ("kind", "denied"),
        ("do", "save"),
        ("k.what", "The pier was sold"),
        ("k.by", "Ada"),
        ("k.on", "2031-03-13"),
        ("k.url", "https://echo.example/1"),
    ];
    let refused = send(&server, &form, &fields);
    assert!(refused.body.contains("has no column “url”"), "{}", refused.body);
    assert_eq!(folder.read("pier/statements.csv"), STATEMENTS);
}

#[test]
fn a_book_is_read_and_says_so() {
    let (folder, server) = pier();
    let mut book = std::process::Command::new(support::program());
    let made = book.args(["convert", "stories/pier", "stories/pier.xlsx"]).current_dir(&folder.0);
    assert!(made.status().unwrap().success());
    drop(server);
    let server = Server::start_on("stories/pier.xlsx", &folder, &[]);
    let page = server.wait("/case?file=stories/pier.xlsx", "The pier was sold");
    assert!(page.contains("This case is a book"), "{page}");
    assert!(!page.contains("href=\"/add?"));
    let fields = [("kind", "held"), ("do", "save"), ("print", "x"), ("k.text", "x")];
    let refused = server.post("/save?file=stories/pier.xlsx", &fields);
    assert_eq!(refused.status, 422, "{}", refused.body);
}
