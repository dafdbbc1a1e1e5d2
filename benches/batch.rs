//! A rulebook on a folder of `.facts` files: `cargo bench --bench batch -- RULES FOLDER [profile]`.
//!
//! Numbers only, columns separated by tabs. Prints the sizes of the output relations and the time
//! of each stage; with `profile`, what each rule cost.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::error::Error;
use std::fs;
use std::sync::Arc;
use std::time::{Duration, Instant};

use geoinfer::database::{Database, Table, narrow};
use geoinfer::diagnostic::Sources;
use geoinfer::engine::batch::{Profile, Work};
use geoinfer::engine::{Interruption, Limits, Watch, batch};
use geoinfer::program::{Program, RuleSource, load};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Debug)]
struct Clock(Instant);

impl Watch for Clock {
    fn nanoseconds(&self) -> u64 {
        u64::try_from(self.0.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }

    fn interruption(&self) -> Option<Interruption> {
        None
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let [rules, folder, rest @ ..] = &arguments[..] else { return Ok(()) };
    let mut sources = Sources::default();
    let rules = vec![RuleSource { name: rules.clone(), text: fs::read_to_string(rules)? }];
    let loaded = load(rules, &|_| Err("there are none".into()), &mut sources);
    let program = loaded.program;
    let mut database = Database::new(&program);
    for id in program.relation_ids().filter(|id| program.relation(*id).input) {
        let relation = program.relation(id);
        let text = fs::read(format!("{folder}/{}.facts", relation.name))?;
        let table = parse(&text, relation.columns.len(), &mut database);
        database.keep(id, Arc::new(table));
    }
    println!("read {:?}", start.elapsed());
    let start = Instant::now();
    let clock: &'static Clock = Box::leak(Box::new(Clock(start)));
    let limits = Limits { max_tuples: 100_000_000, ..Limits::default() };
    if rest.is_empty() {
        batch::run(&program, &mut database, limits)?;
    } else {
        show(&program, batch::profile(&program, &mut database, limits, clock)?);
    }
    println!("derived {:?}", start.elapsed());
    for id in program.relation_ids().filter(|id| program.relation(*id).output) {
        println!("{} {}", program.relation(id).name, database.len_of(id));
    }
    let usage = nix::sys::resource::getrusage(nix::sys::resource::UsageWho::RUSAGE_SELF)?;
    println!("memory {} MB", usage.max_rss() / 1024);
    Ok(())
}

/// The costliest parts of the run, the costliest last.
fn show(program: &Program, mut profile: Profile) {
    profile.entries.sort_by_key(|entry| entry.nanoseconds);
    for entry in profile.entries {
        let what = match entry.work {
            Work::Rule(rule) => program.rules[rule.index()].text.clone(),
            Work::Keep => format!("keep {}", program.relation(entry.relation).name),
        };
        let time = Duration::from_nanos(entry.nanoseconds);
        println!("{time:>12.1?} {:9} rows {:4} times  {what}", entry.rows, entry.times);
    }
}

fn parse(text: &[u8], arity: usize, database: &mut Database) -> Table {
    let mut columns = vec![Vec::new(); arity];
    let (mut number, mut column, mut rows) = (0_i64, 0, 0);
    for &byte in text {
        if byte.is_ascii_digit() {
            number = number * 10 + i64::from(byte - b'0');
            continue;
        }
        let code = narrow(number).unwrap_or_else(|| database.numbers().encode(number));
        columns[column].push(code);
        (number, column) = (0, column + 1);
        if byte == b'\n' {
            (column, rows) = (0, rows + 1);
        }
    }
    Table::from_columns(columns, rows)
}
