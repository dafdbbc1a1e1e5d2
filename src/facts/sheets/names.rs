//! Names in place of ids: a cell may say who it is about as a reader would, if one row has that name.
//!
//! What a name means is known when every file is read, as which ids are declared. The trap is symbols: a
//! name that stands for an id has to go out of every tuple that came from a book.

use infer_texts::Folded;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Diagnostic, SourceId, Span, nearest, quoted};
use crate::facts::Facts;
use crate::facts::ids::Ids;
use crate::facts::layout::{Content, Layout};
use crate::facts::sheets::ids::{slug, unique};
use crate::program::{Program, RelationId, Role, TypeId};
use crate::value::{Symbol, Symbols, Tuple, Value};
use crate::vocabulary::{NAME, SHEETS};

/// What becomes of a name in a book that no row has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnknownNames {
    /// It is a mistake.
    #[default]
    Refused,
    /// It is an actor that is new, of the first kind that fits.
    Added,
}

/// By what ids can be told: their names, and the texts of rows that are a text and nothing else.
#[derive(Debug, Default)]
pub(in crate::facts) struct Named {
    /// By root type and text.
    ids: FxHashMap<(TypeId, Symbol), Vec<Symbol>>,
    /// By root type and folded text.
    folded: FxHashMap<(TypeId, String), Vec<Symbol>>,
    /// Each root type with a text.
    all: Vec<(TypeId, Symbol)>,
    /// By root type and id.
    texts: FxHashMap<(TypeId, Symbol), Symbol>,
}

impl Named {
    pub(in crate::facts) fn new(layout: &Layout<'_>, facts: &Facts, symbols: &Symbols) -> Self {
        let program = layout.program;
        let mut named = Self::default();
        let by_name = name_relation(program);
        let tells = |id: &RelationId| Some(*id) == by_name || layout.text_column(*id).is_some();
        for relation in program.relation_ids().filter(tells) {
            let root = program.root_type(program.relation(relation).columns[0].ty);
            for (id, text, _) in facts.pairs(relation) {
                named.ids.entry((root, text)).or_default().push(id);
                named.folded.entry((root, folded_name(symbols.text(text)))).or_default().push(id);
                named.all.push((root, text));
                named.texts.entry((root, id)).or_insert(text);
            }
        }
        named
    }

    /// The ids that are called so, to the letter if there are any.
    fn ids(&self, (root, name): (TypeId, Symbol), symbols: &Symbols) -> &[Symbol] {
        let exact = self.ids.get(&(root, name));
        let ids = exact.or_else(|| self.folded.get(&(root, folded_name(symbols.text(name)))));
        ids.map_or(&[], Vec::as_slice)
    }

    /// What an id is called.
    pub(in crate::facts) fn text(&self, root: TypeId, id: Symbol) -> Option<Symbol> {
        self.texts.get(&(root, id)).copied()
    }
}

/// A name without what may differ where it stands for an id: white space, the kind of apostrophes and
/// dashes, and what is invisible.
#[must_use]
pub fn folded_name(name: &str) -> String {
    Folded::new(name).text().to_owned()
}

/// The text that was most likely meant by another: one that differs in capitals, or in a few letters.
pub(in crate::facts) fn meant_by<'n>(
    written: &str,
    known: impl Iterator<Item = &'n str> + Clone,
) -> Option<&'n str> {
    let small = |text: &str| folded_name(text).to_lowercase();
    let is_alike = |text: &&str| small(text) == small(written);
    known.clone().find(is_alike).or_else(|| nearest(written, known))
}

/// `name(x, text)`, if the rulebook has it.
fn name_relation(program: &Program) -> Option<RelationId> {
    let id = program.find_with_arity(NAME, 2)?;
    matches!(program.relation(id).role, Role::Attribute(_)).then_some(id)
}

/// Whether a text can be taken as a new id of this type: as a name, or as a sentence that a row can be.
pub(in crate::facts) fn may_be_new(layout: &Layout<'_>, ty: TypeId, text: &str) -> bool {
    has_name(layout.program, ty) || (is_sentence(text) && sentence_kind(layout, ty).is_some())
}

/// One word is an id that is misspelt.
fn is_sentence(text: &str) -> bool {
    text.trim().contains(char::is_whitespace)
}

/// The kind of rows of this type that are a text and nothing else, if there is one.
fn sentence_kind(layout: &Layout<'_>, ty: TypeId) -> Option<RelationId> {
    let kinds: Vec<RelationId> = layout.kinds(ty).collect();
    let kind = super::columns::default_kind(layout, &kinds)?;
    layout.text_column(kind).is_some().then_some(kind)
}

/// Whether ids of this type have names.
fn has_name(program: &Program, ty: TypeId) -> bool {
    name_relation(program)
        .is_some_and(|id| program.is_subtype(ty, program.relation(id).columns[0].ty))
}

/// The sheet in which rows declare ids of this type.
pub(in crate::facts) fn sheet_of(program: &Program, ty: TypeId) -> Option<&'static str> {
    let is_for = |(_, of, _): &&(&str, &str, &str)| {
        let mut types = (0..program.types.len()).map(TypeId::from_index);
        types.any(|above| program.ty(above).name == *of && program.is_subtype(ty, above))
    };
    SHEETS.iter().find(is_for).map(|(sheet, ..)| *sheet)
}

/// What is added while names are looked up.
#[derive(Default)]
struct NewNames {
    /// The ids that there are.
    taken: FxHashSet<String>,
    /// What was added, by root type and folded text.
    ids: FxHashMap<(TypeId, String), Symbol>,
    /// Each root type with a text that something is called by.
    known: Vec<(TypeId, Symbol)>,
    /// How many texts were compared with others.
    compared: usize,
}

impl NewNames {
    /// The known name that this one was most likely meant to be.
    fn near<'s>(
        &mut self,
        (root, name): (TypeId, Symbol),
        symbols: &'s Symbols,
    ) -> Option<&'s str> {
        // A hundred thousand names that are new take a while: only the first get a suggestion.
        const COMPARED_AT_MOST: usize = 200_000;
        self.compared += self.known.len();
        if self.compared > COMPARED_AT_MOST {
            return None;
        }
        let known = self.known.iter().filter(|(other, _)| *other == root);
        meant_by(symbols.text(name), known.map(|&(_, text)| symbols.text(text)))
    }
}

/// A case in which names are looked up.
pub(in crate::facts) struct Lookup<'l, 'a> {
    pub(in crate::facts) layout: &'l Layout<'a>,
    pub(in crate::facts) symbols: &'l mut Symbols,
    pub(in crate::facts) facts: &'l mut Facts,
    pub(in crate::facts) ids: &'l mut Ids,
    /// The sources that are books.
    pub(in crate::facts) books: &'l FxHashSet<SourceId>,
    pub(in crate::facts) unknown: UnknownNames,
}

impl Lookup<'_, '_> {
    /// Puts ids in place of names; what is wrong with names, and which were added.
    pub(in crate::facts) fn resolve(mut self, named: &Named) -> Vec<Diagnostic> {
        let program = self.layout.program;
        let open = self.ids.undeclared_in(program, self.books);
        let mut meant: FxHashMap<(TypeId, Symbol), Symbol> = FxHashMap::default();
        let mut diagnostics = Vec::new();
        let mut told = FxHashSet::default();
        let mut unknown = Vec::new();
        for reference in &open {
            let key = (program.root_type(reference.ty), reference.id);
            let ids = named.ids(key, self.symbols).iter().copied();
            let mut fitting: Vec<Symbol> =
                ids.filter(|&id| self.ids.is_of_type(program, id, reference.ty)).collect();
            fitting.sort_unstable();
            fitting.dedup();
            match fitting[..] {
                [] => unknown.push((key, reference.ty, reference.span)),
                [id] => _ = meant.insert(key, id),
                _ if told.insert(key) => {
                    self.ids.forgive(key.1);
                    diagnostics.push(self.ambiguous(reference.span, key.1, &fitting));
                }
                _ => {}
            }
        }
        if self.unknown == UnknownNames::Added {
            diagnostics.extend(self.add(&unknown, named, &mut meant));
        }
        self.ids.replace(program, self.books, &meant);
        self.replace(&meant);
        self.facts.meant = meant;
        diagnostics
    }

    fn ambiguous(&self, span: Span, name: Symbol, ids: &[Symbol]) -> Diagnostic {
        let mut ids: Vec<&str> = ids.iter().map(|&id| self.symbols.text(id)).collect();
        ids.sort_unstable();
        let ids: Vec<String> = ids.into_iter().map(quoted).collect();
        let message = format!("several are called {}", quoted(self.symbols.text(name)));
        let help = format!("write the id of the one that is meant: {}", ids.join(" or "));
        Diagnostic::error("ambiguous-name", message).at(span, "").help(help)
    }

    /// Declares names that no row has, each of the kind that fits everywhere that it stands; and sentences
    /// that no claim has.
    fn add(
        &mut self,
        unknown: &[((TypeId, Symbol), TypeId, Span)],
        named: &Named,
        meant: &mut FxHashMap<(TypeId, Symbol), Symbol>,
    ) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        let taken = self.ids.declared_by_rows().map(|id| self.symbols.text(id).to_owned());
        let mut new = NewNames { taken: taken.collect(), ..NewNames::default() };
        new.known.clone_from(&named.all);
        for &(key, first, span) in unknown {
            let alike = (key.0, folded_name(self.symbols.text(key.1)));
            if let Some(&id) = new.ids.get(&alike) {
                meant.insert(key, id);
                continue;
            }
            let kind = if has_name(self.layout.program, first) {
                // A name that is an outlet in one cell and a speaker in another is an outlet.
                let all = unknown.iter().filter(|(other, ..)| *other == key).map(|&(_, ty, _)| ty);
                let narrower = |ty, other| {
                    if self.layout.program.is_subtype(other, ty) { other } else { ty }
                };
                self.plain_kind(all.fold(first, narrower))
            } else {
                let is_sentence = is_sentence(self.symbols.text(key.1));
                sentence_kind(self.layout, first).filter(|_| is_sentence)
            };
            let Some(kind) = kind else { continue };
            let (id, told) = self.add_name(key, kind, span, &mut new);
            diagnostics.push(told);
            new.ids.insert(alike, id);
            new.known.push(key);
            meant.insert(key, id);
        }
        diagnostics
    }

    /// Declares what is called so, or said in these words, as a row of this kind.
    fn add_name(
        &mut self,
        key: (TypeId, Symbol),
        kind: RelationId,
        span: Span,
        new: &mut NewNames,
    ) -> (Symbol, Diagnostic) {
        let text = self.symbols.text(key.1).to_owned();
        let id = unique(&slug(&text), &mut new.taken);
        let message = format!(
            "{} is new, and is taken as `{}` with the id {}",
            quoted(&text),
            self.layout.name(kind),
            quoted(&id)
        );
        let has_text = self.layout.text_column(kind).is_some();
        let otherwise = if has_text {
            "give it a row on the sheet `claims` if another kind fits, or it has a date or parties"
        } else {
            "give it a row on the sheet `who` if it is of another kind, or has a side"
        };
        let help = match new.near(key, self.symbols) {
            Some(near) => format!("did you mean {}? Else {otherwise}", quoted(near)),
            None => otherwise.to_owned(),
        };
        let id = self.symbols.intern(&id);
        let row: Tuple = if has_text {
            Box::new([Value::Symbol(id), Value::Symbol(key.1)])
        } else {
            Box::new([Value::Symbol(id)])
        };
        self.ids.declare(self.layout, (kind, id), Some((&row, false)), span);
        self.facts.add(kind, row, span);
        if let Some(name) = name_relation(self.layout.program).filter(|_| !has_text) {
            self.facts.add(name, Box::new([Value::Symbol(id), Value::Symbol(key.1)]), span);
        }
        self.facts.added.push((kind, id, key.1));
        (id, Diagnostic::warning("name-added", message).at(span, "").help(help))
    }

    /// The first kind of this type, or else of one below, that consists of its id.
    fn plain_kind(&self, ty: TypeId) -> Option<RelationId> {
        let is_plain = |kind: &RelationId| self.layout.keys(*kind).len() == 1;
        let is_exact = |kind: &RelationId| self.layout.role(*kind) == Role::Kind(ty);
        let mut kinds = self.layout.kinds(ty).filter(is_plain);
        kinds.find(is_exact).or_else(|| self.layout.kinds(ty).find(is_plain))
    }

    /// Puts ids in place of names in all that books say.
    fn replace(&mut self, meant: &FxHashMap<(TypeId, Symbol), Symbol>) {
        if meant.is_empty() {
            return;
        }
        let layout = self.layout;
        let program = layout.program;
        let books = self.books;
        self.facts.replace(|relation, tuple, span| {
            if !books.contains(&span.source) {
                return None;
            }
            let columns = &program.relation(relation).columns;
            let mut out: Option<Tuple> = None;
            for (index, column) in columns.iter().enumerate() {
                let Value::Symbol(symbol) = tuple[index] else { continue };
                if layout.content(column.ty) != Content::Id {
                    continue;
                }
                if let Some(&id) = meant.get(&(program.root_type(column.ty), symbol)) {
                    out.get_or_insert_with(|| tuple.clone())[index] = Value::Symbol(id);
                }
            }
            out
        });
    }
}
