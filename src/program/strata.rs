//! Which relations depend on which, and the order in which they can be derived.

use std::collections::{BTreeMap, VecDeque};

use crate::diagnostic::{Diagnostic, Span};
use crate::program::resolve::Resolved;
use crate::program::scoped::{ScopedLiteral, ScopedRule, ScopedTerm};
use crate::program::{Clause, ClauseId, Program, RelationId, RelationOrigin, Step, Stratum};

/// How a rule reads a relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reads {
    Positively,
    Negated,
    Aggregated,
}

/// A rule derives one relation and reads another.
#[derive(Debug, Clone, Copy)]
struct Edge {
    head: RelationId,
    body: RelationId,
    reads: Reads,
    /// Where it is read.
    span: Span,
}

/// The component of each relation: relations that depend on each other share one. Components are
/// numbered so that each reads only itself and those of a smaller number.
pub(super) struct Components(Vec<usize>);

impl Components {
    /// The components of a program with its strata.
    pub(super) fn of(program: &Program) -> Self {
        let strata = program.strata.len();
        let mut components: Vec<usize> =
            (0..program.relations.len()).map(|relation| strata + relation).collect();
        for (index, stratum) in program.strata.iter().enumerate() {
            stratum.relations.iter().for_each(|id| components[id.index()] = index);
        }
        Self(components)
    }

    pub(super) fn same(&self, a: RelationId, b: RelationId) -> bool {
        self.0[a.index()] == self.0[b.index()]
    }
}

/// Reports negation and aggregates inside a recursive cycle, one diagnostic for each component.
pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) -> Components {
    let mut edges = Vec::new();
    for rule in &resolved.clauses {
        for alternative in &rule.alternatives {
            collect(alternative, &mut edges);
        }
    }
    let pairs: Vec<_> = edges.iter().map(|edge| (edge.head, edge.body)).collect();
    let components = Components(components(resolved.relations.len(), &pairs));
    let mut reported = Vec::new();
    for edge in &edges {
        let component = components.0[edge.head.index()];
        if edge.reads == Reads::Positively
            || !components.same(edge.head, edge.body)
            || reported.contains(&component)
        {
            continue;
        }
        reported.push(component);
        diagnostics.push(cycle(resolved, &edges, edge, &components));
    }
    components
}

fn collect(rule: &ScopedRule, edges: &mut Vec<Edge>) {
    for head in &rule.heads {
        body_edges(&rule.body, head.relation, false, edges);
    }
}

fn body_edges(body: &[ScopedLiteral], head: RelationId, aggregated: bool, edges: &mut Vec<Edge>) {
    for literal in body {
        let (atom, reads) = match literal {
            ScopedLiteral::Atom(atom) => (Some(atom), Reads::Positively),
            ScopedLiteral::Negated(atom) => (Some(atom), Reads::Negated),
            ScopedLiteral::Constraint(_) => (None, Reads::Positively),
        };
        if let Some(atom) = atom {
            let reads = if aggregated { Reads::Aggregated } else { reads };
            edges.push(Edge { head, body: atom.relation, reads, span: atom.span });
        }
        for aggregate in literal.terms().into_iter().flat_map(ScopedTerm::aggregates) {
            body_edges(&aggregate.body, head, true, edges);
        }
    }
}

/// Shows the way from the relation that is read back to the one that is derived, rule by rule.
fn cycle(
    resolved: &Resolved<'_>,
    edges: &[Edge],
    bad: &Edge,
    components: &Components,
) -> Diagnostic {
    let name = |id: RelationId| resolved.relations[id.index()].name.as_str();
    let what = if bad.reads == Reads::Negated { "`!`" } else { "an aggregate" };
    let mut diagnostic = Diagnostic::error(
        "unstratified",
        format!("`{}` depends on itself through {what}", name(bad.head)),
    )
    .at(bad.span, format!("`{}` needs all of `{}`", name(bad.head), name(bad.body)));
    for step in path(edges, bad.body, bad.head, components) {
        let label = format!("`{}` is derived from `{}`", name(step.head), name(step.body));
        diagnostic = diagnostic.at(step.span, label);
    }
    diagnostic.help("break the cycle: what is negated or aggregated must be complete before")
}

/// The fewest rules by which `from` is derived from `to`.
fn path<'e>(
    edges: &'e [Edge],
    from: RelationId,
    to: RelationId,
    components: &Components,
) -> Vec<&'e Edge> {
    let mut came: Vec<Option<&Edge>> = vec![None; components.0.len()];
    let mut queue = VecDeque::from([from]);
    while let Some(at) = queue.pop_front() {
        if at == to {
            break;
        }
        for edge in edges.iter().filter(|edge| edge.head == at && components.same(edge.body, to)) {
            if came[edge.body.index()].is_none() && edge.body != from {
                came[edge.body.index()] = Some(edge);
                queue.push_back(edge.body);
            }
        }
    }
    let mut steps = Vec::new();
    let mut at = to;
    while let Some(edge) = came[at.index()] {
        steps.push(edge);
        at = edge.head;
    }
    steps.reverse();
    steps
}

/// The strongly connected components of the graph with an edge from each first to each second
/// node, by Tarjan's algorithm without recursion. The numbers are in the order of evaluation.
fn components(nodes: usize, edges: &[(RelationId, RelationId)]) -> Vec<usize> {
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); nodes];
    for (from, to) in edges {
        next[from.index()].push(to.index());
    }
    let mut search = Tarjan {
        next,
        order: vec![None; nodes],
        low: vec![0; nodes],
        component: vec![None; nodes],
        stack: Vec::new(),
        visited: 0,
        found: 0,
    };
    for node in 0..nodes {
        search.from(node);
    }
    search.component.into_iter().map(Option::unwrap_or_default).collect()
}

struct Tarjan {
    next: Vec<Vec<usize>>,
    order: Vec<Option<usize>>,
    low: Vec<usize>,
    component: Vec<Option<usize>>,
    stack: Vec<usize>,
    visited: usize,
    found: usize,
}

impl Tarjan {
    fn from(&mut self, start: usize) {
        if self.order[start].is_some() {
            return;
        }
        let mut path = vec![(start, 0)];
        self.enter(start);
        while let Some(&mut (node, ref mut edge)) = path.last_mut() {
            if let Some(&target) = self.next[node].get(*edge) {
                *edge += 1;
                match self.order[target] {
                    None => {
                        self.enter(target);
                        path.push((target, 0));
                    }
                    Some(order) if self.component[target].is_none() => {
                        self.low[node] = self.low[node].min(order);
                    }
                    Some(_) => {}
                }
            } else {
                path.pop();
                self.leave(node);
                if let Some(&(parent, _)) = path.last() {
                    self.low[parent] = self.low[parent].min(self.low[node]);
                }
            }
        }
    }

    fn enter(&mut self, node: usize) {
        self.order[node] = Some(self.visited);
        self.low[node] = self.visited;
        self.visited += 1;
        self.stack.push(node);
    }

    fn leave(&mut self, node: usize) {
        if Some(self.low[node]) != self.order[node] {
            return;
        }
        while let Some(member) = self.stack.pop() {
            self.component[member] = Some(self.found);
            if member == node {
                break;
            }
        }
        self.found += 1;
    }
}

/// The strata of a program in normal form, in the order of evaluation.
pub(super) fn order(program: &Program) -> Vec<Stratum> {
    let by_name = by_name(program);
    let edges = reads(program);
    let component = components_by_name(&by_name, &edges);
    let mut members: Vec<Vec<RelationId>> = vec![Vec::new(); program.relations.len()];
    for &relation in &by_name {
        members[component[relation.index()]].push(relation);
    }
    let mut clauses: Vec<Vec<ClauseId>> = vec![Vec::new(); program.relations.len()];
    for (index, clause) in program.clauses.iter().enumerate() {
        clauses[component[clause.head.relation.index()]].push(ClauseId::from_index(index));
    }
    let mut recursive = vec![false; program.relations.len()];
    for (head, body) in edges {
        if component[head.index()] == component[body.index()] {
            recursive[component[head.index()]] = true;
        }
    }
    let folds: BTreeMap<RelationId, usize> =
        program.aggregates.iter().enumerate().map(|(index, it)| (it.value, index)).collect();
    members
        .into_iter()
        .zip(clauses)
        .zip(recursive)
        .filter_map(|((relations, clauses), recursive)| {
            let step = match relations.first().and_then(|first| folds.get(first)) {
                Some(&fold) => Step::Fold(fold),
                None if clauses.is_empty() => return None,
                None => Step::Clauses { clauses, recursive },
            };
            Some(Stratum { relations, step })
        })
        .collect()
}

/// The component of each relation. The search goes by name, and not by number, so that the order of the
/// text does not show.
fn components_by_name(by_name: &[RelationId], edges: &[(RelationId, RelationId)]) -> Vec<usize> {
    let mut place = vec![RelationId(0); by_name.len()];
    for (at, relation) in by_name.iter().enumerate() {
        place[relation.index()] = RelationId::from_index(at);
    }
    let mut edges: Vec<_> =
        edges.iter().map(|(head, body)| (place[head.index()], place[body.index()])).collect();
    edges.sort_unstable();
    edges.dedup();
    let found = components(by_name.len(), &edges);
    place.iter().map(|place| found[place.index()]).collect()
}

/// Each relation with each that it is derived from.
fn reads(program: &Program) -> Vec<(RelationId, RelationId)> {
    let of_clause = |clause: &'_ Clause| {
        let reads: Vec<_> = clause.body.iter().filter_map(|it| it.reads(program)).collect();
        let head = clause.head.relation;
        reads.into_iter().map(move |body| (head, body))
    };
    let folds = program.aggregates.iter().map(|aggregate| (aggregate.value, aggregate.inner));
    program.clauses.iter().flat_map(of_clause).chain(folds).collect()
}

/// All relations by name; those of aggregates, whose names have the number of their rule, by its text.
fn by_name(program: &Program) -> Vec<RelationId> {
    let key = |id: &RelationId| {
        let relation = program.relation(*id);
        let name = relation.name.as_str();
        match relation.origin {
            RelationOrigin::Declared => (name, ""),
            RelationOrigin::AggregateGroup(rule)
            | RelationOrigin::AggregateInner(rule)
            | RelationOrigin::AggregateValue(rule) => {
                let part = name.rsplit_once('?').map_or(name, |(_, part)| part);
                (program.rules[rule.index()].text.as_str(), part)
            }
        }
    };
    let mut relations: Vec<RelationId> = program.relation_ids().collect();
    relations.sort_by(|a, b| key(a).cmp(&key(b)));
    relations
}
