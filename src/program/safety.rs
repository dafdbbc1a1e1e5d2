//! Every variable is bound by a positive atom, and `_` and aggregates stand where they may.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Span};
use crate::program::Variable;
use crate::program::bound::bind;
use crate::program::regular::text_matcher;
use crate::program::resolve::{Resolved, ResolvedRule};
use crate::program::scoped::{ScopedAggregate, ScopedKind, ScopedLiteral, ScopedRule, ScopedTerm};
use crate::syntax::ast::{Clause, Comparison, Term, TermKind};
use crate::syntax::walk;
use crate::value::{Symbols, Value};

/// Reports every variable that nothing binds, and what stands where it may not.
pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for rule in &resolved.clauses {
        let mut unbound = BTreeSet::new();
        for alternative in &rule.alternatives {
            let bound = vec![false; alternative.variables.len()];
            let mut checker =
                Checker { rule: alternative, bound, unbound: &mut unbound, diagnostics };
            checker.alternative();
            checker.patterns(&alternative.body, &resolved.constants);
        }
        wildcards(rule.clause, diagnostics);
        singletons(rule, &unbound, diagnostics);
    }
}

struct Checker<'r, 'd> {
    rule: &'r ScopedRule,
    bound: Vec<bool>,
    /// The names reported as unbound.
    unbound: &'d mut BTreeSet<String>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl Checker<'_, '_> {
    fn alternative(&mut self) {
        let rule = self.rule;
        bind(&rule.body, &mut self.bound);
        self.require_body(&rule.body);
        for head in &rule.heads {
            for term in &head.arguments {
                self.require(term);
            }
        }
    }

    fn require_body(&mut self, body: &[ScopedLiteral]) {
        for term in body.iter().flat_map(ScopedLiteral::terms) {
            self.require(term);
        }
    }

    fn require(&mut self, term: &ScopedTerm) {
        let mut unbound = Vec::new();
        term.variables(&mut |variable| {
            if !self.bound[variable.index()] {
                unbound.push(variable);
            }
        });
        for variable in unbound {
            self.report(variable);
        }
        for aggregate in term.aggregates() {
            self.aggregate(aggregate);
        }
    }

    fn aggregate(&mut self, aggregate: &ScopedAggregate) {
        for &variable in &aggregate.shared {
            if !self.bound[variable.index()] {
                self.report(variable);
            }
        }
        bind(&aggregate.body, &mut self.bound);
        self.require_body(&aggregate.body);
        if let Some(target) = &aggregate.target {
            self.require(target);
        }
    }

    /// Reports an unbound variable once: it counts as bound afterwards.
    fn report(&mut self, variable: Variable) {
        if std::mem::replace(&mut self.bound[variable.index()], true) {
            return;
        }
        let info = &self.rule.variables[variable.index()];
        if info.name == "_" {
            return self.diagnostics.push(misplaced_wildcard(info.span));
        }
        self.unbound.insert(info.name.clone());
        let elsewhere = self.rule.variables.iter().filter(|other| other.name == info.name).count();
        let help = if elsewhere > 1 {
            format!("also use `{}` in an atom outside the aggregate", info.name)
        } else {
            format!("use `{}` in an atom of the body, without `!`", info.name)
        };
        self.diagnostics.push(
            Diagnostic::error("unbound-variable", format!("nothing gives `{}` a value", info.name))
                .at(info.span, "")
                .help(help),
        );
    }

    /// Constant patterns are known to be sound before anything runs.
    fn patterns(&mut self, body: &[ScopedLiteral], constants: &Symbols) {
        for literal in body {
            if let ScopedLiteral::Constraint(it) = literal
                && matches!(it.comparison, Comparison::Match | Comparison::NotMatch)
                && let ScopedKind::Constant(Value::Symbol(symbol)) = it.left.kind
                && let Err(reason) = text_matcher(constants.text(symbol))
            {
                self.diagnostics.push(
                    Diagnostic::error("bad-pattern", format!("this pattern is refused: {reason}"))
                        .at(it.left.span, "")
                        .help("the whole text is matched; LANGUAGE.md lists what patterns may use"),
                );
            }
            for aggregate in literal.terms().into_iter().flat_map(ScopedTerm::aggregates) {
                self.patterns(&aggregate.body, constants);
            }
        }
    }
}

/// `_` matches any value of a column of a body atom; elsewhere it means nothing.
fn wildcards(clause: &Clause, diagnostics: &mut Vec<Diagnostic>) {
    let mut all = Vec::new();
    let mut fields: BTreeSet<Span> = BTreeSet::new();
    let mut collect = |term: &Term| {
        if let TermKind::Record(_, inner) = &term.kind {
            fields.extend(inner.iter().map(|term| term.span));
        }
        if term.kind == TermKind::Wildcard {
            all.push(term.span);
        }
    };
    for term in clause.heads.iter().flat_map(|head| &head.arguments) {
        walk::visit_term_everywhere(term, &mut collect);
    }
    if let Some(body) = &clause.body {
        walk::visit_everywhere(body, &mut collect);
    }
    let body_atoms = walk::atoms(clause).skip(clause.heads.len());
    let columns: BTreeSet<Span> =
        body_atoms.flat_map(|atom| &atom.arguments).map(|term| term.span).chain(fields).collect();
    for span in all.into_iter().filter(|span| !columns.contains(span)) {
        diagnostics.push(misplaced_wildcard(span));
    }
}

fn misplaced_wildcard(span: Span) -> Diagnostic {
    Diagnostic::error("misplaced-wildcard", "`_` has no value here")
        .at(span, "")
        .help("`_` stands for a column of an atom in the body; name a variable instead")
}

/// Warns of variables that occur once in a rule and its gloss.
fn singletons(
    rule: &ResolvedRule<'_>,
    unbound: &BTreeSet<String>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let clause = rule.clause;
    let mut places: BTreeMap<&str, (usize, Span)> = BTreeMap::new();
    let mut count = |name, span| places.entry(name).or_insert((0, span)).0 += 1;
    for term in clause.heads.iter().flat_map(|head| &head.arguments) {
        walk::visit_term_everywhere(term, &mut |inner| {
            if let TermKind::Variable(name) = &inner.kind {
                count(name.as_str(), inner.span);
            }
        });
    }
    if let Some(body) = &clause.body {
        walk::visit_everywhere(body, &mut |inner| {
            if let TermKind::Variable(name) = &inner.kind {
                count(name.as_str(), inner.span);
            }
        });
    }
    for (name, (count, span)) in places {
        if count == 1
            && !unbound.contains(name)
            && !name.starts_with('_')
            && clause.body.is_some()
            && !is_in_gloss(clause, name)
        {
            diagnostics.push(
                Diagnostic::warning("variable-used-once", format!("`{name}` is used only once"))
                    .at(span, "")
                    .help("write `_` if its value does not matter"),
            );
        }
    }
}

/// Whether the gloss prints the variable, by itself or as an end of a pair of dates.
fn is_in_gloss(clause: &Clause, name: &str) -> bool {
    clause.gloss.as_ref().is_some_and(|gloss| {
        gloss.placeholders().iter().any(|(placeholder, _)| {
            let pair =
                [format!("{}_first", placeholder.first), format!("{}_last", placeholder.first)];
            placeholder.first == name
                || placeholder.last.as_deref() == Some(name)
                || pair.iter().any(|bound| bound == name)
        })
    })
}
