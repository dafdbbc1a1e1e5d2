//! Proofs for programs: every tuple once, premises by number.

use std::io::{self, Write};

use serde_json::{Map, Value as Json, json};

use crate::explain::{Application, Fact, Folded, Goal, Node, Premise, Proof, Reason};
use crate::program::{Literal, RelationId, RelationOrigin, is_written};
use crate::report::proof::{Explanation, Places};
use crate::report::prose::Prose;
use crate::report::rows::cell;
use crate::report::{Report, Selection};
use crate::value::Value;

/// Writes `{"goal": …, "further": n, "proofs": [{"height": h, "goal": i, "nodes": [node]}]}`. A
/// node says its `relation`, its `tuple`, what it `says` in English, and either that it is `given`
/// at its `place`, or by which `rule` from which `premises` it follows. A premise is the number of
/// a node, or what is `absent`, a `calculation`, or the `counted` bindings of an aggregate. The
/// goal is the last node.
pub fn write(explanation: &Explanation<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (program, database) = (explanation.program, &explanation.database());
    let report =
        Report { program, database, title: None, selection: Selection::Outputs, names: None };
    let prose = Prose::citing(program, database);
    let writer = Writer { prose, report, places: Some(explanation.places) };
    let proofs = explanation.proofs.iter().map(|explained| {
        let mut proof = writer.proof(&explained.proof);
        if let Some(alternatives) = &explained.alternatives {
            let others = alternatives.proofs.iter().map(|other| writer.proof(other).into());
            proof.insert("alternatives".into(), Json::Array(others.collect()));
            proof.insert("more_alternatives".into(), alternatives.more.into());
        }
        Json::Object(proof)
    });
    let document = json!({
        "goal": writer.goal(explanation.goal),
        "further": explanation.further,
        "proofs": proofs.collect::<Vec<_>>(),
    });
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

/// Makes JSON of what is in one database.
pub(super) struct Writer<'a> {
    pub(super) prose: Prose<'a>,
    pub(super) report: Report<'a>,
    /// Where what is given stands, if that is told.
    pub(super) places: Option<Places<'a>>,
}

impl Writer<'_> {
    /// The relation, and its columns with `null` for what is open.
    pub(super) fn goal(&self, goal: &Goal) -> Json {
        let relation = self.report.program.relation(goal.relation);
        json!({"relation": relation.name, "tuple": self.pattern(goal.relation, &goal.pattern)})
    }

    pub(super) fn fact(&self, fact: &Fact) -> Json {
        let pattern: Vec<Option<Value>> = fact.tuple.iter().copied().map(Some).collect();
        let mut object = Map::new();
        let relation = self.report.program.relation(fact.relation);
        if relation.origin == RelationOrigin::Declared {
            object.insert("relation".into(), relation.name.as_str().into());
            object.insert("says".into(), self.prose.fact(fact).into());
        }
        object.insert("tuple".into(), self.pattern(fact.relation, &pattern));
        Json::Object(object)
    }

    fn pattern(&self, relation: RelationId, pattern: &[Option<Value>]) -> Json {
        let columns = self.report.program.relation(relation).columns.iter().zip(pattern);
        let written = columns.filter(|(column, _)| is_written(&column.name));
        let members = written.map(|(column, value)| {
            let value = value.map(|value| {
                json!(cell(self.report.program, self.report.database, column.ty, value))
            });
            (column.name.clone(), value.unwrap_or(Json::Null))
        });
        Json::Object(members.collect())
    }

    fn proof(&self, proof: &Proof) -> Map<String, Json> {
        let nodes: Vec<Json> = proof.nodes.iter().map(|node| self.node(node)).collect();
        let members = json!({"height": proof.height(), "goal": proof.goal.0, "nodes": nodes});
        match members {
            Json::Object(members) => members,
            _ => unreachable!("it is written as an object"),
        }
    }

    fn node(&self, node: &Node) -> Json {
        let mut json = self.fact(&node.fact);
        match &node.reason {
            Reason::Given => {
                json["given"] = true.into();
                if let Some((file, line)) = self.places.and_then(|it| it.of(&node.fact)) {
                    json["place"] = json!({"file": file, "line": line});
                }
                let attributes = self.prose.attributes(&node.fact);
                if !attributes.is_empty() {
                    json["notes"] = attributes.into();
                }
            }
            Reason::Rule(application) => {
                let clause = &self.report.program.clauses[application.clause.index()];
                let rule = &self.report.program.rules[clause.rule.index()];
                json["rule"] = json!({"name": rule.name, "text": rule.text});
                if let Some(gloss) = self.prose.gloss(clause, &application.bindings) {
                    json["because"] = gloss.into();
                }
                json["premises"] = self.premises(application);
            }
        }
        json
    }

    fn premises(&self, application: &Application) -> Json {
        let clause = &self.report.program.clauses[application.clause.index()];
        let literals = clause.body.iter().zip(&application.premises);
        let bound: Vec<Option<Value>> = application.bindings.iter().copied().map(Some).collect();
        let premises = literals.filter_map(|(literal, premise)| match (literal, premise) {
            (_, Premise::Tuple(node)) => Some(json!(node.0)),
            (Literal::Negated(atom), _) => {
                let pattern = application.pattern(atom);
                let says = self.prose.absence(atom.relation, &pattern);
                let mut absent = self.goal(&Goal { relation: atom.relation, pattern });
                absent["says"] = says.into();
                Some(json!({"absent": absent}))
            }
            (Literal::Fold { variable, aggregate, .. }, Premise::Folded(folded)) => {
                let result = application.bindings[variable.index()];
                Some(self.fold(*aggregate, result, folded))
            }
            _ => self
                .prose
                .calculation(clause, &bound, literal)
                .map(|calculation| json!({"calculation": calculation})),
        });
        Json::Array(premises.collect())
    }

    fn fold(&self, aggregate: usize, result: Value, folded: &[Folded]) -> Json {
        let aggregate = &self.report.program.aggregates[aggregate];
        let counted = folded.iter().map(|it| {
            let tuple: Vec<Option<Value>> = it.tuple.iter().copied().map(Some).collect();
            let tuple = self.pattern(aggregate.inner, &tuple);
            match it.proof {
                Some(node) => json!({"tuple": tuple, "node": node.0}),
                None => json!({"tuple": tuple}),
            }
        });
        json!({
            "aggregate": aggregate.operator.text(),
            "result": match result {
                Value::Unsigned(number) => Json::from(number),
                other => Json::from(other.presume_number()),
            },
            "counted": counted.collect::<Vec<_>>(),
        })
    }
}
