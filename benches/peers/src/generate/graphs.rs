//! Graphs for the two recursive classics.

use super::{Random, Rows, row};

const CHAIN: u32 = 500;
const FARTHEST: u32 = 20;
const GENERATIONS: u32 = 20;

/// Chains of nodes with two edges from each to nodes a little further on, so that each is reached
/// from half of its chain.
pub(super) fn chains(amount: usize, random: &mut Random) -> Vec<Rows> {
    let mut edges = Rows::new();
    for node in 0..amount as u32 {
        let left = (CHAIN - 1 - node % CHAIN).min(amount as u32 - 1 - node).min(FARTHEST);
        if left > 0 {
            edges.push(row([node, node + 1 + random.below(left)]));
            edges.push(row([node, node + 1 + random.below(left)]));
        }
    }
    vec![edges]
}

/// Generations of as many persons each, who have one or two parents in the one before.
pub(super) fn generations(amount: usize, random: &mut Random) -> Vec<Rows> {
    let width = amount as u32 / GENERATIONS;
    let mut parents = Rows::new();
    for person in width..width * GENERATIONS {
        let before = (person / width - 1) * width;
        for _ in 0..=random.below(2) {
            parents.push(row([person, before + random.below(width)]));
        }
    }
    vec![parents]
}
