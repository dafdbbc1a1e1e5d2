//! Questions about a case: why, what if, what hangs on whom, and what was accepted.

use askama::Template;
use geoinfer::diagnostic::visible;
use geoinfer::vocabulary;
use hyper::StatusCode;
use serde_json::Value as Json;

use crate::forms::names::CaseRow;
use crate::forms::{Forms, Key, Kind, Weight};
use crate::http::{Asked, Reply};
use crate::keep::CaseQuestion;
use crate::live::CaseNow;
use crate::pages::cases::{without, without_query};
use crate::pages::{Desk, Frame, encoded, is_own, piece, shown};

/// A page with an answer of another command.
#[derive(Template)]
#[template(path = "answer.html")]
struct AnswerPage {
    frame: Frame,
    heading: String,
    /// A piece of a page, whose maker has escaped what is in it.
    answer: String,
    /// What went wrong.
    told: String,
    /// Where to go on: words and addresses.
    links: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "what_if.html")]
struct WhatIfPage {
    frame: Frame,
    groups: Vec<(String, Vec<Choice>)>,
    chosen: usize,
    answer: String,
    told: String,
    /// The page of the case as it would be.
    link: String,
}

/// What can count as never said.
struct Choice {
    id: String,
    shown: String,
    words: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "row.html")]
struct RowPage {
    frame: Frame,
    id: String,
    kind: String,
    words: String,
    place: String,
    /// Whether it stands in the file of the case.
    is_own: bool,
    id_query: String,
    /// The address of the form in which a statement about the claim is noted.
    said_of: Option<String>,
    /// Why it has its status, or what it counts.
    answer: String,
    is_said: bool,
}

#[derive(Template)]
#[template(path = "accepted.html")]
struct AcceptedPage {
    frame: Frame,
    differences: Vec<Difference>,
    told: String,
}

/// A conclusion that is not as accepted.
struct Difference {
    /// By what it is known when it is accepted.
    print: String,
    /// A piece of a page.
    html: String,
}

#[derive(Template)]
#[template(path = "copies.html")]
struct CopiesPage {
    frame: Frame,
    proposals: Vec<Proposed>,
}

/// A report that may be a copy of another.
struct Proposed {
    copy: (String, String),
    root: (String, String),
    reason: String,
    /// The form of the copy, in which what is proposed is typed.
    may_rest: Option<String>,
    rests: Option<String>,
}

impl Desk {
    /// The lines of `infer why`, or the whole proof.
    pub(super) fn why(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let (file, of) = (asked.fields.get("file"), asked.fields.get("of"));
        let is_full = asked.fields.has("full");
        let question = CaseQuestion::Why { of: of.to_owned(), full: is_full };
        let (answer, told) = parts(piece(self.told(file, &question)));
        let query = format!("file={}&of={}", encoded(file), encoded(of));
        let other = if is_full {
            ("The lines that decide it".to_owned(), format!("/why?{query}"))
        } else {
            ("The whole proof".to_owned(), format!("/why?{query}&full=1"))
        };
        let row = (
            "The note itself, and what is said of it".to_owned(),
            format!("/row?file={}&id={}", encoded(file), encoded(of)),
        );
        let linchpins = ("What it hangs on".to_owned(), format!("/linchpins?{query}"));
        let frame = self.frame("Why", Some((asked, case)));
        let links = vec![other, linchpins, row];
        shown(&AnswerPage { frame, heading: "Why?".to_owned(), answer, told, links })
    }

    /// Whose absence would change the most.
    pub(super) fn linchpins(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let (file, of) = (asked.fields.get("file"), asked.fields.get("of"));
        let only = (!of.is_empty()).then(|| of.to_owned());
        let key = ("linchpins", file.to_owned(), vec![of.to_owned()]);
        let found = self.searched(key, case, &CaseQuestion::Linchpins { of: only });
        let html = |found: &Json| found["html"].as_str().unwrap_or_default().to_owned();
        let (answer, told) = parts(found.as_ref().map(|found| html(found)).map_err(String::clone));
        let found = found.unwrap_or_default();
        let query = encoded(file);
        let all = found["found"]["linchpins"].as_array().into_iter().flatten();
        let mut links: Vec<_> = all.filter_map(|it| switch(file, it)).take(MOST_SWITCHES).collect();
        links.push(("Choose others to switch off".to_owned(), format!("/what-if?file={query}")));
        if !of.is_empty() {
            links.push(("Of all conclusions".to_owned(), format!("/linchpins?file={query}")));
        }
        let frame = self.frame("Linchpins", Some((asked, case)));
        let heading = "What hangs on whom?".to_owned();
        shown(&AnswerPage { frame, heading, answer, told, links })
    }

    /// What would follow if some of it had never been said.
    pub(super) fn what_if(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let chosen = without(asked);
        let (answer, told) = if chosen.is_empty() {
            (String::new(), String::new())
        } else {
            parts(piece(self.told(file, &CaseQuestion::WhatIf { without: chosen.clone() })))
        };
        let (forms, rows) = match self.material(file, case) {
            Ok(material) => material,
            Err(told) => return self.fault_of(asked, case, "What if?", &told),
        };
        let choice = |row: &CaseRow| Choice {
            id: row.id.clone(),
            shown: visible(&row.id),
            words: visible(&row.words),
            is_chosen: chosen.contains(&row.id),
        };
        let in_sheet = |sheet: &str| -> Vec<Choice> {
            let is_in = |row: &&CaseRow| {
                forms.get(&row.kind).is_some_and(|form| form.sheet.as_deref() == Some(sheet))
            };
            let (chosen, others): (Vec<Choice>, Vec<Choice>) =
                rows.0.iter().filter(is_in).map(choice).partition(|choice| choice.is_chosen);
            let left = MOST_CHOICES.saturating_sub(chosen.len());
            let mut choices = chosen;
            choices.extend(others.into_iter().take(left));
            choices
        };
        let [said, _, who, _] = vocabulary::SHEETS;
        let own = |choice: &Choice| rows.get(&choice.id).is_some_and(|row| is_own(row, file));
        let mut speakers = in_sheet(who.0);
        speakers.retain(|speaker| own(speaker) || speaker.is_chosen);
        let groups = vec![
            ("Statements".to_owned(), in_sheet(said.0)),
            ("All that one of these says".to_owned(), speakers),
        ];
        let link = format!("/case?file={}{}", encoded(file), without_query(&chosen));
        let frame = self.frame("What if?", Some((asked, case)));
        let chosen = chosen.len();
        shown(&WhatIfPage { frame, groups, chosen, answer, told, link })
    }

    /// One row: what it says, where it stands, and what can be done with it.
    pub(super) fn row(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let (file, id) = (asked.fields.get("file"), asked.fields.get("id"));
        let (forms, rows) = match self.material(file, case) {
            Ok(material) => material,
            Err(told) => return self.fault_of(asked, case, "This case is not in order.", &told),
        };
        let Some(row) = rows.get(id) else {
            let text = "Nothing in this case has that id.";
            return self.fault_of(asked, case, text, "");
        };
        let sheet = forms.get(&row.kind).and_then(|form| form.sheet.as_deref());
        let [said, claims, ..] = vocabulary::SHEETS;
        let is_told = sheet == Some(said.0) || sheet == Some(claims.0);
        let answer = if is_told {
            let question = CaseQuestion::Why { of: id.to_owned(), full: false };
            parts(piece(self.told(file, &question))).0
        } else {
            String::new()
        };
        let key = statement_key(&forms, &row.kind).filter(|_| sheet == Some(claims.0));
        let said_of = key.map(|key| {
            format!("/add?file={}&sheet={}&k.{key}={}", encoded(file), said.0, encoded(id))
        });
        let frame = self.frame(&visible(id), Some((asked, case)));
        shown(&RowPage {
            said_of,
            frame,
            id: visible(id),
            kind: row.kind.replace('_', " "),
            words: visible(&row.words),
            place: format!("{}, line {}", visible(&row.file), row.line),
            is_own: is_own(row, file),
            id_query: format!("id={}&kind={}", encoded(id), encoded(&row.kind)),
            answer,
            is_said: sheet == Some(said.0) || sheet == Some(vocabulary::SHEETS[2].0),
        })
    }

    /// What differs from what was accepted, one conclusion at a time.
    pub(super) fn accepted(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let found = self.asker.ask(&["serve-answer", "differences"], &[file], "").json();
        let (differences, told) = match found {
            Ok(found) => (found, String::new()),
            Err(told) => (Json::Null, told),
        };
        let difference = |it: &Json| Difference {
            print: it["print"].as_str().unwrap_or_default().to_owned(),
            html: it["html"].as_str().unwrap_or_default().to_owned(),
        };
        let differences = differences.as_array().into_iter().flatten().map(difference).collect();
        let frame = self.frame("Accepted", Some((asked, case)));
        shown(&AcceptedPage { frame, differences, told })
    }

    /// Accepts one conclusion that differs, as it was shown, or all of them.
    pub(super) fn accept(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let (file, print) = (asked.fields.get("file"), asked.fields.get("print"));
        let only = format!("--only={print}");
        let said = if print.is_empty() {
            self.asker.ask(&["accept"], &[file], "").text()
        } else {
            let said = self.asker.ask(&["serve-answer", "accept", &only], &[file], "").json();
            said.and_then(|said| match said["accepted"].as_u64() {
                Some(0) | None => Err("It has changed since it was shown.".to_owned()),
                Some(_) => Ok(String::new()),
            })
        };
        match said {
            Ok(_) => Reply::Go(format!("/accepted?file={}", encoded(file))),
            Err(told) => self.fault_of(asked, case, "Nothing was accepted.", &told),
        }
    }

    /// Reports that may be copies, with the forms in which that is noted.
    pub(super) fn copies(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let key = ("copies", file.to_owned(), Vec::new());
        let found = self.searched(key, case, &CaseQuestion::Copies { changed: None });
        let found = found.and_then(|found| Ok((found, self.material(file, case)?)));
        let (found, (forms, rows)) = match found {
            Ok(found) => found,
            Err(told) => {
                return self.fault_of(asked, case, "Copies could not be looked for.", &told);
            }
        };
        let proposed = |it: &Json| {
            let text = |key: &str| it[key].as_str().unwrap_or_default();
            let named = |id: &str| {
                let words = rows.get(id).map(|row| visible(&row.words)).unwrap_or_default();
                (visible(id), words)
            };
            let link = |more: Option<String>| {
                let row = rows.get(text("copy")).filter(|row| is_own(row, file))?;
                let (file, kind, id) = (encoded(file), encoded(&row.kind), encoded(&row.id));
                Some(format!("/edit?file={file}&kind={kind}&id={id}{}", more?))
            };
            let (root, reason) = (encoded(text("root")), encoded(text("reason")));
            let form = rows.get(text("copy")).and_then(|row| forms.get(&row.kind));
            let parts = form.and_then(|form| {
                let key = form.keys.iter().find(|key| key.name == vocabulary::MAY_REST_ON)?;
                let [to, why] = &key.parts[..] else { return None };
                let name = format!("&k.{}", key.name);
                Some(format!("{name}.{}={root}{name}.{}={reason}", to.name, why.name))
            });
            Proposed {
                copy: named(text("copy")),
                root: named(text("root")),
                reason: visible(text("reason")),
                may_rest: link(parts),
                rests: link(Some(format!("&k.{}={root}", vocabulary::RESTS_ON))),
            }
        };
        let proposals = found["proposals"].as_array().into_iter().flatten().map(proposed).collect();
        let frame = self.frame("Copies", Some((asked, case)));
        shown(&CopiesPage { frame, proposals })
    }

    /// An answer that is a file, or what went wrong.
    pub(super) fn file_of(
        &self,
        asked: &Asked,
        case: &CaseNow,
        made: Result<(String, &'static str, Vec<u8>), String>,
    ) -> Reply {
        match made {
            Ok((name, kind, bytes)) => Reply::File(name, kind, bytes),
            Err(told) => {
                let reply = self.fault_of(asked, case, "This could not be made.", &told);
                match reply {
                    Reply::Page(_, html) => Reply::Page(StatusCode::UNPROCESSABLE_ENTITY, html),
                    other => other,
                }
            }
        }
    }
}

/// The key under which statements name a row of this kind as what they are about.
fn statement_key(forms: &Forms, kind: &str) -> Option<String> {
    let [said, ..] = vocabulary::SHEETS;
    let is_about = |key: &&Key| {
        key.weight == Weight::Needed
            && key.value == Kind::Id
            && key.words.iter().any(|it| it == kind)
    };
    let mut statements = forms.iter().filter(|form| form.sheet.as_deref() == Some(said.0));
    statements.find_map(|form| form.keys.iter().find(is_about)).map(|key| key.name.clone())
}

/// How many statements can be ticked; any other is typed by its id.
const MOST_CHOICES: usize = 200;
/// How many linchpins can be switched off from their list.
const MOST_SWITCHES: usize = 30;

/// Where it is shown what would differ without a linchpin: a statement, or all that an origin says.
fn switch(file: &str, linchpin: &Json) -> Option<(String, String)> {
    let falls = linchpin["falls"].as_array()?.iter().filter_map(Json::as_str);
    let falls: Vec<String> = falls.map(str::to_owned).collect();
    let item = &linchpin["without"][0][0];
    let who = item["origin"]["who"].as_str().or_else(|| item["statement"].as_str());
    let named = who.filter(|who| !falls.iter().any(|id| id == who));
    let ids = visible(&falls.join(", "));
    let text = match named {
        Some(who) => format!("Switch off {}: {ids}", visible(who)),
        None => format!("Switch off {ids}"),
    };
    let link = format!("/what-if?file={}{}", encoded(file), without_query(&falls));
    (!falls.is_empty()).then_some((text, link))
}

/// An answer, or what went wrong instead.
pub(super) fn parts(answer: Result<String, String>) -> (String, String) {
    match answer {
        Ok(answer) => (answer, String::new()),
        Err(told) => (String::new(), told),
    }
}
