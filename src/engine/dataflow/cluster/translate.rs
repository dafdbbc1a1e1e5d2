//! Tables with the codes that all processes share, and tables with codes of this process.

use std::sync::PoisonError;

use crate::database::{Code, NARROW, Table};
use crate::engine::dataflow::cluster::dictionary::DictionaryCache;
use crate::engine::values::Values;
use crate::program::Primitive;
use crate::value::Symbol;

impl DictionaryCache {
    /// The table with shared codes. Its texts are among those that the cache began with.
    pub(super) fn shared_table(
        &self,
        values: &Values,
        table: &Table,
        columns: &[Primitive],
    ) -> Table {
        translated(table, columns, |column, primitive| match primitive {
            Primitive::Symbol => {
                let known = self.known_texts();
                let code = |&symbol: &Code| known.code(Symbol(symbol));
                let codes: Option<Vec<Code>> = column.iter().map(code).collect();
                codes.expect("the cache began with all texts that are given")
            }
            Primitive::Number | Primitive::Unsigned => self.shared_numbers(values, column),
        })
    }

    fn shared_numbers(&self, values: &Values, column: &[Code]) -> Vec<Code> {
        let numbers = values.numbers.read().unwrap_or_else(PoisonError::into_inner);
        let far = column.iter().filter(|&&code| code >= NARROW).map(|&code| numbers.decode(code));
        self.look_up_far(far.collect());
        let known = self.known_numbers();
        let shared = |&code: &Code| match code {
            ..NARROW => code,
            NARROW.. => known.codes[&numbers.decode(code)],
        };
        column.iter().map(shared).collect()
    }

    /// The table with codes of this process, as the database knows them after
    /// [`restore`](Values::restore).
    pub(super) fn local_table(
        &self,
        values: &Values,
        table: &Table,
        columns: &[Primitive],
    ) -> Table {
        translated(table, columns, |column, primitive| match primitive {
            Primitive::Symbol => {
                self.look_up_texts(column.to_vec(), &values.symbols);
                let known = self.known_texts();
                let symbol = |&code: &Code| known.symbol(code).map(|symbol| symbol.0);
                let symbols: Option<Vec<Code>> = column.iter().map(symbol).collect();
                symbols.expect("what was looked up is known")
            }
            Primitive::Number | Primitive::Unsigned => {
                self.local_numbers(values, column, primitive)
            }
        })
    }

    fn local_numbers(&self, values: &Values, column: &[Code], primitive: Primitive) -> Vec<Code> {
        self.look_up_numbers(column.iter().copied().filter(|&code| code >= NARROW).collect());
        let known = self.known_numbers();
        let mut numbers = values.numbers.write().unwrap_or_else(PoisonError::into_inner);
        let mut local = |&code: &Code| match (code, primitive) {
            (..NARROW, _) => code,
            (_, Primitive::Unsigned) => {
                numbers.encode_unsigned(known.numbers[&code].cast_unsigned())
            }
            (_, _) => numbers.encode(known.numbers[&code]),
        };
        column.iter().map(&mut local).collect()
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
    use crate::engine::dataflow::cluster::DictionaryCache;
    use crate::engine::dataflow::cluster::SharedDictionary;
    use crate::value::{Symbols, Value};

    /// The dictionary that all processes of a test ask.
    #[derive(Debug, Default)]
    struct Dictionary {
        all: Mutex<(Symbols, Vec<i64>)>,
    }

    impl SharedDictionary for Dictionary {
        fn codes_of_texts(&self, texts: &mut dyn Iterator<Item = &str>) -> Vec<Code> {
            let mut all = self.all.lock().unwrap();
            texts.map(|text| all.0.intern(text).0).collect()
        }

        fn texts(&self, codes: &[Code]) -> Vec<String> {
            let all = self.all.lock().unwrap();
            codes.iter().map(|&code| all.0.text(Symbol(code)).to_owned()).collect()
        }

        fn codes_of_numbers(&self, numbers: &[i64]) -> Vec<Code> {
            let known = &mut self.all.lock().unwrap().1;
            let mut code = |number: &i64| {
                let place = known.iter().position(|it| it == number).unwrap_or_else(|| {
                    known.push(*number);
                    known.len() - 1
                });
                u32::try_from(place).unwrap()
            };
            numbers.iter().map(&mut code).collect()
        }

        fn numbers(&self, codes: &[Code]) -> Vec<i64> {
            let all = self.all.lock().unwrap();
            codes.iter().map(|&code| all.1[code as usize]).collect()
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
