//! Puts the tables between two markers of a document.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::report::Report;

const BEGIN: &str = "<!-- begin: bench --write-readme -->\n";
const END: &str = "<!-- end -->";

/// Replaces what stands between the markers.
pub(super) fn write(path: &Path, report: &Report) -> Result<()> {
    let text = fs::read_to_string(path).with_context(|| format!("reading {}", path.display()))?;
    let text = replaced(&text, &section(report)?).context("benches/README.md has no markers")?;
    Ok(fs::write(path, text)?)
}

fn section(report: &Report) -> Result<String> {
    let mut text = format!("Measured on {}: {}.\n\n", report.date, report.machine);
    for table in &report.tables {
        writeln!(text, "{table}")?;
    }
    text.push_str("### claims, numbers, in growing amounts\n\n");
    text.push_str("![CPU seconds against millions of claims](growth.svg)\n\n");
    Ok(text)
}

fn replaced(text: &str, section: &str) -> Option<String> {
    let (before, rest) = text.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{BEGIN}\n{section}{END}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_between_the_markers_is_replaced() {
        let text = format!("a\n{BEGIN}old{END}\nb\n");
        let once = replaced(&text, "new\n").expect("markers");
        assert_eq!(once, format!("a\n{BEGIN}\nnew\n{END}\nb\n"));
        assert_eq!(replaced(&once, "new\n"), Some(once));
        assert_eq!(replaced("none", "new"), None);
    }
}
