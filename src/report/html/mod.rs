//! The case as one page to look at: nothing is loaded, and nothing is lost without scripts.
//!
//! The page holds what follows on each of its dates. What differs between dates is there once for
//! each version, and the style sheet shows the version of the chosen date (`span`).
//!
//! Everything from a facts file is untrusted. The templates escape each value; only addresses of
//! the web become links; and the page's policy lets a browser run and fetch nothing but the one
//! script and the style sheets whose hashes it names.

mod balance;
mod board;
mod brief;
mod case;
mod contacts;
mod graph;
mod index;
mod picture;
mod policy;
mod proofs;
mod scale;
mod span;
mod statements;
mod status;
mod timeline;
mod voices;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use askama::Template;
use rayon::prelude::*;

use crate::database::Database;
use crate::diagnostic::visible;
use crate::program::Program;
use crate::report::document::presume_rendered;
use crate::report::html::balance::Balance;
use crate::report::html::board::{Card, Concluded, Conclusion, Materials};
use crate::report::html::case::Case;
use crate::report::html::picture::{Picture, Sources};
use crate::report::html::policy::Policy;
use crate::report::html::proofs::Proofs;
use crate::report::html::scale::{Scale, Tick};
use crate::report::html::span::{During, Span};
use crate::report::html::statements::{Statement, Target};
use crate::report::html::status::statuses;
use crate::report::html::timeline::ends;
use crate::report::notices::{HEADING, Notice, notices};
use crate::report::page::{BoardExtent, Page};
use crate::report::proof::Places;
use crate::report::{Report, Selection};
use crate::vocabulary;

pub use brief::brief;
pub use index::{Listed, StatusShare, index, listed};

/// The style of every page.
const STYLE: &str = include_str!("../../../templates/style.css");
/// From how many statements on a browser lays out only what is on the screen, and an application shows a
/// page for each date, with as many statements.
pub const LONG: usize = 300;
/// What the pages do with scripts beyond what they do without.
const SCRIPT: &str = include_str!("../../../templates/script.js");

/// What follows from a case as of one day or minute.
#[derive(Debug)]
pub struct Moment {
    /// The day or minute.
    pub at: i64,
    /// What follows as of it.
    pub database: Database,
}

/// What a page is made of.
pub struct PageContents<'a> {
    /// The rulebook that derived the databases.
    pub program: &'a Program,
    /// What the case is called.
    pub title: Option<&'a str>,
    /// Where what is given stands.
    pub places: Places<'a>,
    /// The dates that a reader can choose from, the earliest first, at least one; the last is
    /// shown first. All databases are of the same facts.
    pub moments: Vec<Moment>,
    /// Where more can be asked, for a page that an application shows; a page to send has none.
    pub links: Option<PageLinks>,
    /// All dates that a reader can choose from, if each has a page of its own: then this one has the
    /// database of one of them.
    pub dates: Vec<i64>,
}

/// Addresses that go on with the id of what is asked about, percent-encoded.
#[derive(Debug, Clone)]
pub struct PageLinks {
    /// Of a proposition: why it has its status.
    pub proposition: String,
    /// Of a statement.
    pub statement: String,
    /// Of a date: the page as of it.
    pub date: String,
    /// Of a number: the list of statements from there on.
    pub statements: String,
}

/// The page, and what an index says of it.
#[derive(Debug)]
pub struct Written {
    /// The whole file.
    pub html: String,
    /// The style sheets that it has.
    pub styles: Vec<String>,
    /// Its line in an index.
    pub listed: Listed,
}

impl Written {
    /// What stands in the body of the page, without its script: for an application that shows it in a
    /// frame of its own, with its style sheets.
    #[must_use]
    pub fn body(&self) -> &str {
        let inner = self.html.split_once("<body>\n").map_or("", |(_, inner)| inner);
        inner.rsplit_once("<script>").map_or(inner, |(body, _)| body)
    }
}

/// The script of every page, and the style that the pages have in common.
pub const SHARED: (&str, &str) = (SCRIPT, STYLE);

/// Writes a page.
#[must_use]
pub fn write(contents: &PageContents<'_>, file: &str) -> Written {
    let PageContents { program, title, places, moments, links, dates } = contents;
    let moment = |moment: &Moment| notices(program, &moment.database, Some(*places));
    let notices: Vec<Vec<Notice>> = moments.par_iter().map(moment).collect();
    let mut case = Case::new(program, moments);
    case.is_part = !dates.is_empty();
    let concluded = board::concluded(&case);
    let proofs = Proofs::new(contents, &board::facts(&case, &concluded));
    let (database, selection) = (case.database(), Selection::Outputs);
    let report = Report { program, database, title: *title, selection, names: None };
    let page = Page::new(&report, Vec::new(), BoardExtent::Whole);
    let listed = listed(*title, file, Some(&page));
    let links = links.as_ref();
    let asked =
        Asked { case: &case, title: *title, page, notices, concluded, proofs, links, dates };
    let view = View::new(asked);
    let html = presume_rendered(&view);
    Written { html, styles: view.policy.styles, listed }
}

/// A part of the list of statements, from the one of a number on.
#[derive(Template)]
#[template(path = "statements.html")]
struct StatementList {
    statements: Vec<Statement>,
    from: usize,
    count: usize,
    links: Vec<(String, String)>,
}

/// The statements of a case from a number on, as a piece of a page.
#[must_use]
pub fn statement_list(contents: &PageContents<'_>, from: usize) -> String {
    let case = Case::new(contents.program, &contents.moments);
    let count = case.statements.len();
    let from = from.min(count);
    let end = (from + LONG).min(count);
    let links = contents.links.as_ref();
    let link =
        |words: &str, at: usize| Some((words.to_owned(), format!("{}{at}", links?.statements)));
    let earlier = (from > 0).then(|| link("Earlier", from.saturating_sub(LONG))).flatten();
    let later = (end < count).then(|| link("Later", end)).flatten();
    presume_rendered(&StatementList {
        statements: statements::statements(&case, from..end, links),
        from,
        count,
        links: earlier.into_iter().chain(later).collect(),
    })
}

/// What a page is made from.
struct Asked<'m, 'a> {
    case: &'m Case<'a>,
    title: Option<&'a str>,
    /// What the board says on the last date.
    page: Page,
    /// Those of each date.
    notices: Vec<Vec<Notice>>,
    /// The conclusions of each date.
    concluded: Vec<Concluded>,
    proofs: Proofs,
    links: Option<&'m PageLinks>,
    dates: &'m [i64],
}

/// What the template shows.
#[derive(Template)]
#[template(path = "page.html")]
struct View {
    policy: Policy,
    title: String,
    dates: Vec<DateView>,
    notes: Vec<During<Vec<String>>>,
    balances: Vec<Balance>,
    ticks: Vec<Tick>,
    /// Where the scale is broken.
    breaks: Vec<f64>,
    sources: Option<Picture>,
    cards: Vec<Card>,
    conclusions: Option<Vec<Conclusion>>,
    notices: Vec<During<Notice>>,
    /// When there are notices.
    noted: Span,
    contacts: Option<Picture>,
    statements: Vec<Statement>,
    /// Where the statements are that have no room here.
    further: Option<Further>,
    /// The dates with pages of their own, each with its address unless it is shown.
    other_dates: Vec<(String, Option<String>)>,
    legend: Vec<(case::Look, String)>,
    last: usize,
}

/// Statements that stand on pages of their own.
struct Further {
    count: usize,
    link: String,
}

/// A date that a reader can choose.
struct DateView {
    number: usize,
    day: String,
}

impl View {
    fn new(asked: Asked<'_, '_>) -> Self {
        let Asked { case, title, page, notices, concluded, proofs, links, dates } = asked;
        let scale = Scale::new(case);
        let statuses = statuses(case);
        let (sources, proofs) = (Sources::new(case), &proofs);
        let scale = &scale;
        let materials =
            Materials { case, scale, statuses: &statuses, sources: &sources, proofs, links };
        let date = |number| DateView { number, day: case.date_text(number) };
        let notices = board::notices(&notices);
        let part = links.filter(|_| !dates.is_empty());
        let shown = part.map_or(case.statements.len(), |_| case.statements.len().min(LONG));
        let further = part.filter(|_| shown < case.statements.len()).map(|links| Further {
            count: case.statements.len() - shown,
            link: format!("{}{shown}", links.statements),
        });
        let stepping = stepping(&ends(case, scale));
        Self {
            policy: Policy::new(&[STYLE, &stepping], SCRIPT),
            title: title.map_or_else(|| "Facts".to_owned(), visible),
            dates: case.dates().map(date).collect(),
            notes: board::notes(case),
            balances: balance::balances(case, &statuses),
            ticks: scale.ticks(),
            sources: sources.overview(case),
            cards: board::cards(&materials, &page.board),
            conclusions: board::conclusions(case, concluded, proofs),
            noted: Span::around(notices.iter().map(|notice| notice.span)),
            notices,
            contacts: contacts::contacts(case, &statuses),
            statements: statements::statements(case, 0..shown, links),
            further,
            other_dates: other_dates(case, dates, part),
            legend: legend(case),
            last: case.last(),
            breaks: scale.breaks.clone(),
        }
    }
}

/// The dates with pages of their own, each with its address unless it is shown.
fn other_dates(
    case: &Case<'_>,
    dates: &[i64],
    links: Option<&PageLinks>,
) -> Vec<(String, Option<String>)> {
    let at = case.moments[case.last()].at;
    let other = |&date: &i64| {
        let link = links.filter(|_| date != at).map(|links| format!("{}{date}", links.date));
        (case.clock.text(date), link)
    };
    dates.iter().map(other).collect()
}

/// The words of the pictures with how they are drawn, marks first.
fn legend(case: &Case<'_>) -> Vec<(case::Look, String)> {
    let positions = case.symbols::<4>(vocabulary::TIMELINE_MARK).into_iter().flatten();
    let states = case.symbols::<3>(vocabulary::GRAPH_NODE).into_iter().flatten();
    let words = positions.map(|[.., position]| position).chain(states.map(|[.., state]| state));
    let words: BTreeSet<_> = words.collect();
    let mut legend: Vec<(case::Look, String)> =
        words.into_iter().map(|word| (case.look(word), case.shown(word))).collect();
    legend.sort_by(|a, b| (!a.0.is_mark(), &a.1).cmp(&(!b.0.is_mark(), &b.1)));
    legend
}

/// The rules by which the style sheet hides what is not so on the chosen date: what begins later,
/// and what has ended. They also tell where on the scale, in per cent, what was so on each date ends.
fn stepping(ends: &[f64]) -> String {
    let mut style = String::new();
    for (date, end) in ends.iter().enumerate() {
        let _ = write!(
            style,
            ":root:has(:checked~#\\~d{date}) .f{date},:root:has(#\\~d{date}~:checked) .t{date}{{display:none}}\
             :root:has(#\\~d{date}:checked){{--now:{end:.2}%}}\
             @supports not selector(:has(a)){{.t{date}{{display:none}}}}"
        );
    }
    style
}
