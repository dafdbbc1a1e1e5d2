//! The facts of each workload as tuples of codes.
//!
//! The codes of actors are in the order of the actors, which the rules compare; the others are in
//! none.

use std::path::PathBuf;

use anyhow::Result;

use crate::facts::Facts;
use crate::workload::Values;

pub(super) type Pair = (u32, u32);
pub(super) type Triple = (u32, u32, u32);
pub(super) type Quadruple = (u32, u32, u32, u32);

const ACTOR: usize = 1;

/// The facts of `claims.dl`.
#[derive(Debug, Default)]
pub(super) struct Claims {
    pub(super) said: Vec<Triple>,
    pub(super) spoke_with: Vec<Quadruple>,
    pub(super) denied: Vec<Pair>,
    pub(super) declined: Vec<Pair>,
    pub(super) relays: Vec<Pair>,
    pub(super) speaks_for: Vec<Pair>,
}

impl Claims {
    pub(super) fn read(folder: PathBuf, values: Values) -> Result<Self> {
        let mut facts = Facts::new(folder, values, 3);
        let (claim, actor, day) = (Some(0), Some(ACTOR), Some(2));
        let mut rows = Self::default();
        facts.each_row("said", [claim, actor, day], |[a, b, c]| rows.said.push((a, b, c)))?;
        facts.each_row("spoke_with", [claim, actor, actor, day], |[a, b, c, d]| {
            rows.spoke_with.push((a, b, c, d));
        })?;
        facts.each_row("denied", [claim, claim], |[a, b]| rows.denied.push((a, b)))?;
        facts.each_row("declined", [claim, claim], |[a, b]| rows.declined.push((a, b)))?;
        facts.each_row("relays", [claim, claim], |[a, b]| rows.relays.push((a, b)))?;
        facts.each_row("speaks_for", [actor, actor], |[a, b]| rows.speaks_for.push((a, b)))?;
        if values == Values::Names {
            rows.put_actors_in_order(&facts.names[ACTOR].ranks());
        }
        Ok(rows)
    }

    fn put_actors_in_order(&mut self, ranks: &[u32]) {
        let order = |actor: &mut u32| *actor = ranks[*actor as usize];
        self.said.iter_mut().for_each(|(_, speaker, _)| order(speaker));
        for (_, who, whom, _) in &mut self.spoke_with {
            order(who);
            order(whom);
        }
        for (speaker, party) in &mut self.speaks_for {
            order(speaker);
            order(party);
        }
    }
}

/// The one relation of `closure.dl` or `same-generation.dl`.
pub(super) fn pairs(folder: PathBuf, values: Values, relation: &str) -> Result<Vec<Pair>> {
    let mut rows = Vec::new();
    let mut facts = Facts::new(folder, values, 1);
    facts.each_row(relation, [Some(0), Some(0)], |[a, b]| rows.push((a, b)))?;
    Ok(rows)
}

/// The facts of `points-to.dl`.
#[derive(Debug, Default)]
pub(super) struct PointsTo {
    pub(super) alloc: Vec<Pair>,
    pub(super) assign: Vec<Pair>,
    pub(super) load: Vec<Triple>,
    pub(super) store: Vec<Triple>,
}

impl PointsTo {
    pub(super) fn read(folder: PathBuf, values: Values) -> Result<Self> {
        let mut facts = Facts::new(folder, values, 3);
        let (variable, object, field) = (Some(0), Some(1), Some(2));
        let mut rows = Self::default();
        facts.each_row("alloc", [variable, object], |[a, b]| rows.alloc.push((a, b)))?;
        facts.each_row("assign", [variable, variable], |[a, b]| rows.assign.push((a, b)))?;
        facts
            .each_row("load", [variable, variable, field], |[a, b, c]| rows.load.push((a, b, c)))?;
        facts.each_row("store", [variable, field, variable], |[a, b, c]| {
            rows.store.push((a, b, c));
        })?;
        Ok(rows)
    }
}
