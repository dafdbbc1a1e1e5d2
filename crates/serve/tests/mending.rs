//! A case with a mistake: it is mended on the page, and what can be read is edited meanwhile.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

#[allow(dead_code, reason = "each test takes of it what it needs")]
mod support;

use support::{Folder, Server};

const CASE: &str = r#"{
  "title": "Did they meet?",
  "facts": [
    {"person": {"id": "ada", "name": "Ada"}},
    {"outlet": {"id": "echo", "name": "The Echo"}},
    {"held": {"id": "meeting", "text": "They met"}},
    {"asserted": {"id": "s1", "what": "meeting", "by": "ada", "via": "echo", "on": "2031-03-11"}},
    {"denied": {"id": "s2", "what": "meeting", "by": "ada", "on": "2031-03-12"}}
  ]
}
"#;

const QUERY: &str = "file=stories/a.json";

/// A server on a case that was never in order.
fn mistaken(text: &str) -> (Folder, Server) {
    let folder = Folder::new();
    folder.write("a.json", text);
    let server = Server::start(&folder, &[]);
    (folder, server)
}

#[test]
fn a_line_is_mended() {
    let text = CASE.replace("\"by\": \"ada\", \"on\"", "\"by\": \"adda\", \"on\"");
    let (folder, server) = mistaken(&text);
    let page = server.wait(&format!("/case?{QUERY}"), "Mend line 8");
    assert!(page.contains("adda"), "{page}");
    let form = server.get(&format!("/mend?{QUERY}&line=8"));
    assert!(form.body.contains("&#34;s2&#34;") && !form.body.contains("&#34;s1&#34;"));
    let print = form.hidden("print");
    let send = |line: &str, wanted: &str| {
        let own = [("print", print.as_str()), ("first", "8"), ("last", "8")];
        server.post(
            &format!("/mend?{QUERY}"),
            &[&own[..], &[("lines", line), ("do", wanted)]].concat(),
        )
    };
    let line = CASE.lines().nth(7).unwrap();
    let wrong = send(&line.replace("ada", "addda"), "preview");
    assert!(wrong.body.contains("This would still be wrong") && wrong.body.contains("addda"));
    let tried = send(line, "preview");
    assert!(tried.body.contains("What this would change"), "{}", tried.body);
    assert_eq!(folder.read("a.json"), text);
    assert_eq!(send(line, "save").status, 303);
    assert_eq!(folder.read("a.json"), CASE);
    server.wait(&format!("/case?{QUERY}"), "#s2");
    let again = send("x", "save");
    assert!(again.body.contains("changed meanwhile"), "{}", again.body);
}

#[test]
fn a_file_that_is_no_json_is_mended() {
    let text = CASE.replace("\"echo\"}},", "\"echo\"}");
    let text = text.replace("\"name\": \"The Echo\"}},", "\"name\": \"The Echo\"},");
    let (folder, server) = mistaken(&text);
    let page = server.wait(&format!("/case?{QUERY}"), "Mend line");
    let number = page.split("Mend line ").nth(1).unwrap().split('<').next().unwrap().to_owned();
    let form = server.get(&format!("/mend?{QUERY}&line={number}"));
    assert_eq!(form.hidden("first"), number);
    let print = form.hidden("print");
    let fields = [
        ("print", print.as_str()),
        ("first", "5"),
        ("last", "5"),
        ("do", "save"),
        ("lines", "    {\"outlet\": {\"id\": \"echo\", \"name\": \"The Echo\"}},"),
    ];
    assert_eq!(server.post(&format!("/mend?{QUERY}"), &fields).status, 303);
    assert_eq!(folder.read("a.json"), CASE);
}

#[test]
fn a_mistake_elsewhere_keeps_nobody_from_noting() {
    let text = CASE.replace("\"by\": \"ada\", \"on\"", "\"by\": \"adda\", \"on\"");
    let (folder, server) = mistaken(&text);
    server.wait(&format!("/case?{QUERY}"), "Mend line 8");
    let form = server.get(&format!("/edit?{QUERY}&kind=asserted&id=s1"));
    assert!(form.body.contains("value=\"They met\""), "{}", form.body);
    let print = server.get(&format!("/add?{QUERY}&kind=denied")).hidden("print");
    let fields = [
        ("kind", "denied"),
        ("print", print.as_str()),
        ("k.what", "They met"),
        ("k.by", "Ada"),
        ("k.on", "2031-03-13"),
    ];
    let path = format!("/save?{QUERY}");
    let tried = server.post(&path, &[&fields[..], &[("do", "preview")]].concat());
    assert!(tried.body.contains("this adds none"), "{}", tried.body);
    let mut worse = fields;
    worse[4].1 = "tomorrow";
    let refused = server.post(&path, &[&worse[..], &[("do", "save")]].concat());
    assert!(refused.body.contains("would not be in order"), "{}", refused.body);
    assert_eq!(folder.read("a.json"), text);
    let saved = server.post(&path, &[&fields[..], &[("do", "save")]].concat());
    assert_eq!(saved.status, 303, "{}", saved.body);
    assert!(folder.read("a.json").contains("\"s3\""));
    server.wait(&format!("/case?{QUERY}"), "Mend line 8");
}

#[test]
fn the_last_good_page_stays() {
    let (folder, server) = mistaken(CASE);
    server.wait(&format!("/case?{QUERY}"), "id=\"s2\"");
    folder.write("a.json", &CASE.replace("\"by\": \"ada\", \"on\"", "\"by\": \"adda\", \"on\""));
    let page = server.wait(&format!("/case?{QUERY}"), "the case stands as before");
    assert!(page.contains("id=\"s2\""), "the page is not there any more");
    let why = server.get(&format!("/why?{QUERY}&of=meeting")).body;
    assert!(why.contains("meeting"), "{why}");
}

#[test]
fn dates_are_explained() {
    let (_folder, server) = mistaken(CASE);
    server.wait(&format!("/case?{QUERY}"), "They met");
    let told = |text: &str, more: &str| {
        server.get(&format!("/date?{QUERY}{more}&text={}", support::coded(text))).body
    };
    assert_eq!(told("2031-03~", ""), r#"{"means":"about March 2031"}"#);
    assert_eq!(told("2031-03-11/2031-03-13", ""), r#"{"means":"11–13 March 2031"}"#);
    assert!(told("2031-03", "&one=yes").contains("\"wrong\":\"is 31 days"));
    assert!(told("11 March", "").contains("EDTF"));
    assert_eq!(told("", ""), "null");
    let form = server.get(&format!("/add?{QUERY}&kind=denied&k.on=2031-03-12"));
    assert!(form.body.contains("= 12 March 2031"), "{}", form.body);
}

/// What two reports have in common.
const PASSAGE: &str = "The two ministers met for an hour on the old pier behind the customs house, said a \
                       person who saw them arrive in separate cars, and they left without a word to the \
                       reporters who had waited in the rain since the early morning.";

/// A server on a case whose two reports have a passage in common, with the text of a third.
fn copied() -> (Folder, Server) {
    let folder = Folder::new();
    folder.write("echo.txt", &format!("The Echo, 11 March 2031\n\n{PASSAGE}\n"));
    folder.write("post.txt", &format!("The Post, 13 March 2031\n\n{PASSAGE}\n"));
    folder.write("globe.txt", &format!("The Globe, 12 March 2031\n\n{PASSAGE}\n"));
    let reported = |by: &str, day: &str| {
        format!(
            "\"by\": \"{by}\", \"via\": \"{by}\", \"on\": \"2031-03-{day}\", \"text\": \"{by}.txt\""
        )
    };
    let with_texts = CASE
        .replace(
            "\"by\": \"ada\", \"via\": \"echo\", \"on\": \"2031-03-11\"",
            &reported("echo", "11"),
        )
        .replace("{\"denied\"", "{\"asserted\"")
        .replace("\"by\": \"ada\", \"on\": \"2031-03-12\"", &reported("globe", "12"))
        .replace(
            "{\"held\"",
            "{\"outlet\": {\"id\": \"globe\", \"name\": \"The Globe\"}},\n    {\"held\"",
        );
    folder.write("a.json", &with_texts);
    let server = Server::start(&folder, &[]);
    server.wait(&format!("/case?{QUERY}"), "#s2");
    (folder, server)
}

#[test]
fn what_a_statement_may_rest_on_is_proposed() {
    let (folder, server) = copied();
    let form = server.get(&format!("/edit?{QUERY}&kind=asserted&id=s2")).body;
    let field = form.split("data-field=\"k.rests_on\"").nth(1).unwrap();
    assert!(field.contains("Proposed") && field.contains("customs house"), "{field}");
    assert!(field.contains("name=\"k.rests_on\" value=\"s1\""), "{field}");
    let print = server.get(&format!("/add?{QUERY}&kind=asserted")).hidden("print");
    let fields = [
        ("kind", "asserted"),
        ("print", print.as_str()),
        ("do", "preview"),
        ("k.what", "They met"),
        ("k.by", "The Globe"),
        ("k.via", "The Globe"),
        ("k.on", "2031-03-13"),
        ("k.text", "post.txt"),
    ];
    let tried = server.post(&format!("/save?{QUERY}"), &fields).body;
    let field = tried.split("data-field=\"k.rests_on\"").nth(1).unwrap();
    assert!(field.contains("Proposed"), "{field}");
    let mut chosen = fields;
    chosen[2].1 = "save";
    let chosen = [&chosen[..], &[("k.rests_on", ""), ("k.rests_on", "s1")]].concat();
    assert_eq!(server.post(&format!("/save?{QUERY}"), &chosen).status, 303);
    assert!(folder.read("a.json").contains("\"rests_on\": \"s1\""));
}
