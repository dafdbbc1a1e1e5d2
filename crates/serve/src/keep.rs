//! A case that a process of its own keeps, to answer many questions about it: one a line, each with a line
//! of JSON.
//!
//! The first question reads and derives the case; a later one derives only what has changed since. The
//! process ends at the end of its input, when the rules have changed, and where a limit is reached.

use std::collections::HashSet;
use std::io::BufRead as _;

use geoinfer::calendar::Zone;
use geoinfer::cli::extension::{CaseOptions, Console, KeptCase, Mistakes, Stop};
use geoinfer::diagnostic::{Diagnostic, Severity, Sources, render_all};
use geoinfer::facts::{PeriodForm, forms};
use geoinfer::report::html::PageLinks;
use geoinfer::report::prose::dates::Period;
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use crate::answer;
use crate::store::Changed;

/// What is asked of a case.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
pub(crate) enum CaseQuestion {
    /// The page of `infer report`; for the server with links.
    Page { links: Option<LinkQuery>, without: Vec<String>, date: Option<i64> },
    /// The statements of a page from a number on.
    Statements { links: LinkQuery, without: Vec<String>, date: Option<i64>, from: usize },
    /// Everything that has an id.
    Rows,
    /// What may be typed.
    Forms,
    /// What stands where in the tables of the case.
    Tables,
    /// What is wrong with the files now.
    Trouble,
    /// What would move if these files said this.
    Moves { changed: Changed },
    /// Why something follows.
    Why { of: String, full: bool },
    /// What would differ if this had never been said.
    WhatIf { without: Vec<String> },
    /// Whose absence would change the most.
    Linchpins { of: Option<String> },
    /// What may be a copy of what, in the case or in what it would be if these files said this.
    Copies { changed: Option<Changed> },
    /// What a date means that is being typed.
    Date { text: String, is_one: bool, has_minutes: bool },
}

/// What the links of a page have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LinkQuery {
    /// `file=…`
    pub(crate) file: String,
    /// `&without=…`, or nothing.
    pub(crate) supposed: String,
}

/// Something that is wrong, by what it is known again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct ToldMistake {
    pub(crate) code: String,
    pub(crate) message: String,
    pub(crate) file: Option<String>,
    pub(crate) line: Option<usize>,
}

/// An answer, or what is wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CaseAnswer {
    /// What was asked for.
    Found(Json),
    /// Mistakes, in the words that a terminal shows, and by themselves.
    Wrong { told: String, mistakes: Vec<ToldMistake> },
}

/// Answers until there are no more questions.
pub(crate) fn keep(options: &CaseOptions, console: &mut Console) -> Result<(), Stop> {
    let mut case = options.keep(console)?;
    for line in std::io::stdin().lock().lines() {
        if !case.has_its_rules() {
            return Ok(());
        }
        let answer = match serde_json::from_str(&line?) {
            Ok(question) => told(found(&mut case, question)),
            Err(error) => CaseAnswer::Wrong { told: error.to_string(), mistakes: Vec::new() },
        };
        let text = serde_json::to_string(&answer).map_err(std::io::Error::from)?;
        console.print(|out, _| writeln!(out, "{text}"))?;
    }
    Ok(())
}

fn told(found: Result<Json, Mistakes>) -> CaseAnswer {
    match found {
        Ok(found) => CaseAnswer::Found(found),
        Err(Mistakes { mistakes, sources }) => {
            let told = render_all(&mistakes, &sources, false);
            let errors = mistakes.iter().filter(|it| it.severity == Severity::Error);
            let mistakes = errors.map(|mistake| told_mistake(mistake, &sources)).collect();
            CaseAnswer::Wrong { told, mistakes }
        }
    }
}

fn told_mistake(mistake: &Diagnostic, sources: &Sources) -> ToldMistake {
    let at = mistake.labels.first().map(|label| label.span);
    ToldMistake {
        code: mistake.code.to_owned(),
        message: mistake.message.clone(),
        file: at.map(|span| sources.name(span).clone()),
        line: at.map(|span| sources.line_column(span).0),
    }
}

fn found(case: &mut KeptCase, question: CaseQuestion) -> Result<Json, Mistakes> {
    Ok(match question {
        CaseQuestion::Page { links, without, date } => page(case, links.as_ref(), &without, date)?,
        CaseQuestion::Statements { links, without, date, from } => {
            let asked = (Some(addresses(&links, date)), date);
            json!({ "html": reaching(&case.statements(asked, &without, from)?, &links) })
        }
        CaseQuestion::Rows => answer::rows(case.standing()?),
        CaseQuestion::Forms => forms(case.program()).iter().map(answer::form_json).collect(),
        CaseQuestion::Tables => match case.trouble() {
            Some(mistakes) => return Err(mistakes),
            None => json!(answer::tables(&case.standing()?)),
        },
        CaseQuestion::Trouble => match case.trouble() {
            Some(mistakes) => return Err(mistakes),
            None => Json::Null,
        },
        CaseQuestion::Moves { changed } => json!({ "html": case.moves(&changed)?.html() }),
        CaseQuestion::Why { of, full } => json!({ "html": case.why(&of, full)?.html() }),
        CaseQuestion::WhatIf { without } => json!({ "html": case.what_if(&without)?.html() }),
        CaseQuestion::Linchpins { of } => {
            let (document, found) = case.linchpins(of.as_deref())?;
            json!({ "html": document.html(), "found": found })
        }
        CaseQuestion::Copies { changed } => case.copies(changed.as_ref())?,
        CaseQuestion::Date { text, is_one, has_minutes } => {
            date(&text, PeriodForm { is_one, has_minutes })
        }
    })
}

fn page(
    case: &mut KeptCase,
    links: Option<&LinkQuery>,
    without: &[String],
    date: Option<i64>,
) -> Result<Json, Mistakes> {
    let page = case.page((links.map(|links| addresses(links, date)), date), without)?;
    // Within the server the body is shown; alone, the page is whole.
    Ok(match links {
        Some(links) => json!({ "body": reaching(page.body(), links), "styles": page.styles }),
        None => json!({ "html": page.html }),
    })
}

fn addresses(LinkQuery { file, supposed }: &LinkQuery, date: Option<i64>) -> PageLinks {
    let dated = date.map_or(String::new(), |date| format!("&date={date}"));
    PageLinks {
        proposition: format!("/why?{file}&of="),
        statement: format!("/row?{file}&id="),
        date: format!("/case?{file}{supposed}&date="),
        statements: format!("/statements?{file}{supposed}{dated}&from="),
    }
}

/// The piece of a page with links to what has no room in it: such a place has a page of its own.
fn reaching(piece: &str, LinkQuery { file, .. }: &LinkQuery) -> String {
    const LINK: &str = "href=\"#";
    let places: HashSet<&str> =
        piece.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let mut parts = piece.split(LINK);
    let mut reaching = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let place = part.split('"').next().unwrap_or_default();
        // The page's own elements have names that no id has.
        if places.contains(place) || place.starts_with('~') {
            reaching.push_str(LINK);
        } else {
            reaching.extend(["href=\"/row?", file, "&amp;id="]);
        }
        reaching.push_str(part);
    }
    reaching
}

/// `{"means"}`, or `{"wrong"}` with what to write instead.
fn date(text: &str, form: PeriodForm) -> Json {
    match form.read(text, Zone::UTC) {
        Ok(date) => {
            let (first, last) = (date.first, date.last);
            let period = Period { first, last, clock: date.clock, approximate: date.approximate };
            json!({ "means": period.to_string() })
        }
        Err(wrong) => json!({ "wrong": wrong }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_room_on_a_page_has_one_of_its_own() {
        let links = LinkQuery { file: "file=a.json".to_owned(), supposed: String::new() };
        let piece = "<li id=\"s1\"><a href=\"#s1\">s1</a><a href=\"#s%202\">s 2</a><a href=\"#~main\">x</a>";
        let expected = piece.replace("#s%202", "/row?file=a.json&amp;id=s%202");
        assert_eq!(reaching(piece, &links), expected);
    }
}
