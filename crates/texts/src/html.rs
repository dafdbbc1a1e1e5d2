//! HTML as plain text: what a browser shows, however badly it is written.

use std::convert::Infallible;

use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use crate::hidden::{HiddenElements, hides};
use crate::plain::Pieces;

/// Elements of which nothing is shown.
const HIDDEN: [&[u8]; 8] = [
    b"script",
    b"style",
    b"template",
    b"noscript",
    b"iframe",
    b"noembed",
    b"noframes",
    b"datalist",
];

/// Elements that begin and end a paragraph.
const BLOCKS: [&[u8]; 47] = [
    b"address",
    b"article",
    b"aside",
    b"blockquote",
    b"body",
    b"button",
    b"caption",
    b"center",
    b"dd",
    b"details",
    b"dialog",
    b"div",
    b"dl",
    b"dt",
    b"fieldset",
    b"figcaption",
    b"figure",
    b"footer",
    b"form",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"head",
    b"header",
    b"hr",
    b"html",
    b"legend",
    b"li",
    b"main",
    b"menu",
    b"nav",
    b"ol",
    b"option",
    b"p",
    b"pre",
    b"section",
    b"summary",
    b"table",
    b"tbody",
    b"textarea",
    b"title",
    b"tr",
    b"ul",
    b"video",
];

/// Adds the plain text of HTML that begins at this byte of the file.
pub(crate) fn plain(html: &str, from: usize, pieces: &mut Pieces<'_>) {
    let elements = HiddenElements::default();
    let reader = Reader { pieces, from, unshown: None, elements, tag: Tag::default() };
    let mut emitter: CallbackEmitter<_, Infallible, usize> = CallbackEmitter::new(reader);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
}

struct Reader<'p, 'f> {
    pieces: &'p mut Pieces<'f>,
    from: usize,
    /// The element of which nothing is shown, and how many of its name are open within it.
    unshown: Option<(Vec<u8>, usize)>,
    elements: HiddenElements,
    /// The start tag that is read.
    tag: Tag,
}

/// A start tag, as far as it was read.
#[derive(Default)]
struct Tag {
    name: Vec<u8>,
    is_hidden: bool,
    /// Whether the value that comes next is that of `style`.
    is_style: bool,
}

impl Callback<Infallible, usize> for Reader<'_, '_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => {
                self.tag = Tag { name: name.to_owned(), ..Tag::default() };
            }
            CallbackEvent::AttributeName { name } => {
                self.tag.is_hidden |= name == b"hidden";
                self.tag.is_style = name == b"style";
            }
            CallbackEvent::AttributeValue { value } => {
                self.tag.is_hidden |= self.tag.is_style && hides(value);
            }
            CallbackEvent::CloseStartTag { .. } => self.open(),
            CallbackEvent::EndTag { name } => self.close(name),
            CallbackEvent::String { value } if self.is_shown() => {
                self.pieces.add(&String::from_utf8_lossy(value), self.from + span.start);
            }
            _ => {}
        }
        None
    }
}

impl Reader<'_, '_> {
    fn is_shown(&self) -> bool {
        self.unshown.is_none() && !self.elements.is_hidden()
    }

    fn open(&mut self) {
        let Tag { name, is_hidden, .. } = std::mem::take(&mut self.tag);
        if let Some((unshown, depth)) = &mut self.unshown {
            *depth += usize::from(*unshown == name);
        } else if HIDDEN.contains(&name.as_slice()) {
            self.unshown = Some((name, 1));
        } else {
            self.elements.open(&name, BLOCKS.contains(&name.as_slice()), is_hidden);
            if self.is_shown() {
                self.space(&name, "“");
            }
        }
    }

    fn close(&mut self, name: &[u8]) {
        match &mut self.unshown {
            Some((unshown, depth)) if unshown == name => {
                *depth -= 1;
                if *depth == 0 {
                    self.unshown = None;
                }
            }
            Some(_) => {}
            None => {
                let was_shown = self.is_shown();
                let is_around = self.elements.close(name);
                if was_shown || is_around {
                    self.space(name, "”");
                }
            }
        }
    }

    /// What a browser puts around an element.
    fn space(&mut self, name: &[u8], quotation_mark: &str) {
        match name {
            b"br" => self.pieces.mark("\n"),
            b"td" | b"th" => self.pieces.mark("\t"),
            b"q" => self.pieces.mark(quotation_mark),
            _ if BLOCKS.contains(&name) => self.pieces.end_paragraph(),
            _ => {}
        }
    }
}
