//! When what was said, and how a status moved: bands and lanes on one scale.

use std::collections::BTreeMap;

use crate::report::html::case::{Case, Date, Look};
use crate::report::html::scale::Scale;
use crate::report::html::span::{During, Span, merged};
use crate::report::html::status::Status;
use crate::value::{Symbol, Value};
use crate::vocabulary;

/// How near two marks may come to each other in one row, in per cent.
const NEAR: f64 = 2.6;
/// The height of a row of marks, in pixels.
const ROW: usize = 18;
/// How much of the width of a screen the letters of a status need, in per cent: on a desk, on a phone.
const LETTER: [f64; 2] = [0.9, 2.6];

/// One status of a band, from its first day to the end of the band or to where the next covers it.
pub(super) struct Segment {
    pub(super) span: Span,
    pub(super) place: f64,
    pub(super) status: String,
    pub(super) colour: &'static str,
    pub(super) since: String,
    /// Whether it is wide enough for its name on a desk, and on a phone.
    pub(super) has_room: [bool; 2],
}

/// The band of a proposition.
pub(super) fn band(case: &Case<'_>, scale: &Scale, states: &[During<Status>]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for During { span, value } in states {
        if segments.last().is_some_and(|last| last.status == value.word) {
            continue;
        }
        let date = span.first();
        let place = if date == 0 { 0.0 } else { scale.place(case.moments[date].at) };
        segments.push(Segment {
            span: Span::since(date),
            place,
            status: value.word.clone(),
            colour: value.colour,
            since: case.date_text(date),
            has_room: [true; 2],
        });
    }
    let ends: Vec<f64> = segments.iter().skip(1).map(|next| next.place).chain([100.0]).collect();
    for (segment, end) in segments.iter_mut().zip(ends) {
        let letters = u32::try_from(segment.status.chars().count() + 1).unwrap_or(u32::MAX);
        segment.has_room = LETTER.map(|width| f64::from(letters) * width <= end - segment.place);
    }
    segments
}

/// The marks of one side.
pub(super) struct Lane {
    pub(super) name: String,
    /// The positions that the side takes, each since some date.
    pub(super) positions: Vec<Position>,
    pub(super) marks: Vec<Mark>,
    pub(super) height: usize,
}

/// A position that a side takes.
pub(super) struct Position {
    pub(super) span: Span,
    pub(super) look: Look,
    pub(super) name: String,
}

/// A statement where it became known.
pub(super) struct Mark {
    pub(super) span: Span,
    pub(super) place: f64,
    pub(super) top: usize,
    pub(super) look: Look,
    pub(super) state: &'static str,
    pub(super) anchor: String,
    pub(super) title: String,
}

/// A mark before it has a place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Placed {
    number: usize,
    position: String,
}

type PlacedMark = (Placed, During<Marked>);

/// The marks of each proposition on every date.
pub(super) struct Marks {
    marks: Vec<During<Marked>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Marked {
    proposition: Symbol,
    statement: Symbol,
    lane: Symbol,
    position: Symbol,
    /// What became of the statement.
    state: Option<Symbol>,
}

impl Marks {
    pub(super) fn new(case: &Case<'_>) -> Self {
        let marks = case.symbols::<4>(vocabulary::TIMELINE_MARK);
        let nodes = case.symbols::<3>(vocabulary::GRAPH_NODE);
        let dates = marks.into_iter().zip(nodes).map(|(marks, nodes)| {
            let states: BTreeMap<(Symbol, Symbol), Symbol> =
                nodes.into_iter().map(|[p, s, state]| ((p, s), state)).collect();
            let marked = marks.into_iter().map(|[proposition, statement, lane, position]| {
                let key = (proposition, statement, lane, position);
                let state = states.get(&(proposition, statement)).copied();
                (key, Marked { proposition, statement, lane, position, state })
            });
            marked.collect()
        });
        let dates: Vec<BTreeMap<_, _>> = dates.collect();
        Self { marks: merged(dates.into_iter()).into_values().flatten().collect() }
    }

    /// The lanes of a proposition, those of sides first, by name; and how many marks have no room in them.
    pub(super) fn lanes(&self, case: &Case<'_>, scale: &Scale, of: Symbol) -> (Vec<Lane>, usize) {
        let Some(relation) = case.find(vocabulary::TIMELINE_MARK, 4) else {
            return (Vec::new(), 0);
        };
        let mut lanes: BTreeMap<(bool, String), Vec<PlacedMark>> = BTreeMap::new();
        // They stand in the order of their propositions.
        let start = self.marks.partition_point(|it| it.value.proposition < of);
        let own = &self.marks[start..];
        let own = &own[..own.partition_point(|it| it.value.proposition == of)];
        let room = case.room(own.len());
        for it in &own[..room] {
            let Some(number) = case.number(it.value.statement) else { continue };
            let placed = Placed { number, position: case.shown(it.value.position) };
            let name = case.value(relation, 2, Value::Symbol(it.value.lane));
            let is_nobody = name == case.shown(it.value.lane);
            lanes.entry((is_nobody, name)).or_default().push((placed, it.clone()));
        }
        let lanes = lanes.into_iter().map(|((_, name), marks)| lane(case, scale, name, marks));
        (lanes.collect(), own.len() - room)
    }
}

fn lane(case: &Case<'_>, scale: &Scale, name: String, mut marks: Vec<PlacedMark>) -> Lane {
    marks.sort_by(|(a, of_a), (b, of_b)| (a, of_a.span.first()).cmp(&(b, of_b.span.first())));
    // The last place that is taken in each row.
    let mut rows: Vec<f64> = Vec::new();
    let mut row_of: BTreeMap<Placed, usize> = BTreeMap::new();
    let positions = positions(case, &marks);
    let marks = marks.into_iter().map(|(placed, During { span, value })| {
        let at = case.known_at(value.statement).unwrap_or_default();
        let place = scale.place(at);
        let row = *row_of.entry(placed.clone()).or_insert_with(|| {
            let free = rows.iter().position(|taken| taken + NEAR <= place);
            let row = free.unwrap_or(rows.len());
            rows.resize(rows.len().max(row + 1), place);
            rows[row] = place;
            row
        });
        let label = case.label(value.statement);
        Mark {
            span,
            place,
            top: row * ROW + ROW / 2,
            look: case.look(value.position),
            state: value.state.map_or("", |state| case.look(state).shape),
            anchor: case.anchor(value.statement),
            title: format!("{}: {label}, {}", placed.position, case.clock.text(at)),
        }
    });
    let marks = marks.collect();
    Lane { name, positions, marks, height: rows.len() * ROW }
}

fn positions(case: &Case<'_>, marks: &[PlacedMark]) -> Vec<Position> {
    let mut first: BTreeMap<&str, (usize, Symbol)> = BTreeMap::new();
    for (placed, it) in marks {
        let date = first.entry(&placed.position).or_insert((it.span.first(), it.value.position));
        date.0 = it.span.first().min(date.0);
    }
    let position = |(name, (date, symbol)): (&str, (usize, Symbol))| Position {
        span: Span::since(date),
        look: case.look(symbol),
        name: name.to_owned(),
    };
    first.into_iter().map(position).collect()
}

/// Where what was so on each date of the page ends: at the next date, and after the last nowhere.
pub(super) fn ends(case: &Case<'_>, scale: &Scale) -> Vec<f64> {
    let end = |date: Date| case.moments.get(date + 1).map_or(100.0, |next| scale.place(next.at));
    case.dates().map(end).collect()
}
