//! Which type each record is of: what the columns, fields and variables that it meets are.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Span, counted, nearest, quoted};
use crate::program::scoped::{ScopedKind, ScopedLiteral, ScopedRule, ScopedTerm, WrittenRecord};
use crate::program::types::{ancestors, described};
use crate::program::{Branch, Relation, Type, TypeId};
use crate::syntax::ast::Comparison;
use crate::value::record::{NIL, PLAIN};

/// The type that declares the branches of the records of a type, if it has any.
pub(in crate::program) fn declaring(types: &[Type], ty: TypeId) -> Option<TypeId> {
    ancestors(types, ty).find(|it| !types[it.index()].branches.is_empty())
}

/// The place of a branch of this name in a type.
pub(super) fn place_of(types: &[Type], ty: TypeId, branch: &str) -> Option<usize> {
    types[ty.index()].branches.iter().position(|it| it.name == branch)
}

/// Gives each written record of a rule its type, and reports those that have none or are no records of it.
/// Whether all have one.
pub(super) fn settle(
    rule: &mut ScopedRule,
    (types, relations): (&[Type], &[Relation]),
    named: &dyn Fn(&str) -> Option<TypeId>,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let before = diagnostics.len();
    let variables = vec![None; rule.variables.len()];
    let reported = BTreeSet::new();
    let mut typing =
        Typing { types, relations, named, variables, changed: true, reported, diagnostics };
    typing.until_nothing_changes(rule, false);
    // What a rule derives, or what must not be, tells the type where nothing else does.
    typing.until_nothing_changes(rule, true);
    let Typing { mut reported, diagnostics, .. } = typing;
    let mut report = |span: Span| {
        if reported.insert(span) {
            diagnostics.push(unknown(span));
        }
    };
    for head in &rule.heads {
        head.arguments.iter().for_each(|term| untyped(term, &mut report));
    }
    rule.body.iter().flat_map(ScopedLiteral::terms).for_each(|term| untyped(term, &mut report));
    diagnostics.len() == before
}

/// Calls `found` for the place of each record in a term whose type is not known, inside aggregates too. What
/// is in such a record is passed over: its type follows from that of the whole.
fn untyped(term: &ScopedTerm, found: &mut dyn FnMut(Span)) {
    match &term.kind {
        ScopedKind::Written(WrittenRecord { ty: None, .. }) => found(term.span),
        ScopedKind::Aggregate(aggregate) => {
            let inner = aggregate.body.iter().flat_map(ScopedLiteral::terms);
            inner.chain(&aggregate.target).for_each(|term| untyped(term, found));
        }
        _ => term.arguments().iter().for_each(|argument| untyped(argument, found)),
    }
}

struct Typing<'t, 'd> {
    types: &'t [Type],
    relations: &'t [Relation],
    named: &'t dyn Fn(&str) -> Option<TypeId>,
    /// The declaring types of the variables that are known to be records.
    variables: Vec<Option<TypeId>>,
    changed: bool,
    /// The places of records with a mistake.
    reported: BTreeSet<Span>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Typing<'_, '_> {
    fn until_nothing_changes(&mut self, rule: &mut ScopedRule, everywhere: bool) {
        self.changed = true;
        while std::mem::take(&mut self.changed) {
            self.body(&mut rule.body, everywhere);
            for head in &mut rule.heads {
                head.arguments.iter_mut().for_each(|term| self.inside(term, everywhere));
                if everywhere {
                    self.arguments(head.relation.index(), &mut head.arguments);
                }
            }
        }
    }

    fn body(&mut self, body: &mut [ScopedLiteral], everywhere: bool) {
        for literal in body {
            for term in literal.terms_mut() {
                self.inside(term, everywhere);
            }
            match literal {
                ScopedLiteral::Atom(atom) => {
                    self.arguments(atom.relation.index(), &mut atom.arguments);
                }
                ScopedLiteral::Negated(atom) if everywhere => {
                    self.arguments(atom.relation.index(), &mut atom.arguments);
                }
                ScopedLiteral::Constraint(it)
                    if matches!(it.comparison, Comparison::Equal | Comparison::NotEqual) =>
                {
                    if let Some(ty) = self.known(&it.left) {
                        self.expect(&mut it.right, ty);
                    }
                    if let Some(ty) = self.known(&it.right) {
                        self.expect(&mut it.left, ty);
                    }
                }
                _ => {}
            }
        }
    }

    fn arguments(&mut self, relation: usize, arguments: &mut [ScopedTerm]) {
        let relations = self.relations;
        for (term, column) in arguments.iter_mut().zip(&relations[relation].columns) {
            self.expect(term, column.ty);
        }
    }

    /// Names the types of branches inside a term, and goes into aggregates.
    fn inside(&mut self, term: &mut ScopedTerm, everywhere: bool) {
        if let ScopedKind::Written(record) = &term.kind
            && record.ty.is_none()
            && record.branch != NIL
            && record.branch != PLAIN
            && !self.reported.contains(&term.span)
        {
            match (self.named)(&record.branch) {
                Some(ty) => self.expect(term, ty),
                None => self.unknown_branch(term.span, &record.branch.clone()),
            }
        }
        term.arguments_mut().iter_mut().for_each(|argument| self.inside(argument, everywhere));
        if let ScopedKind::Aggregate(aggregate) = &mut term.kind {
            self.body(&mut aggregate.body, everywhere);
            aggregate.target.iter_mut().for_each(|target| self.inside(target, everywhere));
        }
    }

    fn known(&self, term: &ScopedTerm) -> Option<TypeId> {
        match &term.kind {
            ScopedKind::Variable(variable) => self.variables[variable.index()],
            ScopedKind::Written(record) => record.ty,
            _ => None,
        }
    }

    /// A term stands where values of this type do.
    fn expect(&mut self, term: &mut ScopedTerm, ty: TypeId) {
        let declaring = declaring(self.types, ty);
        match &mut term.kind {
            ScopedKind::Variable(variable) => {
                let known = &mut self.variables[variable.index()];
                if known.is_none() && declaring.is_some() {
                    *known = declaring;
                    self.changed = true;
                }
            }
            ScopedKind::Written(_) if self.reported.contains(&term.span) => {}
            ScopedKind::Written(record) => match (declaring, record.ty) {
                (Some(ty), None) => self.assign(term, ty),
                (found, Some(own)) if found != Some(own) => self.another(term.span, ty, own),
                (None, None) => self.no_record(term.span, ty),
                _ => {}
            },
            _ => {}
        }
    }

    /// A record is of this type: its fields are, too.
    fn assign(&mut self, term: &mut ScopedTerm, ty: TypeId) {
        let ScopedKind::Written(record) = &mut term.kind else { return };
        let types = self.types;
        let branches = &types[ty.index()].branches;
        let is_plain = matches!(&branches[..], [only] if only.name == PLAIN);
        if record.branch == NIL && is_plain {
            record.ty = Some(ty);
            return;
        }
        let Some(at) = place_of(types, ty, &record.branch) else {
            return self.no_such_branch(term.span, ty);
        };
        let branch = &branches[at];
        if branch.fields.len() != record.fields.len() {
            let given = record.fields.len();
            return self.wrong_arity(term.span, branch, given);
        }
        (record.ty, self.changed) = (Some(ty), true);
        for (field, declared) in record.fields.iter_mut().zip(&branch.fields) {
            self.expect(field, declared.ty);
        }
    }

    /// Reports the mistake of a record, and no further one of it.
    fn report(&mut self, span: Span, mistake: Diagnostic, help: String) {
        if self.reported.insert(span) {
            self.diagnostics.push(mistake.at(span, "").help(help));
        }
    }

    fn no_record(&mut self, span: Span, ty: TypeId) {
        let ty = &self.types[ty.index()];
        let message = format!("{} is needed here, not a record", described(ty.primitive));
        let help = format!("write a value of `{}`", ty.name);
        self.report(span, Diagnostic::error("type-mismatch", message), help);
    }

    fn another(&mut self, span: Span, wanted: TypeId, found: TypeId) {
        let [wanted, found] = [wanted, found].map(|ty| &self.types[ty.index()].name);
        let message = format!("`{wanted}` is needed here, not `{found}`");
        let help = format!("write a record of `{wanted}`");
        self.report(span, Diagnostic::error("type-mismatch", message), help);
    }

    fn no_such_branch(&mut self, span: Span, ty: TypeId) {
        let ty = &self.types[ty.index()];
        let shapes: Vec<String> = ty.branches.iter().map(shape).collect();
        let message = format!("this is no record of `{}`", ty.name);
        let help = format!("write {}", shapes.join(" or "));
        self.report(span, Diagnostic::error("type-mismatch", message), help);
    }

    fn wrong_arity(&mut self, span: Span, branch: &Branch, given: usize) {
        let wanted = counted(branch.fields.len(), "field", "fields");
        let message = format!("this record has {wanted}, {given} given");
        let help = format!("write {}", shape(branch));
        self.report(span, Diagnostic::error("wrong-arity", message), help);
    }

    fn unknown_branch(&mut self, span: Span, name: &str) {
        let branches = self.types.iter().flat_map(|ty| &ty.branches);
        let help = match nearest(name, branches.map(|branch| branch.name.as_str())) {
            Some(near) => format!("did you mean `${near}`?"),
            None => format!("declare it: `.type … = {name} {{…}}`"),
        };
        let message = format!("there is no branch {}", quoted(name));
        self.report(span, Diagnostic::error("unknown-branch", message), help);
    }
}

/// How a record of the branch is written.
fn shape(branch: &Branch) -> String {
    let fields: Vec<&str> = branch.fields.iter().map(|field| field.name.as_str()).collect();
    match branch.name.as_str() {
        PLAIN => format!("`[{}]`", fields.join(", ")),
        name => format!("`${name}({})`", fields.join(", ")),
    }
}

fn unknown(span: Span) -> Diagnostic {
    Diagnostic::error("unknown-record", "nothing tells which type this record is of")
        .at(span, "")
        .help("compare it with a variable that an atom gives a value, or put it into an atom")
}
