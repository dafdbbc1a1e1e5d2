//! A book as the document that a file of JSON would be: what `infer convert` writes.

use jsonc_parser::ast::{Object, ObjectProp, Value as Ast};
use rustc_hash::FxHashMap;
use serde_json::{Map, Value as Json, json};

use crate::calendar::Zone;
use crate::diagnostic::Sources;
use crate::facts::Facts;
use crate::facts::files::Head;
use crate::facts::json::Text;
use crate::facts::layout::{Content, Layout};
use crate::facts::record::Recorder;
use crate::facts::row::Reader;
use crate::program::{NOTE, Program, RelationId, Role, TypeId};
use crate::value::Symbols;

/// What the rows of a book say, gathered while it is read.
#[derive(Debug, Default)]
pub(in crate::facts) struct Collected {
    /// Rows: their relation, and the object that JSON would have.
    rows: Vec<(RelationId, Map<String, Json>)>,
    /// Where each of these begins, and whether its id stands in it.
    places: Vec<(usize, bool)>,
    /// What sheets of attributes say: the attribute, the id, and the object.
    attributes: Vec<(RelationId, Json, Map<String, Json>)>,
    /// Remarks on the case.
    notes: Vec<String>,
}

impl Collected {
    pub(super) fn row(&mut self, relation: RelationId, object: &Object<'_>, has_own_id: bool) {
        self.rows.push((relation, object_of(object)));
        self.places.push((object.range.start, has_own_id));
    }

    pub(super) fn attribute(&mut self, relation: RelationId, id: &Ast<'_>, object: &Object<'_>) {
        self.attributes.push((relation, value_of(id), object_of(object)));
    }

    pub(super) fn note(&mut self, text: &str) {
        self.notes.push(text.to_owned());
    }
}

fn object_of(object: &Object<'_>) -> Map<String, Json> {
    let member = |it: &ObjectProp<'_>| (it.name.as_str().to_owned(), value_of(&it.value));
    object.properties.iter().map(member).collect()
}

fn value_of(value: &Ast<'_>) -> Json {
    match value {
        Ast::StringLit(literal) => Json::from(literal.value.as_ref()),
        Ast::NumberLit(literal) => {
            serde_json::from_str(literal.value).unwrap_or_else(|_| Json::from(literal.value))
        }
        Ast::BooleanLit(literal) => Json::from(literal.value),
        Ast::Object(object) => Json::Object(object_of(object)),
        Ast::Array(list) => list.elements.iter().map(value_of).collect(),
        Ast::NullKeyword(_) => Json::Null,
    }
}

/// A row of a book that declares an id.
#[derive(Debug, Clone, PartialEq)]
pub struct TableRow {
    /// Its kind.
    pub kind: String,
    /// What a file of JSON would say in its place, with ids in place of names, its own among them.
    pub keys: Map<String, Json>,
    /// Whether its id stands in it; else it was made.
    pub has_own_id: bool,
    /// Where it begins in the text of the book.
    pub start: usize,
}

/// The rows of a book that declare ids: `facts` are those of its case, which has no mistake.
#[must_use]
pub fn table_rows(
    program: &Program,
    text: &str,
    (facts, symbols): (&Facts, &Symbols),
) -> Vec<TableRow> {
    let layout = Layout::new(program);
    let (collected, _) = collected(&layout, text);
    let writer = Writer { layout: &layout, meant: meant(facts, symbols) };
    let row = |((relation, mut keys), (start, has_own_id)): ((RelationId, _), (usize, bool))| {
        writer.resolve(relation, &mut keys);
        let is_kind = matches!(layout.role(relation), Role::Kind(_));
        let kind = layout.name(relation).to_owned();
        is_kind.then_some(TableRow { kind, keys, has_own_id, start })
    };
    collected.rows.into_iter().zip(collected.places).filter_map(row).collect()
}

/// Reads a book, and keeps what its rows say.
fn collected(layout: &Layout<'_>, text: &str) -> (Collected, Head) {
    let mut own_symbols = Symbols::default();
    let mut record = Recorder::new(layout, &mut own_symbols);
    record.collected = Some(Collected::default());
    let source = Sources::default().add("", "");
    let mut reader = Reader::new(&mut record, Text::whole(source, text), Zone::UTC);
    let head = reader.book(text);
    (record.collected.take().unwrap_or_default(), head)
}

/// The document that a book is, with ids in place of names: `facts` are those of its case, which has no
/// mistake. What cannot stand in it: attributes of ids that no row of the book declares.
#[must_use]
pub fn book_document(
    program: &Program,
    text: &str,
    (facts, symbols): (&Facts, &Symbols),
) -> (Json, Vec<String>) {
    let layout = Layout::new(program);
    let (collected, head) = collected(&layout, text);
    let writer = Writer { layout: &layout, meant: meant(facts, symbols) };
    let (rows, lost) = writer.facts(collected.rows, collected.attributes);
    let mut document = Map::new();
    let mut notes = collected.notes.into_iter();
    if let Some(note) = notes.next() {
        document.insert(NOTE.to_owned(), Json::from(note));
    }
    if let Some(title) = &head.title {
        document.insert("title".to_owned(), Json::from(title.as_str()));
    }
    let includes: Vec<Json> = head.paths().map(Json::from).collect();
    if !includes.is_empty() {
        document.insert("include".to_owned(), Json::from(includes));
    }
    if let Some(zone) = head.zone.and_then(|named| named.zone) {
        document.insert("zone".to_owned(), Json::from(zone.to_string()));
    }
    let remarks = notes.map(|note| json!({ NOTE: note }));
    let added = added(program, facts, symbols);
    let all: Vec<Json> = remarks.chain(added).chain(rows).collect();
    document.insert("facts".to_owned(), Json::from(all));
    (Json::Object(document), lost)
}

type Meant = FxHashMap<(TypeId, String), String>;

/// What names stand for, as texts.
fn meant(facts: &Facts, symbols: &Symbols) -> Meant {
    let text = |symbol| symbols.text(symbol).to_owned();
    facts.meant.iter().map(|(&(ty, name), &id)| ((ty, text(name)), text(id))).collect()
}

/// The rows of names that were added.
fn added(program: &Program, facts: &Facts, symbols: &Symbols) -> Vec<Json> {
    let row = |&(kind, id, name): &(RelationId, _, _)| {
        let keys = program.keys(kind);
        let key = keys.get(1).map_or("name", |key| key.name.as_str());
        json!({ &program.relation(kind).name: { "id": symbols.text(id), key: symbols.text(name) } })
    };
    facts.added.iter().map(row).collect()
}

struct Writer<'l, 'p> {
    layout: &'l Layout<'p>,
    meant: Meant,
}

impl Writer<'_, '_> {
    fn facts(
        &self,
        rows: Vec<(RelationId, Map<String, Json>)>,
        attributes: Vec<(RelationId, Json, Map<String, Json>)>,
    ) -> (Vec<Json>, Vec<String>) {
        let program = self.layout.program;
        let mut places: FxHashMap<(TypeId, String), usize> = FxHashMap::default();
        let mut written: Vec<(RelationId, Map<String, Json>)> = Vec::new();
        for (relation, mut row) in rows {
            self.resolve(relation, &mut row);
            let id = row.get("id").and_then(Json::as_str).map(str::to_owned);
            if let (Role::Kind(ty), Some(id)) = (self.layout.role(relation), id) {
                places.entry((program.root_type(ty), id)).or_insert(written.len());
            }
            written.push((relation, row));
        }
        let mut lost = Vec::new();
        for (relation, id, mut object) in attributes {
            let root = program.root_type(program.relation(relation).columns[0].ty);
            let id = self.id(root, id.as_str().unwrap_or_default());
            self.resolve(relation, &mut object);
            let name = self.layout.name(relation);
            match places.get(&(root, id.clone())) {
                Some(&at) => {
                    let value = self.attribute_value(relation, object);
                    add(&mut written[at].1, name, value);
                }
                None => lost.push(format!("`{name}` of `{id}`")),
            }
        }
        // Who there is comes first, then what may be true, then who said what.
        written.sort_by_key(|(relation, _)| self.place(*relation));
        let fact = |(relation, row)| json!({ self.layout.name(relation): Json::Object(row) });
        (written.into_iter().map(fact).collect(), lost)
    }

    fn place(&self, relation: RelationId) -> usize {
        let Role::Kind(ty) = self.layout.role(relation) else { return 0 };
        let sheet = super::sheet_of(self.layout.program, ty);
        let order = ["who", "questions", "claims", "statements"];
        order.iter().position(|it| Some(*it) == sheet).map_or(0, |at| at + 1)
    }

    fn attribute_value(&self, relation: RelationId, mut object: Map<String, Json>) -> Json {
        match self.layout.keys(relation) {
            [] => Json::Bool(true),
            [key] => object.remove(&key.name).unwrap_or_default(),
            _ => Json::Object(object),
        }
    }

    fn id(&self, root: TypeId, text: &str) -> String {
        self.meant.get(&(root, text.to_owned())).cloned().unwrap_or_else(|| text.to_owned())
    }

    /// Puts ids in place of names.
    fn resolve(&self, relation: RelationId, row: &mut Map<String, Json>) {
        let layout = self.layout;
        for (name, value) in row.iter_mut() {
            let keys = layout.program.keys(relation);
            let own = keys.iter().find(|key| key.name == *name).map(|key| (relation, key.column));
            let attribute = || match layout.role(relation) {
                Role::Kind(ty) => {
                    layout.attribute(name, ty).filter(|&id| layout.keys(id).len() == 1)
                }
                _ => None,
            };
            let Some((of, column)) = own.or_else(|| attribute().map(|id| (id, 1))) else {
                continue;
            };
            let ty = layout.program.relation(of).columns[column].ty;
            if layout.content(ty) != Content::Id {
                continue;
            }
            let root = layout.program.root_type(ty);
            let one = |value: &mut Json| {
                if let Json::String(text) = value {
                    *text = self.id(root, text);
                }
            };
            match value {
                Json::Array(list) => list.iter_mut().for_each(one),
                value => one(value),
            }
        }
    }
}

/// Adds a value of an attribute, in a list with those that are there.
fn add(row: &mut Map<String, Json>, name: &str, value: Json) {
    match row.get_mut(name) {
        None => _ = row.insert(name.to_owned(), value),
        Some(Json::Array(list)) => list.push(value),
        Some(one) => *one = json!([one.take(), value]),
    }
}
