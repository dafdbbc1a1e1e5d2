//! A Parquet file that is damaged anywhere is read or refused: the library that reads it panics on some.

use std::io;

use geoinfer::bulk::{self, Folder, Format, Stream};
use geoinfer::database::Database;
use geoinfer::diagnostic::{Sources, has_errors};
use geoinfer::program::{Program, RuleSource, load};
use geoinfer::value::Value;

struct Memory(Vec<u8>);

impl Folder for Memory {
    fn name(&self) -> &'static str {
        "folder"
    }

    fn files(&self) -> Result<Vec<String>, String> {
        Ok(vec!["r.parquet".to_owned()])
    }

    fn open(&self, _: &str) -> io::Result<Stream<'_>> {
        Ok(Stream { read: Box::new(&self.0[..]), bytes: None })
    }
}

fn program() -> Program {
    let text = ".decl r(a: symbol, b: number, c: unsigned)\n.input r\n".to_owned();
    let file = RuleSource { name: "rules.dl".to_owned(), text };
    load(vec![file], &|_| Err(String::new()), &mut Sources::default()).program
}

fn written(program: &Program) -> Vec<u8> {
    let mut database = Database::new(program);
    let relation = program.find("r").unwrap();
    for row in 0..40 {
        let text = Value::Symbol(database.symbols.intern(["one", "two", "three"][row % 3]));
        let number = i64::try_from(row).unwrap();
        database.insert(relation, [text, Value::Number(number), Value::Unsigned(7)]);
    }
    let (_, format) = Format::by_name("r.parquet").unwrap();
    let mut out = Vec::new();
    bulk::write(program, relation, &mut database, format, &mut out).unwrap();
    out
}

#[test]
fn no_damage_of_a_parquet_file_ends_the_program() {
    let program = program();
    let whole = written(&program);
    let mut refused = 0;
    for at in 0..whole.len() {
        for byte in [0, 0xff, whole[at] ^ 1, whole[at] ^ 0x40] {
            let mut file = Memory(whole.clone());
            file.0[at] = byte;
            let (mut sources, mut database) = (Sources::default(), Database::new(&program));
            let told = bulk::load(&program, &file, None, &mut sources, &mut database);
            assert!(bulk::damaged_file().is_none(), "nothing is read any more");
            assert!(!has_errors(&told) || database.is_empty(), "rows of a file that is refused");
            refused += usize::from(has_errors(&told));
        }
    }
    assert!(refused > whole.len() / 2, "{refused} of {} are refused", whole.len() * 4);
}
