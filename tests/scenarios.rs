//! The seed article: what `infer facts/nov2024.json` concludes, on several dates and in every
//! format, and that nothing but the facts decides it.

#![allow(missing_docs, clippy::unwrap_used)]

use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

const SEED: &str = "facts/nov2024.json";

fn infer(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_infer"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("COLUMNS")
        .args(arguments)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    String::from_utf8(output.stdout).unwrap()
}

/// The rows of one relation, each as its values in order.
fn rows(relation: &str, as_of: &str) -> Vec<Vec<Value>> {
    let text = infer(&[SEED, "--as-of", as_of, "--only", relation, "--format", "jsonl"]);
    text.lines()
        .map(|line| {
            let row: serde_json::Map<String, Value> = serde_json::from_str(line).unwrap();
            assert_eq!(row["relation"], relation);
            row.into_iter().skip(1).map(|(_, value)| value).collect()
        })
        .collect()
}

fn has(relation: &str, as_of: &str, row: &Value) -> bool {
    rows(relation, as_of).contains(row.as_array().unwrap())
}

fn status(proposition: &str, as_of: &str) -> String {
    let found = rows("status", as_of).into_iter().filter(|row| row[0] == proposition);
    let statuses: Vec<Value> = found.map(|row| row[1].clone()).collect();
    assert_eq!(statuses.len(), 1, "{proposition} has one status: {statuses:?}");
    statuses[0].as_str().unwrap().to_owned()
}

macro_rules! assert_board {
    ($name:expr, $text:expr) => {
        insta::with_settings!({
            snapshot_path => "scenarios", prepend_module_to_snapshot => false, omit_expression => true,
        }, { insta::assert_snapshot!($name, $text) });
    };
}

#[test]
fn the_seed_on_three_dates() {
    assert_board!("nov2024", infer(&[SEED]));
    assert_board!("nov2024-before-the-report", infer(&[SEED, "--as-of", "2024-11-09"]));
    assert_board!("nov2024-after-the-inauguration", infer(&[SEED, "--as-of", "2025-01-21"]));
}

#[test]
fn the_seed_in_every_format() {
    for format in ["json", "jsonl", "markdown"] {
        assert_board!(format!("nov2024-{format}"), infer(&[SEED, "--format", format]));
    }
    assert_board!("nov2024-csv", infer(&[SEED, "--format", "csv", "--only", "origin"]));
}

#[test]
fn the_call_is_disputed_and_relays_add_no_origin() {
    let day = "2024-11-12";
    assert_eq!(status("call-7-nov", day), "disputed");
    assert!(has("disputed_contact", day, &json!(["trump", "putin"])));
    assert!(has("origin_range", day, &json!(["call-7-nov", "for", 1, 2])));
    assert!(has("origin_range", day, &json!(["call-7-nov", "against", 1, 1])));
    // The day before, without the relays of VnExpress and Vietnam Insider: fewer reports.
    assert!(has("support", day, &json!(["call-7-nov", 5, 5, 5, 1, 2])));
    assert!(has("support", "2024-11-11", &json!(["call-7-nov", 3, 5, 3, 1, 2])));
}

#[test]
fn no_specific_plans_leaves_the_contact_possible() {
    let day = "2024-11-12";
    assert_eq!(status("contact-before-inauguration", day), "possible");
    let possible = json!(["trump", "putin", "us-presidency", "2025-01-20"]);
    assert!(has("pre_inauguration_contact_possible", day, &possible));
    assert!(has(
        "declined",
        day,
        &json!([
            "contact-before-inauguration",
            "s9",
            "peskov",
            "putin",
            "gave no clear answer",
            "2024-11-11T09:40Z",
            "2024-11-11T09:40Z"
        ])
    ));
    assert_eq!(status("contact-before-inauguration", "2025-01-20"), "possible");
    assert_eq!(status("contact-before-inauguration", "2025-01-21"), "lapsed");
    assert!(rows("pre_inauguration_contact_possible", "2025-01-21").is_empty());
}

#[test]
fn an_omission_and_no_comment_are_no_denial() {
    assert_eq!(status("call-7-nov", "2024-11-09"), "unreported");
    assert_eq!(status("call-7-nov", "2024-11-10"), "reported");
}

#[test]
fn the_call_with_zelensky_is_acknowledged() {
    let day = "2024-11-12";
    assert!(has("acknowledged_contact", day, &json!(["zelensky", "trump"])));
    assert_ne!(status("call-6-nov", day), "disputed");
    assert!(has("asymmetric_contact", day, &json!(["trump", "ukraine", "russia"])));
}

#[test]
fn leverage_and_obstacle() {
    let day = "2024-11-12";
    assert!(has("aid_leverage", day, &json!(["trump", "ukraine"])));
    assert!(has("bargaining_obstacle", day, &json!(["ukraine", "territory"])));
    assert_eq!(status("loss-of-territory", day), "condition_pending");
}

/// The seed's facts, in another order and in several files, as paths.
fn rearranged(name: &str, parts: usize, order: impl Fn(&mut Vec<Value>)) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(SEED)).unwrap();
    let seed: Value = serde_json::from_str(&text).unwrap();
    let mut facts = seed["facts"].as_array().unwrap().clone();
    order(&mut facts);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("facts/background");
    let includes: Vec<String> = ["outlets.json", "offices.json"]
        .iter()
        .map(|file| folder.join(file).to_str().unwrap().to_owned())
        .collect();
    let size = facts.len().div_ceil(parts);
    facts
        .chunks(size)
        .enumerate()
        .map(|(index, chunk)| {
            let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{index}.json"));
            let file = json!({"title": seed["title"], "include": includes, "facts": chunk});
            fs::write(&path, file.to_string()).unwrap();
            path.to_str().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn order_and_files_change_nothing() {
    let expected = infer(&[SEED, "--format", "json"]);
    let reversed = rearranged("reversed", 1, |facts| facts.reverse());
    let split = rearranged("split", 3, |facts| facts.rotate_left(7));
    for files in [reversed, split] {
        let mut arguments: Vec<&str> = files.iter().map(String::as_str).collect();
        arguments.extend(["--format", "json"]);
        assert_eq!(infer(&arguments), expected);
    }
}

#[test]
fn engines_agree_to_the_byte() {
    for as_of in ["2024-11-07", "2024-11-09", "2024-11-12", "2025-01-21"] {
        for format in ["text", "json"] {
            let run = |engine: &str| {
                infer(&[SEED, "--as-of", as_of, "--format", format, "--engine", engine])
            };
            let batch = run("batch");
            assert_eq!(batch, run("crepe"), "as of {as_of}, {format}");
            // A dataflow is slow to build.
            let has_dataflow = cfg!(feature = "dataflow") && format == "json";
            for workers in ["1", "3"].iter().filter(|_| has_dataflow) {
                let shown = ["--format", format, "--engine", "dataflow", "--workers", workers];
                let dataflow = infer(&[&[SEED, "--as-of", as_of][..], &shown].concat());
                assert_eq!(batch, dataflow, "as of {as_of}, {format}, {workers} workers");
            }
        }
    }
}
