//! What a help line says to type, as an edit.

use gen_lsp_types as lsp;
use serde_json::json;

use super::workspace_edit;
use crate::paths::path_of;
use crate::session::Session;

impl Session {
    /// Edits for those of these problems whose help says what to type in their place.
    #[must_use]
    pub fn fixes(&self, params: &lsp::CodeActionParams) -> Vec<lsp::CodeAction> {
        let uri = &params.text_document.uri;
        let Some(document) = self.documents.get(&path_of(uri)) else { return Vec::new() };
        let text = document.content.text();
        let own = params.context.diagnostics.iter();
        let own = own.filter(|it| it.source.as_deref() == Some("infer"));
        let fix = |problem: &lsp::Diagnostic| {
            let [start, end] = [problem.range.start, problem.range.end]
                .map(|at| document.content.offset(at, self.encoding));
            let there = text.get(start..end)?;
            let new_text = replacement(message(problem), there)?;
            let place = lsp::Location { uri: uri.clone(), range: problem.range };
            Some(lsp::CodeAction {
                title: format!("Write {new_text}"),
                kind: Some(lsp::CodeActionKind::QuickFix),
                diagnostics: Some(vec![problem.clone()]),
                is_preferred: Some(true),
                edit: Some(workspace_edit(vec![(place, new_text)])),
                ..lsp::CodeAction::default()
            })
        };
        own.filter_map(fix).collect()
    }
}

fn message(problem: &lsp::Diagnostic) -> &str {
    match &problem.message {
        lsp::Message::String(text) => text,
        lsp::Message::MarkupContent(content) => &content.value,
    }
}

/// What is to stand in place of this text, if the help of a problem says so: what was most likely meant, for a
/// name or a text in quotes.
fn replacement(message: &str, there: &str) -> Option<String> {
    let help = message.rsplit_once("\nhelp: ")?.1;
    let meant = match help.strip_prefix("did you mean `") {
        Some(rest) => rest.split_once("`?")?.0,
        None => help.strip_prefix("write `")?.strip_suffix('`')?,
    };
    // What is cut or was made visible is not what was meant.
    if meant.is_empty() || meant.contains(['…', '`', '\\', '\n']) {
        return None;
    }
    let is_word = |text: &str| {
        text.chars().all(|it| it.is_alphanumeric() || matches!(it, '_' | '-' | '.' | '?'))
    };
    match there.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(inner) if !inner.contains('"') => Some(json!(meant).to_string()),
        _ if is_word(there) && is_word(meant) => Some(meant.to_owned()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_help_line_is_a_fix_where_it_says_what_takes_the_place_of_one_word() {
        let help = |help: &str| format!("this is wrong\nhelp: {help}");
        for (said, there, written) in [
            ("did you mean `peskov`?", "\"pescov\"", Some("\"peskov\"")),
            ("did you mean `status`? `infer rules list` lists all", "statsu", Some("status")),
            ("write `.decl`", ".delc", Some(".decl")),
            ("write `{\"title\": \"…\"}`", "[]", None),
            ("write `r(a, b)`", "r(a)", None),
            ("add `\"what\": …`", "\"asserted\"", None),
            ("did you mean `a\\u{200b}`?", "b", None),
        ] {
            assert_eq!(replacement(&help(said), there).as_deref(), written, "{said}");
        }
    }
}
