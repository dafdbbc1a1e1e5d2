//! Same generation: from each pair to the pairs of their children, with a bit for each that is known.

use std::path::PathBuf;

use anyhow::Result;

use super::dense::{Dense, largest};
use super::groups::Groups;
use crate::facts::Facts;
use crate::solve::Count;
use crate::workload::Values;

/// The size of the result.
pub(crate) fn solve(folder: PathBuf, values: Values) -> Result<Vec<Count>> {
    let mut parents = Facts::new(folder, values, 1).rows("parent", [Some(0), Some(0)])?;
    let mut persons = Dense::new(largest(&parents, &[0, 1]), parents.len());
    persons.encode(&mut parents, &[0, 1]);
    let width = persons.places();
    for row in &mut parents {
        row.reverse();
    }
    let children = Groups::new(width, &parents).sorted();
    let mut known = vec![0_u64; (width * width).div_ceil(64)];
    let mut pairs = Vec::new();
    let mut add = |x: u32, y: u32, pairs: &mut Vec<[u32; 2]>| {
        let place = x as usize * width + y as usize;
        let bit = 1 << (place % 64);
        if known[place / 64] & bit == 0 {
            known[place / 64] |= bit;
            pairs.push([x, y]);
        }
    };
    for parent in 0..width as u32 {
        for x in children.of(parent) {
            for y in children.of(parent).iter().filter(|y| *y != x) {
                add(*x, *y, &mut pairs);
            }
        }
    }
    let mut at = 0;
    while at < pairs.len() {
        let [p, q] = pairs[at];
        at += 1;
        for x in children.of(p) {
            for y in children.of(q) {
                add(*x, *y, &mut pairs);
            }
        }
    }
    Ok(vec![("same_generation", pairs.len())])
}
