//! Markdown as plain text: what is shown of it.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::html;
use crate::plain::Pieces;

/// Adds the plain text of a Markdown file.
pub(crate) fn plain(text: &str, pieces: &mut Pieces<'_>) {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    // What is shown of HTML in several pieces depends on all of them.
    let mut block = Block::default();
    for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
        match event {
            Event::Start(Tag::HtmlBlock) => block = Block { at: range.start, ..Block::default() },
            Event::Html(html) => block.html.push_str(&html),
            Event::End(TagEnd::HtmlBlock) => {
                html::plain(&block.html, block.at, pieces);
                pieces.end_paragraph();
            }
            Event::InlineHtml(tag) if is_break(&tag) => pieces.mark("\n"),
            Event::Start(Tag::MetadataBlock(_)) => block.is_metadata = true,
            Event::End(TagEnd::MetadataBlock(_)) => block.is_metadata = false,
            Event::Text(_) if block.is_metadata => {}
            Event::Text(text) => pieces.add(&text, range.start),
            Event::Code(code) => pieces.add(&code, range.start),
            Event::SoftBreak | Event::HardBreak => pieces.mark("\n"),
            Event::Start(Tag::TableCell) => pieces.mark("\t"),
            Event::Rule => pieces.end_paragraph(),
            Event::Start(tag) if !is_inline(tag.to_end()) => pieces.end_paragraph(),
            Event::End(tag) if !is_inline(tag) => pieces.end_paragraph(),
            _ => {}
        }
    }
}

/// A block that is read before it is known what is shown of it.
#[derive(Default)]
struct Block {
    html: String,
    at: usize,
    is_metadata: bool,
}

fn is_break(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']).to_ascii_lowercase();
    name.strip_prefix("br").is_some_and(|rest| rest.starts_with(['>', '/', ' ']))
}

fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::TableCell
    )
}
