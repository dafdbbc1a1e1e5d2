//! A session of the dataflow engine on the claims workload: `cargo bench --bench dataflow`, with
//! `-- CLAIMS UPDATES PAIRS WORKERS` for other sizes.
//!
//! Loads claims about meetings, adds statements one at a time, each with its consequences, and adds
//! and takes away others many times over. Beside it stands what the batch engine needs from scratch.
//! Loading two million claims with two workers should stay below five seconds and 1.2 GB, an update
//! below 10 ms for half of them and below 50 ms for 99 of 100, and the pairs should leave the memory
//! as it was.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::error::Error;
use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use geoinfer::database::{Database, Table, narrow};
use geoinfer::diagnostic::{Sources, has_errors};
use geoinfer::engine::dataflow::Dataflow;
use geoinfer::engine::{Limits, Wanted, batch};
use geoinfer::program::{Program, RelationId, RuleSource, load};
use geoinfer::value::Value;

const LIMITS: Limits = Limits { max_tuples: 1_000_000_000, watch: None };

fn main() -> Result<(), Box<dyn Error>> {
    let sizes: Vec<usize> = std::env::args().filter_map(|it| it.parse().ok()).collect();
    let size = |at: usize, default: usize| sizes.get(at).copied().unwrap_or(default);
    let (claims, updates, pairs) = (size(0, 2_000_000), size(1, 10_000), size(2, 100_000));
    let workers = size(3, 2);
    let program = program()?;
    let outputs = program.relation_ids().filter(|id| program.relation(*id).print_size);
    let wanted = Wanted::Only(outputs.collect());
    let mut story = Story::new(claims);
    let given = story.database(&program);
    from_scratch(&program, &given, &wanted)?;

    let start = Instant::now();
    let mut session = Dataflow::start(&program, given, wanted, LIMITS, workers);
    let changes = session.commit()?.len();
    println!("session, {workers} workers, load      {:>10.2?}", start.elapsed());
    println!("                               {changes} answers");
    let (now, most) = (memory("VmRSS"), memory("VmHWM"));
    println!("memory                         {now:>7} MB, at most {most} MB");
    add(&program, &mut story, &mut session, updates)?;
    add_and_take(&program, &mut story, &mut session, pairs)
}

fn from_scratch(
    program: &Program,
    given: &Database,
    wanted: &Wanted,
) -> Result<(), Box<dyn Error>> {
    let mut database = given.clone();
    let start = Instant::now();
    batch::derive(program, &mut database, LIMITS, wanted)?;
    println!("batch, from scratch            {:>10.2?}", start.elapsed());
    Ok(())
}

/// Adds statements one at a time.
fn add(
    program: &Program,
    story: &mut Story,
    session: &mut Dataflow<'_>,
    updates: usize,
) -> Result<(), Box<dyn Error>> {
    let (mut times, mut moved) = (Vec::new(), 0);
    for _ in 0..updates {
        let statement = story.statement(program);
        let start = Instant::now();
        for (relation, tuple) in &statement {
            session.insert(*relation, tuple);
        }
        moved += session.commit()?.len();
        times.push(start.elapsed());
    }
    show("one statement", &mut times);
    println!("                               {moved} answers moved");
    Ok(())
}

/// Adds statements and takes each away again.
fn add_and_take(
    program: &Program,
    story: &mut Story,
    session: &mut Dataflow<'_>,
    pairs: usize,
) -> Result<(), Box<dyn Error>> {
    let before = memory("VmRSS");
    let mut times = Vec::new();
    for pair in 0..pairs {
        let statement = story.statement(program);
        let start = Instant::now();
        for (relation, tuple) in &statement {
            session.insert(*relation, tuple);
        }
        session.commit()?;
        for (relation, tuple) in &statement {
            session.retract(*relation, tuple);
        }
        session.commit()?;
        times.push(start.elapsed());
        if pair % (pairs / 5).max(1) == 0 {
            println!("memory after {pair:>7} pairs     {:>7} MB", memory("VmRSS"));
        }
    }
    show("one statement and back", &mut times);
    println!("memory before and after        {before:>7} MB, {} MB", memory("VmRSS"));
    Ok(())
}

fn show(what: &str, times: &mut [Duration]) {
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 1000).copied().unwrap_or_default();
    let last = times.last().copied().unwrap_or_default();
    println!(
        "{what:<31}{:>10.2?}  p99 {:.2?}, p99.9 {:.2?}, most {last:.2?}",
        at(500),
        at(990),
        at(999)
    );
}

/// A number of the process in megabytes.
fn memory(what: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what)?.strip_prefix(':'));
    let number = line.and_then(|line| line.trim().strip_suffix(" kB")?.parse::<u64>().ok());
    number.unwrap_or_default() / 1024
}

fn program() -> Result<Program, Box<dyn Error>> {
    let text = fs::read_to_string("benches/peers/rules/claims.dl")?;
    let file = RuleSource { name: "claims.dl".to_owned(), text };
    let loaded = load(vec![file], &|_| Err(String::new()), &mut Sources::default());
    if has_errors(&loaded.diagnostics) {
        return Err("the rules have mistakes".into());
    }
    Ok(loaded.program)
}

/// Claims about meetings, as `benches/peers` makes them.
struct Story {
    random: u64,
    actors: i64,
    meetings: Vec<[i64; 3]>,
    /// What was claimed of each meeting.
    claims: Vec<Vec<i64>>,
    next: i64,
    rows: Vec<Vec<Vec<i64>>>,
}

const RELATIONS: [(&str, usize); 6] = [
    ("said", 3),
    ("spoke_with", 4),
    ("denied", 2),
    ("declined", 2),
    ("relays", 2),
    ("speaks_for", 2),
];

impl Story {
    fn new(claims: usize) -> Self {
        let count = i64::try_from(claims).unwrap_or(i64::MAX);
        let actors = (count / 50).max(1000);
        let mut story = Self {
            random: 7,
            actors,
            meetings: Vec::new(),
            claims: vec![Vec::new(); claims / 5],
            next: 0,
            rows: vec![Vec::new(); RELATIONS.len()],
        };
        for _ in 0..claims / 5 {
            let meeting = [story.below(actors), story.below(actors), story.below(3650)];
            story.meetings.push(meeting);
        }
        for number in 0..actors / 2 {
            let party = story.below(actors);
            story.rows[5].push(vec![actors + number, party]);
        }
        for _ in 0..claims {
            story.claim();
        }
        story
    }

    fn below(&mut self, most: i64) -> i64 {
        self.random =
            self.random.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        i64::try_from(self.random >> 33).unwrap_or_default() % most.max(1)
    }

    /// Makes one more claim.
    fn claim(&mut self) {
        let place = self.below(i64::try_from(self.meetings.len()).unwrap_or(1));
        let at = usize::try_from(place).unwrap_or_default();
        let ([who, whom, day], claim) = (self.meetings[at], self.next);
        self.next += 1;
        let earlier = i64::try_from(self.claims[at].len()).unwrap_or_default();
        let kind = if earlier == 0 { 100 } else { self.below(100) };
        let target = usize::try_from(self.below(earlier)).unwrap_or_default();
        let target = self.claims[at].get(target).copied().unwrap_or_default();
        let outlet = self.actors * 2 + self.below(2000);
        let party = self.actors + self.below(self.actors / 2);
        let (speaker, answers) = match kind {
            0..30 => (outlet, Some(4)),
            30..42 => (party, Some(2)),
            42..50 => (who, Some(3)),
            50..60 => (whom, None),
            _ => (outlet, None),
        };
        self.rows[0].push(vec![claim, speaker, day]);
        if let Some(relation) = answers {
            self.rows[relation].push(vec![claim, target]);
        }
        if !(30..50).contains(&kind) {
            self.rows[1].push(vec![claim, who, whom, day]);
            self.claims[at].push(claim);
        }
    }

    /// Takes what was claimed so far.
    fn database(&mut self, program: &Program) -> Database {
        let mut database = Database::new(program);
        for ((name, arity), rows) in RELATIONS.iter().zip(&mut self.rows) {
            let mut table = Table::new(*arity);
            for row in std::mem::take(rows) {
                table.push(row.into_iter().filter_map(narrow));
            }
            if let Some(id) = program.find(name) {
                database.keep(id, Arc::new(table));
            }
        }
        database
    }

    /// One more claim as tuples.
    fn statement(&mut self, program: &Program) -> Vec<(RelationId, Vec<Value>)> {
        self.claim();
        let mut tuples = Vec::new();
        for ((name, _), rows) in RELATIONS.iter().zip(&mut self.rows) {
            for row in std::mem::take(rows) {
                let tuple = row.into_iter().map(Value::Number).collect();
                tuples.extend(program.find(name).map(|id| (id, tuple)));
            }
        }
        tuples
    }
}
