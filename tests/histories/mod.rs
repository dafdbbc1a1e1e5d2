//! Programs whose facts come and go, and what a fresh run says of them.

use std::collections::BTreeSet;

use geoinfer::database::{Database, TupleEdit};
use geoinfer::diagnostic::{Sources, has_errors, render_all};
use geoinfer::engine::{EvaluationError, Limits, batch};
use geoinfer::program::{Primitive, Program, RelationId, RuleSource, load};
use geoinfer::value::{Symbols, Tuple, Value};

pub(crate) const TEXTS: [&str; 9] = ["a", "b", "red", "ab", "aab", "a+", "[b", "1", "ä"];
const NUMBERS: [i64; 9] = [0, 1, 2, 3, 4, -1, -3, 100, i64::MAX];
const UNSIGNED: [u64; 9] = [0, 1, 2, 3, 4, 9, 64, 1 << 63, u64::MAX];

pub(crate) fn program(text: &str) -> Program {
    let mut sources = Sources::default();
    let file = RuleSource { name: "test.dl".to_owned(), text: text.to_owned() };
    let loaded = load(vec![file], &|_| Err("no includes".to_owned()), &mut sources);
    let report = render_all(&loaded.diagnostics, &sources, false);
    assert!(!has_errors(&loaded.diagnostics), "{report}");
    loaded.program
}

/// Numbers that look random, and are the same each time.
pub(crate) struct Numbers(pub(crate) u64);

impl Numbers {
    pub(crate) fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        usize::try_from(self.0 >> 33).unwrap() % most
    }

    /// One of nine, the first ones more often.
    fn place(&mut self) -> usize {
        if self.below(4) == 0 { self.below(9) } else { self.below(3) }
    }

    /// A tuple of an input relation.
    pub(crate) fn tuple(&mut self, program: &Program, symbols: &Symbols) -> (RelationId, Tuple) {
        let inputs: Vec<RelationId> =
            program.relation_ids().filter(|id| program.relation(*id).input).collect();
        let id = inputs[self.below(inputs.len())];
        let columns = program.relation(id).columns.iter();
        let tuple = columns.map(|column| match program.ty(column.ty).primitive {
            Primitive::Number => Value::Number(NUMBERS[self.place()]),
            Primitive::Unsigned => Value::Unsigned(UNSIGNED[self.place()]),
            Primitive::Record => unreachable!("no input has records here"),
            Primitive::Symbol => Value::Symbol(symbols.find(TEXTS[self.place()]).unwrap()),
        });
        (id, tuple.collect())
    }
}

pub(crate) fn shown(
    program: &Program,
    id: RelationId,
    tuple: &[Value],
    symbols: &Symbols,
) -> String {
    let value = |value: &Value| match *value {
        Value::Number(number) => number.to_string(),
        Value::Unsigned(number) => number.to_string(),
        Value::Symbol(symbol) => format!("{:?}", symbols.text(symbol)),
        Value::Record(symbol) => geoinfer::value::record::written(symbol, symbols),
    };
    let values: Vec<String> = tuple.iter().map(value).collect();
    format!("{} {}", program.relation(id).name, values.join(" "))
}

/// Everything that a fresh run derives.
pub(crate) fn fresh(
    program: &Program,
    given: &Database,
    limits: Limits,
) -> Result<BTreeSet<String>, EvaluationError> {
    let mut database = given.clone();
    batch::run(program, &mut database, limits)?;
    let mut all = BTreeSet::new();
    for id in program.relation_ids() {
        let tuples = database.tuples(id).iter();
        all.extend(tuples.map(|tuple| shown(program, id, tuple, &database.symbols)));
    }
    Ok(all)
}

/// A few facts of the input relations.
pub(crate) fn few_facts(program: &Program, numbers: &mut Numbers) -> Database {
    let mut given = Database::new(program);
    for text in TEXTS {
        given.symbols.intern(text);
    }
    for _ in 0..numbers.below(6) {
        let (id, tuple) = numbers.tuple(program, &given.symbols);
        given.insert(id, tuple);
    }
    given
}

/// Adds a tuple or takes one away, one that is there more often than not.
pub(crate) fn edit(program: &Program, given: &Database, numbers: &mut Numbers) -> TupleEdit {
    let (mut relation, mut tuple) = numbers.tuple(program, &given.symbols);
    let comes = numbers.below(2) == 0;
    let all: Vec<(RelationId, Tuple)> = program
        .relation_ids()
        .flat_map(|id| given.tuples(id).iter().map(move |tuple| (id, tuple.clone())))
        .collect();
    if !comes && !all.is_empty() && numbers.below(5) > 0 {
        (relation, tuple) = all[numbers.below(all.len())].clone();
    }
    TupleEdit { relation, tuple, comes }
}

/// Nothing fails here, so every commit is the engine's own.
pub(crate) const GRAPH: &str = "
.decl e(x: number, y: number)
.decl mark(x: number)
.input e, mark
.decl path(x: number, y: number)
path(x, y) :- e(x, y).
path(x, z) :- path(x, y), path(y, z).
.decl odd(x: number, y: number)
.decl even(x: number, y: number)
odd(x, y) :- e(x, y), !mark(x).
odd(x, z) :- even(x, y), e(y, z), !mark(y).
even(x, z) :- odd(x, y), e(y, z).
.decl alone(x: number)
alone(x) :- mark(x), !path(x, _).
.decl reach(x: number, n: number, most: number)
reach(x, n, m) :- mark(x), n = count : { path(x, _) }, m = max y : { path(x, y), y < 100 }.
.decl near(x: number, y: number)
near(x, y) :- reach(x, n, _), reach(y, n, _), x < y.
near(x, y) :- e(x, y), n = count : { e(x, _) }, n > 2.
";

/// A test for each program of `tests/programs` with histories, by this function of its name.
macro_rules! of_each_program {
    ($test:path) => {
        histories::of_each_program!($test: aggregates budget failures functions names numbers records recursion shapes texts);
    };
    ($test:path: $($name:ident)*) => {
        $(
            #[test]
            fn $name() {
                $test(stringify!($name));
            }
        )*
    };
}
pub(crate) use of_each_program;
