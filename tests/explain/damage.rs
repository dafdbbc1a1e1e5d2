//! Damaged proofs, each of which the checker has to reject.

use std::collections::HashSet;

use geoinfer::database::Database;
use geoinfer::engine::Limits;
use geoinfer::explain::{Application, Flaw, NodeId, Premise, Proof, Prover, Reason, check};
use geoinfer::program::{ClauseId, Literal, Program, RelationId};
use geoinfer::value::Value;

use crate::cases::{self, Case};

/// The proofs of everything that follows in the seed article, whole.
fn proofs(case: &Case) -> Vec<Proof> {
    let database = case.database.clone();
    let mut prover = Prover::new(&case.program, &database);
    case.derived().iter().map(|fact| prover.prove(fact).unwrap()).collect()
}

fn seed() -> Case {
    Case::of_file("facts/nov2024.json")
}

/// A program with every kind of literal.
fn every_literal() -> Case {
    let program = cases::written(
        ".decl score(who: symbol, n: number)
        .input score
        .decl out(who: symbol)
        .input out
        .decl best(n: number)
        best(n) :- n = max m : { score(_, m) }.
        .decl total(n: number)
        total(n) :- n = sum m : { score(_, m) }.
        .decl counted(n: number)
        counted(n) :- n = count : { score(_, _) }.
        .decl close(who: symbol, behind: number)
        close(who, n - m) :- score(who, m), best(n), m < n, m > 0, !out(who).",
    );
    let mut database = Database::new(&program);
    for (who, n) in [("a", 1), ("b", 2), ("c", 3)] {
        let who = Value::Symbol(database.symbols.intern(who));
        database.insert(program.find("score").unwrap(), vec![who, Value::Number(n)]);
    }
    geoinfer::engine::naive::run(&program, &mut database, Limits::default()).unwrap();
    Case { program, database }
}

fn flaw(case: &Case, proof: &Proof) -> Flaw {
    check(&case.program, &case.database, proof).expect_err("the damage is seen").flaw
}

/// Each rule application, in the first proof that has it, damaged by `damage`, which says whether it
/// found something to damage.
fn each_application(case: &Case, damage: &dyn Fn(&Program, usize, &mut Application) -> bool) {
    let mut damaged = 0;
    let mut seen = HashSet::new();
    for proof in proofs(case) {
        for index in 0..proof.nodes.len() {
            if !seen.insert(proof.nodes[index].fact.clone()) {
                continue;
            }
            let mut copy = proof.clone();
            let Reason::Rule(application) = &mut copy.nodes[index].reason else { continue };
            if damage(&case.program, index, application) {
                damaged += 1;
                flaw(case, &copy);
            }
        }
    }
    assert!(damaged > 0, "there is nothing to damage");
}

#[test]
fn a_changed_binding() {
    for case in [seed(), every_literal()] {
        for at in 0..4 {
            each_application(&case, &|_, _, application| match application.bindings.get_mut(at) {
                Some(value @ Value::Number(_)) => {
                    *value = Value::Number(123_456_789);
                    true
                }
                Some(value @ Value::Unsigned(_)) => {
                    *value = Value::Unsigned(123_456_789);
                    true
                }
                Some(value @ Value::Symbol(_)) => {
                    let other = case.database.symbols.find("").map(Value::Symbol);
                    let other = other.filter(|other| other != value);
                    *value = other.unwrap_or(Value::Number(-7));
                    true
                }
                Some(value @ Value::Record(_)) => {
                    *value = Value::Number(-7);
                    true
                }
                None => false,
            });
        }
    }
}

#[test]
fn a_missing_binding() {
    each_application(&seed(), &|_, _, application| application.bindings.pop().is_some());
}

#[test]
fn a_dropped_premise() {
    for case in [seed(), every_literal()] {
        each_application(&case, &|_, _, application| application.premises.pop().is_some());
    }
}

#[test]
fn an_added_premise() {
    each_application(&seed(), &|_, _, application| {
        application.premises.push(Premise::Compared);
        true
    });
}

#[test]
fn a_premise_of_another_kind() {
    for kind in [Premise::Absent, Premise::Compared, Premise::Computed] {
        each_application(&every_literal(), &|_, _, application| {
            let other = application.premises.iter_mut().find(|premise| **premise != kind);
            other.map(|premise| *premise = kind.clone()).is_some()
        });
    }
}

#[test]
fn another_rule() {
    let case = seed();
    for step in [1, 7, 50] {
        each_application(&case, &|program, _, application| {
            let other = (application.clause.index() + step) % program.clauses.len();
            // Another rule with the same body for the same relation proves the same.
            let (old, new) =
                (&program.clauses[application.clause.index()], &program.clauses[other]);
            application.clause = ClauseId::from_index(other);
            old.body != new.body || old.head != new.head
        });
    }
}

#[test]
fn a_rule_that_does_not_exist() {
    each_application(&seed(), &|_, _, application| {
        application.clause = ClauseId(u32::MAX);
        true
    });
}

#[test]
fn another_tuple_for_a_premise() {
    let case = seed();
    each_application(&case, &|program, index, application| {
        let body = &program.clauses[application.clause.index()].body;
        let mut premises = body.iter().zip(&mut application.premises);
        premises.any(|(literal, premise)| match (literal, premise) {
            (Literal::Atom(_), Premise::Tuple(node)) if node.0 + 1 < index && node.0 > 0 => {
                // Whatever precedes it is in another relation or differs in a value that the
                // clause binds, unless the atom ignores it.
                *node = NodeId(node.0 - 1);
                false
            }
            (_, Premise::Tuple(node)) => {
                *node = NodeId(usize::MAX);
                true
            }
            _ => false,
        })
    });
}

#[test]
fn a_circle() {
    each_application(&seed(), &|_, index, application| {
        let mut nodes = application.premises.iter_mut().filter_map(|premise| match premise {
            Premise::Tuple(node) => Some(node),
            _ => None,
        });
        nodes.next().map(|node| *node = NodeId(index)).is_some()
    });
}

#[test]
fn a_later_premise_is_a_circle_in_the_making() {
    let case = seed();
    let proof = proofs(&case).into_iter().find(|proof| proof.nodes.len() > 5).unwrap();
    let mut reversed = proof.clone();
    reversed.nodes.reverse();
    let last = reversed.nodes.len() - 1;
    let turned = |node: &mut NodeId| node.0 = last - node.0;
    turned(&mut reversed.goal);
    for node in &mut reversed.nodes {
        let Reason::Rule(application) = &mut node.reason else { continue };
        for premise in &mut application.premises {
            match premise {
                Premise::Tuple(node) => turned(node),
                Premise::Folded(folded) => {
                    folded.iter_mut().filter_map(|it| it.proof.as_mut()).for_each(turned);
                }
                _ => {}
            }
        }
    }
    assert_eq!(flaw(&case, &reversed), Flaw::Order);
}

#[test]
fn a_derived_fact_called_given() {
    let case = seed();
    for proof in proofs(&case) {
        let mut copy = proof.clone();
        let goal = copy.goal.0;
        copy.nodes[goal].reason = Reason::Given;
        assert_eq!(flaw(&case, &copy), Flaw::NotGiven);
    }
}

#[test]
fn a_changed_fact() {
    let case = seed();
    for proof in proofs(&case).into_iter().step_by(7) {
        for index in 0..proof.nodes.len() {
            let mut copy = proof.clone();
            let Some(value) = copy.nodes[index].fact.tuple.first_mut() else { continue };
            *value = Value::Number(-1);
            flaw(&case, &copy);
            let mut copy = proof.clone();
            copy.nodes[index].fact.relation = RelationId(u32::MAX);
            assert_eq!(flaw(&case, &copy), Flaw::Missing);
        }
    }
}

#[test]
fn a_node_twice_and_a_goal_that_is_not_there() {
    let case = seed();
    let proof = proofs(&case).remove(0);
    let mut copy = proof.clone();
    copy.nodes.push(copy.nodes[0].clone());
    assert_eq!(flaw(&case, &copy), Flaw::Repeated);
    copy = proof;
    copy.goal = NodeId(copy.nodes.len());
    assert_eq!(flaw(&case, &copy), Flaw::Missing);
}

/// The aggregates of a program, damaged.
fn each_fold(damage: &dyn Fn(&mut Vec<geoinfer::explain::Folded>) -> bool) {
    for case in [seed(), every_literal()] {
        each_application(&case, &|_, _, application| {
            let mut folds = application.premises.iter_mut().filter_map(|premise| match premise {
                Premise::Folded(folded) => Some(folded),
                _ => None,
            });
            folds.any(damage)
        });
    }
}

#[test]
fn an_aggregate_that_lists_less() {
    each_fold(&|folded| folded.pop().is_some());
}

#[test]
fn an_aggregate_that_lists_something_twice_or_something_else() {
    each_fold(&|folded| folded.first().cloned().map(|first| folded.push(first)).is_some());
    each_fold(&|folded| {
        folded.first_mut().map(|first| first.tuple = Box::new([Value::Number(-99)])).is_some()
    });
}

#[test]
fn an_aggregate_without_proofs_or_with_others() {
    each_fold(&|folded| {
        let proved = folded.iter_mut().find(|it| it.proof.is_some());
        proved.map(|it| it.proof = None).is_some()
    });
    each_fold(&|folded| {
        let proved = folded.iter_mut().find(|it| it.proof.is_some_and(|node| node.0 > 0));
        proved.map(|it| it.proof = it.proof.map(|node| NodeId(node.0 - 1))).is_some()
    });
}

#[test]
fn a_proof_of_what_another_database_holds() {
    let case = every_literal();
    let proof = |case: &Case, relation, values: &[&str]| {
        let fact = case.fact(relation, values);
        Prover::new(&case.program, &case.database).prove(&fact).unwrap()
    };
    let close = proof(&case, "close", &["a", "2"]);
    let total = proof(&case, "total", &["6"]);
    let mut other = Case { program: case.program.clone(), database: case.database.clone() };
    let who = Value::Symbol(case.database.symbols.find("a").unwrap());
    other.database.insert(case.program.find("out").unwrap(), vec![who]);
    assert_eq!(flaw(&other, &close), Flaw::Present);
    other.database = case.database.clone();
    let inner =
        case.program.aggregates.iter().find(|it| it.operator.text() == "sum").unwrap().inner;
    let mut tuple = case.database.tuples(inner).first().unwrap().clone();
    *tuple.last_mut().unwrap() = Value::Number(1000);
    other.database.insert(inner, tuple);
    assert_eq!(flaw(&other, &total), Flaw::Group);
}

#[test]
fn a_comparison_and_a_computation_that_are_wrong() {
    let case = every_literal();
    let fact = case.fact("close", &["a", "2"]);
    let proof = Prover::new(&case.program, &case.database).prove(&fact).unwrap();
    let mut other = Case { program: case.program.clone(), database: case.database.clone() };
    for clause in &mut other.program.clauses {
        for literal in &mut clause.body {
            if let Literal::Compare { comparison, .. } = literal {
                *comparison = comparison.negated();
            }
        }
    }
    assert_eq!(flaw(&other, &proof), Flaw::Comparison);
    other.program = case.program.clone();
    for clause in &mut other.program.clauses {
        for literal in &mut clause.body {
            if let Literal::Let { functor: Some(functor), .. } = literal {
                *functor = geoinfer::syntax::ast::Functor::Add;
            }
        }
    }
    assert_eq!(flaw(&other, &proof), Flaw::Value);
}
