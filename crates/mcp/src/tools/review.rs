//! The tools that answer with what one command says: as a text, and its JSON under `answer`.

use serde_json::Map;

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
    answer(case, line, desk).await
}

/// What conclusions hang on.
pub(super) async fn linchpins(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let line = about(&case, &["linchpins"], arguments).option_if("of", arguments.text("of"));
    let line = line.flag_if(arguments.flag("pairs"), "pairs");
    answer(case, line, desk).await
}

/// How statuses came about.
pub(super) async fn timeline(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let line = about(&case, &["timeline"], arguments).option_if("of", arguments.text("of"));
    answer(case, line, desk).await
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
    let line = about(&case, &["quotes"], arguments);
    answer(case, line.flag_if(arguments.flag("incomplete"), "incomplete"), desk).await
}

async fn answer(case: CaseFile, line: CommandLine, desk: &Desk) -> Result<Answer, Refusal> {
    let (text, json) = desk.text_and_json(line.argument(&case.path)).await?;
    let mut structured = Map::new();
    structured.insert("answer".to_owned(), json);
    let material = text.stderr + &without_hints(&text.stdout);
    Ok(Answer { material, structured, case: Some(case.name), ..Answer::default() })
}
