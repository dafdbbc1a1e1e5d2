//! The proofs of what the page shows, each for as long as it goes on holding.

use rustc_hash::FxHashMap;

use crate::database::Database;
use crate::explain::{Fact, Proof, Prover};
use crate::program::{Program, RelationOrigin};
use crate::report::document::Document;
use crate::report::html::Moment;
use crate::report::html::case::{Case, Date};
use crate::report::html::span::{During, Span};
use crate::report::proof::{Places, outline};
use crate::vocabulary;

/// The proofs of each fact, with the date from which each holds and the one from which it no longer
/// does.
pub(super) struct Proofs {
    found: FxHashMap<Fact, Vec<Held>>,
}

struct Held {
    from: Date,
    to: Date,
    proof: Proof,
}

impl Proofs {
    /// Proves these facts of each date. A proof is found anew when the old one holds no longer: when
    /// one of the facts in it does not.
    pub(super) fn new(program: &Program, moments: &[Moment], wanted: &[Vec<Fact>]) -> Self {
        let mut found: FxHashMap<Fact, Vec<Held>> = FxHashMap::default();
        for (date, (moment, facts)) in moments.iter().zip(wanted).enumerate() {
            let mut open = Vec::new();
            for fact in facts {
                let last = found.get_mut(fact).and_then(|held| held.last_mut());
                match last {
                    Some(last)
                        if last.to + 1 == date && holds(program, &moment.database, &last.proof) =>
                    {
                        last.to = date;
                    }
                    _ => open.push(fact),
                }
            }
            if open.is_empty() {
                continue;
            }
            let mut prover = Prover::new(program, &moment.database);
            for fact in open {
                if let Some(proof) = prover.prove(fact) {
                    found.entry(fact.clone()).or_default().push(Held {
                        from: date,
                        to: date,
                        proof,
                    });
                }
            }
        }
        Self { found }
    }
}

/// The proofs, and where what they rest on stands.
pub(super) struct Argued<'a> {
    pub(super) proofs: Proofs,
    pub(super) places: Places<'a>,
}

impl Argued<'_> {
    /// The proofs of a fact on the page.
    pub(super) fn of(&self, case: &Case<'_>, fact: &Fact) -> Vec<During<Shown>> {
        let held = self.proofs.found.get(fact).into_iter().flatten();
        let shown = held.map(|held| {
            let database = &case.moments[held.from].database;
            let outline = outline(case.program, database, &held.proof, self.places);
            During {
                span: Span::between(held.from, held.to, case.last()),
                value: Shown {
                    day: case.date_text(held.from),
                    outline: Document(vec![outline]).html(),
                },
            }
        });
        shown.collect()
    }
}

/// Whether everything that a proof of an earlier date speaks of is still so, but for the date.
fn holds(program: &Program, database: &Database, proof: &Proof) -> bool {
    proof.nodes.iter().all(|node| {
        let relation = program.relation(node.fact.relation);
        relation.origin != RelationOrigin::Declared
            || [vocabulary::AS_OF, vocabulary::ASKED].contains(&relation.name.as_str())
            || database.tuples(node.fact.relation).contains(&node.fact.tuple)
    })
}

/// A proof on the page.
pub(super) struct Shown {
    /// As of when it was found.
    pub(super) day: String,
    /// HTML.
    pub(super) outline: String,
}
