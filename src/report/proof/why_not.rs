//! Why something does not hold, for readers: where each rule stops.

use std::io::{self, Write};

use serde_json::{Value as Json, json};

use crate::database::Database;
use crate::explain::{Attempt, Fact, Hindrance, WhyNot};
use crate::program::{Clause, Literal, NUMBER, Operand, Program, RelationOrigin, TypeId};
use crate::report::document::{Block, Document, Emphasis, ListItem, RichText};
use crate::report::proof::ProofExtent;
use crate::report::proof::json::Writer;
use crate::report::prose::{Prose, capitalised};
use crate::report::views::{Line, View, Viewer};
use crate::report::{Report, Selection};
use crate::value::Value;
use crate::vocabulary;

/// What is written down.
pub struct WhyNotReport<'a> {
    /// The rulebook that derived the database.
    pub program: &'a Program,
    /// What holds.
    pub database: &'a Database,
    /// Why nothing matches what was asked.
    pub why_not: &'a WhyNot,
    /// How much is shown.
    pub extent: ProofExtent,
}

/// Writes `{"goal": …, "attempts": [{"rule": …, "holds": […], "fails": …}], "nearest": [fact]}`.
pub fn write_json(refusal: &WhyNotReport<'_>, out: &mut dyn Write) -> io::Result<()> {
    let WhyNotReport { program, why_not, .. } = *refusal;
    let database = &refusal.database.with_texts(&why_not.computed);
    let report =
        Report { program, database, title: None, selection: Selection::Outputs, names: None };
    let writer = Writer { prose: Prose::citing(program, database), report, places: None };
    serde_json::to_writer_pretty(&mut *out, &refusal.json(&writer, why_not))?;
    writeln!(out)
}

impl WhyNotReport<'_> {
    /// The reasons for a reader.
    #[must_use]
    pub fn document(&self) -> Document {
        let database = self.database.with_texts(&self.why_not.computed);
        if let Some(blocks) = self.brief(&database) {
            return Document(blocks);
        }
        let prose = Prose::citing(self.program, &database);
        let mut claims = Vec::new();
        self.tell(&prose, self.why_not, 0, &mut claims);
        Document(vec![Block::Tree(claims)])
    }

    /// What is missing for a status, where the rulebook says it.
    fn brief(&self, database: &Database) -> Option<Vec<Block>> {
        let goal = &self.why_not.goal;
        let is_status = self.program.find(vocabulary::STATUS) == Some(goal.relation);
        let asked: Option<Vec<Value>> = goal.pattern.iter().copied().collect();
        let asked = asked.filter(|_| is_status && self.extent == ProofExtent::Brief)?;
        let prose = Prose::new(self.program, database);
        let viewer = Viewer::new(self.program, database, &prose);
        let lines = View::named("why not", self.program, database).lines(&viewer, &asked);
        let items = lines.iter().flat_map(|Line { heading, texts }| {
            let heading = RichText::styled(Emphasis::Name, heading);
            texts.iter().map(move |told| ListItem::labelled(1, heading.clone(), &told.text))
        });
        let items: Vec<ListItem> = items.collect();
        if items.is_empty() {
            return None;
        }
        let claim = capitalised(&prose.absence(goal.relation, &goal.pattern));
        let more = RichText::styled(Emphasis::Code, "--full").and(" shows where each rule stops.");
        let blocks = [Block::Columns(2, items), Block::Line(more), Block::Gap];
        Some([Block::paragraph(0, RichText::strong(claim))].into_iter().chain(blocks).collect())
    }

    fn tell(&self, prose: &Prose<'_>, why_not: &WhyNot, depth: usize, claims: &mut Vec<ListItem>) {
        let goal = &why_not.goal;
        let claim = prose.absence(goal.relation, &goal.pattern);
        let claim = if depth == 0 { capitalised(&claim) } else { claim };
        claims.push(ListItem::new(depth, claim));
        if why_not.attempts.is_empty() {
            let relation = self.program.relation(goal.relation);
            let claim = if relation.input {
                "only facts files can say so, and none does"
            } else {
                "no rule derives this with such values"
            };
            claims.push(ListItem::new(depth + 1, claim));
        }
        for attempt in &why_not.attempts {
            self.tell_attempt(prose, attempt, depth + 1, claims);
        }
        tell_nearest(prose, &why_not.nearest, depth + 1, claims);
    }

    fn tell_attempt(
        &self,
        prose: &Prose<'_>,
        attempt: &Attempt,
        depth: usize,
        claims: &mut Vec<ListItem>,
    ) {
        let clause = &self.program.clauses[attempt.clause.index()];
        let rule = &self.program.rules[clause.rule.index()];
        let claim = match prose.open_gloss(clause, &attempt.bindings) {
            Some(gloss) => format!("it would follow if {gloss} ({}), but:", rule.name),
            None => format!("it would follow by the rule {}, but:", rule.name),
        };
        let mut claim = ListItem::new(depth, claim);
        if !attempt.complete {
            let note = "not every way was tried: there are too many";
            claim.notes.push(RichText::styled(Emphasis::Faint, note));
        }
        claims.push(claim);
        for (&place, matched) in attempt.order.iter().zip(&attempt.holds) {
            let literal = &clause.body[place];
            let said = match (literal, matched) {
                (Literal::Atom(atom), Some(tuple)) => {
                    let origin = self.program.relation(atom.relation).origin;
                    let fact = Fact { relation: atom.relation, tuple: tuple.clone() };
                    (origin == RelationOrigin::Declared).then(|| prose.fact(&fact))
                }
                _ => self.literal(prose, clause, attempt, literal),
            };
            let Some(said) = said else { continue };
            claims.push(ListItem::new(depth + 1, format!("✓ {said}")));
        }
        self.tell_failure(prose, clause, attempt, depth + 1, claims);
    }

    /// What a literal that is no atom says.
    fn literal(
        &self,
        prose: &Prose<'_>,
        clause: &Clause,
        attempt: &Attempt,
        literal: &Literal,
    ) -> Option<String> {
        match literal {
            Literal::Negated(atom) => {
                let pattern = atom.arguments.iter().map(|argument| match (*argument)? {
                    Operand::Constant(value) => Some(value),
                    Operand::Variable(variable) => attempt.bindings[variable.index()],
                });
                Some(prose.absence(atom.relation, &pattern.collect::<Vec<_>>()))
            }
            Literal::Fold { variable, aggregate, .. } => {
                let value = attempt.bindings[variable.index()]?;
                let ty = clause.variables[variable.index()].ty;
                let operator = self.program.aggregates[*aggregate].operator.text();
                Some(format!("the {operator} is {}", prose.value(ty, value)))
            }
            _ => prose.calculation(clause, &attempt.bindings, literal),
        }
    }

    fn tell_failure(
        &self,
        prose: &Prose<'_>,
        clause: &Clause,
        attempt: &Attempt,
        depth: usize,
        claims: &mut Vec<ListItem>,
    ) {
        let at = claims.len();
        match &attempt.failure {
            Hindrance::Missing { deeper: Some(it), .. } => self.tell(prose, it, depth, claims),
            Hindrance::Missing { goal, nearest, .. } => {
                let said = prose.absence(goal.relation, &goal.pattern);
                claims.push(ListItem::new(depth, said));
                tell_nearest(prose, nearest, depth + 1, claims);
            }
            other => claims.push(ListItem::new(depth, broken(prose, clause, attempt, other))),
        }
        claims[at].text = format!("✗ {}", claims[at].text).into();
    }

    fn json(&self, writer: &Writer<'_>, why_not: &WhyNot) -> Json {
        let attempts = why_not.attempts.iter().map(|attempt| {
            let clause = &self.program.clauses[attempt.clause.index()];
            let rule = &self.program.rules[clause.rule.index()];
            let tried = attempt.order.iter().map(|&place| &clause.body[place]);
            let holds = tried.zip(&attempt.holds).filter_map(|(literal, matched)| {
                match (literal, matched) {
                    (Literal::Atom(atom), Some(tuple)) => {
                        Some(writer.fact(&Fact { relation: atom.relation, tuple: tuple.clone() }))
                    }
                    _ => Some(
                        json!({"says": self.literal(&writer.prose, clause, attempt, literal)?}),
                    ),
                }
            });
            json!({
                "rule": {"name": rule.name, "text": rule.text},
                "because": writer.prose.open_gloss(clause, &attempt.bindings),
                "holds": holds.collect::<Vec<_>>(),
                "fails": self.json_failure(writer, clause, attempt),
                "complete": attempt.complete,
            })
        });
        json!({
            "goal": writer.goal(&why_not.goal),
            "attempts": attempts.collect::<Vec<_>>(),
            "nearest": json_facts(writer, &why_not.nearest),
        })
    }

    fn json_failure(&self, writer: &Writer<'_>, clause: &Clause, attempt: &Attempt) -> Json {
        let literal = &clause.body[attempt.order[attempt.holds.len()]];
        match &attempt.failure {
            Hindrance::Missing { goal, nearest, deeper } => {
                let mut missing = json!({
                    "missing": writer.goal(goal),
                    "nearest": json_facts(writer, nearest),
                });
                if let Some(deeper) = deeper {
                    missing["deeper"] = self.json(writer, deeper);
                }
                missing
            }
            Hindrance::Present(fact) => json!({"present": writer.fact(fact)}),
            Hindrance::Compared => {
                let said = writer.prose.calculation(clause, &attempt.bindings, literal);
                json!({"comparison": said})
            }
            Hindrance::Other(value) => {
                let (asked, ty) = asked(clause, attempt, literal);
                let shown = |value| writer.prose.value(ty, value);
                json!({"value": shown(*value), "asked": asked.map(shown)})
            }
            Hindrance::NoValue => json!({"value": null}),
        }
    }
}

/// Why a literal fails that misses no tuple.
fn broken(prose: &Prose<'_>, clause: &Clause, attempt: &Attempt, failure: &Hindrance) -> String {
    let literal = &clause.body[attempt.order[attempt.holds.len()]];
    match failure {
        Hindrance::Present(fact) => {
            let pattern: Vec<_> = fact.tuple.iter().copied().map(Some).collect();
            let said = prose.pattern(fact.relation, &pattern);
            format!("it must not be so that {said}, and it is")
        }
        Hindrance::Compared => {
            let said = prose.calculation(clause, &attempt.bindings, literal).unwrap_or_default();
            format!("it would need that {said}, which is not so")
        }
        Hindrance::Other(value) => {
            let (asked, ty) = asked(clause, attempt, literal);
            let asked = asked.map_or_else(String::new, |asked| prose.value(ty, asked));
            let mut bindings = attempt.bindings.clone();
            if let Literal::Let { variable, .. } = literal {
                bindings[variable.index()] = Some(*value);
            }
            let computed = prose.calculation(clause, &bindings, literal);
            let computed =
                computed.unwrap_or_else(|| format!("the value is {}", prose.value(ty, *value)));
            format!("{computed}, and not {asked}")
        }
        Hindrance::Missing { .. } | Hindrance::NoValue => {
            "there is no value: a function fails here, or an aggregate has nothing to look at"
                .to_owned()
        }
    }
}

fn tell_nearest(prose: &Prose<'_>, nearest: &[Fact], depth: usize, claims: &mut Vec<ListItem>) {
    if nearest.is_empty() {
        return;
    }
    claims.push(ListItem::new(depth, "the nearest that holds:"));
    claims.extend(nearest.iter().map(|fact| ListItem::new(depth + 1, prose.fact(fact))));
}

fn json_facts(writer: &Writer<'_>, facts: &[Fact]) -> Json {
    Json::Array(facts.iter().map(|fact| writer.fact(fact)).collect())
}

/// The value that the head asks of what a literal computes, and its type.
fn asked(clause: &Clause, attempt: &Attempt, literal: &Literal) -> (Option<Value>, TypeId) {
    match literal {
        Literal::Let { variable, .. } | Literal::Fold { variable, .. } => {
            (attempt.bindings[variable.index()], clause.variables[variable.index()].ty)
        }
        _ => (None, NUMBER),
    }
}
