//! What a proof is made of.
//!
//! A proof is a graph and not a tree: however often a tuple is used, it is proved once. Read from
//! the goal down it is a tree, the same one each time.

use rustc_hash::FxHashMap;

use crate::program::{Atom, ClauseId, Operand, RelationId};
use crate::value::{Symbols, Tuple, Value};

/// A tuple with the relation that it is in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Fact {
    /// The relation.
    pub relation: RelationId,
    /// Its tuple.
    pub tuple: Tuple,
}

/// The place of a node in [`Proof::nodes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub usize);

/// Why a tuple holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What is proved.
    pub fact: Fact,
    /// How.
    pub reason: Reason,
}

/// How a tuple comes to hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// A facts file says so.
    Given,
    /// A rule derives it.
    Rule(Application),
}

/// A clause with its variables filled in. A fact that stands in the rules is a clause without
/// premises.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// The clause.
    pub clause: ClauseId,
    /// The value of each of its variables.
    pub bindings: Vec<Value>,
    /// Why each literal of its body holds, in the order of the body.
    pub premises: Vec<Premise>,
}

/// Why one literal of a body holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Premise {
    /// This tuple matches the atom.
    Tuple(NodeId),
    /// No tuple matches the negated atom.
    Absent,
    /// The bindings satisfy the comparison.
    Compared,
    /// The function gives what its variable is bound to.
    Computed,
    /// The aggregate over these bindings gives what its variable is bound to.
    Folded(Vec<Folded>),
}

/// How many of the bindings that an aggregate counts or sums have a proof of their own.
pub const FOLDED_WITH_PROOF: usize = 20;

/// One binding that an aggregate was computed over: a tuple of [`crate::program::Aggregate::inner`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    /// The binding.
    pub tuple: Tuple,
    /// Why it holds. Of a least or greatest value only the binding that attains it has a proof,
    /// and of a long list only the first [`FOLDED_WITH_PROOF`].
    pub proof: Option<NodeId>,
}

/// Why one tuple holds, down to what the facts files give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proof {
    /// The tuples that the proof speaks of, each once, after all those that it rests on.
    pub nodes: Vec<Node>,
    /// The node of what is proved.
    pub goal: NodeId,
    /// Texts that functions computed and the database does not have, numbered behind its own.
    pub computed: Symbols,
}

impl Proof {
    /// The node with this id.
    #[must_use]
    pub fn node(&self, id: NodeId) -> &Node {
        &self.nodes[id.0]
    }

    /// What is proved.
    #[must_use]
    pub fn goal(&self) -> &Fact {
        &self.node(self.goal).fact
    }

    /// The least number of steps that any proof of the goal needs one after the other; what the
    /// facts files give takes one, and so does a fact in the rules. Aggregates and negations are
    /// taken as they stand.
    #[must_use]
    pub fn height(&self) -> usize {
        let mut heights: Vec<usize> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let below = node.premises().map(|premise| heights[premise.0]).max();
            heights.push(1 + below.unwrap_or(0));
        }
        heights[self.goal.0]
    }

    /// For each node, whether another proof has it too, with the same steps down to the facts files.
    #[must_use]
    pub fn shared_with(&self, other: &Self) -> Vec<bool> {
        let places = other.nodes.iter().enumerate().map(|(at, node)| (&node.fact, NodeId(at)));
        let places: FxHashMap<&Fact, NodeId> = places.collect();
        let mut same: Vec<Option<NodeId>> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let twin = places.get(&node.fact).copied();
            same.push(twin.filter(|&twin| node.reason.equals(&other.node(twin).reason, &same)));
        }
        same.iter().map(Option::is_some).collect()
    }

    /// What the facts files have to give for the goal to follow, aggregates and negations taken as
    /// they stand.
    #[must_use]
    pub fn leaves(&self) -> Vec<&Fact> {
        let mut seen = vec![false; self.nodes.len()];
        let mut open = vec![self.goal];
        let mut leaves = Vec::new();
        while let Some(id) = open.pop() {
            if std::mem::replace(&mut seen[id.0], true) {
                continue;
            }
            let node = self.node(id);
            match node.reason {
                Reason::Given => leaves.push(&node.fact),
                Reason::Rule(_) => open.extend(node.premises()),
            }
        }
        leaves
    }
}

impl Reason {
    /// Whether it is the same as one of another proof, whose nodes are known for those below.
    fn equals(&self, other: &Self, same: &[Option<NodeId>]) -> bool {
        let (own, other) = match (self, other) {
            (Self::Given, Self::Given) => return true,
            (Self::Rule(own), Self::Rule(other)) => (own, other),
            _ => return false,
        };
        let is_folded_alike = |(a, b): (&Folded, &Folded)| {
            a.tuple == b.tuple && a.proof.and_then(|node| same[node.0]) == b.proof
        };
        let is_alike = |(a, b): (&Premise, &Premise)| match (a, b) {
            (Premise::Tuple(a), Premise::Tuple(b)) => same[a.0] == Some(*b),
            (Premise::Folded(a), Premise::Folded(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(is_folded_alike)
            }
            (a, b) => a == b,
        };
        own.clause == other.clause
            && own.bindings == other.bindings
            && own.premises.iter().zip(&other.premises).all(is_alike)
    }
}

impl Application {
    /// What an atom of the clause looks for; nothing where it takes any value.
    #[must_use]
    pub fn pattern(&self, atom: &Atom) -> Vec<Option<Value>> {
        atom.arguments.iter().map(|argument| argument.map(|it| self.value(it))).collect()
    }

    /// What an operand of the clause stands for.
    #[must_use]
    pub fn value(&self, operand: Operand) -> Value {
        match operand {
            Operand::Constant(value) => value,
            Operand::Variable(variable) => self.bindings[variable.index()],
        }
    }
}

impl Node {
    /// The tuples that the node rests on, without those that an aggregate was computed over.
    pub fn premises(&self) -> impl Iterator<Item = NodeId> {
        let premises = match &self.reason {
            Reason::Given => &[][..],
            Reason::Rule(application) => &application.premises,
        };
        premises.iter().filter_map(|premise| match premise {
            Premise::Tuple(node) => Some(*node),
            _ => None,
        })
    }
}
