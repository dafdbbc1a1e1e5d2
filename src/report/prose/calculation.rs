//! The sentences of what a proof compares, computes and adds up.

use crate::program::{
    Aggregate, Clause, Literal, Operand, Primitive, SYMBOL, TypeId, Variable, is_written,
};
use crate::report::prose::{Prose, words};
use crate::syntax::ast::{AggregateOperator, Comparison, Functor};
use crate::value::record::NIL;
use crate::value::{Tuple, Value};

/// How many values a sentence lists before it only counts.
const LISTED: usize = 8;

impl Prose<'_> {
    /// A comparison or a computation of a clause, with the values of its variables; nothing for one
    /// that only gives a value a second name, and for what is seen in a record as it is written.
    #[must_use]
    pub fn calculation(
        &self,
        clause: &Clause,
        bindings: &[Option<Value>],
        literal: &Literal,
    ) -> Option<String> {
        let show =
            |operand: &Operand, ty: Option<TypeId>| self.operand(clause, bindings, operand, ty);
        let type_of = |operand: &Operand| match operand {
            Operand::Variable(variable) => Some(self.type_of(clause, *variable)),
            Operand::Constant(_) => None,
        };
        match literal {
            _ if self.shows_in_a_record(clause, literal) => None,
            Literal::Compare { comparison, left, right } => {
                let ty = type_of(left).or(type_of(right));
                let (left, right) = (show(left, ty), show(right, ty));
                if *comparison == Comparison::Equal && left == right {
                    return None;
                }
                if ty == Some(SYMBOL) {
                    let (left, right) = (in_quotes(&left), in_quotes(&right));
                    if let Some(said) = Self::another_word(clause, literal, [&left, &right]) {
                        return Some(said);
                    }
                    return Some(compared(*comparison, &left, &right, false));
                }
                let is_date = ty.is_some_and(|ty| self.program.scale(ty).is_some());
                // An id may be empty where a column says that there is none.
                let told = |text: String| if text.is_empty() { in_quotes(&text) } else { text };
                let (left, right) = (told(left), told(right));
                Some(compared(*comparison, &left, &right, is_date))
            }
            Literal::Let { variable, functor: Some(functor), arguments } => {
                let result = show(&Operand::Variable(*variable), None);
                let arguments: Vec<String> =
                    arguments.iter().map(|argument| show(argument, None)).collect();
                Some(format!("{} = {result}", applied(*functor, &arguments)))
            }
            _ => None,
        }
    }

    /// Whether a literal takes a record apart, puts one together, or tells that it is of some branch: that shows
    /// in the record as it is printed.
    fn shows_in_a_record(&self, clause: &Clause, literal: &Literal) -> bool {
        let is_branch = |operand: &Operand| {
            let binds = |it: &&Literal| it.binds().next() == operand.variable();
            let found = operand.variable().and_then(|_| clause.body.iter().find(binds));
            matches!(found, Some(Literal::Let { functor: Some(Functor::Branch), .. }))
        };
        match literal {
            Literal::Compare {
                comparison: Comparison::NotEqual,
                right: Operand::Constant(Value::Record(record)),
                ..
            } => self.program.constants.text(*record) == NIL,
            Literal::Compare { left, .. } => is_branch(left),
            Literal::Let { functor, .. } => {
                matches!(functor, Some(Functor::Record | Functor::Field | Functor::Branch))
            }
            _ => false,
        }
    }

    /// `certainty is “known”, not “none”`: that a variable has another word than the rule names.
    fn another_word(
        clause: &Clause,
        literal: &Literal,
        [left, right]: [&str; 2],
    ) -> Option<String> {
        let Literal::Compare {
            comparison: Comparison::NotEqual,
            left: Operand::Variable(variable),
            right: Operand::Constant(_),
        } = literal
        else {
            return None;
        };
        let name = &clause.variables[variable.index()].name;
        is_written(name).then(|| format!("{} is {left}, not {right}", words(name)))
    }

    fn operand(
        &self,
        clause: &Clause,
        bindings: &[Option<Value>],
        operand: &Operand,
        ty: Option<TypeId>,
    ) -> String {
        let (value, own) = match operand {
            Operand::Constant(value) => (Some(*value), None),
            Operand::Variable(variable) => {
                (bindings[variable.index()], Some(self.type_of(clause, *variable)))
            }
        };
        match value {
            Some(value @ Value::Record(_)) => self.value(own.or(ty).unwrap_or(SYMBOL), value),
            Some(value) => {
                let usual = Primitive::of(value).ty();
                self.value(own.or(ty).unwrap_or(usual), value)
            }
            None => "something".to_owned(),
        }
    }

    /// The type of a variable: where arithmetic left a plain number and the value stands in a
    /// column of a narrower type, such as a date, that one.
    #[must_use]
    pub fn type_of(&self, clause: &Clause, variable: Variable) -> TypeId {
        let atoms = clause.body.iter().filter_map(|literal| match literal {
            Literal::Atom(atom) => Some(atom),
            _ => None,
        });
        let mut ty = clause.variables[variable.index()].ty;
        for atom in atoms.chain([&clause.head]) {
            let columns = &self.program.relation(atom.relation).columns;
            for (argument, column) in atom.arguments.iter().zip(columns) {
                let is_it = *argument == Some(Operand::Variable(variable));
                if is_it && self.program.is_subtype(column.ty, ty) {
                    ty = column.ty;
                }
            }
        }
        ty
    }

    /// What an aggregate comes to, all of its values being of this type: `10 is the least of 10
    /// and 13`.
    #[must_use]
    pub fn fold(
        &self,
        aggregate: &Aggregate,
        folded: &[&Tuple],
        target: TypeId,
        result: Value,
    ) -> String {
        let result = self.value(target, result);
        let list = || self.listed(aggregate.operator, target, folded);
        let is_date = self.program.scale(target).is_some();
        let (least, greatest) =
            if is_date { ("earliest", "latest") } else { ("least", "greatest") };
        match aggregate.operator {
            AggregateOperator::Count if folded.is_empty() => "there is nothing to count".to_owned(),
            AggregateOperator::Count => format!("{result} in all:"),
            AggregateOperator::Sum if folded.is_empty() => "there is nothing to add up".to_owned(),
            AggregateOperator::Sum => format!("{result} is the sum of {}", list()),
            AggregateOperator::Min | AggregateOperator::Max if folded.len() == 1 => {
                format!("{result} is the only {}", if is_date { "date" } else { "value" })
            }
            AggregateOperator::Min => format!("{result} is the {least} of {}", list()),
            AggregateOperator::Max => format!("{result} is the {greatest} of {}", list()),
        }
    }

    /// The values that were folded, in order.
    fn listed(&self, operator: AggregateOperator, target: TypeId, folded: &[&Tuple]) -> String {
        let mut values: Vec<Value> =
            folded.iter().filter_map(|tuple| tuple.last().copied()).collect();
        values.sort_by(|a, b| self.database.symbols.compare(*a, *b));
        let shown: Vec<String> =
            values.iter().take(LISTED).map(|value| self.value(target, *value)).collect();
        let more = values.len().saturating_sub(LISTED);
        match (operator, &shown[..]) {
            (AggregateOperator::Min | AggregateOperator::Max, [first, ..]) if more > 0 => {
                let last = values.last().map_or_else(String::new, |it| self.value(target, *it));
                format!("{} values, from {first} to {last}", values.len())
            }
            _ if more > 0 => format!("{} and {more} more", shown.join(", ")),
            (_, [first @ .., last]) if !first.is_empty() => {
                format!("{} and {last}", first.join(", "))
            }
            _ => shown.join(", "),
        }
    }

    /// The values of a binding that an aggregate was computed over: `day 3, points 10`.
    #[must_use]
    pub fn binding(&self, aggregate: &Aggregate, tuple: &[Value]) -> String {
        let columns = &self.program.relation(aggregate.inner).columns;
        let own = columns.iter().zip(tuple).skip(aggregate.group);
        let named = own.filter(|(column, _)| is_written(&column.name));
        let values = named.map(|(column, value)| {
            format!("{} {}", words(&column.name), self.value(column.ty, *value))
        });
        values.collect::<Vec<_>>().join(", ")
    }
}

fn in_quotes(text: &str) -> String {
    format!("“{text}”")
}

fn compared(comparison: Comparison, left: &str, right: &str, is_date: bool) -> String {
    let relation = match comparison {
        Comparison::Equal => "is",
        Comparison::NotEqual => "is not",
        Comparison::Less if is_date => "is before",
        Comparison::LessOrEqual if is_date => "is not after",
        Comparison::Greater if is_date => "is after",
        Comparison::GreaterOrEqual if is_date => "is not before",
        Comparison::Less => "is less than",
        Comparison::LessOrEqual => "is at most",
        Comparison::Greater => "is greater than",
        Comparison::GreaterOrEqual => "is at least",
        Comparison::Contains => "is a part of",
        Comparison::NotContains => "is no part of",
        Comparison::Match => return format!("{right} matches the pattern {left}"),
        Comparison::NotMatch => return format!("{right} does not match the pattern {left}"),
    };
    format!("{left} {relation} {right}")
}

fn applied(functor: Functor, arguments: &[String]) -> String {
    match (functor, arguments) {
        (Functor::Negate, [one]) => format!("−{one}"),
        (_, [one]) if Functor::PREFIX_WORDS.contains(&functor) => {
            format!("{} {one}", functor.text())
        }
        (_, [left, right]) if functor.precedence().is_some() => {
            format!("{left} {} {right}", functor.text())
        }
        _ => format!("{}({})", functor.text(), arguments.join(", ")),
    }
}
