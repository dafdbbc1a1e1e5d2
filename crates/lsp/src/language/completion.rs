//! What may be typed at a place of a rule file.

use std::collections::BTreeSet;
use std::ops::Range;

use gen_lsp_types as lsp;
use geoinfer::program::{Literal, Operand, Program, RelationOrigin};
use geoinfer::syntax::directives;
use geoinfer::value::Value;

use crate::language::hover::signature;
use crate::rules::Rules;

/// What may be typed at this byte of a file: each with the bytes that it takes the place of. Texts in quotes
/// are those that `checked` has, rules of which a rulebook could be made: those of the file usually are none
/// while it is typed.
#[must_use]
pub fn completion(
    (known, checked): (&Rules, &Rules),
    text: &str,
    offset: usize,
) -> Vec<(lsp::CompletionItem, Range<usize>)> {
    let offset = text.floor_char_boundary(offset);
    let line = text[..offset].rsplit('\n').next().unwrap_or_default();
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let typed = line.len() - line.trim_end_matches(is_word).len();
    let start = offset - typed;
    let end = offset + text[offset..].len() - text[offset..].trim_start_matches(is_word).len();
    let line = &line[..line.len() - typed];
    if line.trim_start().starts_with("//") {
        return Vec::new();
    }
    if is_in_string(line) {
        let inner = offset - line.rsplit('"').next().map_or(0, str::len) - typed;
        return strings(checked.program(), &text[..inner.saturating_sub(1)], inner..end);
    }
    let statement = statement(text, start).trim_end();
    let items = if line.trim_start() == "." {
        directives().iter().map(|it| item(it, lsp::CompletionItemKind::Keyword)).collect()
    } else if names_type(statement) {
        types(known.program())
    } else {
        let mut items = relations(known.program());
        if !statement.starts_with('.') {
            items.extend(variables(known.program(), text, start));
        }
        items
    };
    items.into_iter().map(|item| (item, start..end)).collect()
}

fn item(label: &str, kind: lsp::CompletionItemKind) -> lsp::CompletionItem {
    let (label, kind) = (label.to_owned(), Some(kind));
    lsp::CompletionItem { label, kind, ..lsp::CompletionItem::default() }
}

/// Whether a string is open at the end of this part of a line.
fn is_in_string(line: &str) -> bool {
    let mut is_open = false;
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => is_open = !is_open,
            '\\' if is_open => {
                letters.next();
            }
            _ => {}
        }
    }
    is_open
}

/// What stands before this byte of the item that it is in: behind the last line that ends one.
fn statement(text: &str, start: usize) -> &str {
    let mut begins = start;
    for line in text[..start].split_inclusive('\n').rev() {
        let content = line.split("//").next().unwrap_or_default().trim();
        let is_own = begins == start && !line.ends_with('\n');
        let is_over = content.ends_with('.') || content.is_empty();
        if is_over && !is_own {
            break;
        }
        begins -= line.len();
        if content.starts_with('.') {
            break;
        }
    }
    &text[begins..start]
}

/// Whether the name of a type is to come.
fn names_type(before: &str) -> bool {
    let before = before.trim_start();
    let in_columns = before.starts_with(".decl") && before.ends_with(':');
    let in_type =
        before.starts_with(".type") && ["<:", "=", "|"].iter().any(|sign| before.ends_with(sign));
    in_columns || in_type
}

fn types(program: &Program) -> Vec<lsp::CompletionItem> {
    program.types.iter().map(|ty| item(&ty.name, lsp::CompletionItemKind::Class)).collect()
}

fn relations(program: &Program) -> Vec<lsp::CompletionItem> {
    let declared = program
        .relation_ids()
        .filter(|&id| program.relation(id).origin == RelationOrigin::Declared);
    let offer = |id| {
        let relation = program.relation(id);
        let documentation = relation.reading.as_ref().map(|it| it.to_string().into());
        lsp::CompletionItem {
            detail: Some(signature(program, id).trim_start_matches(".decl ").to_owned()),
            documentation,
            ..item(&relation.name, lsp::CompletionItemKind::Function)
        }
    };
    declared.map(offer).collect()
}

/// The words of the clause around this byte that are no relations.
fn variables(program: &Program, text: &str, start: usize) -> Vec<lsp::CompletionItem> {
    let before = statement(text, start);
    let after = text[start..].split(".\n").next().unwrap_or_default();
    let words = |part: &str| -> Vec<String> {
        let all = part.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
        let names = all.filter(|word| word.starts_with(|it: char| it.is_ascii_alphabetic()));
        names.filter(|word| program.find(word).is_none()).map(str::to_owned).collect()
    };
    let mut found: BTreeSet<String> = words(before).into_iter().collect();
    // The word that is typed is none yet.
    found.extend(words(after).into_iter().skip(1));
    found.iter().map(|word| item(word, lsp::CompletionItemKind::Variable)).collect()
}

/// The texts that the rules have at this place of a relation: `before` ends where the string begins.
fn strings(
    program: &Program,
    before: &str,
    range: Range<usize>,
) -> Vec<(lsp::CompletionItem, Range<usize>)> {
    let Some((relation, column)) = argument(before) else { return Vec::new() };
    let Some(id) = program.find(relation) else { return Vec::new() };
    let mut texts: BTreeSet<&str> = BTreeSet::new();
    for clause in &program.clauses {
        let atoms = clause.body.iter().filter_map(|literal| match literal {
            Literal::Atom(atom) | Literal::Negated(atom) => Some(atom),
            _ => None,
        });
        for atom in atoms.chain([&clause.head]).filter(|atom| atom.relation == id) {
            if let Some(Some(Operand::Constant(Value::Symbol(text)))) = atom.arguments.get(column) {
                texts.insert(program.constants.text(*text));
            }
        }
    }
    let offer = |text: &&str| (item(text, lsp::CompletionItemKind::EnumMember), range.clone());
    texts.iter().filter(|text| !text.contains(['"', '\\', '\n'])).map(offer).collect()
}

/// The relation whose arguments are open at the end of this text, and which of them comes.
fn argument(before: &str) -> Option<(&str, usize)> {
    /// How many characters before the cursor are searched for the start of the atom.
    const LONGEST: usize = 2_000;
    let (mut depth, mut column) = (0_usize, 0);
    for (at, sign) in before.char_indices().rev().take(LONGEST) {
        match sign {
            ')' => depth += 1,
            '(' if depth == 0 => {
                let head = &before[..at];
                let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
                return Some((&head[head.trim_end_matches(is_word).len()..], column));
            }
            '(' => depth -= 1,
            ',' if depth == 0 => column += 1,
            _ => {}
        }
    }
    None
}
