//! A run that stopped, as its author needs to hear of it.

use crate::diagnostic::{Diagnostic, quoted};
use crate::engine::EvaluationError;
use crate::program::Program;

impl EvaluationError {
    /// What the author of the rule has to know.
    #[must_use]
    pub fn diagnostic(&self, program: &Program) -> Diagnostic {
        match self {
            Self::Function { rule, failure, arguments } => {
                let rule = &program.rules[rule.index()];
                let arguments: Vec<String> = arguments.iter().map(|value| quoted(value)).collect();
                let name = quoted(&rule.name);
                Diagnostic::error("function-failed", format!("rule {name} stopped: {failure}"))
                    .at(rule.span, format!("with the values {}", arguments.join(", ")))
                    .help("exclude these values in the rule, before the function is applied")
            }
            Self::TooManyTuples { rule, limit, .. } => {
                let rule = &program.rules[rule.index()];
                let name = quoted(&rule.name);
                let message = format!("more than {limit} tuples follow; it stopped at rule {name}");
                Diagnostic::error("too-many-tuples", message)
                    .at(rule.span, "")
                    .help("bound the values that recursive rules compute, or raise `--max-tuples`")
            }
        }
    }
}
