//! A number that tells whether two programs derive the same relations by the same clauses.

use std::fmt::Write;

use crate::program::{Atom, Clause, Literal, Operand, Primitive, Program, RelationId};
use crate::value::Symbol;

/// The fingerprint of the part of a program that derives the relations that `is_part` picks, given
/// its first `constants` texts.
///
/// Relations go by name, so that a program to which other relations, rules and texts were added
/// has the fingerprint that it had before.
#[must_use]
pub fn fingerprint(
    program: &Program,
    constants: usize,
    mut is_part: impl FnMut(&str) -> bool,
) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    // Writing to the hash cannot fail.
    let _ = print(program, constants, &mut is_part, &mut hash);
    hash.0
}

/// The fingerprint of a rule as it is written, whatever its layout.
#[must_use]
pub fn of_rule(text: &str) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    for word in text.split_whitespace() {
        // Writing to the hash cannot fail.
        let _ = write!(hash, "{word} ");
    }
    hash.0
}

/// The hash FNV-1a, which stays the same from one release of Rust to the next.
struct Fnv(u64);

impl Write for Fnv {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(())
    }
}

fn print(
    program: &Program,
    constants: usize,
    is_part: &mut impl FnMut(&str) -> bool,
    out: &mut Fnv,
) -> std::fmt::Result {
    for symbol in (0..).map(Symbol).take(constants.min(program.constants.len())) {
        writeln!(out, "{:?}", program.constants.text(symbol))?;
    }
    let parts: Vec<bool> =
        program.relations.iter().map(|relation| is_part(&relation.name)).collect();
    for id in program.relation_ids().filter(|id| parts[id.index()]) {
        print_relation(program, id, out)?;
    }
    for clause in program.clauses.iter().filter(|clause| parts[clause.head.relation.index()]) {
        print_clause(program, clause, out)?;
    }
    for aggregate in program.aggregates.iter().filter(|part| parts[part.value.index()]) {
        let (inner, value) = (program.relation(aggregate.inner), program.relation(aggregate.value));
        let (operator, group) = (aggregate.operator.text(), aggregate.group);
        writeln!(out, "{} {operator} {group} {}", value.name, inner.name)?;
    }
    Ok(())
}

fn print_relation(program: &Program, id: RelationId, out: &mut Fnv) -> std::fmt::Result {
    let relation = program.relation(id);
    write!(out, "{}(", relation.name)?;
    for column in &relation.columns {
        let letter = match program.ty(column.ty).primitive {
            Primitive::Symbol => 's',
            Primitive::Number => 'n',
            Primitive::Unsigned => 'u',
        };
        out.write_char(letter)?;
    }
    writeln!(out, ")")
}

fn print_clause(program: &Program, clause: &Clause, out: &mut Fnv) -> std::fmt::Result {
    print_atom(program, &clause.head, out)?;
    for literal in &clause.body {
        write!(out, ", ")?;
        match literal {
            Literal::Atom(atom) => print_atom(program, atom, out)?,
            Literal::Negated(atom) => {
                write!(out, "!")?;
                print_atom(program, atom, out)?;
            }
            Literal::Compare { comparison, left, right } => {
                write!(out, "{comparison:?} {left:?} {right:?}")?;
            }
            Literal::Let { variable, functor, arguments } => {
                write!(out, "{variable:?} = {functor:?} {arguments:?}")?;
            }
            Literal::Fold { variable, aggregate, key } => {
                let value = &program.relation(program.aggregates[*aggregate].value).name;
                write!(out, "{variable:?} = {value} {key:?}")?;
            }
        }
    }
    writeln!(out)
}

fn print_atom(program: &Program, atom: &Atom, out: &mut Fnv) -> std::fmt::Result {
    write!(out, "{}(", program.relation(atom.relation).name)?;
    for argument in &atom.arguments {
        match argument {
            None => write!(out, "_ ")?,
            Some(Operand::Variable(variable)) => write!(out, "v{} ", variable.0)?,
            Some(Operand::Constant(value)) => write!(out, "{value:?} ")?,
        }
    }
    write!(out, ")")
}
