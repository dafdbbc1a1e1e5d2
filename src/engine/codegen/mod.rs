//! A checked program in, a Rust file with one `crepe!` program after another out.
//!
//! The built-in rulebook becomes `crates/rulebook/src/rulebook.rs` in this way; a test keeps the
//! committed file fresh. What crepe cannot do is done in plain Rust around it: facts are listed,
//! aggregates are folded between two crepe programs, and functions go through the
//! [context](infer_rulebook::Context), which notes that one failed.

mod clause;
mod names;
mod part;
mod schedule;

use std::fmt::Write;

use crate::diagnostic::visible;
use crate::program::{Aggregate, Clause, Operand, Program, RuleId};
use clause::{constant, letter};
use names::Names;
use part::CrepePart;
use schedule::{Part, parts};

/// Why a program cannot be brought into the form that crepe takes. The other engines can run it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{reason}")]
pub struct Refusal {
    /// The rule that is in the way.
    pub rule: RuleId,
    /// What about it.
    pub reason: &'static str,
}

const HEADER: &str = "\
//! Generated from rule files by `engine::codegen`: do not edit, run `UPDATE=1 cargo test`.
//!
//! Each `crepe!` program derives some of the relations from what is there before it; the facts
//! and folds between them are plain Rust. What a program reads are rows of a few shapes: behind a
//! tag for the relation, `RowSN` has a symbol and a number. Variables are named `v_…`, and `c` is
//! the context.

#![allow(warnings, clippy::all, clippy::pedantic)] // What crepe makes of it is not ours to tidy.

use super::{AggregateOperator, Compiled, N, R, Run, S, U};
";

/// Prints the program as a Rust file, whose parent module imports all of
/// [`compiled`](super::compiled).
pub fn generate(program: &Program) -> Result<String, Refusal> {
    let names = Names::new(program);
    let mut out = HEADER.to_owned();
    let mut calls = String::new();
    let mut modules = String::new();
    let mut number = 0;
    for part in parts(program) {
        match part {
            Part::Fold(aggregate) => calls.push_str(&fold(program, aggregate)),
            Part::Crepe(strata) => {
                let Some(part) = CrepePart::new(program, &names, &strata) else { continue };
                number += 1;
                let _ = writeln!(calls, "    part_{number}::run(run);");
                let _ = write!(modules, "\n{}", part.module(number)?);
            }
        }
    }
    out.push_str(&description(program));
    let _ = write!(out, "\nfn run(run: &mut Run<'_>) {{\n    facts(run);\n{calls}}}\n");
    out.push_str(&facts(program, &names));
    out.push_str(&tags(program, &names));
    out.push_str(&texts(program, &names));
    out.push_str(&modules);
    Ok(out)
}

/// What tells at run time whether this code is right for a program.
fn description(program: &Program) -> String {
    let mut out =
        String::from("\n/// What is compiled here.\npub const COMPILED: Compiled = Compiled {\n");
    let _ = writeln!(out, "    fingerprint: 0x{:016x},\n    run,\n}};", program.fingerprint());
    out
}

fn fold(program: &Program, aggregate: usize) -> String {
    let aggregate = &program.aggregates[aggregate];
    let Aggregate { operator, group, .. } = aggregate;
    let inner = &program.relation(aggregate.inner).name;
    let value = &program.relation(aggregate.value).name;
    format!("    run.fold(AggregateOperator::{operator:?}, {inner:?}, {value:?}, {group});\n")
}

/// The clauses without a body, as lists of tuples.
fn facts(program: &Program, names: &Names) -> String {
    let mut out = String::from("\nfn facts(run: &mut Run<'_>) {\n");
    for relation in program.relation_ids() {
        let facts: Vec<&Clause> = program
            .clauses
            .iter()
            .filter(|clause| clause.head.relation == relation && clause.body.is_empty())
            .collect();
        if facts.is_empty() {
            continue;
        }
        let _ = writeln!(out, "    let tuples = [");
        for clause in facts {
            let columns = program.relation(relation).columns.iter();
            let values: Vec<String> = columns
                .zip(&clause.head.arguments)
                .filter_map(|(column, argument)| match argument {
                    Some(Operand::Constant(value)) => {
                        let letter = letter(program.ty(column.ty).primitive);
                        Some(format!("{letter}({})", constant(*value, names)))
                    }
                    _ => None,
                })
                .collect();
            let _ = writeln!(out, "        [{}],", values.join(", "));
        }
        let name = &program.relation(relation).name;
        let _ = writeln!(out, "    ];\n    run.keep({name:?}, tuples);");
    }
    out.push_str("}\n");
    out
}

/// What tells the rows of each relation from those of the others that have columns of the same types.
fn tags(program: &Program, names: &Names) -> String {
    let tags = program.relation_ids().map(|id| {
        let (name, id) = (names.tag(id), id.0);
        format!("    pub const {name}: u32 = {id};\n")
    });
    format!("\nmod tag {{\n{}}}\n", tags.collect::<String>())
}

/// The texts of the rules under the numbers that they have in every database of the program.
fn texts(program: &Program, names: &Names) -> String {
    let mut out = String::from("\nmod text {\n    use super::super::Symbol;\n\n");
    for (symbol, name) in names.texts() {
        let text = format!("{:?}", program.constants.text(symbol));
        let _ = writeln!(out, "    /// {}", visible(&text));
        let _ = writeln!(out, "    pub const {name}: Symbol = Symbol({});", symbol.0);
    }
    out.push_str("}\n");
    out
}
