//! Forms, and what they do to files.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

#[allow(dead_code, reason = "each test takes of it what it needs")]
mod support;

use std::io::BufRead as _;
use std::sync::atomic::{AtomicBool, Ordering};

use support::{Folder, Reply, Server};

const CASE: &str = r#"{
  "title": "Did they meet?",
  "facts": [
    {"state": {"id": "freedonia", "name": "Freedonia"}},
    {"person":  {"id": "ada", "name": "Ada", "side": "freedonia"}},
    {"outlet": {"id": "echo", "name": "The Echo"}},

    {"held": {"id": "meeting", "text": "They met"}},

    {"asserted": {"id": "s1",  "what": "meeting", "by": "ada", "via": "echo", "on": "2031-03-11"}}
  ]
}
"#;

const QUERY: &str = "file=stories/a.json";

fn case() -> (Folder, Server) {
    let folder = Folder::new();
    folder.write("a.json", CASE);
    let server = Server::start(&folder, &[]);
    server.wait(&format!("/case?{QUERY}"), "They met");
    (folder, server)
}

/// Opens the form of a kind, and sends it with these fields.
fn add(server: &Server, kind: &str, wanted: &str, fields: &[(&str, &str)]) -> Reply {
    let form = server.get(&format!("/add?{QUERY}&kind={kind}"));
    let print = form.hidden("print");
    let own = [("kind", kind), ("print", print.as_str()), ("do", wanted)];
    server.post(&format!("/save?{QUERY}"), &[&own[..], fields].concat())
}

const DENIAL: [(&str, &str); 4] =
    [("k.what", "They met"), ("k.by", "Ada"), ("k.on", "2031-03-12"), ("k.via", "The Echo")];

#[test]
fn a_claim_leads_to_what_is_said_of_it() {
    let (_folder, server) = case();
    let claim = server.get(&format!("/row?{QUERY}&id=meeting")).body;
    assert!(claim.contains("sheet=statements&#38;k.what=meeting"), "{claim}");
    let kinds = server.get(&format!("/add?{QUERY}&sheet=statements&k.what=meeting")).body;
    assert!(kinds.contains("kind=denied&#38;k.what=meeting"), "{kinds}");
    let form = server.get(&format!("/add?{QUERY}&kind=denied&k.what=meeting")).body;
    assert!(form.contains("name=\"k.what\" value=\"meeting\""), "{form}");
}

/// The lines that only the first text has.
fn lines_lost(before: &str, after: &str) -> Vec<String> {
    let lost = before.lines().filter(|line| !after.lines().any(|it| it == *line));
    lost.map(str::to_owned).collect()
}

#[test]
fn one_statement_is_one_line() {
    let (folder, server) = case();
    let tried = add(&server, "denied", "preview", &DENIAL);
    assert_eq!(tried.status, 200, "{}", tried.body);
    assert!(tried.body.contains("What this would change"), "{}", tried.body);
    assert_eq!(folder.read("a.json"), CASE);
    let saved = add(&server, "denied", "save", &DENIAL);
    assert_eq!(saved.status, 303, "{}", saved.body);
    let after = folder.read("a.json");
    assert!(lines_lost(CASE, &after).is_empty());
    let line = r#"    ,{"denied": {"id": "s2", "what": "meeting", "by": "ada", "on": "2031-03-12", "via": "echo"}}"#;
    assert_eq!(lines_lost(&after, CASE), [line]);
    server.wait(&format!("/case?{QUERY}"), "#s2");
    let undone = server.post(&format!("/undo?{QUERY}"), &[]);
    assert_eq!((undone.status, folder.read("a.json").as_str()), (303, CASE));
}

#[test]
fn an_edit_changes_only_what_it_says() {
    let (folder, server) = case();
    let form = server.get(&format!("/edit?{QUERY}&kind=asserted&id=s1"));
    assert!(form.body.contains("value=\"They met\"") && form.body.contains("value=\"Ada\""));
    let print = form.hidden("print");
    let fields = |on: &'static str| {
        [
            ("kind", "asserted"),
            ("id", "s1"),
            ("print", print.as_str()),
            ("do", "save"),
            ("k.what", "They met"),
            ("k.by", "Ada"),
            ("k.on", on),
            ("k.via", "The Echo"),
            ("k.via", ""),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let send = |on| {
        let fields = fields(on);
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
        server.post(&format!("/save?{QUERY}"), &fields)
    };
    let same = send("2031-03-11");
    assert!(same.body.contains("changes nothing"), "{}", same.body);
    assert_eq!(send("2031-03-10").status, 303);
    assert_eq!(folder.read("a.json"), CASE.replace("2031-03-11", "2031-03-10"));
}

#[test]
fn a_new_name_is_asked_about_and_made() {
    let (folder, server) = case();
    let fields =
        [("k.what", "They met"), ("k.by", "Bo Ek"), ("k.on", "2031-03-12"), ("k.via", "Gazette")];
    let asked = add(&server, "denied", "save", &fields);
    assert_eq!(asked.status, 422);
    assert!(
        asked.body.contains("“Bo Ek” is new") && asked.body.contains("“Gazette” is new"),
        "{}",
        asked.body
    );
    assert!(asked.body.contains("n0.side"), "whose side is asked");
    assert_eq!(folder.read("a.json"), CASE);
    let known = [
        ("n0.typed", "Bo Ek"),
        ("n0.kind", "person"),
        ("n0.name", "Bo Ek"),
        ("n0.side", "Sylvania"),
        ("n1.typed", "Gazette"),
        ("n1.kind", "outlet"),
        ("n1.name", "Gazette"),
    ];
    let again = add(&server, "denied", "save", &[&fields[..], &known].concat());
    assert!(again.body.contains("“Sylvania” is new"), "{}", again.body);
    let last = [("n2.typed", "Sylvania"), ("n2.kind", "state"), ("n2.name", "Sylvania")];
    let saved = add(&server, "denied", "save", &[&fields[..], &known, &last].concat());
    assert_eq!(saved.status, 303, "{}", saved.body);
    let after = folder.read("a.json");
    assert!(lines_lost(CASE, &after).is_empty(), "{after}");
    for row in [
        r#"{"person": {"id": "bo-ek", "name": "Bo Ek", "side": "sylvania"}},"#,
        r#"{"state": {"id": "sylvania", "name": "Sylvania"}},"#,
        r#"{"outlet": {"id": "gazette", "name": "Gazette"}},"#,
    ] {
        assert!(after.contains(row), "{row}: {after}");
    }
    assert_eq!(lines_lost(&after, CASE).len(), 4);
}

#[test]
fn what_others_saved_meanwhile_is_kept_and_shown() {
    let (folder, server) = case();
    let form = server.get(&format!("/add?{QUERY}&kind=denied"));
    let print = form.hidden("print");
    let theirs = CASE.replace("They met", "They met twice");
    folder.write("a.json", &theirs);
    let own = [("kind", "denied"), ("print", print.as_str()), ("do", "save")];
    let fields = [&own[..], &DENIAL].concat();
    server.wait(&format!("/case?{QUERY}"), "They met twice");
    let fields: Vec<(&str, &str)> = fields
        .into_iter()
        .map(|(name, value)| (name, if value == "They met" { "meeting" } else { value }))
        .collect();
    let refused = server.post(&format!("/save?{QUERY}"), &fields);
    assert_eq!(refused.status, 422);
    assert_eq!(folder.read("a.json"), theirs);
    assert!(
        refused.body.contains("They met twice") && refused.body.contains("Yours"),
        "{}",
        refused.body
    );
    let print = refused.hidden("print");
    let fields: Vec<(&str, &str)> = fields
        .into_iter()
        .map(|(name, value)| (name, if name == "print" { print.as_str() } else { value }))
        .collect();
    assert_eq!(server.post(&format!("/save?{QUERY}"), &fields).status, 303);
    assert!(lines_lost(&theirs, &folder.read("a.json")).is_empty());
    folder.write("a.json", CASE);
    let undone = server.post(&format!("/undo?{QUERY}"), &[]);
    assert_eq!((undone.status, folder.read("a.json").as_str()), (422, CASE));
}

#[test]
fn mistakes_are_told_before_they_are_saved() {
    let (folder, server) = case();
    let missing = add(&server, "denied", "save", &[("k.what", "They met")]);
    assert!(missing.body.contains("Still needed: by, on."), "{}", missing.body);
    let mut fields = DENIAL;
    fields[2].1 = "tomorrow";
    let bad = add(&server, "denied", "save", &fields);
    assert!(
        bad.body.contains("would not be in order") && bad.body.contains("tomorrow"),
        "{}",
        bad.body
    );
    assert_eq!(folder.read("a.json"), CASE);
}

#[test]
fn a_file_that_is_saved_moves_the_page_and_mistakes_pass() {
    let (folder, server) = case();
    let mut lines = server.listen();
    let mut told = |kind: &str| {
        let mut line = String::new();
        while !(line.contains(kind) && line.contains("stories/a.json")) {
            line.clear();
            assert_ne!(lines.read_line(&mut line).unwrap(), 0);
        }
    };
    let denied =
        r#"    ,{"denied": {"id": "s2", "what": "meeting", "by": "ada", "on": "2031-03-12"}}"#;
    let more = CASE.replace("\n  ]", &format!("\n{denied}\n  ]"));
    folder.write("a.json", &more);
    told("updated");
    let news = server.get(&format!("/news?{QUERY}")).body;
    assert!(news.contains("moved") && news.contains("s2"), "{news}");
    folder.write(
        "a.json",
        &more.replace("\"ada\", \"on\": \"2031-03-12\"", "\"adda\", \"on\": \"2031-03-12\""),
    );
    told("mistaken");
    let page = server.get(&format!("/case?{QUERY}")).body;
    assert!(page.contains("the case stands as before") && page.contains("adda"), "{page}");
    folder.write("a.json", CASE);
    told("updated");
    assert!(!server.get(&format!("/case?{QUERY}")).body.contains("stands as before"));
}

#[test]
fn rows_go_and_come_back() {
    let (folder, server) = case();
    let own = [("kind", "held"), ("id", "meeting")];
    let asked =
        server.post(&format!("/remove?{QUERY}"), &[&own[..], &[("do", "preview")]].concat());
    assert!(asked.body.contains("would not be in order"), "{}", asked.body);
    let own = [("kind", "asserted"), ("id", "s1")];
    let asked =
        server.post(&format!("/remove?{QUERY}"), &[&own[..], &[("do", "preview")]].concat());
    let print = asked.hidden("print");
    let more = [("do", "save"), ("print", print.as_str())];
    let gone = server.post(&format!("/remove?{QUERY}"), &[&own[..], &more].concat());
    assert_eq!(gone.status, 303, "{}", gone.body);
    assert!(!folder.read("a.json").contains("s1"));
    server.post(&format!("/undo?{QUERY}"), &[]);
    assert_eq!(folder.read("a.json"), CASE);
}

#[test]
fn two_people_on_one_file_lose_nothing() {
    let (folder, server) = case();
    let save = |who: &str, number: usize| {
        let text = format!("Claim {number} of {who}");
        for _ in 0..50 {
            let reply = add(&server, "held", "save", &[("k.text", &text)]);
            if reply.status == 303 {
                return;
            }
            assert!(reply.body.contains("Nothing was saved"), "{}", reply.body);
        }
        panic!("{text} was never saved");
    };
    std::thread::scope(|scope| {
        for who in ["Ada", "Bo"] {
            scope.spawn(move || (0..4).for_each(|number| save(who, number)));
        }
    });
    let after = folder.read("a.json");
    assert!(lines_lost(CASE, &after).is_empty());
    assert_eq!(lines_lost(&after, CASE).len(), 8);
    folder.board("a.json");
}

#[test]
fn a_server_that_is_killed_leaves_a_whole_file() {
    let (folder, mut server) = case();
    let is_over = AtomicBool::new(false);
    let (address, token) = (server.address.clone(), server.token.clone());
    std::thread::scope(|scope| {
        scope.spawn(|| {
            // Each reading sees the whole file, whatever is saved meanwhile.
            while !is_over.load(Ordering::SeqCst) {
                let text = folder.read("a.json");
                assert!(text.starts_with('{') && text.ends_with("}\n"), "{text}");
            }
        });
        for number in 0..3 {
            let text = format!("Claim {number}");
            add(&server, "held", "save", &[("k.text", &text)]);
        }
        let form = server.get(&format!("/add?{QUERY}&kind=held"));
        let print = form.hidden("print");
        let body = format!("kind=held&print={print}&do=save&k.text=Last");
        let mut stream = std::net::TcpStream::connect(&address).unwrap();
        let port = address.rsplit(':').next().unwrap();
        let head = format!(
            "POST /save?{QUERY} HTTP/1.1\r\nHost: {address}\r\nOrigin: http://{address}\r\n\
             Cookie: infer-{port}={token}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        std::io::Write::write_all(&mut stream, head.as_bytes()).unwrap();
        server.kill();
        is_over.store(true, Ordering::SeqCst);
    });
    assert!(lines_lost(CASE, &folder.read("a.json")).is_empty());
    folder.board("a.json");
}

#[test]
fn what_is_seen_can_be_sent() {
    let (folder, server) = case();
    let relayed = [DENIAL[0], ("k.by", "The Echo"), DENIAL[2], DENIAL[3], ("k.rests_on", "s1")];
    assert_eq!(add(&server, "relayed", "save", &relayed).status, 303);
    server.wait(&format!("/case?{QUERY}"), "#s2");
    let sent = |what: &str| server.get(&format!("/share/{what}&file=stories/a.json"));
    let page = sent("page.html?x=");
    assert!(page.head.contains("attachment; filename=\"a.html\""), "{}", page.head);
    assert!(
        page.body.contains("They met") && !page.body.contains("/why?"),
        "a page to send has no server"
    );
    let without = sent("page.html?without=s2");
    assert!(page.body.contains("id=\"s2\"") && !without.body.contains("id=\"s2\""));
    assert!(sent("brief.md?x=").body.contains("They met"));
    assert!(sent("brief.html?x=").body.contains("<!doctype html>"));
    let picture = sent("picture.svg?x=").body;
    assert!(
        picture.starts_with("<svg xmlns")
            && picture.contains("Ada")
            && !picture.contains("href=\"#s")
    );
    let book = sent("book.xlsx?x=");
    assert!(book.status == 200 && book.body.starts_with("PK"), "{}", book.head);
    assert_eq!(std::fs::read_dir(folder.0.join("stories")).unwrap().count(), 1);
}

#[test]
fn conclusions_are_accepted_one_by_one() {
    let (folder, server) = case();
    let page = server.get(&format!("/accepted?{QUERY}"));
    let print = page.hidden("print");
    let accepted = server.post(&format!("/accepted?{QUERY}"), &[("print", &print)]);
    assert_eq!(accepted.status, 303, "{}", accepted.body);
    assert!(folder.file("a.accepted").exists());
    let again = server.post(&format!("/accepted?{QUERY}"), &[("print", &print)]);
    assert!(again.body.contains("Nothing was accepted"), "{}", again.body);
    server.post(&format!("/accepted?{QUERY}"), &[]);
    assert!(server.get(&format!("/accepted?{QUERY}")).body.contains("Everything is as accepted"));
    add(&server, "denied", "save", &DENIAL);
    let page = server.get(&format!("/accepted?{QUERY}")).body;
    assert!(page.contains("refuted") && page.contains("s2 was added"), "{page}");
}

/// A statement of which everything is new.
const FIRST: [(&str, &str); 19] = [
    ("k.what", "They met"),
    ("k.by", "Ada"),
    ("k.on", "2031-03-11"),
    ("k.via", "The Echo"),
    ("k.text", "articles/echo-11-march.txt"),
    ("k.quote", "We met at noon on the pier"),
    ("n0.typed", "They met"),
    ("n0.kind", "held"),
    ("n0.text", "They met"),
    ("n1.typed", "Ada"),
    ("n1.kind", "person"),
    ("n1.name", "Ada"),
    ("n1.side", "Freedonia"),
    ("n2.typed", "The Echo"),
    ("n2.kind", "outlet"),
    ("n2.name", "The Echo"),
    ("n3.typed", "Freedonia"),
    ("n3.kind", "state"),
    ("n3.name", "Freedonia"),
];

#[test]
fn a_story_is_told_by_forms_alone() {
    let folder = Folder::new();
    let server = Server::start(&folder, &[]);
    let page = server.wait("/", "There is no case yet");
    assert!(page.contains("Begin a case"));
    let begun =
        server.post("/new", &[("title", "Did they meet?"), ("folder", "stories/"), ("name", "a")]);
    assert_eq!(begun.status, 303, "{}", begun.body);
    let empty = folder.read("a.json");
    let kept = server.post(
        &format!("/articles?{QUERY}"),
        &[("name", "Echo 11 March"), ("text", "Ada said:\r\n“We met at  noon on the pier.”\r\n")],
    );
    assert_eq!(kept.status, 303, "{}", kept.body);
    assert!(
        server
            .get(&format!("/article?{QUERY}&name=articles/echo-11-march.txt"))
            .body
            .contains("noon")
    );
    let fields = FIRST;
    let saved = add(&server, "asserted", "save", &fields);
    assert_eq!(saved.status, 303, "{}", saved.body);
    server.wait(&format!("/case?{QUERY}"), "noon");
    let mut wrong = fields;
    wrong[5].1 = "We never met on the pier";
    let refused = add(&server, "asserted", "preview", &wrong);
    assert!(refused.body.contains("pier"), "{}", refused.body);
    let after = folder.read("a.json");
    assert!(lines_lost(&empty, &after).is_empty(), "{after}");
    let board = folder.board("a.json");
    assert!(board.contains("REPORTED") && board.contains("We met at noon on the pier"), "{board}");
}
