//! Articles beside a case: what the program says of quotes, of changed texts, and of bad ones.

#![cfg(unix)]
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::too_many_lines,
    reason = "a test stops at its first surprise, and says what it skips"
)]

mod sandbox;

use std::os::unix::fs::symlink;
use std::path::Path;

use sandbox::Sandbox;
use serde_json::{Value as Json, json};

const ARTICLE: &str = "“We fired nothing,” Ida Trent, the minister, told\nThe Gazette. “It is absurd.”\n\n\
                       Two officials said that a pump had leaked.\n";

/// A case in which somebody denies something in these words, as `text` has them.
fn case(text: &str, quote: &str) -> String {
    json!({"title": "Who fired?", "facts": [
        {"state": {"id": "sylvania", "name": "Sylvania"}},
        {"person": {"id": "trent", "name": "Ida Trent", "speaks_for": "sylvania"}},
        {"outlet": {"id": "gazette", "name": "The Gazette"}},
        {"held": {"id": "strike", "text": "Sylvania fired", "party": "sylvania"}},
        {"denied": {"id": "s1", "what": "strike", "by": "trent", "on": "2031-03-11", "via": "gazette",
            "text": text, "quote": quote}},
    ]})
    .to_string()
}

fn sandbox(name: &str, quote: &str) -> Sandbox {
    let sandbox = Sandbox::empty(&format!("texts-{name}"));
    sandbox.write("texts/gazette.txt", ARTICLE);
    sandbox.write("case.json", &case("texts/gazette.txt", quote));
    sandbox
}

#[test]
fn a_wrong_quote_is_an_error_in_check_and_a_notice_elsewhere() {
    let sandbox = sandbox("wrong", "We fired only warnings");
    let (code, text) = sandbox.infer(&["check", "case.json"]);
    assert_eq!(code, 2, "{text}");
    assert!(text.contains("error[quote-not-in-its-text]"), "{text}");
    let (code, text) = sandbox.infer(&["case.json", "--long"]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("quote not in its text"), "{text}");
    for arguments in [&["case.json"][..], &["why", "strike", "case.json"], &["brief", "case.json"]]
    {
        let (_, text) = sandbox.infer(arguments);
        // On the board, the id of the statement stands at the end of the first line of it.
        let words = text.split_whitespace().filter(|word| *word != "s1");
        let text = words.collect::<Vec<_>>().join(" ");
        let marked = "“We fired only warnings” (not in texts/gazette.txt)";
        assert!(text.contains(marked), "{arguments:?}: {text}");
    }
    let (code, text) = sandbox.infer(&["lint", "case.json"]);
    assert!(code == 1 && text.contains("copy the words from the text"), "{text}");
    let (code, text) = sandbox.infer(&["quotes", "case.json"]);
    assert!(code == 1 && text.contains("not in its text"), "{text}");
    // What `check` would fail on is not accepted.
    let (code, text) = sandbox.infer(&["accept", "case.json"]);
    assert!(code == 2 && text.contains("accepted 0 cases"), "{text}");
    assert!(text.contains("error[quote-not-in-its-text]"), "{text}");
    assert!(!sandbox.path("case.accepted").exists());
    sandbox.write("case.json", &case("texts/gazette.txt", "We fired nothing"));
    sandbox.infer(&["accept", "case.json"]);
    for command in ["check", "lint", "quotes"] {
        let (code, text) = sandbox.infer(&[command, "case.json"]);
        assert_eq!(code, 0, "{command}: {text}");
    }
}

/// One wrong quote does not spoil the right one beside it.
#[test]
fn quotes_of_tables_are_told_to_be_unchecked() {
    let sandbox = sandbox("tables", "We fired nothing");
    sandbox.write("tables/text.facts", "s1\ttexts/gazette.txt\ns2\ttexts/gazette.txt\n");
    sandbox.write("tables/quote.facts", "s2\tWe fired only warnings\ns3\tNo text is named\n");
    let (code, text) = sandbox.infer(&["case.json", "-F", "tables"]);
    assert_eq!(code, 0, "{text}");
    assert!(text.contains("warning[quotes-unchecked]: 1 quote from tables is not"), "{text}");
    let (_, text) = sandbox.infer(&["case.json"]);
    assert!(!text.contains("quotes-unchecked"), "{text}");
}

#[test]
fn of_several_quotes_the_wrong_one_is_named() {
    let sandbox = sandbox("several", "");
    let mut case: Json = serde_json::from_str(&sandbox.read("case.json")).unwrap();
    case["facts"][4]["denied"]["quote"] = json!(["We fired nothing", "It is a shame"]);
    sandbox.write("case.json", &case.to_string());
    let (_, text) = sandbox.infer(&["why", "strike", "case.json"]);
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains("(“It is a shame” is not in texts/gazette.txt)"), "{text}");
}

#[test]
fn a_path_that_leads_nowhere_gets_a_suggestion() {
    let sandbox = sandbox("nowhere", "We fired nothing");
    for (path, help) in [
        ("gazette.txt", "did you mean `texts/gazette.txt`?"),
        ("texts/gazete.txt", "did you mean `texts/gazette.txt`?"),
        ("texts/gazette.html", "did you mean `texts/gazette.txt`?"),
        ("texts/report-of-monday.txt", "beside this file there are `texts/gazette.txt`"),
    ] {
        sandbox.write("case.json", &case(path, "We fired nothing"));
        for command in ["run", "check", "quotes"] {
            let (code, text) = sandbox.infer(&[command, "case.json"]);
            assert!(code == 2 && text.contains(help), "{command} {path}: {text}");
        }
    }
}

#[test]
fn the_sentence_is_shown() {
    let sandbox = sandbox("sentence", "We fired nothing");
    let words = "Ida Trent, the minister, told";
    for arguments in [&["why", "strike", "case.json"][..], &["brief", "case.json"]] {
        let (code, text) = sandbox.infer(arguments);
        assert!(code == 0 && text.contains(words), "{arguments:?}: {text}");
    }
    let (code, text) = sandbox.infer(&["report", "case.json", "-o", "page.html"]);
    assert_eq!(code, 0, "{text}");
    assert!(sandbox.read("page.html").contains(words));
    let (_, board) = sandbox.infer(&["case.json"]);
    assert!(!board.contains(words), "the board stays short: {board}");
}

#[test]
fn a_changed_article_is_told() {
    let sandbox = sandbox("changed", "We fired nothing");
    sandbox.infer(&["accept", "case.json"]);
    // Other line breaks and marks are no other words.
    let same = ARTICLE.replace('\n', "\r\n").replace('“', "\"").replace("told\r\n", "told ");
    sandbox.write("texts/gazette.txt", &same);
    let (code, text) = sandbox.infer(&["check", "case.json"]);
    assert_eq!(code, 0, "{text}");
    sandbox.edit("texts/gazette.txt", "a pump had leaked", "no pump had leaked");
    let (code, text) = sandbox.infer(&["check", "case.json"]);
    assert!(code == 1 && text.contains("texts/gazette.txt"), "{text}");
    let (code, text) = sandbox.infer(&["check", "case.json", "--format", "json"]);
    assert!(code == 1 && text.contains("as_read"), "{text}");
    sandbox.infer(&["accept", "case.json"]);
    assert_eq!(sandbox.infer(&["check", "case.json"]).0, 0);
}

#[test]
fn texts_are_read_as_of_a_revision() {
    let sandbox = sandbox("revision", "We fired nothing");
    for arguments in [
        &["init", "-q"][..],
        &["add", "."],
        &["-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-qm", "x"],
    ] {
        assert_eq!(sandbox.run("git", arguments).0, 0);
    }
    sandbox.edit("texts/gazette.txt", "We fired nothing", "We fired");
    let (code, text) = sandbox.infer(&["diff", "HEAD:case.json", "case.json"]);
    assert!(text.contains("texts/gazette.txt"), "exit {code}: {text}");
    let (code, text) = sandbox.infer(&["lint", "case.json"]);
    assert!(code == 1 && text.contains("does not say “We fired nothing”"), "{text}");
}

/// What is refused, and how.
fn refused(sandbox: &Sandbox, text: &str, code: &str) {
    sandbox.write("case.json", &case(text, "We fired nothing"));
    for command in ["run", "quotes", "check"] {
        let (exit, output) = sandbox.infer(&[command, "case.json", "--timeout", "60"]);
        assert!(exit == 2 && output.contains(&format!("error[{code}]")), "{text}: {output}");
        assert!(!output.contains("root:"), "{text}: {output}");
    }
}

#[test]
fn what_leads_out_of_the_folder_is_refused() {
    let sandbox = sandbox("outside", "We fired nothing");
    sandbox.write("../texts-secret/secret.txt", "We fired nothing");
    symlink("/etc/passwd", sandbox.path("texts/link.txt")).unwrap();
    symlink("../../texts-secret", sandbox.path("texts/folder")).unwrap();
    symlink("gazette.txt", sandbox.path("texts/inside.txt")).unwrap();
    for text in [
        "../texts-secret/secret.txt",
        "texts/../../texts-secret/secret.txt",
        "../../../../../../../../etc/passwd",
        "/etc/passwd",
        "texts/link.txt",
        "texts/folder/secret.txt",
        "C:\\secret.txt",
        "",
    ] {
        refused(&sandbox, text, "text-outside");
    }
    sandbox.write("case.json", &case("texts/inside.txt", "We fired nothing"));
    assert_eq!(
        sandbox.infer(&["quotes", "case.json"]).0,
        0,
        "a link within the folder is followed"
    );
}

#[test]
fn what_is_no_text_is_refused() {
    let sandbox = sandbox("no-text", "We fired nothing");
    std::fs::write(sandbox.path("texts/a.pdf"), b"%PDF-1.4").unwrap();
    std::fs::write(sandbox.path("texts/program.txt"), b"\x7fELF\0\0\0We fired nothing").unwrap();
    sandbox.write("texts/a.docx", "words");
    std::fs::create_dir(sandbox.path("texts/folder.txt")).unwrap();
    assert_eq!(sandbox.run("mkfifo", &["texts/pipe.txt"]).0, 0);
    let sparse = std::fs::File::create(sandbox.path("texts/huge.txt")).unwrap();
    sparse.set_len(200_000_000_000).unwrap();
    for (text, code) in [
        ("texts/a.pdf", "text-pdf"),
        ("texts/program.txt", "text-binary"),
        ("texts/a.docx", "text-kind"),
        ("texts/folder.txt", "text-unreadable"),
        ("texts/pipe.txt", "text-unreadable"),
        ("texts/huge.txt", "text-too-large"),
        ("texts/nowhere.txt", "text-missing"),
        ("texts/gazette.txt/x.txt", "text-missing"),
    ] {
        refused(&sandbox, text, code);
    }
}

#[test]
fn no_facts_file_says_what_a_text_says() {
    let sandbox = sandbox("forged", "We fired nothing");
    let mut forged: Json = serde_json::from_str(&sandbox.read("case.json")).unwrap();
    forged["facts"][4]["denied"]["in_context"] = json!("We fired nothing, said nobody");
    sandbox.write("case.json", &forged.to_string());
    let (code, text) = sandbox.infer(&["case.json"]);
    assert!(code == 2 && text.contains("error[unknown-key]"), "{text}");
    forged["facts"][4] = json!({"text_print": {"file": "texts/gazette.txt", "fingerprint": "0"}});
    sandbox.write("case.json", &forged.to_string());
    let (code, text) = sandbox.infer(&["case.json"]);
    assert!(code == 2 && text.contains("found by reading texts"), "{text}");
}

#[test]
fn hostile_texts_stay_text() {
    let sandbox = sandbox("hostile", "We fired nothing");
    let hostile = &"It was a long day. ".repeat(20);
    let hostile = &format!(
        "{hostile}He said \u{1b}[31mred\u{7} <script>alert(1)</script> \u{202e}We fired nothing\u{202c}. End."
    );
    sandbox.write("texts/gazette.txt", hostile);
    for arguments in [
        &["why", "strike", "case.json"][..],
        &["quotes", "case.json"],
        &["brief", "case.json"],
        &["lint", "case.json"],
    ] {
        let (_, text) = sandbox.infer(arguments);
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{arguments:?}: {text:?}");
    }
    sandbox.infer(&["report", "case.json", "-o", "page.html"]);
    assert!(!sandbox.read("page.html").contains("<script>alert"));
}

#[test]
fn standard_input_has_its_texts_beside_where_it_is_read() {
    let sandbox = sandbox("stdin", "We fired nothing");
    let file = std::fs::File::open(sandbox.path("case.json")).unwrap();
    let mut command = sandbox.command(env!("CARGO_BIN_EXE_infer"), &["quotes", "-"]);
    let output = command.stdin(file).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("texts/gazette.txt:1"), "{text}");
}

fn quotes(sandbox: &Sandbox, arguments: &[&str]) -> Vec<Json> {
    let arguments = [&["quotes", "case.json", "--format", "json"], arguments].concat();
    let output = sandbox.command(env!("CARGO_BIN_EXE_infer"), &arguments).output().unwrap();
    let json: Json = serde_json::from_slice(&output.stdout).unwrap();
    json["quotes"].as_array().unwrap().clone()
}

#[test]
fn a_list_for_programs_says_where_each_quote_stands() {
    let sandbox = sandbox("json", "We fired nothing");
    let mut case: Json = serde_json::from_str(&sandbox.read("case.json")).unwrap();
    case["facts"][4]["denied"]["quote"] =
        json!(["We fired nothing", "It is absurd", "a pump had gone", "e fired nothing", "s"]);
    let bare = json!({"denied": {"id": "s2", "what": "strike", "by": "trent", "on": "2031-03-11"}});
    let alone = json!({"denied": {"id": "s3", "what": "strike", "by": "trent", "on": "2031-03-11",
        "quote": "some words"}});
    case["facts"].as_array_mut().unwrap().extend([bare, alone]);
    sandbox.write("case.json", &case.to_string());
    let states: Vec<(String, String)> = quotes(&sandbox, &[])
        .iter()
        .map(|it| {
            (
                it["quote"].as_str().unwrap_or("-").to_owned(),
                it["state"].as_str().unwrap().to_owned(),
            )
        })
        .collect();
    let expected = [
        ("We fired nothing", "found"),
        ("It is absurd", "short"),
        ("a pump had gone", "missing"),
        ("e fired nothing", "cut"),
        ("s", "cut"),
        ("-", "unquoted"),
        ("some words", "unchecked"),
    ];
    let expected = expected.map(|(quote, state)| (quote.to_owned(), state.to_owned()));
    assert_eq!(states, expected);
    assert_eq!(quotes(&sandbox, &["--incomplete"]).len(), 6);
}

/// The seed's article, where it is: quotes of it are found however they are typed.
#[test]
fn the_article_of_the_seed() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/seed/article.txt");
    let Ok(article) = std::fs::read_to_string(path) else {
        println!("skipped: there is no ../shared/seed/article.txt");
        return;
    };
    let sandbox = sandbox("seed", "It's completely untrue. It's just in their imagination");
    sandbox.write("texts/gazette.txt", &article);
    assert_eq!(quotes(&sandbox, &[])[0]["state"], "found");
    for (quote, state) in [
        ("There was no conversation", "found"),
        ("there are no specific plans at the moment", "found"),
        ("Mr. Trump briefly mentioned the territorial issue", "found"),
        ("he does not comment on President Trump's private calls", "found"),
        ("There was a conversation", "missing"),
        ("the Russian leader", "repeated"),
        ("no plans", "missing"),
    ] {
        sandbox.write("case.json", &case("texts/gazette.txt", quote));
        assert_eq!(quotes(&sandbox, &[])[0]["state"], state, "{quote}");
    }
}

fn extraction(facts: &[Json]) -> String {
    let start = [
        json!({"person": {"id": "trent", "name": "Ida Trent", "speaks_for": null}}),
        json!({"held": {"id": "strike", "text": "Sylvania fired", "when": null}}),
    ];
    let facts = [&start[..], facts].concat();
    json!({"title": "Who fired?", "facts": facts}).to_string()
}

fn found(id: &str, changes: &Json) -> Json {
    let mut row = json!({"id": id, "what": "strike", "by": "trent", "on": "2031-03-11", "via": [],
        "quote": "We fired nothing", "text": "texts/gazette.txt", "confidence": null});
    for (key, value) in changes.as_object().unwrap() {
        row[key] = value.clone();
    }
    json!({"denied": row})
}

#[test]
fn an_extraction_keeps_what_stands_in_its_text() {
    let sandbox = sandbox("extraction", "");
    let alone =
        json!({"denied": {"id": "s9", "what": "strike", "by": "trent", "on": "2031-03-11"}});
    let rows = [
        found("good", &json!({})),
        found("again", &json!({"quote": "“It is absurd.” […] a pump had leaked"})),
        found("invented", &json!({"quote": "We have never fired anything"})),
        found("cut", &json!({"quote": "e fired nothing"})),
        found("short", &json!({"quote": "absurd"})),
        found("nobody", &json!({"by": "somebody"})),
        found("never", &json!({"on": "Tuesday"})),
        found("on-invented", &json!({"rests_on": ["invented"]})),
        found("good", &json!({"on": "2031-03-12"})),
        found("elsewhere", &json!({"text": "../secret.txt"})),
        found("missing", &json!({"text": "texts/none.txt"})),
        alone,
        json!({"rumoured": {"id": "s8"}}),
        json!({"asked": {"date": "2031-03-11"}}),
        json!("words"),
    ];
    sandbox.write("found.json", &extraction(&rows));
    let (code, text) = sandbox.infer(&["check-extraction", "found.json"]);
    assert_eq!(code, 1, "{text}");
    let case: Json = serde_json::from_str(&sandbox.read("found.case.json")).unwrap();
    let kept: Vec<&Json> = case["facts"].as_array().unwrap().iter().collect();
    assert_eq!(kept.len(), 4, "{case:#}");
    assert_eq!(kept[2]["denied"]["id"], "good");
    assert_eq!(kept[3]["denied"]["quote"], "“It is absurd.” […] a pump had leaked");
    let aside: Vec<Json> = sandbox
        .read("found.set-aside.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(aside.len(), rows.len() - 2);
    assert!(aside.iter().all(|it| !it["reason"].as_str().unwrap().is_empty()), "{aside:#?}");
    let reason = |id: &str| {
        let of = |it: &&Json| it["row"]["denied"]["id"] == id;
        aside.iter().find(of).unwrap()["reason"].as_str().unwrap().to_owned()
    };
    assert!(reason("invented").contains("We have never fired anything"), "{}", reason("invented"));
    assert!(reason("on-invented").contains("invented"), "{}", reason("on-invented"));
    assert!(reason("s9").contains("`quote` and `text`"), "{}", reason("s9"));
    assert_eq!(sandbox.infer(&["quotes", "found.case.json"]).0, 0);
    assert_eq!(sandbox.infer(&["check-extraction", "found.case.json", "-o", "again.json"]).0, 0);
    assert_eq!(sandbox.read("again.json"), sandbox.read("found.case.json"));
}

#[test]
fn a_casefile_of_an_extraction_is_written_where_its_texts_are() {
    let sandbox = sandbox("extraction-elsewhere", "");
    let rows = [found("good", &json!({"on": "2031-03-12"}))];
    sandbox.write("found.json", &extraction(&rows));
    std::fs::create_dir(sandbox.path("sub")).unwrap();
    let (code, text) = sandbox.infer(&["check-extraction", "found.json", "-o", "sub/case.json"]);
    assert!(code == 2 && text.contains("error[text-elsewhere]"), "{text}");
    assert!(!sandbox.path("sub/case.json").exists());
    let sub = Sandbox(sandbox.path("sub"));
    sandbox.write("sub/texts/gazette.txt", &sandbox.read("texts/gazette.txt"));
    sandbox.write("sub/found.json", &sandbox.read("found.json"));
    std::fs::remove_dir_all(sandbox.path("texts")).unwrap();
    let (code, text) = sub.infer(&["check-extraction", "found.json", "-o", "../made.json"]);
    assert_eq!(code, 0, "{text}");
    assert_eq!(sandbox.infer(&["quotes", "made.json"]).0, 0);
    // What is there is not written over.
    let (code, text) = sub.infer(&["check-extraction", "found.json", "-o", "../made.json"]);
    assert!(code == 2 && text.contains("error[file-exists]"), "{text}");
    let force = ["check-extraction", "found.json", "-o", "../made.json", "--force"];
    assert_eq!(sub.infer(&force).0, 0);
}

#[test]
fn what_is_no_extraction_leaves_nothing() {
    let sandbox = sandbox("no-extraction", "");
    for text in ["", "[]", "{\"facts\": 1}", "{\"facts\": [", "{}"] {
        sandbox.write("found.json", text);
        let (code, output) = sandbox.infer(&["check-extraction", "found.json"]);
        assert!(code == 2 && output.contains("error[unreadable-extraction]"), "{text}: {output}");
    }
    let (code, output) = sandbox.infer(&["check-extraction", "none.json"]);
    assert!(code == 2 && output.contains("error[unreadable-extraction]"), "{output}");
    assert!(!Path::new(&sandbox.path("found.case.json")).exists());
}

/// Strict modes of structured outputs take every key as required, no other, and few keywords.
#[test]
fn the_schema_for_extraction_is_small_and_strict() {
    let sandbox = Sandbox::empty("texts-schema");
    let (code, text) = sandbox.infer(&["schema", "--for-extraction"]);
    assert_eq!(code, 0, "{text}");
    let schema: Json = serde_json::from_str(&text).unwrap();
    let size = schema.to_string().len();
    assert!(size < 16_000, "{size} bytes");
    strict(&schema);
    let defined = schema["$defs"].as_object().unwrap();
    let facts = schema["properties"]["facts"]["items"]["anyOf"].as_array().unwrap();
    assert!(
        facts.len() > 20 && defined.len() < 10,
        "{} kinds, {} rows",
        facts.len(),
        defined.len()
    );
    let statement = &defined["asserted"];
    assert_eq!(statement["properties"]["quote"]["type"], "string");
    assert_eq!(statement["properties"]["published"]["type"], json!(["string", "null"]));
}

fn strict(schema: &Json) {
    const KEYWORDS: [&str; 9] = [
        "$defs",
        "$ref",
        "additionalProperties",
        "anyOf",
        "description",
        "enum",
        "items",
        "properties",
        "required",
    ];
    let Some(object) = schema.as_object() else { return };
    for (keyword, value) in object {
        assert!(keyword == "type" || KEYWORDS.contains(&keyword.as_str()), "{keyword}");
        match keyword.as_str() {
            "properties" | "$defs" => value.as_object().unwrap().values().for_each(strict),
            "anyOf" => value.as_array().unwrap().iter().for_each(strict),
            "items" => strict(value),
            _ => {}
        }
    }
    if let Some(properties) = object.get("properties").and_then(Json::as_object) {
        assert_eq!(object["additionalProperties"], false);
        let required: Vec<&str> =
            object["required"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        assert_eq!(required, properties.keys().collect::<Vec<_>>());
    }
}
