//! What to type, for a person who sees cells and no JSON.

use crate::book::{CellText, column_letters, unescaped};
use crate::diagnostic::{Diagnostic, quoted};
use crate::facts::sheets::cells::BETWEEN_VALUES;
use crate::facts::sheets::columns::Header;
use crate::facts::sheets::names::{folded_name, meant_by};

/// The row that mistakes are in.
pub(super) struct RowPlace<'s, 't> {
    pub(super) header: &'s Header<'t>,
    pub(super) row: u32,
    pub(super) sheet: &'s str,
    /// The file that says what the columns stand for.
    pub(super) mapping: Option<&'s str>,
}

/// How the mapping came by a column that there is not.
pub(super) fn of_mapping(file: &str, header: &CellText<'_>) -> String {
    let written = quoted(unescaped(header.shown).trim());
    format!("correct the line of {written} in {}", quoted(file))
}

/// That a mapping may say what a word means.
pub(super) fn value_in(file: &str, word: &str) -> String {
    let word = serde_json::Value::from(word);
    format!("\nor say under `values` in {} what it means: `{word} = \"…\"`", quoted(file))
}

/// How a mapping gives columns that the sheet does not have.
pub(super) fn column_in(file: &str, names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    let names = names.join(" and ");
    format!(
        "say in {} which column is {names}, or what it always is, below `[constant]`",
        quoted(file)
    )
}

/// ` (D5)`, if there is a column of this name.
pub(super) fn at(header: &Header<'_>, name: &str, row: u32) -> String {
    let column = header.column(name);
    column.map_or_else(String::new, |column| format!(" ({}{row})", column_letters(column)))
}

/// Puts the help of a mistake that was found in a row into words for cells.
pub(super) fn for_cells(mistake: &mut Diagnostic, place: &RowPlace<'_, '_>) {
    if mistake.code == "not-a-date" {
        // Which letter EDTF stumbles over helps only those who know EDTF.
        let written = mistake.message.split(" is ").next().unwrap_or_default();
        mistake.message = format!("{written} is no date");
    }
    if mistake.code == "unknown-key" {
        mistake.message = mistake.message.replace(" has no key ", " has no column ");
    }
    let Some(help) = &mistake.help else { return };
    mistake.help = Some(match mistake.code {
        "missing-column" => missing(&mistake.message, place),
        "unknown-key" => {
            let help = in_cells(help).replace("keys that fit here", "columns that fit here");
            format!("empty the cell, or choose another kind; {help}")
        }
        "not-a-date" | "not-a-range" | "wrong-type" | "impossible-date" => {
            let serial = || mistake.message.split('`').nth(1).and_then(|it| it.parse::<u32>().ok());
            match (mistake.code, serial()) {
                ("not-a-date", Some(20_000..80_000)) => {
                    "this is the number of a day: format the cell as a date".to_owned()
                }
                _ => help
                    .replace('"', "")
                    .replace(" in quotes", "")
                    .replace(" without quotes,", " without"),
            }
        }
        "misplaced-list" => "write one value; a row of its own for each further one".to_owned(),
        _ => return,
    });
}

/// Help that says what to type in JSON, for a person who sees cells: `` write `"side": …` `` becomes
/// `` fill in `side` ``.
#[must_use]
pub fn in_cells(help: &str) -> String {
    let mut out = String::new();
    for (at, part) in help.split('`').enumerate() {
        let key = part.strip_prefix('"').filter(|_| at % 2 == 1);
        match key.and_then(|rest| rest.split_once('"')) {
            Some((key, value)) => {
                if let Some(before) = out.strip_suffix("write ") {
                    out = format!("{before}fill in ");
                }
                let is_flag = value.trim_start_matches(':').trim() == "true";
                let value = if is_flag { " with `yes`" } else { "" };
                out.extend(["`", key, "`", value]);
            }
            None if at % 2 == 1 => out.extend(["`", part, "`"]),
            None => out.push_str(part),
        }
    }
    out
}

/// What to say of a cell with several values in it, of which one is known at least; `is_list` if the
/// column takes several.
pub(in crate::facts) fn for_several(
    written: &str,
    known: &[String],
    is_list: bool,
) -> Option<String> {
    let parts = written.split([',', '/', '\n', BETWEEN_VALUES]).map(str::trim);
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    let small = |text: &str| folded_name(text).to_lowercase();
    let is_known = |part: &&str| known.iter().any(|it| small(it) == small(part));
    if parts.len() < 2 || !parts.iter().any(is_known) {
        return None;
    }
    Some(if is_list {
        let between = format!("{BETWEEN_VALUES} ");
        format!(
            "several values are divided by `{BETWEEN_VALUES}`: {}",
            quoted(&parts.join(&between))
        )
    } else {
        "a cell of this column has one value: make a row for each".to_owned()
    })
}

/// The cells to be filled in, which the message names.
fn missing(message: &str, place: &RowPlace<'_, '_>) -> String {
    let mut parts = message.split('`').skip(1).step_by(2);
    let kind = parts.next().unwrap_or_default();
    let names: Vec<&str> = parts.collect();
    let them = if names.len() == 1 { "it" } else { "them" };
    let cell = |name: &&str| at(place.header, name, place.row);
    if let Some(file) = place.mapping.filter(|_| names.iter().any(|name| cell(name).is_empty())) {
        let (lost, there): (Vec<&str>, Vec<&str>) =
            names.iter().partition(|name| cell(name).is_empty());
        let filled = there.iter().map(|name| format!(", and fill in `{name}`{}", cell(name)));
        let filled: String = filled.collect();
        return format!("{}{filled}; every `{kind}` needs {them}", column_in(file, &lost));
    }
    let cells: Vec<String> = names
        .iter()
        .map(|name| match cell(name) {
            cell if cell.is_empty() => {
                format!("a column `{name}` in the sheet {}", quoted(place.sheet))
            }
            cell => format!("`{name}`{cell}"),
        })
        .collect();
    format!("fill in {}; every `{kind}` needs {them}", cells.join(" and "))
}

/// How to declare what a cell refers to: what was most likely meant, or where it goes.
pub(in crate::facts) fn for_reference(
    written: &str,
    known: &[String],
    may_be_new: bool,
    sheet: Option<&str>,
) -> String {
    const SHOWN: usize = 8;
    let mut near: Vec<&str> = Vec::new();
    let mut left: Vec<&str> = known.iter().map(String::as_str).collect();
    // An id that is made of a name says nothing new beside it.
    left.retain(|it| !known.iter().any(|other| other != it && super::ids::slug(other) == **it));
    while let Some(found) = meant_by(written, left.iter().copied()).filter(|_| near.len() < 3) {
        near.push(found);
        left.retain(|it| *it != found);
    }
    let add = match (sheet, may_be_new) {
        (Some(sheet), true) => {
            format!("add a row to the sheet `{sheet}`, or let `--add-names` take it as new")
        }
        (Some(sheet), false) => format!("add a row to the sheet `{sheet}`"),
        (None, _) => "include the file that declares it".to_owned(),
    };
    let listed = |words: &[&str]| words.iter().map(|it| quoted(it)).collect::<Vec<_>>().join(", ");
    if !near.is_empty() {
        return format!("did you mean {}? Else {add}", listed(&near));
    }
    if left.is_empty() || left.len() > SHOWN {
        return add;
    }
    format!("{add}; known are {}", listed(&left))
}
