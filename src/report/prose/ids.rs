//! What an id prints as: its name, or the sentence of the row that declares it.

use std::ops::Bound;

use crate::diagnostic::visible;
use crate::program::{Relation, RelationId, SYMBOL, TypeId};
use crate::report::prose::capitals::{self, Capitals};
use crate::report::prose::phrase::Phrase;
use crate::report::prose::{DEEPEST, MISSING, Prose, Row, mentions};
use crate::syntax::reading::Part;
use crate::value::{Symbol, Value};

impl<'a> Prose<'a> {
    /// What the `name` of an id is, if ids of this type have names.
    pub(super) fn name(&self, ty: TypeId, id: Value) -> Option<Phrase> {
        let name = self.text_about(self.names?, ty, id)?;
        let word = self.prepositions.and_then(|relation| self.text_about(relation, ty, id));
        Some(match word {
            Some(word) => Phrase::carrier(name, &word),
            None => name.into(),
        })
    }

    /// The text that a relation has beside an id of this type.
    fn text_about(&self, relation: RelationId, ty: TypeId, id: Value) -> Option<String> {
        let owner = self.program.relation(relation).columns[0].ty;
        if !self.on_one_line(owner, ty) {
            return None;
        }
        match self.tuples_about(relation, id).first()?[1] {
            Value::Symbol(text) => Some(visible(self.database.symbols.text(text))),
            Value::Number(_) | Value::Unsigned(_) | Value::Record(_) => None,
        }
    }

    /// Whether a value of type `ty` may be an id of type `owner`: as a subtype, or as a supertype
    /// short of `symbol`, whose values are texts and no ids.
    fn on_one_line(&self, owner: TypeId, ty: TypeId) -> bool {
        self.program.is_subtype(ty, owner) || (ty != SYMBOL && self.program.is_subtype(owner, ty))
    }

    /// The reading of the row that declares an id. A reading that mentions the id is a sentence
    /// about it and cannot stand for it; one that we are inside of already would never end.
    pub(super) fn declared_sentence(
        &self,
        ty: TypeId,
        id: Symbol,
        path: &mut Vec<Symbol>,
    ) -> Option<Phrase> {
        let row = self.declaration(ty, id)?;
        let reading = row.relation.reading.as_ref()?;
        if self.told == Some(id) {
            return Some("…".to_owned().into());
        }
        if self.cites && self.is_about_another(ty, row.tuple) {
            return None;
        }
        if path.len() >= DEEPEST
            || path.contains(&id)
            || mentions(reading, &row.relation.columns[0])
        {
            return None;
        }
        path.push(id);
        let sentence = self.fill(&reading.parts, row, path, Some(MISSING));
        let condition = reading.condition.as_deref();
        let conditional = condition.and_then(|it| self.fill(&it.parts, row, path, Some(MISSING)));
        path.pop();
        let text = sentence?.trim_end_matches('.').to_owned();
        let starts_small = self.starts_small(&text, row);
        Some(Phrase::sentence(text, starts_small).with_conditional(conditional))
    }

    /// Whether the sentence of a row starts small within another. One that starts with what has a name
    /// does not.
    fn starts_small(&self, sentence: &str, row: Row<'_>) -> bool {
        let parts = row.relation.reading.as_ref().map(|reading| &reading.parts[..]);
        let starts_with_text = match parts {
            Some([Part::Value(first), ..]) => {
                row.column(&first.first).is_some_and(|at| row.relation.columns[at].ty == SYMBOL)
            }
            _ => true,
        };
        let word = capitals::first_word(sentence);
        let capitals = || Capitals::of_texts(self.program, self.database);
        starts_with_text
            && (Capitals::is_no_name(word) || self.capitals.get_or_init(capitals).is_ordinary(word))
    }

    /// The relations that may declare ids of this type.
    pub(super) fn kinds_of(&self, ty: TypeId) -> impl Iterator<Item = &'a Relation> {
        let kinds = self.kinds.iter().map(|&kind| self.program.relation(kind));
        kinds.filter(move |kind| self.on_one_line(kind.columns[0].ty, ty))
    }

    /// The row that declares an id of this type. Ids of different root types may be spelt alike.
    pub(super) fn declaration(&self, ty: TypeId, id: Symbol) -> Option<Row<'a>> {
        let id = [Value::Symbol(id)];
        self.kinds.iter().find_map(|&kind| {
            let relation = self.program.relation(kind);
            if !self.on_one_line(relation.columns[0].ty, ty) {
                return None;
            }
            let from = (Bound::Included(&id[..]), Bound::Unbounded);
            let tuple = self.database.tuples(kind).range::<[Value], _>(from).next()?;
            tuple.starts_with(&id).then_some(Row { relation, tuple })
        })
    }
}
