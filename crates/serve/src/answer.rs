//! What the server asks this program in a process of its own, where no other command answers it: as one
//! object of JSON. People have no use for it, so no help lists it.

use std::collections::BTreeMap;

use clap::{ArgMatches, Args, FromArgMatches as _, ValueEnum};
use geoinfer::cli::extension::{CaseOptions, Console, Extension, KeptParts, Stop};
use geoinfer::diagnostic::Span;
use geoinfer::facts::{
    self, FormKey, FormValue, KeyWeight, PeriodForm, RowForm, TableLayout, TableRow, cell_forms,
    forms, table_layouts, table_rows,
};
use geoinfer::program::Role;
use geoinfer::report::document::Document;
use geoinfer::report::html::{Listed, listed};
use geoinfer::report::page::{BoardExtent, Page};
use geoinfer::report::prose::Prose;
use geoinfer::report::{Report, Selection};
use geoinfer::value::Value;
use serde_json::{Value as Json, json};

use crate::keep::keep;
use crate::store::print;
use crate::store::tables::{CellForm, RowPlace, TableColumns, TablePlaces};

/// Answers one question of the server.
pub struct Answer;

#[derive(Debug, Args)]
struct AnswerOptions {
    /// What is asked
    question: Question,

    /// The print of the conclusion that is to be accepted
    #[arg(long, default_value = "")]
    only: String,

    #[command(flatten)]
    case: CaseOptions,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Question {
    /// All that is asked of a case on standard input, a question a line
    Keep,
    /// What a list says of the case
    Listed,
    /// What may be typed
    Forms,
    /// What is not as accepted
    Differences,
    /// Accepts the one that `--only` names
    Accept,
}

impl Extension for Answer {
    fn command(&self) -> clap::Command {
        AnswerOptions::augment_args(clap::Command::new("serve-answer")).hide(true)
    }

    fn run(&self, matches: &ArgMatches, console: &mut Console) -> Result<(), Stop> {
        let options = AnswerOptions::from_arg_matches(matches).unwrap_or_else(|error| error.exit());
        let Some(answer) = answer(&options, console)? else { return keep(&options.case, console) };
        console.print(|out, _| writeln!(out, "{answer}"))?;
        Ok(())
    }
}

/// The answer; nothing if there are to be many.
fn answer(options: &AnswerOptions, console: &mut Console) -> Result<Option<Json>, Stop> {
    let AnswerOptions { question, only, case } = options;
    Ok(Some(match question {
        Question::Keep => return Ok(None),
        Question::Listed => line(case, console)?,
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
    }))
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
pub(crate) fn rows(KeptParts { program, facts, sources, database }: KeptParts<'_>) -> Json {
    let prose = Prose::new(program, database);
    let mut rows = BTreeMap::new();
    for (relation, tuple, span) in facts.iter() {
        let (Role::Kind(ty), Some(&Value::Symbol(id))) =
            (program.relation(relation).role, tuple.first())
        else {
            continue;
        };
        rows.entry(span).or_insert_with(|| {
            json!({
                "id": database.symbols.text(id),
                "kind": program.relation(relation).name,
                "words": prose.value(ty, Value::Symbol(id)),
                "file": sources.name(span),
                "line": sources.line_column(span).0,
            })
        });
    }
    rows.into_values().collect()
}

/// What stands where in the tables of a case.
pub(crate) fn tables(case: &KeptParts<'_>) -> TablePlaces {
    let KeptParts { program, facts, sources, database } = *case;
    let Some(root) = facts.files.iter().find(|file| file.root) else {
        return TablePlaces::default();
    };
    let text = &sources.get(root.source).text;
    let at = |start: usize| Span::new(root.source, start, start);
    let columns = |table: TableLayout| TableColumns {
        path: sources.name(at(table.start)).clone(),
        kinds: table.kinds,
        columns: table.columns,
        kind_column: table.kind_column,
        default_kind: table.default_kind,
    };
    let prose = Prose::new(program, database);
    let row = |TableRow { kind, keys, has_own_id, start }: TableRow| {
        let id = database.symbols.find(keys.get("id")?.as_str()?)?;
        let Role::Kind(ty) = program.relation(program.find(&kind)?).role else { return None };
        let words = prose.value(ty, Value::Symbol(id));
        let number = u32::try_from(sources.line_column(at(start)).0).ok()?;
        let path = sources.name(at(start)).clone();
        Some(RowPlace { path, number, kind, keys, has_own_id, words })
    };
    let rows = table_rows(program, text, (facts, &database.symbols));
    let form = |form: facts::CellForm| match form {
        facts::CellForm::One => CellForm::One,
        facts::CellForm::Several => CellForm::Several,
        facts::CellForm::Flag => CellForm::Flag,
    };
    let forms = cell_forms(program)
        .into_iter()
        .map(|(kind, keys)| (kind, keys.into_iter().map(|(key, it)| (key, form(it))).collect()));
    TablePlaces {
        tables: table_layouts(program, text).into_iter().map(columns).collect(),
        rows: rows.into_iter().filter_map(row).collect(),
        cells: forms.collect(),
    }
}

pub(crate) fn form_json(form: &RowForm) -> Json {
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
        FormValue::Date(_) => ("date", Vec::new()),
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
    let date = match &key.value {
        FormValue::Date(PeriodForm { is_one, has_minutes }) => {
            Some(json!({ "is_one": is_one, "has_minutes": has_minutes }))
        }
        _ => None,
    };
    json!({
        "name": key.name,
        "date": date,
        "text": key.text,
        "form": key.form,
        "weight": weight,
        "is_list": key.is_list,
        "value": value,
        "words": words,
        "parts": parts,
    })
}
