//! Tokens become a tree. A mistake costs the item that it is in; the next item is read as usual.

mod clauses;
mod components;
mod declarations;
mod hints;
mod parameters;
mod terms;

use crate::diagnostic::{Diagnostic, SourceId, Span, nearest, quoted};
use crate::syntax::ast::{Directive, DirectiveKind, File, Include, Item, Name};
use crate::syntax::dialect;
use crate::syntax::lexer::{Token, TokenKind, lex, outside};

/// Parses one file: what could be read, and every mistake.
#[must_use]
pub fn parse(source: SourceId, text: &str) -> (File, Vec<Diagnostic>) {
    let (tokens, diagnostics) = lex(source, text);
    let partners = partners(&tokens);
    let mut parser = Parser { tokens, partners, at: 0, depth: 0, components: 0, diagnostics };
    let items = parser.items();
    let broken = parser.broken_names();
    (File { items, broken }, parser.diagnostics)
}

/// How deep terms and conditions may be nested. Everything that walks a tree relies on it.
const DEEPEST: usize = 100;

/// A mistake was reported; give up the item.
struct Failed;

type Parsed<T> = Result<T, Failed>;

struct Parser {
    tokens: Vec<Token>,
    /// For each `(`, the index of its `)`.
    partners: Vec<Option<usize>>,
    at: usize,
    depth: usize,
    /// How many components are open here.
    components: usize,
    diagnostics: Vec<Diagnostic>,
}

/// Finds the closing parenthesis of every opening one.
fn partners(tokens: &[Token]) -> Vec<Option<usize>> {
    let mut partners = vec![None; tokens.len()];
    let mut open = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token.kind {
            TokenKind::Sign("(") => open.push(index),
            TokenKind::Sign(")") => {
                if let Some(start) = open.pop() {
                    partners[start] = Some(index);
                }
            }
            TokenKind::Sign(".") if is_within_name(tokens, index) => {}
            TokenKind::Sign(".") | TokenKind::Directive(_) => open.clear(),
            _ => {}
        }
    }
    partners
}

/// Whether the full stop at this index stands within a name such as `graph.edge`: nothing is between it and
/// the words beside it.
fn is_within_name(tokens: &[Token], index: usize) -> bool {
    let [Some(before), Some(after)] =
        [index.checked_sub(1), Some(index + 1)].map(|at| tokens.get(at?))
    else {
        return false;
    };
    let is_word = |token: &Token| matches!(token.kind, TokenKind::Word(_));
    let dot = tokens[index].span;
    is_word(before) && is_word(after) && before.span.end == dot.start && dot.end == after.span.start
}

impl Parser {
    fn token(&self) -> &Token {
        &self.tokens[self.at]
    }

    fn kind(&self) -> &TokenKind {
        &self.token().kind
    }

    fn kind_at(&self, ahead: usize) -> &TokenKind {
        &self.tokens[(self.at + ahead).min(self.tokens.len() - 1)].kind
    }

    fn span(&self) -> Span {
        self.token().span
    }

    fn advance(&mut self) {
        if self.at + 1 < self.tokens.len() {
            self.at += 1;
        }
    }

    fn is_sign(&self, sign: &str) -> bool {
        matches!(self.kind(), TokenKind::Sign(found) if *found == sign)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.kind(), TokenKind::Word(found) if found == word)
    }

    fn accept(&mut self, sign: &str) -> bool {
        let found = self.is_sign(sign);
        if found {
            self.advance();
        }
        found
    }

    fn fail<T>(&mut self, diagnostic: Diagnostic) -> Parsed<T> {
        self.diagnostics.push(diagnostic);
        Err(Failed)
    }

    /// Reports that something else was expected here.
    fn unexpected<T>(&mut self, expected: &str) -> Parsed<T> {
        let found = match self.kind() {
            TokenKind::Refused => return Err(Failed),
            TokenKind::End => "the end of the file".to_owned(),
            TokenKind::Directive(name) => quoted(&format!(".{name}")),
            TokenKind::Text(_) => "a string".to_owned(),
            TokenKind::Number(_) | TokenKind::Unsigned(_) => "a number".to_owned(),
            TokenKind::Sign(sign) => quoted(sign),
            TokenKind::Word(word) if dialect::is_refused(word) => {
                let refusal = outside(&quoted(word), self.span());
                return self.fail(refusal);
            }
            TokenKind::Word(word) => quoted(word),
        };
        let diagnostic =
            Diagnostic::error("unexpected-token", format!("expected {expected}, found {found}"))
                .at(self.span(), "")
                .help(format!("write {expected} here"));
        self.fail(diagnostic)
    }

    fn expect(&mut self, sign: &str) -> Parsed<()> {
        if self.accept(sign) { Ok(()) } else { self.unexpected(&format!("`{sign}`")) }
    }

    /// A word that names something; `what` says what, with its article.
    fn expect_name(&mut self, what: &str) -> Parsed<Name> {
        let TokenKind::Word(word) = self.kind() else {
            return self.unexpected(what);
        };
        if dialect::is_refused(word) {
            return self.unexpected(what);
        }
        if dialect::is_reserved(word) {
            let diagnostic = Diagnostic::error(
                "reserved-word",
                format!("{} is a reserved word and cannot be {what}", quoted(word)),
            )
            .at(self.span(), "")
            .help(format!("choose another name, such as `{word}_of`"));
            return self.fail(diagnostic);
        }
        let name = Name { text: word.clone(), span: self.span() };
        self.advance();
        Ok(name)
    }

    /// Names separated by commas.
    fn expect_names(&mut self, what: &str) -> Parsed<Vec<Name>> {
        self.separated(",", |parser| parser.expect_name(what))
    }

    /// One or more of these with a sign between two.
    fn separated<T>(&mut self, sign: &str, one: impl Fn(&mut Self) -> Parsed<T>) -> Parsed<Vec<T>> {
        let mut all = vec![one(self)?];
        while self.accept(sign) {
            all.push(one(self)?);
        }
        Ok(all)
    }

    /// A name, or one in an instance of a component: `graph.edge`.
    fn expect_qualified_name(&mut self, what: &str) -> Parsed<Name> {
        let mut name = self.expect_name(what)?;
        while self.is_sign(".") && is_within_name(&self.tokens, self.at) {
            self.advance();
            let part = self.expect_name(what)?;
            name.text = format!("{}.{}", name.text, part.text);
            name.span = name.span.to(part.span);
        }
        Ok(name)
    }

    /// Runs `inner` one level deeper, or reports that the nesting is too deep.
    fn deeper<T>(&mut self, inner: impl FnOnce(&mut Self) -> Parsed<T>) -> Parsed<T> {
        if self.depth >= DEEPEST {
            let diagnostic = self.too_deep();
            return self.fail(diagnostic);
        }
        self.depth += 1;
        let result = inner(self);
        self.depth -= 1;
        result
    }

    fn too_deep(&self) -> Diagnostic {
        Diagnostic::error("too-deep", format!("more than {DEEPEST} levels are nested here"))
            .at(self.span(), "")
            .help("split the rule into several")
    }

    /// The items up to the end of the file, or of the component that they are in.
    fn items(&mut self) -> Vec<Item> {
        let mut items = Vec::new();
        let depth = self.depth;
        while *self.kind() != TokenKind::End && !(self.is_in_component() && self.is_sign("}")) {
            self.depth = depth;
            let start = self.at;
            match self.item() {
                Ok(item) => items.extend(item),
                Err(Failed) => self.skip_item(start),
            }
            self.report_inner_docs(start);
        }
        self.report_inner_docs(self.at.wrapping_sub(1));
        self.depth = depth;
        items
    }

    fn is_in_component(&self) -> bool {
        self.components > 0
    }

    /// `///` comments inside an item, or above the end of the file, belong to nothing.
    fn report_inner_docs(&mut self, item_start: usize) {
        let end = if *self.kind() == TokenKind::End { self.at + 1 } else { self.at };
        for index in item_start.wrapping_add(1)..end {
            let doc = std::mem::take(&mut self.tokens[index].doc);
            if let (Some(first), Some(last)) = (doc.first(), doc.last()) {
                self.diagnostics.push(
                    Diagnostic::warning("stray-reading", "this `///` comment belongs to nothing")
                        .at(first.span.to(last.span), "")
                        .help("put it directly above a `.decl` or a rule, or write `//`"),
                );
            }
        }
    }

    /// Goes on after the item that began at `start`: behind its full stop, or at the next directive.
    fn skip_item(&mut self, start: usize) {
        if self.at == start {
            self.advance();
        }
        if matches!(self.tokens[self.at - 1].kind, TokenKind::Sign("}")) {
            return;
        }
        loop {
            match self.kind() {
                TokenKind::End | TokenKind::Directive(_) => return,
                TokenKind::Sign("}") if self.is_in_component() => return,
                TokenKind::Sign(".") if is_within_name(&self.tokens, self.at) => self.advance(),
                TokenKind::Sign(".") => return self.advance(),
                _ => self.advance(),
            }
        }
    }

    /// Passes over `name { … }`, the rest of a component.
    fn skip_block(&mut self) {
        let mut ahead = 0;
        while matches!(self.kind_at(ahead), TokenKind::Word(_)) {
            ahead += 1;
        }
        if !matches!(self.kind_at(ahead), TokenKind::Sign("{")) {
            return;
        }
        let mut open = 0_usize;
        while *self.kind() != TokenKind::End {
            open += usize::from(self.is_sign("{"));
            let closes = self.is_sign("}");
            self.advance();
            if closes {
                open -= 1;
                if open == 0 {
                    return;
                }
            }
        }
    }

    /// The next item; nothing for what says only how Soufflé is to derive.
    fn item(&mut self) -> Parsed<Option<Item>> {
        let TokenKind::Directive(name) = self.kind() else {
            return self.clause().map(Item::Clause).map(Some);
        };
        match name.clone().as_str() {
            "pragma" => self.pragma().map(|()| None),
            "plan" => self.plan().map(|()| None),
            name => self.directive(name).map(Some),
        }
    }

    fn directive(&mut self, name: &str) -> Parsed<Item> {
        let span = self.span();
        match name {
            "decl" => return self.relation_declaration().map(Item::Relation),
            "type" => return self.type_declaration().map(Item::Type),
            "include" => return self.include().map(Item::Include),
            "once" => {
                self.advance();
                return Ok(Item::Once(span));
            }
            "comp" => return self.component().map(Item::Component),
            "init" => return self.instance().map(Item::Instance),
            "override" => {
                self.advance();
                return self.expect_name("the name of a relation").map(Item::Override);
            }
            _ => {}
        }
        let kind = match name {
            "input" => DirectiveKind::Input,
            "output" => DirectiveKind::Output,
            "printsize" => DirectiveKind::PrintSize,
            _ if dialect::REFUSED_DIRECTIVES.contains(&name) => {
                self.advance();
                self.skip_block();
                return self.fail(outside(&format!("`.{name}`"), span));
            }
            _ => return self.unknown_directive(name),
        };
        self.advance();
        let relations =
            self.separated(",", |parser| parser.expect_qualified_name("the name of a relation"))?;
        let parameters = if self.accept("(") { self.parameters()? } else { Vec::new() };
        Ok(Item::Directive(Directive { kind, relations, parameters }))
    }

    fn unknown_directive<T>(&mut self, name: &str) -> Parsed<T> {
        let help = match nearest(name, dialect::DIRECTIVES) {
            Some(near) => format!("write `.{near}`"),
            None => format!("the directives are .{}", dialect::DIRECTIVES.join(", .")),
        };
        let diagnostic =
            Diagnostic::error("unknown-directive", format!("there is no directive `.{name}`"))
                .at(self.span(), "")
                .help(help);
        self.advance();
        self.fail(diagnostic)
    }

    fn include(&mut self) -> Parsed<Include> {
        self.advance();
        let TokenKind::Text(path) = self.kind() else {
            return self.unexpected("the path of a rule file in quotes");
        };
        let include = Include { path: path.clone(), span: self.span() };
        self.advance();
        Ok(include)
    }

    /// Names in declarations that could not be read, so that later stages do not call them unknown.
    fn broken_names(&self) -> Vec<String> {
        if self.diagnostics.is_empty() {
            return Vec::new();
        }
        let mut names = Vec::new();
        for pair in self.tokens.windows(2) {
            if let [Token { kind: TokenKind::Directive(directive), .. }, next] = pair
                && matches!(directive.as_str(), "decl" | "type" | "functor" | "comp" | "init")
                && let TokenKind::Word(word) = &next.kind
            {
                names.push(word.clone());
            }
        }
        names
    }
}
