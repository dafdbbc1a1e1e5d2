//! A program to analyse: functions with a few variables each, which pass objects on.

use super::{Random, Rows, row};

/// The variables of a function, and how many statements it has.
const LOCALS: u32 = 20;
const STATEMENTS: u32 = 36;
/// A function takes its arguments from a few before it in the same module.
const CALLERS: u32 = 10;
const MODULE: u32 = 50;
const FIELDS: u32 = 8;

/// So many variables, in the order of `Workload::inputs`.
pub(super) fn relations(amount: usize, random: &mut Random) -> Vec<Rows> {
    let [mut alloc, mut assign, mut load, mut store] = [const { Rows::new() }; 4];
    for statement in 0..amount as u32 / LOCALS * STATEMENTS {
        let function = statement / STATEMENTS;
        let callers = (function % MODULE).min(CALLERS);
        let local = |random: &mut Random| function * LOCALS + random.below(LOCALS);
        let variable = local(random);
        match random.below(100) {
            0..25 => alloc.push(row([variable, alloc.len() as u32])),
            25..40 if callers > 0 => {
                let caller = function - 1 - random.below(callers);
                assign.push(row([variable, caller * LOCALS + random.below(LOCALS)]));
            }
            25..70 => assign.push(row([variable, local(random)])),
            70..85 => load.push(row([variable, local(random), random.below(FIELDS)])),
            _ => store.push(row([variable, random.below(FIELDS), local(random)])),
        }
    }
    vec![alloc, assign, load, store]
}
