//! Numbers that tell whether programs derive the same by the same clauses, and whether rules are
//! written in the same words.

use std::fmt::Write;

use crate::program::{Atom, Clause, Literal, Operand, Primitive, Program, RelationId};
use crate::value::Symbol;

impl Program {
    /// A number that programs share only if they have the same texts, relations and clauses, by any
    /// likelihood; the same in every process and release.
    #[must_use]
    pub fn fingerprint(&self) -> u64 {
        *self.fingerprint.get_or_init(|| {
            let mut hash = Fnv::default();
            // Writing to the hash cannot fail.
            let _ = print(self, &mut hash);
            hash.0
        })
    }
}

/// The fingerprint of a rule as it is written, whatever its layout.
#[must_use]
pub fn fingerprint_of_rule(text: &str) -> u64 {
    let mut hash = Fnv::default();
    for word in text.split_whitespace() {
        // Writing to the hash cannot fail.
        let _ = write!(hash, "{word} ");
    }
    hash.0
}

/// The hash FNV-1a, which stays the same from one release of Rust to the next.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Write for Fnv {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        for byte in text.bytes() {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Ok(())
    }
}

fn print(program: &Program, out: &mut Fnv) -> std::fmt::Result {
    for symbol in (0..).map(Symbol).take(program.constants.len()) {
        writeln!(out, "{:?}", program.constants.text(symbol))?;
    }
    for id in program.relation_ids() {
        print_relation(program, id, out)?;
    }
    for clause in &program.clauses {
        print_clause(program, clause, out)?;
    }
    for aggregate in &program.aggregates {
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
            Primitive::Record => 'r',
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
