//! Notices by themselves: as warnings on a terminal, for programs, and as annotations.

use std::io::{self, Write};

use rustc_hash::FxHashSet;
use serde_json::{Value as Json, json};

use crate::diagnostic::{Sources, counted, render_as};
use crate::report::annotation::{Level, annotate, message_escaped};
use crate::report::check::Place;
use crate::report::document::{Block, Document};
use crate::report::notices::Notice;

/// Cases that were looked at.
#[derive(Debug, Default)]
pub struct Linted {
    /// How many there are.
    pub cases: usize,
    /// What looks wrong in them.
    pub notices: Vec<Notice>,
    /// Those from which nothing could be derived.
    pub failed: Vec<Failed>,
    /// What was said of each place.
    said: FxHashSet<Said>,
}

/// The place of a notice, with what it says there.
type Said = (Place, String, String, Option<String>);

/// A case from which nothing could be derived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// The facts file as the user named it.
    pub file: String,
    /// The diagnostics, rendered.
    pub reason: String,
    /// The place of the first.
    pub place: Option<Place>,
}

impl Linted {
    /// Adds the notices of one case. What several cases include is told once.
    pub fn add(&mut self, notices: Vec<Notice>) {
        self.cases += 1;
        let is_new = |notice: &Notice| {
            let Notice { place, id, notice, explanation, .. } = notice.clone();
            place.is_none_or(|place| self.said.insert((place, id, notice, explanation)))
        };
        self.notices.extend(notices.into_iter().filter(is_new));
    }

    /// Adds a case from which nothing could be derived.
    pub fn fail(&mut self, failed: Failed) {
        self.cases += 1;
        self.failed.push(failed);
    }

    /// Each notice as a warning, and a line about all of them. What failed is told elsewhere.
    #[must_use]
    pub fn document(&self, sources: &Sources) -> Document {
        let mut document = Document::default();
        for notice in &self.notices {
            let (code, diagnostic) = (notice.code(), notice.diagnostic());
            let texts = [false, true].map(|colour| render_as(&code, &diagnostic, sources, colour));
            document.0.extend([Block::Diagnostic(texts), Block::Gap]);
        }
        document.0.push(Block::Summary(self.summary().into()));
        document
    }

    /// `3 cases: 2 notices, 1 could not be judged`.
    fn summary(&self) -> String {
        let cases = counted(self.cases, "case", "cases");
        let notices = match self.notices.len() {
            0 => "no notices".to_owned(),
            notices => counted(notices, "notice", "notices"),
        };
        let failed = match self.failed.len() {
            0 => String::new(),
            failed => format!(", {failed} could not be judged"),
        };
        format!("{cases}: {notices}{failed}")
    }
}

/// Writes `{"notices": [{"id", "notice", "explanation", "help", "file", "line", "column"}],
/// "failed": [{"file", "reason"}]}`.
pub fn json(linted: &Linted, out: &mut dyn Write) -> io::Result<()> {
    let notices: Vec<Json> = linted.notices.iter().map(notice_json).collect();
    let failed = linted.failed.iter();
    let failed: Vec<Json> =
        failed.map(|failed| json!({"file": failed.file, "reason": failed.reason})).collect();
    serde_json::to_writer_pretty(&mut *out, &json!({"notices": notices, "failed": failed}))?;
    writeln!(out)
}

/// A notice for a program. What stands in no facts file has no `file`, `line` and `column`.
pub(super) fn notice_json(notice: &Notice) -> Json {
    let mut json = json!({
        "id": notice.id,
        "notice": notice.notice,
        "explanation": notice.explanation,
        "help": notice.help,
    });
    if let Some(Place { file, line, column, .. }) = &notice.place {
        json["file"] = file.as_str().into();
        json["line"] = (*line).into();
        json["column"] = (*column).into();
    }
    json
}

/// Writes commands of a GitHub workflow: a warning for each notice, an error for each case that
/// failed, and a line about all of them.
pub fn github(linted: &Linted, out: &mut dyn Write) -> io::Result<()> {
    for failed in &linted.failed {
        let start = Place::start_of(&failed.file);
        let place = failed.place.as_ref().unwrap_or(&start);
        annotate(Level::Error, Some(place), "could not be judged", &failed.reason, out)?;
    }
    for notice in &linted.notices {
        annotate_notice(Level::Warning, notice, None, out)?;
    }
    writeln!(out, "{}", message_escaped(&linted.summary()))
}

/// Writes the annotation of a notice; if it has no place, at that of its case.
pub(super) fn annotate_notice(
    level: Level,
    notice: &Notice,
    case: Option<&Place>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let title = notice.subject();
    let mut message = notice.message();
    if let Some(help) = &notice.help {
        message = format!("{message}\nhelp: {help}");
    }
    annotate(level, notice.place.as_ref().or(case), &title, &message, out)
}
