//! The limits that only the outside knows: time and memory.

use std::fs;
use std::time::{Duration, Instant};

use crate::diagnostic::Diagnostic;
use crate::engine::{Interruption, Watch};

/// Ends a run that takes too long or too much.
#[derive(Debug)]
pub(super) struct Limiter {
    start: Instant,
    timeout: Option<Duration>,
    /// In megabytes.
    most_memory: Option<usize>,
}

impl Limiter {
    /// Limits that hold from now on: seconds, and megabytes of the whole process. A limit on memory
    /// that nobody can keep here is a mistake.
    pub(super) fn new(
        timeout: Option<u64>,
        most_memory: Option<usize>,
    ) -> Result<Self, Diagnostic> {
        if most_memory.is_some() && memory().is_none() {
            let message = "this system does not tell how much memory a process takes";
            let help = "leave `--max-memory` out, and use `--max-tuples`";
            return Err(Diagnostic::error("unknown-memory", message).help(help));
        }
        let timeout = timeout.map(Duration::from_secs);
        Ok(Self { start: Instant::now(), timeout, most_memory })
    }
}

impl Watch for Limiter {
    fn nanoseconds(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn interruption(&self) -> Option<Interruption> {
        if let Some(timeout) = self.timeout
            && self.start.elapsed() >= timeout
        {
            return Some(Interruption::Timeout { seconds: timeout.as_secs() });
        }
        let most = self.most_memory?;
        (memory()? > most).then_some(Interruption::Memory { megabytes: most })
    }
}

/// The memory of this process in megabytes, where the system tells it: on Linux.
fn memory() -> Option<usize> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse::<usize>().ok().map(|kilobytes| kilobytes / 1000)
}
