//! From days or minutes to places along a picture, in per cent of its width, so that a picture fits any
//! screen without its texts becoming smaller.
//!
//! Each day on which something moved takes the same room, and so a dense week is not crushed by a
//! later year: where days without anything lie between, the scale is broken, and says so.

use crate::calendar::Clock;
use crate::report::html::case::Case;

/// What stays free before the first day, in per cent.
const BEFORE: f64 = 2.0;
/// What stays free after the last day, where a status that is new that day has its name.
const AFTER: f64 = 10.0;
/// How much nearer two moments of one day stand than two days.
const WITHIN_A_DAY: f64 = 0.6;
/// How much further two days stand where the scale is broken.
const BROKEN: f64 = 1.5;
/// How near two named dates may come to each other, in per cent.
const TICK: f64 = 11.5;

/// The scale of a case.
#[derive(Debug)]
pub(super) struct Scale {
    /// The days or minutes on which something moved, the earliest first, each with its place.
    points: Vec<(i64, f64)>,
    /// The middle of each gap that is broken.
    pub(super) breaks: Vec<f64>,
    clock: Clock,
}

/// One date below a scale.
#[derive(Debug)]
pub(super) struct Tick {
    pub(super) place: f64,
    pub(super) text: String,
    pub(super) anchor: &'static str,
}

impl Scale {
    /// The scale of all statements and dates of a case.
    pub(super) fn new(case: &Case<'_>) -> Self {
        let statements = case.statements.iter().map(|it| it.at);
        Self::of(statements.chain(case.moments.iter().map(|it| it.at)), case.clock)
    }

    fn of(moments: impl Iterator<Item = i64>, clock: Clock) -> Self {
        let mut moments: Vec<i64> = moments.collect();
        moments.sort_unstable();
        moments.dedup();
        let rooms: Vec<f64> =
            moments.windows(2).map(|pair| room(clock, pair[0], pair[1])).collect();
        let whole: f64 = rooms.iter().sum();
        if whole <= 0.0 {
            let points = moments.into_iter().map(|at| (at, 50.0)).collect();
            return Self { points, breaks: Vec::new(), clock };
        }
        let mut passed = 0.0;
        let ends = std::iter::once(0.0).chain(rooms.iter().map(|room| {
            passed += room;
            passed
        }));
        let places = ends.map(|passed| BEFORE + (100.0 - BEFORE - AFTER) * passed / whole);
        let points: Vec<(i64, f64)> = moments.into_iter().zip(places).collect();
        let broken = points.windows(2).filter(|pair| is_broken(clock, pair[0].0, pair[1].0));
        let breaks = broken.map(|pair| f64::midpoint(pair[0].1, pair[1].1)).collect();
        Self { points, breaks, clock }
    }

    /// The place of a moment: between those around it, if nothing moved then.
    pub(super) fn place(&self, at: i64) -> f64 {
        let after = self.points.partition_point(|&(it, _)| it < at);
        match (after.checked_sub(1).map(|before| self.points[before]), self.points.get(after)) {
            (_, Some(&(it, place))) if it == at => place,
            (Some((_, before)), Some(&(_, after))) => f64::midpoint(before, after),
            (Some((_, place)), None) | (None, Some(&(_, place))) => place,
            (None, None) => 50.0,
        }
    }

    /// The dates that stand below: those after a break first, then as many others as have room. Of
    /// one day the first has the date, and the others the time of day.
    pub(super) fn ticks(&self) -> Vec<Tick> {
        let mut named: Vec<usize> = Vec::new();
        let first =
            |at: usize| at == 0 || is_broken(self.clock, self.points[at - 1].0, self.points[at].0);
        let (starts, others): (Vec<usize>, Vec<usize>) =
            (0..self.points.len()).partition(|&at| first(at));
        for at in starts.into_iter().chain(others) {
            let is_free = |&other: &usize| (self.points[other].1 - self.points[at].1).abs() >= TICK;
            if named.iter().all(is_free) {
                named.push(at);
            }
        }
        named.sort_unstable();
        let day = |at: usize| self.clock.day(self.points[at].0);
        let before = std::iter::once(None).chain(named.iter().copied().map(Some));
        let ticks = named.iter().zip(before).map(|(&at, before)| {
            let (moment, place) = self.points[at];
            let is_same_day = before.is_some_and(|before| day(before) == day(at));
            let time = is_same_day.then(|| time_of_day(self.clock, moment)).flatten();
            let text = time.unwrap_or_else(|| self.clock.text(self.clock.end_of(day(at))));
            let anchor = match place {
                place if place < 8.0 => "start",
                place if place > 94.0 => "end",
                _ => "middle",
            };
            Tick { place, text, anchor }
        });
        ticks.collect()
    }
}

/// The room between two moments that follow each other.
fn room(clock: Clock, before: i64, after: i64) -> f64 {
    match clock.day(after) - clock.day(before) {
        0 => WITHIN_A_DAY,
        1 => 1.0,
        _ => BROKEN,
    }
}

fn is_broken(clock: Clock, before: i64, after: i64) -> bool {
    clock.day(after) - clock.day(before) > 1
}

/// The time of day as `20:30`, unless only the day is known.
pub(super) fn time_of_day(clock: Clock, at: i64) -> Option<String> {
    let text = clock.text(at);
    let (_, time) = text.split_once('T')?;
    time.get(..5).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{MINUTES_OF_A_DAY, Zone};

    const DAY: i64 = MINUTES_OF_A_DAY;

    fn of(moments: &[i64]) -> Scale {
        Scale::of(moments.iter().copied(), Clock::Minutes(Zone::UTC))
    }

    #[test]
    fn a_dense_week_is_not_crushed_by_a_later_year() {
        let days: Vec<i64> = (0..7).chain([400, 1000]).map(|day| day * DAY + DAY - 1).collect();
        let scale = of(&days);
        let week = scale.place(days[6]) - scale.place(days[0]);
        assert!(week > 55.0, "{week}");
        assert_eq!(scale.breaks.len(), 2);
        assert!(scale.breaks[0] > scale.place(days[6]) && scale.breaks[0] < scale.place(days[7]));
    }

    #[test]
    fn places_follow_the_order_of_moments() {
        let moments = [5, 90, 100, DAY - 1, 2 * DAY, 40 * DAY];
        let scale = of(&moments);
        let places: Vec<f64> = moments.iter().map(|&at| scale.place(at)).collect();
        assert!(places.is_sorted_by(|a, b| a < b), "{places:?}");
        let between = scale.place(10 * DAY);
        assert!(places[4] < between && between < places[5]);
    }

    #[test]
    fn the_moments_of_one_day_have_their_time() {
        let scale = of(&[600, 700, DAY - 1]);
        let told: Vec<String> = scale.ticks().into_iter().map(|tick| tick.text).collect();
        assert_eq!(told, ["1970-01-01", "11:40", "1970-01-01"]);
    }

    #[test]
    fn named_dates_leave_each_other_room() {
        let days: Vec<i64> = (0..60).map(|day| day * DAY + DAY - 1).collect();
        let ticks = of(&days).ticks();
        assert!((5..=9).contains(&ticks.len()), "{}", ticks.len());
        assert!(ticks.windows(2).all(|pair| pair[1].place - pair[0].place >= TICK));
    }

    #[test]
    fn one_moment_stands_in_the_middle() {
        assert!((of(&[7]).place(7) - 50.0).abs() < f64::EPSILON);
    }
}
