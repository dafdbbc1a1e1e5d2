//! Where boxes and lines go: layers from left to right by `layout-rs`, and a circle as a circle.
//!
//! Boxes that lead to each other and back are one box for the layers, and stand around its rim.

use std::collections::BTreeMap;
use std::f64::consts::TAU;
use std::fmt::Write as _;

use layout::core::base::Orientation;
use layout::core::format::{ClipHandle, RenderBackend};
use layout::core::geometry::Point;
use layout::core::style::StyleAttr;
use layout::std_shapes::shapes::{Arrow, Element, ShapeKind};
use layout::topo::layout::VisualGraph;
use petgraph::algo::tarjan_scc;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::unionfind::UnionFind;

/// The width of a box, in pixels.
pub(super) const WIDTH: f64 = 156.0;
/// The height of a box, in pixels.
pub(super) const HEIGHT: f64 = 64.0;

/// The library leaves a fixed gap between boxes; it is made smaller with everything else.
const SCALE: Spot = Spot { x: 0.6, y: 0.22 };
/// What stays free around everything.
const MARGIN: f64 = 6.0;

/// A point or a size, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spot {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// The rim of a circle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Ring {
    pub(super) centre: Spot,
    pub(super) radii: Spot,
}

/// Where everything is.
#[derive(Debug, Default)]
pub(super) struct Layout {
    /// The size of the picture.
    pub(super) size: Option<Spot>,
    /// The centre of each box.
    pub(super) boxes: Vec<Spot>,
    /// The circles.
    pub(super) rings: Vec<Ring>,
    /// The SVG path of each line, in the order of the edges.
    pub(super) lines: Vec<Line>,
}

/// One line.
#[derive(Debug, Clone, Default)]
pub(super) struct Line {
    /// The SVG path.
    pub(super) path: String,
    /// Whether its arrowhead is in its middle, because boxes cover its ends.
    pub(super) in_ring: bool,
}

/// Finds a place for this many boxes, of which the first of each edge stands left of the second
/// unless they are in a circle. What no line connects stands below each other: the library looks for
/// the fewest crossings among all lines, and what it does with a few at a time is much less.
pub(super) fn lay_out(boxes: usize, edges: &[(usize, usize)]) -> Layout {
    let nowhere = Spot { x: 0.0, y: 0.0 };
    let mut whole = Layout {
        boxes: vec![nowhere; boxes],
        lines: vec![Line::default(); edges.len()],
        ..Layout::default()
    };
    for part in parts(boxes, edges) {
        let own = part.edges.iter().map(|&at| edges[at]);
        let place = |it: usize| part.boxes.binary_search(&it).unwrap_or_default();
        let own: Vec<(usize, usize)> = own.map(|(from, to)| (place(from), place(to))).collect();
        let size = whole.size.unwrap_or(nowhere);
        let layout = lay_out_part(part.boxes.len(), &own, size.y);
        part.boxes.iter().zip(layout.boxes).for_each(|(&at, spot)| whole.boxes[at] = spot);
        part.edges.iter().zip(layout.lines).for_each(|(&at, line)| whole.lines[at] = line);
        whole.rings.extend(layout.rings);
        whole.size = layout.size.map(|it| Spot { x: it.x.max(size.x), y: it.y });
    }
    whole
}

/// Boxes that lines connect, in order, and the numbers of these lines.
struct Part {
    boxes: Vec<usize>,
    edges: Vec<usize>,
}

/// The connected parts, by their first boxes.
fn parts(boxes: usize, edges: &[(usize, usize)]) -> Vec<Part> {
    let mut connected = UnionFind::<usize>::new(boxes);
    for &(from, to) in edges {
        connected.union(from, to);
    }
    let mut numbers: BTreeMap<usize, usize> = BTreeMap::new();
    let mut parts: Vec<Part> = Vec::new();
    for it in 0..boxes {
        let number = *numbers.entry(connected.find(it)).or_insert(parts.len());
        if number == parts.len() {
            parts.push(Part { boxes: Vec::new(), edges: Vec::new() });
        }
        parts[number].boxes.push(it);
    }
    for (at, &(from, _)) in edges.iter().enumerate() {
        parts[numbers[&connected.find(from)]].edges.push(at);
    }
    parts
}

/// The same for boxes that are connected, from this height on.
fn lay_out_part(boxes: usize, edges: &[(usize, usize)], top: f64) -> Layout {
    let groups = Groups::new(boxes, edges);
    let mut drawing = Drawing { top, ..Drawing::default() };
    let mut graph = VisualGraph::new(Orientation::LeftToRight);
    let handles: Vec<_> = (0..groups.members.len())
        .map(|group| {
            let size = groups.size(group);
            let size = Point::new(size.x / SCALE.x, size.y / SCALE.y);
            let (look, across) = (StyleAttr::simple(), Orientation::LeftToRight);
            let shape = ShapeKind::new_box("");
            graph.add_node(Element::create_with_properties(
                shape,
                look,
                across,
                size,
                group.to_string(),
            ))
        })
        .collect();
    let between: BTreeMap<(usize, usize), usize> = edges
        .iter()
        .map(|&(from, to)| (groups.of[from], groups.of[to]))
        .filter(|(from, to)| from != to)
        .map(|pair| (pair, 0))
        .collect();
    for &(from, to) in between.keys() {
        let arrow = Arrow::simple_with_properties("", format!("{from} {to}"));
        graph.add_edge(arrow, handles[from], handles[to]);
    }
    graph.do_it(false, false, false, &mut drawing);
    drawing.finish(&groups, edges)
}

/// The boxes, those of a circle together.
struct Groups {
    members: Vec<Vec<usize>>,
    /// The group of each box.
    of: Vec<usize>,
}

impl Groups {
    fn new(boxes: usize, edges: &[(usize, usize)]) -> Self {
        let mut graph = DiGraph::<(), (), usize>::default();
        for _ in 0..boxes {
            graph.add_node(());
        }
        for &(from, to) in edges {
            graph.add_edge(NodeIndex::new(from), NodeIndex::new(to), ());
        }
        let mut members: Vec<Vec<usize>> = tarjan_scc(&graph)
            .into_iter()
            .map(|group| around(group.into_iter().map(NodeIndex::index).collect(), edges))
            .collect();
        members.sort_by_key(|group| group.iter().min().copied());
        let mut of = vec![0; boxes];
        for (group, boxes) in members.iter().enumerate() {
            for &it in boxes {
                of[it] = group;
            }
        }
        Self { members, of }
    }

    fn size(&self, group: usize) -> Spot {
        if self.members[group].len() == 1 {
            return Spot { x: WIDTH, y: HEIGHT };
        }
        let radii = self.radii(group);
        Spot { x: 2.0 * radii.x + WIDTH, y: 2.0 * radii.y + HEIGHT }
    }

    /// Half the size of the ellipse that the boxes' centres stand on.
    fn radii(&self, group: usize) -> Spot {
        let count = f64::from(u32::try_from(self.members[group].len()).unwrap_or(u32::MAX));
        Spot { x: 60.0 + 14.0 * count, y: 26.0 * count.max(2.0) }
    }
}

/// The boxes of a circle in the order in which the lines go around it, as far as one line each
/// tells.
fn around(mut group: Vec<usize>, edges: &[(usize, usize)]) -> Vec<usize> {
    group.sort_unstable();
    let mut order = Vec::with_capacity(group.len());
    while let Some(&start) = group.first() {
        let mut at = Some(start);
        while let Some(here) = at {
            order.push(here);
            group.retain(|&it| it != here);
            let next = edges.iter().filter(|(from, to)| *from == here && group.contains(to));
            at = next.map(|&(_, to)| to).min();
        }
    }
    order
}

/// What the library draws: a box for each group, and the lines between groups.
#[derive(Default)]
struct Drawing {
    /// Where it begins.
    top: f64,
    corners: BTreeMap<usize, (Spot, Spot)>,
    /// Where each line passes between its ends.
    stations: BTreeMap<(usize, usize), Vec<Spot>>,
}

impl RenderBackend for Drawing {
    fn draw_rect(
        &mut self,
        xy: Point,
        size: Point,
        _: &StyleAttr,
        properties: Option<String>,
        _: Option<ClipHandle>,
    ) {
        if let Some(group) = properties.and_then(|text| text.parse().ok()) {
            self.corners.insert(group, (scaled(xy), scaled(size)));
        }
    }

    fn draw_arrow(
        &mut self,
        path: &[(Point, Point)],
        _: bool,
        head: (bool, bool),
        _: &StyleAttr,
        properties: Option<String>,
        _: &str,
    ) {
        let ends = properties.as_deref().and_then(|text| text.split_once(' '));
        let ends = ends.and_then(|(from, to)| Some((from.parse().ok()?, to.parse().ok()?)));
        let Some(ends) = ends else { return };
        // The first pair is where the line starts and leaves to, each other a control point and
        // where it passes. Between its ends it passes the gaps that were left for it.
        let passed = path.iter().skip(1).map(|(_, point)| *point);
        let mut stations: Vec<Spot> = passed.map(scaled).collect();
        stations.pop();
        if head.0 {
            stations.reverse();
        }
        self.stations.insert(ends, stations);
    }

    fn draw_line(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_circle(&mut self, _: Point, _: Point, _: &StyleAttr, _: Option<String>) {}

    fn draw_text(&mut self, _: Point, _: &str, _: &StyleAttr) {}

    fn create_clip(&mut self, _: Point, _: Point, _: usize) -> ClipHandle {
        0
    }
}

fn scaled(point: Point) -> Spot {
    Spot { x: point.x * SCALE.x, y: point.y * SCALE.y }
}

impl Drawing {
    /// The places of the boxes themselves, and of the lines, from the upper left corner on.
    fn finish(mut self, groups: &Groups, edges: &[(usize, usize)]) -> Layout {
        self.move_to_the_corner();
        let mut layout =
            Layout { boxes: vec![Spot { x: 0.0, y: 0.0 }; groups.of.len()], ..Layout::default() };
        let (mut right, mut bottom) = (0.0_f64, 0.0_f64);
        for (&group, (corner, size)) in &self.corners {
            let centre = Spot { x: corner.x + size.x / 2.0, y: corner.y + size.y / 2.0 };
            right = right.max(corner.x + size.x);
            bottom = bottom.max(corner.y + size.y);
            let members = &groups.members[group];
            if let [only] = members[..] {
                layout.boxes[only] = centre;
                continue;
            }
            let radii = groups.radii(group);
            layout.rings.push(Ring { centre, radii });
            for (place, &it) in (0_u32..).zip(members) {
                let turn = TAU * f64::from(place)
                    / f64::from(u32::try_from(members.len()).unwrap_or(u32::MAX));
                layout.boxes[it] =
                    Spot { x: centre.x - radii.x * turn.cos(), y: centre.y - radii.y * turn.sin() };
            }
        }
        for spot in self.stations.values().flatten() {
            bottom = bottom.max(spot.y);
        }
        layout.size = Some(Spot { x: right + MARGIN, y: bottom + MARGIN });
        layout.lines = edges.iter().map(|&edge| self.line(groups, &layout, edge)).collect();
        layout
    }

    fn move_to_the_corner(&mut self) {
        let spots = || {
            self.corners.values().map(|(corner, _)| corner).chain(self.stations.values().flatten())
        };
        let left = spots().map(|spot| spot.x).fold(f64::INFINITY, f64::min) - MARGIN;
        let top = spots().map(|spot| spot.y).fold(f64::INFINITY, f64::min) - MARGIN - self.top;
        let corners = self.corners.values_mut().map(|(corner, _)| corner);
        for spot in corners.chain(self.stations.values_mut().flatten()) {
            *spot = Spot { x: spot.x - left, y: spot.y - top };
        }
    }

    fn line(&self, groups: &Groups, layout: &Layout, (from, to): (usize, usize)) -> Line {
        match self.stations.get(&(groups.of[from], groups.of[to])) {
            Some(stations) => {
                let (start, end) =
                    (self.side(groups.of[from], 1.0), self.side(groups.of[to], -1.0));
                Line { path: path_through(start, stations, end), in_ring: false }
            }
            None if from == to => Line { path: path_to_itself(layout.boxes[from]), in_ring: true },
            None => {
                let ends = (layout.boxes[from], layout.boxes[to]);
                Line { path: path_around(&layout.rings, ends), in_ring: true }
            }
        }
    }

    /// The middle of the right side of a group, or of its left one.
    fn side(&self, group: usize, direction: f64) -> Spot {
        let (corner, size) = self.corners[&group];
        let x = corner.x + size.x / 2.0 + direction * size.x / 2.0;
        Spot { x, y: corner.y + size.y / 2.0 }
    }
}

/// Past the boxes of the layers in between, level.
fn path_through(start: Spot, stations: &[Spot], end: Spot) -> String {
    let mut path = format!("M{:.0} {:.0}", start.x, start.y);
    let mut at = start;
    for &Spot { x, y } in stations {
        curve(&mut path, at, Spot { x: x - WIDTH / 2.0, y });
        at = Spot { x: x + WIDTH / 2.0, y };
        let _ = write!(path, "H{:.0}", at.x);
    }
    curve(&mut path, at, end);
    path
}

/// From the top of a box to its top.
fn path_to_itself(Spot { x, y }: Spot) -> String {
    let top = y - HEIGHT / 2.0;
    let (left, right, over) = (x - 30.0, x + 30.0, top - 24.0);
    format!("M{left:.0} {top:.0}C{left:.0} {over:.0} {right:.0} {over:.0} {right:.0} {top:.0}")
}

/// Along the rim of the circle that both ends stand on.
fn path_around(rings: &[Ring], (start, end): (Spot, Spot)) -> String {
    let ring = rings.iter().find(|ring| {
        (start.x - ring.centre.x).abs() <= ring.radii.x + 1.0
            && (start.y - ring.centre.y).abs() <= ring.radii.y + 1.0
    });
    let (rx, ry) = ring.map_or((1.0, 1.0), |ring| (ring.radii.x, ring.radii.y));
    let middle = on_the_rim(ring, start, end);
    format!(
        "M{:.0} {:.0}A{rx:.0} {ry:.0} 0 0 1 {:.0} {:.0}A{rx:.0} {ry:.0} 0 0 1 {:.0} {:.0}",
        start.x, start.y, middle.x, middle.y, end.x, end.y
    )
}

/// Goes on from one point to another, level at both.
fn curve(path: &mut String, from: Spot, to: Spot) {
    let half = f64::midpoint(from.x, to.x);
    let _ = write!(path, "C{half:.0} {:.0} {half:.0} {:.0} {:.0} {:.0}", from.y, to.y, to.x, to.y);
}

/// The point of the rim halfway between two others, clockwise.
fn on_the_rim(ring: Option<&Ring>, start: Spot, end: Spot) -> Spot {
    let Some(Ring { centre, radii }) = ring else { return end };
    let angle = |spot: Spot| ((spot.y - centre.y) / radii.y).atan2((spot.x - centre.x) / radii.x);
    let (first, mut last) = (angle(start), angle(end));
    if last <= first + 1e-9 {
        last += TAU;
    }
    let middle = f64::midpoint(first, last);
    Spot { x: centre.x + radii.x * middle.cos(), y: centre.y + radii.y * middle.sin() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_connected_stands_below_each_other() {
        let layout = lay_out(5, &[(0, 2), (3, 1)]);
        let rows: Vec<f64> = layout.boxes.iter().map(|spot| spot.y).collect();
        assert!((rows[0] - rows[2]).abs() < 1.0 && (rows[1] - rows[3]).abs() < 1.0);
        assert!(rows[0] + HEIGHT <= rows[1] && rows[1] + HEIGHT <= rows[4], "{rows:?}");
        assert!(layout.boxes[0].x < layout.boxes[2].x && layout.boxes[3].x < layout.boxes[1].x);
        assert_eq!(layout.lines.iter().filter(|line| line.path.starts_with('M')).count(), 2);
        let size = layout.size.expect("a size");
        assert!(layout.boxes.iter().all(|it| it.x < size.x && it.y < size.y));
    }
}
