//! Files of other formats: what their rules make of them, and that it is judged as a casefile is.

#![allow(
    missing_docs,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a test stops at its first surprise"
)]

mod sandbox;

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use geoinfer::program::builtin_imports;
use sandbox::Sandbox;

/// Each format with a sample that was made up for it, after its specification.
const SAMPLES: [(&str, &[&str]); 10] = [
    ("annotations", &["annotations.json"]),
    ("claimreview", &["claimreview.json"]),
    ("ftm", &["ftm.csv"]),
    ("gdelt-quotes", &["gdelt-quotes.jsonl"]),
    ("gdelt", &["gdelt.export.CSV", "gdelt.mentions.CSV"]),
    ("icews", &["icews.tab"]),
    ("langextract", &["langextract.jsonl"]),
    ("rss", &["rss.xml", "atom.xml"]),
    ("stix", &["stix.json"]),
    ("ucdp", &["ucdp.csv"]),
];

/// A sandbox with all samples.
fn sandbox(name: &str) -> Sandbox {
    let sandbox = Sandbox::empty(name);
    for file in SAMPLES.iter().flat_map(|(_, files)| *files) {
        fs::copy(Path::new("tests/imports").join(file), sandbox.path(file)).unwrap();
    }
    sandbox
}

#[test]
fn every_format_has_a_sample_and_a_line_in_the_list() {
    let formats: Vec<&str> = builtin_imports().iter().map(|(name, _)| *name).collect();
    assert_eq!(formats, SAMPLES.map(|(format, _)| format));
    insta::assert_snapshot!("formats", sandbox("imports-list").transcript(&["import"]));
}

#[test]
fn every_sample_becomes_a_casefile() {
    let sandbox = sandbox("imports-casefiles");
    for (format, files) in SAMPLES {
        let text = sandbox.transcript(&[&["import", format], files].concat());
        insta::assert_snapshot!(format, text);
    }
}

/// The law of every import: who judges the files directly, and who writes the casefile first, get the
/// same, in every format of the output.
#[test]
fn what_is_imported_is_judged_as_its_casefile() {
    let sandbox = sandbox("imports-law");
    for (format, files) in SAMPLES {
        let written = [&["import", format], files, &["-o", "case.json"]].concat();
        assert_eq!(sandbox.infer(&written).0, 0, "{format}");
        for output in [&[][..], &["--format=json"], &["--format=csv", "--names"]] {
            let direct = [files, &["--import", format], output].concat();
            let direct = sandbox.command(env!("CARGO_BIN_EXE_infer"), &direct).output().unwrap();
            let (code, text) = sandbox.infer(&[&["case.json"], output].concat());
            assert_eq!(code, 0, "{format}: {text}");
            let direct = String::from_utf8_lossy(&direct.stdout).into_owned();
            if !output.is_empty() {
                assert_eq!(text, direct, "{format} {output:?}");
                continue;
            }
            // A hint names the files, and what is longer may be wrapped elsewhere.
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            let named = format!("{} --import {format}`", files.join(" "));
            assert_eq!(words(&text), words(&direct).replace(&named, "case.json`"), "{format}");
        }
        let lint = sandbox.transcript(&["lint", "case.json"]);
        insta::assert_snapshot!(format!("lint-{format}"), lint);
    }
}

#[test]
fn a_board_reads_as_sentences() {
    let sandbox = sandbox("imports-boards");
    for (format, files) in SAMPLES {
        let text = sandbox.transcript(&[files, &["--import", format]].concat());
        insta::assert_snapshot!(format!("board-{format}"), text);
    }
}

#[test]
fn every_command_that_asks_of_a_case_asks_of_an_import() {
    let sandbox = sandbox("imports-commands");
    let import = ["rss.xml", "--import", "rss"];
    let proof = sandbox
        .transcript(&[&["why", "relayed(\"s-i2\", _, _, _, _)", "--full"], &import[..]].concat());
    insta::assert_snapshot!("proof", proof);
    let aside = sandbox.transcript(&[&["why", "set_aside(_, _)", "--full"], &import[..]].concat());
    insta::assert_snapshot!("proof-of-what-is-set-aside", aside);
    let never = sandbox
        .transcript(&[&["why-not", "relayed(\"s-i1\", \"p-i2\", _, _, _)"], &import[..]].concat());
    assert!(never.contains("rss-relayed"), "{never}");
    let without = sandbox.transcript(&[&["what-if"], &import[..], &["--without=s-i1"]].concat());
    assert!(without.contains("p-i1"), "{without}");
    for command in ["timeline", "linchpins", "brief", "lint"] {
        let (code, text) = sandbox.infer(&[&[command], &import[..]].concat());
        assert_eq!(code, 0, "{command}: {text}");
    }
}

#[test]
fn a_changed_format_is_a_file_like_any_other() {
    let sandbox = sandbox("imports-changed");
    let (_, rules) = sandbox.infer(&["import", "--show", "claimreview"]);
    sandbox.write("mine.dl", &rules);
    let files = ["import", "mine.dl", "claimreview.json"];
    let (code, same) = sandbox.infer(&["import", "claimreview", "claimreview.json"]);
    let same = same.replace("--import claimreview`", "--import mine.dl`");
    assert_eq!(sandbox.infer(&files), (code, same));
    sandbox.write("mine.dl", &format!("{rules}\nreview_rating(\"Three camels\", \"hedged\").\n"));
    let (code, text) = sandbox.infer(&files);
    assert!(
        code == 0 && text.contains("The port is closed") && !text.contains("set aside"),
        "{text}"
    );
    let checked = sandbox.transcript(&["rules", "check", "--import", "mine.dl"]);
    assert!(checked.starts_with("exit 0"), "{checked}");
    // Elsewhere, a rule derives no input.
    let refused = sandbox.transcript(&["rules", "check", "mine.dl"]);
    assert!(refused.contains("rule-for-input"), "{refused}");
}

#[test]
fn the_rules_of_imports_speak_english() {
    let sandbox = Sandbox::empty("imports-english");
    for (format, text) in builtin_imports() {
        let checked = sandbox.transcript(&["rules", "check", "--import", format]);
        assert!(checked.ends_with("no errors, 0 warnings\n"), "{format}: {checked}");
        assert!(text.starts_with("// ") && text.lines().all(|line| line.len() <= 160), "{format}");
    }
}

/// Files whose shapes public files of these formats have, written anew with other content: one object
/// where a list is usual, a list where one is, names by reference, indented lines, missing dates.
const SHAPES: [(&str, &[&str]); 9] = [
    ("annotations", &["one-annotation.json"]),
    ("annotations", &["annotations-export.json"]),
    ("claimreview", &["one-review.json"]),
    ("claimreview", &["reviews-of-a-page.json"]),
    ("claimreview", &["page-with-a-review.html"]),
    ("langextract", &["indented.jsonl"]),
    ("ftm", &["ftm-exported.csv"]),
    ("gdelt", &["alone.export.CSV"]),
    ("gdelt-quotes", &["quotes.json"]),
];

#[test]
fn what_public_files_do_otherwise_is_understood() {
    let sandbox = Sandbox::empty("imports-shapes");
    for (format, files) in SHAPES {
        for file in files {
            let source = Path::new("tests/imports/shapes").join(file);
            fs::copy(source, sandbox.path(file)).unwrap();
        }
        let text = sandbox.transcript(&[&["import", format], files].concat());
        insta::assert_snapshot!(format!("shape-{}", files[0].replace('.', "-")), text);
    }
}

/// An archive with these files.
fn archive(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A file of `tests/imports`, packed by gzip.
fn gzip(file: &str) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
    packer.write_all(&bytes(file)).unwrap();
    packer.finish().unwrap()
}

fn bytes(file: &str) -> Vec<u8> {
    fs::read(Path::new("tests/imports").join(file)).unwrap()
}

/// Both files of GDELT in one archive, with what else is in archives.
fn both() -> Vec<u8> {
    archive(&[
        ("day/gdelt.mentions.CSV", &bytes("gdelt.mentions.CSV")),
        ("gdelt.export.CSV", &bytes("gdelt.export.CSV")),
        ("README.txt", b"what this is"),
        ("__MACOSX/._gdelt.export.CSV", b"\0"),
    ])
}

#[test]
fn what_is_packed_is_read_as_what_is_in_it() {
    let sandbox = sandbox("imports-packed");
    fs::write(sandbox.path("both.zip"), both()).unwrap();
    fs::write(sandbox.path("quotes.jsonl.gz"), gzip("gdelt-quotes.jsonl")).unwrap();
    fs::write(sandbox.path("ucdp.zip"), archive(&[("events", &bytes("ucdp.csv"))])).unwrap();
    for (format, packed, plain) in [
        ("gdelt", "both.zip", &["gdelt.export.CSV", "gdelt.mentions.CSV"][..]),
        ("gdelt-quotes", "quotes.jsonl.gz", &["gdelt-quotes.jsonl"]),
        ("ucdp", "ucdp.zip", &["ucdp.csv"]),
    ] {
        let run = |files: &[&str]| {
            let arguments = [&["import", format], files].concat();
            let output = sandbox.command(env!("CARGO_BIN_EXE_infer"), &arguments).output().unwrap();
            String::from_utf8(output.stdout).unwrap()
        };
        assert_eq!(run(&[packed]), run(plain), "{format}");
    }
}

#[test]
fn what_is_wrong_with_an_archive_is_told() {
    let sandbox = sandbox("imports-archives");
    let (both, quotes) = (both(), gzip("gdelt-quotes.jsonl"));
    let mut all = String::new();
    for (format, file, packed) in [
        ("gdelt", "both.zip", both.clone()),
        ("gdelt-quotes", "cut.jsonl.gz", quotes[..quotes.len() / 2].to_owned()),
        ("gdelt", "cut.zip", both[..both.len() / 2].to_owned()),
        ("gdelt", "other.zip", archive(&[("a.pdf", b"x"), ("b\x1b[2J.txt", b"y")])),
        ("ucdp", "latin.zip", archive(&[("events.csv", b"id\nC\xf4te\n")])),
        ("ucdp", "empty.zip", archive(&[])),
        ("ucdp", "book.zip", archive(&[("[Content_Types].xml", b"<Types/>")])),
    ] {
        fs::write(sandbox.path(file), packed).unwrap();
        let text = sandbox.transcript(&["import", format, file, "-o", "out.json"]);
        writeln!(all, "$ infer import {format} {file}\n{text}").unwrap();
    }
    insta::assert_snapshot!("packed-files", all);
}

#[test]
fn what_unpacks_to_too_much_ends_at_the_limit() {
    let sandbox = Sandbox::empty("imports-bomb");
    let zeros = vec![b'0'; 400 << 20];
    fs::write(sandbox.path("bomb.zip"), archive(&[("rows.csv", &zeros)])).unwrap();
    let (code, text) = sandbox.infer(&["bomb.zip", "--import=ucdp", "--max-memory=200"]);
    assert!(code == 2 && text.contains("out-of-memory"), "{code}: {text}");
}

#[test]
fn a_hint_can_be_pasted() {
    let sandbox = sandbox("imports-hint");
    fs::rename(sandbox.path("claimreview.json"), sandbox.path("it's ours.json")).unwrap();
    let files = ["it's ours.json", "--import=claimreview", "--as-of=2031-03-15"];
    let (_, text) = sandbox.infer(&files);
    let hint = r"`infer why 'set_aside(_, _)' 'it'\''s ours.json' --import claimreview --as-of 2031-03-15`";
    assert!(text.contains(hint), "{text}");
    let (_, text) = sandbox.infer(&["import", "claimreview", "it's ours.json"]);
    assert!(text.contains(r"'it'\''s ours.json' --import claimreview`"), "{text}");
}

#[test]
fn facts_files_may_stand_beside() {
    let sandbox = sandbox("imports-beside");
    sandbox.write(
        "sides.json",
        r#"{"facts": [
            {"state": {"id": "sylvania", "name": "Sylvania"}},
            {"person": {"id": "Ida Trent", "side": "sylvania", "speaks_for": "sylvania"}}
        ]}"#,
    );
    let files = ["claimreview.json", "sides.json", "--import=claimreview"];
    let sides = sandbox.transcript(&[&files[..], &["--only=speaks_for", "--format=csv"]].concat());
    assert!(sides.contains("Ida Trent,sylvania"), "{sides}");
    let alone = sandbox.transcript(&["sides.json", "--import=claimreview"]);
    assert!(alone.contains("error[no-rows]"), "{alone}");
}

/// Files with a mistake, by name.
const BAD: [(&str, &str); 8] = [
    (
        "broken.jsonl",
        "{\"document_id\": \"a\", \"extractions\": []}\n\
         {\"document_id\": \"b\", \"extractions\": [}\n\n{\"document_id\": \"c\"\n",
    ),
    (
        "broken.json",
        "{\n  \"objects\": [\n    {\"type\": \"opinion\", \"id\": \"opinion--1\",}\n  ]\n}\n",
    ),
    ("broken.xml", "<rss>\n  <channel>\n    <title>Echo</titel>\n  </channel>\n</rss>\n"),
    ("unclosed.xml", "<rss><channel><title>Echo</title>\n"),
    ("missing.csv", "id,date_start,country\n1,2031-01-01,Freedonia\n"),
    (
        "short.csv",
        "id,date_start,country,side_a,side_b\n1,2031-01-01,Freedonia,A,B\n2,2031-01-01\n",
    ),
    ("other.json", "{\"weather\": \"fine\"}\n"),
    (
        "opinion.json",
        "{\"objects\": [\n  {\"type\": \"opinion\", \"id\": \"opinion--1\"},\n  \
         {\"type\": \"opinion\",\n   \"id\": \"opinion--2\"}\n]}\n",
    ),
];

/// The arguments of `infer import` for each.
const BAD_RUNS: [&[&str]; 13] = [
    &["langextract", "broken.jsonl"],
    &["stix", "broken.json"],
    &["stix", "opinion.json"],
    &["rss", "broken.xml"],
    &["rss", "unclosed.xml"],
    &["ucdp", "missing.csv"],
    &["ucdp", "short.csv"],
    &["ucdp", "latin.csv", "nowhere.csv"],
    &["claimreview", "other.json"],
    &["gdelt", "ucdp.csv"],
    &["twitter", "other.json"],
    &["clamreview", "other.json"],
    &["claimreview"],
];

#[test]
fn every_mistake_in_a_file_is_told_with_its_place() {
    let sandbox = sandbox("imports-bad");
    BAD.iter().for_each(|(file, text)| sandbox.write(file, text));
    fs::write(sandbox.path("latin.csv"), b"id,date_start,country\n1,2031-01-01,C\xf4te\n").unwrap();
    let mut all = String::new();
    for arguments in BAD_RUNS {
        let output: &[&str] = if arguments.len() > 1 { &["-o", "out.json"] } else { &[] };
        let arguments = [&["import"], arguments, output].concat();
        let (shown, text) = (arguments.join(" "), sandbox.transcript(&arguments));
        writeln!(all, "$ infer {shown}\n{text}").unwrap();
    }
    insta::assert_snapshot!("bad-files", all);
    assert!(!sandbox.path("out.json").exists());
}

#[test]
fn what_an_import_derives_is_checked_as_facts_are() {
    let sandbox = Sandbox::empty("imports-checked");
    let rules = "/// {row}: {who}.\n.decl row(row: number, who: Actor)\n.input row(IO=json, path=\"$[*]\", columns=\"row=#, who=@\")\n";
    let with = |more: &str| {
        sandbox.write("f.dl", &format!("{rules}{more}\n"));
        sandbox.write("f.json", "[\"ann\", \"ben\"]");
        sandbox.transcript(&["import", "f.dl", "f.json"])
    };
    let stray = with("/// [n] So.\nname(who, \"X\") :- row(_, who).");
    assert!(stray.contains("error[undeclared-id]") && stray.contains("`name`"), "{stray}");
    let twice = with(
        "/// [p] So.\nperson(who) :- row(_, who).\n/// [s] So.\norganisation(who) :- row(_, who).",
    );
    assert!(twice.contains("error[duplicate-id]"), "{twice}");
    let slip = with(
        "/// [p] So.\nperson(who) :- row(_, who).\n/// [q] So.\nheld(\"p\", \"x\").\n/// [s] So.\nasserted(who, \"p\", who, 0, 1) :- row(_, who).\n/// [c] So.\nconfidence(cat(who, \"\"), \"some\") :- row(_, who).",
    );
    assert!(
        slip.contains("error[type-mismatch]") || slip.contains("error[undeclared-id]"),
        "{slip}"
    );
    let fine = with("/// [p] So.\nperson(who) :- row(_, who).\nside(\"ann\", \"ben\").");
    assert!(fine.contains(r#"{"person": {"id": "ann", "side": "ben"}}"#), "{fine}");
}

#[test]
fn hostile_files_are_no_trouble() {
    let sandbox = sandbox("imports-hostile");
    sandbox.write("deep.json", &"[".repeat(100_000));
    sandbox.write("deep.xml", &"<a>".repeat(100_000));
    sandbox.write("bomb.xml", "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><rss><channel><title>&b;&b;</title><item><title>&b;</title><pubDate>Wed, 12 Mar 2031 06:00:00 GMT</pubDate></item></channel></rss>");
    sandbox.write("names.xml", "<rss><channel><title>\u{202e}ohcE &#x1b;[31m</title><item><title>A \u{7}bell\n## and a heading</title><pubDate>Wed, 12 Mar 2031 06:00:00 GMT</pubDate><link>javascript:alert(1)</link></item></channel></rss>");
    sandbox.write("empty.csv", "");
    sandbox.write("one-line.json", &format!("{{\"a\": {}}}", "[1],".repeat(1_000_000)));
    for (format, file) in [
        ("stix", "deep.json"),
        ("rss", "deep.xml"),
        ("ucdp", "empty.csv"),
        ("stix", "one-line.json"),
    ] {
        let (code, text) = sandbox.infer(&["import", format, file]);
        assert_eq!(code, 2, "{file}");
        assert!(text.contains("error[") && text.len() < 4_000, "{file}: {text}");
    }
    let (code, text) = sandbox.infer(&["import", "rss", "bomb.xml"]);
    assert!(code == 0 && text.contains("&b;") && !text.contains("aaa"), "{text}");
    let (code, text) = sandbox.infer(&["names.xml", "--import", "rss"]);
    assert!(code == 0 && !text.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{text}");
}

/// Of 203 events of UCDP with several reports, 94 rest on one original source.
#[test]
fn many_reports_of_ucdp_have_one_origin() {
    let Some(file) = published("ucdp/origins_multi_report.csv") else { return };
    let sandbox = Sandbox::empty("imports-ucdp");
    fs::copy(file, sandbox.path("events.csv")).unwrap();
    let (code, text) =
        sandbox.infer(&["events.csv", "--import=ucdp", "--only=origin_range", "--format=csv"]);
    assert_eq!(code, 0, "{text}");
    let of_events = |line: &&str| line.contains(",for,") && !line.contains("-killed,");
    let events: Vec<&str> = text.lines().filter(of_events).collect();
    assert_eq!(events.len(), 203);
    assert_eq!(events.iter().filter(|line| line.ends_with(",for,1,1")).count(), 94);
}

#[test]
fn rows_of_icews_are_counted_by_story() {
    let Some(file) = published("icews/events.2018.sample.tab") else { return };
    let sandbox = Sandbox::empty("imports-icews");
    fs::copy(file, sandbox.path("events.tab")).unwrap();
    let (code, text) = sandbox.infer(&["import", "icews", "events.tab", "-o", "case.json"]);
    assert_eq!(code, 0, "{text}");
    let casefile = sandbox.read("case.json");
    let count = |part: &str| casefile.matches(part).count();
    assert_eq!(count("\"asserted\":") + count("\"relayed\":"), 3_705);
    assert!(count("\"rests_on\":") > 0 && count("\"rests_on_unknown\":") > 0);
}

/// A published set in a folder `shared` beside the project or above it, where there is one.
fn published(file: &str) -> Option<PathBuf> {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().skip(1);
    let found = above.map(|folder| folder.join("shared/data").join(file)).find(|it| it.exists());
    if found.is_none() {
        println!("skipped: there is no shared/data/{file}");
    }
    found
}

/// What is nearly as a format has it is told with its reason, and never read as something else.
#[test]
fn what_is_nearly_right_is_set_aside() {
    let sandbox = Sandbox::empty("imports-nearly");
    let imported = |format: &str, file: &str, text: &str| {
        sandbox.write(file, text);
        let (code, text) = sandbox.infer(&["import", format, file]);
        assert_eq!(code, 0, "{text}");
        text
    };
    let marked = |tag: &str| {
        let tags = format!(r#"["what: Sylvania fired", "by: Ida Trent", "{tag}"]"#);
        let target = r#"{"source": "https://x.example/1", "selector": [{"exact": "We fired"}]}"#;
        let row = format!(r#"{{"created": "2031-03-12", "target": {target}, "tags": {tags}}}"#);
        imported("annotations", "marked.json", &format!(r#"{{"rows": [{row}]}}"#))
    };
    for tag in
        ["Stance:denied", "stance :denied", "stance:  denied", "stanse:denied", "on: Tuesday"]
    {
        let text = marked(tag);
        assert!(text.contains(&format!("its tag “{tag}” ")) && !text.contains("\"s1\""), "{text}");
    }
    for tag in ["stance: denied", "status: open", "distance:3", "one: x", "on:2031-03-11"] {
        let text = marked(tag);
        assert!(text.contains("\"s1\"") && !text.contains("set-aside"), "{text}");
    }
    let aligned = |status: &str| {
        let row = r#""attributes": {"what": "W", "by": "Ida Trent", "on": "2031-03-12"}"#;
        let row = format!(
            r#"{{"extraction_class": "denied", "extraction_text": "No", "alignment_status": {status}, {row}}}"#
        );
        let text = format!(r#"{{"document_id": "g", "text": "“No”", "extractions": [{row}]}}"#);
        imported("langextract", "aligned.jsonl", &text)
    };
    for status in ["\"match_lesser\"", "null"] {
        let text = aligned(status);
        assert!(text.contains("aligned") && text.contains("its words stand in the text"), "{text}");
    }
    let dated = "<rss><channel><title>F</title><item><title>It rained</title>\
                 <dc:date>2031-03-12T09:00:00+02:00</dc:date></item></channel></rss>";
    assert!(imported("rss", "dated.xml", dated).contains("2031-03-12T07:00Z"));
}
