//! Asks the library why something follows, and why something else does not:
//! `cargo run --example why`.

use std::error::Error;
use std::fs;
use std::io::Write as _;

use geoinfer::database::Database;
use geoinfer::diagnostic::{Diagnostic, Sources, has_errors, render_all};
use geoinfer::engine::{Engine, Limits, Wanted, run};
use geoinfer::explain::{Goal, Prover, check, why_not};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{builtin_sources, load};
use geoinfer::report::layout::Terminal;
use geoinfer::report::proof::why_not::WhyNotReport;
use geoinfer::report::proof::{Explained, Explanation, Places, ProofExtent};

struct Files;

impl Loader for Files {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        fs::read_to_string(path).map_err(|_| LoadError::Missing)
    }
}

/// How lines are wrapped.
const TERMINAL: Terminal = Terminal { width: 100, colour: false, links: false };

fn main() -> Result<(), Box<dyn Error>> {
    let mut sources = Sources::default();
    let no_files = |_: &str| Err("there are no more files".to_owned());
    let rulebook = load(builtin_sources(), &no_files, &mut sources);
    expect_none(&rulebook.diagnostics, &sources)?;
    let program = rulebook.program;

    let mut database = Database::new(&program);
    let files = ["facts/nov2024.json".to_owned()];
    let (facts, mistakes) = facts::load(&program, &files, &Files, &mut sources, &mut database);
    expect_none(&mistakes, &sources)?;
    run(Engine::Auto, &program, &mut database, Limits::default(), &Wanted::All)?;

    let goal = |atom: &str, database: &Database, sources: &mut Sources| {
        let source = sources.add("<atom>", atom);
        Goal::parse(&program, database, sources, source)
            .map_err(|mistakes| render_all(&mistakes, sources, false))
    };
    let mut out = std::io::stdout().lock();

    let asked = goal("disputed_contact(trump, putin)", &database, &mut sources)?;
    let fact = asked.matches(&database).into_iter().next().ok_or("it does not follow")?;
    let proof = Prover::new(&program, &database).prove(&fact).ok_or("it has no proof")?;
    check(&program, &database, &proof)?;
    let proofs = [Explained { proof, alternatives: None }];
    let explanation = Explanation {
        program: &program,
        database: &database,
        goal: &asked,
        proofs: &proofs,
        further: 0,
        extent: ProofExtent::Steps(Some(2)),
        places: Places { facts: &facts, sources: &sources },
    };
    explanation.document().write_text(TERMINAL, &mut out)?;

    let asked = goal("disputed_contact(zelensky, trump)", &database, &mut sources)?;
    let why_not = why_not(&program, &database, &asked, 0);
    let extent = ProofExtent::Brief;
    WhyNotReport { program: &program, database: &database, why_not: &why_not, extent }
        .document()
        .write_text(TERMINAL, &mut out)?;
    Ok(out.flush()?)
}

fn expect_none(mistakes: &[Diagnostic], sources: &Sources) -> Result<(), Box<dyn Error>> {
    if has_errors(mistakes) { Err(render_all(mistakes, sources, false).into()) } else { Ok(()) }
}
