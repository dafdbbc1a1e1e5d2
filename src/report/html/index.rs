//! The page that lists other pages.

use std::collections::BTreeMap;

use askama::Template;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::diagnostic::visible;
use crate::report::document::presume_rendered;
use crate::report::html::case::colour_class;
use crate::report::html::policy::Policy;
use crate::report::html::{SCRIPT, STYLE};
use crate::report::page::Page;

/// What the index says of one page.
#[derive(Debug)]
pub struct Listed {
    /// The title of the case, or its file.
    pub title: String,
    link: String,
    /// As of when, and how many statements.
    pub notes: String,
    /// In the order of the board.
    pub statuses: Vec<StatusShare>,
}

/// How many propositions have a status.
#[derive(Debug)]
pub struct StatusShare {
    /// The status, in words.
    pub status: String,
    /// The class of its colour.
    pub colour: &'static str,
    /// How many have it.
    pub count: usize,
}

/// What may stand in a link as it is.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// What an index says of a page, or of a file that has none.
#[must_use]
pub fn listed(title: Option<&str>, file: &str, page: Option<&Page>) -> Listed {
    let mut statuses: Vec<StatusShare> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in page.iter().flat_map(|page| &page.board) {
        let place = *places.entry(&entry.status).or_insert(statuses.len());
        match statuses.get_mut(place) {
            Some(count) => count.count += 1,
            None => statuses.push(StatusShare {
                status: entry.status.clone(),
                colour: colour_class(entry.colour.as_deref().unwrap_or_default()),
                count: 1,
            }),
        }
    }
    Listed {
        title: title.map_or_else(|| visible(file), visible),
        // A name that looks like an address, `javascript:…`, is still a file beside the index.
        link: format!("./{}", utf8_percent_encode(file, PLAIN)),
        notes: page.map(|page| page.notes.join(" · ")).unwrap_or_default(),
        statuses,
    }
}

#[derive(Template)]
#[template(path = "index.html")]
struct Index<'a> {
    policy: Policy,
    cases: &'a [Listed],
}

/// Writes the page that lists these.
#[must_use]
pub fn index(cases: &[Listed]) -> String {
    let policy = Policy::new(&[STYLE], SCRIPT);
    presume_rendered(&Index { policy, cases })
}
