//! Values and codes as far as they are known without a question to process 0.

use crate::database::{Code, NARROW, narrow, narrow_unsigned};
use crate::engine::compute::is_numeric;
use crate::engine::dataflow::cluster::dictionary::{DictionaryCache, PendingLookups, SharedCode};
use crate::engine::values::Values;
use crate::functions::apply;
use crate::program::Primitive;
use crate::syntax::ast::Functor;
use crate::value::{Symbols, Value};

impl DictionaryCache {
    /// The value of a code, with a symbol of this process; or else a pending lookup.
    pub(in crate::engine::dataflow) fn try_decode(
        &self,
        values: &Values,
        code: Code,
        primitive: Primitive,
        pending: &mut PendingLookups,
    ) -> Option<Value> {
        let shared = match primitive {
            Primitive::Symbol => SharedCode::Text(code),
            _ if code < NARROW => return Some(values.decode(code, primitive)),
            _ => SharedCode::Far(code - NARROW),
        };
        match self.known().value(shared) {
            None => {
                pending.codes.push(shared);
                None
            }
            Some(Value::Number(bits)) if primitive == Primitive::Unsigned => {
                Some(Value::Unsigned(bits.cast_unsigned()))
            }
            known => known,
        }
    }

    /// The code of a function's value, if both are known; or else a pending lookup. Nothing if the
    /// function fails. Arguments have symbols of this process.
    pub(in crate::engine::dataflow) fn try_evaluate(
        &self,
        values: &Values,
        functor: Functor,
        arguments: &[Value],
        pending: &mut PendingLookups,
    ) -> Option<Code> {
        let value = if is_numeric(functor, arguments) {
            apply(functor, arguments, &mut Symbols::default())
        } else {
            apply(functor, arguments, &mut *values.symbols_mut())
        };
        let value = value.ok()?;
        let near = match value {
            Value::Symbol(_) | Value::Record(_) => None,
            Value::Number(number) => narrow(number),
            Value::Unsigned(number) => narrow_unsigned(number),
        };
        let code = near.or_else(|| self.known().code(value));
        if code.is_none() {
            pending.values.push(value);
        }
        code
    }
}
