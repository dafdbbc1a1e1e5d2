//! The date that a case is judged as of, as it comes from the command line.

use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, Span, quoted};
use crate::facts::{Facts, date};
use crate::program::{Program, RelationId, SYMBOL};
use crate::value::{Tuple, Value};
use crate::vocabulary;

/// What the text of `--as-of` is called where a mistake in it is shown.
const NAME: &str = "--as-of";

/// Adds the fact that `text` was asked for, an EDTF date whose last day counts: as of a month
/// means as of its last day. Gives that day.
pub fn ask(
    program: &Program,
    text: &str,
    sources: &mut Sources,
    facts: &mut Facts,
    database: &mut Database,
) -> Result<i64, Diagnostic> {
    let source = sources.add(NAME, text);
    let span = Span::new(source, 0, text.len());
    let relation = asked_relation(program).ok_or_else(|| {
        let message = "this rulebook does not judge as of a date";
        Diagnostic::error("as-of-unsupported", message)
            .at(span, "")
            .help("declare `.decl asked(date: Date)` with `.input asked`, and use it in the rules")
    })?;
    let days = date::parse(text).map_err(|error| {
        let message = format!("{} {}", quoted(text), error.problem);
        Diagnostic::error(error.code, message).at(span, "").help(error.help)
    })?;
    if days.approximate || text.contains('/') {
        let message = format!("{} does not end on one day", quoted(text));
        return Err(Diagnostic::error("as-of-date", message)
            .at(span, "")
            .help("write a day, a month or a year: 2024-11-12, 2024-11 or 2024"));
    }
    let tuple: Tuple = Box::new([Value::Number(days.last)]);
    facts.add(relation, tuple.clone(), span);
    database.insert(relation, tuple);
    Ok(days.last)
}

/// Adds the fact that the case is looked at with hindsight.
pub fn look_back(
    program: &Program,
    sources: &mut Sources,
    facts: &mut Facts,
    database: &mut Database,
) -> Result<(), Diagnostic> {
    const OPTION: &str = "--hindsight";
    let source = sources.add(OPTION, OPTION);
    let span = Span::new(source, 0, OPTION.len());
    let relation = program.find(vocabulary::HINDSIGHT).filter(|&id| {
        let relation = program.relation(id);
        relation.input && matches!(&relation.columns[..], [column] if column.ty == SYMBOL)
    });
    let relation = relation.ok_or_else(|| {
        let message = "this rulebook knows no hindsight";
        Diagnostic::error("hindsight-unsupported", message).at(span, "").help(
            "declare `.decl hindsight(asked: symbol)` with `.input hindsight`, and use it in the rules",
        )
    })?;
    let tuple: Tuple = Box::new([Value::Symbol(database.symbols.intern("yes"))]);
    facts.add(relation, tuple.clone(), span);
    database.insert(relation, tuple);
    Ok(())
}

/// The input relation `asked(date)`, if the rulebook has it in that shape.
#[must_use]
pub fn asked_relation(program: &Program) -> Option<RelationId> {
    program.find(vocabulary::ASKED).filter(|&id| {
        let relation = program.relation(id);
        relation.input && matches!(&relation.columns[..], [column] if program.is_date(column.ty))
    })
}
