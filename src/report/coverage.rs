//! What of a rulebook its cases test, for a terminal and for programs.

use std::io::{self, Write};

use serde_json::{Value as Json, json};

use crate::diagnostic::{Sources, counted};
use crate::program::{ConditionKind, Program, RelationId};
use crate::report::document::{Block, Document, Emphasis, ListItem, RichText};
use crate::review::{Coverage, CoveredCondition, CoveredRule, Effect};

/// A case that the rulebook was tried on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoveringCase {
    /// Its facts file.
    pub file: String,
    /// The moment that it was judged as of, in ISO 8601; nothing for that of its question.
    pub as_of: Option<String>,
}

/// Coverage with what it is told by.
pub struct CoverageReport<'a> {
    /// The rulebook.
    pub program: &'a Program,
    /// Its texts.
    pub sources: &'a Sources,
    /// The cases in the order in which they were tried.
    pub cases: &'a [CoveringCase],
    /// What counts as an answer.
    pub answers: &'a [RelationId],
    /// What was found.
    pub coverage: &'a Coverage,
}

/// The rules of one file.
struct Chapter<'a> {
    file: &'a str,
    rules: Vec<&'a CoveredRule>,
}

/// How much of some rules is covered.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    rules: usize,
    fire: usize,
    matter: usize,
    conditions: usize,
    noticed: usize,
    bound: usize,
}

impl Tally {
    fn new<'a>(rules: impl IntoIterator<Item = &'a CoveredRule>) -> Self {
        let mut tally = Self::default();
        for rule in rules {
            tally.rules += 1;
            tally.fire += usize::from(rule.fires.is_some());
            tally.matter += usize::from(rule.matters.is_some());
            for condition in &rule.conditions {
                match condition.effect {
                    Effect::Bound(_) => tally.bound += 1,
                    Effect::Unnoticed => tally.conditions += 1,
                    Effect::Noticed(_) => {
                        tally.conditions += 1;
                        tally.noticed += 1;
                    }
                }
            }
        }
        tally
    }

    fn text(self) -> String {
        let Self { rules, fire, noticed, conditions, bound, .. } = self;
        format!(
            "{fire} of {} fired; {noticed} of {} mattered; {bound} more cannot be dropped alone",
            counted(rules, "rule", "rules"),
            counted(conditions, "condition", "conditions"),
        )
    }

    fn json(self) -> Json {
        json!({
            "rules": self.rules,
            "rules_that_fire": self.fire,
            "rules_that_matter": self.matter,
            "conditions": self.conditions,
            "conditions_that_matter": self.noticed,
            "conditions_that_cannot_be_dropped_alone": self.bound,
        })
    }
}

impl<'a> CoverageReport<'a> {
    /// A paragraph for each rule file: how much is covered, then what is not.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut blocks = Vec::new();
        for chapter in self.chapters() {
            let tally = Tally::new(chapter.rules.iter().copied());
            let heading = format!("{}: {}", chapter.file, tally.text());
            blocks.push(Block::paragraph(0, RichText::strong(heading)));
            let rules = |picks: &dyn Fn(&CoveredRule) -> bool| -> Vec<ListItem> {
                let rules = chapter.rules.iter().copied().filter(|rule| picks(rule));
                rules.map(|rule| labelled(&self.place_of(rule), self.name(rule))).collect()
            };
            let lists = [
                ("Rules that never fired", rules(&|rule| rule.fires.is_none())),
                (
                    "Rules that fired and never mattered",
                    rules(&|rule| rule.fires.is_some() && rule.matters.is_none()),
                ),
                ("Conditions that never mattered, of rules that fired", self.unnoticed(&chapter)),
            ];
            let lists = lists.into_iter().filter(|(_, rows)| !rows.is_empty());
            blocks.extend(lists.flat_map(|(heading, rows)| {
                [Block::paragraph(2, heading), Block::Columns(4, rows)]
            }));
            blocks.push(Block::Gap);
        }
        let total = Tally::new(&self.coverage.rules).text();
        let cases = counted(self.cases.len(), "case", "cases");
        blocks.push(Block::Summary(format!("In {cases}, {total}.").into()));
        Document(blocks)
    }

    /// The conditions that never mattered, of rules that fired.
    fn unnoticed(&self, chapter: &Chapter<'_>) -> Vec<ListItem> {
        let mut found = Vec::new();
        for rule in chapter.rules.iter().filter(|rule| rule.fires.is_some()) {
            for CoveredCondition { condition, effect } in &rule.conditions {
                if *effect == Effect::Unnoticed {
                    let place = format!("{}:{}", chapter.file, self.sources.line(condition.span));
                    let text = format!("{}: {}", self.name(rule), condition.text);
                    found.push(labelled(&place, &text));
                }
            }
        }
        found
    }

    fn chapters(&self) -> Vec<Chapter<'a>> {
        let mut chapters: Vec<Chapter<'a>> = Vec::new();
        for rule in &self.coverage.rules {
            let file = self.file_of(rule);
            match chapters.iter_mut().find(|chapter| chapter.file == file) {
                Some(chapter) => chapter.rules.push(rule),
                None => chapters.push(Chapter { file, rules: vec![rule] }),
            }
        }
        chapters
    }

    fn file_of(&self, rule: &CoveredRule) -> &'a str {
        let span = self.program.rules[rule.rule.index()].span;
        &self.sources.get(span.source).name
    }

    fn place_of(&self, rule: &CoveredRule) -> String {
        let span = self.program.rules[rule.rule.index()].span;
        format!("{}:{}", self.file_of(rule), self.sources.line(span))
    }

    fn name(&self, rule: &CoveredRule) -> &'a str {
        &self.program.rules[rule.rule.index()].name
    }

    /// Writes the cases, the answers, how much is covered, and every rule with its conditions.
    pub fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        let name = |id: &RelationId| self.program.relation(*id).name.as_str();
        let cases: Vec<Json> = self.cases.iter().map(case_json).collect();
        let rules: Vec<Json> =
            self.coverage.rules.iter().map(|rule| self.rule_json(rule)).collect();
        let all = json!({
            "cases": cases,
            "answers": self.answers.iter().map(name).collect::<Vec<_>>(),
            "summary": Tally::new(&self.coverage.rules).json(),
            "rules": rules,
        });
        serde_json::to_writer_pretty(&mut *out, &all)?;
        writeln!(out)
    }

    fn rule_json(&self, covered: &CoveredRule) -> Json {
        let rule = &self.program.rules[covered.rule.index()];
        let conditions: Vec<Json> =
            covered.conditions.iter().map(|condition| self.condition_json(condition)).collect();
        json!({
            "rule": rule.name,
            "file": self.sources.get(rule.span.source).name,
            "line": self.sources.line(rule.span),
            "fires_in": self.case_at(covered.fires),
            "matters_in": self.case_at(covered.matters),
            "conditions": conditions,
        })
    }

    fn condition_json(&self, covered: &CoveredCondition) -> Json {
        let condition = &covered.condition;
        let (line, column) = self.sources.line_column(condition.span);
        let kind = match condition.kind {
            ConditionKind::Atom => "atom",
            ConditionKind::Negated => "negated",
            ConditionKind::Comparison => "comparison",
            ConditionKind::Aggregate => "aggregate",
        };
        let mut object = json!({
            "condition": condition.text,
            "kind": kind,
            "in_aggregate": condition.in_aggregate,
            "line": line,
            "column": column,
        });
        let (effect, key, value) = match &covered.effect {
            Effect::Noticed(case) => ("matters", "noticed_by", self.case_at(Some(*case))),
            Effect::Unnoticed => ("never matters", "noticed_by", Json::Null),
            Effect::Bound(reason) => ("cannot be dropped alone", "reason", json!(reason)),
        };
        object["effect"] = json!(effect);
        object[key] = value;
        object
    }

    fn case_at(&self, case: Option<usize>) -> Json {
        case.and_then(|case| self.cases.get(case)).map_or(Json::Null, case_json)
    }
}

fn case_json(case: &CoveringCase) -> Json {
    match &case.as_of {
        None => json!({"file": case.file}),
        Some(as_of) => json!({"file": case.file, "as_of": as_of}),
    }
}

fn labelled(place: &str, text: &str) -> ListItem {
    ListItem::labelled(0, RichText::styled(Emphasis::Faint, place), text)
}
