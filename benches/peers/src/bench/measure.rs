//! One run of a process: what it takes, and what it answers.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};
use wait4::Wait4 as _;

/// How many tuples each result has.
pub(super) type Answer = BTreeMap<String, usize>;

/// What the kernel says about a process.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    pub(super) wall_seconds: f64,
    /// Of all threads, in the program and in the kernel.
    pub(super) cpu_seconds: f64,
    /// At its peak.
    pub(super) memory_bytes: u64,
}

/// Runs a command to its end.
pub(super) fn measure(command: &mut Command) -> Result<(Run, Answer)> {
    let start = Instant::now();
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn()?;
    let mut text = String::new();
    if let Some(mut stdout) = child.stdout.take() {
        stdout.read_to_string(&mut text)?;
    }
    let end = child.wait4()?;
    let wall_seconds = start.elapsed().as_secs_f64();
    ensure!(end.status.success(), "it failed: {}", end.status);
    let run = Run {
        wall_seconds,
        cpu_seconds: (end.rusage.utime + end.rusage.stime).as_secs_f64(),
        memory_bytes: end.rusage.maxrss,
    };
    Ok((run, answer(&text)?))
}

/// Lines of a relation and its size, with a tab between them; FlowLog puts more around both.
fn answer(text: &str) -> Result<Answer> {
    let flowlog = |line| str::split_once(str::strip_prefix(line, "[size][")?, "] t=() size=");
    text.lines()
        .map(|line| {
            let parts = line.split_once('\t').or_else(|| flowlog(line));
            let (relation, size) = parts.context("a line without a tab")?;
            Ok((relation.to_owned(), size.parse()?))
        })
        .collect::<Result<_>>()
        .with_context(|| format!("it answered:\n{text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_in_any_order() -> Result<()> {
        assert_eq!(answer("b\t2\na\t1\n")?, answer("a\t1\nb\t2\n")?);
        assert_eq!(answer("[size][a] t=() size=1\n")?, answer("a\t1\n")?);
        assert!(answer("a 1\n").is_err());
        assert!(answer("a\tmany\n").is_err());
        Ok(())
    }
}
