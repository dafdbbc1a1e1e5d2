//! `infer` beside other engines: writes facts, asks every contender the same, and compares.

#![allow(clippy::cast_possible_truncation, reason = "codes and bounds are of 32 bits by design")]

mod bench;
mod facts;
mod generate;
mod hand;
mod names;
mod peers;
mod solve;
mod workload;

use std::path::PathBuf;

use anyhow::Result;
use clap::{Parser, Subcommand};

use workload::{Job, Size, Values, Workload};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Measures `infer` beside other engines and hand-written programs.
#[derive(Debug, Parser)]
#[command(args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    step: Option<Step>,
    #[command(flatten)]
    options: bench::Options,
}

/// What a measurement consists of, each in a process of its own.
#[derive(Debug, Subcommand)]
enum Step {
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
    let Arguments { step, options } = Arguments::parse();
    match step {
        None => bench::run(&options),
        Some(Step::Generate { workload, values, amount, folder }) => {
            generate::write(Job { workload, values, size: Size::Of(amount) }, &folder)
        }
        Some(Step::Solve { solver, workload, values, folder, threads }) => {
            solve::run(solver, workload, values, folder, threads)
        }
    }
}
