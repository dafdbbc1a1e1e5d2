//! `infer` beside other engines: writes facts, asks every contender the same, and compares.

#![allow(clippy::cast_possible_truncation, reason = "codes and bounds are of 32 bits by design")]

mod facts;
mod generate;
mod hand;
mod names;
mod peers;
mod solve;
mod workload;

use std::path::PathBuf;

use anyhow::Result;
use clap::Parser;

use workload::{Job, Size, Values, Workload};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
enum Command {
    /// Writes the facts and rules of a workload.
    Generate { workload: Workload, values: Values, amount: usize, folder: PathBuf },
    /// Answers as one of the contenders of this package.
    Solve {
        solver: solve::Solver,
        workload: Workload,
        values: Values,
        folder: PathBuf,
        #[arg(long, default_value_t = 1)]
        threads: usize,
    },
}

fn main() -> Result<()> {
    match Command::parse() {
        Command::Generate { workload, values, amount, folder } => {
            generate::write(Job { workload, values, size: Size::Of(amount) }, &folder)
        }
        Command::Solve { solver, workload, values, folder, threads } => {
            solve::run(solver, workload, values, folder, threads)
        }
    }
}
