//! A review as GitHub Markdown.

use std::io::{self, Write};

use crate::report::markdown::escaped;
use crate::report::review::{Entry, Mark, Page};

/// Writes the title, what is asked, and each section as a list of what moved.
pub fn write(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    if let Some(title) = &page.title {
        writeln!(out, "## {}\n", escaped(title))?;
    }
    if !page.notes.is_empty() {
        writeln!(out, "{}\n", escaped(&page.notes.join(" · ")))?;
    }
    write_paragraphs(&page.lead, out)?;
    for section in &page.sections {
        if let Some(heading) = &section.heading {
            writeln!(out, "### {}\n", escaped(heading))?;
        }
        write_paragraphs(&section.lines, out)?;
        for entry in &section.entries {
            write_entry(entry, out)?;
        }
        if !section.entries.is_empty() {
            writeln!(out)?;
        }
    }
    write_paragraphs(&page.close, out)
}

fn write_paragraphs(texts: &[String], out: &mut dyn Write) -> io::Result<()> {
    texts.iter().try_for_each(|text| writeln!(out, "{}\n", escaped(text)))
}

fn write_entry(entry: &Entry, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "- ")?;
    if let Some(label) = &entry.label {
        write!(out, "{}: ", escaped(label))?;
    }
    write!(out, "{}", escaped(entry.sentence.trim_end_matches('.')))?;
    if let Some((before, after)) = &entry.status {
        let arrow = if before.is_empty() { "" } else { " → " };
        write!(out, ": {}{arrow}{}", marks(before), marks(after))?;
    }
    writeln!(out)?;
    for detail in &entry.details {
        let heading = escaped(&detail.heading);
        for (before, after) in &detail.moved {
            writeln!(out, "  - {heading}: {} → {}", escaped(before), escaped(after))?;
        }
        let gone = detail.gone.iter().map(|text| ("no longer ", text));
        for (sign, text) in gone.chain(detail.come.iter().map(|text| ("now ", text))) {
            writeln!(out, "  - {heading}: {sign}{}", escaped(text))?;
        }
    }
    entry.because.iter().try_for_each(|line| writeln!(out, "  - {}", escaped(line)))
}

fn marks(marks: &[Mark]) -> String {
    let marks: Vec<String> =
        marks.iter().map(|mark| format!("**{}**", escaped(&mark.text.to_uppercase()))).collect();
    marks.join(" and ")
}
