//! Lines of a file that is not in order, mended as they stand: what cannot be read has no form.

use std::path::PathBuf;

use askama::Template;
use geoinfer::diagnostic::visible;
use hyper::StatusCode;

use crate::http::{Asked, Reply};
use crate::keep::{CaseQuestion, ToldMistake};
use crate::live::CaseNow;
use crate::pages::{Desk, Frame, encoded, piece, shown_with};
use crate::store::json::{lines_of_row, with_lines};
use crate::store::{FileChange, Refused, read_text};

#[derive(Template)]
#[template(path = "mend.html")]
struct MendPage {
    frame: Frame,
    print: String,
    first: usize,
    last: usize,
    /// The lines as they stand, or as they were typed.
    lines: String,
    message: &'static str,
    /// What is wrong, in the words of a terminal.
    told: String,
    /// What would move: a piece of a page.
    preview: String,
    in_order: bool,
}

/// What is said to lines that were typed.
#[derive(Default)]
struct Tried {
    message: &'static str,
    told: String,
    preview: String,
}

impl Desk {
    /// The lines of a row in which a mistake stands.
    pub(super) fn mend(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let text = match read_text(file) {
            Ok(text) => text,
            Err(why) => return self.fault_of(asked, case, "The file cannot be read.", &why),
        };
        let line = asked.fields.get("line").parse().ok();
        let line = line.or_else(|| self.mistakes(file).first()?.line).unwrap_or(1);
        let (first, last) = lines_of_row(&text, line);
        // What is wrong stands on top of each page of the case.
        self.mend_page((asked, case), &text, (first, last), None, Tried::default())
    }

    /// Tries lines that were typed, and saves them if that is wanted.
    pub(super) fn save_lines(&self, asked: &Asked, case: &CaseNow) -> Reply {
        let file = asked.fields.get("file");
        let text = match read_text(file) {
            Ok(text) => text,
            Err(why) => return self.fault_of(asked, case, "Nothing was saved.", &why),
        };
        let number = |name: &str| asked.fields.get(name).parse::<usize>().unwrap_or(0);
        let (first, last) = (number("first"), number("last"));
        let typed = asked.fields.get("lines");
        let Some(after) = with_lines(&text, (first, last), typed) else {
            let why = "The file has no such lines. Nothing was saved.";
            return self.fault_of(asked, case, why, "");
        };
        let again = |said| self.mend_page((asked, case), &text, (first, last), Some(typed), said);
        if asked.fields.get("print") != self.store.print(&text) {
            let message =
                "The file has changed meanwhile. Nothing was saved; look at the lines again.";
            return again(Tried { message, ..Tried::default() });
        }
        let changed = [(file.to_owned(), after.clone())].into();
        let moves = piece(self.told(file, &CaseQuestion::Moves { changed }));
        let (preview, told) = super::ask::parts(moves);
        // A case that is not in order may be saved with what is still wrong, and no other.
        let is_in_order = || self.mistakes(file).is_empty();
        if let Some(message) = why_not_saved(asked, &told, is_in_order) {
            return again(Tried { message, told, preview });
        }
        let [before, after] = [text.clone(), after].map(String::into_bytes);
        let change = FileChange { path: PathBuf::from(file), before: Some(before), after };
        match self.store.change(file, format!("mended line {first}"), vec![change]) {
            Ok(()) if told.is_empty() => Reply::Go(format!("/case?file={}", encoded(file))),
            Ok(()) => Reply::Go(format!("/mend?file={}", encoded(file))),
            Err(Refused::Changed) => {
                let message = "The file changed in this very moment. Nothing was saved.";
                again(Tried { message, ..Tried::default() })
            }
            Err(Refused::Lost(told)) => {
                again(Tried { message: "Nothing was saved.", told, preview: String::new() })
            }
        }
    }

    fn mend_page(
        &self,
        (asked, case): (&Asked, &CaseNow),
        text: &str,
        (first, last): (usize, usize),
        typed: Option<&str>,
        Tried { message, told, preview }: Tried,
    ) -> Reply {
        let lines = typed.map_or_else(
            || {
                let lines = text.lines().skip(first.saturating_sub(1));
                lines.take(last + 1 - first).collect::<Vec<_>>().join("\n")
            },
            str::to_owned,
        );
        let frame = self.frame("Mend", Some((asked, case)));
        let print = self.store.print(text);
        let is_wrong = !message.is_empty() && message != STILL_WRONG;
        let status = if is_wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
        let in_order = case.mistake.is_none();
        let page = MendPage { frame, print, first, last, lines, message, told, preview, in_order };
        shown_with(status, &page)
    }

    /// What is wrong with the lines of a file now.
    pub(super) fn mistakes(&self, file: &str) -> Vec<ToldMistake> {
        let wrong = self.told(file, &CaseQuestion::Trouble).err();
        let mut mistakes = wrong.map(|wrong| wrong.mistakes).unwrap_or_default();
        mistakes.iter_mut().for_each(|mistake| mistake.message = visible(&mistake.message));
        mistakes
    }
}

/// What is said to lines that are not saved, be it nothing; they are saved if this is nothing.
fn why_not_saved(
    asked: &Asked,
    told: &str,
    is_in_order: impl FnOnce() -> bool,
) -> Option<&'static str> {
    match (asked.fields.get("do") == "save", told.is_empty()) {
        (false, true) => Some(""),
        (false, false) => Some(STILL_WRONG),
        (true, false) if is_in_order() => Some(NOT_IN_ORDER),
        (true, _) => None,
    }
}

const NOT_IN_ORDER: &str = "The case would not be in order. Nothing was saved.";
const STILL_WRONG: &str = "This would still be wrong:";
