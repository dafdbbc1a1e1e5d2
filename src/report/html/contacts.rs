//! Who had contact with whom: a box for each actor, and one for each contact between its two.

use crate::report::html::case::{Case, Look};
use crate::report::html::graph::{self, HEIGHT, WIDTH, lay_out};
use crate::report::html::picture::{Box, BoxLook, Line, Picture, line_of, lines_of};
use crate::report::html::span::{During, Span};
use crate::report::html::status::{Status, Statuses};
use crate::value::{Symbol, Value};
use crate::vocabulary;

/// The picture of contacts; nothing if there are none.
pub(super) fn contacts(case: &Case<'_>, statuses: &Statuses) -> Option<Picture> {
    let relation = case.find(vocabulary::CONTACT_EDGE, 3)?;
    let mut edges: Vec<[Symbol; 3]> = case.symbols::<3>(vocabulary::CONTACT_EDGE).pop()?;
    edges.retain(|[p, ..]| statuses.contains_key(p));
    edges.sort_by(|a, b| a.map(|it| case.text(it)).cmp(&b.map(|it| case.text(it))));
    let mut actors: Vec<Symbol> = edges.iter().flat_map(|[_, who, whom]| [*who, *whom]).collect();
    actors.sort_by_key(|it| case.text(*it));
    actors.dedup();
    let lines = lines(&actors, &edges);
    let layout = lay_out(actors.len() + edges.len(), &lines);
    let contacts = edges.iter().map(|[p, ..]| contact_box(case, *p, &statuses[p]));
    let name = |actor: &Symbol| case.value(relation, 1, Value::Symbol(*actor));
    let people = actors.iter().map(|actor| actor_box(&name(actor)));
    let mut boxes: Vec<Box> = people.chain(contacts).collect();
    for (it, centre) in boxes.iter_mut().zip(&layout.boxes) {
        (it.left, it.top) = (centre.x - WIDTH / 2.0, centre.y - HEIGHT / 2.0);
    }
    let size = layout.size.filter(|_| !edges.is_empty())?;
    Some(Picture {
        width: size.x,
        height: size.y,
        lines: layout.lines.into_iter().map(line).collect(),
        rings: layout.rings,
        boxes,
        notes: Vec::new(),
        left_out: 0,
    })
}

/// From each actor to the contact, and on to the other. Contacts come after the actors.
fn lines(actors: &[Symbol], edges: &[[Symbol; 3]]) -> Vec<(usize, usize)> {
    let index = |actor: Symbol| actors.iter().position(|it| *it == actor).unwrap_or_default();
    let both = edges.iter().enumerate().flat_map(|(at, [_, who, whom])| {
        let middle = actors.len() + at;
        [(index(*who), middle), (middle, index(*whom))]
    });
    both.collect()
}

fn line(line: graph::Line) -> Line {
    Line {
        span: Span::since(0),
        path: line.path,
        in_ring: line.in_ring,
        colour: "plain",
        title: String::new(),
    }
}

/// A box in the colour of its status.
fn look(status: &Status) -> BoxLook {
    let look = Look { shape: "status", colour: status.colour };
    BoxLook { state: status.word.clone(), look, marks: Vec::new() }
}

fn contact_box(case: &Case<'_>, p: Symbol, statuses: &[During<Status>]) -> Box {
    let looks = statuses.iter().map(|it| During { span: it.span, value: look(&it.value) });
    Box {
        left: 0.0,
        top: 0.0,
        link: Some(case.proposition_anchor(p)),
        texts: Vec::new(),
        small: line_of(&case.shown(p)),
        title: case.shown(p),
        looks: looks.collect(),
    }
}

fn actor_box(name: &str) -> Box {
    let look = BoxLook { state: String::new(), look: Look::default(), marks: Vec::new() };
    Box {
        left: 0.0,
        top: 0.0,
        link: None,
        texts: lines_of(name),
        small: String::new(),
        title: name.to_owned(),
        looks: vec![During { span: Span::since(0), value: look }],
    }
}
