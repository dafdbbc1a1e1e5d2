//! Patterns of `match`: only what means the same in ECMAScript, which Soufflé uses, and in the
//! crate `regex`.

use regex::bytes::{Regex, RegexBuilder};
use regex_syntax::ast::{
    self, Ast, ClassSetBinaryOpKind, ClassSetItem, GroupKind, HexLiteralKind, LiteralKind,
    RepetitionKind, RepetitionRange, SpecialLiteralKind, Visitor,
};

/// A matcher of whole texts, or why the pattern is refused.
///
/// Texts are matched as bytes, as Soufflé does: `.` is one byte other than a line break.
pub fn text_matcher(pattern: &str) -> Result<Regex, String> {
    let tree =
        ast::parse::Parser::new().parse(pattern).map_err(|error| error.kind().to_string())?;
    ast::visit(&tree, Portable)?;
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
struct Portable;

impl Visitor for Portable {
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
            Ast::Repetition(it) => portable_repetition(it),
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

fn portable_repetition(repetition: &ast::Repetition) -> Result<(), String> {
    if matches!(*repetition.ast, Ast::Repetition(_)) {
        return refuse("repetitions of a repetition");
    }
    if !repetition.greedy {
        return Ok(());
    }
    match &repetition.op.kind {
        RepetitionKind::Range(RepetitionRange::Bounded(0, _))
            if repetition.op.span.end.offset - repetition.op.span.start.offset < 5 =>
        {
            // `{,n}` has no lower bound to print; `{0,n}` takes at least five characters.
            refuse("a repetition without a lower bound")
        }
        _ => Ok(()),
    }
}
