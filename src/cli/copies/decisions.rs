//! Proposals, decided one by one.

use anstyle::Style;

use crate::cli::console::{Console, Stop, note};
use crate::cli::copies::writer::{CopyWriter, Wanting};
use crate::cli::copies::{line, tell};
use crate::cli::keyboard::Keyboard;
use crate::copies::{CopyOrder, Proposal, Proposals};
use crate::diagnostic::visible;
use crate::report::copies::CopyWords;

const BOLD: Style = Style::new().bold();
const FAINT: Style = Style::new().dimmed();

/// What a key says.
enum Decision {
    /// The statement is to have the attribute: `rests_on` if certain, on the copy unless turned.
    Add {
        certain: bool,
        turned: bool,
    },
    Skip,
    Quit,
}

/// Asks for decisions, and writes what is accepted.
pub(super) struct CopyDecisions<'d, 'a> {
    console: &'d Console,
    keyboard: Keyboard,
    words: &'d CopyWords<'d>,
    writer: CopyWriter<'a>,
    written: usize,
    skipped: usize,
    wanting: Wanting,
}

impl<'d, 'a> CopyDecisions<'d, 'a> {
    pub(super) fn new(
        console: &'d Console,
        keyboard: Keyboard,
        words: &'d CopyWords<'d>,
        writer: CopyWriter<'a>,
    ) -> Self {
        Self { console, keyboard, words, writer, written: 0, skipped: 0, wanting: Vec::new() }
    }

    /// Asks about all, until it is told to quit.
    pub(super) fn decide_all(mut self, proposals: &Proposals) -> Result<(), Stop> {
        let all = &proposals.all;
        let mut unseen = 0;
        if all.iter().any(|it| self.writer.is_of_book(it.copy)) {
            note(
                "A book is not written to; what you accept is shown at the end, as rows to add to it.",
            );
        }
        for (index, proposal) in all.iter().enumerate() {
            let place = format!("{} of {}", index + 1, all.len());
            match self.decide(&place, proposal)? {
                Decision::Add { certain, turned } => {
                    let addition = self.words.addition(proposal, certain, turned);
                    let wanting = self.writer.add(std::slice::from_ref(&addition))?;
                    let said = if wanting.is_empty() {
                        format!("wrote {}", line(&addition, self.words, &self.writer))
                    } else {
                        "noted for the end: it cannot be written".to_owned()
                    };
                    self.written += usize::from(wanting.is_empty());
                    self.wanting.extend(wanting);
                    self.say(&said)?;
                }
                Decision::Skip => {
                    self.skipped += 1;
                    self.say("skipped")?;
                }
                Decision::Quit => {
                    unseen = all.len() - index;
                    self.say("quit")?;
                    break;
                }
            }
        }
        let Self { written, skipped, .. } = self;
        let unseen = if unseen > 0 { format!(", {unseen} not decided") } else { String::new() };
        self.console.print(|out, _| match all.len() {
            0 => writeln!(out, "nothing is proposed"),
            _ => writeln!(out, "{written} written, {skipped} skipped{unseen}"),
        })?;
        tell(&self.wanting, self.words, &self.writer)
    }

    fn say(&self, said: &str) -> std::io::Result<()> {
        self.console.print(|out, terminal| writeln!(out, "{}\n", terminal.paint(BOLD, said)))
    }

    /// Shows a proposal and waits for a key that says what becomes of it.
    fn decide(&self, place: &str, proposal: &Proposal) -> Result<Decision, Stop> {
        let [copy, root] = [proposal.copy, proposal.root].map(|id| visible(self.words.id(id)));
        let question = match proposal.order {
            CopyOrder::Unknown { either: true } => format!(
                "[1] {copy} may rest on {root} · [2] {root} may rest on {copy} · [s]kip · [q]uit "
            ),
            _ => "[m]ay rest on it · [r]ests on it · [s]kip · [q]uit ".to_owned(),
        };
        self.console.print(|out, terminal| {
            writeln!(out, "{}\n", terminal.paint(BOLD, place))?;
            self.words.proposal(proposal).write_text(terminal, out)?;
            write!(out, "\n{}", terminal.paint(FAINT, &question))
        })?;
        let is_open = matches!(proposal.order, CopyOrder::Unknown { either: true });
        loop {
            return Ok(match (self.keyboard.letter()?, is_open) {
                (Some('m'), false) | (Some('1'), true) => {
                    Decision::Add { certain: false, turned: false }
                }
                (Some('r'), false) => Decision::Add { certain: true, turned: false },
                (Some('2'), true) => Decision::Add { certain: false, turned: true },
                (Some('s'), _) => Decision::Skip,
                (Some('q') | None, _) => Decision::Quit,
                _ => continue,
            });
        }
    }
}
