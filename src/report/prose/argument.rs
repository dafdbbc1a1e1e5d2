//! The sentences of a proof: what a premise says, why a step follows, what was not found.
//!
//! A proof speaks of statements again and again, so a statement is called by its id here and told
//! in full once, where the facts file gives it.

use crate::diagnostic::visible;
use crate::explain::Fact;
use crate::program::{
    Clause, Column, NUMBER, Relation, RelationId, RelationOrigin, Role, SYMBOL, TypeId, UNSIGNED,
    Variable,
};
use crate::report::prose::phrase::lower_first;
use crate::report::prose::{Prose, Row, joined, mentions, predicate, words};
use crate::syntax::reading::{Part, Placeholder, Reading};
use crate::value::{Symbol, Tuple, Value};
use crate::vocabulary;

impl Prose<'_> {
    /// A fact as a premise: the row that declares an id tells what the id stands for, and any other
    /// tuple is told by its reading.
    #[must_use]
    pub fn fact(&self, fact: &Fact) -> String {
        let relation = self.program.relation(fact.relation);
        let sentence = trimmed(self.tuple(fact.relation, &fact.tuple));
        match (&relation.reading, relation.role, fact.tuple.first()) {
            (Some(reading), Role::Kind(ty), Some(&Value::Symbol(id)))
                if !mentions(reading, &relation.columns[0]) =>
            {
                let id = visible(self.database.symbols.text(id));
                if self.is_about_another(ty, &fact.tuple) {
                    format!("{id}: {sentence}")
                } else {
                    format!("{id} stands for “{sentence}”")
                }
            }
            _ => sentence,
        }
    }

    /// A fact that was told before: an id is enough.
    #[must_use]
    pub fn fact_again(&self, fact: &Fact) -> String {
        match (self.program.relation(fact.relation).role, fact.tuple.first()) {
            (Role::Kind(ty), Some(&Value::Symbol(id))) => {
                let id = visible(self.database.symbols.text(id));
                format!("{} {id}", words(&self.program.ty(ty).name).to_lowercase())
            }
            _ => self.fact(fact),
        }
    }

    /// Whether the row that declares the id tells of something that another row declares, as a
    /// statement tells of a proposition.
    #[must_use]
    pub fn is_about_another(&self, ty: TypeId, declaration: &[Value]) -> bool {
        let Some(&Value::Symbol(id)) = declaration.first() else { return false };
        let Some(row) = self.declaration(ty, id) else { return false };
        let columns = row.relation.columns.iter().zip(row.tuple).skip(1);
        let mut ids = columns.filter_map(|(column, value)| match value {
            Value::Symbol(symbol) => Some((column.ty, *symbol)),
            Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => None,
        });
        ids.any(|(ty, id)| {
            self.declaration(ty, id).is_some_and(|row| {
                let reading = row.relation.reading.as_ref();
                reading.is_some_and(|reading| !mentions(reading, &row.relation.columns[0]))
            })
        })
    }

    /// What else the facts files say of the id that a fact declares: each attribute with its
    /// values. Its name is left out: it is what the id is called everywhere.
    #[must_use]
    pub fn attributes(&self, fact: &Fact) -> Vec<String> {
        let Role::Kind(kind) = self.program.relation(fact.relation).role else {
            return Vec::new();
        };
        let row = Row { relation: self.program.relation(fact.relation), tuple: &fact.tuple };
        self.attributes_of_kind(kind)
            .filter_map(|id| self.attribute_note(self.program.relation(id), row))
            .collect()
    }

    /// The attributes of what is declared as this type, but for how it is named.
    fn attributes_of_kind(&self, kind: TypeId) -> impl Iterator<Item = RelationId> + '_ {
        self.program.relation_ids().filter(move |&id| {
            let Relation { role, name, .. } = self.program.relation(id);
            ![vocabulary::NAME, vocabulary::PREPOSITION, vocabulary::APPROXIMATE]
                .contains(&&name[..])
                && matches!(role, Role::Attribute(owner) if self.program.is_subtype(kind, *owner))
        })
    }

    fn attribute_note(&self, attribute: &Relation, row: Row<'_>) -> Option<String> {
        let name = words(&attribute.name);
        let values = self.attribute(&attribute.name, row, &mut Vec::new())?;
        Some(match attribute.columns.get(1) {
            // The words of a speaker.
            Some(column) if column.ty == SYMBOL => format!("{name} “{}”", values.into_text()),
            Some(_) => {
                let mut note = format!("{name} ");
                values.append_to(&mut note);
                note
            }
            None => name,
        })
    }

    /// What else the facts files say of an id of this type: each attribute by its name, with the
    /// texts of its values and, where a value is an id, that id.
    #[must_use]
    pub fn attributes_of(&self, ty: TypeId, id: Symbol) -> Vec<(String, Vec<(String, Value)>)> {
        let Some(row) = self.declaration(ty, id) else { return Vec::new() };
        let Role::Kind(kind) = row.relation.role else { return Vec::new() };
        let mut all = Vec::new();
        for attribute in self.attributes_of_kind(kind) {
            let relation = self.program.relation(attribute);
            let tuples = self.tuples_about(attribute, Value::Symbol(id));
            if tuples.is_empty() {
                continue;
            }
            // An attribute that says only that something is so has no value.
            let values = tuples.into_iter().filter_map(|tuple| {
                let phrases = self.phrases(Row { relation, tuple }, 1, &mut Vec::new());
                Some((joined(phrases, " "), *tuple.get(1)?))
            });
            all.push((words(&relation.name), values.collect()));
        }
        all
    }

    /// Why the step follows: the rule's gloss with the values of the clause's variables.
    #[must_use]
    pub fn gloss(&self, clause: &Clause, bindings: &[Value]) -> Option<String> {
        let bindings: Vec<Option<Value>> = bindings.iter().copied().map(Some).collect();
        self.open_gloss(clause, &bindings)
    }

    /// As [`Prose::gloss`], with `any …` for the variables that have no value.
    #[must_use]
    pub fn open_gloss(&self, clause: &Clause, bindings: &[Option<Value>]) -> Option<String> {
        let gloss = self.program.rules[clause.rule.index()].gloss.as_ref()?;
        let variables = (0..).map(Variable).zip(&clause.variables);
        let columns = variables
            .map(|(it, info)| Column { name: info.name.clone(), ty: self.type_of(clause, it) })
            .collect();
        let variables = Relation {
            name: String::new(),
            columns,
            reading: None,
            span: gloss.span,
            origin: RelationOrigin::Declared,
            input: false,
            input_from: Vec::new(),
            output: false,
            output_to: Vec::new(),
            print_size: false,
            role: Role::Derived,
        };
        let mut parts = gloss.parts.clone();
        if let (true, Some(Part::Text(text))) = (gloss.is_passing(), parts.first_mut()) {
            *text = text.trim_start_matches(Reading::PASSING).trim_start().to_owned();
        }
        Some(self.open_sentence(&parts, &variables, bindings))
    }

    /// That no tuple matches any of these patterns.
    #[must_use]
    pub fn absences(&self, patterns: &[(RelationId, Vec<Option<Value>>)]) -> String {
        let mut said = Vec::new();
        let mut unsaid = Vec::new();
        for (relation, pattern) in patterns {
            match self.negation(*relation, pattern) {
                Some(sentence) => said.push(sentence),
                None => unsaid.push(self.pattern(*relation, pattern)),
            }
        }
        if !unsaid.is_empty() {
            said.push(format!("nothing shows that {}", unsaid.join(", nor that ")));
        }
        said.join("; ")
    }

    /// As [`Prose::absences`], of one pattern.
    #[must_use]
    pub fn absence(&self, relation: RelationId, pattern: &[Option<Value>]) -> String {
        self.absences(&[(relation, pattern.to_vec())])
    }

    /// The relation's own sentence for it, if it has one.
    fn negation(&self, relation: RelationId, pattern: &[Option<Value>]) -> Option<String> {
        let declared = self.program.relation(relation);
        let negation = declared.reading.as_ref()?.negation.as_deref()?;
        Some(self.open_sentence(&negation.parts, declared, pattern))
    }

    /// What a tuple of this pattern would say, after `that`.
    #[must_use]
    pub fn pattern(&self, relation: RelationId, pattern: &[Option<Value>]) -> String {
        let declared = self.program.relation(relation);
        let Some(reading) = &declared.reading else {
            let columns = declared.columns.iter().zip(pattern);
            let values = columns.map(|(column, value)| match value {
                Some(value) => self.value(column.ty, *value),
                None => "_".to_owned(),
            });
            return format!("{}({})", declared.name, values.collect::<Vec<_>>().join(", "));
        };
        let sentence = self.open_sentence(&reading.parts, declared, pattern);
        match (declared.role, pattern.first()) {
            (Role::Kind(ty), Some(&Some(Value::Symbol(id))))
                if is_told_by_its_reading(declared) =>
            {
                let id = visible(self.database.symbols.text(id));
                let verb = if self.is_sentence(ty) { "stands for" } else { "says" };
                format!("{id} {verb} “{sentence}”")
            }
            _ if predicate(reading, declared).is_some() => format!("“{sentence}” holds"),
            _ => sentence,
        }
    }

    /// A sentence in the middle of another, some of its values open.
    fn open_sentence(
        &self,
        parts: &[Part],
        relation: &Relation,
        values: &[Option<Value>],
    ) -> String {
        let open = |name: &str| {
            let names = |column: &Column| {
                let mut ends = ["", "_first", "_last"].into_iter();
                ends.any(|end| column.name.strip_suffix(end) == Some(name))
            };
            let mut columns = relation.columns.iter().zip(values);
            let open = columns.find(|(column, value)| names(column) && value.is_none())?;
            Some(self.anything(open.0))
        };
        let parts = in_the_middle(&opened(parts, &open));
        let tuple: Tuple = values.iter().map(|value| value.unwrap_or(Value::Number(0))).collect();
        trimmed(self.sentence(&parts, Row { relation, tuple: &tuple }))
    }

    /// `any statement`: the words for a value that may be any.
    fn anything(&self, column: &Column) -> String {
        if self.is_sentence(column.ty) {
            return "something is so".to_owned();
        }
        let is_declared = ![SYMBOL, NUMBER, UNSIGNED].contains(&column.ty);
        let name = if is_declared { &self.program.ty(column.ty).name } else { &column.name };
        format!("any {}", words(name).to_lowercase())
    }

    /// Whether the ids of this type stand for sentences, and not for statements about one.
    fn is_sentence(&self, ty: TypeId) -> bool {
        let mut kinds = self.kinds_of(ty).filter(|kind| is_told_by_its_reading(kind)).peekable();
        kinds.peek().is_some()
            && kinds.all(|kind| {
                let mut others = kind.columns.iter().skip(1);
                !others.any(|column| self.kinds_of(column.ty).any(is_told_by_its_reading))
            })
    }
}

/// Whether a row prints as its sentence where its id is used.
fn is_told_by_its_reading(kind: &Relation) -> bool {
    kind.reading.as_ref().is_some_and(|reading| !mentions(reading, &kind.columns[0]))
}

/// A sentence without its full stop.
fn trimmed(mut sentence: String) -> String {
    sentence.truncate(sentence.trim_end().trim_end_matches('.').len());
    sentence
}

/// The parts of a sentence as they stand in the middle of another. Values keep their capitals.
fn in_the_middle(parts: &[Part]) -> Vec<Part> {
    let mut parts = parts.to_vec();
    if let Some(Part::Text(text)) = parts.first_mut() {
        *text = lower_first(text);
    }
    parts
}

/// The parts with words in place of open values; an optional part with one is left out.
fn opened(parts: &[Part], open: &dyn Fn(&str) -> Option<String>) -> Vec<Part> {
    let is_open = |placeholder: &Placeholder| {
        let last = placeholder.last.as_ref();
        let words = open(&placeholder.first).or_else(|| last.and_then(|last| open(last)))?;
        Some(match &placeholder.noun {
            Some((_, many)) => format!("any number of {many}"),
            None => words,
        })
    };
    let mentions_open = |inner: &[Part]| {
        inner.iter().any(|part| match part {
            Part::Value(of) => is_open(of).is_some(),
            _ => false,
        })
    };
    parts
        .iter()
        .flat_map(|part| match part {
            Part::Value(of) => vec![is_open(of).map_or_else(|| part.clone(), Part::Text)],
            Part::Choice { test, other, absent, .. }
                if [test].into_iter().chain(other).any(|it| is_open(it).is_some()) =>
            {
                opened(absent, open)
            }
            Part::Choice { test, other, present, absent } => {
                let [present, absent] = [present, absent].map(|parts| opened(parts, open));
                vec![Part::Choice { test: test.clone(), other: other.clone(), present, absent }]
            }
            Part::Optional(inner) if mentions_open(inner) => Vec::new(),
            other => vec![other.clone()],
        })
        .collect()
}
