//! What a statement may rest on: proposed where its text has something in common with another, and chosen.

use geoinfer::diagnostic::visible;
use geoinfer::vocabulary;
use serde_json::Value as Json;

use crate::forms::Forms;
use crate::forms::names::{CaseRow, Rows};
use crate::forms::view::{BlockView, StatementChoice};
use crate::http::Fields;
use crate::keep::CaseQuestion;
use crate::pages::Desk;
use crate::store::Changed;

/// How many statements can be chosen beside those that are proposed: any other is typed by its id.
const MOST: usize = 40;

/// A statement on which another may rest.
pub(super) struct RootProposal {
    root: String,
    /// The passages that both have in common: a piece of a page.
    passages: String,
}

impl Desk {
    /// What is proposed of this statement, in the case as it is or as it would be. Nothing for one without a
    /// text, which cannot be compared.
    pub(super) fn roots_of(
        &self,
        file: &str,
        (id, fields): (&str, &Fields),
        changed: Option<&Changed>,
    ) -> Vec<RootProposal> {
        if !fields.has(&format!("k.{}", vocabulary::TEXT)) {
            return Vec::new();
        }
        let question = CaseQuestion::Copies { changed: changed.cloned() };
        let found = self.told(file, &question).unwrap_or_default();
        let proposal = |it: &Json| {
            let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
            let is_turned = it["either"] == Json::Bool(true) && it["root"] == id;
            let root = if is_turned { text("copy") } else { text("root") };
            (it["copy"] == id || is_turned).then(|| RootProposal { root, passages: text("html") })
        };
        found["proposals"].as_array().into_iter().flatten().filter_map(proposal).collect()
    }
}

/// Offers statements to choose from in the field that says on what a statement rests, those that are proposed
/// first.
pub(super) fn offer(
    block: &mut BlockView,
    (forms, rows): (&Forms, &Rows),
    own: Option<&str>,
    proposals: &[RootProposal],
) {
    let fields = block.first.iter_mut().chain(&mut block.further);
    let name = format!("k.{}", vocabulary::RESTS_ON);
    let Some(field) = fields.into_iter().find(|field| field.name == name) else { return };
    let is_said = |row: &&CaseRow| {
        let form = forms.get(&row.kind);
        form.is_some_and(|form| form.sheet.as_deref() == Some(vocabulary::SHEETS[0].0))
    };
    let choice = |row: &CaseRow, passages: &str| StatementChoice {
        id: row.id.clone(),
        words: visible(&row.words),
        passages: passages.to_owned(),
    };
    let is_proposed = |row: &CaseRow| proposals.iter().any(|it| it.root == row.id);
    let is_typed = |row: &CaseRow| field.values.contains(&row.id);
    let proposed =
        proposals.iter().filter_map(|it| Some(choice(rows.get(&it.root)?, &it.passages)));
    let others = rows.0.iter().rev().filter(is_said).filter(|row| own != Some(row.id.as_str()));
    let others = others.filter(|row| !is_proposed(row) && !is_typed(row)).take(MOST);
    let choices: Vec<StatementChoice> = proposed
        .filter(|it| !field.values.contains(&it.id))
        .chain(others.map(|row| choice(row, "")))
        .collect();
    field.choices = choices;
}
