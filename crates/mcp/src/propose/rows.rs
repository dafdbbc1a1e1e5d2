//! The rows of a proposal beside those that the case has: what is there already, and what would mean
//! something else than the case does.

use std::collections::{BTreeMap, BTreeSet};

use rmcp::model::JsonObject;
use serde_json::{Map, Value as Json};

use super::declared::{Declared, declaration};

/// How many rows a proposal may have.
const MOST: usize = 500;

/// A row that is not taken, and why.
#[derive(Debug, PartialEq)]
pub(super) struct SetAside {
    pub(super) reason: String,
    pub(super) row: Json,
}

/// The rows of a proposal.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Sorted {
    /// What is to be checked.
    pub(super) candidates: Vec<Json>,
    /// What the case says already.
    pub(super) already: Vec<Json>,
    pub(super) aside: Vec<SetAside>,
}

/// Sorts the rows of what an assistant found. A row that gives a new meaning to an id of the case is set
/// aside, and so is each that names such an id: it would mean that of the case.
///
/// # Errors
/// There is no list of rows, or it is too long, as a sentence.
pub(super) fn sort(
    mut found: JsonObject,
    case: &BTreeMap<String, Declared>,
) -> Result<Sorted, String> {
    let Some(Json::Array(rows)) = found.remove("facts") else {
        return Err("`found` needs a list of `facts`; the tool `schema` says of what".into());
    };
    if let Some(other) = found.keys().find(|key| !["title", "$schema"].contains(&key.as_str())) {
        return Err(format!(
            "`found` has `facts`, and no `{other}`: the case is included by itself"
        ));
    }
    if rows.len() > MOST {
        return Err(format!("more than {MOST} rows; propose the statements of one text at a time"));
    }
    let mut sorted = Sorted::default();
    let mut taken = BTreeSet::new();
    for row in rows {
        let declared = declaration(&row);
        match declared.as_ref().map(|(id, row)| (id, verdict(id, row, case))) {
            Some((_, Verdict::Same)) => sorted.already.push(row),
            Some((id, Verdict::Other(reason))) => {
                taken.insert(id.clone());
                sorted.aside.push(SetAside { reason, row });
            }
            Some((_, Verdict::New)) | None => sorted.candidates.push(row),
        }
    }
    sorted.set_aside(|row| {
        let id = taken.iter().find(|id| names(row, id))?;
        Some(format!("it names `{id}`, which was set aside"))
    });
    Ok(sorted)
}

impl Sorted {
    /// Sets the candidates aside for which there is a reason.
    pub(super) fn set_aside(&mut self, reason: impl Fn(&Json) -> Option<String>) {
        for row in std::mem::take(&mut self.candidates) {
            match reason(&row) {
                Some(reason) => self.aside.push(SetAside { reason, row }),
                None => self.candidates.push(row),
            }
        }
    }
}

/// What a row is called in a sentence: its kind and its id.
pub(super) fn title(row: &Json) -> String {
    match declaration(row) {
        Some((id, row)) => format!("{} `{id}`", row.kind),
        None => format!("the row {row}"),
    }
}

/// What a row is beside the case.
enum Verdict {
    New,
    Same,
    Other(String),
}

fn verdict(id: &str, row: &Declared, case: &BTreeMap<String, Declared>) -> Verdict {
    if let Some(known) = case.get(id) {
        // A program that was asked for every key says of speakers less than the case does.
        let is_less = row.kind == known.kind
            && plain(&row.row).iter().all(|(key, value)| plain(&known.row).get(key) == Some(value));
        if is_less {
            return Verdict::Same;
        }
        let (kind, words) = (&known.kind, &known.words);
        return Verdict::Other(format!(
            "the case has another row `{id}`: {kind}, {words}; choose an id of your own"
        ));
    }
    let name = row.row.get("name").and_then(Json::as_str);
    let same_name = |known: &&String| {
        let known = &case[*known];
        name.is_some() && known.row.get("name").and_then(Json::as_str) == name
    };
    match case.keys().find(same_name) {
        Some(known) => Verdict::Other(format!(
            "the case has this name with the id `{known}`; use that id, and leave the row out"
        )),
        None => Verdict::New,
    }
}

/// A row without what says nothing, and with one value in place of a list of one.
fn plain(row: &Map<String, Json>) -> Map<String, Json> {
    let says_something = |value: &Json| match value {
        Json::Null | Json::Bool(false) => false,
        Json::Array(values) => !values.is_empty(),
        _ => true,
    };
    let one = |value: &Json| match value {
        Json::Array(values) if values.len() == 1 => values[0].clone(),
        other => other.clone(),
    };
    let said = row.iter().filter(|(_, value)| says_something(value));
    said.map(|(key, value)| (key.clone(), one(value))).collect()
}

/// Whether a row names this id as a value, words aside.
fn names(row: &Json, id: &str) -> bool {
    match row {
        Json::String(text) => text == id,
        Json::Array(values) => values.iter().any(|value| names(value, id)),
        Json::Object(members) => members.iter().any(|(key, value)| {
            !["name", "quote", "text"].contains(&key.as_str()) && names(value, id)
        }),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn case() -> BTreeMap<String, Declared> {
        let rows = [
            json!({"person": {"id": "trent", "name": "Ida Trent", "side": "sylvania"}}),
            json!({"asserted": {"id": "s1", "what": "strike", "by": "trent", "via": "gazette"}}),
        ];
        rows.iter().filter_map(declaration).collect()
    }

    fn sorted(rows: &Json) -> Sorted {
        let found = json!({"title": "x?", "facts": rows});
        let Json::Object(found) = found else { unreachable!("an object") };
        sort(found, &case()).expect("it is a proposal")
    }

    #[test]
    fn what_the_case_says_is_passed_over() {
        let speaker = json!({"person": {"id": "trent", "name": "Ida Trent", "speaks_for": null}});
        let statement =
            json!({"asserted": {"id": "s1", "what": "strike", "by": "trent", "via": ["gazette"]}});
        let sorted = sorted(&json!([speaker, statement]));
        assert_eq!((sorted.already.len(), sorted.candidates.len(), sorted.aside.len()), (2, 0, 0));
    }

    #[test]
    fn an_id_does_not_get_another_meaning() {
        let own = json!({"denied": {"id": "s1", "what": "strike", "by": "trent"}});
        let relay =
            json!({"relayed": {"id": "s7", "what": "strike", "by": "trent", "rests_on": ["s1"]}});
        let free = json!({"denied": {"id": "s8", "what": "strike", "by": "trent", "quote": "s1"}});
        let twin = json!({"person": {"id": "ida", "name": "Ida Trent"}});
        let sorted = sorted(&json!([own, relay, free, twin]));
        assert_eq!(sorted.candidates, [free]);
        let reasons: Vec<&str> = sorted.aside.iter().map(|it| it.reason.as_str()).collect();
        assert!(reasons[0].contains("another row `s1`"), "{reasons:?}");
        assert!(reasons[1].contains("the id `trent`"), "{reasons:?}");
        assert_eq!(reasons[2], "it names `s1`, which was set aside");
    }

    #[test]
    fn a_proposal_includes_nothing() {
        let Json::Object(found) = json!({"facts": [], "include": ["/etc/passwd"]}) else { return };
        assert!(sort(found, &case()).is_err());
    }
}
