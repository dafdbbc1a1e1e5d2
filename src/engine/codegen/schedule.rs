//! Which strata share a crepe program, and in which order the programs and the folds run.
//!
//! crepe has no aggregates, so a stratum that reads one waits until plain Rust has folded it. And
//! the time to compile a crepe program grows faster than its number of relations, while each program
//! declares again what it reads: programs of about forty relations are the cheapest.

use rustc_hash::FxHashSet;

use crate::program::{Program, RelationId, Step, Stratum};

/// How many relations a crepe program derives before the next one is begun.
const RELATIONS_IN_A_PART: usize = 40;

/// One thing to run.
pub(super) enum Part<'a> {
    /// A crepe program that derives these strata.
    Crepe(Vec<&'a Stratum>),
    /// A fold; the place in [`Program::aggregates`].
    Fold(usize),
}

/// The parts in the order in which they run: of the strata that wait for nothing, first those
/// with clauses, then the folds; and so on.
pub(super) fn parts(program: &Program) -> Vec<Part<'_>> {
    let mut waiting: Vec<&Stratum> = program.strata.iter().collect();
    let mut missing: FxHashSet<RelationId> =
        waiting.iter().flat_map(|stratum| stratum.relations.iter().copied()).collect();
    let mut parts = Vec::new();
    while !waiting.is_empty() {
        let before = waiting.len();
        let mut ready = Vec::new();
        waiting.retain(|&stratum| {
            let runs = matches!(stratum.step, Step::Clauses { .. })
                && is_ready(program, stratum, &missing);
            if runs {
                ready.push(stratum);
                done(stratum, &mut missing);
            }
            !runs
        });
        parts.extend(chunks(ready));
        waiting.retain(|&stratum| match stratum.step {
            Step::Fold(aggregate) if is_ready(program, stratum, &missing) => {
                parts.push(Part::Fold(aggregate));
                done(stratum, &mut missing);
                false
            }
            _ => true,
        });
        assert!(waiting.len() < before, "strata come after all that they read");
    }
    parts
}

fn done(stratum: &Stratum, missing: &mut FxHashSet<RelationId>) {
    for relation in &stratum.relations {
        missing.remove(relation);
    }
}

/// Whether everything that the stratum reads, beside itself, is there.
fn is_ready(program: &Program, stratum: &Stratum, missing: &FxHashSet<RelationId>) -> bool {
    let mut reads = stratum.reads(program).into_iter();
    reads.all(|id| stratum.relations.contains(&id) || !missing.contains(&id))
}

fn chunks(strata: Vec<&Stratum>) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut part = Vec::new();
    let mut size = 0;
    for stratum in strata {
        if size > 0 && size + stratum.relations.len() > RELATIONS_IN_A_PART {
            parts.push(Part::Crepe(std::mem::take(&mut part)));
            size = 0;
        }
        size += stratum.relations.len();
        part.push(stratum);
    }
    if !part.is_empty() {
        parts.push(Part::Crepe(part));
    }
    parts
}
