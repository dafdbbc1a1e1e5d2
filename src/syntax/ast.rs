//! The tree of a rule file, as written. It knows nothing of meaning: names are not looked up.

use crate::diagnostic::Span;
use crate::syntax::reading::Reading;

/// A name and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// The identifier.
    pub text: String,
    /// Where.
    pub span: Span,
}

/// Everything that one file holds, in order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct File {
    /// The items, in the order of the text.
    pub items: Vec<Item>,
    /// Names that a declaration with a mistake may have declared: unknown, but not to be reported.
    pub broken: Vec<String>,
}

/// One directive or clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// `.type T <: U`
    Type(TypeDeclaration),
    /// `.decl r(x: T, …)`
    Relation(RelationDeclaration),
    /// `.input r, s` and its like
    Directive(Directive),
    /// `.include "file.dl"`
    Include(Include),
    /// `.once`: however often the file is included, it is read once.
    Once(Span),
    /// A fact or a rule.
    Clause(Clause),
}

/// `.type name <: base`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeDeclaration {
    /// The new type.
    pub name: Name,
    /// What it is a subtype of.
    pub base: Name,
}

/// `.decl name, name(column: type, …)`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RelationDeclaration {
    /// The `///` block above: what a tuple says.
    pub reading: Option<Reading>,
    /// The relations declared; usually one.
    pub names: Vec<Name>,
    /// The columns, in order.
    pub columns: Vec<ColumnDeclaration>,
}

/// `name: type`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnDeclaration {
    /// The column.
    pub name: Name,
    /// Its type.
    pub type_name: Name,
}

/// What a directive says of its relations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DirectiveKind {
    /// `.input`: tuples come from facts files.
    Input,
    /// `.output`: tuples are printed.
    Output,
    /// `.printsize`: the number of tuples is printed.
    PrintSize,
}

impl DirectiveKind {
    /// As written, without the dot.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Input => "input",
            Self::Output => "output",
            Self::PrintSize => "printsize",
        }
    }
}

/// `.input r, s(IO=file, …)`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Directive {
    /// Which directive.
    pub kind: DirectiveKind,
    /// The relations it is about.
    pub relations: Vec<Name>,
    /// What stands in the parentheses, for all of them.
    pub parameters: Vec<Parameter>,
}

/// `filename="r.csv"`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// The parameter.
    pub name: Name,
    /// Its value; quotes around it make no difference.
    pub value: Name,
}

/// `.include "path"`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Include {
    /// The path as written, relative to the including file.
    pub path: String,
    /// Where the path stands.
    pub span: Span,
}

/// `head, head :- body.`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The rule's name, from the brackets of its `///` block.
    pub name: Option<Name>,
    /// The `///` block above: why the heads hold.
    pub gloss: Option<Reading>,
    /// What is derived.
    pub heads: Vec<Atom>,
    /// When; nothing for a fact.
    pub body: Option<Formula>,
    /// From the first head to the full stop.
    pub span: Span,
}

/// A condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Formula {
    /// `a, b`: all hold.
    And(Vec<Formula>),
    /// `a; b`: any holds.
    Or(Vec<Formula>),
    /// `!a`
    Not(Box<Formula>),
    /// `r(x, y)`
    Atom(Atom),
    /// `x < y`
    Constraint(Constraint),
    /// `true` or `false`
    Truth(bool, Span),
}

/// `relation(term, …)`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Atom {
    /// The relation.
    pub relation: Name,
    /// One term for each column.
    pub arguments: Vec<Term>,
    /// The whole atom.
    pub span: Span,
}

/// `left operator right`, or `contains(left, right)` and `match(left, right)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Constraint {
    /// The comparison.
    pub operator: Comparison,
    /// Its left side, or first argument.
    pub left: Term,
    /// Its right side, or second argument.
    pub right: Term,
    /// The whole constraint.
    pub span: Span,
}

/// The comparisons of the dialect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`; symbols by their UTF-8 bytes
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `contains(part, text)`
    Contains,
    /// `!contains(part, text)`
    NotContains,
    /// `match(pattern, text)`, of the whole text
    Match,
    /// `!match(pattern, text)`
    NotMatch,
}

impl Comparison {
    /// The comparison that holds just when this one does not.
    #[must_use]
    pub fn negated(self) -> Self {
        match self {
            Self::Equal => Self::NotEqual,
            Self::NotEqual => Self::Equal,
            Self::Less => Self::GreaterOrEqual,
            Self::GreaterOrEqual => Self::Less,
            Self::Greater => Self::LessOrEqual,
            Self::LessOrEqual => Self::Greater,
            Self::Contains => Self::NotContains,
            Self::NotContains => Self::Contains,
            Self::Match => Self::NotMatch,
            Self::NotMatch => Self::Match,
        }
    }

    /// As written in a rule; for `contains` and `match` the name of the functor.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Contains | Self::NotContains => "contains",
            Self::Match | Self::NotMatch => "match",
        }
    }

    /// Whether both sides must be texts: `contains` and `match`.
    #[must_use]
    pub fn is_textual(self) -> bool {
        matches!(self, Self::Contains | Self::NotContains | Self::Match | Self::NotMatch)
    }
}

/// A value or how to compute one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// What it is.
    pub kind: TermKind,
    /// Where it stands.
    pub span: Span,
}

/// The kinds of terms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TermKind {
    /// `x`
    Variable(String),
    /// `_`
    Wildcard,
    /// `42`, `0x2a`, `0b101010`
    Number(i64),
    /// `42u`, or a number that only fits without a sign
    Unsigned(u64),
    /// `"text"`
    Text(String),
    /// `x + 1`, `strlen(x)`
    Call(Functor, Vec<Term>),
    /// `count : { … }`
    Aggregate(Box<Aggregate>),
}

/// The functions of the dialect; see LANGUAGE.md.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Functor {
    /// `-x`
    Negate,
    /// `x + y`
    Add,
    /// `x - y`
    Subtract,
    /// `x * y`
    Multiply,
    /// `x / y`, towards zero
    Divide,
    /// `x % y`, with the sign of x
    Remainder,
    /// `x ^ y`, x to the power of y
    Power,
    /// `x band y`
    BitAnd,
    /// `x bor y`
    BitOr,
    /// `x bxor y`
    BitXor,
    /// `bnot x`
    BitNot,
    /// `x bshl y`, by y modulo 64; what is shifted out is lost
    ShiftLeft,
    /// `x bshr y`, by y modulo 64; the sign is shifted in
    ShiftRight,
    /// `x bshru y`, by y modulo 64; zeros are shifted in
    ShiftRightUnsigned,
    /// `min(x, y, …)`
    Min,
    /// `max(x, y, …)`
    Max,
    /// `cat(x, y, …)`
    Cat,
    /// `strlen(x)`, in bytes
    Strlen,
    /// `substr(x, start, length)`, in bytes
    Substr,
    /// `to_number(x)`
    ToNumber,
    /// `to_unsigned(x)`
    ToUnsigned,
    /// `to_string(x)`
    ToString,
    /// `day_of(t)`, the day in UTC on which a minute is
    DayOf,
    /// `first_minute(d)`, the first minute of a day in UTC
    FirstMinute,
    /// `last_minute(d)`, the last minute of a day in UTC
    LastMinute,
}

impl Functor {
    /// The functors that are written between their two arguments.
    pub const INFIX: [Self; 12] = [
        Self::Add,
        Self::Subtract,
        Self::Multiply,
        Self::Divide,
        Self::Remainder,
        Self::Power,
        Self::BitAnd,
        Self::BitOr,
        Self::BitXor,
        Self::ShiftLeft,
        Self::ShiftRight,
        Self::ShiftRightUnsigned,
    ];

    /// The functors that are called by name.
    pub const NAMED: [Self; 11] = [
        Self::Min,
        Self::Max,
        Self::Cat,
        Self::Strlen,
        Self::Substr,
        Self::ToNumber,
        Self::ToUnsigned,
        Self::ToString,
        Self::DayOf,
        Self::FirstMinute,
        Self::LastMinute,
    ];

    /// The name or operator sign, as written in a rule.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Negate | Self::Subtract => "-",
            Self::Add => "+",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Remainder => "%",
            Self::Power => "^",
            Self::BitAnd => "band",
            Self::BitOr => "bor",
            Self::BitXor => "bxor",
            Self::BitNot => "bnot",
            Self::ShiftLeft => "bshl",
            Self::ShiftRight => "bshr",
            Self::ShiftRightUnsigned => "bshru",
            Self::Min => "min",
            Self::Max => "max",
            Self::Cat => "cat",
            Self::Strlen => "strlen",
            Self::Substr => "substr",
            Self::ToNumber => "to_number",
            Self::ToUnsigned => "to_unsigned",
            Self::ToString => "to_string",
            Self::DayOf => "day_of",
            Self::FirstMinute => "first_minute",
            Self::LastMinute => "last_minute",
        }
    }

    /// How many arguments it takes: the fewest, and the most if there is a bound.
    #[must_use]
    pub fn arity(self) -> (usize, Option<usize>) {
        match self {
            Self::Negate
            | Self::BitNot
            | Self::Strlen
            | Self::ToNumber
            | Self::ToUnsigned
            | Self::ToString
            | Self::DayOf
            | Self::FirstMinute
            | Self::LastMinute => (1, Some(1)),
            Self::Substr => (3, Some(3)),
            Self::Min | Self::Max | Self::Cat => (2, None),
            _ => (2, Some(2)),
        }
    }

    /// Whether it is written between its two arguments; if so, how tightly it binds them.
    #[must_use]
    pub fn precedence(self) -> Option<u8> {
        match self {
            Self::BitOr => Some(0),
            Self::BitXor => Some(1),
            Self::BitAnd => Some(2),
            Self::ShiftLeft | Self::ShiftRight | Self::ShiftRightUnsigned => Some(3),
            Self::Add | Self::Subtract => Some(4),
            Self::Multiply | Self::Divide | Self::Remainder => Some(5),
            Self::Power => Some(Self::POWER),
            _ => None,
        }
    }

    /// How tightly `-` and `bnot` bind what follows them.
    pub const PREFIX: u8 = 6;

    /// How tightly `^` binds, which groups from the right: `-2 ^ 3 ^ 2` is `-(2 ^ (3 ^ 2))`.
    pub const POWER: u8 = 7;

    /// Whether evaluating it can stop the run: overflow, division by zero, a text that is no
    /// number, a cut character, a text that would be too long.
    #[must_use]
    pub fn can_fail(self) -> bool {
        match self {
            Self::Min
            | Self::Max
            | Self::Strlen
            | Self::ToString
            | Self::DayOf
            | Self::BitAnd
            | Self::BitOr
            | Self::BitXor
            | Self::BitNot
            | Self::ShiftLeft
            | Self::ShiftRight
            | Self::ShiftRightUnsigned => false,
            Self::Negate
            | Self::Add
            | Self::Subtract
            | Self::Multiply
            | Self::Divide
            | Self::Remainder
            | Self::Power
            | Self::Cat
            | Self::Substr
            | Self::ToNumber
            | Self::ToUnsigned
            | Self::FirstMinute
            | Self::LastMinute => true,
        }
    }
}

/// `operator target : { body }`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aggregate {
    /// What is computed.
    pub operator: AggregateOperator,
    /// Of what; nothing for `count`.
    pub target: Option<Term>,
    /// Over which bindings.
    pub body: Formula,
}

/// The aggregates of the dialect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AggregateOperator {
    /// The number of bindings.
    Count,
    /// The sum of the target.
    Sum,
    /// The least target; the body fails if there is none.
    Min,
    /// The greatest target; the body fails if there is none.
    Max,
}

impl AggregateOperator {
    /// As written in a rule.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Count => "count",
            Self::Sum => "sum",
            Self::Min => "min",
            Self::Max => "max",
        }
    }
}
