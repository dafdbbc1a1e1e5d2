//! What the tools work with: the cases that may be read, and the program that answers.

use serde_json::Value as Json;

use crate::arguments::Arguments;
use crate::library::{CaseFile, Library};
use crate::runner::{CommandLine, Outcome, Runner};

/// Cases, and what answers questions about them.
#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) library: Library,
    pub(crate) runner: Runner,
}

/// Why a call has no answer.
#[derive(Debug)]
pub(crate) struct Refusal {
    /// In the words of the server.
    pub(crate) words: String,
    /// In those of the program, which may quote facts.
    pub(crate) material: String,
}

impl From<String> for Refusal {
    fn from(words: String) -> Self {
        Self { words, material: String::new() }
    }
}

impl From<&str> for Refusal {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl Desk {
    /// The case that a call names, or the only one.
    ///
    /// # Errors
    /// There is none, or it may not be read.
    pub(crate) fn case(&self, arguments: &Arguments) -> Result<CaseFile, Refusal> {
        Ok(self.library.find(arguments.text("case"))?)
    }

    /// Runs a command whose answer is yes or no.
    ///
    /// # Errors
    /// Something is wrong with the question or the case, or a limit was reached.
    pub(crate) async fn run(&self, line: &CommandLine) -> Result<Outcome, Refusal> {
        let outcome = self.runner.run(line).await?;
        if outcome.code == 2 {
            // In JSON, what is wrong may stand in the answer itself.
            let is_told = !outcome.stderr.trim().is_empty();
            let material = if is_told { outcome.stderr } else { outcome.stdout };
            let hint = if material.contains("[unknown-") {
                " `ids` lists what a case declares."
            } else {
                ""
            };
            return Err(Refusal {
                words: format!("The program could not answer.{hint}"),
                material,
            });
        }
        Ok(outcome)
    }

    /// Runs a command twice at a time, for a text and for JSON.
    ///
    /// # Errors
    /// As [`run`](Self::run), or the output is no JSON. JSON of nothing is null.
    pub(crate) async fn text_and_json(
        &self,
        line: CommandLine,
    ) -> Result<(Outcome, Json), Refusal> {
        let machine = line.clone().option("format", "json");
        let (text, json) = tokio::join!(self.run(&line), self.run(&machine));
        Ok((text?, json_of(&json?.stdout)?))
    }
}

/// A text as JSON; null if it is empty.
///
/// # Errors
/// It is no JSON.
pub(crate) fn json_of(text: &str) -> Result<Json, Refusal> {
    if text.trim().is_empty() {
        return Ok(Json::Null);
    }
    serde_json::from_str(text).map_err(|error| format!("the program gave no JSON: {error}").into())
}

/// A question about a case, as of the date of the call.
pub(crate) fn about(case: &CaseFile, words: &[&'static str], arguments: &Arguments) -> CommandLine {
    CommandLine::new(&case.folder, words).option_if("as-of", arguments.text("as_of"))
}
