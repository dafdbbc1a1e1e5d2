//! What stands above a claim: its status, and what would move it.

use std::collections::BTreeMap;

use gen_lsp_types as lsp;
use geoinfer::database::Database;
use geoinfer::diagnostic::visible;
use geoinfer::engine::Engine;
use geoinfer::report::prose::words;
use geoinfer::report::review::Words;
use geoinfer::review::{Field, Hinge, Inquiry, Linchpin, Removals, Subject, linchpins};
use geoinfer::value::Symbol;
use serde_json::json;

use super::WHY;
use crate::case::{Case, Deadline};
use crate::facts::hover::Known;
use crate::facts::ids::id_use;
use crate::outline::JsonOutline;
use crate::paths::path_of;
use crate::session::{DocumentKind, Session};

/// The most removals that are told above one claim.
const MOST: usize = 3;

/// The most removals that are tried for one case.
const TRIED: usize = 500;

impl Session {
    /// A line above each claim of a facts file. What would move it is looked for when it is shown.
    pub fn lenses(&mut self, uri: &lsp::Uri) -> Vec<lsp::CodeLens> {
        let path = path_of(uri);
        if self.kind(&path) != DocumentKind::Facts {
            return Vec::new();
        }
        let case = self.derived_around(&path);
        let (Some(case), Some(document)) = (case, self.documents.get(&path)) else {
            return Vec::new();
        };
        let outline = JsonOutline::of(document.content.text());
        let mut lenses = Vec::new();
        for text in &outline.texts {
            let id = id_use(&case.rules, &outline, text).filter(|it| it.declares);
            let Some(id) = id else { continue };
            let Some(status) = Known::find(&case, &id).and_then(|known| known.status()) else {
                continue;
            };
            let range = document.content.range(text.start..text.end, self.encoding);
            let data = Some(json!({"uri": uri, "id": id.id, "status": status}));
            lenses.push(lsp::CodeLens { range, command: None, data });
        }
        lenses
    }

    /// The words of a line above a claim.
    pub fn told_lens(&mut self, lens: lsp::CodeLens) -> lsp::CodeLens {
        let data = lens.data.clone().unwrap_or_default();
        let said = |key: &str| data.get(key).and_then(|it| it.as_str()).unwrap_or_default();
        let (uri, id, status) = (said("uri"), said("id"), said("status"));
        let case = self.derived_around(&path_of(&uri.into()));
        let moves = case.map(|case| case.moves(id).join(" · ")).unwrap_or_default();
        let title = [capitalised(&words(status)), moves];
        let title: Vec<String> = title.into_iter().filter(|part| !part.is_empty()).collect();
        let command = lsp::Command {
            title: title.join(" · "),
            tooltip: Some("Why".to_owned()),
            command: WHY.to_owned(),
            arguments: Some(vec![json!(uri), json!(id)]),
        };
        lsp::CodeLens { command: Some(command), ..lens }
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
}

impl Case {
    /// What would move the status of a claim: `without s8: reported`.
    fn moves(&self, claim: &str) -> Vec<String> {
        let all = self.moved.get_or_init(|| self.look_for_moves().unwrap_or_default());
        let Some(moves) = all.get(claim) else {
            return vec!["no single statement moves it".to_owned()];
        };
        let mut told: Vec<String> = moves.iter().take(MOST).cloned().collect();
        let more = moves.len() - told.len();
        told.extend((more > 0).then(|| format!("{more} more")));
        told
    }

    /// What moves the status of each claim. Nothing if the rules do not say what rests on what, or it takes
    /// too long.
    fn look_for_moves(&self) -> Option<BTreeMap<String, Vec<String>>> {
        let (program, derived) = (self.program(), self.database.as_ref()?);
        let mut given = Database::new(program);
        given.symbols = derived.symbols.clone();
        self.facts.put_into(&mut given);
        let inquiry = Inquiry::new(program, given, Engine::Auto, Deadline::limits());
        inquiry.expect_dependence().ok()?;
        let tried = Removals { of: None, pairs: false, evaluations: TRIED };
        let found = linchpins(&inquiry, derived, tried).ok()?;
        let mut moves: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let told = Words::new(program, derived);
        let (statements, origins): (Vec<&Linchpin>, _) =
            found.singles.iter().partition(|it| statement(it).is_some());
        for linchpin in statements.into_iter().chain(origins) {
            for change in &linchpin.changes {
                if let Subject::Status { proposition: Field::Text(claim) } = &change.subject {
                    let after = change.after.iter().flatten().next();
                    let status = match after {
                        Some(Field::Text(status)) => words(status),
                        _ => "no status".to_owned(),
                    };
                    let without = removed(linchpin, derived, &told);
                    let line = format!("without {without}: {status}");
                    moves.entry(claim.clone()).or_default().push(line);
                }
            }
        }
        Some(moves)
    }
}

/// The statement that is taken away.
fn statement(linchpin: &Linchpin) -> Option<Symbol> {
    linchpin.parts.iter().flatten().find_map(|hinge| match hinge {
        Hinge::Statement(statement) => Some(*statement),
        Hinge::Origin(_) => None,
    })
}

/// What is taken away: the id of a statement, or who an origin is.
fn removed(linchpin: &Linchpin, database: &Database, told: &Words<'_>) -> String {
    if let Some(statement) = statement(linchpin) {
        return visible(database.symbols.text(statement));
    }
    let origins = linchpin.parts.iter().flatten().filter_map(|hinge| match hinge {
        Hinge::Origin(key) => Some(told.origin(key)),
        Hinge::Statement(_) => None,
    });
    origins.collect::<Vec<_>>().join(" and ")
}
