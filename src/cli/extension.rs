//! Commands that other crates add to the command line, and what they are given for it.
//!
//! A workbench or a server for editors is a package of its own: it uses the modules of this library up
//! to `report`, and plugs in here. It gets the case that a user names, judged by the rules and as of
//! the date that the user wants, with all limits; and the console. `infer` itself knows none of them:
//! a package with a `main` of one line calls [`main_with`](super::main_with) with those that it has.
//!
//! The limits are those of the process: a command that is to outlive an answer asks for it in a process
//! of its own, which may be the same program.

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use clap::ArgMatches;

pub use crate::cli::case::CaseOptions;
pub use crate::cli::console::{Console, Stop};
pub use crate::cli::reasoner::{Case, Reasoner};
pub use crate::cli::watch::{KeptCase, KeptParts, Mistakes};

use crate::cli::console::note;
use crate::cli::disk::{self, Disk, Replacement};
use crate::cli::review;
use crate::diagnostic::Diagnostic;
use crate::facts::Loader;
use crate::report::document::Document;

/// A command from outside.
pub trait Extension {
    /// Its name, its help and its options; those of [`CaseOptions`], which implements
    /// [`clap::Args`], among them if it is about a case.
    fn command(&self) -> clap::Command;

    /// Runs it with what was given for these options.
    ///
    /// # Errors
    /// Why it stopped, which decides how the process exits.
    fn run(&self, matches: &ArgMatches, console: &mut Console) -> Result<(), Stop>;
}

impl CaseOptions {
    /// The rules alone.
    ///
    /// # Errors
    /// Every mistake in them.
    pub fn rules(&self, console: &mut Console) -> Result<Reasoner, Stop> {
        self.reasoner.start(console)
    }

    /// The only facts file of the case, kept for many questions.
    ///
    /// # Errors
    /// Every mistake in the rules.
    pub fn keep(&self, console: &mut Console) -> Result<KeptCase, Stop> {
        KeptCase::open(&self.reasoner, self.only_file()?, console)
    }
}

/// What differs from what was accepted: asked and answered one conclusion at a time, as `infer review` does
/// in a terminal.
impl CaseOptions {
    /// Each conclusion that differs, with its causes.
    ///
    /// # Errors
    /// Every mistake in rules, facts and what was accepted.
    pub fn differences(&self, console: &mut Console) -> Result<Vec<Document>, Stop> {
        let reasoner = self.reasoner.start(console)?;
        review::differences(&reasoner, self.only_file()?).map_err(|why| told(&why))
    }

    /// Accepts those conclusions that are meant, as [`differences`](Self::differences) shows them; how
    /// many these were. The file of what is accepted is written whole, unless it changed meanwhile.
    ///
    /// # Errors
    /// As `differences`, or why it could not be written.
    pub fn accept_meant(
        &self,
        is_meant: &dyn Fn(&Document) -> bool,
        console: &mut Console,
    ) -> Result<usize, Stop> {
        let reasoner = self.reasoner.start(console)?;
        review::accept_meant(&reasoner, self.only_file()?, is_meant).map_err(|why| told(&why))
    }

    fn only_file(&self) -> Result<&str, Stop> {
        if let [file] = &self.facts[..] {
            return Ok(file);
        }
        let message = "this is asked of one facts file";
        Err(Diagnostic::error("one-case", message).help("give one file").into())
    }
}

/// What reads files as every command does: books of sheets as texts, packed ones unpacked, and included
/// ones only from where the user pointed. For a command that reads and judges in its own process, again
/// and again, by the modules of the library.
#[must_use]
pub fn files() -> &'static dyn Loader {
    &Disk
}

/// Says why, in words that are rendered already.
fn told(why: &str) -> Stop {
    note(why.trim_end());
    Stop::Told
}

/// Gives a file this text if it still says what it did, which is nothing for a file that is to be new.
/// Whatever ends the process, the file then has the old text or the new one; a link stays a link, and
/// permissions stay.
///
/// # Errors
/// `file-changed` if it says something else by now, or why it cannot be written.
pub fn replace_unchanged(path: &Path, before: Option<&str>, text: &str) -> Result<(), Diagnostic> {
    let before = before.map(|before| before.as_bytes().to_vec());
    replace_files_unchanged(vec![FileChange {
        path: path.to_owned(),
        before,
        after: text.as_bytes().to_vec(),
    }])
}

/// What a file said, and what it is to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileChange {
    /// The file.
    pub path: PathBuf,
    /// What it said; nothing for one that is to be new.
    pub before: Option<Vec<u8>>,
    /// What it is to say.
    pub after: Vec<u8>,
}

/// As [`replace_unchanged`], for several files that belong together: nothing is written if one of them says
/// something else by now. A process that ends in the middle has written the first ones.
///
/// # Errors
/// As [`replace_unchanged`].
pub fn replace_files_unchanged(files: Vec<FileChange>) -> Result<(), Diagnostic> {
    let replacement = |FileChange { path, before, after }| Replacement { path, before, after };
    disk::replace_unchanged(&files.into_iter().map(replacement).collect::<Vec<_>>())
}
