//! Proofs as provenance, for programs that know W3C PROV: JSON-LD in the words of PROV-O.
//!
//! What the proof says is an entity: a statement attributed to its speaker and quoted from what carried it, a
//! conclusion derived from its premises by an activity whose plan is the rule.

mod names;
mod statements;

use std::io::{self, Write};

use indexmap::IndexMap;
use serde_json::{Map, Value as Json, json};

use crate::database::Database;
use crate::explain::{Application, Fact, Node, NodeId, Premise, Proof, Reason};
use crate::program::{Literal, Program, RelationOrigin, Role};
use crate::report::proof::Explanation;
use crate::report::proof::Places;
use crate::report::proof::prov::names::{PROGRAM, rule_name};
use crate::report::prose::Prose;
use crate::value::Value;
use crate::vocabulary;

/// Writes one graph of the best proof of each fact. Every entity, agent and rule has one member in it, the
/// conclusions first.
pub fn write(explanation: &Explanation<'_>, out: &mut dyn Write) -> io::Result<()> {
    let (program, database) = (explanation.program, &explanation.database());
    let prose = Prose::citing(program, database);
    let source = Source { program, database, prose, places: explanation.places };
    let mut graph = Graph { source, members: IndexMap::new() };
    for explained in explanation.proofs {
        graph.add_proof(&explained.proof);
    }
    let members: Vec<Json> = graph.members.into_values().map(Json::Object).collect();
    let document = json!({"@context": context(), "@graph": members});
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

/// The prefixes, and which members hold identifiers or moments.
fn context() -> Json {
    let mut context = json!({
        "prov": "http://www.w3.org/ns/prov#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "dct": "http://purl.org/dc/terms/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "case": "urn:x-infer:case:",
        "rule": "urn:x-infer:rule:",
        "prov:generatedAtTime": {"@type": "xsd:dateTime"},
    });
    for property in [
        "prov:wasAttributedTo",
        "prov:wasQuotedFrom",
        "prov:hadPrimarySource",
        "prov:wasDerivedFrom",
        "prov:used",
        "prov:agent",
        "prov:hadPlan",
    ] {
        context[property] = json!({"@type": "@id"});
    }
    context
}

/// What the entities are made from.
struct Source<'a> {
    program: &'a Program,
    database: &'a Database,
    prose: Prose<'a>,
    places: Places<'a>,
}

/// The members so far, by their identifiers.
struct Graph<'a> {
    source: Source<'a>,
    members: IndexMap<String, Map<String, Json>>,
}

impl Graph<'_> {
    /// The nodes from what is proved down; then whom and what these name.
    fn add_proof(&mut self, proof: &Proof) {
        for (index, node) in proof.nodes.iter().enumerate().rev() {
            if !self.is_written(&node.fact) {
                continue;
            }
            let id = self.source.fact_name(&node.fact);
            if !self.members.contains_key(&id) {
                let entity = self.entity(proof, node);
                self.members.insert(id.clone(), entity);
            }
            if NodeId(index) == proof.goal {
                self.date(&id);
            }
        }
        for node in &proof.nodes {
            self.add_statement(&node.fact);
        }
        for node in &proof.nodes {
            if let (Reason::Rule(application), true) = (&node.reason, self.is_written(&node.fact)) {
                self.add_rule(application);
            }
        }
    }

    /// Says of what was asked as of when it is judged.
    fn date(&mut self, id: &str) {
        if let (Some(member), Some(as_of)) = (self.members.get_mut(id), self.source.as_of()) {
            member.insert("dct:valid".into(), as_of.into());
        }
    }

    /// Whether the rules name the relation; what the normal form added is no entity of its own.
    fn is_written(&self, fact: &Fact) -> bool {
        self.source.program.relation(fact.relation).origin == RelationOrigin::Declared
    }

    fn entity(&self, proof: &Proof, node: &Node) -> Map<String, Json> {
        let mut entity = self.source.described(&node.fact);
        if let Reason::Rule(application) = &node.reason {
            let mut premises = Premises::default();
            self.gather(proof, application, &mut premises);
            if !premises.used.is_empty() {
                entity.insert("prov:wasDerivedFrom".into(), json!(premises.used));
            }
            entity.insert("prov:wasGeneratedBy".into(), self.activity(application, &premises));
        }
        entity
    }

    /// What a step rests on. An aggregate rests on what its bindings rest on.
    fn gather(&self, proof: &Proof, application: &Application, premises: &mut Premises) {
        let clause = &self.source.program.clauses[application.clause.index()];
        let bound: Vec<Option<Value>> = application.bindings.iter().copied().map(Some).collect();
        for (literal, premise) in clause.body.iter().zip(&application.premises) {
            match (literal, premise) {
                (_, Premise::Tuple(node)) => self.gather_node(proof, *node, premises),
                (_, Premise::Folded(folded)) => {
                    for node in folded.iter().filter_map(|binding| binding.proof) {
                        self.gather_node(proof, node, premises);
                    }
                }
                (Literal::Negated(atom), _) => {
                    let absence =
                        self.source.prose.absence(atom.relation, &application.pattern(atom));
                    premises.said.push(absence);
                }
                _ => premises.said.extend(self.source.prose.calculation(clause, &bound, literal)),
            }
        }
    }

    fn gather_node(&self, proof: &Proof, node: NodeId, premises: &mut Premises) {
        let Node { fact, reason } = proof.node(node);
        if self.is_written(fact) {
            let name = self.source.fact_name(fact);
            if !premises.used.contains(&name) {
                premises.used.push(name);
            }
        } else if let Reason::Rule(inner) = reason {
            self.gather(proof, inner, premises);
        }
    }

    /// The application of a rule, with what it needs that no entity says: what is absent or calculated.
    fn activity(&self, application: &Application, premises: &Premises) -> Json {
        let clause = &self.source.program.clauses[application.clause.index()];
        let rule = &self.source.program.rules[clause.rule.index()].name;
        let mut activity = Map::new();
        activity.insert("@type".into(), "prov:Activity".into());
        if let Some(gloss) = self.source.prose.gloss(clause, &application.bindings) {
            activity.insert("rdfs:label".into(), gloss.into());
        }
        if !premises.said.is_empty() {
            activity.insert("rdfs:comment".into(), json!(premises.said));
        }
        if !premises.used.is_empty() {
            activity.insert("prov:used".into(), json!(premises.used));
        }
        let association = json!({
            "@type": "prov:Association",
            "prov:agent": PROGRAM,
            "prov:hadPlan": rule_name(rule),
        });
        activity.insert("prov:qualifiedAssociation".into(), association);
        Json::Object(activity)
    }

    fn add_rule(&mut self, application: &Application) {
        let clause = &self.source.program.clauses[application.clause.index()];
        let rule = &self.source.program.rules[clause.rule.index()];
        let id = rule_name(&rule.name);
        let plan = [
            ("@id", json!(id)),
            ("@type", json!(["prov:Entity", "prov:Plan"])),
            ("rdfs:label", json!(rule.name)),
            ("prov:value", json!(rule.text)),
        ];
        self.members.entry(id).or_insert_with(|| object(plan));
        let program = [
            ("@id", json!(PROGRAM)),
            ("@type", json!("prov:SoftwareAgent")),
            ("rdfs:label", json!("infer")),
        ];
        self.members.entry(PROGRAM.to_owned()).or_insert_with(|| object(program));
    }
}

/// What one step rests on.
#[derive(Default)]
struct Premises {
    /// The entities, each once.
    used: Vec<String>,
    /// What is absent, and what was calculated.
    said: Vec<String>,
}

impl Source<'_> {
    /// A fact as an entity: its identifier, what it says or what the id that it declares stands for, and where
    /// it is given.
    fn described(&self, fact: &Fact) -> Map<String, Json> {
        let sentence = match self.program.relation(fact.relation).role {
            Role::Kind(_) if self.known(fact).is_some() => {
                self.prose.tuple(fact.relation, &fact.tuple)
            }
            Role::Kind(ty) => self.prose.value(ty, fact.tuple[0]),
            _ => self.prose.fact(fact),
        };
        let mut entity = object([
            ("@id", json!(self.fact_name(fact))),
            ("@type", json!(["prov:Entity"])),
            ("rdfs:label", json!(sentence.trim_end_matches('.'))),
        ]);
        if let Some(place) = self.places.of_fact(fact) {
            let place = json!({"@type": "prov:Location", "rdfs:label": place});
            entity.insert("prov:atLocation".into(), place);
        }
        entity
    }

    /// The date or moment that everything is judged as of.
    fn as_of(&self) -> Option<String> {
        let relation = self.program.find_with_arity(vocabulary::AS_OF, 1)?;
        let tuple = self.database.tuples(relation).first()?;
        let column = self.program.relation(relation).columns.first()?;
        self.moment(column.ty, *tuple.first()?)
    }
}

fn object<const N: usize>(members: [(&str, Json); N]) -> Map<String, Json> {
    members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}
