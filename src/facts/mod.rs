//! Facts files in, tuples that fit the program's relations out; or everything that is wrong.
//!
//! A facts file is a JSON object with `title`, `include` and `facts`. What may stand in it follows
//! from the `.input` declarations of the rulebook alone (see [`Role`](crate::program::Role)), so a
//! new kind of statement needs no code:
//!
//! ```json
//! {"title": "…", "include": ["background.json"], "facts": [
//!     {"person": {"id": "peskov", "name": "Dmitry Peskov", "speaks_for": ["putin", "russia"]}},
//!     {"spoke_with": {"id": "call", "who": "trump", "whom": "putin", "when": "2024-11-07~"}}
//! ]}
//! ```
//!
//! The columns of a pair `x_first, x_last` are one EDTF text, of any precision, under `x`. A `Date`
//! column that is no such half takes a text that means exactly one day, a `Time` column one minute.
//! `~`, `?` and `%` add `approximate(id, key)`, the key being the one that the text stands under; in
//! a row without an id there is nothing that this could be said of, and they have no effect. A pair
//! `x_low, x_high` of numbers is a count or a range of counts.
//!
//! Days and moments of the type `Time` are in the zone of their file, which is a part of reading:
//! the database knows only minutes in UTC.
//!
//! Three things wait until every file is read: whether an id that is referred to was declared, whether
//! quotes stand in the texts that statements name, and putting anything into the database, because a case
//! with a mistake leaves nothing behind.

mod articles;
mod as_of;
mod case;
mod casefile;
mod change;
mod choice;
mod date;
mod description;
mod edit;
mod effects;
mod extraction;
mod files;
mod form;
mod help;
mod ids;
mod json;
mod keys;
mod layout;
mod moment;
mod period;
mod pieces;
mod quotes;
mod range;
mod record;
mod row;
mod schema;
mod sheets;
mod texts;
mod typed_date;
mod value;
mod written;
mod zone;

use indexmap::IndexMap;
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::calendar::Zone;
use crate::database::{Database, TupleEdit};
use crate::diagnostic::{Diagnostic, SourceId, Sources, Span, has_errors};
use crate::program::{Program, RelationId, TypeId};
use crate::value::{Symbol, Symbols, Tuple, Value};

pub use articles::{Article, articles};
pub use as_of::{Asked, ask, look_back};
pub use casefile::casefile;
pub use change::ChangeLine;
pub use description::{Description, NamedHelp, describable, describe};
pub use edit::{RowAddition, spaced, with_additions};
pub use effects::ChangeEffects;
pub use extraction::{Extraction, extraction_schema};
pub use files::{LoadError, Loader, normal_path};
pub use form::{FormKey, FormValue, KeyWeight, RowForm, forms};
pub use json::without_comments;
pub use quotes::{QuoteCheck, QuotePlace};
pub use record::FileRecords;
pub use schema::json_schema;
pub use sheets::{
    CASE_SHEET, CellForm, CellValue, ColumnPlan, FilledSheet, SheetPlan, TableLayout, TableRow,
    Telling, UnknownNames, book_document, book_has_title, cell_forms, filled_sheets, folded_name,
    in_cells, sheet_plans, table_layouts, table_rows,
};
pub use typed_date::{PeriodForm, TypedDate};

/// A facts file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactsFile {
    /// Its text.
    pub source: SourceId,
    /// Its title; background has none.
    pub title: Option<String>,
    /// Whether it was asked for, and not only included.
    pub root: bool,
    /// What its days, and its moments without an offset, are in.
    pub zone: Zone,
    /// Where it says so, if it does.
    pub zone_at: Option<Span>,
}

/// What the facts files of one case say, and where.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The files, in the order in which they were reached; each once.
    pub files: Vec<FactsFile>,
    /// The quotes of statements that name a text, text by text.
    pub quotes: Vec<QuoteCheck>,
    /// By relation: each tuple with the first place that gives it.
    places: Vec<IndexMap<Tuple, Span, FxBuildHasher>>,
    /// By root type and id: the id where a row declares it.
    ids: FxHashMap<(TypeId, Symbol), Span>,
    /// What the lines that changed the case still do.
    pub effects: ChangeEffects,
    /// What a reader of the files should know, where nothing is wrong with them.
    pub remarks: Vec<Diagnostic>,
    /// By root type and name: the id that a name in a book stands for.
    meant: FxHashMap<(TypeId, Symbol), Symbol>,
    /// The names in books that were taken as new: kind, id, name.
    added: Vec<(RelationId, Symbol, Symbol)>,
}

impl Facts {
    /// The title of the case: the first one of the files that were asked for.
    #[must_use]
    pub fn title(&self) -> Option<&str> {
        self.files.iter().filter(|file| file.root).find_map(|file| file.title.as_deref())
    }

    /// Where a fact stands: the whole row of a kind, or an attribute with its key. Facts that only
    /// the rules give have no place here.
    #[must_use]
    pub fn place(&self, relation: RelationId, tuple: &[Value]) -> Option<Span> {
        self.places.get(relation.index())?.get(tuple).copied()
    }

    /// Where a row declares an id of this root type: the id itself. Ids that the rules or tables
    /// declare have no place here.
    #[must_use]
    pub fn id_place(&self, root: TypeId, id: Symbol) -> Option<Span> {
        self.ids.get(&(root, id)).copied()
    }

    /// The ids of this root type that rows declare, each with the place, in the order of the files.
    pub fn ids_of(&self, root: TypeId) -> impl Iterator<Item = (Symbol, Span)> {
        let mut ids: Vec<(Symbol, Span)> = self
            .ids
            .iter()
            .filter(|((ty, _), _)| *ty == root)
            .map(|(&(_, id), &span)| (id, span))
            .collect();
        ids.sort_by_key(|&(id, span)| (span, id));
        ids.into_iter()
    }

    /// The facts of a relation, each with its place, in the order of the files.
    pub fn of(&self, relation: RelationId) -> impl Iterator<Item = (&Tuple, Span)> {
        let tuples = self.places.get(relation.index()).into_iter().flatten();
        tuples.map(|(tuple, &span)| (tuple, span))
    }

    /// Every fact with its place: relation by relation, then in the order of the files.
    pub fn iter(&self) -> impl Iterator<Item = (RelationId, &Tuple, Span)> {
        self.places.iter().enumerate().flat_map(|(index, tuples)| {
            let relation = RelationId::from_index(index);
            tuples.iter().map(move |(tuple, &span)| (relation, tuple, span))
        })
    }

    /// Puts every fact into the database.
    pub fn put_into(&self, database: &mut Database) {
        for (index, tuples) in self.places.iter().enumerate() {
            if !tuples.is_empty() {
                database.extend(RelationId::from_index(index), tuples.keys());
            }
        }
    }

    /// What makes other facts of these, if both mean the same by a symbol.
    #[must_use]
    pub fn edits(&self, other: &Self) -> Vec<TupleEdit> {
        let missing = |from: &Self, to: &Self, comes: bool| -> Vec<TupleEdit> {
            let edits =
                from.iter().filter(|(relation, tuple, _)| to.place(*relation, tuple).is_none());
            edits
                .map(|(relation, tuple, _)| TupleEdit { relation, tuple: tuple.clone(), comes })
                .collect()
        };
        [missing(self, other, false), missing(other, self, true)].concat()
    }

    /// How many different facts there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.places.iter().map(IndexMap::len).sum()
    }

    /// Whether the files give no fact at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The tuples of a relation with two columns of symbols, each with its place.
    pub(crate) fn pairs(
        &self,
        relation: RelationId,
    ) -> impl Iterator<Item = (Symbol, Symbol, Span)> {
        self.of(relation).filter_map(|(tuple, span)| match tuple[..] {
            [Value::Symbol(first), Value::Symbol(second)] => Some((first, second, span)),
            _ => None,
        })
    }

    /// Puts other tuples in place of some, at the same places.
    fn replace(&mut self, other: impl Fn(RelationId, &Tuple, Span) -> Option<Tuple>) {
        for (index, tuples) in self.places.iter_mut().enumerate() {
            let relation = RelationId::from_index(index);
            let is_same = tuples.iter().all(|(tuple, &at)| other(relation, tuple, at).is_none());
            if is_same {
                continue;
            }
            let mut replaced: IndexMap<Tuple, Span, FxBuildHasher> = IndexMap::default();
            for (tuple, at) in std::mem::take(tuples) {
                let tuple = other(relation, &tuple, at).unwrap_or(tuple);
                replaced.entry(tuple).or_insert(at);
            }
            *tuples = replaced;
        }
    }

    /// Keeps a fact; the first place of a repeated one stays.
    fn add(&mut self, relation: RelationId, tuple: Tuple, span: Span) {
        if self.places.len() <= relation.index() {
            self.places.resize_with(relation.index() + 1, IndexMap::default);
        }
        self.places[relation.index()].entry(tuple).or_insert(span);
    }
}

/// The first and last minute of a date or moment as it is written in a facts file, in UTC.
pub(crate) fn minutes(text: &str) -> Option<(i64, i64)> {
    moment::parse(text, Zone::UTC).ok().map(|minutes| (minutes.first, minutes.last))
}

/// Reads these files, and what they include, as one case, and adds their facts to the database. If
/// any diagnostic is an error, the database gains no tuple.
///
/// Paths are the loader's; an include is relative to the folder of the file that it stands in. A
/// file that is reached more than once is read once.
pub fn load(
    program: &Program,
    roots: &[String],
    loader: &dyn Loader,
    sources: &mut Sources,
    database: &mut Database,
) -> (Facts, Vec<Diagnostic>) {
    load_changed(program, roots, &[], loader, sources, database)
}

/// As [`load`], and then the case changes by these lines, one after the other.
pub fn load_changed(
    program: &Program,
    roots: &[String],
    changes: &[ChangeLine],
    loader: &dyn Loader,
    sources: &mut Sources,
    database: &mut Database,
) -> (Facts, Vec<Diagnostic>) {
    let (records, symbols) = (&mut FileRecords::default(), &mut database.symbols);
    let unknown = UnknownNames::Refused;
    let (facts, diagnostics) =
        read(program, (roots, changes, unknown), loader, (sources, records), symbols);
    if !has_errors(&diagnostics) {
        facts.put_into(database);
    }
    (facts, diagnostics)
}

/// As [`load_changed`], for a case that is read again and again: a file or line that says what its
/// record says is not parsed. The facts go into no database.
pub fn read(
    program: &Program,
    (roots, changes, unknown): (&[String], &[ChangeLine], UnknownNames),
    loader: &dyn Loader,
    (sources, records): (&mut Sources, &mut FileRecords),
    symbols: &mut Symbols,
) -> (Facts, Vec<Diagnostic>) {
    let layout = layout::Layout::new(program);
    let mut case = case::Case::new(&layout, symbols, unknown);
    files::read(&mut case, roots, changes, loader, (sources, records));
    let (mut facts, mut diagnostics) = case.finish();
    diagnostics.extend(quotes::check(program, loader, sources, &mut facts, symbols));
    (facts, diagnostics)
}
