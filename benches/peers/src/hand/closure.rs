//! Transitive closure: a search from each node.

use std::path::PathBuf;

use anyhow::Result;

use super::dense::{Dense, largest};
use super::groups::Groups;
use crate::facts::Facts;
use crate::solve::Count;
use crate::workload::Values;

/// The size of the result.
pub(crate) fn solve(folder: PathBuf, values: Values) -> Result<Vec<Count>> {
    let mut edges = Facts::new(folder, values, 1).rows("edge", [Some(0), Some(0)])?;
    let mut nodes = Dense::new(largest(&edges, &[0, 1]), edges.len());
    nodes.encode(&mut edges, &[0, 1]);
    let next = Groups::new(nodes.places(), &edges);
    // All that is reached, node by node.
    let mut paths: Vec<u32> = Vec::new();
    let mut seen_from = vec![u32::MAX; nodes.places()];
    for start in 0..nodes.places() as u32 {
        let mut reach = |from: u32, paths: &mut Vec<u32>| {
            for node in next.of(from) {
                if seen_from[*node as usize] != start {
                    seen_from[*node as usize] = start;
                    paths.push(*node);
                }
            }
        };
        let mut at = paths.len();
        reach(start, &mut paths);
        while at < paths.len() {
            reach(paths[at], &mut paths);
            at += 1;
        }
    }
    Ok(vec![("path", paths.len())])
}
