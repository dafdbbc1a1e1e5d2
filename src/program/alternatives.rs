//! A condition becomes a disjunction of conjunctions, with `!` only in front of atoms.

use crate::diagnostic::Span;
use crate::syntax::ast::{Atom, Comparison, Formula, Term};

/// One conjunction; the condition holds if any of them does.
pub(super) type Alternative<'a> = Vec<Basic<'a>>;

/// A condition without `,`, `;` and parentheses.
#[derive(Debug, Clone, Copy)]
pub(super) enum Basic<'a> {
    Atom(&'a Atom),
    Negated(&'a Atom),
    Constraint { comparison: Comparison, left: &'a Term, right: &'a Term, span: Span },
}

/// The most alternatives of one rule.
const MOST: usize = 256;

/// The alternatives of a condition, or nothing if there are too many.
pub(super) fn expand(formula: &Formula) -> Option<Vec<Alternative<'_>>> {
    expand_signed(formula, true)
}

fn expand_signed(formula: &Formula, positive: bool) -> Option<Vec<Alternative<'_>>> {
    let basic = |basic| Some(vec![vec![basic]]);
    match formula {
        Formula::Atom(atom) if positive => basic(Basic::Atom(atom)),
        Formula::Atom(atom) => basic(Basic::Negated(atom)),
        Formula::Constraint(it) => basic(Basic::Constraint {
            comparison: if positive { it.operator } else { it.operator.negated() },
            left: &it.left,
            right: &it.right,
            span: it.span,
        }),
        Formula::Truth(truth, _) => {
            Some(if *truth == positive { vec![Vec::new()] } else { Vec::new() })
        }
        Formula::Not(inner) => expand_signed(inner, !positive),
        Formula::And(parts) if positive => product(parts, positive),
        Formula::Or(parts) if !positive => product(parts, positive),
        Formula::And(parts) | Formula::Or(parts) => {
            let mut all = Vec::new();
            for part in parts {
                all.extend(expand_signed(part, positive)?);
                if all.len() > MOST {
                    return None;
                }
            }
            Some(all)
        }
    }
}

fn product(parts: &[Formula], positive: bool) -> Option<Vec<Alternative<'_>>> {
    let mut all = vec![Vec::new()];
    for part in parts {
        let choices = expand_signed(part, positive)?;
        if all.len() * choices.len() > MOST {
            return None;
        }
        if let [choice] = &choices[..] {
            all.iter_mut().for_each(|left| left.extend_from_slice(choice));
            continue;
        }
        all = all
            .iter()
            .flat_map(|left| choices.iter().map(move |right| [&left[..], &right[..]].concat()))
            .collect();
    }
    Some(all)
}
