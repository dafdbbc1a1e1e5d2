//! An argument as lines under each other, for a terminal or for Markdown.

use std::io::{self, Write};

use anstyle::Style;

use crate::report::layout::{Terminal, wrapped};
use crate::report::markdown::escaped;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// One step of an argument. The lines below it that are one level deeper are its reasons.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// How many steps it is below the first line.
    pub depth: usize,
    /// What is said.
    pub claim: String,
    /// Why it follows, and the name of the rule that says so.
    pub reason: Option<Reason>,
    /// What else is known of it.
    pub notes: Vec<String>,
}

/// Why a claim follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The sentence of the rule; empty if it has none.
    pub sentence: String,
    /// The name of the rule.
    pub rule: String,
}

impl Reason {
    /// `because it is so (rule-name)`
    fn text(&self) -> String {
        if self.sentence.is_empty() {
            format!("by the rule {}", self.rule)
        } else {
            format!("because {} ({})", self.sentence, self.rule)
        }
    }
}

/// How many levels of branches are drawn; those above are left out of deeper lines.
const DRAWN: usize = 16;

/// Writes the lines as a tree.
pub fn write_text(lines: &[Line], terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
    let last = last_of_their_level(lines);
    // Whether the branch at each depth above the current line goes on below it.
    let mut goes_on: Vec<bool> = Vec::new();
    for (index, line) in lines.iter().enumerate() {
        goes_on.truncate(line.depth.saturating_sub(1));
        let above = branches(&goes_on);
        let has_reasons = lines.get(index + 1).is_some_and(|next| next.depth > line.depth);
        let (first, more) = match (line.depth, last[index]) {
            (0, _) => (String::new(), String::new()),
            (_, true) => (format!("{above}└─ "), format!("{above}   ")),
            (_, false) => (format!("{above}├─ "), format!("{above}│  ")),
        };
        if line.depth > 0 {
            goes_on.push(!last[index]);
        }
        let width = terminal.columns().saturating_sub(more.chars().count()).max(30);
        let style = if line.depth == 0 { BOLD } else { Style::new() };
        for (at, text) in wrapped(&line.claim, width).iter().enumerate() {
            let start = if at == 0 { &first } else { &more };
            writeln!(out, "{}{}", terminal.paint(FAINT, start), terminal.paint(style, text))?;
        }
        let below = if has_reasons { format!("{more}│ ") } else { format!("{more}  ") };
        let reason = line.reason.as_ref().map(Reason::text);
        for text in reason.iter().chain(&line.notes).flat_map(|note| wrapped(note, width - 2)) {
            writeln!(out, "{}{}", terminal.paint(FAINT, &below), terminal.paint(FAINT, &text))?;
        }
    }
    Ok(())
}

fn branches(goes_on: &[bool]) -> String {
    let hidden = goes_on.len().saturating_sub(DRAWN);
    let start = if hidden > 0 { "⋯ " } else { "" };
    let drawn = goes_on[hidden..].iter().map(|&goes_on| if goes_on { "│  " } else { "   " });
    drawn.fold(start.to_owned(), |text, branch| text + branch)
}

/// For each line, whether no other reason of the same claim follows.
fn last_of_their_level(lines: &[Line]) -> Vec<bool> {
    let mut open: Vec<bool> = Vec::new();
    let mut last = vec![true; lines.len()];
    for (index, line) in lines.iter().enumerate().rev() {
        open.resize(line.depth + 1, false);
        last[index] = !std::mem::replace(&mut open[line.depth], true);
    }
    last
}

/// Writes the lines as nested lists.
pub fn write_markdown(lines: &[Line], out: &mut dyn Write) -> io::Result<()> {
    for line in lines {
        // Deeper lists than this are shown as code.
        let indent = "  ".repeat(line.depth.min(40));
        let claim = escaped(&line.claim);
        let claim = if line.depth == 0 { format!("**{claim}**") } else { claim };
        write!(out, "{indent}- {claim}")?;
        for note in &line.notes {
            write!(out, " · {}", escaped(note))?;
        }
        if let Some(reason) = &line.reason {
            let rule = escaped(&reason.rule);
            if reason.sentence.is_empty() {
                write!(out, "  \n{indent}  by the rule *{rule}*")?;
            } else {
                write!(out, "  \n{indent}  because {} (*{rule}*)", escaped(&reason.sentence))?;
            }
        }
        writeln!(out)?;
    }
    writeln!(out)
}
