//! Commands of a GitHub workflow that annotate lines of files.
//!
//! A command is a line `::error file=…,line=…,title=…::message`, in which percent signs and line
//! ends are escaped, and in the parts before the message colons and commas, too: see "Workflow
//! commands for GitHub Actions" in GitHub's documentation.

use std::io::{self, Write};

use crate::diagnostic::{visible, visible_lines};
use crate::report::check::Place;

/// How an annotation is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Error,
    Warning,
}

/// Writes the command for one annotation; what has no place is shown with the whole run.
pub(super) fn annotate(
    level: Level,
    place: Option<&Place>,
    title: &str,
    message: &str,
    out: &mut dyn Write,
) -> io::Result<()> {
    let command = match level {
        Level::Error => "error",
        Level::Warning => "warning",
    };
    write!(out, "::{command} ")?;
    if let Some(Place { file, line, column, .. }) = place {
        write!(out, "file={},line={line},col={column},", property_escaped(&visible(file)))?;
    }
    let (title, message) = (visible(title), visible_lines(message));
    writeln!(out, "title={}::{}", property_escaped(&title), message_escaped(&message))
}

/// A text that ends with its line.
pub(super) fn message_escaped(text: &str) -> String {
    text.trim_end().replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property_escaped(text: &str) -> String {
    message_escaped(text).replace(':', "%3A").replace(',', "%2C")
}
