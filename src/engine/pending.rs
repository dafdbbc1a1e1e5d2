//! What is not known yet of shared codes: many things are asked for together, because an answer is
//! long in coming.

use std::sync::PoisonError;

use crate::database::{Code, NARROW, narrow, narrow_unsigned};
use crate::engine::values::Values;
use crate::program::Primitive;
use crate::value::{Symbol, Value};

/// What somebody would like to know.
#[derive(Debug, Default)]
pub(super) struct PendingLookups {
    /// Codes whose texts are not known.
    texts: Vec<Code>,
    /// Codes whose numbers are not known.
    numbers: Vec<Code>,
    /// Symbols whose codes are not known.
    symbols: Vec<Symbol>,
    /// The bits of far numbers whose codes are not known.
    far: Vec<i64>,
}

impl PendingLookups {
    pub(super) fn is_empty(&self) -> bool {
        self.texts.is_empty()
            && self.numbers.is_empty()
            && self.symbols.is_empty()
            && self.far.is_empty()
    }
}

impl Values {
    /// The value of a code, a symbol as functions of this process read it; or else a wish.
    pub(super) fn try_decode(
        &self,
        code: Code,
        primitive: Primitive,
        pending: &mut PendingLookups,
    ) -> Option<Value> {
        let Some(codes) = &self.codes else { return Some(self.decode(code, primitive)) };
        if primitive == Primitive::Symbol {
            let own = codes.known_own(code);
            if own.is_none() {
                pending.texts.push(code);
            }
            return own.map(Value::Symbol);
        }
        if code >= NARROW && !codes.knows_number(code) {
            pending.numbers.push(code);
            return None;
        }
        Some(self.decode(code, primitive))
    }

    /// The code of a value, of a symbol as functions of this process make it; or else a wish.
    pub(super) fn try_encode(&self, value: Value, pending: &mut PendingLookups) -> Option<Code> {
        let Some(codes) = &self.codes else { return Some(self.encode(value)) };
        let (near, bits) = match value {
            Value::Symbol(own) => {
                let code = codes.known_code(own);
                if code.is_none() {
                    pending.symbols.push(own);
                }
                return code;
            }
            Value::Number(number) => (narrow(number), number),
            Value::Unsigned(number) => (narrow_unsigned(number), number.cast_signed()),
        };
        let code = near.or_else(|| codes.known_code_of_number(bits));
        if code.is_none() {
            pending.far.push(bits);
        }
        code
    }

    /// Asks for everything that was wished for.
    pub(super) fn look_up(&self, pending: PendingLookups) {
        let Some(codes) = &self.codes else { return };
        let PendingLookups { texts, numbers, mut symbols, far } = pending;
        codes.learn(texts, &self.symbols);
        codes.learn_numbers(numbers);
        codes.learn_codes_of_numbers(far);
        symbols.sort_unstable();
        symbols.dedup();
        if !symbols.is_empty() {
            let known = self.symbols.read().unwrap_or_else(PoisonError::into_inner);
            let texts = symbols.iter().map(|&symbol| known.text(symbol).to_owned());
            let texts: Vec<String> = texts.collect();
            drop(known);
            codes.learn_codes(&symbols, &texts);
        }
    }
}
