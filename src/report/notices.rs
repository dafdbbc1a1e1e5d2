//! What looks wrong in the notes themselves, by the rulebook's `notice`: where the row stands, what
//! the rule says of it, and what to type.

use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, Span, quoted, render_as, visible};
use crate::explain::{Fact, Prover};
use crate::facts::in_cells;
use crate::program::{
    Argument, Clause, ClauseId, Literal, Operand, Primitive, Program, RelationId, TypeId,
};
use crate::report::check::Place;
use crate::report::document::Block;
use crate::report::proof::Places;
use crate::report::prose::Prose;
use crate::value::{Symbol, Tuple, Value};
use crate::vocabulary;

/// What notices are headed by.
pub(super) const HEADING: &str = "Check these notes";

/// One notice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    span: Option<Span>,
    /// Where the id is declared, or the words that are looked for in a text; nothing if no facts file has
    /// either.
    pub place: Option<Place>,
    /// The id of the row, as it is written.
    pub id: String,
    /// What is wrong, in a few words, as the rulebook has them.
    pub notice: String,
    /// The gloss of the rule, with its values filled in; safe for a terminal.
    pub explanation: Option<String>,
    /// What to type; safe for a terminal.
    pub help: Option<String>,
}

/// The relation of the notices, if the rulebook has one.
#[must_use]
pub fn relation(program: &Program) -> Option<RelationId> {
    program.find_with_arity(vocabulary::NOTICE, 2).filter(|&id| {
        let mut columns = program.relation(id).columns.iter();
        columns.all(|column| program.ty(column.ty).primitive == Primitive::Symbol)
    })
}

/// A rulebook that looks for nothing finds nothing wrong, which must not pass for praise.
pub fn expect_relation(program: &Program) -> Result<(), Diagnostic> {
    relation(program).map(|_| ()).ok_or_else(|| {
        Diagnostic::error("no-notices", "this rulebook does not say what looks wrong in notes")
            .help(
                "declare `.decl notice(x: symbol, notice: symbol)`, and write rules for it; the \
                 built-in rulebook has some",
            )
    })
}

/// What the database says, everything derived, in the order of the files; what stands in none comes
/// first.
#[must_use]
pub fn notices(program: &Program, database: &Database, places: Option<Places<'_>>) -> Vec<Notice> {
    let Some(relation) = relation(program) else { return Vec::new() };
    let tuples: Vec<Tuple> = database.sorted(relation).into_iter().cloned().collect();
    let mut prover = Prover::new(program, database);
    let step = |tuple: Tuple| {
        let step = prover.last_step(&Fact { relation, tuple: tuple.clone() });
        (tuple, step)
    };
    let derived: Vec<(Tuple, Option<Step>)> = tuples.into_iter().map(step).collect();
    let database = &*database.with_texts(prover.computed());
    let prose = Prose::citing(program, database);
    let writer = Writer { program, database, prose, places };
    let mut notices: Vec<Notice> =
        derived.iter().filter_map(|(tuple, step)| writer.notice(tuple, step.as_ref())).collect();
    notices.sort_by(|a, b| a.key().cmp(&b.key()));
    notices
}

/// Those of the notices that no case may have, as [`vocabulary::GRAVE`] says.
#[must_use]
pub fn grave(program: &Program, database: &Database, places: Option<Places<'_>>) -> Vec<Notice> {
    let grave = program.find_with_arity(vocabulary::GRAVE, 1);
    let grave = grave.into_iter().flat_map(|id| database.tuples(id)).map(|tuple| tuple[0]);
    let grave: Vec<Value> = grave.collect();
    let noticed = relation(program).into_iter().flat_map(|id| database.tuples(id));
    // To explain all notices takes a while.
    if !noticed.into_iter().any(|tuple| grave.contains(&tuple[1])) {
        return Vec::new();
    }
    let symbols = &database.symbols;
    let is_grave = |notice: &Notice| {
        symbols.find(&notice.notice).is_some_and(|it| grave.contains(&Value::Symbol(it)))
    };
    notices(program, database, places).into_iter().filter(is_grave).collect()
}

/// A clause with the values of its variables.
type Step = (ClauseId, Vec<Value>);

struct Writer<'a> {
    program: &'a Program,
    database: &'a Database,
    prose: Prose<'a>,
    places: Option<Places<'a>>,
}

impl Writer<'_> {
    fn notice(&self, tuple: &[Value], step: Option<&Step>) -> Option<Notice> {
        let &[Value::Symbol(id), Value::Symbol(notice)] = tuple else { return None };
        let clause = step.map(|(clause, _)| &self.program.clauses[clause.index()]);
        let ty = clause.and_then(|clause| match clause.head.arguments.first() {
            Some(Some(Operand::Variable(it))) => Some(clause.variables[it.index()].ty),
            _ => None,
        });
        let of_words = step.zip(clause).and_then(|((_, bound), it)| self.words_span(it, bound));
        let span = of_words.or_else(|| self.span(id, ty));
        let place = span.zip(self.places).map(|(span, places)| Place::of(places.sources, span));
        let is_row = place.as_ref().is_some_and(|place| place.is_row);
        let gloss = step.zip(clause).and_then(|((_, bound), it)| self.prose.gloss(it, bound));
        Some(Notice {
            span,
            place,
            id: self.text(id).to_owned(),
            notice: self.text(notice).to_owned(),
            explanation: gloss.filter(|gloss| !gloss.is_empty()),
            help: self.help(notice).map(|help| if is_row { in_cells(&help) } else { help }),
        })
    }

    /// Where a row declares the id. Ids of several root types may be spelt alike: then it is that of
    /// the rule's variable, or the first in the files.
    fn span(&self, id: Symbol, ty: Option<TypeId>) -> Option<Span> {
        let facts = self.places?.facts;
        let of_variable = ty.and_then(|ty| facts.id_place(self.program.root_type(ty), id));
        let types = (0..self.program.types.len()).map(TypeId::from_index);
        of_variable.or_else(|| types.filter_map(|root| facts.id_place(root, id)).min())
    }

    /// Where the facts file gives what a rule says of a text: the quote, or the name of the text.
    fn words_span(&self, clause: &Clause, bound: &[Value]) -> Option<Span> {
        let facts = self.places?.facts;
        let is_found = |relation: RelationId| {
            vocabulary::FOUND_IN_TEXTS.contains(&&*self.program.relation(relation).name)
        };
        clause.body.iter().find_map(|literal| {
            let Literal::Atom(atom) = literal else { return None };
            let fits = |(argument, value): (&Argument, &Value)| match argument {
                Some(Operand::Variable(it)) => bound[it.index()] == *value,
                Some(Operand::Constant(_)) | None => true,
            };
            let mut given = facts.of(atom.relation).filter(|_| is_found(atom.relation));
            given.find(|(tuple, _)| atom.arguments.iter().zip(*tuple).all(fits)).map(|it| it.1)
        })
    }

    fn help(&self, notice: Symbol) -> Option<String> {
        let relation = self.program.find_with_arity(vocabulary::NOTICE_HELP, 2)?;
        match self.prose.tuples_about(relation, Value::Symbol(notice)).first()?[1] {
            Value::Symbol(text) => Some(visible(self.text(text))),
            Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => None,
        }
    }

    fn text(&self, symbol: Symbol) -> &str {
        self.database.symbols.text(symbol)
    }
}

impl Notice {
    /// What tells it from the others of its case, in their order.
    pub(super) fn key(&self) -> (Option<Span>, &str, &str) {
        (self.span, &self.id, &self.notice)
    }

    /// `file:line`; safe for a terminal.
    #[must_use]
    pub fn place_text(&self) -> Option<String> {
        self.place.as_ref().map(Place::text)
    }

    /// `id: notice`; safe for a terminal.
    #[must_use]
    pub fn subject(&self) -> String {
        format!("{}: {}", visible(&self.id), visible(&self.notice))
    }

    /// `file:line: id: notice: explanation`; safe for a terminal.
    #[must_use]
    pub fn line(&self) -> String {
        let parts = [self.place_text(), Some(self.subject()), self.explanation.clone()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(": ")
    }

    /// The notice in one word, as diagnostics have their codes: `finding-without-authority`.
    #[must_use]
    pub fn code(&self) -> String {
        let words = self.notice.split(|letter: char| !letter.is_alphanumeric());
        let words: Vec<String> =
            words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
        if words.is_empty() { vocabulary::NOTICE.to_owned() } else { words.join("-") }
    }

    /// The explanation, or where the rule has no gloss, the notice.
    #[must_use]
    pub fn message(&self) -> String {
        self.explanation.clone().unwrap_or_else(|| visible(&self.notice))
    }

    /// It as an error, rendered under its own [`code`](Self::code).
    #[must_use]
    pub fn rendered_as_error(&self, sources: &Sources) -> String {
        let warning = self.diagnostic();
        let mut error = Diagnostic::error(vocabulary::NOTICE, warning.message);
        (error.labels, error.help) = (warning.labels, warning.help);
        render_as(&self.code(), &error, sources, false)
    }

    /// It as a warning, to be shown under its own [`code`](Self::code).
    #[must_use]
    pub fn diagnostic(&self) -> Diagnostic {
        let message = match self.span {
            Some(_) => self.message(),
            None => format!("{}: {}", quoted(&self.id), self.message()),
        };
        let mut diagnostic = Diagnostic::warning(vocabulary::NOTICE, message);
        if let Some(span) = self.span {
            diagnostic = diagnostic.at(span, "");
        }
        diagnostic.help.clone_from(&self.help);
        diagnostic
    }
}

/// A line for each.
pub(super) fn list(notices: &[Notice]) -> Block {
    Block::list(2, notices.iter().map(Notice::line))
}
