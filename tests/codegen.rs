//! The committed files of crepe programs are what their rules become today: `UPDATE=1 cargo test`
//! rewrites them.
//!
//! When what they import has changed, so that they do not compile, give each this as its only text
//! and run `UPDATE=1 cargo test --test codegen`:
//!
//! ```text
//! pub const COMPILED: super::Compiled = super::Compiled { fingerprint: 0, run: |_| {} };
//! ```

#![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

use std::{env, fs, path::Path};

use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::codegen::generate;
use geoinfer::program::{Program, RuleSource, builtin_sources, load};

fn program(files: Vec<RuleSource>) -> Program {
    let mut sources = Sources::default();
    let loaded =
        load(files, &|path| fs::read_to_string(path).map_err(|e| e.to_string()), &mut sources);
    assert!(
        !has_errors(&loaded.diagnostics),
        "{}",
        render_all(&loaded.diagnostics, &sources, false)
    );
    loaded.program
}

fn text(text: &str) -> Program {
    program(vec![RuleSource { name: "test.dl".into(), text: text.into() }])
}

fn is_fresh(program: &Program, path: &Path) {
    let code = generate(program).unwrap_or_else(|refusal| {
        panic!("{}: {refusal}", program.rules[refusal.rule.index()].name)
    });
    if env::var_os("UPDATE").is_some() {
        fs::write(path, code).unwrap();
        return;
    }
    let committed = fs::read_to_string(path).unwrap_or_default();
    assert!(code == committed, "{} is stale: run `UPDATE=1 cargo test`", path.display());
}

#[test]
fn the_compiled_rulebook_is_fresh() {
    is_fresh(&program(builtin_sources()), Path::new("crates/rulebook/src/rulebook.rs"));
}

#[test]
fn the_compiled_test_programs_are_fresh() {
    let mut count = 0;
    for entry in fs::read_dir("tests/programs").unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "dl") {
            let source = fs::read_to_string(&path).unwrap();
            is_fresh(&text(&source), &path.with_extension("rs"));
            count += 1;
        }
    }
    assert!(count > 5, "tests/programs holds the programs that `engines` runs");
}

#[test]
fn a_negated_atom_of_thirteen_columns_is_refused() {
    let columns: Vec<String> = (0..13).map(|at| format!("c{at}: number")).collect();
    let arguments = ["n"; 13].join(", ");
    let program = text(&format!(
        ".decl p(n: number)\n.input p\n.decl wide({})\n.input wide\n.decl q(n: number)\n\
         .output q\n/// [negated] None is.\nq(n) :- p(n), !wide({arguments}).\n",
        columns.join(", ")
    ));
    let refusal = generate(&program).unwrap_err();
    assert_eq!(program.rules[refusal.rule.index()].name, "negated");
}
