//! `propose`: statements that an assistant found in texts, checked, with what they would change, and a
//! patch that a person applies.
//!
//! Nothing is written but a folder of its own among the system's temporary ones, which goes with the
//! call. There the rows become a casefile that includes the case: so `check-extraction` knows what the
//! case declares, and `diff` compares the case with itself and the rows.

pub(crate) mod declared;
mod patch;
mod rows;
mod texts;

use std::fs;
use std::path::Path;

use geoinfer::diagnostic::visible;
use rmcp::model::JsonObject;
use serde_json::{Map, Value as Json, json};
use tempfile::TempDir;

use crate::answer::{Answer, shown_text};
use crate::arguments::{Arguments, Parameter};
use crate::desk::{Desk, Refusal, json_of};
use crate::library::CaseFile;
use crate::runner::CommandLine;
use crate::tools::{self, ToolKind};
use declared::{declared, expect_json};
use rows::{SetAside, Sorted};
use texts::Texts;

/// The file of what an assistant found, and of what is kept of it.
const FOUND: &str = "found.json";
const KEPT: &str = "proposal.json";
const ASIDE: &str = "proposal.set-aside.jsonl";

pub(crate) const TOOL: ToolKind = ToolKind::new(
    ("propose", "Check statements and say what they would change"),
    "Checks statements that you noted from a text: each needs a quote that stands in the text word for \
     word. Says which are accepted, which are set aside and why, what they would change, and gives a \
     patch that a person may apply. Nothing is written. Ask `schema` for what statements look like, and \
     `ids` for what the case declares already.",
    &[
        Parameter::object(
            "found",
            "An object with a list of `facts`, as `schema` says: speakers, outlets and claims that the \
             case does not have yet, and statements.",
        )
        .required(),
        Parameter::object(
            "texts",
            "Texts that the case does not have yet: for each path, as the statements name it under \
             `text`, the whole text, unchanged. A person has to compare them with their source.",
        ),
        Parameter::text("case", "The name of the case; may be left out if there is only one."),
        Parameter::text("as_of", "Judge both as of this date."),
    ],
    shape,
);

fn shape() -> JsonObject {
    let row = json!({"type": "array", "items": {"type": "object"}});
    let text = json!({"type": "string"});
    let texts = json!({"type": "array", "items": text});
    let aside = json!({"reason": text, "row": {}});
    let aside = json!({"type": "object", "properties": aside, "required": ["reason", "row"]});
    let told = json!({"subject": text, "sentence": text, "changes": texts, "because": texts});
    let told = json!({"type": "object", "properties": told, "required": ["subject", "changes"]});
    let moves = json!({"type": "array", "items": told});
    let members = json!({
        "accepted": row,
        "already_there": row,
        "set_aside": {"type": "array", "items": aside},
        "moves": moves,
        "claims": tools::claims(),
        "patch": text,
        "new_texts": texts,
    });
    let all =
        ["case", "accepted", "already_there", "set_aside", "moves", "claims", "patch", "new_texts"];
    tools::object(&all, &members)
}

/// What became of a proposal.
struct Proposal {
    case: CaseFile,
    accepted: Vec<Json>,
    sorted: Sorted,
    /// What differs, as `infer diff` tells it.
    moves: Vec<Json>,
    claims: Json,
    patch: String,
    new_texts: Vec<String>,
}

/// Checks what an assistant found.
pub(crate) async fn propose(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    expect_json(&case)?;
    if case.path.contains(':') {
        return Err("a case with a colon in its name cannot be compared; rename the file".into());
    }
    let found = arguments.object("found").cloned().unwrap_or_default();
    let mut sorted = rows::sort(found, &declared(&case)?)?;
    let texts = Texts::gather(&case, arguments.object("texts"), &sorted.candidates)?;
    sorted.set_aside(|row| texts.missing(row));
    let folder = TempDir::with_prefix("infer-mcp-").map_err(unwritable)?;
    texts.write(folder.path()).map_err(unwritable)?;
    let before = fs::read_to_string(case.folder.join(&case.path)).map_err(unwritable)?;
    let accepted = check(&case, &before, &mut sorted, folder.path(), desk).await?;
    let moves = compare(&case, arguments, folder.path(), desk).await?;
    let judging = line(&case, &["run"], folder.path());
    let judging = judging.option_if("as-of", arguments.text("as_of")).argument(KEPT);
    let mut board = tools::board(&judging, desk).await?;
    let claims = board.remove("claims").unwrap_or_default();
    let new_texts = texts.new_ones(&accepted);
    let patch = patch_of(&case, &before, &accepted, &texts, &new_texts)?;
    Ok(Proposal { case, accepted, sorted, moves, claims, patch, new_texts }.answer())
}

#[expect(clippy::needless_pass_by_value, reason = "what maps errors gets them as values")]
fn unwritable(error: std::io::Error) -> Refusal {
    format!("the proposal could not be checked: {error}").into()
}

/// A command in the temporary folder, which may include the case and what the case includes.
fn line(case: &CaseFile, words: &[&'static str], folder: &Path) -> CommandLine {
    let folders = declared::include_folder(case).to_string_lossy();
    CommandLine::new(folder, words).option("include-from", &folders)
}

/// Runs `check-extraction`; the rows that it kept, and what it set aside is added to the rest.
async fn check(
    case: &CaseFile,
    text: &str,
    sorted: &mut Sorted,
    folder: &Path,
    desk: &Desk,
) -> Result<Vec<Json>, Refusal> {
    let mut found = Map::new();
    let case_json: Json = serde_json::from_str(text).unwrap_or_default();
    // The hours of new rows are in the zone of the case, as they will be behind its own rows.
    if let Some(zone) = case_json.get("zone") {
        found.insert("zone".to_owned(), zone.clone());
    }
    found.insert("include".to_owned(), json!([case.folder.join(&case.path)]));
    found.insert("facts".to_owned(), json!(sorted.candidates));
    fs::write(folder.join(FOUND), Json::Object(found).to_string()).map_err(unwritable)?;
    let line = line(case, &["check-extraction"], folder).option("output", KEPT);
    desk.run(&line.option("set-aside", ASIDE).argument(FOUND)).await?;
    let kept = json_of(&fs::read_to_string(folder.join(KEPT)).map_err(unwritable)?)?;
    let aside = fs::read_to_string(folder.join(ASIDE)).unwrap_or_default();
    for line in aside.lines() {
        let json = json_of(line)?;
        let reason = json.get("reason").and_then(Json::as_str).unwrap_or_default().to_owned();
        let row = json.get("row").cloned().unwrap_or_default();
        sorted.aside.push(SetAside { reason, row });
    }
    Ok(kept.get("facts").and_then(Json::as_array).cloned().unwrap_or_default())
}

/// What the rows would change.
async fn compare(
    case: &CaseFile,
    arguments: &Arguments,
    folder: &Path,
    desk: &Desk,
) -> Result<Vec<Json>, Refusal> {
    let line = line(case, &["diff"], folder).option_if("as-of", arguments.text("as_of"));
    let old = case.folder.join(&case.path).to_string_lossy().into_owned();
    let line = line.option("format", "json").argument(&old).argument(KEPT);
    let json = json_of(&desk.run(&line).await?.stdout)?;
    let differences = json.pointer("/cases/0/differences").and_then(Json::as_array);
    Ok(differences.into_iter().flatten().map(moved).collect())
}

/// A move as lines of text.
fn told(moved: &Json) -> String {
    let text = |key: &str| visible(moved.get(key).and_then(Json::as_str).unwrap_or_default());
    let list = |key: &str| {
        let texts = moved.get(key).and_then(Json::as_array).into_iter().flatten();
        texts.filter_map(Json::as_str).map(visible)
    };
    let changes = list("changes").map(|change| format!("\n    {change}"));
    let because = list("because").map(|cause| format!("\n    because {cause}"));
    let lines: String = changes.chain(because).collect();
    format!("  {}: {}{lines}", text("subject"), text("sentence"))
}

/// A difference as `{subject, sentence, changes, because}`.
fn moved(difference: &Json) -> Json {
    let member = |key: &str| difference.get(key).cloned().unwrap_or_default();
    let because = difference.get("because").and_then(Json::as_array).into_iter().flatten();
    let because: Json = because.filter_map(|cause| cause.get("text").cloned()).collect();
    json!({
        "subject": member("subject"),
        "sentence": member("sentence"),
        "changes": member("changes"),
        "because": because,
    })
}

/// The patch of the case and of texts that it does not have yet.
fn patch_of(
    case: &CaseFile,
    before: &str,
    accepted: &[Json],
    texts: &Texts,
    new_texts: &[String],
) -> Result<String, Refusal> {
    if accepted.is_empty() {
        return Ok(String::new());
    }
    let after = patch::with_rows(before, accepted)?;
    let mut patch = patch::unified(&case.path, Some(before), &after);
    let folder = Path::new(&case.path).parent().unwrap_or(Path::new(""));
    for path in new_texts {
        let text = texts.given(path).unwrap_or_default();
        patch += &patch::unified(&folder.join(path).to_string_lossy(), None, text);
    }
    Ok(patch)
}

impl Proposal {
    fn answer(self) -> Answer {
        let mut before = vec![format!(
            "Rows: {} accepted, {} already in the case, {} set aside. Nothing was written.",
            self.accepted.len(),
            self.sorted.already.len(),
            self.sorted.aside.len()
        )];
        if !self.new_texts.is_empty() {
            let texts = self.new_texts.join("`, `");
            before.push(format!(
                "New texts, to be compared with their source by a person: `{texts}`."
            ));
        }
        let mut material = Vec::new();
        for SetAside { reason, row } in &self.sorted.aside {
            material.push(visible(&format!("Set aside {}: {reason}", rows::title(row))));
        }
        if self.moves.is_empty() {
            material.push("No status and no conclusion would move.".to_owned());
        } else {
            material.push("What would move:".to_owned());
            material.extend(self.moves.iter().map(told));
        }
        let mut after = String::new();
        if !self.patch.is_empty() {
            material.push(format!("The patch:\n{}", self.patch));
            after = self.how_to_apply();
        }
        let case = Some(self.case.name.clone());
        let (before, material) = (before.join("\n"), material.join("\n"));
        let mut answer = Answer { before, material, after, structured: self.structured(), case };
        if answer.is_cut() {
            answer.after += " The patch above is not whole; that of the structured answer is.";
        }
        answer
    }

    fn how_to_apply(&self) -> String {
        let mut after = format!(
            "A person who has read the statements may apply the patch with `git apply` or `patch -p1`, in \
             the folder from which the path `{}` counts.",
            self.case.path
        );
        if shown_text(&self.patch) != self.patch {
            after += " Characters that cannot be seen are shown as escapes above; the exact patch is in the \
                      structured answer.";
        }
        after
    }

    fn structured(self) -> Map<String, Json> {
        let aside = |it: SetAside| json!({"reason": it.reason, "row": it.row});
        let members = [
            ("accepted", json!(self.accepted)),
            ("already_there", json!(self.sorted.already)),
            ("set_aside", self.sorted.aside.into_iter().map(aside).collect()),
            ("moves", json!(self.moves)),
            ("claims", self.claims),
            ("patch", json!(self.patch)),
            ("new_texts", json!(self.new_texts)),
        ];
        members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
    }
}
