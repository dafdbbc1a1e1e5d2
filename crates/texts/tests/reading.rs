//! What a reader sees of a file, in whatever encoding and however badly it is written.

#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

use infer_texts::{Finding, Folded, LARGEST, PlainText, Quote, Unreadable, read, sentence_around};
use proptest::prelude::*;

fn text(name: &str, bytes: impl AsRef<[u8]>) -> PlainText {
    read(name, bytes.as_ref()).unwrap_or_else(|why| panic!("{name}: {why:?}"))
}

fn html(page: &str) -> String {
    text("a.html", page).text.trim().to_owned()
}

/// On which line of the file a quote begins.
fn line(text: &PlainText, quote: &str) -> usize {
    match Quote::new(quote).find(&Folded::new(&text.text)) {
        Finding::Once(found) => text.line(found.start()),
        other => panic!("{quote}: {other:?}"),
    }
}

#[test]
fn encodings_are_what_they_say() {
    let utf16 = |text: &str, big: bool, mark: bool| -> Vec<u8> {
        let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let latin = "Caf\u{e9} \u{201c}no\u{201d}";
    for (bytes, encoding) in [
        (latin.as_bytes().to_vec(), "UTF-8"),
        (["\u{feff}", latin].concat().into_bytes(), "UTF-8"),
        (b"Caf\xe9 \x93no\x94".to_vec(), "windows-1252"),
        (utf16(latin, false, true), "UTF-16LE"),
        (utf16(latin, true, true), "UTF-16BE"),
        (utf16(latin, false, false), "UTF-16LE"),
        (utf16(latin, true, false), "UTF-16BE"),
    ] {
        let read = text("a.txt", bytes);
        assert_eq!((read.text.as_str(), read.encoding), (latin, encoding));
    }
    let page = b"<meta charset='windows-1251'><p>\xcd\xe5\xf2";
    assert_eq!((html_bytes(page), text("a.htm", page).encoding), ("Нет".into(), "windows-1251"));
}

fn html_bytes(page: &[u8]) -> String {
    text("a.html", page).text.trim().to_owned()
}

#[test]
fn what_is_no_text_is_refused() {
    for (name, bytes, why) in [
        ("a.pdf", &b"anything"[..], Unreadable::Pdf),
        ("a.txt", b"\n%PDF-1.7\n...", Unreadable::Pdf),
        ("a.txt", b"PK\x03\x04\x14\0\0\0", Unreadable::Binary),
        ("a.html", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Unreadable::Binary),
        ("a.txt", b"\x7fELF\x02\x01\x01", Unreadable::Binary),
        ("a.docx", b"text", Unreadable::UnknownKind),
        ("article", b"text", Unreadable::UnknownKind),
        (".txt/x", b"text", Unreadable::UnknownKind),
    ] {
        assert_eq!(read(name, bytes).unwrap_err(), why, "{name}");
    }
    assert_eq!(read("a.txt", &vec![b'a'; LARGEST + 1]), Err(Unreadable::TooLarge));
    assert_eq!(text("a.txt", b"").text, "");
}

#[test]
fn a_page_is_what_a_browser_shows() {
    for (page, shown) in [
        ("<p>No <b>con</b>versation</p>", "No conversation"),
        ("<p>one<p>two<div>three", "one\n\ntwo\n\nthree"),
        ("Q&amp;A &ldquo;no&rdquo; &#8212; caf&eacute; &nbsp;x", "Q&A “no” — café \u{a0}x"),
        ("a<script>var x = '<p>no</p>';</script>b<style>p{}</style>c", "abc"),
        ("<script>never closed <p>text", ""),
        ("<!-- a comment <p> --><p>text<!-- open", "text"),
        ("<ul><li>one<li>two</ul>", "one\n\ntwo"),
        ("<q>We fired nothing</q>, she said", "“We fired nothing”, she said"),
        ("one<br>two<wbr>three", "one\ntwothree"),
        ("<table><tr><td>a<td>b</table>", "a\tb"),
        ("<template><p>x<template>y</template>z</template>seen", "seen"),
        ("<noscript>Please enable</noscript>seen", "seen"),
        ("<title>Head</title><body>text", "Head\n\ntext"),
        ("a < b <3 <p class=\"x", "a < b <3"),
        ("</p></div></body>text", "text"),
        ("<p>one<p hidden>two<p>three", "one\n\nthree"),
        ("a<div hidden=\"until-found\">b<div>c</div>d</div>e", "ae"),
        ("a<b style=\"color: red; Display : NONE !important\">b</b>c", "ac"),
        ("a<b style='visibility:hidden'>b</b>c<b style='display:block'>d</b>", "acd"),
        ("<ul><li hidden>one<ul><li>two</ul><li>three</ul>four", "three\n\nfour"),
        ("<div><span hidden>one</div><p>two", "two"),
        ("<span hidden>one</em>two</span>three", "three"),
        ("<table><tr><td>a<td>c<tr><td>e</table>", "a\tc\n\n\te"),
        ("<table><tr><td>a<td hidden>b<td>c<tr hidden><td>d<tr><td>e</table>", "a\tc\n\n\te"),
        ("a<br hidden>b<img hidden>c<input style='display:none'>d", "a\nbcd"),
        ("<div hidden>a<script>'</div>'</script>b</div>c", "c"),
        ("<p data-hidden class=hidden title='hidden'>seen", "seen"),
        ("", ""),
    ] {
        assert_eq!(html(page), shown, "{page}");
    }
}

#[test]
fn markdown_is_what_is_shown_of_it() {
    let file = "---\ntitle: Strike\n---\n# Fire at Port Marrow\n\n> “We **fired** nothing,”\n> \
                [Ida Trent](https://example.org/a_b) told *The\n> Gazette*.\n\n<div>An HTML block\n\
                </div>\n\n- a \\* b &amp; c<br>d\n- e\n\n```\ncode\n```\n";
    let shown = text("a.md", file);
    assert_eq!(
        shown.text.trim(),
        "Fire at Port Marrow\n\n“We fired nothing,”\nIda Trent told The\nGazette.\n\nAn HTML block\n\n\n\n\
         a * b & c\nd\n\ne\n\ncode"
    );
    assert_eq!(line(&shown, "We fired nothing"), 6);
    assert_eq!(line(&shown, "told The Gazette"), 7);
    assert_eq!(line(&shown, "An HTML block"), 10);
}

#[test]
fn lines_are_those_of_the_file() {
    let page = "<html>\n<script>\n1\n2\n</script>\n<p>one\ntwo\n</p>\n\n<p>three &amp;\r\nfour";
    let page = text("a.html", page);
    for (quote, at) in [("one", 6), ("two", 7), ("three &", 10), ("four", 11)] {
        assert_eq!(line(&page, quote), at, "{quote}");
    }
    let plain = text("a.txt", "one\n\ntwo\nthree");
    assert_eq!((line(&plain, "one"), line(&plain, "three")), (1, 4));
}

#[test]
fn a_sentence_is_what_an_editor_would_quote() {
    let around = |text: &str, quote: &str| match Quote::new(quote).find(&Folded::new(text)) {
        Finding::Once(found) => sentence_around(text, &found.parts),
        other => panic!("{quote}: {other:?}"),
    };
    let text = "He left. “We fired nothing,” Ida Trent,\nSylvania's foreign minister, told The \
                Gazette. She then left.\n\nA new paragraph without a stop\n\nMr. J. Trump spoke to \
                Lt. Gen. Smith on Nov. 7, he said. “It is untrue. There was nothing!” he added. Over.";
    for (quote, sentence) in [
        (
            "We fired nothing",
            "“We fired nothing,” Ida Trent, Sylvania's foreign minister, told The Gazette.",
        ),
        ("He left", "He left."),
        ("She then left.", "She then left."),
        ("new paragraph", "A new paragraph without a stop"),
        ("Smith on Nov", "Mr. J. Trump spoke to Lt. Gen. Smith on Nov. 7, he said."),
        ("There was nothing", "There was nothing!” he added."),
        ("untrue. There", "“It is untrue. There was nothing!” he added."),
        (
            "He left. […] Smith",
            "He left. […] Mr. J. Trump spoke to Lt. Gen. Smith on Nov. 7, he said.",
        ),
        ("Over", "Over."),
    ] {
        assert_eq!(around(text, quote), sentence, "{quote}");
    }
    let chinese = "他走了。“没有这样的通话。”发言人说。后来他又走了。";
    assert_eq!(around(chinese, "没有这样"), "“没有这样的通话。”");
    let long = format!("{} here {}", "word ".repeat(500), "word ".repeat(500));
    let shown = around(&long, "here");
    assert!(shown.starts_with("… word") && shown.ends_with("word …") && shown.len() < 1000);
}

proptest! {
    #[test]
    fn any_bytes_are_no_trouble(
        bytes in prop::collection::vec(any::<u8>(), 0..400), name in "a\\.(txt|html|md)",
    ) {
        if let Ok(read) = read(&name, &bytes) {
            prop_assert!(read.line(read.text.len()) <= 1 + bytes.len());
            prop_assert!(Folded::new(&read.text).text().len() <= 3 * read.text.len());
        }
    }

    #[test]
    fn any_page_is_no_trouble(
        parts in prop::collection::vec(
            prop_oneof![
                Just("<p>"), Just("</p>"), Just("<script>"), Just("</script>"), Just("<template>"),
                Just("<q"), Just(">"), Just("&lt"), Just("<!--"), Just("-->"), Just("text "),
                Just("\n"), Just("\u{0}"), Just("<br/>"), Just("“é"), Just("```"), Just("> "),
                Just("["), Just("](x)"), Just("<div>\n"), Just("</template>"), Just("<title>"),
            ],
            0..40,
        ),
    ) {
        let page = parts.concat();
        for name in ["a.html", "a.md"] {
            if let Ok(read) = read(name, page.as_bytes()) {
                prop_assert!(read.line(read.text.len()) <= 1 + page.matches('\n').count());
            }
        }
    }
}
