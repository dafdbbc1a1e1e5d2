//! Tables: a folder in memory with one file.

use std::io;

use geoinfer::bulk::{self, BadRow, Folder, Format, Stream};
use geoinfer::database::Database;
use geoinfer::diagnostic::Sources;
use geoinfer::program::{Program, RuleSource, load};
use geoinfer::value::Value;

use super::front_end::{Outcome, Reader};

/// A relation with a column of each type.
const RULES: &str = ".type Date <: number\n\
     .decl r(a: symbol, b: number, c: unsigned, d: Date)\n.input r\n";

struct Memory<'i> {
    file: &'static str,
    bytes: &'i [u8],
}

impl Folder for Memory<'_> {
    fn name(&self) -> &'static str {
        "folder"
    }

    fn files(&self) -> Result<Vec<String>, String> {
        Ok(vec![self.file.to_owned()])
    }

    fn open(&self, _: &str) -> io::Result<Stream<'_>> {
        Ok(Stream { read: Box::new(self.bytes), bytes: Some(self.bytes.len() as u64) })
    }
}

struct TableReader {
    program: Program,
    file: &'static str,
}

impl TableReader {
    fn of(file: &'static str) -> Box<dyn Reader> {
        Box::new(Self { program: program(), file })
    }
}

fn program() -> Program {
    let file = RuleSource { name: "rules.dl".to_owned(), text: RULES.to_owned() };
    load(vec![file], &|_| Err("no includes".to_owned()), &mut Sources::default()).program
}

impl Reader for TableReader {
    fn read(&mut self, input: &[u8]) -> Outcome {
        let folder = Memory { file: self.file, bytes: input };
        let (mut sources, mut database) = (Sources::default(), Database::new(&self.program));
        let mut bad = 0_usize;
        let mut set_aside = |_: &str, _: &BadRow| {
            bad += 1;
            Ok(())
        };
        // Rows that do not fit are told on their own, and are set aside in every other input.
        let aside = input.len().is_multiple_of(2);
        let set_aside: Option<bulk::SetAside<'_>> = if aside { Some(&mut set_aside) } else { None };
        let diagnostics =
            bulk::load(&self.program, &folder, set_aside, &mut sources, &mut database);
        Outcome::of(&diagnostics, &sources, database.len())
    }
}

pub(super) fn csv() -> Box<dyn Reader> {
    TableReader::of("r.csv")
}

pub(super) fn tsv() -> Box<dyn Reader> {
    TableReader::of("r.tsv")
}

pub(super) fn plain() -> Box<dyn Reader> {
    TableReader::of("r.facts")
}

pub(super) fn jsonl() -> Box<dyn Reader> {
    TableReader::of("r.jsonl")
}

pub(super) fn parquet() -> Box<dyn Reader> {
    TableReader::of("r.parquet")
}

/// Tables that the library writes.
pub(super) fn parquet_files() -> Vec<Vec<u8>> {
    let program = program();
    let Some(relation) = program.find("r") else { return Vec::new() };
    let Some((_, format)) = Format::by_name("r.parquet") else { return Vec::new() };
    let written = |rows: i64| {
        let mut database = Database::new(&program);
        for row in 0..rows {
            let text = Value::Symbol(database.symbols.intern(&format!("text {}", row % 5)));
            let unsigned = Value::Unsigned(row.unsigned_abs() << (row % 60));
            database.insert(
                relation,
                [text, Value::Number(row * 7 - 50), unsigned, Value::Number(row)],
            );
        }
        let mut out = Vec::new();
        bulk::write(&program, relation, &mut database, format, &mut out).map(|()| out).ok()
    };
    [0, 1, 20, 200].into_iter().filter_map(written).collect()
}
