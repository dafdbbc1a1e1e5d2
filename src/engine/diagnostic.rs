//! A run that stopped, as its author needs to hear of it.

use crate::diagnostic::{Diagnostic, counted, quoted};
use crate::engine::{EvaluationError, Interruption};
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
                let stopped =
                    Diagnostic::error("function-failed", format!("rule {name} stopped: {failure}"));
                if arguments.is_empty() {
                    return stopped
                        .at(rule.span, "in a sum")
                        .help("exclude such groups by another condition of the rule");
                }
                stopped
                    .at(rule.span, format!("with the values {}", arguments.join(", ")))
                    .help("exclude these values in the rule, before the function is applied")
            }
            Self::Interrupted { rule, interruption } => {
                let rule = &program.rules[rule.index()];
                interruption
                    .diagnostic(&format!("at rule {}", quoted(&rule.name)))
                    .at(rule.span, "")
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

impl Interruption {
    /// What the user has to know, with where it was: `at rule …`.
    #[must_use]
    pub fn diagnostic(&self, place: &str) -> Diagnostic {
        let (code, what, option) = match self {
            Self::Timeout { seconds } => {
                let count = usize::try_from(*seconds).unwrap_or(usize::MAX);
                ("timeout", counted(count, "second", "seconds"), "--timeout")
            }
            Self::Memory { megabytes } => {
                ("out-of-memory", format!("{megabytes} MB of memory"), "--max-memory")
            }
        };
        let message = format!("{what} did not suffice; it stopped {place}");
        let help = format!("let the conditions of rules exclude more, or raise `{option}`");
        Diagnostic::error(code, message).help(help)
    }
}
