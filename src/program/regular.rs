//! Patterns of `match`: only what means the same in ECMAScript, which Soufflé uses, and in the
//! crate `regex`.

use regex::bytes::{Regex, RegexBuilder};
use regex_syntax::ast::{
    self, Ast, ClassSetBinaryOpKind, ClassSetItem, GroupKind, HexLiteralKind, LiteralKind,
    SpecialLiteralKind, Visitor,
};

/// A matcher of whole texts, or why the pattern is refused.
///
/// Texts are matched as bytes, as Soufflé does: `.` is one byte other than a line break.
pub fn text_matcher(pattern: &str) -> Result<Regex, String> {
    let tree =
        ast::parse::Parser::new().parse(pattern).map_err(|error| error.kind().to_string())?;
    ast::visit(&tree, Portable { pattern })?;
    RegexBuilder::new(&format!(r"\A(?:{pattern})\z"))
        .unicode(false)
        .crlf(true)
        .size_limit(1 << 20)
        .build()
        .map_err(|error| match error {
            regex::Error::CompiledTooBig(_) => "it is too large".to_owned(),
            _ => "it cannot be compiled".to_owned(),
        })
}

/// Refuses whatever has another meaning, or none, in one of the two languages.
struct Portable<'p> {
    pattern: &'p str,
}

impl Portable<'_> {
    fn written(&self, span: &ast::Span) -> &str {
        &self.pattern[span.start.offset..span.end.offset]
    }

    fn portable_class(&self, class: &ast::ClassBracketed) -> Result<(), String> {
        let written = self.written(&class.span);
        if written.starts_with("[]") || written.starts_with("[^]") {
            return refuse("classes that begin with `]`");
        }
        Ok(())
    }

    fn portable_repetition(&self, repetition: &ast::Repetition) -> Result<(), String> {
        match &*repetition.ast {
            Ast::Repetition(_) => return refuse("repetitions of a repetition"),
            Ast::Assertion(_) => return refuse("repetitions of `\\b` or `\\B`"),
            Ast::Literal(literal) if !literal.c.is_ascii() => {
                return refuse("repetitions of a letter beyond ASCII");
            }
            _ => {}
        }
        let written = self.written(&repetition.op.span);
        if written.contains(char::is_whitespace) {
            return refuse("blanks in a repetition");
        }
        if written.starts_with("{,") {
            return refuse("a repetition without a lower bound");
        }
        Ok(())
    }
}

impl Visitor for Portable<'_> {
    type Output = ();
    type Err = String;

    fn finish(self) -> Result<(), String> {
        Ok(())
    }

    fn visit_pre(&mut self, tree: &Ast) -> Result<(), String> {
        match tree {
            Ast::Flags(_) => refuse("flags such as `(?i)`"),
            Ast::Assertion(it) => match it.kind {
                ast::AssertionKind::WordBoundary | ast::AssertionKind::NotWordBoundary => Ok(()),
                ast::AssertionKind::StartLine | ast::AssertionKind::EndLine => {
                    refuse("`^` and `$` (the whole text is matched anyway)")
                }
                _ => refuse("anchors such as `\\A`"),
            },
            Ast::ClassUnicode(_) => refuse("Unicode classes such as `\\pL`"),
            Ast::Literal(literal) => portable_literal(literal),
            Ast::Repetition(it) => self.portable_repetition(it),
            Ast::ClassBracketed(it) => self.portable_class(it),
            Ast::Group(it) => match &it.kind {
                GroupKind::CaptureIndex(_) => Ok(()),
                GroupKind::NonCapturing(flags) if flags.items.is_empty() => Ok(()),
                GroupKind::NonCapturing(_) => refuse("flags such as `(?i:…)`"),
                GroupKind::CaptureName { .. } => refuse("named groups"),
            },
            _ => Ok(()),
        }
    }

    fn visit_class_set_item_pre(&mut self, item: &ClassSetItem) -> Result<(), String> {
        match item {
            ClassSetItem::Literal(literal) => portable_class_literal(literal),
            ClassSetItem::Range(range) => {
                portable_class_literal(&range.start)?;
                portable_class_literal(&range.end)
            }
            ClassSetItem::Unicode(_) => refuse("Unicode classes such as `\\pL`"),
            ClassSetItem::Bracketed(_) => refuse("a class inside a class"),
            _ => Ok(()),
        }
    }

    fn visit_class_set_binary_op_pre(
        &mut self,
        operation: &ast::ClassSetBinaryOp,
    ) -> Result<(), String> {
        refuse(match operation.kind {
            ClassSetBinaryOpKind::Intersection => "`&&` inside a class",
            ClassSetBinaryOpKind::Difference => "`--` inside a class",
            ClassSetBinaryOpKind::SymmetricDifference => "`~~` inside a class",
        })
    }
}

fn refuse(what: &str) -> Result<(), String> {
    Err(format!("{what} mean another thing, or nothing, to Soufflé"))
}

fn portable_literal(literal: &ast::Literal) -> Result<(), String> {
    match &literal.kind {
        LiteralKind::HexFixed(HexLiteralKind::X) if literal.c.is_ascii() => Ok(()),
        LiteralKind::HexFixed(_) | LiteralKind::HexBrace(_) | LiteralKind::Octal => {
            refuse("escapes of characters by number beyond `\\x7f`")
        }
        LiteralKind::Special(SpecialLiteralKind::Bell | SpecialLiteralKind::Space) => {
            refuse("the escapes `\\a` and `\\ `")
        }
        _ => Ok(()),
    }
}

fn portable_class_literal(literal: &ast::Literal) -> Result<(), String> {
    if !literal.c.is_ascii() {
        return refuse("characters beyond ASCII in a class");
    }
    portable_literal(literal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_means_another_thing_to_souffle_is_refused() {
        let refused = [
            "[]a]", "[^]a]", "é+", "aé{2}", r"\b+", r"\B?", "a{1, 2}", "a{ 1}", "a{,2}", "a++",
            "^a",
        ];
        for pattern in refused {
            assert!(text_matcher(pattern).is_err(), "{pattern} is refused");
        }
    }

    #[test]
    fn what_means_the_same_is_taken() {
        let taken = [
            (r"[\]a]+", "a]a"),
            ("(é)+", "éé"),
            (r"a\b.*", "a b"),
            ("a{1,2}", "aa"),
            ("a{0,2}", ""),
            ("[^a]+", "bc"),
        ];
        for (pattern, text) in taken {
            let matcher = text_matcher(pattern).unwrap_or_else(|why| panic!("{pattern}: {why}"));
            assert!(matcher.is_match(text.as_bytes()), "{pattern} matches {text}");
        }
    }
}
