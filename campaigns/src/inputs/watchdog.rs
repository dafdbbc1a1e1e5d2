//! Ends the process, with the input that it is at, when an input never ends or fills the memory.

use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::tally::{largest, save};

/// An input that takes longer does not end.
const HANGS: Duration = Duration::from_mins(1);

/// No input of a few kilobytes needs so many bytes.
const TOO_LARGE: u64 = 3 << 30;

/// What is read, and since when.
struct Current {
    input: Vec<u8>,
    since: Instant,
}

/// Looks every second; [`begins`](Self::begins) tells it what is read.
pub(super) struct Watchdog(Arc<Mutex<Current>>);

impl Watchdog {
    pub(super) fn start(name: &'static str) -> Self {
        let current = Current { input: Vec::new(), since: Instant::now() };
        let current = Arc::new(Mutex::new(current));
        let watched = Arc::downgrade(&current);
        thread::spawn(move || {
            while let Some(current) = watched.upgrade() {
                let current = current.lock().unwrap_or_else(PoisonError::into_inner);
                let problem = match () {
                    () if current.since.elapsed() > HANGS => Some("does not end"),
                    () if largest() > TOO_LARGE => Some("fills the memory"),
                    () => None,
                };
                if let Some(problem) = problem {
                    let path = save(&format!("inputs {name}"), &current.input, problem);
                    eprintln!("an input of {name} {problem}: {}", path.display());
                    std::process::exit(1);
                }
                drop(current);
                thread::sleep(Duration::from_secs(1));
            }
        });
        Self(current)
    }

    pub(super) fn begins(&self, input: &[u8]) {
        let mut current = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        current.input.clear();
        current.input.extend_from_slice(input);
        current.since = Instant::now();
    }

    /// How many seconds the input took, if more than these.
    pub(super) fn slow(&self, most: f64) -> Option<f64> {
        let current = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let seconds = current.since.elapsed().as_secs_f64();
        (seconds > most).then_some(seconds)
    }
}
