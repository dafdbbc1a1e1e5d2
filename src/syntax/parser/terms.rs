//! Values, functions of them, and aggregates.

use super::{Parsed, Parser};
use crate::diagnostic::{Diagnostic, Span, counted};
use crate::syntax::ast::{Aggregate, AggregateOperator, Formula, Functor, Term, TermKind};
use crate::syntax::lexer::{TokenKind, number_too_large, outside};

impl Parser {
    pub(super) fn term(&mut self) -> Parsed<Term> {
        self.deeper(|parser| parser.infix(0))
    }

    /// The functor that is written here between two arguments.
    fn operator(&self) -> Option<Functor> {
        let text = match self.kind() {
            TokenKind::Sign(sign) => sign,
            TokenKind::Word(word) => word.as_str(),
            _ => return None,
        };
        Functor::INFIX.into_iter().find(|functor| functor.text() == text)
    }

    /// Operators that bind at least as tightly as `least`, grouped from the left. Each makes the
    /// tree one level deeper.
    fn infix(&mut self, least: u8) -> Parsed<Term> {
        let mut left = self.prefix()?;
        let mut links = 0;
        loop {
            let operator = self.operator().map(|functor| (functor, functor.precedence()));
            let (functor, precedence) = match operator {
                Some((functor, Some(own))) if (least..Functor::PREFIX).contains(&own) => {
                    (functor, own)
                }
                _ => return Ok(left),
            };
            links += 1;
            if links + self.depth > super::DEEPEST {
                let diagnostic = self.too_deep();
                return self.fail(diagnostic);
            }
            self.advance();
            let right = self.infix(precedence + 1)?;
            let span = left.span.to(right.span);
            left = Term { kind: TermKind::Call(functor, vec![left, right]), span };
        }
    }

    /// `-`, `bnot` and `lnot`, which bind less tightly than `^`.
    fn prefix(&mut self) -> Parsed<Term> {
        let start = self.span();
        let word = Functor::PREFIX_WORDS.into_iter().find(|functor| self.is_word(functor.text()));
        let sign = self.is_sign("-").then_some(Functor::Negate);
        let Some(functor) = word.or(sign) else { return self.power() };
        self.advance();
        if let TokenKind::Number(magnitude) = *self.kind()
            && functor == Functor::Negate
            && !matches!(self.kind_at(1), TokenKind::Sign("^"))
        {
            let span = start.to(self.span());
            self.advance();
            let Some(number) = 0_i64.checked_sub_unsigned(magnitude) else {
                return self.fail(number_too_large(span));
            };
            return Ok(Term { kind: TermKind::Number(number), span });
        }
        let inner = self.deeper(Self::prefix)?;
        let span = start.to(inner.span);
        Ok(Term { kind: TermKind::Call(functor, vec![inner]), span })
    }

    /// `x ^ y`, where `y` may have a sign and powers of its own.
    fn power(&mut self) -> Parsed<Term> {
        let base = self.primary()?;
        if !self.accept("^") {
            return Ok(base);
        }
        let exponent = self.deeper(Self::prefix)?;
        let span = base.span.to(exponent.span);
        Ok(Term { kind: TermKind::Call(Functor::Power, vec![base, exponent]), span })
    }

    fn primary(&mut self) -> Parsed<Term> {
        let span = self.span();
        let kind = match self.kind().clone() {
            TokenKind::Number(magnitude) => {
                i64::try_from(magnitude).map_or(TermKind::Unsigned(magnitude), TermKind::Number)
            }
            TokenKind::Unsigned(magnitude) => TermKind::Unsigned(magnitude),
            TokenKind::Text(text) => TermKind::Text(text),
            TokenKind::Word(word) => return self.word_term(&word),
            TokenKind::Sign("(") => {
                self.advance();
                let inner = self.term()?;
                self.expect(")")?;
                return Ok(inner);
            }
            TokenKind::Sign("[") => {
                self.advance();
                let (fields, end) = self.arguments("]")?;
                return Ok(Term { kind: TermKind::Record(None, fields), span: span.to(end) });
            }
            TokenKind::Sign("$") => return self.branch(),
            _ => return self.unexpected("a value"),
        };
        self.advance();
        Ok(Term { kind, span })
    }

    /// `$Name(x, y)`, or `$Name` for a branch without fields.
    fn branch(&mut self) -> Parsed<Term> {
        let start = self.span();
        self.advance();
        if self.is_sign(")") || self.is_sign(",") {
            let diagnostic = outside("`$`, a counter,", start);
            return self.fail(diagnostic);
        }
        let name = self.expect_qualified_name("the name of a branch")?;
        let (mut fields, mut end) = (Vec::new(), name.span);
        if self.accept("(") {
            (fields, end) = self.arguments(")")?;
        }
        Ok(Term { kind: TermKind::Record(Some(name), fields), span: start.to(end) })
    }

    /// Terms with commas between them up to a sign, and where that is.
    pub(super) fn arguments(&mut self, close: &str) -> Parsed<(Vec<Term>, Span)> {
        let mut arguments = Vec::new();
        while !self.is_sign(close) {
            if !arguments.is_empty() {
                self.expect(",")?;
            }
            arguments.push(self.term()?);
        }
        let end = self.span();
        self.advance();
        Ok((arguments, end))
    }

    fn word_term(&mut self, word: &str) -> Parsed<Term> {
        let span = self.span();
        if word == "_" {
            self.advance();
            return Ok(Term { kind: TermKind::Wildcard, span });
        }
        if word == "nil" {
            self.advance();
            return Ok(Term { kind: TermKind::Nil, span });
        }
        let operator = match word {
            "count" => Some(AggregateOperator::Count),
            "sum" => Some(AggregateOperator::Sum),
            "min" if !self.is_call() => Some(AggregateOperator::Min),
            "max" if !self.is_call() => Some(AggregateOperator::Max),
            _ => None,
        };
        if let Some(operator) = operator {
            return self.aggregate(operator);
        }
        if let Some(functor) = Functor::NAMED.into_iter().find(|functor| functor.text() == word) {
            return self.call(functor);
        }
        let name = self.expect_name("a variable")?;
        Ok(Term { kind: TermKind::Variable(name.text), span })
    }

    /// Whether `min` or `max` here is the function: its parentheses are not followed by a colon.
    fn is_call(&self) -> bool {
        matches!(self.kind_at(1), TokenKind::Sign("("))
            && !self.partners[self.at + 1].is_some_and(|end| {
                matches!(self.tokens.get(end + 1).map(|t| &t.kind), Some(TokenKind::Sign(":")))
            })
    }

    fn call(&mut self, functor: Functor) -> Parsed<Term> {
        let start = self.span();
        self.advance();
        self.expect("(")?;
        let (arguments, end) = self.arguments(")")?;
        let span = start.to(end);
        let (least, most) = functor.arity();
        if arguments.len() < least || most.is_some_and(|most| arguments.len() > most) {
            let wanted = match most {
                Some(_) => counted(least, "argument", "arguments"),
                None => format!("at least {}", counted(least, "argument", "arguments")),
            };
            let message = format!("`{}` takes {wanted}, {} given", functor.text(), arguments.len());
            let diagnostic = Diagnostic::error("wrong-arity", message)
                .at(span, "")
                .help(format!("give `{}` {wanted}", functor.text()));
            return self.fail(diagnostic);
        }
        Ok(Term { kind: TermKind::Call(functor, arguments), span })
    }

    fn aggregate(&mut self, operator: AggregateOperator) -> Parsed<Term> {
        let start = self.span();
        self.advance();
        let target = if operator == AggregateOperator::Count { None } else { Some(self.term()?) };
        self.expect(":")?;
        let (body, end) = if self.accept("{") {
            let body = self.disjunction()?;
            let end = self.span();
            self.expect("}")?;
            (body, end)
        } else if matches!(self.kind(), TokenKind::Word(_)) {
            let atom = self.atom()?;
            let end = atom.span;
            (Formula::Atom(atom), end)
        } else {
            return self.unexpected("`{` or an atom");
        };
        let span = start.to(end);
        let aggregate = Aggregate { operator, target, body };
        Ok(Term { kind: TermKind::Aggregate(Box::new(aggregate)), span })
    }
}
