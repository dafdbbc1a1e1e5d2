//! An XML document as a tree of the kind that JSON is: `<a b="1">x<c/></a>` is
//! `{"a": [{"_b": "1", "_text": "x", "c": [{}]}]}`.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use serde_json::{Map, Value};
use serde_json_path::PathElement;

use crate::bulk::material::tree::TEXT;

/// The most elements that may be open; `serde_json` has the same limit.
const DEEPEST: usize = 128;

/// An element that is not closed yet.
#[derive(Default)]
struct Open {
    name: String,
    /// The byte at which it begins.
    start: usize,
    members: Map<String, Value>,
    text: String,
}

/// A mistake, and the byte at which it is.
type Mistake = (usize, String);

/// Reads a document.
pub(super) fn tree(text: &str) -> Result<Value, Mistake> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Open::default()];
    loop {
        let before = index(reader.buffer_position());
        let event = reader
            .read_event()
            .map_err(|error| (index(reader.error_position()), error.to_string()))?;
        match event {
            Event::Start(start) => open.push(begin(&start, before, open.len())?),
            Event::Empty(start) => {
                let element = element(&start).map_err(|it| (before, it))?;
                close(&mut open, element);
            }
            Event::End(_) => {
                let element = open.pop().unwrap_or_default();
                close(&mut open, element);
            }
            Event::Text(text) => add_text(&mut open, &text.xml10_content()),
            Event::CData(text) => add_text(&mut open, &text.xml10_content()),
            Event::GeneralRef(reference) => add_text(&mut open, &resolved(&reference)),
            Event::Eof => break,
            _ => {}
        }
    }
    if let Some(unclosed) = open.get(1..).and_then(<[Open]>::last) {
        return Err((unclosed.start, format!("`{}` is never closed", unclosed.name)));
    }
    match open.pop() {
        Some(document) if !document.members.is_empty() => Ok(Value::Object(document.members)),
        _ => Err((0, "there is no element in it".to_owned())),
    }
}

/// An element that begins at this byte, in so many others.
fn begin(start: &BytesStart<'_>, at: usize, depth: usize) -> Result<Open, Mistake> {
    let element = element(start).map_err(|problem| (at, problem))?;
    if depth > DEEPEST {
        let problem = format!("`{}` is nested more than {DEEPEST} levels deep", element.name);
        return Err((at, problem));
    }
    Ok(Open { start: at, ..element })
}

fn element(start: &BytesStart<'_>) -> Result<Open, String> {
    let mut element = Open { name: start.name().as_ref().to_string(), ..Open::default() };
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_or_else(|_| attribute.value.to_string(), Cow::into_owned);
        element.members.insert(format!("_{}", attribute.key.as_ref()), Value::from(value));
    }
    Ok(element)
}

/// Puts an element into the one that it stands in.
fn close(open: &mut [Open], mut element: Open) {
    let text = element.text.trim();
    if !text.is_empty() {
        element.members.insert(TEXT.to_owned(), Value::from(text));
    }
    let Some(parent) = open.last_mut() else { return };
    let list = parent.members.entry(element.name).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(list) = list {
        list.push(Value::Object(element.members));
    }
}

fn add_text(open: &mut [Open], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// What a reference stands for. One that XML itself does not know stays as it is: nothing that a file
/// defines is expanded.
fn resolved(reference: &BytesRef<'_>) -> String {
    let name: &str = reference;
    match (reference.resolve_char_ref(), resolve_predefined_entity(name)) {
        (Ok(Some(letter)), _) => letter.to_string(),
        (_, Some(text)) => text.to_owned(),
        _ => format!("&{name};"),
    }
}

/// Where the element at a place begins, in a text that was read.
pub(super) fn place(text: &str, location: &[PathElement<'_>]) -> Option<usize> {
    let wanted: Vec<(&str, usize)> = location
        .chunks_exact(2)
        .map_while(|pair| Some((pair[0].as_name()?, pair[1].as_index()?)))
        .collect();
    let mut reader = Reader::from_str(text);
    // How many of the wanted elements are open, how many others, and how many of the next name came.
    let (mut matched, mut others, mut seen) = (0, 0_usize, 0);
    while matched < wanted.len() {
        let before = index(reader.buffer_position());
        let event = reader.read_event().ok()?;
        match &event {
            Event::Start(start) | Event::Empty(start) => {
                let is_next = others == 0 && start.name().as_ref() == wanted[matched].0;
                if is_next && seen == wanted[matched].1 {
                    matched += 1;
                    if matched == wanted.len() {
                        return Some(before);
                    }
                    seen = 0;
                    continue;
                }
                seen += usize::from(is_next);
                others += usize::from(matches!(event, Event::Start(_)));
            }
            Event::End(_) => others = others.checked_sub(1)?,
            Event::Eof => return None,
            _ => {}
        }
    }
    None
}

fn index(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn elements_become_lists_and_attributes_get_a_mark() {
        let text = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]>\
                    <a b='1 &amp; 2'>x &lt;&#65;&b; <c/><c d=\"\"><![CDATA[<y>]]></c></a>";
        let expected = json!({"a": [{
            "_b": "1 & 2", "_text": "x <A&b;", "c": [{}, {"_d": "", "_text": "<y>"}],
        }]});
        assert_eq!(tree(text), Ok(expected));
    }

    #[test]
    fn what_is_no_xml_is_told() {
        let deep = "<a>".repeat(100_000);
        for wrong in ["", "x", "<a>", "<a></b>", "<a b></a>", "<a", "<a><b></a></b>", &deep] {
            assert!(tree(wrong).is_err(), "{wrong:.20}");
        }
    }

    #[test]
    fn places_are_found_again() {
        let text = "<a><b/><c><b/></c><b>x</b></a>";
        let location = [
            PathElement::Name("a"),
            PathElement::Index(0),
            PathElement::Name("b"),
            PathElement::Index(1),
        ];
        assert_eq!(place(text, &location), text.find("<b>x"));
    }
}
