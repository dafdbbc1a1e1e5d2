//! What of a rulebook its cases test: which rules fire, and which conditions matter.
//!
//! A rule fires in a case if it derives anything from it. A condition matters in a case if an answer
//! changes when the condition is dropped. One that gives variables a value which the rest of the rule
//! needs cannot be dropped alone; for it stands the rule: a rule matters in a case if an answer
//! changes without it.

use rayon::prelude::*;

use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, nearest, quoted};
use crate::engine::batch::{Baseline, Trial};
use crate::engine::{EvaluationError, Limits};
use crate::program::{
    Condition, Loaded, Operand, Program, RelationId, RuleId, Variants, conditions,
};
use crate::syntax::reading::Reading;
use crate::value::Value;
use crate::vocabulary;

/// What was found of a rulebook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The rules that were asked for, in the order of the text; facts are none.
    pub rules: Vec<CoveredRule>,
}

/// What was found of a rule. Cases are places in the list of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoveredRule {
    /// The rule.
    pub rule: RuleId,
    /// The first case in which it fires.
    pub fires: Option<usize>,
    /// The first case in which an answer changes without it.
    pub matters: Option<usize>,
    /// Its conditions, in the order of the text.
    pub conditions: Vec<CoveredCondition>,
}

/// What was found of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoveredCondition {
    /// The condition.
    pub condition: Condition,
    /// What became of dropping it.
    pub effect: Effect,
}

/// What becomes of dropping a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// This case is the first in which an answer changes.
    Noticed(usize),
    /// No answer of any case changes.
    Unnoticed,
    /// It cannot be dropped alone, for this reason.
    Bound(String),
}

impl Coverage {
    /// Every condition, in the order of the text.
    pub fn conditions(&self) -> impl Iterator<Item = &CoveredCondition> {
        self.rules.iter().flat_map(|rule| &rule.conditions)
    }

    /// Whether every rule fires and matters, and every condition that can be dropped alone matters.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.rules.iter().all(|rule| rule.fires.is_some() && rule.matters.is_some())
            && self.conditions().all(|it| it.effect != Effect::Unnoticed)
    }
}

/// Why there is no coverage: what stopped the derivation of a case, which was the one at this place.
#[derive(Debug)]
pub struct Stopped {
    /// The place of the case.
    pub case: usize,
    /// What happened.
    pub error: EvaluationError,
}

/// Tries the rules that `picks` has, and each of their conditions, on cases from which nothing is
/// derived yet. What counts are these answers.
pub fn coverage(
    loaded: &Loaded,
    sources: &Sources,
    cases: Vec<Database>,
    answers: &[RelationId],
    limits: Limits,
    picks: &(dyn Fn(RuleId) -> bool + Sync),
) -> Result<Coverage, Stopped> {
    let program = &loaded.program;
    let derive = |(case, given)| {
        Baseline::new(program, given, limits).map_err(|error| Stopped { case, error })
    };
    let cases = cases.into_par_iter().enumerate().map(derive).collect::<Result<Vec<_>, _>>()?;
    let tester =
        Tester { program, variants: Variants::new(loaded, sources), cases: &cases, answers };
    let mut conditions = conditions(&loaded.files);
    conditions.retain(|condition| picks(condition.rule));
    let effect = |condition: &Condition| tester.condition(condition);
    let effects = conditions.par_iter().map(effect).collect::<Result<Vec<_>, _>>()?;
    let mut rules: Vec<RuleId> =
        program.clauses.iter().filter(|it| !it.body.is_empty()).map(|it| it.rule).collect();
    rules.extend(conditions.iter().map(|condition| condition.rule));
    rules.retain(|&rule| picks(rule));
    rules.sort_unstable();
    rules.dedup();
    let mut rules =
        rules.par_iter().map(|&rule| tester.rule(rule)).collect::<Result<Vec<_>, _>>()?;
    let mut found = conditions.into_iter().zip(effects).peekable();
    for rule in &mut rules {
        while let Some((condition, effect)) =
            found.next_if(|(condition, _)| condition.rule == rule.rule)
        {
            rule.conditions.push(CoveredCondition { condition, effect });
        }
    }
    Ok(Coverage { rules })
}

/// Tries variants of a program on its cases.
struct Tester<'a> {
    program: &'a Program,
    variants: Variants<'a>,
    cases: &'a [Baseline<'a>],
    answers: &'a [RelationId],
}

impl Tester<'_> {
    fn rule(&self, rule: RuleId) -> Result<CoveredRule, Stopped> {
        let fires = self.cases.iter().position(|case| case.fires(rule));
        let matters = match fires {
            Some(_) => self.first_to_notice(&self.variants.without_rule(rule), rule)?,
            None => None,
        };
        Ok(CoveredRule { rule, fires, matters, conditions: Vec::new() })
    }

    fn condition(&self, condition: &Condition) -> Result<Effect, Stopped> {
        let variant = match self.variants.without(condition) {
            Ok(variant) => variant,
            Err(reason) => return Ok(Effect::Bound(reason)),
        };
        let noticed = self.first_to_notice(&variant, condition.rule)?;
        Ok(noticed.map_or(Effect::Unnoticed, Effect::Noticed))
    }

    fn first_to_notice(&self, variant: &Program, rule: RuleId) -> Result<Option<usize>, Stopped> {
        let trial = Trial::new(self.program, variant, rule, self.answers);
        for (case, baseline) in self.cases.iter().enumerate() {
            if baseline.notices(&trial).map_err(|error| Stopped { case, error })? {
                return Ok(Some(case));
            }
        }
        Ok(None)
    }
}

/// The relations whose tuples are the answers of a program: what it outputs or counts, what the code
/// reads by name, what the board shows, and what sentences take words from.
#[must_use]
pub fn answers(program: &Program) -> Vec<RelationId> {
    let named = named(program);
    let readings = program.relations.iter().filter_map(|relation| relation.reading.as_ref());
    let sentences = readings.flat_map(Reading::sentences);
    let placeholders = sentences.flat_map(|sentence| sentence.placeholders());
    let words: Vec<String> = placeholders.filter_map(|(it, _)| it.wording.clone()).collect();
    let is_answer = |id: &RelationId| {
        let relation = program.relation(*id);
        let name = &relation.name;
        let by_name = || vocabulary::READ_BY_NAME.contains(&name.as_str());
        relation.output
            || relation.print_size
            || by_name()
            || name == vocabulary::ORIGIN_RANGE
            || named.contains(name)
            || words.contains(name)
    };
    program.relation_ids().filter(is_answer).collect()
}

/// The relations that facts of the rulebook say are shown.
fn named(program: &Program) -> Vec<String> {
    let boards = vocabulary::NAMING.map(|name| program.find(name));
    let facts = program
        .clauses
        .iter()
        .filter(|clause| clause.body.is_empty() && boards.contains(&Some(clause.head.relation)));
    let last = facts.filter_map(|fact| match fact.head.arguments.last() {
        Some(Some(Operand::Constant(Value::Symbol(symbol)))) => Some(*symbol),
        _ => None,
    });
    last.map(|symbol| program.constants.text(symbol).to_owned()).collect()
}

/// The relations of these names.
pub fn answers_named(program: &Program, names: &[String]) -> Result<Vec<RelationId>, Diagnostic> {
    let known = || program.relations.iter().map(|relation| relation.name.as_str());
    let find = |name: &String| {
        program.find(name).ok_or_else(|| {
            let help = match nearest(name, known()) {
                Some(near) => format!("did you mean {}?", quoted(near)),
                None => "`infer rules list` lists them".to_owned(),
            };
            let message = format!("there is no relation {}", quoted(name));
            Diagnostic::error("unknown-relation", message).help(help)
        })
    };
    names.iter().map(find).collect()
}
