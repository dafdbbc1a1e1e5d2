//! Tables with the codes that all processes share, and tables with codes of this process.

use std::sync::PoisonError;

use crate::database::{Code, NARROW, Table};
use crate::engine::dataflow::cluster::dictionary::{DictionaryCache, PendingLookups, SharedCode};
use crate::engine::values::Values;
use crate::program::Primitive;
use crate::value::{Symbol, Value};

impl DictionaryCache {
    /// The table with shared codes.
    pub(super) fn shared_table(
        &self,
        values: &Values,
        table: &Table,
        columns: &[Primitive],
    ) -> Table {
        let numbers = values.numbers.read().unwrap_or_else(PoisonError::into_inner);
        translated(table, columns, |column, primitive| {
            let value = |&code: &Code| match primitive {
                Primitive::Symbol => Some(Value::Symbol(Symbol(code))),
                _ => (code >= NARROW).then(|| Value::Number(numbers.decode(code))),
            };
            let known = self.known();
            let is_missing = |&value: &Value| known.code(value).is_none();
            let missing = column.iter().filter_map(value).filter(is_missing).collect();
            drop(known);
            let pending = PendingLookups { values: missing, ..PendingLookups::default() };
            self.look_up(pending, &values.symbols);
            let known = self.known();
            let shared = |code| value(code).map_or(*code, |value| known.presume_code(value));
            column.iter().map(shared).collect()
        })
    }

    /// The table with codes of this process, as the database knows them after
    /// [`restore`](Values::restore).
    pub(super) fn local_table(
        &self,
        values: &Values,
        table: &Table,
        columns: &[Primitive],
    ) -> Table {
        translated(table, columns, |column, primitive| {
            let shared = |&code: &Code| match primitive {
                Primitive::Symbol => Some(SharedCode::Text(code)),
                _ => code.checked_sub(NARROW).map(SharedCode::Far),
            };
            let known = self.known();
            let is_missing = |&code: &SharedCode| known.value(code).is_none();
            let missing = column.iter().filter_map(shared).filter(is_missing).collect();
            drop(known);
            let pending = PendingLookups { codes: missing, ..PendingLookups::default() };
            self.look_up(pending, &values.symbols);
            let known = self.known();
            let mut numbers = values.numbers.write().unwrap_or_else(PoisonError::into_inner);
            let mut local = |code| match (shared(code).map(|it| known.presume_value(it)), primitive)
            {
                (None, _) => *code,
                (Some(Value::Symbol(Symbol(symbol))), _) => symbol,
                (Some(bits), Primitive::Unsigned) => {
                    numbers.encode_unsigned(bits.presume_number().cast_unsigned())
                }
                (Some(bits), _) => numbers.encode(bits.presume_number()),
            };
            column.iter().map(&mut local).collect()
        })
    }
}

fn translated(
    table: &Table,
    columns: &[Primitive],
    translate: impl Fn(&[Code], Primitive) -> Vec<Code>,
) -> Table {
    let column = |(at, &primitive): (usize, &Primitive)| translate(table.column(at), primitive);
    Table::from_columns(columns.iter().enumerate().map(column).collect(), table.len())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::database::{Numbers, narrow};
    use crate::engine::dataflow::cluster::{SharedDictionary, SharedValue};
    use crate::value::Symbols;

    /// The dictionary that all processes of a test ask.
    #[derive(Debug, Default)]
    struct Dictionary {
        all: Mutex<(Symbols, Vec<i64>)>,
    }

    impl SharedDictionary for Dictionary {
        fn codes(&self, values: &mut dyn Iterator<Item = SharedValue<'_>>) -> Vec<Code> {
            let (symbols, numbers) = &mut *self.all.lock().unwrap();
            let mut code = |value| match value {
                SharedValue::Text(text) => symbols.intern(&text).0,
                SharedValue::Far(number) => {
                    let place = numbers.iter().position(|it| *it == number).unwrap_or_else(|| {
                        numbers.push(number);
                        numbers.len() - 1
                    });
                    u32::try_from(place).unwrap()
                }
            };
            values.map(&mut code).collect()
        }

        fn values(&self, codes: &[SharedCode]) -> Vec<SharedValue<'static>> {
            let (symbols, numbers) = &*self.all.lock().unwrap();
            let value = |&code: &SharedCode| match code {
                SharedCode::Text(code) => {
                    SharedValue::Text(symbols.text(Symbol(code)).to_owned().into())
                }
                SharedCode::Far(code) => SharedValue::Far(numbers[code as usize]),
            };
            codes.iter().map(value).collect()
        }
    }

    /// A process that was given these texts and numbers, and a table of them.
    struct Process {
        values: Values,
        cache: Arc<DictionaryCache>,
        table: Table,
    }

    impl Process {
        fn new(dictionary: &Arc<Dictionary>, texts: &[&str], numbers: &[i64]) -> Self {
            let (mut symbols, mut far) = (Symbols::default(), Numbers::default());
            let texts: Vec<Code> = texts.iter().map(|text| symbols.intern(text).0).collect();
            let signed: Vec<Code> = numbers.iter().map(|&number| far.encode(number)).collect();
            let unsigned =
                numbers.iter().map(|number| far.encode_unsigned(number.cast_unsigned())).collect();
            let cache = Arc::new(DictionaryCache::new(Arc::clone(dictionary) as _, &symbols));
            let shared = Some(Arc::clone(&cache) as _);
            let values = Values { symbols: symbols.into(), numbers: far.into(), shared };
            let rows = texts.len();
            Self { values, cache, table: Table::from_columns(vec![texts, signed, unsigned], rows) }
        }

        fn shared_table(&self) -> Table {
            self.cache.shared_table(&self.values, &self.table, &COLUMNS)
        }
    }

    const COLUMNS: [Primitive; 3] = [Primitive::Symbol, Primitive::Number, Primitive::Unsigned];

    #[test]
    fn equal_rows_of_two_processes_have_equal_codes() {
        let dictionary = Arc::new(Dictionary::default());
        let one = Process::new(&dictionary, &["a", "b", "c"], &[1, 1 << 40, -1]);
        let other = Process::new(&dictionary, &["c", "d", "b"], &[-1, i64::MIN, 1 << 40]);
        let (first, second) = (one.shared_table(), other.shared_table());
        assert!(first.row(1).eq(second.row(2)) && first.row(2).eq(second.row(0)));
        assert_eq!(first.column(1)[0], narrow(1).unwrap());
        // What only the other one knew is looked up.
        let local = one.cache.local_table(&one.values, &second, &COLUMNS);
        let symbols = one.values.symbols();
        let texts = local.column(0).iter().map(|&code| symbols.text(Symbol(code)).to_owned());
        assert_eq!(texts.collect::<Vec<_>>(), ["c", "d", "b"]);
        let numbers = one.values.numbers.read().unwrap();
        let signed = local.column(1).iter().map(|&code| numbers.decode(code));
        assert_eq!(signed.collect::<Vec<_>>(), [-1, i64::MIN, 1 << 40]);
        let unsigned = local.column(2).iter().map(|&code| numbers.decode_unsigned(code));
        assert_eq!(unsigned.collect::<Vec<_>>(), [u64::MAX, 1 << 63, 1 << 40]);
    }

    #[test]
    fn texts_that_are_made_are_shared() {
        let dictionary = Arc::new(Dictionary::default());
        let one = Process::new(&dictionary, &["a"], &[0]).values;
        let other = Process::new(&dictionary, &["b", "ab"], &[0, 0]).values;
        let made = Value::Symbol(one.symbols_mut().intern("ab"));
        let shared = one.shared(made);
        assert_ne!(shared, made);
        let read = other.local(shared).presume_symbol();
        assert_eq!(other.symbols().text(read), "ab");
        assert_eq!((one.local(shared), other.shared(Value::Symbol(read))), (made, shared));
        let far = Value::Number(1 << 50);
        assert_eq!(one.encode(far), other.encode(far));
        assert_eq!(other.decode(one.encode(far), Primitive::Number), far);
    }
}
