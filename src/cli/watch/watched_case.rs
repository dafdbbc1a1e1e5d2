//! One watched case: its last good state, and what is wrong with its files since.

use std::collections::BTreeSet;

use crate::cli::watch::case_state::{CaseFailure, CaseState, CaseTexts};
use crate::cli::watch::deriver::Deriver;
use crate::cli::watch::rules::Rules;
use crate::cli::watch::texts::Texts;
use crate::diagnostic::{Diagnostic, Sources};
use crate::engine::EvaluationError;
use crate::facts::Change;
use crate::review::Comparison;

/// A case that is watched.
pub(super) struct WatchedCase {
    /// Its name in the output.
    pub(super) name: String,
    /// Its facts file; a case that is made of lines alone has none.
    file: Option<String>,
    /// The lines that changed it so far.
    changes: Vec<Change>,
    deriver: Box<dyn Deriver>,
    /// Its last good state.
    state: Option<CaseState>,
    /// The files that were read last, with or without mistakes.
    tried: Option<Texts>,
    trouble: Trouble,
}

/// Why the state of a case is not that of its files.
enum Trouble {
    None,
    /// A mistake that was not told yet: an editor may still be writing.
    Fresh(Box<CaseFailure>),
    /// A mistake that was told; whether it was that the file is gone.
    Told {
        gone: bool,
    },
}

/// What there is to tell of a case.
pub(super) enum News {
    /// Nothing, or not yet.
    None,
    /// It has a good state for the first time.
    Stands,
    /// It has another state than before; `again` says how, if a mistake was told in between.
    Moved { before: Box<CaseState>, comparison: Comparison, again: Option<&'static str> },
    /// Its file is gone.
    Gone,
    /// Something is wrong.
    Mistaken(Vec<Diagnostic>, Sources),
}

impl WatchedCase {
    pub(super) fn new(name: String, file: Option<String>, deriver: Box<dyn Deriver>) -> Self {
        let (changes, state, tried) = (Vec::new(), None, None);
        Self { name, file, changes, deriver, state, tried, trouble: Trouble::None }
    }

    /// Its last good state.
    pub(super) fn state(&self) -> Option<&CaseState> {
        self.state.as_ref()
    }

    /// Whether there is a mistake that was not told yet.
    pub(super) fn is_unsettled(&self) -> bool {
        matches!(self.trouble, Trouble::Fresh(_))
    }

    /// The files that it depends on.
    pub(super) fn paths(&self) -> BTreeSet<String> {
        let states = self.state.iter().map(|state| &state.texts);
        states.chain(&self.tried).flat_map(Texts::paths).collect()
    }

    /// Reads the case again, if its files have changed or the rules are new.
    pub(super) fn look(&mut self, rules: &Rules, is_new: bool) -> News {
        if !is_new && self.tried.as_ref().is_some_and(Texts::are_current) {
            return News::None;
        }
        let texts = Texts::default();
        let given = CaseTexts { file: self.file.as_deref(), changes: &self.changes, texts };
        match CaseState::read(rules, given, self.state.as_ref(), &mut *self.deriver) {
            Ok(state) => {
                self.tried = Some(state.texts.clone());
                self.adopt(state)
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
                let gone = self.state.is_some() && self.is_gone(&failure);
                self.trouble = Trouble::Told { gone };
                if gone { News::Gone } else { News::Mistaken(failure.mistakes, failure.sources) }
            }
            other => {
                self.trouble = other;
                News::None
            }
        }
    }

    /// Changes the case by a line, from its last good state.
    pub(super) fn change(&mut self, rules: &Rules, line: Change) -> News {
        let mut changes = self.changes.clone();
        changes.push(match &self.state {
            Some(state) => state.with_falls(line),
            None => line,
        });
        let texts = self.state.as_ref().map(|state| state.texts.clone()).unwrap_or_default();
        let given = CaseTexts { file: self.file.as_deref(), changes: &changes, texts };
        match CaseState::read(rules, given, self.state.as_ref(), &mut *self.deriver) {
            Ok(state) => {
                self.changes = changes.into_iter().map(Change::taken).collect();
                if matches!(self.trouble, Trouble::None) {
                    self.tried = Some(state.texts.clone());
                }
                self.replace(state, None)
            }
            Err(failure) => News::Mistaken(failure.mistakes, failure.sources),
        }
    }

    fn is_gone(&self, failure: &CaseFailure) -> bool {
        self.file.as_deref().is_some_and(|file| failure.texts.is_missing(file))
    }

    fn adopt(&mut self, state: CaseState) -> News {
        let again = match std::mem::replace(&mut self.trouble, Trouble::None) {
            Trouble::Told { gone: true } => Some("it is back"),
            Trouble::Told { gone: false } => Some("it is in order again"),
            Trouble::None | Trouble::Fresh(_) => None,
        };
        self.replace(state, again)
    }

    fn replace(&mut self, state: CaseState, again: Option<&'static str>) -> News {
        // Compared with a case without findings, everything is new.
        let before = self.state.as_ref().filter(|before| !before.is_empty());
        let comparison = before.map(|before| state.compare(before));
        let before = self.state.replace(state);
        match (before, comparison) {
            (Some(before), Some(Ok(comparison))) => {
                News::Moved { before: Box::new(before), comparison, again }
            }
            (Some(_), Some(Err(mistake))) => News::Mistaken(vec![mistake], Sources::default()),
            _ => News::Stands,
        }
    }
}
