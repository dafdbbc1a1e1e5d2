//! What a date means, told while it is typed.

use serde_json::Value as Json;

use crate::forms::TypedDateForm;
use crate::forms::view::{BlockView, FieldView};
use crate::http::{Asked, Reply};
use crate::keep::CaseQuestion;
use crate::pages::Desk;

/// A longer text is no date.
const LONGEST: usize = 100;

impl Desk {
    /// `{"means"}` or `{"wrong"}` of one text, for a field in which it is being typed.
    pub(super) fn date(&self, asked: &Asked) -> Reply {
        let form = TypedDateForm {
            is_one: asked.fields.has("one"),
            has_minutes: asked.fields.has("minutes"),
        };
        let told = self.date_told(asked.fields.get("file"), asked.fields.get("text"), form);
        let json = match told {
            Some(Ok(means)) => serde_json::json!({ "means": means }),
            Some(Err(wrong)) => serde_json::json!({ "wrong": wrong }),
            None => Json::Null,
        };
        Reply::Piece("application/json", json.to_string())
    }

    /// Tells in each field what the date in it means.
    pub(super) fn explain_dates(&self, file: &str, blocks: &mut [BlockView]) {
        for field in blocks.iter_mut().flat_map(BlockView::dates) {
            let FieldView { date: Some(form), values, .. } = &*field else { continue };
            let typed = values.iter().find(|value| !value.is_empty());
            field.meaning = typed.and_then(|text| self.date_told(file, text, *form));
        }
    }

    /// What a text means; nothing if it is empty, or the case cannot be asked.
    fn date_told(
        &self,
        file: &str,
        text: &str,
        form: TypedDateForm,
    ) -> Option<Result<String, String>> {
        let text = text.trim();
        if text.is_empty() || text.len() > LONGEST {
            return None;
        }
        let TypedDateForm { is_one, has_minutes } = form;
        let question = CaseQuestion::Date { text: text.to_owned(), is_one, has_minutes };
        let told = self.told(file, &question).ok()?;
        let said = |key: &str| told[key].as_str().map(str::to_owned);
        said("means").map(Ok).or_else(|| said("wrong").map(Err))
    }
}
