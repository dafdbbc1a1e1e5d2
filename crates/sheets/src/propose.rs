//! A mapping to begin with, for a sheet of another design.

use std::fmt::Write as _;

use toml::Value as Toml;

use crate::{Book, Sheet, Value, column_letters};

/// A mapping to be edited, and what it is of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The text of the file.
    pub text: String,
}

/// Proposes a mapping for the first sheet with more than one column: for each column, what
/// `guess` says of its header and its first values, or nothing. `known` are the columns that there are.
#[must_use]
pub fn propose(
    book: &Book,
    becomes: &str,
    known: &[&str],
    guess: &dyn Fn(&str) -> Option<String>,
) -> Option<Proposal> {
    let is_candidate =
        |sheet: &&Sheet| !sheet.is_hidden && sheet.rows.iter().any(|row| row.cells.len() > 1);
    let sheet = book.sheets.iter().find(is_candidate)?;
    let header = sheet.rows.iter().take(20).max_by_key(|row| {
        let texts = row.cells.iter().filter(|cell| matches!(cell.value, Value::Text(_)));
        // Of equals, the first.
        (texts.count(), std::cmp::Reverse(row.number))
    })?;
    let mut text = head(&sheet.name, becomes, known);
    let mut seen = Vec::new();
    for cell in &header.cells {
        let name = cell.value.text().trim().to_owned();
        if name.is_empty() || seen.contains(&name) {
            continue;
        }
        let to = guess(&name).unwrap_or_default();
        let letters = column_letters(cell.column);
        let sample = sample(sheet, header.number, cell.column);
        let _ = writeln!(text, "{} = {}  # {letters}: {sample}", quoted(&name), quoted(&to));
        seen.push(name);
    }
    Some(Proposal { text })
}

/// What stands above the columns.
fn head(sheet: &str, becomes: &str, known: &[&str]) -> String {
    let sheet = match sheet {
        "" => String::new(),
        name => format!("sheet = {}\n", quoted(name)),
    };
    let (known, becomes) = (known.join(", "), quoted(becomes));
    format!(
        r#"# What the columns of this sheet stand for. Edit it, and run the command again.
# Columns that there are: {known}
# A column that stands for "" is left out on purpose.

{sheet}becomes = {becomes}
# How days are written that are texts: day/month/year, month/day/year or year/month/day.
# dates = "day/month/year"

[constant]
# What every row has, such as: stance = "asserted"

[column]
# With what its words mean: "Says" = {{ to = "stance", values = {{ "confirms" = "asserted" }} }}
"#
    )
}

/// The first values of a column, for a comment.
fn sample(sheet: &Sheet, after: u32, column: u32) -> String {
    let rows = sheet.rows.iter().filter(|row| row.number > after);
    let cells = rows.filter_map(|row| row.cells.iter().find(|cell| cell.column == column));
    let texts: Vec<String> = cells.take(2).map(|cell| cell.value.text()).collect();
    let text = texts.join(" | ");
    let clean = text.chars().map(|it| if it.is_control() { ' ' } else { it });
    clean.take(60).collect()
}

/// A text of TOML.
fn quoted(text: &str) -> String {
    Toml::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Mapping;

    fn book() -> Book {
        let csv = "A log of ours\nRow,Who said,When,Says\n1,Peskov,7.11.2024,yes\n";
        crate::read(csv.as_bytes()).expect("a table")
    }

    #[test]
    fn a_proposal_is_a_mapping() {
        let guess = |header: &str| (header == "When").then(|| "on".to_owned());
        let proposal = propose(&book(), "statements", &["by", "on"], &guess).expect("a table");
        let mapping = Mapping::parse(&proposal.text).expect("a mapping");
        assert_eq!(mapping.columns["When"].to, "on");
        assert_eq!(mapping.columns["Who said"].to, "");
    }
}
