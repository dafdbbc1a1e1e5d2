//! A document in its three formats: every kind of block, and words that are not to be trusted.

#![allow(missing_docs)]

use geoinfer::report::document::{Block, Document, Emphasis, ListItem, RichText};
use geoinfer::report::layout::Terminal;

/// One block of each kind; every text has a character that moves a cursor, and one that HTML and
/// Markdown act on.
fn every_block() -> Document {
    let words = |text: &str| RichText::from(format!("{text} \u{1b}<b>"));
    let styled = |style: Emphasis, text: &str| RichText::styled(style, format!("{text} \u{202e}*"));
    let status = |text: &str| styled(Emphasis::Status(Some("red".to_owned())), text);
    let moved =
        ListItem { aside: status("denied"), ..ListItem::labelled(0, words("p1"), words("It is.")) };
    let entry =
        ListItem { aside: words("p2"), ..ListItem::labelled(0, status("open"), words("It was.")) };
    let claim = ListItem {
        aside: RichText::from("because ").and(styled(Emphasis::Origin, "rule")),
        notes: vec![words("a note")],
        ..ListItem::new(0, words("a claim"))
    };
    let row = |style: Emphasis, text: &str| {
        ListItem::labelled(1, RichText::styled(Emphasis::Name, "heading"), styled(style, text))
    };
    let columns = vec![entry, row(Emphasis::Faint, "first"), row(Emphasis::None, "second")];
    Document(vec![
        Block::Title(words("Title"), words("beside"), vec![words("what it comes to")]),
        Block::Heading(RichText::strong("Part <"), words("said of it")),
        Block::Paragraph(2, words("A paragraph").and(styled(Emphasis::Code, "--option"))),
        Block::Line(styled(Emphasis::Whole, "a line")),
        Block::Summary(words("All in one sentence")),
        Block::list(2, [words("one"), words("two")]),
        Block::Columns(0, columns),
        Block::Moves(vec![moved, row(Emphasis::Gone, "gone"), row(Emphasis::Come, "come")]),
        Block::Tree(vec![
            claim,
            ListItem::new(1, words("below")),
            ListItem::new(2, words("deeper")),
        ]),
        Block::Table {
            caption: "Caption",
            columns: ["left", "right"],
            rows: vec![[words("a"), words("b")]],
        },
        Block::Verbatim(vec![words("as it is"), words("and more")]),
        Block::Diagnostic(["plain".to_owned(), "coloured".to_owned()]),
        Block::Gap,
    ])
}

#[test]
fn every_block_has_three_formats() {
    let document = every_block();
    let mut text = Vec::new();
    let terminal = Terminal { width: 60, colour: false, links: false };
    document.write_text(terminal, &mut text).expect("memory is there");
    insta::assert_snapshot!("text", String::from_utf8_lossy(&text));
    let mut markdown = Vec::new();
    document.write_markdown(&mut markdown).expect("memory is there");
    insta::assert_snapshot!("markdown", String::from_utf8_lossy(&markdown));
    insta::assert_snapshot!("html", document.html().replace('<', "\n<"));
}

#[test]
fn no_format_lets_words_act() {
    let document = every_block();
    let (mut text, mut markdown) = (Vec::new(), Vec::new());
    let terminal = Terminal { width: 60, colour: false, links: false };
    document.write_text(terminal, &mut text).expect("memory is there");
    document.write_markdown(&mut markdown).expect("memory is there");
    for written in [text, markdown, document.html().into_bytes()] {
        let written = String::from_utf8_lossy(&written);
        assert!(!written.contains(['\u{1b}', '\u{202e}']), "{written}");
    }
    assert!(!document.html().contains("<b>"));
}
