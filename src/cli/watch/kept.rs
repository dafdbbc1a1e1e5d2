//! One case that is kept for many questions: read again when its files change, and then only what changed is
//! derived.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde_json::Value as Json;

use crate::cli::console::{Console, Stop};
use crate::cli::disk;
use crate::cli::inquiry::{EVALUATIONS, expect_proposition, ids_of, with_texts};
use crate::cli::reasoner::{Reasoner, ReasonerOptions, title};
use crate::cli::report::{PageRequest, PageSubject, contents_of};
use crate::cli::watch::case_state::{CaseFailure, CaseReading, CaseState, MovedCase};
use crate::cli::watch::rules::Rules;
use crate::cli::watch::texts::Texts;
use crate::cli::{copies, sheets, why};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources};
use crate::engine::EvaluationError;
use crate::facts::{Facts, LoadError};
use crate::program::Program;
use crate::report::copies::CopyWords;
use crate::report::document::Document;
use crate::report::html::{self, PageContents, PageLinks, Written};
use crate::report::proof::Places;
use crate::report::review::json::Writer;
use crate::report::review::{Counts, Words, linchpins as linchpin_words, what_if as what_if_words};
use crate::review::{Inquiry, Removals, expect_sources, linchpins, what_if};

/// Mistakes with the texts that they point into.
pub struct Mistakes {
    /// What is wrong.
    pub mistakes: Vec<Diagnostic>,
    /// The texts.
    pub sources: Sources,
}

/// What a case says, and what follows.
pub struct KeptParts<'k> {
    /// The rules.
    pub program: &'k Program,
    /// What the files say, and where.
    pub facts: &'k Facts,
    /// Their texts.
    pub sources: &'k Sources,
    /// Everything that is given and that follows.
    pub database: &'k Database,
}

/// A case that is kept, with all that follows.
pub struct KeptCase {
    file: String,
    rules: Rules,
    state: CaseState,
    /// What was read last and was not in order.
    failed: Option<Box<CaseFailure>>,
}

impl KeptCase {
    /// Reads the rules; the case is read when it is asked for the first time.
    pub(in crate::cli) fn open(
        options: &ReasonerOptions,
        file: &str,
        console: &mut Console,
    ) -> Result<Self, Stop> {
        let rules = Rules::read(options, &Texts::default(), console)?;
        rules.reasoner.expect_question(console)?;
        let state = CaseState::new(&rules.reasoner);
        Ok(Self { file: file.to_owned(), rules, state, failed: None })
    }

    /// The rules.
    #[must_use]
    pub fn program(&self) -> &Program {
        self.rules.reasoner.program()
    }

    /// Whether the files of the rules still say the same.
    #[must_use]
    pub fn has_its_rules(&self) -> bool {
        self.rules.texts.are_current()
    }

    /// What the case says and what follows, with the texts that places point into: as its files are now, or
    /// as they were when they were last in order.
    ///
    /// # Errors
    /// Every mistake in it, or what ended the derivation, if it was never in order.
    pub fn standing(&mut self) -> Result<KeptParts<'_>, Mistakes> {
        self.follow()?;
        let program = self.rules.reasoner.program();
        let (reading, database) = self.state.standing_parts().ok_or_else(Mistakes::none)?;
        let CaseReading { facts, sources, .. } = reading;
        Ok(KeptParts { program, facts, sources, database })
    }

    /// What is wrong with the files now.
    pub fn trouble(&mut self) -> Option<Mistakes> {
        self.look();
        self.failed.as_deref().map(Mistakes::of)
    }

    /// Reads the case again if its files have changed.
    fn look(&mut self) {
        let is_current = |texts: Option<&Texts>| texts.is_some_and(Texts::are_current);
        if is_current(self.failed.as_ref().map(|failed| &failed.texts)) {
            return;
        }
        self.failed = None;
        if !is_current(self.state.texts()) {
            self.failed = self.read().err();
        }
    }

    fn follow(&mut self) -> Result<(&CaseReading, &Database), Mistakes> {
        self.look();
        let failed = self.failed.as_deref().map(Mistakes::of);
        self.state.standing_parts().ok_or_else(|| failed.unwrap_or_else(Mistakes::none))
    }

    fn read(&mut self) -> Result<(), Box<CaseFailure>> {
        if self.state.is_crowded() {
            self.state.begin_anew(Some(&self.file), &[]);
        }
        let reading = self.state.read(Some(&self.file), &[], Texts::default())?;
        match self.state.texts() {
            Some(_) => self.state.advance(reading),
            None => self.state.begin(reading),
        }
    }

    /// The page of `infer report`, with links to where more can be asked, and as it would be if these
    /// statements, or all that these origins say, had never been said. With links, the page of a long case is
    /// that of one date, the last unless another is wanted.
    ///
    /// # Errors
    /// As [`standing`](Self::standing); or ids that mean nothing.
    pub fn page(
        &mut self,
        (links, date): (Option<PageLinks>, Option<i64>),
        without: &[String],
    ) -> Result<Written, Mistakes> {
        let page = PageRequest { name: "", links, date, without };
        self.with_contents(&page, |contents| html::write(contents, ""))
    }

    /// The list of statements from a number on, as a piece of that page.
    ///
    /// # Errors
    /// As [`page`](Self::page).
    pub fn statements(
        &mut self,
        (links, date): (Option<PageLinks>, Option<i64>),
        without: &[String],
        from: usize,
    ) -> Result<String, Mistakes> {
        let page = PageRequest { name: "", links, date, without };
        self.with_contents(&page, |contents| html::statement_list(contents, from))
    }

    fn with_contents<T>(
        &mut self,
        page: &PageRequest<'_>,
        make: impl FnOnce(&PageContents<'_>) -> T,
    ) -> Result<T, Mistakes> {
        let reasoner = Arc::clone(&self.rules.reasoner);
        self.follow()?;
        let (inquiry, reading, case) = self.inquiry(&reasoner)?;
        let places = Places { facts: &reading.facts, sources: &reading.sources };
        let title = reading.facts.title();
        let subject = PageSubject { inquiry, case: case.clone(), title, places };
        let contents = contents_of(&reasoner, subject, page);
        contents.map(|it| make(&it)).map_err(|mistakes| Mistakes::in_words(reading, mistakes))
    }

    fn inquiry<'r>(
        &self,
        reasoner: &'r Reasoner,
    ) -> Result<(Inquiry<'r>, &CaseReading, &Database), Mistakes> {
        let (reading, derived) = self.state.standing_parts().ok_or_else(Mistakes::none)?;
        Ok((reasoner.inquiry(self.state.given()), reading, derived))
    }

    /// What `infer watch` would tell if the facts file said this, or if tables of its folder did.
    ///
    /// # Errors
    /// Every mistake that the case would have.
    #[allow(
        clippy::redundant_closure_for_method_calls,
        reason = "the method is of one lifetime only"
    )]
    pub fn moves(&mut self, changed: &BTreeMap<String, String>) -> Result<Document, Mistakes> {
        let stands = self.follow().is_ok() && !self.state.is_empty();
        let after = self.saying(changed)?;
        if !stands {
            return self.standing_of(after);
        }
        let file = self.file.clone();
        self.suppose(after, |state, moved| {
            state.tell(&file, moved, None, |update| update.document())
        })
    }

    /// The texts of the case if these files said this.
    fn saying(&self, changed: &BTreeMap<String, String>) -> Result<Texts, Mistakes> {
        let tables = changed.iter().map(|(path, text)| (PathBuf::from(path), text.clone()));
        let text = match changed.get(&self.file) {
            Some(text) => disk::text_of(&self.file, text.clone().into_bytes()),
            None => sheets::folder_text_with(&self.file, &tables.collect())
                .unwrap_or(Err(LoadError::Missing)),
        };
        let text = text.map_err(|error| {
            let message = format!("this cannot be read: {error}");
            let mistakes = vec![Diagnostic::error("unreadable-file", message)];
            Mistakes { mistakes, ..Mistakes::none() }
        })?;
        Ok(Texts::default().saying(&self.file, text))
    }

    /// Where a case would stand that does not stand now.
    fn standing_of(&self, texts: Texts) -> Result<Document, Mistakes> {
        Ok(self.begun(texts)?.standing(&self.file).document())
    }

    /// The case of these texts, judged for the first time.
    fn begun(&self, texts: Texts) -> Result<CaseState, Mistakes> {
        let mut state = CaseState::new(&self.rules.reasoner);
        let reading = state.read(Some(&self.file), &[], texts);
        let begun = reading.and_then(|reading| state.begin(reading));
        begun.map_err(|failure| Mistakes::of(&failure))?;
        Ok(state)
    }

    /// What `infer why` says of this: the lines that decide it, or the whole proof.
    ///
    /// # Errors
    /// As [`standing`](Self::standing); or nothing is meant, or nothing like it follows.
    pub fn why(&mut self, of: &str, is_full: bool) -> Result<Document, Mistakes> {
        let reasoner = Arc::clone(&self.rules.reasoner);
        let (CaseReading { facts, sources, .. }, database) = self.follow()?;
        let mut sources = sources.clone();
        let goal = why::goal(of, reasoner.program(), database, &mut sources);
        let goal = goal.map_err(|mistakes| Mistakes { mistakes, sources: sources.clone() })?;
        let places = Places { facts, sources: &sources };
        why::document(reasoner.program(), database, &goal, is_full, places).ok_or_else(|| {
            let message = "nothing like that follows from the case";
            let mistakes = vec![Diagnostic::error("no-match", message)];
            Mistakes { mistakes, sources: Sources::default() }
        })
    }

    /// What `infer what-if` says: what would differ without these statements and origins.
    ///
    /// # Errors
    /// As [`standing`](Self::standing); or ids that mean nothing.
    pub fn what_if(&mut self, without: &[String]) -> Result<Document, Mistakes> {
        let reasoner = Arc::clone(&self.rules.reasoner);
        let program = reasoner.program();
        self.follow()?;
        let (inquiry, reading, whole) = self.inquiry(&reasoner)?;
        let wrong = |mistakes| Mistakes::in_words(reading, mistakes);
        inquiry.expect_dependence().map_err(|mistake| wrong(vec![mistake]))?;
        let ids = ids_of(program, whole, without).map_err(|mistake| wrong(vec![mistake]))?;
        let sources = expect_sources(&inquiry, whole, whole, &ids).map_err(wrong)?;
        let found = what_if(&inquiry, whole, whole, sources);
        let found = found.map_err(|error| wrong(vec![error.diagnostic(program)]))?;
        let changes = found.differences.iter().map(|difference| &difference.change);
        let database = with_texts(whole.clone(), changes);
        let title = title(&reading.facts);
        let words = Words::new(program, &database);
        Ok(what_if_words::document(&found, title.as_deref(), &words))
    }

    /// What `infer linchpins` says, of all conclusions or about one proposition: for a reader, and for a
    /// program.
    ///
    /// # Errors
    /// As [`standing`](Self::standing); or no proposition is called so.
    pub fn linchpins(&mut self, of: Option<&str>) -> Result<(Document, Json), Mistakes> {
        let reasoner = Arc::clone(&self.rules.reasoner);
        let program = reasoner.program();
        self.follow()?;
        let (inquiry, reading, case) = self.inquiry(&reasoner)?;
        let wrong = |mistake| Mistakes::in_words(reading, vec![mistake]);
        inquiry.expect_dependence().map_err(wrong)?;
        let of = of.map(|of| expect_proposition(program, case, of)).transpose().map_err(wrong)?;
        let tried = Removals { of: of.as_deref(), pairs: false, evaluations: EVALUATIONS };
        let stopped = |error: EvaluationError| wrong(error.diagnostic(program));
        let found = linchpins(&inquiry, case, tried).map_err(stopped)?;
        let changes = found.singles.iter().flat_map(|linchpin| &linchpin.changes);
        let database = with_texts(case.clone(), changes);
        let title = title(&reading.facts);
        let title = title.as_deref();
        let words = Words::new(program, &database);
        let document = linchpin_words::document(&found, title, &words, Counts::LeftOut);
        let writer = Writer { program, database: &database, title };
        Ok((document, writer.linchpins(&found)))
    }

    /// What `infer copies` proposes of the case, or of what it would be if its facts file said this, as an
    /// object of JSON. Each proposal has its words besides.
    ///
    /// # Errors
    /// As [`standing`](Self::standing).
    pub fn copies(&mut self, changed: Option<&BTreeMap<String, String>>) -> Result<Json, Mistakes> {
        let reasoner = Arc::clone(&self.rules.reasoner);
        let Some(changed) = changed else {
            let (reading, database) = self.follow()?;
            return copies_of(&reasoner, reading, database);
        };
        let stands = self.follow().is_ok();
        let after = self.saying(changed)?;
        if !stands {
            let state = self.begun(after)?;
            let (reading, database) = state.standing_parts().ok_or_else(Mistakes::none)?;
            return copies_of(&reasoner, reading, database);
        }
        self.suppose(after, |state, _| {
            let (reading, database) = state.standing_parts().ok_or_else(Mistakes::none)?;
            copies_of(&reasoner, reading, database)
        })?
    }

    /// Calls `tell` with the case as it would be if its texts were these, and what would move.
    fn suppose<T>(
        &mut self,
        after: Texts,
        tell: impl FnOnce(&CaseState, &MovedCase) -> T,
    ) -> Result<T, Mistakes> {
        let reading = self.state.read(Some(&self.file), &[], after);
        let reading = reading.map_err(|failure| Mistakes::of(&failure))?;
        match self.state.suppose(reading, tell) {
            Ok(told) => {
                told.map_err(|mistake| Mistakes { mistakes: vec![mistake], ..Mistakes::none() })
            }
            Err(failure) => {
                // It may be half-way: the next question begins anew.
                self.state = CaseState::new(&self.rules.reasoner);
                Err(Mistakes::of(&failure))
            }
        }
    }
}

fn copies_of(
    reasoner: &Reasoner,
    CaseReading { facts, sources, texts }: &CaseReading,
    database: &Database,
) -> Result<Json, Mistakes> {
    let program = reasoner.program();
    let found = copies::found(program, facts, (database, sources), texts);
    let found = found.map_err(|mistakes| Mistakes { mistakes, sources: sources.clone() })?;
    let words = CopyWords::new(program, database);
    Ok(words.as_json(title(facts).as_deref(), &found))
}

impl Mistakes {
    fn of(failure: &CaseFailure) -> Self {
        Self { mistakes: failure.mistakes.clone(), sources: failure.sources.clone() }
    }

    fn in_words(reading: &CaseReading, mistakes: Vec<Diagnostic>) -> Self {
        Self { mistakes, sources: reading.sources.clone() }
    }

    fn none() -> Self {
        Self { mistakes: Vec::new(), sources: Sources::default() }
    }
}
