//! What the commands that ask a case again have in common.

use clap::ValueEnum;
use indexmap::IndexSet;
use serde_json::Value as Json;

use crate::cli::by_words::id_of;
use crate::cli::console::{Console, Stop};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, nearest, quoted};
use crate::program::Program;
use crate::report::document::Document;
use crate::report::review::Words;
use crate::report::review::json::Writer;
use crate::review::{Change, Field, Findings, Subject};

/// How an answer is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum AnswerFormat {
    /// For a terminal
    Text,
    /// For a program
    Json,
    /// For a comment on a pull request
    Markdown,
}

/// A case that was asked again, to be told of.
pub(super) struct Answer<'a> {
    pub(super) program: &'a Program,
    /// The case with all facts; it gains the texts of what changed.
    pub(super) database: Database,
    pub(super) title: Option<&'a str>,
    pub(super) format: AnswerFormat,
}

impl Answer<'_> {
    /// Writes what was found, made into one of these.
    pub(super) fn print<'c>(
        self,
        console: &Console,
        changes: impl IntoIterator<Item = &'c Change>,
        document: impl Fn(&Words<'_>) -> Document,
        json: impl Fn(&Writer<'_>) -> Json,
    ) -> Result<(), Stop> {
        let Self { program, database, title, format } = self;
        let database = &with_texts(database, changes);
        console.print(|out, terminal| match format {
            AnswerFormat::Text => {
                document(&Words::new(program, database)).write_text(terminal, out)
            }
            AnswerFormat::Markdown => document(&Words::new(program, database)).write_markdown(out),
            AnswerFormat::Json => {
                let writer = Writer { program, database, title };
                serde_json::to_writer_pretty(&mut *out, &json(&writer))?;
                writeln!(out)
            }
        })?;
        Ok(())
    }
}

/// How many trials `linchpins` makes unless another number is asked for.
pub(super) const EVALUATIONS: usize = 10_000;

/// The database with the texts of these changes.
pub(super) fn with_texts<'c>(
    mut database: Database,
    changes: impl IntoIterator<Item = &'c Change>,
) -> Database {
    changes.into_iter().for_each(|change| change.intern(&mut database.symbols));
    database
}

/// The ids of what is typed, or has these words; each once.
pub(super) fn ids_of(
    program: &Program,
    database: &Database,
    typed: &[String],
) -> Result<Vec<String>, Diagnostic> {
    let ids = typed.iter().map(|typed| id_of(program, database, typed));
    let ids: IndexSet<String> = ids.collect::<Result<_, _>>()?;
    Ok(ids.into_iter().collect())
}

/// The proposition of this id, or with these words; one that has no status is a mistake.
pub(super) fn expect_proposition(
    program: &Program,
    database: &Database,
    typed: &str,
) -> Result<String, Diagnostic> {
    let findings = Findings::new(program, database);
    let id = id_of(program, database, typed)?;
    let propositions = findings.iter().filter_map(|(subject, _)| match subject {
        Subject::Status { proposition: Field::Text(text) } => Some(text.as_str()),
        _ => None,
    });
    let propositions: Vec<&str> = propositions.collect();
    if propositions.contains(&id.as_str()) {
        return Ok(id);
    }
    let help = match nearest(&id, propositions) {
        Some(meant) => format!("write {}", quoted(meant)),
        None => "the ids stand at the right of the board".to_owned(),
    };
    let message = format!("no proposition of the case is called {}", quoted(&id));
    Err(Diagnostic::error("unknown-proposition", message).help(help))
}
