//! The rules of the watched cases, which may change as well.

use std::sync::Arc;

use crate::cli::console::Console;
use crate::cli::reasoner::{Reasoner, ReasonerOptions};
use crate::cli::watch::texts::Texts;
use crate::diagnostic::{Diagnostic, Sources};

/// What judges the cases, and what its rules were read from.
pub(super) struct Rules {
    pub(super) reasoner: Arc<Reasoner>,
    pub(super) texts: Texts,
}

impl Rules {
    /// Reads the rules, and prints warnings. `texts` keeps what was read, also if there are mistakes.
    pub(super) fn read(
        options: &ReasonerOptions,
        texts: &Texts,
        console: &mut Console,
    ) -> Result<Self, Vec<Diagnostic>> {
        console.sources = Sources::default();
        let reasoner = Arc::new(options.start_by(texts, console)?);
        Ok(Self { reasoner, texts: texts.clone() })
    }
}
