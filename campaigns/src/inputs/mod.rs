//! Any bytes, to each front end: what a stranger may send is taken or refused, and nothing else.
//!
//! Each front end reads within this process, through the public interface of the library. Inputs are made
//! of those of a corpus by small changes ([`mutator`]); one that is taken or refused in a new way joins the
//! corpus. A panic, an input that takes too long, and a process that grows too large are findings.

pub mod corpus;
pub mod front_end;
mod mutator;
mod readers;
mod sheets;
mod tables;
mod watchdog;

use std::collections::HashSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Instant;

use crate::numbers::Numbers;
use crate::tally::Tally;
use front_end::{FRONT_ENDS, FrontEnd, Outcome, Reader};
use mutator::Mutator;
use watchdog::Watchdog;

/// An input that takes longer is told, though it ended.
const SLOW_SECONDS: f64 = 5.0;

/// Up to how many inputs join the corpus.
const POOL: usize = 4_000;

/// Sends so many inputs to each front end, or to the one that is named.
#[must_use]
pub fn run(inputs: u64, seed: u64, only: Option<&str>) -> Vec<Tally> {
    let chosen = FRONT_ENDS.iter().filter(|it| only.is_none_or(|name| name == it.name));
    chosen.map(|front_end| of(front_end, inputs / front_end.cost, seed).told()).collect()
}

fn of(front_end: &FrontEnd, inputs: u64, seed: u64) -> Tally {
    let mut tally = Tally::new(&format!("inputs {}", front_end.name), seed);
    let mut reader = (front_end.reader)();
    let corpus = corpus::of(front_end);
    let mut mutator = Mutator::new(Numbers::new(seed), corpus.clone(), front_end.words);
    let watchdog = Watchdog::start(front_end.name);
    let mut ways = HashSet::new();
    let mut input = Vec::new();
    let begun = Instant::now();
    for number in 0..inputs {
        match corpus.get(usize::try_from(number).unwrap_or(usize::MAX)) {
            Some(one) => input.clone_from(one),
            None => mutator.next(&mut input),
        }
        watchdog.begins(&input);
        match taken(&mut *reader, &input) {
            Ok(outcome) => {
                let is_accepted = outcome.is_accepted;
                tally.count("accepted", u64::from(is_accepted));
                if ways.insert(outcome) && mutator.len() < POOL {
                    mutator.add(input.clone(), is_accepted);
                }
            }
            Err(said) => {
                tally.find(&input, &said);
                reader = (front_end.reader)();
            }
        }
        tally.inputs += 1;
        if let Some(seconds) = watchdog.slow(SLOW_SECONDS) {
            tally.find(&input, &format!("took {seconds:.1} s"));
        }
    }
    tally.seconds = begun.elapsed().as_secs_f64();
    tally.count("ways to be taken or refused", ways.len() as u64);
    tally
}

/// What the front end makes of an input, or its panic.
fn taken(reader: &mut dyn Reader, input: &[u8]) -> Result<Outcome, String> {
    catch_unwind(AssertUnwindSafe(|| reader.read(input)))
        .map_err(|panic| crate::tally::said(&*panic))
}
