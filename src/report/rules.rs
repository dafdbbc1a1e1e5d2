//! The rulebook as a document: every relation with its sentence, and the rules that derive it.

use std::io::{self, Write};

use anstyle::Style;
use serde::Serialize;

use crate::diagnostic::{Sources, counted, visible};
use crate::program::{
    Clause, Operand, Program, Relation, RelationId, RelationOrigin, Role, Rule, RuleId, TypeId,
};
use crate::report::document::escaped;
use crate::report::layout::{SideLabel, Terminal, hanging};
use crate::report::reading_order::{Place, places};
use crate::value::Value;
use crate::value::record::written;

/// The rule files, each after those that it builds on.
#[derive(Debug, Serialize)]
#[serde(transparent)]
pub struct Rulebook {
    files: Vec<RuleFile>,
}

#[derive(Debug, Serialize)]
struct RuleFile {
    file: String,
    /// The paragraphs of the comment at its top.
    introduction: Vec<String>,
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
    /// The values of the facts, where nothing else derives it.
    #[serde(skip)]
    table: Vec<Vec<String>>,
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
        let places = places(program, sources);
        let mut files: Vec<(Place, RuleFile)> = Vec::new();
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
                let introduction = introduction(&sources.get(source).text);
                let file = RuleFile { file: name, introduction, relations: vec![entry] };
                files.push((places[&source], file));
            }
        }
        // Stable: files that none builds on stay as they were read.
        files.sort_by_key(|(place, _)| *place);
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
            for paragraph in &file.introduction {
                let lines = textwrap::wrap(paragraph, terminal.columns());
                lines.iter().try_for_each(|line| writeln!(out, "{line}"))?;
                writeln!(out)?;
            }
            for entry in &file.relations {
                entry.write_text(terminal, out)?;
            }
        }
        Ok(())
    }

    /// Writes a section for each file and relation, below a list of the files.
    pub fn write_markdown(&self, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out, "# Rules\n")?;
        if self.files.len() > 1 {
            self.write_contents(out)?;
        }
        for file in &self.files {
            writeln!(out, "## {}\n", escaped(&file.file))?;
            for paragraph in &file.introduction {
                writeln!(out, "{}\n", in_prose(paragraph))?;
            }
            for entry in &file.relations {
                entry.write_markdown(out)?;
            }
        }
        Ok(())
    }

    fn write_contents(&self, out: &mut dyn Write) -> io::Result<()> {
        for file in &self.files {
            let about = file.introduction.first().map(|about| format!(": {}", in_prose(about)));
            let (name, about) = (escaped(&file.file), about.unwrap_or_default());
            writeln!(out, "1. [{name}](#{}){about}", anchor(&file.file))?;
        }
        writeln!(out)
    }
}

/// The paragraphs of the `//` comment that a rule file begins with.
fn introduction(text: &str) -> Vec<String> {
    let is_plain = |line: &&str| line.starts_with("//") && !line.starts_with("///");
    let lines = text.lines().take_while(is_plain).map(|line| line[2..].trim());
    let comment = lines.collect::<Vec<_>>().join("\n");
    let paragraphs = comment.split("\n\n").map(|paragraph| visible(&paragraph.replace('\n', " ")));
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect()
}

/// Escaped but for code between backquotes, which Markdown takes as it is.
fn in_prose(text: &str) -> String {
    let pieces: Vec<&str> = text.split('`').collect();
    if pieces.len().is_multiple_of(2) {
        return escaped(text);
    }
    let piece = |(index, piece): (usize, &&str)| match index % 2 {
        0 => escaped(piece),
        _ => format!("`{piece}`"),
    };
    pieces.iter().enumerate().map(piece).collect()
}

/// What GitHub calls a heading in a link.
fn anchor(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, '-' | '_');
    heading.to_lowercase().replace(' ', "-").chars().filter(kept).collect()
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
            writeln!(out, "{}\n", in_prose(reading))?;
        }
        for rule in &self.rules {
            write!(out, "- **{}**", escaped(&rule.name))?;
            if let Some(gloss) = &rule.gloss {
                write!(out, ": {}", in_prose(gloss))?;
            }
            writeln!(out)?;
        }
        if !self.rules.is_empty() {
            writeln!(out)?;
        }
        match (self.table.is_empty(), self.facts.is_empty()) {
            (false, _) => self.write_table(out)?,
            (true, false) => writeln!(out, "```prolog\n{}\n```\n", self.facts.join("\n"))?,
            (true, true) => {}
        }
        Ok(())
    }

    fn write_table(&self, out: &mut dyn Write) -> io::Result<()> {
        let names: Vec<String> = self.columns.iter().map(|column| escaped(&column.name)).collect();
        writeln!(out, "| {} |", names.join(" | "))?;
        writeln!(out, "|{}", "---|".repeat(names.len()))?;
        for row in &self.table {
            // A stroke ends a cell even in code, so it has to be escaped there.
            let cell = |cell: &String| {
                if cell.contains('|') { escaped(cell) } else { in_prose(cell) }
            };
            let cells: Vec<String> = row.iter().map(cell).collect();
            writeln!(out, "| {} |", cells.join(" | "))?;
        }
        writeln!(out)
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
            table: self.table(id).unwrap_or_default(),
        }
    }

    /// The rows of a relation that consists of facts; nothing if rules derive it, or if it is a
    /// single column.
    fn table(&self, id: RelationId) -> Option<Vec<Vec<String>>> {
        let is_mixed = self.by_relation[id.index()].iter().any(|(_, has_body)| *has_body);
        let facts = self.program.clauses.iter().filter(|clause| clause.head.relation == id);
        let cell = |argument: &Option<Operand>| match argument {
            Some(Operand::Constant(Value::Symbol(symbol))) => {
                Some(visible(self.program.constants.text(*symbol)))
            }
            Some(Operand::Constant(Value::Number(number))) => Some(number.to_string()),
            Some(Operand::Constant(Value::Unsigned(number))) => Some(number.to_string()),
            Some(Operand::Constant(Value::Record(symbol))) => {
                Some(visible(&written(*symbol, &self.program.constants)))
            }
            _ => None,
        };
        let row = |fact: &Clause| fact.head.arguments.iter().map(cell).collect();
        if is_mixed || self.program.relation(id).columns.len() < 2 {
            return None;
        }
        facts.map(row).collect()
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
