//! The tree of a rule file, as written. It knows nothing of meaning: names are not looked up.

use crate::diagnostic::Span;
use crate::syntax::reading::Reading;

pub use infer_values::{AggregateOperator, Comparison, Functor};

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
    /// `.comp C { … }`
    Component(Component),
    /// `.init c = C`
    Instance(Instance),
    /// `.override r`: in a component, the rules that those below it have for `r` do not count.
    Override(Name),
}

/// `.type name <: base`, `.type name = a | b`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeDeclaration {
    /// The new type.
    pub name: Name,
    /// What it is.
    pub definition: TypeDefinition,
}

/// What a declared type is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypeDefinition {
    /// A subtype of this one.
    Subtype(Name),
    /// All values of these types; of one alone, another name for it.
    Union(Vec<Name>),
    /// `[x: T, …]`: records with these fields, and `nil`.
    Record(Vec<ColumnDeclaration>),
    /// `A {x: T, …} | B {}`: records of one of these branches.
    Branches(Vec<BranchDeclaration>),
}

/// `name {field: type, …}`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BranchDeclaration {
    /// The branch.
    pub name: Name,
    /// What a record of it holds.
    pub fields: Vec<ColumnDeclaration>,
}

/// `.comp name<parameter, …> : base, … { items }`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Its name, with the names that stand for types and components in it.
    pub head: ComponentType,
    /// The components whose items it has, too.
    pub bases: Vec<ComponentType>,
    /// What it has itself.
    pub items: Vec<Item>,
}

/// `name<argument, …>`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ComponentType {
    /// The component.
    pub name: Name,
    /// The types and components in the angle brackets.
    pub arguments: Vec<Name>,
}

/// `.init name = component`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Instance {
    /// What stands, with a dot, before the names of its relations and types.
    pub name: Name,
    /// Of which component.
    pub component: ComponentType,
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
    /// `overridable`: whether a component that has another one's items may say `.override`.
    pub overridable: bool,
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
    /// `[x, y]`, or with a name `$Name(x, y)`
    Record(Option<Name>, Vec<Term>),
    /// `nil`
    Nil,
    /// `count : { … }`
    Aggregate(Box<Aggregate>),
}

impl TermKind {
    /// The terms directly inside, aggregates aside.
    #[must_use]
    pub fn arguments(&self) -> &[Term] {
        match self {
            Self::Call(_, arguments) | Self::Record(_, arguments) => arguments,
            _ => &[],
        }
    }

    /// The terms directly inside, aggregates aside.
    pub fn arguments_mut(&mut self) -> &mut [Term] {
        match self {
            Self::Call(_, arguments) | Self::Record(_, arguments) => arguments,
            _ => &mut [],
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
