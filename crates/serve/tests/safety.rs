//! Who is answered, and what a page may do.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

#[allow(dead_code, reason = "each test takes of it what it needs")]
mod support;

use support::{Folder, Server};

const CASE: &str = r#"{
  "title": "Did they meet?",
  "facts": [
    {"person": {"id": "a", "name": "Ada"}},
    {"outlet": {"id": "o", "name": "The Echo"}},
    {"held": {"id": "p", "text": "They met"}},
    {"asserted": {"id": "s1", "what": "p", "by": "a", "via": "o", "on": "2031-03-11"}}
  ]
}
"#;

const PAGE: &str = "/case?file=stories/a.json";

#[test]
fn only_who_has_the_token_is_answered() {
    let folder = Folder::new();
    folder.write("a.json", CASE);
    let server = Server::start(&folder, &[]);
    let (host, cookie) = (server.address.as_str(), server.cookie());
    let without = server.send("GET", "/", &[("Host", host)], "");
    assert_eq!(without.status, 403);
    assert!(!without.body.contains("Did they meet"));
    let wrong = server.send("GET", "/?token=0123", &[("Host", host)], "");
    assert_eq!(wrong.status, 403);
    let forged = cookie.replace(|letter: char| letter == server.token.chars().next().unwrap(), "x");
    assert_eq!(server.send("GET", PAGE, &[("Host", host), ("Cookie", &forged)], "").status, 403);
    let opened = server.send("GET", &format!("/?token={}", server.token), &[("Host", host)], "");
    assert_eq!(opened.status, 303);
    assert!(opened.head.contains("httponly") && opened.head.contains("samesite=strict"));
    assert!(server.wait("/", "Did they meet").contains("Did they meet"));
}

#[test]
fn a_forged_host_is_refused() {
    let folder = Folder::new();
    folder.write("a.json", CASE);
    let server = Server::start(&folder, &[]);
    let (host, cookie) = (server.address.as_str(), server.cookie());
    let port = host.rsplit(':').next().unwrap();
    let named =
        |name: &str| server.send("GET", "/", &[("Host", name), ("Cookie", &cookie)], "").status;
    assert_eq!(named("evil.example"), 403);
    assert_eq!(named(&format!("evil.example:{port}")), 403);
    assert_eq!(named("127.0.0.1:1"), 403);
    assert_eq!(named(&format!("localhost:{port}")), 200);
    assert_eq!(server.send("GET", "/", &[("Cookie", &cookie)], "").status, 403);
    let twice = [("Host", host), ("Host", "evil.example"), ("Cookie", &cookie)];
    assert!(server.send("GET", "/", &twice, "").status >= 400);
    let token = format!("/?token={}", server.token);
    assert_eq!(server.send("GET", &token, &[("Host", "evil.example")], "").status, 403);
}

#[test]
fn no_other_page_changes_anything() {
    let folder = Folder::new();
    folder.write("a.json", CASE);
    let server = Server::start(&folder, &[]);
    server.wait(PAGE, "They met");
    let (host, cookie) = (server.address.as_str(), server.cookie());
    let body = "title=Bad&folder=stories/";
    let from = |headers: &[(&str, &str)]| {
        let own = [("Host", host), ("Cookie", &cookie)];
        server.send("POST", "/new", &[&own[..], headers].concat(), body).status
    };
    assert_eq!(from(&[]), 403);
    assert_eq!(from(&[("Origin", "http://evil.example")]), 403);
    assert_eq!(from(&[("Origin", "null")]), 403);
    let own = format!("http://{host}");
    assert_eq!(from(&[("Origin", &own), ("Sec-Fetch-Site", "cross-site")]), 403);
    assert_eq!(from(&[("Origin", &own), ("Sec-Fetch-Site", "same-site")]), 403);
    assert!(!folder.file("bad.json").exists());
    assert_eq!(from(&[("Origin", &own), ("Sec-Fetch-Site", "same-origin")]), 303);
    assert!(folder.file("bad.json").exists());
    let asked = server.get("/save?file=stories/a.json&kind=held&do=save&k.text=x");
    assert_eq!(asked.status, 404, "a request that only asks changes nothing");
}

#[test]
fn pages_load_nothing_from_outside_and_run_nothing_else() {
    let folder = Folder::new();
    folder.write("a.json", CASE);
    let server = Server::start(&folder, &[]);
    server.wait(PAGE, "They met");
    for path in ["/", PAGE, "/add?file=stories/a.json&kind=held", "/nowhere", "/app.js"] {
        let page = server.get(path);
        assert!(page.head.contains("content-security-policy: default-src 'none'"), "{path}");
        assert!(page.head.contains("frame-ancestors 'none'"), "{path}");
        assert!(page.head.contains("nosniff") && page.head.contains("no-store"), "{path}");
        assert!(!page.head.contains("unsafe"), "{path}");
        for inline in ["<style", " style=\"", "<script>", " onclick", "src=\"http", "href=\"//"] {
            assert!(!page.body.contains(inline) || path == "/app.js", "{path}: {inline}");
        }
    }
}

#[test]
fn only_cases_are_read() {
    let folder = Folder::new();
    folder.write("a.json", CASE);
    std::fs::write(folder.0.join("secret.json"), CASE).unwrap();
    std::fs::write(folder.0.join("secret.txt"), "secret words").unwrap();
    let server = Server::start(&folder, &[]);
    server.wait(PAGE, "They met");
    for file in ["secret.json", "stories/../secret.json", "/etc/passwd", "--help", ""] {
        let file = support::coded(file);
        assert_eq!(server.get(&format!("/case?file={file}")).status, 404, "{file}");
    }
    for name in ["../secret.txt", "/etc/passwd", "a.json"] {
        let path = format!("/article?file=stories/a.json&name={}", support::coded(name));
        assert_eq!(server.get(&path).body, "", "{name}");
    }
    let outside = server.post("/new", &[("title", "T"), ("folder", "stories/"), ("name", "../x")]);
    assert_eq!(outside.status, 422);
    let elsewhere = server.post("/new", &[("title", "T"), ("folder", "/tmp"), ("name", "x")]);
    assert_eq!(elsewhere.status, 422);
    // Words that look like an option are words.
    for path in
        ["/why?file=stories/a.json&of=--help", "/what-if?file=stories/a.json&without=--with"]
    {
        let page = server.get(path);
        assert!(!page.body.contains("Usage:"), "{path}: {}", page.body);
    }
}

#[test]
fn read_only_means_it() {
    let folder = Folder::new();
    folder.write("a.json", CASE);
    let server = Server::start(&folder, &["--read-only"]);
    let page = server.wait(PAGE, "They met");
    assert!(page.contains("read-only"));
    assert!(!page.contains("href=\"/add?"));
    for path in ["/new", "/save", "/remove", "/undo", "/articles", "/accepted"] {
        let fields = [
            ("file", "stories/a.json"),
            ("kind", "held"),
            ("k.text", "x"),
            ("do", "save"),
            ("title", "T"),
            ("folder", "stories/"),
            ("name", "n"),
            ("text", "t"),
        ];
        assert_eq!(server.post(path, &fields).status, 403, "{path}");
    }
    assert_eq!(folder.read("a.json"), CASE);
    assert_eq!(std::fs::read_dir(folder.0.join("stories")).unwrap().count(), 1);
}

#[test]
fn too_much_is_refused() {
    let folder = Folder::new();
    folder.write("a.json", CASE);
    let server = Server::start(&folder, &[]);
    server.wait(PAGE, "They met");
    let large = "x".repeat(5 << 20);
    let reply = server.post("/articles?file=stories/a.json", &[("name", "n"), ("text", &large)]);
    assert!(reply.status == 413 || reply.status == 0, "{}", reply.status);
    let long = format!("/?x={}", "y".repeat(1 << 20));
    assert_ne!(server.get(&long).status, 200);
    assert_eq!(server.get("/").status, 200);
    assert_eq!(
        server
            .send(
                "DELETE",
                "/",
                &[
                    ("Host", &server.address),
                    ("Cookie", &server.cookie()),
                    ("Origin", &format!("http://{}", server.address)),
                ],
                ""
            )
            .status,
        405
    );
}

#[test]
fn hostile_facts_stay_text() {
    let folder = Folder::new();
    let hostile = "<script>alert(1)</script>\\u202e\\\" onx=\\\"";
    folder.write(
        "a.json",
        &CASE
            .replace("Ada", hostile)
            .replace("They met", hostile)
            .replace("Did they meet?", hostile),
    );
    let server = Server::start(&folder, &[]);
    let query = "file=stories/a.json";
    server.wait(&format!("/case?{query}"), "onx=");
    let pages = [
        "/".to_owned(),
        format!("/case?{query}"),
        format!("/why?{query}&of=p"),
        format!("/row?{query}&id=a"),
        format!("/what-if?{query}&without=s1"),
        format!("/linchpins?{query}"),
        format!("/add?{query}&kind=asserted"),
        format!("/edit?{query}&kind=asserted&id=s1"),
        format!("/edit?{query}&kind=person&id=a"),
        format!("/share?{query}&without=%3Cscript%3E"),
        format!("/accepted?{query}"),
        format!("/why?{query}&of=%3Cscript%3Ex"),
        format!("/articles?{query}"),
    ];
    for path in pages {
        let page = server.get(&path).body;
        assert!(!page.contains("<script>"), "{path}");
        assert!(!page.contains("\" onx=\""), "{path}");
        assert!(!page.contains('\u{202e}'), "{path}");
    }
}
