//! A review on a terminal.

use std::io::{self, Write};

use anstyle::Style;
use textwrap::core::display_width;

use crate::report::layout::{Label, Terminal, hanging, wrapped};
use crate::report::review::{Detail, Entry, Mark, Page};
use crate::report::text::{status_style, write_title};

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// How far what stands below a sentence is indented.
const INDENT: usize = 4;

/// Writes the title, what is asked, and each section with what moved.
pub fn write(page: &Page, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    write_title(page.title.as_deref(), &page.notes, terminal, out)?;
    write_paragraph(&page.lead, terminal, out)?;
    for section in &page.sections {
        if let Some(heading) = &section.heading {
            for line in wrapped(heading, terminal.columns()) {
                writeln!(out, "{}", terminal.paint(BOLD, &line))?;
            }
        }
        for line in section.lines.iter().flat_map(|line| hanging(line, terminal.columns() - 2)) {
            writeln!(out, "  {line}")?;
        }
        let sentences = section.entries.iter().filter(|entry| entry.label.is_none());
        let width = Label::common_width(sentences.map(|entry| &*entry.sentence), terminal);
        for entry in &section.entries {
            write_entry(entry, width, terminal, out)?;
        }
        if section.heading.is_some() || !section.entries.is_empty() {
            writeln!(out)?;
        }
    }
    write_paragraph(&page.close, terminal, out)
}

fn write_paragraph(texts: &[String], terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    for line in texts.iter().flat_map(|text| hanging(text, terminal.columns())) {
        writeln!(out, "{line}")?;
    }
    if texts.is_empty() { Ok(()) } else { writeln!(out) }
}

/// `width` is that of the sentences that have everything on one line.
fn write_entry(
    entry: &Entry,
    width: usize,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    let sentence = match &entry.label {
        Some(label) => format!("{label}: {}", entry.sentence),
        None => entry.sentence.clone(),
    };
    let status = entry.status.as_ref();
    if let Some(line) = on_one_line(&sentence, entry, width, terminal) {
        return writeln!(out, "  {line}");
    }
    for line in hanging(&sentence, terminal.columns() - 2) {
        writeln!(out, "  {line}")?;
    }
    if let Some(status) = status {
        writeln!(out, "{:INDENT$}{}", "", transition(status, terminal))?;
    }
    let width = Label::common_width(entry.details.iter().map(|detail| &*detail.heading), terminal);
    for detail in &entry.details {
        write_detail(detail, width, terminal, out)?;
    }
    let room = terminal.columns() - INDENT;
    for line in entry.because.iter().flat_map(|line| hanging(line, room)) {
        writeln!(out, "{:INDENT$}{line}", "")?;
    }
    Ok(())
}

/// The sentence and what moved beside it, if that is all and there is room.
fn on_one_line(sentence: &str, entry: &Entry, width: usize, terminal: Terminal) -> Option<String> {
    let beside = |terminal| {
        let status = entry.status.iter().map(|status| transition(status, terminal));
        let details = entry.details.iter().flat_map(|detail| {
            let moved = detail.moved.iter();
            moved.map(|(before, after)| format!("{} {before} → {after}", detail.heading))
        });
        status.chain(details).collect::<Vec<_>>().join(" · ")
    };
    let is_all = entry.because.is_empty()
        && entry.details.iter().all(|detail| detail.gone.is_empty() && detail.come.is_empty());
    let gap = width.saturating_sub(display_width(sentence)).max(2);
    let plain = beside(Terminal { colour: false, ..terminal });
    let used = 2 + display_width(sentence) + gap + display_width(&plain);
    (is_all && used <= terminal.columns())
        .then(|| format!("{sentence}{:gap$}{}", "", beside(terminal)))
}

fn transition((before, after): &(Vec<Mark>, Vec<Mark>), terminal: Terminal) -> String {
    let arrow = if before.is_empty() { "" } else { " → " };
    format!("{}{arrow}{}", marks(before, terminal), marks(after, terminal))
}

fn marks(marks: &[Mark], terminal: Terminal) -> String {
    let painted = marks.iter().map(|mark| {
        terminal.paint(status_style(mark.colour.as_deref()), &mark.text.to_uppercase())
    });
    painted.collect::<Vec<_>>().join(" and ")
}

fn write_detail(
    detail: &Detail,
    width: usize,
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    let room = terminal.columns() - INDENT - width;
    let moved = detail.moved.iter().map(|(before, after)| format!("{before} → {after}"));
    let gone = detail.gone.iter().map(|text| format!("− {text}"));
    let come = detail.come.iter().map(|text| format!("+ {text}"));
    let lines: Vec<String> =
        moved.chain(gone).chain(come).flat_map(|text| hanging(&text, room)).collect();
    Label { indent: INDENT, width, text: &detail.heading, style: FAINT }
        .write(&lines, terminal, out)
}
