//! JSON that a page has in it for programs.

use std::convert::Infallible;
use std::ops::Range;

use html5gum::emitters::callback::{Callback, CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

/// Where the elements `<script type="application/ld+json">` of a page have their JSON, in bytes, in order.
/// In such an element nothing is escaped, so that what stands there is the JSON itself.
#[must_use]
pub fn linked_data(html: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let reader =
        Reader { found: &mut found, is_script: false, is_kind: false, is_open: false, text: None };
    let mut emitter: CallbackEmitter<_, Infallible, usize> = CallbackEmitter::new(reader);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
    found
}

struct Reader<'r> {
    found: &'r mut Vec<Range<usize>>,
    /// Whether the tag that is read opens a script.
    is_script: bool,
    /// Whether the attribute that is read says what kind of script it is.
    is_kind: bool,
    /// Whether an element with JSON is open.
    is_open: bool,
    /// What was read of it.
    text: Option<Range<usize>>,
}

impl Callback<Infallible, usize> for Reader<'_> {
    fn handle_event(&mut self, event: CallbackEvent<'_>, span: Span<usize>) -> Option<Infallible> {
        match event {
            CallbackEvent::OpenStartTag { name } => self.is_script = name == b"script",
            CallbackEvent::AttributeName { name } => {
                self.is_kind = self.is_script && name == b"type";
            }
            CallbackEvent::AttributeValue { value } if self.is_kind && is_linked_data(value) => {
                self.is_open = true;
            }
            CallbackEvent::String { .. } if self.is_open => {
                let start = self.text.as_ref().map_or(span.start, |text| text.start);
                self.text = Some(start..span.end);
            }
            CallbackEvent::EndTag { .. } => {
                self.is_open = false;
                self.found.extend(self.text.take());
            }
            _ => {}
        }
        None
    }
}

fn is_linked_data(kind: &[u8]) -> bool {
    let kind = kind.split(|&byte| byte == b';').next().unwrap_or_default();
    kind.trim_ascii().eq_ignore_ascii_case(b"application/ld+json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(html: &str) -> Vec<&str> {
        linked_data(html).into_iter().map(|range| &html[range]).collect()
    }

    #[test]
    fn the_json_of_a_page_is_found_as_it_is_written() {
        assert_eq!(
            found(
                "<!doctype html><title>“é” &amp; more</title>\n<script>let a = '<p>';</script>
                 <SCRIPT class=x type='application/LD+json; charset=utf-8'>{\"a\": \"<b>&amp;é\"}\n</SCRIPT>
                 <script type=application/ld+json></script><p type=application/ld+json>{}</p>
                 <script type=\"application/ld+json\">[1]</script>"
            ),
            ["{\"a\": \"<b>&amp;é\"}\n", "[1]"]
        );
        assert_eq!(found("<script type=application/ld+json>[1"), [""; 0]);
        assert_eq!(found("<p>no script"), [""; 0]);
    }
}
