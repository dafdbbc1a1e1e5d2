//! A proof as claims in the order in which a reader wants them.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::explain::{Application, Folded, Node, NodeId, Premise, Proof, Reason};
use crate::program::{Atom, Clause, Literal, Operand, Program, RelationOrigin, Rule, TypeId};
use crate::report::document::{Emphasis, ListItem as Claim, RichText};
use crate::report::proof::Places;
use crate::report::prose::Prose;
use crate::syntax::ast::AggregateOperator;
use crate::syntax::reading::Reading;
use crate::value::{Tuple, Value};

/// The sentences of one proof.
pub(super) struct Argument<'a> {
    prose: &'a Prose<'a>,
    program: &'a Program,
    proof: &'a Proof,
    places: Places<'a>,
    /// The nodes that were told in another proof above.
    above: Vec<bool>,
    /// How many steps stand below each other in the proof of each node.
    lengths: Vec<usize>,
}

/// What one claim is about.
#[derive(Clone)]
enum ListItem {
    /// A fact with its proof.
    Node(NodeId),
    /// A sentence, and what it rests on.
    Said(String, Vec<ListItem>),
}

/// A claim, and whether it tells of a node for the first time or again.
struct Placed {
    claim: Claim,
    node: Option<NodeId>,
    again: bool,
}

impl<'a> Argument<'a> {
    pub(super) fn new(
        prose: &'a Prose<'a>,
        program: &'a Program,
        proof: &'a Proof,
        places: Places<'a>,
        above: Vec<bool>,
    ) -> Self {
        Self { prose, program, proof, places, above, lengths: lengths(proof) }
    }

    /// The claims, down to this many levels. What was shown before is referred to by a number.
    pub(super) fn claims(&self, depth: Option<usize>) -> Vec<Claim> {
        let mut placed = self.placed(depth.unwrap_or(usize::MAX));
        let mut numbers: FxHashMap<NodeId, usize> = FxHashMap::default();
        let again: FxHashSet<NodeId> =
            placed.iter().filter(|it| it.again).filter_map(|it| it.node).collect();
        for it in &mut placed {
            let Some(node) = it.node.filter(|node| again.contains(node)) else { continue };
            let next = numbers.len() + 1;
            let number = *numbers.entry(node).or_insert(next);
            let text = &it.claim.text;
            it.claim.text = if it.again {
                format!("{text} — see [{number}]").into()
            } else {
                format!("[{number}] {text}").into()
            };
        }
        placed.into_iter().map(|it| it.claim).collect()
    }

    fn placed(&self, depth: usize) -> Vec<Placed> {
        let mut placed: Vec<Placed> = Vec::new();
        let mut shown: FxHashSet<NodeId> = FxHashSet::default();
        let mut open = vec![(0, ListItem::Node(self.proof.goal))];
        while let Some((at, item)) = open.pop() {
            let (claim, node, below) = match item {
                ListItem::Said(said, below) => (Claim::new(at, said), None, below),
                ListItem::Node(id) if self.above[id.0] && self.is_worth_a_number(id) => {
                    let (claim, _) = self.told(id, at, true);
                    let said = format!("{} — as above", claim.text);
                    (Claim::new(at, said), None, Vec::new())
                }
                ListItem::Node(id) => {
                    let again = !shown.insert(id);
                    let (claim, below) = self.told(id, at, again);
                    if again {
                        let again = self.is_worth_a_number(id);
                        placed.push(Placed { claim, node: Some(id), again });
                        continue;
                    }
                    (claim, Some(id), below)
                }
            };
            placed.push(Placed { claim, node, again: false });
            if at < depth {
                open.extend(below.into_iter().rev().map(|item| (at + 1, item)));
            } else if let (false, Some(last)) = (below.is_empty(), placed.last_mut()) {
                last.claim.notes.push(RichText::styled(Emphasis::Faint, "…"));
            }
        }
        placed
    }

    /// Whether more was said of the node than its claim.
    fn is_worth_a_number(&self, id: NodeId) -> bool {
        let node = self.proof.node(id);
        match &node.reason {
            Reason::Given => !self.prose.attributes(&node.fact).is_empty(),
            Reason::Rule(application) => !application.premises.is_empty(),
        }
    }

    fn told(&self, id: NodeId, depth: usize, again: bool) -> (Claim, Vec<ListItem>) {
        let node = self.proof.node(id);
        let said = match node.reason {
            Reason::Given if again => self.prose.fact_again(&node.fact),
            _ => self.prose.fact(&node.fact),
        };
        let mut claim = Claim::new(depth, &said);
        match &node.reason {
            Reason::Given if !again => claim.notes = self.notes(node),
            Reason::Rule(application) if !application.premises.is_empty() && !again => {
                claim.aside = self.reason(application);
                return (claim, self.premises(application));
            }
            Reason::Rule(application) if application.premises.is_empty() => {
                if self.rule(application).gloss.is_some() && !again {
                    claim.aside = self.reason(application);
                } else {
                    claim = Claim::new(depth, said + " (so the rules say)");
                }
            }
            _ => {}
        }
        (claim, Vec::new())
    }

    /// The attributes of what the facts files give, and where they give it.
    fn notes(&self, node: &Node) -> Vec<RichText> {
        let mut notes = self.prose.attributes(&node.fact);
        notes.extend(self.places.of_fact(&node.fact));
        if notes.is_empty() {
            return Vec::new();
        }
        vec![RichText::styled(Emphasis::Faint, notes.join(" · "))]
    }

    /// What is told in place of a node, where a rule only puts that into another form.
    fn told_by(&self, mut id: NodeId) -> NodeId {
        while let Reason::Rule(application) = &self.proof.node(id).reason
            && let [Premise::Tuple(premise)] = application.premises[..]
            && self.rule(application).gloss.as_ref().is_some_and(Reading::is_passing)
        {
            id = premise;
        }
        id
    }

    fn rule(&self, application: &Application) -> &'a Rule {
        &self.program.rules[self.clause(application).rule.index()]
    }

    fn clause(&self, application: &Application) -> &'a Clause {
        &self.program.clauses[application.clause.index()]
    }

    /// `because it is so (rule-name)`
    fn reason(&self, application: &Application) -> RichText {
        let gloss = self.prose.gloss(self.clause(application), &application.bindings);
        let rule = &self.rule(application).name;
        let (start, name) = match gloss.filter(|gloss| !gloss.is_empty()) {
            Some(gloss) => (format!("because {gloss} "), Emphasis::Origin),
            None => ("by the rule ".to_owned(), Emphasis::Name),
        };
        RichText::styled(Emphasis::Faint, start).and(RichText::styled(name, rule))
    }

    fn premises(&self, application: &Application) -> Vec<ListItem> {
        let clause = self.clause(application);
        let literals = clause.body.iter().zip(&application.premises);
        let told =
            literals.filter_map(|(literal, premise)| self.premise(application, literal, premise));
        let mut items: Vec<ListItem> = told.collect();
        items.sort_by_key(|item| self.order(item));
        items.extend(self.calculations(application));
        items.extend(self.absences(application));
        items
    }

    /// What was compared and computed, all in one sentence.
    fn calculations(&self, application: &Application) -> Option<ListItem> {
        let clause = self.clause(application);
        let bound: Vec<Option<Value>> = application.bindings.iter().copied().map(Some).collect();
        let said = clause.body.iter().filter_map(|it| self.prose.calculation(clause, &bound, it));
        let said: Vec<String> = said.collect();
        (!said.is_empty()).then(|| ListItem::Said(said.join(", and "), Vec::new()))
    }

    /// What is short is told first, so that the long stories come last.
    fn order(&self, item: &ListItem) -> usize {
        match item {
            ListItem::Node(node) => self.lengths[node.0],
            ListItem::Said(..) => usize::MAX,
        }
    }

    /// What was not found, all in one sentence.
    fn absences(&self, application: &Application) -> Option<ListItem> {
        let body = &self.clause(application).body;
        let patterns = body.iter().filter_map(|literal| match literal {
            Literal::Negated(atom) => Some((atom.relation, application.pattern(atom))),
            _ => None,
        });
        let patterns: Vec<_> = patterns.collect();
        (!patterns.is_empty()).then(|| ListItem::Said(self.prose.absences(&patterns), Vec::new()))
    }

    fn premise(
        &self,
        application: &Application,
        literal: &'a Literal,
        premise: &Premise,
    ) -> Option<ListItem> {
        match (literal, premise) {
            (Literal::Atom(atom), Premise::Tuple(node)) => {
                let origin = self.program.relation(atom.relation).origin;
                let is_written = !matches!(origin, RelationOrigin::AggregateGroup(_));
                is_written.then(|| ListItem::Node(self.told_by(*node)))
            }
            (Literal::Fold { aggregate, key, .. }, Premise::Folded(folded))
                if folded.is_empty() =>
            {
                let said = self.nothing_folded(*aggregate, key, application);
                Some(ListItem::Said(said, Vec::new()))
            }
            (Literal::Fold { variable, aggregate, .. }, Premise::Folded(folded)) => {
                let ty = self.prose.type_of(self.clause(application), *variable);
                let value = application.bindings[variable.index()];
                let beside = self.proved(application);
                Some(self.fold(*aggregate, ty, value, folded, &beside))
            }
            _ => None,
        }
    }

    /// The tuples that are premises of a step.
    fn proved(&self, application: &Application) -> Vec<NodeId> {
        let tuples = application.premises.iter().filter_map(|premise| match premise {
            Premise::Tuple(node) => Some(self.told_by(*node)),
            _ => None,
        });
        tuples.collect()
    }

    /// What an aggregate comes to. What stands beside it need not stand below it.
    fn fold(
        &self,
        aggregate: usize,
        ty: TypeId,
        result: Value,
        folded: &[Folded],
        beside: &[NodeId],
    ) -> ListItem {
        let aggregate = &self.program.aggregates[aggregate];
        let tuples: Vec<&Tuple> = folded.iter().map(|it| &it.tuple).collect();
        let claim = self.prose.fold(aggregate, &tuples, ty, result);
        let proved = folded.iter().filter_map(|it| it.proof.map(|node| (it, node)));
        let mut below: Vec<ListItem> = proved
            .filter_map(|(it, node)| {
                let mut grounds = self.grounds(node);
                grounds
                    .retain(|item| !matches!(item, ListItem::Node(node) if beside.contains(node)));
                match grounds.len() {
                    0 => None,
                    1 => Some(grounds.remove(0)),
                    _ => Some(ListItem::Said(self.prose.binding(aggregate, &it.tuple), grounds)),
                }
            })
            .collect();
        let is_list =
            matches!(aggregate.operator, AggregateOperator::Count | AggregateOperator::Sum);
        let more = folded.len() - below.len();
        if is_list && more > 0 {
            below.push(ListItem::Said(format!("… and {more} more"), Vec::new()));
        }
        ListItem::Said(claim, below)
    }

    /// That there is nothing to count or to add up, and what was looked for if that is one atom.
    fn nothing_folded(&self, aggregate: usize, key: &[Operand], of: &Application) -> String {
        let inner = self.program.aggregates[aggregate].inner;
        let found = self.program.clauses.iter().find(|it| it.head.relation == inner);
        let atoms: Option<Vec<&Atom>> = found.and_then(|clause| {
            clause
                .body
                .iter()
                .map(|literal| match literal {
                    Literal::Atom(atom) => Some(atom),
                    _ => None,
                })
                .collect()
        });
        let (Some(clause), Some([atom])) = (found, atoms.as_deref()) else {
            return "there is nothing to count".to_owned();
        };
        let value = |operand: Operand| match operand {
            Operand::Constant(value) => Some(value),
            Operand::Variable(_) => {
                let column = clause.head.arguments.iter().position(|it| *it == Some(operand))?;
                Some(of.value(*key.get(column)?))
            }
        };
        let pattern: Vec<Option<Value>> =
            atom.arguments.iter().map(|argument| argument.and_then(value)).collect();
        self.prose.absence(atom.relation, &pattern)
    }

    /// What a binding of an aggregate rests on.
    fn grounds(&self, node: NodeId) -> Vec<ListItem> {
        match &self.proof.node(node).reason {
            Reason::Rule(application) => self.premises(application),
            Reason::Given => vec![ListItem::Node(self.told_by(node))],
        }
    }
}

/// For each node, how many steps stand below each other, those of aggregates included.
fn lengths(proof: &Proof) -> Vec<usize> {
    let mut lengths: Vec<usize> = Vec::with_capacity(proof.nodes.len());
    for node in &proof.nodes {
        let premises = match &node.reason {
            Reason::Given => &[][..],
            Reason::Rule(application) => &application.premises,
        };
        let length_of = |node: &NodeId| lengths[node.0];
        let below = premises.iter().filter_map(|premise| match premise {
            Premise::Tuple(node) => Some(length_of(node)),
            Premise::Folded(folded) => {
                folded.iter().filter_map(|it| it.proof.as_ref()).map(length_of).max()
            }
            Premise::Absent | Premise::Compared | Premise::Computed => None,
        });
        let length = 1 + below.max().unwrap_or(0);
        lengths.push(length);
    }
    lengths
}
