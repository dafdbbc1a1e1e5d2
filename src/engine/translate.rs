//! Tables whose codes other processes know, and tables with codes of this process.

use std::sync::PoisonError;

use crate::database::{Code, NARROW, Table};
use crate::engine::values::Values;
use crate::program::Primitive;

impl Values {
    /// The table with shared codes.
    pub(super) fn share_table(&self, table: &Table, columns: &[Primitive]) -> Table {
        let column = |(at, primitive): (usize, &Primitive)| match primitive {
            Primitive::Symbol => self.share_symbols(table.column(at)),
            Primitive::Number | Primitive::Unsigned => self.share_numbers(table.column(at)),
        };
        let columns = columns.iter().enumerate().map(column).collect();
        Table::from_columns(columns, table.len())
    }

    fn share_symbols(&self, column: &[Code]) -> Vec<Code> {
        match &self.codes {
            Some(codes) => codes.codes(column),
            None => column.to_vec(),
        }
    }

    fn share_numbers(&self, column: &[Code]) -> Vec<Code> {
        let (Some(codes), true) = (&self.codes, column.iter().any(|&code| code >= NARROW)) else {
            return column.to_vec();
        };
        let numbers = self.numbers.read().unwrap_or_else(PoisonError::into_inner);
        let far = column.iter().filter(|&&code| code >= NARROW).map(|&code| numbers.decode(code));
        codes.learn_codes_of_numbers(far.collect());
        let shared = |&code: &Code| match code {
            ..NARROW => code,
            NARROW.. => codes.code_of_number(numbers.decode(code)),
        };
        column.iter().map(shared).collect()
    }

    /// The table with codes of this process, which [`restore`](Self::restore) gives the database.
    pub(super) fn own_table(&self, table: &Table, columns: &[Primitive]) -> Table {
        let column = |(at, primitive): (usize, &Primitive)| match primitive {
            Primitive::Symbol => self.own_symbols(table.column(at)),
            Primitive::Number | Primitive::Unsigned => {
                self.own_numbers(table.column(at), *primitive)
            }
        };
        let columns = columns.iter().enumerate().map(column).collect();
        Table::from_columns(columns, table.len())
    }

    fn own_symbols(&self, column: &[Code]) -> Vec<Code> {
        match &self.codes {
            Some(codes) => {
                codes.learn(column.to_vec(), &self.symbols);
                codes.symbols(column)
            }
            None => column.to_vec(),
        }
    }

    fn own_numbers(&self, column: &[Code], primitive: Primitive) -> Vec<Code> {
        let (Some(codes), true) = (&self.codes, column.iter().any(|&code| code >= NARROW)) else {
            return column.to_vec();
        };
        codes.learn_numbers(column.to_vec());
        let mut numbers = self.numbers.write().unwrap_or_else(PoisonError::into_inner);
        let mut own = |&code: &Code| match (code, primitive) {
            (..NARROW, _) => code,
            (_, Primitive::Unsigned) => numbers.encode_unsigned(codes.number(code).cast_unsigned()),
            (_, _) => numbers.encode(codes.number(code)),
        };
        column.iter().map(&mut own).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at its first surprise")]

    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::database::{Numbers, narrow};
    use crate::engine::SharedDictionary;
    use crate::engine::shared_dictionary::DictionaryCache;
    use crate::value::{Symbol, Symbols, Value};

    /// Whom all processes of a test ask.
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

    /// What a process has that knows these texts, and a table of them and of numbers.
    fn process(dictionary: &Arc<Dictionary>, texts: &[&str], numbers: &[i64]) -> (Values, Table) {
        let (mut symbols, mut far) = (Symbols::default(), Numbers::default());
        let texts: Vec<Code> = texts.iter().map(|text| symbols.intern(text).0).collect();
        let signed: Vec<Code> = numbers.iter().map(|&number| far.encode(number)).collect();
        let unsigned =
            numbers.iter().map(|number| far.encode_unsigned(number.cast_unsigned())).collect();
        let mut values = Values { symbols: symbols.into(), numbers: far.into(), codes: None };
        let shared = DictionaryCache::new(Arc::clone(dictionary) as _, &values.symbols());
        values.codes = Some(shared);
        let rows = texts.len();
        (values, Table::from_columns(vec![texts, signed, unsigned], rows))
    }

    const COLUMNS: [Primitive; 3] = [Primitive::Symbol, Primitive::Number, Primitive::Unsigned];

    #[test]
    fn equal_rows_of_two_processes_have_equal_codes() {
        let dictionary = Arc::new(Dictionary::default());
        let (one, first) = process(&dictionary, &["a", "b", "c"], &[1, 1 << 40, -1]);
        let (other, second) = process(&dictionary, &["c", "d", "b"], &[-1, i64::MIN, 1 << 40]);
        let (first, second) =
            (one.share_table(&first, &COLUMNS), other.share_table(&second, &COLUMNS));
        assert!(first.row(1).eq(second.row(2)) && first.row(2).eq(second.row(0)));
        assert_eq!(first.column(1)[0], narrow(1).unwrap());
        // What only the other one knew is learned.
        let own = one.own_table(&second, &COLUMNS);
        let symbols = one.symbols();
        let texts = own.column(0).iter().map(|&code| symbols.text(Symbol(code)).to_owned());
        assert_eq!(texts.collect::<Vec<_>>(), ["c", "d", "b"]);
        let numbers = one.numbers.read().unwrap();
        let signed = own.column(1).iter().map(|&code| numbers.decode(code));
        assert_eq!(signed.collect::<Vec<_>>(), [-1, i64::MIN, 1 << 40]);
        let unsigned = own.column(2).iter().map(|&code| numbers.decode_unsigned(code));
        assert_eq!(unsigned.collect::<Vec<_>>(), [u64::MAX, 1 << 63, 1 << 40]);
    }

    #[test]
    fn texts_that_are_made_are_shared() {
        let dictionary = Arc::new(Dictionary::default());
        let (one, _) = process(&dictionary, &["a"], &[0]);
        let (other, _) = process(&dictionary, &["b", "ab"], &[0, 0]);
        let made = Value::Symbol(one.symbols_mut().intern("ab"));
        let shared = one.shared(made);
        assert_ne!(shared, made);
        let read = other.own(shared).presume_symbol();
        assert_eq!(other.symbols().text(read), "ab");
        assert_eq!((one.own(shared), other.shared(Value::Symbol(read))), (made, shared));
        let far = Value::Number(1 << 50);
        assert_eq!(one.encode(far), other.encode(far));
        assert_eq!(other.decode(one.encode(far), Primitive::Number), far);
    }
}
