//! The board and the conclusions, with what they were on each date.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::explain::Fact;
use crate::program::RelationId;
use crate::report::Selection;
use crate::report::html::PageLinks;
use crate::report::html::case::{Case, Date};
use crate::report::html::picture::{Picture, Sources};
use crate::report::html::proofs::{Proofs, Shown};
use crate::report::html::scale::Scale;
use crate::report::html::span::{During, Span, merged};
use crate::report::html::status::{Status, Statuses};
use crate::report::html::timeline::{Lane, Marks, Segment, band};
use crate::report::html::voices::{Heading, Voices};
use crate::report::notices::Notice;
use crate::report::page::{self, Entry};
use crate::report::prose::words;
use crate::value::{Tuple, Value};
use crate::vocabulary;

/// What stands beside the title.
pub(super) fn notes(case: &Case<'_>) -> Vec<During<Vec<String>>> {
    let note = |moment: &super::Moment| page::notes(case.program, &moment.database);
    let maps = case.moments.iter().map(|moment| BTreeMap::from([((), note(moment))]));
    merged(maps).remove(&()).unwrap_or_default()
}

/// What looks wrong in the notes, in the order of the files.
pub(super) fn notices(dates: &[Vec<Notice>]) -> Vec<During<Notice>> {
    let maps = dates.iter().map(|notices| -> BTreeMap<_, _> {
        notices.iter().map(|notice| (notice.key(), notice.clone())).collect()
    });
    merged(maps).into_values().flatten().collect()
}

/// One proposition.
pub(super) struct Card {
    pub(super) anchor: String,
    pub(super) id: Option<String>,
    /// Where it is said why, if anywhere.
    pub(super) link: Option<String>,
    pub(super) sentence: String,
    pub(super) statuses: Vec<Since>,
    pub(super) headings: Vec<Heading>,
    pub(super) band: Vec<Segment>,
    pub(super) lanes: Vec<Lane>,
    /// How many marks have no room in the lanes.
    pub(super) left_out: usize,
    pub(super) sources: Option<Picture>,
    pub(super) proofs: Vec<During<Shown>>,
}

/// A status, and since when it is so.
pub(super) struct Since {
    pub(super) status: During<Status>,
    /// Nothing if it was so from the first date on.
    pub(super) day: Option<String>,
}

/// What all cards are made from.
pub(super) struct Materials<'m, 'a> {
    pub(super) case: &'m Case<'a>,
    pub(super) scale: &'m Scale,
    pub(super) statuses: &'m Statuses,
    pub(super) sources: &'m Sources,
    pub(super) proofs: &'m Proofs,
    pub(super) links: Option<&'m PageLinks>,
}

/// The cards in the order of the last date's board.
pub(super) fn cards(materials: &Materials<'_, '_>, board: &[Entry]) -> Vec<Card> {
    let Materials { case, scale, statuses, sources, proofs, links } = *materials;
    let (marks, voices) = (Marks::new(case), Voices::new(case));
    let card = |entry: &Entry| {
        let Some(&Value::Symbol(proposition)) = entry.tuple.first() else { return None };
        let states = statuses.get(&proposition)?;
        let (lanes, left_out) = marks.lanes(case, scale, proposition);
        Some(Card {
            left_out,
            anchor: case.proposition_anchor(proposition),
            id: entry.id.clone(),
            link: links.map(|links| format!("{}{}", links.proposition, case.anchor(proposition))),
            sentence: entry.sentence.clone(),
            band: band(case, scale, states),
            lanes,
            sources: sources.picture(case, proposition),
            headings: voices.of(case, proposition),
            proofs: status_proofs(case, proofs, states),
            statuses: states.iter().map(|it| since(case, it)).collect(),
        })
    };
    board.par_iter().filter_map(card).collect()
}

fn since(case: &Case<'_>, status: &During<Status>) -> Since {
    let date = status.span.first();
    Since { status: status.clone(), day: (date > 0).then(|| case.date_text(date)) }
}

/// The proofs of each status that a proposition has on some date.
fn status_proofs(
    case: &Case<'_>,
    proofs: &Proofs,
    states: &[During<Status>],
) -> Vec<During<Shown>> {
    let Some(relation) = case.program.find(vocabulary::STATUS) else { return Vec::new() };
    let mut tuples: Vec<&Tuple> = states.iter().map(|state| &state.value.tuple).collect();
    tuples.sort();
    tuples.dedup();
    let facts = tuples.into_iter().map(|tuple| Fact { relation, tuple: tuple.clone() });
    let mut shown: Vec<During<Shown>> = facts.flat_map(|fact| proofs.of(case, &fact)).collect();
    shown.sort_by_key(|it| it.span.first());
    shown
}

/// What follows beyond the statuses: one sentence with its proofs.
pub(super) struct Conclusion {
    relation: RelationId,
    pub(super) heading: String,
    pub(super) sentence: String,
    pub(super) span: Span,
    pub(super) proofs: Vec<During<Shown>>,
}

/// What is proved on each date: each status and each conclusion.
pub(super) fn facts(case: &Case<'_>, concluded: &[Concluded]) -> Vec<Vec<Fact>> {
    let status = case.program.find_with_arity(vocabulary::STATUS, 2);
    let facts = case.moments.iter().zip(concluded).map(|(moment, concluded)| {
        // Of a long case, a proof may be longer than all else, and is a link away.
        let status = status.filter(|_| !case.is_part);
        let statuses = status.into_iter().flat_map(|relation| {
            let tuples = moment.database.sorted(relation).into_iter();
            tuples.map(move |tuple| Fact { relation, tuple: tuple.clone() })
        });
        let conclusions = concluded
            .iter()
            .take(case.room(concluded.len()))
            .map(|((relation, _), tuple)| Fact { relation: *relation, tuple: tuple.clone() });
        statuses.chain(conclusions).collect()
    });
    facts.collect()
}

/// The conclusions of one date as sentences, each with the first tuple that it tells.
pub(super) type Concluded = BTreeMap<(RelationId, String), Tuple>;

/// The conclusions of each date; for a rulebook without a board, its outputs.
pub(super) fn concluded(case: &Case<'_>) -> Vec<Concluded> {
    let relations: Vec<RelationId> = if case.has_board() {
        order(case).into_keys().collect()
    } else {
        Selection::Outputs.relations(case.program)
    };
    let told = |date: Date| {
        let mut told = Concluded::new();
        for &relation in &relations {
            for tuple in case.moments[date].database.sorted(relation) {
                let sentence = case.prose_at(date).tuple(relation, tuple);
                told.entry((relation, sentence)).or_insert_with(|| tuple.clone());
            }
        }
        told
    };
    case.dates().into_par_iter().map(told).collect()
}

/// The conclusions of all dates; nothing if there are none.
pub(super) fn conclusions(
    case: &Case<'_>,
    concluded: Vec<Concluded>,
    proofs: &Proofs,
) -> Option<Vec<Conclusion>> {
    let order = order(case);
    let runs = merged(concluded.into_iter()).into_iter();
    let mut all: Vec<Conclusion> = runs
        .flat_map(|((relation, sentence), runs)| {
            runs.into_iter().map(move |During { span, value: tuple }| Conclusion {
                relation,
                heading: words(&case.program.relation(relation).name),
                sentence: sentence.clone(),
                span,
                proofs: proofs.of(case, &Fact { relation, tuple }),
            })
        })
        .collect();
    all.sort_by_key(|it| (order.get(&it.relation).copied(), it.sentence.clone(), it.span.first()));
    (!all.is_empty()).then_some(all)
}

/// The places of the relations that are conclusions.
fn order(case: &Case<'_>) -> BTreeMap<RelationId, i64> {
    let Some(relation) = case.find(vocabulary::CONCLUSION, 2) else { return BTreeMap::new() };
    let places = case.database().tuples(relation).iter().filter_map(|tuple| match tuple[..] {
        [Value::Number(place), Value::Symbol(name)] => {
            Some((case.program.find(case.text(name))?, place))
        }
        _ => None,
    });
    places.collect()
}
