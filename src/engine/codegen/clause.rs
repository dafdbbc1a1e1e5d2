//! One clause of the normal form as a crepe rule.

use std::fmt::Write;

use rustc_hash::FxHashSet;

use super::Refusal;
use super::names::{Names, Variables};
use super::part::shape;
use crate::program::{
    Argument, Atom, Clause, Literal, Operand, Primitive, Program, RelationId, Variable,
};
use crate::syntax::ast::{Comparison, Functor};
use crate::value::Value;

/// The most bound columns of an atom: crepe looks them up as one tuple, and the standard library
/// hashes no longer ones.
const BOUND_COLUMNS: usize = 12;

/// Indentation of a rule inside `mod` and `crepe!`.
const RULE: &str = "        ";

/// Prints clauses.
pub(super) struct Printer<'a> {
    pub(super) program: &'a Program,
    pub(super) names: &'a Names,
    /// What the part derives; everything else that it reads is an input.
    pub(super) derived: &'a FxHashSet<RelationId>,
}

/// What the next literals of a clause may use.
struct Body<'a> {
    clause: &'a Clause,
    variables: Variables,
    bound: FxHashSet<Variable>,
    lines: Vec<String>,
}

impl Printer<'_> {
    /// The crepe rule. `spends` says that it computes values in a recursion, which only the limit
    /// on tuples can stop.
    pub(super) fn rule(&self, clause: &Clause, spends: bool) -> Result<String, Refusal> {
        let mut body = Body {
            clause,
            variables: Variables::new(clause),
            bound: FxHashSet::default(),
            lines: Vec::new(),
        };
        if self.asks_context(clause, spends) {
            body.lines.push("Env(c)".to_owned());
        }
        for literal in &clause.body {
            self.literal(literal, &mut body)?;
        }
        let head = self.program.relation(clause.head.relation);
        let arguments: Vec<Operand> = clause.head.arguments.iter().copied().flatten().collect();
        if spends {
            let values = self.values(&arguments, &body);
            body.lines.push(format!("(c.spend({:?}, &[{values}]))", head.name));
        }
        let columns: Vec<String> =
            arguments.iter().map(|&operand| self.operand(operand, &body)).collect();
        let mut out = String::new();
        let name = self.names.relation(clause.head.relation);
        let _ = write!(out, "{RULE}{name}({}) <-\n{RULE}    ", columns.join(", "));
        out.push_str(&body.lines.join(&format!(",\n{RULE}    ")));
        out.push_str(";\n");
        Ok(out)
    }

    /// Whether the rule calls the context, which it then binds to `c`.
    pub(super) fn asks_context(&self, clause: &Clause, spends: bool) -> bool {
        spends
            || clause.body.iter().any(|literal| match literal {
                Literal::Atom(_) | Literal::Negated(_) => false,
                Literal::Fold { .. } => true,
                Literal::Let { functor, .. } => functor.is_some(),
                Literal::Compare { comparison, left, .. } => {
                    native(*comparison, self.primitive(clause, *left)).is_none()
                }
            })
    }

    fn literal(&self, literal: &Literal, body: &mut Body<'_>) -> Result<(), Refusal> {
        match literal {
            Literal::Atom(atom) => self.atom(atom, body),
            Literal::Negated(atom) => self.negated(atom, body)?,
            Literal::Compare { comparison, left, right } => {
                self.compare(*comparison, *left, *right, body);
            }
            Literal::Let { variable, functor, arguments } => {
                self.bind(*variable, *functor, arguments, body);
            }
            Literal::Fold { variable, aggregate, key } => {
                let aggregate = &self.program.aggregates[*aggregate];
                let name = &self.program.relation(aggregate.value).name;
                let (key, variable) = (self.values(key, body), body.bind(*variable));
                let fold = match aggregate.primitive {
                    Primitive::Unsigned => "unsigned_fold",
                    _ => "fold",
                };
                body.lines.push(format!("let Some({variable}) = c.{fold}({name:?}, &[{key}])"));
            }
        }
        Ok(())
    }

    /// A positive atom. crepe wants a new name for each column that it binds, and a variable that
    /// stands twice in the atom compared afterwards.
    fn atom(&self, atom: &Atom, body: &mut Body<'_>) {
        let before = body.bound.clone();
        let (name, mut columns) = self.relation(atom.relation);
        let mut keys = columns.len();
        let mut same = Vec::new();
        for &argument in &atom.arguments {
            let Some(operand) = argument else {
                columns.push("_".to_owned());
                continue;
            };
            let is_key = match operand {
                Operand::Constant(_) => true,
                Operand::Variable(variable) => before.contains(&variable),
            };
            if is_key && keys < BOUND_COLUMNS {
                keys += 1;
                columns.push(self.operand(operand, body));
                continue;
            }
            match operand {
                Operand::Variable(variable) if body.bound.insert(variable) => {
                    columns.push(body.variables.name(variable).to_owned());
                }
                _ => {
                    let fresh = body.variables.fresh();
                    same.push(format!("({fresh} == {})", self.operand(operand, body)));
                    columns.push(fresh);
                }
            }
        }
        body.lines.push(format!("{name}({})", columns.join(", ")));
        body.lines.extend(same);
    }

    /// The crepe relation that has the tuples of a relation, and the tag to look for, if it has those
    /// of others too.
    fn relation(&self, id: RelationId) -> (String, Vec<String>) {
        if self.derived.contains(&id) {
            return (self.names.relation(id).to_owned(), Vec::new());
        }
        (shape(self.program, id), vec![format!("tag::{}", self.names.tag(id))])
    }

    fn negated(&self, atom: &Atom, body: &mut Body<'_>) -> Result<(), Refusal> {
        let (name, mut columns) = self.relation(atom.relation);
        if columns.len() + atom.arguments.iter().flatten().count() > BOUND_COLUMNS {
            let reason = "a negated atom in it has more than 11 arguments that are no wildcard";
            return Err(Refusal { rule: body.clause.rule, reason });
        }
        let column = |argument: &Argument| {
            argument.map_or_else(|| "_".to_owned(), |operand| self.operand(operand, body))
        };
        columns.extend(atom.arguments.iter().map(column));
        body.lines.push(format!("!{name}({})", columns.join(", ")));
        Ok(())
    }

    fn compare(&self, comparison: Comparison, left: Operand, right: Operand, body: &mut Body<'_>) {
        let line = if let Some(sign) = native(comparison, self.primitive(body.clause, left)) {
            format!("({} {sign} {})", self.typed(left, body), self.typed(right, body))
        } else {
            let sides = self.values(&[left, right], body);
            format!("(c.holds(Comparison::{comparison:?}, {sides}))")
        };
        body.lines.push(line);
    }

    fn bind(
        &self,
        variable: Variable,
        functor: Option<Functor>,
        arguments: &[Operand],
        body: &mut Body<'_>,
    ) {
        let line = if let Some(functor) = functor {
            let kind = match self.primitive(body.clause, Operand::Variable(variable)) {
                Primitive::Number => "number",
                Primitive::Symbol => "symbol",
                Primitive::Unsigned => "unsigned",
                Primitive::Record => "record",
            };
            let values = self.values(arguments, body);
            let name = body.bind(variable);
            format!("let Some({name}) = c.{kind}(Functor::{functor:?}, &[{values}])")
        } else {
            let copied = self.typed(arguments[0], body);
            format!("let {} = {copied}", body.bind(variable))
        };
        body.lines.push(line);
    }

    fn primitive(&self, clause: &Clause, operand: Operand) -> Primitive {
        match operand {
            Operand::Constant(value) => Primitive::of(value),
            Operand::Variable(variable) => {
                self.program.ty(clause.variables[variable.index()].ty).primitive
            }
        }
    }

    fn operand(&self, operand: Operand, body: &Body<'_>) -> String {
        match operand {
            Operand::Variable(variable) => body.variables.name(variable).to_owned(),
            Operand::Constant(value) => constant(value, self.names),
        }
    }

    /// The operand where nothing else tells Rust the type of a number.
    fn typed(&self, operand: Operand, body: &Body<'_>) -> String {
        match operand {
            Operand::Constant(Value::Number(number)) => format!("{number}_i64"),
            Operand::Constant(Value::Unsigned(number)) => format!("{number}_u64"),
            _ => self.operand(operand, body),
        }
    }

    /// The operands as values: `N(v_x), S(v_y)`.
    fn values(&self, operands: &[Operand], body: &Body<'_>) -> String {
        let value = |&operand: &Operand| {
            let letter = letter(self.primitive(body.clause, operand));
            format!("{letter}({})", self.operand(operand, body))
        };
        operands.iter().map(value).collect::<Vec<_>>().join(", ")
    }
}

impl Body<'_> {
    fn bind(&mut self, variable: Variable) -> String {
        self.bound.insert(variable);
        self.variables.name(variable).to_owned()
    }
}

/// The short name under which the generated code imports the variants of [`Value`].
pub(super) fn letter(primitive: Primitive) -> char {
    match primitive {
        Primitive::Number => 'N',
        Primitive::Symbol => 'S',
        Primitive::Unsigned => 'U',
        Primitive::Record => 'R',
    }
}

/// A constant of the rules in Rust.
pub(super) fn constant(value: Value, names: &Names) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Unsigned(number) => number.to_string(),
        Value::Symbol(symbol) | Value::Record(symbol) => format!("text::{}", names.text(symbol)),
    }
}

/// The operator of Rust that does the same on the columns themselves. Symbols are numbered in no
/// order.
fn native(comparison: Comparison, primitive: Primitive) -> Option<&'static str> {
    match (comparison, primitive) {
        (Comparison::Equal, _) => Some("=="),
        (Comparison::NotEqual, _) => Some("!="),
        (_, Primitive::Symbol | Primitive::Record) => None,
        (Comparison::Less, _) => Some("<"),
        (Comparison::LessOrEqual, _) => Some("<="),
        (Comparison::Greater, _) => Some(">"),
        (Comparison::GreaterOrEqual, _) => Some(">="),
        _ => None,
    }
}
