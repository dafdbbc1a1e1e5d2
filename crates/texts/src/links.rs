//! The addresses of the web that a text points to, whatever its format.

use std::collections::HashSet;

use crate::decode::decode;

/// An address in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// The page that it means.
    pub to: Address,
    /// As it is written.
    pub written: String,
    /// On which line of the file, counted from 1.
    pub line: usize,
}

/// An address of the web without what does not change the page that is meant: scheme, `www.`, the
/// fragment, a slash at the end, and parameters by which sites follow readers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(String);

/// A longer one is none.
const LONGEST: usize = 2_000;

impl Address {
    /// The address that is written so; nothing if it is none of the web, or of a site as a whole.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > LONGEST {
            return None;
        }
        let (scheme, rest) = text.split_once("://")?;
        if !matches!(scheme.to_ascii_lowercase().as_str(), "http" | "https") {
            return None;
        }
        let rest = rest.replace("&amp;", "&");
        let rest = rest.split('#').next().unwrap_or_default();
        let (page, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = page.split_once('/').unwrap_or((page, ""));
        let host = host.to_ascii_lowercase();
        let host = host.strip_prefix("www.").unwrap_or(&host);
        let path = path.trim_end_matches('/');
        let kept: Vec<&str> =
            query.split('&').filter(|it| !it.is_empty() && !follows_readers(it)).collect();
        let query = if kept.is_empty() { String::new() } else { format!("?{}", kept.join("&")) };
        let is_page = !host.is_empty() && (!path.is_empty() || !query.is_empty());
        is_page.then(|| Self(format!("{host}/{path}{query}")))
    }
}

fn follows_readers(parameter: &str) -> bool {
    let name = parameter.split('=').next().unwrap_or_default();
    name.starts_with("utm_") || matches!(name, "fbclid" | "gclid" | "igshid" | "mc_cid" | "mc_eid")
}

/// The pages that a file points to, each once, in order: in running words, in Markdown and in the tags of
/// a page. A file that is no text points to none.
#[must_use]
pub fn linked_pages(bytes: &[u8]) -> Vec<Link> {
    let Ok((text, _)) = decode(bytes, true) else { return Vec::new() };
    let mut seen = HashSet::new();
    let mut links = links(&text);
    links.retain(|link| seen.insert(link.to.clone()));
    links
}

fn links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    let (mut line, mut counted) = (1, 0);
    for (middle, _) in text.match_indices("://") {
        let Some(start) = scheme_start(text, middle) else { continue };
        let window = text.ceil_char_boundary((middle + LONGEST).min(text.len()));
        let rest = &text[start..window];
        let ends = |character: char| {
            character.is_whitespace()
                || character.is_control()
                || matches!(
                    character,
                    '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '}' | '|' | '“' | '”' | '»'
                )
        };
        let end = rest.find(ends).unwrap_or(rest.len());
        let address = without_trailing_marks(&rest[..end]);
        if let Some(to) = Address::new(address) {
            line += memchr::memchr_iter(b'\n', &text.as_bytes()[counted..start]).count();
            counted = start;
            links.push(Link { to, written: address.to_owned(), line });
        }
    }
    links
}

/// Where `http` or `https` before `://` begins.
fn scheme_start(text: &str, middle: usize) -> Option<usize> {
    ["https", "http"].into_iter().find_map(|scheme| {
        let start = middle.checked_sub(scheme.len())?;
        text.get(start..middle)?.eq_ignore_ascii_case(scheme).then_some(start)
    })
}

/// The address without the marks of the sentence that it stands in.
fn without_trailing_marks(address: &str) -> &str {
    let mut address = address;
    loop {
        let shorter = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\'', '*', '_', '’']);
        let count = |mark| shorter.matches(mark).count();
        let shorter = match shorter.chars().next_back() {
            Some(')') if count(')') > count('(') => &shorter[..shorter.len() - 1],
            Some(']') if count(']') > count('[') => &shorter[..shorter.len() - 1],
            _ => shorter,
        };
        if shorter.len() == address.len() {
            return address;
        }
        address = shorter;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        links(text).into_iter().map(|link| link.written).collect()
    }

    #[test]
    fn addresses_are_found_in_every_format() {
        assert_eq!(
            found("see https://a.org/b, and http://c.org/d?e=f."),
            ["https://a.org/b", "http://c.org/d?e=f",]
        );
        assert_eq!(
            found("[b](https://a.org/b_(c)) <https://a.org/d>"),
            ["https://a.org/b_(c)", "https://a.org/d",]
        );
        assert_eq!(
            found(r#"<a href="HTTPS://A.org/b?x=1&amp;y=2">"#),
            ["HTTPS://A.org/b?x=1&amp;y=2",]
        );
        assert_eq!(found("ftp://a.org/b :// http:// https://a.org"), [""; 0]);
        let lines = linked_pages(b"https://a.org/b\n\nhttps://a.org/c https://a.org/b");
        assert_eq!(lines.iter().map(|link| link.line).collect::<Vec<_>>(), [1, 3]);
        assert_eq!(linked_pages(b"\0\0\0\0https://a.org/b"), []);
    }

    #[test]
    fn addresses_of_one_page_are_one() {
        let address = |text| Address::new(text).expect("an address");
        let page = address("https://a.org/b?x=1&y=2");
        for text in [
            "http://www.a.org/b/?x=1&amp;y=2",
            "https://A.ORG/b?utm_source=mail&x=1&y=2#top",
            " https://a.org/b?x=1&y=2&fbclid=3 ",
        ] {
            assert_eq!(address(text), page, "{text}");
        }
        assert_ne!(address("https://a.org/B?x=1&y=2"), page);
        assert_eq!(Address::new("https://a.org/"), None);
        assert_eq!(Address::new("javascript://a.org/b"), None);
    }
}
