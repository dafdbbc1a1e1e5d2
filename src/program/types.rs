//! Every variable gets the most specific type that its places allow, and every value must fit the
//! column that it goes into.

mod scales;

use crate::diagnostic::{Diagnostic, Span};
use crate::program::resolve::Resolved;
use crate::program::scoped::{
    ScopedAggregate, ScopedAtom, ScopedConstraint, ScopedKind, ScopedLiteral, ScopedRule,
    ScopedTerm,
};
use crate::program::signatures::{Parameter, parameter, result, result_scale};
use crate::program::{NUMBER, Primitive, SYMBOL, Scale, Type, TypeId, UNSIGNED, Variable};
use crate::syntax::ast::{AggregateOperator, Comparison, Functor};

/// Whether `lower` is `upper` or one of its subtypes: a union has all values of its members, and no others.
pub(super) fn is_subtype(types: &[Type], lower: TypeId, upper: TypeId) -> bool {
    let whole = &types[upper.index()].members;
    ancestors(types, lower).any(|ancestor| {
        let members = &types[ancestor.index()].members;
        ancestor == upper
            || whole.contains(&ancestor)
            || (!members.is_empty() && members.iter().all(|&it| is_subtype(types, it, upper)))
    })
}

/// What the numbers of a type count, if they are no plain ones.
pub(super) fn scale(types: &[Type], ty: TypeId) -> Option<Scale> {
    ancestors(types, ty).find_map(|ancestor| Scale::named(&types[ancestor.index()].name))
}

/// The type and everything that it is a subtype of, bottom up; ends even if the types are circular.
pub(super) fn ancestors(types: &[Type], ty: TypeId) -> impl Iterator<Item = TypeId> {
    std::iter::successors(Some(ty), |id| types[id.index()].parent).take(types.len())
}

/// What values of the type are made of, or nothing if its ancestors form a circle.
pub(super) fn primitive_of(types: &[Type], ty: TypeId) -> Option<Primitive> {
    match ancestors(types, ty).last() {
        Some(SYMBOL) => Some(Primitive::Symbol),
        Some(NUMBER) => Some(Primitive::Number),
        Some(UNSIGNED) => Some(Primitive::Unsigned),
        Some(ty) if !types[ty.index()].branches.is_empty() => Some(Primitive::Record),
        _ => None,
    }
}

/// Reports every variable and value that does not fit its place.
pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for rule in resolved.clauses.iter().flat_map(|rule| &rule.alternatives) {
        infer(resolved, rule, diagnostics);
    }
}

/// What is known of a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// Nothing yet.
    Nothing,
    /// Computed: fits every column of the primitive type.
    Computed(Primitive, Span),
    /// From a column of this type, there.
    Typed(TypeId, Span),
}

/// The types of the variables of one alternative, for the normal form.
pub(super) fn variable_types(resolved: &Resolved<'_>, rule: &ScopedRule) -> Vec<TypeId> {
    let known = infer(resolved, rule, &mut Vec::new());
    known
        .into_iter()
        .map(|known| match known {
            Known::Typed(ty, _) => ty,
            Known::Computed(primitive, _) => primitive.ty(),
            Known::Nothing => SYMBOL,
        })
        .collect()
}

fn infer(
    resolved: &Resolved<'_>,
    rule: &ScopedRule,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Known> {
    let known = vec![Known::Nothing; rule.variables.len()];
    let mut inference = Inference { resolved, rule, known, diagnostics };
    inference.sources(&rule.body);
    while inference.equalities(&rule.body) {}
    inference.body(&rule.body);
    for head in &rule.heads {
        inference.sinks(head);
    }
    inference.known
}

struct Inference<'r, 'd> {
    resolved: &'r Resolved<'r>,
    rule: &'r ScopedRule,
    known: Vec<Known>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Inference<'_, '_> {
    fn column(&self, atom: &ScopedAtom, index: usize) -> TypeId {
        self.resolved.relations[atom.relation.index()].columns[index].ty
    }

    fn name(&self, ty: TypeId) -> &str {
        &self.resolved.types[ty.index()].name
    }

    fn primitive(&self, ty: TypeId) -> Primitive {
        self.resolved.types[ty.index()].primitive
    }

    fn variable_name(&self, variable: Variable) -> &str {
        &self.rule.variables[variable.index()].name
    }

    /// Columns of positive atoms type the variables in them.
    fn sources(&mut self, body: &[ScopedLiteral]) {
        for literal in body {
            if let ScopedLiteral::Atom(atom) = literal {
                for (index, term) in atom.arguments.iter().enumerate() {
                    if let ScopedKind::Variable(variable) = term.kind {
                        self.meet(variable, self.column(atom, index), term.span);
                    }
                }
            }
            for aggregate in literal.terms().into_iter().flat_map(ScopedTerm::aggregates) {
                self.sources(&aggregate.body);
            }
        }
    }

    /// Narrows a variable to `ty`, unless the two are not on one line of descent.
    fn meet(&mut self, variable: Variable, ty: TypeId, span: Span) -> bool {
        let types = &self.resolved.types;
        match self.known[variable.index()] {
            Known::Typed(old, first) => {
                if is_subtype(types, old, ty) {
                    return false;
                }
                if !is_subtype(types, ty, old) {
                    self.clash(variable, (old, first), (ty, span));
                    return false;
                }
            }
            Known::Computed(primitive, first) if primitive != self.primitive(ty) => {
                self.clash(variable, (primitive.ty(), first), (ty, span));
                return false;
            }
            _ => {}
        }
        self.known[variable.index()] = Known::Typed(ty, span);
        true
    }

    fn clash(&mut self, variable: Variable, first: (TypeId, Span), second: (TypeId, Span)) {
        let name = self.variable_name(variable);
        self.diagnostics.push(
            Diagnostic::error("type-mismatch", format!("`{name}` cannot have both types"))
                .at(second.1, format!("`{}` here", self.name(second.0)))
                .at(first.1, format!("`{}` here", self.name(first.0)))
                .help("use two variables, or make one type a subtype of the other"),
        );
    }

    /// Carries types over `x = y` and `x = term`; whether anything became known.
    fn equalities(&mut self, body: &[ScopedLiteral]) -> bool {
        let mut changed = false;
        for literal in body {
            if let ScopedLiteral::Constraint(constraint) = literal
                && constraint.comparison == Comparison::Equal
            {
                changed |= self.equality(&constraint.left, &constraint.right);
                changed |= self.equality(&constraint.right, &constraint.left);
            }
            for aggregate in literal.terms().into_iter().flat_map(ScopedTerm::aggregates) {
                changed |= self.equalities(&aggregate.body);
            }
        }
        changed
    }

    fn equality(&mut self, to: &ScopedTerm, from: &ScopedTerm) -> bool {
        let ScopedKind::Variable(variable) = to.kind else { return false };
        match self.known_of(from) {
            Known::Typed(ty, _) => match self.known[variable.index()] {
                Known::Typed(old, _) if !is_subtype(&self.resolved.types, ty, old) => false,
                Known::Computed(..) => false,
                _ => self.meet(variable, ty, to.span),
            },
            Known::Computed(primitive, _) if self.known[variable.index()] == Known::Nothing => {
                self.known[variable.index()] = Known::Computed(primitive, to.span);
                true
            }
            _ => false,
        }
    }

    fn known_of(&self, term: &ScopedTerm) -> Known {
        let primitive = match &term.kind {
            ScopedKind::Variable(variable) => return self.known[variable.index()],
            ScopedKind::Nil(ty) | ScopedKind::Record { ty, .. } | ScopedKind::Field { ty, .. } => {
                return Known::Typed(*ty, term.span);
            }
            ScopedKind::Wildcard | ScopedKind::Written(_) => None,
            ScopedKind::Constant(value) => Some(Primitive::of(*value)),
            // What has no sign is reported where it is negated, and not again for the result.
            ScopedKind::Call(Functor::Negate, arguments)
                if self.numeric(arguments) == Some(Primitive::Unsigned) =>
            {
                None
            }
            ScopedKind::Call(functor, arguments) => {
                if matches!(functor, Functor::Min | Functor::Max) {
                    return self.one_of(arguments, term.span);
                }
                if let Some(ty) = result_scale(*functor).and_then(|scale| self.counted(scale)) {
                    return Known::Typed(ty, term.span);
                }
                result(*functor).or_else(|| self.numeric(arguments))
            }
            ScopedKind::Aggregate(aggregate) => match (&aggregate.target, aggregate.operator) {
                (None, _) => Some(Primitive::Number),
                (Some(target), AggregateOperator::Min | AggregateOperator::Max) => {
                    return self.one_of(std::slice::from_ref(target), term.span);
                }
                (Some(target), _) => self.numeric(std::slice::from_ref(target)),
            },
        };
        primitive.map_or(Known::Nothing, |primitive| Known::Computed(primitive, term.span))
    }

    /// Whether these numbers have a sign, as far as it is known. Texts are none, and reported
    /// elsewhere.
    fn numeric(&self, terms: &[ScopedTerm]) -> Option<Primitive> {
        self.numeric_of(terms.iter().map(|it| self.known_of(it)))
    }

    fn numeric_of(&self, known: impl IntoIterator<Item = Known>) -> Option<Primitive> {
        let mut known = known.into_iter().filter_map(|it| self.primitive_of(it));
        let first = known.next()?;
        let is_numeric = |it: &Primitive| matches!(it, Primitive::Number | Primitive::Unsigned);
        let numeric = std::iter::once(first).chain(known).find(is_numeric);
        numeric.or(Some(Primitive::Number))
    }

    fn body(&mut self, body: &[ScopedLiteral]) {
        for literal in body {
            match literal {
                ScopedLiteral::Atom(atom) => self.sources_computed(atom),
                ScopedLiteral::Negated(atom) => self.sinks(atom),
                ScopedLiteral::Constraint(constraint) => self.constraint(constraint),
            }
            for term in literal.terms() {
                self.inside(term);
            }
        }
    }

    /// Constants and computed values in a positive atom must be of the column's primitive type.
    fn sources_computed(&mut self, atom: &ScopedAtom) {
        for (index, term) in atom.arguments.iter().enumerate() {
            if !matches!(term.kind, ScopedKind::Variable(_)) {
                self.expect_primitive(term, self.primitive(self.column(atom, index)));
            }
        }
    }

    /// Values that enter a head or are looked up in a negated atom must be of the column's type.
    fn sinks(&mut self, atom: &ScopedAtom) {
        for (index, term) in atom.arguments.iter().enumerate() {
            let column = self.column(atom, index);
            self.inside(term);
            match self.known_of(term) {
                Known::Typed(ty, _) if !is_subtype(&self.resolved.types, ty, column) => {
                    self.wrong_sink(atom, index, ty, term.span);
                }
                Known::Computed(..) => self.expect_primitive(term, self.primitive(column)),
                _ => {}
            }
        }
    }

    fn wrong_sink(&mut self, atom: &ScopedAtom, index: usize, ty: TypeId, span: Span) {
        let relation = &self.resolved.relations[atom.relation.index()];
        let column = &relation.columns[index];
        let (wanted, found) = (self.name(column.ty).to_owned(), self.name(ty));
        self.diagnostics.push(
            Diagnostic::error(
                "type-mismatch",
                format!("`{}.{}` takes `{wanted}`, not `{found}`", relation.name, column.name),
            )
            .at(span, format!("this is `{found}`"))
            .at(relation.span, "declared here")
            .help(format!("bind the variable by an atom with a `{wanted}` column")),
        );
    }

    fn constraint(&mut self, constraint: &ScopedConstraint) {
        let ScopedConstraint { comparison, left, right, span } = constraint;
        if comparison.is_textual() {
            self.expect_primitive(left, Primitive::Symbol);
            self.expect_primitive(right, Primitive::Symbol);
            return;
        }
        let (left_known, right_known) = (self.known_of(left), self.known_of(right));
        if *comparison == Comparison::Equal
            && let (Known::Typed(a, first), Known::Typed(b, second)) = (left_known, right_known)
            && !self.are_on_one_line(a, b)
        {
            return self.nothing_in_common((a, first), (b, second), *span);
        }
        self.one_scale(&[left, right], *span);
        let is_record = |known| self.primitive_of(known) == Some(Primitive::Record);
        if !matches!(comparison, Comparison::Equal | Comparison::NotEqual)
            && (is_record(left_known) || is_record(right_known))
        {
            return self.no_order(*span);
        }
        if let (Some(a), Some(b)) = (self.primitive_of(left_known), self.primitive_of(right_known))
            && a != b
        {
            let (message, help) = if a == Primitive::Record || b == Primitive::Record {
                ("a record is comparable with records alone", "fields of the record")
            } else if a == Primitive::Symbol || b == Primitive::Symbol {
                ("a number is never comparable with a text", "`to_string` or `to_number`")
            } else {
                let message = "a number with a sign is never comparable with an unsigned one";
                (message, "`to_number` or `to_unsigned`")
            };
            self.diagnostics.push(
                Diagnostic::error("type-mismatch", message)
                    .at(*span, "")
                    .help(format!("convert one side with {help}")),
            );
        }
    }

    fn no_order(&mut self, span: Span) {
        self.diagnostics.push(
            Diagnostic::error("type-mismatch", "records have no order")
                .at(span, "")
                .help("compare fields of them, or use `=` or `!=`"),
        );
    }

    fn nothing_in_common(&mut self, first: (TypeId, Span), second: (TypeId, Span), span: Span) {
        let [a, b] = [first.0, second.0].map(|ty| self.name(ty));
        let message = format!("`{a}` and `{b}` have no values in common");
        let mut diagnostic = Diagnostic::error("type-mismatch", message)
            .at(span, "")
            .help("compare values of one line of subtypes");
        for (place, name) in [(first.1, a), (second.1, b)] {
            diagnostic = diagnostic.at(place, format!("`{name}` here"));
        }
        self.diagnostics.push(diagnostic);
    }

    fn primitive_of(&self, known: Known) -> Option<Primitive> {
        match known {
            Known::Nothing => None,
            Known::Computed(primitive, _) => Some(primitive),
            Known::Typed(ty, _) => Some(self.primitive(ty)),
        }
    }

    fn expect_primitive(&mut self, term: &ScopedTerm, wanted: Primitive) {
        if let Some(found) = self.primitive_of(self.known_of(term))
            && found != wanted
        {
            let help = match found {
                Primitive::Record => "take a field of the record",
                _ => conversion(wanted),
            };
            let found = described(found);
            let message = format!("{} is needed here, not {found}", described(wanted));
            self.diagnostics.push(
                Diagnostic::error("type-mismatch", message)
                    .at(term.span, format!("this is {found}"))
                    .help(help),
            );
        }
    }

    /// Checks the arguments of functions and the bodies of aggregates inside a term.
    fn inside(&mut self, term: &ScopedTerm) {
        match &term.kind {
            ScopedKind::Call(functor, arguments) => {
                let same = self.numeric(arguments).unwrap_or(Primitive::Number);
                for (index, argument) in arguments.iter().enumerate() {
                    self.inside(argument);
                    match parameter(*functor, index) {
                        Parameter::Same => self.expect_primitive(argument, same),
                        Parameter::One(wanted) => self.expect_primitive(argument, wanted),
                        Parameter::Counting(wanted) => {
                            self.expect_scale(*functor, argument, wanted);
                        }
                        Parameter::Flat => self.expect_flat(*functor, argument),
                        Parameter::Any => {}
                    }
                }
                if matches!(parameter(*functor, 0), Parameter::Same) {
                    self.one_scale(&arguments.iter().collect::<Vec<_>>(), term.span);
                }
            }
            ScopedKind::Aggregate(aggregate) => self.aggregate(aggregate),
            ScopedKind::Record { ty, branch, fields } => self.fields(*ty, *branch, fields),
            _ => {}
        }
    }

    /// The fields of a record that is made fit the types that its branch declares.
    fn fields(&mut self, ty: TypeId, branch: usize, fields: &[ScopedTerm]) {
        for (at, term) in fields.iter().enumerate() {
            self.inside(term);
            let field = &self.resolved.types[ty.index()].branches[branch].fields[at];
            match self.known_of(term) {
                Known::Typed(found, _) if !self.are_on_one_line(found, field.ty) => {
                    let (name, wanted, found) =
                        (field.name.clone(), self.name(field.ty).to_owned(), self.name(found));
                    let message = format!("the field `{name}` takes `{wanted}`, not `{found}`");
                    self.diagnostics.push(
                        Diagnostic::error("type-mismatch", message)
                            .at(term.span, format!("this is `{found}`"))
                            .help(format!("bind the variable by an atom with a `{wanted}` column")),
                    );
                }
                Known::Computed(..) => self.expect_primitive(term, self.primitive(field.ty)),
                _ => {}
            }
        }
    }

    /// Whether one is a subtype of the other.
    fn are_on_one_line(&self, a: TypeId, b: TypeId) -> bool {
        let types = &self.resolved.types;
        is_subtype(types, a, b) || is_subtype(types, b, a)
    }

    fn expect_flat(&mut self, functor: Functor, term: &ScopedTerm) {
        if self.primitive_of(self.known_of(term)) == Some(Primitive::Record) {
            let message = format!("`{}` takes no record", functor.text());
            self.diagnostics.push(
                Diagnostic::error("type-mismatch", message)
                    .at(term.span, "this is a record")
                    .help("convert fields of it"),
            );
        }
    }

    fn aggregate(&mut self, aggregate: &ScopedAggregate) {
        self.body(&aggregate.body);
        if let Some(target) = &aggregate.target {
            self.inside(target);
            // A target without a sign makes a value without one.
            let numeric = self.numeric(std::slice::from_ref(target)).unwrap_or(Primitive::Number);
            self.expect_primitive(target, numeric);
        }
    }
}

/// A value of the primitive type in words.
pub(super) fn described(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Record => "a record",
        Primitive::Number => "a number",
        Primitive::Symbol => "a text",
        Primitive::Unsigned => "an unsigned number",
    }
}

/// How such a value is made of others.
fn conversion(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Number => "use `to_number` where a conversion is meant",
        Primitive::Symbol => "use `to_string` where a conversion is meant",
        Primitive::Unsigned => "use `to_unsigned` where a conversion is meant",
        Primitive::Record => "write a record, such as `[x, y]`",
    }
}
