//! The limits that only the outside knows: time and memory.
//!
//! A thread looks at clock and memory. Once there is too much of either, it says so to the engine,
//! which names the rule that it was at. Where no engine asks, because facts are being read or results
//! written, and where one does not ask soon enough, the thread ends the program itself.

use std::fs;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::cli::console::note;
use crate::cli::interrupt;
use crate::diagnostic::{Diagnostic, Sources, render};
use crate::engine::{Interruption, Watch};

/// How often the thread looks.
const PERIOD: Duration = Duration::from_millis(20);

/// How long an engine has to end.
const PATIENCE: Duration = Duration::from_secs(2);

/// By how much the memory may exceed its limit while an engine ends: a tenth, and so many megabytes at
/// least, so that it has the time to say at which rule it was.
const TOLERANCE: usize = 64;

/// Of the memory that is free at the start, the share that a run may take unless it is told.
const USUAL_SHARE: usize = 80;

/// The limits of the process.
static LIMITER: OnceLock<Limiter> = OnceLock::new();

/// Ends a run that takes too long or too much.
#[derive(Debug)]
pub(super) struct Limiter {
    start: Instant,
    timeout: Option<Duration>,
    /// In megabytes.
    most_memory: Option<usize>,
    interruption: OnceLock<Interruption>,
    /// How many engines ask whether to go on.
    asking: AtomicUsize,
    /// Whether one was told to end.
    is_told: AtomicBool,
}

impl Limiter {
    /// The limits of the process, which hold from the first call until it ends: seconds, and
    /// megabytes of the whole process; unless one is given, most of the memory that is free, where the
    /// system says how much that is. A limit on memory that cannot be kept here is a mistake.
    pub(super) fn start(
        timeout: Option<u64>,
        most_memory: Option<usize>,
    ) -> Result<&'static Self, Diagnostic> {
        if most_memory.is_some() && memory().is_none() {
            let message = "this system does not tell how much memory a process takes";
            let help = "leave `--max-memory` out, and use `--max-tuples`";
            return Err(Diagnostic::error("unknown-memory", message).help(help));
        }
        let is_running = LIMITER.get().is_some();
        let limiter = LIMITER.get_or_init(|| Self {
            start: Instant::now(),
            timeout: timeout.map(Duration::from_secs),
            most_memory: most_memory.or_else(usual_memory),
            interruption: OnceLock::new(),
            asking: AtomicUsize::new(0),
            is_told: AtomicBool::new(false),
        });
        if is_running {
            return Ok(limiter);
        }
        // What is too much from the start is said even if all is over before the thread looks.
        if let Some(interruption) = limiter.excess() {
            let _ = limiter.interruption.set(interruption);
        }
        if limiter.timeout.is_some() || limiter.most_memory.is_some() {
            thread::spawn(|| limiter.look());
        }
        Ok(limiter)
    }

    fn look(&self) {
        let interruption = loop {
            if let Some(interruption) = self.excess() {
                break interruption;
            }
            thread::sleep(PERIOD);
        };
        let _ = self.interruption.set(interruption);
        let deadline = Instant::now() + PATIENCE;
        while self.may_end_by_itself() && Instant::now() < deadline {
            thread::sleep(PERIOD);
        }
        end(interruption);
    }

    /// Whether an engine ends, or may be about to, and does not take much more memory meanwhile.
    fn may_end_by_itself(&self) -> bool {
        let most = self.most_memory.map_or(usize::MAX, |most| most + TOLERANCE.max(most / 10));
        let asks = self.is_told.load(Ordering::Relaxed) || self.asking.load(Ordering::Relaxed) > 0;
        asks && memory().is_none_or(|now| now <= most)
    }

    fn excess(&self) -> Option<Interruption> {
        if let Some(timeout) = self.timeout
            && self.start.elapsed() >= timeout
        {
            return Some(Interruption::Timeout { seconds: timeout.as_secs() });
        }
        let most = self.most_memory?;
        (memory()? > most).then_some(Interruption::Memory { megabytes: most })
    }
}

/// Ends the process if it has taken too much: for what takes a while where no engine listens.
pub(super) fn end_if_exceeded() {
    if let Some(interruption) = LIMITER.get().and_then(Limiter::excess) {
        end(interruption);
    }
}

/// Says where the process was, as far as that is known, and ends it.
fn end(interruption: Interruption) -> ! {
    let diagnostic = interruption.diagnostic("outside of the rules");
    note(&render(&diagnostic, &Sources::default(), false));
    interrupt::end(2)
}

impl Watch for Limiter {
    fn nanoseconds(&self) -> u64 {
        u64::try_from(self.start.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn interruption(&self) -> Option<Interruption> {
        let interruption = self.interruption.get().copied();
        if interruption.is_some() {
            self.is_told.store(true, Ordering::Relaxed);
        }
        interruption
    }

    fn begin(&self) {
        self.asking.fetch_add(1, Ordering::Relaxed);
    }

    fn end(&self) {
        self.asking.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The memory of this process in megabytes, where the system tells it: on Linux.
fn memory() -> Option<usize> {
    megabytes("/proc/self/status", "VmRSS:")
}

fn usual_memory() -> Option<usize> {
    megabytes("/proc/meminfo", "MemAvailable:").map(|free| free * USUAL_SHARE / 100)
}

fn megabytes(file: &str, name: &str) -> Option<usize> {
    let text = fs::read_to_string(file).ok()?;
    let line = text.lines().find_map(|line| line.strip_prefix(name))?;
    line.trim().strip_suffix(" kB")?.parse::<usize>().ok().map(|kilobytes| kilobytes / 1000)
}
