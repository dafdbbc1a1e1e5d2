//! What may be typed under a name of the facts files: `infer schema NAME`.

use crate::facts::{Description, NamedHelp};
use crate::report::document::{Block, Document, Emphasis, ListItem, RichText};

/// A description for a reader.
#[must_use]
pub fn document(description: &Description) -> Document {
    let Description { name, role, text, groups, legend, example } = description;
    let mut blocks = vec![Block::Title(RichText::strong(name), role.into(), Vec::new())];
    if !text.is_empty() {
        blocks.push(Block::paragraph(0, text));
    }
    for (heading, entries) in groups {
        blocks.extend(gap(&blocks));
        blocks.push(Block::heading(heading));
        blocks.push(Block::Columns(2, entries.iter().map(entry).collect()));
    }
    if !legend.is_empty() {
        let item = |(label, meaning): &(String, String)| {
            ListItem::labelled(0, RichText::styled(Emphasis::Faint, label), meaning)
        };
        blocks.push(Block::Gap);
        blocks.push(Block::Columns(0, legend.iter().map(item).collect()));
    }
    if let Some(example) = example {
        blocks.extend([Block::Gap, Block::Verbatim(vec![example.into()])]);
    }
    Document(blocks)
}

/// A blank line, but below the title, which has one.
fn gap(before: &[Block]) -> Option<Block> {
    (before.len() > 1).then_some(Block::Gap)
}

fn entry(NamedHelp { name, text, form }: &NamedHelp) -> ListItem {
    let mut text = RichText::from(text);
    if let Some(form) = form {
        text = text.and(RichText::styled(Emphasis::Faint, format!(" ({form})")));
    }
    ListItem::labelled(0, RichText::strong(name), text)
}
