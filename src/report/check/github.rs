//! Checked cases as commands of a GitHub workflow: an annotation at each line that moved something.
//!
//! A command is a line `::error file=…,line=…,title=…::message`, in which percent signs and line
//! ends are escaped, and in the parts before the message colons and commas, too: see "Workflow
//! commands for GitHub Actions" in GitHub's documentation.

use std::io::{self, Write};

use crate::report::check::{Checked, Delta, Place, Verdict, summary, uncompared_text};

/// Writes an annotation for each difference, at the first of its causes that stands in a file.
pub fn write(checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    for case in checked {
        let start = Place { file: case.file.clone(), line: 1, column: 1 };
        if let Some(text) = uncompared_text(&case.uncompared) {
            annotate(&start, "not all could be compared", &text, out)?;
        }
        match &case.verdict {
            Verdict::Same => {}
            Verdict::New(_) => {
                annotate(&start, "never accepted", &case.verdict.summary(), out)?;
            }
            Verdict::Failed(reason, place) => {
                let place = place.as_ref().unwrap_or(&start);
                annotate(place, "could not be checked", reason, out)?;
            }
            Verdict::Different(deltas) => {
                for delta in deltas {
                    let place = delta.because.iter().find_map(|because| because.place.as_ref());
                    let title = format!("{} differs", delta.subject);
                    annotate(place.unwrap_or(&start), &title, &message(delta), out)?;
                }
            }
        }
    }
    writeln!(out, "{}", message_escaped(&summary(checked)))
}

fn message(delta: &Delta) -> String {
    let mut lines = vec![delta.sentence.clone()];
    lines.extend(delta.before.iter().map(|line| format!("- {line}")));
    lines.extend(delta.after.iter().map(|line| format!("+ {line}")));
    lines.extend(delta.because.iter().map(|because| format!("because {}", because.text)));
    lines.join("\n")
}

fn annotate(place: &Place, title: &str, message: &str, out: &mut dyn Write) -> io::Result<()> {
    let Place { file, line, column } = place;
    let (file, title) = (property_escaped(file), property_escaped(title));
    let message = message_escaped(message);
    writeln!(out, "::error file={file},line={line},col={column},title={title}::{message}")
}

fn message_escaped(text: &str) -> String {
    text.trim_end().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property_escaped(text: &str) -> String {
    message_escaped(text).replace(':', "%3A").replace(',', "%2C")
}
