//! What would follow if some statements had never been made, or others had been.

use std::collections::{BTreeMap, BTreeSet};

use crate::database::Database;
use crate::diagnostic::{Diagnostic, nearest, quoted};
use crate::engine::EvaluationError;
use crate::review::cause::{Cause, Causes};
use crate::review::dependence::Dependence;
use crate::review::findings::{Change, Findings};
use crate::review::inquiry::Inquiry;
use crate::review::reference::Reference;
use crate::value::{Symbol, Value};

/// One thing that is supposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Supposed {
    /// A source counts as silent.
    Without(SupposedSource),
    /// A statement was made that the case does not have.
    With(Symbol),
}

/// A statement, or an origin with all its words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct SupposedSource {
    /// What the user called it.
    pub id: String,
    /// Its statements.
    pub statements: BTreeSet<Symbol>,
    /// What else falls, because it hangs on these alone.
    pub fallen: BTreeSet<Symbol>,
}

/// A change with its cause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What changes.
    pub change: Change,
    /// The items that it is due to: of [`WhatIf::items`], or the statements of a day.
    pub cause: Cause,
}

/// What would follow. Symbols are those of the whole case.
#[derive(Debug)]
pub struct WhatIf {
    /// The day as of which both are judged.
    pub date: Option<i64>,
    /// What is supposed.
    pub items: Vec<Supposed>,
    /// What would differ.
    pub differences: Vec<Difference>,
    /// For each of these, the statements that fall and without which alone it would differ so, too.
    pub through: Vec<BTreeSet<Symbol>>,
}

/// The statements of the case that these ids mean: a statement, or everything that an origin says of
/// itself. What only `whole` has is not meant: it is supposed to be said. All ids that mean neither
/// are a mistake each.
pub fn expect_sources(
    inquiry: &Inquiry<'_>,
    case: &Database,
    whole: &Database,
    ids: &[String],
) -> Result<Vec<SupposedSource>, Vec<Diagnostic>> {
    let database = whole;
    let dependence = inquiry.dependence(whole);
    let added: BTreeSet<Symbol> = added(inquiry, case, whole).into_iter().collect();
    let known = inquiry.known(whole).into_iter().map(|(statement, _)| statement);
    let statements: BTreeSet<Symbol> = known.filter(|known| !added.contains(known)).collect();
    let mut sources = Vec::new();
    let mut mistakes = Vec::new();
    for id in ids {
        let symbol = database.symbols.find(id);
        let mut meant = match symbol.filter(|symbol| statements.contains(symbol)) {
            Some(statement) => BTreeSet::from([statement]),
            None => symbol
                .map(|origin| said_by(inquiry, database, &dependence, origin))
                .unwrap_or_default(),
        };
        meant.retain(|statement| statements.contains(statement));
        if meant.is_empty() {
            mistakes.push(unknown(inquiry, id, &statements, database));
        } else {
            sources.push(SupposedSource::new(id.clone(), meant, &dependence));
        }
    }
    if mistakes.is_empty() { Ok(sources) } else { Err(mistakes) }
}

impl SupposedSource {
    fn new(id: String, statements: BTreeSet<Symbol>, dependence: &Dependence) -> Self {
        let fallen = dependence.fall(&statements).difference(&statements).copied().collect();
        Self { id, statements, fallen }
    }
}

/// The statements of an origin that hang on no other.
fn said_by(
    inquiry: &Inquiry<'_>,
    database: &Database,
    dependence: &Dependence,
    origin: Symbol,
) -> BTreeSet<Symbol> {
    inquiry
        .words(database)
        .filter(|(_, key)| key[0] == Value::Symbol(origin))
        .map(|(statement, _)| statement)
        .filter(|&statement| dependence.stands_alone(statement))
        .collect()
}

fn unknown(
    inquiry: &Inquiry<'_>,
    id: &str,
    statements: &BTreeSet<Symbol>,
    database: &Database,
) -> Diagnostic {
    let origins = inquiry.words(database).map(|(_, key)| key[0].presume_symbol());
    let origins: BTreeSet<Symbol> = origins.collect();
    let names = statements.union(&origins).map(|&symbol| database.symbols.text(symbol));
    let help = match nearest(id, names) {
        Some(meant) => format!("write {}", quoted(meant)),
        None => "give the id of a statement, or of an origin".to_owned(),
    };
    let message = format!("no statement or origin of the case is called {}", quoted(id));
    Diagnostic::error("unknown-source", message).help(help)
}

/// Compares what follows from the case with what would follow without these sources and with the
/// statements that are added to it: `case` was derived without them, and `whole` with them from the
/// facts of the inquiry.
///
/// Both have to be judged as of the same day, that of the whole, so that nothing moves but by what
/// is supposed.
pub fn what_if(
    inquiry: &Inquiry<'_>,
    case: &Database,
    whole: &Database,
    without: Vec<SupposedSource>,
) -> Result<WhatIf, EvaluationError> {
    let date = inquiry.date(whole);
    let mut reference = Reference::new(inquiry, date)?;
    let dependence = inquiry.dependence(whole);
    let before = Findings::new(inquiry.program, case);
    let mut items: Vec<Supposed> = without.into_iter().map(Supposed::Without).collect();
    items.extend(added(inquiry, case, whole).into_iter().map(Supposed::With));

    let mut evaluate =
        |undone: &BTreeSet<usize>| reference.without(&unsaid(&items, undone, &dependence));
    let after = evaluate(&BTreeSet::new())?;
    let differences = explain(before.changes(&after), &after, items.len(), evaluate)?;
    let alone = |fallen: Symbol| {
        let unsaid = dependence.fall(&BTreeSet::from([fallen]));
        let found = reference.without(&unsaid)?;
        Ok((unsaid, found))
    };
    let through = through(&items, &differences, alone)?;
    Ok(WhatIf { date, items, differences, through })
}

/// For each difference, the statements that fall with others and bring it about alone. Of two that
/// do, one of which falls with the other, it is the one that falls.
fn through(
    items: &[Supposed],
    differences: &[Difference],
    mut alone: impl FnMut(Symbol) -> Result<(BTreeSet<Symbol>, Findings), EvaluationError>,
) -> Result<Vec<BTreeSet<Symbol>>, EvaluationError> {
    let fallen = items.iter().flat_map(|item| match item {
        Supposed::Without(source) => source.fallen.iter().copied().collect(),
        Supposed::With(_) => Vec::new(),
    });
    let fallen: BTreeSet<Symbol> = fallen.collect();
    let trials: BTreeMap<Symbol, (BTreeSet<Symbol>, Findings)> = fallen
        .into_iter()
        .map(|statement| Ok((statement, alone(statement)?)))
        .collect::<Result<_, EvaluationError>>()?;
    let through = |difference: &Difference| {
        let change = &difference.change;
        let does = |findings: &Findings| match findings.about(&change.subject) {
            Some(rows) => *rows == change.after,
            None => change.after.is_empty(),
        };
        let enough = trials.iter().filter(|(_, (_, findings))| does(findings));
        let enough: BTreeSet<Symbol> = enough.map(|(&statement, _)| statement).collect();
        let mut last = enough.clone();
        last.retain(|statement| {
            let falls = &trials[statement].0;
            !enough.iter().any(|other| other != statement && falls.contains(other))
        });
        last
    };
    Ok(differences.iter().map(through).collect())
}

/// Each change with its cause among the items; see [`Causes::new`].
pub(super) fn explain(
    changes: Vec<Change>,
    after: &Findings,
    items: usize,
    evaluate: impl FnMut(&BTreeSet<usize>) -> Result<Findings, EvaluationError>,
) -> Result<Vec<Difference>, EvaluationError> {
    let mut causes = Causes::new(items, after, evaluate);
    let with_cause = |change| Ok(Difference { cause: causes.of(&change)?, change });
    changes.into_iter().map(with_cause).collect()
}

/// What counts as never said, when some items are left out of what is supposed.
fn unsaid(
    items: &[Supposed],
    undone: &BTreeSet<usize>,
    dependence: &Dependence,
) -> BTreeSet<Symbol> {
    let mut unsaid = BTreeSet::new();
    for (index, item) in items.iter().enumerate() {
        match item {
            Supposed::Without(source) if !undone.contains(&index) => {
                unsaid.extend(&source.statements);
            }
            Supposed::With(statement) if undone.contains(&index) => {
                unsaid.insert(*statement);
            }
            Supposed::Without(_) | Supposed::With(_) => {}
        }
    }
    dependence.fall(&unsaid)
}

/// The statements that the case lacks.
fn added(inquiry: &Inquiry<'_>, case: &Database, whole: &Database) -> Vec<Symbol> {
    let known = inquiry.known(case);
    let old: BTreeSet<&str> = known.iter().map(|&(symbol, _)| case.symbols.text(symbol)).collect();
    let statements = inquiry.known(whole).into_iter().map(|(statement, _)| statement);
    statements.filter(|&symbol| !old.contains(whole.symbols.text(symbol))).collect()
}
