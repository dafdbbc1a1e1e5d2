//! Ids: which are declared, by rows and by facts in the rules, and whether what is referred to is.

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use crate::diagnostic::{Diagnostic, SourceId, Span, nearest, quoted};
use crate::facts::choice::choice;
use crate::facts::layout::{Layout, constant_tuple};
use crate::facts::sheets::{self, Named};
use crate::program::{Program, RelationId, Role, TypeId};
use crate::value::{Symbol, Symbols, Tuple};

/// The ids of a case, and everywhere that one is referred to.
pub(super) struct Ids {
    /// By root type and id: ids are unique within a root type.
    declared: IndexMap<(TypeId, Symbol), Declaration, FxBuildHasher>,
    references: Vec<Reference>,
    /// Ids of rows that could not be read as any kind: referring to them is no second mistake.
    forgiven: FxHashSet<Symbol>,
    /// Ids whose row was retracted.
    retracted: FxHashSet<Symbol>,
}

struct Declaration {
    relation: RelationId,
    ty: TypeId,
    by: DeclaredBy,
    span: Span,
}

impl Declaration {
    fn in_rules(&self) -> bool {
        matches!(self.by, DeclaredBy::Rules(_))
    }
}

enum DeclaredBy {
    /// A fact in the rules.
    Rules(Tuple),
    /// A row of a file, which is among the facts.
    Row,
    /// A row of a file that had a mistake.
    Mistake,
}

/// A value of an id type.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reference {
    pub(super) ty: TypeId,
    pub(super) id: Symbol,
    pub(super) span: Span,
    /// Whether there may be several of them.
    pub(super) is_list: bool,
}

/// Where names may stand in place of ids, and what there is to name.
#[derive(Debug, Default)]
pub(super) struct Books {
    /// The sources that are books.
    pub(super) sources: FxHashSet<SourceId>,
    pub(super) named: Named,
}

impl Ids {
    /// The ids that facts in the rules declare.
    pub(super) fn declared_by_rules(program: &Program) -> Self {
        let mut declared = IndexMap::default();
        for clause in program.clauses.iter().filter(|clause| clause.body.is_empty()) {
            let relation = clause.head.relation;
            let Role::Kind(ty) = program.relation(relation).role else { continue };
            let Some(row) = constant_tuple(clause) else { continue };
            let key = (program.root_type(ty), row[0].presume_symbol());
            let span = program.rules[clause.rule.index()].span;
            let declaration = Declaration { relation, ty, by: DeclaredBy::Rules(row), span };
            declared.entry(key).or_insert(declaration);
        }
        let (forgiven, retracted) = (FxHashSet::default(), FxHashSet::default());
        Self { declared, references: Vec::new(), forgiven, retracted }
    }

    /// Declares an id by a row of a kind, given with whether that row is among the facts; nothing if it
    /// had a mistake. Gives the earlier place if another row has declared the id; an equal row is no other
    /// one.
    pub(super) fn declare(
        &mut self,
        layout: &Layout<'_>,
        (relation, id): (RelationId, Symbol),
        row: Option<(&Tuple, bool)>,
        span: Span,
    ) -> Option<Span> {
        let Role::Kind(ty) = layout.role(relation) else { return None };
        let key = (layout.program.root_type(ty), id);
        let Some(earlier) = self.declared.get(&key) else {
            let by = row.map_or(DeclaredBy::Mistake, |_| DeclaredBy::Row);
            self.declared.insert(key, Declaration { relation, ty, by, span });
            return None;
        };
        let may_be_equal = row.is_none_or(|(row, is_known)| match &earlier.by {
            DeclaredBy::Rules(earlier) => earlier == row,
            DeclaredBy::Row => is_known,
            DeclaredBy::Mistake => true,
        });
        (relation != earlier.relation || !may_be_equal).then_some(earlier.span)
    }

    /// Notes an id that was meant to be declared.
    pub(super) fn forgive(&mut self, id: Symbol) {
        self.forgiven.insert(id);
    }

    /// Notes an id whose row was retracted.
    pub(super) fn retract(&mut self, id: Symbol) {
        self.retracted.insert(id);
    }

    /// The ids that rows declare.
    pub(super) fn declared_by_rows(&self) -> impl Iterator<Item = Symbol> {
        let rows = self.declared.iter().filter(|(_, declaration)| !declaration.in_rules());
        rows.map(|(&(_, id), _)| id)
    }

    /// The place of each id that a row declares, by root type and id.
    pub(super) fn places(&self) -> impl Iterator<Item = ((TypeId, Symbol), Span)> {
        let rows = self.declared.iter().filter(|(_, declaration)| !declaration.in_rules());
        rows.map(|(&key, declaration)| (key, declaration.span))
    }

    /// Notes a value of an id type.
    pub(super) fn refer(&mut self, reference: Reference) {
        self.references.push(reference);
    }

    /// The references in these sources to ids that no row declares.
    pub(super) fn undeclared_in(
        &self,
        program: &Program,
        books: &FxHashSet<SourceId>,
    ) -> Vec<Reference> {
        let is_open = |reference: &&Reference| {
            books.contains(&reference.span.source)
                && !self.is_of_type(program, reference.id, reference.ty)
                && !self.forgiven.contains(&reference.id)
        };
        self.references.iter().filter(is_open).copied().collect()
    }

    /// Whether a row declares the id, as one of this type.
    pub(super) fn is_of_type(&self, program: &Program, id: Symbol, ty: TypeId) -> bool {
        let declared = self.declared.get(&(program.root_type(ty), id));
        declared.is_some_and(|found| program.is_subtype(found.ty, ty))
    }

    /// Puts ids in place of what they were called in these sources.
    pub(super) fn replace(
        &mut self,
        program: &Program,
        books: &FxHashSet<SourceId>,
        meant: &FxHashMap<(TypeId, Symbol), Symbol>,
    ) {
        let of_books = self.references.iter_mut().filter(|it| books.contains(&it.span.source));
        for reference in of_books {
            let key = (program.root_type(reference.ty), reference.id);
            reference.id = meant.get(&key).copied().unwrap_or(reference.id);
        }
    }

    /// What is wrong with the references, each id once for each type that it is expected to have,
    /// and no more than `at_most` mistakes.
    pub(super) fn check(
        &self,
        layout: &Layout<'_>,
        symbols: &Symbols,
        books: &Books,
        at_most: usize,
    ) -> Vec<Diagnostic> {
        let program = layout.program;
        let mut reported = FxHashSet::default();
        let mut diagnostics = Vec::new();
        // Comparing a misspelt id with a hundred thousand others takes a while: only the first few
        // mistakes of a large case get a suggestion.
        let mut comparisons = 200_000_usize;
        for reference in &self.references {
            let root = program.root_type(reference.ty);
            let declared = self.declared.get(&(root, reference.id));
            if declared.is_some_and(|found| program.is_subtype(found.ty, reference.ty))
                || self.forgiven.contains(&reference.id)
                || !reported.insert((reference.ty, reference.id))
            {
                continue;
            }
            let found = declared.or_else(|| self.under_any_root(program, reference.id));
            diagnostics.push(if let Some(found) = found {
                wrong_id_type(layout, symbols, reference, found)
            } else {
                let suggests = comparisons.checked_sub(self.declared.len());
                comparisons = suggests.unwrap_or(0);
                self.undeclared(layout, symbols, reference, (books, suggests.is_some()))
            });
            if diagnostics.len() >= at_most {
                break;
            }
        }
        diagnostics
    }

    fn under_any_root(&self, program: &Program, id: Symbol) -> Option<&Declaration> {
        (0..program.types.len())
            .find_map(|index| self.declared.get(&(TypeId::from_index(index), id)))
    }

    fn undeclared(
        &self,
        layout: &Layout<'_>,
        symbols: &Symbols,
        reference: &Reference,
        (books, suggests): (&Books, bool),
    ) -> Diagnostic {
        let written = symbols.text(reference.id);
        if self.retracted.contains(&reference.id) {
            let id = quoted(written);
            let message = format!("{id} is retracted, and this still refers to it");
            return Diagnostic::error("retracted-id", message).at(reference.span, "").help(
                "retract what refers to it in the same line, `{\"retract\": [\"id\", …]}`, or insert \
                 it again",
            );
        }
        let fits = |found: &Declaration| layout.program.is_subtype(found.ty, reference.ty);
        let fitting: Vec<(&str, &Declaration)> = self
            .declared
            .iter()
            .filter(|_| suggests)
            .filter(|(_, found)| fits(found))
            .map(|(&(_, id), found)| (symbols.text(id), found))
            .collect();
        let help = if books.sources.contains(&reference.span.source) {
            how_to_name(layout, symbols, reference, &books.named, &fitting)
        } else {
            how_to_declare(layout, reference.ty, written, &fitting)
        };
        let ty = &layout.program.ty(reference.ty).name;
        let message = if books.sources.contains(&reference.span.source) {
            format!("no `{ty}` has the id or the name {}", quoted(written))
        } else {
            format!("no `{ty}` with the id {} is declared", quoted(written))
        };
        Diagnostic::error("undeclared-id", message).at(reference.span, "").help(help)
    }
}

/// As [`how_to_declare`], where names may stand in place of ids.
fn how_to_name(
    layout: &Layout<'_>,
    symbols: &Symbols,
    reference: &Reference,
    named: &Named,
    fitting: &[(&str, &Declaration)],
) -> String {
    let written = symbols.text(reference.id);
    let (program, ty) = (layout.program, reference.ty);
    let root = program.root_type(ty);
    let name = |id: &str| Some(symbols.text(named.text(root, symbols.find(id)?)?).to_owned());
    let called = fitting.iter().filter_map(|(id, _)| name(id));
    let known: Vec<String> = called.chain(fitting.iter().map(|(id, _)| (*id).to_owned())).collect();
    if let Some(help) = sheets::for_several(written, &known, reference.is_list) {
        return help;
    }
    if !fitting.is_empty() && fitting.iter().all(|(_, found)| found.in_rules()) {
        return how_to_declare(layout, ty, written, fitting);
    }
    let may_be_new = sheets::may_be_new(layout, ty, written);
    sheets::for_reference(written, &known, may_be_new, sheets::sheet_of(program, ty))
}

/// The values of a small vocabulary, the id that was most likely meant, or how to declare one.
fn how_to_declare(
    layout: &Layout<'_>,
    ty: TypeId,
    written: &str,
    fitting: &[(&str, &Declaration)],
) -> String {
    const SMALL: usize = 12;
    let is_vocabulary = fitting.iter().all(|(_, found)| found.in_rules());
    let ids: Vec<&str> = fitting.iter().map(|(id, _)| *id).collect();
    if is_vocabulary && (1..=SMALL).contains(&ids.len()) {
        return choice(written, &ids, "words that fit here");
    }
    if let Some(id) = nearest(written, ids) {
        return format!("did you mean {}?", quoted(id));
    }
    let kinds: Vec<&str> = layout.kinds(ty).map(|kind| layout.name(kind)).collect();
    let name = &layout.program.ty(ty).name;
    match kinds[..] {
        [] => "include the file that declares it".to_owned(),
        [kind] => format!(
            "declare it, as in `{{\"{kind}\": {{\"id\": …}}}}`, or include the file that does"
        ),
        [kind, ..] => format!(
            "declare it, as in `{{\"{kind}\": {{\"id\": …}}}}`, or include the file that does; \
             `infer schema {name}` lists the kinds"
        ),
    }
}

fn wrong_id_type(
    layout: &Layout<'_>,
    symbols: &Symbols,
    reference: &Reference,
    found: &Declaration,
) -> Diagnostic {
    let id = quoted(symbols.text(reference.id));
    let wanted = &layout.program.ty(reference.ty).name;
    let given = &layout.program.ty(found.ty).name;
    let kinds: Vec<String> =
        layout.kinds(reference.ty).take(8).map(|kind| format!("`{}`", layout.name(kind))).collect();
    Diagnostic::error("wrong-id-type", format!("{id} is `{given}`, and `{wanted}` is expected"))
        .at(reference.span, "")
        .at(found.span, format!("declared here, by `{}`", layout.name(found.relation)))
        .help(format!("give the id of a row of {}", kinds.join(", ")))
}
