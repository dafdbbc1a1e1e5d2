//! Commands that other crates add to the command line, and what they are given for it.
//!
//! A workbench or a server for editors is a package of its own: it uses the modules of this library up
//! to `report`, and plugs in here. It gets the case that a user names, judged by the rules and as of
//! the date that the user wants, with all limits; and the console. `infer` itself knows none of them:
//! a package with a `main` of one line calls [`main_with`](super::main_with) with those that it has.

use clap::ArgMatches;

pub use crate::cli::case::CaseOptions;
pub use crate::cli::console::{Console, Stop};
pub use crate::cli::reasoner::{Case, Reasoner};

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
