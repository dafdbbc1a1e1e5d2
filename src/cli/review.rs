//! `infer review FACTS…`

mod difference;

use std::io::{self, Write};

use anstyle::Style;
use clap::Args;
use rayon::prelude::*;

use crate::cli::cases::{CasesOptions, tell};
use crate::cli::console::{Console, Stop, note};
use crate::cli::keyboard::Keyboard;
use crate::cli::reasoner::Reasoner;
use crate::diagnostic::{counted, visible};
use crate::report::check::Delta;
use crate::report::document::Document;

use difference::{Different, Reasons};

pub(super) const EXAMPLES: &str = "\
Examples:
  infer review facts/nov2024.json
  infer review facts/

Each conclusion is written when it is accepted, so nothing is lost by quitting, by Ctrl-C or by a
closed terminal. A file that changes meanwhile is told, and left as it is. What is rejected or skipped
stays different, and `infer check` names its causes.";

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// What to review.
#[derive(Debug, Args)]
pub(super) struct ReviewOptions {
    #[command(flatten)]
    cases: CasesOptions,
}

/// Exits with 0 if nothing is left different, 1 if something is, 2 if something is wrong.
pub(super) fn run(options: &ReviewOptions, console: &mut Console) -> Result<(), Stop> {
    let keyboard = Keyboard::expect(
        "run it in a terminal; `infer check` shows what differs, `infer accept` accepts all",
    )?;
    let reasoner = options.cases.reasoner.start_for_each(console)?;
    let (files, orphans) = options.cases.files()?;
    let colour = console.colours_on_stderr();
    let (compared, remarks): (Vec<Result<Option<Different<'_>>, String>>, Vec<String>) =
        files.par_iter().map(|file| Different::find(&reasoner, file, colour)).unzip();
    remarks.iter().for_each(|remarks| tell(remarks));
    console.complain(&orphans);
    let failures = compared.iter().filter_map(|compared| compared.as_ref().err());
    failures.for_each(|failure| note(failure.trim_end()));
    let is_wrong = !orphans.is_empty() || compared.iter().any(Result::is_err);
    let mut decisions = Decisions { console, keyboard, tally: Tally::default() };
    for mut case in compared.into_iter().flatten().flatten() {
        decisions.decide_all(&mut case)?;
    }
    let tally = decisions.tally;
    console.print(|out, _| writeln!(out, "{}", tally.text()))?;
    if is_wrong {
        return Err(Stop::Told);
    }
    if tally.open() == 0 { Ok(()) } else { Err(Stop::No) }
}

/// Each conclusion of a case that is not as accepted, as a review shows it; nothing is asked.
pub(super) fn differences(reasoner: &Reasoner, file: &str) -> Result<Vec<Document>, String> {
    let found = Different::find(reasoner, file, false).0?;
    let deltas = found.into_iter().flat_map(|case| case.deltas);
    Ok(deltas.map(|delta| delta.document()).collect())
}

/// Accepts the conclusions that are meant, as they are shown, and says how many these are.
pub(super) fn accept_meant(
    reasoner: &Reasoner,
    file: &str,
    is_meant: &dyn Fn(&Document) -> bool,
) -> Result<usize, String> {
    let Some(mut case) = Different::find(reasoner, file, false).0? else { return Ok(0) };
    let mut deltas = std::mem::take(&mut case.deltas);
    deltas.retain(|delta| is_meant(&delta.document()));
    for delta in &deltas {
        case.accept(delta).map_err(|mistake| mistake.message)?;
    }
    Ok(deltas.len())
}

/// What was decided.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    accepted: usize,
    rejected: usize,
    skipped: usize,
    unseen: usize,
}

impl Tally {
    /// How many conclusions are still different.
    fn open(self) -> usize {
        self.rejected + self.skipped + self.unseen
    }

    fn text(self) -> String {
        let Self { accepted, rejected, skipped, unseen } = self;
        if accepted + self.open() == 0 {
            return "everything is as accepted".to_owned();
        }
        let accepted = counted(accepted, "conclusion", "conclusions");
        let unseen = if unseen > 0 { format!(", {unseen} not seen") } else { String::new() };
        format!("{accepted} accepted, {rejected} rejected, {skipped} skipped{unseen}")
    }
}

/// What a key says.
enum Answer {
    Accept,
    Reject,
    Skip,
    Quit,
}

/// Asks for decisions, and counts them.
struct Decisions<'a> {
    console: &'a Console,
    keyboard: Keyboard,
    tally: Tally,
}

impl Decisions<'_> {
    /// Asks about everything that differs in a case.
    fn decide_all(&mut self, case: &mut Different<'_>) -> Result<(), Stop> {
        let deltas = std::mem::take(&mut case.deltas);
        for (index, delta) in deltas.iter().enumerate() {
            if self.tally.unseen == 0 {
                let place = format!("{} · {} of {}", visible(&case.file), index + 1, deltas.len());
                self.decide(case, &place, delta)?;
            } else {
                self.tally.unseen += 1;
            }
        }
        Ok(())
    }

    /// Shows one thing that differs, and does as the answer says.
    fn decide(&mut self, case: &mut Different<'_>, place: &str, delta: &Delta) -> Result<(), Stop> {
        let reasons = case.reasons(delta);
        self.show(case, place, delta, &reasons)?;
        let (count, said) = match self.ask(case, &reasons)? {
            Answer::Accept => {
                case.accept(delta)?;
                (&mut self.tally.accepted, "accepted")
            }
            Answer::Reject => (&mut self.tally.rejected, "rejected"),
            Answer::Skip => (&mut self.tally.skipped, "skipped"),
            Answer::Quit => (&mut self.tally.unseen, "quit"),
        };
        *count += 1;
        self.console.print(|out, terminal| writeln!(out, "{}\n", terminal.paint(BOLD, said)))?;
        Ok(())
    }

    fn show(
        &self,
        case: &Different<'_>,
        place: &str,
        delta: &Delta,
        reasons: &Reasons,
    ) -> io::Result<()> {
        self.console.print(|out, terminal| {
            let mut lines = Vec::new();
            writeln!(lines, "{}\n", terminal.paint(BOLD, place))?;
            delta.document().write_text(terminal, &mut lines)?;
            out.write_all(&lines)?;
            let rows = self.keyboard.rows().saturating_sub(terminal.rows_of(&lines) + 1);
            out.write_all(&reasons.folded(case, rows, terminal)?)
        })
    }

    fn ask(&self, case: &Different<'_>, reasons: &Reasons) -> io::Result<Answer> {
        const QUESTION: &str = "[a]ccept · [r]eject · [s]kip · [w]hole proof · [q]uit ";
        loop {
            self.console
                .print(|out, terminal| write!(out, "{}", terminal.paint(FAINT, QUESTION)))?;
            let answer = loop {
                break match self.keyboard.letter()? {
                    Some('a') => Some(Answer::Accept),
                    Some('r') => Some(Answer::Reject),
                    Some('s') => Some(Answer::Skip),
                    Some('q') | None => Some(Answer::Quit),
                    Some('w') => None,
                    Some(_) => continue,
                };
            };
            if let Some(answer) = answer {
                return Ok(answer);
            }
            self.console.print(|out, terminal| {
                writeln!(out, "\n")?;
                out.write_all(&reasons.text(case, None, terminal)?)
            })?;
        }
    }
}
