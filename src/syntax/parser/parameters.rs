//! What stands in the parentheses behind `.input` and its like.

use super::{Parsed, Parser};
use crate::syntax::ast::{Name, Parameter};
use crate::syntax::lexer::TokenKind;

impl Parser {
    /// `name=value, …)`. Any word may be a name: what it means is for later stages to say.
    pub(super) fn parameters(&mut self) -> Parsed<Vec<Parameter>> {
        let mut parameters = Vec::new();
        while !self.is_sign(")") {
            if !parameters.is_empty() {
                self.expect(",")?;
            }
            let TokenKind::Word(word) = self.kind() else {
                return self.unexpected("a parameter such as `filename=\"r.csv\"`");
            };
            let name = Name { text: word.clone(), span: self.span() };
            self.advance();
            self.expect("=")?;
            parameters.push(Parameter { name, value: self.parameter_value()? });
        }
        self.advance();
        Ok(parameters)
    }

    fn parameter_value(&mut self) -> Parsed<Name> {
        let text = match self.kind() {
            TokenKind::Text(text) | TokenKind::Word(text) => text.clone(),
            TokenKind::Number(number) | TokenKind::Unsigned(number) => number.to_string(),
            _ => return self.unexpected("a word or a string"),
        };
        let value = Name { text, span: self.span() };
        self.advance();
        Ok(value)
    }
}
