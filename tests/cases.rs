//! Six real stories, judged on several dates: the snapshots show every proposition of each, and
//! where the analysts' own conclusions lie beside the project, each is compared with them. Four
//! more carry what a careful reader concludes of them in a table beside them.

#![allow(missing_docs, clippy::unwrap_used, clippy::print_stdout)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// Each story, with the dates on which it is judged.
const CASES: [(&str, &[&str]); 6] = [
    ("ap-poland-missile-2022", &["2022-11-15", "2022-11-16"]),
    (
        "flynn-kislyak-2016",
        &["2017-01-12", "2017-01-13", "2017-01-15", "2017-02-09", "2017-02-10", "2017-12-01"],
    ),
    ("musk-iravani-2024", &["2024-11-14", "2024-11-15", "2024-11-16", "2025-01-16"]),
    ("niger-uranium-2003", &["2002-10", "2003-01-28", "2003-03-07", "2003-07-11", "2004-07-14"]),
    (
        "trump-putin-call-2024",
        &[
            "2024-11-09",
            "2024-11-10",
            "2024-11-11",
            "2024-11-12",
            "2024-12-19",
            "2025-01-21",
            "2025-02-09",
            "2025-02-12",
        ],
    ),
    ("woodward-calls-2024", &["2024-10-08", "2024-10-09", "2024-12-19"]),
];

type Range = (i64, i64);

/// What is concluded about one proposition.
struct Verdict {
    status: String,
    /// The least and most origins, by position.
    origins: BTreeMap<String, Range>,
    flags: Vec<String>,
}

fn rows(output: &Value, relation: &str) -> Vec<Value> {
    let relations = output.get("relations").unwrap_or(output);
    relations.get(relation).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn text(row: &Value, column: &str) -> String {
    row[column].as_str().unwrap().to_owned()
}

/// Every proposition of a story, as of a date.
fn judge(case: &str, as_of: &str) -> BTreeMap<String, Verdict> {
    judge_files(&[&format!("facts/{case}.json")], as_of)
}

/// Every proposition of these files as one case.
fn judge_files(files: &[&str], as_of: &str) -> BTreeMap<String, Verdict> {
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(files)
        .args(["--as-of", as_of, "--format", "json"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{files:?}: {}", String::from_utf8_lossy(&output.stderr));
    let output: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut verdicts = BTreeMap::new();
    for row in rows(&output, "status") {
        let verdict =
            Verdict { status: text(&row, "status"), origins: BTreeMap::new(), flags: Vec::new() };
        let former = verdicts.insert(text(&row, "p"), verdict);
        assert!(former.is_none(), "{files:?} as of {as_of}: two statuses: {row}");
    }
    for row in rows(&output, "origin_range") {
        let range = (row["least"].as_i64().unwrap(), row["most"].as_i64().unwrap());
        let verdict = verdicts.get_mut(&text(&row, "p")).unwrap();
        verdict.origins.insert(text(&row, "position"), range);
    }
    for row in rows(&output, "flag") {
        verdicts.get_mut(&text(&row, "p")).unwrap().flags.push(text(&row, "flag"));
    }
    verdicts
}

/// One line for each proposition.
fn table(as_of: &str, verdicts: &BTreeMap<String, Verdict>) -> String {
    let width = verdicts.keys().map(String::len).max().unwrap();
    let mut table = format!("as of {as_of}\n");
    for (proposition, verdict) in verdicts {
        let range = |position: &str| {
            let (least, most) = verdict.origins[position];
            format!("{least}..{most}")
        };
        let counts = ["for", "against", "foreseen"].map(|p| format!("{p} {:5}", range(p)));
        let line = format!("  {proposition:width$}  {:17}  {}", verdict.status, counts.join("  "));
        let flags = verdict.flags.join(", ");
        writeln!(table, "{}", format!("{line}  {flags}").trim_end()).unwrap();
    }
    table
}

macro_rules! assert_table {
    ($name:expr, $text:expr) => {
        insta::with_settings!({
            snapshot_path => "cases", prepend_module_to_snapshot => false, omit_expression => true,
        }, { insta::assert_snapshot!($name, $text) });
    };
}

#[test]
fn each_story_on_each_date() {
    for (case, dates) in CASES {
        let tables: Vec<String> =
            dates.iter().map(|as_of| table(as_of, &judge(case, as_of))).collect();
        assert_table!(case, tables.concat());
    }
}

#[test]
fn the_edges_of_the_definitions() {
    let tables = ["2020-01-31", "2021-01-31"]
        .map(|as_of| table(as_of, &judge_files(&["tests/cases/edges.json"], as_of)));
    assert_table!("edges", tables.concat());
}

#[test]
fn hindsight_knows_from_the_start_who_copied_whom() {
    let files = ["tests/cases/edges.json", "--hindsight"];
    let origins = |files: &[&str], as_of| judge_files(files, as_of)["copied"].origins["for"];
    assert_eq!(origins(&files[..1], "2020-02-29"), (2, 2));
    assert_eq!(origins(&files[..1], "2020-03-01"), (1, 1));
    assert_eq!(origins(&files, "2020-01-02"), (1, 1));
}

/// Which origins a range is about, where a status has it.
fn position(label: &str) -> &'static str {
    match label {
        "denied_only" => "against",
        "possible" | "condition_pending" => "foreseen",
        _ => "for",
    }
}

/// A status, and the least and most origins where they are given; the most may be left open.
struct Expected<'a> {
    label: &'a str,
    origins: Option<(i64, Option<i64>)>,
}

/// How a verdict differs from what is expected.
fn difference(expected: &Expected<'_>, verdict: Option<&Verdict>) -> Option<String> {
    let Some(verdict) = verdict else { return Some("is not a proposition".into()) };
    let label = expected.label;
    if verdict.status != label {
        return Some(format!("is {} and not {label}", verdict.status));
    }
    let (min, max) = expected.origins?;
    let (least, most) = verdict.origins[position(label)];
    let fits = max.map_or(least >= min, |max| (least, most) == (min, max));
    let max = max.map(|max| max.to_string()).unwrap_or_default();
    (!fits).then(|| format!("has {least}..{most} origins and not {min}..{max}"))
}

#[test]
fn the_analysts_conclusions() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/cases");
    if !folder.is_dir() {
        println!("skipped: there is no ../shared/cases");
        return;
    }
    let mut wrong = String::new();
    for (case, dates) in CASES {
        let file = fs::read_to_string(folder.join(format!("{case}.json"))).unwrap();
        let expected: Value = serde_json::from_str(&file).unwrap();
        let mut judged: BTreeMap<&str, BTreeMap<String, Verdict>> = BTreeMap::new();
        for conclusion in expected["conclusions"].as_array().unwrap() {
            let as_of = conclusion["as_of"].as_str().unwrap();
            let proposition = conclusion["prop"].as_str().unwrap();
            assert!(dates.contains(&as_of), "{case}: {as_of} is not among the dates above");
            let verdicts = judged.entry(as_of).or_insert_with(|| judge(case, as_of));
            let span = conclusion.get("origins_span").filter(|span| !span.is_null());
            let expected = Expected {
                label: conclusion["label"].as_str().unwrap(),
                origins: span.map(|span| (span["min"].as_i64().unwrap(), span["max"].as_i64())),
            };
            if let Some(difference) = difference(&expected, verdicts.get(proposition)) {
                writeln!(wrong, "{case} as of {as_of}: {proposition} {difference}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// The rows of the table beside a story: as of, proposition, status, origins.
fn concluded(markdown: &str) -> Vec<[&str; 4]> {
    let mut rows = markdown.lines().filter(|line| line.starts_with('|')).map(|line| {
        let mut cells = line.trim_matches('|').split('|').map(str::trim);
        [0; 4].map(|_| cells.next().unwrap())
    });
    assert_eq!(rows.next(), Some(["as of", "proposition", "status", "origins"]));
    rows.skip(1).collect()
}

#[test]
fn what_a_careful_reader_concludes() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts");
    let mut wrong = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let case = path.file_stem().unwrap().to_str().unwrap();
        let beside = fs::read_to_string(&path).unwrap();
        let mut judged: BTreeMap<&str, BTreeMap<String, Verdict>> = BTreeMap::new();
        for [as_of, proposition, label, origins] in concluded(&beside) {
            let verdicts = judged.entry(as_of).or_insert_with(|| judge(case, as_of));
            let (least, most) = origins.split_once("..").unwrap();
            let origins = Some((least.parse().unwrap(), most.parse().ok()));
            let expected = Expected { label, origins };
            if let Some(difference) = difference(&expected, verdicts.get(proposition)) {
                writeln!(wrong, "{case} as of {as_of}: {proposition} {difference}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
