//! The ways to damage a proof. Each says whether it found something to damage.

use geoinfer::explain::{Application, Folded, Node, NodeId, Premise, Proof, Reason};
use geoinfer::program::{ClauseId, Program, RelationId};
use geoinfer::value::Value;

use crate::numbers::Numbers;

type Damage = fn(&mut Proof, &mut Numbers, &Program) -> bool;

/// All of them, by name.
pub(super) const KINDS: [(&str, Damage); 18] = [
    ("another value of a variable", another_value),
    ("a variable without a value", |proof, numbers, _| {
        step(proof, numbers).is_some_and(|it| it.bindings.pop().is_some())
    }),
    ("a premise less", |proof, numbers, _| {
        step(proof, numbers).is_some_and(|it| it.premises.pop().is_some())
    }),
    ("a premise more", |proof, numbers, _| {
        step(proof, numbers).map(|it| it.premises.push(Premise::Compared)).is_some()
    }),
    ("a premise of another kind", another_kind),
    ("premises in another order", |proof, numbers, _| {
        step(proof, numbers).map(|it| it.premises.reverse()).is_some()
    }),
    ("another rule", another_rule),
    ("a rule that does not exist", |proof, numbers, _| {
        step(proof, numbers).map(|it| it.clause = ClauseId(u32::MAX)).is_some()
    }),
    ("another node as a premise", another_premise),
    ("another goal", another_goal),
    ("a goal that is not there", |proof, _, _| {
        proof.goal = NodeId(proof.nodes.len());
        true
    }),
    ("a derived fact called given", called_given),
    ("another fact", another_fact),
    ("a fact of another relation", another_relation),
    ("a node twice", |proof, numbers, _| {
        let at = numbers.below(proof.nodes.len());
        let node = proof.nodes[at].clone();
        proof.nodes.push(node);
        true
    }),
    ("nodes the other way round", |proof, _, _| {
        proof.nodes.reverse();
        true
    }),
    ("an aggregate that lists less or something else", another_group),
    ("an aggregate without a proof or with another", another_proof),
];

/// The step of a node that follows by a rule.
fn step<'p>(proof: &'p mut Proof, numbers: &mut Numbers) -> Option<&'p mut Application> {
    let steps = proof.nodes.iter_mut().filter_map(|node| match &mut node.reason {
        Reason::Rule(application) => Some(application),
        Reason::Given => None,
    });
    let mut steps: Vec<_> = steps.collect();
    let at = numbers.below(steps.len());
    (at < steps.len()).then(|| steps.swap_remove(at))
}

fn value(numbers: &mut Numbers) -> Value {
    let most = if numbers.once_in(4) { 1_000 } else { 3 };
    Value::Number(i64::try_from(numbers.below(most)).unwrap_or(0))
}

fn another_value(proof: &mut Proof, numbers: &mut Numbers, _: &Program) -> bool {
    let (at, value) = (numbers.below(8), value(numbers));
    let Some(application) = step(proof, numbers) else { return false };
    let count = application.bindings.len();
    let found = application.bindings.get_mut(at % count.max(1));
    found.is_some_and(|found| std::mem::replace(found, value) != value)
}

fn another_kind(proof: &mut Proof, numbers: &mut Numbers, _: &Program) -> bool {
    let kinds =
        [Premise::Absent, Premise::Compared, Premise::Computed, Premise::Folded(Vec::new())];
    let (at, kind) = (numbers.below(8), kinds[numbers.below(4)].clone());
    let Some(application) = step(proof, numbers) else { return false };
    let count = application.premises.len();
    let found = application.premises.get_mut(at % count.max(1));
    found.map(|premise| *premise = kind).is_some()
}

fn another_rule(proof: &mut Proof, numbers: &mut Numbers, program: &Program) -> bool {
    let other = ClauseId::from_index(numbers.below(program.clauses.len()));
    let Some(application) = step(proof, numbers) else { return false };
    let (old, new) =
        (&program.clauses[application.clause.index()], &program.clauses[other.index()]);
    let is_other = old.head != new.head || old.body != new.body;
    application.clause = other;
    is_other
}

fn another_premise(proof: &mut Proof, numbers: &mut Numbers, _: &Program) -> bool {
    let other = NodeId(numbers.below(proof.nodes.len() + 1));
    let Some(application) = step(proof, numbers) else { return false };
    let mut nodes = application.premises.iter_mut().filter_map(|premise| match premise {
        Premise::Tuple(node) => Some(node),
        _ => None,
    });
    nodes.next().is_some_and(|node| std::mem::replace(node, other) != other)
}

/// The proof is then one of something that was not asked.
fn another_goal(proof: &mut Proof, numbers: &mut Numbers, _: &Program) -> bool {
    let other = proof.nodes.len() + numbers.below(3);
    proof.goal = NodeId(other);
    true
}

fn called_given(proof: &mut Proof, numbers: &mut Numbers, _: &Program) -> bool {
    let is_step = |node: &&mut Node| matches!(node.reason, Reason::Rule(_));
    let mut steps: Vec<&mut Node> = proof.nodes.iter_mut().filter(is_step).collect();
    let at = numbers.below(steps.len());
    steps.get_mut(at).map(|node| node.reason = Reason::Given).is_some()
}

fn another_fact(proof: &mut Proof, numbers: &mut Numbers, _: &Program) -> bool {
    let (at, value) = (numbers.below(proof.nodes.len()), value(numbers));
    let first = proof.nodes[at].fact.tuple.first_mut();
    first.is_some_and(|first| std::mem::replace(first, value) != value)
}

fn another_relation(proof: &mut Proof, numbers: &mut Numbers, program: &Program) -> bool {
    let at = numbers.below(proof.nodes.len());
    let other = RelationId::from_index(numbers.below(program.relations.len() + 1));
    std::mem::replace(&mut proof.nodes[at].fact.relation, other) != other
}

/// What a step lists of an aggregate.
fn fold<'p>(proof: &'p mut Proof, numbers: &mut Numbers) -> Option<&'p mut Vec<Folded>> {
    let premises = proof.nodes.iter_mut().filter_map(|node| match &mut node.reason {
        Reason::Rule(application) => Some(&mut application.premises),
        Reason::Given => None,
    });
    let folds = premises.flatten().filter_map(|premise| match premise {
        Premise::Folded(folded) if !folded.is_empty() => Some(folded),
        _ => None,
    });
    let mut folds: Vec<_> = folds.collect();
    let at = numbers.below(folds.len());
    (at < folds.len()).then(|| folds.swap_remove(at))
}

fn another_group(proof: &mut Proof, numbers: &mut Numbers, _: &Program) -> bool {
    let (way, value) = (numbers.below(3), value(numbers));
    let Some(folded) = fold(proof, numbers) else { return false };
    match way {
        0 => drop(folded.pop()),
        1 => folded.push(folded[0].clone()),
        _ => match folded[0].tuple.last_mut() {
            Some(last) => *last = value,
            None => return false,
        },
    }
    true
}

fn another_proof(proof: &mut Proof, numbers: &mut Numbers, _: &Program) -> bool {
    let is_gone = numbers.once_in(2);
    let other = NodeId(numbers.below(proof.nodes.len()));
    let Some(folded) = fold(proof, numbers) else { return false };
    let Some(proved) = folded.iter_mut().find(|it| it.proof.is_some()) else { return false };
    proved.proof = if is_gone { None } else { Some(other) };
    true
}
