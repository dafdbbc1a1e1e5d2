//! A contender of this package on the facts of a folder.

use std::io::{Write, stdout};
use std::path::PathBuf;

use anyhow::Result;
use clap::ValueEnum;

use crate::workload::{Values, Workload};
use crate::{hand, peers};

/// The name of a relation, and how many tuples it has.
pub(crate) type Count = (&'static str, usize);

/// Who answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Solver {
    /// The program for this workload.
    Hand,
    /// Ascent on one thread.
    Ascent,
    /// Ascent's rules compiled for many threads.
    AscentParallel,
    /// crepe.
    Crepe,
    /// differential-dataflow, its operators put together by hand.
    Differential,
}

/// Prints the count of each result, as Soufflé does.
pub(crate) fn run(
    solver: Solver,
    workload: Workload,
    values: Values,
    folder: PathBuf,
    threads: usize,
) -> Result<()> {
    let counts = match solver {
        Solver::Hand => match workload {
            Workload::Claims => hand::claims::solve(folder, values)?,
            Workload::Closure => hand::closure::solve(folder, values)?,
            Workload::SameGeneration => hand::same_generation::solve(folder, values)?,
            Workload::PointsTo => hand::points_to::solve(folder, values)?,
        },
        Solver::Ascent => peers::ascent::solve(workload, folder, values)?,
        Solver::AscentParallel => peers::ascent::solve_in_parallel(workload, folder, values)?,
        Solver::Crepe => peers::crepe::solve(workload, folder, values)?,
        #[cfg(feature = "differential")]
        Solver::Differential => peers::differential::solve(workload, folder, values, threads)?,
        #[cfg(not(feature = "differential"))]
        Solver::Differential => anyhow::bail!("built without it, for {threads} threads or fewer"),
    };
    let mut out = stdout().lock();
    for (relation, count) in counts {
        writeln!(out, "{relation}\t{count}")?;
    }
    Ok(())
}
