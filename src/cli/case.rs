//! The case that a command is about: facts files and folders of tables, and what judges it.

use std::collections::HashSet;

use clap::Args;
use rustc_hash::FxHashSet;

use crate::cli::console::{Console, Stop};
use crate::cli::disk::{self, Disk};
use crate::cli::folder::FolderOptions;
use crate::cli::reasoner::{Case, Given, Reading, Reasoner, ReasonerOptions};
use crate::diagnostic::{Diagnostic, counted};
use crate::engine::Wanted;
use crate::program::Program;
use crate::value::{Tuple, Value};
use crate::vocabulary;

/// What to derive from, and how.
#[derive(Debug, Args)]
pub struct CaseOptions {
    /// Facts files, folders of them, or `-` for standard input; together they are one case
    #[arg(required_unless_present_any = ["folders", "no_builtin"])]
    pub(super) facts: Vec<String>,

    #[command(flatten)]
    pub(super) folders: FolderOptions,

    #[command(flatten)]
    pub(super) reasoner: ReasonerOptions,
}

impl CaseOptions {
    /// Reads the rules and the case, and derives everything that follows.
    ///
    /// # Errors
    /// Every mistake in rules and facts, or what ended the derivation.
    pub fn derive(&self, console: &mut Console) -> Result<(Reasoner, Case), Stop> {
        let reasoner = self.reasoner.start(console)?;
        let given = self.load(&reasoner, &self.facts, console)?;
        let case = reasoner.derive(given, &Wanted::All)?;
        Ok((reasoner, case))
    }

    /// As [`derive`](Self::derive), for proofs that show how facts were imported.
    pub(super) fn derive_for_proofs(
        &self,
        console: &mut Console,
    ) -> Result<(Reasoner, Case), Stop> {
        let mut reasoner = self.reasoner.start(console)?;
        let mut given = self.load(&reasoner, &self.facts, console)?;
        reasoner.show_import(&mut given);
        let case = reasoner.derive(given, &Wanted::All)?;
        Ok((reasoner, case))
    }

    /// Reads these files, and the folders, as one case.
    pub(super) fn load(
        &self,
        reasoner: &Reasoner,
        files: &[String],
        console: &mut Console,
    ) -> Result<Given, Stop> {
        let is_import = self.reasoner.rulebook.import.is_some();
        let files = if is_import { files.to_vec() } else { disk::cases(files)? };
        self.read(reasoner, &Reading::new(&files, &Disk), console, false)
    }

    /// Reads a case, and the folders; `is_part` if other processes have the rest of the rows.
    pub(super) fn read(
        &self,
        reasoner: &Reasoner,
        reading: &Reading<'_>,
        console: &mut Console,
        is_part: bool,
    ) -> Result<Given, Stop> {
        let is_alone = !is_part && self.folders.folders.is_empty();
        if is_alone && reading.files.is_empty() {
            expect_no_input(reasoner.program())?;
        }
        let mut given = reasoner.load(reading, &mut console.sources)?;
        console.complain(&given.facts.remarks);
        let is_all = reading.files.is_empty() && self.reasoner.rulebook.no_builtin;
        let parts = (is_part, is_all);
        self.folders.load(reasoner.program(), console, &mut given.database, parts)?;
        given.has_tables = !self.folders.folders.is_empty();
        console.complain(unlooked_for(reasoner.program(), &given).as_slice());
        Ok(given)
    }

    /// The files of the cases, folders opened.
    pub(super) fn files(&self) -> Result<Vec<String>, Stop> {
        Ok(disk::cases(&self.facts)?)
    }
}

/// What is told of quotes from tables: they are not looked for in the texts that tables name.
fn unlooked_for(program: &Program, given: &Given) -> Option<Diagnostic> {
    let rows = |name| {
        let relation = program.find_with_arity(name, 2).filter(|_| given.has_tables)?;
        Some(given.database.tuples(relation))
    };
    let has_text: FxHashSet<Value> = rows(vocabulary::TEXT)?.iter().map(|row| row[0]).collect();
    if has_text.is_empty() {
        return None;
    }
    let looked_for = given.facts.quotes.iter().map(|it| [it.statement, it.quote]);
    let looked_for: FxHashSet<[Value; 2]> = looked_for.map(|it| it.map(Value::Symbol)).collect();
    let is_left =
        |row: &&Tuple| has_text.contains(&row[0]) && !looked_for.contains(&[row[0], row[1]]);
    let count = rows(vocabulary::QUOTE)?.iter().filter(is_left).count();
    let (quotes, are) = (counted(count, "quote", "quotes"), if count == 1 { "is" } else { "are" });
    let message = format!("{quotes} from tables {are} not looked for in the text of the statement");
    let help = "name such statements in a facts file or a book, in which quotes are looked for";
    (count > 0).then(|| Diagnostic::warning("quotes-unchecked", message).help(help))
}

/// Rules that have all their facts in them need no others.
fn expect_no_input(program: &Program) -> Result<(), Diagnostic> {
    let mut inputs = program.relation_ids().map(|id| program.relation(id)).filter(|it| it.input);
    let Some(input) = inputs.next() else { return Ok(()) };
    let message = format!("the rules read `{}` from a file, and none is given", input.name);
    let mistake = Diagnostic::error("no-facts", message).at(input.span, "declared here");
    Err(mistake.help("name facts files, or with `-F` a folder that has a file for each input"))
}

/// The facts files that these paths mean, each once: those that match in place of a pattern, and the
/// cases in place of a folder.
pub(super) fn separate_files(paths: &[String]) -> Result<Vec<String>, Stop> {
    let mut files = disk::cases(&disk::expanded(paths)?)?;
    let mut seen = HashSet::new();
    files.retain(|file| seen.insert(file.clone()));
    Ok(files)
}
