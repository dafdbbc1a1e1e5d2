//! A proof as lines in the order in which a reader wants them.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::explain::{Application, Folded, Node, NodeId, Premise, Proof, Reason as Ground};
use crate::program::{Clause, Literal, Program, RelationOrigin, Rule, TypeId};
use crate::report::proof::outline::{Line, Reason};
use crate::report::prose::Prose;
use crate::syntax::ast::AggregateOperator;
use crate::value::{Tuple, Value};

/// The sentences of one proof.
pub(super) struct Argument<'a> {
    prose: &'a Prose<'a>,
    program: &'a Program,
    proof: &'a Proof,
}

/// What one line is about.
#[derive(Clone)]
enum Item {
    /// A fact with its proof.
    Node(NodeId),
    /// A sentence, and what it rests on.
    Said(String, Vec<Item>),
}

/// The order in which a reader wants the premises of a step: first what it speaks of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    Given,
    Derived,
    Calculated,
    Absent,
}

/// A line, and whether it tells of a node for the first time or again.
struct Placed {
    line: Line,
    node: Option<NodeId>,
    again: bool,
}

impl<'a> Argument<'a> {
    pub(super) fn new(prose: &'a Prose<'a>, program: &'a Program, proof: &'a Proof) -> Self {
        Self { prose, program, proof }
    }

    /// The lines, down to this many levels. What was shown before is referred to by a number.
    pub(super) fn lines(&self, depth: Option<usize>) -> Vec<Line> {
        let mut placed = self.placed(depth.unwrap_or(usize::MAX));
        let mut numbers: FxHashMap<NodeId, usize> = FxHashMap::default();
        let again: FxHashSet<NodeId> =
            placed.iter().filter(|it| it.again).filter_map(|it| it.node).collect();
        for it in &mut placed {
            let Some(node) = it.node.filter(|node| again.contains(node)) else { continue };
            let next = numbers.len() + 1;
            let number = *numbers.entry(node).or_insert(next);
            if it.again {
                it.line.claim = format!("{} — see [{number}]", it.line.claim);
            } else {
                it.line.claim = format!("[{number}] {}", it.line.claim);
            }
        }
        placed.into_iter().map(|it| it.line).collect()
    }

    fn placed(&self, depth: usize) -> Vec<Placed> {
        let mut placed: Vec<Placed> = Vec::new();
        let mut shown: FxHashSet<NodeId> = FxHashSet::default();
        let mut open = vec![(0, Item::Node(self.proof.goal))];
        while let Some((at, item)) = open.pop() {
            let (line, node, below) = match item {
                Item::Said(claim, below) => {
                    (Line { depth: at, claim, ..Line::default() }, None, below)
                }
                Item::Node(id) => {
                    let again = !shown.insert(id);
                    let (line, below) = self.told(id, at, again);
                    if again {
                        let again = self.is_worth_a_number(id);
                        placed.push(Placed { line, node: Some(id), again });
                        continue;
                    }
                    (line, Some(id), below)
                }
            };
            placed.push(Placed { line, node, again: false });
            if at < depth {
                open.extend(below.into_iter().rev().map(|item| (at + 1, item)));
            } else if let (false, Some(last)) = (below.is_empty(), placed.last_mut()) {
                last.line.notes.push("…".to_owned());
            }
        }
        placed
    }

    /// Whether more was said of the node than its claim.
    fn is_worth_a_number(&self, id: NodeId) -> bool {
        let node = self.proof.node(id);
        match &node.reason {
            Ground::Given => !self.prose.attributes(&node.fact).is_empty(),
            Ground::Rule(application) => !application.premises.is_empty(),
        }
    }

    fn told(&self, id: NodeId, depth: usize, again: bool) -> (Line, Vec<Item>) {
        let node = self.proof.node(id);
        let claim = match node.reason {
            Ground::Given if again => self.prose.fact_again(&node.fact),
            _ => self.prose.fact(&node.fact),
        };
        let mut line = Line { depth, claim, ..Line::default() };
        match &node.reason {
            Ground::Given if !again => line.notes = self.notes(node),
            Ground::Rule(application) if !application.premises.is_empty() && !again => {
                line.reason = Some(self.reason(application));
                return (line, self.premises(application));
            }
            Ground::Rule(application) if application.premises.is_empty() => {
                if self.rule(application).gloss.is_some() && !again {
                    line.reason = Some(self.reason(application));
                } else {
                    line.claim += " (so the rules say)";
                }
            }
            _ => {}
        }
        (line, Vec::new())
    }

    fn notes(&self, node: &Node) -> Vec<String> {
        let attributes = self.prose.attributes(&node.fact);
        if attributes.is_empty() { Vec::new() } else { vec![attributes.join(" · ")] }
    }

    fn rule(&self, application: &Application) -> &'a Rule {
        &self.program.rules[self.clause(application).rule.index()]
    }

    fn clause(&self, application: &Application) -> &'a Clause {
        &self.program.clauses[application.clause.index()]
    }

    fn reason(&self, application: &Application) -> Reason {
        let gloss = self.prose.gloss(self.clause(application), &application.bindings);
        let rule = self.rule(application).name.clone();
        Reason { sentence: gloss.unwrap_or_default(), rule }
    }

    fn premises(&self, application: &Application) -> Vec<Item> {
        let clause = self.clause(application);
        let literals = clause.body.iter().zip(&application.premises);
        let mut premises: Vec<(Order, Item)> = literals
            .filter_map(|(literal, premise)| {
                let item = self.premise(application, literal, premise)?;
                Some((self.order(literal, premise), item))
            })
            .collect();
        premises.sort_by_key(|&(order, _)| order);
        premises.into_iter().map(|(_, item)| item).collect()
    }

    fn order(&self, literal: &Literal, premise: &Premise) -> Order {
        match (literal, premise) {
            (_, Premise::Tuple(node)) if self.proof.node(*node).reason == Ground::Given => {
                Order::Given
            }
            (Literal::Atom(_) | Literal::Fold { .. }, _) => Order::Derived,
            (Literal::Negated(_), _) => Order::Absent,
            (Literal::Compare { .. } | Literal::Let { .. }, _) => Order::Calculated,
        }
    }

    fn premise(
        &self,
        application: &Application,
        literal: &'a Literal,
        premise: &Premise,
    ) -> Option<Item> {
        let bound: Vec<Option<Value>> = application.bindings.iter().copied().map(Some).collect();
        match (literal, premise) {
            (Literal::Atom(atom), Premise::Tuple(node)) => {
                let origin = self.program.relation(atom.relation).origin;
                let is_written = !matches!(origin, RelationOrigin::AggregateGroup(_));
                is_written.then_some(Item::Node(*node))
            }
            (Literal::Negated(atom), _) => {
                let said = self.prose.absence(atom.relation, &application.pattern(atom));
                Some(Item::Said(said, Vec::new()))
            }
            (Literal::Fold { variable, aggregate, .. }, Premise::Folded(folded)) => {
                let ty = self.prose.type_of(self.clause(application), *variable);
                let value = application.bindings[variable.index()];
                Some(self.fold(*aggregate, ty, value, folded))
            }
            _ => {
                let clause = self.clause(application);
                let said = self.prose.calculation(clause, &bound, literal)?;
                Some(Item::Said(said, Vec::new()))
            }
        }
    }

    fn fold(&self, aggregate: usize, ty: TypeId, result: Value, folded: &[Folded]) -> Item {
        let aggregate = &self.program.aggregates[aggregate];
        let tuples: Vec<&Tuple> = folded.iter().map(|it| &it.tuple).collect();
        let claim = self.prose.fold(aggregate, &tuples, ty, result);
        let proved = folded.iter().filter_map(|it| it.proof.map(|node| (it, node)));
        let mut below: Vec<Item> = proved
            .map(|(it, node)| {
                let mut grounds = self.grounds(node);
                if grounds.len() == 1 {
                    grounds.remove(0)
                } else {
                    Item::Said(self.prose.binding(aggregate, &it.tuple), grounds)
                }
            })
            .collect();
        let is_list =
            matches!(aggregate.operator, AggregateOperator::Count | AggregateOperator::Sum);
        let more = folded.len() - below.len();
        if is_list && more > 0 {
            below.push(Item::Said(format!("… and {more} more"), Vec::new()));
        }
        Item::Said(claim, below)
    }

    /// What a binding of an aggregate rests on.
    fn grounds(&self, node: NodeId) -> Vec<Item> {
        match &self.proof.node(node).reason {
            Ground::Rule(application) => self.premises(application),
            Ground::Given => vec![Item::Node(node)],
        }
    }
}
