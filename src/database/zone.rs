//! The zone in which the moments of a case are shown.

use crate::calendar::{Clock, Zone};
use crate::database::Database;
use crate::program::{Primitive, Program, RelationId, TypeId};
use crate::vocabulary;

/// The relation `zone(minutes)`, if the rulebook has it in that shape.
#[must_use]
pub fn zone_relation(program: &Program) -> Option<RelationId> {
    program.find(vocabulary::ZONE).filter(|&id| {
        let is_number = |ty: TypeId| {
            program.ty(ty).primitive == Primitive::Number && program.scale(ty).is_none()
        };
        matches!(&program.relation(id).columns[..], [column] if is_number(column.ty))
    })
}

impl Database {
    /// The zone of the case, if there is exactly one; else UTC.
    #[must_use]
    pub fn zone(&self, program: &Program) -> Zone {
        let Some(relation) = zone_relation(program) else { return Zone::UTC };
        let mut zones = self.tuples(relation).iter();
        match (zones.next(), zones.next()) {
            (Some(only), None) => Zone::of_minutes(only[0].presume_number()).unwrap_or_default(),
            _ => Zone::UTC,
        }
    }

    /// What the case is judged by: what `as_of` counts, else days.
    #[must_use]
    pub fn judged_by(&self, program: &Program) -> Clock {
        let as_of = program.find(vocabulary::AS_OF).map(|id| program.relation(id));
        let last = as_of.and_then(|relation| relation.columns.last());
        last.and_then(|last| self.clock(program, last.ty)).unwrap_or(Clock::Days)
    }

    /// How values of a type are written in this case, if it counts days or minutes.
    #[must_use]
    pub fn clock(&self, program: &Program, ty: TypeId) -> Option<Clock> {
        program.clock(ty, self.zone(program))
    }
}
