//! Each statement with its words, carriers, dates and links.

use std::ops::Range;

use rayon::prelude::*;

use crate::report::html::PageLinks;
use crate::report::html::case::{Case, Known};
use crate::report::html::span::Span;
use crate::value::{Symbol, Value};
use crate::vocabulary;

/// A statement of the page.
pub(super) struct Statement {
    pub(super) anchor: String,
    pub(super) span: Span,
    pub(super) id: String,
    /// Where more can be asked of it, if anywhere.
    pub(super) link: Option<String>,
    pub(super) sentence: String,
    pub(super) day: String,
    pub(super) attributes: Vec<Attribute>,
}

/// What a facts file says of a statement under one key.
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) values: Vec<Text>,
}

/// A text, and where it leads.
pub(super) struct Text {
    pub(super) text: String,
    pub(super) target: Target,
}

/// Where a text leads.
pub(super) enum Target {
    /// Nowhere.
    None,
    /// To another statement of the page, by its anchor.
    Statement(String),
    /// Out of the page: an address that begins with `http://` or `https://`.
    Web(String),
}

/// The statements that are known by the last date, in the order in which they became known: those of these
/// numbers.
pub(super) fn statements(
    case: &Case<'_>,
    numbers: Range<usize>,
    links: Option<&PageLinks>,
) -> Vec<Statement> {
    let Some(relation) = case.find(vocabulary::KNOWN, 2) else { return Vec::new() };
    let ty = case.program.relation(relation).columns[0].ty;
    let statement = |known: &Known| Statement {
        anchor: case.anchor(known.id),
        span: Span::since(first_date(case, known.at)),
        id: case.shown(known.id),
        link: links.map(|links| format!("{}{}", links.statement, case.anchor(known.id))),
        sentence: case.prose().value(ty, Value::Symbol(known.id)),
        day: case.clock.text(known.at),
        attributes: attributes(case, known.id),
    };
    case.statements[numbers].par_iter().map(statement).collect()
}

fn first_date(case: &Case<'_>, at: i64) -> usize {
    case.moments.iter().position(|moment| moment.at >= at).unwrap_or(case.last())
}

fn text_of(case: &Case<'_>, text: String, value: Value) -> Text {
    let Value::Symbol(symbol) = value else { return Text { text, target: Target::None } };
    let target = match case.number(symbol) {
        Some(_) => Target::Statement(case.anchor(symbol)),
        None if is_web_address(case.text(symbol)) => Target::Web(case.text(symbol).to_owned()),
        None => Target::None,
    };
    let text = if matches!(target, Target::Statement(_)) { case.shown(symbol) } else { text };
    Text { text, target }
}

/// What a facts file says of a statement beside the columns of its kind.
pub(super) fn attributes(case: &Case<'_>, statement: Symbol) -> Vec<Attribute> {
    let Some(relation) = case.find(vocabulary::KNOWN, 2) else { return Vec::new() };
    let ty = case.program.relation(relation).columns[0].ty;
    let all = case.prose().attributes_of(ty, statement).into_iter();
    let attribute = |(name, values): (String, Vec<(String, Value)>)| {
        let values = values.into_iter().map(|(text, value)| text_of(case, text, value));
        Attribute { name, values: values.collect() }
    };
    all.map(attribute).collect()
}

/// Whether a browser that follows the text stays with the web: the scheme is `http` or `https`, and
/// nothing in it is a space or a control character, which browsers drop.
fn is_web_address(text: &str) -> bool {
    let scheme = |scheme: &str| {
        text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
            && text.len() > scheme.len()
    };
    (scheme("https://") || scheme("http://"))
        && !text.contains(|it: char| it.is_control() || it.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_web_is_linked() {
        for address in ["http://a.org", "https://a.org/?q=1&r=<b>\"", "HTTPS://A.ORG"] {
            assert!(is_web_address(address), "{address}");
        }
        for text in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//a.org",
            "https://",
            "http://a\tb",
            " https://a.org",
            "htt",
            "file:///etc",
        ] {
            assert!(!is_web_address(text), "{text}");
        }
    }
}
