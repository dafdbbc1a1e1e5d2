//! One crepe program: its relations, its rules, and the function that feeds and runs it.

use std::collections::BTreeMap;
use std::fmt::Write;

use rustc_hash::FxHashSet;

use super::Refusal;
use super::clause::{Printer, letter};
use super::names::Names;
use crate::diagnostic::visible;
use crate::engine::computes_in_recursion;
use crate::program::{Clause, Literal, Primitive, Program, RelationId, RuleId, Step, Stratum};

/// One crepe program.
pub(super) struct CrepePart<'a> {
    program: &'a Program,
    names: &'a Names,
    strata: Vec<&'a Stratum>,
    /// The clauses with a body, in the order of the strata.
    clauses: Vec<&'a Clause>,
    /// What the clauses derive.
    derived: Vec<RelationId>,
    /// Those derived that have tuples already, from facts.
    given: Vec<RelationId>,
    /// What they read and others derive.
    read: Vec<RelationId>,
}

impl<'a> CrepePart<'a> {
    /// Nothing if the strata consist of facts alone.
    pub(super) fn new(
        program: &'a Program,
        names: &'a Names,
        strata: &[&'a Stratum],
    ) -> Option<Self> {
        let clauses: Vec<&Clause> = strata
            .iter()
            .flat_map(|stratum| clauses_of(program, stratum))
            .filter(|clause| !clause.body.is_empty())
            .collect();
        let heads: FxHashSet<RelationId> =
            clauses.iter().map(|clause| clause.head.relation).collect();
        let bodies: FxHashSet<RelationId> = clauses
            .iter()
            .flat_map(|clause| &clause.body)
            .filter(|literal| !matches!(literal, Literal::Fold { .. }))
            .filter_map(|literal| literal.reads(program))
            .collect();
        let facts: FxHashSet<RelationId> = program
            .clauses
            .iter()
            .filter(|clause| clause.body.is_empty())
            .map(|clause| clause.head.relation)
            .collect();
        let of = |set: &FxHashSet<RelationId>| -> Vec<RelationId> {
            program.relation_ids().filter(|id| set.contains(id)).collect()
        };
        let derived = of(&heads);
        let given = derived
            .iter()
            .copied()
            .filter(|id| facts.contains(id) || program.relation(*id).input)
            .collect();
        let read = of(&bodies).into_iter().filter(|id| !heads.contains(id)).collect();
        (!clauses.is_empty()).then(|| Self {
            program,
            names,
            strata: strata.to_vec(),
            clauses,
            derived,
            given,
            read,
        })
    }

    pub(super) fn module(&self, number: usize) -> Result<String, Refusal> {
        let derived = &self.derived.iter().copied().collect();
        let printer = Printer { program: self.program, names: self.names, derived };
        let rules = self.rules(&printer)?;
        let asks_context =
            self.clauses.iter().any(|clause| printer.asks_context(clause, self.spends(clause)));
        let mut out = format!("mod part_{number} {{\n");
        out.push_str("    use super::super::{\n");
        out.push_str("        Comparison, Context, Functor, Hasher, N, R, Run, S, Symbol, U,\n");
        out.push_str("    };\n");
        out.push_str("    use super::{tag, text};\n    use crepe::crepe;\n\n    crepe! {\n");
        if asks_context {
            out.push_str("        @input\n        struct Env<'a>(Context<'a>);\n\n");
        }
        for (shape, columns) in self.shapes() {
            let columns =
                columns.iter().fold("u32".to_owned(), |all, &it| all + ", " + rust_type(it));
            let _ = writeln!(out, "        @input\n        struct {shape}({columns});\n");
        }
        for &id in &self.derived {
            let columns = self.list(id, |_, primitive| rust_type(primitive).to_owned());
            let name = self.names.relation(id);
            let _ = writeln!(out, "        @output\n        struct {name}({columns});\n");
        }
        out.push_str(&rules);
        out.push_str("    }\n\n");
        out.push_str(&self.run(asks_context));
        out.push_str("}\n");
        Ok(out)
    }

    /// What is there before the part runs: relations that it reads, and given tuples of those that
    /// it derives.
    fn inputs(&self) -> impl Iterator<Item = RelationId> {
        self.read.iter().chain(&self.given).copied()
    }

    /// The shapes of the inputs, in the order of their names.
    fn shapes(&self) -> BTreeMap<String, Vec<Primitive>> {
        let program = self.program;
        self.inputs().map(|id| (shape(program, id), primitives(program, id).collect())).collect()
    }

    fn rules(&self, printer: &Printer<'_>) -> Result<String, Refusal> {
        let mut out = String::new();
        for &id in &self.given {
            let columns = self.list(id, |at, _| format!("v_{at}"));
            let (name, shape, tag) =
                (self.names.relation(id), shape(self.program, id), self.names.tag(id));
            let _ = writeln!(out, "        {name}({columns}) <- {shape}(tag::{tag}, {columns});");
        }
        let mut last = None;
        for clause in &self.clauses {
            if last != Some(clause.rule) {
                out.push_str(if out.is_empty() { "" } else { "\n" });
                out.push_str(&self.heading(clause.rule));
                last = Some(clause.rule);
            }
            out.push_str(&printer.rule(clause, self.spends(clause))?);
        }
        Ok(out)
    }

    /// The rule's name as a comment, made visible because rustc refuses characters there that change
    /// the direction of writing.
    fn heading(&self, rule: RuleId) -> String {
        format!("        // [{}]\n", visible(&self.program.rules[rule.index()].name))
    }

    /// Whether only the limit on tuples is sure to end the recursion that the clause is in.
    fn spends(&self, clause: &Clause) -> bool {
        self.strata
            .iter()
            .filter(|stratum| stratum.relations.contains(&clause.head.relation))
            .any(|stratum| computes_in_recursion(clause, stratum))
    }

    fn run(&self, asks_context: bool) -> String {
        let mut out = String::from("    pub fn run(run: &mut Run<'_>) {\n");
        out.push_str("        let mut crepe = Crepe::new();\n");
        if asks_context {
            out.push_str("        crepe.extend([Env(run.context())]);\n");
        }
        for (shape, columns) in self.shapes() {
            let _ = write!(out, "        for (tag, relation) in [");
            for id in self.inputs().filter(|&id| self::shape(self.program, id) == shape) {
                let (tag, name) = (self.names.tag(id), &self.program.relation(id).name);
                let _ = write!(out, "(tag::{tag}, {name:?}), ");
            }
            let columns = columns.iter().enumerate().fold(String::new(), |all, (at, primitive)| {
                all + &format!(", row[{at}].{}()", presume(*primitive))
            });
            let _ = writeln!(
                out,
                "] {{\n            crepe.extend(run.rows(relation).map(|row| {shape}(tag{columns})));\n        }}"
            );
        }
        let sets: Vec<String> = (1..=self.derived.len()).map(|at| format!("set_{at}")).collect();
        let sets = sets.join(", ");
        let _ = writeln!(out, "        let ({sets},) = crepe.run_with_hasher::<Hasher>();");
        for (at, &id) in (1..).zip(&self.derived) {
            let name = self.names.relation(id);
            let columns = self.list(id, |at, _| format!("v_{at}"));
            let values = self.list(id, |at, primitive| format!("{}(v_{at})", letter(primitive)));
            let _ = writeln!(
                out,
                "        run.keep({:?}, set_{at}.into_iter().map(|{name}({columns})| [{values}]));",
                self.program.relation(id).name,
            );
        }
        out.push_str("    }\n");
        out
    }

    /// Something for each column, separated by commas.
    fn list(&self, id: RelationId, print: impl Fn(usize, Primitive) -> String) -> String {
        let columns = primitives(self.program, id).enumerate();
        columns.map(|(at, primitive)| print(at, primitive)).collect::<Vec<_>>().join(", ")
    }
}

fn primitives(program: &Program, id: RelationId) -> impl Iterator<Item = Primitive> {
    program.relation(id).columns.iter().map(|column| program.ty(column.ty).primitive)
}

fn rust_type(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Number => "i64",
        Primitive::Symbol | Primitive::Record => "Symbol",
        Primitive::Unsigned => "u64",
    }
}

fn presume(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Number => "presume_number",
        Primitive::Symbol => "presume_symbol",
        Primitive::Unsigned => "presume_unsigned",
        Primitive::Record => "presume_record",
    }
}

/// The crepe relation for the rows of all inputs that have columns of the same types, each behind its
/// tag: what crepe makes of a relation is much code, and most of that is for what is only read.
pub(super) fn shape(program: &Program, id: RelationId) -> String {
    let letters = primitives(program, id).map(letter);
    std::iter::once("Row".to_owned()).chain(letters.map(String::from)).collect()
}

fn clauses_of<'a>(
    program: &'a Program,
    stratum: &'a Stratum,
) -> impl Iterator<Item = &'a Clause> + use<'a> {
    let clauses: &[_] = match &stratum.step {
        Step::Clauses { clauses, .. } => clauses,
        Step::Fold(_) => &[],
    };
    clauses.iter().map(|clause| &program.clauses[clause.index()])
}
