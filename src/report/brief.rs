//! A situation note: the answer, what is established and by whom, what is disputed, what changed, what is
//! not known, and the sources. What stands where is said by [`vocabulary::BRIEF_SECTION`].

use crate::report::Report;
use crate::report::document::{Block, Document, Emphasis, ListItem, RichText};
use crate::report::page::{BoardExtent, Entry, Page};
use crate::report::prose::{Prose, capitalised};
use crate::report::views::{Line, Told, View, Viewer, everything};
use crate::value::Value;
use crate::vocabulary;

/// What changed of late: since when, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangesSince {
    /// The last day that is not told of, as a reader writes it.
    pub since: String,
    /// What moved after it, day by day.
    pub blocks: Vec<Block>,
}

/// The note on a derived database.
#[must_use]
pub fn document(report: &Report<'_>, changes: Option<ChangesSince>) -> Document {
    let page = Page::new(report, Vec::new(), BoardExtent::Brief);
    let mut document =
        Document::answered(page.title.as_deref(), &page.notes, &sentences(&page.headlines));
    let writer = Writer { report, prose: Prose::new(report.program, report.database) };
    for (heading, statuses) in writer.sections() {
        let told = page.board.iter().filter(|entry| statuses.contains(&entry.tuple[1]));
        let items: Vec<ListItem> = told.flat_map(|entry| writer.items(entry)).collect();
        document.0.extend(section(heading, Block::Columns(0, items)));
    }
    if let Some(ChangesSince { since, blocks }) = changes {
        document.0.push(Block::heading(format!("What changed after {since}")));
        if blocks.iter().all(|block| *block == Block::Gap) {
            document.0.extend([Block::paragraph(0, "No status and no conclusion."), Block::Gap]);
        }
        document.0.extend(blocks);
    }
    document.0.extend(section("Sources".to_owned(), Block::Columns(0, writer.sources())));
    document
}

/// Each headline as a sentence.
fn sentences(headlines: &[String]) -> Vec<String> {
    let close = |text: &String| {
        if text.ends_with(['.', '?', '!']) { text.clone() } else { format!("{text}.") }
    };
    headlines.iter().map(close).collect()
}

/// A list below its heading, if there is something in it.
fn section(heading: String, list: Block) -> Vec<Block> {
    if list.is_empty() { Vec::new() } else { vec![Block::heading(heading), list, Block::Gap] }
}

struct Writer<'r, 'a> {
    report: &'r Report<'a>,
    prose: Prose<'a>,
}

impl Writer<'_, '_> {
    /// The headings in order, each with its statuses.
    fn sections(&self) -> Vec<(String, Vec<Value>)> {
        let Report { program, database, .. } = *self.report;
        let id = program.find_with_arity(vocabulary::BRIEF_SECTION, 3);
        let mut sections: Vec<(String, Vec<Value>)> = Vec::new();
        for tuple in id.into_iter().flat_map(|id| database.sorted(id)) {
            let Value::Symbol(heading) = tuple[1] else { continue };
            let heading = database.symbols.text(heading);
            match sections.last_mut() {
                Some((last, statuses)) if last == heading => statuses.push(tuple[2]),
                _ => sections.push((heading.to_owned(), vec![tuple[2]])),
            }
        }
        sections
    }

    /// A claim with its status, and who says what of it.
    fn items(&self, entry: &Entry) -> Vec<ListItem> {
        let Report { program, database, .. } = *self.report;
        let viewer = Viewer::new(program, database, &self.prose);
        let lines = View::named("brief", program, database).lines(&viewer, &entry.tuple[..1]);
        let status = RichText::styled(Emphasis::Status(entry.colour.clone()), &entry.status);
        let claim = ListItem::labelled(0, status, capitalised(&entry.sentence));
        let below = lines.iter().flat_map(|Line { heading, texts }| {
            let heading = RichText::styled(Emphasis::Name, heading);
            texts.iter().map(move |told| ListItem::labelled(1, heading.clone(), cited(told)))
        });
        [claim].into_iter().chain(below).collect()
    }

    /// Every statement that is known, in the order in which they became known.
    fn sources(&self) -> Vec<ListItem> {
        let Report { program, database, .. } = *self.report;
        let viewer = Viewer::new(program, database, &self.prose);
        let told = everything("sources", &viewer, program, database);
        told.iter().map(|told| ListItem::labelled(0, told.source(), &told.text)).collect()
    }
}

/// A text with the statement that it is from.
fn cited(told: &Told) -> RichText {
    let text = RichText::from(&told.text);
    if told.id.is_none() { text } else { text.and(" (").and(told.source()).and(")") }
}
