//! What a user asks about: a relation, and what is known of its columns.

use crate::calendar::{Clock, days_since_epoch, parse_minute};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, SourceId, Sources, counted, nearest, quoted};
use crate::explain::index::{fits, with_prefix};
use crate::explain::proof::Fact;
use crate::explain::written::{Word, WordKind, Written, read};
use crate::program::{
    Column, Pair, Primitive, Program, Relation, RelationId, RelationOrigin, Role, Scale, TypeId,
};
use crate::value::{Interner as _, MoreSymbols, Symbol, Symbols, Tuple, Value};
use crate::vocabulary;

/// A relation and what is known of its columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Goal {
    /// The relation.
    pub relation: RelationId,
    /// The value of each column; nothing where any will do.
    pub pattern: Vec<Option<Value>>,
}

impl From<&Fact> for Goal {
    fn from(fact: &Fact) -> Self {
        let pattern = fact.tuple.iter().copied().map(Some).collect();
        Self { relation: fact.relation, pattern }
    }
}

impl Goal {
    /// Reads an atom, written as in a rule but with bare words for values: `status(call, _)`. An id
    /// alone asks for the [`vocabulary::STATUS`] of what it declares, or for that declaration.
    pub fn parse(
        program: &Program,
        database: &Database,
        sources: &Sources,
        source: SourceId,
    ) -> Result<Self, Vec<Diagnostic>> {
        let written = read(sources, source).map_err(|mistake| vec![mistake])?;
        let resolver = Resolver { program, database };
        match &written.arguments {
            Some(arguments) => resolver.atom(&written, arguments),
            None => resolver.id(&written.name).map_err(|mistake| vec![mistake]),
        }
    }

    /// The tuples that are asked about, in the order in which they are printed.
    #[must_use]
    pub fn matches(&self, database: &Database) -> Vec<Fact> {
        let prefix: Vec<Value> = self.pattern.iter().map_while(|&value| value).collect();
        let tuples = with_prefix(database.tuples(self.relation), &prefix);
        let mut found: Vec<&Tuple> = tuples.filter(|tuple| fits(&self.pattern, tuple)).collect();
        found.sort_by(|a, b| database.symbols.compare_tuples(a, b));
        let relation = self.relation;
        found.into_iter().map(|tuple| Fact { relation, tuple: tuple.clone() }).collect()
    }

    /// The facts of the relation that share the most values with this goal, and at least one if
    /// any value is asked for; at most this many, in the order in which they are printed.
    #[must_use]
    pub fn nearest(&self, database: &Database, most: usize) -> Vec<Fact> {
        let shared = |tuple: &[Value]| {
            let values = self.pattern.iter().zip(tuple);
            values.filter(|(wanted, value)| **wanted == Some(**value)).count()
        };
        let least = usize::from(self.pattern.iter().any(Option::is_some));
        let tuples = database.tuples(self.relation);
        let best = tuples.iter().map(|tuple| shared(tuple)).max().unwrap_or(0).max(least);
        let mut found: Vec<_> = tuples.iter().filter(|tuple| shared(tuple) == best).collect();
        found.sort_by(|a, b| database.symbols.compare_tuples(a, b));
        found.truncate(most);
        let relation = self.relation;
        found.into_iter().map(|tuple| Fact { relation, tuple: tuple.clone() }).collect()
    }
}

/// Finds what names and words stand for.
struct Resolver<'a> {
    program: &'a Program,
    database: &'a Database,
}

impl Resolver<'_> {
    fn atom(&self, written: &Written, arguments: &[Word]) -> Result<Goal, Vec<Diagnostic>> {
        let relation = self.expect_relation(&written.name).map_err(|mistake| vec![mistake])?;
        let declared = self.program.relation(relation);
        if arguments.len() != declared.columns.len() {
            return Err(vec![wrong_arity(self.program, declared, written, arguments.len())]);
        }
        let mut pattern = Vec::new();
        let mut mistakes = Vec::new();
        for (column, word) in (0..).zip(arguments) {
            match self.value(relation, column, word) {
                Ok(value) => pattern.push(value),
                Err(mistake) => mistakes.push(mistake),
            }
        }
        if mistakes.is_empty() { Ok(Goal { relation, pattern }) } else { Err(mistakes) }
    }

    fn expect_relation(&self, name: &Word) -> Result<RelationId, Diagnostic> {
        let (WordKind::Bare(text) | WordKind::Quoted(text)) = &name.kind else {
            return Err(Diagnostic::error("unknown-relation", "`_` cannot stand for a relation")
                .at(name.span, "")
                .help("`infer rules list` lists the relations"));
        };
        if let Some((id, _)) = self.relation_names().find(|(_, name)| name == text) {
            return Ok(id);
        }
        let help = match nearest(text, self.relation_names().map(|(_, name)| name)) {
            Some(meant) => format!("write `{meant}`"),
            None => "`infer rules list` lists the relations".to_owned(),
        };
        let message = format!("no relation is called {}", quoted(text));
        Err(Diagnostic::error("unknown-relation", message).at(name.span, "").help(help))
    }

    fn relation_names(&self) -> impl Iterator<Item = (RelationId, &str)> {
        self.program
            .relation_ids()
            .map(|id| (id, self.program.relation(id)))
            .filter(|(_, relation)| relation.origin == RelationOrigin::Declared)
            .map(|(id, relation)| (id, relation.name.as_str()))
    }

    /// The status of what an id declares.
    fn id(&self, word: &Word) -> Result<Goal, Diagnostic> {
        let program = self.program;
        let status = program
            .find(vocabulary::STATUS)
            .filter(|&id| !program.relation(id).columns.is_empty())
            .filter(|&id| program.relation(id).origin == RelationOrigin::Declared);
        let named = match &word.kind {
            WordKind::Bare(text) => self.relation_names().find(|(_, name)| name == text),
            _ => None,
        };
        if let Some((relation, name)) = named {
            let columns = vec!["_"; program.relation(relation).columns.len()].join(", ");
            let message = format!("`{name}` is a relation and needs its values");
            return Err(Diagnostic::error("unexpected-token", message)
                .at(word.span, "")
                .help(format!("write `{name}({columns})` for all its tuples")));
        }
        let Some(relation) = status else {
            let message = "an id alone asks for a status, and these rules derive none";
            return Err(Diagnostic::error("unknown-relation", message)
                .at(word.span, "")
                .help("write an atom: `relation(value, _)`"));
        };
        let mut pattern = vec![None; program.relation(relation).columns.len()];
        match self.value(relation, 0, word) {
            Ok(value) => pattern[0] = value,
            Err(mistake) => return self.declaration(word).ok_or(mistake),
        }
        Ok(Goal { relation, pattern })
    }

    /// The row that declares an id.
    fn declaration(&self, word: &Word) -> Option<Goal> {
        let (WordKind::Bare(text) | WordKind::Quoted(text)) = &word.kind else { return None };
        let id = Value::Symbol(self.database.symbols.find(text)?);
        let declares = |relation: &RelationId| {
            let is_kind = matches!(self.program.relation(*relation).role, Role::Kind(_));
            is_kind && with_prefix(self.database.tuples(*relation), &[id]).next().is_some()
        };
        let relation = self.program.relation_ids().find(declares)?;
        let mut pattern = vec![None; self.program.relation(relation).columns.len()];
        pattern[0] = Some(id);
        Some(Goal { relation, pattern })
    }

    fn value(
        &self,
        relation: RelationId,
        column: usize,
        word: &Word,
    ) -> Result<Option<Value>, Diagnostic> {
        let info = &self.program.relation(relation).columns[column];
        let text = match &word.kind {
            WordKind::Wildcard => return Ok(None),
            WordKind::Bare(text) | WordKind::Quoted(text) => text,
        };
        match self.program.ty(info.ty).primitive {
            Primitive::Unsigned => text
                .parse()
                .map(|it| Some(Value::Unsigned(it)))
                .map_err(|_| self.no_number(info, text, word)),
            Primitive::Number => self
                .number(relation, column, text)
                .map(|number| Some(Value::Number(number)))
                .ok_or_else(|| self.no_number(info, text, word)),
            Primitive::Record => self.record(info, text, word).map(Some),
            Primitive::Symbol => {
                let symbol = self.database.symbols.find(text);
                let known = symbol.filter(|&symbol| self.is_mentioned(relation, column, symbol));
                match known {
                    Some(symbol) => Ok(Some(Value::Symbol(symbol))),
                    None => Err(self.unknown_value(relation, column, text, word)),
                }
            }
        }
    }

    /// A number as it is written in a column: in digits, as a day, or as a minute. For a minute, a
    /// day stands for its last, and where a period starts for its first.
    fn number(&self, relation: RelationId, column: usize, text: &str) -> Option<i64> {
        let declared = self.program.relation(relation);
        let day = || text.parse().ok().map(days_since_epoch);
        let is_start =
            || self.program.pair(declared, column).is_some_and(|(_, pair)| pair == Pair::Period);
        match self.database.clock(self.program, declared.columns[column].ty) {
            None => text.parse().ok(),
            Some(Clock::Days) => day(),
            Some(Clock::Minutes(zone)) if text.contains('T') => {
                parse_minute(text, zone).ok().map(|minute| minute.at)
            }
            Some(clock) if is_start() => day().map(|day| clock.start_of(day)),
            Some(clock) => day().map(|day| clock.end_of(day)),
        }
    }

    /// A record of the case, written as in a table.
    fn record(&self, column: &Column, text: &str, word: &Word) -> Result<Value, Diagnostic> {
        let mut symbols = MoreSymbols { run: &self.database.symbols, more: Symbols::default() };
        let read = self.program.read_record(column.ty, text, &mut |text| symbols.intern(text));
        let problem = match read {
            Ok(value) if symbols.more.is_empty() => return Ok(value),
            Ok(_) => "no fact and no rule mentions it".to_owned(),
            Err(problem) => problem.to_string(),
        };
        let message = format!("{} is no record of `{}`: {problem}", quoted(text), column.name);
        let help = "write it as it is printed, in double quotes, or `_`";
        Err(Diagnostic::error("unknown-value", message).at(word.span, "").help(help))
    }

    fn no_number(&self, column: &Column, text: &str, word: &Word) -> Diagnostic {
        let scale = self.program.scale(column.ty);
        let (what, help) = if scale == Some(Scale::Days) {
            ("date", "write a day as in 2024-11-07, or `_`")
        } else if scale == Some(Scale::Minutes) {
            ("moment", "write it as in 2024-11-11T12:40Z, a day as in 2024-11-07, or `_`")
        } else if self.program.ty(column.ty).primitive == Primitive::Unsigned {
            ("number without a sign", "write a number from 0 to 18446744073709551615, or `_`")
        } else {
            ("number", "write a number of 64 bits, or `_`")
        };
        let message = format!("`{}` is a {what}, and {} is none", column.name, quoted(text));
        Diagnostic::error("type-mismatch", message).at(word.span, "").help(help)
    }

    /// Whether the text is an id that some row declares, where the column has ids; elsewhere,
    /// whether any fact or rule mentions it.
    fn is_mentioned(&self, relation: RelationId, column: usize, symbol: Symbol) -> bool {
        let value = Value::Symbol(symbol);
        let ty = self.program.relation(relation).columns[column].ty;
        if !self.program.is_id_type(ty) {
            return true;
        }
        let is_in_column =
            || self.database.tuples(relation).iter().any(|tuple| tuple[column] == value);
        let declares = |(id, _): (RelationId, &Relation)| {
            with_prefix(self.database.tuples(id), &[value]).next().is_some()
        };
        self.kinds(ty).any(declares) || is_in_column()
    }

    /// The kinds that declare ids which may stand in a column of this type.
    fn kinds(&self, ty: TypeId) -> impl Iterator<Item = (RelationId, &Relation)> {
        let program = self.program;
        program.relation_ids().map(|id| (id, program.relation(id))).filter(move |(_, relation)| {
            match relation.role {
                Role::Kind(id) => program.is_subtype(id, ty) || program.is_subtype(ty, id),
                _ => false,
            }
        })
    }

    fn unknown_value(
        &self,
        relation: RelationId,
        column: usize,
        text: &str,
        word: &Word,
    ) -> Diagnostic {
        let declared = self.program.relation(relation);
        let info = &declared.columns[column];
        let ids = self.kinds(info.ty).map(|(id, _)| (id, 0)).chain([(relation, column)]);
        let mut candidates: Vec<&str> = ids
            .flat_map(|(id, at)| self.database.tuples(id).iter().map(move |tuple| tuple[at]))
            .filter_map(|value| match value {
                Value::Symbol(symbol) => Some(self.database.symbols.text(symbol)),
                Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => None,
            })
            .collect();
        candidates.sort_unstable();
        candidates.dedup();
        let help = match self.called(text).or_else(|| nearest(text, candidates.iter().copied())) {
            Some(meant) => format!("write {}", quoted(meant)),
            None => "write `_` to see what there is".to_owned(),
        };
        let message = format!("no fact mentions {} as a `{}`", quoted(text), info.name);
        Diagnostic::error("unknown-value", message)
            .at(word.span, format!("in `{}`", signature(self.program, declared)))
            .help(help)
    }

    /// The id of what is called so.
    fn called(&self, text: &str) -> Option<&str> {
        let names = self.program.find(vocabulary::NAME)?;
        let name = Value::Symbol(self.database.symbols.find(text)?);
        let mut pairs = self.database.tuples(names).iter().filter(|tuple| tuple.len() == 2);
        match pairs.find(|tuple| tuple[1] == name)?[0] {
            Value::Symbol(id) => Some(self.database.symbols.text(id)),
            Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => None,
        }
    }
}

/// `name(column: type, …)`, as declared.
fn signature(program: &Program, relation: &Relation) -> String {
    let columns = relation.columns.iter();
    let columns: Vec<String> =
        columns.map(|it| format!("{}: {}", it.name, program.ty(it.ty).name)).collect();
    format!("{}({})", relation.name, columns.join(", "))
}

fn wrong_arity(
    program: &Program,
    relation: &Relation,
    written: &Written,
    given: usize,
) -> Diagnostic {
    let has = counted(relation.columns.len(), "column", "columns");
    let given = counted(given, "value", "values");
    let message = format!("`{}` has {has}, and this gives it {given}", relation.name);
    Diagnostic::error("wrong-arity", message).at(written.span, "").help(format!(
        "write `{}`, with `_` for what may be anything",
        signature(program, relation)
    ))
}
