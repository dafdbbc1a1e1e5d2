//! Checked cases as commands of a GitHub workflow: an annotation at each line that moved something.

use std::io::{self, Write};

use crate::report::annotation::{Level, annotate, message_escaped};
use crate::report::check::{Checked, Place, Verdict, summary, uncompared_text};
use crate::report::lint::annotate_notice;

/// Writes an annotation for each difference, at the first of its causes that stands in a file, and
/// for each notice that counts.
pub fn write(checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    for case in checked {
        let start = Place::start_of(&case.file);
        if let Some(text) = uncompared_text(&case.uncompared) {
            error(&start, "not all could be compared", &text, out)?;
        }
        match &case.verdict {
            Verdict::Same => {}
            Verdict::New(_) => {
                error(&start, "never accepted", &case.verdict.summary(), out)?;
            }
            Verdict::Failed(reason, place) => {
                let place = place.as_ref().unwrap_or(&start);
                error(place, "could not be checked", reason, out)?;
            }
            Verdict::Different(deltas) => {
                for delta in deltas {
                    let place = delta.because.iter().find_map(|because| because.place.as_ref());
                    let title = format!("{} differs", delta.subject);
                    let message = format!("{}\n{}", delta.sentence, delta.details());
                    error(place.unwrap_or(&start), &title, &message, out)?;
                }
            }
        }
        for notice in &case.notices {
            annotate_notice(Level::Error, notice, Some(&start), out)?;
        }
    }
    writeln!(out, "{}", message_escaped(&summary(checked)))
}

fn error(place: &Place, title: &str, message: &str, out: &mut dyn Write) -> io::Result<()> {
    annotate(Level::Error, Some(place), title, message, out)
}
