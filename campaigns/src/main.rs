//! `campaigns NAME`: tries `infer`, and says how many inputs there were and what came of them.

use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use geoinfer_campaigns::tally::{Tally, largest};
use geoinfer_campaigns::{inputs, programs, proofs, theory};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Tries `infer` with generated inputs.
#[derive(Parser)]
struct Arguments {
    /// What is tried
    campaign: Campaign,

    /// How many inputs
    #[arg(long, value_name = "N", default_value_t = 10_000)]
    inputs: u64,

    /// What the numbers begin with that inputs are made of: the same seed makes the same inputs
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,

    /// Only this front end, law or kind, by its name
    #[arg(long, value_name = "NAME")]
    only: Option<String>,

    /// With `mutants`: look so many seconds for casefiles that notice what none does, and print them
    #[arg(long, value_name = "SECONDS", default_value_t = 0)]
    hunting: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Campaign {
    /// Any bytes, to each front end
    Inputs,
    /// Small programs, on every engine, beside what they mean and in other words
    Programs,
    /// Programs over relations above every threshold of the engines
    LargePrograms,
    /// Proofs of generated cases, whole and damaged
    Proofs,
    /// Generated casefiles, by the laws of the theory and beside an independent reading of it
    Theory,
    /// The rulebook with one thing changed: whether a casefile notices; inputs are generated casefiles
    Mutants,
    /// Only writes the inputs that others are made of, to `target/corpus`
    Corpus,
}

fn main() -> ExitCode {
    let Arguments { campaign, inputs, seed, only, hunting } = Arguments::parse();
    // A panic is a finding, and told as one.
    std::panic::set_hook(Box::new(|_| {}));
    let only = only.as_deref();
    let tallies: Vec<Tally> = match campaign {
        Campaign::Inputs => inputs::run(inputs, seed, only),
        Campaign::Programs => vec![programs::run(inputs, seed)],
        Campaign::LargePrograms => vec![programs::run_large(inputs, seed)],
        Campaign::Proofs => vec![proofs::run(inputs, seed)],
        Campaign::Theory => vec![theory::run(inputs, seed, only)],
        Campaign::Corpus => {
            inputs::corpus::write(only);
            Vec::new()
        }
        Campaign::Mutants => vec![theory::mutants::run(inputs, seed, only, hunting)],
    };
    let findings: u64 = tallies.iter().map(|tally| tally.findings).sum();
    println!("{} MiB of memory at most, {findings} findings", largest() >> 20);
    if findings == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
