//! A document on a terminal.

use std::io::{self, Write};
use std::ops::Range;

use anstyle::{AnsiColor, Style};
use comfy_table::{ContentArrangement, Table, presets};
use textwrap::core::display_width;

use crate::report::document::{Block, Emphasis, ListItem, RichText, Styled};
use crate::report::layout::{SideLabel, Terminal, both_ends, unbroken};

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// What goes on in the next line begins so.
const HANG: &str = "  ";

/// How far what stands below something that moved is indented.
const BELOW: usize = 4;

/// What stands in place of spaces at which no line ends.
const UNBROKEN: &str = "\u{a0}";

/// How many levels of branches are drawn; those above are left out of deeper lines.
const DRAWN: usize = 16;

/// Writes the blocks, summaries last.
pub(super) fn write(blocks: &[Block], terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = Writer { terminal, width: terminal.columns(), out };
    let is_summary = |block: &&Block| matches!(block, Block::Summary(_));
    let rest = blocks.iter().filter(|block| !is_summary(block));
    rest.chain(blocks.iter().filter(is_summary)).try_for_each(|block| writer.write(block))
}

struct Writer<'a> {
    terminal: Terminal,
    /// The columns that a line may use.
    width: usize,
    out: &'a mut dyn Write,
}

impl Writer<'_> {
    fn write(&mut self, block: &Block) -> io::Result<()> {
        match block {
            Block::Title(title, notes, answers) => self.title(title, notes, answers),
            Block::Heading(text, said) if said.is_empty() => self.wrapping(text),
            // What can be opened is not broken.
            Block::Heading(text, said) => {
                self.lines(0, &[self.painted(&RichText::strong(format!("{text}: {said}")))])
            }
            Block::Paragraph(indent, text) => self.hanging(*indent, text),
            Block::Line(text) => self.lines(0, &[self.painted(text)]),
            Block::Summary(text) => self.wrapping(text),
            Block::List(indent, items) => {
                items.iter().try_for_each(|item| self.hanging(*indent, &item.text))
            }
            Block::Columns(indent, items) => self.columns(*indent, items),
            Block::Moves(items) => self.moves(items),
            Block::Tree(items) => self.tree(items),
            Block::Table { caption, rows, .. } => self.table(caption, rows),
            Block::Verbatim(lines) => lines.iter().try_for_each(|it| writeln!(self.out, "{it}")),
            Block::Diagnostic([plain, coloured]) => {
                writeln!(self.out, "{}", if self.terminal.colour { coloured } else { plain })
            }
            Block::Gap => writeln!(self.out),
        }
    }

    fn lines(&mut self, indent: usize, lines: &[String]) -> io::Result<()> {
        lines.iter().try_for_each(|line| writeln!(self.out, "{:indent$}{line}", ""))
    }

    fn wrapping(&mut self, text: &RichText) -> io::Result<()> {
        self.lines(0, &self.wrapped(text, 0, ""))
    }

    fn hanging(&mut self, indent: usize, text: &RichText) -> io::Result<()> {
        self.lines(indent, &self.wrapped(text, indent, HANG))
    }

    fn painted(&self, text: &RichText) -> String {
        self.part(&shown(text), 0..usize::MAX, "")
    }

    /// The text in lines that leave `used` columns free, every line but the first with `hang` before
    /// it; none for an empty text. Dates and ids are not broken at their hyphens.
    fn wrapped(&self, text: &RichText, used: usize, hang: &str) -> Vec<String> {
        if text.is_empty() {
            return Vec::new();
        }
        let shown = shown(text);
        let plain: String = shown.iter().map(|(_, words)| words.as_str()).collect();
        let width = self.width.saturating_sub(used);
        let mut at = 0;
        let lines = textwrap::wrap(&plain, unbroken(width).subsequent_indent(hang));
        let lines = lines.iter().enumerate().map(|(number, line)| {
            let hang = if number == 0 { "" } else { hang };
            let line = line.strip_prefix(hang).unwrap_or(line);
            let start = at + plain[at..].find(line).unwrap_or_default();
            at = start + line.len();
            self.part(&shown, start..at, hang)
        });
        lines.collect()
    }

    /// Those bytes of a text, painted, with `hang` before them.
    fn part(&self, shown: &[(&Styled, String)], bytes: Range<usize>, hang: &str) -> String {
        let mut pieces: Vec<(Style, Option<&str>, String)> = Vec::new();
        let mut start = 0;
        for (span, words) in shown {
            let within = |at: usize| at.saturating_sub(start).min(words.len());
            let piece = &words[within(bytes.start)..within(bytes.end)];
            let piece = match span.style {
                Emphasis::Whole => &piece.replace(UNBROKEN, " "),
                _ => piece,
            };
            let link = link(span);
            match pieces.last_mut() {
                _ if piece.is_empty() => {}
                None => pieces.push((style(span), link, format!("{hang}{piece}"))),
                Some((last, to, text)) if *last == style(span) && *to == link => {
                    text.push_str(piece);
                }
                Some(_) => pieces.push((style(span), link, piece.to_owned())),
            }
            start += words.len();
        }
        let painted = pieces.iter().map(|(style, link, piece)| {
            let piece = self.terminal.paint(*style, piece);
            link.map_or_else(|| piece.clone(), |link| self.terminal.linked(link, &piece))
        });
        painted.collect()
    }

    /// The title, and on the same line if there is room, what stands beside it; below, what it comes to.
    fn title(
        &mut self,
        title: &RichText,
        notes: &RichText,
        answers: &[RichText],
    ) -> io::Result<()> {
        let title = RichText::strong(title.to_string());
        if title.is_empty() && notes.is_empty() {
            return Ok(());
        }
        match both_ends(&title.to_string(), &notes.to_string(), self.width) {
            Some(gap) if !title.is_empty() && !notes.is_empty() => {
                self.lines(0, &[self.painted(&title.and(gap).and(notes.clone()))])?;
                answers.iter().try_for_each(|answer| self.wrapping(answer))?;
            }
            _ => {
                self.wrapping(&title)?;
                answers.iter().chain([notes]).try_for_each(|text| self.wrapping(text))?;
            }
        }
        writeln!(self.out)
    }

    /// Labels, texts beside them, and deeper items further right. The labels of one level have one
    /// width. What has no label stands where a label would.
    fn columns(&mut self, indent: usize, items: &[ListItem]) -> io::Result<()> {
        let first = items.first().map_or(0, |item| item.depth);
        let widths = (first..).map_while(|depth| {
            let mut level = items.iter().filter(|item| item.depth == depth).peekable();
            level.peek()?;
            Some(self.common_width(level.map(|item| &item.label)))
        });
        let widths: Vec<usize> = widths.collect();
        let together =
            |a: &ListItem, b: &ListItem| a.depth > 0 && a.depth == b.depth && a.label == b.label;
        for group in items.chunk_by(together) {
            let ListItem { depth, label, .. } = &group[0];
            let level = depth.saturating_sub(first);
            let indent = indent + widths.iter().take(level).sum::<usize>();
            let own = widths.get(level).filter(|_| !label.is_empty());
            let width = own.copied().unwrap_or_default();
            let lines = group.iter().flat_map(|item| self.beside(item, indent + width));
            let lines: Vec<String> = lines.collect();
            if label.is_empty() {
                self.lines(indent, &lines)?;
            } else {
                SideLabel { indent, width, text: &self.painted(label) }.write(&lines, self.out)?;
            }
        }
        Ok(())
    }

    fn common_width<'t>(&self, texts: impl Iterator<Item = &'t RichText>) -> usize {
        let texts: Vec<String> = texts.map(RichText::to_string).collect();
        SideLabel::common_width(texts.iter().map(String::as_str), self.terminal)
    }

    /// What stands beside a label: a sentence beside a status, with its id at the right end of its
    /// first line, or below it if it is long; or a text of several, which hangs.
    fn beside(&self, item: &ListItem, used: usize) -> Vec<String> {
        let ListItem { label, text, aside, .. } = item;
        let hang = if label.is_status() { "" } else { HANG };
        let room = self.width.saturating_sub(used);
        let aside_width = display_width(&aside.to_string()) + 2;
        if item.on_one_line && aside_width * 2 < room {
            let text = cut(&text.to_string(), room - aside_width);
            let aside = self.painted(aside);
            let gap = both_ends(&text, &aside, room).unwrap_or_default();
            return vec![text + &gap + &aside];
        }
        if aside.is_empty() || aside_width > room * 2 / 5 {
            return [text, aside].iter().flat_map(|it| self.wrapped(it, used, hang)).collect();
        }
        let mut lines = self.wrapped(text, used + aside_width, hang);
        if let Some(first) = lines.first_mut() {
            let aside = self.painted(aside);
            *first += &(both_ends(first, &aside, room).unwrap_or_default() + &aside);
        }
        lines
    }

    fn moves(&mut self, items: &[ListItem]) -> io::Result<()> {
        let moved: Vec<&[ListItem]> = items.chunk_by(|_, next| next.depth > 0).collect();
        let sentences = moved.iter().map(|group| &group[0]).filter(|it| it.label.is_empty());
        let width = self.common_width(sentences.map(|item| &item.text));
        for group in moved {
            let [first, below @ ..] = group else { continue };
            let sentence = RichText::joined([first.label.clone(), first.text.clone()], ": ");
            if let Some(line) = self.on_one_line(&sentence, &first.aside, below, width) {
                self.lines(2, &[line])?;
                continue;
            }
            self.hanging(2, &sentence)?;
            if !first.aside.is_empty() {
                self.lines(BELOW, &[self.painted(&first.aside)])?;
            }
            self.columns(BELOW, below)?;
        }
        Ok(())
    }

    /// The sentence and what moved beside it, if that is all and there is room. `width` is that of
    /// the sentences that have everything on one line.
    fn on_one_line(
        &self,
        sentence: &RichText,
        aside: &RichText,
        below: &[ListItem],
        width: usize,
    ) -> Option<String> {
        let differs = |span: &Styled| matches!(span.style, Emphasis::Gone | Emphasis::Come);
        if below.iter().any(|it| it.label.is_empty() || it.text.0.iter().any(differs)) {
            return None;
        }
        let below = below.iter().map(|it| RichText::from(format!("{} {}", it.label, it.text)));
        let beside = RichText::joined([aside.clone()].into_iter().chain(below), " · ");
        let (sentence, beside) = (self.painted(sentence), self.painted(&beside));
        let used = display_width(&sentence);
        let gap = width.saturating_sub(used).max(2);
        (2 + used + gap + display_width(&beside) <= self.width)
            .then(|| format!("{sentence}{:gap$}{beside}", ""))
    }

    /// A table without borders, indented, its cells wrapped to the terminal.
    fn table(&mut self, caption: &str, rows: &[[RichText; 2]]) -> io::Result<()> {
        if !caption.is_empty() {
            self.wrapping(&RichText::strong(caption))?;
        }
        if rows.is_empty() {
            return writeln!(self.out, "  none");
        }
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.width - 1).unwrap_or(u16::MAX));
        table.add_rows(rows.iter().map(|row| row.each_ref().map(RichText::to_string)));
        table.lines().try_for_each(|line| writeln!(self.out, " {}", line.trim_end()))
    }

    fn tree(&mut self, items: &[ListItem]) -> io::Result<()> {
        let last = last_of_their_level(items);
        // Whether the branch at each depth above the current item goes on below it.
        let mut goes_on: Vec<bool> = Vec::new();
        for (index, item) in items.iter().enumerate() {
            goes_on.truncate(item.depth.saturating_sub(1));
            let above = branches(&goes_on);
            let (first, more) = match (item.depth, last[index]) {
                (0, _) => (String::new(), String::new()),
                (_, true) => (format!("{above}└─ "), format!("{above}   ")),
                (_, false) => (format!("{above}├─ "), format!("{above}│  ")),
            };
            if item.depth > 0 {
                goes_on.push(!last[index]);
            }
            let has_reasons = items.get(index + 1).is_some_and(|next| next.depth > item.depth);
            let below = if has_reasons { format!("{more}│ ") } else { format!("{more}  ") };
            self.claim(item, [&first, &more, &below])?;
        }
        Ok(())
    }

    /// A claim with its branches: before its first line, before the others, and before its notes.
    fn claim(&mut self, item: &ListItem, [first, more, below]: [&str; 3]) -> io::Result<()> {
        let used = more.chars().count().min(self.width - 30);
        let strong = RichText::strong(item.text.to_string());
        let text = if item.depth == 0 { &strong } else { &item.text };
        for (at, line) in self.wrapped(text, used, "").iter().enumerate() {
            let start = self.terminal.paint(FAINT, if at == 0 { first } else { more });
            writeln!(self.out, "{start}{line}")?;
        }
        let notes = [&item.aside].into_iter().chain(&item.notes);
        for line in notes.flat_map(|note| self.wrapped(note, used + 2, "")).collect::<Vec<_>>() {
            writeln!(self.out, "{}{line}", self.terminal.paint(FAINT, below))?;
        }
        Ok(())
    }
}

/// The text, or as much of it as fits, an ellipsis at the end.
fn cut(text: &str, width: usize) -> String {
    if display_width(text) <= width {
        return text.to_owned();
    }
    let mut shown = String::new();
    for word in text.split_inclusive(' ') {
        if display_width(&shown) + display_width(word.trim_end()) >= width {
            break;
        }
        shown.push_str(word);
    }
    format!("{}…", shown.trim_end())
}

/// Each stretch of a text with what the terminal shows of it.
fn shown(text: &RichText) -> Vec<(&Styled, String)> {
    let words = |Styled { text, style }: &Styled| match style {
        Emphasis::None
        | Emphasis::Strong
        | Emphasis::Faint
        | Emphasis::Name
        | Emphasis::Link(_) => text.clone(),
        Emphasis::Origin => format!("({text})"),
        Emphasis::Status(_) => text.to_uppercase(),
        Emphasis::Code => format!("`{text}`"),
        Emphasis::Whole => text.replace(' ', UNBROKEN),
        Emphasis::Gone => format!("− {text}"),
        Emphasis::Come => format!("+ {text}"),
    };
    text.0.iter().map(|span| (span, words(span))).collect()
}

/// Where a text leads.
fn link(span: &Styled) -> Option<&str> {
    match &span.style {
        Emphasis::Link(url) => Some(url),
        _ => None,
    }
}

/// A status stands there in words; the rulebook may choose a colour beside.
fn style(span: &Styled) -> Style {
    let colour = match &span.style {
        Emphasis::Strong => return BOLD,
        Emphasis::Faint | Emphasis::Name | Emphasis::Origin | Emphasis::Link(_) => return FAINT,
        Emphasis::Status(colour) => colour.as_deref(),
        _ => return Style::new(),
    };
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

fn branches(goes_on: &[bool]) -> String {
    let hidden = goes_on.len().saturating_sub(DRAWN);
    let start = if hidden > 0 { "⋯ " } else { "" };
    let drawn = goes_on[hidden..].iter().map(|&goes_on| if goes_on { "│  " } else { "   " });
    drawn.fold(start.to_owned(), |text, branch| text + branch)
}

/// For each item, whether no other of its level follows below the same one.
fn last_of_their_level(items: &[ListItem]) -> Vec<bool> {
    let mut open: Vec<bool> = Vec::new();
    let mut last = vec![true; items.len()];
    for (index, item) in items.iter().enumerate().rev() {
        open.resize(item.depth + 1, false);
        last[index] = !std::mem::replace(&mut open[item.depth], true);
    }
    last
}
