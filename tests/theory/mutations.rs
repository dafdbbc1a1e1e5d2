//! The rulebook with one thing in one rule changed.

#![allow(dead_code, missing_docs, unreachable_pub)]

use std::collections::{BTreeMap, BTreeSet};

use geoinfer::program::{Loaded, Program, RuleId, Variants, conditions};
use geoinfer::syntax::ast::{
    AggregateOperator, Atom, Clause, Comparison, Constraint, File, Formula, Item, Term, TermKind,
};
use geoinfer::syntax::walk;

/// What is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Rule,
    Condition,
    Negation,
    Comparison,
    Constant,
    Aggregate,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Self::Rule => "rules dropped",
            Self::Condition => "conditions dropped",
            Self::Negation => "negations removed",
            Self::Comparison => "comparisons turned",
            Self::Constant => "constants changed",
            Self::Aggregate => "least and greatest exchanged",
        }
    }
}

/// A changed rulebook.
pub struct Mutant {
    pub rule: RuleId,
    pub kind: Kind,
    /// What became of what.
    pub change: String,
    pub program: Program,
}

/// Gives all of them that are programs, one after the other; how many are not: what gives a variable its
/// value cannot be changed into what does not.
pub fn each(loaded: &Loaded, variants: &Variants<'_>, give: &mut dyn FnMut(Mutant)) -> usize {
    let mut refused = 0;
    for condition in conditions(&loaded.files) {
        let (rule, kind) = (condition.rule, Kind::Condition);
        match variants.without(&condition) {
            Ok(program) => give(Mutant { rule, kind, change: condition.text, program }),
            Err(_) => refused += 1,
        }
    }
    let texts = Texts::new(&loaded.files);
    for index in 0..loaded.program.rules.len() {
        let rule = RuleId::from_index(index);
        if variants.clause(rule).body.is_some() {
            let (kind, change) = (Kind::Rule, "all of it".to_owned());
            give(Mutant { rule, kind, change, program: variants.without_rule(rule) });
            let mut mutants = Vec::new();
            refused += of_rule(variants, &texts, rule, &mut mutants);
            mutants.into_iter().for_each(&mut *give);
        }
    }
    refused
}

/// Adds the mutants in which something of this rule is another; how many are no program.
pub fn of_rule(
    variants: &Variants<'_>,
    texts: &Texts,
    rule: RuleId,
    mutants: &mut Vec<Mutant>,
) -> usize {
    let mut refused = 0;
    for (kind, change, clause) in changed(variants.clause(rule), texts) {
        match variants.with_clause(rule, clause) {
            Ok(program) => mutants.push(Mutant { rule, kind, change, program }),
            Err(_) => refused += 1,
        }
    }
    refused
}

/// Each rule with one change.
fn changed(clause: &Clause, texts: &Texts) -> Vec<(Kind, String, Clause)> {
    let mut all = Vec::new();
    for place in 0.. {
        let mut copy = clause.clone();
        let mut change = Change { texts, place, at: 0, done: None };
        change.clause(&mut copy);
        match change.done {
            Some((kind, change)) => all.push((kind, change, copy)),
            None => return all,
        }
    }
    all
}

/// The texts that stand in each column of each relation anywhere, and those that stand anywhere.
pub struct Texts {
    of_column: BTreeMap<(String, usize), BTreeSet<String>>,
    all: BTreeSet<String>,
}

impl Texts {
    pub fn new(files: &[File]) -> Self {
        let mut texts = Self { of_column: BTreeMap::new(), all: BTreeSet::new() };
        for item in files.iter().flat_map(|file| &file.items) {
            let Item::Clause(clause) = item else { continue };
            for atom in walk::atoms(clause) {
                for (column, term) in atom.arguments.iter().enumerate() {
                    let TermKind::Text(text) = &term.kind else { continue };
                    let key = (atom.relation.text.clone(), column);
                    texts.of_column.entry(key).or_default().insert(text.clone());
                    texts.all.insert(text.clone());
                }
            }
        }
        texts
    }

    /// The next text that could stand in the place of this one.
    fn other(&self, of: Option<(String, usize)>, text: &str) -> Option<String> {
        let column = of.and_then(|key| self.of_column.get(&key)).filter(|texts| texts.len() > 1);
        let among = column.unwrap_or(&self.all);
        let after = among.iter().find(|it| it.as_str() > text);
        after.or_else(|| among.first()).filter(|it| *it != text).cloned()
    }
}

/// One change: at the place of this number, counted along the rule.
struct Change<'t> {
    texts: &'t Texts,
    place: usize,
    at: usize,
    done: Option<(Kind, String)>,
}

impl Change<'_> {
    /// Whether this is the place; every place is counted.
    fn is_here(&mut self) -> bool {
        self.at += 1;
        self.done.is_none() && self.at == self.place + 1
    }

    fn clause(&mut self, clause: &mut Clause) {
        clause.heads.iter_mut().for_each(|head| self.atom(head));
        clause.body.iter_mut().for_each(|body| self.formula(body));
    }

    fn formula(&mut self, formula: &mut Formula) {
        if let Formula::Not(inner) = formula
            && matches!(**inner, Formula::Atom(_))
            && self.is_here()
        {
            self.done = Some((Kind::Negation, inner.to_string()));
            let inner = (**inner).clone();
            *formula = inner;
            return;
        }
        match formula {
            Formula::And(parts) | Formula::Or(parts) => {
                parts.iter_mut().for_each(|part| self.formula(part));
            }
            Formula::Not(inner) => self.formula(inner),
            Formula::Atom(atom) => self.atom(atom),
            Formula::Constraint(constraint) => self.constraint(constraint),
            Formula::Truth(..) => {}
        }
    }

    fn atom(&mut self, atom: &mut Atom) {
        let relation = atom.relation.text.clone();
        for (column, term) in atom.arguments.iter_mut().enumerate() {
            self.term(term, Some((relation.clone(), column)));
        }
    }

    fn constraint(&mut self, constraint: &mut Constraint) {
        for operator in turned(constraint.operator) {
            if self.is_here() {
                let before = constraint.to_string();
                constraint.operator = operator;
                self.done = Some((Kind::Comparison, format!("{before} became {constraint}")));
            }
        }
        self.term(&mut constraint.left, None);
        self.term(&mut constraint.right, None);
    }

    fn term(&mut self, term: &mut Term, of: Option<(String, usize)>) {
        match &mut term.kind {
            TermKind::Number(number) => {
                for step in [1, -1] {
                    if self.is_here() {
                        let change = format!("{number} became {}", *number + step);
                        *number += step;
                        self.done = Some((Kind::Constant, change));
                    }
                }
            }
            TermKind::Text(text) => {
                if let Some(other) = self.texts.other(of, text)
                    && self.is_here()
                {
                    self.done = Some((Kind::Constant, format!("{text:?} became {other:?}")));
                    *text = other;
                }
            }
            TermKind::Call(_, arguments) => {
                arguments.iter_mut().for_each(|argument| self.term(argument, None));
            }
            TermKind::Aggregate(aggregate) => {
                let other = match aggregate.operator {
                    AggregateOperator::Min => Some(AggregateOperator::Max),
                    AggregateOperator::Max => Some(AggregateOperator::Min),
                    AggregateOperator::Count | AggregateOperator::Sum => None,
                };
                if let Some(other) = other
                    && self.is_here()
                {
                    let change = format!("{} became {}", aggregate.operator.text(), other.text());
                    aggregate.operator = other;
                    self.done = Some((Kind::Aggregate, change));
                }
                aggregate.target.iter_mut().for_each(|target| self.term(target, None));
                self.formula(&mut aggregate.body);
            }
            _ => {}
        }
    }
}

/// The opposite, and what differs only where both sides are equal.
fn turned(operator: Comparison) -> Vec<Comparison> {
    let mut all = vec![operator.negated()];
    all.extend(match operator {
        Comparison::Less => Some(Comparison::LessOrEqual),
        Comparison::LessOrEqual => Some(Comparison::Less),
        Comparison::Greater => Some(Comparison::GreaterOrEqual),
        Comparison::GreaterOrEqual => Some(Comparison::Greater),
        _ => None,
    });
    all
}
