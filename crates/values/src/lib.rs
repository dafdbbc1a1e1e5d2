//! Values and operators of the rule language: what the rulebook as Rust code and the engines share.

mod operator;
mod value;

pub use operator::{AggregateOperator, Comparison, Functor};
pub use value::{Symbol, Tuple, Value};
