//! Checked cases as GitHub Markdown, for a comment on a pull request or the summary of a job.

use std::io::{self, Write};

use crate::diagnostic::visible;
use crate::report::check::{Because, Checked, Delta, Verdict, by_cause, summary, uncompared_text};
use crate::report::markdown::{escaped, write_notices};

/// Writes a line about all cases, and each case that is not as accepted.
pub fn write(checked: &[Checked], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}\n", escaped(&summary(checked)))?;
    for case in checked.iter().filter(|case| !case.is_as_accepted()) {
        writeln!(out, "### {}\n", escaped(&visible(&case.file)))?;
        writeln!(out, "{}\n", escaped(&case.summary()))?;
        match &case.verdict {
            Verdict::Different(deltas) => {
                for (because, deltas) in by_cause(deltas) {
                    deltas.iter().try_for_each(|delta| write_lines(delta, out))?;
                    write_causes(because, out)?;
                }
            }
            Verdict::Failed(reason, _) => {
                let lines: Vec<&str> = reason.trim_end().lines().collect();
                fenced("text", &lines, out)?;
            }
            Verdict::Same | Verdict::New(_) => {}
        }
        if let Some(text) = uncompared_text(&case.uncompared) {
            writeln!(out, "{}\n", escaped(&text))?;
        }
        if !case.notices.is_empty() {
            write_notices(&case.notices, out)?;
        }
    }
    Ok(())
}

fn write_lines(delta: &Delta, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "**{}**\n", escaped(&delta.sentence))?;
    let before = delta.before.iter().map(|line| format!("- {line}"));
    let after = delta.after.iter().map(|line| format!("+ {line}"));
    let lines: Vec<String> = before.chain(after).collect();
    fenced("diff", &lines.iter().map(String::as_str).collect::<Vec<_>>(), out)
}

fn write_causes(causes: &[Because], out: &mut dyn Write) -> io::Result<()> {
    for because in causes {
        let place = because.place.as_ref();
        let place = place.map(|place| format!(" ({}:{})", visible(&place.file), place.line));
        writeln!(
            out,
            "- because {}",
            escaped(&(because.text.clone() + &place.unwrap_or_default()))
        )?;
    }
    writeln!(out)
}

/// Lines as they are, in a fence that none of them can close.
fn fenced(language: &str, lines: &[&str], out: &mut dyn Write) -> io::Result<()> {
    let mut fence = "```".to_owned();
    while lines.iter().any(|line| line.contains(&fence)) {
        fence.push('`');
    }
    writeln!(out, "{fence}{language}")?;
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
    writeln!(out, "{fence}\n")
}
