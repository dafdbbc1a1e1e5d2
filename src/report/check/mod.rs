//! Checked cases, written down: what moved since it was accepted, and because of what.
//!
//! [`deltas`] puts a comparison into words, once for all: [`document`] for readers, [`json`] for
//! programs, [`github`] for annotations on the causing lines, and [`junit`] for other services. Where
//! a check is strict, all of them show notices, too.

mod deltas;
pub mod github;
pub mod json;
pub mod junit;

pub use deltas::{Compared, deltas};
pub(super) use deltas::{edit_word, rule_part};

use indexmap::IndexMap;

use crate::diagnostic::{Sources, Span, counted, quoted, visible};
use crate::report::document::{Block, Document, Emphasis, ListItem, RichText};
use crate::report::notices::{self, Notice};
use crate::report::prose::enumeration;
use crate::report::review::Move;
use crate::review::Subject;

/// One facts file, checked. All texts but the path, and the id and the words of a notice, are safe for
/// a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// The facts file as the user named it.
    pub file: String,
    /// How it compares.
    pub verdict: Verdict,
    /// The relations of which nothing was compared, because the accepted file is of rules that gave
    /// them other columns.
    pub uncompared: Vec<String>,
    /// What looks wrong in its notes, where that counts.
    pub notices: Vec<Notice>,
}

impl Checked {
    /// Whether all was compared, it says what was accepted, and no notice counts.
    #[must_use]
    pub fn is_as_accepted(&self) -> bool {
        self.verdict == Verdict::Same && self.uncompared.is_empty() && self.notices.is_empty()
    }

    /// It for a reader.
    fn blocks(&self) -> Vec<Block> {
        let heading = Block::Heading(RichText::strong(&self.file), self.summary().into());
        let mut blocks = vec![heading, Block::Gap];
        match &self.verdict {
            Verdict::Different(deltas) => {
                for (because, deltas) in by_cause(deltas) {
                    let items = deltas.into_iter().flat_map(Delta::items);
                    blocks.extend([Block::Moves(items.collect()), causes(because), Block::Gap]);
                }
            }
            Verdict::Failed(reason, _) => {
                let lines = reason.trim_end().lines().map(RichText::from);
                blocks.extend([Block::Verbatim(lines.collect()), Block::Gap]);
            }
            Verdict::Same | Verdict::New(_) => {}
        }
        if let Some(text) = uncompared_text(&self.uncompared) {
            blocks.extend([Block::paragraph(2, text), Block::Gap]);
        }
        if !self.notices.is_empty() {
            blocks.extend([notices::list(&self.notices), Block::Gap]);
        }
        blocks
    }

    /// In words: `the same; 2 notices`.
    fn summary(&self) -> String {
        self.verdict.summary() + &counted_notices(self.notices.len())
    }
}

/// What is said of relations of which nothing was compared, if there are any.
#[must_use]
pub fn uncompared_text(relations: &[String]) -> Option<String> {
    if relations.is_empty() {
        return None;
    }
    let names: Vec<String> = relations.iter().map(|name| quoted(name)).collect();
    let (were, them) = if names.len() == 1 { ("was", "it") } else { ("were", "them") };
    Some(format!(
        "{} {were} not compared: the rules declare {them} otherwise than when the file was written, \
         or not at all. `infer accept` accepts what follows now.",
        enumeration(&names)
    ))
}

fn counted_notices(notices: usize) -> String {
    if notices == 0 {
        return String::new();
    }
    format!("; {}", counted(notices, "notice", "notices"))
}

/// How a case compares with what was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// It says what was accepted.
    Same,
    /// These conclusions differ; never none.
    Different(Vec<Delta>),
    /// Nothing was accepted yet; so many conclusions wait.
    New(usize),
    /// It could not be compared; the diagnostics, rendered, and the place of the first.
    Failed(String, Option<Place>),
}

/// One proposition or conclusion that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delta {
    /// What all that differs is about: see [`owner`](crate::review::accepted::owner).
    pub owner: Subject,
    /// The proposition's id, or the conclusion as an atom.
    pub subject: String,
    /// It as a sentence.
    pub sentence: String,
    /// It with what differs, in words.
    pub moved: Move,
    /// Its line in the accepted file.
    pub before: Option<String>,
    /// Its line as it would be accepted.
    pub after: Option<String>,
    /// What it is due to.
    pub because: Vec<Because>,
}

impl Delta {
    /// It with its causes.
    #[must_use]
    pub fn document(&self) -> Document {
        Document(vec![Block::Moves(self.items()), causes(&self.because), Block::Gap])
    }

    /// It with what differs below it.
    fn items(&self) -> Vec<ListItem> {
        let Move { item, details, .. } = self.moved.clone();
        [item].into_iter().chain(details).collect()
    }

    /// What differs, in sentences: `disputed → reported`, `against: no longer …`.
    #[must_use]
    pub fn changes(&self) -> Vec<String> {
        let Move { item, details, .. } = &self.moved;
        let status = Some(item.aside.to_string()).filter(|status| !status.is_empty());
        let detail = |detail: &ListItem| {
            let sign = match () {
                () if detail.text.is(&Emphasis::Gone) => "no longer ",
                () if detail.text.is(&Emphasis::Come) => "now ",
                () => "",
            };
            format!("{}: {sign}{}", detail.label, detail.text)
        };
        status.into_iter().chain(details.iter().map(detail)).collect()
    }

    /// What differs, and the causes.
    fn details(&self) -> String {
        let because = self.because.iter().map(|because| format!("because {}", because.text));
        self.changes().into_iter().chain(because).collect::<Vec<_>>().join("\n")
    }
}

/// A cause.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Because {
    /// In words.
    pub text: String,
    /// Where it stands, if it stands in a facts file.
    pub place: Option<Place>,
}

impl Because {
    /// `because … (file:line)`
    pub(super) fn line(&self) -> String {
        let place = self.place.as_ref().map(|place| format!(" ({})", place.text()));
        format!("because {}{}", self.text, place.unwrap_or_default())
    }
}

fn causes(because: &[Because]) -> Block {
    Block::list(4, because.iter().map(Because::line))
}

/// A place in a facts file.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// The file as it was read.
    pub file: String,
    /// The line, from 1; of a sheet, the row.
    pub line: usize,
    /// The column, from 1, in characters; of a sheet, that of the cell.
    pub column: usize,
    /// Whether it is in a sheet.
    pub is_row: bool,
}

impl Place {
    /// Where a span starts.
    #[must_use]
    pub fn of(sources: &Sources, span: Span) -> Self {
        let (line, column) = sources.line_column(span);
        Self { file: sources.name(span), line, column, is_row: sources.is_row(span) }
    }

    /// The beginning of a file.
    pub(super) fn start_of(file: &str) -> Self {
        Self { file: file.to_owned(), line: 1, column: 1, is_row: false }
    }

    /// `file:line`, or `file, row 5`; safe for a terminal.
    pub(super) fn text(&self) -> String {
        let between = if self.is_row { ", row " } else { ":" };
        format!("{}{between}{}", visible(&self.file), self.line)
    }
}

impl Verdict {
    /// In words.
    #[must_use]
    pub fn summary(&self) -> String {
        match self {
            Self::Same => "the same".to_owned(),
            Self::Different(deltas) => {
                counted(deltas.len(), "conclusion differs", "conclusions differ")
            }
            Self::New(waiting) => {
                let waiting = counted(*waiting, "conclusion waits", "conclusions wait");
                format!("never accepted; {waiting} for `infer accept`")
            }
            Self::Failed(..) => "could not be checked".to_owned(),
        }
    }
}

/// The differences that have the same causes, together; in the order of the first of each.
fn by_cause(deltas: &[Delta]) -> IndexMap<&[Because], Vec<&Delta>> {
    let mut groups: IndexMap<&[Because], Vec<&Delta>> = IndexMap::new();
    for delta in deltas {
        groups.entry(&delta.because).or_default().push(delta);
    }
    groups
}

/// All cases in one line: `3 cases: 1 the same, 1 different, 1 could not be checked; 2 notices`.
#[must_use]
pub fn summary(checked: &[Checked]) -> String {
    let count = |is: fn(&Verdict) -> bool| checked.iter().filter(|case| is(&case.verdict)).count();
    let same = checked.iter().filter(|case| case.is_as_accepted()).count();
    let groups = [
        (same, "the same"),
        (count(|verdict| matches!(verdict, Verdict::Same)) - same, "not wholly compared"),
        (count(|verdict| matches!(verdict, Verdict::Different(_))), "different"),
        (count(|verdict| matches!(verdict, Verdict::New(_))), "never accepted"),
        (count(|verdict| matches!(verdict, Verdict::Failed(..))), "could not be checked"),
    ];
    let groups = groups.iter().filter(|(count, _)| *count > 0);
    let groups: Vec<String> = groups.map(|(count, what)| format!("{count} {what}")).collect();
    let notices = counted_notices(checked.iter().map(|case| case.notices.len()).sum());
    format!("{}: {}{notices}", counted(checked.len(), "case", "cases"), groups.join(", "))
}

/// All cases in one line, and each case that is not as accepted.
#[must_use]
pub fn document(checked: &[Checked]) -> Document {
    let different = checked.iter().filter(|case| !case.is_as_accepted());
    let summary = Block::Summary(summary(checked).into());
    Document([summary].into_iter().chain(different.flat_map(Checked::blocks)).collect())
}
