//! `why` and `why_not`.

use serde_json::{Map, Value as Json, json};

use crate::answer::{Answer, without_hints};
use crate::arguments::Arguments;
use crate::desk::{Desk, Refusal, about};

/// The reasons for what follows.
pub(super) async fn why(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let (asked, is_full) = (arguments.text("about").unwrap_or_default(), arguments.flag("full"));
    let line = about(&case, &["why"], arguments).flag_if(is_full, "full");
    let line = line.argument(asked).argument(&case.path);
    let (text, json) = desk.text_and_json(line).await?;
    let mut structured = Map::new();
    structured.insert("follows".to_owned(), json!(text.code == 0));
    let proofs = json.get("proofs").and_then(Json::as_array);
    let proofs = proofs.into_iter().flatten().map(|proof| summary(proof, is_full));
    structured.insert("proofs".to_owned(), proofs.collect());
    let (before, after) = match (text.code, is_full) {
        (0, true) => ("", ""),
        (0, false) => ("", "With `full`, every step is told; `what_if` says what would change."),
        _ => ("Nothing of that kind follows.", "`why_not` says what is missing."),
    };
    Ok(Answer {
        before: before.to_owned(),
        material: without_hints(&text.stdout),
        after: after.to_owned(),
        structured,
        case: Some(case.name),
    })
}

/// A proof as `{says, rule, because, given}`; all its steps if they are asked for.
fn summary(proof: &Json, is_full: bool) -> Json {
    let nodes = proof.get("nodes").and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
    let goal = proof.get("goal").and_then(Json::as_u64).and_then(|at| usize::try_from(at).ok());
    let goal = goal.and_then(|at| nodes.get(at));
    let of_goal = |path: &str| goal.and_then(|goal| goal.pointer(path)).cloned();
    let mut summary = Map::new();
    for (key, path) in [("says", "/says"), ("rule", "/rule/name"), ("because", "/because")] {
        if let Some(value) = of_goal(path) {
            summary.insert(key.to_owned(), value);
        }
    }
    let given = nodes.iter().filter(|node| node.get("given") == Some(&json!(true)));
    summary.insert("given".to_owned(), given.map(given_row).collect());
    if is_full {
        summary.insert("steps".to_owned(), json!(nodes));
    }
    Json::Object(summary)
}

/// What a file gives, and where.
fn given_row(node: &Json) -> Json {
    let mut row = Map::new();
    let paths =
        [("says", "/says"), ("file", "/place/file"), ("line", "/place/line"), ("notes", "/notes")];
    for (key, path) in paths {
        if let Some(value) = node.pointer(path) {
            row.insert(key.to_owned(), value.clone());
        }
    }
    Json::Object(row)
}

/// What is missing for what does not follow.
pub(super) async fn why_not(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let (asked, is_full) = (arguments.text("about").unwrap_or_default(), arguments.flag("full"));
    let line = about(&case, &["why-not"], arguments).flag_if(is_full, "full");
    let (text, json) = desk.text_and_json(line.argument(asked).argument(&case.path)).await?;
    let mut structured = Map::new();
    structured.insert("follows".to_owned(), json!(text.code == 1));
    if !json.is_null() {
        structured.insert("answer".to_owned(), json);
    }
    let (before, after) = match (text.code, is_full) {
        (0, true) => ("", ""),
        (0, false) => ("", "With `full`, it is told where each rule stops."),
        _ => ("It does follow.", "`why` gives the reasons."),
    };
    Ok(Answer {
        before: before.to_owned(),
        material: without_hints(&text.stdout),
        after: after.to_owned(),
        structured,
        case: Some(case.name),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proof_is_told_by_its_goal_and_what_is_given() {
        let given =
            json!({"says": "s1 says so", "given": true, "place": {"file": "a.json", "line": 3}});
        let goal =
            json!({"says": "It is so", "rule": {"name": "r", "text": "…"}, "because": "s1 does"});
        let proof = json!({"goal": 1, "nodes": [given, goal]});
        let row = json!({"says": "s1 says so", "file": "a.json", "line": 3});
        let told = json!({"says": "It is so", "rule": "r", "because": "s1 does", "given": [row]});
        assert_eq!(summary(&proof, false), told);
    }
}
