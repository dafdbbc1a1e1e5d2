//! The date that a case is judged as of, as it comes from the command line.

use crate::calendar::{Clock, Zone};
use crate::database::Database;
use crate::diagnostic::{Diagnostic, Sources, Span, quoted};
use crate::facts::date::{self, DateError};
use crate::facts::{Facts, time};
use crate::program::{Pair, Program, RelationId, SYMBOL, Scale};
use crate::value::{Tuple, Value};
use crate::vocabulary;

/// What the text of `--as-of` is called where a mistake in it is shown.
const NAME: &str = "--as-of";

/// The input relation that says as of when everything is judged, if the rulebook has it in one of
/// its two shapes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// `asked(date: Date)`: the last day.
    Day(RelationId),
    /// `asked(date_first: Time, date_last: Time)`: the minutes of what is asked for.
    Minutes(RelationId),
}

impl Asked {
    /// The relation of this program.
    #[must_use]
    pub fn of(program: &Program) -> Option<Self> {
        let id = program.find(vocabulary::ASKED)?;
        let relation = program.relation(id);
        let scale = program.scale(relation.columns.first()?.ty)?;
        let is_pair = || program.pair(relation, 0).is_some_and(|(_, pair)| pair == Pair::Period);
        match (relation.input, relation.columns.len(), scale) {
            (true, 1, Scale::Days) => Some(Self::Day(id)),
            (true, 2, Scale::Minutes) if is_pair() => Some(Self::Minutes(id)),
            _ => None,
        }
    }

    /// The relation.
    #[must_use]
    pub fn relation(self) -> RelationId {
        match self {
            Self::Day(relation) | Self::Minutes(relation) => relation,
        }
    }

    /// What the relation holds if everything is judged as of this day or minute. A minute that is
    /// the last of its day stands for the day.
    #[must_use]
    pub fn tuple(self, at: i64, zone: Zone) -> Tuple {
        let clock = Clock::Minutes(zone);
        match self {
            Self::Day(_) => Box::new([Value::Number(at)]),
            Self::Minutes(_) if clock.ends_day(at) => {
                Box::new([clock.start_of(clock.day(at)), at].map(Value::Number))
            }
            Self::Minutes(_) => Box::new([at, at].map(Value::Number)),
        }
    }
}

/// Adds the fact that `text` was asked for: a date or, where the rulebook knows minutes, a moment.
/// What counts is its end: as of a month means as of its last day or minute. Gives that.
pub fn ask(
    program: &Program,
    text: &str,
    sources: &mut Sources,
    facts: &mut Facts,
    database: &mut Database,
) -> Result<i64, Diagnostic> {
    let source = sources.add(NAME, text);
    let span = Span::new(source, 0, text.len());
    let asked = Asked::of(program).ok_or_else(|| {
        let message = "this rulebook does not judge as of a date";
        Diagnostic::error("as-of-unsupported", message)
            .at(span, "")
            .help("declare `.decl asked(date: Date)` with `.input asked`, and use it in the rules")
    })?;
    let (tuple, last) = match asked {
        Asked::Day(_) => day(text, span)?,
        Asked::Minutes(_) => minutes(text, span, facts.zone())?,
    };
    facts.add(asked.relation(), tuple.clone(), span);
    database.insert(asked.relation(), tuple);
    Ok(last)
}

fn day(text: &str, span: Span) -> Result<(Tuple, i64), Diagnostic> {
    let days = date::parse(text).map_err(|error| mistaken(text, error, span))?;
    if days.approximate || text.contains('/') {
        let message = format!("{} does not end on one day", quoted(text));
        return Err(Diagnostic::error("as-of-date", message)
            .at(span, "")
            .help("write a day, a month or a year: 2024-11-12, 2024-11 or 2024"));
    }
    Ok((Box::new([Value::Number(days.last)]), days.last))
}

/// `zone` is that of the case, if it has one.
fn minutes(text: &str, span: Span, zone: Option<Zone>) -> Result<(Tuple, i64), Diagnostic> {
    let found = time::parse(text, zone.unwrap_or_default());
    let minutes = found.map_err(|error| mistaken(text, error, span))?;
    if minutes.approximate || text.contains('/') {
        let message = format!("{} does not end on one day or minute", quoted(text));
        return Err(Diagnostic::error("as-of-date", message).at(span, "").help(
            "write a day, a month, a year or a moment: 2024-11-12, 2024-11, 2024 or \
             2024-11-12T10:00",
        ));
    }
    if zone.is_none() && minutes.needs_zone {
        let message = format!("the files are in different zones, and {} is in none", quoted(text));
        return Err(Diagnostic::error("as-of-zone", message)
            .at(span, "")
            .help("write a moment with its offset, as in 2024-11-12T10:00+02:00"));
    }
    Ok((Box::new([minutes.first, minutes.last].map(Value::Number)), minutes.last))
}

fn mistaken(text: &str, error: DateError, span: Span) -> Diagnostic {
    let message = format!("{} {}", quoted(text), error.problem);
    Diagnostic::error(error.code, message).at(span, "").help(error.help)
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
