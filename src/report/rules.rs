//! The rulebook as a document: every relation with its sentence, and the rules that derive it.

use std::cmp::Reverse;
use std::io::{self, Write};

use anstyle::Style;
use serde::Serialize;

use crate::diagnostic::{Sources, counted, visible};
use crate::program::{
    Clause, Program, Relation, RelationId, RelationOrigin, Role, Rule, RuleId, TypeId,
};
use crate::report::document::escaped;
use crate::report::layout::{SideLabel, Terminal, hanging};
use crate::report::reading_order::dependents;

/// The rule files, each after those that it builds on.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Rulebook {
    files: Vec<RuleFile>,
}

#[derive(Debug, Serialize)]
struct RuleFile {
    file: String,
    relations: Vec<RelationEntry>,
}

#[derive(Debug, Serialize)]
struct RelationEntry {
    relation: String,
    columns: Vec<ColumnEntry>,
    role: String,
    output: bool,
    reading: Option<String>,
    rules: Vec<RuleEntry>,
    facts: Vec<String>,
}

#[derive(Debug, Serialize)]
struct ColumnEntry {
    name: String,
    #[serde(rename = "type")]
    ty: String,
}

#[derive(Debug, Serialize)]
struct RuleEntry {
    name: String,
    gloss: Option<String>,
    text: String,
}

impl Rulebook {
    /// Describes every declared relation of a checked program.
    #[must_use]
    pub fn new(program: &Program, sources: &Sources) -> Self {
        let derivations = Derivations::new(program);
        let dependents = dependents(program);
        let mut files: Vec<(usize, RuleFile)> = Vec::new();
        for id in program.relation_ids() {
            let relation = program.relation(id);
            if relation.origin != RelationOrigin::Declared {
                continue;
            }
            let source = relation.span.source;
            let name = visible(&sources.get(source).name);
            let entry = derivations.describe(id);
            if let Some((_, file)) = files.iter_mut().find(|(_, file)| file.file == name) {
                file.relations.push(entry);
            } else {
                let file = RuleFile { file: name, relations: vec![entry] };
                files.push((dependents[&source], file));
            }
        }
        // Stable: files that none builds on stay as they were read.
        files.sort_by_key(|(dependents, _)| Reverse(*dependents));
        Self { files: files.into_iter().map(|(_, file)| file).collect() }
    }

    /// Writes a list of files, each with its relations.
    pub fn write_json(&self, out: &mut dyn Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, self)?;
        writeln!(out)
    }

    /// Writes relations, readings and glosses for a terminal.
    pub fn write_text(&self, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
        let bold = Style::new().bold();
        for file in &self.files {
            writeln!(out, "{}\n", terminal.paint(bold.underline(), &file.file))?;
            for entry in &file.relations {
                entry.write_text(terminal, out)?;
            }
        }
        Ok(())
    }

    /// Writes a section for each file and relation.
    pub fn write_markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "# Rules\n")?;
        for file in &self.files {
            writeln!(out, "## {}\n", escaped(&file.file))?;
            for entry in &file.relations {
                entry.write_markdown(out)?;
            }
        }
        Ok(())
    }
}

impl RelationEntry {
    fn signature(&self) -> String {
        let columns: Vec<String> =
            self.columns.iter().map(|column| format!("{}: {}", column.name, column.ty)).collect();
        format!("{}({})", self.relation, columns.join(", "))
    }

    /// What it is, in a few words: `kind of Actor, output, 3 facts`.
    fn marks(&self) -> String {
        let mut marks = vec![self.role.clone()];
        if self.output {
            marks.push("output".to_owned());
        }
        if !self.facts.is_empty() {
            marks.push(counted(self.facts.len(), "fact", "facts"));
        }
        marks.join(", ")
    }

    fn write_text(&self, terminal: Terminal, out: &mut dyn Write) -> io::Result<()> {
        let (bold, faint) = (Style::new().bold(), Style::new().dimmed());
        for line in hanging(&self.signature(), terminal.columns()) {
            writeln!(out, "{}", terminal.paint(bold, &line))?;
        }
        writeln!(out, "  {}", terminal.paint(faint, &self.marks()))?;
        let reading = self.reading.as_deref().unwrap_or("no reading");
        for line in hanging(reading, terminal.columns() - 2) {
            writeln!(out, "  {line}")?;
        }
        for rule in &self.rules {
            let name = terminal.paint(faint, &rule.name);
            let label = SideLabel { indent: 4, width: 26, text: &name };
            let room = terminal.columns().saturating_sub(label.indent + label.width).max(20);
            let gloss = rule.gloss.as_deref().unwrap_or("no gloss");
            label.write(&hanging(gloss, room), out)?;
        }
        for fact in &self.facts {
            writeln!(out, "    {fact}")?;
        }
        writeln!(out)
    }

    fn write_markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "### {}\n", escaped(&self.relation))?;
        writeln!(out, "`{}` · {}\n", self.signature(), escaped(&self.marks()))?;
        if let Some(reading) = &self.reading {
            writeln!(out, "{}\n", escaped(reading))?;
        }
        for rule in &self.rules {
            write!(out, "- **{}**", escaped(&rule.name))?;
            if let Some(gloss) = &rule.gloss {
                write!(out, ": {}", escaped(gloss))?;
            }
            writeln!(out)?;
        }
        if !self.rules.is_empty() {
            writeln!(out)?;
        }
        if !self.facts.is_empty() {
            writeln!(out, "```prolog\n{}\n```\n", self.facts.join("\n"))?;
        }
        Ok(())
    }
}

/// Which rules and facts derive each relation.
struct Derivations<'a> {
    program: &'a Program,
    /// By relation: its rules, each once, and whether it has a body.
    by_relation: Vec<Vec<(RuleId, bool)>>,
}

impl<'a> Derivations<'a> {
    fn new(program: &'a Program) -> Self {
        let mut by_relation = vec![Vec::new(); program.relations.len()];
        for Clause { rule, head, body, .. } in &program.clauses {
            let rules: &mut Vec<(RuleId, bool)> = &mut by_relation[head.relation.index()];
            if rules.last().is_none_or(|(last, _)| last != rule) {
                rules.push((*rule, !body.is_empty()));
            }
        }
        Self { program, by_relation }
    }

    fn describe(&self, id: RelationId) -> RelationEntry {
        let relation = self.program.relation(id);
        let derivations = &self.by_relation[id.index()];
        let with_body = derivations.iter().filter(|(_, has_body)| *has_body);
        RelationEntry {
            relation: relation.name.clone(),
            columns: self.columns(relation),
            role: self.role(relation.role),
            output: relation.output,
            reading: relation.reading.as_ref().map(|reading| visible(&reading.to_string())),
            rules: with_body
                .map(|(rule, _)| rule_entry(&self.program.rules[rule.index()]))
                .collect(),
            facts: derivations
                .iter()
                .filter(|(_, has_body)| !has_body)
                .map(|(rule, _)| visible(&self.program.rules[rule.index()].text))
                .collect(),
        }
    }

    fn columns(&self, relation: &Relation) -> Vec<ColumnEntry> {
        let columns = relation.columns.iter();
        columns
            .map(|column| ColumnEntry { name: column.name.clone(), ty: self.type_name(column.ty) })
            .collect()
    }

    fn type_name(&self, ty: TypeId) -> String {
        self.program.ty(ty).name.clone()
    }

    fn role(&self, role: Role) -> String {
        match role {
            Role::Derived => "derived".to_owned(),
            Role::Kind(ty) => format!("kind of {}", self.type_name(ty)),
            Role::Attribute(ty) => format!("attribute of {}", self.type_name(ty)),
            Role::Row => "input".to_owned(),
        }
    }
}

fn rule_entry(rule: &Rule) -> RuleEntry {
    RuleEntry {
        name: rule.name.clone(),
        gloss: rule.gloss.as_ref().map(|gloss| visible(&gloss.to_string())),
        text: rule.text.clone(),
    }
}
