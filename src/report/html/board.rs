//! The board and the conclusions, with what they were on each date.

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::explain::Fact;
use crate::program::{Program, RelationId};
use crate::report::html::case::{Case, Look};
use crate::report::html::picture::{Picture, Sources};
use crate::report::html::proofs::{Argued, Shown};
use crate::report::html::span::{During, Span, merged};
use crate::report::html::timeline::{Lane, Marks, Scale, Segment, band};
use crate::report::notices::Notice;
use crate::report::page::{Entry, Page};
use crate::report::views::Line;
use crate::value::{Symbol, Tuple, Value};
use crate::vocabulary;

/// What is proved on a page: each status and each conclusion.
pub(super) fn facts(program: &Program, page: &Page) -> Vec<Fact> {
    let statuses = program.find(vocabulary::STATUS).into_iter().flat_map(|relation| {
        page.board.iter().map(move |entry| Fact { relation, tuple: entry.tuple.clone() })
    });
    let sections = page.conclusions.iter().flatten().chain(&page.relations);
    let conclusions = sections.flat_map(|section| {
        let relation = section.relation;
        section.tuples.iter().map(move |tuple| Fact { relation, tuple: tuple.clone() })
    });
    statuses.chain(conclusions).collect()
}

/// What the board says on one date.
pub(super) struct Version {
    notes: Vec<String>,
    board: BTreeMap<Symbol, Entry>,
    order: Vec<Symbol>,
    conclusions: Vec<Told>,
    notices: Vec<Notice>,
}

impl Version {
    pub(super) fn new(page: Page) -> Self {
        let mut version = Self {
            notes: page.notes,
            board: BTreeMap::new(),
            order: Vec::new(),
            conclusions: Vec::new(),
            notices: page.notices,
        };
        for entry in page.board {
            if let Some(Value::Symbol(id)) = entry.tuple.first() {
                version.order.push(*id);
                version.board.insert(*id, entry);
            }
        }
        let sections = page.conclusions.unwrap_or_default().into_iter().chain(page.relations);
        let told = sections.flat_map(|section| {
            let pairs = section.sentences.into_iter().zip(section.tuples);
            pairs.map(move |(sentence, tuple)| Told {
                heading: section.heading.clone(),
                relation: section.relation,
                tuple,
                sentence,
            })
        });
        version.conclusions = told.collect();
        version
    }
}

/// A conclusion on one date.
struct Told {
    heading: String,
    relation: RelationId,
    tuple: Tuple,
    sentence: String,
}

/// What stands beside the title.
pub(super) fn notes(versions: &[Version]) -> Vec<During<Vec<String>>> {
    let maps = versions.iter().map(|version| BTreeMap::from([((), version.notes.clone())]));
    merged(maps).remove(&()).unwrap_or_default()
}

/// What looks wrong in the notes, in the order of the files.
pub(super) fn notices(versions: &[Version]) -> Vec<During<Notice>> {
    let maps = versions.iter().map(|version| -> BTreeMap<_, _> {
        version.notices.iter().map(|notice| (notice.key(), notice.clone())).collect()
    });
    merged(maps).into_values().flatten().collect()
}

/// One proposition.
pub(super) struct Card {
    pub(super) proposition: Symbol,
    pub(super) number: usize,
    pub(super) id: Option<String>,
    pub(super) sentence: String,
    pub(super) states: Vec<During<DatedStatus>>,
    pub(super) band: Vec<Segment>,
    pub(super) lanes: Vec<Lane>,
    pub(super) sources: Option<Picture>,
    pub(super) proofs: Vec<During<Shown>>,
}

/// What the board says of a proposition.
pub(super) struct DatedStatus {
    pub(super) status: String,
    pub(super) colour: &'static str,
    /// What stands under each heading, and how that is drawn.
    pub(super) lines: Vec<(Look, Line)>,
}

/// The cards in the order of the last date's board.
pub(super) fn cards(
    case: &Case<'_>,
    versions: &[Version],
    scale: Scale,
    marks: &Marks,
    sources: &Sources,
    argued: &Argued<'_>,
) -> Vec<Card> {
    let mut states = merged(versions.iter().map(|version| version.board.clone()));
    let order = versions.last().map(|version| version.order.clone()).unwrap_or_default();
    let states = order.into_iter().filter_map(|it| {
        let states = states.remove(&it)?;
        let proofs = status_proofs(case, argued, &states);
        Some((it, states, proofs))
    });
    let states: Vec<_> = states.collect();
    let card =
        |(index, (proposition, states, proofs)): (usize, (Symbol, Vec<During<Entry>>, _))| {
            let last = &states.last()?.value;
            Some(Card {
                proposition,
                number: index + 1,
                id: last.id.clone(),
                sentence: last.sentence.clone(),
                band: band(case, scale, &states),
                lanes: marks.lanes(case, scale, Some(proposition)),
                sources: sources.picture(case, proposition),
                proofs,
                states: states.into_iter().map(|it| state(case, it)).collect(),
            })
        };
    states.into_par_iter().enumerate().filter_map(card).collect()
}

/// The proofs of each status that a proposition has on some date.
fn status_proofs(
    case: &Case<'_>,
    argued: &Argued<'_>,
    states: &[During<Entry>],
) -> Vec<During<Shown>> {
    let Some(relation) = case.program.find(vocabulary::STATUS) else { return Vec::new() };
    let mut tuples: Vec<&Tuple> = states.iter().map(|state| &state.value.tuple).collect();
    tuples.sort();
    tuples.dedup();
    let facts = tuples.into_iter().map(|tuple| Fact { relation, tuple: tuple.clone() });
    let mut shown: Vec<During<Shown>> = facts.flat_map(|fact| argued.of(case, &fact)).collect();
    shown.sort_by_key(|it| it.span.first());
    shown
}

fn state(case: &Case<'_>, During { span, value }: During<Entry>) -> During<DatedStatus> {
    let lines = value.lines.into_iter().map(|line| (case.look_of_text(&line.heading), line));
    let colour = super::case::colour_class(value.colour.as_deref().unwrap_or_default());
    During { span, value: DatedStatus { status: value.status, colour, lines: lines.collect() } }
}

/// What follows beyond the statuses: one sentence with its proofs.
pub(super) struct Conclusion {
    relation: RelationId,
    pub(super) heading: String,
    pub(super) sentence: String,
    pub(super) span: Span,
    pub(super) proofs: Vec<During<Shown>>,
}

/// The conclusions of all dates; nothing if the rulebook has none.
pub(super) fn conclusions(
    case: &Case<'_>,
    versions: Vec<Version>,
    argued: &Argued<'_>,
) -> Option<Vec<Conclusion>> {
    let maps: Vec<BTreeMap<_, _>> = versions
        .into_iter()
        .map(|version| {
            let told = version.conclusions.into_iter();
            told.map(|it| ((it.relation, it.sentence), (it.heading, it.tuple))).collect()
        })
        .collect();
    let mut all: Vec<Conclusion> = merged(maps.into_iter())
        .into_iter()
        .flat_map(|((relation, sentence), runs)| {
            runs.into_iter().map(move |During { span, value: (heading, tuple) }| Conclusion {
                relation,
                heading,
                sentence: sentence.clone(),
                span,
                proofs: argued.of(case, &Fact { relation, tuple }),
            })
        })
        .collect();
    let order = order(case);
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
