//! What says how Soufflé is to derive, and changes nothing here.

use super::{Parsed, Parser};
use crate::diagnostic::quoted;
use crate::syntax::dialect;
use crate::syntax::lexer::{TokenKind, outside};

impl Parser {
    /// `.pragma "name" "value"`
    pub(super) fn pragma(&mut self) -> Parsed<()> {
        self.advance();
        let TokenKind::Text(name) = self.kind().clone() else {
            return self.unexpected("the name of an option in quotes");
        };
        if !dialect::PRAGMAS.contains(&name.as_str()) {
            let refusal = outside(&format!("the `.pragma` {}", quoted(&name)), self.span());
            return self.fail(refusal);
        }
        self.advance();
        if matches!(self.kind(), TokenKind::Text(_)) {
            self.advance();
        }
        Ok(())
    }

    /// `.plan 0:(2, 1), 1:(1, 2)`, behind a rule
    pub(super) fn plan(&mut self) -> Parsed<()> {
        self.advance();
        loop {
            self.expect_number()?;
            self.expect(":")?;
            self.expect("(")?;
            while !self.accept(")") {
                self.expect_number()?;
                if !self.is_sign(")") {
                    self.expect(",")?;
                }
            }
            if !self.accept(",") {
                return Ok(());
            }
        }
    }

    fn expect_number(&mut self) -> Parsed<()> {
        if !matches!(self.kind(), TokenKind::Number(_)) {
            return self.unexpected("a number");
        }
        self.advance();
        Ok(())
    }
}
