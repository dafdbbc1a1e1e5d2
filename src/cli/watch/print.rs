//! The output of `infer watch`, as text or JSON lines.

use std::io;

use crate::cli::console::{Console, note};
use crate::cli::watch::EventFormat;
use crate::cli::watch::watched_case::{News, WatchedCase};
use crate::diagnostic::{Diagnostic, Sources, counted, render_all, visible};
use crate::report::document::{Block, Document};
use crate::report::prose::enumeration;
use crate::report::watch::jsonl;

/// Up to this many files are named.
const FEW: usize = 6;

/// Writes one event at a time.
pub(super) struct Printer<'o> {
    format: EventFormat,
    console: &'o mut Console,
    /// Whether it was said what is watched; from then on, a blank line follows each event.
    has_begun: bool,
}

impl<'o> Printer<'o> {
    pub(super) fn new(format: EventFormat, console: &'o mut Console) -> Self {
        Self { format, console, has_begun: false }
    }

    pub(super) fn console(&mut self) -> &mut Console {
        self.console
    }

    /// What there is to tell of a case.
    pub(super) fn news(&mut self, case: &WatchedCase, news: News) -> io::Result<()> {
        let format = self.format;
        match news {
            News::None => Ok(()),
            News::Stands(standing) => {
                let blank = if self.has_begun { "\n" } else { "" };
                self.console.print(|out, terminal| match format {
                    EventFormat::Text => {
                        standing.document().write_text(terminal, out)?;
                        write!(out, "{blank}")
                    }
                    EventFormat::Jsonl | EventFormat::Html => jsonl::write_standing(&standing, out),
                })
            }
            News::Moved(moved, again) => case.state().tell(&case.name, &moved, again, |update| {
                self.console.print(|out, terminal| match format {
                    EventFormat::Text => update.document().write_text(terminal, out),
                    EventFormat::Jsonl => jsonl::write_update(update, out),
                    EventFormat::Html => jsonl::write_update_as_html(update, out),
                })
            }),
            News::Gone => self.gone(&case.name),
            News::Mistaken(mistakes, sources) => {
                let stands = case.state().texts().is_some();
                self.mistakes(Some((&case.name, stands)), &mistakes, sources)
            }
        }
    }

    /// Writes mistakes: of a case, with whether it has a good state; or of rules or a line.
    pub(super) fn mistakes(
        &mut self,
        case: Option<(&str, bool)>,
        mistakes: &[Diagnostic],
        sources: Sources,
    ) -> io::Result<()> {
        if self.format == EventFormat::Html {
            let (case, text) = (case.map(|(name, _)| name), render_all(mistakes, &sources, false));
            return self.console.print(|out, _| jsonl::write_mistakes_as_text(case, &text, out));
        }
        if self.format == EventFormat::Jsonl {
            let case = case.map(|(name, _)| name);
            return self
                .console
                .print(|out, _| jsonl::write_mistakes(case, mistakes, &sources, out));
        }
        self.console.sources = sources;
        self.console.complain(mistakes);
        match case {
            Some((name, false)) => {
                note(&format!("{}: waiting until it is in order\n", visible(name)));
            }
            Some((name, true)) => note(&format!("{}: stands as before\n", visible(name))),
            None => note("everything stands as before\n"),
        }
        Ok(())
    }

    fn gone(&self, case: &str) -> io::Result<()> {
        self.console.print(|out, _| match self.format {
            EventFormat::Text => {
                writeln!(out, "{}: the file is gone; it stands as before", visible(case))
            }
            EventFormat::Jsonl | EventFormat::Html => jsonl::write_event("gone", case, out),
        })
    }

    /// What is watched.
    pub(super) fn watching(&mut self, files: &[String], stdin: bool) -> io::Result<()> {
        self.has_begun = true;
        self.console.print(|out, terminal| match self.format {
            EventFormat::Text => {
                let mut what: Vec<String> = if files.len() > FEW {
                    vec![counted(files.len(), "file", "files")]
                } else {
                    files.iter().map(|file| visible(file)).collect()
                };
                what.extend(stdin.then(|| "standard input".to_owned()));
                let line = Block::paragraph(0, format!("watching {}", enumeration(&what)));
                Document(vec![line, Block::Gap]).write_text(terminal, out)
            }
            EventFormat::Jsonl | EventFormat::Html => jsonl::write_watching(files, stdin, out),
        })
    }
}
