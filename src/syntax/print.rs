//! The tree as text; parsing the text gives the tree again.

use std::fmt::{Display, Formatter, Result};

use crate::syntax::ast::{
    Aggregate, Atom, Clause, ColumnDeclaration, Comparison, Component, ComponentType, Constraint,
    Directive, File, Formula, Functor, Include, Item, Name, RelationDeclaration, Term, TermKind,
    TypeDeclaration, TypeDefinition,
};
use crate::syntax::reading::Reading;

impl Display for File {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        for item in &self.items {
            writeln!(f, "{item}")?;
        }
        Ok(())
    }
}

impl Display for Item {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::Type(it) => write!(f, "{it}"),
            Self::Relation(it) => write!(f, "{it}"),
            Self::Include(it) => write!(f, "{it}"),
            Self::Once(_) => write!(f, ".once"),
            Self::Clause(it) => write!(f, "{it}"),
            Self::Directive(it) => write!(f, "{it}"),
            Self::Component(it) => write!(f, "{it}"),
            Self::Instance(it) => write!(f, ".init {} = {}", it.name.text, it.component),
            Self::Override(name) => write!(f, ".override {}", name.text),
        }
    }
}

impl Display for TypeDeclaration {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, ".type {} ", self.name.text)?;
        match &self.definition {
            TypeDefinition::Subtype(base) => write!(f, "<: {}", base.text),
            TypeDefinition::Union(members) => {
                f.write_str("= ")?;
                separated(members, " | ", f, |member, f| f.write_str(&member.text))
            }
            TypeDefinition::Record(fields) => {
                f.write_str("= [")?;
                columns(fields, f)?;
                f.write_str("]")
            }
            TypeDefinition::Branches(branches) => {
                f.write_str("= ")?;
                separated(branches, " | ", f, |branch, f| {
                    write!(f, "{} {{", branch.name.text)?;
                    columns(&branch.fields, f)?;
                    f.write_str("}")
                })
            }
        }
    }
}

impl Display for Component {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, ".comp {}", self.head)?;
        if !self.bases.is_empty() {
            f.write_str(" : ")?;
            separated(&self.bases, ", ", f, |base, f| write!(f, "{base}"))?;
        }
        writeln!(f, " {{")?;
        for item in &self.items {
            writeln!(f, "{item}")?;
        }
        f.write_str("}")
    }
}

impl Display for ComponentType {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(&self.name.text)?;
        if self.arguments.is_empty() {
            return Ok(());
        }
        f.write_str("<")?;
        names(&self.arguments, f)?;
        f.write_str(">")
    }
}

impl Display for Directive {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, ".{} ", self.kind.text())?;
        names(&self.relations, f)?;
        if self.parameters.is_empty() {
            return Ok(());
        }
        write!(f, "(")?;
        separated(&self.parameters, ", ", f, |parameter, f| {
            write!(f, "{}=", parameter.name.text)?;
            string(&parameter.value.text, f)
        })?;
        write!(f, ")")
    }
}

fn names(names: &[Name], f: &mut Formatter<'_>) -> Result {
    separated(names, ", ", f, |name, f| f.write_str(&name.text))
}

fn columns(columns: &[ColumnDeclaration], f: &mut Formatter<'_>) -> Result {
    separated(columns, ", ", f, |column, f| {
        write!(f, "{}: {}", column.name.text, column.type_name.text)
    })
}

fn separated<T>(
    items: &[T],
    separator: &str,
    f: &mut Formatter<'_>,
    print: impl Fn(&T, &mut Formatter<'_>) -> Result,
) -> Result {
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            f.write_str(separator)?;
        }
        print(item, f)?;
    }
    Ok(())
}

fn doc(name: Option<&Name>, reading: Option<&Reading>, f: &mut Formatter<'_>) -> Result {
    match (name, reading) {
        (None, None) => Ok(()),
        (Some(name), None) => writeln!(f, "/// [{}]", name.text),
        (None, Some(reading)) => writeln!(f, "/// {reading}"),
        (Some(name), Some(reading)) => writeln!(f, "/// [{}] {reading}", name.text),
    }?;
    let Some(Reading { negation, condition, .. }) = reading else { return Ok(()) };
    for (marker, sentence) in [(Reading::NEGATION, negation), (Reading::CONDITION, condition)] {
        if let Some(sentence) = sentence {
            writeln!(f, "/// {marker}{sentence}")?;
        }
    }
    Ok(())
}

impl Display for RelationDeclaration {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        doc(None, self.reading.as_ref(), f)?;
        write!(f, ".decl ")?;
        names(&self.names, f)?;
        write!(f, "(")?;
        columns(&self.columns, f)?;
        write!(f, "){}", if self.overridable { " overridable" } else { "" })
    }
}

impl Display for Include {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(".include ")?;
        string(&self.path, f)
    }
}

impl Display for Clause {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        doc(self.name.as_ref(), self.gloss.as_ref(), f)?;
        separated(&self.heads, ", ", f, |head, f| write!(f, "{head}"))?;
        match &self.body {
            None => write!(f, "."),
            Some(body) => write!(f, " :- {body}."),
        }
    }
}

impl Display for Formula {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match self {
            Self::And(parts) => separated(parts, ", ", f, |part, f| match part {
                Self::And(_) | Self::Or(_) => write!(f, "({part})"),
                _ => write!(f, "{part}"),
            }),
            Self::Or(parts) => separated(parts, "; ", f, |part, f| match part {
                Self::Or(_) => write!(f, "({part})"),
                _ => write!(f, "{part}"),
            }),
            Self::Not(inner) => match **inner {
                Self::And(_) | Self::Or(_) => write!(f, "!({inner})"),
                _ => write!(f, "!{inner}"),
            },
            Self::Atom(atom) => write!(f, "{atom}"),
            Self::Constraint(constraint) => write!(f, "{constraint}"),
            Self::Truth(truth, _) => write!(f, "{truth}"),
        }
    }
}

impl Display for Atom {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        write!(f, "{}(", self.relation.text)?;
        separated(&self.arguments, ", ", f, |term, f| write!(f, "{term}"))?;
        write!(f, ")")
    }
}

impl Display for Constraint {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        let Self { operator, left, right, .. } = self;
        if operator.is_textual() {
            let not = matches!(operator, Comparison::NotContains | Comparison::NotMatch);
            return write!(f, "{}{}({left}, {right})", if not { "!" } else { "" }, operator.text());
        }
        write!(f, "{left} {} {right}", operator.text())
    }
}

impl Display for Term {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        match &self.kind {
            TermKind::Variable(name) => f.write_str(name),
            TermKind::Wildcard => f.write_str("_"),
            TermKind::Number(number) => write!(f, "{number}"),
            TermKind::Unsigned(number) => write!(f, "{number}u"),
            TermKind::Text(text) => string(text, f),
            TermKind::Call(functor, arguments) => call(*functor, arguments, f),
            TermKind::Record(None, fields) => {
                f.write_str("[")?;
                separated(fields, ", ", f, |field, f| write!(f, "{field}"))?;
                f.write_str("]")
            }
            TermKind::Record(Some(branch), fields) => {
                write!(f, "${}(", branch.text)?;
                separated(fields, ", ", f, |field, f| write!(f, "{field}"))?;
                f.write_str(")")
            }
            TermKind::Nil => f.write_str("nil"),
            TermKind::Aggregate(aggregate) => write!(f, "{aggregate}"),
        }
    }
}

impl Display for Aggregate {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_str(self.operator.text())?;
        if let Some(target) = &self.target {
            // `min (x)` would read as the function.
            match target.kind {
                TermKind::Variable(_) => write!(f, " {target}")?,
                _ => write!(f, " ({target})")?,
            }
        }
        write!(f, " : {{ {} }}", self.body)
    }
}

/// How tightly a term holds together; functions and plain terms do most.
fn precedence(term: &Term) -> u8 {
    match &term.kind {
        TermKind::Call(Functor::Negate | Functor::BitNot | Functor::LogicalNot, _) => {
            Functor::PREFIX
        }
        TermKind::Number(number) if *number < 0 => Functor::PREFIX,
        TermKind::Call(functor, _) => functor.precedence().unwrap_or(Functor::POWER + 1),
        _ => Functor::POWER + 1,
    }
}

fn call(functor: Functor, arguments: &[Term], f: &mut Formatter<'_>) -> Result {
    match (functor.precedence(), arguments) {
        (None, [inner]) if functor == Functor::Negate => match inner.kind {
            TermKind::Variable(_) | TermKind::Call(Functor::Negate, _) => write!(f, "-{inner}"),
            _ => write!(f, "-({inner})"),
        },
        (None, [inner]) if Functor::PREFIX_WORDS.contains(&functor) => {
            write!(f, "{} ", functor.text())?;
            operand(inner, precedence(inner) < Functor::PREFIX, f)
        }
        (Some(own), [left, right]) => {
            let from_right = own == Functor::POWER;
            operand(left, precedence(left) < own + u8::from(from_right), f)?;
            write!(f, " {} ", functor.text())?;
            let least = if from_right { Functor::PREFIX } else { own + 1 };
            operand(right, precedence(right) < least, f)
        }
        _ => {
            write!(f, "{}(", functor.text())?;
            separated(arguments, ", ", f, |term, f| write!(f, "{term}"))?;
            write!(f, ")")
        }
    }
}

fn operand(term: &Term, parentheses: bool, f: &mut Formatter<'_>) -> Result {
    if parentheses { write!(f, "({term})") } else { write!(f, "{term}") }
}

fn string(text: &str, f: &mut Formatter<'_>) -> Result {
    f.write_str("\"")?;
    for character in text.chars() {
        match character {
            '"' => f.write_str("\\\"")?,
            '\\' => f.write_str("\\\\")?,
            '\n' => f.write_str("\\n")?,
            '\t' => f.write_str("\\t")?,
            '\r' => f.write_str("\\r")?,
            _ => write!(f, "{character}")?,
        }
    }
    f.write_str("\"")
}
