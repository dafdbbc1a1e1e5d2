//! One item of a feed, RSS or Atom, in a file of its own: its text, and whose report it says that it is.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

use crate::decode::decode;
use crate::html;
use crate::links::Address;
use crate::plain::Pieces;

/// Whose report an item of a feed says that it is: its element `source`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeedSource {
    /// The name of who published it.
    pub name: String,
    /// Where, if that is a page.
    pub page: Option<Address>,
    /// On which line of the file.
    pub line: usize,
}

/// The source that a file names which holds one item of a feed; nothing for other files.
#[must_use]
pub fn feed_source(bytes: &[u8]) -> Option<FeedSource> {
    let (text, _) = decode(bytes, false).ok()?;
    text.trim_start().starts_with('<').then(|| Item::read(&text).source)?
}

/// Adds what a reader sees of an item: its title and its words. Of a feed with several, that of all.
pub(crate) fn plain(file: &str, pieces: &mut Pieces<'_>) {
    for (at, words) in Item::read(file).words {
        html::plain(&words, at, pieces);
        pieces.end_paragraph();
    }
}

#[derive(Default)]
struct Item {
    /// Each with the byte of the file where it begins.
    words: Vec<(usize, String)>,
    source: Option<FeedSource>,
    /// How many items there are.
    items: usize,
    path: Path,
}

/// The elements that are open.
#[derive(Default)]
struct Path {
    names: Vec<String>,
    /// How many of them are items, and how many sources.
    items: usize,
    sources: usize,
}

impl Path {
    fn push(&mut self, name: &str) {
        self.items += usize::from(is_item(name));
        self.sources += usize::from(name == "source");
        self.names.push(name.to_owned());
    }

    fn pop(&mut self) {
        if let Some(name) = self.names.pop() {
            self.items -= usize::from(is_item(&name));
            self.sources -= usize::from(name == "source");
        }
    }
}

impl Item {
    /// Reads for as long as the file is well-formed.
    fn read(file: &str) -> Self {
        let mut reader = Reader::from_str(file);
        reader.config_mut().check_end_names = false;
        let mut item = Self::default();
        loop {
            let at = usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX);
            match reader.read_event() {
                Ok(Event::Start(element)) => item.begin(file, at, &element),
                Ok(Event::Empty(element)) => item.link(&element),
                Ok(Event::End(_)) => item.path.pop(),
                Ok(Event::Text(text)) => item.add(&text),
                Ok(Event::CData(text)) => item.add(&text),
                Ok(Event::GeneralRef(reference)) => {
                    let letter = reference.resolve_char_ref().ok().flatten();
                    let named = || resolve_predefined_entity(&reference).map(str::to_owned);
                    let text = letter.map(String::from).or_else(named);
                    item.add(&text.unwrap_or_else(|| format!("&{};", &*reference)));
                }
                Ok(Event::Eof) | Err(_) => break,
                Ok(_) => {}
            }
        }
        // Which of several items is meant cannot be known.
        let is_one = item.items == 1;
        item.source = item.source.filter(|source| is_one && !source.name.is_empty());
        item
    }

    fn begin(&mut self, file: &str, at: usize, element: &BytesStart<'_>) {
        let name = element.local_name();
        let name = name.as_ref();
        self.items += usize::from(is_item(name));
        if self.path.items > 0 {
            if name == "source" && self.source.is_none() {
                let before = file.as_bytes().get(..at).unwrap_or_default();
                let line = 1 + memchr::memchr_iter(b'\n', before).count();
                let page = address(element, "url");
                self.source = Some(FeedSource { name: String::new(), page, line });
            } else if is_words(name) && self.path.sources == 0 {
                self.words.push((at, String::new()));
            }
            self.link(element);
        }
        self.path.push(name);
    }

    /// Takes the address of an Atom source, which is a link in it.
    fn link(&mut self, element: &BytesStart<'_>) {
        let is_link = element.local_name().as_ref() == "link" && self.path.sources > 0;
        if let Some(source) = self.source.as_mut().filter(|_| is_link) {
            source.page = source.page.take().or_else(|| address(element, "href"));
        }
    }

    fn add(&mut self, text: &str) {
        let Some(name) = self.path.names.last().filter(|_| self.path.items > 0) else { return };
        let is_name = name == "source" || name == "title";
        match &mut self.source {
            Some(source) if self.path.sources > 0 => {
                if is_name {
                    source.name.push_str(text.trim());
                }
            }
            _ => {
                if let Some((_, words)) = self.words.last_mut().filter(|_| is_words(name)) {
                    words.push_str(text);
                }
            }
        }
    }
}

fn is_item(name: &str) -> bool {
    matches!(name, "item" | "entry")
}

fn is_words(name: &str) -> bool {
    matches!(name, "title" | "description" | "summary" | "content" | "encoded")
}

fn address(element: &BytesStart<'_>, name: &str) -> Option<Address> {
    let attribute = element.try_get_attribute(name).ok()??;
    Address::new(&attribute.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RSS: &str = "<rss><channel><title>News</title><item>\n<title>Fire &amp; smoke</title>\n\
        <description><![CDATA[<p>It <b>burned</b>.</p><p>For hours.</p>]]></description>\n\
        <source url=\"https://wire.example/feed.xml\">Wire One</source></item></channel></rss>";

    const ATOM: &str = "<entry><title>Fire</title><content type=\"html\">&lt;p&gt;It burned.&lt;/p&gt;</content>\
        <source><title>Wire One</title><link href=\"https://wire.example/feed.xml\"/></source></entry>";

    fn text(file: &str) -> String {
        crate::read("item.xml", file.as_bytes()).expect("an item").text
    }

    #[test]
    fn an_item_has_words_and_a_source() {
        let source = feed_source(RSS.as_bytes()).expect("a source");
        assert_eq!((source.name.as_str(), source.line), ("Wire One", 4));
        assert_eq!(source.page, Address::new("https://wire.example/feed.xml"));
        assert_eq!(
            text(RSS).split_whitespace().collect::<Vec<_>>().join(" "),
            "Fire & smoke It burned. For hours."
        );
        let source = feed_source(ATOM.as_bytes()).expect("a source");
        assert_eq!((source.name.as_str(), source.page.is_some()), ("Wire One", true));
        assert_eq!(text(ATOM).trim(), "Fire\n\nIt burned.");
    }

    #[test]
    fn what_is_no_single_item_has_no_source() {
        let two = RSS.replace("</item>", "</item><item><title>x</title></item>");
        for file in
            [two.as_str(), "<p><source>x</source></p>", "", "no feed", "<rss><item><source>x"]
        {
            assert_eq!(feed_source(file.as_bytes()).filter(|it| it.name != "x"), None, "{file}");
        }
    }
}
