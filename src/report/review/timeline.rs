//! How each status came about, day by day.

use crate::report::review::{Page, Section, Words};
use crate::review::{Cause, Step, Timeline};
use crate::value::Symbol;

/// Arranges the days.
#[must_use]
pub fn page(timeline: &Timeline, title: Option<&str>, words: &Words<'_>) -> Page {
    let mut close = Vec::new();
    if timeline.steps.is_empty() {
        close.push("No status, no number of origins and no conclusion ever moved.".to_owned());
    }
    if let Some(next) = timeline.next {
        let next = words.date(next);
        close.push(format!("Something may move on {next}; `--as-of` looks further."));
    }
    Page {
        title: title.map(str::to_owned),
        notes: vec![format!("until {}", words.date(timeline.until))],
        lead: Vec::new(),
        sections: timeline.steps.iter().map(|step| section(step, words)).collect(),
        close,
    }
}

fn section(step: &Step, words: &Words<'_>) -> Section {
    let because = |moves: &[usize], told: Option<Symbol>| {
        let causes = moves.iter().map(|&index| &step.moves[index].cause);
        causes.flat_map(|cause| because(cause, step, told, words)).collect()
    };
    let changes = step.moves.iter().map(|difference| &difference.change);
    let mut entries = words.entries(changes, because);
    for entry in &mut entries {
        entry.details = std::mem::take(&mut entry.origins);
    }
    Section { heading: Some(words.date(step.day)), lines: Vec::new(), entries }
}

/// The statements that moved it, each in a line.
fn because(cause: &Cause, step: &Step, told: Option<Symbol>, words: &Words<'_>) -> Vec<String> {
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
