//! Cases in memory: facts, and the texts that statements name.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use geoinfer::copies::{CopyOrder, CopyReason, Proposals, propose};
use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::{Limits, batch};
use geoinfer::facts::{self, LoadError, Loader, articles};
use geoinfer::program::{Program, builtin_sources, load};
use serde_json::{Value as Json, json};

static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    load(builtin_sources(), &|_| Err("no includes".to_owned()), &mut Sources::default()).program
});

/// Files by name.
pub struct Memory(pub BTreeMap<String, String>);

impl Loader for Memory {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        self.0.get(path).cloned().ok_or(LoadError::Missing)
    }
}

/// What is proposed, by ids, in order: the copy, the root, how the order is known, and the kinds of reasons.
pub type Found = Vec<(String, String, &'static str, Vec<&'static str>)>;

/// Four outlets, each the id of its text: `wire` has `wire.txt`.
pub const OUTLETS: [(&str, &str); 4] = [
    ("wire", "Wire One"),
    ("courier", "The Courier"),
    ("echo", "Echo"),
    ("gazette", "The Gazette"),
];

/// The facts that every case here has.
pub fn background() -> Vec<Json> {
    let mut facts = vec![
        json!({"state": {"id": "freedonia"}}),
        json!({"person": {"id": "trent", "name": "Ida Trent", "side": "freedonia"}}),
        json!({"anonymous": {"id": "officials", "name": "two officials"}}),
        json!({"held": {"id": "fire", "text": "The terminal burned", "implies": "smoke"}}),
        json!({"held": {"id": "smoke", "text": "There was smoke"}}),
        json!({"held": {"id": "sale", "text": "The pier was sold"}}),
    ];
    facts.extend(OUTLETS.map(|(id, name)| json!({"outlet": {"id": id, "name": name}})));
    facts
}

/// A statement of an outlet, in its own words, about the fire.
pub fn said(id: &str, outlet: &str, on: &str, more: Json) -> Json {
    let mut row = json!({"id": id, "what": "fire", "by": outlet, "on": on, "via": outlet});
    for (key, value) in more.as_object().unwrap() {
        row[key] = value.clone();
    }
    json!({"asserted": row})
}

/// What is proposed of a case in one file.
pub fn found(facts: &[Json], texts: &[(&str, &str)]) -> Found {
    found_in(&[facts], texts)
}

/// What is proposed of a case in several files.
pub fn found_in(files: &[&[Json]], texts: &[(&str, &str)]) -> Found {
    let texts = texts.iter().map(|&(name, text)| (name.to_owned(), text.to_owned()));
    let mut memory: BTreeMap<String, String> = texts.collect();
    let mut names = Vec::new();
    for (number, facts) in files.iter().enumerate() {
        let name = format!("case{number}.json");
        memory.insert(name.clone(), json!({"title": "A case", "facts": facts}).to_string());
        names.push(name);
    }
    let (proposals, database) = proposals(&names, &Memory(memory));
    let id = |symbol| database.symbols.text(symbol).to_owned();
    let all = proposals.all.iter();
    all.map(|it| {
        let reasons = it.reasons.iter().map(kind).collect();
        (id(it.copy), id(it.root), order(it.order), reasons)
    })
    .collect()
}

fn proposals(names: &[String], memory: &Memory) -> (Proposals, Database) {
    let (mut database, mut sources) = (Database::new(&PROGRAM), Sources::default());
    let (facts, diagnostics) = facts::load(&PROGRAM, names, memory, &mut sources, &mut database);
    assert!(!has_errors(&diagnostics), "{}", render_all(&diagnostics, &sources, false));
    batch::run(&PROGRAM, &mut database, Limits::default()).unwrap();
    let articles = articles(&PROGRAM, &facts, memory, &sources, &database.symbols).unwrap();
    (propose(&PROGRAM, &database, &articles).unwrap(), database)
}

fn order(order: CopyOrder) -> &'static str {
    match order {
        CopyOrder::Dated => "dated",
        CopyOrder::Said => "said",
        CopyOrder::Unknown { either: true } => "either",
        CopyOrder::Unknown { either: false } => "unknown",
    }
}

fn kind(reason: &CopyReason) -> &'static str {
    match reason {
        CopyReason::Link { .. } => "link",
        CopyReason::Feed { .. } => "feed",
        CopyReason::Credit { .. } => "credit",
        CopyReason::Passages(_) => "passages",
        CopyReason::Quote(_) => "quote",
    }
}

/// A pair that is proposed for these reasons.
pub fn pair(
    copy: &str,
    root: &str,
    order: &'static str,
    reasons: &[&'static str],
) -> (String, String, &'static str, Vec<&'static str>) {
    (copy.to_owned(), root.to_owned(), order, reasons.to_vec())
}
