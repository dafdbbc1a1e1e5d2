//! Boxes and lines: who rests on whom, and who had contact with whom.

use std::collections::{BTreeMap, BTreeSet};

use crate::report::html::case::{Case, Look};
use crate::report::html::graph::{self, HEIGHT, Ring, WIDTH, lay_out};
use crate::report::html::span::{During, Span, merged};
use crate::report::prose::words;
use crate::value::Symbol;
use crate::vocabulary;

/// How many letters fit into a line of a box.
const LETTERS: usize = 22;

/// How many lines of letters a box has.
const LINES: usize = 3;

/// How many statements a picture shows at most.
const MOST: usize = 60;

/// The ends of all symbols.
const FIRST: Symbol = Symbol(0);
const LAST: Symbol = Symbol(u32::MAX);

/// How many origins a picture names.
const NOTES: usize = 3;

/// A picture of boxes and lines.
pub(super) struct Picture {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) rings: Vec<Ring>,
    pub(super) lines: Vec<Line>,
    pub(super) boxes: Vec<Box>,
    /// What it shows, in words.
    pub(super) notes: Vec<During<Note>>,
    /// How many statements it has no room for.
    pub(super) left_out: usize,
}

/// A sentence above a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Note {
    /// Whether it is the one to read first.
    pub(super) is_first: bool,
    pub(super) text: String,
}

/// A line of a picture.
pub(super) struct Line {
    pub(super) span: Span,
    pub(super) path: String,
    pub(super) in_ring: bool,
    pub(super) colour: &'static str,
    pub(super) title: String,
}

/// A box of a picture: what it looks like during some dates.
pub(super) struct Box {
    pub(super) left: f64,
    pub(super) top: f64,
    pub(super) link: Option<String>,
    pub(super) texts: Vec<String>,
    pub(super) small: String,
    pub(super) title: String,
    pub(super) looks: Vec<During<BoxLook>>,
}

/// What a box looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BoxLook {
    /// The state in words.
    pub(super) state: String,
    pub(super) look: Look,
    /// The marks that it bears.
    pub(super) marks: Vec<Look>,
}

/// Which statements a picture has, and how, on every date.
pub(super) struct Sources {
    /// By proposition and statement, and by statement alone.
    nodes: BTreeMap<(Option<Symbol>, Symbol), Vec<During<BoxLook>>>,
    edges: BTreeMap<(Symbol, Symbol, Symbol, Symbol), Vec<During<Symbol>>>,
}

impl Sources {
    pub(super) fn new(case: &Case<'_>) -> Self {
        let nodes = case.symbols::<3>(vocabulary::GRAPH_NODE);
        let marks = case.symbols::<4>(vocabulary::TIMELINE_MARK);
        let dates: Vec<BTreeMap<_, _>> = nodes
            .into_iter()
            .zip(marks)
            .map(|(nodes, marks)| looks(case, &nodes, &marks))
            .collect();
        let edges = case.symbols::<4>(vocabulary::GRAPH_EDGE).into_iter();
        let edges: Vec<BTreeMap<_, _>> = edges
            .map(|tuples| {
                tuples.into_iter().map(|[p, from, to, kind]| ((p, from, to, kind), kind)).collect()
            })
            .collect();
        Self { nodes: merged(dates.into_iter()), edges: merged(edges.into_iter()) }
    }

    /// The picture of where one proposition comes from; nothing if no statement rests on another.
    pub(super) fn picture(&self, case: &Case<'_>, of: Symbol) -> Option<Picture> {
        let all = (Some(of), FIRST)..=(Some(of), LAST);
        let nodes = self.nodes.range(all);
        let nodes = nodes.map(|((_, s), looks)| (*s, looks.clone())).collect();
        let all = (of, FIRST, FIRST, FIRST)..=(of, LAST, LAST, LAST);
        let edges = self.edges.range(all);
        let edges = edges.map(|((_, from, to, kind), spans)| ((*from, *to, *kind), spans.clone()));
        draw(case, &nodes, edges.collect())
    }

    /// The picture of all statements that rest on others or have others rest on them.
    pub(super) fn overview(&self, case: &Case<'_>) -> Option<Picture> {
        let edges: BTreeMap<_, _> = self
            .edges
            .iter()
            .map(|((_, from, to, kind), spans)| ((*from, *to, *kind), spans.clone()))
            .collect();
        let linked: BTreeSet<Symbol> =
            edges.keys().flat_map(|(from, to, _)| [*from, *to]).collect();
        let nodes = self.nodes.iter().filter(|((p, s), _)| p.is_none() && linked.contains(s));
        let nodes = nodes.map(|((_, s), looks)| (*s, looks.clone())).collect();
        draw(case, &nodes, edges)
    }
}

/// How each statement looks on one date, for each proposition and for all together.
fn looks(
    case: &Case<'_>,
    nodes: &[[Symbol; 3]],
    marks: &[[Symbol; 4]],
) -> BTreeMap<(Option<Symbol>, Symbol), BoxLook> {
    let mut positions: BTreeMap<(Option<Symbol>, Symbol), BTreeSet<&str>> = BTreeMap::new();
    for [p, s, _, position] in marks {
        for key in [(Some(*p), *s), (None, *s)] {
            positions.entry(key).or_default().insert(case.text(*position));
        }
    }
    let mut looks: BTreeMap<(Option<Symbol>, Symbol), BoxLook> = BTreeMap::new();
    for &[p, s, state] in nodes {
        for key in [(Some(p), s), (None, s)] {
            let marks = positions.get(&key).into_iter().flatten();
            let look = BoxLook {
                state: case.shown(state),
                look: case.look(state),
                marks: marks.map(|position| case.look_of_text(position)).collect(),
            };
            match looks.get(&key) {
                // Of several states the first by name, whatever the order of the facts.
                Some(other) if other.state <= look.state => {}
                _ => {
                    looks.insert(key, look);
                }
            }
        }
    }
    looks
}

/// A line between two boxes, by their numbers.
struct End {
    boxes: (usize, usize),
    kind: Symbol,
    spans: Vec<During<Symbol>>,
}

type Edges = BTreeMap<(Symbol, Symbol, Symbol), Vec<During<Symbol>>>;

/// Draws the statements; nothing if none of them rests on another.
fn draw(
    case: &Case<'_>,
    nodes: &BTreeMap<Symbol, Vec<During<BoxLook>>>,
    edges: Edges,
) -> Option<Picture> {
    let mut order: Vec<(usize, Symbol)> =
        nodes.keys().filter_map(|&s| Some((case.number(s)?, s))).collect();
    order.sort_unstable();
    let place: BTreeMap<Symbol, usize> =
        order.iter().enumerate().map(|(index, &(_, s))| (s, index)).collect();
    let end = |((from, to, kind), spans)| {
        Some(End { boxes: (*place.get(&from)?, *place.get(&to)?), kind, spans })
    };
    let mut ends: Vec<End> = edges.into_iter().filter_map(end).collect();
    ends.sort_by(|a, b| (a.boxes, case.text(a.kind)).cmp(&(b.boxes, case.text(b.kind))));
    if ends.is_empty() {
        return None;
    }
    let titles: Vec<String> = order.iter().map(|&(_, s)| title(case, s)).collect();
    let said = notes(case, &titles, &ends);
    let left_out = leave_out(&mut order, &mut ends);
    let pairs: Vec<(usize, usize)> = ends.iter().map(|end| end.boxes).collect();
    let layout = lay_out(order.len(), &pairs);
    let boxes = order.iter().zip(&layout.boxes);
    let boxes = boxes.map(|(&(_, s), &centre)| statement_box(case, s, centre, &nodes[&s]));
    let lines = ends.iter().zip(&layout.lines).flat_map(|(end, line)| {
        end.spans.iter().map(|During { span, .. }| Line {
            span: *span,
            path: line.path.clone(),
            in_ring: line.in_ring,
            colour: case.look(end.kind).colour,
            title: words(case.text(end.kind)),
        })
    });
    let size = layout.size?;
    Some(Picture {
        width: size.x,
        height: size.y,
        lines: lines.collect(),
        boxes: boxes.collect(),
        rings: layout.rings,
        notes: said,
        left_out,
    })
}

/// Leaves out statements of which there are too many for a picture, and says how many: those with
/// the least hanging from them, and the latest first.
fn leave_out(order: &mut Vec<(usize, Symbol)>, ends: &mut Vec<End>) -> usize {
    let left_out = order.len().saturating_sub(MOST);
    if left_out == 0 {
        return 0;
    }
    let below = Below::new(order.len(), ends.iter().map(|end| end.boxes));
    let mut ranked: Vec<usize> = (0..order.len()).collect();
    ranked.sort_by_key(|&at| (std::cmp::Reverse(below.of(at)), at));
    ranked.truncate(MOST);
    ranked.sort_unstable();
    let new: BTreeMap<usize, usize> =
        ranked.iter().enumerate().map(|(new, &old)| (old, new)).collect();
    *order = ranked.iter().map(|&old| order[old]).collect();
    ends.retain_mut(|end| match (new.get(&end.boxes.0), new.get(&end.boxes.1)) {
        (Some(&from), Some(&to)) => {
            end.boxes = (from, to);
            true
        }
        _ => false,
    });
    left_out
}

fn title(case: &Case<'_>, statement: Symbol) -> String {
    let day = case.known_text(statement).unwrap_or_default();
    format!("{}, {day}", case.label(statement))
}

fn statement_box(
    case: &Case<'_>,
    statement: Symbol,
    centre: graph::Spot,
    looks: &[During<BoxLook>],
) -> Box {
    let label = case.label(statement);
    Box {
        left: centre.x - WIDTH / 2.0,
        top: centre.y - HEIGHT / 2.0,
        link: Some(case.anchor(statement)),
        texts: lines_of(&label),
        title: title(case, statement),
        small: case.known_text(statement).unwrap_or_default(),
        looks: looks.to_vec(),
    }
}

/// A text in as many lines as a box has.
pub(super) fn lines_of(text: &str) -> Vec<String> {
    let unbroken = textwrap::WordSplitter::NoHyphenation;
    let options = textwrap::Options::new(LETTERS).word_splitter(unbroken);
    let mut lines: Vec<String> =
        textwrap::wrap(text, options).into_iter().map(String::from).collect();
    if lines.len() > LINES {
        lines.truncate(LINES);
        lines[LINES - 1] = cut(&lines[LINES - 1]);
    }
    lines
}

/// A text in one line of a box, cut where it does not fit.
pub(super) fn line_of(text: &str) -> String {
    if text.chars().count() <= LETTERS { text.to_owned() } else { cut(text) }
}

/// The start of a text that goes on.
fn cut(text: &str) -> String {
    let start: String = text.chars().take(LETTERS - 1).collect();
    format!("{}…", start.trim_end())
}

/// What hangs from what on each date, in words.
fn notes(case: &Case<'_>, titles: &[String], ends: &[End]) -> Vec<During<Note>> {
    let rests: Vec<&End> =
        ends.iter().filter(|end| case.look(end.kind) == Look::default()).collect();
    let dates: Vec<BTreeMap<usize, Note>> = case
        .dates()
        .map(|date| {
            let known =
                rests.iter().filter(|end| end.spans.iter().any(|it| it.span.contains(date)));
            let edges: Vec<(usize, usize)> = known.map(|end| end.boxes).collect();
            let notes = hanging(titles, &edges).into_iter().enumerate();
            notes.map(|(rank, text)| (rank, Note { is_first: rank == 0, text })).collect()
        })
        .collect();
    merged(dates.into_iter()).into_values().flatten().collect()
}

/// How many statements hang from those that rest on nothing, the most first.
fn hanging(titles: &[String], edges: &[(usize, usize)]) -> Vec<String> {
    let above: BTreeSet<usize> = edges.iter().map(|edge| edge.0).collect();
    let below: BTreeSet<usize> = edges.iter().map(|edge| edge.1).collect();
    let reach = Below::new(titles.len(), edges.iter().copied());
    let roots = above.difference(&below).map(|&root| (reach.of(root), titles[root].as_str()));
    let mut notes: Vec<(usize, &str)> = roots.collect();
    notes.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    let note = |(count, title)| {
        let verb = if count == 1 { "statement hangs" } else { "statements hang" };
        format!("{count} {verb} from {title}.")
    };
    notes.into_iter().take(NOTES).map(note).collect()
}

/// What the lines from a box lead to, in one step or in many.
struct Below {
    next: Vec<Vec<usize>>,
}

impl Below {
    fn new(boxes: usize, edges: impl Iterator<Item = (usize, usize)>) -> Self {
        let mut next = vec![Vec::new(); boxes];
        for (from, to) in edges {
            next[from].push(to);
        }
        Self { next }
    }

    /// How many other boxes there are below one.
    fn of(&self, root: usize) -> usize {
        let mut reached = BTreeSet::from([root]);
        let mut open = vec![root];
        while let Some(at) = open.pop() {
            open.extend(self.next[at].iter().copied().filter(|&to| reached.insert(to)));
        }
        reached.len() - 1
    }
}
