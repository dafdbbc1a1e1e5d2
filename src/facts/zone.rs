//! The zone of a file: its own, or that of the file that includes it, or UTC.

use jsonc_parser::ast::Value;

use crate::calendar::{Zone, ZoneError};
use crate::database::zone_relation;
use crate::diagnostic::{Diagnostic, Sources, Span, quoted};
use crate::facts::case::Case;
use crate::facts::files::Reached;
use crate::facts::row::Reader;
use crate::facts::{Facts, moment};
use crate::program::Role;
use crate::value::Value as Field;

/// The zone that a file names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named {
    /// Nothing if it is a mistake.
    pub(super) zone: Option<Zone>,
    pub(super) span: Span,
}

impl Reader<'_, '_, '_> {
    /// The value of the key `zone`.
    pub(super) fn named_zone(&mut self, value: &Value<'_>) -> Named {
        let span = self.text.first_line(value);
        let text = self.expect_text(value, format_args!("`zone`"));
        let zone = text.and_then(|text| match Zone::parse(text) {
            Ok(zone) => Some(zone),
            Err(error) => {
                let (code, problem, help) = match error {
                    ZoneError::Form => {
                        let error = moment::offset_form();
                        (error.code, "is no offset from UTC", error.help)
                    }
                    ZoneError::Impossible => {
                        let error = moment::impossible_offset();
                        (error.code, "is an offset that no clock has", error.help)
                    }
                };
                let message = format!("{} {problem}", quoted(text));
                self.record.report(Diagnostic::error(code, message).at(span, "").help(help));
                None
            }
        });
        Named { zone, span }
    }
}

/// How a file came by its zone.
#[derive(Debug, Clone)]
pub(super) struct Placed {
    pub(super) zone: Zone,
    /// Whether the file says so itself.
    pub(super) is_own: bool,
    /// Whether anything in it depends on the zone.
    pub(super) is_used: bool,
    /// The include that it came from; nothing for a root.
    pub(super) included_at: Option<Span>,
    /// The paths of what it includes.
    pub(super) includes: Vec<String>,
}

/// Reports files that are reached again from a file of another zone, name none, and depend on it:
/// `path` itself and what it includes.
pub(super) fn check_again(
    case: &mut Case<'_>,
    sources: &Sources,
    reached: &mut Reached,
    path: &str,
    zone: Zone,
    at: Option<Span>,
) {
    let mut paths = vec![path.to_owned()];
    while let Some(path) = paths.pop() {
        let Some(Some((file, placed))) = reached.get_mut(&path) else { continue };
        if placed.is_own || placed.zone == zone {
            continue;
        }
        if placed.is_used {
            let source = case.facts.files[*file].source;
            let start = Span::new(source, 0, usize::from(!sources.get(source).text.is_empty()));
            case.report(ambiguous(&path, placed, zone, at, start));
        }
        // One mistake is enough, and other includes may lead here.
        placed.is_own = true;
        paths.extend(placed.includes.iter().cloned());
    }
}

fn ambiguous(path: &str, placed: &Placed, zone: Zone, at: Option<Span>, start: Span) -> Diagnostic {
    let first = placed.zone;
    let message =
        format!("{} names no zone, and is read in the zones {first} and {zone}", quoted(path));
    let mut diagnostic = Diagnostic::error("zone-ambiguous", message);
    for (place, zone) in [(placed.included_at, first), (at, zone)] {
        let note = place.map_or("asked for by itself".to_owned(), |_| format!("from {zone}"));
        diagnostic = diagnostic.at(place.unwrap_or(start), note);
    }
    diagnostic.help(format!("give {} a zone of its own: `\"zone\": \"{first}\"`", quoted(path)))
}

impl Facts {
    /// The zone of the case: that of the files that were asked for, unless they differ.
    #[must_use]
    pub fn zone(&self) -> Option<Zone> {
        let mut zones = self.files.iter().filter(|file| file.root).map(|file| file.zone);
        let first = zones.next().unwrap_or_default();
        zones.all(|zone| zone == first).then_some(first)
    }
}

/// Adds the zone of the case as a fact, if the rulebook asks for it and there is one zone.
pub(super) fn add_fact(case: &mut Case<'_>) {
    let Some(relation) = zone_relation(case.layout.program) else { return };
    if case.layout.role(relation) != Role::Row {
        return;
    }
    let root = case.facts.files.iter().find(|file| file.root);
    let place = root.map(|file| file.zone_at.unwrap_or(Span::new(file.source, 0, 0)));
    if let (Some(zone), Some(place)) = (case.facts.zone(), place) {
        case.facts.add(relation, Box::new([Field::Number(zone.minutes())]), place);
    }
}
