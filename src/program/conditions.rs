//! The conditions of rules, and the program without one of them or without a whole rule.
//!
//! A condition is dropped where it stands: it counts as true, and as false inside `!(…)`, so that a
//! body only ever becomes weaker. Nothing new depends on anything, so a variant has strata wherever
//! the program has; but what the condition gave a value may be left without one.

use std::sync::OnceLock;

use crate::diagnostic::{Diagnostic, Severity, SourceId, Sources, Span, has_errors};
use crate::program::strata::Components;
use crate::program::{Loaded, Program, RuleId, normal_form, resolve, safety, strata, types};
use crate::syntax::ast::{Aggregate, Clause, Constraint, File, Formula, Item, Term, TermKind};
use crate::syntax::walk;

/// One condition of a rule: an atom or a comparison of its body, or inside one of its aggregates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition {
    /// The rule.
    pub rule: RuleId,
    /// What it is.
    pub kind: ConditionKind,
    /// As a rule file would have it, with `!` if it is negated.
    pub text: String,
    /// Where it stands; no other condition stands there.
    pub span: Span,
    /// Whether it is a condition of an aggregate.
    pub in_aggregate: bool,
}

/// What a condition is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ConditionKind {
    /// `r(x)`
    Atom,
    /// `!r(x)`
    Negated,
    /// `x < y`
    Comparison,
    /// `n = count : { … }`
    Aggregate,
}

/// Every condition of the rules of these files, in the order of the text. Facts have none.
#[must_use]
pub fn conditions(files: &[File]) -> Vec<Condition> {
    let mut found = Vec::new();
    for (index, clause) in clauses(files).enumerate() {
        let Some(body) = &clause.body else { continue };
        let mut collector = Collector { rule: RuleId::from_index(index), found: &mut found };
        collector.formula(body, true, false);
    }
    found
}

fn clauses(files: &[File]) -> impl Iterator<Item = &Clause> {
    files.iter().flat_map(|file| &file.items).filter_map(|item| match item {
        Item::Clause(clause) => Some(clause),
        _ => None,
    })
}

struct Collector<'f> {
    rule: RuleId,
    found: &'f mut Vec<Condition>,
}

impl Collector<'_> {
    fn formula(&mut self, formula: &Formula, positive: bool, in_aggregate: bool) {
        let (kind, span) = match formula {
            Formula::And(parts) | Formula::Or(parts) => {
                parts.iter().for_each(|part| self.formula(part, positive, in_aggregate));
                return;
            }
            Formula::Not(inner) => return self.formula(inner, !positive, in_aggregate),
            Formula::Truth(..) => return,
            Formula::Atom(atom) if positive => (ConditionKind::Atom, atom.span),
            Formula::Atom(atom) => (ConditionKind::Negated, atom.span),
            Formula::Constraint(it) => (kind_of(it), it.span),
        };
        let text = match formula {
            _ if positive => formula.to_string(),
            Formula::Constraint(it) => {
                Constraint { operator: it.operator.negated(), ..it.clone() }.to_string()
            }
            _ => format!("!{formula}"),
        };
        self.found.push(Condition { rule: self.rule, kind, text, span, in_aggregate });
        for (_, aggregate) in walk::terms(formula).into_iter().flat_map(walk::aggregates) {
            self.formula(&aggregate.body, true, true);
        }
    }
}

fn kind_of(constraint: &Constraint) -> ConditionKind {
    let aggregates = |term| !walk::aggregates(term).is_empty();
    if aggregates(&constraint.left) || aggregates(&constraint.right) {
        ConditionKind::Aggregate
    } else {
        ConditionKind::Comparison
    }
}

/// Makes variants of a program: each lacks one condition, or one rule.
pub struct Variants<'a> {
    program: &'a Program,
    clauses: Vec<&'a Clause>,
    /// Everything but the clauses.
    declarations: File,
    components: Components,
    sources: &'a Sources,
    /// The first text whose rules may derive inputs.
    import: Option<SourceId>,
}

impl<'a> Variants<'a> {
    /// Variants of what was loaded without a mistake.
    #[must_use]
    pub fn new(loaded: &'a Loaded, sources: &'a Sources) -> Self {
        let items = loaded.files.iter().flat_map(|file| &file.items);
        let declarations = items.filter(|item| !matches!(item, Item::Clause(_))).cloned();
        Self {
            program: &loaded.program,
            clauses: clauses(&loaded.files).collect(),
            declarations: File { items: declarations.collect(), broken: Vec::new() },
            components: Components::of(&loaded.program),
            sources,
            import: loaded.import,
        }
    }

    /// The program without the condition, or why there is none. Relations and rules keep their ids;
    /// those that the aggregates of the rule need come last.
    pub fn without(&self, condition: &Condition) -> Result<Program, String> {
        let mut clause = self.clauses[condition.rule.index()].clone();
        let dropped = clause.body.as_mut().map(|body| drop_condition(body, condition.span, true));
        if dropped == Some(Dropped::LeavesNothing) {
            return Err("the aggregate has no other condition".to_owned());
        }
        self.with_clause(condition.rule, clause)
    }

    /// A rule as it is written.
    #[must_use]
    pub fn clause(&self, rule: RuleId) -> &Clause {
        self.clauses[rule.index()]
    }

    /// The program with this clause in place of the rule, or why it is none. The clause must read and derive
    /// what the rule does, and no text that the program has not.
    pub fn with_clause(&self, rule: RuleId, clause: Clause) -> Result<Program, String> {
        let mut diagnostics = Vec::new();
        // A sentence may speak of what only a condition of the rule gave a value.
        let clause = Clause { gloss: None, ..clause };
        let program = self.with(rule, clause, &mut diagnostics);
        if has_errors(&diagnostics) { Err(reason(&diagnostics)) } else { Ok(program) }
    }

    /// The program without a rule. Everything keeps its id.
    #[must_use]
    pub fn without_rule(&self, rule: RuleId) -> Program {
        let mut program = self.program.clone();
        program.fingerprint = OnceLock::new();
        program.clauses.retain(|clause| clause.rule != rule);
        program.strata = strata::order(&program);
        program
    }

    /// The program with this clause in place of the rule.
    fn with(&self, rule: RuleId, clause: Clause, diagnostics: &mut Vec<Diagnostic>) -> Program {
        let mut file = self.declarations.clone();
        file.items.push(Item::Clause(clause));
        let files = [file];
        let constants = self.program.constants.clone();
        let mut resolved =
            resolve::resolve(&files, (self.sources, self.import), constants, diagnostics);
        types::check(&resolved, diagnostics);
        safety::check(&resolved, diagnostics);
        let mut program = self.without_rule(rule);
        if !has_errors(diagnostics) {
            resolved.clauses.iter_mut().for_each(|clause| clause.id = rule);
            normal_form::build(&resolved, &self.components, &mut program, diagnostics);
            program.strata = strata::order(&program);
        }
        program
    }
}

/// Why a variant is no program, in one line.
fn reason(diagnostics: &[Diagnostic]) -> String {
    let mut reasons: Vec<&str> = Vec::new();
    for diagnostic in diagnostics.iter().filter(|it| it.severity == Severity::Error) {
        if !reasons.contains(&diagnostic.message.as_str()) {
            reasons.push(&diagnostic.message);
        }
    }
    reasons.join(", and ")
}

/// What came of looking for a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Dropped {
    /// It is not here.
    Elsewhere,
    /// It was here.
    Here,
    /// It is all that an aggregate has.
    LeavesNothing,
}

/// Drops the condition at this place.
fn drop_condition(formula: &mut Formula, place: Span, positive: bool) -> Dropped {
    match formula {
        Formula::And(parts) | Formula::Or(parts) => {
            first(parts.iter_mut().map(|part| drop_condition(part, place, positive)))
        }
        Formula::Not(inner) => drop_condition(inner, place, !positive),
        Formula::Truth(..) => Dropped::Elsewhere,
        Formula::Atom(atom) if atom.span == place => {
            *formula = Formula::Truth(positive, place);
            Dropped::Here
        }
        Formula::Constraint(it) if it.span == place => {
            *formula = Formula::Truth(positive, place);
            Dropped::Here
        }
        Formula::Atom(atom) => {
            first(atom.arguments.iter_mut().map(|term| drop_inside(term, place)))
        }
        Formula::Constraint(Constraint { left, right, .. }) => {
            first([left, right].into_iter().map(|term| drop_inside(term, place)))
        }
    }
}

/// What came of looking in one part after the other, until it was found.
fn first(mut outcomes: impl Iterator<Item = Dropped>) -> Dropped {
    outcomes.find(|outcome| *outcome != Dropped::Elsewhere).unwrap_or(Dropped::Elsewhere)
}

/// Drops the condition at this place from an aggregate of the term.
fn drop_inside(term: &mut Term, place: Span) -> Dropped {
    match &mut term.kind {
        TermKind::Call(_, arguments) => {
            first(arguments.iter_mut().map(|argument| drop_inside(argument, place)))
        }
        TermKind::Aggregate(aggregate) => {
            let Aggregate { body, .. } = &mut **aggregate;
            match drop_condition(body, place, true) {
                Dropped::Here if matches!(body, Formula::Truth(..)) => Dropped::LeavesNothing,
                dropped => dropped,
            }
        }
        _ => Dropped::Elsewhere,
    }
}
