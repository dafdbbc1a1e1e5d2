//! The page on a terminal.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use textwrap::core::display_width;

use crate::report::layout::{Label, Terminal, both_ends, hanging, wrapped, write_table};
use crate::report::notices::{self, Notice};
use crate::report::page::{Entry, Line, Page, Section};

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// Writes the title, the board, the conclusions and the other relations.
pub fn write(page: &Page, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    write_title(page.title.as_deref(), &page.notes, terminal, out)?;
    if page.is_empty() {
        return writeln!(out, "Nothing follows from these facts.\n");
    }
    if !page.board.is_empty() {
        let board = Board::new(&page.board, terminal);
        for entry in &page.board {
            board.write_entry(entry, out)?;
        }
        writeln!(out)?;
    }
    match page.conclusions.as_deref() {
        None => {}
        Some([]) => writeln!(out, "{}\n  none\n", terminal.paint(BOLD, "Conclusions"))?,
        Some(sections) => {
            writeln!(out, "{}", terminal.paint(BOLD, "Conclusions"))?;
            write_table(sections.iter().flat_map(Section::rows), terminal, out)?;
            writeln!(out)?;
        }
    }
    write_notices(&page.notices, terminal, out)?;
    for section in &page.relations {
        write_section(section, terminal, out)?;
    }
    if let Some(line) = page.further_line() {
        for line in hanging(&line, terminal.columns()) {
            writeln!(out, "{line}")?;
        }
        writeln!(out)?;
    }
    if !page.sizes.is_empty() {
        writeln!(out, "{}", terminal.paint(BOLD, "Number of tuples"))?;
        let rows = page.sizes.iter().map(|(name, size)| [name.clone(), size.to_string()]);
        write_table(rows, terminal, out)?;
        writeln!(out)?;
    }
    Ok(())
}

fn write_notices(notices: &[Notice], terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    if notices.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", terminal.paint(BOLD, notices::HEADING))?;
    notices::write_lines(notices, terminal, out)?;
    writeln!(out)
}

/// The title, and on the same line if there is room, what stands beside it.
pub(super) fn write_title(
    title: Option<&str>,
    notes: &[String],
    terminal: Terminal,
    out: &mut dyn Write,
) -> io::Result<()> {
    let title = title.unwrap_or_default();
    let notes = notes.join(" · ");
    if title.is_empty() && notes.is_empty() {
        return Ok(());
    }
    let width = terminal.columns();
    match both_ends(title, &notes, width) {
        Some(gap) if !title.is_empty() && !notes.is_empty() => {
            writeln!(out, "{}{gap}{notes}", terminal.paint(BOLD, title))?;
        }
        _ => {
            for line in wrapped(title, width) {
                writeln!(out, "{}", terminal.paint(BOLD, &line))?;
            }
            for line in wrapped(&notes, width) {
                writeln!(out, "{line}")?;
            }
        }
    }
    writeln!(out)
}

/// The columns of the board: the status, then the sentence, and below it headings and texts.
struct Board {
    terminal: Terminal,
    status_width: usize,
    heading_width: usize,
}

impl Board {
    fn new(entries: &[Entry], terminal: Terminal) -> Self {
        let statuses = entries.iter().map(|entry| entry.status.as_str());
        let headings = entries.iter().flat_map(|entry| &entry.lines).map(|line| &*line.heading);
        Self {
            terminal,
            status_width: Label::common_width(statuses, terminal),
            heading_width: Label::common_width(headings, terminal),
        }
    }

    fn write_entry(&self, entry: &Entry, out: &mut dyn Write) -> io::Result<()> {
        let status = Label {
            indent: 0,
            width: self.status_width,
            text: &entry.status.to_uppercase(),
            style: status_style(entry.colour.as_deref()),
        };
        status.write(&self.sentence(entry), self.terminal, out)?;
        for line in &entry.lines {
            self.write_line(line, out)?;
        }
        Ok(())
    }

    /// The sentence, with the id at the right end of its first line, or below it if it is long.
    fn sentence(&self, entry: &Entry) -> Vec<String> {
        let room = self.terminal.columns() - self.status_width;
        let Some(id) = &entry.id else {
            return wrapped(&entry.sentence, room);
        };
        let id_width = display_width(id) + 2;
        if id_width > room * 2 / 5 {
            let mut lines = wrapped(&entry.sentence, room);
            lines.extend(wrapped(id, room).iter().map(|line| self.terminal.paint(FAINT, line)));
            return lines;
        }
        let mut lines = wrapped(&entry.sentence, room - id_width);
        if let Some(first) = lines.first_mut() {
            let gap = both_ends(first, id, room).unwrap_or_default();
            *first = format!("{first}{gap}{}", self.terminal.paint(FAINT, id));
        }
        lines
    }

    fn write_line(&self, line: &Line, out: &mut dyn Write) -> io::Result<()> {
        let room = self.terminal.columns() - self.status_width - self.heading_width;
        let texts: Vec<String> = line.texts.iter().flat_map(|text| hanging(text, room)).collect();
        let heading = Label {
            indent: self.status_width,
            width: self.heading_width,
            text: &line.heading,
            style: FAINT,
        };
        heading.write(&texts, self.terminal, out)
    }
}

fn write_section(section: &Section, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    let heading = terminal.paint(BOLD, &section.heading);
    writeln!(out, "{heading} ({})", section.sentences.len())?;
    for sentence in &section.sentences {
        for line in hanging(sentence, terminal.columns() - 2) {
            writeln!(out, "  {line}")?;
        }
    }
    writeln!(out)
}

/// The status stands there in words; the rulebook may choose a colour beside.
pub(super) fn status_style(colour: Option<&str>) -> Style {
    let colour = match colour {
        Some("red") => AnsiColor::Red,
        Some("green") => AnsiColor::Green,
        Some("yellow") => AnsiColor::Yellow,
        Some("blue") => AnsiColor::Blue,
        Some("magenta") => AnsiColor::Magenta,
        Some("cyan") => AnsiColor::Cyan,
        _ => return BOLD,
    };
    colour.on_default().bold()
}
