//! What a process costs that a benchmark waits for.

use std::error::Error;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;

/// What one process took.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) wall: Duration,
    /// On all cores.
    pub(crate) processor: Duration,
    /// In megabytes, the peak of the largest process so far.
    pub(crate) memory: i64,
}

/// Runs `infer` to its end, which may be that something differs (exit 1) but no mistake.
pub(crate) fn measured(command: &mut Command) -> Result<(Output, Cost), Box<dyn Error>> {
    let (before, start) = (processor_time()?, Instant::now());
    let output = command.output()?;
    let (wall, processor) = (start.elapsed(), processor_time()?.saturating_sub(before));
    assert!(output.status.code().is_some_and(|code| code < 2), "{command:?} failed");
    let memory = getrusage(UsageWho::RUSAGE_CHILDREN)?.max_rss() / 1024;
    Ok((output, Cost { wall, processor, memory }))
}

fn processor_time() -> Result<Duration, Box<dyn Error>> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let time = |time: TimeVal| -> Result<Duration, Box<dyn Error>> {
        let seconds = Duration::from_secs(time.tv_sec().try_into()?);
        Ok(seconds + Duration::from_micros(time.tv_usec().try_into()?))
    };
    Ok(time(usage.user_time())? + time(usage.system_time())?)
}
