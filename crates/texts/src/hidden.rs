//! Elements of a page that its author hid: by the attribute `hidden`, or by a `style` that shows nothing.
//!
//! Pages leave out end tags, so an element ends where a browser ends it: with its own end tag, with that
//! of an element around it, or where one begins that it cannot have in it.

use std::collections::HashMap;

/// Elements without an end tag.
const VOID: [&[u8]; 13] = [
    b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta",
    b"source", b"track", b"wbr",
];

/// An element whose end tag may be left out.
struct Ended {
    element: &'static [u8],
    /// Elements in which others of its kind may stand without ending it.
    within: &'static [&'static [u8]],
    /// Those that end it where they begin.
    by: &'static [&'static [u8]],
}

const LISTS: &[&[u8]] = &[b"ul", b"ol", b"menu"];
const CELLS: &[&[u8]] = &[b"td", b"th", b"tr", b"tbody", b"tfoot"];
const TABLE: &[&[u8]] = &[b"table"];

const ENDED: [Ended; 8] = [
    Ended { element: b"li", within: LISTS, by: &[b"li"] },
    Ended { element: b"dt", within: &[b"dl"], by: &[b"dt", b"dd"] },
    Ended { element: b"dd", within: &[b"dl"], by: &[b"dt", b"dd"] },
    Ended { element: b"option", within: &[b"select"], by: &[b"option", b"optgroup"] },
    Ended { element: b"td", within: TABLE, by: CELLS },
    Ended { element: b"th", within: TABLE, by: CELLS },
    Ended { element: b"tr", within: TABLE, by: &[b"tr", b"tbody", b"tfoot"] },
    Ended { element: b"tbody", within: TABLE, by: &[b"tbody", b"tfoot"] },
];

/// The elements that are open, as far as that says what is hidden.
#[derive(Default)]
pub(crate) struct HiddenElements {
    /// How many of each name are open around what is hidden.
    around: HashMap<Vec<u8>, usize>,
    /// The element that is hidden, and those in it, innermost last.
    hidden: Vec<Vec<u8>>,
}

impl HiddenElements {
    /// Whether what comes now is hidden.
    pub(crate) fn is_hidden(&self) -> bool {
        !self.hidden.is_empty()
    }

    /// An element begins; `is_block` if it ends a paragraph, and `is_hidden` if its tag says so.
    pub(crate) fn open(&mut self, name: &[u8], is_block: bool, is_hidden: bool) {
        if self.hidden.first().is_some_and(|first| self.is_ended_by(first, name, is_block)) {
            self.hidden.clear();
        }
        if is_block {
            self.around.remove(&b"p"[..]);
        }
        if VOID.contains(&name) {
            return;
        }
        if self.is_hidden() || is_hidden {
            self.hidden.push(name.to_owned());
        } else {
            *self.around.entry(name.to_owned()).or_default() += 1;
        }
    }

    /// An element ends; gives whether it is one around what is hidden.
    pub(crate) fn close(&mut self, name: &[u8]) -> bool {
        if let Some(at) = self.hidden.iter().rposition(|open| open == name) {
            self.hidden.truncate(at);
            return false;
        }
        let open = self.around.get_mut(name).filter(|open| **open > 0);
        let is_around = open.map(|open| *open -= 1).is_some();
        if is_around {
            self.hidden.clear();
        }
        is_around
    }

    /// Whether the element that is hidden cannot have one of this name in it.
    fn is_ended_by(&self, first: &[u8], name: &[u8], is_block: bool) -> bool {
        if first == b"p" {
            return is_block;
        }
        let ended = ENDED.iter().find(|ended| ended.element == first);
        ended.is_some_and(|ended| {
            let is_within = |open: &Vec<u8>| ended.within.contains(&open.as_slice());
            ended.by.contains(&name) && !self.hidden.iter().any(is_within)
        })
    }
}

/// Whether a `style` shows nothing of its element.
pub(crate) fn hides(style: &[u8]) -> bool {
    let style = String::from_utf8_lossy(style).to_lowercase();
    style.split(';').any(|rule| {
        let Some((property, value)) = rule.split_once(':') else { return false };
        let value = value.trim().trim_end_matches("important").trim_end();
        let value = value.strip_suffix('!').unwrap_or(value).trim_end();
        matches!(
            (property.trim(), value),
            ("display", "none") | ("visibility", "hidden" | "collapse")
        )
    })
}
