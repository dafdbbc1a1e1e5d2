//! What the server asks this program in a process of its own, where no other command answers it: as one
//! object of JSON. People have no use for it, so no help lists it.

use std::collections::BTreeMap;

use clap::{ArgMatches, Args, FromArgMatches as _, ValueEnum};
use geoinfer::cli::extension::{Case, CaseOptions, Console, Extension, Stop};
use geoinfer::diagnostic::Sources;
use geoinfer::facts::{FormKey, FormValue, KeyWeight, RowForm, forms};
use geoinfer::program::{Program, Role};
use geoinfer::report::document::Document;
use geoinfer::report::html::{Listed, PageLinks, listed};
use geoinfer::report::page::{BoardExtent, Page};
use geoinfer::report::prose::Prose;
use geoinfer::report::{Report, Selection};
use geoinfer::value::Value;
use serde_json::{Value as Json, json};

use crate::store::print;

/// Answers one question of the server.
pub struct Answer;

#[derive(Debug, Args)]
struct AnswerOptions {
    /// What is asked
    question: Question,

    /// What counts as never said, for a page
    #[arg(long)]
    without: Vec<String>,

    /// What stands before the name of each question, in the links of a page
    #[arg(long)]
    links: Option<String>,

    /// The print of the conclusion that is to be accepted
    #[arg(long, default_value = "")]
    only: String,

    #[command(flatten)]
    case: CaseOptions,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Question {
    /// The page of `infer report`
    Page,
    /// What a list says of the case
    Listed,
    /// Everything that has an id
    Rows,
    /// What may be typed
    Forms,
    /// What is not as accepted
    Differences,
    /// Accepts the one that `--only` names
    Accept,
    /// What would move if the file said what comes on standard input
    Moves,
}

impl Extension for Answer {
    fn command(&self) -> clap::Command {
        AnswerOptions::augment_args(clap::Command::new("serve-answer")).hide(true)
    }

    fn run(&self, matches: &ArgMatches, console: &mut Console) -> Result<(), Stop> {
        let options = AnswerOptions::from_arg_matches(matches).unwrap_or_else(|error| error.exit());
        let answer = answer(&options, console)?;
        console.print(|out, _| writeln!(out, "{answer}"))?;
        Ok(())
    }
}

fn answer(options: &AnswerOptions, console: &mut Console) -> Result<Json, Stop> {
    let AnswerOptions { question, without, links, only, case } = options;
    Ok(match question {
        Question::Page => page(case, links.as_deref(), without, console)?,
        Question::Listed => line(case, console)?,
        Question::Rows => {
            let (reasoner, case) = case.derive(console)?;
            rows(reasoner.program(), &case, &console.sources)
        }
        Question::Forms => {
            let reasoner = case.rules(console)?;
            forms(reasoner.program()).iter().map(form_json).collect()
        }
        Question::Differences => {
            let differences = case.differences(console)?;
            let html = differences.iter().map(Document::html);
            html.map(|html| json!({"print": print(&html), "html": html})).collect()
        }
        Question::Accept => {
            let is_meant = |shown: &Document| print(&shown.html()) == *only;
            json!({ "accepted": case.accept_meant(&is_meant, console)? })
        }
        Question::Moves => {
            let text = std::io::read_to_string(std::io::stdin())?;
            json!({ "html": case.moves(text, console)?.html() })
        }
    })
}

fn page(
    case: &CaseOptions,
    links: Option<&str>,
    without: &[String],
    console: &mut Console,
) -> Result<Json, Stop> {
    let asked = links.map(|base| PageLinks {
        proposition: format!("/why?{base}&of="),
        statement: format!("/row?{base}&id="),
    });
    let page = case.page(asked, without, console)?;
    // Within the server the body is shown; alone, the page is whole.
    Ok(match links {
        Some(_) => json!({ "body": page.body(), "styles": page.styles }),
        None => json!({ "html": page.html }),
    })
}

/// What a list says of a case.
fn line(case: &CaseOptions, console: &mut Console) -> Result<Json, Stop> {
    let (reasoner, derived) = case.derive(console)?;
    let (program, database) = (reasoner.program(), &derived.database);
    let (title, selection) = (derived.facts.title(), Selection::Outputs);
    let report = Report { program, database, title, selection, names: None };
    let page = Page::new(&report, Vec::new(), BoardExtent::Whole);
    Ok(listed_json(&listed(title, "", Some(&page))))
}

fn listed_json(listed: &Listed) -> Json {
    let status = |it: &geoinfer::report::html::StatusShare| json!({"status": it.status, "colour": it.colour, "count": it.count});
    json!({
        "title": listed.title,
        "notes": listed.notes,
        "statuses": listed.statuses.iter().map(status).collect::<Vec<Json>>(),
    })
}

/// `[{"id", "kind", "words", "file", "line"}]`: every id that a row declares, in the order of the files.
fn rows(program: &Program, case: &Case, sources: &Sources) -> Json {
    let prose = Prose::new(program, &case.database);
    let mut rows = BTreeMap::new();
    for (relation, tuple, span) in case.facts.iter() {
        let (Role::Kind(ty), Some(&Value::Symbol(id))) =
            (program.relation(relation).role, tuple.first())
        else {
            continue;
        };
        rows.entry(span).or_insert_with(|| {
            json!({
                "id": case.database.symbols.text(id),
                "kind": program.relation(relation).name,
                "words": prose.value(ty, Value::Symbol(id)),
                "file": sources.name(span),
                "line": sources.line_column(span).0,
            })
        });
    }
    rows.into_values().collect()
}

fn form_json(form: &RowForm) -> Json {
    json!({
        "kind": form.kind,
        "text": form.text,
        "declares": form.declares,
        "sheet": form.sheet,
        "keys": form.keys.iter().map(key_json).collect::<Vec<Json>>(),
    })
}

fn key_json(key: &FormKey) -> Json {
    let (value, words) = match &key.value {
        FormValue::OwnId => ("own-id", Vec::new()),
        FormValue::Text => ("text", Vec::new()),
        FormValue::Date => ("date", Vec::new()),
        FormValue::Number => ("number", Vec::new()),
        FormValue::Flag => ("flag", Vec::new()),
        FormValue::Choice(words) => ("choice", words.clone()),
        FormValue::Id(kinds) => ("id", kinds.clone()),
        FormValue::Object(_) => ("object", Vec::new()),
    };
    let parts = match &key.value {
        FormValue::Object(keys) => keys.iter().map(key_json).collect(),
        _ => Vec::<Json>::new(),
    };
    let weight = match key.weight {
        KeyWeight::Needed => "needed",
        KeyWeight::Usual => "usual",
        KeyWeight::Further => "further",
    };
    json!({
        "name": key.name,
        "text": key.text,
        "form": key.form,
        "weight": weight,
        "is_list": key.is_list,
        "value": value,
        "words": words,
        "parts": parts,
    })
}
