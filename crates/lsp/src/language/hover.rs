//! What a reader is told of a name in rules.

use std::collections::BTreeSet;

use geoinfer::diagnostic::{Span, counted};
use geoinfer::program::{
    Branch, Column, Program, RelationId, RelationOrigin, RuleId, Type, TypeId,
};
use geoinfer::report::document::{Block, Document, Emphasis, RichText};
use geoinfer::syntax::ast::{File, Item, RelationDeclaration};
use geoinfer::value::record::PLAIN;

use crate::language::names::{NameKind, NameUse};
use crate::rules::Rules;

/// The most rules that are named.
const MOST: usize = 8;

/// What is told of a name.
#[must_use]
pub fn hover(rules: &Rules, of: &NameUse, span: Span) -> Option<Document> {
    let program = rules.program();
    match of.kind {
        NameKind::Relation => relation(rules, &of.name),
        NameKind::Type => of_type(program, &of.name),
        NameKind::Branch => {
            let has = |ty: &&Type| ty.branches.iter().any(|branch| branch.name == of.name);
            of_type(program, &program.types.iter().find(has)?.name)
        }
        NameKind::Rule => rule(program, |rule| rule.span.start >= span.end, &of.name),
        NameKind::Variable(start) => variable(program, Span { start, ..span }, &of.name),
        NameKind::Column(start) => column(rules, Span { start, ..span }, &of.name),
        NameKind::Component | NameKind::Include => None,
    }
}

fn code(text: &str) -> Block {
    Block::Verbatim(text.lines().map(RichText::from).collect())
}

fn relation(rules: &Rules, name: &str) -> Option<Document> {
    let program = rules.program();
    let id = program.find(name)?;
    let declared = declaration(rules, name);
    let mut document = Document(vec![code(&signature(program, id))]);
    if let Some(reading) = declared.and_then(|it| it.reading.as_ref()) {
        for sentence in reading.sentences() {
            document.0.push(Block::paragraph(0, sentence.to_string()));
        }
    }
    let relation = program.relation(id);
    if relation.input {
        let text = format!("Facts files give it, as {}.", relation.input_name());
        document.0.push(Block::paragraph(0, text));
    }
    let deriving: Vec<&str> =
        deriving(program, id).map(|it| program.rules[it.index()].name.as_str()).collect();
    if !deriving.is_empty() {
        let (shown, more) = deriving.split_at(deriving.len().min(MOST));
        let more =
            if more.is_empty() { String::new() } else { format!(" and {} more", more.len()) };
        let rules = counted(deriving.len(), "rule", "rules");
        let text = RichText::from(format!("Derived by {rules}: "));
        let names = RichText::styled(Emphasis::Name, shown.join(", "));
        document.0.push(Block::paragraph(0, text.and(names).and(format!("{more}."))));
    }
    Some(document)
}

/// The declaration of a relation as it is written.
fn declaration<'r>(rules: &'r Rules, name: &str) -> Option<&'r RelationDeclaration> {
    fn within<'f>(items: &'f [Item], name: &str) -> Option<&'f RelationDeclaration> {
        items.iter().find_map(|item| match item {
            Item::Relation(it) => it.names.iter().any(|own| own.text == name).then_some(it),
            Item::Component(component) => within(&component.items, name),
            _ => None,
        })
    }
    let mut files = rules.trees().iter().map(|(_, file): &(_, File)| &file.items);
    files.find_map(|items| within(items, name))
}

/// `.decl name(column: type, …)`
#[must_use]
pub fn signature(program: &Program, id: RelationId) -> String {
    let relation = program.relation(id);
    let columns = relation.columns.iter();
    let columns: Vec<String> =
        columns.map(|it| format!("{}: {}", it.name, program.ty(it.ty).name)).collect();
    format!(".decl {}({})", relation.name, columns.join(", "))
}

fn deriving(program: &Program, id: RelationId) -> impl Iterator<Item = RuleId> {
    let clauses = program.clauses.iter();
    let rules = clauses.filter(|it| it.head.relation == id && !it.body.is_empty());
    rules.map(|it| it.rule).collect::<BTreeSet<_>>().into_iter()
}

fn of_type(program: &Program, name: &str) -> Option<Document> {
    let ty =
        (0..program.types.len()).map(TypeId::from_index).find(|&ty| program.ty(ty).name == name)?;
    let mut above = Vec::new();
    let mut at = program.ty(ty);
    while let Some(parent) = at.parent {
        at = program.ty(parent);
        above.push(at.name.as_str());
    }
    let members: Vec<&str> =
        program.ty(ty).members.iter().map(|&it| program.ty(it).name.as_str()).collect();
    let definition = match (&above[..], &members[..]) {
        ([], []) if !program.ty(ty).branches.is_empty() => records(program, ty),
        ([], []) => name.to_owned(),
        (above, []) => format!("{name} <: {}", above.join(" <: ")),
        (_, members) => format!("{name} = {}", members.join(" | ")),
    };
    let mut document = Document(vec![code(&definition)]);
    let declared = program.relation_ids().map(|id| program.relation(id)).filter(|it| {
        it.origin == RelationOrigin::Declared
            && it.input
            && it.columns.first().is_some_and(|column| column.ty == ty)
            && matches!(it.role, geoinfer::program::Role::Kind(_))
    });
    let declared: Vec<&str> = declared.map(|it| it.name.as_str()).take(MOST).collect();
    if !declared.is_empty() {
        let text = format!("Rows declare its ids: {}.", declared.join(", "));
        document.0.push(Block::paragraph(0, text));
    }
    Some(document)
}

/// The definition of a type of records: `List = [head: number, tail: List]`.
fn records(program: &Program, ty: TypeId) -> String {
    let field = |it: &Column| format!("{}: {}", it.name, program.ty(it.ty).name);
    let branch = |it: &Branch| {
        let fields: Vec<String> = it.fields.iter().map(field).collect();
        match it.name.as_str() {
            PLAIN => format!("[{}]", fields.join(", ")),
            name => format!("{name} {{{}}}", fields.join(", ")),
        }
    };
    let ty = program.ty(ty);
    let branches: Vec<String> = ty.branches.iter().map(branch).collect();
    format!("{} = {}", ty.name, branches.join(" | "))
}

/// The gloss of the first rule of this name for which `follows` holds, and its text.
fn rule(
    program: &Program,
    follows: impl Fn(&geoinfer::program::Rule) -> bool,
    name: &str,
) -> Option<Document> {
    let mut rules = program.rules.iter().filter(|rule| rule.named && rule.name == name);
    let rule = rules.clone().find(|rule| follows(rule)).or_else(|| rules.next())?;
    let mut document = Document::default();
    let gloss = rule.gloss.iter().map(|gloss| Block::paragraph(0, gloss.to_string()));
    document.0.extend(gloss);
    document.0.push(code(&rule.text));
    Some(document)
}

/// The type of a variable of the clause that begins here.
fn variable(program: &Program, clause: Span, name: &str) -> Option<Document> {
    let of_clause = program.clauses.iter().filter(|it| {
        let span = program.rules[it.rule.index()].span;
        (span.source, span.start) == (clause.source, clause.start)
    });
    let mut variables = of_clause.flat_map(|it| &it.variables);
    let ty = variables.find(|it| it.name == name)?.ty;
    Some(Document(vec![code(&format!("{name}: {}", program.ty(ty).name))]))
}

/// The type of a column of the relation that is declared here.
fn column(rules: &Rules, declared: Span, name: &str) -> Option<Document> {
    let program = rules.program();
    let relation = program
        .relations
        .iter()
        .find(|it| (it.span.source, it.span.start) == (declared.source, declared.start))?;
    let column = relation.columns.iter().find(|it| it.name == name)?;
    Some(Document(vec![code(&format!("{name}: {}", program.ty(column.ty).name))]))
}
