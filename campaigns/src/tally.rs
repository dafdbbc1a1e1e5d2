//! What a campaign counts, and where it keeps what it finds.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::PathBuf;

/// More findings of one campaign are counted, and not saved.
const SAVED: u64 = 100;

/// The counts of one campaign.
#[derive(Debug, Clone)]
pub struct Tally {
    /// Which one.
    pub name: String,
    /// What its numbers began with.
    pub seed: u64,
    /// How many inputs, programs, proofs or casefiles were tried.
    pub inputs: u64,
    /// How many of them showed a mistake.
    pub findings: u64,
    /// How long it took.
    pub seconds: f64,
    counts: BTreeMap<String, u64>,
}

impl Tally {
    /// Nothing counted yet.
    #[must_use]
    pub fn new(name: &str, seed: u64) -> Self {
        let (name, counts) = (name.to_owned(), BTreeMap::new());
        Self { name, seed, inputs: 0, findings: 0, seconds: 0.0, counts }
    }

    /// Counts something.
    pub fn count(&mut self, what: &str, more: u64) {
        match self.counts.get_mut(what) {
            Some(count) => *count += more,
            None => drop(self.counts.insert(what.to_owned(), more)),
        }
    }

    /// How many were counted.
    #[must_use]
    pub fn counted(&self, what: &str) -> u64 {
        self.counts.get(what).copied().unwrap_or(0)
    }

    /// Says what was counted, once the campaign is over.
    #[must_use]
    pub fn told(self) -> Self {
        println!("{self}");
        self
    }

    /// Keeps what shows a mistake, and says so at once.
    pub fn find(&mut self, input: &[u8], said: &str) {
        self.findings += 1;
        if self.findings <= SAVED {
            let path = save(&self.name, input, said);
            let first = said.lines().next().unwrap_or_default();
            eprintln!("{}: {}: {first}", self.name, path.display());
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, seed, inputs, findings, seconds, counts } = self;
        write!(f, "{name}: {inputs} tried with seed {seed}, {findings} findings, {seconds:.0} s")?;
        counts.iter().try_for_each(|(what, count)| write!(f, "; {what}: {count}"))
    }
}

/// Writes an input and what is wrong with it below `target/findings`.
#[must_use]
pub fn save(name: &str, input: &[u8], said: &str) -> PathBuf {
    let folder = PathBuf::from("target/findings").join(name.replace(' ', "-"));
    let print = input.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let path = folder.join(format!("{print:016x}"));
    let written = fs::create_dir_all(&folder)
        .and_then(|()| fs::write(&path, input))
        .and_then(|()| fs::write(path.with_extension("said"), said));
    if let Err(error) = written {
        eprintln!("cannot keep a finding of {name}: {error}");
    }
    path
}

/// The words of a panic.
#[must_use]
pub fn said(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "a panic".to_owned())
}

/// The most memory that this process has had, in bytes, where the system tells.
#[must_use]
pub fn largest() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
    kilobytes.unwrap_or(0) * 1024
}
