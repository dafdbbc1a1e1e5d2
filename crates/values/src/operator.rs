//! What rules compute and compare with.

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
    /// `x land y`: 1 if neither is 0, and else 0
    LogicalAnd,
    /// `x lor y`: 1 if one is not 0, and else 0
    LogicalOr,
    /// `x lxor y`: 1 if just one is not 0, and else 0
    LogicalXor,
    /// `lnot x`: 1 if it is 0, and else 0
    LogicalNot,
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
    /// `[x, y]` and `$Branch(x, y)`, given the name of the branch and its fields
    Record,
    /// The field of a record at a place, or a third argument if it has none there
    Field,
    /// The name of the branch that a record is of
    Branch,
}

impl Functor {
    /// The functors that are written between their two arguments.
    pub const INFIX: [Self; 15] = [
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
        Self::LogicalAnd,
        Self::LogicalOr,
        Self::LogicalXor,
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
            Self::LogicalAnd => "land",
            Self::LogicalOr => "lor",
            Self::LogicalXor => "lxor",
            Self::LogicalNot => "lnot",
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
            Self::Record => "record",
            Self::Field => "field",
            Self::Branch => "branch",
        }
    }

    /// How many arguments it takes: the fewest, and the most if there is a bound.
    #[must_use]
    pub fn arity(self) -> (usize, Option<usize>) {
        match self {
            Self::Negate
            | Self::BitNot
            | Self::LogicalNot
            | Self::Strlen
            | Self::ToNumber
            | Self::ToUnsigned
            | Self::ToString
            | Self::DayOf
            | Self::FirstMinute
            | Self::LastMinute
            | Self::Branch => (1, Some(1)),
            Self::Substr | Self::Field => (3, Some(3)),
            Self::Record => (1, None),
            Self::Min | Self::Max | Self::Cat => (2, None),
            _ => (2, Some(2)),
        }
    }

    /// Whether it is written between its two arguments; if so, how tightly it binds them.
    #[must_use]
    pub fn precedence(self) -> Option<u8> {
        match self {
            Self::LogicalOr => Some(0),
            Self::LogicalXor => Some(1),
            Self::LogicalAnd => Some(2),
            Self::BitOr => Some(3),
            Self::BitXor => Some(4),
            Self::BitAnd => Some(5),
            Self::ShiftLeft | Self::ShiftRight | Self::ShiftRightUnsigned => Some(6),
            Self::Add | Self::Subtract => Some(7),
            Self::Multiply | Self::Divide | Self::Remainder => Some(8),
            Self::Power => Some(Self::POWER),
            _ => None,
        }
    }

    /// The words that are written before their only argument.
    pub const PREFIX_WORDS: [Self; 2] = [Self::BitNot, Self::LogicalNot];

    /// How tightly `-`, `bnot` and `lnot` bind what follows them.
    pub const PREFIX: u8 = 9;

    /// How tightly `^` binds, which groups from the right: `-2 ^ 3 ^ 2` is `-(2 ^ (3 ^ 2))`.
    pub const POWER: u8 = 10;

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
            | Self::ShiftRightUnsigned
            | Self::LogicalAnd
            | Self::LogicalOr
            | Self::LogicalXor
            | Self::LogicalNot
            | Self::Record
            | Self::Field
            | Self::Branch => false,
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
