//! Sentences with places for values: the readings of relations and the glosses of rules.
//!
//! ```text
//! {speaker} told {outlet} of the call[ on {on}].
//! {reports|report|reports} from {origins_min..origins_max|origin|origins}
//! {who} {window?will speak|spoke}
//! {s} {root=s?is its own origin|goes back to {root}}
//! {s} {verb(stance)} that {p}
//! ```
//!
//! `{column}` is a value, `{column|one|many}` a number with its noun, `{low..high}` a range of two
//! columns, `{name?words|other words}` a choice by whether there is a value, `{a=b?words|other words}` by whether two
//! columns have the same, `{relation(column)}` the words that the relation has for a value, and `[…]` is left out when a value in it is missing.
//! `{{`, `}}`, `[[` and `]]` are the characters themselves. A gloss that starts with `…` belongs to a
//! rule that only puts a fact into another form.
//!
//! A relation may have further sentences: one that starts with `not: ` says that no tuple matches, and
//! one that starts with `if: ` is what a tuple of a kind says after `if`.

use std::ops::Range;

use crate::diagnostic::{Diagnostic, Span};

/// A sentence with places for values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The pieces, in order.
    pub parts: Vec<Part>,
    /// The text of the comment.
    pub span: Span,
    /// For a relation: the sentence that no tuple matches.
    pub negation: Option<Box<Self>>,
    /// For a kind: the sentence as it stands after `if`.
    pub condition: Option<Box<Self>>,
}

/// One piece of a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Words.
    Text(String),
    /// `{…}`
    Value(Placeholder),
    /// `{name?present|absent}`, `{name=other?present|absent}`: what depends on whether there is a value,
    /// or on whether two columns have the same.
    Choice {
        /// What is looked for.
        test: Placeholder,
        /// What it is compared with.
        other: Option<Placeholder>,
        /// What stands there if it has a value, or they have the same.
        present: Vec<Part>,
        /// What stands there if not.
        absent: Vec<Part>,
    },
    /// `[…]`: left out when a value in it is missing.
    Optional(Vec<Part>),
}

/// `{first}`, `{first..last}`, `{first|one|many}`, `{wording(first)}`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placeholder {
    /// The column, date pair, attribute or variable.
    pub first: String,
    /// The upper end of a range.
    pub last: Option<String>,
    /// The noun for one and for many.
    pub noun: Option<(String, String)>,
    /// The relation that has the words for each value.
    pub wording: Option<String>,
    /// The placeholder with its braces.
    pub span: Span,
}

impl Reading {
    /// What the gloss of a rule starts with that only puts a fact into another form.
    pub const PASSING: char = '…';

    /// Whether it is such a gloss: a reader is not told of the step, but of what it rests on.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        matches!(self.parts.first(), Some(Part::Text(text)) if text.starts_with(Self::PASSING))
    }

    /// What the negation of a relation starts with.
    pub const NEGATION: &str = "not: ";

    /// What the sentence after `if` starts with.
    pub const CONDITION: &str = "if: ";

    /// The sentence, and the others of the relation if there are any.
    pub fn sentences(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(self.negation.as_deref()).chain(self.condition.as_deref())
    }

    /// Every placeholder of the sentence, those in optional parts too, with whether it is optional.
    #[must_use]
    pub fn placeholders(&self) -> Vec<(&Placeholder, bool)> {
        fn collect<'a>(parts: &'a [Part], optional: bool, out: &mut Vec<(&'a Placeholder, bool)>) {
            for part in parts {
                match part {
                    Part::Text(_) => {}
                    Part::Value(placeholder) => out.push((placeholder, optional)),
                    Part::Choice { test, other, present, absent } => {
                        out.extend([test].into_iter().chain(other).map(|it| (it, true)));
                        collect(present, true, out);
                        collect(absent, true, out);
                    }
                    Part::Optional(inner) => collect(inner, true, out),
                }
            }
        }
        let mut out = Vec::new();
        collect(&self.parts, false, &mut out);
        out
    }
}

impl std::fmt::Display for Reading {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        print_parts(&self.parts, f)
    }
}

fn print_parts(parts: &[Part], f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
    for part in parts {
        match part {
            Part::Text(text) => {
                for character in text.chars() {
                    if "{}[]".contains(character) {
                        write!(f, "{character}")?;
                    }
                    write!(f, "{character}")?;
                }
            }
            Part::Value(value) => {
                match &value.wording {
                    Some(relation) => write!(f, "{{{relation}({})", value.first)?,
                    None => write!(f, "{{{}", value.first)?,
                }
                if let Some(last) = &value.last {
                    write!(f, "..{last}")?;
                }
                if let Some((one, many)) = &value.noun {
                    write!(f, "|{one}|{many}")?;
                }
                write!(f, "}}")?;
            }
            Part::Choice { test, other, present, absent } => {
                let other = other.as_ref().map(|other| format!("={}", other.first));
                write!(f, "{{{}{}?", test.first, other.unwrap_or_default())?;
                print_parts(present, f)?;
                write!(f, "|")?;
                print_parts(absent, f)?;
                write!(f, "}}")?;
            }
            Part::Optional(inner) => {
                write!(f, "[")?;
                print_parts(inner, f)?;
                write!(f, "]")?;
            }
        }
    }
    Ok(())
}

/// One line of a `///` block: its text without the slashes, and where that text starts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocLine {
    /// The text after `///`, without white space around it.
    pub text: String,
    /// Where the text stands.
    pub span: Span,
}

/// Parses the lines of a `///` block. The lines are joined by spaces.
#[must_use]
pub fn parse(lines: &[DocLine]) -> (Option<Reading>, Vec<Diagnostic>) {
    let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
        return (None, Vec::new());
    };
    let span = first.span.to(last.span);
    let mut parser = Parser { characters: characters(lines), at: 0, span, diagnostics: Vec::new() };
    let parts = parser.parts(false);
    (Some(Reading { parts, span, negation: None, condition: None }), parser.diagnostics)
}

/// As [`parse`], for a relation: a line that starts with `not: ` or `if: ` begins another sentence.
#[must_use]
pub fn parse_sentences(lines: &[DocLine]) -> (Option<Reading>, Vec<Diagnostic>) {
    let mut rest = lines;
    let (mut reading, mut diagnostics) = parse(take_sentence(&mut rest));
    while let (Some(reading), Some(first)) = (&mut reading, rest.first()) {
        let is_negation = first.text.starts_with(Reading::NEGATION);
        let marker = if is_negation { Reading::NEGATION } else { Reading::CONDITION };
        let mut sentence = take_sentence(&mut rest).to_vec();
        if let Some(DocLine { text, span }) = sentence.first_mut() {
            *span = Span::new(span.source, span.start as usize + marker.len(), span.end as usize);
            text.drain(..marker.len());
        }
        let (parsed, more) = parse(&sentence);
        diagnostics.extend(more);
        let place = if is_negation { &mut reading.negation } else { &mut reading.condition };
        *place = parsed.map(Box::new);
    }
    (reading, diagnostics)
}

/// The lines before the next marker, without which `rest` is left.
fn take_sentence<'l>(rest: &mut &'l [DocLine]) -> &'l [DocLine] {
    let starts = |line: &DocLine| {
        [Reading::NEGATION, Reading::CONDITION].iter().any(|marker| line.text.starts_with(marker))
    };
    let end = rest.iter().skip(1).position(starts).map_or(rest.len(), |at| at + 1);
    let (sentence, after) = rest.split_at(end);
    *rest = after;
    sentence
}

/// Every character with its place; a line break is a space.
fn characters(lines: &[DocLine]) -> Vec<(char, Span)> {
    let mut out = Vec::new();
    for line in lines {
        if !out.is_empty() {
            out.push((' ', line.span));
        }
        for (offset, character) in line.text.char_indices() {
            let start = line.span.start as usize + offset;
            out.push((character, Span::new(line.span.source, start, start + character.len_utf8())));
        }
    }
    out
}

struct Parser {
    characters: Vec<(char, Span)>,
    at: usize,
    span: Span,
    diagnostics: Vec<Diagnostic>,
}

impl Parser {
    fn peek(&self) -> Option<char> {
        self.characters.get(self.at).map(|&(character, _)| character)
    }

    fn place(&self) -> Span {
        self.characters.get(self.at).map_or(self.span, |&(_, span)| span)
    }

    fn doubled(&self) -> bool {
        let next = self.characters.get(self.at + 1).map(|&(character, _)| character);
        self.peek() == next
    }

    fn parts(&mut self, inside: bool) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut text = String::new();
        while let Some(character) = self.peek() {
            if "{}[]".contains(character) && self.doubled() {
                text.push(character);
                self.at += 2;
                continue;
            }
            match character {
                '{' => {
                    push_text(&mut parts, &mut text);
                    parts.extend(self.placeholder());
                }
                '[' if !inside => {
                    push_text(&mut parts, &mut text);
                    parts.extend(self.optional());
                }
                ']' if inside => break,
                '}' | '[' | ']' => self.stray(character),
                _ => {
                    text.push(character);
                    self.at += 1;
                }
            }
        }
        push_text(&mut parts, &mut text);
        parts
    }

    fn stray(&mut self, character: char) {
        self.diagnostics.push(
            Diagnostic::error("reading-bracket", format!("`{character}` has no partner here"))
                .at(self.place(), "")
                .help(format!("write `{character}{character}` for the character itself")),
        );
        self.at += 1;
    }

    fn optional(&mut self) -> Option<Part> {
        let open = self.place();
        self.at += 1;
        let inner = self.parts(true);
        if self.peek() == Some(']') {
            self.at += 1;
            return Some(Part::Optional(inner));
        }
        self.unclosed(open, '[', ']');
        None
    }

    fn unclosed(&mut self, open: Span, bracket: char, partner: char) {
        self.diagnostics.push(
            Diagnostic::error("reading-bracket", format!("this `{bracket}` is never closed"))
                .at(open, "")
                .help(format!("add `{partner}`, or write `{bracket}{bracket}` for the character")),
        );
    }

    fn placeholder(&mut self) -> Option<Part> {
        let open = self.place();
        let start = self.at;
        let Some(end) = closing_brace(&self.characters, start) else {
            self.at = self.characters.len();
            self.unclosed(open, '{', '}');
            return None;
        };
        self.at = end;
        let inner = start + 1..end;
        let span = open.to(self.place());
        self.at += 1;
        let text: String = self.characters[inner.clone()].iter().map(|&(it, _)| it).collect();
        let part = match text.find('?') {
            Some(_) => self.choice(inner, span),
            None => split_placeholder(&text, span).map(Part::Value),
        };
        if part.is_none() {
            self.diagnostics.push(
                Diagnostic::error("reading-placeholder", "a placeholder names a column")
                    .at(span, "")
                    .help(
                        "write `{column}`, `{column|one|many}`, `{column?words|other words}` or \
                         `{relation(column)}`",
                    ),
            );
        }
        part
    }

    /// `name?present|absent`, what stands between the braces at these places.
    fn choice(&mut self, inner: Range<usize>, span: Span) -> Option<Part> {
        let characters = self.characters[inner].to_vec();
        let question = characters.iter().position(|&(it, _)| it == '?')?;
        let bar = top_level_bars(&characters);
        let [bar] = bar[..] else { return None };
        let test: String = characters[..question].iter().map(|&(it, _)| it).collect();
        let (first, other) = match test.split_once('=') {
            Some((first, other)) => (first.trim(), Some(other.trim())),
            None => (&test[..], None),
        };
        if bar < question || !is_name(first) || !other.is_none_or(is_name) {
            return None;
        }
        let mut parts = |characters: &[(char, Span)]| {
            let characters = characters.to_vec();
            let mut parser = Parser { characters, at: 0, span, diagnostics: Vec::new() };
            let parts = parser.parts(false);
            self.diagnostics.append(&mut parser.diagnostics);
            parts
        };
        let present = parts(&characters[question + 1..bar]);
        let absent = parts(&characters[bar + 1..]);
        let named = |name: &str| Placeholder {
            first: name.to_owned(),
            last: None,
            noun: None,
            wording: None,
            span,
        };
        Some(Part::Choice { test: named(first), other: other.map(named), present, absent })
    }
}

/// The places of the bars that no braces are around.
fn top_level_bars(characters: &[(char, Span)]) -> Vec<usize> {
    let mut depth = 0_usize;
    let mut bars = Vec::new();
    for (at, &(character, _)) in characters.iter().enumerate() {
        match character {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '|' if depth == 0 => bars.push(at),
            _ => {}
        }
    }
    bars
}

/// The place of the brace that closes the one at `start`.
fn closing_brace(characters: &[(char, Span)], start: usize) -> Option<usize> {
    let mut depth = 0_usize;
    (start..characters.len()).find(|&at| {
        match characters[at].0 {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })
}

fn push_text(parts: &mut Vec<Part>, text: &mut String) {
    if !text.is_empty() {
        parts.push(Part::Text(std::mem::take(text)));
    }
}

fn split_placeholder(inner: &str, span: Span) -> Option<Placeholder> {
    if let Some((relation, column)) = inner.strip_suffix(')').and_then(|it| it.split_once('(')) {
        let wording = Some(relation.trim().to_owned());
        let first = column.trim().to_owned();
        let are_names = is_name(relation.trim()) && is_name(&first);
        return are_names.then_some(Placeholder { first, last: None, noun: None, wording, span });
    }
    let pieces: Vec<&str> = inner.split('|').collect();
    let noun = match pieces[..] {
        [_] => None,
        [_, one, many] => Some((one.to_owned(), many.to_owned())),
        _ => return None,
    };
    let (first, last) = match pieces[0].split_once("..") {
        Some((first, last)) => (first.trim(), Some(last.trim())),
        None => (pieces[0].trim(), None),
    };
    if !is_name(first) || !last.is_none_or(is_name) {
        return None;
    }
    let (first, last) = (first.to_owned(), last.map(str::to_owned));
    Some(Placeholder { first, last, noun, wording: None, span })
}

/// Whether the text is an identifier of the rule language.
pub(crate) fn is_name(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}
