//! The tools that answer with what one command says: as a text, and its JSON under `answer`.

use serde_json::{Map, Value as Json};

use crate::answer::{Answer, without_hints};
use crate::arguments::Arguments;
use crate::desk::{Desk, Refusal, about};
use crate::library::CaseFile;
use crate::runner::CommandLine;

/// What would change without statements.
pub(super) async fn what_if(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let mut line = about(&case, &["what-if"], arguments);
    for source in arguments.texts("without") {
        line = line.option("without", source);
    }
    let mut answer = answer(case, line, desk).await?;
    if !arguments.flag("counts") {
        answer.material = without_counts(&answer.material);
        answer.structured = answer.structured.into_iter().map(moves_alone).collect();
    }
    Ok(answer)
}

/// What conclusions hang on.
pub(super) async fn linchpins(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let line = about(&case, &["linchpins"], arguments).option_if("of", arguments.text("of"));
    let line = line.flag_if(arguments.flag("pairs"), "pairs");
    moves(case, line, arguments, desk).await
}

/// How statuses came about.
pub(super) async fn timeline(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let line = about(&case, &["timeline"], arguments).option_if("of", arguments.text("of"));
    moves(case, line, arguments, desk).await
}

/// What looks wrong in the notes.
pub(super) async fn lint(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let line = about(&case, &["lint"], arguments);
    answer(case, line, desk).await
}

/// Whether quotes stand in their texts.
pub(super) async fn check_quotes(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let line = CommandLine::new(&case.folder, &["quotes"]);
    answer(case, line.flag_if(arguments.flag("incomplete"), "incomplete"), desk).await
}

/// A command that tells moves, of counts only where they are asked for.
async fn moves(
    case: CaseFile,
    line: CommandLine,
    arguments: &Arguments,
    desk: &Desk,
) -> Result<Answer, Refusal> {
    let is_counted = arguments.flag("counts");
    let mut answer = answer(case, line.flag_if(is_counted, "counts"), desk).await?;
    if !is_counted {
        answer.structured = answer.structured.into_iter().map(moves_alone).collect();
    }
    Ok(answer)
}

async fn answer(case: CaseFile, line: CommandLine, desk: &Desk) -> Result<Answer, Refusal> {
    let (text, json) = desk.text_and_json(line.argument(&case.path)).await?;
    let mut structured = Map::new();
    structured.insert("answer".to_owned(), json);
    let material = text.stderr + &without_hints(&text.stdout);
    Ok(Answer { material, structured, case: Some(case.name), ..Answer::default() })
}

/// The text of a what-if without the lines of voices and counts: they begin with a label, and go on
/// further in.
fn without_counts(text: &str) -> String {
    let is_count = |line: &&str| {
        let indent = line.len() - line.trim_start().len();
        let (first, rest) = line.trim_start().split_once(' ').unwrap_or_default();
        let is_label = first.chars().all(char::is_lowercase) && rest.starts_with(' ');
        indent > 4 || (indent == 4 && is_label)
    };
    text.lines().filter(|line| !is_count(line)).collect::<Vec<_>>().join("\n")
}

/// A member of an answer without changes of counts and details, and without what then changes nothing.
fn moves_alone((key, value): (String, Json)) -> (String, Json) {
    let value = match value {
        Json::Array(values) => {
            let values = values.into_iter().filter(|value| !is_count(value));
            let values = values.map(|value| moves_alone((String::new(), value)).1);
            values.filter(|value| !is_idle(value)).collect()
        }
        Json::Object(members) => Json::Object(members.into_iter().map(moves_alone).collect()),
        other => other,
    };
    (key, value)
}

/// Whether a change is one of numbers or details.
fn is_count(value: &Json) -> bool {
    ["origins", "detail"].iter().any(|key| value.get(key).is_some())
        && value.get("before").is_some()
}

/// Whether a removal changes nothing that is left.
fn is_idle(value: &Json) -> bool {
    value.get("without").is_some()
        && value.get("changes").and_then(Json::as_array).is_some_and(Vec::is_empty)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn counts_are_left_out() {
        let text = "Without s8: he said\n  so\n\n  call: They\n    spoke\n    DISPUTED → REPORTED\n    \
                    against  − one\n             two\n    because of s8";
        let short = "Without s8: he said\n  so\n\n  call: They\n    spoke\n    DISPUTED → REPORTED\n    \
                     because of s8";
        assert_eq!(without_counts(text), short);
        let status = json!({"status": "call", "before": ["a"], "after": ["b"]});
        let origins = json!({"origins": "call", "before": [], "after": []});
        let moving = json!({"without": ["s8"], "changes": [status, origins]});
        let idle = json!({"without": ["s9"], "changes": [origins]});
        let (_, left) = moves_alone(("answer".to_owned(), json!({"linchpins": [moving, idle]})));
        assert_eq!(left, json!({"linchpins": [{"without": ["s8"], "changes": [status]}]}));
    }
}
