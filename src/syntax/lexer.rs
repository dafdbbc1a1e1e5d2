//! Rule text becomes tokens. `///` lines travel with the token that they stand above.

use crate::diagnostic::{Diagnostic, SourceId, Span, quoted};
use crate::syntax::dialect;
use crate::syntax::reading::DocLine;

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A name or a word such as `count`.
    Word(String),
    /// `.decl` and its like, without the dot.
    Directive(String),
    /// The magnitude of a number.
    Number(u64),
    /// A number with `u` behind it.
    Unsigned(u64),
    /// A string, its escapes resolved.
    Text(String),
    /// Punctuation, one of [`SIGNS`].
    Sign(&'static str),
    /// Something that was reported already.
    Refused,
    /// The end of the text.
    End,
}

/// A token, where it stands, and the `///` block directly above it.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    pub(super) span: Span,
    pub(super) doc: Vec<DocLine>,
}

/// Punctuation, longer signs before their own beginnings.
const SIGNS: [&str; 28] = [
    ":-", "<:", "!=", "<=", ">=", "..", ".", ",", ";", ":", "(", ")", "{", "}", "[", "]", "!", "=",
    "<", ">", "+", "-", "*", "/", "%", "^", "|", "$",
];

/// Turns the whole text into tokens; the last one is [`TokenKind::End`].
pub(super) fn lex(source: SourceId, text: &str) -> (Vec<Token>, Vec<Diagnostic>) {
    let mut lexer = Lexer {
        source,
        text,
        at: 0,
        tokens: Vec::new(),
        diagnostics: Vec::new(),
        doc: Vec::new(),
        line_breaks: 0,
    };
    lexer.run();
    (lexer.tokens, lexer.diagnostics)
}

struct Lexer<'a> {
    source: SourceId,
    text: &'a str,
    at: usize,
    tokens: Vec<Token>,
    diagnostics: Vec<Diagnostic>,
    doc: Vec<DocLine>,
    /// Line breaks since the last `///` line.
    line_breaks: usize,
}

impl<'a> Lexer<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn span(&self, start: usize) -> Span {
        Span::new(self.source, start, self.at)
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn run(&mut self) {
        loop {
            self.skip_space_and_comments();
            let start = self.at;
            let Some(first) = self.rest().chars().next() else {
                self.push(TokenKind::End, start);
                return;
            };
            match first {
                '"' => self.string(),
                '0'..='9' => self.number(),
                'a'..='z' | 'A'..='Z' | '_' | '?' => self.word(),
                '.' if self.directive() => {}
                _ => self.sign(first),
            }
        }
    }

    fn push(&mut self, kind: TokenKind, start: usize) {
        if self.line_breaks > 1 {
            self.drop_doc();
        }
        let doc = std::mem::take(&mut self.doc);
        self.tokens.push(Token { kind, span: self.span(start), doc });
    }

    /// A `///` block with an empty line below it belongs to nothing.
    fn drop_doc(&mut self) {
        let doc = std::mem::take(&mut self.doc);
        if let (Some(first), Some(last)) = (doc.first(), doc.last()) {
            self.report(
                Diagnostic::warning("stray-reading", "this `///` comment belongs to nothing")
                    .at(first.span.to(last.span), "")
                    .help("put it directly above a `.decl` or a rule, or write `//`"),
            );
        }
    }

    fn skip_space_and_comments(&mut self) {
        loop {
            let rest = self.rest();
            if rest.starts_with("//") {
                self.line_comment();
            } else if rest.starts_with("/*") {
                self.block_comment();
            } else if let Some(space) = rest.chars().next().filter(char::is_ascii_whitespace) {
                self.line_breaks += usize::from(space == '\n');
                self.at += 1;
            } else {
                return;
            }
        }
    }

    fn line_comment(&mut self) {
        let start = self.at;
        self.at += self.rest().find('\n').unwrap_or(self.rest().len());
        let comment = self.text[start..self.at].trim_end_matches('\r');
        if comment.ends_with('\\') {
            let end = start + comment.len();
            self.report(
                Diagnostic::error("comment-continued", "this comment ends in `\\`")
                    .at(Span::new(self.source, end - 1, end), "")
                    .help("remove the `\\`: Soufflé would read the next line as a comment too"),
            );
        }
        if comment.starts_with("///") && !comment.starts_with("////") {
            if self.line_breaks > 1 {
                self.drop_doc();
            }
            let text = comment[3..].trim();
            let offset = start + 3 + (comment[3..].len() - comment[3..].trim_start().len());
            let span = Span::new(self.source, offset, offset + text.len());
            self.doc.push(DocLine { text: text.to_owned(), span });
            self.line_breaks = 0;
        }
    }

    fn block_comment(&mut self) {
        let start = self.at;
        if let Some(end) = self.rest().find("*/") {
            self.at += end + 2;
        } else {
            self.at = self.text.len();
            self.report(
                Diagnostic::error("unclosed-comment", "this comment is never closed")
                    .at(Span::new(self.source, start, start + 2), "it starts here")
                    .help("add `*/` where it ends"),
            );
        }
    }

    fn word(&mut self) {
        let start = self.at;
        self.at += word_length(self.rest());
        self.push(TokenKind::Word(self.text[start..self.at].to_owned()), start);
    }

    /// `.decl` and its like: a dot, then at once a word that names a directive.
    fn directive(&mut self) -> bool {
        let name = &self.rest()[1..][..word_length(&self.rest()[1..])];
        let known = dialect::DIRECTIVES.contains(&name);
        let refused = dialect::REFUSED_DIRECTIVES.contains(&name);
        // A dot and a word at the start of a line can only be meant as a directive.
        let line = self.text[..self.at].rsplit('\n').next().unwrap_or_default();
        let at_start = !name.is_empty() && line.trim().is_empty();
        if !known && !refused && !at_start {
            return false;
        }
        let start = self.at;
        self.at += 1 + name.len();
        self.push(TokenKind::Directive(name.to_owned()), start);
        true
    }

    fn number(&mut self) {
        let start = self.at;
        let rest = self.rest();
        let length = rest.bytes().take_while(|b| b.is_ascii_alphanumeric() || *b == b'_').count();
        self.at += length;
        let digits = &rest[..length];
        let fraction = self.rest().strip_prefix('.').is_some_and(|after| {
            after.starts_with(|c: char| c.is_ascii_digit())
                && digits.bytes().all(|b| b.is_ascii_digit())
        });
        if fraction {
            self.at += 1;
            self.at += self.rest().bytes().take_while(u8::is_ascii_digit).count();
            let span = self.span(start);
            self.report(outside("a number with a fraction", span));
            self.push(TokenKind::Number(0), start);
            return;
        }
        let (digits, kind): (_, fn(u64) -> TokenKind) = match digits.strip_suffix('u') {
            Some(digits) => (digits, TokenKind::Unsigned),
            None => (digits, TokenKind::Number),
        };
        let value = parse_number(digits);
        if value.is_none() {
            let span = self.span(start);
            self.report(number_error(digits, span));
        }
        // What could not be read fits every place for numbers, so that it is reported once.
        self.push(value.map_or(TokenKind::Number(0), kind), start);
    }

    fn string(&mut self) {
        let start = self.at;
        self.at += 1;
        let mut value = String::new();
        loop {
            let Some(character) = self.rest().chars().next().filter(|&c| c != '\n') else {
                self.report(
                    Diagnostic::error("unclosed-string", "this string is never closed")
                        .at(Span::new(self.source, start, start + 1), "it starts here")
                        .help("add `\"` where it ends; write a line break as `\\n`"),
                );
                // The clause ends with the line, so that the next one is read as usual.
                self.push(TokenKind::Refused, start);
                return self.push(TokenKind::Sign("."), self.at);
            };
            self.at += character.len_utf8();
            match character {
                '"' => break,
                '\\' => value.extend(self.escape()),
                _ => value.push(character),
            }
        }
        self.push(TokenKind::Text(value), start);
    }

    fn escape(&mut self) -> Option<char> {
        let start = self.at - 1;
        let escaped = self.rest().chars().next()?;
        let character = match escaped {
            '"' | '\\' | '\'' => Some(escaped),
            'n' => Some('\n'),
            't' => Some('\t'),
            'r' => Some('\r'),
            'a' => Some('\u{7}'),
            'b' => Some('\u{8}'),
            'v' => Some('\u{b}'),
            'f' => Some('\u{c}'),
            _ => None,
        };
        if escaped != '\n' {
            self.at += escaped.len_utf8();
        }
        if character.is_none() {
            let span = self.span(start);
            self.report(
                Diagnostic::error("unknown-escape", "this escape has no meaning")
                    .at(span, "")
                    .help("use `\\\"`, `\\'`, `\\\\`, `\\n`, `\\t`, `\\r`, `\\a`, `\\b`, `\\f` or `\\v`"),
            );
        }
        character
    }

    fn sign(&mut self, first: char) {
        let start = self.at;
        if let Some(sign) = SIGNS.iter().find(|&&sign| self.rest().starts_with(sign)) {
            self.at += sign.len();
            self.push(TokenKind::Sign(sign), start);
            return;
        }
        self.at += first.len_utf8();
        let span = self.span(start);
        let what = match first {
            '#' => Some("`#`, a line for the C preprocessor,"),
            '@' => Some("`@`, a user-defined functor,"),
            _ => None,
        };
        match what {
            Some(what) => self.report(outside(what, span)),
            None => self.report(
                Diagnostic::error(
                    "unknown-character",
                    format!("{} has no meaning in a rule", quoted(&first.to_string())),
                )
                .at(span, "")
                .help("remove it, or put it into a string"),
            ),
        }
        if first == '#' {
            self.at += self.rest().find('\n').unwrap_or(self.rest().len());
        } else {
            self.push(TokenKind::Refused, start);
        }
    }
}

/// The refusal of something that Soufflé has and this dialect has not.
pub(super) fn outside(what: &str, span: Span) -> Diagnostic {
    Diagnostic::error("outside-dialect", format!("{what} is not part of this dialect"))
        .at(span, "")
        .help("LANGUAGE.md lists what can be used instead")
}

fn word_length(text: &str) -> usize {
    if text.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    text.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"_?".contains(byte)).count()
}

fn parse_number(digits: &str) -> Option<u64> {
    match digits.get(..2) {
        Some("0x") => u64::from_str_radix(&digits[2..], 16).ok(),
        Some("0b") => u64::from_str_radix(&digits[2..], 2).ok(),
        _ => digits.parse().ok(),
    }
}

fn number_error(digits: &str, span: Span) -> Diagnostic {
    let (digits_of_base, base) = match digits.get(..2) {
        Some("0x") => (&digits[2..], 16),
        Some("0b") => (&digits[2..], 2),
        _ => (digits, 10),
    };
    if digits_of_base.is_empty() || !digits_of_base.chars().all(|digit| digit.is_digit(base)) {
        return Diagnostic::error("bad-number", format!("{} is not a number", quoted(digits)))
            .at(span, "")
            .help("write it as 42, 0x2a or 0b101010; a name starts with a letter");
    }
    number_too_large(span)
}

/// A number beyond 64 bits.
pub(super) fn number_too_large(span: Span) -> Diagnostic {
    Diagnostic::error("bad-number", "this number does not fit into 64 bits")
        .at(span, "")
        .help("use a number from -9223372036854775808 to 18446744073709551615")
}
