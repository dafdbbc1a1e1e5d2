//! Facts, rules and their conditions.

use super::{Parsed, Parser, is_within_name};
use crate::diagnostic::Span;
use crate::syntax::ast::{Atom, Clause, Comparison, Constraint, Formula, Functor, Name};
use crate::syntax::dialect::is_reserved;
use crate::syntax::lexer::{TokenKind, outside};
use crate::syntax::reading::{self, DocLine, Reading};

impl Parser {
    pub(super) fn clause(&mut self) -> Parsed<Clause> {
        let doc = std::mem::take(&mut self.tokens[self.at].doc);
        let (name, gloss) = self.name_and_gloss(doc);
        let start = self.span();
        let mut heads = vec![self.atom()?];
        while self.accept(",") {
            heads.push(self.atom()?);
        }
        if self.is_sign("<=") {
            let refusal = outside("`<=` between heads, subsumption,", self.span());
            return self.fail(refusal);
        }
        let body = if self.accept(":-") { Some(self.disjunction()?) } else { None };
        if !self.is_sign(".") {
            let expected = if body.is_some() { "`,`, `;` or `.`" } else { "`:-` or `.`" };
            return self.unexpected(expected);
        }
        let span = start.to(self.span());
        self.advance();
        Ok(Clause { name, gloss, heads, body, span })
    }

    /// Splits `[rule-name] sentence`.
    fn name_and_gloss(&mut self, mut doc: Vec<DocLine>) -> (Option<Name>, Option<Reading>) {
        let Some(first) = doc.first_mut() else { return (None, None) };
        let mut name = None;
        if let Some((inside, after)) =
            first.text.strip_prefix('[').and_then(|rest| rest.split_once(']'))
            && is_rule_name(inside)
        {
            let start = first.span.start as usize + 1;
            let span = Span::new(first.span.source, start, start + inside.len());
            name = Some(Name { text: inside.to_owned(), span });
            let sentence = after.trim_start();
            let offset = first.text.len() - sentence.len();
            first.span = Span::new(
                first.span.source,
                first.span.start as usize + offset,
                first.span.end as usize,
            );
            first.text = sentence.to_owned();
        }
        if doc.iter().all(|line| line.text.is_empty()) {
            return (name, None);
        }
        let (gloss, problems) = reading::parse(&doc);
        self.diagnostics.extend(problems);
        (name, gloss)
    }

    pub(super) fn atom(&mut self) -> Parsed<Atom> {
        let relation = self.expect_qualified_name("a relation")?;
        self.expect("(")?;
        let (arguments, end) = self.arguments(")")?;
        let span = relation.span.to(end);
        Ok(Atom { relation, arguments, span })
    }

    pub(super) fn disjunction(&mut self) -> Parsed<Formula> {
        self.deeper(|parser| {
            let mut alternatives = vec![parser.conjunction()?];
            while parser.accept(";") {
                alternatives.push(parser.conjunction()?);
            }
            Ok(single_or(alternatives, Formula::Or))
        })
    }

    fn conjunction(&mut self) -> Parsed<Formula> {
        let mut parts = vec![self.literal()?];
        while self.accept(",") {
            parts.push(self.literal()?);
        }
        Ok(single_or(parts, Formula::And))
    }

    fn literal(&mut self) -> Parsed<Formula> {
        if self.accept("!") {
            return self.deeper(Self::literal).map(|inner| Formula::Not(Box::new(inner)));
        }
        if self.is_sign("(") && !self.parenthesis_is_term() {
            self.advance();
            let inner = self.disjunction()?;
            self.expect(")")?;
            return Ok(inner);
        }
        if let TokenKind::Word(word) = self.kind() {
            let span = self.span();
            match word.as_str() {
                "true" | "false" => {
                    let truth = word == "true";
                    self.advance();
                    return Ok(Formula::Truth(truth, span));
                }
                "contains" => return self.textual_constraint(Comparison::Contains),
                "match" => return self.textual_constraint(Comparison::Match),
                _ if self.is_relation_name(word) => {
                    return self.atom().map(Formula::Atom);
                }
                _ => {}
            }
        }
        self.constraint().map(Formula::Constraint)
    }

    fn is_relation_name(&self, word: &str) -> bool {
        let mut ahead = 1;
        while matches!(self.kind_at(ahead), TokenKind::Sign("."))
            && is_within_name(&self.tokens, self.at + ahead)
        {
            ahead += 2;
        }
        !is_reserved(word) && matches!(self.kind_at(ahead), TokenKind::Sign("("))
    }

    /// Whether the parenthesis here belongs to a term, as in `(x + 1) < y`: an operator follows it.
    fn parenthesis_is_term(&self) -> bool {
        let Some(end) = self.partners[self.at] else { return false };
        let is_operator = |text: &str| {
            Functor::INFIX.into_iter().any(|functor| functor.text() == text)
                || matches!(text, "=" | "!=" | "<" | "<=" | ">" | ">=")
        };
        match self.tokens.get(end + 1).map(|token| &token.kind) {
            Some(TokenKind::Sign(sign)) => is_operator(sign),
            Some(TokenKind::Word(word)) => is_operator(word),
            _ => false,
        }
    }

    fn textual_constraint(&mut self, operator: Comparison) -> Parsed<Formula> {
        let start = self.span();
        self.advance();
        self.expect("(")?;
        let left = self.term()?;
        self.expect(",")?;
        let right = self.term()?;
        let span = start.to(self.span());
        self.expect(")")?;
        Ok(Formula::Constraint(Constraint { operator, left, right, span }))
    }

    fn constraint(&mut self) -> Parsed<Constraint> {
        let left = self.term()?;
        let operator = match self.kind() {
            TokenKind::Sign("=") => Comparison::Equal,
            TokenKind::Sign("!=") => Comparison::NotEqual,
            TokenKind::Sign("<") => Comparison::Less,
            TokenKind::Sign("<=") => Comparison::LessOrEqual,
            TokenKind::Sign(">") => Comparison::Greater,
            TokenKind::Sign(">=") => Comparison::GreaterOrEqual,
            _ => return self.unexpected("a comparison such as `=` or `<`"),
        };
        self.advance();
        let right = self.term()?;
        let span = left.span.to(right.span);
        Ok(Constraint { operator, left, right, span })
    }
}

fn single_or(mut parts: Vec<Formula>, wrap: fn(Vec<Formula>) -> Formula) -> Formula {
    match parts.pop() {
        Some(only) if parts.is_empty() => only,
        last => {
            parts.extend(last);
            wrap(parts)
        }
    }
}

/// Rule names are lower-case words joined by hyphens.
fn is_rule_name(text: &str) -> bool {
    !text.is_empty()
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_".contains(c))
}
