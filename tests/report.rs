//! The pages of `infer report`, as files. How they look and behave is tested in `tests/browser.rs`.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use regex::Regex;

fn infer(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_infer"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("NO_COLOR", "1");
    command.args(arguments).output().unwrap()
}

/// A path for what a test writes; nothing is there.
fn fresh(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("report").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let _ = fs::remove_dir_all(&path);
    let _ = fs::remove_file(&path);
    path
}

/// The page of a facts file.
fn page(facts: &str, name: &str, more: &[&str]) -> String {
    let path = fresh(name);
    let arguments = ["report", facts, "-o", path.to_str().unwrap()];
    let output = infer(&[&arguments[..], more].concat());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read_to_string(path).unwrap()
}

fn count(text: &str, part: &str) -> usize {
    text.matches(part).count()
}

#[test]
fn the_seed_page_is_complete_and_small() {
    let page = page("facts/nov2024.json", "seed.html", &[]);
    assert!(page.len() < 300_000, "{} bytes", page.len());
    assert_eq!(count(&page, "<article"), 19);
    assert_eq!(count(&page, "<li id=\"s"), 27);
    assert_eq!(count(&page, "type=\"radio\""), 6);
    for part in ["At a glance", "Who rests on whom", "Conclusions", "Contacts", "Statements"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(page.contains("There was no conversation"));
    assert!(page.contains("3 statements hang from Dmitry Peskov via TASS, 2024-11-11T09:40Z."));
}

#[test]
fn many_reports_hang_from_one_origin_and_fall_with_it() {
    let page = page("facts/niger-uranium-2003.json", "niger.html", &[]);
    assert!(page.contains("6 statements hang from the Niger papers, 2001-10-15."));
    assert!(page.contains(": fallen with its source</title>"));
    assert!(page.contains("href=\"https://twf.org./News/Y2003/0308-Fake.html\""));
}

#[test]
fn a_circle_is_drawn_as_one() {
    let page = page("tests/browser/facts/relays.json", "relays.html", &[]);
    assert_eq!(count(&page, "<ellipse class=\"ring\""), 2, "in the overview and in its card");
    assert!(page.contains("10 statements hang from a clerk via The Wire, 2024-03-02."));
}

#[test]
fn a_page_ends_on_the_day_of_the_question() {
    let page = page("facts/nov2024.json", "then.html", &["--as-of", "2024-11-10"]);
    assert_eq!(count(&page, "type=\"radio\""), 3);
    assert!(!page.contains("There was no conversation"));
}

#[test]
fn the_same_facts_give_the_same_bytes() {
    let first = page("facts/nov2024.json", "first.html", &[]);
    assert_eq!(first, page("facts/nov2024.json", "second.html", &[]));
    let batch = page("facts/nov2024.json", "batch.html", &["--engine", "batch"]);
    assert_eq!(first, batch);
}

#[test]
fn a_rulebook_without_pictures_has_a_page() {
    let rules = ["--no-builtin", "--rules", "tests/cli/plain.dl"];
    let page = page("tests/cli/empty.json", "plain.html", &rules);
    assert_eq!(count(&page, "<svg class=\"lane\""), 0);
    assert!(page.contains("</html>"));
}

/// Whatever a facts file says stays text: no tag, attribute or address comes from it. A browser
/// tries the same in `tests/browser/pages.test.js`.
#[test]
fn hostile_facts_stay_text() {
    let page = page("tests/browser/facts/hostile.json", "hostile.html", &[]);
    assert_eq!(count(&page, "<script"), 1);
    assert_eq!(count(&page, "</script"), 1);
    assert_eq!(count(&page, "</style"), 2);
    let tags = Regex::new(r"</?([a-z]+[0-9]?)").unwrap();
    for tag in tags.captures_iter(&page) {
        assert!(!["img", "iframe", "base", "object"].contains(&&tag[1]), "{}", &tag[1]);
    }
    let attributes = Regex::new(r"<[a-z][^<>]* (on[a-z]+|style|autofocus)[= >]").unwrap();
    let found = attributes.find_iter(&page).map(|found| found.as_str());
    let found: Vec<&str> = found.filter(|tag| !is_inside_a_value(tag)).collect();
    assert!(found.is_empty(), "{found:?}");
    let links = Regex::new(r#"href="([^"]*)""#).unwrap();
    for link in links.captures_iter(&page) {
        assert!(link[1].starts_with('#') || link[1].starts_with("https://"), "{}", &link[1]);
    }
    assert!(page.contains("default-src &#39;none&#39;; style-src &#39;sha256-"));
}

/// Whether the tag ends within the quotes of an attribute, so that what was found is its value.
fn is_inside_a_value(tag: &str) -> bool {
    !count(tag, "\"").is_multiple_of(2)
}

#[test]
fn a_folder_becomes_pages_and_an_index() {
    let site = fresh("site");
    let output = infer(&["report", "facts", "-o", site.to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut names: Vec<String> = fs::read_dir(&site)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let index = fs::read_to_string(site.join("index.html")).unwrap();
    for name in names.iter().filter(|name| *name != "index.html") {
        assert!(index.contains(&format!("href=\"./{name}\"")), "{name}");
    }
    assert_eq!(count(&index, "<h2>") + 1, names.len());
}

#[test]
fn a_name_that_looks_like_an_address_is_a_file() {
    let folder = fresh("odd");
    fs::create_dir_all(&folder).unwrap();
    let facts = folder.join("javascript:alert(1).json");
    fs::write(&facts, r#"{"title": "odd", "facts": []}"#).unwrap();
    let site = fresh("odd-site");
    let output = infer(&["report", facts.to_str().unwrap(), "-o", site.to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let index = fs::read_to_string(site.join("index.html")).unwrap();
    assert!(index.contains("href=\"./javascript%3Aalert%281%29.html\""), "{index}");
}

#[test]
fn mistakes_are_told() {
    let told = |arguments: &[&str]| {
        let output = infer(arguments);
        assert_eq!(output.status.code(), Some(2));
        String::from_utf8_lossy(&output.stderr).into_owned()
    };
    insta::assert_snapshot!(told(&["report", "facts/", "-o", "all.html"]));
    let twice = ["report", "facts/nov2024.json", "facts/nov2024.json", "-o", "site"];
    insta::assert_snapshot!(told(&twice));
    insta::assert_snapshot!(told(&["report", "facts/nov2024.json", "-o", "no/such/folder.html"]));
}
