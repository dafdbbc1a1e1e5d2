//! Lines that fit a terminal.

use std::io::{self, Write};

use anstyle::Style;
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter};

/// How the terminal shows text.
#[derive(Debug, Clone, Copy)]
pub struct Terminal {
    /// How many columns a line has.
    pub width: usize,
    /// Whether it shows colours.
    pub colour: bool,
    /// Whether texts can lead to addresses (OSC 8).
    pub links: bool,
}

impl Terminal {
    /// The narrowest that layouts are made for; a narrower terminal breaks the lines itself.
    const NARROWEST: usize = 40;

    /// The widest: eyes lose the line beyond.
    const WIDEST: usize = 120;

    /// The columns that a line may use.
    #[must_use]
    pub fn columns(self) -> usize {
        self.width.clamp(Self::NARROWEST, Self::WIDEST)
    }

    /// How many rows the lines of a text take.
    #[must_use]
    pub fn rows_of(self, text: &[u8]) -> usize {
        let rows = |line: &str| display_width(line).div_ceil(self.width.max(1)).max(1);
        String::from_utf8_lossy(text).lines().map(rows).sum()
    }

    /// The text as a link, if the terminal has links. The address has no control characters.
    #[must_use]
    pub fn linked(self, url: &str, text: &str) -> String {
        const END: &str = "\u{1b}\\";
        if !self.links {
            return text.to_owned();
        }
        format!("\u{1b}]8;;{url}{END}{text}\u{1b}]8;;{END}")
    }

    /// The text in this style, if the terminal shows colours.
    #[must_use]
    pub fn paint(self, style: Style, text: &str) -> String {
        if self.colour && !text.is_empty() {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}

/// Lines of at most `width` columns. Dates and ids are not broken at their hyphens.
#[must_use]
pub fn unbroken(width: usize) -> Options<'static> {
    Options::new(width).word_splitter(WordSplitter::NoHyphenation)
}

/// The text in lines of at most `width` columns, every line but the first indented.
#[must_use]
pub fn hanging(text: &str, width: usize) -> Vec<String> {
    let options = unbroken(width).subsequent_indent("  ");
    textwrap::wrap(text, options).into_iter().map(String::from).collect()
}

/// A label to the left of lines.
#[derive(Debug, Clone, Copy)]
pub struct SideLabel<'a> {
    /// The columns left of the label.
    pub indent: usize,
    /// The columns that the label has, two of them for the gap.
    pub width: usize,
    /// The label, painted.
    pub text: &'a str,
}

impl SideLabel<'_> {
    /// The width that suits all of these labels, and at most a third of the terminal.
    pub fn common_width<'t>(labels: impl Iterator<Item = &'t str>, terminal: Terminal) -> usize {
        let widest = labels.map(display_width).max();
        widest.map_or(0, |width| (width + 2).min(terminal.columns() / 3))
    }

    /// Writes the label and the lines beside it; below it where the label is too wide.
    pub fn write(&self, lines: &[String], out: &mut dyn Write) -> io::Result<()> {
        let fits = display_width(self.text) < self.width;
        let (beside, below) = match lines {
            [first, rest @ ..] if fits => (first.as_str(), rest),
            _ => ("", lines),
        };
        write!(out, "{:1$}{2}", "", self.indent, self.text)?;
        if !beside.is_empty() {
            let gap = self.width - display_width(self.text);
            write!(out, "{:gap$}{beside}", "")?;
        }
        writeln!(out)?;
        for line in below {
            writeln!(out, "{:1$}{line}", "", self.indent + self.width)?;
        }
        Ok(())
    }
}

/// `left` and `right` at both ends of one line, if there is room.
#[must_use]
pub fn both_ends(left: &str, right: &str, width: usize) -> Option<String> {
    let gap =
        width.checked_sub(display_width(left) + display_width(right)).filter(|&gap| gap > 1)?;
    Some(" ".repeat(gap))
}
