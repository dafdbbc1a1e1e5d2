//! Standard output and standard error, and what a command ends with.

use std::io::{self, BufWriter, IsTerminal as _, Write};
use std::process::ExitCode;

use anstream::AutoStream;

use crate::diagnostic::{Diagnostic, Sources, render_all};
use crate::report::layout::Terminal;

/// The columns of a line where there is no terminal to ask.
const USUAL_WIDTH: usize = 100;

/// When to colour.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum ColourChoice {
    /// On a terminal, unless `NO_COLOR` is set
    #[default]
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Why a command stopped.
pub enum Stop {
    /// The user's mistakes.
    Mistakes(Vec<Diagnostic>),
    /// The output could not be written.
    Output(io::Error),
    /// Something is wrong, and the user has been told what.
    Told,
    /// Everything is in order, and the answer is no.
    No,
}

impl From<Vec<Diagnostic>> for Stop {
    fn from(mistakes: Vec<Diagnostic>) -> Self {
        Self::Mistakes(mistakes)
    }
}

impl From<Diagnostic> for Stop {
    fn from(mistake: Diagnostic) -> Self {
        Self::Mistakes(vec![mistake])
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// What every command has at hand.
pub struct Console {
    /// The texts that diagnostics point into.
    pub sources: Sources,
    colour: ColourChoice,
}

impl Console {
    pub(super) fn new(colour: ColourChoice) -> Self {
        Self { sources: Sources::default(), colour }
    }

    /// Writes to standard output, all of it.
    ///
    /// # Errors
    /// What writing gives.
    pub fn print(
        &self,
        write: impl FnOnce(&mut dyn Write, Terminal) -> io::Result<()>,
    ) -> io::Result<()> {
        let terminal = self.terminal();
        let mut out = BufWriter::new(io::stdout().lock());
        write(&mut out, terminal)?;
        out.flush()
    }

    /// How standard output shows text.
    pub(super) fn terminal(&self) -> Terminal {
        let stdout = io::stdout().lock();
        let links =
            stdout.is_terminal() && supports_hyperlinks::on(supports_hyperlinks::Stream::Stdout);
        Terminal { width: width(&stdout), colour: self.colours(&stdout), links }
    }

    /// Whether standard error shows colours.
    pub(super) fn colours_on_stderr(&self) -> bool {
        self.colours(&io::stderr().lock())
    }

    /// Writes warnings and errors to standard error.
    pub fn complain(&self, diagnostics: &[Diagnostic]) {
        let stderr = io::stderr().lock();
        let text = render_all(diagnostics, &self.sources, self.colours(&stderr));
        write_to_stderr(stderr, &text);
    }

    /// Says why a command stopped, if it did.
    pub(super) fn exit_code(&self, outcome: Result<(), Stop>) -> ExitCode {
        match outcome {
            Ok(()) => ExitCode::SUCCESS,
            Err(Stop::No) => ExitCode::from(1),
            Err(Stop::Told) => ExitCode::from(2),
            Err(Stop::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
                ExitCode::SUCCESS
            }
            Err(Stop::Output(error)) => {
                self.complain(&[Diagnostic::error("output", format!("cannot write: {error}"))]);
                ExitCode::from(2)
            }
            Err(Stop::Mistakes(mistakes)) => {
                self.complain(&mistakes);
                ExitCode::from(2)
            }
        }
    }

    fn colours(&self, stream: &impl anstream::stream::RawStream) -> bool {
        match self.colour {
            ColourChoice::Always => true,
            ColourChoice::Never => false,
            ColourChoice::Auto => AutoStream::choice(stream) != anstream::ColorChoice::Never,
        }
    }
}

/// Writes a line to standard error.
pub(super) fn note(line: &str) {
    write_to_stderr(io::stderr().lock(), &format!("{line}\n"));
}

/// A message that cannot be written is not read either.
fn write_to_stderr(mut stderr: io::StderrLock<'_>, text: &str) {
    let _ = stderr.write_all(text.as_bytes());
}

fn width(stdout: &io::StdoutLock<'_>) -> usize {
    if !stdout.is_terminal() {
        return USUAL_WIDTH;
    }
    terminal_size::terminal_size().map_or(USUAL_WIDTH, |(width, _)| usize::from(width.0))
}
