//! All cases that are watched, and the rules by which they are judged.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use crate::cli::cases::tell;
use crate::cli::console::{Console, Stop};
use crate::cli::disk::{self, STDIN, display_name};
use crate::cli::watch::WatchOptions;
use crate::cli::watch::lines::Line;
use crate::cli::watch::print::Printer;
use crate::cli::watch::rules::Rules;
use crate::cli::watch::texts::Texts;
use crate::cli::watch::watched_case::WatchedCase;
use crate::diagnostic::{Diagnostic, Sources, Span, nearest, quoted};
use crate::engine::EvaluationError;
use crate::facts::{ChangeLine, LoadError, Loader as _};

/// All cases that are watched.
pub(super) struct Watcher<'o> {
    options: &'o WatchOptions,
    rules: Rules,
    /// The rule files that were read last, with or without mistakes.
    tried: Texts,
    /// What is wrong with the rules, if it was not told yet: it may pass.
    trouble: Option<(Vec<Diagnostic>, Sources)>,
    cases: Vec<WatchedCase>,
    printer: Printer<'o>,
}

impl<'o> Watcher<'o> {
    /// Reads the rules; no case is read yet.
    pub(super) fn open(options: &'o WatchOptions, console: &'o mut Console) -> Result<Self, Stop> {
        let tried = Texts::default();
        let rules = Rules::read(&options.reasoner, &tried, console)?;
        rules.reasoner.expect_question(console)?;
        let printer = Printer::new(options.format, console);
        let (trouble, cases) = (None, Vec::new());
        Ok(Self { options, rules, tried, trouble, cases, printer })
    }

    /// Reads every case for the first time, and tells where it stands. A file that is not there is a
    /// mistake, and so is a case from which more follows than the limits allow; another case that is
    /// not in order may be mended.
    pub(super) fn begin(&mut self) -> Result<(), Stop> {
        let paths: Vec<String> = self.options.files().cloned().collect();
        let files = disk::cases(&paths)?;
        let missing = |file: &String| match Texts::default().load(file) {
            Err(error @ (LoadError::Missing | LoadError::Unreadable(_))) => {
                Some(unreadable(file, &error))
            }
            _ => None,
        };
        let missing: Vec<Diagnostic> = files.iter().filter_map(missing).collect();
        if !missing.is_empty() {
            return Err(missing.into());
        }
        if paths.is_empty() {
            self.add(None);
        }
        files.into_iter().for_each(|file| self.add(Some(file)));
        self.look_at_cases(false)?;
        self.stop_if(|error| matches!(error, EvaluationError::TooManyTuples { .. }))?;
        self.settle()?;
        let files: Vec<String> = self.paths().into_iter().collect();
        self.printer.watching(&files, self.options.reads_stdin())?;
        Ok(())
    }

    fn add(&mut self, file: Option<String>) {
        let name = display_name(file.as_deref().unwrap_or(STDIN));
        if self.cases.iter().all(|case| case.name != name) {
            self.cases.push(WatchedCase::new(name, file, &self.rules));
        }
    }

    /// The files that the cases and the rules depend on.
    pub(super) fn paths(&self) -> BTreeSet<String> {
        let rules = [&self.rules.texts, &self.tried].into_iter().flat_map(Texts::paths);
        rules.chain(self.cases.iter().flat_map(WatchedCase::paths)).collect()
    }

    /// Whether something is wrong that was not told yet.
    pub(super) fn is_unsettled(&self) -> bool {
        self.trouble.is_some() || self.cases.iter().any(WatchedCase::is_unsettled)
    }

    /// Looks at all files again, and tells what moved.
    pub(super) fn look(&mut self) -> Result<(), Stop> {
        let has_new_rules = self.look_at_rules();
        let folders: Vec<String> =
            self.options.files().filter(|path| Path::new(path).is_dir()).cloned().collect();
        // A folder without a case, or without the right to read it, has none for now.
        let files = folders.iter().flat_map(|path| disk::cases(std::slice::from_ref(path)));
        let files: Vec<String> = files.flatten().collect();
        files.into_iter().for_each(|file| self.add(Some(file)));
        self.look_at_cases(has_new_rules)
    }

    /// Whether there are new rules without mistakes.
    fn look_at_rules(&mut self) -> bool {
        if self.tried.are_current() {
            return false;
        }
        self.tried = Texts::default();
        match Rules::read(&self.options.reasoner, &self.tried, self.printer.console()) {
            Ok(rules) => {
                (self.rules, self.trouble) = (rules, None);
                true
            }
            Err(mistakes) => {
                self.trouble = Some((mistakes, self.printer.console().sources.clone()));
                false
            }
        }
    }

    fn look_at_cases(&mut self, has_new_rules: bool) -> Result<(), Stop> {
        for case in &mut self.cases {
            let news = case.look(&self.rules, has_new_rules);
            self.printer.news(case, news)?;
            tell(&case.fresh_remarks());
        }
        // The time and memory of the process do not come back.
        self.stop_if(|error| matches!(error, EvaluationError::Interrupted { .. }))
    }

    /// Ends with the first case from which nothing could be derived, if this holds of why.
    fn stop_if(&mut self, is_end: impl Fn(&EvaluationError) -> bool) -> Result<(), Stop> {
        match self.cases.iter_mut().find_map(|case| case.take_failure(&is_end)) {
            Some(failure) => {
                self.printer.console().sources = failure.sources;
                Err(failure.mistakes.into())
            }
            None => Ok(()),
        }
    }

    /// Tells the mistakes that have not passed.
    pub(super) fn settle(&mut self) -> io::Result<()> {
        if let Some((mistakes, sources)) = self.trouble.take() {
            self.printer.mistakes(None, &mistakes, sources)?;
        }
        for case in &mut self.cases {
            let news = case.settle();
            self.printer.news(case, news)?;
        }
        Ok(())
    }

    /// Takes a line, and tells what it moved.
    pub(super) fn line(&mut self, line: Line) -> io::Result<()> {
        match line.text {
            Ok(text) => self.change(ChangeLine::new(line.number, &text)),
            Err(mistake) => self.printer.mistakes(None, &[mistake], Sources::default()),
        }
    }

    fn change(&mut self, line: ChangeLine) -> io::Result<()> {
        match self.addressee(&line) {
            Ok(index) => {
                let case = &mut self.cases[index];
                let news = case.change(&self.rules, line);
                self.printer.news(case, news)
            }
            Err((mistake, sources)) => self.printer.mistakes(None, &[mistake], sources),
        }
    }

    /// The case that a line changes: the one that it names, or the only one.
    fn addressee(&self, line: &ChangeLine) -> Result<usize, (Diagnostic, Sources)> {
        let names = || self.cases.iter().map(|case| case.name.as_str());
        let found = line.case.as_ref().and_then(|case| names().position(|name| name == case));
        // What is wrong with a line that is no object is the same in every case.
        if let Some(index) = found.or((!line.is_object && !self.cases.is_empty()).then_some(0)) {
            return Ok(index);
        }
        if line.case.is_none() && self.cases.len() == 1 {
            return Ok(0);
        }
        let mut sources = Sources::default();
        let source = sources.add_excerpt(display_name(STDIN), line.line, line.text.clone());
        let span = Span::new(source, 0, line.text.len().min(200));
        let nearest = line.case.as_ref().and_then(|case| nearest(case, names()));
        let help = match nearest.or(names().next()) {
            Some(name) => format!("say which case: `{{\"case\": {}, …}}`", serde_json::json!(name)),
            None => "give a facts file".to_owned(),
        };
        let (code, message) = match &line.case {
            Some(case) => ("unknown-case", format!("no case is called {}", quoted(case))),
            None => ("which-case", "this may be about any of several cases".to_owned()),
        };
        Err((Diagnostic::error(code, message).at(span, "").help(help), sources))
    }
}

fn unreadable(path: &str, error: &LoadError) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("cannot read {}: {error}", quoted(path)))
        .help("give a facts file, a folder of them, or `-` for changes on standard input")
}
