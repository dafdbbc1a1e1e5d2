//! The rules of those who watch, which may change as well.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::cli::console::Console;
use crate::cli::rulebook::{RulebookOptions, load_by};
use crate::cli::watch::texts::Texts;
use crate::diagnostic::{Diagnostic, Sources, has_errors};
use crate::program::Program;
use crate::review;

/// A checked program, and what it was read from.
pub(super) struct Rules {
    pub(super) program: Arc<Program>,
    /// Its rules by name, each with its fingerprint.
    pub(super) prints: BTreeMap<String, u64>,
    pub(super) texts: Texts,
}

impl Rules {
    /// Reads the rules. Warnings are told; what is read goes into `texts`, also if there are mistakes.
    pub(super) fn read(
        options: &RulebookOptions,
        texts: &Texts,
        console: &mut Console,
    ) -> Result<Self, Vec<Diagnostic>> {
        console.sources = Sources::default();
        let loaded = load_by(texts, &options.rules, options.no_builtin, &mut console.sources)?;
        if has_errors(&loaded.diagnostics) {
            return Err(loaded.diagnostics);
        }
        console.complain(&loaded.diagnostics);
        let prints = review::rules(&loaded.program);
        Ok(Self { program: Arc::new(loaded.program), prints, texts: texts.clone() })
    }
}
