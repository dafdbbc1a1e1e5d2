//! A situation note as a page of its own, to send and to print.

use askama::Template;

use crate::report::document::{Document, presume_rendered};
use crate::report::html::policy::Policy;

const STYLE: &str = include_str!("../../../templates/brief.css");

/// A page with one document.
#[derive(Template)]
#[template(path = "brief.html")]
struct Brief<'a> {
    title: &'a str,
    policy: Policy,
    body: String,
}

/// The page of a document.
#[must_use]
pub fn brief(title: Option<&str>, document: &Document) -> String {
    let policy = Policy::new(&[STYLE], "");
    let title = title.unwrap_or("Situation note");
    presume_rendered(&Brief { title, policy, body: document.html() })
}
