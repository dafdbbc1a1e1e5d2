//! The names in rule files: where each stands, and which of them mean the same.

use std::collections::BTreeSet;
use std::ops::Range;

use geoinfer::diagnostic::{SourceId, Span};
use geoinfer::syntax::ast::{
    Atom, Clause, ColumnDeclaration, File, Item, Name, RelationDeclaration, Term, TermKind,
    TypeDeclaration, TypeDefinition,
};
use geoinfer::syntax::reading::{Placeholder, Reading};
use geoinfer::syntax::walk;
use geoinfer::vocabulary;

/// What a name is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum NameKind {
    /// A relation.
    Relation,
    /// A type.
    Type,
    /// A branch of a type of records.
    Branch,
    /// A component.
    Component,
    /// A rule.
    Rule,
    /// A variable of the clause that begins at this byte.
    Variable(u32),
    /// A column of the relation that is declared at this byte.
    Column(u32),
    /// A file that is included.
    Include,
}

/// A name where it stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct NameUse {
    /// The first byte.
    pub start: u32,
    /// The byte after it.
    pub end: u32,
    /// What it is of.
    pub kind: NameKind,
    /// The name.
    pub name: String,
    /// Whether it is declared here.
    pub declares: bool,
}

impl NameUse {
    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Its place in this source.
    #[must_use]
    pub fn span(&self, source: SourceId) -> Span {
        Span { source, start: self.start, end: self.end }
    }

    /// Whether both mean the same if they stand in files of one rulebook, or in the same file.
    #[must_use]
    pub fn means(&self, other: &Self, in_one_file: bool) -> bool {
        let is_local = matches!(self.kind, NameKind::Variable(_) | NameKind::Column(_));
        self.kind == other.kind && self.name == other.name && (in_one_file || !is_local)
    }
}

/// All names of a file, in order.
#[must_use]
pub fn names(file: &File, text: &str) -> Vec<NameUse> {
    let mut finder = Finder { text, found: BTreeSet::new() };
    finder.items(&file.items);
    finder.found.into_iter().collect()
}

struct Finder<'t> {
    text: &'t str,
    found: BTreeSet<NameUse>,
}

impl Finder<'_> {
    fn add(&mut self, kind: NameKind, name: &str, span: Span, declares: bool) {
        let Span { start, end, .. } = span;
        self.found.insert(NameUse { start, end, kind, name: name.to_owned(), declares });
    }

    fn name(&mut self, kind: NameKind, name: &Name) {
        self.add(kind, &name.text, name.span, false);
    }

    fn declare(&mut self, kind: NameKind, name: &Name) {
        self.add(kind, &name.text, name.span, true);
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Type(declaration) => self.ty(declaration),
                Item::Relation(declaration) => self.relation(declaration),
                Item::Directive(directive) => {
                    directive.relations.iter().for_each(|it| self.name(NameKind::Relation, it));
                }
                Item::Include(include) => {
                    self.add(NameKind::Include, &include.path, include.span, false);
                }
                Item::Clause(clause) => self.clause(clause),
                Item::Component(component) => {
                    self.declare(NameKind::Component, &component.head.name);
                    for base in &component.bases {
                        self.name(NameKind::Component, &base.name);
                    }
                    self.items(&component.items);
                }
                Item::Instance(instance) => {
                    self.name(NameKind::Component, &instance.component.name);
                }
                Item::Override(name) => self.name(NameKind::Relation, name),
                Item::Once(_) => {}
            }
        }
    }

    fn ty(&mut self, declaration: &TypeDeclaration) {
        self.declare(NameKind::Type, &declaration.name);
        match &declaration.definition {
            TypeDefinition::Subtype(base) => self.name(NameKind::Type, base),
            TypeDefinition::Union(members) => {
                members.iter().for_each(|member| self.name(NameKind::Type, member));
            }
            TypeDefinition::Record(fields) => self.columns(&declaration.name, fields),
            TypeDefinition::Branches(branches) => {
                for branch in branches {
                    self.declare(NameKind::Branch, &branch.name);
                    self.columns(&branch.name, &branch.fields);
                }
            }
        }
    }

    /// Columns of a relation, or fields of a record, that are declared behind this name.
    fn columns(&mut self, of: &Name, columns: &[ColumnDeclaration]) {
        for it in columns {
            self.declare(NameKind::Column(of.span.start), &it.name);
            self.name(NameKind::Type, &it.type_name);
        }
    }

    fn relation(&mut self, declaration: &RelationDeclaration) {
        let Some(first) = declaration.names.first() else { return };
        let column = NameKind::Column(first.span.start);
        declaration.names.iter().for_each(|name| self.declare(NameKind::Relation, name));
        self.columns(first, &declaration.columns);
        if let Some(reading) = &declaration.reading {
            self.reading(reading, column);
        }
    }

    fn clause(&mut self, clause: &Clause) {
        let variable = NameKind::Variable(clause.span.start);
        if let Some(name) = &clause.name {
            self.declare(NameKind::Rule, name);
        }
        if let Some(gloss) = &clause.gloss {
            self.reading(gloss, variable);
        }
        for atom in walk::atoms(clause) {
            self.name(NameKind::Relation, &atom.relation);
            self.named_relations(atom);
        }
        let (mut variables, mut branches) = (Vec::new(), Vec::new());
        let mut visit = |term: &Term| match &term.kind {
            TermKind::Variable(name) => variables.push((name.clone(), term.span)),
            TermKind::Record(Some(branch), _) => branches.push(branch.clone()),
            _ => {}
        };
        for head in &clause.heads {
            head.arguments.iter().for_each(|term| walk::visit_term_everywhere(term, &mut visit));
        }
        if let Some(body) = &clause.body {
            walk::visit_everywhere(body, &mut visit);
        }
        for (name, span) in variables {
            self.add(variable, &name, span, false);
        }
        for branch in branches {
            self.name(NameKind::Branch, &branch);
        }
    }

    /// The relations that a fact of the rulebook names in quotes, such as those of the board.
    fn named_relations(&mut self, atom: &Atom) {
        if !vocabulary::NAMING.contains(&atom.relation.text.as_str()) {
            return;
        }
        let last = atom.arguments.last();
        if let Some(Term { kind: TermKind::Text(name), span }) = last {
            let inner = Span { start: span.start + 1, end: span.end.saturating_sub(1), ..*span };
            // An escape in it would shift what follows.
            if inner.end.saturating_sub(inner.start) as usize == name.len() {
                self.add(NameKind::Relation, name, inner, false);
            }
        }
    }

    fn reading(&mut self, reading: &Reading, of: NameKind) {
        for sentence in reading.sentences() {
            for (placeholder, _) in sentence.placeholders() {
                self.placeholder(placeholder, of);
            }
        }
    }

    /// The names in a placeholder, up to the words that follow.
    fn placeholder(&mut self, placeholder: &Placeholder, of: NameKind) {
        let Span { start, end, source } = placeholder.span;
        let text = self.text.get(start as usize..end as usize).unwrap_or_default();
        let head = text.split(['?', '|', '\n']).next().unwrap_or_default();
        let mut at = 0;
        for word in head.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_') {
            let begins = start as usize + at;
            at += word.len() + 1;
            if word.is_empty() {
                continue;
            }
            let is_wording =
                placeholder.wording.as_deref() == Some(word) && head[at - 1..].starts_with('(');
            let kind = if is_wording { NameKind::Relation } else { of };
            self.add(kind, word, Span::new(source, begins, begins + word.len()), false);
        }
    }
}
