//! The status of each proposition, with what it was on each date.

use std::collections::BTreeMap;

use crate::report::html::case::{Case, colour_class};
use crate::report::html::span::{During, merged};
use crate::report::prose::words;
use crate::value::{Symbol, Tuple, Value};
use crate::vocabulary;

/// The status of a proposition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Status {
    /// The tuple that gives it.
    pub(super) tuple: Tuple,
    /// What the board calls it.
    pub(super) word: String,
    pub(super) colour: &'static str,
}

/// The statuses of each proposition, for as long as they stay the same.
pub(super) type Statuses = BTreeMap<Symbol, Vec<During<Status>>>;

/// What the rulebook says of statuses; nothing if it has none.
pub(super) fn statuses(case: &Case<'_>) -> Statuses {
    let colours = case.symbols::<2>(vocabulary::STATUS_COLOUR).pop().unwrap_or_default();
    let colours: BTreeMap<Symbol, Symbol> = colours.into_iter().map(|[of, it]| (of, it)).collect();
    let dates = case.symbols::<2>(vocabulary::STATUS).into_iter();
    let dates = dates.zip(case.symbols::<2>(vocabulary::SHOWN_AS)).map(|(statuses, words_for)| {
        let shown_as: BTreeMap<Symbol, Symbol> =
            words_for.into_iter().map(|[p, it]| (p, it)).collect();
        let status = |[p, status]: [Symbol; 2]| {
            let word = words(case.text(*shown_as.get(&p).unwrap_or(&status)));
            let colour = colours.get(&status).map_or("", |colour| case.text(*colour));
            let tuple = [p, status].map(Value::Symbol).into();
            (p, Status { tuple, word, colour: colour_class(colour) })
        };
        statuses.into_iter().map(status).collect()
    });
    let dates: Vec<BTreeMap<Symbol, Status>> = dates.collect();
    merged(dates.into_iter())
}
