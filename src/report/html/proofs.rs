//! The proofs of what the page shows, each for as long as it goes on holding.

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::database::Database;
use crate::explain::{Fact, Proof, Prover};
use crate::program::{Program, RelationOrigin};
use crate::report::document::Document;
use crate::report::html::case::{Case, Date};
use crate::report::html::span::{During, Span};
use crate::report::html::{Moment, PageContents};
use crate::report::proof::outline;
use crate::vocabulary;

/// The proofs of each fact, with the date from which each holds and the last on which it does.
pub(super) struct Proofs {
    found: FxHashMap<Fact, Vec<Held>>,
}

struct Held {
    from: Date,
    to: Date,
    proof: Proof,
    /// HTML.
    outline: String,
}

impl Proofs {
    /// Proves these facts of each date. A proof is found anew when the old one holds no longer: when
    /// one of the facts in it does not.
    pub(super) fn new(contents: &PageContents<'_>, wanted: &[Vec<Fact>]) -> Self {
        let mut found: FxHashMap<Fact, Vec<Held>> = FxHashMap::default();
        for (date, (moment, facts)) in contents.moments.iter().zip(wanted).enumerate() {
            let mut open = Vec::new();
            for fact in facts {
                let last = found.get_mut(fact).and_then(|held| held.last_mut());
                match last {
                    Some(last)
                        if last.to + 1 == date
                            && holds(contents.program, &moment.database, &last.proof) =>
                    {
                        last.to = date;
                    }
                    _ => open.push(fact),
                }
            }
            for (fact, proof, outline) in proved(contents, moment, &open) {
                let held = Held { from: date, to: date, proof, outline };
                found.entry(fact).or_default().push(held);
            }
        }
        Self { found }
    }

    /// The proofs of a fact on the page.
    pub(super) fn of(&self, case: &Case<'_>, fact: &Fact) -> Vec<During<Shown>> {
        let held = self.found.get(fact).into_iter().flatten();
        let shown = held.map(|held| During {
            span: Span::between(held.from, held.to, case.last()),
            value: Shown { day: case.date_text(held.from), outline: held.outline.clone() },
        });
        shown.collect()
    }
}

/// The proofs of these facts as of one date, and their outlines in HTML.
fn proved(
    contents: &PageContents<'_>,
    moment: &Moment,
    facts: &[&Fact],
) -> Vec<(Fact, Proof, String)> {
    if facts.is_empty() {
        return Vec::new();
    }
    let PageContents { program, places, .. } = contents;
    let mut prover = Prover::new(program, &moment.database);
    let proofs: Vec<(Fact, Proof)> =
        facts.iter().filter_map(|&fact| Some((fact.clone(), prover.prove(fact)?))).collect();
    // One prover found them: it has the texts of all.
    let database = moment.database.with_texts(prover.computed());
    let outlined = proofs.into_par_iter().map(|(fact, proof)| {
        let outline = Document(vec![outline(program, &database, &proof, *places)]).html();
        (fact, proof, outline)
    });
    outlined.collect()
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
