//! The page as GitHub Markdown, for a comment on a pull request.
//!
//! Texts from facts files are untrusted: whatever Markdown, HTML or GitHub would act on is escaped.

use std::io::{self, Write};

use crate::report::notices::{self, Notice};
use crate::report::page::{Entry, Page, Section};

/// Writes headings, the board as a list, and tables.
pub fn write(page: &Page, out: &mut dyn Write) -> io::Result<()> {
    if let Some(title) = &page.title {
        writeln!(out, "## {}\n", escaped(title))?;
    }
    if !page.notes.is_empty() {
        writeln!(out, "{}\n", escaped(&page.notes.join(" · ")))?;
    }
    if page.is_empty() {
        return writeln!(out, "Nothing follows from these facts.");
    }
    for entry in &page.board {
        write_entry(entry, out)?;
    }
    if !page.board.is_empty() {
        writeln!(out)?;
    }
    if let Some(sections) = &page.conclusions {
        write_conclusions(sections, out)?;
    }
    if !page.notices.is_empty() {
        writeln!(out, "### {}\n", notices::HEADING)?;
        write_notices(&page.notices, out)?;
    }
    for section in &page.relations {
        writeln!(out, "### {} ({})\n", escaped(&section.heading), section.sentences.len())?;
        for sentence in &section.sentences {
            writeln!(out, "- {}", escaped(sentence))?;
        }
        writeln!(out)?;
    }
    if let Some(line) = page.further_line() {
        writeln!(out, "{}\n", escaped(&line))?;
    }
    if !page.sizes.is_empty() {
        let size = |(name, size): &(String, usize)| [name.clone(), size.to_string()];
        write_table(["relation", "tuples"], page.sizes.iter().map(size), out)?;
    }
    Ok(())
}

fn write_conclusions(sections: &[Section], out: &mut dyn Write) -> io::Result<()> {
    if sections.is_empty() {
        return writeln!(out, "### Conclusions\n\nNone.\n");
    }
    writeln!(out, "### Conclusions\n")?;
    write_table(["conclusion", "what follows"], sections.iter().flat_map(Section::rows), out)
}

fn write_entry(entry: &Entry, out: &mut dyn Write) -> io::Result<()> {
    let status = escaped(&entry.status.to_uppercase());
    write!(out, "- **{status}** {}", escaped(&entry.sentence))?;
    if let Some(id) = &entry.id {
        write!(out, " ({})", escaped(id))?;
    }
    writeln!(out)?;
    for line in &entry.lines {
        for text in &line.texts {
            writeln!(out, "  - *{}*: {}", escaped(&line.heading), escaped(text))?;
        }
    }
    Ok(())
}

/// A list and an empty line.
pub(super) fn write_notices(notices: &[Notice], out: &mut dyn Write) -> io::Result<()> {
    notices.iter().try_for_each(|notice| writeln!(out, "- {}", escaped(&notice.line())))?;
    writeln!(out)
}

/// A table of two columns and an empty line.
pub(crate) fn write_table(
    header: [&str; 2],
    rows: impl IntoIterator<Item = [String; 2]>,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "| {} | {} |\n|---|---|", header[0], header[1])?;
    for [left, right] in rows {
        writeln!(out, "| {} | {} |", escaped(&left), escaped(&right))?;
    }
    writeln!(out)
}

/// Text that GitHub Markdown shows as it is. An invisible character after `@` and `#` keeps it from
/// calling people and linking issues.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' => out.push_str("@&#8203;"),
            '#' => out.push_str("#&#8203;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' => {
                out.push('\\');
                out.push(character);
            }
            other => out.push(other),
        }
    }
    out
}
