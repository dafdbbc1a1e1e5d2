//! Days and minutes: numbers that count something are never compared or calculated with others.

use super::{Inference, Known, is_subtype, scale};
use crate::diagnostic::{Diagnostic, Span};
use crate::program::scoped::{ScopedKind, ScopedTerm};
use crate::program::{Primitive, Scale, TypeId};
use crate::syntax::ast::Functor;

impl Inference<'_, '_> {
    /// The type named for this scale, if the rulebook declares it.
    pub(super) fn counted(&self, scale: Scale) -> Option<TypeId> {
        let types = self.resolved.types.iter();
        types
            .map(|ty| (ty.name.as_str(), ty.primitive))
            .position(|ty| ty == (scale.type_name(), Primitive::Number))
            .map(TypeId::from_index)
    }

    /// What is known of a value that is one of these: days or minutes if all are.
    pub(super) fn one_of(&self, terms: &[ScopedTerm], span: Span) -> Known {
        let known: Vec<Known> = terms.iter().map(|term| self.known_of(term)).collect();
        match self.common(&known) {
            Some(ty) => Known::Typed(ty, span),
            None => match self.numeric_of(known) {
                Some(primitive) => Known::Computed(primitive, span),
                None => Known::Nothing,
            },
        }
    }

    /// The type of days or minutes that all of these have.
    pub(super) fn common(&self, known: &[Known]) -> Option<TypeId> {
        let types = &self.resolved.types;
        let mut common = None;
        for known in known {
            let Known::Typed(ty, _) = *known else { return None };
            scale(types, ty)?;
            common = match common {
                Some(upper) if is_subtype(types, ty, upper) => Some(upper),
                Some(lower) if !is_subtype(types, lower, ty) => return None,
                _ => Some(ty),
            };
        }
        common
    }

    /// What the values of a term count, as far as it is known.
    pub(super) fn scale_of(&self, term: &ScopedTerm) -> Option<Scale> {
        // What is calculated counts nothing, and is not looked into at every level.
        if matches!(&term.kind, ScopedKind::Call(functor, _) if functor.precedence().is_some()) {
            return None;
        }
        match self.known_of(term) {
            Known::Typed(ty, _) => scale(&self.resolved.types, ty),
            _ => None,
        }
    }

    /// Reports days beside minutes: no comparison or calculation has both.
    pub(super) fn one_scale(&mut self, terms: &[&ScopedTerm], span: Span) {
        let mut scales = terms.iter().filter_map(|term| self.scale_of(term));
        let first = scales.next();
        if scales.any(|scale| Some(scale) != first) {
            let message = "days and minutes are never compared or calculated with each other";
            self.diagnostics.push(
                Diagnostic::error("type-mismatch", message)
                    .at(span, "")
                    .help("convert one side with `day_of`, `first_minute` or `last_minute`"),
            );
        }
    }

    /// The argument of a function between days and minutes is a computed number or of its type.
    pub(super) fn expect_scale(&mut self, functor: Functor, term: &ScopedTerm, wanted: Scale) {
        self.expect_primitive(term, Primitive::Number);
        if let Known::Typed(ty, _) = self.known_of(term)
            && self.primitive(ty) == Primitive::Number
            && self.scale_of(term) != Some(wanted)
        {
            let (name, wanted, found) = (functor.text(), wanted.type_name(), self.name(ty));
            let message = format!("`{name}` takes `{wanted}`, not `{found}`");
            let help = format!("bind the variable by an atom with a `{wanted}` column");
            self.diagnostics.push(
                Diagnostic::error("type-mismatch", message)
                    .at(term.span, format!("this is `{found}`"))
                    .help(help),
            );
        }
    }
}
