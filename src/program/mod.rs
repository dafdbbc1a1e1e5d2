//! The checked program: every name looked up, every type known, every rule in normal form.
//!
//! A [`Program`] is what every reader of the rules works on: engines, proofs, documents, the JSON
//! Schema, the facts loader. [`load`] makes one from rule files, or says everything that is wrong
//! with them.

mod alternatives;
mod bound;
mod components;
mod conditions;
mod fingerprint;
mod fold;
mod given;
mod head_aggregates;
mod literal;
mod material;
mod normal_form;
mod numbers;
mod parameters;
mod readings;
mod record_shape;
mod records;
mod regular;
mod resolve;
mod roles;
mod rulebook;
mod safety;
mod schedule;
mod scoped;
mod signatures;
mod strata;
mod types;
mod unions;

pub use conditions::{Condition, ConditionKind, Variants, conditions};
pub use fingerprint::fingerprint_of_rule;
pub use given::input_name;
pub use material::{
    ColumnOrigin, ColumnSource, DateForm, Material, MaterialKind, RelativePath, TextForm,
};
pub use parameters::FileParameters;
pub use record_shape::{NoRecord, RecordShape};
pub use regular::text_matcher;
pub(crate) use roles::NOTE;
pub use roles::{Key, Pair, Role};
pub use rulebook::{Loaded, RuleSource, builtin_imports, builtin_sources, load, load_with_import};

use std::sync::OnceLock;

use crate::calendar::{Clock, Zone};
use crate::diagnostic::Span;
use crate::syntax::ast::{AggregateOperator, Comparison, Functor};
use crate::syntax::reading::Reading;
use crate::value::{Symbols, Tuple, Value};

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The id as an index into the program's list.
            #[must_use]
            pub fn index(self) -> usize {
                self.0 as usize
            }

            /// The id of the element at `index`.
            ///
            /// # Panics
            /// Beyond 2^32 elements, which no rule file can hold.
            #[must_use]
            pub fn from_index(index: usize) -> Self {
                Self(u32::try_from(index).expect("fewer than 2^32 elements"))
            }
        }
    };
}

id!(/// The place of a type in [`Program::types`].
    TypeId);
id!(/// The place of a relation in [`Program::relations`].
    RelationId);
id!(/// The place of a rule in [`Program::rules`].
    RuleId);
id!(/// The place of a clause in [`Program::clauses`].
    ClauseId);
id!(/// The place of a variable in [`Clause::variables`].
    Variable);

/// The type `symbol`.
pub const SYMBOL: TypeId = TypeId(0);
/// The type `number`.
pub const NUMBER: TypeId = TypeId(1);

/// The type `unsigned`.
pub const UNSIGNED: TypeId = TypeId(2);

/// What values of a type are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Primitive {
    /// Texts.
    Symbol,
    /// 64-bit signed numbers.
    Number,
    /// 64-bit numbers without a sign.
    Unsigned,
    /// A branch and its fields.
    Record,
}

impl Primitive {
    /// The type that is made of nothing else.
    ///
    /// # Panics
    /// For records: each is of a type that the rules declare.
    #[must_use]
    pub fn ty(self) -> TypeId {
        match self {
            Self::Symbol => SYMBOL,
            Self::Number => NUMBER,
            Self::Unsigned => UNSIGNED,
            Self::Record => unreachable!("records have declared types"),
        }
    }

    /// What the value is made of.
    #[must_use]
    pub fn of(value: Value) -> Self {
        match value {
            Value::Symbol(_) => Self::Symbol,
            Value::Number(_) => Self::Number,
            Value::Unsigned(_) => Self::Unsigned,
            Value::Record(_) => Self::Record,
        }
    }
}

/// What numbers of a type count. The rulebook declares the types, and the code knows their names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scale {
    /// Days since 1970-01-01: the type `Date` and those below it.
    Days,
    /// Minutes since 1970-01-01T00:00Z: the type `Time` and those below it.
    Minutes,
}

impl Scale {
    /// The name of the type whose values count this.
    #[must_use]
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Days => "Date",
            Self::Minutes => "Time",
        }
    }

    /// What the values of a type of this name count.
    fn named(name: &str) -> Option<Self> {
        [Self::Days, Self::Minutes].into_iter().find(|scale| scale.type_name() == name)
    }
}

/// A type of the rulebook.
#[derive(Debug, Clone)]
pub struct Type {
    /// Its name.
    pub name: String,
    /// What it is a direct subtype of; nothing for the primitive types.
    pub parent: Option<TypeId>,
    /// Of a union, the types whose values it has.
    pub members: Vec<TypeId>,
    /// What its values are made of.
    pub primitive: Primitive,
    /// Of a type of records, the branches that they are of; one named [`PLAIN`](crate::value::record::PLAIN)
    /// if it was declared as `[x: T, …]`.
    pub branches: Vec<Branch>,
    /// Where it is declared; nothing for those that every rulebook has.
    pub span: Option<Span>,
}

/// A kind of record, with fields of its own.
#[derive(Debug, Clone)]
pub struct Branch {
    /// Its name; unique among all types.
    pub name: String,
    /// What a record of it holds.
    pub fields: Vec<Column>,
}

/// A column of a relation, or a field of a record.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: TypeId,
}

/// Where a relation comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RelationOrigin {
    /// A `.decl`.
    Declared,
    /// The normal form: the outer bindings that the aggregate of this rule is asked for.
    AggregateGroup(RuleId),
    /// The normal form: the bindings that the aggregate of this rule is computed over.
    AggregateInner(RuleId),
    /// The normal form: the value of the aggregate of this rule for each group.
    AggregateValue(RuleId),
}

/// A relation of the rulebook, or one that the normal form added.
#[derive(Debug, Clone)]
pub struct Relation {
    /// Its name; unique.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// What a tuple says.
    pub reading: Option<Reading>,
    /// Where the name stands in its `.decl`, or the aggregate that needs it.
    pub span: Span,
    /// Declared, or made by the normal form.
    pub origin: RelationOrigin,
    /// Whether tuples come from facts files (`.input`).
    pub input: bool,
    /// From which files: for each `.input`, its parameters, if it has any.
    pub input_from: Vec<Option<FileParameters>>,
    /// Whether tuples are printed (`.output`).
    pub output: bool,
    /// Into which files: for each `.output`, its parameters, if it has any.
    pub output_to: Vec<Option<FileParameters>>,
    /// Whether the number of tuples is printed (`.printsize`).
    pub print_size: bool,
    /// What it is in a facts file.
    pub role: Role,
}

/// A rule or fact as it was written.
#[derive(Debug, Clone)]
pub struct Rule {
    /// Its name in a proof: from the `///` block, else made from the head and its number.
    pub name: String,
    /// Whether the name was written.
    pub named: bool,
    /// Why the heads hold.
    pub gloss: Option<Reading>,
    /// The text of the clause.
    pub text: String,
    /// The clause, without its comment.
    pub span: Span,
    /// Its place among all rules in the order of their texts, by which errors are ordered: no order
    /// of the files shows in it.
    pub rank: usize,
}

/// A variable of a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariableInfo {
    /// As written, or made up with a `?` in it.
    pub name: String,
    /// The most specific type that its places allow.
    pub ty: TypeId,
}

/// Whether a rule has a variable of this name: those that the normal form makes are called `?1`, and those
/// that stand for a record which is taken apart `tail@`.
#[must_use]
pub fn is_written(variable: &str) -> bool {
    !is_computed(variable) && !variable.ends_with('@')
}

/// Whether the normal form made the variable for what a function or an aggregate gives.
fn is_computed(variable: &str) -> bool {
    let number = variable.strip_prefix('?');
    number.is_some_and(|it| !it.is_empty() && it.bytes().all(|digit| digit.is_ascii_digit()))
}

/// A variable or a constant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operand {
    /// The value that the variable is bound to.
    Variable(Variable),
    /// This value. Symbols are those of [`Program::constants`].
    Constant(Value),
}

/// One argument of an atom; `None` is the wildcard, which only body atoms have.
pub type Argument = Option<Operand>;

/// An atom in normal form.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Atom {
    /// The relation.
    pub relation: RelationId,
    /// One argument for each column.
    pub arguments: Vec<Argument>,
}

/// One condition of a clause in normal form. Evaluated from left to right, every literal has what
/// it needs: only [`Literal::Atom`], [`Literal::Let`] and [`Literal::Fold`] bind variables.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Literal {
    /// Some tuple matches; unbound variables are bound to its values.
    Atom(Atom),
    /// No tuple matches; all variables are bound.
    Negated(Atom),
    /// The comparison holds; all variables are bound.
    Compare {
        /// Which comparison.
        comparison: Comparison,
        /// Its left side, or the pattern or part.
        left: Operand,
        /// Its right side, or the text.
        right: Operand,
    },
    /// Binds `variable`, unbound so far, to the value of the function. Where it fails, see
    /// [`Functor::can_fail`] and the rules for errors in LANGUAGE.md.
    Let {
        /// What is bound.
        variable: Variable,
        /// The function; `None` copies its one argument.
        functor: Option<Functor>,
        /// What it is applied to.
        arguments: Vec<Operand>,
    },
    /// Binds `variable`, unbound so far, to the value of an aggregate for the group `key`; 0 for
    /// `count` and `sum` over nothing, while `min` and `max` over nothing do not hold.
    Fold {
        /// What is bound.
        variable: Variable,
        /// The place in [`Program::aggregates`].
        aggregate: usize,
        /// The group.
        key: Vec<Operand>,
    },
}

/// A rule in normal form: one head, a conjunction for a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The rule that it is part of.
    pub rule: RuleId,
    /// What it derives; no argument is a wildcard.
    pub head: Atom,
    /// The body, in the order of evaluation; empty for a fact.
    pub body: Vec<Literal>,
    /// The variables of the clause.
    pub variables: Vec<VariableInfo>,
}

impl Clause {
    /// The tuple of a fact.
    #[must_use]
    pub fn fact(&self) -> Option<Tuple> {
        let constant = |argument: &Argument| match argument {
            Some(Operand::Constant(value)) => Some(*value),
            _ => None,
        };
        let arguments = self.body.is_empty().then_some(&self.head.arguments)?;
        arguments.iter().map(constant).collect()
    }
}

/// An aggregate in normal form: `value(group…, n)` folds `inner(group…, locals…, target)`.
#[derive(Debug, Clone)]
pub struct Aggregate {
    /// The relation of the bindings that are folded. Its first `group` columns are the group; for
    /// all operators but `count`, its last column is the target.
    pub inner: RelationId,
    /// The relation of the results: the group's columns, then the result. Holds only groups that
    /// have a binding.
    pub value: RelationId,
    /// How many columns the group has.
    pub group: usize,
    /// What is computed.
    pub operator: AggregateOperator,
    /// What the result is made of, and the target.
    pub primitive: Primitive,
    /// The rule that it is written in.
    pub rule: RuleId,
}

impl Aggregate {
    /// The value for a group that has no binding, if there is one.
    #[must_use]
    pub fn of_nothing(&self) -> Option<Value> {
        match (self.operator, self.primitive) {
            (AggregateOperator::Min | AggregateOperator::Max, _) => None,
            (_, Primitive::Unsigned) => Some(Value::Unsigned(0)),
            _ => Some(Value::Number(0)),
        }
    }
}

/// Relations that are derived together, once everything they read is complete.
#[derive(Debug, Clone)]
pub struct Stratum {
    /// The relations derived, by name.
    pub relations: Vec<RelationId>,
    /// How.
    pub step: Step,
}

/// How a stratum is derived.
#[derive(Debug, Clone)]
pub enum Step {
    /// By clauses, until nothing new follows if `recursive`.
    Clauses {
        /// The clauses that derive the stratum's relations.
        clauses: Vec<ClauseId>,
        /// Whether a clause reads what the stratum derives.
        recursive: bool,
    },
    /// By folding; the place in [`Program::aggregates`].
    Fold(usize),
}

/// A checked rulebook in normal form.
#[derive(Debug, Clone, Default)]
pub struct Program {
    /// The types: `symbol`, `number`, `unsigned`, then those declared.
    pub types: Vec<Type>,
    /// The relations: those declared, in order, then those of the normal form.
    pub relations: Vec<Relation>,
    /// The facts and rules, in the order of the text.
    pub rules: Vec<Rule>,
    /// The normal form of the rules, in their order.
    pub clauses: Vec<Clause>,
    /// The aggregates of the normal form.
    pub aggregates: Vec<Aggregate>,
    /// The order of evaluation: by name, each stratum after those that it reads. It does not depend on
    /// the order of the text, so neither does the first error.
    pub strata: Vec<Stratum>,
    /// The texts of the rules; the first symbols of every database of this program.
    pub constants: Symbols,
    /// Computed when it is first asked for; who changes the clauses of a program empties it.
    fingerprint: OnceLock<u64>,
}

impl Program {
    /// The relation of this name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<RelationId> {
        self.relations.iter().position(|relation| relation.name == name).map(RelationId::from_index)
    }

    /// The relation of this name, if it has so many columns: a rulebook may use a name that the code
    /// knows for something else.
    #[must_use]
    pub fn find_with_arity(&self, name: &str, arity: usize) -> Option<RelationId> {
        self.find(name).filter(|&id| self.relation(id).columns.len() == arity)
    }

    /// The relation with this id.
    #[must_use]
    pub fn relation(&self, id: RelationId) -> &Relation {
        &self.relations[id.index()]
    }

    /// The type with this id.
    #[must_use]
    pub fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.index()]
    }

    /// Whether `lower` is `upper` or one of its subtypes.
    #[must_use]
    pub fn is_subtype(&self, lower: TypeId, upper: TypeId) -> bool {
        types::is_subtype(&self.types, lower, upper)
    }

    /// What the numbers of the type count, if it is `Date`, `Time` or below one of them.
    #[must_use]
    pub fn scale(&self, ty: TypeId) -> Option<Scale> {
        types::scale(&self.types, ty)
    }

    /// Whether values of the type are days: it is named `Date` or below that.
    #[must_use]
    pub fn is_date(&self, ty: TypeId) -> bool {
        self.scale(ty) == Some(Scale::Days)
    }

    /// How values of the type are written, if it is `Date`, `Time` or below one of them.
    #[must_use]
    pub fn clock(&self, ty: TypeId, zone: Zone) -> Option<Clock> {
        self.scale(ty).map(|scale| match scale {
            Scale::Days => Clock::Days,
            Scale::Minutes => Clock::Minutes(zone),
        })
    }

    /// The ids of all relations, in order.
    pub fn relation_ids(&self) -> impl Iterator<Item = RelationId> + use<> {
        (0..self.relations.len()).map(RelationId::from_index)
    }
}
