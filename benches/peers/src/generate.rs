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
    let relations = relations(job, &mut random);
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

/// In the order of `Workload::inputs`.
fn relations(job: Job, random: &mut Random) -> Vec<Rows> {
    let amount = job.amount();
    match job.workload {
        Workload::Claims => claims::relations(amount, random),
        Workload::Closure => graphs::chains(amount, random),
        Workload::SameGeneration => graphs::generations(amount, random),
        Workload::PointsTo => points_to::relations(amount, random),
    }
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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::workload::Size;

    #[test]
    fn every_workload_has_rows_in_each_relation_and_always_the_same() {
        for workload in Workload::ALL {
            let job = Job { workload, values: Values::Numbers, size: Size::Tiny };
            let rows = relations(job, &mut Random::new(7));
            assert_eq!(rows.len(), workload.inputs().len());
            assert!(rows.iter().all(|rows| !rows.is_empty()), "{job}");
            assert_eq!(rows, relations(job, &mut Random::new(7)));
        }
    }

    #[test]
    fn values_are_written_by_kind() -> Result<()> {
        let written = |values| {
            let mut text = Vec::new();
            write_rows(&mut text, &vec![row([1, 20]), row([3, 1])], "ab", values)?;
            anyhow::Ok(String::from_utf8(text)?)
        };
        assert_eq!(written(Values::Numbers)?, "1\t20\n3\t1\n");
        assert_eq!(written(Values::Names)?, "a1\tb20\na3\tb1\n");
        let spread = spread(1);
        assert!(written(Values::Sparse)?.ends_with(&format!("\t{spread}\n")));
        Ok(())
    }

    #[test]
    fn sparse_numbers_stay_apart() {
        let spread: HashSet<u32> = (0..100_000).map(spread).collect();
        assert_eq!(spread.len(), 100_000);
    }
}
