//! Values, interned texts and tuples.

pub mod record;
mod symbols;

pub use infer_values::{Symbol, Tuple, Value};
pub use symbols::{Interner, MoreSymbols, Symbols, Texts};
