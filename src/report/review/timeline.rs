//! How each status came about, day by day.

use indexmap::IndexMap;

use crate::diagnostic::counted;
use crate::report::document::{Block, Document, RichText};
use crate::report::review::{Below, Counts, Words, add_paragraphs, alike};
use crate::review::accepted::owner;
use crate::review::{Cause, Change, Difference, Subject, Timeline, TimelineStep};
use crate::value::Symbol;

/// The days on which something moved that is told.
#[must_use]
pub fn document(
    timeline: &Timeline,
    title: Option<&str>,
    words: &Words<'_>,
    counts: Counts,
) -> Document {
    let until = format!("until {}", words.date(timeline.until));
    let mut document = Document::titled(title, &[until]);
    let mut untold = 0;
    for step in &timeline.steps {
        let blocks = dated(step, words, counts);
        untold += usize::from(blocks.is_empty());
        document.0.extend(blocks);
    }
    add_paragraphs(&mut document, &close(timeline, untold, words));
    document
}

/// What moved after a day, without numbers of origins.
#[must_use]
pub fn since(timeline: &Timeline, day: i64, words: &Words<'_>) -> Vec<Block> {
    let steps = timeline.steps.iter().filter(|step| step.day > day);
    let told = steps.map(|step| (step, blocks(step, words, Counts::told_if(false))));
    let dated = |(step, blocks): (&TimelineStep, Vec<Block>)| {
        let day = Block::paragraph(0, RichText::strong(words.date(step.day)));
        [day].into_iter().chain(blocks)
    };
    told.filter(|(_, blocks)| !blocks.is_empty()).flat_map(dated).chain([Block::Gap]).collect()
}

/// What moved on a day below that day; nothing if nothing did that is told.
fn dated(step: &TimelineStep, words: &Words<'_>, counts: Counts) -> Vec<Block> {
    let mut blocks = blocks(step, words, counts);
    if !blocks.is_empty() {
        blocks.insert(0, Block::heading(words.date(step.day)));
        blocks.push(Block::Gap);
    }
    blocks
}

/// What is left to say when every day is told.
fn close(timeline: &Timeline, untold: usize, words: &Words<'_>) -> Vec<String> {
    let mut close = Vec::new();
    if timeline.steps.is_empty() {
        close.push("No status, no number of origins and no conclusion ever moved.".to_owned());
    }
    if untold > 0 {
        let times = counted(untold, "more time", "more times");
        close.push(format!("Only numbers of origins moved {times}: `--counts` tells when."));
    }
    if let Some(next) = timeline.next {
        let next = words.date(next);
        close.push(format!("Something may move on {next}; `--as-of` looks further."));
    }
    close
}

/// What moved, together where it has one cause, and below it that cause.
fn blocks(step: &TimelineStep, words: &Words<'_>, counts: Counts) -> Vec<Block> {
    let mut by_cause: IndexMap<&Cause, Vec<&Change>> = IndexMap::new();
    for differences in by_owner(step, counts).values() {
        let result = differences.iter().find(|it| it.change.subject.is_result());
        if let Some(decisive) = result.or(differences.first()) {
            let changes = differences.iter().map(|difference| &difference.change);
            by_cause.entry(&decisive.cause).or_default().extend(changes);
        }
    }
    let block = |(cause, changes): (&Cause, Vec<&Change>)| {
        let told = changes.iter().find_map(|change| words.told(&change.subject));
        let moves = words.moves(changes, Below::Origins, |_, _| Vec::new());
        let because = because(cause, step, told, words);
        [Block::Columns(2, alike::items(&moves)), Block::list(4, because)]
    };
    by_cause.into_iter().flat_map(block).collect()
}

/// What is told to move, by the proposition or conclusion that it is about.
fn by_owner(step: &TimelineStep, counts: Counts) -> IndexMap<Subject, Vec<&Difference>> {
    let mut owners: IndexMap<Subject, Vec<&Difference>> = IndexMap::new();
    for difference in &step.moves {
        let subject = &difference.change.subject;
        if counts.tells_of(subject) {
            owners.entry(owner(subject)).or_default().push(difference);
        }
    }
    owners
}

/// The statements that moved it, each in a line; of several that would each have done, the first.
fn because(
    cause: &Cause,
    step: &TimelineStep,
    told: Option<Symbol>,
    words: &Words<'_>,
) -> Vec<String> {
    let statement = |&item: &usize| words.statement(step.known[item], told);
    match cause {
        Cause::Other => vec!["with time alone".to_owned()],
        Cause::Untried => {
            vec!["because of some of the day's statements; too many to try".to_owned()]
        }
        Cause::Enough(items) if items.len() > 1 => {
            let others = words.ids(items[1..].iter().map(|&item| step.known[item]));
            let alone = if items.len() == 2 { "alone does" } else { "each alone do" };
            let first = statement(&items[0]);
            vec![format!("because of {first}"), format!("({others} {alone} as much)")]
        }
        Cause::Needed(items) | Cause::Enough(items) | Cause::Together(items) => {
            let intros = std::iter::once("because of").chain(std::iter::repeat("and of"));
            let statements = items.iter().map(statement);
            let lines = intros.zip(statements).map(|(intro, said)| format!("{intro} {said}"));
            let together =
                matches!(cause, Cause::Together(_)).then(|| "(only these together)".to_owned());
            lines.chain(together).collect()
        }
    }
}
