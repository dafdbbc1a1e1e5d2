//! Proofs for readers: an argument in English, from a conclusion down to who said what.
//!
//! What the normal form added is not shown as such: an aggregate lists the facts that it counted,
//! and the rule and its sentence are those that were written.

mod argument;
mod brief;
pub mod dot;
pub mod json;
pub mod prov;
pub mod why_not;

use std::borrow::Cow;

use crate::database::Database;
use crate::diagnostic::{Sources, counted, visible};
use crate::explain::{Alternatives, Fact, Goal, Proof};
use crate::facts::Facts;
use crate::program::{Program, TypeId};
use crate::report::document::{Block, Document, Emphasis, RichText};
use crate::report::proof::argument::Argument;
use crate::report::proof::brief::Brief;
use crate::report::prose::Prose;
use crate::value::Symbol;

/// What is written down.
pub struct Explanation<'a> {
    /// The rulebook that derived the database.
    pub program: &'a Program,
    /// What holds.
    pub database: &'a Database,
    /// What was asked.
    pub goal: &'a Goal,
    /// A proof of each fact that matches it.
    pub proofs: &'a [Explained],
    /// How many more facts match.
    pub further: usize,
    /// How much of each proof is shown.
    pub extent: ProofExtent,
    /// Where what is given stands.
    pub places: Places<'a>,
}

/// How much of a proof a reader is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProofExtent {
    /// What decides, in a few lines.
    Brief,
    /// Every step, down to this many levels; all of them if nothing is said.
    Steps(Option<usize>),
}

/// The facts files, for saying where a fact stands.
#[derive(Debug, Clone, Copy)]
pub struct Places<'a> {
    /// What they say.
    pub facts: &'a Facts,
    /// Their texts.
    pub sources: &'a Sources,
}

impl Places<'_> {
    /// Where an id of this root type is declared.
    fn of_id(self, root: TypeId, id: Symbol) -> Option<String> {
        Some(self.sources.place(self.facts.id_place(root, id)?))
    }

    /// Where a fact is given.
    fn of_fact(self, fact: &Fact) -> Option<String> {
        Some(self.sources.place(self.facts.place(fact.relation, &fact.tuple)?))
    }

    /// The file and the line, counted from 1, that give a fact.
    fn of(self, fact: &Fact) -> Option<(String, usize)> {
        let span = self.facts.place(fact.relation, &fact.tuple)?;
        let file = visible(&self.sources.name(span));
        Some((file, self.sources.line(span)))
    }
}

/// Why one fact holds.
pub struct Explained {
    /// The best proof.
    pub proof: Proof,
    /// Others, where they were asked for.
    pub alternatives: Option<Alternatives>,
}

/// A proof from what is proved down to what the facts files give. The database has all texts that the
/// proof speaks of: [`Database::with_texts`].
#[must_use]
pub fn outline(program: &Program, database: &Database, proof: &Proof, places: Places<'_>) -> Block {
    let prose = Prose::citing(program, database);
    let above = vec![false; proof.nodes.len()];
    Block::Tree(Argument::new(&prose, program, proof, places, above).claims(None))
}

impl Explanation<'_> {
    /// The proofs for a reader, alternatives without the steps that the best proof has shown.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut blocks = Vec::new();
        for Explained { proof, alternatives } in self.proofs {
            if let Some(brief) = self.brief(proof) {
                blocks.extend(brief);
                continue;
            }
            blocks.extend([self.outline(proof, vec![false; proof.nodes.len()]), Block::Gap]);
            let Some(Alternatives { proofs, more }) = alternatives else { continue };
            if proofs.is_empty() {
                blocks.extend([Block::paragraph(0, "There is no other proof."), Block::Gap]);
            }
            let more = if *more { "; there are more" } else { "" };
            for (index, other) in proofs.iter().enumerate() {
                let place = format!("{} of {}{more}", index + 1, proofs.len());
                let heading = format!("Another proof ({place})").into();
                blocks.extend([Block::Heading(heading, RichText::default()), Block::Gap]);
                blocks.extend([self.outline(other, other.shared_with(proof)), Block::Gap]);
            }
        }
        blocks.extend((self.further > 0).then(|| self.further_line()));
        Document(blocks)
    }

    /// What decides, if that is asked for and the rulebook says it.
    fn brief(&self, proof: &Proof) -> Option<Vec<Block>> {
        let database = &*self.database.with_texts(&proof.computed);
        let Self { program, places, extent, .. } = *self;
        (extent == ProofExtent::Brief)
            .then(|| Brief { program, database, proof, places }.blocks())?
    }

    fn outline(&self, proof: &Proof, above: Vec<bool>) -> Block {
        let database = self.database.with_texts(&proof.computed);
        let prose = Prose::citing(self.program, &database);
        let argument = Argument::new(&prose, self.program, proof, self.places, above);
        let depth = match self.extent {
            ProofExtent::Brief => None,
            ProofExtent::Steps(depth) => depth,
        };
        Block::Tree(argument.claims(depth))
    }

    /// The database with all texts that the proofs speak of.
    fn database(&self) -> Cow<'_, Database> {
        let all = self.proofs.iter().flat_map(|Explained { proof, alternatives }| {
            let others = alternatives.iter().flat_map(|others| &others.proofs);
            std::iter::once(proof).chain(others)
        });
        // One prover found them, one after the other: the last one has the texts of all.
        let most = all.map(|proof| &proof.computed).max_by_key(|texts| texts.len());
        most.map_or(Cow::Borrowed(self.database), |texts| self.database.with_texts(texts))
    }

    fn further_line(&self) -> Block {
        let verb = if self.further == 1 { "matches" } else { "match" };
        let count = counted(self.further, "more fact", "more facts");
        let line = RichText::from(format!("… and {count} {verb}: "));
        let option = RichText::styled(Emphasis::Code, "--matches");
        Block::Line(line.and(option).and(" proves more"))
    }
}
