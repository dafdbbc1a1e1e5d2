//! The picture that weighs two answers: on either side of the days that matter, a mark for each origin
//! on the day on which it first spoke, in the colour of its side.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::visible;
use crate::report::html::case::{Case, Look};
use crate::report::html::scale::time_of_day;
use crate::report::html::span::{During, Span, merged};
use crate::report::html::status::{Status, Statuses};
use crate::value::{Symbol, Value};
use crate::vocabulary;

/// The colours of sides, in the order in which the sides first speak. Who has no side is grey.
const COLOURS: [&str; 6] = ["blue", "yellow", "magenta", "green", "cyan", "red"];

/// One picture.
pub(super) struct Balance {
    /// The question, if it is one.
    pub(super) question: Option<String>,
    pub(super) columns: [Column; 2],
    pub(super) rows: Vec<Row>,
    /// How many marks that add no origin have no room.
    pub(super) left_out: usize,
    /// What the marks mean, and then what the colours mean.
    pub(super) legend: [Vec<Meaning>; 2],
}

/// What marks of one look mean.
pub(super) struct Meaning {
    pub(super) span: Span,
    pub(super) look: Look,
    pub(super) word: String,
}

/// One answer.
pub(super) struct Column {
    pub(super) sentence: String,
    pub(super) anchor: String,
    pub(super) statuses: Vec<During<Status>>,
    /// What it comes to.
    pub(super) totals: Vec<During<String>>,
    /// The marks of all its origins.
    pub(super) origins: Vec<Mark>,
}

/// One day.
pub(super) struct Row {
    pub(super) span: Span,
    /// How much later it is than the row before, if days lie between.
    pub(super) gap: Option<String>,
    pub(super) day: String,
    pub(super) cells: [Cell; 2],
}

/// What one answer has on one day.
#[derive(Default)]
pub(super) struct Cell {
    pub(super) origins: Vec<Mark>,
    /// What adds no origin.
    pub(super) others: Vec<Mark>,
}

/// The mark of a statement.
#[derive(Clone)]
pub(super) struct Mark {
    pub(super) span: Span,
    pub(super) anchor: String,
    pub(super) look: Look,
    pub(super) name: String,
    /// The time of day, the side, and what else stands beside the name.
    pub(super) aside: String,
    pub(super) kind: String,
}

/// A tuple of `balance_mark` without its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Drawn {
    statement: Symbol,
    lane: Symbol,
    kind: Symbol,
    way: Symbol,
}

/// A proposition, and whether it is for or against.
type Side = (Symbol, Symbol);

/// The pictures of a case, by question.
pub(super) fn balances(case: &Case<'_>, statuses: &Statuses) -> Vec<Balance> {
    let Some(relation) = case.find(vocabulary::BALANCE, 4) else { return Vec::new() };
    let mut pictures: BTreeMap<(String, Symbol), BTreeMap<i64, Side>> = BTreeMap::new();
    for tuple in case.database().tuples(relation) {
        if let [
            Value::Symbol(question),
            Value::Number(place),
            Value::Symbol(p),
            Value::Symbol(position),
        ] = tuple[..]
        {
            let text = case.value(relation, 0, Value::Symbol(question));
            pictures.entry((text, question)).or_default().insert(place, (p, position));
        }
    }
    let marks = marks(case);
    let pictures = pictures.into_iter().filter_map(|((text, question), sides)| {
        let sides: Vec<Side> = sides.into_values().collect();
        let sides: [Side; 2] = sides.try_into().ok()?;
        let question = (!case.text(question).is_empty()).then_some(text);
        Some(balance(case, question, sides, &marks, statuses))
    });
    pictures.collect()
}

/// The marks of a side, each with the number of its statement.
type Numbered = Vec<(usize, During<Drawn>)>;

type Marks = BTreeMap<Side, Numbered>;

/// All marks of each side, in the order in which the statements became known.
fn marks(case: &Case<'_>) -> Marks {
    let dates = case.symbols::<6>(vocabulary::BALANCE_MARK).into_iter();
    let dates: Vec<BTreeMap<(Side, Drawn), Drawn>> = dates
        .map(|tuples| {
            let marks = tuples.into_iter().map(|[p, position, statement, lane, kind, way]| {
                let drawn = Drawn { statement, lane, kind, way };
                (((p, position), drawn), drawn)
            });
            marks.collect()
        })
        .collect();
    let mut marks: Marks = BTreeMap::new();
    for ((side, drawn), spans) in merged(dates.into_iter()) {
        let Some(number) = case.number(drawn.statement) else { continue };
        marks.entry(side).or_default().extend(spans.into_iter().map(|it| (number, it)));
    }
    for marks in marks.values_mut() {
        marks.sort_by_key(|(number, it)| (*number, it.span.first(), case.text(it.value.kind)));
    }
    marks
}

fn balance(
    case: &Case<'_>,
    question: Option<String>,
    sides: [Side; 2],
    marks: &Marks,
    statuses: &Statuses,
) -> Balance {
    let empty = Vec::new();
    let all = sides.map(|side| marks.get(&side).unwrap_or(&empty));
    let (marks, left_out) = with_room(case, all);
    let marks = marks.each_ref();
    let lanes = Lanes::new(case, marks);
    let drawn = |(_, it): &(usize, During<Drawn>)| (it.value, lanes.mark(case, it));
    let drawn = marks.map(|marks| marks.iter().map(drawn).collect::<Vec<(Drawn, Mark)>>());
    let legend = [kinds(case, &drawn), lanes.meanings(&drawn)];
    let mut columns = sides.map(|side| column(case, side, statuses));
    for (column, marks) in columns.iter_mut().zip(&drawn) {
        let origins = marks.iter().filter(|(_, mark)| mark.look.is_heavy());
        column.origins = origins.map(|(_, mark)| mark.clone()).collect();
    }
    let rows = rows(case, drawn);
    Balance { question, columns, rows, left_out, legend }
}

/// The marks for which there is room, and how many have none: those that add no origin.
fn with_room(case: &Case<'_>, all: [&Numbered; 2]) -> ([Numbered; 2], usize) {
    let of = |marks: &Numbered| -> Numbered {
        let is_heavy = |it: &During<Drawn>| case.look(it.value.kind).is_heavy();
        let light = marks.iter().filter(|(_, it)| !is_heavy(it)).count();
        let mut room = case.room(light);
        let mut kept = marks.clone();
        kept.retain(|(_, it)| {
            let has_room = is_heavy(it) || room > 0;
            room = room.saturating_sub(usize::from(!is_heavy(it)));
            has_room
        });
        kept
    };
    let kept = all.map(of);
    let count = |marks: [usize; 2]| marks.iter().sum::<usize>();
    let left_out = count(all.map(Vec::len)) - count(kept.each_ref().map(Vec::len));
    (kept, left_out)
}

type DrawnMarks = [Vec<(Drawn, Mark)>; 2];

/// What the kinds of marks mean, the heaviest first.
fn kinds(case: &Case<'_>, drawn: &DrawnMarks) -> Vec<Meaning> {
    let kinds: BTreeSet<Symbol> = drawn.iter().flatten().map(|(it, _)| it.kind).collect();
    let meaning = |kind: Symbol| Meaning {
        span: span_of(drawn, |it| it.kind == kind),
        look: case.look(kind),
        word: case.shown(kind),
    };
    let mut kinds: Vec<Meaning> = kinds.into_iter().map(meaning).collect();
    kinds.sort_by(|a, b| (b.look.weight(), &a.word).cmp(&(a.look.weight(), &b.word)));
    kinds
}

/// When there are marks of some sort.
fn span_of(drawn: &DrawnMarks, is_one: impl Fn(&Drawn) -> bool + Clone) -> Span {
    let marks = drawn.iter().flatten().filter(|(it, _)| is_one(it));
    Span::around(marks.map(|(_, mark)| mark.span))
}

fn column(case: &Case<'_>, side: Side, statuses: &Statuses) -> Column {
    let (proposition, position) = side;
    let sentence = case.program.find(vocabulary::STATUS).map_or_else(
        || case.shown(proposition),
        |relation| case.value(relation, 0, Value::Symbol(proposition)),
    );
    let total = |date: usize| {
        let relation = case.program.find(vocabulary::BALANCE_TOTAL)?;
        let about = case.prose_at(date).tuples_about(relation, Value::Symbol(proposition));
        let tuple =
            about.into_iter().find(|tuple| tuple.get(1) == Some(&Value::Symbol(position)))?;
        Some(case.prose_at(date).tuple_below_subject(relation, tuple))
    };
    let dates = case.dates().map(|date| total(date).map(|text| ((), text)).into_iter().collect());
    let dates: Vec<BTreeMap<(), String>> = dates.collect();
    Column {
        sentence,
        anchor: case.proposition_anchor(proposition),
        statuses: statuses.get(&proposition).cloned().unwrap_or_default(),
        totals: merged(dates.into_iter()).remove(&()).unwrap_or_default(),
        origins: Vec::new(),
    }
}

/// The days of both columns.
fn rows(case: &Case<'_>, columns: DrawnMarks) -> Vec<Row> {
    let mut days: BTreeMap<i64, [Cell; 2]> = BTreeMap::new();
    for (column, marks) in columns.into_iter().enumerate() {
        for (drawn, mark) in marks {
            let day = case.clock.day(case.known_at(drawn.statement).unwrap_or_default());
            let cell = &mut days.entry(day).or_default()[column];
            let marks = if mark.look.is_heavy() { &mut cell.origins } else { &mut cell.others };
            marks.push(mark);
        }
    }
    let mut before = None;
    let rows = days.into_iter().map(|(day, cells)| {
        let gap = before.replace(day).and_then(|before| later(day - before));
        let marks = cells.iter().flat_map(|cell| cell.origins.iter().chain(&cell.others));
        Row {
            span: Span::around(marks.map(|mark| mark.span)),
            gap,
            day: case.clock.text(case.clock.end_of(day)),
            cells,
        }
    });
    rows.collect()
}

/// How many days later, in days, months or years; nothing for the next day.
fn later(days: i64) -> Option<String> {
    let told = |count: i64, one: &str| {
        let unit = if count == 1 { one.to_owned() } else { format!("{one}s") };
        Some(format!("{count} {unit} later"))
    };
    match days {
        ..=1 => None,
        2..=59 => told(days, "day"),
        60..=699 => told((days + 15) / 30, "month"),
        _ => told((days + 182) / 365, "year"),
    }
}

/// The lanes of a picture, each with its colour and its name: sides first, in the order in which they
/// first speak.
struct Lanes {
    lanes: Vec<(Symbol, &'static str, String)>,
}

impl Lanes {
    fn new(case: &Case<'_>, marks: [&Vec<(usize, During<Drawn>)>; 2]) -> Self {
        let mut drawn: Vec<_> = marks.into_iter().flatten().collect();
        drawn.sort_by_key(|(number, it)| (*number, lane_name(case, it.value.lane)));
        let mut seen = BTreeSet::new();
        drawn.retain(|(_, it)| seen.insert(it.value.lane));
        let named =
            drawn.into_iter().map(|(_, it)| (it.value.lane, lane_name(case, it.value.lane)));
        let (sides, mut others): (Vec<_>, Vec<_>) =
            named.partition(|(lane, name)| *name != case.shown(*lane));
        others.sort_by(|a, b| a.1.cmp(&b.1));
        let sides = sides.into_iter().zip(COLOURS.into_iter().cycle());
        let sides = sides.map(|((lane, name), colour)| (lane, colour, name));
        let others = others.into_iter().map(|(lane, name)| (lane, "grey", name));
        Self { lanes: sides.chain(others).collect() }
    }

    fn meanings(&self, drawn: &DrawnMarks) -> Vec<Meaning> {
        let meaning = |(lane, colour, name): &(Symbol, &'static str, String)| Meaning {
            span: span_of(drawn, |it| it.lane == *lane),
            look: Look { shape: "disc", colour },
            word: name.clone(),
        };
        self.lanes.iter().map(meaning).collect()
    }

    fn mark(&self, case: &Case<'_>, it: &During<Drawn>) -> Mark {
        let Drawn { statement, lane, kind, way } = it.value;
        let name = case.label(statement);
        let side = Some(lane_name(case, lane)).filter(|side| !name.starts_with(side));
        let at = case.known_at(statement).unwrap_or_default();
        let way = Some(case.shown(way)).filter(|way| !way.is_empty());
        let aside: Vec<String> =
            [time_of_day(case.clock, at), side, way].into_iter().flatten().collect();
        let colour = self.lanes.iter().find(|it| it.0 == lane).map_or("grey", |it| it.1);
        Mark {
            span: it.span,
            anchor: case.anchor(statement),
            look: Look { colour, ..case.look(kind) },
            name,
            aside: aside.join(" · "),
            kind: case.shown(kind),
        }
    }
}

fn lane_name(case: &Case<'_>, lane: Symbol) -> String {
    let relation = case.find(vocabulary::BALANCE_MARK, 6);
    relation.map_or_else(
        || visible(case.text(lane)),
        |relation| case.value(relation, 3, Value::Symbol(lane)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_are_told_in_the_unit_that_fits() {
        let told: Vec<_> = [1, 2, 59, 60, 365, 700, 1100].into_iter().map(later).collect();
        let expected = [
            None,
            Some("2 days later"),
            Some("59 days later"),
            Some("2 months later"),
            Some("12 months later"),
            Some("2 years later"),
            Some("3 years later"),
        ];
        assert_eq!(told, expected.map(|it| it.map(str::to_owned)));
    }
}
