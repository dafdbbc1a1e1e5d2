//! The text of an atom that a user asks about, cut into words.
//!
//! It is written as in a rule, but values need no quotation marks: `status(call-7-nov, _)`.

use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, quoted};

/// A value as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Word {
    pub(super) kind: WordKind,
    pub(super) span: Span,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum WordKind {
    /// `_`
    Wildcard,
    /// Characters without a meaning of their own.
    Bare(String),
    /// A text in quotation marks.
    Quoted(String),
}

/// `name(word, …)`, or a name alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) name: Word,
    pub(super) arguments: Option<Vec<Word>>,
    pub(super) span: Span,
}

/// Reads one atom, which is all of the source.
pub(super) fn read(sources: &Sources, source: SourceId) -> Result<Written, Diagnostic> {
    let text = &sources.get(source).text;
    let mut reader = Reader { text, source, at: 0 };
    let name = reader.word("a relation or an id")?;
    let arguments = if reader.takes('(') { Some(reader.arguments()?) } else { None };
    let end = reader.at;
    reader.skip_spaces();
    match reader.rest().chars().next() {
        None => Ok(Written { name, arguments, span: Span::new(source, 0, end) }),
        Some(_) => Err(unexpected(reader.span(reader.at, text.len()), "this follows the atom")
            .help("write one atom, such as `status(p, _)`, in single quotes for the shell")),
    }
}

fn unexpected(span: Span, message: &str) -> Diagnostic {
    Diagnostic::error("unexpected-token", message).at(span, "")
}

struct Reader<'t> {
    text: &'t str,
    source: SourceId,
    at: usize,
}

impl Reader<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn span(&self, start: usize, end: usize) -> Span {
        Span::new(self.source, start, end)
    }

    fn skip_spaces(&mut self) {
        self.at = self.text.len() - self.rest().trim_start().len();
    }

    fn takes(&mut self, sign: char) -> bool {
        self.skip_spaces();
        let found = self.rest().starts_with(sign);
        self.at += if found { sign.len_utf8() } else { 0 };
        found
    }

    fn arguments(&mut self) -> Result<Vec<Word>, Diagnostic> {
        let mut arguments = Vec::new();
        if self.takes(')') {
            return Ok(arguments);
        }
        loop {
            arguments.push(self.word("a value or `_`")?);
            if self.takes(')') {
                return Ok(arguments);
            }
            if !self.takes(',') {
                let message = "the values of an atom are separated by `,` and end with `)`";
                return Err(unexpected(self.span(self.at, self.text.len()), message)
                    .help("put a value with spaces or signs into quotation marks"));
            }
        }
    }

    fn word(&mut self, expected: &str) -> Result<Word, Diagnostic> {
        self.skip_spaces();
        let start = self.at;
        if self.takes('"') {
            let text = self.quoted(start)?;
            return Ok(Word { kind: WordKind::Quoted(text), span: self.span(start, self.at) });
        }
        let is_end = |c: char| c.is_whitespace() || "(),\"".contains(c);
        let text = self.rest().split(is_end).next().unwrap_or_default().to_owned();
        self.at += text.len();
        if text.is_empty() {
            let end = self.rest().chars().next().map_or(start, |c| start + c.len_utf8());
            return Err(unexpected(self.span(start, end), &format!("expected {expected}"))
                .help("write an atom, such as `status(p, _)`, or the id of a proposition"));
        }
        let kind = if text == "_" { WordKind::Wildcard } else { WordKind::Bare(text) };
        Ok(Word { kind, span: self.span(start, self.at) })
    }

    /// The rest of a text in quotation marks, with the escapes of the rule language.
    fn quoted(&mut self, start: usize) -> Result<String, Diagnostic> {
        let mut text = String::new();
        let mut characters = self.text[self.at..].char_indices();
        while let Some((offset, character)) = characters.next() {
            match character {
                '"' => {
                    self.at += offset + 1;
                    return Ok(text);
                }
                '\\' => match characters.next() {
                    Some((_, 'n')) => text.push('\n'),
                    Some((_, 't')) => text.push('\t'),
                    Some((_, 'r')) => text.push('\r'),
                    Some((_, escaped @ ('"' | '\\'))) => text.push(escaped),
                    other => {
                        let escape = other.map(|(_, c)| c.to_string()).unwrap_or_default();
                        let message = format!("{} is no escape", quoted(&format!("\\{escape}")));
                        let at = self.at + offset;
                        return Err(Diagnostic::error("unknown-escape", message)
                            .at(self.span(at, at + 1), "")
                            .help("write `\\\\` for the character itself"));
                    }
                },
                _ => text.push(character),
            }
        }
        Err(Diagnostic::error("unclosed-string", "this text is never closed")
            .at(self.span(start, start + 1), "it starts here")
            .help("add `\"` where it ends"))
    }
}
