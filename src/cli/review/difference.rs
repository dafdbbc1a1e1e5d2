//! A case that is not as accepted, with the reasons for what differs.

use std::io::{self, Write};

use crate::cli::cases::{Judged, Stored, accepted_path, judge, remarks};
use crate::cli::check::compared;
use crate::cli::disk::{Replacement, load_file, replace_unchanged};
use crate::cli::reasoner::Reasoner;
use crate::diagnostic::{Diagnostic, Sources, render_all};
use crate::explain::{Fact, Goal, Prover, WhyNot, why_not};
use crate::program::Program;
use crate::report::check::{Delta, Verdict, uncompared_text};
use crate::report::layout::Terminal;
use crate::report::proof::why_not::WhyNotReport;
use crate::report::proof::{Explained, Explanation, Places, ProofExtent};
use crate::review::accepted::owner;
use crate::review::{self, Accepted, Change, Row};

/// A case that is not as accepted.
pub(super) struct Different<'p> {
    pub(super) program: &'p Program,
    pub(super) file: String,
    /// The texts that it was read from.
    sources: Sources,
    pub(super) judged: Judged<'p>,
    /// What is accepted so far.
    pub(super) accepted: Accepted,
    /// What the file of it says, as far as this review knows.
    stored: Option<String>,
    /// What differed at first.
    pub(super) deltas: Vec<Delta>,
}

impl<'p> Different<'p> {
    /// Compares a case, and gives what is remarked on its files. Nothing if it is as accepted; the
    /// diagnostics, rendered, if that cannot be known or the case has what no case may have.
    pub(super) fn find(
        reasoner: &'p Reasoner,
        file: &str,
        colour: bool,
    ) -> (Result<Option<Self>, String>, String) {
        let (mut sources, mut told) = (reasoner.sources(), String::new());
        let rendered =
            |mistakes: Vec<Diagnostic>, sources: &Sources| render_all(&mistakes, sources, colour);
        let judged = judge(reasoner, file, &mut sources);
        let compared = judged.map_err(|mistakes| rendered(mistakes, &sources)).and_then(|judged| {
            told = remarks(&judged.given.facts, &sources, colour);
            if let Some((grave, _)) = judged.grave(reasoner.program(), &sources) {
                return Err(grave);
            }
            let compared = Self::compare(reasoner, file, judged, &mut sources);
            compared.map_err(|mistakes| rendered(mistakes, &sources))
        });
        (compared.map(|case| case.map(|case| Self { sources, ..case })), told)
    }

    fn compare(
        reasoner: &'p Reasoner,
        file: &str,
        judged: Judged<'p>,
        sources: &mut Sources,
    ) -> Result<Option<Self>, Vec<Diagnostic>> {
        let program = reasoner.program();
        let stored = load_file(&accepted_path(file).to_string_lossy()).ok();
        let (accepted, is_new) = match judged.stored(program, file, sources)? {
            Stored::Same => return Ok(None),
            Stored::Other(accepted, uncompared) => {
                if let Some(note) = uncompared_text(&uncompared) {
                    crate::cli::console::note(&format!("{file}: {note}"));
                }
                (accepted, false)
            }
            // Nothing was accepted on another basis, so what is accepted now rests on today's.
            Stored::Nothing => {
                let basis = judged.now.basis.clone();
                (Accepted { basis, ..Accepted::default() }, true)
            }
        };
        let Verdict::Different(mut deltas) = compared(program, &accepted, &judged, sources)? else {
            return Ok(None);
        };
        if is_new {
            deltas.iter_mut().for_each(|delta| delta.because.clear());
        }
        let (file, sources) = (file.to_owned(), Sources::default());
        Ok(Some(Self { program, file, sources, judged, accepted, stored, deltas }))
    }

    /// Writes that this is accepted, unless another process has changed the file since the review read it.
    pub(super) fn accept(&mut self, delta: &Delta) -> Result<(), Diagnostic> {
        let accepted = self.accepted.adopting(&delta.owner, &self.judged.now);
        let text = self.judged.text(self.program, &accepted);
        let (path, before) = (accepted_path(&self.file), self.stored.take());
        let (before, after) = (before.map(String::into_bytes), text.clone().into_bytes());
        replace_unchanged(&[Replacement { path, before, after }])?;
        (self.accepted, self.stored) = (accepted, Some(text));
        Ok(())
    }

    /// The proofs of what holds now and did not; or why that does not hold which vanished.
    pub(super) fn reasons(&mut self, delta: &Delta) -> Reasons {
        let (come, gone) = self.moved(delta);
        if let Some(first) = come.first() {
            let mut prover = Prover::new(self.program, &self.judged.derived);
            let proofs = come.iter().filter_map(|fact| prover.prove(fact));
            let explained = |proof| Explained { proof, alternatives: None };
            return Reasons::Proofs(Goal::from(first), proofs.map(explained).collect());
        }
        match gone.first().filter(|_| delta.after.is_none()) {
            Some(fact) => {
                let goal = Goal::from(fact);
                Reasons::Refusal(why_not(self.program, &self.judged.derived, &goal, 0))
            }
            None => Reasons::None,
        }
    }

    /// What holds now about one thing and did not, and what held and does no longer: its status, or
    /// if that stays, what stands below it.
    fn moved(&mut self, delta: &Delta) -> (Vec<Fact>, Vec<Fact>) {
        let mut changes = self.accepted.findings.changes(&self.judged.now.findings);
        changes.retain(|change| owner(&change.subject) == delta.owner);
        if changes.iter().any(|change| change.subject.is_result()) {
            changes.retain(|change| change.subject.is_result());
        }
        let (mut come, mut gone) = (Vec::new(), Vec::new());
        for Change { subject, before, after } in &changes {
            let mut facts = |rows: Vec<&Row>| {
                review::facts(self.program, &mut self.judged.derived.symbols, subject, rows)
            };
            come.extend(facts(after.difference(before).collect()));
            gone.extend(facts(before.difference(after).collect()));
        }
        (come, gone)
    }
}

/// Why something holds now, or does no longer.
pub(super) enum Reasons {
    Proofs(Goal, Vec<Explained>),
    Refusal(WhyNot),
    None,
}

impl Reasons {
    /// The reasons in words, down to this many levels of a proof.
    pub(super) fn text(
        &self,
        case: &Different<'_>,
        depth: Option<usize>,
        terminal: Terminal,
    ) -> io::Result<Vec<u8>> {
        let mut out = Vec::new();
        let (program, database) = (case.program, &case.judged.derived);
        match self {
            Self::Proofs(goal, proofs) => {
                let places = Places { facts: &case.judged.given.facts, sources: &case.sources };
                let extent = ProofExtent::Steps(depth);
                let explanation =
                    Explanation { program, database, goal, proofs, further: 0, extent, places };
                explanation.document().write_text(terminal, &mut out)?;
            }
            Self::Refusal(why_not) => {
                let refusal =
                    WhyNotReport { program, database, why_not, extent: ProofExtent::Steps(depth) };
                refusal.document().write_text(terminal, &mut out)?;
                writeln!(out)?;
            }
            Self::None => {}
        }
        Ok(out)
    }

    /// The reasons down to the deepest level at which they fit on so many rows, and to the first
    /// level at least.
    pub(super) fn folded(
        &self,
        case: &Different<'_>,
        rows: usize,
        terminal: Terminal,
    ) -> io::Result<Vec<u8>> {
        let mut shown = self.text(case, Some(1), terminal)?;
        for depth in 2.. {
            let deeper = self.text(case, Some(depth), terminal)?;
            if deeper == shown || terminal.rows_of(&deeper) > rows {
                break;
            }
            shown = deeper;
        }
        Ok(shown)
    }
}
