//! A document as HTML, for a page that has the rest: `templates/document.html` escapes every text.

use askama::Template;

use crate::report::document::{Block, Emphasis, ListItem};

/// How deep lists stand in each other; what is deeper stands at this level.
const DEEPEST: usize = 40;

/// The blocks as elements.
#[derive(Template)]
#[template(path = "document.html")]
pub(super) struct Html<'a> {
    pub(super) blocks: &'a [Block],
}

/// The text of a template.
pub(in crate::report) fn presume_rendered(template: &impl Template) -> String {
    template.render().expect("writing to memory does not fail")
}

/// An item, and how many lists begin or end with it.
struct Nested<'a> {
    item: &'a ListItem,
    opens: bool,
    closes: usize,
}

fn nested(items: &[ListItem]) -> Vec<Nested<'_>> {
    let depth = |item: &ListItem| item.depth.min(DEEPEST);
    let next = items.iter().skip(1).map(|item| Some(depth(item))).chain([None]);
    let nested = items.iter().zip(next).map(|(item, next)| Nested {
        item,
        opens: next.is_some_and(|next| next > depth(item)),
        closes: depth(item).saturating_sub(next.unwrap_or(0)),
    });
    nested.collect()
}
