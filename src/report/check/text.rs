//! Checked cases on a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

use crate::diagnostic::visible;
use crate::report::check::{Because, Checked, Delta, Verdict, by_cause, summary, uncompared_text};
use crate::report::layout::{Terminal, hanging};
use crate::report::notices::write_lines as write_notices;

const BOLD: Style = Style::new().bold();
const GONE: Style = AnsiColor::Red.on_default();
const COME: Style = AnsiColor::Green.on_default();

/// Writes each case that is not as accepted, and a line about all of them.
pub fn write(checked: &[Checked], terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    for case in checked {
        if case.is_as_accepted() {
            continue;
        }
        let heading = format!("{}: {}", visible(&case.file), case.summary());
        writeln!(out, "{}\n", terminal.paint(BOLD, &heading))?;
        match &case.verdict {
            Verdict::Different(deltas) => {
                for (because, deltas) in by_cause(deltas) {
                    deltas.iter().try_for_each(|delta| write_lines(delta, terminal, out))?;
                    write_causes(because, terminal, out)?;
                    writeln!(out)?;
                }
            }
            Verdict::Failed(reason, _) => writeln!(out, "{reason}")?,
            Verdict::Same | Verdict::New(_) => {}
        }
        if let Some(text) = uncompared_text(&case.uncompared) {
            for line in hanging(&text, terminal.columns() - 2) {
                writeln!(out, "  {line}")?;
            }
            writeln!(out)?;
        }
        if !case.notices.is_empty() {
            write_notices(&case.notices, terminal, out)?;
            writeln!(out)?;
        }
    }
    writeln!(out, "{}", summary(checked))
}

/// Writes a difference with its causes.
pub fn write_delta(delta: &Delta, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    write_lines(delta, terminal, out)?;
    write_causes(&delta.because, terminal, out)?;
    writeln!(out)
}

/// Writes the two lines with what differs in them.
fn write_lines(delta: &Delta, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    for line in hanging(&delta.sentence, terminal.columns() - 2) {
        writeln!(out, "  {line}")?;
    }
    let (before, after) = (delta.before.as_deref(), delta.after.as_deref());
    let diff = TextDiff::from_words(before.unwrap_or_default(), after.unwrap_or_default());
    for (text, sign, tag, style) in
        [(before, '-', ChangeTag::Delete, GONE), (after, '+', ChangeTag::Insert, COME)]
    {
        if text.is_none() {
            continue;
        }
        write!(out, "  {}", terminal.paint(style, &format!("{sign} ")))?;
        for change in diff.iter_all_changes() {
            let style = if change.tag() == tag { style.bold() } else { style };
            if [tag, ChangeTag::Equal].contains(&change.tag()) {
                write!(out, "{}", terminal.paint(style, change.value()))?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

fn write_causes(causes: &[Because], terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    for because in causes {
        let place = because.place.as_ref();
        let place = place.map(|place| format!(" ({}:{})", visible(&place.file), place.line));
        let text = format!("because {}{}", because.text, place.unwrap_or_default());
        for line in hanging(&text, terminal.columns() - 4) {
            writeln!(out, "    {line}")?;
        }
    }
    Ok(())
}
