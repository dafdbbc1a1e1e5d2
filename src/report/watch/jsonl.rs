//! What moves in a watched case, for programs: an object a line, each with what it
//! tells as its `event`.

use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use crate::calendar::Instant;
use crate::diagnostic::{Diagnostic, Severity, Sources};
use crate::report::check::edit_word;
use crate::report::check::json::cause;
use crate::report::review::Words;
use crate::report::review::json::Writer;
use crate::report::watch::{Standing, Update};
use crate::review::accepted::owner;
use crate::review::{Altered, Moved, Owner, RulePart};

/// `{"event": "stands", "case", "title", "as_of", "statuses": {…}, "conclusions"}`
pub fn write_standing(standing: &Standing, out: &mut dyn Write) -> io::Result<()> {
    let statuses = standing.statuses.iter();
    let statuses: Map<String, Json> =
        statuses.map(|(status, count)| (status.clone(), (*count).into())).collect();
    let line = json!({
        "event": "stands",
        "case": standing.case,
        "title": standing.title,
        "as_of": standing.as_of.map(Instant::full_text),
        "statuses": statuses,
        "conclusions": standing.conclusions,
    });
    writeln!(out, "{line}")
}

/// A line for each thing that moved, `{"event": "moved", "case", "sentence", …, "before", "after",
/// "because": […]}`, and then `{"event": "updated", "case", "as_of", "facts": […], "rules": […],
/// "moved"}`, also if nothing did.
pub fn write_update(update: &Update<'_>, out: &mut dyn Write) -> io::Result<()> {
    let comparison = update.compared.comparison;
    let (program, database) = (update.compared.program, update.compared.new);
    let words = Words::new(program, database);
    let writer = Writer { program, database, title: None };
    for moved in &comparison.moved {
        let (_, sentence) = words.subject(&owner(&moved.change.subject));
        let mut line = Map::new();
        line.insert("event".to_owned(), "moved".into());
        line.insert("case".to_owned(), update.case.into());
        line.extend(writer.change(&moved.change));
        line.insert("sentence".to_owned(), sentence.into());
        line.insert("because".to_owned(), because(update, moved));
        writeln!(out, "{}", Json::Object(line))?;
    }
    let fact = |Altered { owner, edit }: &Altered| match owner {
        Owner::Id(id) => json!({"id": id, "edit": edit_word(*edit)}),
        Owner::Row(fact) => json!({"relation": fact.relation, "edit": edit_word(*edit)}),
    };
    let line = json!({
        "event": "updated",
        "case": update.case,
        "as_of": update.as_of.map(Instant::full_text),
        "facts": comparison.items.iter().map(fact).collect::<Vec<Json>>(),
        "rules": comparison
            .rules
            .iter()
            .map(|(part, edit)| match part {
                RulePart::Rule(name) => json!({"rule": name, "edit": edit_word(*edit)}),
                RulePart::File(name) => json!({"rules_of": name, "edit": edit_word(*edit)}),
            })
            .collect::<Vec<Json>>(),
        "moved": comparison.moved.len(),
    });
    writeln!(out, "{line}")
}

/// `{"event": "updated", "case", "moved", "html"}`: as [`write_update`], in the words of a watch on a
/// terminal, as a piece of a page.
pub fn write_update_as_html(update: &Update<'_>, out: &mut dyn Write) -> io::Result<()> {
    let line = json!({
        "event": "updated",
        "case": update.case,
        "moved": update.compared.comparison.moved.len(),
        "html": update.document().html(),
    });
    writeln!(out, "{line}")
}

/// `{"event": "mistaken", "case", "text"}`: mistakes with the lines in which they stand.
pub fn write_mistakes_as_text(
    case: Option<&str>,
    text: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "{}", json!({"event": "mistaken", "case": case, "text": text}))
}

fn because(update: &Update<'_>, moved: &Moved) -> Json {
    update.because(&[moved]).iter().map(cause).collect()
}

/// `{"event": "mistaken", "case", "mistakes": [{"code", "severity", "message", "file", "line",
/// "column", "help"}]}`
pub fn write_mistakes(
    case: Option<&str>,
    mistakes: &[Diagnostic],
    sources: &Sources,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mistake = |mistake: &Diagnostic| {
        let severity = match mistake.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let place = mistake.labels.first().map(|label| label.span);
        let (line, column) = place.map(|span| sources.line_column(span)).unzip();
        json!({
            "code": mistake.code,
            "severity": severity,
            "message": mistake.message,
            "file": place.map(|span| sources.name(span)),
            "line": line,
            "column": column,
            "help": mistake.help,
        })
    };
    let mistakes: Vec<Json> = mistakes.iter().map(mistake).collect();
    writeln!(out, "{}", json!({"event": "mistaken", "case": case, "mistakes": mistakes}))
}

/// `{"event": "watching", "files": […], "stdin"}`
pub fn write_watching(files: &[String], stdin: bool, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", json!({"event": "watching", "files": files, "stdin": stdin}))
}

/// An event about a case that says no more than that it happened: `{"event", "case"}`.
pub fn write_event(event: &str, case: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", json!({"event": event, "case": case}))
}
