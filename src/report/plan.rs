//! How the batch engine evaluated each clause, in words, and what that cost.

use std::io::{self, Write};

use comfy_table::{CellAlignment, Table, presets};
use serde_json::{Value as Json, json};

use crate::diagnostic::visible;
use crate::engine::batch::{AccessMethod, CostEntry, PlannedStep, Profile, Work};
use crate::program::{Argument, Atom, Clause, Literal, Operand, Program};
use crate::report::document::{Block, Document};
use crate::value::Value;
use crate::value::record::written;

/// The plan of every clause that had something to do, in the order of evaluation.
#[must_use]
pub fn document(program: &Program, profile: &Profile) -> Document {
    let mut blocks = Vec::new();
    for entry in &profile.entries {
        let (Work::Clause { new, .. }, Some(clause)) = (entry.work, &entry.clause) else {
            continue;
        };
        let (relation, rule) =
            (program.relation(entry.relation), &program.rules[clause.rule.index()]);
        let round = if new.is_some() { ", round by round" } else { "" };
        let heading = format!("{} ({}{round})", relation.name, rule.name);
        let steps = (1..).zip(&entry.plan);
        let steps =
            steps.map(|(number, step)| format!("{number}. {}", words(program, clause, step, new)));
        blocks.extend([Block::Line(heading.into()), Block::list(2, steps), Block::Gap]);
    }
    Document(blocks)
}

/// Writes what each part of the run cost, the costliest first.
pub fn write_costs(program: &Program, profile: &Profile, out: &mut dyn Write) -> io::Result<()> {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(["time", "tuples", "times", "relation", "work"]);
    for entry in sorted(profile) {
        let tenths = entry.nanoseconds / 100_000;
        table.add_row([
            format!("{}.{} ms", tenths / 10, tenths % 10),
            entry.rows.to_string(),
            entry.times.to_string(),
            program.relation(entry.relation).name.clone(),
            visible(&what(program, entry)),
        ]);
    }
    for column in table.column_iter_mut().take(3) {
        column.set_cell_alignment(CellAlignment::Right);
    }
    table.lines().try_for_each(|line| writeln!(out, "{}", line.trim_end()))
}

/// The costs and plans for a program: a list, the costliest first.
pub fn write_json(program: &Program, profile: &Profile, out: &mut dyn Write) -> io::Result<()> {
    let entry = |entry: &CostEntry| {
        let (rule, steps): (Json, Vec<String>) = match (entry.work, &entry.clause) {
            (Work::Keep, _) | (_, None) => (Json::Null, Vec::new()),
            (Work::Clause { new, .. }, Some(clause)) => {
                let steps = entry.plan.iter().map(|step| words(program, clause, step, new));
                (program.rules[clause.rule.index()].name.as_str().into(), steps.collect())
            }
        };
        json!({
            "relation": program.relation(entry.relation).name,
            "work": what(program, entry),
            "rule": rule,
            "nanoseconds": entry.nanoseconds,
            "tuples": entry.rows,
            "times": entry.times,
            "plan": steps,
        })
    };
    let entries: Vec<Json> = sorted(profile).into_iter().map(entry).collect();
    serde_json::to_writer_pretty(&mut *out, &entries)?;
    writeln!(out)
}

fn sorted(profile: &Profile) -> Vec<&CostEntry> {
    let mut entries: Vec<&CostEntry> = profile.entries.iter().collect();
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.nanoseconds));
    entries
}

/// What an entry stands for: a rule as it was written, or the sorting of a relation.
fn what(program: &Program, entry: &CostEntry) -> String {
    match entry.work {
        Work::Keep => "keep each tuple once".to_owned(),
        Work::Clause { clause, new } => {
            let rule = &program.rules[program.clauses[clause.index()].rule.index()];
            let text = rule.text.split_whitespace().collect::<Vec<_>>().join(" ");
            match new.and_then(|at| atom(&program.clauses[clause.index()].body[at])) {
                Some(atom) => format!("{text} [new: {}]", program.relation(atom.relation).name),
                None => text,
            }
        }
    }
}

fn atom(literal: &Literal) -> Option<&Atom> {
    match literal {
        Literal::Atom(atom) | Literal::Negated(atom) => Some(atom),
        _ => None,
    }
}

fn words(program: &Program, clause: &Clause, step: &PlannedStep, new: Option<usize>) -> String {
    let literal = &clause.body[step.literal];
    let text = literal_text(program, clause, literal);
    let by = |columns: &[usize]| {
        let Some(atom) = atom(literal) else { return String::new() };
        let declared = &program.relation(atom.relation).columns;
        let names: Vec<&str> = columns.iter().map(|&at| declared[at].name.as_str()).collect();
        if names.is_empty() { String::new() } else { format!(", by {}", names.join(", ")) }
    };
    match &step.access {
        AccessMethod::Scan if new == Some(step.literal) => format!("read what is new in {text}"),
        AccessMethod::Scan => format!("read {text}"),
        AccessMethod::Find(columns) => format!("find {text}{}", by(columns)),
        AccessMethod::Exists(columns) => format!("keep where there is {text}{}", by(columns)),
        AccessMethod::Once(part) => {
            format!("go on if {}, which is found out once", literals(program, clause, part))
        }
        AccessMethod::Intersect { intersection, tests, is_any } => {
            let one = if *is_any { "one " } else { "" };
            let variable = operand_text(program, clause, Operand::Variable(intersection.variable));
            let atoms = literals(program, clause, &intersection.atoms);
            let tests = match &tests[..] {
                [] => String::new(),
                tests => format!(", where {}", literals(program, clause, tests)),
            };
            format!("find {one}{variable} by a multiway join of {atoms}{tests}")
        }
        AccessMethod::Absent => format!("keep where there is no {}", text.trim_start_matches('!')),
        AccessMethod::LookUp => format!("look up {text}"),
        AccessMethod::Compare => format!("keep where {text}"),
        AccessMethod::Compute => format!("compute {text}"),
        AccessMethod::Solve(variable) => {
            format!(
                "solve {text} for {}",
                operand_text(program, clause, Operand::Variable(*variable))
            )
        }
    }
}

/// The literals at these places of the body.
fn literals(program: &Program, clause: &Clause, places: &[usize]) -> String {
    let text = |&at: &usize| literal_text(program, clause, &clause.body[at]);
    places.iter().map(text).collect::<Vec<_>>().join(", ")
}

fn literal_text(program: &Program, clause: &Clause, literal: &Literal) -> String {
    let operand = |operand: Operand| operand_text(program, clause, operand);
    match literal {
        Literal::Atom(atom) => atom_text(program, clause, atom),
        Literal::Negated(atom) => format!("!{}", atom_text(program, clause, atom)),
        Literal::Compare { comparison, left, right } => {
            format!("{} {} {}", operand(*left), comparison.text(), operand(*right))
        }
        Literal::Let { variable, functor, arguments } => {
            let arguments: Vec<String> = arguments.iter().map(|&it| operand(it)).collect();
            let name = functor.map_or("", |functor| functor.text());
            let variable = operand(Operand::Variable(*variable));
            format!("{variable} = {name}({})", arguments.join(", "))
        }
        Literal::Fold { variable, aggregate, .. } => {
            let aggregate = &program.aggregates[*aggregate];
            let variable = operand(Operand::Variable(*variable));
            format!("{variable} = {}", aggregate.operator.text())
        }
    }
}

fn atom_text(program: &Program, clause: &Clause, atom: &Atom) -> String {
    let argument = |argument: &Argument| {
        argument.map_or("_".to_owned(), |operand| operand_text(program, clause, operand))
    };
    let arguments: Vec<String> = atom.arguments.iter().map(argument).collect();
    format!("{}({})", program.relation(atom.relation).name, arguments.join(", "))
}

fn operand_text(program: &Program, clause: &Clause, operand: Operand) -> String {
    match operand {
        Operand::Variable(variable) => clause.variables[variable.index()].name.clone(),
        Operand::Constant(Value::Number(number)) => number.to_string(),
        Operand::Constant(Value::Unsigned(number)) => number.to_string(),
        Operand::Constant(Value::Record(symbol)) => visible(&written(symbol, &program.constants)),
        Operand::Constant(Value::Symbol(symbol)) => {
            format!("\"{}\"", visible(program.constants.text(symbol)))
        }
    }
}
