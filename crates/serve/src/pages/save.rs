//! What a form says is tried, told, and written.

use askama::Template;
use geoinfer::diagnostic::visible;
use geoinfer::vocabulary;
use hyper::StatusCode;
use serde_json::{Map, Value as Json};

use crate::forms::names::compared;
use crate::forms::row::{Coming, Reader, Typed, Unknown, fields_of};
use crate::forms::view::{BlockView, block};
use crate::forms::{Forms, Key, Kind, RowForm, Weight};
use crate::http::{Asked, Fields, Reply};
use crate::keep::{CaseQuestion, ToldMistake};
use crate::live::CaseNow;
use crate::pages::ask::parts;
use crate::pages::edit::{Material, Said, without_keys};
use crate::pages::{Desk, Frame, encoded, shown, shown_with};
use crate::store::json::FileRow;
use crate::store::notes::Notes;
use crate::store::{Changed, Refused};
use crate::workers::Unanswered;

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
    /// Whether the case would have a mistake that it does not have now.
    is_worse: bool,
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
    /// What the files would say.
    notes: Notes,
    /// The lines that would come, as they are written.
    lines: Vec<String>,
    /// The id of the row.
    id: String,
}

impl Desk {
    /// Tries what a form says, and saves it if that is wanted and it can be.
    pub(super) fn save(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let made = self.material(file, case).and_then(|made| Ok((made, self.notes(file)?)));
        let ((forms, rows), notes) = match made {
            Ok(made) => made,
            Err(told) => return self.fault_of(asked, case, "Nothing was saved.", &told),
        };
        let id = Some(asked.fields.get("id")).filter(|id| !id.is_empty());
        let Some(form) = forms.get(asked.fields.get("kind")) else {
            return self.fault_of(asked, case, "No row is called so. Nothing was saved.", "");
        };
        let row = id.map(|id| notes.row(&form.kind, id));
        let form = &match &row {
            Some(None) => {
                let why = "The row is not in the file any more. Nothing was saved.";
                return self.fault_of(asked, case, why, "");
            }
            Some(Some(row)) => without_keys(form, &fields_of(form, &row.keys, &rows).1),
            None => form.clone(),
        };
        let material =
            Material { forms: &forms, rows: &rows, form, fields: &asked.fields, notes: &notes };
        let new = new_rows(&material);
        let blocks = blocks(&material, &new);
        let outcome = outcome(&material, id, &new);
        let said = match &outcome {
            Err(message) => Said { message: message.clone(), ..Said::default() },
            Ok(outcome) => match self.tried(asked, form, &notes, outcome) {
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
    fn tried(
        &self,
        asked: &Asked,
        form: &RowForm,
        notes: &Notes,
        outcome: &Outcome,
    ) -> Result<Reply, Box<Said>> {
        let (file, wanted) = (asked.fields.get("file"), asked.fields.get("do"));
        let lines = outcome.lines.clone();
        if wanted == "more" {
            return Err(Box::default());
        }
        let changed = outcome.notes.changed(notes);
        if changed.is_empty() {
            return Err(said("This changes nothing."));
        }
        let (print, text) = (asked.fields.get("print"), notes.text());
        if print != self.store.print(&text) {
            let meanwhile = Some(self.store.since(print, &text).unwrap_or_default());
            return Err(Box::new(Said { lines, meanwhile, ..*said(BETWEEN) }));
        }
        let moves = self.moves(file, &changed);
        let is_worse = moves.as_ref().is_err_and(|wrong| self.adds_mistakes(file, wrong));
        let (preview, told) = parts(moves.map_err(String::from));
        if wanted == "preview" || is_worse {
            let message = match (told.is_empty(), is_worse) {
                (true, _) => "",
                (false, true) => NOT_IN_ORDER,
                (false, false) => WRONG_ELSEWHERE,
            };
            let of = (outcome.id.as_str(), &asked.fields);
            let roots = if is_worse { Vec::new() } else { self.roots_of(file, of, Some(&changed)) };
            return Err(Box::new(Said { told, preview, lines, roots, ..*said(message) }));
        }
        let what = match asked.fields.get("id") {
            "" => format!("added {}", outcome.id),
            id => format!("edited {id}"),
        };
        let files = match outcome.notes.files(notes) {
            Ok(files) => files,
            Err(told) => return Err(Box::new(Said { told, ..*said("Nothing was saved.") })),
        };
        match self.store.change(file, what, files) {
            Ok(()) => Ok(Reply::Go(go_on(asked, form))),
            Err(Refused::Changed) => Err(said(JUST_NOW)),
            Err(Refused::Lost(told)) => Err(Box::new(Said { told, ..*said("Nothing was saved.") })),
        }
    }

    /// What would move if files said this: a piece of a page.
    fn moves(&self, file: &str, changed: &Changed) -> Result<String, Unanswered> {
        let told = self.told(file, &CaseQuestion::Moves { changed: changed.clone() })?;
        Ok(told["html"].as_str().unwrap_or_default().to_owned())
    }

    /// Whether an edit adds mistakes to those that the case has now. A mistake elsewhere in the case does not
    /// refuse an edit.
    fn adds_mistakes(&self, file: &str, wrong: &Unanswered) -> bool {
        let now = self.told(file, &CaseQuestion::Trouble).err();
        let mut now = now.map(|now| now.mistakes).unwrap_or_default();
        let mut is_new = |mistake: &ToldMistake| {
            let same = |it: &ToldMistake| it.code == mistake.code && it.message == mistake.message;
            let known = now.iter().position(same);
            known.map(|at| now.swap_remove(at)).is_none()
        };
        wrong.mistakes.is_empty() || wrong.mistakes.iter().any(&mut is_new)
    }

    /// Takes a row away: first shows what that would move.
    pub(super) fn remove(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let (file, kind, id) =
            (asked.fields.get("file"), asked.fields.get("kind"), asked.fields.get("id"));
        let notes = match self.notes(file) {
            Ok(notes) => notes,
            Err(why) => return self.fault_of(asked, case, "Nothing was removed.", &why),
        };
        let mut after = notes.clone();
        let Some(line) = after.remove(kind, id) else {
            return self.fault_of(asked, case, "No row of this file has that id.", "");
        };
        let print = self.store.print(&notes.text());
        let moves = self.moves(file, &after.changed(&notes));
        let is_worse = moves.as_ref().is_err_and(|wrong| self.adds_mistakes(file, wrong));
        if !is_worse && asked.fields.get("do") == "save" && asked.fields.get("print") == print {
            let files = after.files(&notes).map_err(Refused::Lost);
            let what = format!("removed {id}");
            return match files.and_then(|files| self.store.change(file, what, files)) {
                Ok(()) => Reply::Go(format!("/case?file={}", encoded(file))),
                Err(Refused::Changed) => {
                    self.fault_of(asked, case, "The file has changed. Nothing was removed.", "")
                }
                Err(Refused::Lost(why)) => self.fault_of(asked, case, "Nothing was removed.", &why),
            };
        }
        let (preview, told) = parts(moves.map_err(String::from));
        shown(&RemovePage {
            is_worse,
            frame: self.frame("Remove", Some((asked, case))),
            kind: kind.to_owned(),
            id: id.to_owned(),
            print,
            line: visible(&line),
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
const WRONG_ELSEWHERE: &str =
    "The case has mistakes, which stay; this adds none, and can be saved.";
const JUST_NOW: &str = "The file changed in this very moment. Nothing was saved; save again.";

fn said(message: &str) -> Box<Said> {
    Box::new(Said { message: message.to_owned(), ..Said::default() })
}

/// Where to go on after a row was saved.
fn go_on(asked: &Asked, form: &RowForm) -> String {
    let (file, kind) = (encoded(asked.fields.get("file")), encoded(asked.fields.get("kind")));
    if asked.fields.get("do") != "next" {
        return format!("/case?file={file}");
    }
    // The next statement is mostly from the same report.
    let mut to = format!("/add?file={file}&kind={kind}");
    for key in form.keys.iter().filter(|key| is_of_report(key)) {
        let name = format!("k.{}", key.name);
        for value in asked.fields.all(&name).filter(|value| !value.is_empty()) {
            to.extend(["&", &name, "=", &encoded(value)]);
        }
    }
    to
}

/// Whether a key says of which report a statement is: its text and who carries it, and when it was made, which
/// the rules ask of every statement.
fn is_of_report(key: &Key) -> bool {
    let of_report = [vocabulary::TEXT, vocabulary::CARRIER, vocabulary::URL];
    of_report.contains(&key.name.as_str())
        || (key.value == Kind::Date && key.weight == Weight::Needed)
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
    if let Some(key) = form.name_key() {
        let name = format!("{}.{key}", row.prefix);
        if !fields.has(&name) {
            fields.0.push((name, row.unknown.typed.clone()));
        }
    }
    fields
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
    let Material { forms, rows, form, fields, notes } = *material;
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
    let (mut notes, mut lines) = (notes.clone(), Vec::new());
    for row in new.iter().rev() {
        let form = forms.get(&row.kind).ok_or("Choose what it is.")?;
        let fields = named(form, row, fields);
        let typed = Reader { fields: &fields, rows, coming: &coming }.read(form, &row.prefix);
        add(forms, &mut notes, &mut lines, &row.kind, Some(row.id.clone()), typed)?;
    }
    let typed = Reader { fields, rows, coming: &coming }.read(form, "k");
    if let Some(id) = id {
        expect_all(&typed)?;
        lines.push(visible(&notes.change((&form.kind, id), &typed.keys)?));
        return Ok(Outcome { notes, lines, id: id.to_owned() });
    }
    let taken: Vec<String> = coming.into_iter().map(|(id, _)| id).collect();
    let own = own_id(material, &typed, &taken)?;
    add(forms, &mut notes, &mut lines, &form.kind, own.clone(), typed)?;
    Ok(Outcome { notes, lines, id: own.unwrap_or_else(|| form.kind.clone()) })
}

fn expect_all(typed: &Typed) -> Result<(), String> {
    if typed.missing.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = typed.missing.iter().map(|key| key.replace('_', " ")).collect();
    Err(format!("Still needed: {}.", names.join(", ")))
}

/// Adds a row to what is noted.
fn add(
    forms: &Forms,
    notes: &mut Notes,
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
    lines.push(visible(&notes.add(&row, &forms.beside(kind))?));
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
    let words = form.name_key().and_then(|name| {
        let (_, value) = typed.keys.iter().find(|(key, _)| key == name)?;
        value.as_ref()?.as_str()
    });
    Ok(Some(rows.new_id(words.unwrap_or(&form.kind), taken)))
}
