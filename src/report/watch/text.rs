//! What moves in a case that somebody watches, on a terminal.

use std::io::{self, Write};

use anstyle::Style;
use indexmap::IndexMap;

use crate::calendar::Instant;
use crate::diagnostic::{counted, visible};
use crate::report::check::Because;
use crate::report::layout::{Terminal, hanging};
use crate::report::prose::{enumeration, words};
use crate::report::review::{Entry, Page, Section, Words, text};
use crate::report::watch::{Standing, Update};
use crate::review::accepted::owner;
use crate::review::{Comparison, Moved, Subject};

const BOLD: Style = Style::new().bold();

/// Writes where a case stands, on two lines.
pub fn write_standing(
    standing: &Standing,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    let name = visible(&standing.case);
    let heading = match &standing.title {
        Some(title) => format!("{name}: {}", visible(title)),
        None => name,
    };
    for line in hanging(&heading, terminal.columns()) {
        writeln!(out, "{}", terminal.paint(BOLD, &line))?;
    }
    let mut parts: Vec<String> = standing.as_of.iter().map(as_of).collect();
    let statuses = standing.statuses.iter();
    parts.extend(statuses.map(|(status, count)| format!("{count} {}", visible(&words(status)))));
    if standing.statuses.is_empty() && standing.conclusions == 0 {
        parts.push("nothing follows yet".to_owned());
    } else {
        parts.push(counted(standing.conclusions, "conclusion", "conclusions"));
    }
    // A number stays beside what it counts.
    let parts: Vec<String> = parts.iter().map(|part| part.replace(' ', "\u{a0}")).collect();
    for line in hanging(&parts.join(" · "), terminal.columns() - 2) {
        writeln!(out, "  {}", line.replace('\u{a0}', " "))?;
    }
    Ok(())
}

fn as_of(instant: &Instant) -> String {
    format!("as of {}", instant.text())
}

/// Writes what moved, cause by cause, or that nothing did.
pub fn write_update(
    update: &Update<'_>,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    let case = visible(update.case);
    let comparison = update.compared.comparison;
    if comparison.moved.is_empty() {
        let said = update.again.map(str::to_owned).into_iter().chain(update.edits());
        let said: Vec<String> = said.chain(["nothing moved".to_owned()]).collect();
        for line in hanging(&format!("{case}: {}", said.join("; ")), terminal.columns()) {
            writeln!(out, "{line}")?;
        }
        return Ok(());
    }
    let again = update.again.map(|again| format!("{again}; ")).unwrap_or_default();
    let page = Page {
        title: Some(format!("{case}: {again}{} moved", summary(comparison))),
        notes: update.as_of.iter().map(as_of).collect(),
        sections: sections(update),
        ..Page::default()
    };
    text::write(&page, terminal, out)
}

/// `2 statuses, 1 conclusion and what the board says of 3 other propositions`
fn summary(comparison: &Comparison) -> String {
    let count = |is: fn(&Subject) -> bool| {
        comparison.moved.iter().filter(|moved| is(&moved.change.subject)).count()
    };
    let statuses = count(|subject| matches!(subject, Subject::Status { .. }));
    let conclusions = count(|subject| matches!(subject, Subject::Conclusion { .. }));
    let owners = comparison.moved.iter().map(|moved| owner(&moved.change.subject));
    let owners = owners.collect::<std::collections::BTreeSet<Subject>>().len();
    let below = owners - statuses - conclusions;
    let (one, many) = match statuses {
        0 => ("proposition", "propositions"),
        _ => ("other proposition", "other propositions"),
    };
    let groups = [
        (statuses, counted(statuses, "status", "statuses")),
        (conclusions, counted(conclusions, "conclusion", "conclusions")),
        (below, format!("what the board says of {}", counted(below, one, many))),
    ];
    let groups: Vec<String> =
        groups.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text).collect();
    enumeration(&groups)
}

/// What moved, together where it has the same causes; in the order of the first of each.
fn sections(update: &Update<'_>) -> Vec<Section> {
    let moved = &update.compared.comparison.moved;
    let words = Words::new(update.compared.program, update.compared.new);
    let entries = words.entries(moved.iter().map(|moved| &moved.change), |about, _| {
        let about: Vec<&Moved> = about.iter().map(|&index| &moved[index]).collect();
        update.because(&about).iter().map(cause).collect()
    });
    let mut sections: IndexMap<Vec<String>, Vec<Entry>> = IndexMap::new();
    for mut entry in entries {
        sections.entry(std::mem::take(&mut entry.because)).or_default().push(entry);
    }
    let section = |(causes, entries): (Vec<String>, Vec<Entry>)| {
        let mut causes = causes.into_iter();
        Section { heading: causes.next(), lines: causes.collect(), entries }
    };
    sections.into_iter().map(section).collect()
}

fn cause(because: &Because) -> String {
    let place = because.place.as_ref();
    let place = place.map(|place| format!(" ({}:{})", visible(&place.file), place.line));
    format!("because {}{}", because.text, place.unwrap_or_default())
}
