//! What a form says is tried, told, and written.

use askama::Template;
use geoinfer::diagnostic::visible;
use geoinfer::facts::spaced;
use geoinfer::vocabulary;
use hyper::StatusCode;
use serde_json::{Map, Value as Json, json};

use crate::forms::names::compared;
use crate::forms::row::{Coming, Reader, Typed, Unknown, fields_of};
use crate::forms::view::{BlockView, block};
use crate::forms::{Forms, Kind, RowForm};
use crate::http::{Asked, Fields, Reply};
use crate::live::CaseNow;
use crate::pages::ask::parts;
use crate::pages::edit::{Material, Said, without_keys};
use crate::pages::{Desk, Frame, encoded, shown, shown_with};
use crate::store::json::{FileRow, file_row, with_changes, with_row, without_row};
use crate::store::{Refused, read};

/// How many new names a form can speak of.
const MOST_NEW: usize = 20;

#[derive(Template)]
#[template(path = "remove.html")]
struct RemovePage {
    frame: Frame,
    kind: String,
    id: String,
    print: String,
    line: String,
    preview: String,
    told: String,
}

/// A row that is to be new because the form speaks of it by name.
struct NewRow {
    prefix: String,
    unknown: Unknown,
    kind: String,
    id: String,
    /// Whether it was in the form that was sent.
    was_asked: bool,
}

/// What a form comes to.
struct Outcome {
    /// The text that the file would have.
    text: String,
    /// The lines that would come, as they are written.
    lines: Vec<String>,
    /// The id of the row.
    id: String,
}

impl Desk {
    /// Tries what a form says, and saves it if that is wanted and it can be.
    pub(super) fn save(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let made = self.material(file, case).and_then(|material| Ok((material, read(file)?)));
        let ((forms, rows), text) = match made {
            Ok(made) => made,
            Err(told) => return self.fault_of(asked, case, "Nothing was saved.", &told),
        };
        let id = Some(asked.fields.get("id")).filter(|id| !id.is_empty());
        let Some(form) = forms.get(asked.fields.get("kind")) else {
            return self.fault_of(asked, case, "No row is called so. Nothing was saved.", "");
        };
        let row = id.map(|id| file_row(&text, &form.kind, id));
        let form = &match &row {
            Some(None) => {
                let why = "The row is not in the file any more. Nothing was saved.";
                return self.fault_of(asked, case, why, "");
            }
            Some(Some(row)) => without_keys(form, &fields_of(form, &row.keys, &rows).1),
            None => form.clone(),
        };
        let material =
            Material { forms: &forms, rows: &rows, form, fields: &asked.fields, text: &text };
        let new = new_rows(&material);
        let blocks = blocks(&material, &new);
        let outcome = outcome(&material, id, &new);
        let said = match &outcome {
            Err(message) => Said { message: message.clone(), ..Said::default() },
            Ok(outcome) => match self.tried(asked, &text, outcome) {
                Ok(reply) => return reply,
                Err(said) => *said,
            },
        };
        let status = if said.message.is_empty() && said.told.is_empty() {
            StatusCode::OK
        } else {
            StatusCode::UNPROCESSABLE_ENTITY
        };
        shown_with(status, &self.form_page((asked, case), &material, id, blocks, said))
    }

    /// Tries what a form comes to: where to go on once it is saved, or what to say.
    fn tried(&self, asked: &Asked, text: &str, outcome: &Outcome) -> Result<Reply, Box<Said>> {
        let (file, wanted) = (asked.fields.get("file"), asked.fields.get("do"));
        let lines = outcome.lines.clone();
        if wanted == "more" {
            return Err(Box::default());
        }
        if outcome.text == text {
            return Err(said("This changes nothing."));
        }
        let print = asked.fields.get("print");
        if print != self.store.print(text) {
            let meanwhile = Some(self.store.since(print, text).unwrap_or_default());
            return Err(Box::new(Said { lines, meanwhile, ..*said(BETWEEN) }));
        }
        let (preview, told) = parts(self.moves(file, &outcome.text));
        if wanted == "preview" || !told.is_empty() {
            let message = if told.is_empty() { "" } else { NOT_IN_ORDER };
            return Err(Box::new(Said { told, preview, lines, ..*said(message) }));
        }
        let what = match asked.fields.get("id") {
            "" => format!("added {}", outcome.id),
            id => format!("edited {id}"),
        };
        match self.store.change(file, what, text.to_owned(), outcome.text.clone()) {
            Ok(()) => Ok(Reply::Go(go_on(asked))),
            Err(Refused::Changed) => Err(said(JUST_NOW)),
            Err(Refused::Lost(told)) => Err(Box::new(Said { told, ..*said("Nothing was saved.") })),
        }
    }

    /// What would move if the file said this: a piece of a page.
    fn moves(&self, file: &str, text: &str) -> Result<String, String> {
        let moves = self.asker.ask(&["serve-answer", "moves"], &[file], text).json()?;
        Ok(moves["html"].as_str().unwrap_or_default().to_owned())
    }

    /// Takes a row away: first shows what that would move.
    pub(super) fn remove(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let (file, kind, id) =
            (asked.fields.get("file"), asked.fields.get("kind"), asked.fields.get("id"));
        let text = match read(file) {
            Ok(text) => text,
            Err(why) => return self.fault_of(asked, case, "Nothing was removed.", &why),
        };
        let found = file_row(&text, kind, id).zip(without_row(&text, kind, id));
        let Some((row, after)) = found else {
            return self.fault_of(asked, case, "No row of this file has that id.", "");
        };
        let moves = self.moves(file, &after);
        if moves.is_ok()
            && asked.fields.get("do") == "save"
            && asked.fields.get("print") == self.store.print(&text)
        {
            return match self.store.change(file, format!("removed {id}"), text, after) {
                Ok(()) => Reply::Go(format!("/case?file={}", encoded(file))),
                Err(Refused::Changed) => {
                    self.fault_of(asked, case, "The file has changed. Nothing was removed.", "")
                }
                Err(Refused::Lost(why)) => self.fault_of(asked, case, "Nothing was removed.", &why),
            };
        }
        let (preview, told) = parts(moves);
        shown(&RemovePage {
            frame: self.frame("Remove", Some((asked, case))),
            kind: kind.to_owned(),
            id: id.to_owned(),
            print: self.store.print(&text),
            line: visible(&spaced(&json!({ row.kind: row.keys }))),
            preview,
            told,
        })
    }

    /// Takes the last change back.
    pub(super) fn undo(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        match self.store.undo(file) {
            Ok(_) => Reply::Go(format!("/case?file={}", encoded(file))),
            Err(Refused::Changed) => {
                let why = "The file was changed since by somebody else. Nothing was taken back.";
                self.fault_of(asked, case, why, "")
            }
            Err(Refused::Lost(why)) => self.fault_of(asked, case, "Nothing was taken back.", &why),
        }
    }
}

const BETWEEN: &str = "The file has changed since this form was made. Nothing was saved; look at what came \
                       in between, and save again if yours still holds.";
const NOT_IN_ORDER: &str = "The case would not be in order. Nothing was saved.";
const JUST_NOW: &str = "The file changed in this very moment. Nothing was saved; save again.";

fn said(message: &str) -> Box<Said> {
    Box::new(Said { message: message.to_owned(), ..Said::default() })
}

/// Where to go on after a row was saved.
fn go_on(asked: &Asked) -> String {
    let (file, kind) = (encoded(asked.fields.get("file")), encoded(asked.fields.get("kind")));
    if asked.fields.get("do") != "next" {
        return format!("/case?file={file}");
    }
    // The next statement is mostly from the same report.
    let mut to = format!("/add?file={file}&kind={kind}");
    for key in [vocabulary::TEXT, vocabulary::CARRIER, vocabulary::URL, "on"] {
        let name = format!("k.{key}");
        for value in asked.fields.all(&name).filter(|value| !value.is_empty()) {
            to.extend(["&", &name, "=", &encoded(value)]);
        }
    }
    to
}

/// The rows that the form speaks of by names that no row has yet, those that speak of others first.
fn new_rows(material: &Material<'_>) -> Vec<NewRow> {
    let Material { forms, rows, form, fields, .. } = *material;
    let reader = Reader { fields, rows, coming: &Coming::new() };
    let mut open: Vec<Unknown> = reader.read(form, "k").unknown;
    let mut new: Vec<NewRow> = Vec::new();
    let mut taken: Vec<String> = Vec::new();
    while let Some(unknown) = (!open.is_empty()).then(|| open.remove(0)) {
        let words = compared(&unknown.typed);
        let is_known = new.iter().any(|row| compared(&row.unknown.typed) == words);
        if is_known || new.len() == MOST_NEW {
            continue;
        }
        let sent =
            (0..MOST_NEW).find(|number| compared(fields.get(&format!("n{number}.typed"))) == words);
        let used = |number: &usize| {
            fields.has(&format!("n{number}.typed"))
                || new.iter().any(|row| row.prefix == format!("n{number}"))
        };
        let number = sent.or_else(|| (0..2 * MOST_NEW).find(|number| !used(number))).unwrap_or(0);
        let prefix = format!("n{number}");
        let chosen = fields.get(&format!("{prefix}.kind"));
        let is_kind = unknown.kinds.iter().any(|kind| kind == chosen);
        let kind = if is_kind { chosen } else { unknown.kinds.first().map_or("", String::as_str) };
        let id = rows.new_id(&unknown.typed, &taken);
        taken.push(id.clone());
        let kind = kind.to_owned();
        if let Some(form) = forms.get(&kind) {
            open.extend(reader.read(form, &prefix).unknown);
        }
        new.push(NewRow { prefix, unknown, kind, id, was_asked: sent.is_some() });
    }
    new
}

/// The fields of a new row, with its name where it was not typed again.
fn named(form: &RowForm, row: &NewRow, fields: &Fields) -> Fields {
    let mut fields = fields.clone();
    if let Some(key) = name_key(form) {
        let name = format!("{}.{key}", row.prefix);
        if !fields.has(&name) {
            fields.0.push((name, row.unknown.typed.clone()));
        }
    }
    fields
}

/// The key under which a row of this kind has its name or its words.
fn name_key(form: &RowForm) -> Option<&str> {
    let has_name = form.keys.iter().find(|key| key.name == vocabulary::NAME);
    let words = || {
        form.keys
            .iter()
            .find(|key| key.value == Kind::Text && key.weight == crate::forms::Weight::Needed)
    };
    has_name.or_else(words).map(|key| key.name.as_str())
}

fn blocks(material: &Material<'_>, new: &[NewRow]) -> Vec<BlockView> {
    let Material { forms, form, fields, .. } = *material;
    let mut blocks = vec![block(form, "k", fields, true)];
    for row in new {
        let Some(form) = forms.get(&row.kind) else { continue };
        let mut view = block(form, &row.prefix, &named(form, row, fields), false);
        let text = |kind: &String| forms.get(kind).map_or(String::new(), |form| form.text.clone());
        let kinds = row.unknown.kinds.iter().map(|kind| (kind.clone(), text(kind)));
        view.typed = Some((row.unknown.typed.clone(), kinds.collect()));
        blocks.push(view);
    }
    blocks
}

/// What the form comes to, or what is to be done first.
fn outcome(material: &Material<'_>, id: Option<&str>, new: &[NewRow]) -> Result<Outcome, String> {
    let Material { forms, rows, form, fields, text } = *material;
    let asks: Vec<String> = new
        .iter()
        .filter(|row| !row.was_asked)
        .map(|row| format!("“{}”", visible(&row.unknown.typed)))
        .collect();
    if !asks.is_empty() {
        let names = asks.join(", ");
        return Err(format!("Nothing in this case is called {names} yet: say below what that is."));
    }
    let coming: Coming =
        new.iter().map(|row| (row.id.clone(), row.unknown.typed.clone())).collect();
    let (mut text, mut lines) = (text.to_owned(), Vec::new());
    for row in new.iter().rev() {
        let form = forms.get(&row.kind).ok_or("Choose what it is.")?;
        let fields = named(form, row, fields);
        let typed = Reader { fields: &fields, rows, coming: &coming }.read(form, &row.prefix);
        add(forms, &mut text, &mut lines, &row.kind, Some(row.id.clone()), typed)?;
    }
    let typed = Reader { fields, rows, coming: &coming }.read(form, "k");
    if let Some(id) = id {
        expect_all(&typed)?;
        text = with_changes(&text, &form.kind, id, &typed.keys).ok_or(NO_PLACE)?;
        let row = file_row(&text, &form.kind, id).ok_or(NO_PLACE)?;
        lines.push(visible(&spaced(&json!({ row.kind: row.keys }))));
        return Ok(Outcome { text, lines, id: id.to_owned() });
    }
    let taken: Vec<String> = coming.into_iter().map(|(id, _)| id).collect();
    let own = own_id(material, &typed, &taken)?;
    add(forms, &mut text, &mut lines, &form.kind, own.clone(), typed)?;
    Ok(Outcome { text, lines, id: own.unwrap_or_else(|| form.kind.clone()) })
}

const NO_PLACE: &str = "This file has no list of facts to which a row can be added.";

fn expect_all(typed: &Typed) -> Result<(), String> {
    if typed.missing.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = typed.missing.iter().map(|key| key.replace('_', " ")).collect();
    Err(format!("Still needed: {}.", names.join(", ")))
}

/// Adds a row to the text of a file.
fn add(
    forms: &Forms,
    text: &mut String,
    lines: &mut Vec<String>,
    kind: &str,
    id: Option<String>,
    typed: Typed,
) -> Result<(), String> {
    expect_all(&typed)?;
    let mut keys: Map<String, Json> = Map::new();
    keys.extend(id.map(|id| ("id".to_owned(), Json::from(id))));
    let given = typed.keys.into_iter().filter_map(|(key, value)| Some((key, value?)));
    keys.extend(given);
    let row = FileRow { kind: kind.to_owned(), keys };
    *text = with_row(text, &row, &forms.beside(kind)).ok_or(NO_PLACE)?;
    lines.push(visible(&spaced(&json!({ row.kind: row.keys }))));
    Ok(())
}

/// The id of a new row: the one that was typed, the next number, or one made of its words.
fn own_id(
    material: &Material<'_>,
    typed: &Typed,
    taken: &[String],
) -> Result<Option<String>, String> {
    let Material { rows, form, fields, .. } = *material;
    if form.declares.is_none() {
        return Ok(None);
    }
    let given = fields.get("new-id").trim();
    if !given.is_empty() {
        return if rows.is_free(given, taken) {
            Ok(Some(given.to_owned()))
        } else {
            Err(format!("{} is the id of another row.", visible(given)))
        };
    }
    let [said, ..] = vocabulary::SHEETS;
    if form.sheet.as_deref() == Some(said.0) {
        return Ok(Some(rows.next_id('s', taken)));
    }
    let words = name_key(form).and_then(|name| {
        let (_, value) = typed.keys.iter().find(|(key, _)| key == name)?;
        value.as_ref()?.as_str()
    });
    Ok(Some(rows.new_id(words.unwrap_or(&form.kind), taken)))
}
