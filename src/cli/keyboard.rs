//! Single keys from a terminal.

use std::io::{self, IsTerminal as _};

use ::console::{Key, Term};

use crate::diagnostic::Diagnostic;

/// A terminal with keys.
pub(super) struct Keyboard {
    term: Term,
}

impl Keyboard {
    /// Keys come from a terminal, and what they decide about is shown on one; `help` is told where there is
    /// none.
    pub(super) fn expect(help: &str) -> Result<Self, Diagnostic> {
        if io::stdin().is_terminal() && io::stdout().is_terminal() {
            return Ok(Self { term: Term::stdout() });
        }
        let message = "this asks for each decision, and there is no terminal to ask at";
        Err(Diagnostic::error("no-terminal", message).help(help))
    }

    /// The next letter. Nothing when no more keys will come: at the end of input, or when Ctrl-C or
    /// Ctrl-D is pressed. The terminal is left as it was found.
    pub(super) fn letter(&self) -> io::Result<Option<char>> {
        loop {
            match self.term.read_key_raw() {
                Ok(Key::CtrlC | Key::Char('\u{4}')) => return Ok(None),
                Ok(Key::Char(letter)) => return Ok(Some(letter.to_ascii_lowercase())),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(None),
                Err(error) => return Err(error),
            }
        }
    }

    /// How many lines the terminal shows.
    pub(super) fn rows(&self) -> usize {
        usize::from(self.term.size().0)
    }
}
