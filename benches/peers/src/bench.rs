//! The comparison: each job is given to all contenders in turn, several times over.

mod contender;
mod measure;
mod plot;
mod readme;
mod report;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;

use crate::workload::{Job, Size, Values, Workload};
use contender::{Contender, Programs};
use measure::{Answer, Run, measure};
use report::{Line, Report, Table};

/// The amounts of claims between which the growth is drawn.
const GROWTH: [usize; 5] = [500_000, 1_000_000, 2_000_000, 4_000_000, 8_000_000];

/// What is measured, and where the results go.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// Tiny facts once, without Soufflé and DuckDB: whether all still agree.
    #[arg(long, conflicts_with_all = ["size", "rounds", "growth", "write_readme"])]
    quick: bool,
    #[arg(long, default_value = "large")]
    size: Size,
    /// Only these workloads.
    #[arg(long)]
    workload: Vec<Workload>,
    /// How often each contender runs; the median counts.
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Also claims from half a million to eight.
    #[arg(long)]
    growth: bool,
    /// Also writes everything to this file.
    #[arg(long)]
    json: Option<PathBuf>,
    /// Puts the tables into benches/README.md, and the growth into benches/growth.svg.
    #[arg(long)]
    write_readme: bool,
    #[command(flatten)]
    programs: Programs,
}

/// Measures, prints, and fails if the contenders do not agree.
pub(crate) fn run(options: &Options) -> Result<()> {
    let mut programs = options.programs.clone();
    if options.quick {
        programs.leave_out_of_tree();
    }
    let contest = Contest { programs, rounds: if options.quick { 1 } else { options.rounds } };
    let mut report = Report::of_this_machine();
    for job in options.jobs() {
        let table = contest.hold(job)?;
        println!("{table}");
        report.tables.push(table);
    }
    if options.growth || options.write_readme {
        for amount in GROWTH {
            let size = Size::Of(amount);
            let job = Job { workload: Workload::Claims, values: Values::Numbers, size };
            let table = contest.hold(job)?;
            println!("{table}");
            report.growth.push(table);
        }
    }
    if let Some(path) = &options.json {
        fs::write(path, serde_json::to_string_pretty(&report)?)
            .with_context(|| format!("writing {}", path.display()))?;
    }
    if options.write_readme {
        let benches = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        readme::write(&benches.join("README.md"), &report)?;
        plot::draw(&benches.join("growth.svg"), &report.growth)?;
    }
    Ok(())
}

impl Options {
    /// All kinds of values for the claims, and when it is quick; else numbers.
    fn jobs(&self) -> Vec<Job> {
        let size = if self.quick { Size::Tiny } else { self.size };
        let asked = |workload| self.workload.is_empty() || self.workload.contains(&workload);
        let of = |workload| {
            let all = self.quick || workload == Workload::Claims;
            let values = Values::ALL.into_iter().filter(move |v| all || *v == Values::Numbers);
            values.map(move |values| Job { workload, values, size })
        };
        Workload::ALL.into_iter().filter(|workload| asked(*workload)).flat_map(of).collect()
    }
}

/// Who takes part, and how often.
struct Contest {
    programs: Programs,
    rounds: usize,
}

impl Contest {
    /// Everybody on one job, by turns, so that what else the machine does meets all alike.
    fn hold(&self, job: Job) -> Result<Table> {
        let folder = data().join(job.folder());
        eprintln!("{job}");
        generate(job, &folder)?;
        let mut runs: Vec<(Contender, Command, Vec<Run>)> = Vec::new();
        for contender in Contender::ALL {
            if let Some(command) = self.programs.command(contender, job, &folder)? {
                runs.push((contender, command, Vec::new()));
            }
        }
        let mut expected: Option<(Contender, Answer)> = None;
        for _ in 0..self.rounds.max(1) {
            for (contender, command, own) in &mut runs {
                let (run, answer) = measure(command).with_context(|| contender.to_string())?;
                let (first, expected) =
                    expected.get_or_insert_with(|| (*contender, answer.clone()));
                same(expected, &answer)
                    .with_context(|| format!("{first}, {contender} on {job}"))?;
                own.push(run);
            }
        }
        let lines = runs.iter().map(|(contender, _, runs)| Line::median(*contender, runs));
        Ok(Table::new(job, lines.collect()))
    }
}

fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/data")
}

/// In a process of its own: what this one ever took up would count as the peak of its children.
fn generate(job: Job, folder: &Path) -> Result<()> {
    let status = Command::new(env::current_exe()?)
        .args(["generate", job.workload.name(), job.values.name(), &job.amount().to_string()])
        .arg(folder)
        .status()?;
    ensure!(status.success(), "the facts of {job} were not written");
    Ok(())
}

fn same(expected: &Answer, answer: &Answer) -> Result<()> {
    if expected == answer {
        return Ok(());
    }
    let differing =
        expected.keys().chain(answer.keys()).find(|name| expected.get(*name) != answer.get(*name));
    let Some(name) = differing else { return Ok(()) };
    let told = |answer: &Answer| answer.get(name).map_or("nothing".to_owned(), usize::to_string);
    bail!("they differ about {name}: {}, {}", told(expected), told(answer))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_named() {
        let answer = |sizes: &[(&str, usize)]| -> Answer {
            sizes.iter().map(|(name, size)| ((*name).to_owned(), *size)).collect()
        };
        let expected = answer(&[("path", 3), ("edge", 2)]);
        assert!(same(&expected, &expected).is_ok());
        let message = |other: &Answer| same(&expected, other).map_err(|error| error.to_string());
        let wrong = message(&answer(&[("path", 4), ("edge", 2)]));
        assert_eq!(wrong, Err("they differ about path: 3, 4".to_owned()));
        let missing = message(&answer(&[("path", 3)]));
        assert_eq!(missing, Err("they differ about edge: 2, nothing".to_owned()));
    }
}
