//! Where a space stands between two tokens.

use crate::syntax::ast::Functor;
use crate::syntax::lexer::{Token, TokenKind};

/// What stands around each token.
pub(super) struct Spacing<'t> {
    tokens: &'t [Token],
    roles: Vec<SignRole>,
}

/// What a sign does where it stands; anything else is plain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SignRole {
    Plain,
    /// A full stop within `graph.edge`.
    WithinName,
    /// `{` and `}` around the items of a component.
    OpensComponent,
    ClosesComponent,
    /// `{` and `}` around the fields of a branch.
    OpensFields,
    ClosesFields,
    /// `<` and `>` around the parameters of a component.
    OpensParameters,
    ClosesParameters,
    /// `-` before one operand, and `$` before the name of a branch.
    Prefix,
    /// `:` behind the name of a column or field.
    OfColumn,
    /// `=` behind the name of a parameter.
    OfParameter,
    /// `(` behind the operator of an aggregate or between two operands.
    OpensTerm,
}

impl<'t> Spacing<'t> {
    pub(super) fn new(tokens: &'t [Token]) -> Self {
        let mut roles = vec![SignRole::Plain; tokens.len()];
        // What closes each open brace.
        let mut braces = Vec::new();
        let mut directive = "";
        for (at, token) in tokens.iter().enumerate() {
            match &token.kind {
                TokenKind::Directive(name) => directive = name,
                TokenKind::Sign(sign) => {
                    roles[at] = role(tokens, at, sign, directive);
                    match *sign {
                        "{" => {
                            let (opens, closes) = braces_of(directive);
                            roles[at] = opens;
                            braces.push(closes);
                        }
                        "}" => roles[at] = braces.pop().unwrap_or(SignRole::Plain),
                        ":-" => directive = "",
                        _ => {}
                    }
                    if [SignRole::OpensComponent, SignRole::ClosesComponent].contains(&roles[at]) {
                        directive = "";
                    }
                }
                // A clause begins behind a directive: `.input r` ends before `r(1).`
                TokenKind::Word(_) if begins_clause(tokens, at, directive) => directive = "",
                _ => {}
            }
        }
        Self { tokens, roles }
    }

    pub(super) fn opens_component(&self, token: usize) -> bool {
        self.roles[token] == SignRole::OpensComponent
    }

    pub(super) fn closes_component(&self, token: usize) -> bool {
        self.roles[token] == SignRole::ClosesComponent
    }

    /// Whether a token stands on the line of the one before it: a sign that ends something.
    pub(super) fn clings(&self, token: usize) -> bool {
        matches!(self.tokens[token].kind, TokenKind::Sign("," | ";" | "." | ")"))
    }

    /// Whether a space stands between two tokens that follow each other on a line.
    pub(super) fn is_spaced(&self, before: usize, after: usize) -> bool {
        use SignRole::{
            ClosesFields, ClosesParameters, OfColumn, OfParameter, OpensFields, OpensParameters,
            OpensTerm, Prefix, WithinName,
        };
        let no_space_behind = [WithinName, Prefix, OfParameter, OpensParameters, OpensFields];
        let no_space_before =
            [WithinName, OfColumn, OfParameter, OpensParameters, ClosesParameters, ClosesFields];
        if no_space_behind.contains(&self.roles[before])
            || no_space_before.contains(&self.roles[after])
        {
            return false;
        }
        match (&self.tokens[before].kind, &self.tokens[after].kind) {
            (TokenKind::Sign("(" | "!" | "["), _)
            | (_, TokenKind::Sign("," | ";" | "." | ")" | "]")) => false,
            (TokenKind::Word(_), TokenKind::Sign("(")) => self.roles[after] == OpensTerm,
            _ => true,
        }
    }
}

/// Whether a word behind a directive begins a clause: a parenthesis follows it, and what the directive is
/// about has ended before.
fn begins_clause(tokens: &[Token], at: usize, directive: &str) -> bool {
    let before = at.checked_sub(1).map(|at| &tokens[at].kind);
    let goes_on = matches!(
        before,
        Some(
            TokenKind::Directive(_)
                | TokenKind::Sign("," | ":" | "=" | "|" | "<:" | "." | "(" | "<")
        )
    );
    let is_atom = matches!(tokens.get(at + 1).map(|it| &it.kind), Some(TokenKind::Sign("(" | ".")));
    !directive.is_empty() && directive != "comp" && !goes_on && is_atom
}

/// What a brace behind a directive is, and what closes it.
fn braces_of(directive: &str) -> (SignRole, SignRole) {
    match directive {
        "comp" => (SignRole::OpensComponent, SignRole::ClosesComponent),
        "type" => (SignRole::OpensFields, SignRole::ClosesFields),
        _ => (SignRole::Plain, SignRole::Plain),
    }
}

fn role(tokens: &[Token], at: usize, sign: &str, directive: &str) -> SignRole {
    let kind = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map(|token| &token.kind);
    match sign {
        "." if is_within_name(tokens, at) => SignRole::WithinName,
        "<" if matches!(directive, "comp" | "init") => SignRole::OpensParameters,
        ">" if matches!(directive, "comp" | "init") => SignRole::ClosesParameters,
        ":" if matches!(directive, "decl" | "type" | "plan") => SignRole::OfColumn,
        "=" if matches!(directive, "input" | "output" | "printsize") => SignRole::OfParameter,
        "$" => SignRole::Prefix,
        "-" if !ends_operand(kind(at.checked_sub(1))) => SignRole::Prefix,
        "(" if opens_term(tokens, at) => SignRole::OpensTerm,
        _ => SignRole::Plain,
    }
}

/// Whether a minus behind this is between two operands.
fn ends_operand(before: Option<&TokenKind>) -> bool {
    match before {
        Some(TokenKind::Word(word)) => !is_operator(word),
        Some(TokenKind::Number(_) | TokenKind::Unsigned(_) | TokenKind::Text(_)) => true,
        Some(TokenKind::Sign(sign)) => matches!(*sign, ")" | "}" | "]"),
        _ => false,
    }
}

/// Whether a parenthesis behind a word holds a term and not arguments: `x band (y)`, `min (x + 1) : { … }`.
fn opens_term(tokens: &[Token], at: usize) -> bool {
    let Some(TokenKind::Word(word)) = at.checked_sub(1).map(|at| &tokens[at].kind) else {
        return false;
    };
    if is_operator(word) {
        return true;
    }
    let mut open = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(at) {
        match token.kind {
            TokenKind::Sign("(") => open += 1,
            TokenKind::Sign(")") => open -= 1,
            TokenKind::Sign(":-") | TokenKind::Directive(_) | TokenKind::End => return false,
            _ => {}
        }
        if open == 0 {
            let next = tokens.get(index + 1).map(|token| &token.kind);
            let is_aggregate = matches!(word.as_str(), "sum" | "min" | "max" | "count");
            return is_aggregate && matches!(next, Some(TokenKind::Sign(":")));
        }
    }
    false
}

/// Whether a word is an operator before or between operands.
fn is_operator(word: &str) -> bool {
    let words = Functor::INFIX.iter().chain(&Functor::PREFIX_WORDS);
    words.map(|functor| functor.text()).any(|text| text == word)
}

/// As the parser has it: nothing is between the full stop and the words beside it.
fn is_within_name(tokens: &[Token], at: usize) -> bool {
    let [Some(before), Some(after)] = [at.checked_sub(1), Some(at + 1)].map(|it| tokens.get(it?))
    else {
        return false;
    };
    let stop = &tokens[at];
    let are_words = [before, after].iter().all(|token| matches!(token.kind, TokenKind::Word(_)));
    are_words && before.span.end == stop.span.start && after.span.start == stop.span.end
}
