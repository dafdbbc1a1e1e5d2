//! A session that is told of changes gives the answers of a fresh run, whatever came and went
//! before.

#![cfg(feature = "dataflow")]
#![allow(missing_docs, clippy::unwrap_used, reason = "a test stops at its first surprise")]

mod histories;

use std::collections::BTreeSet;
use std::fs;

use geoinfer::database::Database;
use geoinfer::engine::dataflow::Dataflow;
use geoinfer::engine::{Limits, Wanted};
use geoinfer::program::Program;
use geoinfer::value::Value;

use histories::{GRAPH, Numbers, edit, few_facts, fresh, program, shown};

/// One session from its beginning, and what it should say after each of its commits.
struct History<'p> {
    program: &'p Program,
    limits: Limits,
    given: Database,
    session: Dataflow<&'p Program>,
    answers: BTreeSet<String>,
}

impl<'p> History<'p> {
    fn new(program: &'p Program, limits: Limits, workers: usize, numbers: &mut Numbers) -> Self {
        let given = few_facts(program, numbers);
        let session = Dataflow::start(program, given.clone(), Wanted::All, limits, workers);
        let mut answers = BTreeSet::new();
        for id in program.relation_ids().filter(|id| program.relation(*id).input) {
            let tuples = given.tuples(id).iter();
            answers.extend(tuples.map(|tuple| shown(program, id, tuple, &given.symbols)));
        }
        Self { program, limits, given, session, answers }
    }

    fn edit(&mut self, numbers: &mut Numbers) {
        let edit = edit(self.program, &self.given, numbers);
        let is_new = !self.given.tuples(edit.relation).contains(&edit.tuple);
        self.given.apply([&edit]);
        if edit.comes {
            assert_eq!(self.session.insert(edit.relation, &edit.tuple), is_new);
        } else {
            assert_eq!(self.session.retract(edit.relation, &edit.tuple), !is_new);
        }
    }

    /// Whether it is an error, as it is for a fresh run.
    fn commit(&mut self) -> bool {
        let expected = fresh(self.program, &self.given, self.limits);
        let changes = self.session.commit();
        match (expected, changes) {
            (Err(expected), Err(actual)) => {
                assert_eq!(expected, actual);
                true
            }
            (Ok(expected), Ok(changes)) => {
                for change in changes.sorted() {
                    let symbols = self.session.symbols();
                    let text = shown(self.program, change.relation, &change.tuple, &symbols);
                    if change.comes {
                        assert!(self.answers.insert(text.clone()), "{text} was there");
                    } else {
                        assert!(self.answers.remove(&text), "{text} was not there");
                    }
                }
                assert_eq!(expected, self.answers);
                false
            }
            (expected, actual) => panic!("{expected:?}, but {:?}", actual.map(|it| it.sorted())),
        }
    }
}

/// Goes through so many histories of so many commits each.
fn histories(text: &str, histories: usize, commits: usize) {
    let program = program(text);
    let mut numbers = Numbers(11);
    let mut errors = 0;
    for at in 0..histories {
        let limits = Limits { max_tuples: 250, ..Limits::default() };
        let mut history = History::new(&program, limits, 1 + at % 2, &mut numbers);
        for _ in 0..commits {
            for _ in 0..numbers.below(4) {
                history.edit(&mut numbers);
            }
            errors += usize::from(history.commit());
        }
    }
    assert!(errors * 10 < histories * commits * 9, "{errors} errors");
}

fn of_file(name: &str) {
    histories(&fs::read_to_string(format!("tests/programs/{name}.dl")).unwrap(), 6, 60);
}

histories::of_each_program!(of_file);

#[test]
fn a_graph_comes_and_goes() {
    histories(GRAPH, 40, 50);
}

#[test]
fn what_is_there_is_not_added_twice() {
    let program = program(GRAPH);
    let mut session =
        Dataflow::start(&program, Database::new(&program), Wanted::All, Limits::default(), 1);
    let e = program.find("e").unwrap();
    let edge = [Value::Number(1), Value::Number(2)];
    assert!(session.commit().unwrap().is_empty());
    assert!(session.insert(e, &edge) && !session.insert(e, &edge));
    let changes = session.commit().unwrap();
    assert_eq!(changes.of(e).len(), 1);
    assert!(changes.len() > 1 && changes.sorted().iter().all(|change| change.comes));
    assert!(session.commit().unwrap().is_empty());
    assert!(session.retract(e, &edge) && !session.retract(e, &edge));
    assert_eq!(session.commit().unwrap().len(), changes.len());
    assert!(session.insert(e, &edge) && session.retract(e, &edge));
    assert!(session.commit().unwrap().is_empty());
}
