//! `cases` and `ids`: what there is to ask about.

use geoinfer::diagnostic::visible;
use serde_json::{Map, Value as Json, json};

use crate::answer::Answer;
use crate::arguments::Arguments;
use crate::desk::{Desk, Refusal};
use crate::propose::declared::{Declared, declared};

/// The most ids that are listed.
const MOST: usize = 300;

/// The cases, each with its title.
pub(super) fn cases(desk: &Desk) -> Answer {
    let (cases, is_cut) = desk.library.list();
    let line = |case: &crate::library::CaseFile| {
        let title = case.title.as_deref().unwrap_or("no title is known without reading it");
        format!("{}  {}", case.name, visible(title))
    };
    let lines: Vec<String> = cases.iter().map(line).collect();
    let listed = cases.iter().map(|case| json!({"case": case.name, "title": case.title}));
    let mut structured = Map::new();
    structured.insert("cases".to_owned(), listed.collect());
    structured.insert("is_complete".to_owned(), json!(!is_cut));
    let after = if is_cut {
        "There are so many files that some were not looked at; a case can be named all the same."
    } else {
        ""
    };
    let before = match cases.len() {
        1 => "One case, with the question that it asks. It need not be named.".to_owned(),
        count => format!("{count} cases, each with the question that it asks."),
    };
    Answer { before, material: lines.join("\n"), after: after.to_owned(), structured, case: None }
}

/// What a case declares.
pub(super) fn ids(arguments: &Arguments, desk: &Desk) -> Result<Answer, Refusal> {
    let case = desk.case(arguments)?;
    let all = declared(&case)?;
    let wanted = arguments.text("matching").map(str::to_lowercase);
    let is_wanted = |(id, it): &(&String, &Declared)| {
        let words = format!("{id} {} {}", it.kind, it.words).to_lowercase();
        wanted.as_ref().is_none_or(|wanted| words.contains(wanted))
    };
    let found: Vec<(&String, &Declared)> = all.iter().filter(is_wanted).collect();
    let shown = &found[..found.len().min(MOST)];
    let line =
        |(id, it): &(&String, &Declared)| visible(&format!("{id}  {}  {}", it.kind, it.words));
    let lines: Vec<String> = shown.iter().map(line).collect();
    let listed = shown.iter().map(|(id, it)| json!({"id": id, "kind": it.kind, "words": it.words}));
    let mut structured = Map::new();
    structured.insert("ids".to_owned(), listed.collect::<Json>());
    structured.insert("is_complete".to_owned(), json!(shown.len() == found.len()));
    let after = match found.len() - shown.len() {
        0 => String::new(),
        left => format!("{left} more are left out; ask with `matching`."),
    };
    let before = format!("{} ids, each with its kind and its name or words.", found.len());
    let (material, case) = (lines.join("\n"), Some(case.name));
    Ok(Answer { before, material, after, structured, case })
}
