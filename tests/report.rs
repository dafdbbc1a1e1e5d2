//! The pages of `infer report`, as files. How they look and behave is tested in `tests/browser.rs`.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::collections::BTreeSet;
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

/// The public cases, without what they include.
fn cases() -> impl Iterator<Item = String> {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("facts")).unwrap();
    let paths = files.map(|file| file.unwrap().path());
    let cases = paths.filter(|path| path.extension().is_some_and(|it| it == "json"));
    let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut names: Vec<String> = cases.map(name).collect();
    names.sort();
    names.into_iter()
}

/// Whether what has these classes is shown on the last date.
fn is_shown_last(classes: &str) -> bool {
    !classes.split(' ').any(|class| class.starts_with('t') && class[1..].parse::<usize>().is_ok())
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
    for part in [
        "For and against",
        "At a glance",
        "Who rests on whom",
        "Conclusions",
        "Contacts",
        "Statements",
    ] {
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

/// The picture's marks are what its numbers say, and those are the board's.
#[test]
fn a_balance_has_as_many_marks_as_the_board_counts() {
    let column = Regex::new(r#"(?s)<th scope="col">(.*?)</th>"#).unwrap();
    let mark = Regex::new(r#"<span class="([^"]*)"><svg class="key""#).unwrap();
    for case in cases() {
        let facts = format!("facts/{case}");
        let page = page(&facts, &format!("balance-{case}.html"), &[]);
        let drawn = column.captures_iter(&page).map(|column| {
            let marks = mark.captures_iter(&column[1]).filter(|it| is_shown_last(&it[1])).count();
            marks.to_string()
        });
        let drawn: Vec<String> = drawn.collect();
        assert_eq!(drawn, origins_weighed(&facts), "{case}");
    }
}

/// How many origins the board counts at most for each column of the picture.
fn origins_weighed(facts: &str) -> Vec<String> {
    let rows = |relation: &str| -> Vec<String> {
        let output = infer(&[facts, "--only", relation, "--format", "csv"]);
        let text = String::from_utf8(output.stdout).unwrap();
        text.lines().skip(1).map(str::to_owned).collect()
    };
    let ranges = rows("origin_range");
    let weighed = rows("balance").into_iter().map(|column| {
        let cells: Vec<&str> = column.rsplitn(3, ',').collect();
        let start = format!("{},{},", cells[1], cells[0]);
        let range = ranges.iter().find(|range| range.starts_with(&start)).unwrap();
        range.rsplit(',').next().unwrap().to_owned()
    });
    weighed.collect()
}

/// An answer, its rival, who is behind them and how firmly.
#[test]
fn a_balance_tells_which_answer_has_more_origins_and_of_which_sides() {
    let page = page("facts/al-ahli-2023.json", "ahli.html", &[]);
    let start = page.find("<table class=\"balance\">").unwrap();
    let table = &page[start..start + page[start..].find("</table>").unwrap()];
    let breaks = Regex::new("</(p|th|td|tr|a|title)>").unwrap();
    let text = Regex::new("<[^>]*>").unwrap();
    let text = text.replace_all(&breaks.replace_all(table, "\n"), "").into_owned();
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    insta::assert_snapshot!(lines.join("\n"));
}

/// Whatever stands in a link within the page is the id of one element, and ids are those of the facts.
#[test]
fn links_lead_to_what_they_name() {
    let id = Regex::new(r#" id="([^"]*)""#).unwrap();
    let link = Regex::new(r##" href="#([^"]*)""##).unwrap();
    for facts in ["facts/mh17-2014.json", "tests/browser/facts/hostile.json"] {
        let page = page(facts, "links.html", &[]);
        let ids: Vec<&str> =
            id.captures_iter(&page).map(|it| it.get(1).unwrap().as_str()).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{facts}");
        for link in link.captures_iter(&page) {
            assert!(unique.contains(&link[1]), "{facts}: {}", &link[1]);
        }
    }
    let page = page("facts/mh17-2014.json", "anchors.html", &[]);
    assert!(page.contains("<li id=\"m21\""), "a statement");
    assert!(page.contains("<article class=\"card\" id=\"separatist-buk\""), "a proposition");
}

/// A proposition and a statement of one id have anchors of their own, and so has the page's date 0.
#[test]
fn ids_that_are_alike_have_anchors_of_their_own() {
    let facts = fresh("alike.json");
    let case = r#"{"title": "alike", "facts": [
        {"outlet": {"id": "echo", "name": "The Echo"}},
        {"held": {"id": "d0", "text": "The pier was sold"}},
        {"asserted": {"id": "d0", "what": "d0", "by": "echo", "on": "1933-11-18"}},
        {"asserted": {"id": "a b", "what": "d0", "by": "echo", "on": "1933-11-19"}}]}"#;
    fs::write(&facts, case).unwrap();
    let page = page(facts.to_str().unwrap(), "alike.html", &[]);
    for id in ["id=\"d0\"", "id=\"~d0\"", "id=\"~~d0\"", "id=\"a%20b\""] {
        assert_eq!(count(&page, &format!(" {id}")), 1, "{id}");
    }
}

/// What was said of something else stands apart, without the words that were said.
#[test]
fn what_is_only_implied_is_no_quote() {
    let page = page("facts/mh17-2014.json", "implied.html", &[]);
    let lines = Regex::new("(?s)<dd class=\"implied.*?</dd>").unwrap();
    let lines: Vec<&str> = lines.find_iter(&page).map(|it| it.as_str()).collect();
    assert!(lines.len() > 5, "{}", lines.len());
    assert!(lines.iter().all(|line| line.contains("implication") && !line.contains("<q>")));
    assert!(page.contains("<q>The court has no doubt whatsoever</q>"));
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
