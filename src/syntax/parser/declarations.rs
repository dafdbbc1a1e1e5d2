//! Declarations of types and relations.

use super::{Parsed, Parser};
use crate::diagnostic::quoted;
use crate::syntax::ast::{
    BranchDeclaration, ColumnDeclaration, Name, RelationDeclaration, TypeDeclaration,
    TypeDefinition,
};
use crate::syntax::lexer::{TokenKind, outside};
use crate::syntax::{dialect, reading};

impl Parser {
    pub(super) fn type_declaration(&mut self) -> Parsed<TypeDeclaration> {
        self.advance();
        let name = self.expect_name("the name of a type")?;
        let definition = if !self.accept("=") {
            self.expect("<:")?;
            TypeDefinition::Subtype(self.type_name()?)
        } else if self.accept("[") {
            TypeDefinition::Record(self.columns("]")?)
        } else if matches!(self.kind_at(1), TokenKind::Sign("{")) {
            TypeDefinition::Branches(self.separated("|", Self::branch_declaration)?)
        } else {
            TypeDefinition::Union(self.separated("|", Self::type_name)?)
        };
        Ok(TypeDeclaration { name, definition })
    }

    /// `name {field: type, …}`
    fn branch_declaration(&mut self) -> Parsed<BranchDeclaration> {
        let name = self.expect_name("the name of a branch")?;
        self.expect("{")?;
        Ok(BranchDeclaration { name, fields: self.columns("}")? })
    }

    /// `name: type` with commas between them, up to a sign.
    fn columns(&mut self, close: &str) -> Parsed<Vec<ColumnDeclaration>> {
        let mut columns = Vec::new();
        while !self.is_sign(close) {
            if !columns.is_empty() {
                self.expect(",")?;
            }
            let what = if close == ")" { "the name of a column" } else { "the name of a field" };
            let name = self.expect_name(what)?;
            self.expect(":")?;
            columns.push(ColumnDeclaration { name, type_name: self.type_name()? });
        }
        self.advance();
        Ok(columns)
    }

    fn type_name(&mut self) -> Parsed<Name> {
        self.expect_qualified_name("the name of a type")
    }

    pub(super) fn relation_declaration(&mut self) -> Parsed<RelationDeclaration> {
        let doc = std::mem::take(&mut self.tokens[self.at].doc);
        let (reading, problems) = reading::parse_sentences(&doc);
        self.diagnostics.extend(problems);
        self.advance();
        let names = self.expect_names("the name of a relation")?;
        self.expect("(")?;
        let columns = self.columns(")")?;
        let overridable = self.storage_words()?;
        Ok(RelationDeclaration { reading, names, columns, overridable })
    }

    /// Passes over what stands behind the columns; whether `overridable` is among it.
    fn storage_words(&mut self) -> Parsed<bool> {
        let mut overridable = false;
        while let TokenKind::Word(word) = self.kind() {
            if word == "overridable" {
                overridable = true;
                self.advance();
            } else if dialect::STORAGE.contains(&word.as_str()) {
                self.advance();
            } else if dialect::is_refused(word) {
                let refusal = outside(&quoted(word), self.span());
                return self.fail(refusal);
            } else if word == "choice" {
                let refusal = outside("`choice-domain`", self.span());
                return self.fail(refusal);
            } else if matches!(word.as_str(), "input" | "output" | "printsize") {
                let refusal = outside(&format!("`{word}` behind a `.decl`"), self.span());
                return self.fail(refusal);
            } else {
                break;
            }
        }
        Ok(overridable)
    }
}
