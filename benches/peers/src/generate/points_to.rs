//! A program to analyse: functions with a few variables each, which pass objects on.

use super::{Random, Rows, row};

/// The variables of a function.
const LOCALS: u32 = 20;
/// How many functions before it a function takes its arguments from.
const CALLERS: u32 = 10;
const FIELDS: u32 = 8;

/// So many variables, in the order of `Workload::inputs`.
pub(super) fn relations(amount: usize, random: &mut Random) -> Vec<Rows> {
    let [mut alloc, mut assign, mut load, mut store] = [const { Rows::new() }; 4];
    for variable in 0..amount as u32 {
        let function = variable / LOCALS;
        let local = |random: &mut Random| function * LOCALS + random.below(LOCALS);
        let last = amount as u32 - 1;
        let other = |random: &mut Random| local(random).min(last);
        match random.below(100) {
            0..25 => alloc.push(row([variable, alloc.len() as u32])),
            25..60 => assign.push(row([variable, other(random)])),
            60..75 if function > 0 => {
                let caller = function - 1 - random.below(function.min(CALLERS));
                assign.push(row([variable, caller * LOCALS + random.below(LOCALS)]));
            }
            75..88 => load.push(row([variable, other(random), random.below(FIELDS)])),
            _ => store.push(row([variable, random.below(FIELDS), other(random)])),
        }
    }
    vec![alloc, assign, load, store]
}
