//! `judge`: the board of a case.

use serde_json::{Map, Value as Json, json};

use crate::answer::{Answer, without_hints};
use crate::arguments::Arguments;
use crate::desk::{Desk, Refusal, about, json_of};
use crate::runner::CommandLine;

const AFTER: &str = "At the right stand ids: ask `why` about one. `explain_status` says what a status or a \
                     flag means.";

/// What the sources of a case establish.
pub(super) async fn judge(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let line = about(&case, &["run"], arguments).argument(&case.path);
    let text = line.clone().flag_if(arguments.flag("long"), "long");
    let (text, board) = tokio::join!(desk.run(&text), board(&line, desk));
    let text = text?;
    Ok(Answer {
        material: text.stderr + &without_hints(&text.stdout),
        after: AFTER.to_owned(),
        structured: board?,
        case: Some(case.name),
        ..Answer::default()
    })
}

/// The claims of a case as `{title, as_of, claims}`.
///
/// # Errors
/// The case cannot be judged.
pub(crate) async fn board(line: &CommandLine, desk: &Desk) -> Result<Map<String, Json>, Refusal> {
    let (json, table) =
        (line.clone().option("format", "json"), line.clone().option("format", "csv"));
    let (json, table) = tokio::join!(desk.run(&json), desk.run(&table));
    let json = json_of(&json?.stdout)?;
    let mut board = Map::new();
    for key in ["title", "as_of"] {
        board.insert(key.to_owned(), json.get(key).cloned().unwrap_or_default());
    }
    // Rules of one's own may have no board.
    let mut claims = table.map(|table| claims(&table.stdout)).unwrap_or_default();
    claims.iter_mut().for_each(|claim| add_word(claim, &json));
    board.insert("claims".to_owned(), Json::Array(claims));
    Ok(board)
}

/// The rows of the board, without what is empty.
fn claims(table: &str) -> Vec<Json> {
    let mut rows = csv::Reader::from_reader(table.as_bytes());
    let Ok(names) = rows.headers().cloned() else { return Vec::new() };
    let claim = |row: csv::StringRecord| {
        let filled = names.iter().zip(row.iter()).filter(|(_, cell)| !cell.is_empty());
        let members = filled.map(|(name, cell)| (name.replace(' ', "_"), value(name, cell)));
        Json::Object(members.collect())
    };
    rows.records().filter_map(Result::ok).map(claim).collect()
}

/// Adds the word that the board shows in place of the status, if there is one.
fn add_word(claim: &mut Json, board: &Json) {
    let rows = board.pointer("/relations/shown_as").and_then(Json::as_array);
    let row = rows.into_iter().flatten().find(|row| row.get("p") == claim.get("id"));
    if let (Some(word), Json::Object(claim)) = (row.and_then(|row| row.get("word")), claim) {
        claim.insert("shown_as".to_owned(), word.clone());
    }
}

/// A cell: a number in a column of counts, a list of flags, a text otherwise.
fn value(name: &str, cell: &str) -> Json {
    match cell.parse::<i64>() {
        Ok(number) if !["id", "claim", "status"].contains(&name) => json!(number),
        _ if name == "flags" => cell.split("; ").collect(),
        _ => json!(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_gets_the_word_that_is_shown() {
        let board = json!({"relations": {"shown_as": [{"p": "b", "word": "corrected"}]}});
        let (mut shown, mut other) = (json!({"id": "b"}), json!({"id": "a"}));
        [&mut shown, &mut other].into_iter().for_each(|claim| add_word(claim, &board));
        assert_eq!(
            (shown, other),
            (json!({"id": "b", "shown_as": "corrected"}), json!({"id": "a"}))
        );
    }

    #[test]
    fn a_row_becomes_an_object() {
        let table = "id,claim,status,for reports,against,flags\n7,It is so,reported,2,,a b; c\n";
        let flags = json!(["a b", "c"]);
        let claim = json!({"id": "7", "claim": "It is so", "status": "reported", "for_reports": 2, "flags": flags});
        assert_eq!(claims(table), [claim]);
    }
}
