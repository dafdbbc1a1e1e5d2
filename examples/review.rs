//! What a story's status hangs on, and how it came about, from the library.
//!
//! ```text
//! cargo run --example review -- facts/flynn-kislyak-2016.json
//! ```

use std::error::Error;

use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::{Engine, Limits};
use geoinfer::facts::{self, LoadError, Loader};
use geoinfer::program::{builtin_sources, load};
use geoinfer::report::layout::Terminal;
use geoinfer::report::review::{self, Counts, Words};
use geoinfer::review::{Inquiry, Removals, Supposition, linchpins, timeline};

struct Disk;

impl Loader for Disk {
    fn load(&self, path: &str) -> Result<String, LoadError> {
        std::fs::read_to_string(path).map_err(|_| LoadError::Missing)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args().nth(1).ok_or("give a facts file")?;
    let mut sources = Sources::default();
    let program = load(builtin_sources(), &|_| Err("no includes".to_owned()), &mut sources).program;
    let mut given = Database::new(&program);
    let (_, mistakes) = facts::load(&program, &[path], &Disk, &mut sources, &mut given);
    if has_errors(&mistakes) {
        return Err(render_all(&mistakes, &sources, false).into());
    }

    let inquiry = Inquiry::new(&program, given, Engine::Auto, Limits::default());
    let mut case = inquiry.derive(&Supposition::default())?;
    let history = timeline(&inquiry, &case, None)?.ok_or("the rulebook has no dates")?;
    let options = Removals { of: None, pairs: false, evaluations: 1_000 };
    let weights = linchpins(&inquiry, &case, options)?;

    let moves = history.steps.iter().flat_map(|step| &step.moves).map(|moved| &moved.change);
    let changes = weights.singles.iter().flat_map(|linchpin| &linchpin.changes);
    for change in moves.chain(changes) {
        change.intern(&mut case.symbols);
    }
    let words = Words::new(&program, &case);
    let terminal = Terminal { width: 100, colour: false, links: false };
    let mut out = std::io::stdout().lock();
    review::timeline::document(&history, None, &words, Counts::Told)
        .write_text(terminal, &mut out)?;
    review::linchpins::document(&weights, None, &words, Counts::LeftOut)
        .write_text(terminal, &mut out)?;
    Ok(())
}
