//! The search finds the lowest proof, and the smallest of the lowest.

use geoinfer::database::Database;
use geoinfer::engine::{Limits, naive};
use geoinfer::explain::{Prover, Reason};
use geoinfer::value::Value;

use crate::cases::{self, Case};

const PATHS: &str = "
.decl edge(x: symbol, y: symbol)
.input edge
.decl path(x: symbol, y: symbol)
path(x, y) :- edge(x, y).
path(x, z) :- edge(x, y), path(y, z).
";

/// A graph of these edges, `a-b a-c`, with its paths.
fn graph(edges: &str) -> Case {
    let program = cases::written(PATHS);
    let mut database = Database::new(&program);
    for edge in edges.split_whitespace() {
        let (from, to) = edge.split_once('-').unwrap();
        let ends = [from, to].map(|end| Value::Symbol(database.symbols.intern(end)));
        database.insert(program.find("edge").unwrap(), ends);
    }
    naive::run(&program, &mut database, Limits::default()).unwrap();
    Case { program, database }
}

fn height(case: &Case, from: &str, to: &str) -> usize {
    let fact = case.fact("path", &[from, to]);
    Prover::new(&case.program, &case.database).prove(&fact).unwrap().height()
}

#[test]
fn the_shortest_path_is_the_lowest_proof() {
    let case = graph("a-b b-c c-d d-a a-c d-e");
    assert_eq!(height(&case, "a", "b"), 2);
    assert_eq!(height(&case, "a", "c"), 2);
    assert_eq!(height(&case, "a", "d"), 3);
    assert_eq!(height(&case, "a", "e"), 4);
    assert_eq!(height(&case, "a", "a"), 4);
}

#[test]
fn a_long_chain_is_proved() {
    let edges: Vec<String> = (0..300).map(|at| format!("n{at:03}-n{:03}", at + 1)).collect();
    let case = graph(&edges.join(" "));
    assert_eq!(height(&case, "n000", "n300"), 301);
}

#[test]
fn of_equal_heights_the_smaller_tree_and_then_the_first_name_is_taken() {
    let program = cases::written(
        "/// {x}
        .decl a(x: symbol)
        a(\"t\").
        .decl b(x: symbol)
        b(\"t\").
        .decl c(x: symbol)
        /// [z-wide]
        c(x) :- a(x), b(x).
        /// [y-narrow]
        c(x) :- a(x).
        /// [x-narrow]
        c(x) :- b(x).",
    );
    let case = cases::derived(&program, &[]).unwrap();
    let fact = case.fact("c", &["t"]);
    let mut prover = Prover::new(&case.program, &case.database);
    let proof = prover.prove(&fact).unwrap();
    let Reason::Rule(application) = &proof.node(proof.goal).reason else { panic!() };
    let rule = program.clauses[application.clause.index()].rule;
    assert_eq!(program.rules[rule.index()].name, "x-narrow");
    let others = prover.alternatives(&fact, 5);
    assert_eq!((others.proofs.len(), others.more), (2, false));
    let others = prover.alternatives(&fact, 1);
    assert_eq!((others.proofs.len(), others.more), (1, true));
}
