//! One `why` on a casefile of 100,000 statements: `cargo bench --bench why`.
//!
//! A few questions occupy many statements and most have four, as in life; one person takes part in
//! a third of them. Prints how long each proof takes after the evaluation, from an empty prover to
//! the last line of the text.

#![allow(clippy::print_stdout)] // Figures are what a benchmark is run for.

use std::error::Error;
use std::time::Instant;

use geoinfer::database::Database;
use geoinfer::diagnostic::Sources;
use geoinfer::engine::{Engine, Limits, Wanted, run};
use geoinfer::explain::{Goal, Prover, why_not};
use geoinfer::facts::{self, Facts, LoadError, Loader};
use geoinfer::program::{Program, builtin_sources, load};
use geoinfer::report::layout::Terminal;
use geoinfer::report::proof::{Explained, Explanation, Places, ProofExtent};
use serde_json::{Value, json};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const STATEMENTS: usize = 100_000;
/// How many statements the most disputed question has.
const MOST: usize = 1_000;

const QUESTIONS: [&str; 9] = [
    "q-0",
    "q-100",
    "q-9000",
    "disputed_contact(person-0, person-1)",
    "origin_range(q-0, for, _, _)",
    "acknowledged_contact(person-0, person-3)",
    "contact_with_side(person-0, state-3)",
    "asymmetric_contact(person-0, state-3, state-4)",
    "summary(_, _)",
];

struct Memory(String);

impl Loader for Memory {
    fn load(&self, _: &str) -> Result<String, LoadError> {
        Ok(self.0.clone())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut sources = Sources::default();
    let program = load(builtin_sources(), &|_| Err("there are none".into()), &mut sources).program;
    let mut database = Database::new(&program);
    let file = Memory(json!({"title": "a big case", "facts": casefile()}).to_string());
    let roots = ["case.json".to_owned()];
    let (facts, diagnostics) = facts::load(&program, &roots, &file, &mut sources, &mut database);
    assert!(diagnostics.is_empty(), "{} mistakes, {:?}", diagnostics.len(), diagnostics.first());
    let start = Instant::now();
    run(Engine::Auto, &program, &mut database, Limits::default(), &Wanted::All)?;
    println!("{} tuples, derived in {:.0?}", database.len(), start.elapsed());
    for question in QUESTIONS {
        ask(question, &program, &database, &facts, &mut sources)?;
    }
    Ok(())
}

fn ask(
    question: &str,
    program: &Program,
    database: &Database,
    facts: &Facts,
    sources: &mut Sources,
) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let source = sources.add("<atom>", question);
    let goal = Goal::parse(program, database, sources, source)
        .map_err(|mistakes| format!("{question}: {}", mistakes[0].message))?;
    let Some(fact) = goal.matches(database).into_iter().next() else {
        let parsed = start.elapsed();
        let attempts = why_not(program, database, &goal, 1).attempts.len();
        println!(
            "{question:48} {parsed:>8.1?} {:>8.1?}  why not: {attempts} rules",
            start.elapsed()
        );
        return Ok(());
    };
    let parsed = start.elapsed();
    let proof = Prover::new(program, database).prove(&fact).ok_or("no proof")?;
    let proved = start.elapsed();
    let (height, nodes) = (proof.height(), proof.nodes.len());
    let proofs = [Explained { proof, alternatives: None }];
    let places = Places { facts, sources };
    let explanation = Explanation {
        program,
        database,
        goal: &goal,
        proofs: &proofs,
        further: 0,
        extent: ProofExtent::Steps(None),
        places,
    };
    let mut out = Vec::new();
    explanation
        .document()
        .write_text(Terminal { width: 100, colour: false, links: false }, &mut out)?;
    let all = start.elapsed();
    println!(
        "{question:48} {parsed:>8.1?} {proved:>8.1?} {all:>8.1?}  height {height}, {nodes} nodes"
    );
    Ok(())
}

fn casefile() -> Vec<Value> {
    let mut facts = Vec::new();
    for state in 0..200 {
        let id = format!("state-{state}");
        facts.push(json!({"state": {"id": id, "name": format!("State {state}")}}));
    }
    facts.push(json!({"conflict": {"id": "war", "name": "the war", "belligerent": ["state-3", "state-4"]}}));
    for person in 0..2000 {
        facts.push(json!({"person": {"id": format!("person-{person}"),
            "name": format!("Person {person}"), "side": format!("state-{}", person % 200)}}));
    }
    for outlet in 0..300 {
        facts.push(json!({"outlet": {"id": format!("outlet-{outlet}")}}));
        facts.push(json!({"anonymous": {"id": format!("sources-{outlet}")}}));
    }
    let mut made = 0;
    let mut question = 0;
    while made < STATEMENTS {
        let count = (MOST / (question + 1)).max(4).min(STATEMENTS - made);
        facts.extend(story(question, made, count));
        made += count;
        question += 1;
    }
    facts
}

fn story(question: usize, first: usize, count: usize) -> Vec<Value> {
    let who = if question.is_multiple_of(3) { 0 } else { question % 2000 };
    let (whom, p) = ((question + 1) % 2000, format!("q-{question}"));
    let day = |at: usize| format!("2024-{:02}-{:02}", question % 12 + 1, at % 28 + 1);
    let mut facts = vec![json!({"spoke_with": {"id": p, "who": format!("person-{who}"),
        "whom": format!("person-{whom}"), "when": day(0)}})];
    for at in 0..count {
        let id = format!("s-{}", first + at);
        let outlet = format!("outlet-{}", (question * 7 + at) % 300);
        let (stance, by) = match at % 10 {
            0 => ("asserted", format!("sources-{}", (question + at) % 300)),
            1 if question % 4 == 2 => ("asserted", format!("person-{whom}")),
            1 => ("denied", format!("person-{whom}")),
            2 => ("declined_to_comment", format!("person-{who}")),
            _ => ("relayed", outlet.clone()),
        };
        let mut row = json!({"id": id, "what": p, "by": by, "via": outlet, "on": day(at)});
        if stance == "relayed" {
            row["rests_on"] = json!(format!("s-{}", first + at - at % 10));
        }
        facts.push(json!({stance: row}));
    }
    facts
}
