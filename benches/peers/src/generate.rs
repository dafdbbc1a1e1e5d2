//! Writes the facts of a job: the same bytes for the same job on any machine.

mod claims;
mod graphs;
mod points_to;
mod random;

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;

use anyhow::Result;

use crate::workload::{Job, Values, Workload};
use random::Random;

/// The rows of a relation, which has four columns or fewer.
type Rows = Vec<[u32; 4]>;

fn row<const N: usize>(values: [u32; N]) -> [u32; 4] {
    std::array::from_fn(|column| values.get(column).copied().unwrap_or(0))
}

/// Writes a file for each relation, and the rules beside them.
pub(crate) fn write(job: Job, folder: &Path) -> Result<()> {
    let mut random = Random::new(7);
    let amount = job.amount();
    let relations = match job.workload {
        Workload::Claims => claims::relations(amount, &mut random),
        Workload::Closure => graphs::chains(amount, &mut random),
        Workload::SameGeneration => graphs::generations(amount, &mut random),
        Workload::PointsTo => points_to::relations(amount, &mut random),
    };
    fs::create_dir_all(folder)?;
    for ((name, domains), mut rows) in job.workload.inputs().iter().zip(relations) {
        if job.values == Values::Sparse {
            random.shuffle(&mut rows);
        }
        let file = File::create(folder.join(format!("{name}.facts")))?;
        write_rows(BufWriter::new(file), &rows, domains, job.values)?;
    }
    fs::write(folder.join("rules.dl"), job.rules())?;
    Ok(())
}

fn write_rows(mut out: impl Write, rows: &Rows, domains: &str, values: Values) -> Result<()> {
    for row in rows {
        for (column, (value, domain)) in row.iter().zip(domains.chars()).enumerate() {
            if column > 0 {
                out.write_all(b"\t")?;
            }
            match values {
                Values::Numbers => write!(out, "{value}")?,
                Values::Names => write!(out, "{domain}{value}")?,
                Values::Sparse => write!(out, "{}", spread(*value))?,
            }
        }
        out.write_all(b"\n")?;
    }
    Ok(out.flush()?)
}

/// One to one among the numbers of 31 bits, which leaves large gaps and keeps no order.
fn spread(value: u32) -> u32 {
    value.wrapping_mul(0x9e37_79b1) & 0x7fff_ffff
}
