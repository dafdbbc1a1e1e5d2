//! What a reader is told of a text in a facts file: who it is, what a row says, where a claim stands and why.

use geoinfer::database::Database;
use geoinfer::diagnostic::counted;
use geoinfer::explain::{Goal, Prover};
use geoinfer::facts::{FormKey, FormValue, RowForm};
use geoinfer::program::{RelationId, Role, TypeId};
use geoinfer::report::document::{Block, Document, Emphasis, ListItem, RichText};
use geoinfer::report::proof::{Explained, Explanation, Places, ProofExtent};
use geoinfer::report::prose::{Prose, words};
use geoinfer::value::{Symbol, Value};
use geoinfer::vocabulary;

use crate::case::Case;
use crate::facts::ids::IdUse;
use crate::facts::meaning::{declared_type, relation};

/// The most that is told of an id beside who it is.
const MOST: usize = 12;

/// An id in a case from which everything was derived.
pub struct Known<'c> {
    case: &'c Case,
    database: &'c Database,
    /// The relation whose row declares it.
    relation: RelationId,
    ty: TypeId,
    id: Symbol,
}

impl<'c> Known<'c> {
    /// What the case knows of an id; nothing if it could not be derived, or has no such id.
    #[must_use]
    pub fn find(case: &'c Case, of: &IdUse) -> Option<Self> {
        let (program, database) = (case.program(), case.database.as_ref()?);
        let id = database.symbols.find(&of.id)?;
        of.kinds.iter().find_map(|kind| {
            let relation = relation(program, kind)?;
            let ty = declared_type(program, kind)?;
            database.about(relation, Value::Symbol(id)).next()?;
            Some(Self { case, database, relation, ty, id })
        })
    }

    /// What it is called, or what its row says.
    #[must_use]
    pub fn name(&self) -> String {
        let prose = Prose::new(self.case.program(), self.database);
        prose.value(self.ty, Value::Symbol(self.id))
    }

    /// The status of a claim, as the rulebook calls it.
    #[must_use]
    pub fn status(&self) -> Option<&'c str> {
        let program = self.case.program();
        let relation = program.find_with_arity(vocabulary::STATUS, 2)?;
        let first = program.relation(relation).columns[0].ty;
        if program.root_type(first) != program.root_type(self.ty) {
            return None;
        }
        let row = self.database.about(relation, Value::Symbol(self.id)).next()?;
        match row[1] {
            Value::Symbol(status) => Some(self.database.symbols.text(status)),
            _ => None,
        }
    }

    /// All that a reader is told.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut blocks = Vec::new();
        if let Some(status) = self.status() {
            let status = RichText::styled(Emphasis::Status(None), words(status));
            blocks.push(Block::paragraph(0, status.and(" — ").and(self.name())));
        } else {
            blocks.push(Block::paragraph(0, RichText::strong(self.name())));
        }
        match self.why() {
            Some(why) => blocks.extend(why.0),
            None => blocks.extend(self.attributes()),
        }
        Document(blocks)
    }

    /// Why a claim has its status, or what a statement counts.
    fn why(&self) -> Option<Document> {
        let id = self.database.symbols.text(self.id);
        explanation(self.case, self.database, &format!("\"{}\"", escaped(id)))
    }

    /// What its row and the attributes say.
    fn attributes(&self) -> Option<Block> {
        let program = self.case.program();
        let prose = Prose::new(program, self.database);
        let is_about = |id: &RelationId| {
            let relation = program.relation(*id);
            let is_own = *id == self.relation;
            let of_type = matches!(relation.role, Role::Attribute(owner) if program.is_subtype(self.ty, owner));
            relation.input && relation.reading.is_some() && (is_own || of_type)
        };
        let tell = |id: RelationId| {
            let tuples = prose.tuples_about(id, Value::Symbol(self.id));
            tuples.into_iter().map(|tuple| prose.tuple(id, tuple)).collect::<Vec<_>>()
        };
        let mut told: Vec<String> =
            program.relation_ids().filter(is_about).flat_map(tell).collect();
        if told.len() > MOST {
            let more = told.split_off(MOST).len();
            told.push(format!("and {} more", counted(more, "line", "lines")));
        }
        (!told.is_empty()).then(|| Block::list(0, told))
    }
}

/// Why something holds, in the lines that decide: an atom as in a rule, or an id in quotes. Nothing if
/// it is neither, or does not hold.
#[must_use]
pub fn explanation(case: &Case, database: &Database, asked: &str) -> Option<Document> {
    /// The most that is proved of what matches a pattern.
    const PROVED: usize = 3;
    let program = case.program();
    let mut sources = case.sources.clone();
    let source = sources.add("<atom>", asked);
    let goal = Goal::parse(program, database, &sources, source).ok()?;
    let facts = goal.matches(database);
    let mut prover = Prover::new(program, database);
    let proofs = facts.iter().take(PROVED).filter_map(|fact| prover.prove(fact));
    let proofs: Vec<Explained> =
        proofs.map(|proof| Explained { proof, alternatives: None }).collect();
    if proofs.is_empty() {
        return None;
    }
    let (further, extent) = (facts.len().saturating_sub(PROVED), ProofExtent::Brief);
    let places = Places { facts: &case.facts, sources: &case.sources };
    let (goal, proofs) = (&goal, &proofs[..]);
    let explanation = Explanation { program, database, goal, proofs, further, extent, places };
    Some(explanation.document())
}

/// A text as a string of the rule language has it.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}

/// What rows of a relation are for, and which keys they need.
#[must_use]
pub fn of_kind(form: &RowForm) -> Document {
    let mut document = Document(vec![Block::paragraph(0, RichText::strong(&form.kind))]);
    document.0.push(Block::paragraph(0, &form.text));
    let needed = form.keys.iter().filter(|key| key.weight == geoinfer::facts::KeyWeight::Needed);
    let item = |key: &FormKey| {
        ListItem::labelled(0, RichText::styled(Emphasis::Name, &key.name), &key.text)
    };
    document.0.push(Block::List(0, needed.map(item).collect()));
    document
}

/// What a key is for, and how its value is written.
#[must_use]
pub fn of_key(key: &FormKey) -> Document {
    let mut document = Document(vec![Block::paragraph(0, RichText::strong(&key.name))]);
    document.0.push(Block::paragraph(0, &key.text));
    document.0.extend(key.form.iter().map(|form| Block::paragraph(0, form)));
    match &key.value {
        FormValue::Choice(words) => {
            document.0.push(Block::paragraph(0, format!("One of: {}.", words.join(", "))));
        }
        FormValue::Id(kinds) => {
            let text = format!("The id of a row of {}.", kinds.join(", "));
            document.0.push(Block::paragraph(0, text));
        }
        _ => {}
    }
    document
}

/// A document as Markdown, in which whatever Markdown acts on is escaped.
#[must_use]
pub fn markdown(document: &Document) -> String {
    let mut out = Vec::new();
    // Writing to memory never fails.
    let _ = document.write_markdown(&mut out);
    String::from_utf8_lossy(&out).trim_end().to_owned()
}
