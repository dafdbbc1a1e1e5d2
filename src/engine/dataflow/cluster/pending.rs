//! Values and codes as far as they are known without a question to process 0.

use crate::database::{Code, NARROW, narrow, narrow_unsigned};
use crate::engine::compute::is_numeric;
use crate::engine::dataflow::cluster::dictionary::{DictionaryCache, PendingLookups};
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
        if primitive == Primitive::Symbol {
            let symbol = self.known_texts().symbol(code);
            if symbol.is_none() {
                pending.texts.push(code);
            }
            return symbol.map(Value::Symbol);
        }
        if code >= NARROW && !self.known_numbers().numbers.contains_key(&code) {
            pending.numbers.push(code);
            return None;
        }
        Some(values.decode(code, primitive))
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
        self.try_encode(value.ok()?, pending)
    }

    fn try_encode(&self, value: Value, pending: &mut PendingLookups) -> Option<Code> {
        let (near, bits) = match value {
            Value::Symbol(symbol) => {
                let code = self.known_texts().code(symbol);
                if code.is_none() {
                    pending.symbols.push(symbol);
                }
                return code;
            }
            Value::Number(number) => (narrow(number), number),
            Value::Unsigned(number) => (narrow_unsigned(number), number.cast_signed()),
        };
        let code = near.or_else(|| self.known_numbers().codes.get(&bits).copied());
        if code.is_none() {
            pending.far.push(bits);
        }
        code
    }
}
