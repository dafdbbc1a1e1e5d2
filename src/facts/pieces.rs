//! The facts of a large file, parsed in pieces and side by side.
//!
//! A text is cut at what looks like the border of two facts: `}}`, a comma, `{`. If each piece is a list,
//! and the text without the pieces is a file with an empty list in their place, then the whole is JSON, and
//! its tree is that of the parts. If not, nothing of it is taken: it is parsed as a whole, which says what
//! is wrong. So a cut at a wrong place costs time and changes nothing.

use std::borrow::Cow;
use std::ops::Range;

use jsonc_parser::ast::Value;
use rayon::prelude::*;

use crate::calendar::Zone;
use crate::facts::case::MISTAKES_AT_MOST;
use crate::facts::json::{Moved, Text};
use crate::facts::record::{Read, Recorder};
use crate::facts::row::Reader;
use crate::value::Symbols;

/// How many bytes a piece has, about: enough that starting it costs nothing, and so few that its tree stays
/// in the cache of a processor.
pub(super) const PIECE: usize = 1 << 17;

/// How many pieces are read before their mistakes are counted.
const AT_ONCE: usize = 64;

/// What stands before a piece when it is parsed: as deep in lists and objects as in the whole.
const BEFORE: &str = r#"{"facts":["#;
const BEHIND: &str = "]}";

/// A text without what stands in its list of facts, and the pieces of that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Cut<'t> {
    whole: &'t str,
    pieces: Vec<Range<usize>>,
}

impl<'t> Cut<'t> {
    /// Cuts a text into pieces of about so many bytes; nothing if it is too small to be cut, or does not
    /// look like a file of facts.
    pub(super) fn of(whole: &'t str, size: usize) -> Option<Self> {
        let first = start_of_facts(whole)?;
        let end = whole.rfind(']')?;
        let mut pieces = Vec::new();
        let mut start = first;
        while let Some(border) = border(whole, (start + size).max(first)..end) {
            pieces.push(start..border);
            start = border + 1;
        }
        if pieces.is_empty() {
            return None;
        }
        pieces.push(start..end);
        Some(Self { whole, pieces })
    }

    fn list(&self) -> Range<usize> {
        let ends = self.pieces.first().zip(self.pieces.last());
        ends.map_or(0..0, |(first, last)| first.start..last.end)
    }

    /// The text with an empty list of facts.
    fn head(&self) -> String {
        let list = self.list();
        [&self.whole[..list.start], &self.whole[list.end..]].concat()
    }
}

/// Where the list of facts begins, behind its bracket.
fn start_of_facts(text: &str) -> Option<usize> {
    let key = text.find("\"facts\"")? + "\"facts\"".len();
    let colon = behind(text, key, b':')?;
    behind(text, colon, b'[')
}

/// Behind this byte, if nothing but white space is before it.
fn behind(text: &str, start: usize, byte: u8) -> Option<usize> {
    let at = start + blanks(&text.as_bytes()[start..]);
    (text.as_bytes().get(at) == Some(&byte)).then_some(at + 1)
}

fn blanks(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_whitespace()).count()
}

/// The comma of the first border of two facts in a part of the text.
fn border(text: &str, within: Range<usize>) -> Option<usize> {
    let bytes = text.as_bytes().get(within.clone())?;
    let comma = |at: usize| {
        let (before, from) = (&bytes[..at], &bytes[at + 1..]);
        let mut ends = before.iter().rev().filter(|byte| !byte.is_ascii_whitespace());
        let is_end = ends.next() == Some(&b'}') && ends.next() == Some(&b'}');
        is_end && from.get(blanks(from)) == Some(&b'{')
    };
    memchr::memchr_iter(b',', bytes).find(|&at| comma(at)).map(|at| within.start + at)
}

/// Reads a large file of facts, which is in this zone unless it names another; nothing if it is small, or
/// something is wrong with it as JSON.
pub(super) fn read(
    record: &mut Recorder<'_>,
    text: Text<'_>,
    zone: Zone,
    size: usize,
) -> Option<Read> {
    let cut = Cut::of(text.json, size)?;
    let list = cut.list();
    let moved = Moved { from: list.start, by: list.len() };
    let head = cut.head();
    let head = Text { json: &head, moved, ..text };
    let tree = head.parse().ok()??;
    if !has_empty_list(&tree, list.start) {
        return None;
    }
    // What is read goes into the record only once nothing was wrong with any piece.
    let mut own = Recorder::new(record.layout, record.symbols);
    let mut reader = Reader::new(&mut own, head, zone);
    reader.cut = Some((text, &cut));
    let head = reader.file(&tree);
    let (zone, uses_zone, is_read) = (reader.zone, reader.uses_zone, reader.cut.is_none());
    if !is_read {
        return None;
    }
    let events = own.into_recorded();
    record.append(events);
    Some(Read { head, zone, uses_zone })
}

/// Whether the first `facts` of a file is the list that was emptied.
fn has_empty_list(tree: &Value<'_>, start: usize) -> bool {
    let facts = tree.as_object().and_then(|object| object.get("facts")).map(|it| &it.value);
    matches!(facts, Some(Value::Array(list))
        if list.elements.is_empty() && list.range.start + 1 == start)
}

impl Reader<'_, '_, '_> {
    /// Reads the pieces of the list of facts, which is empty in the text of this reader. If one of them is
    /// no JSON, the cut stays.
    pub(super) fn pieces(&mut self) {
        let Some((text, cut)) = self.cut else { return };
        let zone = self.zone;
        let piece = |record: &mut Recorder<'_>, range: &Range<usize>| {
            read_piece(record, text, range.clone(), zone)
        };
        if self.side_by_side(&cut.pieces, piece) {
            self.cut = None;
        }
    }

    /// Reads parts of a file side by side, as if they were read here one after the other. Of each part, it
    /// is told whether the zone made a difference; nothing, if it cannot be read alone. None is taken then,
    /// nor if there are more mistakes than are told: where to stop shows only in order.
    pub(super) fn side_by_side<P: Sync>(
        &mut self,
        parts: &[P],
        read: impl Fn(&mut Recorder<'_>, &P) -> Option<bool> + Sync,
    ) -> bool {
        let layout = self.record.layout;
        let part = |part: &P| {
            let mut symbols = Symbols::default();
            let mut record = Recorder::new(layout, &mut symbols);
            let uses_zone = read(&mut record, part)?;
            let recorded = record.into_recorded();
            Some((recorded, symbols, uses_zone))
        };
        let (mut taken, mut mistakes) = (Vec::with_capacity(parts.len()), 0);
        for some in parts.chunks(AT_ONCE) {
            let read: Option<Vec<_>> = some.par_iter().map(part).collect();
            let Some(read) = read else { return false };
            mistakes += read.iter().map(|(recorded, ..)| recorded.mistakes).sum::<usize>();
            if mistakes >= MISTAKES_AT_MOST {
                return false;
            }
            taken.extend(read);
        }
        for (recorded, symbols, uses_zone) in taken {
            self.uses_zone |= uses_zone;
            self.record.append_translated(recorded, &symbols);
        }
        true
    }
}

/// Reads one piece: whether the zone made a difference; nothing if it is no list of facts.
fn read_piece(
    record: &mut Recorder<'_>,
    text: Text<'_>,
    range: Range<usize>,
    zone: Zone,
) -> Option<bool> {
    let by = range.start.checked_sub(BEFORE.len())?;
    let alone: Cow<'_, str> = [BEFORE, &text.json[range], BEHIND].concat().into();
    let text = Text { json: &alone, moved: Moved { from: 0, by }, ..text };
    let tree = text.parse().ok()??;
    let facts = &tree.as_object()?.get("facts")?.value;
    let is_cut = tree.as_object()?.properties.len() > 1;
    if is_cut || facts.as_array()?.elements.is_empty() {
        return None;
    }
    let mut reader = Reader::new(record, text, zone);
    reader.facts(facts);
    Some(reader.uses_zone)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Sources;
    use crate::facts::layout::Layout;
    use crate::program::{self, Program, RuleSource};

    const RULES: &str = "
        .type Person <: symbol
        .type Date <: number
        .type Time <: number
        .decl person(id: Person, name: symbol)
        .input person
        .decl knows(p: Person, other: Person, since_first: Date, since_last: Date)
        .input knows
        .decl told(p: Person, at_first: Time, at_last: Time)
        .input told
    ";

    fn program() -> Program {
        let mut sources = Sources::default();
        let rules = RuleSource { name: "rules.dl".to_owned(), text: RULES.to_owned() };
        let loaded = program::load(vec![rules], &|path| Err(path.to_owned()), &mut sources);
        assert!(loaded.diagnostics.is_empty(), "{:?}", loaded.diagnostics);
        loaded.program
    }

    /// What is recorded of a text in pieces of this size, its symbols, and what else was read; nothing if it
    /// is not read in pieces.
    fn in_pieces(layout: &Layout<'_>, text: &str, size: usize) -> Option<String> {
        let source = Sources::default().add("facts.json", text);
        let mut symbols = Symbols::default();
        let mut record = Recorder::new(layout, &mut symbols);
        let read = read(&mut record, Text::whole(source, text), Zone::UTC, size)?;
        let recorded = record.into_recorded();
        Some(format!("{recorded:#?}\n{read:#?}\n{symbols:#?}"))
    }

    /// The same for a text as a whole; nothing if it is no JSON.
    fn as_a_whole(layout: &Layout<'_>, text: &str) -> Option<String> {
        let source = Sources::default().add("facts.json", text);
        let mut symbols = Symbols::default();
        let mut record = Recorder::new(layout, &mut symbols);
        let text = Text::whole(source, text);
        let tree = text.parse().ok()??;
        let mut reader = Reader::new(&mut record, text, Zone::UTC);
        let head = reader.file(&tree);
        let read = Read { head, zone: reader.zone, uses_zone: reader.uses_zone };
        let recorded = record.into_recorded();
        Some(format!("{recorded:#?}\n{read:#?}\n{symbols:#?}"))
    }

    fn file(before: &str, facts: &[&str], between: &str, behind: &str) -> String {
        format!("{before}{}{behind}", facts.join(between))
    }

    const FACTS: [&str; 7] = [
        r#"{"person": {"id": "ann", "name": "Ann, }}, {\"x\""}}"#,
        r#"{"person": {"id": "bob", "name": "Bob", "knows": [{"other": "ann", "since": "2024~"}, {"other": "cy", "since": "2023-05"}]}}"#,
        r#"{"person": {"id": "cy", "name": "Cy", "told": "2024-11-07T12:40" } }"#,
        r#"{"person": {"id": "ann", "name": "Ann"}}"#,
        r#"{"person": {"id": "dee", "nam": 7}}"#,
        r#"{"note": "}}, {"}"#,
        r#"{"Person": {"id": "ülf", "name": "Ülf"}}"#,
    ];

    const AROUND: [(&str, &str); 6] = [
        (r#"{"facts":["#, "]}"),
        (r#"{"zone": "+02:00", "title": "T", "facts": [ "#, " ] }"),
        (r#"{"facts": ["#, r#"], "zone": "-05:00", "titel": 1}"#),
        (r#"{"facts": ["#, r#"], "include": ["a.json"]}"#),
        (r#"{"facts": ["#, r#"], "facts": []}"#),
        (r#"{"facts": ["#, "]"),
    ];

    #[test]
    fn a_file_in_pieces_says_what_it_says_as_a_whole() {
        let program = program();
        let layout = Layout::new(&program);
        let mut taken = 0;
        for (before, behind) in AROUND {
            for between in [",", " ,\n  ", ",,", "  "] {
                let text = file(before, &FACTS, between, behind);
                let whole = as_a_whole(&layout, &text);
                for size in 0..text.len() + 2 {
                    let Some(pieces) = in_pieces(&layout, &text, size) else { continue };
                    taken += 1;
                    assert_eq!(Some(pieces), whole, "{text} by {size}");
                }
            }
        }
        assert!(taken > 500, "{taken} were read in pieces");
    }

    #[test]
    fn pieces_are_read_where_the_whole_is_json() {
        let program = program();
        let layout = Layout::new(&program);
        let is_taken = |text: &str| in_pieces(&layout, text, 200).is_some();
        for (before, behind) in &AROUND[..3] {
            assert!(is_taken(&file(before, &FACTS, ",\n", behind)));
        }
        assert!(!is_taken(&file(r#"{"facts": ["#, &FACTS, ",", "]")));
        assert!(!is_taken(&file(r#"{"facts": ["#, &FACTS, ",,", "]}")));
    }

    #[test]
    fn a_text_is_cut_only_between_facts() {
        let text = r#"{"facts": [{"a": {}}, {"b": {"c": "}}, {"}} , {"d": {}}]}"#;
        let cut = Cut::of(text, 0).expect("it is cut");
        let pieces: Vec<&str> = cut.pieces.iter().map(|range| &text[range.clone()]).collect();
        assert_eq!(pieces[0], r#"{"a": {}}"#);
        assert_eq!(cut.head(), r#"{"facts": []}"#);
        assert_eq!(Cut::of(r#"{"facts": [{"a": {}}]}"#, 0), None);
        assert_eq!(Cut::of("[{}, {}]", 0), None);
    }
}
