//! When what was said, and how a status moved: bands and lanes on one scale of days or minutes.
//!
//! Places along the scale are per cent of the picture's width, so a picture fits any screen without
//! its texts becoming smaller.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date as Day;

use crate::calendar::{
    Clock, MINUTES_OF_A_DAY, Zone, calendar_date, day_of, day_text, days_since_epoch,
};
use crate::report::html::case::{Case, Date, Look, colour_class};
use crate::report::html::span::{During, Span, merged};
use crate::report::page::Entry;
use crate::value::{Symbol, Value};
use crate::vocabulary;

/// What stays free before the first day, in per cent.
const BEFORE: f64 = 2.0;
/// What stays free after the last day, where a status that is new that day has its name.
const AFTER: f64 = 9.0;
/// How near two marks may come to each other in one row, in per cent.
const NEAR: f64 = 2.6;
/// The height of a row of marks, in pixels.
const ROW: usize = 18;
/// How many dates a scale names at most.
const TICKS: usize = 5;

/// From days or minutes to places.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scale {
    first: i64,
    last: i64,
    clock: Clock,
}

impl Scale {
    /// The scale of all statements and dates of a case.
    pub(super) fn new(case: &Case<'_>) -> Self {
        let last = case.moments[case.last()].at;
        let first = case.statements.first().map_or(last, |it| it.at);
        Self { first: first.min(case.moments[0].at), last, clock: case.clock }
    }

    #[allow(clippy::cast_precision_loss, reason = "a pixel is coarser")]
    fn place(self, at: i64) -> f64 {
        let whole = self.last.saturating_sub(self.first) as f64;
        if whole <= 0.0 {
            return 50.0;
        }
        BEFORE + (100.0 - BEFORE - AFTER) * at.saturating_sub(self.first) as f64 / whole
    }

    /// The dates that stand below: times of day where the scale spans few days.
    pub(super) fn ticks(self) -> Vec<Tick> {
        let span = self.last.saturating_sub(self.first);
        let ticks = match self.clock {
            Clock::Minutes(zone) if span > 0 && span < 3 * MINUTES_OF_A_DAY => {
                minute_ticks(self.first, self.last, zone)
            }
            clock => day_ticks(self.first, self.last, clock),
        };
        let tick = |(at, text): (i64, String)| {
            let place = self.place(at);
            let anchor = match place {
                place if place < 12.0 => "start",
                place if place > 90.0 => "end",
                _ => "middle",
            };
            Tick { place, text, anchor }
        };
        ticks.into_iter().map(tick).collect()
    }
}

/// Days stand where they end: what is known of a day is known by then.
fn day_ticks(first: i64, last: i64, clock: Clock) -> Vec<(i64, String)> {
    let dates = [first, last].map(|at| calendar_date(clock.day(at)));
    let [Some(start), Some(end)] = dates else { return Vec::new() };
    let days = ticks(start, end).into_iter();
    let ticks = days.map(|day| (clock.end_of(days_since_epoch(day)), day.to_string()));
    ticks.filter(|&(at, _)| (first..=last).contains(&at)).collect()
}

/// Round times of day, the smallest step between them that gives few enough.
fn minute_ticks(first: i64, last: i64, zone: Zone) -> Vec<(i64, String)> {
    const STEPS: [i64; 11] = [1, 2, 5, 10, 15, 30, 60, 180, 360, 720, MINUTES_OF_A_DAY];
    const MOST: i64 = 4;
    let [start, end] = [first, last].map(|at| at.saturating_add(zone.minutes()));
    let count = |step: i64| end.div_euclid(step) - (start - 1).div_euclid(step);
    let step = STEPS.into_iter().find(|&step| count(step) <= MOST).unwrap_or(MINUTES_OF_A_DAY);
    let ticks = (start - 1).div_euclid(step) + 1..=end.div_euclid(step);
    let text = |local: i64| {
        let minute = local.rem_euclid(MINUTES_OF_A_DAY);
        format!("{} {:02}:{:02}", day_text(day_of(local)), minute / 60, minute % 60)
    };
    ticks.map(|tick| (tick * step - zone.minutes(), text(tick * step))).collect()
}

/// One date below a scale.
pub(super) struct Tick {
    pub(super) place: f64,
    pub(super) text: String,
    pub(super) anchor: &'static str,
}

/// The first days of calendar units, of the smallest unit that gives few enough.
fn ticks(first: Day, last: Day) -> Vec<Day> {
    let steps = [1, 2, 7, 14].map(ToSpan::days);
    let steps = steps.into_iter().chain([1, 3, 6].map(ToSpan::months));
    let steps = steps.chain([1, 2, 5, 10, 50, 100, 500, 1000, 5000].map(ToSpan::years));
    for step in steps {
        let start = match (step.get_years(), step.get_months()) {
            (0, 0) => first,
            (0, _) => first.first_of_month(),
            _ => first.first_of_year(),
        };
        let days = start.series(step).take_while(|day| *day <= last);
        let days: Vec<Day> = days.skip_while(|day| *day < first).take(TICKS + 1).collect();
        if days.len() <= TICKS {
            return days;
        }
    }
    Vec::new()
}

/// One status of a band, from its first day to the end of the band or to where the next covers it.
pub(super) struct Segment {
    pub(super) span: Span,
    pub(super) place: f64,
    pub(super) status: String,
    pub(super) colour: &'static str,
    pub(super) since: String,
}

/// The band of a proposition.
pub(super) fn band(case: &Case<'_>, scale: Scale, states: &[During<Entry>]) -> Vec<Segment> {
    let mut segments: Vec<Segment> = Vec::new();
    for During { span, value } in states {
        if segments.last().is_some_and(|last| last.status == value.status) {
            continue;
        }
        let date = span.first();
        let place = if date == 0 { 0.0 } else { scale.place(case.moments[date].at) };
        segments.push(Segment {
            span: Span::since(date),
            place,
            status: value.status.clone(),
            colour: colour_class(value.colour.as_deref().unwrap_or_default()),
            since: case.date_text(date),
        });
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
    pub(super) number: usize,
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

    /// The lanes of one proposition, or of all together: those of sides first, by name.
    pub(super) fn lanes(&self, case: &Case<'_>, scale: Scale, of: Option<Symbol>) -> Vec<Lane> {
        let Some(relation) = case.find(vocabulary::TIMELINE_MARK, 4) else { return Vec::new() };
        let mut seen = BTreeSet::new();
        let mut lanes: BTreeMap<(bool, String), Vec<PlacedMark>> = BTreeMap::new();
        // They stand in the order of their propositions.
        let start = of.map_or(0, |of| self.marks.partition_point(|it| it.value.proposition < of));
        let marks = self.marks[start..].iter();
        for it in marks.take_while(|it| of.is_none_or(|of| of == it.value.proposition)) {
            let Some(number) = case.number(it.value.statement) else { continue };
            let placed = Placed { number, position: case.shown(it.value.position) };
            // In the lanes of all propositions a statement stands once for each position.
            if of.is_none() && !seen.insert((placed.clone(), it.span.first())) {
                continue;
            }
            let name = case.value(relation, 2, Value::Symbol(it.value.lane));
            let is_nobody = name == case.shown(it.value.lane);
            lanes.entry((is_nobody, name)).or_default().push((placed, it.clone()));
        }
        lanes.into_iter().map(|((_, name), marks)| lane(case, scale, name, marks)).collect()
    }
}

fn lane(case: &Case<'_>, scale: Scale, name: String, mut marks: Vec<PlacedMark>) -> Lane {
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
            number: placed.number,
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
pub(super) fn ends(case: &Case<'_>, scale: Scale) -> Vec<f64> {
    let end = |date: Date| case.moments.get(date + 1).map_or(100.0, |next| scale.place(next.at));
    case.dates().map(end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(first: &str, last: &str) -> Vec<String> {
        let day = |text: &str| text.parse().expect("a date");
        ticks(day(first), day(last)).iter().map(Day::to_string).collect()
    }

    #[test]
    fn times_of_day_stand_below_a_short_scale() {
        let zone = Zone::parse("+03:00").expect("a zone");
        let ticks = minute_ticks(-180 + 610, -180 + 700, zone);
        let texts: Vec<&str> = ticks.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(texts, ["1970-01-01 10:30", "1970-01-01 11:00", "1970-01-01 11:30"]);
        assert_eq!(ticks[0].0, -180 + 630);
        let days = day_ticks(0, 10 * MINUTES_OF_A_DAY - 1, Clock::Minutes(Zone::UTC));
        assert_eq!(days[0], (MINUTES_OF_A_DAY - 1, "1970-01-01".to_owned()));
        assert!(days.len() <= TICKS);
    }

    #[test]
    fn ticks_are_few_and_round() {
        assert_eq!(told("2024-11-10", "2024-11-10"), ["2024-11-10"]);
        assert_eq!(
            told("2024-11-06", "2024-11-12"),
            ["2024-11-06", "2024-11-08", "2024-11-10", "2024-11-12"]
        );
        assert_eq!(told("2001-10-01", "2004-07-14"), ["2002-01-01", "2003-01-01", "2004-01-01"]);
        assert_eq!(told("0001-01-01", "9999-12-31"), ["0001-01-01", "5001-01-01"]);
    }
}
