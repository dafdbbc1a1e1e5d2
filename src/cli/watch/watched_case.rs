//! One watched case: its last good state, and what is wrong with its files since.

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use crate::cli::watch::case_state::{CaseFailure, CaseState, MovedCase};
use crate::cli::watch::rules::Rules;
use crate::cli::watch::texts::Texts;
use crate::diagnostic::{Diagnostic, Sources};
use crate::engine::EvaluationError;
use crate::facts::ChangeLine;
use crate::report::watch::Standing;

/// A case that is watched.
pub(super) struct WatchedCase {
    /// Its name in the output.
    pub(super) name: String,
    /// Its facts file; a case that is made of lines alone has none.
    file: Option<String>,
    /// The lines that changed it and still count.
    changes: Vec<ChangeLine>,
    /// How it stood when it was last in order; nothing before the rules are known.
    state: CaseState,
    /// What was read last; it may not have been in order.
    tried: Option<Texts>,
    trouble: Trouble,
    /// What was remarked on its files when it was last in order.
    remarks: String,
}

/// Why the state of a case is not that of its files.
enum Trouble {
    None,
    /// It may be over in a moment: an editor is still writing. It was not told yet.
    Fresh(Box<CaseFailure>),
    /// It was told.
    Told {
        gone: bool,
    },
}

/// What there is to tell of a case.
pub(super) enum News {
    /// Nothing, or not yet.
    None,
    /// It stands for the first time.
    Stands(Standing),
    /// It stands otherwise than before; what it was in between, if that was told.
    Moved(Box<MovedCase>, Option<&'static str>),
    /// Its file is gone.
    Gone,
    /// Something is wrong.
    Mistaken(Vec<Diagnostic>, Sources),
}

impl WatchedCase {
    pub(super) fn new(name: String, file: Option<String>, rules: &Rules) -> Self {
        let state = CaseState::new(&rules.reasoner);
        let (changes, remarks) = (Vec::new(), String::new());
        Self { name, file, changes, state, tried: None, trouble: Trouble::None, remarks }
    }

    /// What is remarked on its files, if that is something else than before.
    pub(super) fn fresh_remarks(&mut self) -> String {
        let remarks = self.state.remarks();
        if remarks == self.remarks {
            return String::new();
        }
        self.remarks.clone_from(&remarks);
        remarks
    }

    /// How it stands.
    pub(super) fn state(&self) -> &CaseState {
        &self.state
    }

    /// Whether something is wrong that was not told yet.
    pub(super) fn is_unsettled(&self) -> bool {
        matches!(self.trouble, Trouble::Fresh(_))
    }

    /// The files that it depends on.
    pub(super) fn paths(&self) -> BTreeSet<String> {
        self.state.texts().into_iter().chain(&self.tried).flat_map(Texts::paths).collect()
    }

    /// Reads the case again, if its files have changed or the rules are new.
    pub(super) fn look(&mut self, rules: &Rules, is_new: bool) -> News {
        if !is_new && self.tried.as_ref().is_some_and(Texts::are_current) {
            return News::None;
        }
        let again = match self.trouble {
            Trouble::Told { gone: true } => Some("it is back"),
            Trouble::Told { gone: false } => Some("it is in order again"),
            Trouble::None | Trouble::Fresh(_) => None,
        };
        let changes = std::mem::take(&mut self.changes);
        let news = self.answer(rules, &changes, Texts::default(), again);
        self.changes = changes;
        match news {
            Ok(news) => {
                self.tried = self.state.texts().cloned();
                self.trouble = Trouble::None;
                news
            }
            Err(failure) => {
                self.tried = Some(failure.texts.clone());
                // That a file is gone is told only once.
                let is_told = matches!(self.trouble, Trouble::Told { gone: true });
                if !(is_told && self.is_gone(&failure)) {
                    self.trouble = Trouble::Fresh(failure);
                }
                News::None
            }
        }
    }

    /// The failure to derive that was not told yet, if this holds of why.
    pub(super) fn take_failure(
        &mut self,
        is_meant: impl Fn(&EvaluationError) -> bool,
    ) -> Option<Box<CaseFailure>> {
        match std::mem::replace(&mut self.trouble, Trouble::None) {
            Trouble::Fresh(failure) if failure.error.as_ref().is_some_and(is_meant) => {
                Some(failure)
            }
            other => {
                self.trouble = other;
                None
            }
        }
    }

    /// The mistake that was not told yet, because it has not passed.
    pub(super) fn settle(&mut self) -> News {
        match std::mem::replace(&mut self.trouble, Trouble::None) {
            Trouble::Fresh(failure) => {
                let gone = self.state.texts().is_some() && self.is_gone(&failure);
                self.trouble = Trouble::Told { gone };
                if gone { News::Gone } else { News::Mistaken(failure.mistakes, failure.sources) }
            }
            other => {
                self.trouble = other;
                News::None
            }
        }
    }

    /// Changes the case by a line, whatever state its files are in now.
    pub(super) fn change(&mut self, rules: &Rules, line: ChangeLine) -> News {
        if self.state.is_crowded() {
            self.state.begin_anew(self.file.as_ref(), &self.changes);
        }
        let stands = self.state.texts().is_some();
        let mut changes = self.changes.clone();
        changes.push(if stands { self.state.with_falls(line) } else { line });
        let texts = self.state.texts().cloned().unwrap_or_default();
        let news = match self.answer(rules, &changes, texts, None) {
            Ok(news) => {
                self.changes = self.state.needed(changes);
                if matches!(self.trouble, Trouble::None) {
                    self.tried = self.state.texts().cloned();
                }
                news
            }
            Err(failure) => News::Mistaken(failure.mistakes, failure.sources),
        };
        self.state.keep_lines(&self.changes);
        news
    }

    /// Reads the case with these changes and texts, and derives what follows by these rules.
    fn answer(
        &mut self,
        rules: &Rules,
        changes: &[ChangeLine],
        texts: Texts,
        again: Option<&'static str>,
    ) -> Result<News, Box<CaseFailure>> {
        let file = self.file.as_ref();
        // Of a case of which nothing was found, everything is new.
        let is_new = self.state.texts().is_none() || self.state.is_empty();
        let moved = if self.state.is_judged_by(&rules.reasoner) {
            let reading = self.state.read(file, changes, texts)?;
            if self.state.texts().is_some() {
                Some(self.state.follow(reading)?)
            } else {
                self.state.begin(reading)?;
                None
            }
        } else {
            let mut state = CaseState::new(&rules.reasoner);
            let reading = state.read(file, changes, texts)?;
            state.begin(reading)?;
            let mut old = std::mem::replace(&mut self.state, state);
            (!is_new).then(|| self.state.compare(&mut old))
        };
        Ok(match moved.filter(|_| !is_new) {
            None => News::Stands(self.state.standing(&self.name)),
            Some(Ok(moved)) => News::Moved(Box::new(moved), again),
            Some(Err(mistake)) => News::Mistaken(vec![mistake], Sources::default()),
        })
    }

    /// How many lines it keeps, how many files and lines it keeps as they were parsed, and how many texts.
    #[cfg(test)]
    pub(super) fn kept(&self) -> [usize; 3] {
        let [records, texts] = self.state.kept();
        [self.changes.len(), records, texts]
    }

    fn is_gone(&self, failure: &CaseFailure) -> bool {
        self.file.as_deref().is_some_and(|file| failure.texts.is_missing(file))
    }
}
