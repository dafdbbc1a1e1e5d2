//! The case as one page to look at: nothing is loaded, and nothing is lost without scripts.
//!
//! The page holds what follows on each of its dates. What differs between dates is there once for
//! each version, and the style sheet shows the version of the chosen date (`span`).
//!
//! Everything from a facts file is untrusted. The templates escape each value; only addresses of
//! the web become links; and the page's policy lets a browser run and fetch nothing but the one
//! script and the style sheets whose hashes it names.

mod board;
mod case;
mod contacts;
mod graph;
mod index;
mod picture;
mod policy;
mod proofs;
mod span;
mod statements;
mod timeline;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use askama::Template;
use rayon::prelude::*;

use crate::database::Database;
use crate::diagnostic::visible;
use crate::explain::Fact;
use crate::program::Program;
use crate::report::document::presume_rendered;
use crate::report::html::board::{Card, Conclusion, Version};
use crate::report::html::case::Case;
use crate::report::html::picture::{Picture, Sources};
use crate::report::html::policy::Policy;
use crate::report::html::proofs::{Argued, Proofs};
use crate::report::html::span::{During, Span};
use crate::report::html::statements::{Statement, Target};
use crate::report::html::timeline::{Lane, Marks, Scale, Tick, ends};
use crate::report::notices::{HEADING, Notice, notices};
use crate::report::page::{Extent, Page};
use crate::report::proof::Places;
use crate::report::{Report, Selection};
use crate::vocabulary;

pub use index::{Listed, index};

/// The style of every page.
const STYLE: &str = include_str!("../../../templates/style.css");
/// From how many statements on a browser lays out only what is on the screen.
const LONG: usize = 300;
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
}

/// The page, and what an index says of it.
#[derive(Debug)]
pub struct Written {
    /// The whole file.
    pub html: String,
    /// Its line in an index.
    pub listed: Listed,
}

/// Writes a page.
#[must_use]
pub fn write(contents: &PageContents<'_>, file: &str) -> Written {
    let program = contents.program;
    let title = contents.title;
    let moments = contents.moments.iter();
    let notices: Vec<Vec<Notice>> =
        moments.map(|it| notices(program, &it.database, Some(contents.places))).collect();
    let moments = contents.moments.par_iter().zip(notices);
    let pages: Vec<Page> =
        moments.map(|(moment, notices)| page_of(program, title, moment, notices)).collect();
    let wanted: Vec<Vec<Fact>> = pages.iter().map(|page| board::facts(program, page)).collect();
    let proofs = Proofs::new(program, &contents.moments, &wanted);
    let argued = Argued { proofs, places: contents.places };
    let case = Case::new(program, &contents.moments);
    let listed = index::listed(contents.title, file, pages.last());
    let html = presume_rendered(&View::new(&case, contents.title, pages, &argued));
    Written { html, listed }
}

fn page_of(program: &Program, title: Option<&str>, moment: &Moment, notices: Vec<Notice>) -> Page {
    let database = &moment.database;
    Page::new(
        &Report { program, database, title, selection: Selection::Outputs, names: None },
        notices,
        Extent::Whole,
    )
}

/// What the template shows.
#[derive(Template)]
#[template(path = "page.html")]
struct View {
    policy: Policy,
    title: String,
    dates: Vec<DateView>,
    notes: Vec<During<Vec<String>>>,
    ticks: Vec<Tick>,
    lanes: Vec<Lane>,
    sources: Option<Picture>,
    cards: Vec<Card>,
    conclusions: Option<Vec<Conclusion>>,
    notices: Vec<During<Notice>>,
    /// When there are notices.
    noted: Span,
    contacts: Option<Picture>,
    statements: Vec<Statement>,
    legend: Vec<(case::Look, String)>,
    last: usize,
}

/// A date that a reader can choose.
struct DateView {
    number: usize,
    day: String,
}

impl View {
    fn new(case: &Case<'_>, title: Option<&str>, pages: Vec<Page>, argued: &Argued<'_>) -> Self {
        let scale = Scale::new(case);
        let marks = Marks::new(case);
        let sources = Sources::new(case);
        let versions: Vec<Version> = pages.into_iter().map(Version::new).collect();
        let cards = board::cards(case, &versions, scale, &marks, &sources, argued);
        let numbers: BTreeMap<_, _> =
            cards.iter().map(|card| (card.proposition, card.number)).collect();
        let date = |number| DateView { number, day: case.date_text(number) };
        let dates: Vec<DateView> = case.dates().map(date).collect();
        let notices = board::notices(&versions);
        let stepping = stepping(&ends(case, scale));
        Self {
            policy: Policy::new(&[STYLE, &stepping], SCRIPT),
            title: title.map_or_else(|| "Facts".to_owned(), visible),
            dates,
            notes: board::notes(&versions),
            ticks: scale.ticks(),
            lanes: marks.lanes(case, scale, None),
            sources: sources.overview(case),
            conclusions: board::conclusions(case, versions, argued),
            noted: Span::around(notices.iter().map(|notice| notice.span)),
            notices,
            contacts: contacts::contacts(case, &numbers),
            cards,
            statements: statements::statements(case),
            legend: legend(case),
            last: case.last(),
        }
    }
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
            ":root:has(:checked~#d{date}) .f{date},:root:has(#d{date}~:checked) .t{date}{{display:none}}\
             :root:has(#d{date}:checked){{--now:{end:.2}%}}\
             @supports not selector(:has(a)){{.t{date}{{display:none}}}}"
        );
    }
    style
}
