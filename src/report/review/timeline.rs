//! How each status came about, day by day.

use crate::report::document::Document;
use crate::report::review::{Below, Words, add_paragraphs, add_section};
use crate::review::{Cause, Timeline, TimelineStep};
use crate::value::Symbol;

/// The days on which something moved.
#[must_use]
pub fn document(timeline: &Timeline, title: Option<&str>, words: &Words<'_>) -> Document {
    let until = format!("until {}", words.date(timeline.until));
    let mut document = Document::titled(title, &[until]);
    for step in &timeline.steps {
        let because = |moves: &[usize], told: Option<Symbol>| {
            let causes = moves.iter().map(|&index| &step.moves[index].cause);
            causes.flat_map(|cause| because(cause, step, told, words)).collect()
        };
        let changes = step.moves.iter().map(|difference| &difference.change);
        let moves = words.moves(changes, Below::Origins, because);
        add_section(&mut document, Some(&words.date(step.day)), &[], moves);
    }
    let mut close = Vec::new();
    if timeline.steps.is_empty() {
        close.push("No status, no number of origins and no conclusion ever moved.".to_owned());
    }
    if let Some(next) = timeline.next {
        let next = words.date(next);
        close.push(format!("Something may move on {next}; `--as-of` looks further."));
    }
    add_paragraphs(&mut document, &close);
    document
}

/// The statements that moved it, each in a line.
fn because(
    cause: &Cause,
    step: &TimelineStep,
    told: Option<Symbol>,
    words: &Words<'_>,
) -> Vec<String> {
    let (intro, outro) = match cause {
        Cause::Enough(items) if items.len() > 1 => ("because of", "each of these alone would do"),
        Cause::Needed(_) | Cause::Enough(_) => ("because of", ""),
        Cause::Together(_) => ("because of", "only these together"),
        Cause::Other => ("with time alone", ""),
        Cause::Untried => ("because of some of the day's statements; too many to try", ""),
    };
    let statements = cause.items().iter().map(|&item| words.statement(step.known[item], told));
    let intros = std::iter::once(intro).chain(std::iter::repeat("and of"));
    let mut lines: Vec<String> =
        intros.zip(statements).map(|(intro, statement)| format!("{intro} {statement}")).collect();
    match (lines.is_empty(), outro) {
        (true, _) => lines.push(intro.to_owned()),
        (false, "") => {}
        (false, outro) => lines.push(format!("({outro})")),
    }
    lines
}
